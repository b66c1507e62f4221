//! Chapters, tracked changes and conflicts on the command line.

use draagvlak_usecases::{self as usecases, ChangeRow, ChapterStatus, Mode, Verdict};
use serde_json::json;

use super::{Here, Outcome, saved, text_file};
use crate::answer::Answer;
use crate::arguments::{Change, Chapter, Conflict};

pub(super) fn chapter(here: &Here<'_>, command: Chapter) -> Outcome {
    match command {
        Chapter::List => {
            let rows = usecases::chapters(&here.desk(Mode::Read)?)?;
            Ok(Answer::rows(here.texts, &rows, |row| {
                format!(
                    "{}\t{}\t{}\t{}\t{}",
                    row.number,
                    row.title,
                    row.words,
                    row.owner.clone().unwrap_or_default(),
                    row.changes
                )
            }))
        }
        Chapter::Add { title, file, part } => {
            let text = file.as_deref().map(text_file).transpose()?;
            let mut desk = here.desk(Mode::Write)?;
            let id = usecases::add_chapter(&mut desk, &title, text.as_deref(), part.as_deref())?;
            Ok(Answer::said(
                here.texts,
                "saved",
                &[],
                &json!({ "chapter": id }),
            ))
        }
        Chapter::Show { chapter } => {
            let text = usecases::chapter_text(&here.desk(Mode::Read)?, &chapter)?;
            // Byte for byte: no line end of our own.
            Ok(Answer {
                value: json!({ "text": text }),
                human: text,
                well: true,
            })
        }
        Chapter::Edit {
            chapter,
            file,
            reasons,
        } => {
            let text = text_file(&file)?;
            let mut desk = here.desk(Mode::Write)?;
            let edited = usecases::edit_chapter(&mut desk, &chapter, &text, &reasons)?;
            let key = if edited.revision.is_some() {
                "saved"
            } else {
                "unchanged"
            };
            Ok(Answer::said(here.texts, key, &[], &edited))
        }
        Chapter::Move { chapter, place } => {
            usecases::move_chapter(&mut here.desk(Mode::Write)?, &chapter, place)?;
            saved(here.texts)
        }
        Chapter::Retitle {
            chapter,
            title,
            reasons,
        } => {
            usecases::retitle_chapter(&mut here.desk(Mode::Write)?, &chapter, &title, &reasons)?;
            saved(here.texts)
        }
        Chapter::Owner { chapter, member } => {
            let mut desk = here.desk(Mode::Write)?;
            usecases::set_chapter_owner(&mut desk, &chapter, member.as_deref())?;
            saved(here.texts)
        }
        Chapter::Status { chapter, status } => {
            let status = match status.as_str() {
                "ready" => ChapterStatus::Ready,
                "waiting" => ChapterStatus::Waiting,
                _ => ChapterStatus::Draft,
            };
            usecases::set_chapter_status(&mut here.desk(Mode::Write)?, &chapter, status)?;
            saved(here.texts)
        }
        Chapter::Import(asked) => super::word::import(here, asked),
        Chapter::Picture(asked) => super::pictures::put(here, asked),
        Chapter::Undo(asked) => super::writing::undo(here, asked),
        Chapter::Export(asked) => super::word::export(here, asked),
        Chapter::Remove { chapter, restore } => {
            usecases::remove_chapter(&mut here.desk(Mode::Write)?, &chapter, !restore)?;
            saved(here.texts)
        }
    }
}

/// A change in the small text language: `{-was-}{+is+}`.
pub(super) fn marked(row: &ChangeRow) -> String {
    let part = |open: &str, text: &str, close: &str| {
        if text.is_empty() {
            String::new()
        } else {
            format!("{open}{text}{close}")
        }
    };
    part("{-", &row.old, "-}") + &part("{+", &row.new, "+}")
}

pub(super) fn change(here: &Here<'_>, command: Change) -> Outcome {
    let decided = |ids: Vec<usecases::OperationId>| {
        let value = match ids.as_slice() {
            [only] => json!({ "decision": only, "decisions": ids }),
            _ => json!({ "decisions": ids }),
        };
        Ok(Answer::said(here.texts, "saved", &[], &value))
    };
    match command {
        Change::List {
            chapter,
            from,
            to,
            unexplained,
        } => {
            let desk = here.desk(Mode::Read)?;
            let mut rows =
                usecases::changes(&desk, chapter.as_deref(), from.as_deref(), to.as_deref())?;
            rows.retain(|row| !unexplained || row.reasons.is_empty());
            Ok(Answer::rows(here.texts, &rows, |row| {
                let mark = if row.accepted { "✓" } else { " " };
                format!(
                    "{}{mark}\t{}\t{}\t{}\t{}",
                    row.id,
                    row.chapter_title,
                    row.by.join(","),
                    row.reasons.join(","),
                    marked(row)
                )
            }))
        }
        Change::Accept { ids } => decided(usecases::decide_changes(
            &mut here.desk(Mode::Write)?,
            &ids,
            Verdict::Accepted,
        )?),
        Change::Reject { ids } => decided(usecases::decide_changes(
            &mut here.desk(Mode::Write)?,
            &ids,
            Verdict::Rejected,
        )?),
        Change::Undo { decisions } => decided(usecases::undo_decisions(
            &mut here.desk(Mode::Write)?,
            &decisions,
        )?),
        Change::Tie { id, reaction } => tie(here, &id, &reaction, true),
        Change::Chain(command) => super::chain::chain(here, command),
        Change::Untie { id, reaction } => tie(here, &id, &reaction, false),
    }
}

fn tie(here: &Here<'_>, id: &str, reaction: &str, tied: bool) -> Outcome {
    let mut desk = here.desk(Mode::Write)?;
    let revisions = usecases::revisions_of(&desk, id)?;
    usecases::tie_change(&mut desk, &revisions, reaction, tied)?;
    saved(here.texts)
}

/// What stands for the chapter of a value that is contested.
const VALUE: &str = "value";

fn value_line(here: &Here<'_>, row: &usecases::FieldConflictRow) -> String {
    let of = here.texts.word(&format!("value-of-{}", row.of));
    let claims: Vec<_> = row
        .claims
        .iter()
        .map(|claim| {
            format!(
                "{} {}: {}",
                claim.id.short(),
                claim.by,
                claimed(here, claim)
            )
        })
        .collect();
    format!(
        "{}\t{VALUE}\t{of} {}, {}\t{}",
        &row.id[..8],
        row.what,
        field_name(here, row),
        claims.join("\t")
    )
}

fn field_name(here: &Here<'_>, row: &usecases::FieldConflictRow) -> String {
    let field = row.field.replace('_', "-");
    here.texts.word(&format!("value-field-{field}"))
}

fn claimed(here: &Here<'_>, claim: &usecases::ClaimRow) -> String {
    let word = claim.word.iter();
    let word = word.map(|word| here.texts.word(&format!("value-word-{word}")));
    let value = Some(claim.value.clone()).filter(|value| !value.is_empty());
    word.chain(value).collect::<Vec<_>>().join(" · ")
}

pub(super) fn conflict(here: &Here<'_>, command: Conflict) -> Outcome {
    let short = |row: &usecases::ConflictRow| row.id.short();
    match command {
        Conflict::List { chapter } => {
            let desk = here.desk(Mode::Read)?;
            let mut found = Vec::new();
            for row in usecases::chapters(&desk)? {
                let number = row.number.to_string();
                let wanted = chapter.as_ref().is_none_or(|name| {
                    *name == number || name.to_lowercase() == row.title.to_lowercase()
                });
                if wanted && row.conflicts > 0 {
                    for conflict in usecases::conflicts(&desk, &row.id.to_string())? {
                        found.push((number.clone(), conflict));
                    }
                }
            }
            let values = if chapter.is_none() {
                usecases::field_conflicts(&desk)?
            } else {
                Vec::new()
            };
            let sentences = found.iter().map(|(number, row)| {
                format!(
                    "{}\t{number}\t{}: {}\t{}: {}",
                    short(row),
                    row.ours_by,
                    row.ours.replace('\n', " "),
                    row.theirs_by,
                    row.theirs.replace('\n', " ")
                )
            });
            let contested = values.iter().map(|row| value_line(here, row));
            let lines: Vec<_> = sentences.chain(contested).collect();
            let mut all: Vec<_> = found.iter().map(|found| json!(found)).collect();
            all.extend(values.iter().map(|row| json!(["value", row])));
            if lines.is_empty() {
                return Ok(Answer::said(here.texts, "list-empty", &[], &all));
            }
            Ok(Answer::lines(lines, &all))
        }
        Conflict::Show { chapter, id } if chapter == VALUE => {
            let rows = usecases::field_conflicts(&here.desk(Mode::Read)?)?;
            let known: Vec<_> = rows.iter().map(|row| row.id[..8].to_owned()).collect();
            let found = rows
                .into_iter()
                .find(|row| id.len() >= 8 && row.id.starts_with(&id));
            let row = found.ok_or_else(|| usecases::Problem::no_such(&id, &known))?;
            let lines = row.claims.iter().map(|claim| {
                let name = claim.id.short();
                format!(
                    "{name}\t{}\t{}\t{}",
                    claim.by,
                    claim.date,
                    claimed(here, claim)
                )
            });
            Ok(Answer::lines(lines.collect::<Vec<_>>(), &row))
        }
        Conflict::Show { chapter, id } => {
            let rows = usecases::conflicts(&here.desk(Mode::Read)?, &chapter)?;
            let known: Vec<_> = rows.iter().map(short).collect();
            let found = rows
                .into_iter()
                .find(|row| id.len() >= 8 && row.id.to_string().starts_with(&id));
            let row = found.ok_or_else(|| usecases::Problem::no_such(&id, &known))?;
            let lines = [
                ("conflict-base", String::new(), row.base.clone()),
                ("conflict-side", row.ours_by.clone(), row.ours.clone()),
                ("conflict-side", row.theirs_by.clone(), row.theirs.clone()),
            ]
            .map(|(key, who, text)| here.texts.say(key, &[("who", who), ("text", text)]));
            Ok(Answer::lines(lines, &row))
        }
        Conflict::Reopen { settling } => {
            let mut desk = here.desk(Mode::Write)?;
            let reopened = usecases::reopen_conflict(&mut desk, &settling)?;
            Ok(Answer::said(here.texts, "saved", &[], &reopened))
        }
        Conflict::Settle {
            chapter,
            id,
            text,
            file,
            choose,
        } => {
            if let Some(claim) = choose {
                usecases::settle_field(&mut here.desk(Mode::Write)?, &id, &claim)?;
                return saved(here.texts);
            }
            let text = match (text, file) {
                (Some(text), _) => text,
                (None, Some(file)) => text_file(&file)?,
                (None, None) => String::new(),
            };
            let mut desk = here.desk(Mode::Write)?;
            let settled = usecases::settle_conflict(&mut desk, &chapter, &id, &text)?;
            Ok(Answer::said(here.texts, "saved", &[], &settled))
        }
    }
}
