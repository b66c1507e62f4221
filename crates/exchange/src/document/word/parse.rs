//! From the tree of a file to paragraphs and tables, with every change still in them.

use std::collections::{BTreeMap, HashMap};

use super::Lost;
use super::pictures::Shown;
use super::styles::{Numberings, Role, Styles, numbering_of};
use super::tree::Node;
use crate::document::{Align, Made, Picture};

/// How many signs of an example are shown.
const EXAMPLE: usize = 80;

/// A change that a piece is part of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// It came, or else it went.
    pub(super) came: bool,
    /// It moved.
    pub(super) moved: bool,
    pub(super) made: Made,
}

/// How words are dressed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Look {
    pub(super) strong: bool,
    pub(super) emphasis: bool,
    pub(super) strike: bool,
    pub(super) verbatim: bool,
    pub(super) link: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    Text(String),
    Break,
    /// A note, by its kind and id.
    Note(String),
    /// A mark of a note that was referred to before, by its number.
    NoteAgain(u32),
    Picture(Picture),
    CommentStart(String),
    CommentEnd(String),
    /// Where a comment hangs; the only sign of one that is about no words of its own.
    CommentAt(String),
}

#[derive(Debug, Clone)]
pub(super) struct Piece {
    pub(super) what: What,
    pub(super) look: Look,
    pub(super) marks: Vec<Mark>,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Paragraph {
    pub(super) role: Role,
    /// The list it is an item of: its name, level, and the number it begins with.
    pub(super) list: Option<(String, usize, Option<u64>)>,
    /// It stands in, as what goes on within an item does.
    pub(super) indented: bool,
    pub(super) align: Align,
    pub(super) pieces: Vec<Piece>,
    /// What became of its end.
    pub(super) end: Vec<Mark>,
}

#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) cells: Vec<Vec<Part>>,
    pub(super) marks: Vec<Mark>,
}

#[derive(Debug, Clone)]
pub(super) enum Part {
    Paragraph(Paragraph),
    Table { rows: Vec<Row>, indented: bool },
}

/// A field that is open: its words are what it gave, never its code.
pub(super) struct Field {
    pub(super) code: String,
    pub(super) gives: bool,
}

/// A file while it is read.
pub(super) struct Reading<'a> {
    pub(super) styles: &'a Styles,
    numberings: &'a Numberings,
    pub(super) links: &'a HashMap<String, String>,
    pub(super) shown: &'a Shown,
    pub(super) fields: Vec<Field>,
    lost: BTreeMap<&'static str, (usize, String)>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(
        styles: &'a Styles,
        numberings: &'a Numberings,
        links: &'a HashMap<String, String>,
        shown: &'a Shown,
    ) -> Self {
        Self {
            styles,
            numberings,
            links,
            shown,
            fields: Vec::new(),
            lost: BTreeMap::new(),
        }
    }

    pub(super) fn lost(&self) -> Vec<Lost> {
        let lost = self.lost.iter().map(|(what, (count, example))| Lost {
            what,
            count: *count,
            example: example.clone(),
        });
        lost.collect()
    }

    pub(super) fn lose(&mut self, what: &'static str, example: &str) {
        let (count, first) = self.lost.entry(what).or_default();
        *count += 1;
        if first.is_empty() {
            let words: Vec<_> = example.split_whitespace().collect();
            *first = words.join(" ").chars().take(EXAMPLE).collect();
        }
    }

    /// The paragraphs and tables in an element.
    pub(super) fn parts(&mut self, node: &Node) -> Vec<Part> {
        let mut parts = Vec::new();
        self.gather(node, &[], &mut parts);
        parts
    }

    fn gather(&mut self, node: &Node, marks: &[Mark], parts: &mut Vec<Part>) {
        for node in &node.nodes {
            match node.name.as_str() {
                "p" => {
                    let mut boxes = Vec::new();
                    let paragraph = self.paragraph(node, marks, &mut boxes);
                    parts.push(Part::Paragraph(paragraph));
                    parts.append(&mut boxes);
                }
                "tbl" => parts.push(self.table(node, marks)),
                "sdt" => {
                    let gallery = node.anywhere("docPartGallery");
                    let gallery = gallery.and_then(|node| node.attribute("val"));
                    if gallery != Some("Table of Contents")
                        && let Some(content) = node.first("sdtContent")
                    {
                        self.gather(content, marks, parts);
                    }
                }
                "ins" | "del" | "moveFrom" | "moveTo" => {
                    let mut marks = marks.to_vec();
                    marks.push(mark(node));
                    self.gather(node, &marks, parts);
                }
                "customXml" | "smartTag" | "sdtContent" => self.gather(node, marks, parts),
                "AlternateContent" => {
                    if let Some(chosen) = node.first("Fallback").or_else(|| node.first("Choice")) {
                        self.gather(chosen, marks, parts);
                    }
                }
                "altChunk" => self.lose("embedded", ""),
                _ => {}
            }
        }
    }

    fn paragraph(&mut self, node: &Node, marks: &[Mark], boxes: &mut Vec<Part>) -> Paragraph {
        let mut made = Paragraph::default();
        if let Some(properties) = node.first("pPr") {
            self.standing(properties, &mut made, node);
        }
        self.inline(node, marks, &Look::default(), &mut made.pieces, boxes);
        made
    }

    fn standing(&mut self, properties: &Node, made: &mut Paragraph, node: &Node) {
        let style = properties.value("pStyle").unwrap_or_default();
        made.role = self.styles.role(style);
        let outline = properties.value("outlineLvl");
        if let Some(level @ 0..9) = outline.and_then(|n| n.parse::<u8>().ok())
            && made.role == Role::Text
        {
            made.role = Role::Heading((level + 1).min(6));
        }
        let numbering = numbering_of(properties).or_else(|| self.styles.numbering(style).cloned());
        if let Some((id, level)) = numbering
            && !matches!(made.role, Role::Heading(_))
            && let Some(start) = self.numberings.start(&id, level)
        {
            made.list = Some((id, level, start));
        }
        let left = properties.first("ind").and_then(|ind| {
            let left = ind.attribute("left").or_else(|| ind.attribute("start"));
            left.and_then(|left| left.parse::<i64>().ok())
        });
        made.indented = left.is_some_and(|left| left >= 300);
        made.align = match properties.value("jc") {
            Some("center") => Align::Center,
            Some("right" | "end") => Align::End,
            _ => Align::Start,
        };
        if let Some(run) = properties.first("rPr") {
            made.end = run
                .nodes
                .iter()
                .filter(|n| is_change(n))
                .map(mark)
                .collect();
        }
        if properties.first("pPrChange").is_some() {
            self.lose("format-change", &node.words());
        }
        if properties.first("sectPr").is_some() {
            self.lose("section", &node.words());
        }
    }

    fn table(&mut self, node: &Node, marks: &[Mark]) -> Part {
        let mut rows = Vec::new();
        let mut merged = false;
        self.rows(node, marks, &mut rows, &mut merged);
        if merged {
            self.lose("merged-cells", &node.words());
        }
        let properties = node.first("tblPr");
        let left = properties
            .and_then(|p| p.first("tblInd"))
            .and_then(|ind| ind.attribute("w")?.parse::<i64>().ok());
        Part::Table {
            rows,
            indented: left.is_some_and(|left| left >= 300),
        }
    }

    fn rows(&mut self, node: &Node, marks: &[Mark], rows: &mut Vec<Row>, merged: &mut bool) {
        for node in &node.nodes {
            match node.name.as_str() {
                "tr" => {
                    let properties = node.first("trPr");
                    let own = properties.map_or(&[][..], |p| &p.nodes);
                    let own = own.iter().filter(|n| is_change(n)).map(mark);
                    let marks: Vec<_> = marks.iter().cloned().chain(own).collect();
                    let mut cells = Vec::new();
                    self.cells(node, &mut cells, merged);
                    rows.push(Row { cells, marks });
                }
                "sdt" | "sdtContent" | "customXml" => self.rows(node, marks, rows, merged),
                _ => {}
            }
        }
    }

    fn cells(&mut self, node: &Node, cells: &mut Vec<Vec<Part>>, merged: &mut bool) {
        for node in &node.nodes {
            match node.name.as_str() {
                "tc" => {
                    let properties = node.first("tcPr");
                    let span = properties
                        .and_then(|p| p.value("gridSpan"))
                        .and_then(|n| n.parse::<usize>().ok())
                        .unwrap_or(1)
                        .min(100);
                    *merged |= span > 1 || properties.is_some_and(|p| p.first("vMerge").is_some());
                    let parts = self.parts(node);
                    if parts.iter().any(|part| matches!(part, Part::Table { .. })) {
                        self.lose("nested-table", &node.words());
                    }
                    cells.push(parts);
                    cells.extend((1..span).map(|_| Vec::new()));
                }
                "sdt" | "sdtContent" | "customXml" => self.cells(node, cells, merged),
                _ => {}
            }
        }
    }
}

fn is_change(node: &Node) -> bool {
    matches!(node.name.as_str(), "ins" | "del" | "moveFrom" | "moveTo")
}

pub(super) fn mark(node: &Node) -> Mark {
    let at = node.attribute("date").unwrap_or_default();
    Mark {
        came: matches!(node.name.as_str(), "ins" | "moveTo"),
        moved: node.name.starts_with("move"),
        made: Made {
            by: node
                .attribute("author")
                .unwrap_or_default()
                .trim()
                .to_owned(),
            at: at.to_owned(),
        },
    }
}

/// Hands on who made each change there is.
pub(super) fn each_mark(
    parts: &[Part],
    notes: &BTreeMap<String, Vec<Part>>,
    take: &mut dyn FnMut(&Made),
) {
    for parts in std::iter::once(parts).chain(notes.values().map(Vec::as_slice)) {
        within(parts, take);
    }
}

fn within(parts: &[Part], take: &mut dyn FnMut(&Made)) {
    for part in parts {
        match part {
            Part::Paragraph(paragraph) => {
                let pieces = paragraph.pieces.iter().flat_map(|piece| &piece.marks);
                pieces
                    .chain(&paragraph.end)
                    .for_each(|mark| take(&mark.made));
            }
            Part::Table { rows, .. } => {
                for row in rows {
                    row.marks.iter().for_each(|mark| take(&mark.made));
                    row.cells.iter().for_each(|cell| within(cell, take));
                }
            }
        }
    }
}
