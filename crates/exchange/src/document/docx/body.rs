//! Blocks as Word's paragraphs and tables.

use draagvlak_texts::Texts;

use super::lists::{HEADINGS, Lists};
use super::moves::Moves;
use super::runs::{Comment, stamped, tag_of};
use super::{Revisable, said};
use crate::document::office::Xml;
use crate::document::pictures::Files;
use crate::document::{Align, Block, Change, Document, Headings, Inline, Made, Picture, words_of};
use crate::picture::PictureKind;

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
    /// The pictures of each part, by hash, with the kind of their files.
    pub(super) drawn: Vec<(String, PictureKind)>,
    pub(super) note_drawn: Vec<(String, PictureKind)>,
    pub(super) pictures: &'a Files,
    /// Whether the picture that is written stands by itself.
    pub(super) alone: bool,
    pub(super) said: Vec<Comment>,
    /// What became of the block that is being written, and who did it.
    pub(super) change: Option<(Change, Made)>,
    /// Why, until a paragraph takes it for its comment.
    pub(super) why: Vec<String>,
    /// The last number given to a change, a bookmark or a range.
    pub(super) ids: u32,
    headings: usize,
    /// How many lists are open.
    pub(super) depth: usize,
}

/// How a paragraph stands.
#[derive(Default, Clone, Copy)]
pub(super) struct Stand {
    pub(super) style: Option<&'static str>,
    pub(super) list: Option<(usize, usize)>,
    pub(super) indent: bool,
    pub(super) align: Align,
    /// Whether its end can come and go with it: not within a cell.
    pub(super) in_cell: bool,
}

impl<'a> Body<'a> {
    pub(super) fn new(
        texts: &'a Texts,
        revisable: &'a Revisable,
        blocks: &[Block],
        pictures: &'a Files,
    ) -> Self {
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
            drawn: Vec::new(),
            note_drawn: Vec::new(),
            pictures,
            alone: false,
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
            Block::Figure { number, picture } => self.figure(*number, picture),
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

    fn figure(&mut self, number: u32, picture: &Picture) {
        let was = std::mem::replace(&mut self.alone, true);
        let alone = [Inline::Picture(picture.clone())];
        self.paragraph(self.here(Some("DraagvlakFigure")), &alone);
        self.alone = was;
        let legend = picture.legend(number, self.texts);
        if !legend.is_empty() {
            self.paragraph(self.here(Some("Caption")), &said(&legend));
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

    pub(super) fn paragraph(&mut self, stand: Stand, content: &[Inline]) {
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

    pub(super) fn marked(&mut self, tag: &'static str, made: &Made) {
        self.ids += 1;
        let id = self.ids.to_string();
        stamped(made, |by| {
            let mut attributes = vec![("w:id", id.as_str())];
            attributes.extend_from_slice(by);
            self.xml.empty(tag, &attributes);
        });
    }
}
