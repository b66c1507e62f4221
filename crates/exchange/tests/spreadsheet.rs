//! Spreadsheets as they come in: found, read in full, and every row accounted for.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

use draagvlak_domain::draft::{CommentKind, Sentiment, SkipReason};
use draagvlak_exchange::spreadsheet::{
    DiagnosticCode, Draft, Synonyms, Unreadable, draft, find_tables, read,
};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

fn synonyms() -> Synonyms {
    Synonyms::from_toml(include_str!("../../../assets/synonyms.toml")).unwrap()
}

fn drafted(name: &str, bytes: &[u8]) -> Draft {
    let book = read(name, bytes).unwrap();
    let tables = find_tables(&book, &synonyms());
    draft(&book, &tables[0])
}

/// A public register as governments publish them: a summary, a legend, and the register third.
fn register() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet()
        .set_name("Overzicht")
        .unwrap()
        .write(0, 0, "Aantal reacties")
        .unwrap();
    let legend = book.add_worksheet().set_name("Legenda").unwrap();
    legend
        .write_row(0, 0, ["Categorie opmerking", "Betekenis"])
        .unwrap();
    let sheet = book.add_worksheet().set_name("Reacties").unwrap();
    sheet
        .merge_range(1, 1, 1, 6, "Register van reacties", &Format::new())
        .unwrap();
    sheet
        .write_row(
            3,
            1,
            [
                "Index",
                "Datum reactie",
                "Type",
                "Betrekking op",
                "Opmerking",
                "Oplossingsrichting",
                "Terugkoppeling",
                "Kleur",
            ],
        )
        .unwrap();
    let day = Format::new().set_num_format("dd-mm-yyyy");
    let date = ExcelDateTime::from_ymd(2018, 7, 13).unwrap();
    sheet
        .write(4, 1, 0)
        .unwrap()
        .write_with_format(4, 2, &date, &day)
        .unwrap();
    sheet
        .write(4, 3, "te")
        .unwrap()
        .write(4, 4, " 3.3 en 3.4.1")
        .unwrap();
    sheet
        .write(4, 5, "Regel een\r\nRegel “twee” ")
        .unwrap()
        .write(4, 6, "=SOM(A1)")
        .unwrap();
    sheet
        .write(4, 7, "Aangepast.")
        .unwrap()
        .write(4, 8, "rood")
        .unwrap();
    sheet
        .write(5, 1, 1)
        .unwrap()
        .write(5, 2, "binnenkort")
        .unwrap()
        .write(5, 5, "Akkoord.")
        .unwrap();
    sheet.write(6, 1, 2).unwrap().write(6, 4, "5.1").unwrap();
    sheet.write(8, 1, "Totaal").unwrap().write(8, 5, 2).unwrap();
    sheet.write(400, 0, "").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn the_register_is_found_and_every_row_is_accounted_for() {
    let draft = drafted("register.xlsx", &register());
    let [first, second] = draft.comments.as_slice() else {
        panic!("{:?}", draft.comments)
    };
    assert_eq!(
        first
            .origin
            .as_ref()
            .map(|o| (o.sheet.as_str(), o.row, o.cell.as_str())),
        Some(("Reacties", 5, "F5"))
    );
    assert_eq!(first.text, "Regel een\nRegel “twee” ");
    assert_eq!(first.proposal, "=SOM(A1)");
    assert_eq!(first.date.unwrap().to_string(), "2018-07-13");
    assert_eq!(first.kind, Some(CommentKind::Substantive));
    assert_eq!(first.sections, ["3.3", "3.4.1"]);
    assert_eq!(
        (first.sender_number.as_str(), first.given_answer.as_str()),
        ("0", "Aangepast.")
    );
    assert!(first.other.contains(&("Kleur".into(), "rood".into())));
    assert_eq!(second.sentiment, Some(Sentiment::Positive));
    assert!(
        second
            .other
            .contains(&("Datum reactie".into(), "binnenkort".into()))
    );
    assert_eq!(
        draft.diagnostics.iter().map(|d| d.code).collect::<Vec<_>>(),
        [DiagnosticCode::UnclearDate]
    );
    assert_eq!(
        draft
            .skipped
            .iter()
            .map(|s| (s.origin.row, s.reason))
            .collect::<Vec<_>>(),
        [
            (7, SkipReason::NoText),
            (8, SkipReason::Empty),
            (9, SkipReason::Totals)
        ]
    );
    assert_eq!(draft.rows, draft.comments.len() + draft.skipped.len());
}

#[test]
fn a_merged_respondent_stands_for_each_of_its_rows_and_no_further() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, ["Gemeente", "Opmerking"]).unwrap();
    sheet
        .merge_range(1, 0, 2, 0, "Duinrode", &Format::new())
        .unwrap();
    for row in 1..4 {
        sheet.write(row, 1, format!("reactie {row}")).unwrap();
    }
    let draft = drafted("a.xlsx", &book.save_to_buffer().unwrap());
    let who: Vec<_> = draft
        .comments
        .iter()
        .map(|c| c.organisation.as_str())
        .collect();
    assert_eq!(who, ["Duinrode", "Duinrode", ""]);
}

#[test]
fn text_files_in_every_spelling_say_the_same() {
    let utf8 = "Naam;Opmerking;Datum\r\nGemeente één;\"Regel 1\nregel 2; nog\";13-7-18\r\n";
    let windows: Vec<u8> = utf8.chars().map(|c| c as u8).collect();
    let utf16: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain(
            utf8.replace("; nog", " - nog")
                .replace(';', "\t")
                .encode_utf16()
                .flat_map(u16::to_le_bytes),
        )
        .collect();
    let cases: [(&[u8], &str); 5] = [
        (utf8.as_bytes(), "regel 2; nog"),
        (format!("\u{feff}{utf8}").as_bytes(), "regel 2; nog"),
        (&windows, "regel 2; nog"),
        (&utf16, "regel 2 - nog"),
        (format!("sep=;\r\n{utf8}").as_bytes(), "regel 2; nog"),
    ]
    .map(|(bytes, text)| (Box::leak(bytes.to_vec().into_boxed_slice()) as &[u8], text));
    for (bytes, end) in cases {
        let draft = drafted("reacties.csv", bytes);
        assert_eq!(draft.comments.len(), 1);
        assert_eq!(draft.comments[0].respondent, "Gemeente één");
        assert_eq!(draft.comments[0].text, format!("Regel 1\n{end}"));
        assert_eq!(draft.comments[0].date.unwrap().to_string(), "2018-07-13");
    }
}

#[test]
fn what_is_no_spreadsheet_is_refused_by_name() {
    let book = register();
    let locked: Vec<u8> = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        .into_iter()
        .chain("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    assert_eq!(read("a.xlsx", b" \n"), Err(Unreadable::Empty));
    assert_eq!(
        read("a.xls", b"<html><table><tr><td>x"),
        Err(Unreadable::WebPage)
    );
    assert_eq!(read("a.xlsx", &locked), Err(Unreadable::Password));
    assert_eq!(read("a.pdf", b"%PDF-1.7"), Err(Unreadable::Unknown));
    assert!(matches!(
        read("a.xlsx", b"hallo"),
        Err(Unreadable::Damaged(_))
    ));
    for length in [book.len() / 3, book.len() / 2, book.len() - 30] {
        assert!(
            matches!(read("a.xlsx", &book[..length]), Err(Unreadable::Damaged(_))),
            "{length}"
        );
    }
}

#[test]
fn the_same_row_sent_again_elsewhere_has_the_same_content() {
    let one = drafted("a.csv", b"Nr;Opmerking\n1;Goed plan\n");
    let two = drafted("b.csv", b"Nr;Opmerking\n1;Nieuw\n2; Goed  plan\n");
    assert_eq!(
        one.comments[0].content_hash(),
        two.comments[1].content_hash()
    );
    assert_ne!(
        one.comments[0].content_hash(),
        two.comments[0].content_hash()
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]
    #[test]
    fn a_damaged_file_never_stops_the_program(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = register();
        let at = at.index(bytes.len());
        if cut { bytes.truncate(at) } else { bytes[at] = byte }
        if let Ok(book) = read("a.xlsx", &bytes) {
            for table in find_tables(&book, &synonyms()) {
                let draft = draft(&book, &table);
                prop_assert_eq!(draft.rows, draft.comments.len() + draft.skipped.len());
            }
        }
    }

    #[test]
    fn any_text_is_read_as_a_text_file(text in "\\PC{0,200}") {
        if let Ok(book) = read("a.csv", text.as_bytes()) {
            find_tables(&book, &synonyms());
        }
    }
}
