//! A statutory part that came later, as a paper of its own that names the version it belongs to.

use draagvlak_exchange::document::{
    Block, Document, below, from_markdown, normalise, number_headings,
};

use super::Record;

use super::plan::too_large;
use crate::problem::Problem;

/// The part as it is `now`, for those who were `heard` upon a version without it.
pub(crate) fn supplement(
    heard: &Record<'_>,
    now: &Record<'_>,
    part: &str,
) -> Result<Document, Problem> {
    let title = heard.part(part);
    let subtitle = format!("{}: {}", heard.word("supplement-title"), heard.title);
    let mut document = heard.document(title.clone(), subtitle);
    let words = [
        ("version", heard.version_title()),
        ("hash", heard.hash()),
        ("part", title.clone()),
    ];
    document.blocks.push(Block::Notice {
        blocks: vec![Block::paragraph(&heard.say("supplement-belongs", &words))],
    });
    let mut notes = 0;
    let mut found = false;
    for chapter in now.chapters(None)? {
        if now.part_of(chapter.id)?.as_deref() != Some(part) {
            continue;
        }
        found = true;
        let blocks = from_markdown(&chapter.text, now.texts, &mut notes).map_err(too_large)?;
        document
            .blocks
            .push(Block::heading(1, chapter.title.as_str()));
        document.blocks.extend(below(blocks, &chapter.title));
    }
    if !found {
        return Err(Problem::refused(
            "problem-part-no-chapter",
            &[("part", &title)],
        ));
    }
    document.blocks = normalise(document.blocks);
    number_headings(&mut document.blocks, 2);
    now.illustrated(document)
}
