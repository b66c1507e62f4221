//! A picture into a chapter.

use std::path::PathBuf;

use draagvlak_domain::picture::PictureSize;
use draagvlak_domain::revision::Line;
use draagvlak_exchange::document::{Picture, spelled_picture};
use draagvlak_redline::blocks::{BlockKind, blocks};
use serde::Serialize;
use ts_rs::TS;

use crate::chapters::chapter_named;
use crate::desk::Desk;
use crate::passage::folded;
use crate::problem::Problem;
use crate::save_chapter::{Saved, edit_chapter};
use crate::take_picture::{PictureTaken, take_picture};

/// A picture and where it goes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PictureOrder {
    /// The chapter, by id, number or title.
    pub chapter: String,
    /// The file.
    pub file: PathBuf,
    /// What who does not see it should know; empty only for one that dresses.
    pub alt: String,
    /// What stands under it; empty for nothing.
    pub caption: String,
    /// Words of the passage after which it comes; none for the end of the chapter.
    pub after: Option<String>,
    /// How wide it stands.
    pub size: PictureSize,
    /// It says nothing that the text does not say.
    pub decorative: bool,
    /// Labels of the reactions it is done for.
    pub reasons: Vec<String>,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PicturePut {
    /// The picture.
    pub picture: PictureTaken,
    /// The chapter it stands in now.
    pub saved: Saved,
}

/// Takes a picture in and puts it into a chapter, after a passage or at the end.
///
/// # Errors
/// [`Problem`] when there is no such chapter or passage, the file is no picture, or nothing is said
/// of what it shows: the text stays as it is then.
pub fn put_picture(desk: &mut Desk, order: &PictureOrder) -> Result<PicturePut, Problem> {
    let chapter = chapter_named(desk, &order.chapter)?.id;
    if order.alt.trim().is_empty() && !order.decorative {
        return Err(Problem::usage("problem-picture-undescribed", &[]));
    }
    let text = desk.store.head_text(chapter, Line::Working)?.text;
    let at = place(&text, order.after.as_deref())?;
    let picture = take_picture(desk, &order.file)?;
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let spelled = spelled_picture(&Picture {
        hash: picture.hash.to_string(),
        alt: line(&order.alt),
        caption: line(&order.caption),
        size: order.size,
        decorative: order.decorative,
    });
    let (before, after) = text.split_at(at);
    let before = before.trim_end_matches('\n');
    let after = after.trim_start_matches('\n');
    let gap = if before.is_empty() { "" } else { "\n\n" };
    let rest = if after.is_empty() {
        "\n".to_owned()
    } else {
        format!("\n\n{after}")
    };
    let text = format!("{before}{gap}{spelled}{rest}");
    let saved = edit_chapter(desk, &order.chapter, &text, &order.reasons)?;
    Ok(PicturePut { picture, saved })
}

/// Where a picture goes: behind the block that holds the words; else behind the text, before the
/// words of its notes.
fn place(text: &str, after: Option<&str>) -> Result<usize, Problem> {
    let blocks = blocks(text);
    let Some(words) = after else {
        let last = blocks
            .iter()
            .rfind(|block| block.kind != BlockKind::Footnote);
        return Ok(last.map_or(0, |block| block.source.end));
    };
    let wanted = folded(words);
    let found = blocks.iter().find(|block| {
        let source = folded(&text[block.source.clone()]);
        !wanted.is_empty() && source.contains(&wanted)
    });
    found
        .map(|block| block.source.end)
        .ok_or_else(|| Problem::refused("problem-picture-no-passage", &[("what", words)]))
}
