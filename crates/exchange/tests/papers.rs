//! Papers: what every writer keeps, whatever the text.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod opened;

use draagvlak_exchange::document::{
    Align, Block, Document, Inline, Mark, Options, Table, compared, from_markdown, html::html,
    number_headings, pdf::pdf,
};
use draagvlak_texts::{Language, Texts};
use opened::inside;

fn document(markdown: &str) -> Document {
    let texts = Texts::new(Language::Dutch);
    Document {
        title: "Proefplan".into(),
        subtitle: "2019-2022".into(),
        status: "ONTWERP, 95%-versie, 13 augustus 2018".into(),
        language: "nl".into(),
        notice: String::new(),
        blocks: from_markdown(markdown, &texts, &mut 0).unwrap(),
        ..Document::default()
    }
}

fn options() -> Options {
    Options {
        date: Some((2018, 8, 13)),
        lines: false,
        contents: 2,
    }
}

#[test]
fn a_pdf_is_tagged_titled_and_in_its_language() {
    let markdown = "# Inleiding\n\nEen *korte* **tekst** met een [link](https://example.org) en een noot[^1].\n\n\
        ### Te diep\n\n| Partner | Bijdrage |\n|---|--:|\n| Politie | 61,3 |\n| OM | 2 |\n\n\
        1. eerst\n2. dan\n   - binnen\n\n> Wij kiezen.\n\n```\ncode  met   ruimte\n```\n\n---\n\n~~weg~~ <b>html</b> ![kaart](kaart.png)\n\n[^1]: De noot.\n";
    let bytes = pdf(&document(markdown), &options()).unwrap();
    let inside = inside(&bytes);
    for expected in [
        "/Lang(nl-NL)",
        "/Marked true",
        "/DisplayDocTitle true",
        "/Title(Proefplan (ONTWERP, 95%-versie, 13 augustus 2018))",
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "/S/TH",
        "/Scope/Column",
        "/S/H1",
        "/S/H2",
        "/Outlines",
        "/S/Note",
        "/S/L/",
        "/S/BlockQuote",
        "/S/Link",
    ] {
        assert!(inside.contains(expected), "{expected}");
    }
}

/// Texts that would do harm, or vanish, where text is taken for something else.
fn hostile() -> Vec<String> {
    let mut texts: Vec<String> = [
        "#panic(\"x\")",
        "#read(\"/etc/passwd\")",
        "#include \"paper.json\"",
        "#let x = 1; #x",
        "$ sum $",
        "#[ ]",
        "#import \"@preview/x:1.0.0\": *",
        "<label>",
        "@note-1",
        "#set page(width: 1pt)",
        "#(while true {})",
        "\\u{202e}",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "</main></body></html>",
        "<!-- weg",
        "<style>*{display:none}</style>",
        "<iframe src=//x>",
        "\" onmouseover=\"x",
        "&lt;b&gt; &amp; &#60;",
        "<a href=\"javascript:x\">",
        "<svg/onload=x>",
        "]]>",
        "<![CDATA[x",
        "<?xml version=\"1.0\"?>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///x\">]>",
        "&e;",
        "=1+1",
        "=HYPERLINK(\"x\")",
        "+1",
        "-1",
        "@SUM(A1)",
        "=cmd|'/c calc'!A1",
        "\u{202e}drow",
        "a\u{2066}b",
        "\u{200f}x",
        "\u{0}nul",
        "\u{7}bel",
        "\u{b}vt",
        "\u{1b}[31m",
        "\u{85}nel",
        "\u{feff}bom",
        "\u{fffe}",
        "\u{e000}priv",
        "\u{f8ff}",
        "😀",
        "👩‍👩‍👧",
        "🇳🇱",
        "1️⃣",
        "عربي",
        "עברית",
        "漢字",
        "ไทย",
        "हिन्दी",
        "e\u{301}\u{302}\u{303}",
        "Ω≈ç√∫",
        "../../etc/passwd",
        "..\\..\\x",
        "file:///etc/passwd",
        "%s%n",
        "{{7*7}}",
        "${x}",
        "{ $count }",
        "\\input{x}",
        "~~~",
        "***",
        "___",
        "```",
        "[x](javascript:alert(1))",
        "[x](data:text/html,x)",
        "[x](file:///x)",
        "![x](http://x/y.png)",
        "[^1]",
        "[^x]: noot",
        "| a |",
        "|---|",
        "> > > x",
        "1. 1. 1. x",
        "- - - - x",
        "# # #",
        "#######",
        "\u{2028}x",
        "\u{2029}x",
        "\u{ad}x",
        "x\u{200b}y",
        "\u{3000}x",
        "'; DROP TABLE x;--",
        "\0",
        "\\",
    ]
    .map(str::to_owned)
    .into();
    texts.push(format!("{}kern{}", "**".repeat(60), "**".repeat(60)));
    texts.push(format!("{}kern{}", "[".repeat(300), "](x)".repeat(300)));
    texts.push("w".repeat(2_000));
    let seeds = texts.clone();
    for (at, text) in seeds.iter().enumerate() {
        texts.push(format!("Een zin met {text} erin."));
        texts.push(match at % 5 {
            0 => format!("*{text}*"),
            1 => format!("`{text}`"),
            2 => format!("[{text}](https://example.org)"),
            3 => format!("> {text}"),
            _ => format!("- {text}\n  - {text}"),
        });
    }
    texts
}

/// Each text in a document of its own making: as Markdown, and as plain words in every place.
fn hostile_document() -> Document {
    let texts = Texts::new(Language::Dutch);
    let mut notes = 0;
    let mut blocks = Vec::new();
    for (at, text) in hostile().iter().enumerate() {
        blocks.push(Block::heading(2, format!("plaats-{at} {text}")));
        blocks.extend(from_markdown(text, &texts, &mut notes).unwrap());
        blocks.push(Block::paragraph(text));
        blocks.push(Block::Code { text: text.clone() });
        blocks.push(Block::Table(Table {
            header: vec![vec![Inline::text(text)], vec![Inline::text("b")]],
            rows: vec![vec![vec![Inline::text(text)], vec![Inline::strong(text)]]],
            align: vec![Align::End],
            widths: vec![1, 1],
            row_headers: true,
        }));
    }
    let mut deep = String::new();
    for depth in 0..2_000 {
        deep.push_str(&"> ".repeat(depth % 40));
        deep.push_str(&format!("{}- diep\n", "  ".repeat(depth % 60)));
    }
    blocks.extend(from_markdown(&deep, &texts, &mut notes).unwrap());
    blocks.extend(from_markdown(&"> ".repeat(5_000), &texts, &mut notes).unwrap());
    Document {
        title: "#panic() <b>titel</b> \u{202e}".into(),
        subtitle: "$x$".into(),
        status: "#set text(1pt)".into(),
        language: "nl".into(),
        notice: "<script>".into(),
        blocks,
        ..Document::default()
    }
}

#[test]
fn two_hundred_hostile_texts_are_text_in_pdf() {
    assert!(hostile().len() >= 200, "{}", hostile().len());
    let document = hostile_document();
    let bytes = pdf(&document, &options()).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7"));
    let inside = inside(&bytes);
    for forbidden in [
        "/JavaScript",
        "/Launch",
        "/EmbeddedFile",
        "javascript:",
        "file:///",
    ] {
        assert!(
            !inside.contains(&format!("/URI({forbidden}"))
                && !inside.contains(&format!("/S{forbidden}")),
            "{forbidden}"
        );
    }
    for at in 0..hostile().len() {
        // A bookmark with signs beyond ASCII is written in UTF-16.
        let name = format!("plaats-{at} ");
        let wide: String = name.chars().flat_map(|c| ['\0', c]).collect();
        let hex: String = name.bytes().map(|byte| format!("00{byte:02X}")).collect();
        let shown = [name, wide, hex]
            .iter()
            .any(|name| inside.contains(name.as_str()));
        assert!(shown, "{at}");
    }
    assert!(
        bytes == pdf(&document, &options()).unwrap(),
        "the same bytes twice"
    );
}

#[test]
fn two_hundred_hostile_texts_are_text_in_html() {
    let page = html(&hostile_document(), &options());
    let body = &page[page.find("</head>").unwrap()..];
    for forbidden in [
        "<script",
        "<img",
        "<iframe",
        "<svg",
        "<!--",
        "<![CDATA",
        "<?xml",
        "<!DOCTYPE",
        "href=\"javascript",
        "href=\"data",
        "href=\"file",
        "\u{202e}",
        "\u{2066}",
        "\u{0}",
        "\u{1b}",
        "onerror=\"",
    ] {
        assert!(!body.contains(forbidden), "{forbidden:?}");
    }
    assert_eq!(body.matches("</main>").count(), 1);
    assert_eq!(body.matches("<style").count(), 0);
    let escaped = |text: &str| {
        let text = text
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;");
        text.replace('"', "&quot;").replace('\'', "&#39;")
    };
    for text in hostile().iter().filter(|text| {
        text.chars()
            .all(|c| !c.is_control() && !('\u{200e}'..='\u{2069}').contains(&c) && c != '\u{fffe}')
    }) {
        assert!(body.contains(&escaped(text)), "{text:?}");
    }
    assert_eq!(page, html(&hostile_document(), &options()));
}

#[test]
fn a_small_document_as_html() {
    let mut document = document(
        "## Kop & zo\n\nEen *woord*[^a], een [link](https://example.org) en [geen](javascript:x).\n\n\
        - een\n- twee\n\n| a | b |\n|---|--:|\n| x | 1 |\n\n[^a]: De noot.\n",
    );
    number_headings(&mut document.blocks, 2);
    let page = html(&document, &Options::default());
    let main = &page[page.find("<main").unwrap()..page.find("</main>").unwrap()];
    let expected = r##"<main id="text">
<h2 id="s1"><span class="number" id="h-0.1">0.1</span> Kop &amp; zo</h2>
<p>Een <em>woord</em><sup><a class="note" id="r1" href="#n1" aria-label="noot 1">1</a></sup>, een <a rel="noreferrer" href="https://example.org">link</a> en geen (javascript:x).</p>
<ul>
<li>een</li>
<li>twee</li>
</ul>
<div class="table" tabindex="0">
<table>
<thead>
<tr><th scope="col">a</th><th scope="col" class="end">b</th></tr>
</thead>
<tbody>
<tr><td>x</td><td class="end">1</td></tr>
</tbody>
</table>
</div>
<section class="notes" aria-labelledby="notes">
<h2 id="notes">Noten</h2>
<ol>
<li id="n1" value="1">De noot. <a href="#r1" aria-label="terug naar de tekst">↩</a></li>
</ol>
</section>
"##;
    assert_eq!(main, expected);
    assert!(page.contains("<html lang=\"nl\">"));
    assert!(page.contains("<title>Proefplan – ONTWERP, 95%-versie, 13 augustus 2018</title>"));
}

/// What a comparison of two texts shows, as marked text, block by block.
fn compared_as_marked(old: &str, new: &str) -> String {
    use draagvlak_redline::tracked::plain_changes;
    let marks: Vec<_> = plain_changes(old, new)
        .into_iter()
        .map(|change| Mark {
            old: change.old_range,
            new: change.new_range,
            ..Mark::default()
        })
        .collect();
    let texts = Texts::new(Language::Dutch);
    let blocks = compared(old, new, &marks, &texts, &mut 0).unwrap();
    let page = html(
        &Document {
            title: "x".into(),
            blocks,
            ..Document::default()
        },
        &Options::default(),
    );
    let main = &page[page.find("<main id=\"text\">").unwrap() + 16..page.find("</main>").unwrap()];
    let mut marked = String::new();
    let mut rest = main
        .replace("<span class=\"said\">[Toegevoegd: </span>", "")
        .replace("<span class=\"said\">[Vervallen: </span>", "")
        .replace("<span class=\"said\">]</span>", "")
        .replace("<p class=\"what\">Toegevoegd</p>", "")
        .replace("<p class=\"what\">Vervallen</p>", "");
    for (from, to) in [("</ins>", "+}"), ("</del>", "-}")] {
        rest = rest.replace(from, to);
    }
    while let Some(at) = rest.find('<') {
        marked.push_str(&rest[..at]);
        let end = at + rest[at..].find('>').unwrap();
        if rest[at..end].starts_with("<ins") {
            marked.push_str("{+");
        } else if rest[at..end].starts_with("<del") {
            marked.push_str("{-");
        }
        rest = rest[end + 1..].to_owned();
    }
    marked.push_str(&rest);
    marked.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_comparison_passes_no_change_over() {
    for (old, new, expected) in [
        (
            "De oude tekst.",
            "De nieuwe tekst.",
            "De {-oude-}{+nieuwe+} tekst.",
        ),
        ("Een.\n\nTwee.", "Een.", "Een. {- Twee. -}"),
        (
            "Een.",
            "Een.\n\nTwee is nieuw.",
            "Een. {+ Twee is nieuw. +}",
        ),
        (
            "Een woord.",
            "Een **woord**.",
            "{- Een woord. -} {+ Een woord. +}",
        ),
        (
            "- een\n- twee\n",
            "- een\n- twee\n- drie\n",
            "een twee {+drie+}",
        ),
        ("```\na\n```\n", "```\nb\n```\n", "{- a -} {+ b +}"),
        ("Gelijk.", "Gelijk.", "Gelijk."),
    ] {
        assert_eq!(compared_as_marked(old, new), expected, "{old:?} -> {new:?}");
    }
}
