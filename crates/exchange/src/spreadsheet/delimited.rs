//! Text files with a sign between the cells.

use crate::spreadsheet::workbook::{Cell, Mark, MarkKind, Room, Sheet, Unreadable, Workbook};

/// The most bytes between quotation marks: a text longer than any cell is rows that were swallowed.
const MAX_QUOTED: usize = 1024 * 1024;

/// Reads a csv or tsv file, with the sign that divides it best. A quotation mark that is opened and
/// never closed is a sign like others, so that it swallows no rows.
pub(crate) fn read(text: &str) -> Result<Workbook, Unreadable> {
    if text.contains('\0') {
        return Err(Unreadable::Unknown);
    }
    let (sign, text) = match text.strip_prefix("sep=").and_then(|rest| {
        let sign = rest.chars().next()?;
        let rest = rest[sign.len_utf8()..].trim_start_matches('\r');
        Some((sign, rest.strip_prefix('\n').unwrap_or(rest)))
    }) {
        Some((sign, rest)) if sign.is_ascii() => (sign as u8, rest),
        _ => (divider(text), text),
    };
    let mut room = Room::new();
    let mut sheet = Sheet {
        is_text: true,
        ..Sheet::default()
    };
    let mut scan = Scan {
        bytes: text.as_bytes(),
        at: 0,
        sign,
    };
    let mut row = 0;
    while scan.at < scan.bytes.len() {
        let mut column = 0;
        loop {
            let field = scan.field();
            if field.open {
                sheet.marks.push(Mark {
                    row,
                    column,
                    kind: MarkKind::OpenQuote,
                    text: field.text.chars().take(60).collect(),
                });
            }
            room.put(&mut sheet, row, column, Cell::text(field.text))?;
            if field.last {
                break;
            }
            column += 1;
        }
        row += 1;
    }
    Ok(Workbook {
        sheets: vec![sheet],
    })
}

/// The text of a file in UTF-8, UTF-16 or Windows-1252.
pub(crate) fn decode(bytes: &[u8]) -> String {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        let rest = &bytes[mark..];
        return encoding.decode_without_bom_handling(rest).0.into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => {
            let read = encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes);
            read.0.into_owned()
        }
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

struct Scan<'t> {
    bytes: &'t [u8],
    at: usize,
    sign: u8,
}

struct Field {
    text: String,
    /// Whether its quotation mark was never closed.
    open: bool,
    /// Whether it ends its row.
    last: bool,
}

impl Scan<'_> {
    fn field(&mut self) -> Field {
        let mut open = false;
        if self.bytes.get(self.at) == Some(&b'"') {
            match self.quoted() {
                Some(field) => return field,
                None => open = true,
            }
        }
        let start = self.at;
        let mut end = start;
        while end < self.bytes.len() && !self.ends(end) {
            end += 1;
        }
        let text = String::from_utf8_lossy(&self.bytes[start..end]).into_owned();
        let last = self.step_over(end);
        Field { text, open, last }
    }

    /// A field in quotation marks; none when what follows its last mark shows that it is not one.
    fn quoted(&mut self) -> Option<Field> {
        let mut text: Vec<u8> = Vec::new();
        let mut at = self.at + 1;
        loop {
            let byte = *self.bytes.get(at)?;
            if text.len() > MAX_QUOTED {
                return None;
            }
            if byte != b'"' {
                // A line break is one sign in a cell, however the file writes it.
                if !(byte == b'\r' && self.bytes.get(at + 1) == Some(&b'\n')) {
                    text.push(byte);
                }
                at += 1;
                continue;
            }
            if self.bytes.get(at + 1) == Some(&b'"') {
                text.push(b'"');
                at += 2;
                continue;
            }
            at += 1;
            break;
        }
        if at < self.bytes.len() && !self.ends(at) {
            return None;
        }
        let last = self.step_over(at);
        Some(Field {
            text: String::from_utf8_lossy(&text).into_owned(),
            open: false,
            last,
        })
    }

    fn ends(&self, at: usize) -> bool {
        let byte = self.bytes[at];
        byte == self.sign || byte == b'\n' || byte == b'\r'
    }

    /// Goes past the sign or the line end at `at`; whether the row ends there.
    fn step_over(&mut self, at: usize) -> bool {
        self.at = at + 1;
        match self.bytes.get(at) {
            Some(byte) if *byte == self.sign => false,
            Some(b'\r') if self.bytes.get(at + 1) == Some(&b'\n') => {
                self.at = at + 2;
                true
            }
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        let book = read(text).unwrap();
        let rows = book.sheets[0].rows.iter();
        rows.map(|row| row.iter().map(|cell| cell.text.clone()).collect())
            .collect()
    }

    #[test]
    fn quotes_hold_signs_and_lines_and_an_open_one_swallows_nothing() {
        let cases: &[(&str, &[&[&str]])] = &[
            ("a;\"b;c\"\r\nd;e", &[&["a", "b;c"], &["d", "e"]]),
            ("a;\"b\r\nc\"\nd;e\n", &[&["a", "b\nc"], &["d", "e"]]),
            ("a;\"zegt \"\"ja\"\"\"\n", &[&["a", "zegt \"ja\""]]),
            ("a;\"open\nd;e\n", &[&["a", "\"open"], &["d", "e"]]),
            (
                "a;\"open\nd;\"dicht\"\n",
                &[&["a", "\"open"], &["d", "dicht"]],
            ),
            ("a;5\" buis\nd;e\n", &[&["a", "5\" buis"], &["d", "e"]]),
        ];
        for (text, expected) in cases {
            assert_eq!(&rows(text), expected, "{text}");
        }
    }

    #[test]
    fn a_row_that_ends_with_the_sign_ends() {
        assert_eq!(rows("a;b;\nc;d;"), [["a", "b"], ["c", "d"]]);
    }
}
