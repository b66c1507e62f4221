//! Identity, members and sharing on the command line.

use std::path::{Path, PathBuf};

use draagvlak_usecases::{
    self as usecases, Access, Desk, Following, Identity, KeyPlace, Mode, PlaceAccess, Problem,
    SharedPlace, Stop, Surroundings, SyncReport,
};
use serde_json::json;

use super::{Here, Outcome, saved, vault};
use crate::answer::Answer;
use crate::arguments::sync::{
    Admit, Entry, IdentityCommand, Join, Keys, Restore, Sync, SyncCommand,
};

/// Where this device's keys are, by what was said when the program was started.
pub(super) fn key_place(keys: &Keys) -> KeyPlace {
    let folder = keys.identity.clone().or_else(usual_folder);
    KeyPlace {
        // A folder of one's own choice is chosen instead of the key ring.
        key_ring: keys.identity.is_none() && keys.passphrase.is_none(),
        folder: folder.unwrap_or_else(|| PathBuf::from(".")),
        passphrase: keys.passphrase.clone(),
    }
}

/// With what one enters an address, by what was said when the program was started.
pub(super) fn access(entry: &Entry) -> PlaceAccess {
    PlaceAccess {
        given: Access::new(
            entry.place_user.as_deref().unwrap_or_default(),
            entry.place_password.as_deref().unwrap_or_default(),
        ),
        key_ring: true,
    }
}

#[expect(clippy::disallowed_methods, reason = "the command line is a shell")]
fn usual_folder() -> Option<PathBuf> {
    let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let base = named("APPDATA")
        .or_else(|| named("XDG_CONFIG_HOME"))
        .map(PathBuf::from)
        .or_else(|| named("HOME").map(|home| PathBuf::from(home).join(".config")))?;
    Some(base.join("draagvlak"))
}

fn identity(here: &Here<'_>) -> Result<Identity, Problem> {
    here.keys.identity(&mut Surroundings::system())
}

pub(super) fn identity_command(here: &Here<'_>, command: &IdentityCommand) -> Outcome {
    match command {
        IdentityCommand::Show => Ok(shown(here, &identity(here)?)),
        IdentityCommand::Load { file, with } => Ok(shown(here, &here.keys.load(file, with)?)),
        IdentityCommand::Save { file, with } => {
            KeyPlace::save(&identity(here)?, file, with)?;
            let path = file.display().to_string();
            Ok(Answer::said(
                here.texts,
                "identity-saved",
                &[("path", path.clone())],
                &json!({ "path": path }),
            ))
        }
    }
}

fn shown(here: &Here<'_>, own: &Identity) -> Answer {
    let row = here.keys.row(own);
    let place = if row.in_key_ring {
        here.texts.word("identity-in-key-ring")
    } else {
        row.path.clone()
    };
    let arguments = [
        ("device", row.device.clone()),
        ("fingerprint", row.fingerprint.clone()),
        ("place", place),
    ];
    Answer::said(here.texts, "identity-shown", &arguments, &row)
}

pub(super) fn invite(here: &Here<'_>, key: &str, out: Option<&Path>) -> Outcome {
    let own = identity(here)?;
    let row = usecases::invite_member(&mut here.desk(Mode::Write)?, &own, key)?;
    if let Some(out) = out {
        usecases::replace_file(out, format!("{}\n", row.code).as_bytes())?;
    }
    let arguments = [("member", row.member.clone()), ("code", row.code.clone())];
    Ok(Answer::said(here.texts, "invited", &arguments, &row))
}

pub(super) fn join(here: &Here<'_>, asked: &Join) -> Outcome {
    let path = here.plan_path()?;
    let own = identity(here)?;
    let code = match std::fs::read_to_string(&asked.invitation) {
        Ok(code) => code,
        Err(_) => asked.invitation.clone(),
    };
    let invitation = usecases::read_invitation(&code)?;
    let place = SharedPlace::name(&asked.folder)?;
    let folder = SharedPlace::of(&place, invitation.plan, &here.access)?;
    let around = Surroundings::system();
    let passphrase = vault::opening(here)?;
    let (_, joined) = usecases::join(
        path,
        passphrase.as_ref(),
        &invitation,
        &asked.label,
        &own,
        &folder,
        &place,
        around,
        &quietly(&Stop::default()),
    )?;
    let key = if joined.admitted {
        "joined"
    } else {
        "join-asked"
    };
    let arguments = [
        ("title", joined.title.clone()),
        ("member", joined.member.clone()),
        ("fingerprint", joined.fingerprint.clone()),
    ];
    Ok(Answer::said(here.texts, key, &arguments, &joined))
}

pub(super) fn admit(here: &Here<'_>, asked: &Admit) -> Outcome {
    let (Some(device), Some(fingerprint)) = (&asked.device, &asked.fingerprint) else {
        let desk = here.desk(Mode::Read)?;
        let (folder, _) = shared(here, &desk, asked.folder.as_deref())?;
        let rows = usecases::requests(&desk, &folder)?;
        return Ok(Answer::rows(here.texts, &rows, |row| {
            format!(
                "{}\t{}\t{}\t{}",
                row.device, row.member, row.label, row.fingerprint
            )
        }));
    };
    let own = identity(here)?;
    let mut desk = here.desk(Mode::Write)?;
    let (folder, place) = shared(here, &desk, asked.folder.as_deref())?;
    let row = usecases::admit(&mut desk, &own, &folder, device, fingerprint)?;
    let stop = Stop::default();
    usecases::sync_folder(&mut desk, &own, &folder, &place, &quietly(&stop))?;
    let arguments = [("member", row.member.clone())];
    Ok(Answer::said(here.texts, "admitted", &arguments, &row))
}

pub(super) fn remove(here: &Here<'_>, key: &str, reason: &str) -> Outcome {
    let own = identity(here)?;
    usecases::remove_member(&mut here.desk(Mode::Write)?, &own, key, reason)?;
    saved(here.texts)
}

pub(super) fn set_role(here: &Here<'_>, key: &str, role: &str, reason: &str) -> Outcome {
    usecases::set_role(&mut here.desk(Mode::Write)?, key, role, reason)?;
    let said = [("member", key.to_owned()), ("role", role.to_owned())];
    let answer = json!({ "member": key, "role": role });
    Ok(Answer::said(here.texts, "role-set", &said, &answer))
}

pub(super) fn sync(here: &Here<'_>, asked: &Sync) -> Outcome {
    match &asked.command {
        Some(SyncCommand::Status) => return status(here),
        Some(SyncCommand::Login { address }) => return login(here, address),
        Some(SyncCommand::Logout { address }) => {
            SharedPlace::forget_access(address)?;
            let place = SharedPlace::name(address)?;
            let said = [("place", place.clone())];
            let answer = json!({ "place": place });
            return Ok(Answer::said(here.texts, "place-left", &said, &answer));
        }
        None => {}
    }
    let own = identity(here)?;
    let mut desk = here.desk(Mode::Write)?;
    let (folder, place) = shared(here, &desk, asked.folder.as_deref())?;
    let stop = Stop::default();
    let report = usecases::sync_folder(&mut desk, &own, &folder, &place, &quietly(&stop))?;
    Ok(said(here, &report))
}

fn login(here: &Here<'_>, address: &str) -> Outcome {
    let place = SharedPlace::name(address)?;
    if here.access.given.is_empty() {
        return Err(Problem::usage("problem-place-access", &[("place", &place)]));
    }
    let in_key_ring = SharedPlace::keep_access(address, &here.access.given)?;
    let key = if in_key_ring {
        "place-kept"
    } else {
        "place-not-kept"
    };
    let said = [("place", place.clone())];
    let answer = json!({ "place": place, "in_key_ring": in_key_ring });
    Ok(Answer::said(here.texts, key, &said, &answer))
}

pub(super) fn restore(here: &Here<'_>, asked: &Restore) -> Outcome {
    let path = here.plan_path()?;
    let own = identity(here)?;
    let place = SharedPlace::name(&asked.folder)?;
    let plans = SharedPlace::plans(&place, &here.access)?;
    let shown: Vec<String> = plans.iter().map(ToString::to_string).collect();
    let plan = match &asked.id {
        Some(id) => plans
            .iter()
            .find(|plan| plan.to_string().starts_with(id.as_str())),
        None if plans.len() == 1 => plans.first(),
        None => None,
    };
    let plan =
        *plan.ok_or_else(|| Problem::no_such(asked.id.as_deref().unwrap_or("--id"), &shown))?;
    let folder = SharedPlace::of(&place, plan, &here.access)?;
    let (_, report) = usecases::restore(
        path,
        plan,
        &own,
        &folder,
        &place,
        Surroundings::system(),
        &quietly(&Stop::default()),
    )?;
    Ok(said(here, &report))
}

fn quietly(stop: &Stop) -> Following<'_> {
    Following {
        progress: &|_, _, _| {},
        stop,
    }
}

/// The folder or address that is named, or that of last time.
fn shared(
    here: &Here<'_>,
    desk: &Desk,
    named: Option<&str>,
) -> Result<(SharedPlace, String), Problem> {
    let place = match named {
        Some(named) => SharedPlace::name(named)?,
        None => usecases::sync_status(desk)?.folder,
    };
    if place.is_empty() {
        return Err(Problem::usage("problem-no-folder", &[]));
    }
    Ok((
        SharedPlace::of(&place, desk.plan_id(), &here.access)?,
        place,
    ))
}

/// What came of it, a line for each thing that a person should know.
fn said(here: &Here<'_>, report: &SyncReport) -> Answer {
    let texts = here.texts;
    let count = |name, number: usize| (name, number.to_string());
    let mut lines = vec![texts.say(
        "sync-done",
        &[
            count("received", report.received),
            count("published", report.published),
        ],
    )];
    for (number, key) in [
        (report.attachments, "sync-attachments"),
        (report.waiting, "sync-waiting"),
        (report.gone, "sync-gone"),
        (report.conflicts, "sync-conflicts"),
    ] {
        if number > 0 {
            lines.push(texts.say(key, &[count("count", number)]));
        }
    }
    if !report.not_published.is_empty() {
        lines.push(texts.word(&format!("sync-not-out-{}", report.not_published)));
    }
    if report.stopped {
        lines.push(texts.word("sync-stopped"));
    } else if report.copied {
        lines.push(texts.word("sync-copied"));
    }
    for trouble in &report.trouble {
        let what = texts.word(&format!("sync-trouble-{}", trouble.what));
        lines.push(format!("{}: {what}", trouble.path));
    }
    let mut answer = Answer::lines(lines, report);
    answer.well = report.not_published.is_empty() && !report.stopped;
    answer
}

fn status(here: &Here<'_>) -> Outcome {
    let status = usecases::sync_status(&here.desk(Mode::Read)?)?;
    let texts = here.texts;
    if !status.shared && !status.joining {
        return Ok(Answer::said(texts, "sync-not-shared", &[], &status));
    }
    let mut lines = Vec::new();
    let day = |ms: Option<u64>| ms.map_or_else(|| "–".to_owned(), usecases::day_of);
    let out = [
        ("count", status.unpublished.to_string()),
        ("since", day(status.since)),
    ];
    lines.push(match status.unpublished {
        0 => texts.say("sync-all-out", &[("folder", status.folder.clone())]),
        _ => texts.say("sync-to-go-out", &out),
    });
    if status.waiting > 0 {
        lines.push(texts.say("sync-waiting", &[("count", status.waiting.to_string())]));
    }
    for device in &status.devices {
        let key = match device {
            device if device.own => "sync-device-own",
            device if device.removed => "sync-device-removed",
            device if device.heard.is_none() => "sync-device-never",
            device if device.lacks == 0 => "sync-device-all",
            _ => "sync-device-lacks",
        };
        let said = [
            ("count", device.lacks.to_string()),
            ("mine", device.lacks_of_mine.to_string()),
            ("day", day(device.heard)),
            ("since", day(device.since)),
        ];
        lines.push(format!(
            "{}\t{}\t{}",
            device.member,
            device.role,
            texts.say(key, &said)
        ));
    }
    Ok(Answer::lines(lines, &status))
}
