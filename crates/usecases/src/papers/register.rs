//! The register of reactions: every reaction in full, with what was done with it (D27, D30).

use std::collections::HashSet;

use draagvlak_exchange::document::{
    Align, Block, Document, Inline, Table, lines, normalise, number_headings,
};
use draagvlak_exchange::register::Register;

use super::{Audience, Record, account_weighings};
use crate::look::CommentRow;
use crate::made_changes::{MadeChange, made_changes};
use crate::problem::Problem;
use crate::trace::{chain, may_have_changes};
use crate::weigh::WeighingRow;

/// The register as a document, by round; inside with how reactions were weighed.
pub(crate) fn register(record: &Record<'_>) -> Result<Document, Problem> {
    let of = match record.audience {
        Audience::Internal => For::Inside,
        Audience::Public => For::Everyone,
    };
    register_for(record, None, of)
}

/// The register as a document that goes to its senders; of one round, or of all. How reactions were
/// weighed stays with the workgroup.
pub(crate) fn register_of(record: &Record<'_>, code: Option<&str>) -> Result<Document, Problem> {
    register_for(record, code, For::Senders)
}

fn register_for(record: &Record<'_>, code: Option<&str>, of: For) -> Result<Document, Problem> {
    let mut document = record.document(record.word("register-title"), record.title.clone());
    let blocks = &mut document.blocks;
    let count = of_round(record, code).count();
    let count = [("count", count.to_string())];
    blocks.push(Block::paragraph(&record.say("register-intro", &count)));
    let silent = of_round(record, code)
        .filter(|row| record.is_withheld(row))
        .count();
    if silent > 0 {
        let count = [("count", silent.to_string())];
        blocks.push(Block::paragraph(&record.say("withheld-count", &count)));
    }
    for round in &record.rounds {
        if code.is_some_and(|code| code != round.value.code) {
            continue;
        }
        let rows: Vec<&CommentRow> = of_round(record, Some(&round.value.code)).collect();
        if rows.is_empty() {
            continue;
        }
        blocks.push(Block::heading(
            1,
            format!("{}: {}", round.value.code, round.value.title),
        ));
        blocks.push(reactions(record, &rows, Detail::Text)?);
    }
    if of == For::Inside {
        weighed(record, code, blocks)?;
    }
    document.blocks = normalise(document.blocks);
    number_headings(&mut document.blocks, 1);
    Ok(document)
}

/// How the reactions of a round were weighed, for the workgroup alone.
fn weighed(
    record: &Record<'_>,
    code: Option<&str>,
    blocks: &mut Vec<Block>,
) -> Result<(), Problem> {
    let labels: HashSet<&str> = of_round(record, code)
        .map(|row| row.label.as_str())
        .collect();
    let mut rows = account_weighings::weighed(record)?;
    rows.retain(|row| {
        row.labels
            .iter()
            .any(|label| labels.contains(label.as_str()))
    });
    if let Some(table) = account_weighings::table(record, &rows) {
        blocks.push(Block::heading(1, record.word("account-weighings")));
        blocks.push(table);
    }
    Ok(())
}

/// What is told of a reaction beside its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// Nothing more.
    Answer,
    /// The text before and after.
    Text,
}

/// Reactions in a table: number, who, what was said, what was done.
pub(super) fn reactions(
    record: &Record<'_>,
    rows: &[&CommentRow],
    detail: Detail,
) -> Result<Block, Problem> {
    let header = [
        "column-number",
        "column-respondent",
        "column-text",
        "column-answer",
    ];
    let rows = rows.iter().map(|row| cells(record, row, detail));
    Ok(Block::Table(Table {
        header: header
            .iter()
            .map(|key| vec![Inline::text(record.word(key))])
            .collect(),
        rows: rows.collect::<Result<_, Problem>>()?,
        align: vec![Align::Start; header.len()],
        widths: vec![0, 3, 7, 6],
        row_headers: true,
    }))
}

fn cells(
    record: &Record<'_>,
    row: &CommentRow,
    detail: Detail,
) -> Result<Vec<Vec<Inline>>, Problem> {
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
    if detail == Detail::Text {
        let (before, after) = changed_for(record, row)?;
        for (key, text) in [("column-text-before", before), ("column-text-after", after)] {
            if !text.trim().is_empty() {
                done.push(Inline::Break);
                done.push(Inline::strong(format!("{}: ", record.word(key))));
                done.extend(lines(text.trim()));
            }
        }
    }
    let mut number = vec![Inline::text(row.label.clone())];
    if row.late {
        number.push(Inline::Break);
        number.push(Inline::Emphasis {
            content: vec![Inline::text(record.word("late"))],
        });
    }
    if record.audience == Audience::Internal && row.comment.is_withheld() {
        number.push(Inline::Break);
        number.push(Inline::Emphasis {
            content: vec![Inline::text(record.word("withheld"))],
        });
    }
    Ok(vec![number, lines(&record.respondent(row)), said, done])
}

/// Who sees a column of the spreadsheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum For {
    Everyone,
    /// The workgroup and its officials.
    Inside,
    /// The workgroup alone: never in a sheet that goes to senders.
    Workgroup,
    /// Those who send it back with what they say to the answers.
    Senders,
}

/// The columns of the spreadsheet: the key of their word, their width in characters, and who sees
/// them.
const COLUMNS: &[(&str, u16, For)] = &[
    ("column-number", 9, For::Everyone),
    ("column-respondent", 20, For::Everyone),
    ("column-organisation", 20, For::Inside),
    ("column-role", 16, For::Inside),
    ("column-date", 11, For::Everyone),
    ("column-late", 11, For::Everyone),
    ("column-reference", 16, For::Everyone),
    ("column-quote", 40, For::Everyone),
    ("column-text", 60, For::Everyone),
    ("column-proposal", 40, For::Everyone),
    ("column-outcome", 18, For::Everyone),
    ("column-answer", 50, For::Everyone),
    ("column-text-before", 40, For::Everyone),
    ("column-text-after", 40, For::Everyone),
    ("column-satisfied", 10, For::Senders),
    ("column-remark", 40, For::Senders),
    ("column-publish", 12, For::Inside),
    ("column-handler", 14, For::Inside),
    ("column-origin", 24, For::Inside),
    ("column-weighing", 60, For::Workgroup),
];

/// The register as a spreadsheet; of one round, or of all. An answer sheet has columns for what is
/// said to the answers.
pub(crate) fn register_sheet(
    record: &Record<'_>,
    round: Option<&str>,
    answer_sheet: bool,
) -> Result<Register, Problem> {
    let internal = record.audience == Audience::Internal;
    let shown = |who: For| match who {
        For::Everyone => true,
        For::Inside => internal,
        For::Workgroup => internal && !answer_sheet,
        For::Senders => answer_sheet,
    };
    let title = round.map_or_else(|| record.word("register-title"), str::to_owned);
    let weighed = if shown(For::Workgroup) {
        account_weighings::weighed(record)?
    } else {
        Vec::new()
    };
    let mut rows = Vec::new();
    for row in of_round(record, round) {
        let texts = texts(record, row, &weighed)?.into_iter().zip(COLUMNS);
        let texts = texts.filter(|(_, (.., who))| shown(*who));
        rows.push(texts.map(|(text, _)| text).collect());
    }
    Ok(Register {
        title,
        headers: COLUMNS
            .iter()
            .filter(|(.., who)| shown(*who))
            .map(|(key, width, _)| (record.word(key), *width))
            .collect(),
        rows,
    })
}

/// The reactions of one round, or all, in the order of the register.
pub(crate) fn of_round<'r>(
    record: &'r Record<'_>,
    code: Option<&str>,
) -> impl Iterator<Item = &'r CommentRow> {
    let round = code.map(|code| {
        let found = record.rounds.iter().find(|round| round.value.code == code);
        found.map(|round| round.id)
    });
    record
        .comments
        .iter()
        .filter(move |row| round.is_none_or(|round| round == Some(row.comment.round)))
}

/// What was changed in the text for a reaction: before and after, a line per change.
pub(crate) fn changed_for(
    record: &Record<'_>,
    row: &CommentRow,
) -> Result<(String, String), Problem> {
    if !may_have_changes(row) {
        return Ok(Default::default());
    }
    let revisions = chain(&record.desk, row)?;
    let changes = made_changes(&record.desk, &revisions)?;
    let said = |text: fn(&MadeChange) -> &str| {
        let texts: Vec<String> = changes
            .iter()
            .map(|change| {
                let place = format!("chapter/{}", change.chapter);
                record.clean(&place, text(change)).trim().to_owned()
            })
            .collect();
        // One change is told as it is; of more, each is told apart.
        match texts.as_slice() {
            [one] => one.clone(),
            many => {
                let lines = many.iter().enumerate().map(|(at, text)| {
                    let text = if text.is_empty() {
                        "–"
                    } else {
                        text.as_str()
                    };
                    format!("{}. {text}", at + 1)
                });
                lines.collect::<Vec<_>>().join("\n")
            }
        }
    };
    Ok((said(|change| &change.old), said(|change| &change.new)))
}

fn texts(
    record: &Record<'_>,
    row: &CommentRow,
    weighed: &[WeighingRow],
) -> Result<[String; COLUMNS.len()], Problem> {
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
    let (before, after) = changed_for(record, row)?;
    Ok([
        row.label.clone(),
        respondent,
        draft.organisation.clone(),
        draft.role.clone(),
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
        before,
        after,
        String::new(),
        String::new(),
        if row.comment.is_withheld() {
            record.word("publish-no")
        } else {
            String::new()
        },
        handler
            .map(|member| member.value.name.clone())
            .unwrap_or_default(),
        origin.unwrap_or_default(),
        account_weighings::said(record, weighed, &row.label),
    ])
}
