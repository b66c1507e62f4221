//! DOCX: what Word opens, edits and sends back. Changes are real tracked changes with author and
//! date, and what they were made for stands beside them as comments.

use std::collections::BTreeMap;

use draagvlak_texts::{Language, Texts};

use super::office::{Unwritten, Xml, packed};
use crate::picture::PictureKind;

use super::{Document, Headings, Inline, Options, normalise, pictures_of};

mod beside;
mod body;
mod drawing;
pub(super) mod lists;
mod moves;
mod parts;
mod runs;
mod tables;

use body::Body;

/// How a paper looks in Word: the styles by their own names, which a house style may replace.
const STYLES: &str = include_str!("../../../../../assets/word/styles.xml");

/// What stands in the place of a picture whose file is missing.
pub(super) const STAND_IN: &[u8] = include_bytes!("../../../../../assets/word/stand-in.png");

/// The namespaces of a part with text.
const SPACES: [(&str, &str); 5] = [
    (
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
    (
        "xmlns:a",
        "http://schemas.openxmlformats.org/drawingml/2006/main",
    ),
    (
        "xmlns:pic",
        "http://schemas.openxmlformats.org/drawingml/2006/picture",
    ),
];

/// What a file that may come back is told beside the document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Revisable {
    /// Where it came from, so that it is known again when it comes back.
    pub stamp: Option<Stamp>,
    /// Whether who edits it is seen to do so: Word tracks changes from the start.
    pub track: bool,
    /// What was said, by the number a change was made for: the text of its comment.
    pub remarks: BTreeMap<String, Remark>,
    /// Whether a picture whose file is missing has another in its place, which is known again when
    /// it comes back; else words stand there.
    pub stand_ins: bool,
}

/// Which text a file holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stamp {
    /// The chapter, by its name in the ledger.
    pub chapter: String,
    /// The revisions its text is made of.
    pub revisions: Vec<String>,
}

/// What somebody said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Remark {
    /// Who, as the reader of the file may know it.
    pub by: String,
    /// When, as `2018-08-13`; empty where unknown.
    pub at: String,
    /// The words.
    pub text: String,
}

impl Stamp {
    /// The property of the file that holds it.
    pub(super) const PROPERTY: &'static str = "Draagvlak";

    pub(super) fn spelled(&self) -> String {
        format!("{} {}", self.chapter, self.revisions.join(" "))
    }

    /// Reads what [`Self::spelled`] wrote; none for anything else.
    pub(super) fn read(spelled: &str) -> Option<Self> {
        let mut words = spelled.split_whitespace().map(str::to_owned);
        let named = |word: &String| word.bytes().all(|b| b.is_ascii_hexdigit());
        let chapter = words.next().filter(named)?;
        let revisions: Vec<_> = words.take(64).collect();
        revisions
            .iter()
            .all(named)
            .then_some(Self { chapter, revisions })
    }
}

/// Writes the document. The same document and options give the same bytes.
///
/// # Errors
/// [`Unwritten`] when it cannot be packed.
pub fn docx(document: &Document, options: &Options) -> Result<Vec<u8>, Unwritten> {
    revisable(document, options, &Revisable::default())
}

/// Writes the document as one that may come back.
///
/// # Errors
/// [`Unwritten`] when it cannot be packed.
pub fn revisable(
    document: &Document,
    options: &Options,
    revisable: &Revisable,
) -> Result<Vec<u8>, Unwritten> {
    let used = pictures_of(&document.blocks);
    let files: Vec<_> = used
        .iter()
        .filter_map(|hash| {
            let (kind, bytes) = match document.pictures.get(hash) {
                Some(file) => (file.kind, file.bytes.as_slice()),
                None if revisable.stand_ins => (PictureKind::Png, STAND_IN),
                None => return None,
            };
            Some((format!("word/{}", parts::picture(hash, kind)), bytes))
        })
        .collect();
    packed(&parts_of(document, options, revisable), &files)
}

/// The parts of the file by name.
fn parts_of(
    document: &Document,
    options: &Options,
    revisable: &Revisable,
) -> Vec<(&'static str, String)> {
    let texts = Texts::new(Language::of(&document.language));
    let blocks = normalise(document.blocks.clone());
    let mut body = Body::new(&texts, revisable, &blocks, &document.pictures);
    body.head(document);
    let contents = Headings::of(&blocks, options.contents);
    body.contents(&contents, options.contents);
    body.blocks(&blocks);
    let notes = body.notes();
    let comments = body.comments();
    let mut text = Xml::part();
    text.start("w:document", &SPACES);
    text.start("w:body", &[]);
    text.append(&body.xml);
    parts::section(&mut text, options.lines);
    vec![
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::RELATIONS.to_owned()),
        ("docProps/core.xml", parts::core(document, options)),
        ("docProps/app.xml", parts::APP.to_owned()),
        ("docProps/custom.xml", parts::custom(revisable)),
        ("word/document.xml", text.finish()),
        (
            "word/_rels/document.xml.rels",
            parts::links(&body.links, &body.drawn),
        ),
        ("word/styles.xml", STYLES.replace("nl-NL", tongue(document))),
        ("word/numbering.xml", body.lists.part()),
        ("word/settings.xml", parts::settings(revisable.track)),
        ("word/footnotes.xml", notes),
        (
            "word/_rels/footnotes.xml.rels",
            parts::note_links(&body.note_links, &body.note_drawn),
        ),
        ("word/comments.xml", comments),
        ("word/header1.xml", parts::header(document)),
        ("word/footer1.xml", parts::footer(&texts)),
    ]
}

/// The language as Word names it.
fn tongue(document: &Document) -> &'static str {
    if document.language == "en" {
        "en-GB"
    } else {
        "nl-NL"
    }
}

/// Words of our own as running text.
fn said(text: &str) -> Vec<Inline> {
    vec![Inline::text(text)]
}
