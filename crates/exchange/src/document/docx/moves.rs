//! Which pieces that went are the pieces that came elsewhere: Word shows such a pair as a move.

use std::collections::HashMap;

use crate::document::{Block, Change, Inline, words_of};

/// The pairs of a document, by their words.
#[derive(Debug, Default)]
pub(super) struct Moves {
    /// How often words went and came, and how often each was written already.
    seen: HashMap<String, Seen>,
    named: usize,
}

#[derive(Debug, Default)]
struct Seen {
    went: usize,
    came: usize,
    written: [usize; 2],
    names: Vec<usize>,
}

impl Moves {
    /// Those of these blocks.
    pub(super) fn of(blocks: &[Block]) -> Self {
        let mut moves = Self::default();
        moves.blocks(blocks, None);
        moves
    }

    /// The name of the move these words are one end of; none where the other end is missing.
    pub(super) fn name(&mut self, change: Change, words: &str) -> Option<String> {
        let seen = self.seen.get_mut(words)?;
        let end = match change {
            Change::MovedAway => 0,
            Change::MovedHere => 1,
            Change::Inserted | Change::Deleted => return None,
        };
        let nth = seen.written[end];
        seen.written[end] += 1;
        if nth >= seen.went.min(seen.came) {
            return None;
        }
        while seen.names.len() <= nth {
            self.named += 1;
            seen.names.push(self.named);
        }
        Some(format!("move{}", seen.names[nth]))
    }

    /// Whether [`Self::name`] will name the move these words are one end of.
    pub(super) fn pairs(&self, change: Change, words: &str) -> bool {
        let end = match change {
            Change::MovedAway => 0,
            Change::MovedHere => 1,
            Change::Inserted | Change::Deleted => return false,
        };
        let seen = self.seen.get(words);
        seen.is_some_and(|seen| seen.written[end] < seen.went.min(seen.came))
    }

    fn note(&mut self, change: Change, content: &[Inline]) {
        let words = words_of(content);
        if words.trim().is_empty() {
            return;
        }
        let seen = self.seen.entry(words).or_default();
        match change {
            Change::MovedAway => seen.went += 1,
            Change::MovedHere => seen.came += 1,
            Change::Inserted | Change::Deleted => {}
        }
    }

    fn blocks(&mut self, blocks: &[Block], within: Option<Change>) {
        for block in blocks {
            match block {
                Block::Heading { content, .. } | Block::Paragraph { content } => {
                    self.content(content, within);
                }
                Block::List { items, .. } => {
                    items.iter().for_each(|item| self.blocks(item, within));
                }
                Block::Table(table) => {
                    let cells = table.header.iter().chain(table.rows.iter().flatten());
                    cells.for_each(|cell| self.content(cell, within));
                }
                Block::Quote { blocks } | Block::Notice { blocks } => self.blocks(blocks, within),
                Block::Changed { change, blocks, .. } => self.blocks(blocks, Some(*change)),
                Block::Code { .. } | Block::Rule | Block::Figure { .. } => {}
            }
        }
    }

    fn content(&mut self, content: &[Inline], within: Option<Change>) {
        if let Some(change) = within {
            return self.note(change, content);
        }
        for inline in content {
            if let Inline::Change {
                change, content, ..
            } = inline
            {
                self.note(*change, content);
            }
        }
    }
}
