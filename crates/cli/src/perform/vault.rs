//! The plan's file at rest on the command line: its passphrase, its backups.

use draagvlak_usecases::{self as usecases, Desk, Mode, Passphrase, Problem, Surroundings};
use zeroize::Zeroizing;

use super::{Here, Outcome};
use crate::answer::Answer;
use crate::arguments::vault::PlanPassphrase;

/// Names what opens the plan.
const OPENS: &str = "DRAAGVLAK_PLAN_PASSPHRASE";
/// Names what is to open it.
const NEW: &str = "DRAAGVLAK_NEW_PASSPHRASE";

/// Opens the plan; asks for its passphrase where it has one, nobody said it, and there is somebody
/// to ask.
pub(super) fn desk(here: &Here<'_>, mode: Mode) -> Result<Desk, Problem> {
    let plan = here.plan_path()?;
    let passphrase = opening(here)?;
    Desk::open_with(
        plan,
        mode,
        here.member,
        Surroundings::system(),
        passphrase.as_ref(),
    )
}

/// What opens the plan; none for one that is not encrypted.
pub(super) fn opening(here: &Here<'_>) -> Result<Option<Passphrase>, Problem> {
    let plan = here.plan_path()?;
    if !usecases::is_locked(plan) {
        return Ok(None);
    }
    match said(here, OPENS, "passphrase-prompt")? {
        // What is wrong with it is that it does not open the plan.
        Some(typed) => usecases::passphrase(&typed).map(Some).map_err(|_| {
            let path = plan.display().to_string();
            Problem::refused("problem-plan-passphrase-wrong", &[("path", &path)])
        }),
        None => Ok(None),
    }
}

/// A passphrase from a variable, or else from the terminal, without showing it; none where there is
/// neither.
#[expect(clippy::disallowed_methods, reason = "the command line is a shell")]
fn said(
    here: &Here<'_>,
    variable: &str,
    prompt: &str,
) -> Result<Option<Zeroizing<String>>, Problem> {
    if let Some(value) = std::env::var_os(variable).filter(|value| !value.is_empty()) {
        let text = value.into_string().map_err(|_| {
            Problem::usage("problem-passphrase-not-text", &[("variable", variable)])
        })?;
        return Ok(Some(Zeroizing::new(text)));
    }
    if !std::io::IsTerminal::is_terminal(&std::io::stdin()) {
        return Ok(None);
    }
    let prompt = format!("{} ", here.texts.say::<&str>(prompt, &[]));
    Ok(rpassword::prompt_password(prompt).ok().map(Zeroizing::new))
}

/// What is to open the plan: typed twice at a terminal.
#[expect(clippy::disallowed_methods, reason = "the command line is a shell")]
fn chosen(here: &Here<'_>) -> Result<Passphrase, Problem> {
    let wanted = || Problem::usage("problem-new-passphrase-wanted", &[("variable", NEW)]);
    let typed = said(here, NEW, "passphrase-new-prompt")?.ok_or_else(wanted)?;
    if std::env::var_os(NEW).is_none_or(|value| value.is_empty()) {
        let again = said(here, NEW, "passphrase-again-prompt")?.ok_or_else(wanted)?;
        if *again != *typed {
            return Err(Problem::usage("problem-passphrases-differ", &[]));
        }
    }
    usecases::passphrase(&typed)
}

pub(super) fn passphrase(here: &Here<'_>, command: PlanPassphrase) -> Outcome {
    let plan = here.plan_path()?;
    let locked = usecases::is_locked(plan);
    match command {
        PlanPassphrase::Set if locked => {
            return Err(Problem::refused("problem-plan-has-passphrase", &[]));
        }
        PlanPassphrase::Change if !locked => {
            return Err(Problem::refused("problem-plan-no-passphrase", &[]));
        }
        _ => {}
    }
    let old = opening(here)?;
    if locked {
        // Nobody chooses a new one before the old one is known to be right.
        drop(desk_of(here, old.as_ref())?);
    }
    let new = match command {
        PlanPassphrase::Remove => None,
        PlanPassphrase::Set | PlanPassphrase::Change => Some(chosen(here)?),
    };
    let done = usecases::set_passphrase(plan, old.as_ref(), new.as_ref())?;
    let key = match command {
        PlanPassphrase::Set => "passphrase-was-set",
        PlanPassphrase::Change => "passphrase-was-changed",
        PlanPassphrase::Remove => "passphrase-was-removed",
    };
    let arguments = [
        ("backups", done.backups.to_string()),
        ("left", done.left.to_string()),
    ];
    let mut lines = vec![here.texts.say(key, &arguments)];
    if done.left > 0 {
        lines.push(here.texts.say("passphrase-backups-left", &arguments));
    }
    Ok(Answer::lines(lines, &done))
}

fn desk_of(here: &Here<'_>, passphrase: Option<&Passphrase>) -> Result<Desk, Problem> {
    let plan = here.plan_path()?;
    let around = Surroundings::system();
    Desk::open_with(plan, Mode::Read, here.member, around, passphrase)
}

/// The backups beside the plan, the newest first.
pub(super) fn backups(here: &Here<'_>) -> Outcome {
    let rows = usecases::backups(here.plan_path()?)?;
    Ok(Answer::rows(here.texts, &rows, |row| {
        let arguments = [
            ("name", row.name.clone()),
            ("date", row.date.to_string()),
            ("size", row.size.div_ceil(1024).to_string()),
            ("sealed", row.sealed.to_string()),
            ("format", row.before_format.to_string()),
        ];
        here.texts.say("backup-row", &arguments)
    }))
}

/// Puts a backup in the place of the plan.
pub(super) fn restore(here: &Here<'_>, name: &str) -> Outcome {
    let plan = here.plan_path()?;
    let passphrase = match opening(here)? {
        None if usecases::backups(plan)?
            .iter()
            .any(|row| row.name == name && row.sealed) =>
        {
            let typed = said(here, OPENS, "passphrase-prompt")?;
            typed
                .map(|typed| usecases::passphrase(&typed))
                .transpose()?
        }
        known => known,
    };
    let done = usecases::restore_backup(plan, name, passphrase.as_ref())?;
    let key = match done.damaged {
        Some(_) => "backup-restored-damaged",
        None => "backup-restored",
    };
    let arguments = [
        ("name", done.name.clone()),
        ("damaged", done.damaged.clone().unwrap_or_default()),
    ];
    Ok(Answer::said(here.texts, key, &arguments, &done))
}
