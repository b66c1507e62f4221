//! What rows give: reactions, rows without one, and what was noticed; and how they are to be read.

use std::collections::HashSet;

use draagvlak_domain::draft::{DraftComment, Origin, SkippedRow};
use serde::{Deserialize, Serialize};

/// What was noticed about a row that was taken in all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// What was noticed.
    pub code: DiagnosticCode,
    /// Where.
    pub origin: Origin,
    /// What stands there.
    pub found: String,
}

/// What can be noticed about a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DiagnosticCode {
    /// The date cannot be read; it is kept as written.
    UnclearDate,
    /// The date stood there as a number of days.
    DateFromNumber,
    /// The cell holds a spreadsheet's error instead of a value.
    CellError,
    /// A formula's value is not in the file.
    FormulaWithoutValue,
    /// The text holds an e-mail address.
    EmailAddress,
    /// The text holds a telephone number.
    PhoneNumber,
    /// The sheet is hidden.
    HiddenSheet,
    /// The row is hidden.
    HiddenRow,
    /// The column is hidden.
    HiddenColumn,
    /// A section number was stored as a number, so that 5.10 and 5.1 cannot be told apart.
    SectionAsNumber,
    /// A note was written to a cell; it is kept with the reaction.
    Note,
    /// Words are struck through; they are kept.
    StruckText,
    /// Cells have a colour, which may mean something.
    Coloured,
    /// A quotation mark was opened and never closed.
    OpenQuote,
    /// Nobody is named, and no merged cell says who: perhaps the one above.
    BlankRespondent,
    /// Two people share one name cell.
    TwoRespondents,
    /// Nobody is named in the table; the name of the sheet may say who.
    SenderInSheetName,
    /// The reaction says that it stands elsewhere.
    RefersElsewhere,
    /// The cell holds several points.
    SeveralPoints,
    /// Two columns bear one name; the second is kept as it is.
    SameHeader,
    /// The same words stand in another row of the file.
    RepeatedText,
}

/// The rows of a file, with everything that was noticed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Draft {
    /// The rows that hold a reaction, in order.
    pub taken: Vec<TakenRow>,
    /// The rows that hold none.
    pub skipped: Vec<SkippedRow>,
    /// What was noticed.
    pub diagnostics: Vec<Diagnostic>,
    /// How many rows stand below the headers: taken and skipped together.
    pub rows: usize,
}

/// A row that holds a reaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TakenRow {
    /// The reaction.
    pub whole: DraftComment,
    /// The reactions its points would be; empty for one point.
    pub parts: Vec<DraftComment>,
    /// Whether it is taken in by its points.
    pub split: bool,
    /// What its sender says to the answer that was given.
    pub verdict: Verdict,
    /// Its sender asks that it not be published.
    pub withheld: bool,
}

/// What a sender says to an answer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Verdict {
    /// Satisfied or not, as written; empty for unsaid.
    pub satisfied: String,
    /// In words.
    pub remark: String,
}

impl TakenRow {
    /// What is taken in for it.
    pub fn comments(&self) -> &[DraftComment] {
        if self.split {
            &self.parts
        } else {
            std::slice::from_ref(&self.whole)
        }
    }
}

impl Draft {
    /// Every reaction, in order.
    pub fn comments(&self) -> impl Iterator<Item = &DraftComment> {
        self.taken.iter().flat_map(TakenRow::comments)
    }
}

/// How a person wants rows to be read.
#[derive(Debug, Clone, Default)]
pub struct Reading<'a> {
    /// A row that names nobody is of the one named above it.
    pub fill_down: bool,
    /// Rows of a table that names nobody are of whom the sheet is named after.
    pub sender_from_sheet: bool,
    /// The cells whose points become reactions of their own, as `sheet!cell`.
    pub split: Split<'a>,
}

/// Which cells are split into their points.
#[derive(Debug, Clone, Default)]
pub enum Split<'a> {
    /// None.
    #[default]
    None,
    /// Every one that numbers its points.
    All,
    /// These, as `sheet!cell`.
    These(HashSet<&'a str>),
}
