//! ODT: the open format for texts that are still worked on, beside the DOCX and with the same in it.

use draagvlak_texts::{Language, Texts};

use super::docx::Revisable;
use super::office::{Unwritten, Xml, packed};
use super::{Document, Headings, Options, normalise, pictures_of};

mod body;
mod inline;
mod parts;

use body::Body;

/// The styles, by the names that LibreOffice gives them.
const STYLES: &str = include_str!("../../../../../assets/word/odt-styles.xml");

/// The namespaces of a part.
const SPACES: [(&str, &str); 12] = [
    (
        "xmlns:office",
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    ),
    (
        "xmlns:style",
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    ),
    (
        "xmlns:text",
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    ),
    (
        "xmlns:table",
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    ),
    (
        "xmlns:draw",
        "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    ),
    (
        "xmlns:fo",
        "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    ),
    (
        "xmlns:svg",
        "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    ),
    (
        "xmlns:meta",
        "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    ),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
    (
        "xmlns:loext",
        "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
    ),
    ("office:version", "1.3"),
];

/// Writes the document. The same document and options give the same bytes.
///
/// # Errors
/// [`Unwritten`] when it cannot be packed.
pub fn odt(
    document: &Document,
    options: &Options,
    revisable: &Revisable,
) -> Result<Vec<u8>, Unwritten> {
    let texts = Texts::new(Language::of(&document.language));
    let blocks = normalise(document.blocks.clone());
    let mut body = Body::new(&texts, revisable, &document.pictures);
    body.head(document);
    let contents = Headings::of(&blocks, options.contents);
    body.contents(&contents, options.contents);
    body.blocks(&blocks);
    let mut content = Xml::part();
    content.start("office:document-content", &SPACES);
    content.start("office:automatic-styles", &[]);
    parts::dress(&mut content);
    content.append(&body.styles);
    content.end();
    content.start("office:body", &[]);
    content.start("office:text", &[]);
    content.start(
        "text:tracked-changes",
        &[(
            "text:track-changes",
            if revisable.track { "true" } else { "false" },
        )],
    );
    content.append(&body.regions);
    content.end();
    content.append(&body.xml);
    let used = pictures_of(&blocks);
    let used: Vec<_> = document
        .pictures
        .iter()
        .filter(|(hash, _)| used.contains(*hash))
        .collect();
    let files: Vec<_> = used
        .iter()
        .map(|(hash, file)| (parts::picture(hash, file), file.bytes.as_slice()))
        .collect();
    let parts = [
        (
            "mimetype",
            "application/vnd.oasis.opendocument.text".to_owned(),
        ),
        ("content.xml", content.finish()),
        ("styles.xml", parts::styles(document, options, &texts)),
        ("meta.xml", parts::meta(document, options)),
        ("META-INF/manifest.xml", parts::manifest(&used)),
    ];
    packed(&parts, &files)
}
