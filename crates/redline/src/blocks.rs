//! The blocks of a Markdown text: headings, paragraphs, lists, tables.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// What kind of block it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading of this level, from 1.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A list.
    List,
    /// A table.
    Table,
    /// A quotation.
    Quote,
    /// Code.
    Code,
    /// A footnote's text.
    Footnote,
    /// Anything else that stands on its own.
    Other,
}

/// A block at the top level of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Its kind.
    pub kind: BlockKind,
    /// Where its source stands, without the blank lines around it.
    pub source: Range<usize>,
    /// What it parses to: two blocks with the same meaning read the same.
    pub meaning: u64,
}

/// The Markdown that chapters are written in: CommonMark with tables, footnotes and strike-through.
pub fn dialect() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH
}

/// The blocks at the top level, in order.
pub fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut depth = 0_usize;
    let mut open: Option<(BlockKind, Range<usize>, Meaning)> = None;
    for (event, range) in Parser::new_ext(text, dialect()).into_offset_iter() {
        let (kind, source, meaning) =
            open.get_or_insert_with(|| (kind_of(&event), range.clone(), Meaning::default()));
        *source = source.start.min(range.start)..source.end.max(range.end);
        meaning.add(&event);
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            let trimmed = text[source.clone()].trim_end().len();
            // The indent belongs to the block: for code it is what makes it so.
            let before = &text[..source.start];
            let indent = before.len() - before.trim_end_matches([' ', '\t']).len();
            let begins_line = matches!(
                before[..before.len() - indent].chars().next_back(),
                None | Some('\n' | '\r')
            );
            let start = source.start - if begins_line { indent } else { 0 };
            let block = Block {
                kind: *kind,
                source: start..source.start + trimmed,
                meaning: meaning.finish(),
            };
            open = None;
            if !block.source.is_empty() {
                blocks.push(block);
            }
        }
    }
    // A footnote's definition may be reported out of order; the source decides.
    blocks.sort_by_key(|block| block.source.start);
    blocks
}

fn kind_of(event: &Event<'_>) -> BlockKind {
    match event {
        Event::Start(tag) => match tag {
            Tag::Heading { level, .. } => BlockKind::Heading(*level as u8),
            Tag::Paragraph => BlockKind::Paragraph,
            Tag::List(_) => BlockKind::List,
            Tag::Table(_) => BlockKind::Table,
            Tag::BlockQuote(_) => BlockKind::Quote,
            Tag::CodeBlock(_) => BlockKind::Code,
            Tag::FootnoteDefinition(_) => BlockKind::Footnote,
            _ => BlockKind::Other,
        },
        _ => BlockKind::Other,
    }
}

/// A hash of what a block says, in which neighbouring texts count as one.
#[derive(Default)]
struct Meaning {
    hasher: blake3::Hasher,
    text: String,
}

impl Meaning {
    fn add(&mut self, event: &Event<'_>) {
        if let Event::Text(text) = event {
            self.text.push_str(text);
            return;
        }
        self.flush();
        let spelled = match event {
            Event::End(TagEnd::Paragraph) => "end of paragraph".to_owned(),
            other => format!("{other:?}"),
        };
        self.hasher.update(&(spelled.len() as u64).to_be_bytes());
        self.hasher.update(spelled.as_bytes());
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.hasher.update(b"text");
            self.hasher.update(&(self.text.len() as u64).to_be_bytes());
            self.hasher.update(self.text.as_bytes());
            self.text.clear();
        }
    }

    fn finish(&mut self) -> u64 {
        self.flush();
        let hash = self.hasher.finalize();
        let mut first = [0; 8];
        first.copy_from_slice(&hash.as_bytes()[..8]);
        u64::from_be_bytes(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_found_with_their_source() {
        let text = "# Kop\n\nEen alinea\nop twee regels.\n\n- a\n- b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n> citaat\n";
        let found: Vec<_> = blocks(text)
            .into_iter()
            .map(|b| (b.kind, &text[b.source]))
            .collect();
        assert_eq!(
            found,
            [
                (BlockKind::Heading(1), "# Kop"),
                (BlockKind::Paragraph, "Een alinea\nop twee regels."),
                (BlockKind::List, "- a\n- b"),
                (BlockKind::Table, "| x | y |\n|---|---|\n| 1 | 2 |"),
                (BlockKind::Quote, "> citaat"),
            ]
        );
    }

    #[test]
    fn spelled_otherwise_means_the_same() {
        let meaning = |text: &str| blocks(text)[0].meaning;
        assert_eq!(meaning("* a\n* b"), meaning("- a\n- b"));
        assert_eq!(
            meaning("| a | b |\n|---|---|\n| c | d |"),
            meaning("|a|b|\n|--|--|\n|c|d|")
        );
        assert_eq!(meaning("Kop\n==="), meaning("# Kop"));
        assert_ne!(meaning("# Kop"), meaning("## Kop"));
        assert_ne!(meaning("*a*"), meaning("**a**"));
    }
}
