//! Two thousand texts that would do harm, or vanish, where text is taken for something else: in every
//! format they are text, and nothing else is read.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod opened;
mod texts;

use draagvlak_exchange::document::docx::{Revisable, docx};
use draagvlak_exchange::document::glyphs::{missing, visible};
use draagvlak_exchange::document::odt::odt;
use draagvlak_exchange::document::word::read;
use draagvlak_exchange::document::{
    Block, Document, Inline, Options, Table, from_markdown, html::html, pdf::pdf, words_of,
};
use draagvlak_exchange::register::{Register, csv, ods, xlsx};
use draagvlak_texts::{Language, Texts};
use opened::{elsewhere, inside, is_link, names, part};
use texts::texts;

/// So many texts in each document.
const IN_ONE: usize = 250;

/// Documents with every text: as Markdown, and as plain words under a heading of its own.
fn documents() -> Vec<(usize, Vec<String>, Document)> {
    let words = Texts::new(Language::Dutch);
    let all = texts();
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
        assert_eq!(elsewhere(&bytes), Vec::<String>::new());
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
        assert_eq!(elsewhere(&bytes), Vec::<String>::new());
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
            "<link",
            "<style",
            " src=\"",
            "=\"javascript",
            "=\"file",
            "=\"data",
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

/// Registers of spreadsheets with every text, among words and from the first sign on.
fn registers() -> Vec<Register> {
    let all = texts();
    let some = all.chunks(IN_ONE).enumerate();
    some.map(|(nth, some)| Register {
        title: some[0].clone(),
        headers: vec![("nr".into(), 9), (some[1].clone(), 60), ("cel".into(), 60)],
        rows: (nth * IN_ONE..)
            .zip(some)
            .map(|(at, text)| vec![at.to_string(), text.clone(), format!("cel {text} cel")])
            .collect(),
    })
    .collect()
}

/// What a reader that is not ours sees in a spreadsheet, against what was written: texts only.
fn same_cells(register: &Register, bytes: Vec<u8>) {
    use calamine::{Data, Reader as _};
    let mut book = calamine::open_workbook_auto_from_rs(std::io::Cursor::new(bytes)).unwrap();
    let names = book.sheet_names();
    assert_eq!(names.len(), 1);
    assert!(
        book.worksheet_formula(&names[0])
            .unwrap()
            .used_cells()
            .next()
            .is_none()
    );
    let cells = book.worksheet_range(&names[0]).unwrap();
    let heads = register
        .headers
        .iter()
        .map(|(head, _)| head.clone())
        .collect();
    let written = std::iter::once(&heads).chain(&register.rows);
    assert_eq!(cells.height(), register.rows.len() + 1);
    for (found, written) in cells.rows().zip(written) {
        for (found, written) in found.iter().zip(written) {
            match found {
                Data::String(found) => assert_eq!(shown(found), shown(written)),
                Data::Empty => assert_eq!(shown(written), ""),
                other => panic!("{other:?} for {written:?}"),
            }
        }
    }
}

#[test]
fn each_is_text_in_a_spreadsheet() {
    for register in registers() {
        let bytes = xlsx(&register).unwrap();
        assert_eq!(elsewhere(&bytes), Vec::<String>::new());
        for name in names(&bytes).iter().filter(|name| name.ends_with(".xml")) {
            words_in(
                &part(&bytes, name),
                &["f", "hyperlink", "oleObject", "ddeLink"],
            );
        }
        same_cells(&register, bytes);
    }
}

#[test]
fn each_is_text_in_a_spreadsheet_of_the_open_standard() {
    for register in registers() {
        let bytes = ods(&register).unwrap();
        assert_eq!(elsewhere(&bytes), Vec::<String>::new());
        let content = part(&bytes, "content.xml");
        words_in(&content, &["text:a", "table:dde-link", "office:scripts"]);
        assert!(!content.contains(" table:formula="));
        same_cells(&register, bytes);
    }
}

#[test]
fn each_is_text_between_semicolons() {
    for register in registers() {
        let bytes = csv(&register).unwrap();
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap();
        let mut reader = ::csv::ReaderBuilder::new()
            .delimiter(b';')
            .from_reader(bytes);
        let mut rows = 0;
        for (found, written) in reader.records().zip(&register.rows) {
            for (found, written) in found.unwrap().iter().zip(written) {
                assert!(
                    !found.starts_with(['=', '+', '-', '@', '\t', '\r']),
                    "{found:?}"
                );
                let bare = found.strip_prefix('\'').unwrap_or(found);
                let written = shown(written);
                assert!(
                    shown(found) == written || shown(bare) == written,
                    "{found:?} for {written:?}"
                );
            }
            rows += 1;
        }
        assert_eq!(rows, register.rows.len());
    }
}

/// The letters and digits of a text as a printed page has them.
fn letters(text: &str) -> String {
    let gone = missing(text);
    let seen = visible(text);
    let printed = seen.chars().filter(|sign| !gone.contains(sign));
    printed.filter(char::is_ascii_alphanumeric).collect()
}

#[test]
fn each_is_set_on_paper() {
    let mut all = Document {
        title: "Proef".into(),
        language: "nl".into(),
        ..Document::default()
    };
    let words = Texts::new(Language::Dutch);
    let (texts, mut notes) = (texts(), 0);
    // Paper is set slowly where tests are built quickly: every text once, one table for them all.
    let (mut rows, mut cells) = (Vec::new(), Vec::new());
    for (at, text) in texts.iter().enumerate() {
        if at.is_multiple_of(20) {
            all.blocks.push(Block::heading(2, format!("plaats-{at}")));
        }
        if at.is_multiple_of(4) {
            all.blocks
                .extend(from_markdown(text, &words, &mut notes).unwrap());
        } else {
            rows.push(vec![vec![Inline::text(format!("qb{at}q {text} qe{at}q"))]]);
            cells.push((at, letters(text)));
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
    let inside = inside(&bytes);
    for forbidden in [
        "/JavaScript",
        "/Launch",
        "/EmbeddedFile",
        "/GoToR",
        "/GoToE",
        "/SubmitForm",
        "/ImportData",
        "/RichMedia",
    ] {
        assert!(!inside.contains(forbidden), "{forbidden}");
    }
    let links = inside.split("/URI(").skip(1);
    for link in links {
        assert!(
            is_link(link),
            "{}",
            link.chars().take(60).collect::<String>()
        );
    }
    for at in (0..texts.len()).step_by(20) {
        assert!(inside.contains(&format!("plaats-{at}")), "{at}");
    }
    let Some(read) = opened::words_of_pdf(&bytes) else {
        return;
    };
    let read: String = read.chars().filter(char::is_ascii_alphanumeric).collect();
    let whole = cells.iter().filter(|(at, letters)| {
        let begin = format!("qb{at}q");
        let Some((_, after)) = read.split_once(&begin) else {
            return false;
        };
        after.starts_with(&format!("{letters}qe{at}q"))
    });
    // What stands at the foot and the head of a page comes between some of them.
    let (whole, cells) = (whole.count(), cells.len());
    assert!(whole * 100 >= cells * 90, "{whole} of {cells} are read");
}
