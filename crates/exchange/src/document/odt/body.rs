//! Blocks as OpenDocument's paragraphs, lists and tables.

use draagvlak_texts::Texts;

use super::inline::is_gone;
use crate::document::docx::{Revisable, lists::Lists};
use crate::document::office::Xml;
use crate::document::pictures::Files;
use crate::document::{Align, Block, Change, Document, Headings, Inline, Made, Picture, Table};

/// The text while it is written.
pub(super) struct Body<'a> {
    pub(super) xml: Xml,
    /// Styles of columns, one by one.
    pub(super) styles: Xml,
    pub(super) regions: Xml,
    pub(super) revisable: &'a Revisable,
    pub(super) change: Option<(Change, Made)>,
    pub(super) why: Vec<String>,
    /// Whether what is written is part of a region already.
    pub(super) in_region: bool,
    /// Whether a space here would be lost.
    pub(super) spaced: bool,
    /// Whether every space is named.
    pub(super) named_spaces: bool,
    pub(super) count: usize,
    pub(super) texts: &'a Texts,
    lists: Lists,
    headings: usize,
    tables: usize,
    pub(super) drawn: usize,
    /// Whether the picture that is written stands by itself.
    pub(super) alone: bool,
    pub(super) pictures: &'a Files,
    /// Marks for the beginning of the paragraph that comes next.
    pending: Vec<(&'static str, String)>,
}

impl<'a> Body<'a> {
    pub(super) fn new(texts: &'a Texts, revisable: &'a Revisable, pictures: &'a Files) -> Self {
        Self {
            xml: Xml::default(),
            styles: Xml::default(),
            regions: Xml::default(),
            revisable,
            change: None,
            why: Vec::new(),
            in_region: false,
            spaced: true,
            named_spaces: false,
            count: 0,
            texts,
            lists: Lists::default(),
            headings: 0,
            tables: 0,
            drawn: 0,
            alone: false,
            pictures,
            pending: Vec::new(),
        }
    }

    /// Title, subtitle, status and notice.
    pub(super) fn head(&mut self, document: &Document) {
        for (style, text) in [
            ("Title", &document.title),
            ("Subtitle", &document.subtitle),
            ("Draagvlak_20_Status", &document.status),
            ("Draagvlak_20_Notice", &document.notice),
        ] {
            if !text.is_empty() {
                self.paragraph(style, &[Inline::text(text)]);
            }
        }
    }

    /// The contents, each entry a link to its heading.
    pub(super) fn contents(&mut self, headings: &[Headings], down_to: u8) {
        if down_to == 0 || headings.iter().all(|heading| heading.level > down_to) {
            return;
        }
        let title = self.texts.word("paper-contents");
        let level = down_to.to_string();
        self.xml
            .start("text:table-of-content", &[("text:name", "Inhoud")]);
        self.xml.start(
            "text:table-of-content-source",
            &[("text:outline-level", &level)],
        );
        self.xml.leaf("text:index-title-template", &[], &title);
        self.xml.end();
        self.xml.start("text:index-body", &[]);
        self.xml
            .start("text:index-title", &[("text:name", "Inhoud_Kop")]);
        self.paragraph("Contents_20_Heading", &[Inline::text(title)]);
        self.xml.end();
        for (at, heading) in (1..).zip(headings) {
            if heading.level > down_to {
                continue;
            }
            let style = format!("Contents_20_{}", heading.level);
            self.xml.start("text:p", &[("text:style-name", &style)]);
            let target = format!("#kop{at}");
            self.xml.leaf(
                "text:a",
                &[("xlink:type", "simple"), ("xlink:href", &target)],
                &heading.words,
            );
            self.xml.end();
        }
        self.xml.end();
        self.xml.end();
    }

    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        for (at, block) in blocks.iter().enumerate() {
            match block {
                Block::Changed {
                    change,
                    made,
                    why,
                    blocks: inner,
                } => {
                    if !why.is_empty() {
                        self.why.push(why.clone());
                    }
                    let rest = &blocks[at + 1..];
                    self.changed_blocks(*change, made, inner, rest);
                    self.why.clear();
                }
                block => self.block(block),
            }
        }
    }

    /// Blocks that came or went. A paragraph goes with its end where another follows it.
    fn changed_blocks(&mut self, change: Change, made: &Made, blocks: &[Block], rest: &[Block]) {
        let nested = self.change.is_some() || self.in_region;
        for (at, block) in blocks.iter().enumerate() {
            let plain = matches!(block, Block::Paragraph { .. } | Block::Heading { .. });
            let next = blocks[at + 1..].iter().chain(rest);
            let follows = match is_gone(change) {
                // What went after it does not stand there either.
                true if at + 1 < blocks.len() => is_plain_after(rest.iter()),
                _ => is_plain_after(next),
            };
            let follows = follows
                && blocks[at + 1..].iter().all(|block| {
                    !is_gone(change)
                        || matches!(block, Block::Paragraph { .. } | Block::Heading { .. })
                });
            if nested || !plain || !follows {
                let before = self.change.replace((change, made.clone()));
                self.block(block);
                self.change = before;
            } else if is_gone(change) {
                self.went(block, made);
            } else {
                let id = self.region(true, made, None);
                self.pending.push(("text:change-start", id.clone()));
                let was = std::mem::replace(&mut self.in_region, true);
                self.block(block);
                self.in_region = was;
                self.pending.push(("text:change-end", id));
            }
        }
    }

    /// A paragraph that went with its end: it stands in the list of changes, and a mark at the
    /// beginning of what follows it.
    fn went(&mut self, block: &Block, made: &Made) {
        let here = std::mem::take(&mut self.xml);
        let pending = std::mem::take(&mut self.pending);
        let was = std::mem::replace(&mut self.in_region, true);
        self.block(block);
        self.xml.empty("text:p", &[]);
        self.in_region = was;
        let gone = std::mem::replace(&mut self.xml, here);
        self.pending = pending;
        let id = self.region(false, made, Some(&gone));
        self.pending.push(("text:change", id));
    }

    fn marks(&mut self) {
        for (tag, id) in std::mem::take(&mut self.pending) {
            self.xml.empty(tag, &[("text:change-id", &id)]);
        }
        self.spaced = true;
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading {
                level,
                number,
                content,
            } => self.heading(*level, number, content),
            Block::Paragraph { content } => self.paragraph("Text_20_body", content),
            Block::List { start, items } => self.list(*start, items),
            Block::Table(table) => self.table(table),
            Block::Quote { blocks } => self.dressed("Quotations", blocks),
            Block::Notice { blocks } => self.dressed("Draagvlak_20_Notice", blocks),
            Block::Code { text } => {
                self.paragraph("Preformatted_20_Text", &[Inline::text(text.clone())]);
            }
            Block::Rule => self.paragraph("Horizontal_20_Line", &[]),
            Block::Figure { number, picture } => self.figure(*number, picture),
            Block::Changed {
                change,
                made,
                blocks,
                ..
            } => self.changed_blocks(*change, made, blocks, &[]),
        }
    }

    fn dressed(&mut self, style: &str, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph { content } => self.paragraph(style, content),
                other => self.block(other),
            }
        }
    }

    fn paragraph(&mut self, style: &str, content: &[Inline]) {
        self.xml.start("text:p", &[("text:style-name", style)]);
        self.marks();
        self.content(content);
        self.xml.end();
    }

    fn figure(&mut self, number: u32, picture: &Picture) {
        let alone = [Inline::Picture(picture.clone())];
        let was = std::mem::replace(&mut self.alone, true);
        self.paragraph("Text_20_body", &alone);
        self.alone = was;
        let legend = picture.legend(number, self.texts);
        if !legend.is_empty() {
            self.paragraph("Caption", &[Inline::text(legend)]);
        }
    }

    fn heading(&mut self, level: u8, number: &str, content: &[Inline]) {
        self.headings += 1;
        let (at, name) = (level.to_string(), format!("kop{}", self.headings));
        let style = format!("Heading_20_{level}");
        let first = self.lists.is_fresh();
        let counted = !number.is_empty() && self.lists.counts(level, number);
        let mut attributes = vec![
            ("text:style-name", style.as_str()),
            ("text:outline-level", at.as_str()),
        ];
        if !counted {
            attributes.push(("text:is-list-header", "true"));
        } else if first && number != "1" {
            attributes.push(("text:restart-numbering", "true"));
            attributes.push(("text:start-value", number));
        }
        self.xml.start("text:h", &attributes);
        self.marks();
        self.xml
            .empty("text:bookmark-start", &[("text:name", &name)]);
        if !number.is_empty() && !counted {
            self.xml.text(&format!("{number} "));
        }
        self.content(content);
        self.xml.empty("text:bookmark-end", &[("text:name", &name)]);
        self.xml.end();
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block>]) {
        let style = if start.is_some() { "LN" } else { "LB" };
        self.xml.start("text:list", &[("text:style-name", style)]);
        for (at, item) in items.iter().enumerate() {
            match start {
                Some(start) if at == 0 => {
                    let start = start.min(32_767).to_string();
                    self.xml
                        .start("text:list-item", &[("text:start-value", &start)]);
                }
                _ => self.xml.start("text:list-item", &[]),
            }
            if !matches!(item.first(), Some(Block::Paragraph { .. })) {
                self.paragraph("Text_20_body", &[]);
            }
            self.blocks(item);
            self.xml.end();
        }
        self.xml.end();
    }

    fn table(&mut self, table: &Table) {
        self.tables += 1;
        let name = format!("Tabel{}", self.tables);
        self.xml.start("table:table", &[("table:name", &name)]);
        for at in 0..table.header.len() {
            let width = table.widths.get(at).map_or(2, |width| (*width).max(1));
            let style = format!("{name}.{at}");
            self.styles.start(
                "style:style",
                &[("style:name", &style), ("style:family", "table-column")],
            );
            self.styles.empty(
                "style:table-column-properties",
                &[("style:rel-column-width", &format!("{width}*"))],
            );
            self.styles.end();
            self.xml
                .empty("table:table-column", &[("table:style-name", &style)]);
        }
        self.xml.start("table:table-header-rows", &[]);
        self.row(table, &table.header, true);
        self.xml.end();
        for row in &table.rows {
            self.row(table, row, false);
        }
        self.xml.end();
    }

    fn row(&mut self, table: &Table, cells: &[Vec<Inline>], head: bool) {
        self.xml.start("table:table-row", &[]);
        for (at, cell) in cells.iter().enumerate() {
            self.xml
                .start("table:table-cell", &[("office:value-type", "string")]);
            let style = match (head, table.align.get(at)) {
                (true, _) => "Table_20_Heading",
                (_, Some(Align::Center)) => "PC",
                (_, Some(Align::End)) => "PE",
                _ => "Table_20_Contents",
            };
            self.paragraph(style, cell);
            self.xml.end();
        }
        self.xml.end();
    }
}

/// Whether the first block that still stands is a paragraph or a heading.
fn is_plain_after<'b>(mut blocks: impl Iterator<Item = &'b Block>) -> bool {
    blocks
        .find_map(|block| match block {
            Block::Paragraph { .. } | Block::Heading { .. } => Some(true),
            Block::Changed { change, .. } if is_gone(*change) => None,
            Block::Changed { blocks, .. } => Some(is_plain_after(blocks.iter())),
            _ => Some(false),
        })
        .unwrap_or(false)
}
