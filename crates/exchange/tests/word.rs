//! Word and OpenDocument: what goes out, and what comes back.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod opened;

use std::io::{Cursor, Read, Write};

use draagvlak_exchange::document::docx::{Remark, Revisable, Stamp, docx, revisable};
use draagvlak_exchange::document::odt::odt;
use draagvlak_exchange::document::word::{self, Base, Unread, read};
use draagvlak_exchange::document::{Block, Document, Made, Mark, Options, compared, from_markdown};
use draagvlak_texts::{Language, Texts};
use opened::part;
use proptest::prelude::*;

fn texts() -> Texts {
    Texts::new(Language::Dutch)
}

fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Proefplan".into(),
        subtitle: "2019-2022".into(),
        status: "ONTWERP, 95%-versie, 13 augustus 2018".into(),
        language: "nl".into(),
        notice: "Let op".into(),
        blocks,
        ..Document::default()
    }
}

/// A chapter as it goes out.
fn sent(text: &str) -> Vec<u8> {
    let blocks = word::chapter(text, "Drugs", &texts()).unwrap();
    let told = Revisable {
        stamp: Some(Stamp {
            chapter: "ab12".into(),
            revisions: vec!["cd34".into(), "ef56".into()],
        }),
        track: true,
        ..Revisable::default()
    };
    revisable(&document(blocks), &Options::default(), &told).unwrap()
}

/// The text that a file makes of the text it was made of, with all its changes taken in.
fn brought_in(text: &str, bytes: &[u8]) -> String {
    let read = read(bytes).unwrap();
    let texts = texts();
    let base = Base::of(text, "Drugs", &texts).unwrap();
    base.rewritten(read.blocks(&|_| true))
}

/// The file with one part edited.
fn edited(bytes: &[u8], name: &str, edit: impl Fn(&str) -> String) -> Vec<u8> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..zip.len() {
        let mut part = zip.by_index(at).unwrap();
        let own = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if own == name {
            bytes = edit(std::str::from_utf8(&bytes).unwrap()).into_bytes();
        }
        out.start_file(own, zip::write::SimpleFileOptions::default())
            .unwrap();
        out.write_all(&bytes).unwrap();
    }
    out.finish().unwrap().into_inner()
}

const CHAPTER: &str = "# Drugs\n\nEen *korte* **tekst** met\neen [link](https://example.org), `code` en een noot[^a].\n\nTwee  \nregels.\n\n## Aanpak\n\n* een\n* twee\n  * binnen\n\n3. drie\n4. vier\n\n   nog vier\n\n> Wij kiezen.\n\n| Partner | Bijdrage |\n|:--|--:|\n| Politie | 61,3 |\n| OM | *2* |\n\n```\ncode  met   ruimte\n```\n\n---\n\n~~weg~~ en <b>html</b> en [de wet][w] en weer[^a].\n\n[w]: https://wetten.nl\n[^a]: De noot met *nadruk*.\n";

#[test]
fn a_file_for_word_tracks_names_its_language_and_says_where_it_came_from() {
    let bytes = sent(CHAPTER);
    assert!(part(&bytes, "word/settings.xml").contains("<w:trackRevisions/>"));
    assert!(part(&bytes, "word/styles.xml").contains("w:lang w:val=\"nl-NL\""));
    assert!(part(&bytes, "word/header1.xml").contains("ONTWERP, 95%-versie, 13 augustus 2018"));
    let text = part(&bytes, "word/document.xml");
    for expected in [
        "<w:tblHeader/>",
        "<w:pStyle w:val=\"Heading2\"/>",
        "<w:footnoteReference ",
        "<w:hyperlink r:id=",
        "<w:numPr>",
    ] {
        assert!(text.contains(expected), "{expected}");
    }
    let stamp = read(&bytes).unwrap().stamp.unwrap();
    assert_eq!(stamp.chapter, "ab12");
    assert_eq!(stamp.revisions, ["cd34", "ef56"]);
    assert!(bytes == sent(CHAPTER), "the same bytes twice");
    let lines = Options {
        lines: true,
        contents: 2,
        date: Some((2018, 8, 13)),
    };
    let blocks = from_markdown(CHAPTER, &texts(), &mut 0).unwrap();
    let numbered = docx(&document(blocks.clone()), &lines).unwrap();
    assert!(part(&numbered, "word/document.xml").contains("<w:lnNumType"));
    assert!(part(&numbered, "word/document.xml").contains(" TOC "));
    let open = odt(&document(blocks), &lines, &Revisable::default()).unwrap();
    assert!(part(&open, "styles.xml").contains("text:number-lines=\"true\""));
    assert!(part(&open, "content.xml").contains("table:table-header-rows"));
}

#[test]
fn what_nobody_edited_comes_back_to_the_letter() {
    for text in [
        CHAPTER,
        "",
        "Alleen tekst.",
        "Kop\n===\n\n* een\n\n* twee\n\nTekst met \\_streep\\_ en 1\\. punt.\n",
        "- [ ] taak\n- [x] klaar\n\n<!-- onzichtbaar -->\n\n> > dubbel\n>\n> - in citaat\n",
        "#### Diep\n\n# Hoog\n\n![kaart](kaart.png)\n\n1. a\n   ```\n   code\n   ```\n2. > citaat\n",
        "Een\u{a0}vaste  dubbele spatie, `a  b` en \u{202e}omgekeerd\u{7}.\n",
        "> een\n\n> twee\n\n- a\n\n\n* b\n\n1) x\n2) y\n",
    ] {
        assert_eq!(brought_in(text, &sent(text)), text);
    }
}

#[test]
fn an_edit_in_word_changes_its_own_words_only() {
    for (from, to, expected) in [
        (
            "Wij kiezen.",
            "Wij kiezen samen.",
            CHAPTER.replace("Wij kiezen.", "Wij kiezen samen."),
        ),
        (">61,3<", ">62,5<", CHAPTER.replace("61,3", "62,5")),
        (
            ">twee<",
            ">twee *drie*<",
            CHAPTER.replace("* twee", "* twee \\*drie\\*"),
        ),
        (
            " met een </w:t>",
            " met nog een </w:t>",
            CHAPTER.replace("met\neen", "met\nnog een"),
        ),
        (
            ">Aanpak<",
            ">Plan<",
            CHAPTER.replace("## Aanpak", "## Plan"),
        ),
    ] {
        let bytes = edited(&sent(CHAPTER), "word/document.xml", |xml| {
            assert!(xml.contains(from), "{from}");
            xml.replace(from, to)
        });
        assert_eq!(brought_in(CHAPTER, &bytes), expected, "{from}");
    }
    let bytes = edited(&sent(CHAPTER), "word/footnotes.xml", |xml| {
        xml.replace("De noot met ", "De andere noot met ")
    });
    assert_eq!(
        brought_in(CHAPTER, &bytes),
        CHAPTER.replace("De noot", "De andere noot")
    );
}

#[test]
fn a_new_paragraph_and_one_that_went_leave_the_rest_alone() {
    let new = "<w:p><w:r><w:t>Nieuw.</w:t></w:r></w:p>";
    let bytes = edited(
        &sent("Een.\n\nTwee.\n\nDrie."),
        "word/document.xml",
        |xml| {
            let two = "<w:p><w:r><w:t xml:space=\"preserve\">Twee.</w:t></w:r></w:p>";
            assert!(xml.contains(two));
            xml.replace(two, &format!("{two}{new}"))
        },
    );
    assert_eq!(
        brought_in("Een.\n\nTwee.\n\nDrie.", &bytes),
        "Een.\n\nTwee.\n\nNieuw.\n\nDrie."
    );
    let bytes = edited(
        &sent("Een.\n\nTwee.\n\nDrie."),
        "word/document.xml",
        |xml| {
            xml.replace(
                "<w:p><w:r><w:t xml:space=\"preserve\">Twee.</w:t></w:r></w:p>",
                "",
            )
        },
    );
    assert_eq!(
        brought_in("Een.\n\nTwee.\n\nDrie.", &bytes),
        "Een.\n\nDrie."
    );
}

/// A file with this text between the tags of the body.
fn foreign(body: &str, others: &[(&str, &str)]) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let relations = "<Relationships xmlns=\"r\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    let text =
        format!("<w:document xmlns:w=\"w\" xmlns:r=\"r\"><w:body>{body}</w:body></w:document>");
    let parts = [("_rels/.rels", relations), ("word/document.xml", &text)];
    for (name, text) in parts.iter().chain(others) {
        out.start_file((*name).to_owned(), zip::write::SimpleFileOptions::default())
            .unwrap();
        out.write_all(text.as_bytes()).unwrap();
    }
    out.finish().unwrap().into_inner()
}

fn markdown_of(bytes: &[u8], kept: &dyn Fn(&Made) -> bool) -> String {
    let blocks = read(bytes).unwrap().blocks(kept);
    word::markdown(blocks, "Drugs", &texts()).unwrap()
}

const REVIEWED: &str = "<w:p><w:r><w:t xml:space=\"preserve\">De </w:t></w:r>\
    <w:del w:id=\"1\" w:author=\"A\" w:date=\"2018-07-01T09:00:00Z\"><w:r><w:delText>oude</w:delText></w:r></w:del>\
    <w:ins w:id=\"2\" w:author=\"A\" w:date=\"2018-07-01T09:00:00Z\"><w:r><w:t>nieuwe</w:t></w:r></w:ins>\
    <w:r><w:t xml:space=\"preserve\"> tekst</w:t></w:r>\
    <w:commentRangeStart w:id=\"7\"/><w:r><w:t xml:space=\"preserve\"> van het plan</w:t></w:r><w:commentRangeEnd w:id=\"7\"/>\
    <w:ins w:id=\"3\" w:author=\"B\" w:date=\"2018-07-02T09:00:00Z\"><w:r><w:t>, kort</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>\
    <w:p><w:pPr><w:rPr><w:ins w:id=\"4\" w:author=\"B\" w:date=\"2018-07-02T09:00:00Z\"/></w:rPr></w:pPr><w:ins w:id=\"5\" w:author=\"B\" w:date=\"2018-07-02T09:00:00Z\"><w:r><w:t>Een nieuwe alinea.</w:t></w:r></w:ins></w:p>\
    <w:p><w:pPr><w:rPr><w:del w:id=\"6\" w:author=\"A\" w:date=\"2018-07-01T09:00:00Z\"/></w:rPr></w:pPr><w:del w:id=\"8\" w:author=\"A\" w:date=\"2018-07-01T09:00:00Z\"><w:r><w:delText>Weg ermee.</w:delText></w:r></w:del></w:p>\
    <w:p><w:r><w:t>Slot.</w:t></w:r></w:p>";

#[test]
fn tracked_changes_are_taken_in_by_whom_one_wants() {
    let comments = "<w:comments xmlns:w=\"w\"><w:comment w:id=\"7\" w:author=\"C\" w:date=\"2018-07-03T09:00:00Z\"><w:p><w:r><w:t>Welk plan?</w:t></w:r></w:p></w:comment></w:comments>";
    let bytes = foreign(REVIEWED, &[("word/comments.xml", comments)]);
    let read = read(&bytes).unwrap();
    let names: Vec<_> = read.authors().into_iter().map(|made| made.by).collect();
    assert_eq!(names, ["A", "B"]);
    for (kept, expected) in [
        ("", "De oude tekst van het plan.\n\nWeg ermee.\n\nSlot.\n"),
        ("A", "De nieuwe tekst van het plan.\n\nSlot.\n"),
        (
            "B",
            "De oude tekst van het plan, kort.\n\nEen nieuwe alinea.\n\nWeg ermee.\n\nSlot.\n",
        ),
        (
            "AB",
            "De nieuwe tekst van het plan, kort.\n\nEen nieuwe alinea.\n\nSlot.\n",
        ),
    ] {
        let found = markdown_of(&bytes, &|made| kept.contains(&made.by));
        assert_eq!(found, expected, "{kept}");
    }
    let (said, passage) = read.said().remove(0);
    assert_eq!(
        (said.made.by.as_str(), said.text.as_str()),
        ("C", "Welk plan?")
    );
    assert_eq!(passage.quote, " van het plan");
    assert_eq!(passage.before, "De oude tekst");
    let proposals: Vec<_> = read
        .proposals()
        .into_iter()
        .map(|p| (p.made.by, p.passage.quote, p.new))
        .collect();
    let expected = [
        ("A", "oude", "nieuwe"),
        ("B", "", ", kort"),
        ("B", "", "Een nieuwe alinea."),
        ("A", "Weg ermee.", ""),
    ];
    assert_eq!(
        proposals,
        expected.map(|(a, b, c)| (a.into(), b.into(), c.into()))
    );
}

#[test]
fn a_thread_of_comments_is_read_as_its_office_says() {
    let body = "<w:p><w:commentRangeStart w:id=\"1\"/><w:commentRangeStart w:id=\"2\"/><w:r><w:t>Een passage</w:t></w:r>\
        <w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r><w:commentRangeEnd w:id=\"2\"/><w:r><w:commentReference w:id=\"2\"/></w:r>\
        <w:r><w:t xml:space=\"preserve\"> en meer woorden</w:t></w:r><w:r><w:commentReference w:id=\"3\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>";
    let comment = |id: u8, by: &str, text: &str| {
        format!(
            "<w:comment w:id=\"{id}\" w:author=\"{by}\"><w:p w14:paraId=\"0{id}\"><w:r><w:t>{text}</w:t></w:r></w:p></w:comment>"
        )
    };
    let comments = format!(
        "<w:comments xmlns:w=\"w\" xmlns:w14=\"x\">{}{}{}</w:comments>",
        comment(1, "A", "Waarom?"),
        comment(2, "B", "Daarom."),
        comment(3, "C", "Los daarvan.")
    );
    let threads = "<w15:commentsEx xmlns:w15=\"y\"><w15:commentEx w15:paraId=\"01\"/><w15:commentEx w15:paraId=\"02\" w15:paraIdParent=\"01\"/><w15:commentEx w15:paraId=\"03\" w15:paraIdParent=\"03\"/></w15:commentsEx>";
    let parts = [
        ("word/comments.xml", comments.as_str()),
        ("word/commentsExtended.xml", threads),
    ];
    for (told, parent) in [(2, Some("1")), (1, None)] {
        let read = read(&foreign(body, &parts[..told])).unwrap();
        let said: Vec<_> = read
            .said()
            .into_iter()
            .map(|(said, at)| (said.text, said.reply_to, at.quote))
            .collect();
        let own = |text: &str, parent: Option<&str>, quote: &str| {
            (text.to_owned(), parent.map(str::to_owned), quote.to_owned())
        };
        // One that hangs on no words and behind nobody is about its paragraph.
        let expected = [
            own("Waarom?", None, "Een passage"),
            own("Daarom.", parent, "Een passage"),
            own("Los daarvan.", None, "Een passage en meer woorden."),
        ];
        assert_eq!(said, expected);
    }
}

#[test]
fn what_cannot_be_carried_over_is_told() {
    let body = "<w:p><w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>streep</w:t></w:r><w:r><w:drawing><wp:docPr descr=\"De kaart\"/></w:drawing></w:r></w:p>\
        <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>breed</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
        <w:p><w:fldSimple w:instr=\" DDEAUTO c:\\\\x cmd \"><w:r><w:t>uitkomst</w:t></w:r></w:fldSimple><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>";
    let bytes = foreign(body, &[]);
    let read = read(&bytes).unwrap();
    let lost: Vec<_> = read
        .lost()
        .iter()
        .map(|lost| (lost.what, lost.count))
        .collect();
    assert_eq!(
        lost,
        [
            ("equation", 1),
            ("field", 1),
            ("image", 1),
            ("merged-cells", 1),
            ("underline", 1)
        ]
    );
    let text = markdown_of(&bytes, &|_| true);
    assert!(
        text.contains("uitkomst") && text.contains("| breed |  |"),
        "{text}"
    );
}

#[test]
fn bombs_and_depths_are_refused_by_name() {
    let deep = format!("{}{}", "<w:sdt>".repeat(5_000), "</w:sdt>".repeat(5_000));
    assert_eq!(read(&foreign(&deep, &[])).unwrap_err(), Unread::TooLarge);
    let bomb = "x".repeat(30_000_000);
    assert_eq!(
        read(&foreign("<w:p/>", &[("word/media/x", &bomb)]))
            .map(|_| ())
            .unwrap_err(),
        Unread::TooLarge
    );
    assert_eq!(read(b"").unwrap_err(), Unread::Empty);
    assert_eq!(read(b"%PDF-1.7").unwrap_err(), Unread::Unknown);
    assert_eq!(
        read(&[0xd0, 0xcf, 0x11, 0xe0, 0]).unwrap_err(),
        Unread::Password
    );
    let entity = edited(&foreign("<w:p/>", &[]), "word/document.xml", |xml| {
        format!("<!DOCTYPE x [<!ENTITY a \"b\">]>{xml}")
    });
    assert!(matches!(read(&entity).unwrap_err(), Unread::Damaged(_)));
    let unclosed = edited(&foreign("<w:p/>", &[]), "word/document.xml", |xml| {
        xml[..40].to_owned()
    });
    assert!(read(&unclosed).is_err());
}

#[test]
fn what_a_change_was_made_for_stands_beside_it() {
    let mark = Mark {
        old: 3..7,
        new: 3..9,
        why: "R1-001, R1-002".into(),
        made: Made {
            by: "Redacteur".into(),
            at: "2018-07-20".into(),
        },
        ..Mark::default()
    };
    let blocks = compared(
        "De oude tekst.",
        "De nieuwe tekst.",
        &[mark],
        &texts(),
        &mut 0,
    )
    .unwrap();
    let remark = Remark {
        by: "Gemeente 1".into(),
        at: "2018-07-01".into(),
        text: "R1-001: Graag nieuw.\nVerwerkt".into(),
    };
    let told = Revisable {
        remarks: [("R1-001".to_owned(), remark)].into(),
        ..Revisable::default()
    };
    let bytes = revisable(&document(blocks.clone()), &Options::default(), &told).unwrap();
    let text = part(&bytes, "word/document.xml");
    assert!(text.contains("<w:del w:id=\"1\" w:author=\"Redacteur\" w:date=\"2018-07-20T00:00:00Z\"><w:r><w:delText xml:space=\"preserve\">oude</w:delText></w:r></w:del>"), "{text}");
    let said = read(&bytes).unwrap().said();
    let said: Vec<_> = said
        .iter()
        .map(|(said, at)| (said.made.by.as_str(), said.text.as_str(), at.quote.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            ("Gemeente 1", "R1-001: Graag nieuw.\nVerwerkt", "oude"),
            ("Redacteur", "R1-002", "oude")
        ]
    );
    let open = odt(&document(blocks), &Options::default(), &told).unwrap();
    let text = part(&open, "content.xml");
    assert!(text.contains("<text:deletion>") && text.contains("<office:annotation>"));
}

fn markdown() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        "[a-c *_`]{0,12}",
        "[a-e]{1,5} \\*[a-c]{1,4}\\* [a-c]{1,4}",
        "#{1,4} [a-c ]{1,6}",
        "[-*] [a-c ]{1,6}",
        "  - [a-c ]{1,6}",
        "[0-9]\\. [a-c]{1,4}",
        Just("| a | b |\n| - | -: |\n| c | d |".to_owned()),
        "> [a-c]{1,4}",
        "[a-c]{1,3}\\[\\^1\\]",
        Just("\n[^1]: noot\n".to_owned()),
        Just(String::new()),
        Just(String::new()),
    ];
    proptest::collection::vec(line, 0..12).prop_map(|lines| lines.join("\n"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_back_to_the_letter(text in markdown()) {
        prop_assert_eq!(brought_in(&text, &sent(&text)), text);
    }

    #[test]
    fn no_file_makes_the_reader_fall(at in 0_usize..20_000, byte in any::<u8>()) {
        let mut bytes = foreign(REVIEWED, &[]);
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(read) = read(&bytes) {
            let _ = read.blocks(&|_| true);
            let _ = read.proposals();
        }
    }
}

/// The words of each paragraph and cell, without what stands around the text.
fn lines_of(blocks: &[Block]) -> Vec<String> {
    fn gather(block: &Block, lines: &mut Vec<String>) {
        use draagvlak_exchange::document::words_of;
        match block {
            Block::Heading { content, .. } | Block::Paragraph { content } => {
                lines.push(words_of(content));
            }
            Block::List { items, .. } => items.iter().flatten().for_each(|b| gather(b, lines)),
            Block::Table(table) => {
                let cells = table.header.iter().chain(table.rows.iter().flatten());
                cells.for_each(|cell| lines.push(words_of(cell)));
            }
            Block::Quote { blocks } | Block::Notice { blocks } | Block::Changed { blocks, .. } => {
                blocks.iter().for_each(|b| gather(b, lines));
            }
            Block::Code { text } => lines.push(text.replace('\n', " ")),
            Block::Rule | Block::Figure { .. } => {}
        }
    }
    let mut lines = Vec::new();
    blocks.iter().for_each(|block| gather(block, &mut lines));
    lines
        .iter()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect()
}

/// Two texts of which the second was edited from the first.
fn redline(seed: usize) -> (String, String) {
    let words = [
        "gemeente",
        "politie",
        "jaar",
        "plan",
        "aanpak",
        "één",
        "wijk",
        "raad",
        "samen",
        "kort",
        "veilig",
        "zorg",
        "jongeren",
        "<b>",
        "&amp;",
        "‘citaat’",
    ];
    let word = |n: usize| words[(seed * 7 + n * 13 + n * n) % words.len()];
    let sentence = |n: usize| {
        let list: Vec<_> = (0..6 + n % 5).map(|i| word(n * 11 + i)).collect();
        format!("Zin {n} over {}.", list.join(" "))
    };
    let mut blocks: Vec<String> = (0..6)
        .map(|n| format!("{} {}", sentence(n), sentence(n + 20)))
        .collect();
    blocks[2] = format!("- {}\n- {}\n- {}", sentence(30), sentence(31), sentence(32));
    blocks[4] = format!(
        "| {} | b |\n| --- | --- |\n| {} | {} |",
        word(1),
        word(2),
        word(3)
    );
    let old = blocks.join("\n\n");
    match seed % 5 {
        0 => blocks[0] = blocks[0].replacen("over", "rond", 1),
        1 => {
            blocks.remove(1);
        }
        2 => blocks.insert(1, format!("Nieuw: {}", sentence(40))),
        3 => {
            blocks[2] = format!("- {}\n- {}", sentence(30), sentence(33));
            blocks[5].push_str(" Slot erbij.");
        }
        _ => {
            let moved = blocks.remove(0);
            blocks.insert(4, moved);
            blocks[3] = blocks[3].replace(word(2), "anders");
        }
    }
    if seed.is_multiple_of(7) {
        blocks[1] = format!("Herschreven {}", sentence(50));
    }
    (old, blocks.join("\n\n"))
}

/// Runs LibreOffice over every file of a folder; says so where it is not there.
fn in_libreoffice(folder: &std::path::Path) -> bool {
    let script = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/office/accept.py");
    let python = ["/usr/bin/python3", "python3"].into_iter().find(|python| {
        let asked = std::process::Command::new(python)
            .args(["-c", "import uno"])
            .output();
        asked.is_ok_and(|answer| answer.status.success())
    });
    let Some(python) = python else {
        let _ = std::io::stderr().write_all(
            b"NOT DONE: LibreOffice with python3-uno is missing, so nothing was opened in it\n",
        );
        return false;
    };
    let done = std::process::Command::new(python)
        .arg(script)
        .arg(folder)
        .output()
        .unwrap();
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    true
}

/// Two lists of lines, of which the first difference is told.
fn same(found: &[String], expected: &[String], about: &str) {
    for (at, (found, expected)) in found.iter().zip(expected).enumerate() {
        assert_eq!(found, expected, "{about} line {at}");
    }
    assert_eq!(found.len(), expected.len(), "{about}");
}

#[test]
fn a_hundred_redlines_read_in_libreoffice_as_they_do_here() {
    use draagvlak_redline::difference::PieceKind;
    use draagvlak_redline::tracked::plain_changes;
    let folder = tempfile::tempdir().unwrap();
    let (mut olds, mut news) = (Vec::new(), Vec::new());
    let mut blocks = Vec::new();
    for seed in 0..100 {
        let (old, new) = redline(seed);
        let found = draagvlak_redline::difference::difference(&old, &new);
        let moved: Vec<_> = found
            .pieces
            .iter()
            .filter(|p| matches!(p.kind, PieceKind::MovedAway | PieceKind::MovedHere))
            .cloned()
            .collect();
        let marks: Vec<_> = plain_changes(&old, &new)
            .into_iter()
            .map(|change| Mark {
                moved: moved
                    .iter()
                    .any(|p| p.new == change.new_range && p.old == change.old_range),
                old: change.old_range,
                new: change.new_range,
                why: if seed.is_multiple_of(3) {
                    format!("R1-{seed:03}")
                } else {
                    String::new()
                },
                made: Made {
                    by: format!("Redacteur {}", seed % 4),
                    at: "2018-07-20".into(),
                },
            })
            .collect();
        let title = Block::heading(1, format!("Geval {seed}"));
        let plain = |text: &str| {
            let mut blocks = vec![title.clone()];
            blocks.extend(from_markdown(text, &texts(), &mut 0).unwrap());
            lines_of(&blocks)
        };
        olds.extend(plain(&old));
        news.extend(plain(&new));
        blocks.push(title);
        blocks.extend(compared(&old, &new, &marks, &texts(), &mut 0).unwrap());
    }
    let paper = document(blocks);
    let told = Revisable::default();
    let word = revisable(&paper, &Options::default(), &told).unwrap();
    let open = odt(&paper, &Options::default(), &told).unwrap();
    for (name, bytes) in [("a.docx", &word), ("b.odt", &open)] {
        let mut file = std::fs::File::create(folder.path().join(name)).unwrap();
        file.write_all(bytes).unwrap();
    }
    // Our own reader first: it needs no office.
    let read = read(&word).unwrap();
    same(&lines_of(&read.blocks(&|_| true)), &news, "ours, all");
    same(&lines_of(&read.blocks(&|_| false)), &olds, "ours, none");
    if !in_libreoffice(folder.path()) {
        return;
    }
    for file in ["a.docx", "b.odt"] {
        for (what, expected) in [("all", &news), ("none", &olds)] {
            let path = folder.path().join(format!("{file}.{what}"));
            let text = std::fs::read_to_string(path).unwrap();
            let found: Vec<String> = text
                .lines()
                .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
                .filter(|line| !line.is_empty())
                .skip_while(|line| line != "Geval 0")
                .collect();
            same(&found, expected, &format!("{file} {what}"));
        }
    }
}
