//! Finding the tables of reactions: on which sheets, under which header, which column is what.

use serde::Serialize;

use crate::spreadsheet::date;
use crate::spreadsheet::synonyms::{Role, Synonyms, folded};
use crate::spreadsheet::workbook::{Cell, CellKind, Sheet, Workbook};
use crate::spreadsheet::xml::letters;

/// A table that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table {
    /// The place of its sheet in the workbook, from 0.
    pub sheet: usize,
    /// The name of its sheet.
    pub sheet_name: String,
    /// The last row of its header, from 0; none for a table without one.
    pub header_row: Option<usize>,
    /// Its first row below the header, and the first row that is not of it any more.
    pub rows: (usize, usize),
    /// Its first column, from 0.
    pub first_column: usize,
    /// The headers as written, one per column; the letters of the columns where there are none.
    pub headers: Vec<String>,
    /// What each column holds; none for one that is kept as it is.
    pub roles: Vec<Option<Role>>,
    /// How many of its rows hold a reaction.
    pub filled: usize,
}

/// How far down the first header of a sheet is looked for.
const HEADER_WITHIN: usize = 40;

impl Table {
    /// The column in which the reaction stands, within the table; none where none was found or
    /// chosen.
    pub fn text_column(&self) -> Option<usize> {
        self.column_of(Role::Text)
    }

    pub(crate) fn column_of(&self, role: Role) -> Option<usize> {
        self.roles.iter().position(|given| *given == Some(role))
    }

    /// How many columns are known.
    pub fn known(&self) -> usize {
        self.roles.iter().flatten().count()
    }

    /// Gives every column its role anew.
    #[must_use]
    pub fn with_roles(mut self, workbook: &Workbook, roles: Vec<Option<Role>>) -> Self {
        self.roles = roles;
        self.roles.resize(self.headers.len(), None);
        let sheet = workbook.sheets.get(self.sheet);
        self.filled = match (self.text_column(), sheet) {
            (Some(column), Some(sheet)) => (self.rows.0..self.rows.1)
                .filter(|row| !sheet.cell(*row, self.first_column + column).is_blank())
                .count(),
            _ => 0,
        };
        self
    }
}

/// The tables of reactions in a workbook, the likeliest first: the header with most known columns,
/// and of equals the one with most reactions under it. Tables may stand on several sheets, below
/// each other and side by side.
pub fn find_tables(workbook: &Workbook, synonyms: &Synonyms) -> Vec<Table> {
    let mut tables = Vec::new();
    for (place, sheet) in workbook.sheets.iter().enumerate() {
        let mut headers = Vec::new();
        if let Some(first) = first_header(sheet, synonyms) {
            let below = later_headers(sheet, synonyms, &first);
            headers.push(first);
            headers.extend(below);
        }
        for (at, header) in headers.iter().enumerate() {
            let end = match headers.get(at + 1) {
                // A title above the next table is not a row of this one.
                Some(next) if filled(sheet, next.row.saturating_sub(1)) == 1 => next.row - 1,
                Some(next) => next.row,
                None => sheet.rows.len(),
            };
            for (part, (from, to)) in header.parts.iter().enumerate() {
                let mut headers = header.texts[*from..*to].to_vec();
                // What stands further right than any header is of the last table.
                if part + 1 == header.parts.len() {
                    let rows = sheet.rows.get(header.row..end).unwrap_or_default();
                    let width = rows
                        .iter()
                        .map(Vec::len)
                        .max()
                        .unwrap_or(0)
                        .min(*from + 1_000);
                    headers.resize(
                        headers.len().max(width.saturating_sub(*from)),
                        String::new(),
                    );
                }
                let roles = roles(&headers, synonyms);
                let table = Table {
                    sheet: place,
                    sheet_name: sheet.name.clone(),
                    header_row: Some(header.row),
                    rows: (header.row + 1, end.max(header.row + 1)),
                    first_column: *from,
                    headers,
                    roles: Vec::new(),
                    filled: 0,
                };
                tables.push(table.with_roles(workbook, roles));
            }
        }
    }
    tables.sort_by_key(|table| {
        let known = std::cmp::Reverse(table.known());
        (
            known,
            std::cmp::Reverse(table.filled),
            table.sheet,
            table.rows,
        )
    });
    tables
}

/// A row that heads one table, or several side by side.
struct Header {
    row: usize,
    texts: Vec<String>,
    /// First column and the one after the last, of each table.
    parts: Vec<(usize, usize)>,
    known: usize,
}

/// Of the first rows the one with most known columns, the earliest of equals: a row of data seldom
/// names columns, and a header that is repeated comes later. A header may take two rows.
fn first_header(sheet: &Sheet, synonyms: &Synonyms) -> Option<Header> {
    let mut best: Option<Header> = None;
    for row in 0..sheet.rows.len().min(HEADER_WITHIN) {
        let own = texts(sheet, row);
        let mut found = vec![header(sheet, row, own.clone(), synonyms)];
        if row > 0 && filled(sheet, row - 1) > 1 {
            let above = texts(sheet, row - 1);
            let width = own.len().max(above.len());
            let of = |texts: &[String], at: usize| texts.get(at).cloned().unwrap_or_default();
            let both = (0..width).map(|at| match of(&own, at) {
                own if own.is_empty() => of(&above, at),
                own => own,
            });
            found.push(header(sheet, row, both.collect(), synonyms));
        }
        for header in found.into_iter().flatten() {
            if best.as_ref().is_none_or(|best| header.known > best.known) {
                best = Some(header);
            }
        }
    }
    best
}

/// The headers of tables further down: after an empty row or a title, of short words that nearly
/// all name columns, and not the first header once more.
fn later_headers(sheet: &Sheet, synonyms: &Synonyms, first: &Header) -> Vec<Header> {
    let same = |texts: &[String]| {
        let own = first
            .texts
            .iter()
            .map(|text| folded(text))
            .filter(|text| !text.is_empty());
        let theirs = texts
            .iter()
            .map(|text| folded(text))
            .filter(|text| !text.is_empty());
        own.eq(theirs)
    };
    let mut found: Vec<Header> = Vec::new();
    for row in first.row + 2..sheet.rows.len() {
        let short =
            |cell: &&Cell| cell.kind == CellKind::Text && cell.text.len() <= 60 && !cell.is_blank();
        let cells = &sheet.rows[row];
        if cells.iter().filter(short).count() < 2 || filled(sheet, row - 1) > 1 {
            continue;
        }
        let texts = texts(sheet, row);
        let Some(header) = header(sheet, row, texts, synonyms) else {
            continue;
        };
        let all = filled(sheet, row);
        let likely = header.known >= 3 || header.known == all;
        if likely && header.known * 3 >= all * 2 && !same(&header.texts) {
            found.push(header);
        }
    }
    found
}

fn filled(sheet: &Sheet, row: usize) -> usize {
    let cells = sheet.rows.get(row).map(Vec::as_slice).unwrap_or_default();
    cells.iter().filter(|cell| !cell.is_blank()).count()
}

fn texts(sheet: &Sheet, row: usize) -> Vec<String> {
    let cells = sheet.rows.get(row).map(Vec::as_slice).unwrap_or_default();
    cells
        .iter()
        .map(|cell| cell.text.trim().to_owned())
        .collect()
}

/// The tables a row heads; none when it heads none.
fn header(sheet: &Sheet, row: usize, texts: Vec<String>, synonyms: &Synonyms) -> Option<Header> {
    let known = |from: usize, to: usize| {
        let roles = roles(&texts[from..to], synonyms);
        let known = roles.iter().flatten().count();
        (known >= 2 && roles.contains(&Some(Role::Text))).then_some(known)
    };
    let start = texts.iter().position(|text| !text.is_empty())?;
    let whole = known(start, texts.len())?;
    // Tables side by side are parted by an empty column, or begin with the same word again.
    let first = folded(&texts[start]);
    let empty = |column: usize| (row..row + 20).all(|row| sheet.cell(row, column).is_blank());
    let mut cuts: Vec<usize> = (start + 1..texts.len())
        .filter(|at| !texts[*at].is_empty())
        .filter(|at| folded(&texts[*at]) == first || empty(at - 1))
        .collect();
    cuts.push(texts.len());
    let mut parts: Vec<(usize, usize)> = Vec::new();
    let mut from = start;
    for cut in cuts {
        // What is no table by itself belongs to the one before it, or to the one after it.
        if known(from, cut).is_some() {
            parts.push((from, cut));
        } else if let Some(last) = parts.last_mut() {
            last.1 = cut;
        } else {
            continue;
        }
        from = cut;
    }
    let sum = parts
        .iter()
        .filter_map(|(from, to)| known(*from, *to))
        .sum::<usize>();
    let apart = parts.len() > 1 && sum >= whole;
    let parts = if apart {
        parts
    } else {
        vec![(start, texts.len())]
    };
    let known = if apart { sum } else { whole };
    Some(Header {
        row,
        texts,
        parts,
        known,
    })
}

/// The tables of sheets in which no header was recognised, for a person to say what is what: the
/// header is the first row with at least two cells, or the one that holds all of `wanted`. Where
/// that row is itself a reaction, the table has no header, and the columns are known by what
/// stands in them.
pub fn plain_tables(workbook: &Workbook, synonyms: &Synonyms, wanted: &[String]) -> Vec<Table> {
    let wanted: Vec<String> = wanted.iter().map(|header| folded(header)).collect();
    let mut tables = Vec::new();
    for (place, sheet) in workbook.sheets.iter().enumerate() {
        let row = (0..sheet.rows.len().min(HEADER_WITHIN)).find(|row| {
            let headers: Vec<String> = texts(sheet, *row).iter().map(|text| folded(text)).collect();
            if wanted.is_empty() {
                headers.iter().filter(|header| !header.is_empty()).count() >= 2
            } else {
                wanted.iter().all(|header| headers.contains(header))
            }
        });
        let Some(row) = row else { continue };
        let bare = wanted.is_empty() && is_data(sheet, row);
        let width = sheet.rows[row..]
            .iter()
            .map(Vec::len)
            .max()
            .unwrap_or(0)
            .min(1_000);
        let headers: Vec<String> = if bare {
            (0..width).map(letters).collect()
        } else {
            texts(sheet, row)
        };
        let first = if bare { row } else { row + 1 };
        let roles = if bare {
            guessed(sheet, row, width)
        } else {
            roles(&headers, synonyms)
        };
        let table = Table {
            sheet: place,
            sheet_name: sheet.name.clone(),
            header_row: (!bare).then_some(row),
            rows: (first, sheet.rows.len()),
            first_column: 0,
            headers,
            roles: Vec::new(),
            filled: 0,
        };
        tables.push(table.with_roles(workbook, roles));
    }
    tables
}

/// Whether a row says something, rather than what columns are called.
fn is_data(sheet: &Sheet, row: usize) -> bool {
    sheet.rows[row].iter().any(|cell| {
        let text = cell.text.trim();
        matches!(cell.kind, CellKind::Date)
            || text.chars().count() > 60
            || date::parse(text).is_some()
            || (text.ends_with(['.', '!', '?']) && text.split_whitespace().count() > 3)
    })
}

/// What columns hold by what stands in them: the longest texts are the reaction, and what nearly
/// always reads as a date is one.
fn guessed(sheet: &Sheet, from: usize, width: usize) -> Vec<Option<Role>> {
    let rows = from..sheet.rows.len().min(from + 200);
    let mut roles = vec![None; width];
    let mut longest = (0, None);
    for (column, role) in roles.iter_mut().enumerate() {
        let cells = rows.clone().map(|row| sheet.cell(row, column));
        let cells: Vec<&Cell> = cells.filter(|cell| !cell.is_blank()).collect();
        if cells.is_empty() {
            continue;
        }
        let dates = cells
            .iter()
            .filter(|cell| cell.kind == CellKind::Date || date::parse(&cell.text).is_some());
        if dates.count() * 3 >= cells.len() * 2 {
            *role = Some(Role::Date);
            continue;
        }
        let length = cells.iter().map(|cell| cell.text.len()).sum::<usize>() / rows.len().max(1);
        if length > longest.0 {
            longest = (length, Some(column));
        }
    }
    if let Some(column) = longest.1 {
        roles[column] = Some(Role::Text);
    }
    let mut dated = false;
    for role in &mut roles {
        if *role == Some(Role::Date) && std::mem::replace(&mut dated, true) {
            *role = None;
        }
    }
    roles
}

/// The role of each column. Each role is given once, to the first column that names it; only
/// references may stand in several (chapter, section, page).
fn roles(headers: &[String], synonyms: &Synonyms) -> Vec<Option<Role>> {
    let mut given: Vec<Option<Role>> = Vec::with_capacity(headers.len());
    for header in headers {
        let role = synonyms.role(header);
        let taken = role.is_some() && role != Some(Role::Reference) && given.contains(&role);
        given.push(if taken { None } else { role });
    }
    given
}
