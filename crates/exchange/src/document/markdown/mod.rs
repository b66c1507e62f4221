//! From Markdown to the document model. What the model cannot dress is shown as text.

use std::collections::HashMap;
use std::ops::Range;

use draagvlak_redline::blocks::dialect;
use draagvlak_texts::Texts;
use pulldown_cmark::Parser;

use super::{Block, Made};

mod frame;
mod inlines;
mod notes;
mod plain;
mod reader;

pub use plain::plain_text;

pub(super) use frame::paragraph;
use frame::{Frame, Kind};
use reader::Reader;

/// The longest text that is taken in, in bytes.
const MOST_BYTES: usize = 8 * 1024 * 1024;

/// A text that is too long to be made into a paper.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a text of {0} bytes is too long")]
pub struct TooLarge(pub usize);

/// A change that shows within a block: what came and what went there.
#[derive(Debug, Clone)]
pub(super) struct Inset {
    /// Where it stands in the text parsed; empty for what only went.
    pub(super) range: Range<usize>,
    /// The words that went.
    pub(super) gone: String,
    /// Whether it moved rather than came or went.
    pub(super) moved: bool,
    /// Why, in a few words.
    pub(super) why: String,
    /// Who made it, and when.
    pub(super) made: Made,
}

/// The blocks of a text, each with the place of its source.
#[derive(Debug, Clone, Default)]
pub(super) struct Parsed {
    /// The blocks at the top.
    pub(super) blocks: Vec<(Range<usize>, Block)>,
    /// For each inset, whether it shows.
    pub(super) shown: Vec<bool>,
    /// For each footnote's number, the label it has in the source.
    pub(super) labels: Vec<(u32, String)>,
}

/// The blocks of a text. `notes` numbers footnotes over several texts: the last number given.
///
/// # Errors
/// [`TooLarge`] for a text no paper needs.
pub fn from_markdown(text: &str, texts: &Texts, notes: &mut u32) -> Result<Vec<Block>, TooLarge> {
    let parsed = from_markdown_as(text, texts, notes, &[])?;
    Ok(parsed.blocks.into_iter().map(|(_, block)| block).collect())
}

/// The blocks of a text in which changes show.
pub(super) fn from_markdown_as(
    text: &str,
    texts: &Texts,
    notes: &mut u32,
    insets: &[Inset],
) -> Result<Parsed, TooLarge> {
    if text.len() > MOST_BYTES {
        return Err(TooLarge(text.len()));
    }
    let mut reader = Reader {
        source: text,
        texts,
        insets,
        shown: vec![false; insets.len()],
        next: 0,
        began: false,
        stack: vec![Frame::new(Kind::Blocks, 0..0)],
        labels: Vec::new(),
        notes: HashMap::new(),
    };
    for (event, range) in Parser::new_ext(text, dialect()).into_offset_iter() {
        reader.take(event, range);
    }
    Ok(reader.finish(notes))
}
