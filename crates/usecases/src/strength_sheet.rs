//! Reading a strength distribution from a sheet: either a row per part and a column per function,
//! or a row per part and function with its fte.

use draagvlak_domain::draft::SourceFile;
use draagvlak_domain::fte::Fte;
use draagvlak_domain::strength::{
    Given, RecordStrength, StrengthColumn, StrengthRole, StrengthRow,
};
use draagvlak_domain::time::Date;
use draagvlak_exchange::spreadsheet::{Labelled, LabelledRow};

use crate::problem::Problem;
use crate::sheet_brought::SkippedLine;
use crate::sheet_file::{SheetFile, whole};

/// A state as a sheet has it, with the rows that hold none.
pub(crate) struct StrengthSheet {
    pub(crate) state: RecordStrength,
    pub(crate) skipped: Vec<SkippedLine>,
}

/// Reads a state. `file` is the file to be named in it; the words are used where a sheet has no
/// header over its totals.
///
/// # Errors
/// [`Problem`] when no cell holds an amount.
pub(crate) fn strength_sheet(
    sheet: &SheetFile,
    file: SourceFile,
    as_of: Date,
    definitive: bool,
    total_word: &str,
) -> Result<StrengthSheet, Problem> {
    let table = &sheet.table;
    let part_header = table
        .fields
        .iter()
        .position(|field| field.as_deref() == Some("part"))
        .and_then(|at| table.headers.get(at))
        .cloned()
        .unwrap_or_default();
    let mut made = StrengthSheet {
        state: RecordStrength {
            as_of,
            definitive,
            note: String::new(),
            part_header,
            total_header: total_word.to_owned(),
            columns: Vec::new(),
            rows: Vec::new(),
            totals: Vec::new(),
            total: None,
            file: Some(file),
            exceptions: Vec::new(),
        },
        skipped: Vec::new(),
    };
    if table.has("function") && table.has("fte") {
        long(table, &mut made);
    } else {
        wide(table, &mut made);
    }
    if made.state.rows.is_empty() || made.state.columns.is_empty() {
        return Err(Problem::damaged(
            "problem-no-strength",
            &[("file", &sheet.name)],
        ));
    }
    Ok(made)
}

fn is_total(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    matches!(
        text.trim_end_matches(':'),
        "totaal" | "eindtotaal" | "total" | "totaal eenheid" | "som"
    )
}

fn role(field: Option<&str>, header: &str) -> StrengthRole {
    let header = header.to_lowercase();
    match field {
        Some("local") => StrengthRole::Local,
        Some("extra") => StrengthRole::Extra,
        _ if header.contains("wijkagent") => StrengthRole::Local,
        _ if header.contains("extra") || header.contains("uitbreiding") => StrengthRole::Extra,
        _ => StrengthRole::Function,
    }
}

/// *Waarvan*: counted in another column already.
fn within(header: &str) -> bool {
    let header = header.trim().to_lowercase();
    header.starts_with("waarvan") || header.starts_with("of which")
}

fn given(text: &str) -> Option<Given> {
    let (amount, decimals) = Fte::parse(text)?;
    Some(Given { amount, decimals })
}

/// An amount, or nothing; what is neither is told.
fn amount(line: &LabelledRow, at: usize, skipped: &mut Vec<SkippedLine>) -> Option<Fte> {
    let text = line.cells.get(at).map_or("", String::as_str);
    if text.is_empty() || matches!(text, "-" | "–") {
        return None;
    }
    match Fte::parse(text) {
        Some((amount, _)) => Some(amount),
        None => {
            skipped.push(SkippedLine {
                row: line.row,
                reason: "skip-strength-amount",
                found: text.to_owned(),
            });
            None
        }
    }
}

fn wide(table: &Labelled, made: &mut StrengthSheet) {
    let at_of = |wanted: &str| {
        table
            .fields
            .iter()
            .position(|field| field.as_deref() == Some(wanted))
    };
    let (part, total, people) = (at_of("part"), at_of("total"), at_of("inhabitants"));
    if let Some(header) = total.and_then(|at| table.headers.get(at)) {
        made.state.total_header = header.clone();
    }
    // A column counts when it has a header and at least one amount stands under it.
    let columns: Vec<usize> = (0..table.headers.len())
        .filter(|at| ![part, total, people].contains(&Some(*at)) && !table.headers[*at].is_empty())
        .filter(|at| {
            let cells = table.rows.iter().filter_map(|line| line.cells.get(*at));
            cells.into_iter().any(|text| Fte::parse(text).is_some())
        })
        .collect();
    made.state.columns = columns
        .iter()
        .map(|at| StrengthColumn {
            name: table.headers[*at].clone(),
            role: role(table.fields[*at].as_deref(), &table.headers[*at]),
            within: within(&table.headers[*at]),
        })
        .collect();
    let text_at = |line: &LabelledRow, at: Option<usize>| {
        at.and_then(|at| line.cells.get(at).cloned())
            .unwrap_or_default()
    };
    for line in &table.rows {
        let name = text_at(line, part);
        if is_total(&name) {
            made.state.totals = columns
                .iter()
                .map(|at| line.cells.get(*at).and_then(|text| given(text)))
                .collect();
            made.state.total = given(&text_at(line, total));
            continue;
        }
        let filled = columns
            .iter()
            .any(|at| line.cells.get(*at).is_some_and(|text| !text.is_empty()));
        if name.is_empty() || !filled {
            made.skipped.push(SkippedLine {
                row: line.row,
                reason: "skip-strength-nothing",
                found: name,
            });
            continue;
        }
        let cells = columns
            .iter()
            .map(|at| amount(line, *at, &mut made.skipped))
            .collect();
        made.state.rows.push(StrengthRow {
            part: name,
            cells,
            total: given(&text_at(line, total)),
            inhabitants: whole(&text_at(line, people)),
        });
    }
}

fn long(table: &Labelled, made: &mut StrengthSheet) {
    let at = table
        .fields
        .iter()
        .position(|field| field.as_deref() == Some("fte"))
        .unwrap_or_default();
    for line in &table.rows {
        let part = table.text(line, "part").to_owned();
        let function = table.text(line, "function").to_owned();
        if is_total(&part) && (function.is_empty() || is_total(&function)) {
            made.state.total = line.cells.get(at).and_then(|text| given(text));
            continue;
        }
        if part.is_empty() || function.is_empty() {
            made.skipped.push(SkippedLine {
                row: line.row,
                reason: "skip-strength-nothing",
                found: format!("{part} {function}").trim().to_owned(),
            });
            continue;
        }
        let state = &mut made.state;
        let row = match state.rows.iter().position(|row| row.part == part) {
            Some(row) => row,
            None => {
                state.rows.push(StrengthRow {
                    part,
                    cells: vec![None; state.columns.len()],
                    total: None,
                    inhabitants: None,
                });
                state.rows.len() - 1
            }
        };
        if let Some(people) = whole(table.text(line, "inhabitants")) {
            state.rows[row].inhabitants = Some(people);
        }
        if is_total(&function) {
            state.rows[row].total = line.cells.get(at).and_then(|text| given(text));
            continue;
        }
        let column = match state.columns.iter().position(|c| c.name == function) {
            Some(column) => column,
            None => {
                state.columns.push(StrengthColumn {
                    role: role(None, &function),
                    within: within(&function),
                    name: function,
                });
                for row in &mut state.rows {
                    row.cells.push(None);
                }
                state.columns.len() - 1
            }
        };
        let found = amount(line, at, &mut made.skipped);
        let cell = &mut made.state.rows[row].cells[column];
        // The same part and function twice: two posts of one kind, added up.
        *cell = match (*cell, found) {
            (Some(one), Some(other)) => Fte::sum([one, other]),
            (one, other) => one.or(other),
        };
    }
}
