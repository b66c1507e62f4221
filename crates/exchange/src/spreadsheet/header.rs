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

impl Role {
    /// Every role, in the order of a menu.
    pub const ALL: [Self; 12] = [
        Self::Text,
        Self::Respondent,
        Self::Organisation,
        Self::Role,
        Self::Date,
        Self::Reference,
        Self::Quote,
        Self::Proposal,
        Self::Kind,
        Self::Number,
        Self::Answer,
        Self::Status,
    ];

    /// The short name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Respondent => "respondent",
            Self::Organisation => "organisation",
            Self::Role => "role",
            Self::Date => "date",
            Self::Reference => "reference",
            Self::Quote => "quote",
            Self::Text => "text",
            Self::Proposal => "proposal",
            Self::Kind => "kind",
            Self::Answer => "answer",
            Self::Status => "status",
        }
    }

    /// The role of a short name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.key() == key)
    }
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

impl Table {
    /// The column in which the reaction stands; none where none was found or chosen.
    pub fn text_column(&self) -> Option<usize> {
        self.roles.iter().position(|role| *role == Some(Role::Text))
    }

    /// Gives every column its role anew.
    #[must_use]
    pub fn with_roles(mut self, workbook: &Workbook, roles: Vec<Option<Role>>) -> Self {
        self.roles = roles;
        self.roles.resize(self.headers.len(), None);
        let column = self.text_column();
        let rows = workbook.sheets.get(self.sheet).map(|sheet| &sheet.rows);
        let below = rows
            .and_then(|rows| rows.get(self.header_row + 1..))
            .unwrap_or_default();
        self.filled = below
            .iter()
            .filter(|row| {
                let cell = column.and_then(|column| row.get(column));
                cell.is_some_and(|cell| !cell.text.trim().is_empty())
            })
            .count();
        self
    }
}

/// The tables of sheets in which no header was recognised, for a person to say what is what: the
/// header is the first row with at least two cells, or the one that holds all of `wanted`.
pub fn plain_tables(workbook: &Workbook, synonyms: &Synonyms, wanted: &[String]) -> Vec<Table> {
    let wanted: Vec<String> = wanted.iter().map(|header| folded(header)).collect();
    let mut tables = Vec::new();
    for (place, sheet) in workbook.sheets.iter().enumerate() {
        let header = sheet.rows.iter().take(HEADER_WITHIN).position(|cells| {
            let headers: Vec<String> = cells.iter().map(|cell| folded(&cell.text)).collect();
            if wanted.is_empty() {
                headers.iter().filter(|header| !header.is_empty()).count() >= 2
            } else {
                wanted.iter().all(|header| headers.contains(header))
            }
        });
        let Some(header_row) = header else { continue };
        let headers: Vec<String> = sheet.rows[header_row]
            .iter()
            .map(|cell| cell.text.trim().to_owned())
            .collect();
        let roles = roles(&headers, synonyms);
        let table = Table {
            sheet: place,
            sheet_name: sheet.name.clone(),
            header_row,
            headers,
            roles: Vec::new(),
            filled: 0,
        };
        tables.push(table.with_roles(workbook, roles));
    }
    tables
}

/// Whether two headers are the same to a person.
pub fn same_header(one: &str, other: &str) -> bool {
    folded(one) == folded(other)
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
