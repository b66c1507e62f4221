//! Sheets that hold no reactions: a header whose columns are known by their words, and the rows
//! under it, as a municipality's register or a strength distribution.

use std::collections::BTreeMap;

use crate::spreadsheet::synonyms::folded;
use crate::spreadsheet::workbook::{CellKind, Sheet, Workbook};

/// What columns are called: per field the words for it, in small letters.
pub type Labels = BTreeMap<String, Vec<String>>;

/// A table whose columns were recognised.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Labelled {
    /// The name of its sheet.
    pub sheet: String,
    /// The row of the header as a person counts, from 1.
    pub header_row: u32,
    /// The headers as written.
    pub headers: Vec<String>,
    /// The field of each column; none for one that is not known.
    pub fields: Vec<Option<String>>,
    /// The rows below, without those that hold nothing.
    pub rows: Vec<LabelledRow>,
}

/// A row of such a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LabelledRow {
    /// The row as a person counts, from 1.
    pub row: u32,
    /// What stands in its cells, trimmed, a text per header.
    pub cells: Vec<String>,
    /// The columns, from 0, in which the file holds an error instead of a value.
    pub errors: Vec<usize>,
}

impl Labelled {
    /// The text of a field in a row; empty where there is no such column.
    pub fn text<'a>(&self, row: &'a LabelledRow, field: &str) -> &'a str {
        let at = self
            .fields
            .iter()
            .position(|known| known.as_deref() == Some(field));
        at.and_then(|at| row.cells.get(at))
            .map_or("", String::as_str)
    }

    /// Whether a column holds this field.
    pub fn has(&self, field: &str) -> bool {
        self.fields
            .iter()
            .any(|known| known.as_deref() == Some(field))
    }
}

/// How far down a header is looked for.
const HEADER_WITHIN: usize = 40;

/// The likeliest table of a workbook that holds every field of `needed`: the header with most
/// known columns, the first of equals, a visible sheet before a hidden one. `sheet` names the sheet
/// to look at; none looks at all.
pub fn labelled(
    workbook: &Workbook,
    labels: &Labels,
    needed: &[&str],
    sheet: Option<&str>,
) -> Option<Labelled> {
    let mut best: Option<(usize, bool, Labelled)> = None;
    for known in &workbook.sheets {
        if sheet.is_some_and(|wanted| wanted != known.name) {
            continue;
        }
        for row in 0..known.rows.len().min(HEADER_WITHIN) {
            let fields = fields(known, row, labels);
            let count = fields.iter().flatten().count();
            let whole = needed
                .iter()
                .all(|field| fields.iter().flatten().any(|found| found == field));
            let better = best.as_ref().is_none_or(|(most, hidden, _)| {
                (*hidden && !known.hidden) || (*hidden == known.hidden && count > *most)
            });
            if whole && count > 0 && better {
                best = Some((count, known.hidden, table(known, row, fields)));
            }
        }
    }
    best.map(|(_, _, table)| table)
}

/// The field of each column; each is given once, to the first that names it.
fn fields(sheet: &Sheet, row: usize, labels: &Labels) -> Vec<Option<String>> {
    let mut given: Vec<Option<String>> = Vec::new();
    for cell in &sheet.rows[row] {
        let header = folded(&cell.text);
        let field = labels
            .iter()
            .find(|(_, words)| words.contains(&header))
            .map(|(field, _)| field.clone());
        let taken = field.is_some() && given.contains(&field);
        given.push(if taken { None } else { field });
    }
    given
}

fn table(sheet: &Sheet, header: usize, fields: Vec<Option<String>>) -> Labelled {
    let counted = |row: usize| u32::try_from(row).unwrap_or(u32::MAX - 1) + 1;
    let width = sheet.rows[header].len();
    let rows = sheet.rows.iter().enumerate().skip(header + 1);
    Labelled {
        sheet: sheet.name.clone(),
        header_row: counted(header),
        headers: sheet.rows[header]
            .iter()
            .map(|cell| cell.text.replace('\u{a0}', " ").trim().to_owned())
            .collect(),
        fields,
        rows: rows
            .map(|(at, cells)| LabelledRow {
                row: counted(at),
                cells: (0..width.max(cells.len()))
                    .map(|column| sheet.cell(at, column).text.replace('\u{a0}', " "))
                    .map(|text| text.trim().to_owned())
                    .collect(),
                errors: cells
                    .iter()
                    .enumerate()
                    .filter(|(_, cell)| cell.kind == CellKind::Error)
                    .map(|(column, _)| column)
                    .collect(),
            })
            .filter(|row| row.cells.iter().any(|cell| !cell.is_empty()))
            .collect(),
    }
}

/// The day of a cell, written the Dutch way or by the file itself: day before month.
pub fn day(text: &str) -> Option<draagvlak_domain::time::Date> {
    super::date::parse(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spreadsheet::read;

    fn labels() -> Labels {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Labels::from([
            ("code".to_owned(), words(&["gemeentecode"])),
            ("name".to_owned(), words(&["gemeente"])),
        ])
    }

    #[test]
    fn the_header_may_stand_under_a_title_and_empty_rows_are_none() {
        let text = "Gemeenten van de eenheid;;\n;;\nGemeente;Gemeentecode;Anders\nVoorbeeld;V01;x\n;;\nTweede;V02;\n";
        let book = read("g.csv", text.as_bytes()).unwrap();
        let table = labelled(&book, &labels(), &["name"], None).unwrap();
        assert_eq!(table.header_row, 3);
        let found: Vec<_> = table
            .rows
            .iter()
            .map(|row| (row.row, table.text(row, "name"), table.text(row, "code")))
            .collect();
        assert_eq!(found, [(4, "Voorbeeld", "V01"), (6, "Tweede", "V02")]);
    }

    #[test]
    fn a_sheet_without_the_needed_column_is_no_table() {
        let book = read("g.csv", b"Gemeente;Inwoners\nA;1\n").unwrap();
        assert_eq!(labelled(&book, &labels(), &["code"], None), None);
    }
}
