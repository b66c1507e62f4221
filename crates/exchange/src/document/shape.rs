//! The shape every writer may count on: headings that say something and skip no level.

use super::pictures::{has_picture, number_figures};
use super::{Block, Inline, words_of};

/// Brings blocks in the shape every writer counts on: no empty heading, no level skipped, no
/// footnote in a heading, every row of a table as long as its header, no table without columns;
/// figures are numbered.
pub fn normalise(blocks: Vec<Block>) -> Vec<Block> {
    let mut level = 0;
    let mut blocks = shaped(blocks, &mut level);
    number_figures(&mut blocks, &mut 0);
    blocks
}

fn shaped(blocks: Vec<Block>, last: &mut u8) -> Vec<Block> {
    let mut made = Vec::with_capacity(blocks.len());
    for block in blocks {
        match block {
            Block::Heading {
                level,
                number,
                content,
            } => {
                if words_of(&content).trim().is_empty() && !has_picture(&content) {
                    continue;
                }
                *last = level.clamp(1, last.saturating_add(1)).min(6);
                made.push(Block::Heading {
                    level: *last,
                    number,
                    content: without_notes(content),
                });
            }
            Block::List { start, items } => made.push(Block::List {
                start,
                items: items.into_iter().map(|item| shaped(item, last)).collect(),
            }),
            Block::Quote { blocks } => made.push(Block::Quote {
                blocks: shaped(blocks, last),
            }),
            Block::Notice { blocks } => made.push(Block::Notice {
                blocks: shaped(blocks, last),
            }),
            Block::Changed {
                change,
                made: by,
                why,
                blocks,
            } => made.push(Block::Changed {
                change,
                made: by,
                why,
                blocks: shaped(blocks, last),
            }),
            Block::Table(mut table) => {
                let columns = table
                    .rows
                    .iter()
                    .map(Vec::len)
                    .chain([table.header.len()])
                    .max()
                    .unwrap_or(0);
                if columns == 0 {
                    continue;
                }
                table.header.resize(columns, Vec::new());
                table.header = table.header.into_iter().map(without_notes).collect();
                for row in &mut table.rows {
                    row.resize(columns, Vec::new());
                }
                table.align.resize(columns, super::Align::Start);
                if !table.widths.is_empty() {
                    table.widths.resize(columns, 0);
                }
                made.push(Block::Table(table));
            }
            other => made.push(other),
        }
    }
    made
}

/// A footnote in a heading would come back in the contents and the bookmarks: there its words
/// stand between brackets.
fn without_notes(content: Vec<Inline>) -> Vec<Inline> {
    content
        .into_iter()
        .map(|inline| match inline {
            Inline::Footnote { .. } => Inline::text(words_of(&[inline])),
            Inline::Strong { content } => Inline::Strong {
                content: without_notes(content),
            },
            Inline::Emphasis { content } => Inline::Emphasis {
                content: without_notes(content),
            },
            Inline::Strike { content } => Inline::Strike {
                content: without_notes(content),
            },
            Inline::Link { target, content } => Inline::Link {
                target,
                content: without_notes(content),
            },
            Inline::Change {
                change,
                made,
                content,
            } => Inline::Change {
                change,
                made,
                content: without_notes(content),
            },
            other => other,
        })
        .collect()
}

/// A chapter's blocks under the heading of the chapter: a first heading that says the title again
/// goes, the others stand one level lower.
pub fn below(mut blocks: Vec<Block>, title: &str) -> Vec<Block> {
    let same =
        |content: &[_]| words_of(content).trim().to_lowercase() == title.trim().to_lowercase();
    if matches!(blocks.first(), Some(Block::Heading { content, .. }) if same(content)) {
        blocks.remove(0);
    }
    let highest = |block: &Block| match block {
        Block::Heading { level, .. } => Some(*level),
        Block::Changed { blocks, .. } => blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading { level, .. } => Some(*level),
                _ => None,
            })
            .min(),
        _ => None,
    };
    let top = blocks.iter().filter_map(highest).min().unwrap_or(2);
    lowered(&mut blocks, top);
    blocks
}

fn lowered(blocks: &mut [Block], top: u8) {
    for block in blocks {
        match block {
            Block::Heading { level, .. } => *level = (*level + 2).saturating_sub(top).clamp(2, 6),
            Block::Changed { blocks, .. } | Block::Quote { blocks } | Block::Notice { blocks } => {
                lowered(blocks, top);
            }
            Block::List { items, .. } => items.iter_mut().for_each(|item| lowered(item, top)),
            _ => {}
        }
    }
}

/// Numbers headings down to a level: `2`, `2.1`.
pub fn number_headings(blocks: &mut [Block], down_to: u8) {
    let mut counts = [0_u32; 6];
    for block in blocks {
        let Block::Heading { level, number, .. } = block else {
            continue;
        };
        let at = usize::from(level.saturating_sub(1)).min(5);
        counts[at] += 1;
        counts[at + 1..].fill(0);
        if *level <= down_to {
            let parts: Vec<_> = counts[..=at].iter().map(ToString::to_string).collect();
            *number = parts.join(".");
        }
    }
}

/// A heading of a document, as the table of contents has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headings {
    /// Its level.
    pub level: u8,
    /// Its number and words.
    pub words: String,
}

impl Headings {
    /// The headings of a normalised document, down to a level, in order.
    pub fn of(blocks: &[Block], down_to: u8) -> Vec<Self> {
        let mut found = Vec::new();
        Self::gather(blocks, down_to, &mut found);
        found
    }

    fn gather(blocks: &[Block], down_to: u8, found: &mut Vec<Self>) {
        for block in blocks {
            match block {
                Block::Heading {
                    level,
                    number,
                    content,
                } => {
                    // Deeper ones are counted too, so that each anchor has its own place.
                    let words = if *level <= down_to {
                        format!("{number} {}", words_of(content)).trim().to_owned()
                    } else {
                        String::new()
                    };
                    found.push(Self {
                        level: *level,
                        words,
                    });
                }
                Block::Quote { blocks }
                | Block::Notice { blocks }
                | Block::Changed { blocks, .. } => Self::gather(blocks, down_to, found),
                Block::List { items, .. } => {
                    for item in items {
                        Self::gather(item, down_to, found);
                    }
                }
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline(levels: &[(u8, &str)]) -> Vec<(u8, String)> {
        let blocks = levels
            .iter()
            .map(|(level, text)| Block::heading(*level, *text))
            .collect();
        Headings::of(&normalise(blocks), 6)
            .into_iter()
            .map(|heading| (heading.level, heading.words))
            .collect()
    }

    #[test]
    fn no_level_is_skipped_and_no_heading_is_empty() {
        let found = outline(&[(3, "a"), (6, "b"), (2, " "), (2, "c"), (5, "d"), (1, "e")]);
        let expected = [(1, "a"), (2, "b"), (2, "c"), (3, "d"), (1, "e")];
        assert_eq!(
            found,
            expected.map(|(level, text)| (level, text.to_owned()))
        );
    }

    #[test]
    fn headings_are_numbered_down_to_a_level() {
        let mut blocks: Vec<_> = [1, 2, 2, 3, 1, 2]
            .map(|level| Block::heading(level, "x"))
            .into();
        number_headings(&mut blocks, 2);
        let numbers: Vec<_> = blocks
            .iter()
            .map(|block| match block {
                Block::Heading { number, .. } => number.as_str(),
                _ => "",
            })
            .collect();
        assert_eq!(numbers, ["1", "1.1", "1.2", "", "2", "2.1"]);
    }
}
