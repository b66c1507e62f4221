//! The papers of the years after adoption: the annual report, and the implementation plan of a
//! theme with the reactions that were referred to it (D1, D5).

use draagvlak_exchange::document::{Block, Document, below, from_markdown, normalise};

use super::Record;
use super::plan::too_large;
use crate::afterwards::{AnnualRow, ImplementationRow, addenda};
use crate::problem::Problem;

/// The annual report of a year.
pub(crate) fn annual(record: &Record<'_>, row: &AnnualRow) -> Result<Document, Problem> {
    let title = record.say("annual-title", &[("year", row.year.to_string())]);
    let mut document = record.document(title, record.title.clone());
    document.status = match row.adopted {
        Some(day) => record.say("annual-adopted", &[("date", record.date(day))]),
        None => record.word("annual-in-making"),
    };
    let mut notes = 0;
    let blocks = &mut document.blocks;
    let mut text = |text: &str, title: &str, blocks: &mut Vec<Block>| -> Result<(), Problem> {
        let read = from_markdown(text, record.texts, &mut notes).map_err(too_large)?;
        blocks.extend(below(read, title));
        Ok(())
    };
    let place = |field: &str| format!("annual/{}/{field}", row.year);
    text(&record.clean(&place("text"), &row.text), "", blocks)?;
    for (title, said) in &row.themes {
        let title = record.clean(&place("theme-title"), title);
        blocks.push(Block::heading(1, title.as_str()));
        text(&record.clean(&place("theme"), said), &title, blocks)?;
    }
    let added: Vec<_> = addenda(&record.desk)?
        .into_iter()
        .filter(|added| added.date.year() == row.year)
        .map(|added| {
            format!(
                "{}: {} ({})",
                record.date(added.date),
                record.clean(&format!("addendum/{}/title", added.date), &added.title),
                record.clean(&format!("addendum/{}/body", added.date), &added.body)
            )
        })
        .collect();
    if !added.is_empty() {
        blocks.push(Block::heading(1, record.word("annual-addenda")));
        blocks.push(Block::list(added));
    }
    document.blocks = normalise(document.blocks);
    record.illustrated(document)
}

/// The implementation plan of a theme.
pub(crate) fn implementation(
    record: &Record<'_>,
    row: &ImplementationRow,
) -> Result<Document, Problem> {
    let title = record.say("implementation-title", &[("title", row.title.clone())]);
    let mut document = record.document(title, record.title.clone());
    let blocks = &mut document.blocks;
    let theme = record.themes.iter().find(|theme| theme.number == row.theme);
    if let Some(why) = theme.and_then(|theme| theme.motivation.get()) {
        blocks.push(Block::paragraph(why));
    }
    let mut notes = 0;
    for plan in &row.plans {
        let parts = [
            ("from", record.date(plan.from)),
            (
                "to",
                plan.to.map(|day| record.date(day)).unwrap_or_default(),
            ),
        ];
        let key = if plan.to.is_some() {
            "implementation-from-to"
        } else {
            "implementation-from"
        };
        blocks.push(Block::heading(1, record.say(key, &parts)));
        let read = from_markdown(&plan.text, record.texts, &mut notes).map_err(too_large)?;
        blocks.extend(below(read, ""));
    }
    blocks.push(Block::heading(1, record.word("implementation-referred")));
    if row.reactions.is_empty() {
        blocks.push(Block::paragraph(&record.word("implementation-none")));
    }
    for reaction in &row.reactions {
        blocks.push(Block::heading(2, reaction.label.as_str()));
        blocks.push(Block::Quote {
            blocks: vec![Block::paragraph(&reaction.text)],
        });
        if !reaction.note.is_empty() {
            blocks.push(Block::paragraph(&reaction.note));
        }
    }
    document.blocks = normalise(document.blocks);
    record.illustrated(document)
}
