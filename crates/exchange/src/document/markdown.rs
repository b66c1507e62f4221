//! From Markdown to the document model. What the model cannot dress is shown as text.

use std::collections::HashMap;
use std::ops::Range;

use draagvlak_redline::blocks::dialect;
use draagvlak_texts::Texts;
use pulldown_cmark::{Alignment, CodeBlockKind, Event, LinkType, Parser, Tag};

use super::{Align, Block, Change, Inline, Table, words_of};

/// The longest text that is taken in, in bytes.
const MOST_BYTES: usize = 8 * 1024 * 1024;
/// What is nested deeper than this stands at this depth: no paper needs more, and no writer is
/// brought down by it.
const DEEPEST: usize = 6;
/// The schemes a link may lead to.
const SCHEMES: [&str; 3] = ["https:", "http:", "mailto:"];
/// The longest target of a link, in bytes.
const LONGEST_TARGET: usize = 2000;

/// A text that is too long to be made into a paper.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a text of {0} bytes is too long")]
pub struct TooLarge(pub usize);

/// A change that shows within a block: what came and what went there.
#[derive(Debug, Clone)]
pub(super) struct Inset {
    /// Where it stands in the text parsed; empty for what only went.
    pub(super) range: Range<usize>,
    /// The words that went.
    pub(super) gone: String,
    /// Whether it moved rather than came or went.
    pub(super) moved: bool,
    /// Why, in a few words.
    pub(super) why: String,
}

/// The blocks of a text, each with the place of its source.
#[derive(Debug, Clone, Default)]
pub(super) struct Parsed {
    /// The blocks at the top.
    pub(super) blocks: Vec<(Range<usize>, Block)>,
    /// For each inset, whether it shows.
    pub(super) shown: Vec<bool>,
}

/// The blocks of a text. `notes` numbers footnotes over several texts: the last number given.
///
/// # Errors
/// [`TooLarge`] for a text no paper needs.
pub fn from_markdown(text: &str, texts: &Texts, notes: &mut u32) -> Result<Vec<Block>, TooLarge> {
    let parsed = from_markdown_as(text, texts, notes, &[])?;
    Ok(parsed.blocks.into_iter().map(|(_, block)| block).collect())
}

/// The blocks of a text in which changes show.
pub(super) fn from_markdown_as(
    text: &str,
    texts: &Texts,
    notes: &mut u32,
    insets: &[Inset],
) -> Result<Parsed, TooLarge> {
    if text.len() > MOST_BYTES {
        return Err(TooLarge(text.len()));
    }
    let mut reader = Reader {
        source: text,
        texts,
        insets,
        shown: vec![false; insets.len()],
        next: 0,
        began: false,
        stack: vec![Frame::new(Kind::Blocks, 0..0)],
        labels: Vec::new(),
        notes: HashMap::new(),
    };
    for (event, range) in Parser::new_ext(text, dialect()).into_offset_iter() {
        reader.take(event, range);
    }
    Ok(reader.finish(notes))
}

/// The words of a piece of Markdown, which may be torn from its place, without what dresses them.
pub fn plain_text(piece: &str) -> String {
    let plain = |c: char| {
        !matches!(
            c,
            '*' | '_' | '`' | '~' | '[' | ']' | '|' | '#' | '<' | '>' | '\\' | '&' | '!' | '\n'
        )
    };
    if piece.chars().all(plain) {
        return piece.to_owned();
    }
    let mut words = String::new();
    if piece.starts_with(char::is_whitespace) {
        words.push(' ');
    }
    for event in Parser::new_ext(piece.trim(), dialect()) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                words.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::FootnoteReference(label) => words.push_str(&format!("[^{label}]")),
            Event::End(
                pulldown_cmark::TagEnd::Paragraph
                | pulldown_cmark::TagEnd::Item
                | pulldown_cmark::TagEnd::TableCell
                | pulldown_cmark::TagEnd::Heading(_),
            ) if !words.ends_with(' ') => words.push(' '),
            _ => {}
        }
    }
    let kept = words.trim_end().len();
    words.truncate(kept);
    if piece.ends_with(char::is_whitespace) {
        words.push(' ');
    }
    words
}

enum Kind {
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
    Image,
}

struct Frame {
    kind: Kind,
    range: Range<usize>,
    blocks: Vec<(Range<usize>, Block)>,
    content: Vec<Inline>,
    items: Vec<Vec<Block>>,
    rows: Vec<Vec<Vec<Inline>>>,
    cells: Vec<Vec<Inline>>,
    text: String,
}

impl Frame {
    fn new(kind: Kind, range: Range<usize>) -> Self {
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
    fn settle(&mut self) {
        let content = std::mem::take(&mut self.content);
        if !content.is_empty() {
            let range = self.range.clone();
            self.blocks.push((range, Block::Paragraph { content }));
        }
    }

    fn into_blocks(mut self) -> Vec<Block> {
        self.settle();
        self.blocks.into_iter().map(|(_, block)| block).collect()
    }
}

struct Reader<'a> {
    source: &'a str,
    texts: &'a Texts,
    insets: &'a [Inset],
    shown: Vec<bool>,
    /// The inset that comes next, and whether its beginning was shown.
    next: usize,
    began: bool,
    stack: Vec<Frame>,
    labels: Vec<String>,
    notes: HashMap<String, Vec<Inline>>,
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => {
                let kind = kind_of(tag);
                self.stack.push(Frame::new(kind, range));
            }
            Event::End(_) => self.close(),
            Event::Text(text) => match self.top().kind {
                // Code shows no marks of its own: what changed in it shows as a block.
                Kind::Code => self.top().text.push_str(&text),
                Kind::Html => self.top().text.push_str(&text),
                _ => self.words(&text, range, |text| Inline::Text { text }),
            },
            Event::Code(text) => self.words(&text, range, |text| Inline::Verbatim { text }),
            Event::Html(text) => self.top().text.push_str(&text),
            Event::InlineHtml(text) => {
                let tag = text.to_ascii_lowercase().replace([' ', '/'], "");
                if tag == "<br>" {
                    self.top().content.push(Inline::Break);
                } else {
                    self.words(&text, range, |text| Inline::Text { text });
                }
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.words(&text, range, |text| Inline::Text { text });
            }
            Event::FootnoteReference(label) => {
                let label = label.to_string();
                let at = self.labels.iter().position(|known| *known == label);
                let at = at.unwrap_or_else(|| {
                    self.labels.push(label);
                    self.labels.len() - 1
                });
                let number = u32::try_from(at).unwrap_or(u32::MAX);
                self.top().content.push(Inline::Footnote {
                    number,
                    content: Vec::new(),
                });
            }
            Event::SoftBreak => self.words(" ", range, |text| Inline::Text { text }),
            Event::HardBreak => self.top().content.push(Inline::Break),
            Event::Rule => self.block(range, Block::Rule),
            Event::TaskListMarker(done) => {
                let mark = if done { "[x] " } else { "[ ] " };
                self.top().content.push(Inline::text(mark));
            }
        }
    }

    fn top(&mut self) -> &mut Frame {
        if self.stack.is_empty() {
            self.stack.push(Frame::new(Kind::Blocks, 0..0));
        }
        let last = self.stack.len() - 1;
        &mut self.stack[last]
    }

    fn block(&mut self, range: Range<usize>, block: Block) {
        let top = self.top();
        top.settle();
        top.blocks.push((range, block));
    }

    /// Takes words in, with what came and what went among them.
    fn words(&mut self, text: &str, range: Range<usize>, dress: fn(String) -> Inline) {
        let exact = self.source.get(range.clone()) == Some(text);
        let mut at = range.start;
        let mut made: Vec<Inline> = Vec::new();
        while let Some(inset) = self.insets.get(self.next) {
            let only_gone = inset.range.is_empty();
            if inset.range.start > range.end || (inset.range.start == range.end && !only_gone) {
                break;
            }
            let from = inset.range.start.clamp(at, range.end);
            if !self.began {
                if exact && from > at {
                    made.push(dress(self.source[at..from].to_owned()));
                    at = from;
                }
                if !inset.gone.trim().is_empty() {
                    let change = if inset.moved {
                        Change::MovedAway
                    } else {
                        Change::Deleted
                    };
                    made.push(Inline::Change {
                        change,
                        content: vec![Inline::text(inset.gone.clone())],
                    });
                    self.shown[self.next] = true;
                }
                self.began = true;
            }
            let to = inset.range.end.clamp(from, range.end);
            let piece = if exact {
                self.source
                    .get(from.max(at)..to)
                    .unwrap_or_default()
                    .to_owned()
            } else if inset.range.start < range.end
                && inset.range.end > range.start
                && at == range.start
            {
                text.to_owned()
            } else {
                String::new()
            };
            if !piece.is_empty() {
                let change = if inset.moved {
                    Change::MovedHere
                } else {
                    Change::Inserted
                };
                self.shown[self.next] |= !piece.trim().is_empty();
                made.push(Inline::Change {
                    change,
                    content: vec![dress(piece)],
                });
                at = if exact { to } else { range.end };
            }
            if inset.range.end > range.end {
                break;
            }
            if self.shown[self.next] && !inset.why.is_empty() {
                made.push(Inline::Why {
                    text: inset.why.clone(),
                });
            }
            self.next += 1;
            self.began = false;
        }
        if at < range.end {
            let rest = if exact {
                self.source[at..range.end].to_owned()
            } else {
                text.to_owned()
            };
            if at == range.start || exact {
                made.push(dress(rest));
            }
        }
        let content = &mut self.top().content;
        for inline in made {
            match (content.last_mut(), inline) {
                (Some(Inline::Text { text }), Inline::Text { text: more }) => text.push_str(&more),
                (_, inline) => content.push(inline),
            }
        }
    }

    fn close(&mut self) {
        let Some(mut frame) = self.stack.pop() else {
            return;
        };
        let deep = self
            .stack
            .iter()
            .filter(|f| matches!(f.kind, Kind::Quote | Kind::List(_)))
            .count()
            >= DEEPEST;
        let dressed = self
            .stack
            .iter()
            .filter(|f| matches!(f.kind, Kind::Strong | Kind::Emphasis | Kind::Strike))
            .count()
            >= DEEPEST;
        let range = frame.range.clone();
        let content = |frame: &mut Frame| std::mem::take(&mut frame.content);
        match &frame.kind {
            Kind::Blocks => self.stack.push(frame),
            Kind::Quote if !deep => {
                let blocks = frame.into_blocks();
                if !blocks.is_empty() {
                    self.block(range, Block::Quote { blocks });
                }
            }
            Kind::List(start) if !deep => {
                let start = *start;
                let items = frame.items;
                if !items.is_empty() {
                    self.block(range, Block::List { start, items });
                }
            }
            Kind::Quote | Kind::List(_) => {
                let items = std::mem::take(&mut frame.items);
                let blocks = frame.into_blocks();
                for block in items.into_iter().flatten().chain(blocks) {
                    self.block(range.clone(), block);
                }
            }
            Kind::Item => {
                let blocks = frame.into_blocks();
                self.top().items.push(blocks);
            }
            Kind::Note(label) => {
                let label = label.clone();
                let words = flattened(frame.into_blocks());
                self.notes.entry(label).or_insert(words);
            }
            Kind::Paragraph => {
                let content = content(&mut frame);
                if !content.is_empty() {
                    self.block(range, Block::Paragraph { content });
                }
            }
            Kind::Heading(level) => {
                let block = Block::Heading {
                    level: *level,
                    number: String::new(),
                    content: content(&mut frame),
                };
                self.block(range, block);
            }
            Kind::Code => {
                let text = frame.text.trim_end_matches('\n').to_owned();
                self.block(range, Block::Code { text });
            }
            Kind::Html => {
                let content = super::lines(&frame.text);
                if !content.is_empty() {
                    self.block(range, Block::Paragraph { content });
                }
            }
            Kind::Cell => {
                let content = content(&mut frame);
                self.top().cells.push(content);
            }
            Kind::Row => {
                let cells = std::mem::take(&mut frame.cells);
                self.top().rows.push(cells);
            }
            Kind::Table(align) => {
                let align = align.clone();
                let mut rows = frame.rows.into_iter();
                let header = rows.next().unwrap_or_default();
                let table = Table {
                    header,
                    rows: rows.collect(),
                    align,
                    widths: Vec::new(),
                    row_headers: false,
                };
                self.block(range, Block::Table(table));
            }
            Kind::Strong | Kind::Emphasis | Kind::Strike if dressed => {
                let content = content(&mut frame);
                self.top().content.extend(content);
            }
            Kind::Strong => {
                let content = content(&mut frame);
                self.top().content.push(Inline::Strong { content });
            }
            Kind::Emphasis => {
                let content = content(&mut frame);
                self.top().content.push(Inline::Emphasis { content });
            }
            Kind::Strike => {
                let content = content(&mut frame);
                self.top().content.push(Inline::Strike { content });
            }
            Kind::Link(target) => {
                let target = target.clone();
                let content = content(&mut frame);
                if !words_of(&content).trim().is_empty() {
                    self.top().content.push(Inline::Link { target, content });
                }
            }
            Kind::Unlinked(target) => {
                let target = target.clone();
                let content = content(&mut frame);
                let same = words_of(&content) == target;
                self.top().content.extend(content);
                if !target.is_empty() && !same {
                    self.top()
                        .content
                        .push(Inline::text(format!(" ({target})")));
                }
            }
            Kind::Image => {
                let alt = words_of(&content(&mut frame));
                let note = self.texts.say("paper-image", &[("alt", alt)]);
                self.top().content.push(Inline::Emphasis {
                    content: vec![Inline::text(note)],
                });
            }
        }
    }

    fn finish(mut self, notes: &mut u32) -> Parsed {
        while self.stack.len() > 1 {
            self.close();
        }
        let mut root = self
            .stack
            .pop()
            .unwrap_or_else(|| Frame::new(Kind::Blocks, 0..0));
        root.settle();
        let mut blocks = root.blocks;
        let mut numbers = Numbers {
            labels: &self.labels,
            words: &mut self.notes,
            given: HashMap::new(),
            last: notes,
        };
        for (_, block) in &mut blocks {
            numbers.block(block);
        }
        // A note nobody refers to is text all the same.
        let mut left: Vec<_> = self
            .notes
            .into_iter()
            .filter(|(label, words)| !self.labels.contains(label) && !words.is_empty())
            .collect();
        left.sort_by(|a, b| a.0.cmp(&b.0));
        for (label, mut content) in left {
            content.insert(0, Inline::text(format!("[{label}] ")));
            blocks.push((
                self.source.len()..self.source.len(),
                Block::Paragraph { content },
            ));
        }
        Parsed {
            blocks,
            shown: self.shown,
        }
    }
}

fn kind_of(tag: Tag<'_>) -> Kind {
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
        Tag::Image { .. } => Kind::Image,
        // What the dialect does not have: its words stand as they are.
        _ => Kind::Unlinked(String::new()),
    }
}

/// A link is one where its scheme is allowed; elsewhere its target is shown.
fn link(target: &str) -> Kind {
    let lower = target.to_ascii_lowercase();
    let allowed = SCHEMES.iter().any(|scheme| lower.starts_with(scheme))
        && target.len() <= LONGEST_TARGET
        && !target
            .chars()
            .any(|c| c.is_control() || c.is_whitespace() || super::glyphs::is_hidden(c));
    if allowed {
        Kind::Link(target.to_owned())
    } else {
        Kind::Unlinked(target.to_owned())
    }
}

fn aligned(align: Alignment) -> Align {
    match align {
        Alignment::None | Alignment::Left => Align::Start,
        Alignment::Center => Align::Center,
        Alignment::Right => Align::End,
    }
}

/// The words of blocks as one run of text.
fn flattened(blocks: Vec<Block>) -> Vec<Inline> {
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
            Block::Code { text } => content.extend(super::lines(&text)),
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
            Block::Rule => {}
        }
    }
    content
}

/// Gives footnotes their numbers in the order in which they are referred to.
struct Numbers<'a> {
    labels: &'a [String],
    words: &'a mut HashMap<String, Vec<Inline>>,
    given: HashMap<u32, u32>,
    last: &'a mut u32,
}

impl Numbers<'_> {
    fn block(&mut self, block: &mut Block) {
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
            Block::Code { .. } | Block::Rule => {}
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
