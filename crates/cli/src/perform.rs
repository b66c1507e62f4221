//! From what was asked to a use case, and from its result to an answer.

use std::path::Path;

use draagvlak_texts::Texts;
use draagvlak_usecases::{
    self as usecases, Desk, KeyPlace, Mode, NewPlan, PlaceAccess, Problem, Surroundings,
};
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::{Arguments, Command, Feedback, Member, Round, Store};

mod afterwards;
mod chain;
mod choice;
mod council_sheet;
mod councils;
mod mail;
mod overview;
mod package;
mod papers;
mod pictures;
mod readers;
mod region;
mod register;
mod review;
mod sheets;
mod strength;
mod sync;
mod text;
mod themes;
mod vault;
mod versions;
mod word;
mod writing;

type Outcome = Result<Answer, Problem>;

/// Where a command is performed.
pub(crate) struct Here<'a> {
    plan: Option<&'a Path>,
    member: Option<&'a str>,
    keys: KeyPlace,
    access: PlaceAccess,
    texts: &'a Texts,
}

impl Here<'_> {
    fn plan_path(&self) -> Result<&Path, Problem> {
        self.plan
            .ok_or_else(|| Problem::usage("problem-no-plan", &[]))
    }

    fn desk(&self, mode: Mode) -> Result<Desk, Problem> {
        vault::desk(self, mode)
    }
}

/// Performs what was asked.
pub(crate) fn perform(arguments: Arguments, texts: &Texts) -> Outcome {
    let here = Here {
        plan: arguments.plan.as_deref(),
        member: arguments.member.as_deref(),
        keys: sync::key_place(&arguments.keys),
        access: sync::access(&arguments.entry),
        texts,
    };
    match arguments.command {
        Command::New {
            file,
            profile,
            title,
            period,
            name,
            organisation,
        } => {
            let member = here.member.unwrap_or("coordinator");
            let new = NewPlan {
                profile: &profile,
                title: &title,
                period: &period,
                member,
                name: name.as_deref().unwrap_or_default(),
                organisation: organisation.as_deref().unwrap_or_default(),
                ..NewPlan::default()
            };
            usecases::new_plan(&file, &new, Surroundings::system())?;
            let path = file.display().to_string();
            Ok(Answer::said(
                texts,
                "plan-made",
                &[("path", path.clone())],
                &json!({ "path": path }),
            ))
        }
        Command::Sample { file } => {
            usecases::sample_plan(&file, Surroundings::system())?;
            let path = file.display().to_string();
            Ok(Answer::said(
                texts,
                "plan-made",
                &[("path", path.clone())],
                &json!({ "path": path }),
            ))
        }
        Command::Member(command) => member(&here, command),
        Command::Chapter(command) => text::chapter(&here, command),
        Command::Change(command) => text::change(&here, command),
        Command::Person(command) => chain::person(&here, command),
        Command::Proposal(command) => chain::proposal(&here, command),
        Command::Question(command) => chain::question(&here, command),
        Command::Conflict(command) => text::conflict(&here, command),
        Command::Version(command) => versions::version(&here, command),
        Command::Gate { stage } => gate(&here, &stage),
        Command::Round(command) => round(&here, command),
        Command::Feedback(command) => feedback(&here, command),
        Command::Review(command) => review::review(&here, command),
        Command::Cluster(command) => register::cluster(&here, command),
        Command::Overview { seen } => overview::show(&here, seen),
        Command::Approve {
            stage,
            principal,
            date,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let date = day(&desk, date.as_deref())?;
            usecases::approve(&mut desk, &stage, &principal, date)?;
            saved(texts)
        }
        Command::Export(asked) => papers::export(&here, asked),
        Command::Package(command) => package::package(&here, command),
        Command::Archive(command) => package::archive(&here, command),
        Command::Redaction(command) => package::redaction(&here, command),
        Command::Wording(command) => package::wording(&here, command),
        Command::Store(command) => store(&here, &command),
        Command::Passphrase(command) => vault::passphrase(&here, command),
        Command::Municipality(command) => region::municipality(&here, command),
        Command::Body(command) => region::region_body(&here, command),
        Command::Strength(command) => strength::strength(&here, command),
        Command::Council(command) => councils::council(&here, command),
        Command::Adopt(command) => councils::adopt(&here, command),
        Command::Planning(command) => afterwards::planning(&here, command),
        Command::Part(command) => afterwards::part(&here, command),
        Command::Addendum(command) => afterwards::addendum(&here, command),
        Command::Annual(command) => afterwards::annual(&here, command),
        Command::Implementation(command) => afterwards::implementation(&here, command),
        Command::NextPlan(asked) => afterwards::next_plan(&here, &asked),
        Command::Search { text } => {
            let found = usecases::search(&here.desk(Mode::Read)?, &text)?;
            if found.is_empty() {
                return Ok(Answer::said(texts, "nothing-found", &[], &found));
            }
            Ok(Answer::rows(texts, &found, |row| {
                format!("{}\t{}", row.place, row.excerpt.replace('\n', " "))
            }))
        }
        Command::Identity(command) => sync::identity_command(&here, &command),
        Command::Sync(asked) => sync::sync(&here, &asked),
        Command::Restore(asked) => sync::restore(&here, &asked),
        Command::Survey(command) => choice::survey(&here, command),
        Command::Evidence(command) => themes::evidence(&here, command),
        Command::Event(command) => themes::event(&here, command),
        Command::Poll(command) => choice::poll(&here, command),
        Command::Theme(command) => themes::theme(&here, command),
        Command::Decision(command) => themes::decision(&here, command),
    }
}

fn saved(texts: &Texts) -> Outcome {
    Ok(Answer::said(texts, "saved", &[], &json!({ "saved": true })))
}

/// The day that is named, or today.
fn day(desk: &Desk, text: Option<&str>) -> Result<draagvlak_usecases::Date, Problem> {
    match text {
        None => Ok(desk.today()),
        Some(text) => text
            .parse()
            .map_err(|_| Problem::usage("problem-bad-date", &[("text", text)])),
    }
}

fn file(path: &Path) -> Result<Vec<u8>, Problem> {
    std::fs::read(path).map_err(|error| Problem::of_file(path, &error))
}

fn text_file(path: &Path) -> Result<String, Problem> {
    String::from_utf8(file(path)?).map_err(|error| {
        let at = error.utf8_error().valid_up_to().to_string();
        Problem::damaged(
            "problem-not-utf8",
            &[("path", &path.display().to_string()), ("at", &at)],
        )
    })
}

fn member(here: &Here<'_>, command: Member) -> Outcome {
    match command {
        Member::List => {
            let rows = usecases::members(&here.desk(Mode::Read)?)?;
            Ok(Answer::rows(here.texts, &rows, |row| {
                format!(
                    "{}\t{}\t{}\t{}",
                    row.key, row.name, row.organisation, row.role
                )
            }))
        }
        Member::Add {
            key,
            name,
            organisation,
            role,
        } => {
            let member = usecases::AddMember {
                key,
                name,
                organisation,
                role,
                task: String::new(),
            };
            usecases::add_member(&mut here.desk(Mode::Write)?, member)?;
            saved(here.texts)
        }
        Member::Invite { key, out } => sync::invite(here, &key, out.as_deref()),
        Member::Join(asked) => sync::join(here, &asked),
        Member::Admit(asked) => sync::admit(here, &asked),
        Member::Role { key, role, reason } => sync::set_role(here, &key, &role, &reason),
        Member::Remove { key, reason } => sync::remove(here, &key, &reason),
    }
}

fn gate(here: &Here<'_>, stage: &str) -> Outcome {
    let rows = usecases::gates(&here.desk(Mode::Read)?, stage)?;
    let findings: Vec<_> = rows.iter().filter_map(|row| row.finding.as_ref()).collect();
    let lines = findings.iter().map(|finding| {
        let key = json!(finding.gate).as_str().unwrap_or_default().to_owned();
        let arguments = [
            ("count", finding.count.to_string()),
            ("places", finding.places.join(", ")),
        ];
        format!("✗ {}", here.texts.say(&format!("gate-{key}"), &arguments))
    });
    let mut answer = Answer::lines(lines, &rows);
    if findings.is_empty() {
        answer = Answer::said(
            here.texts,
            "gate-open",
            &[("stage", stage.to_owned())],
            &rows,
        );
    }
    answer.well = findings.is_empty();
    Ok(answer)
}

fn round(here: &Here<'_>, command: Round) -> Outcome {
    match command {
        Round::List => {
            let rows = usecases::rounds(&here.desk(Mode::Read)?)?;
            Ok(Answer::rows(here.texts, &rows, |row| {
                let deadline = row
                    .deadline
                    .map(|date| date.to_string())
                    .unwrap_or_default();
                format!(
                    "{}\t{}\t{deadline}\t{}\t{}\t{}",
                    row.code, row.title, row.comments, row.late, row.open
                )
            }))
        }
        Round::Open {
            code,
            title,
            stage,
            deadline,
            audience,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let deadline = deadline.map(|text| day(&desk, Some(&text))).transpose()?;
            let title = title.unwrap_or_else(|| code.clone());
            usecases::open_round(&mut desk, &code, &title, stage.as_deref(), deadline)?;
            if let Some(audience) = audience {
                usecases::set_audience(&mut desk, &code, &audience)?;
            }
            saved(here.texts)
        }
        Round::Close { code, date } => {
            let mut desk = here.desk(Mode::Write)?;
            let date = day(&desk, date.as_deref())?;
            usecases::close_round(&mut desk, &code, date)?;
            saved(here.texts)
        }
        Round::Send {
            code,
            version,
            to,
            date,
            reason,
            by,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let date = day(&desk, date.as_deref())?;
            usecases::record_early_sending(&mut desk, &code, &version, &to, date, &reason, &by)?;
            saved(here.texts)
        }
        Round::People(command) => chain::round(here, command),
    }
}

fn feedback(here: &Here<'_>, command: Feedback) -> Outcome {
    match command {
        Feedback::Import(import) => register::import(here, import),
        Feedback::Paste(asked) => mail::paste(here, asked),
        Feedback::Attachments(asked) => mail::attachments(here, &asked),
        Feedback::List(filter) => register::list(here, filter),
        Feedback::Show { id } => register::show(here, &id),
        Feedback::React(asked) => readers::react(here, asked),
        Feedback::Retract { id, undo } => readers::retract(here, &id, undo),
        Feedback::Undo { import, restore } => {
            usecases::undo_import(&mut here.desk(Mode::Write)?, &import, !restore)?;
            saved(here.texts)
        }
        Feedback::Export(asked) => sheets::export(here, asked),
        Feedback::Letters(asked) => sheets::letters(here, asked),
        Feedback::Remarks { id } => sheets::remarks(here, id.as_deref()),
        Feedback::Place { id, chapter, quote } => {
            let mut desk = here.desk(Mode::Write)?;
            usecases::place_comment(&mut desk, &id, &chapter, &quote, 0)?;
            saved(here.texts)
        }
        Feedback::Dispose {
            ids,
            outcome,
            note,
            change,
            master,
        } => register::dispose(here, ids, &outcome, note, change, master),
        Feedback::Set(set) => register::set(here, set),
        Feedback::Add(add) => register::add(here, add),
        Feedback::Imports => register::imports(here),
        Feedback::Work(command) => chain::work(here, command),
    }
}

fn store(here: &Here<'_>, command: &Store) -> Outcome {
    let health = match command {
        Store::Check => usecases::check_store(&here.desk(Mode::Read)?)?,
        Store::Rebuild => usecases::rebuild_store(&mut here.desk(Mode::Write)?)?,
        Store::Backups => return vault::backups(here),
        Store::Restore { backup } => return vault::restore(here, backup),
        Store::Backup => {
            let path = usecases::backup_store(&here.desk(Mode::Read)?)?
                .display()
                .to_string();
            let value = json!({ "path": path });
            return Ok(Answer::said(
                here.texts,
                "store-backed-up",
                &[("path", path)],
                &value,
            ));
        }
    };
    let key = match (health.well, command) {
        (false, _) => "store-ill",
        (true, Store::Rebuild) => "store-rebuilt",
        (true, _) => "store-well",
    };
    let arguments = [
        ("operations", health.operations.to_string()),
        ("damaged", health.damaged.join(", ")),
        ("stale", health.stale.join(", ")),
        ("file", health.file.join(", ")),
    ];
    let mut answer = Answer::said(here.texts, key, &arguments, &health);
    answer.well = health.well;
    Ok(answer)
}
