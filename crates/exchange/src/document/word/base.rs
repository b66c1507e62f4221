//! The text a file was made of, so that what nobody edited keeps its source to the letter.

use std::collections::HashMap;
use std::ops::Range;

use draagvlak_domain::id::ContentHash;
use draagvlak_texts::Texts;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::notes::each_note;
use super::read;
use super::weave::Weave;
use crate::document::docx::{Revisable, revisable};
use crate::document::markdown::from_markdown_as;
use crate::document::{Block, Document, Inline, Options, TooLarge, below, from_markdown};

/// What stands between blocks while it is seen what Word makes of each.
const BETWEEN: char = '\u{e0d7}';

/// A chapter's text as it went out.
pub struct Base<'t> {
    pub(super) text: &'t str,
    pub(super) title: &'t str,
    pub(super) texts: &'t Texts,
    /// How many levels the headings went down.
    lowered: i16,
    pub(super) sources: Vec<Range<usize>>,
    /// Per block of the text what Word gives back of it unedited.
    pub(super) norms: Vec<Vec<Block>>,
    /// What Word gives back of the whole unedited.
    whole: Vec<ContentHash>,
    /// The labels of the footnotes by number.
    pub(super) labels: HashMap<u32, String>,
}

impl<'t> Base<'t> {
    /// A chapter's text under its title, as [`chapter`] writes it.
    ///
    /// # Errors
    /// [`TooLarge`] for a text no paper needs.
    pub fn of(text: &'t str, title: &'t str, texts: &'t Texts) -> Result<Self, TooLarge> {
        let parsed = from_markdown_as(text, texts, &mut 0, &[])?;
        let (mut sources, plain): (Vec<_>, Vec<_>) = parsed.blocks.into_iter().unzip();
        let top = |blocks: &[Block]| {
            blocks.iter().find_map(|block| match block {
                Block::Heading { level, .. } => Some(i16::from(*level)),
                _ => None,
            })
        };
        let count = plain.len();
        let had = plain.clone();
        let blocks = below(plain, title);
        sources.drain(..count - blocks.len());
        let lowered = match (top(&had[count - blocks.len()..]), top(&blocks)) {
            (Some(was), Some(is)) => is - was,
            _ => 1,
        };
        let mut whole = vec![Block::heading(1, title)];
        whole.extend(blocks.iter().cloned());
        let whole = round_trip(whole).iter().skip(1).map(name).collect();
        let mut spread = vec![Block::heading(1, title)];
        for (at, block) in blocks.into_iter().enumerate() {
            spread.push(Block::paragraph(&format!("{BETWEEN}{at}{BETWEEN}")));
            spread.push(block);
        }
        let mut norms = vec![Vec::new(); sources.len()];
        let mut at = None;
        for block in round_trip(spread) {
            let said = match &block {
                Block::Paragraph { content } => match content.as_slice() {
                    [Inline::Text { text }] => text
                        .strip_prefix(BETWEEN)
                        .and_then(|text| text.strip_suffix(BETWEEN))
                        .and_then(|number| number.parse::<usize>().ok()),
                    _ => None,
                },
                _ => None,
            };
            match (said, at) {
                (Some(next), _) => at = Some(next),
                (None, Some(at)) => {
                    if let Some(norm) = norms.get_mut::<usize>(at) {
                        norm.push(block);
                    }
                }
                (None, None) => {}
            }
        }
        Ok(Self {
            text,
            title,
            texts,
            lowered,
            sources,
            norms,
            whole,
            labels: parsed.labels.into_iter().collect(),
        })
    }

    /// The text rewritten to say what a file's blocks say. A block that says what Word would give
    /// back of it unedited keeps its source; of an edited block only what was edited changes, where
    /// that can be.
    pub fn rewritten(&self, mut blocks: Vec<Block>) -> String {
        if let Some(Block::Heading { content, .. }) = blocks.first()
            && crate::document::words_of(content).trim().to_lowercase()
                == self.title.trim().to_lowercase()
        {
            blocks.remove(0);
        }
        // Two quotations that follow each other are one in Word: unedited, they are still two here.
        if blocks.iter().map(name).eq(self.whole.iter().copied()) {
            return self.text.to_owned();
        }
        let kept = self.kept(&blocks);
        let mut weave = Weave::new(self, &blocks, &kept);
        weave.regions();
        weave.finish()
    }

    /// Per block of the text the place of the first of the file's blocks that are it unedited.
    fn kept(&self, blocks: &[Block]) -> Vec<Option<usize>> {
        let olds: Vec<(usize, ContentHash)> = self
            .norms
            .iter()
            .enumerate()
            .flat_map(|(at, norm)| norm.iter().map(move |block| (at, name(block))))
            .collect();
        let names: Vec<_> = olds.iter().map(|(_, name)| *name).collect();
        let news: Vec<_> = blocks.iter().map(name).collect();
        let mut places: Vec<Option<usize>> = vec![None; olds.len()];
        for op in capture_diff_slices(Algorithm::Patience, &names, &news) {
            if let DiffOp::Equal {
                old_index,
                new_index,
                len,
            } = op
            {
                for n in 0..len {
                    places[old_index + n] = Some(new_index + n);
                }
            }
        }
        let mut kept = vec![None; self.norms.len()];
        let mut at = 0;
        for (n, norm) in self.norms.iter().enumerate() {
            let mine = &places[at..at + norm.len()];
            at += norm.len();
            if let Some(first) = mine.first().copied().flatten()
                && mine
                    .iter()
                    .enumerate()
                    .all(|(n, place)| *place == Some(first + n))
            {
                kept[n] = Some(first);
            }
        }
        kept
    }

    /// A block as it stands in the text, its headings raised again.
    pub(super) fn raised(&self, block: &Block) -> Block {
        let mut block = block.clone();
        raise(&mut block, self.lowered);
        block
    }
}

fn raise(block: &mut Block, by: i16) {
    match block {
        Block::Heading { level, .. } => {
            *level = u8::try_from((i16::from(*level) - by).clamp(1, 6)).unwrap_or(1);
        }
        Block::List { items, .. } => items.iter_mut().flatten().for_each(|b| raise(b, by)),
        Block::Quote { blocks } | Block::Notice { blocks } | Block::Changed { blocks, .. } => {
            blocks.iter_mut().for_each(|b| raise(b, by));
        }
        _ => {}
    }
}

/// What Word gives back of blocks unedited.
pub(super) fn round_trip(blocks: Vec<Block>) -> Vec<Block> {
    let document = Document {
        title: "–".to_owned(),
        language: "nl".to_owned(),
        blocks,
        ..Document::default()
    };
    let told = Revisable {
        stand_ins: true,
        ..Revisable::default()
    };
    let made = revisable(&document, &Options::default(), &told).ok();
    let read = made.and_then(|bytes| read(&bytes).ok());
    read.map(|word| word.blocks(&|_| true)).unwrap_or_default()
}

/// A name of what a block says, whatever the numbers of its notes.
fn name(block: &Block) -> ContentHash {
    let mut block = block.clone();
    unnumber(&mut block);
    ContentHash::of(&serde_json::to_vec(&block).unwrap_or_default())
}

fn unnumber(block: &mut Block) {
    each_note(block, &mut |number, _| *number = 0);
}

/// The Markdown of a file's blocks where there is no text it was made of.
///
/// # Errors
/// [`TooLarge`] for a text no paper needs.
pub fn markdown(blocks: Vec<Block>, title: &str, texts: &Texts) -> Result<String, TooLarge> {
    Ok(Base::of("", title, texts)?.rewritten(blocks))
}

/// The blocks of a chapter under a heading with its title, as they go out and come back.
///
/// # Errors
/// [`TooLarge`] for a text no paper needs.
pub fn chapter(text: &str, title: &str, texts: &Texts) -> Result<Vec<Block>, TooLarge> {
    let mut blocks = vec![Block::heading(1, title)];
    blocks.extend(below(from_markdown(text, texts, &mut 0)?, title));
    Ok(blocks)
}
