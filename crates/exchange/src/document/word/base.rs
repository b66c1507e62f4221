//! The text a file was made of, so that what nobody edited keeps its source to the letter.

use std::collections::HashMap;
use std::ops::Range;

use draagvlak_domain::change_set::Step;
use draagvlak_domain::id::ContentHash;
use draagvlak_redline::atoms::change_between;
use draagvlak_redline::blocks::{BlockKind, blocks as source_blocks};
use draagvlak_texts::Texts;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::read;
use crate::document::docx::docx;
use crate::document::markdown::from_markdown_as;
use crate::document::markup::{Escape, markup};
use crate::document::{Block, Document, Inline, Options, TooLarge, below, from_markdown};

/// What stands between blocks while it is seen what Word makes of each.
const BETWEEN: char = '\u{e0d7}';

/// A chapter's text as it went out.
pub struct Base<'t> {
    text: &'t str,
    title: &'t str,
    texts: &'t Texts,
    /// How many levels the headings went down.
    lowered: i16,
    sources: Vec<Range<usize>>,
    /// Per block of the text what Word gives back of it unedited.
    norms: Vec<Vec<Block>>,
    /// What Word gives back of the whole unedited.
    whole: Vec<ContentHash>,
    /// The labels of the footnotes by number.
    labels: HashMap<u32, String>,
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
    fn raised(&self, block: &Block) -> Block {
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
fn round_trip(blocks: Vec<Block>) -> Vec<Block> {
    let document = Document {
        title: "–".to_owned(),
        language: "nl".to_owned(),
        blocks,
        ..Document::default()
    };
    let made = docx(&document, &Options::default()).ok();
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

/// Hands on each footnote of a block.
fn each_note(block: &mut Block, take: &mut dyn FnMut(&mut u32, &[Inline])) {
    fn within(content: &mut [Inline], take: &mut dyn FnMut(&mut u32, &[Inline])) {
        for inline in content {
            match inline {
                Inline::Footnote { number, content } => take(number, content),
                Inline::Strong { content }
                | Inline::Emphasis { content }
                | Inline::Strike { content }
                | Inline::Link { content, .. }
                | Inline::Change { content, .. } => within(content, take),
                _ => {}
            }
        }
    }
    match block {
        Block::Heading { content, .. } | Block::Paragraph { content } => within(content, take),
        Block::List { items, .. } => items.iter_mut().flatten().for_each(|b| each_note(b, take)),
        Block::Table(table) => {
            for cell in table
                .header
                .iter_mut()
                .chain(table.rows.iter_mut().flatten())
            {
                within(cell, take);
            }
        }
        Block::Quote { blocks } | Block::Notice { blocks } | Block::Changed { blocks, .. } => {
            blocks.iter_mut().for_each(|b| each_note(b, take));
        }
        Block::Code { .. } | Block::Rule => {}
    }
}

/// The notes of blocks, by number, each once.
fn notes_of<'b>(blocks: impl Iterator<Item = &'b Block>) -> Vec<(u32, Vec<Inline>)> {
    let mut notes = Vec::new();
    for block in blocks {
        each_note(&mut block.clone(), &mut |number, content| {
            if !content.is_empty() {
                notes.push((*number, content.to_vec()));
            }
        });
    }
    notes
}

/// The text while it is rewritten.
struct Weave<'w> {
    base: &'w Base<'w>,
    blocks: &'w [Block],
    kept: &'w [Option<usize>],
    /// What is put where in the old text, in order.
    edits: Vec<(Range<usize>, String)>,
    /// The labels of the file's notes.
    labels: HashMap<u32, String>,
    /// New words of notes, by label.
    words: Vec<(String, Vec<Inline>)>,
}

impl<'w> Weave<'w> {
    fn new(base: &'w Base<'w>, blocks: &'w [Block], kept: &'w [Option<usize>]) -> Self {
        let mut weave = Self {
            base,
            blocks,
            kept,
            edits: Vec::new(),
            labels: HashMap::new(),
            words: Vec::new(),
        };
        weave.label_notes();
        weave
    }

    /// Gives each of the file's notes its label: of the same words in the text; else of a note that
    /// stood in the place of it; else a new one.
    fn label_notes(&mut self) {
        let of = |number: &u32| self.base.labels.get(number).cloned();
        let mut known: Vec<(String, Vec<Inline>)> = notes_of(self.base.norms.iter().flatten())
            .into_iter()
            .filter_map(|(number, words)| Some((of(&number)?, words)))
            .collect();
        let news = notes_of(self.blocks.iter());
        let mut open = Vec::new();
        for (number, words) in news {
            match known.iter().position(|(_, old)| *old == words) {
                Some(at) => {
                    let (label, _) = known.remove(at);
                    self.labels.insert(number, label);
                }
                None => open.push((number, words)),
            }
        }
        let mut taken: Vec<String> = self.base.labels.values().cloned().collect();
        let as_many = known.len() == open.len();
        for (number, words) in open {
            let label = if as_many {
                known.remove(0).0
            } else {
                let fresh = (1..).map(|n: u32| n.to_string());
                fresh
                    .into_iter()
                    .find(|label| !taken.contains(label))
                    .unwrap_or_default()
            };
            taken.push(label.clone());
            self.labels.insert(number, label.clone());
            self.words.push((label, words));
        }
    }

    /// What stands between blocks that were kept is replaced by what the file has there.
    fn regions(&mut self) {
        let mut anchors: Vec<(usize, usize)> = self
            .kept
            .iter()
            .enumerate()
            .filter_map(|(old, new)| Some((old, (*new)?)))
            .collect();
        anchors.push((self.kept.len(), self.blocks.len()));
        let (mut old, mut new) = (0, 0);
        for (next_old, next_new) in anchors {
            self.region(old..next_old, new.min(next_new)..next_new);
            old = next_old + 1;
            new = next_new + self.base.norms.get(next_old).map_or(1, Vec::len);
        }
    }

    fn region(&mut self, olds: Range<usize>, news: Range<usize>) {
        let before = olds
            .start
            .checked_sub(1)
            .map(|before| self.source(before).end);
        // Blocks without a source, such as those of notes nobody refers to, are none to replace.
        let olds: Vec<usize> = olds
            .filter(|old| !self.base.sources[*old].is_empty() && !self.base.norms[*old].is_empty())
            .collect();
        let news: Vec<&Block> = self.blocks[news].iter().collect();
        let pairs =
            olds.len() == news.len() && olds.iter().all(|at| self.base.norms[*at].len() == 1);
        if pairs {
            for (old, new) in olds.into_iter().zip(news) {
                let text = self.carried(old, new);
                self.edits.push((self.source(old), text));
            }
            return;
        }
        let raised: Vec<_> = news.iter().map(|block| self.base.raised(block)).collect();
        let text = self.spelled(&raised);
        match olds.split_first() {
            Some((first, rest)) => {
                if text.is_empty() {
                    self.take_out(*first);
                } else {
                    self.edits.push((self.source(*first), text));
                }
                for old in rest {
                    self.take_out(*old);
                }
            }
            None if text.is_empty() => {}
            None => {
                self.edits.push(match before {
                    Some(at) => (at..at, format!("\n\n{text}")),
                    None if self.base.text.trim().is_empty() => {
                        (0..self.base.text.len(), format!("{text}\n"))
                    }
                    None => {
                        let at = self.base.sources.first().map_or(0, |first| first.start);
                        (at..at, format!("{text}\n\n"))
                    }
                });
            }
        }
    }

    fn source(&self, old: usize) -> Range<usize> {
        let range = self.base.sources[old].clone();
        let length = self.base.text[range.clone()].trim_end().len();
        range.start..range.start + length
    }

    /// Takes a block out, with the blank lines after it, or before it at the end of the text.
    fn take_out(&mut self, old: usize) {
        let mut range = self.source(old);
        let text = self.base.text;
        let blank = |text: &str| text.len() - text.trim_start_matches(['\n', '\r']).len();
        let after = blank(&text[range.end..]);
        if range.end + after < text.len() {
            range.end += after;
        } else {
            range.start = text[..range.start].trim_end_matches(['\n', '\r']).len();
        }
        self.edits.push((range, String::new()));
    }

    /// The source of an edited block in which only what was edited changes; all of it where that
    /// does not say what it should.
    fn carried(&mut self, old: usize, new: &Block) -> String {
        let source = self.base.text[self.source(old)].to_owned();
        let was = self.base.raised(&self.base.norms[old][0]);
        let is = self.base.raised(new);
        let old_labels = self.base.labels.clone();
        let spelled = markup(
            std::slice::from_ref(&was),
            Escape::Needed,
            &mut |number, _| old_labels.get(&number).cloned().unwrap_or_default(),
        );
        let wanted = self.spelled(std::slice::from_ref(&is));
        if spelled == source {
            return wanted;
        }
        for late in [true, false] {
            let made = transplanted(&spelled, &source, &wanted, late);
            if self.says(&made, std::slice::from_ref(&is)) {
                return made;
            }
        }
        wanted
    }

    /// Blocks as Markdown that says what they say.
    fn spelled(&self, blocks: &[Block]) -> String {
        let mut label = |number: u32, _: &[Inline]| {
            let known = self.labels.get(&number).cloned();
            known.unwrap_or_else(|| number.to_string())
        };
        let text = markup(blocks, Escape::Needed, &mut label);
        if self.says(&text, blocks) {
            return text;
        }
        let all = markup(blocks, Escape::All, &mut label);
        if self.says(&all, blocks) { all } else { text }
    }

    /// Whether Word would give these blocks back of a text.
    fn says(&self, text: &str, blocks: &[Block]) -> bool {
        // The words of notes are told elsewhere: here only that they are referred to.
        let mut labels: Vec<&String> = self
            .labels
            .values()
            .chain(self.base.labels.values())
            .collect();
        labels.sort();
        labels.dedup();
        let mut whole = text.to_owned();
        for label in labels {
            whole.push_str(&format!("\n\n[^{label}]: x"));
        }
        let Ok(parsed) = from_markdown_as(&whole, self.base.texts, &mut 0, &[]) else {
            return false;
        };
        let found = parsed
            .blocks
            .into_iter()
            .filter(|(range, _)| !range.is_empty() && range.start < text.len())
            .map(|(_, block)| block);
        bare(round_trip(found.collect())) == bare(round_trip(blocks.to_vec()))
    }

    fn finish(mut self) -> String {
        let text = self.base.text;
        if self.edits.is_empty() && self.words.is_empty() {
            return text.to_owned();
        }
        for (label, words) in std::mem::take(&mut self.words) {
            let spelled = self.spelled(&[Block::Paragraph { content: words }]);
            let spelled = spelled.replace('\n', "\n    ");
            match definition(text, &label) {
                Some(range) => self.edits.push((range, format!("[^{label}]: {spelled}"))),
                None => {
                    let end = text.trim_end().len();
                    self.edits
                        .push((end..end, format!("\n\n[^{label}]: {spelled}")));
                }
            }
        }
        self.edits
            .sort_by_key(|(range, _)| (range.start, range.end));
        let (mut made, mut at) = (String::with_capacity(text.len()), 0);
        for (range, new) in &self.edits {
            made.push_str(text.get(at..range.start.max(at)).unwrap_or_default());
            made.push_str(new);
            at = at.max(range.end);
        }
        made.push_str(&text[at..]);
        if made.trim().is_empty() {
            return made;
        }
        self.without_unused(made)
    }

    /// A note nobody refers to any more goes with who referred to it.
    fn without_unused(&self, mut made: String) -> String {
        let Ok(parsed) = from_markdown_as(&made, self.base.texts, &mut 0, &[]) else {
            return made;
        };
        for label in self.base.labels.values() {
            let used = parsed.labels.iter().any(|(_, known)| known == label);
            if !used && let Some(range) = definition(&made, label) {
                let after = &made[range.end..];
                let blank = after.len() - after.trim_start_matches('\n').len();
                let end = range.end + blank;
                made.replace_range(range.start..end, "");
            }
        }
        if self.base.text.ends_with('\n') || made.ends_with("\n\n") {
            let end = made.trim_end().len();
            made.truncate(end);
            made.push('\n');
        }
        made
    }
}

/// The edits from one spelling of a text to another, done in its source. What comes in where the
/// source is spelled otherwise comes after that when `late`, else before it.
fn transplanted(spelled: &str, source: &str, wanted: &str, late: bool) -> String {
    let there = change_between(spelled, source);
    let (mut at, mut made, mut done) = (0, String::new(), 0);
    for step in change_between(spelled, wanted).steps() {
        match step {
            Step::Retain(n) => at += n,
            Step::Delete(n) => {
                let from = there.map_position(at, true).max(done);
                let to = there.map_position(at + n, false).max(from);
                made.push_str(source.get(done..from).unwrap_or_default());
                done = to;
                at += n;
            }
            Step::Insert(text) => {
                let place = there.map_position(at, late).max(done);
                made.push_str(source.get(done..place).unwrap_or_default());
                made.push_str(text);
                done = place;
            }
        }
    }
    made.push_str(source.get(done..).unwrap_or_default());
    made
}

/// Where the words of a note stand.
fn definition(text: &str, label: &str) -> Option<Range<usize>> {
    let begin = format!("[^{label}]:");
    source_blocks(text).into_iter().find_map(|block| {
        let source = text[block.source.clone()].trim_start();
        (block.kind == BlockKind::Footnote && source.starts_with(&begin)).then_some(block.source)
    })
}

/// Blocks in which every note is only a mark.
fn bare(blocks: Vec<Block>) -> Vec<Block> {
    fn within(content: &mut [Inline]) {
        for inline in content {
            match inline {
                Inline::Footnote { number, content } => {
                    *number = 0;
                    content.clear();
                }
                Inline::Strong { content }
                | Inline::Emphasis { content }
                | Inline::Strike { content }
                | Inline::Link { content, .. }
                | Inline::Change { content, .. } => within(content),
                _ => {}
            }
        }
    }
    fn one(block: &mut Block) {
        match block {
            Block::Heading {
                content, number, ..
            } => {
                number.clear();
                within(content);
            }
            Block::Paragraph { content } => within(content),
            Block::List { items, .. } => items.iter_mut().flatten().for_each(one),
            Block::Table(table) => {
                let cells = table.header.iter_mut();
                cells
                    .chain(table.rows.iter_mut().flatten())
                    .for_each(|cell| within(cell));
            }
            Block::Quote { blocks } | Block::Notice { blocks } | Block::Changed { blocks, .. } => {
                blocks.iter_mut().for_each(one);
            }
            Block::Code { .. } | Block::Rule => {}
        }
    }
    let mut blocks = blocks;
    blocks.iter_mut().for_each(one);
    blocks
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
