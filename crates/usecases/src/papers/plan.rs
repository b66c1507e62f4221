//! The plan's text as a paper, with what is still to come in its place (D45).

use draagvlak_exchange::document::{
    Block, Document, TooLarge, below, from_markdown, normalise, number_headings,
};

use super::Record;
use crate::problem::Problem;

/// The plan.
pub(crate) fn plan(record: &Record<'_>) -> Result<Document, Problem> {
    let mut document = record.document(record.title.clone(), String::new());
    let mut notes = 0;
    let mut placed = Vec::new();
    for chapter in record.chapters(record.version.as_ref())? {
        let part = record.part_of(chapter.id)?;
        let blocks = from_markdown(&chapter.text, record.texts, &mut notes).map_err(too_large)?;
        document
            .blocks
            .push(Block::heading(1, chapter.title.as_str()));
        let pending = record
            .parts
            .iter()
            .find(|said| said.pending && Some(&said.part) == part.as_ref());
        if let Some(said) = pending {
            placed.push(said.part.clone());
            let text = placeholder(record, &said.part, &said.placeholder);
            document.blocks.push(Block::Notice { blocks: vec![text] });
        }
        document.blocks.extend(below(blocks, &chapter.title));
    }
    let mut left = record
        .parts
        .iter()
        .filter(|said| said.pending && !placed.contains(&said.part))
        .peekable();
    if left.peek().is_some() {
        document
            .blocks
            .push(Block::heading(1, record.word("missing-title")));
        for said in left {
            let text = placeholder(record, &said.part, &said.placeholder);
            document.blocks.push(Block::Notice { blocks: vec![text] });
        }
    }
    document.blocks = normalise(document.blocks);
    number_headings(&mut document.blocks, 2);
    record.illustrated(document)
}

fn placeholder(record: &Record<'_>, part: &str, text: &str) -> Block {
    let said = record.say("paper-still-to-come", &[("part", record.part(part))]);
    Block::paragraph(format!("{said} {text}").trim())
}

pub(super) fn too_large(error: TooLarge) -> Problem {
    Problem::refused("problem-not-typeset", &[("what", &error.to_string())])
}
