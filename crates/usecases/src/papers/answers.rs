//! The answer note (reactienota): every reaction with its answer, by main line and by chapter.

use draagvlak_exchange::document::{Document, number_headings};

use super::page::Page;
use super::register::{Detail, reactions};
use super::{Record, account_rounds};
use crate::look::CommentRow;
use crate::problem::Problem;

/// The answer note.
pub(crate) fn answers(record: &Record<'_>) -> Result<Document, Problem> {
    let mut page = Page::new(record);
    page.tie_figures();
    page.wording("answers")?;
    account_rounds::main_lines(&mut page)?;
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
        page.heading(1, heading);
        page.blocks.push(reactions(record, &rows, Detail::Answer)?);
    }
    page.sources();
    let mut document = page.into_document(record.word("answers-title"), record.title.clone());
    number_headings(&mut document.blocks, 2);
    Ok(document)
}
