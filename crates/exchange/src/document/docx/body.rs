//! Blocks as Word's paragraphs and tables.

use draagvlak_texts::Texts;

use super::lists::{HEADINGS, Lists};
use super::moves::Moves;
use super::runs::{Comment, stamped, tag_of};
use super::{Revisable, said};
use crate::document::office::Xml;
use crate::document::{Align, Block, Change, Document, Headings, Inline, Made, Table, words_of};

/// How far each level of a list stands in, in twentieths of a point.
pub(super) const INDENT: usize = 397;

/// Styles of what goes on within an item of a list, by depth.
const GOES_ON: [&str; 5] = [
    "ListContinue",
    "ListContinue2",
    "ListContinue3",
    "ListContinue4",
    "ListContinue5",
];

/// The text while it is written.
pub(super) struct Body<'a> {
    pub(super) xml: Xml,
    pub(super) texts: &'a Texts,
    pub(super) revisable: &'a Revisable,
    pub(super) lists: Lists,
    pub(super) moves: Moves,
    pub(super) notes: Vec<(u32, Vec<Inline>)>,
    pub(super) in_notes: bool,
    pub(super) links: Vec<String>,
    pub(super) note_links: Vec<String>,
    pub(super) said: Vec<Comment>,
    /// What became of the block that is being written, and who did it.
    pub(super) change: Option<(Change, Made)>,
    /// Why, until a paragraph takes it for its comment.
    pub(super) why: Vec<String>,
    /// The last number given to a change, a bookmark or a range.
    pub(super) ids: u32,
    headings: usize,
    /// How many lists are open.
    depth: usize,
}

/// How a paragraph stands.
#[derive(Default, Clone, Copy)]
struct Stand {
    style: Option<&'static str>,
    list: Option<(usize, usize)>,
    indent: bool,
    align: Align,
    /// Whether its end can come and go with it: not within a cell.
    in_cell: bool,
}

impl<'a> Body<'a> {
    pub(super) fn new(texts: &'a Texts, revisable: &'a Revisable, blocks: &[Block]) -> Self {
        Self {
            xml: Xml::default(),
            texts,
            revisable,
            lists: Lists::default(),
            moves: Moves::of(blocks),
            notes: Vec::new(),
            in_notes: false,
            links: Vec::new(),
            note_links: Vec::new(),
            said: Vec::new(),
            change: None,
            why: Vec::new(),
            ids: 0,
            headings: 0,
            depth: 0,
        }
    }

    /// The links of the part that is being written.
    pub(super) fn links_here(&mut self) -> &mut Vec<String> {
        if self.in_notes {
            &mut self.note_links
        } else {
            &mut self.links
        }
    }

    /// Title, subtitle, status and notice.
    pub(super) fn head(&mut self, document: &Document) {
        for (style, text) in [
            ("Title", &document.title),
            ("Subtitle", &document.subtitle),
            ("DraagvlakStatus", &document.status),
            ("DraagvlakNotice", &document.notice),
        ] {
            if !text.is_empty() {
                self.plain(style, &said(text));
            }
        }
    }

    fn plain(&mut self, style: &'static str, content: &[Inline]) {
        let stand = Stand {
            style: Some(style),
            ..Stand::default()
        };
        self.paragraph(stand, content);
    }

    /// The contents, each entry a link to its heading. Word can make them anew.
    pub(super) fn contents(&mut self, headings: &[Headings], down_to: u8) {
        if down_to == 0 || headings.iter().all(|heading| heading.level > down_to) {
            return;
        }
        let title = self.texts.word("paper-contents");
        self.plain("TOCHeading", &said(&title));
        let listed: Vec<_> = (1..)
            .zip(headings)
            .filter(|(_, heading)| heading.level <= down_to)
            .collect();
        for (at, (number, heading)) in listed.iter().enumerate() {
            let style = ["TOC1", "TOC2", "TOC3", "TOC4", "TOC5", "TOC6"]
                [usize::from(heading.level.saturating_sub(1)).min(5)];
            self.xml.start("w:p", &[]);
            self.xml.start("w:pPr", &[]);
            self.xml.empty("w:pStyle", &[("w:val", style)]);
            self.xml.end();
            if at == 0 {
                self.field("begin");
                self.xml.start("w:r", &[]);
                let asked = format!(" TOC \\o \"1-{down_to}\" \\n \\h \\z \\u ");
                self.xml
                    .leaf("w:instrText", &[("xml:space", "preserve")], &asked);
                self.xml.end();
                self.field("separate");
            }
            self.xml
                .start("w:hyperlink", &[("w:anchor", &format!("kop{number}"))]);
            self.xml.start("w:r", &[]);
            self.xml
                .leaf("w:t", &[("xml:space", "preserve")], &heading.words);
            self.xml.end();
            self.xml.end();
            if at + 1 == listed.len() {
                self.field("end");
            }
            self.xml.end();
        }
    }

    fn field(&mut self, what: &str) {
        self.xml.start("w:r", &[]);
        self.xml.empty("w:fldChar", &[("w:fldCharType", what)]);
        self.xml.end();
    }

    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    /// How a paragraph stands here: within an item of a list it goes on at the item's place.
    fn here(&self, style: Option<&'static str>) -> Stand {
        match (style, self.depth) {
            (style, 0) => Stand {
                style,
                ..Stand::default()
            },
            (None, depth) => Stand {
                style: Some(GOES_ON[(depth - 1).min(GOES_ON.len() - 1)]),
                ..Stand::default()
            },
            (style, _) => Stand {
                style,
                indent: true,
                ..Stand::default()
            },
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading {
                level,
                number,
                content,
            } => self.heading(*level, number, content),
            Block::Paragraph { content } => self.paragraph(self.here(None), content),
            Block::List { start, items } => self.list(*start, items),
            Block::Table(table) => self.table(table),
            Block::Quote { blocks } => self.dressed("Quote", blocks),
            Block::Notice { blocks } => self.dressed("DraagvlakNotice", blocks),
            Block::Code { text } => self.paragraph(self.here(Some("Code")), &said(text)),
            Block::Rule => self.paragraph(self.here(Some("DraagvlakRule")), &[]),
            Block::Changed {
                change,
                made,
                why,
                blocks,
            } => {
                let before = self.change.replace((*change, made.clone()));
                if !why.is_empty() {
                    self.why.push(why.clone());
                }
                self.blocks(blocks);
                self.why.clear();
                self.change = before;
            }
        }
    }

    /// Paragraphs in a style; what else stands there stands as it is.
    fn dressed(&mut self, style: &'static str, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph { content } => self.paragraph(self.here(Some(style)), content),
                other => self.block(other),
            }
        }
    }

    fn heading(&mut self, level: u8, number: &str, content: &[Inline]) {
        self.headings += 1;
        let style = [
            "Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6",
        ][usize::from(level.saturating_sub(1)).min(5)];
        let counted = !number.is_empty() && self.lists.counts(level, number);
        let stand = Stand {
            style: Some(style),
            list: counted.then_some((HEADINGS, usize::from(level.saturating_sub(1)))),
            ..Stand::default()
        };
        self.xml.start("w:p", &[]);
        self.standing(stand, content);
        self.ids += 1;
        let (id, name) = (self.ids.to_string(), format!("kop{}", self.headings));
        self.xml
            .empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
        if !number.is_empty() && !counted {
            self.xml.start("w:r", &[]);
            self.xml.start("w:rPr", &[]);
            self.xml.empty("w:rStyle", &[("w:val", "HeadingNumber")]);
            self.xml.end();
            self.xml
                .leaf("w:t", &[("xml:space", "preserve")], &format!("{number} "));
            self.xml.end();
        }
        self.content(content);
        self.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        self.xml.end();
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block>]) {
        let level = self.depth.min(8);
        let name = self.lists.add(start, level);
        let first = Stand {
            style: Some("ListParagraph"),
            list: Some((name, level)),
            ..Stand::default()
        };
        self.depth += 1;
        for item in items {
            let rest = match item.split_first() {
                Some((Block::Paragraph { content }, rest)) => {
                    self.paragraph(first, content);
                    rest
                }
                _ => {
                    self.paragraph(first, &[]);
                    item.as_slice()
                }
            };
            self.blocks(rest);
        }
        self.depth -= 1;
    }

    fn paragraph(&mut self, stand: Stand, content: &[Inline]) {
        self.xml.start("w:p", &[]);
        self.standing(stand, content);
        self.content(content);
        self.xml.end();
    }

    /// The properties of a paragraph, with what became of its end.
    fn standing(&mut self, stand: Stand, content: &[Inline]) {
        let change = self.change.clone().filter(|_| !stand.in_cell);
        let plain = stand.style.is_none()
            && stand.list.is_none()
            && stand.align == Align::Start
            && !stand.indent;
        if plain && change.is_none() {
            return;
        }
        self.xml.start("w:pPr", &[]);
        if let Some(style) = stand.style {
            self.xml.empty("w:pStyle", &[("w:val", style)]);
        }
        if let Some((list, level)) = stand.list {
            self.xml.start("w:numPr", &[]);
            self.xml.empty("w:ilvl", &[("w:val", &level.to_string())]);
            self.xml.empty("w:numId", &[("w:val", &list.to_string())]);
            self.xml.end();
        }
        if stand.indent {
            let left = (INDENT * self.depth).to_string();
            self.xml.empty("w:ind", &[("w:left", &left)]);
        }
        match stand.align {
            Align::Start => {}
            Align::Center => self.xml.empty("w:jc", &[("w:val", "center")]),
            Align::End => self.xml.empty("w:jc", &[("w:val", "right")]),
        }
        if let Some((change, made)) = change {
            let paired = self.moves.pairs(change, &words_of(content));
            self.xml.start("w:rPr", &[]);
            self.marked(tag_of(change, paired), &made);
            self.xml.end();
        }
        self.xml.end();
    }

    fn marked(&mut self, tag: &'static str, made: &Made) {
        self.ids += 1;
        let id = self.ids.to_string();
        stamped(made, |by| {
            let mut attributes = vec![("w:id", id.as_str())];
            attributes.extend_from_slice(by);
            self.xml.empty(tag, &attributes);
        });
    }

    fn table(&mut self, table: &Table) {
        let columns = table.header.len().max(1);
        self.xml.start("w:tbl", &[]);
        self.xml.start("w:tblPr", &[]);
        self.xml.empty("w:tblStyle", &[("w:val", "DraagvlakTable")]);
        self.xml
            .empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")]);
        if self.depth > 0 {
            let left = (INDENT * self.depth).to_string();
            self.xml
                .empty("w:tblInd", &[("w:w", &left), ("w:type", "dxa")]);
        }
        let heads = if table.row_headers { "1" } else { "0" };
        self.xml.empty(
            "w:tblLook",
            &[
                ("w:val", if table.row_headers { "00A0" } else { "0020" }),
                ("w:firstRow", "1"),
                ("w:lastRow", "0"),
                ("w:firstColumn", heads),
                ("w:lastColumn", "0"),
                ("w:noHBand", "1"),
                ("w:noVBand", "1"),
            ],
        );
        self.xml.end();
        self.xml.start("w:tblGrid", &[]);
        for width in widths(table, columns) {
            self.xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
        }
        self.xml.end();
        self.row(table, &table.header, true);
        for row in &table.rows {
            self.row(table, row, false);
        }
        self.xml.end();
        // Two tables that touch would be one; a cell, and a text, end with a paragraph.
        self.xml.start("w:p", &[]);
        self.xml.start("w:pPr", &[]);
        self.xml.empty("w:pStyle", &[("w:val", "DraagvlakGap")]);
        self.xml.end();
        self.xml.end();
    }

    fn row(&mut self, table: &Table, cells: &[Vec<Inline>], head: bool) {
        self.xml.start("w:tr", &[]);
        let change = self.change.clone();
        self.xml.start("w:trPr", &[]);
        self.xml.empty("w:cantSplit", &[]);
        if head {
            self.xml.empty("w:tblHeader", &[]);
        }
        if let Some((change, made)) = change {
            self.marked(tag_of(change, false), &made);
        }
        self.xml.end();
        let widths = widths(table, cells.len());
        for (at, cell) in cells.iter().enumerate() {
            self.xml.start("w:tc", &[]);
            self.xml.start("w:tcPr", &[]);
            let width = widths.get(at).copied().unwrap_or(1000).to_string();
            self.xml
                .empty("w:tcW", &[("w:w", &width), ("w:type", "dxa")]);
            self.xml.end();
            let stand = Stand {
                style: Some(if head { "TableHeading" } else { "TableText" }),
                align: table.align.get(at).copied().unwrap_or_default(),
                in_cell: true,
                ..Stand::default()
            };
            self.paragraph(stand, cell);
            self.xml.end();
        }
        self.xml.end();
    }
}

/// The widths of the columns in twentieths of a point, of a page's 8504.
fn widths(table: &Table, columns: usize) -> Vec<usize> {
    let columns = columns.max(1);
    let parts: Vec<usize> = (0..columns)
        .map(|at| {
            table
                .widths
                .get(at)
                .map_or(2, |width| usize::from(*width).max(1))
        })
        .collect();
    let all: usize = parts.iter().sum();
    parts.iter().map(|part| 8504 * part / all.max(1)).collect()
}
