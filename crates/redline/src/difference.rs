//! The difference between two texts: by block, then by word, tables by cell.

use std::ops::Range;

use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::blocks::{Block, BlockKind, blocks};
use crate::pairing::{hash, pairs, source};
use crate::pieces::Pieces;

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

/// The shortest block that can be told to have moved, in bytes.
const SHORTEST_MOVE: usize = 20;

/// The difference between two Markdown texts.
pub fn difference(old: &str, new: &str) -> Difference {
    let mut pieces = Pieces::of(old, new);
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
