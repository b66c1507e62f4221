//! From the parser's events to blocks.

use std::collections::HashMap;
use std::ops::Range;

use draagvlak_texts::Texts;
use pulldown_cmark::Event;

use super::frame::{Frame, Kind, kind_of, paragraph};
use super::notes::{Numbers, flattened};
use super::{Inset, Parsed};
use crate::document::pictures::has_picture;
use crate::document::{Block, Inline, Picture, Table, lines, words_of};

/// What is nested deeper than this stands at this depth: no paper needs more, and no writer is
/// brought down by it.
const DEEPEST: usize = 6;

pub(super) struct Reader<'a> {
    pub(super) source: &'a str,
    pub(super) texts: &'a Texts,
    pub(super) insets: &'a [Inset],
    pub(super) shown: Vec<bool>,
    /// The inset that comes next, and whether its beginning was shown.
    pub(super) next: usize,
    pub(super) began: bool,
    pub(super) stack: Vec<Frame>,
    pub(super) labels: Vec<String>,
    pub(super) notes: HashMap<String, Vec<Inline>>,
}

impl Reader<'_> {
    pub(super) fn take(&mut self, event: Event<'_>, range: Range<usize>) {
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
                // What changed in what is said of a picture shows as two pictures.
                Kind::Image(..) => self.top().content.push(Inline::text(text.to_string())),
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

    pub(super) fn top(&mut self) -> &mut Frame {
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
                    self.block(range, paragraph(content));
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
                let content = lines(&frame.text);
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
                if !words_of(&content).trim().is_empty() || has_picture(&content) {
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
            Kind::Image(target, title) => {
                let (target, title) = (target.clone(), title.clone());
                let alt = words_of(&content(&mut frame));
                if let Some(picture) = Picture::named(&target, alt.clone(), title) {
                    return self.picture(range, picture);
                }
                let note = self.texts.say("paper-image", &[("alt", alt)]);
                self.top().content.push(Inline::Emphasis {
                    content: vec![Inline::text(note)],
                });
            }
        }
    }

    pub(super) fn finish(mut self, notes: &mut u32) -> Parsed {
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
        let mut labels: Vec<_> = numbers
            .given
            .iter()
            .filter_map(|(at, number)| Some((*number, self.labels.get(*at as usize)?.clone())))
            .collect();
        labels.sort();
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
            labels,
        }
    }
}
