//! The register of reactions as a spreadsheet: every reaction in full (D27, D30), as xlsx, ods or
//! csv. All three lay the rows out alike, so that each can be read back.

mod delimited;
mod ods;

use std::borrow::Cow;

pub use delimited::csv;
pub use ods::ods;

use crate::document::glyphs::visible;
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

/// The most characters of a cell (UTF-16, as Excel counts).
const MOST_CHARACTERS: usize = 32_767;
/// The most line feeds of a cell.
const MOST_LINE_FEEDS: usize = 253;

/// The register writes: a title, headers, and rows of texts, all in the reader's words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Register {
    /// The sheet's name; signs Excel forbids are left out.
    pub title: String,
    /// The headers with the width of their column, in characters.
    pub headers: Vec<(String, u16)>,
    /// The rows, a text per column.
    pub rows: Vec<Vec<String>>,
}

/// Writes the register as xlsx. Each cell is text, also where it begins with a sign of a formula. What
/// does not fit a cell goes on in the row below it: no letter is lost.
///
/// # Errors
/// When there are more rows or columns than a sheet holds.
pub fn xlsx(register: &Register) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The same register gives the same bytes: the file bears no time of its own.
    let epoch = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&rust_xlsxwriter::DocProperties::new().set_creation_datetime(&epoch));
    let sheet = book.add_worksheet();
    let name: String = seen(&register.title)
        .chars()
        .filter(|c| !r"[]:*?/\".contains(*c))
        .take(31)
        .collect();
    let name = name.trim_matches('\'');
    if !name.is_empty() {
        sheet.set_name(name)?;
    }
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    let body = Format::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_quote_prefix();
    for (column, (header, width)) in (0_u16..).zip(&register.headers) {
        sheet.write_string_with_format(0, column, seen(header).as_ref(), &head)?;
        sheet.set_column_width(column, f64::from(*width))?;
    }
    let rows = laid_out(register);
    for (row, texts) in (1_u32..).zip(&rows) {
        for (column, text) in (0_u16..).zip(texts) {
            if !text.is_empty() {
                sheet.write_string_with_format(row, column, text.as_ref(), &body)?;
            }
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    if let Some(last) = u16::try_from(register.headers.len())
        .ok()
        .and_then(|n| n.checked_sub(1))
    {
        let end = u32::try_from(rows.len()).unwrap_or(u32::MAX).max(1);
        sheet.autofilter(0, 0, end, last)?;
    }
    book.save_to_buffer()
}

/// A text as a cell shows it: what hides in it is seen, as in every paper, and each of its lines ends
/// as a cell's lines do.
fn seen(text: &str) -> Cow<'_, str> {
    let seen = visible(text);
    if seen.contains('\r') {
        Cow::Owned(seen.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        seen
    }
}

/// The rows as they stand on the sheet: what does not fit a cell goes on in the row below, which
/// bears the number of its first column and which part it is: `R1-017 (2)`.
fn laid_out(register: &Register) -> Vec<Vec<Cow<'_, str>>> {
    let mut rows = Vec::with_capacity(register.rows.len());
    for texts in &register.rows {
        let texts: Vec<Cow<'_, str>> = texts.iter().map(|text| seen(text)).collect();
        if texts.iter().all(|text| text.len() <= MOST_LINE_FEEDS) {
            rows.push(texts);
            continue;
        }
        let parted: Vec<Vec<&str>> = texts.iter().map(|text| parts(text)).collect();
        let height = parted.iter().map(Vec::len).max().unwrap_or(1);
        for below in 0..height {
            let mut row: Vec<Cow<'_, str>> = parted
                .iter()
                .map(|parts| Cow::Owned(parts.get(below).copied().unwrap_or_default().to_owned()))
                .collect();
            if let (1.., Some(first)) = (below, row.first_mut()) {
                *first = Cow::Owned(format!("{} ({})", texts[0], below + 1));
            }
            rows.push(row);
        }
    }
    rows
}

/// A text in parts that each fit a cell.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut characters, mut feeds) = (0, 0, 0);
    for (at, c) in text.char_indices() {
        let feed = usize::from(c == '\n');
        if characters + c.len_utf16() > MOST_CHARACTERS || feeds + feed > MOST_LINE_FEEDS {
            parts.push(&text[start..at]);
            (start, characters, feeds) = (at, 0, 0);
        }
        characters += c.len_utf16();
        feeds += feed;
    }
    parts.push(&text[start..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spreadsheet::{Reading, Synonyms, draft, find_tables, read};

    fn register(text: &str) -> Register {
        Register {
            title: "Reacties: R1".into(),
            headers: vec![
                ("nr".into(), 8),
                ("reactie".into(), 60),
                ("tevreden (j/n)".into(), 9),
            ],
            rows: vec![
                vec!["R1-001".into(), text.into(), String::new()],
                vec!["R1-002".into(), "Slot".into(), String::new()],
            ],
        }
    }

    /// The reactions that every format gives back.
    fn read_back(text: &str) -> Vec<(&'static str, Vec<(String, String)>)> {
        let register = register(text);
        let synonyms = include_str!("../../../assets/synonyms.toml");
        let synonyms = Synonyms::from_toml(synonyms).unwrap();
        let files = [
            ("a.xlsx", xlsx(&register).unwrap()),
            ("a.ods", ods(&register).unwrap()),
            ("a.csv", csv(&register).unwrap()),
        ];
        files
            .into_iter()
            .map(|(name, bytes)| {
                let book = read(name, &bytes).unwrap();
                let tables = find_tables(&book, &synonyms);
                let draft = draft(&book, &tables, &synonyms, &Reading::default());
                let rows = draft.comments();
                let rows = rows.map(|row| (row.sender_number.clone(), row.text.clone()));
                (name, rows.collect())
            })
            .collect()
    }

    #[test]
    fn a_reaction_longer_than_a_cell_loses_no_letter_in_any_format() {
        for text in [
            "é😀".repeat(20_000),
            "regel\n".repeat(900),
            "=1+1".into(),
            "@x\n+y".into(),
            "  twee  spaties ".into(),
            "'=1".into(),
            "a\tb & <c> \"d\"; e".into(),
        ] {
            for (name, rows) in read_back(&text) {
                let expected = [("R1-001", text.as_str()), ("R1-002", "Slot")];
                let found: Vec<_> = rows.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
                let start: String = text.chars().take(20).collect();
                assert!(found == expected, "{name}: {start:?}");
            }
        }
    }

    #[test]
    fn a_formula_is_written_as_text() {
        let bytes = xlsx(&register("=HYPERLINK(\"x\")")).unwrap();
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let mut sheet = String::new();
        let mut file = archive.by_name("xl/worksheets/sheet1.xml").unwrap();
        std::io::Read::read_to_string(&mut file, &mut sheet).unwrap();
        assert!(!sheet.contains("<f>"));
    }

    #[test]
    fn the_same_register_gives_the_same_bytes() {
        assert_eq!(xlsx(&register("a")).unwrap(), xlsx(&register("a")).unwrap());
    }
}
