//! What is open while a text is read, and what came of it so far.

use std::ops::Range;

use pulldown_cmark::{Alignment, CodeBlockKind, LinkType, Tag};

use super::inlines::link;
use crate::document::{Align, Block, Inline};

pub(super) enum Kind {
    Blocks,
    Quote,
    List(Option<u64>),
    Item,
    Note(String),
    Paragraph,
    Heading(u8),
    Code,
    Html,
    Table(Vec<Align>),
    Row,
    Cell,
    Strong,
    Emphasis,
    Strike,
    Link(String),
    Unlinked(String),
    /// A picture: its address, its title, and where its source begins.
    Image(String, String),
}

pub(super) struct Frame {
    pub(super) kind: Kind,
    pub(super) range: Range<usize>,
    pub(super) blocks: Vec<(Range<usize>, Block)>,
    pub(super) content: Vec<Inline>,
    pub(super) items: Vec<Vec<Block>>,
    pub(super) rows: Vec<Vec<Vec<Inline>>>,
    pub(super) cells: Vec<Vec<Inline>>,
    pub(super) text: String,
}

impl Frame {
    pub(super) fn new(kind: Kind, range: Range<usize>) -> Self {
        Self {
            kind,
            range,
            blocks: Vec::new(),
            content: Vec::new(),
            items: Vec::new(),
            rows: Vec::new(),
            cells: Vec::new(),
            text: String::new(),
        }
    }

    /// Running text directly in a container of blocks, as in a tight list, is a paragraph.
    pub(super) fn settle(&mut self) {
        let content = std::mem::take(&mut self.content);
        if !content.is_empty() {
            let range = self.range.clone();
            self.blocks.push((range, paragraph(content)));
        }
    }

    pub(super) fn into_blocks(mut self) -> Vec<Block> {
        self.settle();
        self.blocks.into_iter().map(|(_, block)| block).collect()
    }
}

/// A paragraph; a figure where a picture is all there is in it.
pub(in crate::document) fn paragraph(mut content: Vec<Inline>) -> Block {
    match (content.pop(), content.is_empty()) {
        (Some(Inline::Picture(picture)), true) => Block::Figure { number: 0, picture },
        (last, _) => {
            content.extend(last);
            Block::Paragraph {
                content: content.into_iter().flat_map(among_words).collect(),
            }
        }
    }
}

/// A picture among words has its caption among them too.
fn among_words(inline: Inline) -> Vec<Inline> {
    match inline {
        Inline::Picture(mut picture) if !picture.caption.is_empty() => {
            let caption = format!(" ({})", std::mem::take(&mut picture.caption));
            vec![Inline::Picture(picture), Inline::text(caption)]
        }
        other => vec![other],
    }
}

pub(super) fn kind_of(tag: Tag<'_>) -> Kind {
    match tag {
        Tag::Paragraph => Kind::Paragraph,
        Tag::Heading { level, .. } => Kind::Heading(level as u8),
        Tag::BlockQuote(_) => Kind::Quote,
        Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => Kind::Code,
        Tag::HtmlBlock => Kind::Html,
        Tag::List(start) => Kind::List(start),
        Tag::Item => Kind::Item,
        Tag::FootnoteDefinition(label) => Kind::Note(label.to_string()),
        Tag::Table(align) => Kind::Table(align.into_iter().map(aligned).collect()),
        Tag::TableHead | Tag::TableRow => Kind::Row,
        Tag::TableCell => Kind::Cell,
        Tag::Emphasis => Kind::Emphasis,
        Tag::Strong => Kind::Strong,
        Tag::Strikethrough => Kind::Strike,
        Tag::Link {
            link_type: LinkType::Email,
            dest_url,
            ..
        } => link(&format!("mailto:{dest_url}")),
        Tag::Link { dest_url, .. } => link(&dest_url),
        Tag::Image {
            dest_url, title, ..
        } => Kind::Image(dest_url.to_string(), title.to_string()),
        // What the dialect does not have: its words stand as they are.
        _ => Kind::Unlinked(String::new()),
    }
}

fn aligned(align: Alignment) -> Align {
    match align {
        Alignment::None | Alignment::Left => Align::Start,
        Alignment::Center => Align::Center,
        Alignment::Right => Align::End,
    }
}
