//! The difference between two texts: by block, then by word, tables by cell.

use std::ops::Range;

use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::atoms::{common_ends, diff, span, words};
use crate::blocks::{Block, BlockKind, blocks};

/// What became of a piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum PieceKind {
    /// Nothing.
    Equal,
    /// It is spelled otherwise and says the same: white space in a table, a list's numbering.
    Respelled,
    /// It went.
    Deleted,
    /// It came.
    Inserted,
    /// It stands elsewhere now.
    MovedAway,
    /// It stood elsewhere before.
    MovedHere,
}

/// A piece of the difference. Pieces follow each other and cover both texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// What became of it.
    pub kind: PieceKind,
    /// Where it stands in the old text; empty where it came.
    pub old: Range<usize>,
    /// Where it stands in the new text; empty where it went.
    pub new: Range<usize>,
}

/// The difference between two texts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Difference {
    /// The pieces, in order.
    pub pieces: Vec<Piece>,
}

impl Difference {
    /// Whether the texts say the same.
    pub fn is_empty(&self) -> bool {
        self.pieces
            .iter()
            .all(|p| matches!(p.kind, PieceKind::Equal | PieceKind::Respelled))
    }
}

/// Blocks that share less than this part of their words are two blocks, not one edited.
const LIKE: f32 = 0.4;

/// The most pairs of blocks whose likeness is weighed in one changed region.
const MOST_PAIRS: usize = 10_000;

/// The shortest block that can be told to have moved, in bytes.
const SHORTEST_MOVE: usize = 20;

/// The difference between two Markdown texts.
pub fn difference(old: &str, new: &str) -> Difference {
    let mut pieces = Pieces {
        old,
        new,
        list: Vec::new(),
        at: (0, 0),
    };
    if old == new {
        pieces.to(PieceKind::Equal, old.len(), new.len());
        return Difference {
            pieces: pieces.list,
        };
    }
    let (old_blocks, new_blocks) = (blocks(old), blocks(new));
    let sources = |text, blocks: &[Block]| -> Vec<u64> {
        blocks
            .iter()
            .map(|block| hash(source(text, block)))
            .collect()
    };
    let ops = capture_diff_slices(
        Algorithm::Patience,
        &sources(old, &old_blocks),
        &sources(new, &new_blocks),
    );
    for op in ops {
        let (_, olds, news) = op.as_tag_tuple();
        if matches!(op, DiffOp::Equal { .. }) {
            for (i, j) in olds.zip(news) {
                pieces.gap(old_blocks[i].source.start, new_blocks[j].source.start);
                pieces.to(
                    PieceKind::Equal,
                    old_blocks[i].source.end,
                    new_blocks[j].source.end,
                );
            }
        } else {
            region(&mut pieces, &old_blocks[olds], &new_blocks[news]);
        }
    }
    pieces.gap(old.len(), new.len());
    moves(old, new, &mut pieces.list);
    Difference {
        pieces: pieces.list,
    }
}

fn source<'t>(text: &'t str, block: &Block) -> &'t str {
    &text[block.source.clone()]
}

fn hash(text: &str) -> u64 {
    let mut first = [0; 8];
    first.copy_from_slice(&blake3::hash(text.as_bytes()).as_bytes()[..8]);
    u64::from_be_bytes(first)
}

/// The pieces found so far and how far both texts are covered.
struct Pieces<'t> {
    old: &'t str,
    new: &'t str,
    list: Vec<Piece>,
    at: (usize, usize),
}

impl Pieces<'_> {
    /// Covers both texts up to here with a piece of this kind.
    fn to(&mut self, kind: PieceKind, old: usize, new: usize) {
        let piece = Piece {
            kind,
            old: self.at.0..old,
            new: self.at.1..new,
        };
        self.at = (old, new);
        if piece.old.is_empty() && piece.new.is_empty() {
            return;
        }
        match self.list.last_mut() {
            Some(last) if last.kind == kind => {
                last.old.end = old;
                last.new.end = new;
            }
            _ => self.list.push(piece),
        }
    }

    /// Covers the white space before a block.
    fn gap(&mut self, old: usize, new: usize) {
        let (was, is) = (&self.old[self.at.0..old], &self.new[self.at.1..new]);
        if was == is {
            self.to(PieceKind::Equal, old, new);
        } else if was.trim() == is.trim() {
            self.to(PieceKind::Respelled, old, new);
        } else {
            self.refine(old, new);
        }
    }

    /// Covers both texts up to here by what replaced what.
    fn replaced(&mut self, old: usize, new: usize) {
        let new_start = self.at.1;
        self.to(PieceKind::Deleted, old, new_start);
        self.to(PieceKind::Inserted, old, new);
    }

    /// Covers both texts up to here word by word.
    fn refine(&mut self, old: usize, new: usize) {
        let start = self.at;
        let (was, is) = (&self.old[start.0..old], &self.new[start.1..new]);
        let (head, tail) = common_ends_of_words(was, is);
        self.to(PieceKind::Equal, start.0 + head, start.1 + head);
        let (was, is) = (&was[head..was.len() - tail], &is[head..is.len() - tail]);
        let start = self.at;
        let (was_words, is_words) = (words(was), words(is));
        let ops = diff(was, &was_words, is, &is_words);
        for op in joined(&ops, was, &was_words) {
            let (kind, olds, news) = op;
            let olds = span(&was_words, olds, was.len());
            let news = span(&is_words, news, is.len());
            let (old, new) = (start.0 + olds.end, start.1 + news.end);
            if kind {
                self.to(PieceKind::Equal, old, new);
            } else if respelled(self.old, &(self.at.0..old), self.new, &(self.at.1..new)) {
                self.to(PieceKind::Respelled, old, new);
            } else {
                self.replaced(old, new);
            }
        }
        self.to(PieceKind::Equal, old, new);
    }
}

/// Like [`common_ends`], but never within a word.
fn common_ends_of_words(old: &str, new: &str) -> (usize, usize) {
    let (mut head, mut tail) = common_ends(old, new);
    let joins = |text: &str, at: usize| {
        let before = text[..at].chars().next_back();
        let after = text[at..].chars().next();
        matches!((before, after), (Some(a), Some(b)) if a.is_alphanumeric() && b.is_alphanumeric())
            || matches!((before, after), (Some(a), Some(b)) if a.is_whitespace() && b.is_whitespace())
    };
    let back = |text: &str, at: usize| text[..at].char_indices().next_back().map_or(0, |(i, _)| i);
    while head > 0 && (joins(old, head) || joins(new, head)) {
        head = back(old, head);
    }
    while tail > 0 && (joins(old, old.len() - tail) || joins(new, new.len() - tail)) {
        let next = old[old.len() - tail..]
            .chars()
            .next()
            .map_or(tail, char::len_utf8);
        tail -= next;
    }
    (head, tail)
}

/// The differences in which a lone space or comma between two changes belongs to them, so that a
/// rewritten phrase reads as one. The flag says equal.
fn joined(
    ops: &[DiffOp],
    old: &str,
    old_words: &[Range<usize>],
) -> Vec<(bool, Range<usize>, Range<usize>)> {
    let mut joined: Vec<(bool, Range<usize>, Range<usize>)> = Vec::new();
    for (i, op) in ops.iter().enumerate() {
        let (_, olds, news) = op.as_tag_tuple();
        let equal = matches!(op, DiffOp::Equal { .. });
        let text = &old[span(old_words, olds.clone(), old.len())];
        let glue = equal
            && i > 0
            && i + 1 < ops.len()
            && text.len() <= 2
            && !text.contains('\n')
            && !text.contains('|')
            && !text.chars().any(char::is_alphanumeric);
        match joined.last_mut() {
            Some((false, was, is)) if glue || !equal => {
                was.end = olds.end;
                is.end = news.end;
            }
            _ => joined.push((equal, olds, news)),
        }
    }
    joined
}

/// Whether two pieces say the same: other white space, or another number before a list item.
fn respelled(old: &str, olds: &Range<usize>, new: &str, news: &Range<usize>) -> bool {
    let (was, is) = (&old[olds.clone()], &new[news.clone()]);
    let blank = |text: &str| text.chars().all(char::is_whitespace);
    if blank(was) && blank(is) {
        let in_table = |text: &str, at: &Range<usize>| {
            let line = text[..at.start].rfind('\n').map_or(0, |i| i + 1);
            text[line..].trim_start().starts_with('|')
        };
        return (!was.is_empty() && !is.is_empty()) || (in_table(old, olds) && in_table(new, news));
    }
    let numbers_item = |text: &str, at: &Range<usize>| {
        let line = text[..at.start].rfind('\n').map_or(0, |i| i + 1);
        text[line..at.start].trim().is_empty()
            && text[at.clone()].chars().all(|c| c.is_ascii_digit())
            && text[at.end..].starts_with(['.', ')'])
    };
    numbers_item(old, olds) && numbers_item(new, news)
}

/// A region in which blocks were edited, added or taken out: those that are alike are paired.
fn region(pieces: &mut Pieces<'_>, olds: &[Block], news: &[Block]) {
    let mut pairs = pairs(pieces.old, olds, pieces.new, news)
        .into_iter()
        .peekable();
    let (mut i, mut j) = (0, 0);
    loop {
        let (next_i, next_j) = pairs.peek().copied().unwrap_or((olds.len(), news.len()));
        // What stands unpaired before the next pair went, or came, whole.
        while i < next_i {
            let new_at = pieces.at.1;
            pieces.to(PieceKind::Deleted, olds[i].source.end, new_at);
            i += 1;
        }
        while j < next_j {
            let old_at = pieces.at.0;
            pieces.to(PieceKind::Inserted, old_at, news[j].source.end);
            j += 1;
        }
        if pairs.next().is_none() {
            return;
        }
        pieces.gap(olds[i].source.start, news[j].source.start);
        pair(pieces, &olds[i], &news[j]);
        (i, j) = (i + 1, j + 1);
    }
}

/// One block edited into another.
fn pair(pieces: &mut Pieces<'_>, old: &Block, new: &Block) {
    if old.kind == BlockKind::Table && new.kind == BlockKind::Table {
        let rows = |text: &str, block: &Block| {
            let mut at = block.source.start;
            source(text, block)
                .split_inclusive('\n')
                .map(|row| {
                    at += row.len();
                    Block {
                        kind: BlockKind::Other,
                        source: at - row.len()..at,
                        meaning: 0,
                    }
                })
                .collect::<Vec<_>>()
        };
        let (old_rows, new_rows) = (rows(pieces.old, old), rows(pieces.new, new));
        if old_rows.len() == new_rows.len() {
            for (old, new) in old_rows.iter().zip(&new_rows) {
                row(pieces, old, new);
            }
            return;
        }
    }
    pieces.refine(old.source.end, new.source.end);
}

/// One row of a table, cell by cell where both have as many.
fn row(pieces: &mut Pieces<'_>, old: &Block, new: &Block) {
    let cells = |text: &str, row: &Block| {
        let mut ends = Vec::new();
        let mut escaped = false;
        for (at, c) in source(text, row).char_indices() {
            if c == '|' && !escaped {
                ends.push(row.source.start + at + 1);
            }
            escaped = c == '\\' && !escaped;
        }
        ends.push(row.source.end);
        ends
    };
    let (old_cells, new_cells) = (cells(pieces.old, old), cells(pieces.new, new));
    if old_cells.len() != new_cells.len() {
        return pieces.refine(old.source.end, new.source.end);
    }
    for (old, new) in old_cells.into_iter().zip(new_cells) {
        pieces.refine(old, new);
    }
}

/// Which blocks are the same one edited: in order, the most alike in all.
fn pairs(old: &str, olds: &[Block], new: &str, news: &[Block]) -> Vec<(usize, usize)> {
    if olds.is_empty() || news.is_empty() {
        return Vec::new();
    }
    if olds.len() * news.len() > MOST_PAIRS {
        // Too many to weigh: as they come, where they are of a kind.
        return (0..olds.len().min(news.len()))
            .filter(|i| olds[*i].kind == news[*i].kind)
            .collect::<Vec<_>>()
            .into_iter()
            .map(|i| (i, i))
            .collect();
    }
    let bags = |text: &str, blocks: &[Block]| -> Vec<Vec<u64>> {
        blocks
            .iter()
            .map(|block| bag(source(text, block)))
            .collect()
    };
    let (old_bags, new_bags) = (bags(old, olds), bags(new, news));
    // The best total of likeness for what remains from (i, j).
    let mut best = vec![vec![0.0_f32; news.len() + 1]; olds.len() + 1];
    let like = |i: usize, j: usize| {
        let likeness = likeness(&old_bags[i], &new_bags[j]);
        let alike = likeness >= LIKE && olds[i].kind == news[j].kind;
        if alike { likeness } else { 0.0 }
    };
    let likes: Vec<Vec<f32>> = (0..olds.len())
        .map(|i| (0..news.len()).map(|j| like(i, j)).collect())
        .collect();
    for i in (0..olds.len()).rev() {
        for j in (0..news.len()).rev() {
            let paired = if likes[i][j] > 0.0 {
                likes[i][j] + best[i + 1][j + 1]
            } else {
                0.0
            };
            best[i][j] = paired.max(best[i + 1][j]).max(best[i][j + 1]);
        }
    }
    let mut pairs = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < olds.len() && j < news.len() {
        if likes[i][j] > 0.0 && best[i][j] == likes[i][j] + best[i + 1][j + 1] {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if best[i][j] == best[i + 1][j] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// The hashes of a block's words, sorted.
fn bag(text: &str) -> Vec<u64> {
    let mut bag: Vec<u64> = words(text)
        .into_iter()
        .map(|word| &text[word])
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(hash)
        .collect();
    bag.sort_unstable();
    bag
}

/// The part of the words two blocks share, from 0 to 1.
fn likeness(a: &[u64], b: &[u64]) -> f32 {
    let (mut i, mut j, mut shared) = (0, 0, 0_usize);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                shared += 1;
                (i, j) = (i + 1, j + 1);
            }
        }
    }
    if a.is_empty() && b.is_empty() {
        1.0
    } else {
        2.0 * shared as f32 / (a.len() + b.len()) as f32
    }
}

/// Marks what went in one place and came, word for word, in another.
fn moves(old: &str, new: &str, pieces: &mut [Piece]) {
    let mut came: std::collections::HashMap<&str, Vec<usize>> = std::collections::HashMap::new();
    for (i, piece) in pieces.iter().enumerate().rev() {
        let text = new[piece.new.clone()].trim();
        if piece.kind == PieceKind::Inserted && text.len() >= SHORTEST_MOVE {
            came.entry(text).or_default().push(i);
        }
    }
    for i in 0..pieces.len() {
        let text = old[pieces[i].old.clone()].trim();
        if pieces[i].kind == PieceKind::Deleted
            && let Some(j) = came.get_mut(text).and_then(Vec::pop)
        {
            pieces[i].kind = PieceKind::MovedAway;
            pieces[j].kind = PieceKind::MovedHere;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marked::{parse, render};
    use proptest::prelude::*;

    /// Checks that the difference of the two texts a marked text stands for is that marked text.
    fn check(marked: &str) {
        let (old, new) = parse(marked);
        let difference = difference(&old, &new);
        assert_eq!(render(&old, &new, &difference), marked);
    }

    #[test]
    fn words_differ_within_a_block() {
        check("De {-oude-}{+nieuwe+} tekst.");
        check("Wij nodigen hen uit{- waar dat kan-}.");
        check(
            "De samenwerking {-staat nog in de kinderschoenen-}{+is in alle districten gestart+}.",
        );
        check("# Kop\n\nEen alinea.{+\n\nEen nieuwe alinea over iets anders.+}\n\nSlot.");
    }

    #[test]
    fn an_unlike_block_is_replaced_whole() {
        check(
            "Een.{-\n\nKatten slapen graag op de vensterbank.-}{+\n\nDe gemeenteraad stelt elk jaar een plan vast.+}\n\nDrie.",
        );
    }

    #[test]
    fn numbering_and_padding_are_no_change() {
        assert!(difference("1. a\n2. b", "1. a\n3. b").is_empty());
        assert!(
            difference(
                "| a | b |\n|---|---|\n| c | d |",
                "| a   | b |\n|---|---|\n| c   | d |"
            )
            .is_empty()
        );
    }

    #[test]
    fn a_table_differs_by_cell() {
        check("| a | b |\n|---|---|\n| {-een-}{+twee+} | drie |");
    }

    #[test]
    fn a_moved_paragraph_is_told() {
        let (a, b) = (
            "Dit is de eerste alinea van het stuk.",
            "Een heel andere tekst staat hier nu.",
        );
        let c = "En dan volgt nog een derde gedeelte, over drugs.";
        let found = difference(&format!("{a}\n\n{b}\n\n{c}"), &format!("{b}\n\n{c}\n\n{a}"));
        let kinds: Vec<_> = found.pieces.iter().map(|p| p.kind).collect();
        assert!(
            kinds.contains(&PieceKind::MovedAway) && kinds.contains(&PieceKind::MovedHere),
            "{kinds:?}"
        );
    }

    fn markdown() -> impl Strategy<Value = String> {
        let line = prop_oneof![
            "[a-c ]{0,12}",
            "# [a-c ]{1,6}",
            "- [a-c ]{1,6}",
            "[0-9]\\. [a-c]{1,4}",
            Just("|a|b|\n|-|-|".to_owned()),
            "\\|[a-c ]{0,3}\\|[a-cé ]{0,3}\\|",
            "> [a-c]{1,4}",
            Just(String::new()),
        ];
        proptest::collection::vec(line, 0..10).prop_map(|lines| lines.join("\n"))
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]
        #[test]
        fn pieces_cover_both_texts(old in markdown(), new in markdown()) {
            let found = difference(&old, &new);
            let (mut was, mut is) = (0, 0);
            for piece in &found.pieces {
                prop_assert_eq!((piece.old.start, piece.new.start), (was, is));
                if piece.kind == PieceKind::Equal {
                    prop_assert_eq!(&old[piece.old.clone()], &new[piece.new.clone()]);
                }
                (was, is) = (piece.old.end, piece.new.end);
            }
            prop_assert_eq!((was, is), (old.len(), new.len()));
            prop_assert!(difference(&old, &old).is_empty());
        }
    }
}
