//! The register of reactions: every reaction in full, with what was done with it (D27, D30).

use draagvlak_exchange::document::{
    Align, Block, Document, Inline, Table, lines, normalise, number_headings,
};
use draagvlak_exchange::register::Register;

use super::{Audience, Record};
use crate::look::CommentRow;

/// The register as a document, by round.
pub(crate) fn register(record: &Record<'_>) -> Document {
    let mut document = record.document(record.word("register-title"), record.title.clone());
    let blocks = &mut document.blocks;
    let count = [("count", record.comments.len().to_string())];
    blocks.push(Block::paragraph(&record.say("register-intro", &count)));
    for round in &record.rounds {
        let rows: Vec<&CommentRow> = record
            .comments
            .iter()
            .filter(|row| row.comment.round == round.id)
            .collect();
        if rows.is_empty() {
            continue;
        }
        blocks.push(Block::heading(
            1,
            format!("{}: {}", round.value.code, round.value.title),
        ));
        blocks.push(reactions(record, &rows));
    }
    document.blocks = normalise(document.blocks);
    number_headings(&mut document.blocks, 1);
    document
}

/// Reactions in a table: number, who, what was said, what was done.
pub(super) fn reactions(record: &Record<'_>, rows: &[&CommentRow]) -> Block {
    let header = [
        "column-number",
        "column-respondent",
        "column-text",
        "column-answer",
    ];
    Block::Table(Table {
        header: header
            .iter()
            .map(|key| vec![Inline::text(record.word(key))])
            .collect(),
        rows: rows.iter().map(|row| cells(record, row)).collect(),
        align: vec![Align::Start; header.len()],
        widths: vec![0, 3, 7, 6],
        row_headers: true,
    })
}

fn cells(record: &Record<'_>, row: &CommentRow) -> Vec<Vec<Inline>> {
    let draft = &row.comment.draft;
    let mut said = Vec::new();
    if !draft.reference.trim().is_empty() {
        said.push(Inline::strong(draft.reference.trim()));
        said.push(Inline::Break);
    }
    if !draft.quote.trim().is_empty() {
        said.push(Inline::Emphasis {
            content: lines(&format!("“{}”", draft.quote.trim())),
        });
        said.push(Inline::Break);
    }
    said.extend(lines(&draft.text));
    if !draft.proposal.trim().is_empty() {
        said.push(Inline::Break);
        said.push(Inline::strong(format!(
            "{}: ",
            record.word("column-proposal")
        )));
        said.extend(lines(&draft.proposal));
    }
    let mut done = vec![Inline::strong(record.outcome(row))];
    let answer = record.answer(row);
    if !answer.trim().is_empty() {
        done.push(Inline::Break);
        done.extend(lines(&answer));
    }
    let mut number = vec![Inline::text(row.label.clone())];
    if row.late {
        number.push(Inline::Break);
        number.push(Inline::Emphasis {
            content: vec![Inline::text(record.word("late"))],
        });
    }
    vec![number, lines(&record.respondent(row)), said, done]
}

/// The columns of the spreadsheet: the key of their word, their width in characters, and whether
/// only the workgroup sees them.
const COLUMNS: &[(&str, u16, bool)] = &[
    ("column-number", 9, false),
    ("column-respondent", 20, false),
    ("column-organisation", 20, true),
    ("column-date", 11, false),
    ("column-late", 11, false),
    ("column-reference", 16, false),
    ("column-quote", 40, false),
    ("column-text", 60, false),
    ("column-proposal", 40, false),
    ("column-outcome", 18, false),
    ("column-answer", 50, false),
    ("column-handler", 14, true),
    ("column-origin", 24, true),
];

/// The register as a spreadsheet; of one round, or of all.
pub(crate) fn register_sheet(record: &Record<'_>, round: Option<&str>) -> Register {
    let internal = record.audience == Audience::Internal;
    let wanted = |row: &CommentRow| match round {
        None => true,
        Some(code) => record
            .rounds
            .iter()
            .any(|round| round.id == row.comment.round && round.value.code == code),
    };
    let title = round.map_or_else(|| record.word("register-title"), str::to_owned);
    Register {
        title,
        headers: COLUMNS
            .iter()
            .filter(|(.., inside)| internal || !inside)
            .map(|(key, width, _)| (record.word(key), *width))
            .collect(),
        rows: record
            .comments
            .iter()
            .filter(|row| wanted(row))
            .map(|row| {
                let texts = texts(record, row).into_iter().zip(COLUMNS);
                let shown = texts.filter(|(_, (.., inside))| internal || !inside);
                shown.map(|(text, _)| text).collect()
            })
            .collect(),
    }
}

fn texts(record: &Record<'_>, row: &CommentRow) -> [String; 13] {
    let draft = &row.comment.draft;
    let respondent = match record.audience {
        Audience::Internal => draft.respondent.clone(),
        Audience::Public => record.respondent(row),
    };
    let handler = row.comment.handler.get().copied().flatten();
    let handler = record
        .members
        .iter()
        .find(|member| Some(member.id) == handler);
    let origin = draft
        .origin
        .as_ref()
        .map(|o| format!("{}!{}", o.sheet, o.cell));
    [
        row.label.clone(),
        respondent,
        draft.organisation.clone(),
        draft.date.map(|date| date.to_string()).unwrap_or_default(),
        if row.late {
            record.word("late")
        } else {
            String::new()
        },
        draft.reference.clone(),
        draft.quote.clone(),
        draft.text.clone(),
        draft.proposal.clone(),
        record.outcome(row),
        record.answer(row),
        handler
            .map(|member| member.value.name.clone())
            .unwrap_or_default(),
        origin.unwrap_or_default(),
    ]
}
