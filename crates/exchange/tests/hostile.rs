//! Two thousand texts that would do harm, or vanish, where text is taken for something else: in every
//! format they are text, and nothing else is read.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod opened;

use draagvlak_exchange::document::docx::{Revisable, docx};
use draagvlak_exchange::document::glyphs::visible;
use draagvlak_exchange::document::odt::odt;
use draagvlak_exchange::document::word::read;
use draagvlak_exchange::document::{
    Block, Document, Inline, Options, Table, from_markdown, html::html, pdf::pdf, words_of,
};
use draagvlak_texts::{Language, Texts};
use opened::part;

/// What each is made of: Typst, HTML, XML, field codes, formulas, path tricks, control characters,
/// and signs that turn the direction of text.
const SEEDS: [&str; 50] = [
    "#read(\"/etc/passwd\")",
    "#include \"/paper.json\"",
    "#panic()",
    "$ sum_(i) $",
    "#let x = 1",
    "@label <label>",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=x>",
    "</w:t></w:r>",
    "<w:br/>",
    "</text:p>",
    "]]>",
    "<![CDATA[x]]>",
    "<!-- x -->",
    "<?xml version=\"1.0\"?>",
    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
    "&a;",
    "&#0;",
    "&#x202e;",
    "&amp;lt;",
    "{ INCLUDETEXT \"c:\\\\x\" }",
    "{ DDEAUTO c:\\\\windows\\\\cmd \"/k calc\" }",
    "{ HYPERLINK \"file:///x\" }",
    "=1+1",
    "=cmd|'/C calc'!A0",
    "+SUM(1;2)",
    "@SUM(A1)",
    "-2+3",
    "../../etc/passwd",
    "\\\\server\\share\\x",
    "file:///etc/passwd",
    "C:\\windows\\win.ini",
    "\u{0}nul",
    "\u{7}bel\u{1b}[31m",
    "\u{b}vt\u{c}ff",
    "\u{85}nel",
    "\u{2028}ls\u{2029}ps",
    "\u{202e}esrever",
    "\u{2066}isolate\u{2069}",
    "\u{200f}rtl\u{200e}",
    "\u{feff}bom",
    "\u{fffe}\u{ffff}",
    "\u{e0001}tag",
    "[x](javascript:alert(1))",
    "![x](file:///etc/passwd)",
    "[^1]",
    "|||",
    "\u{1f600} ﷺ \u{300}\u{301}",
    "%s%n{{x}}${y}",
];

/// Where each stands.
const PLACES: [fn(&str) -> String; 40] = [
    |t| t.to_owned(),
    |t| format!("Een {t} zin."),
    |t| format!("*{t}*"),
    |t| format!("**{t}**"),
    |t| format!("~~{t}~~"),
    |t| format!("`{t}`"),
    |t| format!("# {t}"),
    |t| format!("> {t}"),
    |t| format!("- {t}"),
    |t| format!("1. {t}"),
    |t| format!("- a\n  - {t}"),
    |t| format!("| a |\n|---|\n| {t} |"),
    |t| format!("| {t} |\n|---|\n| b |"),
    |t| format!("```\n{t}\n```"),
    |t| format!("    {t}"),
    |t| format!("[{t}](https://example.org)"),
    |t| format!("[x](https://example.org/{t})"),
    |t| format!("![{t}](x.png)"),
    |t| format!("Noot[^n].\n\n[^n]: {t}"),
    |t| format!("{t}{t}"),
    |t| format!("{t}\n{t}"),
    |t| format!("{t}\\\n{t}"),
    |t| format!("\"{t}\""),
    |t| format!("'{t}'"),
    |t| format!("({t})"),
    |t| format!("[{t}]"),
    |t| format!("{{{t}}}"),
    |t| format!("<{t}>"),
    |t| format!("\\{t}"),
    |t| format!("{t}\\"),
    |t| format!("{t}&"),
    |t| format!("&{t};"),
    |t| format!("*{t}"),
    |t| format!("_{t}_"),
    |t| format!("***{t}***"),
    |t| format!("> - {t}"),
    |t| format!("[{t}]: x\n\n[{t}]"),
    |t| format!("a{t}b"),
    |t| format!("\t{t}\t"),
    |t| format!("{t}\n==="),
];

fn texts() -> Vec<String> {
    let all = SEEDS
        .iter()
        .flat_map(|seed| PLACES.iter().map(move |place| place(seed)));
    all.collect()
}

/// So many texts in each document.
const IN_ONE: usize = 250;

/// Documents with every text: as Markdown, and as plain words under a heading of its own.
fn documents() -> Vec<(usize, Vec<String>, Document)> {
    let words = Texts::new(Language::Dutch);
    let all = texts();
    assert_eq!(all.len(), 2_000);
    let mut documents = Vec::new();
    for (nth, some) in all.chunks(IN_ONE).enumerate() {
        let (mut blocks, mut notes) = (Vec::new(), 0);
        for (at, text) in some.iter().enumerate() {
            blocks.push(Block::heading(2, format!("plaats-{}", nth * IN_ONE + at)));
            blocks.extend(from_markdown(text, &words, &mut notes).unwrap());
            blocks.push(Block::Table(Table {
                header: vec![vec![Inline::text("a")]],
                rows: vec![vec![vec![Inline::text(format!("cel {text} cel"))]]],
                ..Table::default()
            }));
        }
        let document = Document {
            title: format!("Proef {}", some[0]),
            status: some[1].clone(),
            language: "nl".into(),
            blocks,
            ..Document::default()
        };
        documents.push((nth * IN_ONE, some.to_vec(), document));
    }
    documents
}

/// The words of a text as every format shows them: what hides is seen, lines are spaces.
fn shown(text: &str) -> String {
    let seen = visible(text).replace(['\n', '\r', '\t'], " ");
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Checks that a part is XML in which only these elements stand; gives its words.
fn words_in(xml: &str, forbidden: &[&str]) -> String {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut words = String::new();
    loop {
        use quick_xml::events::Event;
        match reader.read_event().unwrap() {
            Event::Start(start) | Event::Empty(start) => {
                let name = start.name();
                let name: &str = name.as_ref();
                assert!(!forbidden.contains(&name), "{name}");
                if matches!(name, "text:s" | "text:tab" | "text:line-break") {
                    words.push(' ');
                }
            }
            Event::Text(text) => words.push_str(&text),
            Event::GeneralRef(entity) => {
                let sign = entity.resolve_char_ref().unwrap();
                words.push_str(&sign.map_or_else(
                    || {
                        match &*entity {
                            "lt" => "<",
                            "gt" => ">",
                            "amp" => "&",
                            "quot" => "\"",
                            "apos" => "'",
                            other => panic!("{other}"),
                        }
                        .to_owned()
                    },
                    String::from,
                ));
            }
            Event::DocType(_) | Event::PI(_) | Event::CData(_) => panic!("not ours"),
            Event::Eof => break,
            _ => {}
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn each_is_text_in_word_and_comes_back_as_text() {
    for (first, some, document) in documents() {
        let bytes = docx(&document, &Options::default()).unwrap();
        for name in [
            "word/document.xml",
            "word/footnotes.xml",
            "word/header1.xml",
            "docProps/core.xml",
        ] {
            words_in(
                &part(&bytes, name),
                &[
                    "w:fldChar",
                    "w:instrText",
                    "w:object",
                    "w:altChunk",
                    "w:pict",
                    "w:drawing",
                ],
            );
        }
        let links = part(&bytes, "word/_rels/document.xml.rels");
        for scheme in ["javascript", "file:", "data:"] {
            assert!(!links.contains(&format!("Target=\"{scheme}")), "{scheme}");
        }
        let back = read(&bytes).unwrap().blocks(&|_| true);
        let cells: Vec<String> = back
            .iter()
            .filter_map(|block| match block {
                Block::Table(table) => {
                    let cell = words_of(table.rows.first()?.first()?);
                    cell.starts_with("cel ").then(|| shown(&cell))
                }
                _ => None,
            })
            .collect();
        assert_eq!(cells.len(), some.len(), "from {first}");
        for (cell, text) in cells.iter().zip(&some) {
            assert_eq!(*cell, shown(&format!("cel {text} cel")));
        }
    }
}

#[test]
fn each_is_text_in_the_open_format() {
    for (_, some, document) in documents() {
        let bytes = odt(&document, &Options::default(), &Revisable::default()).unwrap();
        words_in(&part(&bytes, "styles.xml"), &["script:event-listener"]);
        let words = words_in(
            &part(&bytes, "content.xml"),
            &["office:script", "draw:object", "text:execute-macro"],
        );
        for text in some {
            let text = shown(&format!("cel {text} cel"));
            assert!(words.contains(&text), "{text:?}");
        }
    }
}

#[test]
fn each_is_text_on_a_page() {
    for (_, some, document) in documents() {
        let page = html(&document, &Options::default());
        let body = &page[page.find("</head>").unwrap()..];
        for forbidden in [
            "<script",
            "<img",
            "<svg",
            "<!--",
            "<![",
            "<?",
            "=\"javascript",
            "=\"file",
            "\u{202e}",
            "\u{0}",
        ] {
            assert!(!body.contains(forbidden), "{forbidden:?}");
        }
        let escape = |text: &str| {
            let text = text
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;");
            text.replace('"', "&quot;").replace('\'', "&#39;")
        };
        let body = body.split_whitespace().collect::<Vec<_>>().join(" ");
        for text in some {
            let text = escape(&shown(&format!("cel {text} cel")));
            assert!(body.contains(&text), "{text:?}");
        }
    }
}

#[test]
fn each_is_set_on_paper() {
    let mut all = Document {
        title: "Proef".into(),
        language: "nl".into(),
        ..Document::default()
    };
    let words = Texts::new(Language::Dutch);
    let mut notes = 0;
    // Paper is set slowly where tests are built quickly: every text once, one table for them all.
    let mut rows = Vec::new();
    for (at, text) in texts().iter().enumerate() {
        if at.is_multiple_of(20) {
            all.blocks.push(Block::heading(2, format!("plaats-{at}")));
        }
        if at.is_multiple_of(4) {
            all.blocks
                .extend(from_markdown(text, &words, &mut notes).unwrap());
        } else {
            rows.push(vec![vec![Inline::text(text)]]);
        }
    }
    all.blocks.push(Block::Table(Table {
        header: vec![vec![Inline::text("a")]],
        rows,
        ..Table::default()
    }));
    let told = Options {
        date: Some((2018, 8, 13)),
        ..Options::default()
    };
    let bytes = pdf(&all, &told).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7"));
    let inside = String::from_utf8_lossy(&bytes);
    for forbidden in [
        "/JavaScript",
        "/Launch",
        "/EmbeddedFile",
        "/URI(javascript",
        "/URI(file",
    ] {
        assert!(!inside.contains(forbidden), "{forbidden}");
    }
    for at in (0..2_000).step_by(20) {
        assert!(inside.contains(&format!("plaats-{at}")), "{at}");
    }
}
