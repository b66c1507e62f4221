//! The parts around the text: properties, settings, header, footer, and how they hang together.

use draagvlak_texts::Texts;

use super::{Revisable, SPACES, Stamp, tongue};
use crate::document::office::Xml;
use crate::document::{Document, Options};
use crate::picture::PictureKind;

/// What kind of part each is.
pub(super) const CONTENT_TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpg\" ContentType=\"image/jpeg\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/><Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/><Override PartName=\"/word/footnotes.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml\"/><Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/><Override PartName=\"/word/header1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/><Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/><Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/><Override PartName=\"/docProps/custom.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.custom-properties+xml\"/></Types>";

/// Where reading begins.
pub(super) const RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/><Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\" Target=\"docProps/app.xml\"/><Relationship Id=\"rId4\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties\" Target=\"docProps/custom.xml\"/></Relationships>";

/// Who made the file: a program, never a person.
pub(super) const APP: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Draagvlak</Application></Properties>";

/// The parts that belong to the text, by the last word of their kind.
const BELONGING: [(&str, &str); 7] = [
    ("styles", "styles.xml"),
    ("numbering", "numbering.xml"),
    ("settings", "settings.xml"),
    ("footnotes", "footnotes.xml"),
    ("comments", "comments.xml"),
    ("header", "header1.xml"),
    ("footer", "footer1.xml"),
];

const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

fn relations() -> Xml {
    let mut xml = Xml::part();
    xml.start(
        "Relationships",
        &[(
            "xmlns",
            "http://schemas.openxmlformats.org/package/2006/relationships",
        )],
    );
    xml
}

fn outside(xml: &mut Xml, links: &[String]) {
    for (at, target) in links.iter().enumerate() {
        xml.empty(
            "Relationship",
            &[
                ("Id", &link_name(at)),
                ("Type", &format!("{KIND}hyperlink")),
                ("Target", target),
                ("TargetMode", "External"),
            ],
        );
    }
}

/// The name of a link within its part.
pub(super) fn link_name(at: usize) -> String {
    format!("rLink{at}")
}

/// The name of a picture within its part.
pub(super) fn picture_name(at: usize) -> String {
    format!("rPicture{at}")
}

/// Where a picture's file stands beside the text.
pub(super) fn picture(hash: &str, kind: PictureKind) -> String {
    format!("media/{hash}.{}", kind.extension())
}

fn drawn(xml: &mut Xml, pictures: &[(String, PictureKind)]) {
    for (at, (hash, kind)) in pictures.iter().enumerate() {
        xml.empty(
            "Relationship",
            &[
                ("Id", &picture_name(at)),
                ("Type", &format!("{KIND}image")),
                ("Target", &picture(hash, *kind)),
            ],
        );
    }
}

/// What the text hangs together with, and where its links lead.
pub(super) fn links(links: &[String], pictures: &[(String, PictureKind)]) -> String {
    let mut xml = relations();
    for (kind, target) in BELONGING {
        xml.empty(
            "Relationship",
            &[
                ("Id", &format!("r{kind}")),
                ("Type", &format!("{KIND}{kind}")),
                ("Target", target),
            ],
        );
    }
    outside(&mut xml, links);
    drawn(&mut xml, pictures);
    xml.finish()
}

/// Where the links in the notes lead.
pub(super) fn note_links(links: &[String], pictures: &[(String, PictureKind)]) -> String {
    let mut xml = relations();
    outside(&mut xml, links);
    drawn(&mut xml, pictures);
    xml.finish()
}

/// Title, language and day.
pub(super) fn core(document: &Document, options: &Options) -> String {
    let mut xml = Xml::part();
    xml.start(
        "cp:coreProperties",
        &[
            (
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            ),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    let title = if document.status.is_empty() {
        document.title.clone()
    } else {
        format!("{} ({})", document.title, document.status)
    };
    xml.leaf("dc:title", &[], &title);
    xml.leaf("dc:creator", &[], "Draagvlak");
    xml.leaf("dc:language", &[], tongue(document));
    if let Some((year, month, day)) = options.date {
        let at = format!("{year:04}-{month:02}-{day:02}T00:00:00Z");
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.leaf(name, &[("xsi:type", "dcterms:W3CDTF")], &at);
        }
    }
    xml.finish()
}

/// Where the file came from.
pub(super) fn custom(revisable: &Revisable) -> String {
    let mut xml = Xml::part();
    xml.start(
        "Properties",
        &[
            (
                "xmlns",
                "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
            ),
            (
                "xmlns:vt",
                "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
            ),
        ],
    );
    if let Some(stamp) = &revisable.stamp {
        xml.start(
            "property",
            &[
                ("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"),
                ("pid", "2"),
                ("name", Stamp::PROPERTY),
            ],
        );
        xml.leaf("vt:lpwstr", &[], &stamp.spelled());
    }
    xml.finish()
}

/// The settings: whether edits are tracked from the start.
pub(super) fn settings(track: bool) -> String {
    let mut xml = Xml::part();
    xml.start("w:settings", &SPACES);
    if track {
        xml.empty("w:trackRevisions", &[]);
    }
    xml.empty("w:defaultTabStop", &[("w:val", "708")]);
    xml.start("w:footnotePr", &[]);
    xml.empty("w:footnote", &[("w:id", "-1")]);
    xml.empty("w:footnote", &[("w:id", "0")]);
    xml.end();
    xml.start("w:compat", &[]);
    xml.empty(
        "w:compatSetting",
        &[
            ("w:name", "compatibilityMode"),
            ("w:uri", "http://schemas.microsoft.com/office/word"),
            ("w:val", "15"),
        ],
    );
    xml.finish()
}

/// The page: A4, with its header and footer, and numbers beside the lines where asked.
pub(super) fn section(xml: &mut Xml, lines: bool) {
    xml.start("w:sectPr", &[]);
    for (name, id) in [
        ("w:headerReference", "rheader"),
        ("w:footerReference", "rfooter"),
    ] {
        xml.empty(name, &[("w:type", "default"), ("r:id", id)]);
    }
    xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
    xml.empty(
        "w:pgMar",
        &[
            ("w:top", "1701"),
            ("w:right", "1701"),
            ("w:bottom", "1418"),
            ("w:left", "1701"),
            ("w:header", "709"),
            ("w:footer", "709"),
            ("w:gutter", "0"),
        ],
    );
    if lines {
        xml.empty(
            "w:lnNumType",
            &[("w:countBy", "1"), ("w:restart", "continuous")],
        );
    }
    xml.end();
}

fn paragraph(xml: &mut Xml, style: &str) {
    xml.start("w:p", &[]);
    xml.start("w:pPr", &[]);
    xml.empty("w:pStyle", &[("w:val", style)]);
    xml.end();
}

fn words(xml: &mut Xml, text: &str) {
    xml.start("w:r", &[]);
    xml.leaf("w:t", &[("xml:space", "preserve")], text);
    xml.end();
}

/// Title and status, at the head of every page (D50).
pub(super) fn header(document: &Document) -> String {
    let mut xml = Xml::part();
    xml.start("w:hdr", &SPACES);
    paragraph(&mut xml, "Header");
    words(&mut xml, &document.title);
    if !document.status.is_empty() {
        xml.start("w:r", &[]);
        xml.empty("w:tab", &[]);
        xml.end();
        words(&mut xml, &document.status);
    }
    xml.finish()
}

/// The number of the page, and of how many.
pub(super) fn footer(texts: &Texts) -> String {
    let mut xml = Xml::part();
    xml.start("w:ftr", &SPACES);
    paragraph(&mut xml, "Footer");
    let said = texts.say(
        "paper-page",
        &[("page", "\u{1}".to_owned()), ("pages", "\u{2}".to_owned())],
    );
    for piece in said.split_inclusive(['\u{1}', '\u{2}']) {
        let field = match piece.chars().last() {
            Some('\u{1}') => Some("PAGE"),
            Some('\u{2}') => Some("NUMPAGES"),
            _ => None,
        };
        let plain: String = piece
            .chars()
            .filter(|c| !matches!(c, '\u{1}' | '\u{2}' | '\u{2068}' | '\u{2069}'))
            .collect();
        if !plain.is_empty() {
            words(&mut xml, &plain);
        }
        if let Some(field) = field {
            xml.start("w:fldSimple", &[("w:instr", field)]);
            words(&mut xml, "1");
            xml.end();
        }
    }
    xml.finish()
}
