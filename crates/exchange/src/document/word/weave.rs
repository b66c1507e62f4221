//! An edited file woven into the text it was made of.

use std::collections::HashMap;
use std::ops::Range;

use draagvlak_domain::change_set::Step;
use draagvlak_redline::atoms::change_between;
use draagvlak_redline::blocks::{BlockKind, blocks as source_blocks};

use super::base::{Base, round_trip};
use super::notes::{bare, notes_of};
use crate::document::markdown::from_markdown_as;
use crate::document::markup::{Escape, markup};
use crate::document::{Block, Inline};

/// The text while it is rewritten.
pub(super) struct Weave<'w> {
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
    pub(super) fn new(base: &'w Base<'w>, blocks: &'w [Block], kept: &'w [Option<usize>]) -> Self {
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
    pub(super) fn regions(&mut self) {
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

    pub(super) fn finish(mut self) -> String {
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
