//! The collection of mess: what feedback spreadsheets look like when they come in, one case for
//! each thing that was seen or is to be expected, with the rows, the notices and the totals.

mod make;
mod texts;
mod workbooks;

use draagvlak_exchange::spreadsheet::{Draft, Reading, Unreadable};
pub(crate) use workbooks::register;

/// A file with what must become of it.
#[derive(Default)]
pub(crate) struct Case {
    pub(crate) what: &'static str,
    pub(crate) name: &'static str,
    pub(crate) bytes: Vec<u8>,
    pub(crate) reading: Reading<'static>,
    /// `cell who: text`, line breaks as `|`.
    pub(crate) taken: Vec<&'static str>,
    /// `row reason`.
    pub(crate) skipped: Vec<&'static str>,
    /// `cell code found`.
    pub(crate) noticed: Vec<&'static str>,
    pub(crate) check: Option<fn(&Draft)>,
}

/// Every case.
pub(crate) fn cases() -> Vec<Case> {
    let mut all = texts::cases();
    all.extend(workbooks::cases());
    all
}

/// Files that are no spreadsheet, with why.
pub(crate) fn refused() -> Vec<(&'static str, Vec<u8>, Unreadable)> {
    let locked = make::xls(&make::Xls {
        locked: true,
        ..make::Xls::default()
    });
    let manifest = "<manifest:manifest xmlns:manifest=\"m\"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    vec![
        ("leeg.xlsx", b" \n".to_vec(), Unreadable::Empty),
        (
            "pagina.xls",
            b"<html><table><tr><td>x".to_vec(),
            Unreadable::WebPage,
        ),
        (
            "pagina16.xls",
            utf16("<html><body>x</body></html>"),
            Unreadable::WebPage,
        ),
        (
            "brief.xls",
            b"MIME-Version: 1.0\r\nX: y\r\n".to_vec(),
            Unreadable::WebPage,
        ),
        (
            "slot.xlsx",
            make::compound("/EncryptedPackage", b"x"),
            Unreadable::Password,
        ),
        ("slot.xls", locked, Unreadable::Password),
        (
            "slot.ods",
            make::zip(&[("META-INF/manifest.xml", manifest), ("content.xml", "x")]),
            Unreadable::Password,
        ),
        (
            "plan.doc",
            make::compound("/WordDocument", b"x"),
            Unreadable::Unknown,
        ),
        (
            "plan.docx",
            make::zip(&[("word/document.xml", "<w/>")]),
            Unreadable::Unknown,
        ),
        ("plan.pdf", b"%PDF-1.7".to_vec(), Unreadable::Unknown),
    ]
}

/// Files that claim billions of cells, or unpack to more than they seem.
pub(crate) fn bombs() -> Vec<(&'static str, &'static str, Vec<u8>)> {
    let long = "x".repeat(4 * 1024 * 1024);
    let many = |n: usize| {
        let cell = make::cell(&"y".repeat(2_000));
        format!(
            "<table:table table:name=\"B\"><table:table-row table:number-rows-repeated=\"{n}\">{cell}</table:table-row></table:table>"
        )
    };
    let wide: String = (1..400)
        .map(|n| {
            format!("<row r=\"{n}\"><c r=\"XFD{n}\" t=\"inlineStr\"><is><t>x</t></is></c></row>")
        })
        .collect();
    vec![
        (
            "text that packs too well",
            "a.xlsx",
            make::raw_xlsx("", &make::row(1, &[&long])),
        ),
        (
            "rows that end at the last column",
            "b.xlsx",
            make::raw_xlsx("", &wide),
        ),
        (
            "a row that stands a million times",
            "c.ods",
            make::ods("", &many(1_000_000)),
        ),
        (
            "a cell at the far corner of an xls",
            "d.xls",
            make::xls(&make::Xls {
                rows: &[&["a"]],
                far: Some((65_535, 65_535)),
                ..make::Xls::default()
            }),
        ),
    ]
}

/// A text in UTF-16, with its mark.
fn utf16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}
