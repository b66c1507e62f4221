//! Anchors: a passage is found again by what it says, wherever it stands now.

use std::collections::HashMap;
use std::ops::Range;

use draagvlak_domain::anchor::Anchor;

use crate::atoms::words;
use crate::blocks::{Block, BlockKind, blocks};

/// How much of what stands around a passage is remembered, in characters.
const AROUND: usize = 48;

/// A quote of fewer words is found letter for letter or not at all.
const FEWEST_WORDS: usize = 4;

/// The part of a quote's words that must be found in order, and of the words found that must be
/// the quote's, before a rewritten passage is taken for it.
const SURE: f32 = 0.6;

/// The most words of a quote that are weighed.
const MOST_WORDS: usize = 400;

/// The most blocks in which a rewritten passage is sought.
const MOST_BLOCKS: usize = 6;

/// The anchor of a passage of a text. A range beyond the text, or within a character, is narrowed.
pub fn anchor_of(text: &str, range: &Range<usize>) -> Anchor {
    let end = floor(text, range.end);
    let start = floor(text, range.start.min(end));
    let blocks = blocks(text);
    let block = blocks.iter().find(|block| start < block.source.end);
    let heading = blocks.iter().rev().find(|block| {
        matches!(block.kind, BlockKind::Heading(_)) && block.source.start < start.max(1)
    });
    let tail = |text: &str| {
        let at = text
            .char_indices()
            .rev()
            .nth(AROUND - 1)
            .map_or(0, |(i, _)| i);
        text[at..].to_owned()
    };
    Anchor {
        quote: text[start..end].to_owned(),
        before: tail(&text[..start]),
        after: text[end..].chars().take(AROUND).collect(),
        heading: heading.map_or_else(String::new, |h| text[h.source.clone()].to_owned()),
        block: block.map_or("", |block| kind(block.kind)).to_owned(),
    }
}

fn kind(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Heading(_) => "heading",
        BlockKind::Paragraph => "paragraph",
        BlockKind::List => "list",
        BlockKind::Table => "table",
        BlockKind::Quote => "quote",
        BlockKind::Code => "code",
        BlockKind::Footnote => "footnote",
        BlockKind::Other => "other",
    }
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Where a passage stands in a text now; none where it cannot be told.
pub fn relocate(anchor: &Anchor, text: &str) -> Option<Range<usize>> {
    Places::of(text).find(anchor)
}

/// A text in which many passages are sought.
pub struct Places<'t> {
    text: &'t str,
    folded: Folded,
    /// The text's words, folded, with where they stand.
    words: Vec<(u64, Range<usize>)>,
    blocks: Vec<Block>,
    /// Per block the run of words in it.
    runs: Vec<Range<usize>>,
    /// In which blocks a word stands, each block once.
    holders: HashMap<u64, Vec<usize>>,
}

impl<'t> Places<'t> {
    /// Reads a text, once for all passages.
    pub fn of(text: &'t str) -> Self {
        let blocks = blocks(text);
        let words = bare_words(text);
        let mut runs = Vec::with_capacity(blocks.len());
        let mut holders: HashMap<u64, Vec<usize>> = HashMap::new();
        for (n, block) in blocks.iter().enumerate() {
            let from = words.partition_point(|(_, at)| at.end <= block.source.start);
            let to = words.partition_point(|(_, at)| at.start < block.source.end);
            for (word, _) in &words[from..to.max(from)] {
                let holders = holders.entry(*word).or_default();
                if holders.last() != Some(&n) {
                    holders.push(n);
                }
            }
            runs.push(from..to.max(from));
        }
        Self {
            text,
            folded: Folded::of(text),
            words,
            blocks,
            runs,
            holders,
        }
    }

    /// Where a passage stands: letter for letter; else in other white space or mark-up; else
    /// rewritten, where enough of its words stand in order and no other place is as good.
    pub fn find(&self, anchor: &Anchor) -> Option<Range<usize>> {
        if anchor.quote.trim().is_empty() {
            return None;
        }
        let exact = occurrences(self.text, &anchor.quote);
        if let Some(found) = self.best(anchor, exact) {
            return Some(found);
        }
        let quote = Folded::of(&anchor.quote).text;
        let quote = quote.trim();
        if quote.is_empty() {
            return None;
        }
        let folded = occurrences(&self.folded.text, quote)
            .into_iter()
            .map(|range| self.folded.source(&range))
            .collect();
        self.best(anchor, folded).or_else(|| self.rewritten(anchor))
    }

    /// The one of several places whose surroundings are most like the anchor's; the first of those
    /// that are alike.
    fn best(&self, anchor: &Anchor, places: Vec<Range<usize>>) -> Option<Range<usize>> {
        let mut best: Option<(usize, Range<usize>)> = None;
        if let [only] = places.as_slice() {
            return Some(only.clone());
        }
        for place in places {
            let likeness = self.around(anchor, &place);
            if best.as_ref().is_none_or(|(most, _)| likeness > *most) {
                best = Some((likeness, place));
            }
        }
        best.map(|(_, place)| place)
    }

    /// How much the surroundings of a place are like the anchor's, in characters.
    fn around(&self, anchor: &Anchor, place: &Range<usize>) -> usize {
        let alike = |a: &mut dyn Iterator<Item = char>, b: &mut dyn Iterator<Item = char>| {
            a.zip(b).take_while(|(a, b)| a == b).count()
        };
        let before = alike(
            &mut anchor.before.chars().rev(),
            &mut self.text[..place.start].chars().rev(),
        );
        let after = alike(
            &mut anchor.after.chars(),
            &mut self.text[place.end..].chars(),
        );
        let heading = self.blocks[..self.block_at(place.start)]
            .iter()
            .rev()
            .find(|block| matches!(block.kind, BlockKind::Heading(_)));
        let heading = heading.map_or("", |block| &self.text[block.source.clone()]);
        let same_heading = !anchor.heading.is_empty() && heading == anchor.heading;
        before + after + if same_heading { AROUND / 2 } else { 0 }
    }

    fn block_at(&self, byte: usize) -> usize {
        self.blocks
            .partition_point(|block| block.source.start < byte.max(1))
    }

    /// The passage rewritten: the best run of words in the blocks that share most with it.
    fn rewritten(&self, anchor: &Anchor) -> Option<Range<usize>> {
        let mut quote: Vec<u64> = bare_words(&anchor.quote).into_iter().map(|w| w.0).collect();
        quote.truncate(MOST_WORDS);
        if quote.len() < FEWEST_WORDS {
            return None;
        }
        let mut shared: HashMap<usize, usize> = HashMap::new();
        let mut distinct = quote.clone();
        distinct.sort_unstable();
        distinct.dedup();
        for word in &distinct {
            for block in self.holders.get(word).into_iter().flatten() {
                *shared.entry(*block).or_default() += 1;
            }
        }
        let mut blocks: Vec<_> = shared.into_iter().collect();
        blocks.sort_by_key(|(block, shared)| (std::cmp::Reverse(*shared), *block));
        blocks.truncate(MOST_BLOCKS);
        let mut best: Option<(f32, Range<usize>)> = None;
        let mut rival = 0.0_f32;
        for (block, _) in blocks {
            let run = &self.runs[block];
            // A quote may run on into the next block.
            let end = (run.end + quote.len()).min(self.words.len());
            let Some((score, words)) = alignment(&quote, &self.words[run.start..end]) else {
                continue;
            };
            let place = self.words[run.start + words.start].1.start
                ..self.words[run.start + words.end - 1].1.end;
            let kind = self::kind(self.blocks[block].kind);
            let score = score
                + self.around(anchor, &place) as f32 / (20 * AROUND) as f32
                + if kind == anchor.block { 0.01 } else { 0.0 };
            match &best {
                Some((_, held)) if held.start < place.end && place.start < held.end => {
                    if best.as_ref().is_some_and(|(most, _)| score > *most) {
                        best = Some((score, place));
                    }
                }
                Some((most, _)) if score <= *most => rival = rival.max(score),
                _ => {
                    rival = rival.max(best.map_or(0.0, |(most, _)| most));
                    best = Some((score, place));
                }
            }
        }
        // Two places that are as good as each other are none.
        best.filter(|(score, _)| *score >= SURE && *score > rival + 0.02)
            .map(|(_, place)| place)
    }
}

/// Where a pattern stands, at most a thousand times.
fn occurrences(text: &str, pattern: &str) -> Vec<Range<usize>> {
    text.match_indices(pattern)
        .take(1_000)
        .map(|(at, found)| at..at + found.len())
        .collect()
}

/// The run of words that holds most of a quote's words in order, and how alike the two are, from
/// 0 to 1. Costs the product of the lengths; both are bounded.
fn alignment(quote: &[u64], words: &[(u64, Range<usize>)]) -> Option<(f32, Range<usize>)> {
    // Per word of the quote, ending at the present word of the text: the score, the words matched,
    // and where the run began.
    let nothing = (0_i32, 0_usize, 0_usize);
    let mut above = vec![nothing; quote.len() + 1];
    let mut best: Option<(f32, i32, Range<usize>)> = None;
    for (j, (word, _)) in words.iter().enumerate() {
        let mut row = vec![(0, 0, j + 1); quote.len() + 1];
        above[0] = (0, 0, j);
        for (i, wanted) in quote.iter().enumerate() {
            let (score, matched, from) = above[i];
            let from = if matched == 0 { j } else { from };
            let mut cell = if wanted == word {
                (score + 2, matched + 1, from)
            } else {
                (score - 1, matched, from)
            };
            for (score, matched, from) in [row[i], above[i + 1]] {
                if score - 1 > cell.0 {
                    cell = (score - 1, matched, from);
                }
            }
            if cell.0 <= 0 {
                cell = (0, 0, j + 1);
            }
            row[i + 1] = cell;
            if wanted == word && best.as_ref().is_none_or(|(_, most, _)| cell.0 > *most) {
                let run = cell.2..j + 1;
                let likeness = 2.0 * cell.1 as f32 / (quote.len() + run.len()) as f32;
                best = Some((likeness, cell.0, run));
            }
        }
        above = row;
    }
    best.map(|(likeness, _, run)| (likeness, run))
}

/// The words of a text in small letters, hashed, without mark-up and punctuation.
fn bare_words(text: &str) -> Vec<(u64, Range<usize>)> {
    words(text)
        .into_iter()
        .filter(|at| text[at.clone()].chars().any(char::is_alphanumeric))
        .map(|at| (hash(&text[at.clone()].to_lowercase()), at))
        .collect()
}

/// FNV-1a: the same on every device.
fn hash(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// A text without mark-up, in small letters, every run of white space one blank, quotes and
/// hyphens all of a kind.
struct Folded {
    text: String,
    /// Per byte of the folded text the byte of the source that its character came from, and where
    /// that character ends.
    from: Vec<(usize, usize)>,
}

impl Folded {
    fn of(source: &str) -> Self {
        let mut folded = Self {
            text: String::with_capacity(source.len()),
            from: Vec::with_capacity(source.len()),
        };
        for (at, c) in source.char_indices() {
            let end = at + c.len_utf8();
            if c.is_whitespace() {
                if !folded.text.ends_with(' ') && !folded.text.is_empty() {
                    folded.push(' ', at, end);
                }
                continue;
            }
            match c {
                '*' | '_' | '`' | '~' | '#' | '>' | '|' | '\\' | '[' | ']' | '\u{ad}' => {}
                '“' | '”' | '„' | '«' | '»' | '"' => folded.push('"', at, end),
                '‘' | '’' | '‚' | '\'' => folded.push('\'', at, end),
                '–' | '—' | '‑' => folded.push('-', at, end),
                c => c.to_lowercase().for_each(|c| folded.push(c, at, end)),
            }
        }
        folded
    }

    fn push(&mut self, c: char, at: usize, end: usize) {
        self.text.push(c);
        self.from.resize(self.text.len(), (at, end));
    }

    /// The range of the source that a range of the folded text came from.
    fn source(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.from.get(range.start).map_or(0, |from| from.0);
        let end = range
            .end
            .checked_sub(1)
            .and_then(|last| self.from.get(last));
        start..end.map_or(start, |from| from.1)
    }
}

#[cfg(test)]
mod tests;
