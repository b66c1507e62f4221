//! The parts around the text.

use draagvlak_texts::Texts;

use super::{SPACES, STYLES};
use crate::document::office::Xml;
use crate::document::{Document, Options, PictureFile};

/// What is in the file.
const MANIFEST: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/><manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/><manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>";

/// What is in the file, with its pictures.
pub(super) fn manifest(pictures: &[(&String, &PictureFile)]) -> String {
    let end = "</manifest:manifest>";
    let mut made = MANIFEST.trim_end_matches(end).to_owned();
    for (hash, file) in pictures {
        let (path, media) = (picture(hash, file), file.kind.media_type());
        made.push_str(&format!(
            "<manifest:file-entry manifest:full-path=\"{path}\" manifest:media-type=\"{media}\"/>"
        ));
    }
    made + end
}

/// Where a picture's file stands.
pub(super) fn picture(hash: &str, file: &PictureFile) -> String {
    format!("Pictures/{hash}.{}", file.kind.extension())
}

/// The dresses of words: a style for every set of them.
pub(super) fn dress(xml: &mut Xml) {
    for set in 1..16_u8 {
        xml.start(
            "style:style",
            &[("style:name", &format!("T{set}")), ("style:family", "text")],
        );
        let mut wears = Vec::new();
        if set & 1 > 0 {
            wears.push(("fo:font-weight", "bold"));
        }
        if set & 2 > 0 {
            wears.push(("fo:font-style", "italic"));
        }
        if set & 4 > 0 {
            wears.push(("style:text-line-through-style", "solid"));
        }
        if set & 8 > 0 {
            wears.push(("style:font-name", "Courier New"));
        }
        xml.empty("style:text-properties", &wears);
        xml.end();
    }
    for (name, side) in [("PC", "center"), ("PE", "end")] {
        xml.start(
            "style:style",
            &[
                ("style:name", name),
                ("style:family", "paragraph"),
                ("style:parent-style-name", "Table_20_Contents"),
            ],
        );
        xml.empty("style:paragraph-properties", &[("fo:text-align", side)]);
        xml.end();
    }
    for (name, numbered) in [("LB", false), ("LN", true)] {
        xml.start("text:list-style", &[("style:name", name)]);
        for level in 1..=10_usize {
            let at = level.to_string();
            if numbered {
                xml.start(
                    "text:list-level-style-number",
                    &[
                        ("text:level", &at),
                        ("style:num-format", "1"),
                        ("style:num-suffix", "."),
                    ],
                );
            } else {
                let sign = ["•", "–", "·"][(level - 1) % 3];
                xml.start(
                    "text:list-level-style-bullet",
                    &[("text:level", &at), ("text:bullet-char", sign)],
                );
            }
            xml.start(
                "style:list-level-properties",
                &[("text:list-level-position-and-space-mode", "label-alignment")],
            );
            let left = format!("{:.2}cm", 0.7 * level as f64);
            xml.empty(
                "style:list-level-label-alignment",
                &[
                    ("text:label-followed-by", "listtab"),
                    ("fo:text-indent", "-0.70cm"),
                    ("fo:margin-left", &left),
                ],
            );
            xml.end();
            xml.end();
        }
        xml.end();
    }
}

/// Styles, the page with its header and footer, and numbers beside the lines where asked.
pub(super) fn styles(document: &Document, options: &Options, texts: &Texts) -> String {
    let mut header = Xml::default();
    header.text(&document.title);
    if !document.status.is_empty() {
        header.empty("text:tab", &[]);
        header.text(&document.status);
    }
    let mut footer = Xml::default();
    let said = texts.say(
        "paper-page",
        &[("page", "\u{1}".to_owned()), ("pages", "\u{2}".to_owned())],
    );
    let said: String = said
        .chars()
        .filter(|c| !matches!(c, '\u{2068}' | '\u{2069}'))
        .collect();
    for piece in said.split_inclusive(['\u{1}', '\u{2}']) {
        footer.text(piece.trim_end_matches(['\u{1}', '\u{2}']));
        if piece.ends_with('\u{1}') {
            footer.leaf("text:page-number", &[("text:select-page", "current")], "1");
        } else if piece.ends_with('\u{2}') {
            footer.leaf("text:page-count", &[], "1");
        }
    }
    let (country, language) = if document.language == "en" {
        ("GB", "en")
    } else {
        ("NL", "nl")
    };
    let lines = if options.lines { "true" } else { "false" };
    STYLES
        .replace("@LANGUAGE@", language)
        .replace("@COUNTRY@", country)
        .replace("@LINES@", lines)
        .replace("@HEADER@", &header.finish())
        .replace("@FOOTER@", &footer.finish())
}

/// Title, language and day.
pub(super) fn meta(document: &Document, options: &Options) -> String {
    let mut xml = Xml::part();
    xml.start("office:document-meta", &SPACES);
    xml.start("office:meta", &[]);
    xml.leaf("meta:generator", &[], "Draagvlak");
    let title = if document.status.is_empty() {
        document.title.clone()
    } else {
        format!("{} ({})", document.title, document.status)
    };
    xml.leaf("dc:title", &[], &title);
    let tongue = if document.language == "en" {
        "en-GB"
    } else {
        "nl-NL"
    };
    xml.leaf("dc:language", &[], tongue);
    if let Some((year, month, day)) = options.date {
        let at = format!("{year:04}-{month:02}-{day:02}T00:00:00");
        xml.leaf("meta:creation-date", &[], &at);
        xml.leaf("dc:date", &[], &at);
    }
    xml.finish()
}
