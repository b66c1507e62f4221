//! Footnotes: their words, and their numbers in the order in which they are referred to.

use std::collections::HashMap;

use crate::document::{Block, Inline, lines};

/// The words of blocks as one run of text.
pub(super) fn flattened(blocks: Vec<Block>) -> Vec<Inline> {
    let mut content = Vec::new();
    for block in blocks {
        if !content.is_empty() {
            content.push(Inline::Break);
        }
        match block {
            Block::Paragraph { content: more } | Block::Heading { content: more, .. } => {
                content.extend(more);
            }
            Block::List { items, .. } => {
                for (at, item) in items.into_iter().enumerate() {
                    if at > 0 {
                        content.push(Inline::Break);
                    }
                    content.push(Inline::text("– "));
                    content.extend(flattened(item));
                }
            }
            Block::Quote { blocks } | Block::Notice { blocks } | Block::Changed { blocks, .. } => {
                content.extend(flattened(blocks));
            }
            Block::Code { text } => content.extend(lines(&text)),
            Block::Table(table) => {
                for (at, row) in [table.header].into_iter().chain(table.rows).enumerate() {
                    if at > 0 {
                        content.push(Inline::Break);
                    }
                    for (at, cell) in row.into_iter().enumerate() {
                        if at > 0 {
                            content.push(Inline::text(" | "));
                        }
                        content.extend(cell);
                    }
                }
            }
            Block::Figure { picture, .. } => content.push(Inline::Picture(picture)),
            Block::Rule => {}
        }
    }
    content
}

/// Gives footnotes their numbers in the order in which they are referred to.
pub(super) struct Numbers<'a> {
    pub(super) labels: &'a [String],
    pub(super) words: &'a mut HashMap<String, Vec<Inline>>,
    pub(super) given: HashMap<u32, u32>,
    pub(super) last: &'a mut u32,
}

impl Numbers<'_> {
    pub(super) fn block(&mut self, block: &mut Block) {
        match block {
            Block::Heading { content, .. } | Block::Paragraph { content } => self.content(content),
            Block::List { items, .. } => items.iter_mut().flatten().for_each(|b| self.block(b)),
            Block::Table(table) => {
                for cell in table
                    .header
                    .iter_mut()
                    .chain(table.rows.iter_mut().flatten())
                {
                    self.content(cell);
                }
            }
            Block::Quote { blocks } | Block::Notice { blocks } | Block::Changed { blocks, .. } => {
                blocks.iter_mut().for_each(|b| self.block(b));
            }
            Block::Code { .. } | Block::Rule | Block::Figure { .. } => {}
        }
    }

    fn content(&mut self, content: &mut [Inline]) {
        for inline in content {
            match inline {
                Inline::Footnote { number, content } => {
                    let label = self.labels.get(*number as usize);
                    if let Some(given) = self.given.get(number) {
                        *number = *given;
                        continue;
                    }
                    *self.last += 1;
                    self.given.insert(*number, *self.last);
                    *number = *self.last;
                    *content = label
                        .and_then(|label| self.words.get(label).cloned())
                        .map(|words| self.within(words))
                        .unwrap_or_default();
                    if content.is_empty() {
                        *content = vec![Inline::text("–")];
                    }
                }
                Inline::Strong { content }
                | Inline::Emphasis { content }
                | Inline::Strike { content }
                | Inline::Link { content, .. }
                | Inline::Change { content, .. } => self.content(content),
                _ => {}
            }
        }
    }

    /// A note within a note is named, not nested: it may refer to itself.
    fn within(&self, content: Vec<Inline>) -> Vec<Inline> {
        content
            .into_iter()
            .map(|inline| match inline {
                Inline::Footnote { number, .. } => {
                    let label = self.labels.get(number as usize).cloned();
                    Inline::text(format!("[{}]", label.unwrap_or_default()))
                }
                Inline::Strong { content } => Inline::Strong {
                    content: self.within(content),
                },
                Inline::Emphasis { content } => Inline::Emphasis {
                    content: self.within(content),
                },
                Inline::Strike { content } => Inline::Strike {
                    content: self.within(content),
                },
                Inline::Link { target, content } => Inline::Link {
                    target,
                    content: self.within(content),
                },
                other => other,
            })
            .collect()
    }
}
