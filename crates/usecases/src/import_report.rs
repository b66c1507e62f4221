//! What an import says about a file.

use draagvlak_domain::draft::{DraftComment, Origin};
use draagvlak_domain::id::OperationId;
use draagvlak_domain::time::Date;
use draagvlak_exchange::spreadsheet::{Confidence, Role, Table, Workbook, candidates};
use serde::Serialize;
use ts_rs::TS;

use crate::passage::folded;

/// What became of a file. Every row is accounted for:
/// `rows = (fresh - parts) + split + known + skipped`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct ImportReport {
    /// The file's name.
    pub file: String,
    /// The sheet the reactions stand on.
    pub sheet: String,
    /// Every sheet of the file.
    pub sheets: Vec<SheetRow>,
    /// The row of the header, as a spreadsheet shows it; 0 for a table without one.
    pub header_row: usize,
    /// Every table that is taken in; the columns are those of the first.
    pub tables: Vec<TableRow>,
    /// Whether it is an answer sheet of ours that came back.
    pub answer_sheet: bool,
    /// The columns, and what each was taken for.
    pub columns: Vec<ColumnRow>,
    /// Names a column may be given, in the order of a menu.
    pub fields: Vec<String>,
    /// Names under which mappings were kept on this device.
    pub mappings: Vec<String>,
    /// How many rows stand below the header.
    pub rows: usize,
    /// How many reactions are new.
    pub fresh: usize,
    /// How many rows come in as several reactions, one for each point.
    pub split: usize,
    /// How many of the new reactions come from those.
    pub parts: usize,
    /// How many were on the register already: they are linked to what stands there.
    pub known: usize,
    /// How many rows hold no reaction.
    pub skipped: usize,
    /// How many of the new ones bring an answer along.
    pub proposed: usize,
    /// The numbers of reactions that an earlier sending of this file brought and this one does not
    /// hold any more. They stay on the register.
    pub vanished: Vec<String>,
    /// Reactions of an earlier sending that come back with other words. What stands on the register
    /// stays as it is, with its disposition; the new words come in as a reaction of their own.
    pub changed: Vec<ChangedRow>,
    /// Cells that number several points, with what each would be.
    pub splits: Vec<SplitRow>,
    /// How many senders say something new to their answer.
    pub remarks: usize,
    /// Rows that were left out or need a look, with why.
    pub notices: Vec<RowNotice>,
    /// The first of the new reactions, as they would come in.
    pub preview: Vec<PreviewRow>,
    /// What the answer file of a review bundle says of itself; none for a spreadsheet.
    pub review: Option<ReviewedRow>,
    /// Whether the round was opened for it.
    pub opened: bool,
    /// The import; none for a preview, or when nothing was new.
    #[ts(type = "string | null")]
    pub import: Option<OperationId>,
}

/// What the answer file of a review bundle says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReviewedRow {
    /// Who reviewed.
    pub sender: String,
    /// The stage that was read.
    pub stage: String,
    /// The code of the round it answers in; empty where the bundle named none.
    pub round: String,
    /// How many of the new reactions are tied to their passage.
    pub placed: usize,
    /// How many name a passage that stands nowhere: they keep its words, and wait for a person.
    pub adrift: usize,
    /// How many are about the whole plan, or a whole chapter.
    pub general: usize,
}

/// A table of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TableRow {
    /// The sheet.
    pub sheet: String,
    /// The row of the header, as a spreadsheet shows it; 0 for none.
    pub header_row: usize,
    /// How many of its rows hold a reaction.
    pub filled: usize,
}

/// A reaction of an earlier sending that comes back with other words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChangedRow {
    /// Its number.
    pub label: String,
    /// The sheet on which the new words stand.
    pub sheet: String,
    /// The cell.
    pub cell: String,
    /// The words on the register.
    pub before: String,
    /// The words that come.
    pub after: String,
}

/// A cell that numbers several points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SplitRow {
    /// The cell, as `sheet!cell`: so it is named to split it.
    pub cell: String,
    /// The points: together they are the cell, letter for letter.
    pub parts: Vec<String>,
    /// Whether it comes in by its points.
    pub split: bool,
}

/// A sheet of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SheetRow {
    /// Its name; empty for a file that has none.
    pub name: String,
    /// How many rows it holds.
    pub rows: usize,
    /// Whether it is hidden.
    pub hidden: bool,
}

/// A column of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ColumnRow {
    /// Its place, from 0.
    pub column: usize,
    /// Its header, as written.
    pub header: String,
    /// What it is taken for; none for one that is kept as it is.
    pub field: Option<String>,
    /// The first values that stand in it.
    pub examples: Vec<String>,
}

/// Something to know about a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RowNotice {
    /// The sheet.
    pub sheet: String,
    /// The row, as a spreadsheet shows it.
    pub row: u32,
    /// The cell.
    pub cell: String,
    /// Why the row was left out, or what was noticed about it.
    pub code: String,
    /// What stands there.
    pub found: String,
    /// Whether the row was left out.
    pub skipped: bool,
}

/// A reaction as it would come in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PreviewRow {
    /// Who reacts.
    pub respondent: String,
    /// What it refers to, as written.
    pub reference: String,
    /// The reaction.
    pub text: String,
    /// When.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// The chapters and sections its reference may name.
    pub places: Vec<PlaceRow>,
}

/// A section a reference may name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlaceRow {
    /// Its number.
    pub section: String,
    /// How sure that is: `sure`, `likely` or `guess`.
    pub confidence: String,
}

/// How many examples of a column, and of how many characters.
const EXAMPLES: (usize, usize) = (3, 60);
/// In how many rows examples are looked for.
const LOOKED_AT: usize = 500;
/// How many reactions are shown before they come in.
const PREVIEWED: usize = 10;

impl ImportReport {
    /// What a file looks like before anything is read from it.
    pub(crate) fn of(file: &str, workbook: &Workbook, tables: &[Table]) -> Self {
        let Some(table) = tables.first() else {
            return Self::default();
        };
        let head = |table: &Table| table.header_row.map_or(0, |row| row + 1);
        let own = |table: &Table| {
            table
                .roles
                .iter()
                .flatten()
                .any(|role| matches!(role, Role::Satisfied | Role::Remark))
        };
        let columns = table.headers.iter().zip(&table.roles).enumerate();
        Self {
            file: file.to_owned(),
            sheet: table.sheet_name.clone(),
            sheets: workbook
                .sheets
                .iter()
                .map(|sheet| SheetRow {
                    name: sheet.name.clone(),
                    rows: sheet.rows.len(),
                    hidden: sheet.hidden,
                })
                .collect(),
            header_row: head(table),
            tables: tables
                .iter()
                .map(|table| TableRow {
                    sheet: table.sheet_name.clone(),
                    header_row: head(table),
                    filled: table.filled,
                })
                .collect(),
            answer_sheet: tables.iter().any(own),
            columns: columns
                .map(|(column, (header, role))| ColumnRow {
                    column,
                    header: header.clone(),
                    field: role.map(|role| role.key().to_owned()),
                    examples: examples(workbook, table, column),
                })
                .collect(),
            fields: Role::ALL.iter().map(|role| role.key().to_owned()).collect(),
            ..Self::default()
        }
    }

    /// Tells about a row.
    pub(crate) fn notice(&mut self, at: &Origin, code: String, found: &str, skipped: bool) {
        self.notices.push(RowNotice {
            sheet: at.sheet.clone(),
            row: at.row,
            cell: at.cell.clone(),
            code,
            found: found.to_owned(),
            skipped,
        });
    }

    /// Shows the first of the new reactions.
    pub(crate) fn show(&mut self, fresh: &[DraftComment]) {
        self.preview = fresh
            .iter()
            .take(PREVIEWED)
            .map(|draft| PreviewRow {
                respondent: draft.respondent.clone(),
                reference: draft.reference.clone(),
                text: draft.text.clone(),
                date: draft.date,
                places: candidates(&draft.reference)
                    .into_iter()
                    .map(|candidate| PlaceRow {
                        section: candidate.section,
                        confidence: match candidate.confidence {
                            Confidence::Sure => "sure",
                            Confidence::Likely => "likely",
                            Confidence::Guess => "guess",
                        }
                        .to_owned(),
                    })
                    .collect(),
            })
            .collect();
    }
}

fn examples(workbook: &Workbook, table: &Table, column: usize) -> Vec<String> {
    let mut examples: Vec<String> = Vec::new();
    let rows = workbook.sheets.get(table.sheet).map(|sheet| &sheet.rows);
    // A column that says little is not searched to its end.
    let own = table.rows.1.saturating_sub(table.rows.0).min(LOOKED_AT);
    for row in rows.into_iter().flatten().skip(table.rows.0).take(own) {
        let text = row
            .get(table.first_column + column)
            .map(|cell| folded(&cell.text))
            .unwrap_or_default();
        let text: String = text.chars().take(EXAMPLES.1).collect();
        if !text.is_empty() && !examples.contains(&text) {
            examples.push(text);
        }
        if examples.len() == EXAMPLES.0 {
            break;
        }
    }
    examples
}
