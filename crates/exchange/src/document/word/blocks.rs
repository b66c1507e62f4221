//! From paragraphs to blocks: changes taken in or left out, lists put together, space settled.

use std::collections::{BTreeMap, HashMap};

use super::parse::{Look, Mark, Paragraph, Part, Piece, Row, What};
use super::pictures::caption_of;
use super::styles::Role;
use crate::document::markdown::paragraph;
use crate::document::pictures::has_picture;
use crate::document::{Align, Block, Inline, Made, Table, words_of};

/// Whether a piece is in the text when the changes of these are taken in.
pub(super) fn is_shown(marks: &[Mark], kept: &dyn Fn(&Made) -> bool) -> bool {
    marks.iter().all(|mark| mark.came == kept(&mark.made))
}

/// The blocks of a text.
pub(super) fn blocks(
    parts: &[Part],
    notes: &BTreeMap<String, Vec<Part>>,
    kept: &dyn Fn(&Made) -> bool,
) -> Vec<Block> {
    let mut making = Making {
        notes,
        kept,
        numbers: HashMap::new(),
        made: Vec::new(),
        lists: Vec::new(),
        open: None,
    };
    making.take(parts);
    making.finish()
}

/// A list that is being put together.
struct Open {
    name: String,
    level: usize,
    start: Option<u64>,
    items: Vec<Vec<Block>>,
}

struct Making<'a> {
    notes: &'a BTreeMap<String, Vec<Part>>,
    kept: &'a dyn Fn(&Made) -> bool,
    numbers: HashMap<String, u32>,
    made: Vec<Block>,
    lists: Vec<Open>,
    /// A paragraph whose end went: what follows goes on in it.
    open: Option<Paragraph>,
}

impl Making<'_> {
    fn take(&mut self, parts: &[Part]) {
        for part in parts {
            match part {
                Part::Paragraph(paragraph) => self.paragraph(paragraph),
                Part::Table { rows, indented } => {
                    self.settle();
                    self.table(rows, *indented);
                }
            }
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.settle();
        self.close(0);
        self.made
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        let shown = paragraph
            .pieces
            .iter()
            .filter(|piece| is_shown(&piece.marks, self.kept))
            .cloned();
        let mut now = match self.open.take() {
            Some(mut before) if has_words(&before.pieces) => {
                before.pieces.extend(shown);
                before
            }
            before => {
                let mut pieces = before.map(|before| before.pieces).unwrap_or_default();
                pieces.extend(shown);
                Paragraph {
                    pieces,
                    ..paragraph.clone()
                }
            }
        };
        if is_shown(&paragraph.end, self.kept) {
            now.end.clear();
            self.whole(now);
        } else {
            self.open = Some(now);
        }
    }

    /// What is open at the end, or before a table, is a paragraph of its own.
    fn settle(&mut self) {
        if let Some(left) = self.open.take()
            && has_words(&left.pieces)
        {
            self.whole(left);
        }
    }

    fn whole(&mut self, paragraph: Paragraph) {
        if matches!(paragraph.role, Role::Around | Role::Gap) {
            return;
        }
        if paragraph.role == Role::Rule && !has_words(&paragraph.pieces) {
            return self.block(Block::Rule, paragraph.indented, None);
        }
        if paragraph.role == Role::Code {
            let text = code(&paragraph.pieces);
            if !text.trim().is_empty() {
                self.block(Block::Code { text }, paragraph.indented, None);
            }
            return;
        }
        let content = self.content(&paragraph.pieces);
        if let Some((name, level, start)) = paragraph.list {
            return self.item(name, level, start, content);
        }
        if says_nothing(&content) {
            return;
        }
        if paragraph.role == Role::Caption && self.captioned(&content, paragraph.indented) {
            return;
        }
        match paragraph.role {
            Role::Heading(level) => {
                let block = Block::Heading {
                    level,
                    number: String::new(),
                    content,
                };
                self.block(block, false, None);
            }
            Role::Quote => self.quote(content, paragraph.indented),
            Role::GoesOn(depth) => self.block(Block::Paragraph { content }, true, Some(depth)),
            Role::Figure | Role::Caption => {
                self.block(self::paragraph(content), paragraph.indented, None);
            }
            _ => self.block(self::paragraph(content), false, None),
        }
    }

    /// Puts a legend under the picture before it; whether there is one that has none yet.
    fn captioned(&mut self, content: &[Inline], indented: bool) -> bool {
        let item = self.lists.last_mut().and_then(|list| list.items.last_mut());
        let place = match item {
            Some(item) if indented => item,
            _ => {
                self.close(0);
                &mut self.made
            }
        };
        match place.last_mut() {
            Some(Block::Figure { picture, .. }) if picture.caption.is_empty() => {
                picture.caption = caption_of(&words_of(content));
                true
            }
            _ => false,
        }
    }

    fn quote(&mut self, content: Vec<Inline>, indented: bool) {
        let place = if indented && !self.lists.is_empty() {
            self.lists.last_mut().and_then(|list| list.items.last_mut())
        } else {
            self.close(0);
            Some(&mut self.made)
        };
        let paragraph = Block::Paragraph { content };
        match place.as_ref().and_then(|place| place.last()) {
            Some(Block::Quote { .. }) => {
                if let Some(Block::Quote { blocks }) = place.and_then(|place| place.last_mut()) {
                    blocks.push(paragraph);
                }
            }
            _ => {
                let block = Block::Quote {
                    blocks: vec![paragraph],
                };
                self.block(block, indented, None);
            }
        }
    }

    /// A block, within the item of a list where it goes on in it.
    fn block(&mut self, block: Block, goes_on: bool, depth: Option<usize>) {
        if goes_on && !self.lists.is_empty() {
            if let Some(depth) = depth {
                self.close(depth.max(1));
            }
            if let Some(item) = self.lists.last_mut().and_then(|list| list.items.last_mut()) {
                return item.push(block);
            }
        }
        self.close(0);
        self.made.push(block);
    }

    fn item(&mut self, name: String, level: usize, start: Option<u64>, content: Vec<Inline>) {
        while self.lists.last().is_some_and(|list| list.level > level) {
            self.close(self.lists.len() - 1);
        }
        let same = self.lists.last().is_some_and(|list| {
            list.level == level && list.name == name && list.start.is_some() == start.is_some()
        });
        if !same {
            while self.lists.last().is_some_and(|list| list.level >= level) {
                self.close(self.lists.len() - 1);
            }
            self.lists.push(Open {
                name,
                level,
                start,
                items: Vec::new(),
            });
        }
        if let Some(list) = self.lists.last_mut() {
            list.items.push(if says_nothing(&content) {
                Vec::new()
            } else {
                vec![self::paragraph(content)]
            });
        }
    }

    /// Closes lists until so many are open.
    fn close(&mut self, left: usize) {
        while self.lists.len() > left {
            let Some(list) = self.lists.pop() else { return };
            if list.items.iter().all(Vec::is_empty) {
                continue;
            }
            let block = Block::List {
                start: list.start,
                items: list.items,
            };
            match self.lists.last_mut().and_then(|list| list.items.last_mut()) {
                Some(item) => item.push(block),
                None => self.made.push(block),
            }
        }
    }

    fn table(&mut self, rows: &[Row], indented: bool) {
        let mut made: Vec<Vec<Vec<Inline>>> = Vec::new();
        let mut align = Vec::new();
        for row in rows.iter().filter(|row| is_shown(&row.marks, self.kept)) {
            let cells = row.cells.iter().map(|cell| self.cell(cell)).collect();
            if align.is_empty() {
                align = row.cells.iter().map(|cell| aligned(cell)).collect();
            }
            made.push(cells);
        }
        let empty = made.iter().flatten().all(|cell| says_nothing(cell));
        if empty {
            return;
        }
        let columns = made.iter().map(Vec::len).max().unwrap_or(0);
        made.iter_mut()
            .for_each(|row| row.resize(columns, Vec::new()));
        align.resize(columns, Align::Start);
        let mut rows = made.into_iter();
        let table = Table {
            header: rows.next().unwrap_or_default(),
            rows: rows.collect(),
            align,
            widths: Vec::new(),
            row_headers: false,
        };
        self.block(Block::Table(table), indented, None);
    }

    /// The words of a cell as one run of text.
    fn cell(&mut self, parts: &[Part]) -> Vec<Inline> {
        let mut content: Vec<Inline> = Vec::new();
        for part in parts {
            let more = match part {
                Part::Paragraph(paragraph) => {
                    let shown: Vec<_> = paragraph
                        .pieces
                        .iter()
                        .filter(|piece| is_shown(&piece.marks, self.kept))
                        .cloned()
                        .collect();
                    self.content(&shown)
                }
                Part::Table { rows, .. } => {
                    let mut words = Vec::new();
                    for cell in rows.iter().flat_map(|row| &row.cells) {
                        if !words.is_empty() {
                            words.push(Inline::text(" – "));
                        }
                        words.extend(self.cell(cell));
                    }
                    words
                }
            };
            if more.is_empty() {
                continue;
            }
            if !content.is_empty() {
                content.push(Inline::Break);
            }
            content.extend(more);
        }
        content
    }

    /// Pieces as running text: dressed, with the notes in it, and no space at its ends.
    fn content(&mut self, pieces: &[Piece]) -> Vec<Inline> {
        let mut flat: Vec<(Look, Inline)> = Vec::new();
        for piece in pieces {
            let inline = match &piece.what {
                What::Text(text) => {
                    let text = text.replace(['\t', '\n', '\r'], " ");
                    if let Some((look, Inline::Text { text: before })) = flat.last_mut()
                        && *look == piece.look
                    {
                        before.push_str(&text);
                        continue;
                    }
                    Inline::Text { text }
                }
                What::Break => Inline::Break,
                What::Picture(picture) => Inline::Picture(picture.clone()),
                What::Note(id) => self.note(id),
                What::NoteAgain(number) => match self.numbers.get(&format!("footnote {number}")) {
                    Some(number) => Inline::Footnote {
                        number: *number,
                        content: Vec::new(),
                    },
                    None => Inline::text(number.to_string()),
                },
                What::CommentStart(_) | What::CommentEnd(_) | What::CommentAt(_) => continue,
            };
            flat.push((piece.look.clone(), inline));
        }
        trim(&mut flat);
        dressed(&flat, 0)
    }

    fn note(&mut self, id: &str) -> Inline {
        if let Some(number) = self.numbers.get(id) {
            return Inline::Footnote {
                number: *number,
                content: Vec::new(),
            };
        }
        let number = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX) + 1;
        self.numbers.insert(id.to_owned(), number);
        let notes = self.notes;
        let mut content = notes
            .get(id)
            .map(|parts| self.cell(parts))
            .unwrap_or_default();
        if words_of(&content).trim().is_empty() {
            content = vec![Inline::text("–")];
        }
        Inline::Footnote { number, content }
    }
}

fn says_nothing(content: &[Inline]) -> bool {
    words_of(content).trim().is_empty() && !has_picture(content)
}

fn has_words(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| match &piece.what {
        What::Text(text) => !text.trim().is_empty(),
        What::Note(_) | What::NoteAgain(_) | What::Picture(_) => true,
        _ => false,
    })
}

fn aligned(cell: &[Part]) -> Align {
    match cell.first() {
        Some(Part::Paragraph(paragraph)) => paragraph.align,
        _ => Align::Start,
    }
}

fn code(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        match &piece.what {
            What::Text(words) => text.push_str(words),
            What::Break => text.push('\n'),
            _ => {}
        }
    }
    text
}

/// No space or break at the ends, and none beside a break: Markdown keeps none there.
fn trim(flat: &mut Vec<(Look, Inline)>) {
    let is_break = |inline: &Inline| matches!(inline, Inline::Break);
    for at in 0..flat.len() {
        let starts = at == 0 || is_break(&flat[at - 1].1);
        let ends = at + 1 == flat.len() || is_break(&flat[at + 1].1);
        if let Inline::Text { text } = &mut flat[at].1 {
            let space = |c: char| matches!(c, ' ' | '\t');
            if starts {
                *text = text.trim_start_matches(space).to_owned();
            }
            if ends {
                *text = text.trim_end_matches(space).to_owned();
            }
        }
    }
    flat.retain(|(_, inline)| !matches!(inline, Inline::Text { text } if text.is_empty()));
    while flat.first().is_some_and(|(_, inline)| is_break(inline)) {
        flat.remove(0);
    }
    while flat.last().is_some_and(|(_, inline)| is_break(inline)) {
        flat.pop();
    }
}

/// Runs that share a dress in that dress, the outermost first: link, strike, strong, emphasis.
fn dressed(flat: &[(Look, Inline)], layer: usize) -> Vec<Inline> {
    let wears = |look: &Look| match layer {
        0 => look.link.is_some(),
        1 => look.strike,
        2 => look.strong,
        _ => look.emphasis,
    };
    if layer > 3 {
        let mut content: Vec<Inline> = Vec::new();
        for (look, inline) in flat {
            match (content.last_mut(), inline) {
                (_, Inline::Text { text }) if look.verbatim => {
                    content.push(Inline::Verbatim { text: text.clone() });
                }
                (Some(Inline::Text { text: before }), Inline::Text { text }) => {
                    before.push_str(text);
                }
                (_, other) => content.push(other.clone()),
            }
        }
        return content;
    }
    let mut content: Vec<Inline> = Vec::new();
    for group in
        flat.chunk_by(|a, b| wears(&a.0) == wears(&b.0) && (layer > 0 || a.0.link == b.0.link))
    {
        let inner = dressed(group, layer + 1);
        let Some((look, _)) = group.first().filter(|(look, _)| wears(look)) else {
            content.extend(inner);
            continue;
        };
        let words = words_of(&inner);
        if words.trim().is_empty() && !has_picture(&inner) {
            content.extend(inner);
            continue;
        }
        content.push(match layer {
            0 => Inline::Link {
                target: look.link.clone().unwrap_or_default(),
                content: inner,
            },
            1 => Inline::Strike { content: inner },
            2 => Inline::Strong { content: inner },
            _ => Inline::Emphasis { content: inner },
        });
    }
    content
}
