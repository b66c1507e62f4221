//! Text files with a sign between the cells.

use crate::spreadsheet::workbook::{Cell, Sheet, Unreadable, Workbook};

/// Reads a csv or tsv file in UTF-8, UTF-16 or Windows-1252, with the sign that divides it best.
pub(crate) fn read(bytes: &[u8]) -> Result<Workbook, Unreadable> {
    let text = decode(bytes);
    if text.contains('\0') {
        return Err(Unreadable::Unknown);
    }
    let (sign, text) = match text.strip_prefix("sep=").and_then(|rest| {
        let sign = rest.chars().next()?;
        let rest = rest[sign.len_utf8()..].trim_start_matches('\r');
        Some((sign, rest.strip_prefix('\n').unwrap_or(rest).to_owned()))
    }) {
        Some((sign, rest)) if sign.is_ascii() => (sign as u8, rest),
        _ => (divider(&text), text),
    };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(sign)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| Unreadable::Damaged(error.to_string()))?;
        // A quoted cell may hold line breaks; the row keeps the number of the line it starts on
        // in a spreadsheet, which counts records.
        rows.push(
            record
                .iter()
                .map(|text| Cell {
                    text: text.replace("\r\n", "\n"),
                    ..Cell::default()
                })
                .collect(),
        );
    }
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    for row in &mut rows {
        row.resize(width, Cell::default());
    }
    Ok(Workbook {
        sheets: vec![Sheet {
            rows,
            ..Sheet::default()
        }],
    })
}

fn decode(bytes: &[u8]) -> String {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding
            .decode_without_bom_handling(&bytes[mark..])
            .0
            .into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252
            .decode_without_bom_handling(bytes)
            .0
            .into_owned(),
    }
}

/// The sign that divides the first lines into most cells, outside quotes.
fn divider(text: &str) -> u8 {
    let count = |sign: char| {
        let mut quoted = false;
        text.chars()
            .take(4_000)
            .filter(|c| {
                quoted ^= *c == '"';
                !quoted && *c == sign
            })
            .count()
    };
    // Of equals the first: a semicolon is what Dutch spreadsheets write.
    let mut best = (0, b';');
    for sign in [';', '\t', ',', '|'] {
        if count(sign) > best.0 {
            best = (count(sign), sign as u8);
        }
    }
    best.1
}
