//! The footnotes of blocks.

use crate::document::{Block, Inline};

/// Hands on each footnote of a block.
pub(super) fn each_note(block: &mut Block, take: &mut dyn FnMut(&mut u32, &[Inline])) {
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
        Block::Code { .. } | Block::Rule | Block::Figure { .. } => {}
    }
}

/// The notes of blocks, by number, each once.
pub(super) fn notes_of<'b>(blocks: impl Iterator<Item = &'b Block>) -> Vec<(u32, Vec<Inline>)> {
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

/// Blocks in which every note is only a mark.
pub(super) fn bare(blocks: Vec<Block>) -> Vec<Block> {
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
            Block::Code { .. } | Block::Rule | Block::Figure { .. } => {}
        }
    }
    let mut blocks = blocks;
    blocks.iter_mut().for_each(one);
    blocks
}
