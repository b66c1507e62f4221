//! Workbooks: sheets, tables, merged and hidden parts, notes, styles; in every format.

use super::Case;
use super::make::{self, Xls, cell, ods, raw_xlsx, row};
use draagvlak_domain::draft::CommentKind;
use draagvlak_exchange::spreadsheet::Reading;
use rust_xlsxwriter::{Color, ExcelDateTime, Format, Note, Workbook, Worksheet};

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = public_registers();
    cases.extend(tables());
    cases.extend(looks());
    cases.extend(formats());
    cases
}

fn book(make: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    make(book.add_worksheet().set_name("Blad1").unwrap());
    book.save_to_buffer().unwrap()
}

fn rows(sheet: &mut Worksheet, from: u32, rows: &[&[&str]]) {
    for (at, texts) in (from..).zip(rows) {
        for (column, text) in (0_u16..).zip(*texts) {
            if !text.is_empty() {
                sheet.write(at, column, *text).unwrap();
            }
        }
    }
}

/// A public register as governments publish them: a summary, a legend, and the register third.
pub(crate) fn register() -> Vec<u8> {
    let mut book = Workbook::new();
    let first = book.add_worksheet().set_name("Overzicht").unwrap();
    first.write(0, 0, "Aantal reacties").unwrap();
    let legend = book.add_worksheet().set_name("Legenda").unwrap();
    legend
        .write_row(0, 0, ["Categorie opmerking", "Betekenis"])
        .unwrap();
    let sheet = book.add_worksheet().set_name("Reacties").unwrap();
    sheet
        .merge_range(1, 1, 1, 6, "Register van reacties", &Format::new())
        .unwrap();
    let headers = [
        "Index",
        "Datum reactie",
        "Type",
        "Betrekking op",
        "Opmerking",
        "Oplossingsrichting",
        "Terugkoppeling",
        "Kleur",
    ];
    sheet.write_row(3, 1, headers).unwrap();
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

fn public_registers() -> Vec<Case> {
    vec![
        Case {
            what: "a register third in its workbook, below a merged title, with an index from 0",
            name: "register.xlsx",
            bytes: register(),
            reading: Reading::default(),
            taken: vec!["F5 : Regel een|Regel “twee” ", "F6 : Akkoord."],
            skipped: vec!["7 no-text", "8 empty", "9 totals"],
            noticed: vec!["F4 sender-in-sheet-name Reacties", "F6 unclear-date binnenkort"],
            check: Some(|draft| {
                let first = draft.comments().next().unwrap();
                assert_eq!(first.proposal, "=SOM(A1)");
                assert_eq!(first.date.unwrap().to_string(), "2018-07-13");
                assert_eq!(first.kind, Some(CommentKind::Substantive));
                assert_eq!(first.sections, ["3.3", "3.4.1"]);
                assert_eq!((first.sender_number.as_str(), first.given_answer.as_str()), ("0", "Aangepast."));
                assert!(first.other.contains(&("Kleur".into(), "rood".into())));
            }),
        },
        Case {
            what: "the ISO commenting template",
            name: "iso.xlsx",
            bytes: book(|sheet| {
                rows(sheet, 0, &[
                    &["Template for comments and secretariat observations"],
                    &["MB/NC1", "Line number2 (e.g. 17)", "Clause/ Subclause3 (e.g. 3.1)", "Paragraph/ Figure/ Table4", "Type of comment5", "Comments6", "Proposed change7", "Observations of the secretariat"],
                    &["1", "2", "(3)", "4", "5", "(6)", "(7)", ""],
                    &["NL", "17", "3.1", "Table 1", "ed", "Typo.", "Fix it.", "Accepted"],
                    &["DE", "", "4", "", "ge", "", "Shorter.", ""],
                ]);
            }),
            taken: vec!["F4 NL: Typo.", "F5 DE: Shorter."],
            skipped: vec!["3 header-again"],
            check: Some(|draft| {
                let first = draft.comments().next().unwrap();
                assert_eq!((first.kind, first.sections.as_slice()), (Some(CommentKind::Editorial), &["3.1".to_owned()][..]));
                assert_eq!(first.given_answer, "Accepted");
            }),
            ..Case::default()
        },
        Case {
            what: "errors, a section stored as a number, a date stored as a number, a value not kept",
            name: "fouten.xlsx",
            bytes: raw_xlsx(
                "",
                &[
                    row(1, &["Naam", "Paragraaf", "Datum", "Opmerking"]),
                    "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#REF!</v></c><c r=\"B2\"><v>5.1</v></c><c r=\"C2\"><v>43294</v></c><c r=\"D2\" t=\"inlineStr\"><is><t>een</t></is></c></row>".to_owned(),
                    "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>A2</f></c><c r=\"D3\" t=\"inlineStr\"><is><t>twee</t></is></c></row>".to_owned(),
                ]
                .concat(),
            ),
            taken: vec!["D2 #REF!: een", "D3 : twee"],
            noticed: vec![
                "D2 cell-error #REF!",
                "D2 section-as-number 5,1",
                "D2 date-from-number 43294 → 2018-07-13",
                "A3 formula-without-value",
                "D3 blank-respondent #REF!",
            ],
            check: Some(|draft| assert_eq!(draft.comments().next().unwrap().sections, ["5.1", "5.10"])),
            ..Case::default()
        },
        Case {
            what: "days counted from 1904",
            name: "mac.xlsx",
            bytes: raw_xlsx(
                "<workbookPr date1904=\"1\"/>",
                &[
                    row(1, &["Naam", "Datum", "Opmerking"]),
                    "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B2\"><v>41832</v></c><c r=\"C2\" t=\"inlineStr\"><is><t>een</t></is></c></row>".to_owned(),
                ]
                .concat(),
            ),
            taken: vec!["C2 a: een"],
            noticed: vec!["C2 date-from-number 41832 → 2018-07-13"],
            ..Case::default()
        },
        Case {
            what: "a used range far beyond the data",
            name: "ver.xlsx",
            bytes: raw_xlsx(
                "",
                &[
                    row(1, &["Naam", "Opmerking"]),
                    row(2, &["a", "een"]),
                    "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"0\"/></row>".to_owned(),
                ]
                .concat(),
            ),
            taken: vec!["B2 a: een"],
            ..Case::default()
        },
    ]
}

fn tables() -> Vec<Case> {
    let per_municipality = || {
        let mut book = Workbook::new();
        for name in ["Duinrode", "Lageland"] {
            let sheet = book.add_worksheet().set_name(name).unwrap();
            rows(sheet, 0, &[&["Nr", "Opmerking"], &["1", "een"]]);
        }
        book.save_to_buffer().unwrap()
    };
    vec![
        Case {
            what: "one sheet per municipality: who, is proposed",
            name: "per-gemeente.xlsx",
            bytes: per_municipality(),
            taken: vec!["B2 : een", "B2 : een"],
            noticed: vec![
                "B1 sender-in-sheet-name Duinrode",
                "B1 sender-in-sheet-name Lageland",
            ],
            ..Case::default()
        },
        Case {
            what: "one sheet per municipality: who, as a person said",
            name: "per-gemeente.xlsx",
            bytes: per_municipality(),
            reading: Reading {
                sender_from_sheet: true,
                ..Reading::default()
            },
            taken: vec!["B2 Duinrode: een", "B2 Lageland: een"],
            ..Case::default()
        },
        Case {
            what: "tables side by side",
            name: "naast.xlsx",
            bytes: book(|sheet| {
                rows(
                    sheet,
                    0,
                    &[
                        &[
                            "Nr",
                            "Gemeente",
                            "Opmerking",
                            "",
                            "Nr",
                            "Gemeente",
                            "Opmerking",
                        ],
                        &["1", "Duinrode", "links", "", "1", "Lageland", "rechts"],
                        &["2", "Duinrode", "nog", "", "", "", ""],
                    ],
                );
            }),
            taken: vec![
                "C2 Duinrode: links",
                "C3 Duinrode: nog",
                "G2 Lageland: rechts",
            ],
            ..Case::default()
        },
        Case {
            what: "tables below each other, the second with other columns",
            name: "onder.xlsx",
            bytes: book(|sheet| {
                rows(
                    sheet,
                    0,
                    &[
                        &["Nr", "Gemeente", "Opmerking"],
                        &["1", "Duinrode", "boven"],
                        &[],
                        &["Tweede tabel"],
                        &["Naam Indiener", "Omschrijving", "Motivatie", "Status"],
                        &["a", "onder", "omdat", "open"],
                    ],
                );
            }),
            taken: vec!["C2 Duinrode: boven", "B6 a: onder"],
            ..Case::default()
        },
        Case {
            what: "a header over two rows, on row 7",
            name: "kop.xlsx",
            bytes: book(|sheet| {
                rows(
                    sheet,
                    5,
                    &[
                        &["", "Indiener", "", "Reactie"],
                        &["Nr", "Naam", "Gemeente", ""],
                        &["1", "a", "Duinrode", "een"],
                    ],
                );
            }),
            taken: vec!["D8 a, Duinrode: een"],
            ..Case::default()
        },
        Case {
            what: "a merged respondent stands for each of its rows and no further",
            name: "samen.xlsx",
            bytes: book(|sheet| {
                rows(
                    sheet,
                    0,
                    &[
                        &["Gemeente", "Opmerking"],
                        &["", "een"],
                        &["", "twee"],
                        &["", "drie"],
                    ],
                );
                sheet
                    .merge_range(1, 0, 2, 0, "Duinrode", &Format::new())
                    .unwrap();
            }),
            taken: vec!["B2 Duinrode: een", "B3 Duinrode: twee", "B4 : drie"],
            noticed: vec!["B4 blank-respondent Duinrode"],
            ..Case::default()
        },
    ]
}

fn looks() -> Vec<Case> {
    vec![
        Case {
            what: "hidden rows, columns and sheets are taken in and told",
            name: "verborgen.xlsx",
            bytes: {
                let mut book = Workbook::new();
                book.add_worksheet()
                    .set_name("Open")
                    .unwrap()
                    .write(0, 0, "niets")
                    .unwrap();
                let sheet = book.add_worksheet().set_name("Dicht").unwrap();
                rows(
                    sheet,
                    0,
                    &[
                        &["Naam", "Intern", "Opmerking"],
                        &["a", "geheim", "een"],
                        &["b", "", "twee"],
                    ],
                );
                sheet.set_row_hidden(2).unwrap();
                sheet.set_column_hidden(1).unwrap();
                sheet.set_hidden(true);
                book.save_to_buffer().unwrap()
            },
            taken: vec!["C2 a: een", "C3 b: twee"],
            noticed: vec![
                "C1 hidden-sheet Dicht",
                "B1 hidden-column Intern",
                "C3 hidden-row",
            ],
            ..Case::default()
        },
        Case {
            what: "rich text, words struck through, notes and colours are told",
            name: "opmaak.xlsx",
            bytes: book(|sheet| {
                rows(
                    sheet,
                    0,
                    &[
                        &["Naam", "Opmerking"],
                        &["a", ""],
                        &["b", "gekleurd"],
                        &["c", "weg"],
                    ],
                );
                let (plain, struck) = (Format::new(), Format::new().set_font_strikethrough());
                sheet
                    .write_rich_string(
                        1,
                        1,
                        &[(&plain, "dit blijft "), (&struck, "dit & dat niet")],
                    )
                    .unwrap();
                let yellow = Format::new().set_background_color(Color::Yellow);
                sheet.write_with_format(2, 1, "gekleurd", &yellow).unwrap();
                sheet.write_with_format(3, 1, "weg", &struck).unwrap();
                sheet
                    .insert_note(
                        1,
                        0,
                        &Note::new("ook namens\nde raad")
                            .set_author("x")
                            .add_author_prefix(false),
                    )
                    .unwrap();
            }),
            taken: vec![
                "B2 a: dit blijft dit & dat niet",
                "B3 b: gekleurd",
                "B4 c: weg",
            ],
            noticed: vec![
                "B1 coloured 3",
                "A2 note ook namens|de raad",
                "B2 struck-text dit & dat niet",
                "B4 struck-text weg",
            ],
            check: Some(|draft| {
                let first = draft.comments().next().unwrap();
                assert_eq!(
                    first.other,
                    [("✎ Naam".to_owned(), "ook namens\nde raad".to_owned())]
                );
            }),
            ..Case::default()
        },
    ]
}

fn formats() -> Vec<Case> {
    let texts: &[&[&str]] = &[
        &["Gemeente", "Opmerking"],
        &["Duinrode", "één\nregel"],
        &["Lageland", "“twee”"],
    ];
    let taken = vec!["B2 Duinrode: één|regel", "B3 Lageland: “twee”"];
    let styles = "<style:style style:name=\"h\"><style:table-properties table:display=\"false\"/></style:style><style:style style:name=\"d\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>";
    let header = [cell("Gemeente"), cell("Datum"), cell("Opmerking")].concat();
    let note = "<table:table-cell office:value-type=\"string\" table:number-rows-spanned=\"2\"><office:annotation><text:p>let op</text:p></office:annotation><text:p>Duinrode</text:p></table:table-cell>";
    let date = "<table:table-cell office:value-type=\"date\" office:date-value=\"2018-07-13T00:00:00\"><text:p>13-7-18</text:p></table:table-cell>";
    let struck = "<table:table-cell office:value-type=\"string\"><text:p>dit <text:span text:style-name=\"d\">niet</text:span></text:p><text:p>wel<text:s text:c=\"2\"/>zo</text:p></table:table-cell>";
    let empty = "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>";
    let table = format!(
        "<table:table table:name=\"Dicht\" table:style-name=\"h\"><table:table-column table:number-columns-repeated=\"3\"/><table:table-row>{header}</table:table-row><table:table-row>{note}{date}{struck}</table:table-row><table:table-row table:visibility=\"collapse\"><table:covered-table-cell/><table:table-cell office:value-type=\"float\" office:value=\"43294\"/>{}</table:table-row>{empty}</table:table>",
        cell("twee"),
    );
    let macros = make::zip_with_macros(&book(|sheet| rows(sheet, 0, texts)));
    vec![
        Case {
            what: "xlsx",
            name: "a.xlsx",
            bytes: book(|sheet| rows(sheet, 0, texts)),
            taken: taken.clone(),
            ..Case::default()
        },
        Case {
            what: "xlsm, with its macros left behind",
            name: "a.xlsm",
            bytes: macros,
            taken: taken.clone(),
            ..Case::default()
        },
        Case {
            what: "xls, with a hidden row and a note",
            name: "a.xls",
            bytes: make::xls(&Xls {
                rows: texts,
                hidden_row: Some(2),
                note: Some((1, 0, "let op")),
                ..Xls::default()
            }),
            taken,
            noticed: vec!["A2 note let op", "B3 hidden-row"],
            ..Case::default()
        },
        Case {
            what: "ods, with a merged respondent, a note, hidden parts, spaces, a date and struck words",
            name: "a.ods",
            bytes: ods(styles, &table),
            taken: vec!["C2 Duinrode: dit niet|wel  zo", "C3 Duinrode: twee"],
            noticed: vec![
                "C1 hidden-sheet Dicht",
                "A2 note let op",
                "C2 struck-text niet",
                "C3 hidden-row",
                "C3 date-from-number 43294 → 2018-07-13",
            ],
            check: Some(|draft| {
                assert_eq!(
                    draft.comments().next().unwrap().date.unwrap().to_string(),
                    "2018-07-13"
                );
            }),
            ..Case::default()
        },
    ]
}
