//! The answer note (reactienota): every reaction with its answer, by main line and by chapter.

use draagvlak_exchange::document::{Block, Document, normalise, number_headings};

use super::register::reactions;
use super::{Record, account_rounds};
use crate::look::CommentRow;
use crate::problem::Problem;

/// The answer note.
pub(crate) fn answers(record: &Record<'_>) -> Result<Document, Problem> {
    let mut document = record.document(record.word("answers-title"), record.title.clone());
    let blocks = &mut document.blocks;
    let count = [("count", record.comments.len().to_string())];
    blocks.push(Block::paragraph(&record.say("answers-intro", &count)));
    account_rounds::main_lines(record, blocks);
    let chapters = record.chapters(record.version.as_ref())?;
    let of = |row: &CommentRow| {
        let about = row.comment.chapter.get().copied().flatten();
        chapters
            .iter()
            .position(|chapter| Some(chapter.id) == about)
    };
    let places = std::iter::once(None).chain((0..chapters.len()).map(Some));
    for place in places {
        let rows: Vec<&CommentRow> = record
            .comments
            .iter()
            .filter(|row| of(row) == place)
            .collect();
        if rows.is_empty() {
            continue;
        }
        let heading = match place {
            None => record.word("answers-general"),
            Some(at) => {
                let parts = [
                    ("number", (at + 1).to_string()),
                    ("title", chapters[at].title.clone()),
                ];
                record.say("answers-chapter", &parts)
            }
        };
        blocks.push(Block::heading(1, heading));
        blocks.push(reactions(record, &rows));
    }
    document.blocks = normalise(document.blocks);
    number_headings(&mut document.blocks, 2);
    Ok(document)
}
