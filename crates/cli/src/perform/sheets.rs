//! Answer sheets, answer letters, and what senders say to their answers.

use draagvlak_usecases::{
    self as usecases, AnswerSheetOrder, Audience, ImportReport, LettersOrder, Mode, PaperFormat,
    Problem, SheetFormat,
};
use serde_json::json;

use super::Here;
use super::papers::{desk, press};
use crate::answer::Answer;
use crate::arguments::{AnswerSheet, ExportAudience, LetterKind, Letters, SheetKind};

pub(super) fn export(here: &Here<'_>, asked: AnswerSheet) -> Result<Answer, Problem> {
    let ending = asked.out.extension().and_then(|ending| ending.to_str());
    let format = match (asked.format, ending.unwrap_or_default()) {
        (Some(SheetKind::Ods), _) | (None, "ods") => SheetFormat::Ods,
        (Some(SheetKind::Csv), _) | (None, "csv") => SheetFormat::Csv,
        (Some(SheetKind::Pdf), _) | (None, "pdf") => SheetFormat::Pdf,
        _ => SheetFormat::Xlsx,
    };
    let order = AnswerSheetOrder {
        round: asked.round,
        format,
        audience: match asked.audience {
            ExportAudience::Internal => Audience::Internal,
            ExportAudience::Public => Audience::Public,
        },
        out: asked.out,
    };
    let mut desk = desk(here)?;
    let (_, count) = press(here, |press| {
        usecases::export_register(&mut desk, &order, press)
    })?;
    let path = order.out.display().to_string();
    let value = json!({ "path": path, "comments": count });
    let arguments = [("path", path), ("count", count.to_string())];
    Ok(Answer::said(
        here.texts,
        "answer-sheet-written",
        &arguments,
        &value,
    ))
}

pub(super) fn letters(here: &Here<'_>, asked: Letters) -> Result<Answer, Problem> {
    let order = LettersOrder {
        round: asked.round,
        format: match asked.format {
            LetterKind::Html => PaperFormat::Html,
            LetterKind::Pdf => PaperFormat::Pdf,
            LetterKind::Docx => PaperFormat::Docx,
            LetterKind::Odt => PaperFormat::Odt,
        },
        sender: asked.to,
        out: asked.out,
    };
    let mut desk = desk(here)?;
    let written = press(here, |press| {
        usecases::write_letters(&mut desk, &order, press)
    })?;
    let arguments = [
        ("path", written.path.clone()),
        ("count", written.files.to_string()),
    ];
    Ok(Answer::said(
        here.texts,
        "letters-written",
        &arguments,
        &written,
    ))
}

pub(super) fn remarks(here: &Here<'_>, label: Option<&str>) -> Result<Answer, Problem> {
    let rows = usecases::remarks(&here.desk(Mode::Read)?, label)?;
    if rows.is_empty() {
        return Ok(Answer::said(here.texts, "no-remarks", &[], &rows));
    }
    Ok(Answer::rows(here.texts, &rows, |row| {
        let satisfied = here.texts.word(match row.satisfied {
            Some(true) => "remark-satisfied",
            Some(false) => "remark-unsatisfied",
            None => "remark-unsaid",
        });
        format!(
            "{}\t{}\t{satisfied}\t{}",
            row.label,
            row.date,
            row.text.replace('\n', " ")
        )
    }))
}

/// What an import says beside its totals.
pub(super) fn beside_totals(here: &Here<'_>, report: &ImportReport) -> Vec<String> {
    let texts = here.texts;
    let mut lines = Vec::new();
    if report.tables.len() > 1 {
        let tables = report
            .tables
            .iter()
            .map(|table| format!("{}:{}", table.sheet, table.header_row));
        let tables = tables.collect::<Vec<_>>().join(", ");
        lines.push(texts.say("import-tables", &[("tables", tables)]));
    }
    for row in &report.changed {
        let arguments = [
            ("label", row.label.clone()),
            ("cell", format!("{}!{}", row.sheet, row.cell)),
        ];
        lines.push(texts.say("import-changed", &arguments));
    }
    let whole: Vec<&str> = report
        .splits
        .iter()
        .filter(|row| !row.split)
        .map(|row| row.cell.as_str())
        .collect();
    if !whole.is_empty() {
        let arguments = [
            ("count", whole.len().to_string()),
            ("cells", whole.join(", ")),
        ];
        lines.push(texts.say("import-splits", &arguments));
    }
    let sums = [
        ("import-split", report.split),
        ("import-remarks", report.remarks),
    ];
    for (key, count) in sums {
        if count > 0 {
            let arguments = [
                ("count", count.to_string()),
                ("parts", report.parts.to_string()),
            ];
            lines.push(texts.say(key, &arguments));
        }
    }
    lines
}
