//! The register of reactions.

use std::path::Path;

use draagvlak_usecases::{
    self as usecases, CommentFilter, Disposal, ImportOrder, Mode, Outcome, Problem,
};
use serde_json::json;

use super::{Here, file, saved};
use crate::answer::Answer;

pub(super) fn import(
    here: &Here<'_>,
    path: &Path,
    round: &str,
    sheet: Option<&str>,
    preview: bool,
) -> Result<Answer, Problem> {
    let bytes = file(path)?;
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let order = ImportOrder {
        name: &name,
        bytes: &bytes,
        round,
        sheet,
        preview,
    };
    let mut desk = here.desk(if preview { Mode::Read } else { Mode::Write })?;
    let report = usecases::import_feedback(&mut desk, &order)?;
    let texts = here.texts;
    let mut lines = Vec::new();
    for notice in &report.notices {
        let what = match (notice.skipped, notice.noticed) {
            (Some(reason), _) => texts.word(&format!("skip-{}", key(&reason))),
            (None, Some(code)) => {
                let found = [("found", notice.found.clone())];
                texts.say(&format!("diagnostic-{}", key(&code)), &found)
            }
            (None, None) => continue,
        };
        lines.push(format!(
            "{}!{}\t{what}",
            notice.origin.sheet, notice.origin.cell
        ));
    }
    let arguments = [
        ("round", round.to_owned()),
        ("sheet", report.sheet.clone()),
        ("rows", report.rows.to_string()),
        ("new", report.new.to_string()),
        ("known", report.known.to_string()),
        ("skipped", report.skipped.to_string()),
        ("count", report.proposed.to_string()),
    ];
    lines.push(texts.say("import-totals", &arguments));
    if report.proposed > 0 {
        lines.push(texts.say("import-proposed", &arguments));
    }
    if report.opened {
        lines.push(texts.say("import-opened", &arguments));
    }
    lines.push(texts.say(
        if preview {
            "import-preview"
        } else {
            "import-done"
        },
        &arguments,
    ));
    Ok(Answer::lines(lines, &report))
}

/// The short name of a value that serialises to one.
fn key<T: serde::Serialize>(value: &T) -> String {
    json!(value).as_str().unwrap_or_default().to_owned()
}

fn outcome(name: &str) -> Result<Outcome, Problem> {
    let known: Vec<_> = Outcome::ALL
        .iter()
        .map(|outcome| outcome.key().to_owned())
        .collect();
    Outcome::from_key(name).ok_or_else(|| Problem::no_such(name, &known))
}

pub(super) fn list(
    here: &Here<'_>,
    round: Option<String>,
    with: Option<&str>,
    open: bool,
    late: bool,
) -> Result<Answer, Problem> {
    let filter = CommentFilter {
        round,
        outcome: with.map(outcome).transpose()?,
        open,
        late,
    };
    let rows = usecases::comments(&here.desk(Mode::Read)?, &filter)?;
    Ok(Answer::rows(here.texts, &rows, |row| {
        let state = match row.comment.disposition() {
            Some(given) => here.texts.word(&format!("outcome-{}", given.outcome.key())),
            None => here.texts.word("undisposed"),
        };
        let late = if row.late {
            here.texts.word("late")
        } else {
            String::new()
        };
        let text: String = row
            .comment
            .draft
            .text
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let text: String = text.chars().take(70).collect();
        let who = &row.comment.draft.respondent;
        format!(
            "{}\t{who}\t{}\t{state}\t{late}\t{text}",
            row.label, row.comment.draft.reference
        )
    }))
}

pub(super) fn show(here: &Here<'_>, id: &str) -> Result<Answer, Problem> {
    let row = usecases::comment(&here.desk(Mode::Read)?, id)?;
    let draft = &row.comment.draft;
    let origin = draft
        .origin
        .as_ref()
        .map(|o| format!("{}!{}", o.sheet, o.cell))
        .unwrap_or_default();
    let mut lines = vec![
        format!(
            "{}\t{}\t{}\t{origin}",
            row.label, draft.respondent, draft.organisation
        ),
        draft.text.clone(),
    ];
    if !draft.proposal.is_empty() {
        lines.push(format!("→ {}", draft.proposal));
    }
    match row.comment.disposition() {
        Some(given) => lines.push(format!(
            "{}: {}",
            here.texts.word(&format!("outcome-{}", given.outcome.key())),
            given.note
        )),
        None if !draft.given_answer.is_empty() => {
            let text = [("text", draft.given_answer.clone())];
            lines.push(here.texts.say("proposed-answer", &text));
        }
        None => lines.push(here.texts.word("undisposed")),
    }
    Ok(Answer::lines(lines, &row))
}

pub(super) fn export(
    here: &Here<'_>,
    out: &Path,
    round: Option<String>,
) -> Result<Answer, Problem> {
    let count = usecases::export_register(&here.desk(Mode::Read)?, round, here.texts, out)?;
    let path = out.display().to_string();
    let value = json!({ "path": path, "comments": count });
    let arguments = [("path", path), ("count", count.to_string())];
    Ok(Answer::said(
        here.texts,
        "register-exported",
        &arguments,
        &value,
    ))
}

pub(super) fn dispose(
    here: &Here<'_>,
    id: &str,
    with: &str,
    note: &str,
    change: Option<&str>,
    master: Option<&str>,
) -> Result<Answer, Problem> {
    let disposal = Disposal {
        outcome: outcome(with)?,
        note,
        change,
        master,
    };
    usecases::dispose(&mut here.desk(Mode::Write)?, id, &disposal)?;
    saved(here.texts)
}
