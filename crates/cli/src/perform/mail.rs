//! E-mails as reactions.

use std::io::Read;
use std::path::Path;

use draagvlak_usecases::{self as usecases, MailOrder, MailReport, Mode, Problem};
use serde_json::json;

use super::{Here, day};
use crate::answer::Answer;
use crate::arguments::Import;
use crate::arguments::mail::{Attachments, Paste};

/// The most that is read from standard input: more is refused as too large.
const MOST: u64 = 65 * 1024 * 1024;

/// Whether a file is an e-mail: by its ending, or as text that begins as one.
pub(super) fn is_mail(import: &Import) -> bool {
    let ending = import.file.extension().and_then(|ending| ending.to_str());
    match ending.unwrap_or_default().to_lowercase().as_str() {
        _ if import.attachment.is_some() => false,
        "eml" | "msg" => true,
        "txt" | "" => usecases::is_mail_file(&import.file),
        _ => false,
    }
}

/// An e-mail that was given as a file to take in.
pub(super) fn import(here: &Here<'_>, import: Import) -> Result<Answer, Problem> {
    let order = MailOrder {
        path: import.file.display().to_string(),
        round: import.round.unwrap_or_default(),
        ..MailOrder::default()
    };
    take(here, &order, import.preview)
}

pub(super) fn paste(here: &Here<'_>, asked: Paste) -> Result<Answer, Problem> {
    let (path, pasted) = match &asked.file {
        Some(file) if file != Path::new("-") => (file.display().to_string(), String::new()),
        _ => (String::new(), standard_input()?),
    };
    let date = match asked.date.as_deref() {
        Some(text) => Some(day(&here.desk(Mode::Read)?, Some(text))?),
        None => None,
    };
    let order = MailOrder {
        path,
        pasted,
        round: asked.round,
        respondent: asked.from,
        organisation: asked.organisation,
        role: asked.role,
        date,
        chapter: asked.chapter,
    };
    take(here, &order, asked.preview)
}

fn standard_input() -> Result<String, Problem> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().take(MOST).read_to_end(&mut bytes);
    read.map_err(|error| Problem::of_file(Path::new("-"), &error))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn take(here: &Here<'_>, order: &MailOrder, preview: bool) -> Result<Answer, Problem> {
    let report = if preview {
        usecases::mail_preview(&here.desk(Mode::Read)?, order, here.texts)?
    } else {
        usecases::import_mail(&mut here.desk(Mode::Write)?, order, here.texts)?
    };
    Ok(Answer::lines(told(here, &report, preview), &report))
}

fn told(here: &Here<'_>, report: &MailReport, preview: bool) -> Vec<String> {
    let texts = here.texts;
    let date = report.date.map(|date| date.to_string()).unwrap_or_default();
    let who = report.person.clone().unwrap_or_default();
    let mut lines = vec![
        format!(
            "{}\t{}\t{date}\t{}",
            report.respondent, report.address, report.subject
        ),
        report.text.clone(),
    ];
    let mut say = |key: &str, arguments: &[(&str, String)]| {
        lines.push(texts.say(key, arguments));
    };
    if report.forwarded {
        say("mail-forwarded", &[]);
    }
    match report.person {
        Some(_) => say("mail-person", &[("person", who)]),
        None => say("mail-nobody", &[]),
    }
    for (key, text) in [
        ("mail-signature", &report.signature),
        ("mail-quoted", &report.quoted),
    ] {
        if !text.is_empty() {
            let count = text.lines().count().to_string();
            say(
                "mail-beside",
                &[("what", texts.word(key)), ("count", count)],
            );
        }
    }
    for one in &report.attachments {
        let key = match one.holds.as_str() {
            "sheet" => "mail-attachment-sheet",
            "word" => "mail-attachment-word",
            "mail" => "mail-attachment-mail",
            _ => "mail-attachment",
        };
        let said = [("name", one.name.clone()), ("bytes", one.bytes.to_string())];
        say(key, &said);
    }
    if report.points.len() > 1 {
        let label = report.label.clone().unwrap_or_default();
        let count = report.points.len().to_string();
        say("mail-points", &[("count", count), ("label", label)]);
    }
    for code in &report.notices {
        say(&format!("diagnostic-{code}"), &[("found", String::new())]);
    }
    match (&report.known, &report.label) {
        (Some(known), _) => say("mail-known", &[("label", known.clone())]),
        (None, Some(label)) => say("reaction-added", &[("label", label.clone())]),
        (None, None) if preview => say("mail-preview", &[]),
        (None, None) => {}
    }
    lines
}

pub(super) fn attachments(here: &Here<'_>, asked: &Attachments) -> Result<Answer, Problem> {
    let names = usecases::save_attachments(&asked.file, &asked.out)?;
    let path = asked.out.display().to_string();
    let said = [("path", path.clone()), ("names", names.join(", "))];
    let value = json!({ "path": path, "names": names });
    Ok(Answer::said(
        here.texts,
        "mail-attachments-written",
        &said,
        &value,
    ))
}
