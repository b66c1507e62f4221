//! Papers: what every writer keeps, whatever the text.

use std::io::Read;

use draagvlak_exchange::document::{
    Align, Block, Document, Inline, Mark, Options, Table, compared, from_markdown,
    glyphs, html::html, number_headings, pdf::pdf,
};
use draagvlak_texts::{Language, Texts};

fn document(markdown: &str) -> Document {
    let texts = Texts::new(Language::Dutch);
    Document {
        title: "Proefplan".into(),
        subtitle: "2019-2022".into(),
        status: "ONTWERP, 95%-versie, 13 augustus 2018".into(),
        language: "nl".into(),
        notice: String::new(),
        blocks: from_markdown(markdown, &texts, &mut 0).unwrap(),
    }
}

fn options() -> Options {
    Options {
        date: Some((2018, 8, 13)),
        lines: false,
        contents: 2,
    }
}

/// What a PDF holds, its streams inflated.
fn inside(bytes: &[u8]) -> String {
    let mut all = String::from_utf8_lossy(bytes).into_owned();
    let mut rest = bytes;
    let find = |hay: &[u8], needle: &[u8]| hay.windows(needle.len()).position(|w| w == needle);
    while let Some(at) = find(rest, b"stream\n") {
        rest = &rest[at + 7..];
        let mut text = Vec::new();
        let _ = flate2::read::ZlibDecoder::new(rest).read_to_end(&mut text);
        all.push('\n');
        all.push_str(&String::from_utf8_lossy(&text));
        rest = &rest[find(rest, b"endstream").map_or(rest.len(), |end| end + 9)..];
    }
    all
}

/// Looks at a PDF with one's own eyes: `PAPERS_OUT=folder cargo test`.
#[test]
fn a_pdf_is_tagged_titled_and_in_its_language() {
    let markdown = "# Inleiding\n\nEen *korte* **tekst** met een [link](https://example.org) en een noot[^1].\n\n\
        ### Te diep\n\n| Partner | Bijdrage |\n|---|--:|\n| Politie | 61,3 |\n| OM | 2 |\n\n\
        1. eerst\n2. dan\n   - binnen\n\n> Wij kiezen.\n\n```\ncode  met   ruimte\n```\n\n---\n\n~~weg~~ <b>html</b> ![kaart](kaart.png)\n\n[^1]: De noot.\n";
    let bytes = pdf(&document(markdown), &options()).unwrap();
    if let Some(folder) = option_env!("PAPERS_OUT") {
        std::fs::File::create(format!("{folder}/proef.pdf"))
            .and_then(|mut file| std::io::Write::write_all(&mut file, &bytes))
            .unwrap();
    }
    let inside = inside(&bytes);
    for expected in [
        "/Lang (nl-NL)",
        "/Marked true",
        "/DisplayDocTitle true",
        "pdfuaid",
        "/S /TH",
        "/Scope /Column",
        "/S /H1",
        "/S /H2",
        "/Outlines",
        "/S /Note",
        "/S /L",
        "/S /BlockQuote",
        "/S /Link",
    ] {
        assert!(inside.contains(expected), "{expected}");
    }
    let part = |name: &str| inside.contains(&format!("<pdfaid:{name}>")) || inside.contains(&format!("pdfaid:{name}="));
    assert!(part("part") && part("conformance"));
}
