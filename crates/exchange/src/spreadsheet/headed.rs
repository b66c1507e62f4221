//! Tables of which every column speaks for itself: which sheet, which row heads it.

use serde::Serialize;

use draagvlak_domain::draft::SkipReason;

use crate::spreadsheet::synonyms::folded;
use crate::spreadsheet::workbook::{Cell, Sheet, Workbook};

/// How far down a header is looked for.
const HEADER_WITHIN: usize = 40;

/// A table that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Headed {
    /// The place of its sheet in the workbook, from 0.
    pub sheet: usize,
    /// The name of its sheet.
    pub sheet_name: String,
    /// The header's place among the sheet's rows, from 0.
    pub header_row: usize,
    /// The headers as written, one per column.
    pub headers: Vec<String>,
}

impl Headed {
    /// The rows below the header with their place in the sheet; empty ones at the end are none.
    pub(super) fn below<'w>(
        &self,
        workbook: &'w Workbook,
    ) -> impl Iterator<Item = (usize, &'w [Cell])> {
        let rows = workbook.sheets.get(self.sheet).map(|sheet| &sheet.rows[..]);
        let rows = rows.unwrap_or_default();
        let last = rows
            .iter()
            .rposition(|row| row.iter().any(|cell| !cell.text.trim().is_empty()));
        let end = last.map_or(0, |last| last + 1);
        let start = self.header_row + 1;
        (start..end.max(start)).filter_map(|at| Some((at, rows.get(at)?.as_slice())))
    }

    /// The sheet it stands on.
    pub(super) fn of<'w>(&self, workbook: &'w Workbook) -> Option<&'w Sheet> {
        workbook.sheets.get(self.sheet)
    }

    /// Up to three examples of what stands in a column.
    pub fn examples(&self, workbook: &Workbook, column: usize) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for (_, row) in self.below(workbook) {
            let Some(cell) = row.get(column) else {
                continue;
            };
            let text: String = cell.text.trim().chars().take(80).collect();
            if !text.is_empty() && !found.contains(&text) {
                found.push(text);
            }
            if found.len() == 3 {
                break;
            }
        }
        found
    }

    /// Why a row holds no answer, whatever its columns mean; none when it may hold one.
    pub(super) fn skip(&self, row: &[Cell]) -> Option<SkipReason> {
        let mut filled = row.iter().filter(|cell| !cell.text.trim().is_empty());
        let Some(first) = filled.next() else {
            return Some(SkipReason::Empty);
        };
        let again = row
            .iter()
            .zip(&self.headers)
            .all(|(cell, header)| folded(&cell.text) == folded(header));
        if again {
            return Some(SkipReason::HeaderAgain);
        }
        let total = matches!(
            folded(&first.text).as_str(),
            "totaal" | "eindtotaal" | "totalen" | "total" | "aantal"
        );
        total.then_some(SkipReason::Totals)
    }
}

/// The table of a workbook, or of one sheet of it: the header is the row with the highest score, the
/// first of equals; where none scores, the first row with two cells. None for a workbook without.
pub(super) fn headed(
    workbook: &Workbook,
    wanted: Option<&str>,
    score: impl Fn(&[String]) -> usize,
) -> Option<Headed> {
    let mut best: Option<(usize, Headed)> = None;
    for (place, sheet) in workbook.sheets.iter().enumerate() {
        if wanted.is_some_and(|name| name != sheet.name) {
            continue;
        }
        for (row, cells) in sheet.rows.iter().enumerate().take(HEADER_WITHIN) {
            let headers: Vec<String> = cells
                .iter()
                .map(|cell| cell.text.trim().to_owned())
                .collect();
            let filled = headers.iter().filter(|header| !header.is_empty()).count();
            // A title over the whole sheet is no header; a hidden sheet comes after one in sight.
            let points = match filled {
                0 | 1 => continue,
                _ => 1 + 4 * score(&headers) + 2 * usize::from(!sheet.hidden),
            };
            if best.as_ref().is_none_or(|(most, _)| points > *most) {
                let found = Headed {
                    sheet: place,
                    sheet_name: sheet.name.clone(),
                    header_row: row,
                    headers,
                };
                best = Some((points, found));
            }
        }
    }
    best.map(|(_, found)| found)
}

/// Whether a cell marks its column as chosen.
pub(super) fn is_mark(text: &str) -> bool {
    matches!(
        text.trim().to_lowercase().as_str(),
        "x" | "✓"
            | "✔"
            | "v"
            | "ja"
            | "j"
            | "yes"
            | "y"
            | "1"
            | "waar"
            | "true"
            | "checked"
            | "aangevinkt"
            | "gekozen"
    )
}

/// Whether a cell says that its column was not chosen.
pub(super) fn is_no_mark(text: &str) -> bool {
    matches!(
        text.trim().to_lowercase().as_str(),
        "" | "0"
            | "nee"
            | "n"
            | "no"
            | "onwaar"
            | "false"
            | "-"
            | "–"
            | "unchecked"
            | "niet gekozen"
            | "not selected"
    )
}

/// The parts of a cell that holds several: by line, by semicolon or bar; by comma only where
/// `commas` says that one cell holds them all. Bullets and numbers before a part are left out.
pub(super) fn parts(text: &str, commas: bool) -> Vec<String> {
    let strong = ['\n', ';', '|'];
    let split: Vec<&str> = if commas && !text.contains(strong) {
        text.split(',').collect()
    } else {
        text.split(strong).collect()
    };
    split
        .into_iter()
        .map(|part| {
            let part = part.trim().trim_start_matches(['-', '•', '*', '–', '·']);
            let part = part.trim_start();
            let digits = part.chars().take_while(char::is_ascii_digit).count();
            let rest = &part[digits..];
            match rest.strip_prefix(['.', ')']) {
                Some(rest) if digits > 0 && digits < 3 => rest.trim().to_owned(),
                _ => part.trim().to_owned(),
            }
        })
        .filter(|part| part.chars().any(char::is_alphanumeric))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_taken_apart_where_a_person_would() {
        let cases: &[(&str, bool, &[&str])] = &[
            ("Drugs; Jeugd;", true, &["Drugs", "Jeugd"]),
            (
                "1. Drugs\n2) Jeugd, gezin",
                true,
                &["Drugs", "Jeugd, gezin"],
            ),
            ("Drugs, Jeugd", true, &["Drugs", "Jeugd"]),
            ("Drugs, Jeugd", false, &["Drugs, Jeugd"]),
            ("• Zorg & veiligheid", false, &["Zorg & veiligheid"]),
            ("–", true, &[]),
            ("12-18 jarigen", true, &["12-18 jarigen"]),
        ];
        for (text, commas, expected) in cases {
            assert_eq!(parts(text, *commas), *expected, "{text}");
        }
    }
}
