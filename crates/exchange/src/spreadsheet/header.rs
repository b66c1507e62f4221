//! Finding the header: which sheet, which row, which column is what.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::spreadsheet::workbook::Workbook;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The sender's own number.
    Number,
    /// Who reacts.
    Respondent,
    /// For which organisation.
    Organisation,
    /// In which role.
    Role,
    /// When.
    Date,
    /// What it refers to: chapter, section, page, line.
    Reference,
    /// The plan text it quotes.
    Quote,
    /// The reaction.
    Text,
    /// The text it proposes.
    Proposal,
    /// General, substantive or editorial.
    Kind,
    /// An answer already given.
    Answer,
    /// A status already given.
    Status,
}

/// What columns are called: per role the words for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Synonyms(BTreeMap<Role, Vec<String>>);

impl Synonyms {
    /// Reads the words from TOML: a list per role.
    ///
    /// # Errors
    /// What is wrong with the text, with its place.
    pub fn from_toml(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The role a header names; none for words unknown.
    pub fn role(&self, header: &str) -> Option<Role> {
        let header = folded(header);
        self.0
            .iter()
            .find(|(_, words)| words.contains(&header))
            .map(|(role, _)| *role)
    }
}

/// A header in small letters, with single spaces and without the signs around it.
pub(crate) fn folded(header: &str) -> String {
    header
        .replace('\u{a0}', " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .trim_end_matches([':', '*', '?'])
        .to_lowercase()
}

/// A table that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table {
    /// The place of its sheet in the workbook, from 0.
    pub sheet: usize,
    /// The name of its sheet.
    pub sheet_name: String,
    /// The header's place among the sheet's rows, from 0.
    pub header_row: usize,
    /// The headers as written, one per column.
    pub headers: Vec<String>,
    /// What each column holds; none for one that is kept as it is.
    pub roles: Vec<Option<Role>>,
    /// How many rows below the header hold a reaction.
    pub filled: usize,
}

/// How far down a header is looked for.
const HEADER_WITHIN: usize = 40;

/// The tables of reactions in a workbook, the likeliest first: the header with most known
/// columns, and of equals the one with most reactions under it.
pub fn find_tables(workbook: &Workbook, synonyms: &Synonyms) -> Vec<Table> {
    let mut tables = Vec::new();
    for (place, sheet) in workbook.sheets.iter().enumerate() {
        let found = sheet
            .rows
            .iter()
            .enumerate()
            .take(HEADER_WITHIN)
            .filter_map(|(row, cells)| {
                let headers: Vec<String> = cells
                    .iter()
                    .map(|cell| cell.text.trim().to_owned())
                    .collect();
                let roles = roles(&headers, synonyms);
                let known = roles.iter().flatten().count();
                (known >= 2 && roles.contains(&Some(Role::Text)))
                    .then_some((known, row, headers, roles))
            });
        // Of the rows of one sheet the first with most known columns: a row of data seldom names
        // columns, and a header that is repeated comes later.
        let best = found.max_by_key(|(known, row, ..)| (*known, std::cmp::Reverse(*row)));
        if let Some((_, header_row, headers, roles)) = best {
            let column = roles
                .iter()
                .position(|role| *role == Some(Role::Text))
                .unwrap_or(0);
            let below = &sheet.rows[header_row + 1..];
            let filled = below
                .iter()
                .filter(|row| !row[column].text.trim().is_empty())
                .count();
            let sheet_name = sheet.name.clone();
            tables.push(Table {
                sheet: place,
                sheet_name,
                header_row,
                headers,
                roles,
                filled,
            });
        }
    }
    tables.sort_by_key(|table| {
        let known = table.roles.iter().flatten().count();
        (
            std::cmp::Reverse(known),
            std::cmp::Reverse(table.filled),
            table.sheet,
        )
    });
    tables
}

/// The role of each column. Each role is given once, to the first column that names it; only
/// references may stand in several (chapter, section, page).
fn roles(headers: &[String], synonyms: &Synonyms) -> Vec<Option<Role>> {
    let mut given: Vec<Option<Role>> = Vec::with_capacity(headers.len());
    for header in headers {
        let role = synonyms.role(header);
        let taken = role != Some(Role::Reference) && given.contains(&role);
        given.push(if taken { None } else { role });
    }
    given
}
