//! Which column of a file holds what: as found, as chosen, or as chosen before and kept under a name
//! on this device.

use std::collections::BTreeMap;

use draagvlak_exchange::spreadsheet::{
    Role, Synonyms, Table, Workbook, find_tables, plain_tables, same_header,
};
use draagvlak_store::Store;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::problem::Problem;

/// What a column holds, by its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ColumnChoice {
    /// The column, from 0.
    pub column: usize,
    /// A name of the menu; empty to keep the column as it is.
    pub field: String,
}

/// What a column holds, by its header.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeaderChoice {
    /// The header, as a person reads it.
    pub header: String,
    /// A name of the menu; empty to keep the column as it is.
    pub field: String,
}

/// What a person said about the columns.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Wish<'a> {
    /// The sheet, by name; none to find it.
    pub(crate) sheet: Option<&'a str>,
    /// Every column that holds something, by its place; the others are kept as they are.
    pub(crate) columns: Option<&'a [ColumnChoice]>,
    /// What these columns hold; the others as found.
    pub(crate) headers: &'a [HeaderChoice],
    /// The name of a mapping that was kept.
    pub(crate) named: Option<&'a str>,
}

/// Mappings by name: the headers of a table, each with its field.
type Kept = BTreeMap<String, Vec<HeaderChoice>>;

const KEY: &str = "mappings";

fn kept(store: &Store) -> Result<Kept, Problem> {
    let Some(bytes) = store.local(KEY)? else {
        return Ok(Kept::new());
    };
    serde_json::from_slice(&bytes)
        .map_err(|error| Problem::damaged("problem-damaged", &[("what", &error.to_string())]))
}

/// The names of the mappings kept on this device.
pub(crate) fn names(store: &Store) -> Result<Vec<String>, Problem> {
    Ok(kept(store)?.into_keys().collect())
}

/// What is remembered when a table's columns are kept under a name: a key and its value.
pub(crate) fn remembered(
    store: &Store,
    name: &str,
    table: &Table,
) -> Result<(&'static str, Vec<u8>), Problem> {
    let mut kept = kept(store)?;
    let choices = table
        .headers
        .iter()
        .zip(&table.roles)
        .map(|(header, role)| HeaderChoice {
            header: header.clone(),
            field: role.map_or("", Role::key).to_owned(),
        });
    kept.insert(name.trim().to_owned(), choices.collect());
    let bytes = serde_json::to_vec(&kept)
        .map_err(|error| Problem::damaged("problem-damaged", &[("what", &error.to_string())]))?;
    Ok((KEY, bytes))
}

/// The tables of a workbook with their columns' roles, the likeliest first, on which a person's
/// choices were made; the others follow it where their headers are the same. None where there is no
/// table at all.
///
/// # Errors
/// [`Problem`] as for the first table.
pub(crate) fn tables(
    store: &Store,
    workbook: &Workbook,
    synonyms: &Synonyms,
    wish: Wish<'_>,
) -> Result<Vec<Table>, Problem> {
    let Some(first) = table(store, workbook, synonyms, wish)? else {
        return Ok(Vec::new());
    };
    let mut others: Vec<Table> = find_tables(workbook, synonyms)
        .into_iter()
        .filter(|other| wish.sheet.is_none_or(|sheet| other.sheet_name == sheet))
        .filter(|other| !meets(&first, other))
        .map(|other| like(workbook, &first, other))
        .filter(|other| other.text_column().is_some())
        .collect();
    // In the order of the file, so that numbers run as a person reads it.
    others.sort_by_key(|table| (table.sheet, table.rows, table.first_column));
    let mut all = vec![first];
    all.extend(others);
    Ok(all)
}

/// Whether two tables share rows and columns.
fn meets(one: &Table, other: &Table) -> bool {
    let columns = |table: &Table| table.first_column..table.first_column + table.headers.len();
    let (own, theirs) = (columns(one), columns(other));
    one.sheet == other.sheet
        && one.rows.0 < other.rows.1.max(other.rows.0 + 1)
        && other.rows.0 < one.rows.1.max(one.rows.0 + 1)
        && own.start < theirs.end
        && theirs.start < own.end
}

/// A table with what a person said of the first one, where a column bears the same header.
fn like(workbook: &Workbook, first: &Table, table: Table) -> Table {
    let roles = table
        .headers
        .iter()
        .zip(&table.roles)
        .map(|(header, role)| match column(first, header) {
            Some(at) if !header.is_empty() => first.roles.get(at).copied().flatten(),
            _ => *role,
        })
        .collect::<Vec<_>>();
    let twice = once(&table, &roles).is_err();
    if twice {
        table
    } else {
        table.with_roles(workbook, roles)
    }
}

/// The table of a workbook with its columns' roles; none where there is no table at all.
///
/// # Errors
/// [`Problem`] when a sheet, a column, a field or a kept mapping is named that is not there, or a
/// field is given to two columns.
pub(crate) fn table(
    store: &Store,
    workbook: &Workbook,
    synonyms: &Synonyms,
    wish: Wish<'_>,
) -> Result<Option<Table>, Problem> {
    let all = kept(store)?;
    let named = match wish.named {
        Some(name) => {
            let known: Vec<_> = all.keys().cloned().collect();
            Some(
                all.get(name)
                    .ok_or_else(|| Problem::no_such(name, &known))?,
            )
        }
        None => None,
    };
    if let Some(sheet) = wish.sheet {
        let known: Vec<_> = workbook
            .sheets
            .iter()
            .map(|sheet| sheet.name.clone())
            .collect();
        if !known.iter().any(|name| name == sheet) {
            return Err(Problem::no_such(sheet, &known));
        }
    }
    // Headers that were mapped before are mapped so again, unless a person says otherwise now.
    let said = wish.columns.is_some() || !wish.headers.is_empty() || named.is_some();
    if !said {
        for choices in all.values() {
            let headers: Vec<_> = choices
                .iter()
                .map(|choice| choice.header.clone())
                .filter(|header| !header.is_empty())
                .collect();
            let filled = |table: &Table| table.headers.iter().filter(|h| !h.is_empty()).count();
            let again = plain_tables(workbook, synonyms, &headers)
                .into_iter()
                .filter(|table| wish.sheet.is_none_or(|sheet| table.sheet_name == sheet))
                .find(|table| {
                    filled(table) == headers.len()
                        && headers.iter().all(|header| column(table, header).is_some())
                });
            if let Some(table) = again {
                return by_header(workbook, table, choices).map(Some);
            }
        }
    }
    let mut headers: Vec<String> = wish
        .headers
        .iter()
        .map(|choice| choice.header.clone())
        .collect();
    if let Some(choices) = named {
        let filled = choices.iter().filter(|choice| !choice.field.is_empty());
        headers.extend(filled.map(|choice| choice.header.clone()));
    }
    let on_sheet = |table: &Table| wish.sheet.is_none_or(|sheet| table.sheet_name == sheet);
    let found = find_tables(workbook, synonyms)
        .into_iter()
        .find(|table| on_sheet(table) && headers.iter().all(|h| column(table, h).is_some()));
    let plain = |wanted: &[String]| {
        plain_tables(workbook, synonyms, wanted)
            .into_iter()
            .find(|table| on_sheet(table))
    };
    // Where no row holds all that is named, the likeliest table tells which name is of nothing.
    let Some(table) = found.or_else(|| plain(&headers)).or_else(|| plain(&[])) else {
        return Ok(None);
    };
    let table = match named {
        Some(choices) => by_header(workbook, table, choices)?,
        None => table,
    };
    let table = by_header(workbook, table, wish.headers)?;
    match wish.columns {
        Some(columns) => by_place(workbook, table, columns).map(Some),
        None => Ok(Some(table)),
    }
}

fn column(table: &Table, header: &str) -> Option<usize> {
    table
        .headers
        .iter()
        .position(|known| same_header(known, header))
}

fn field(name: &str) -> Result<Option<Role>, Problem> {
    if name.is_empty() {
        return Ok(None);
    }
    let known: Vec<_> = Role::ALL.iter().map(|role| role.key().to_owned()).collect();
    Role::from_key(name).map(Some).ok_or_else(|| {
        Problem::refused(
            "problem-unknown-field",
            &[("field", name), ("known", &known.join(", "))],
        )
    })
}

fn no_column(table: &Table, name: &str) -> Problem {
    let known: Vec<_> = table
        .headers
        .iter()
        .filter(|header| !header.is_empty())
        .cloned()
        .collect();
    Problem::refused(
        "problem-unknown-column",
        &[
            ("column", name),
            ("sheet", &table.sheet_name),
            ("known", &known.join(", ")),
        ],
    )
}

fn by_header(
    workbook: &Workbook,
    table: Table,
    choices: &[HeaderChoice],
) -> Result<Table, Problem> {
    if choices.is_empty() {
        return Ok(table);
    }
    let mut roles = table.roles.clone();
    let mut chosen: Vec<usize> = Vec::new();
    for choice in choices {
        // Of columns with one header, each is named in its turn.
        let places = table.headers.iter().enumerate();
        let at = places
            .filter(|(at, header)| same_header(header, &choice.header) && !chosen.contains(at))
            .map(|(at, _)| at)
            .next();
        let Some(at) = at else {
            if choice.field.is_empty() {
                continue;
            }
            return Err(no_column(&table, &choice.header));
        };
        let role = field(&choice.field)?;
        chosen.push(at);
        // What a person gives a field to, has it: a column that was only found loses it.
        if role.is_some() && role != Some(Role::Reference) {
            for (place, other) in roles.iter_mut().enumerate() {
                if *other == role && !chosen.contains(&place) {
                    *other = None;
                }
            }
        }
        roles[at] = role;
    }
    once(&table, &roles)?;
    Ok(table.with_roles(workbook, roles))
}

fn by_place(workbook: &Workbook, table: Table, choices: &[ColumnChoice]) -> Result<Table, Problem> {
    let mut roles = vec![None; table.headers.len()];
    for choice in choices {
        let Some(place) = roles.get_mut(choice.column) else {
            return Err(no_column(&table, &choice.column.to_string()));
        };
        *place = field(&choice.field)?;
    }
    once(&table, &roles)?;
    Ok(table.with_roles(workbook, roles))
}

/// Each field is of one column, or a value would be lost; only references may stand in several.
fn once(table: &Table, roles: &[Option<Role>]) -> Result<(), Problem> {
    for (at, role) in roles.iter().enumerate() {
        let Some(role) = role.filter(|role| *role != Role::Reference) else {
            continue;
        };
        if let Some(first) = roles[..at].iter().position(|other| *other == Some(role)) {
            return Err(Problem::refused(
                "problem-field-twice",
                &[
                    ("field", role.key()),
                    ("one", &table.headers[first]),
                    ("other", &table.headers[at]),
                ],
            ));
        }
    }
    Ok(())
}
