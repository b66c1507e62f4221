//! A spreadsheet of the user's, read and named.

use std::io::Read;
use std::path::Path;

use draagvlak_domain::draft::SourceFile;
use draagvlak_exchange::review::is_answers;
use draagvlak_exchange::spreadsheet::{Headed, Unreadable, Workbook, read};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::files::source_of;
use crate::problem::Problem;
use crate::sheet_names::{NameChoice, SheetName};

/// More of an answer file is not read: it is refused as too large then.
const LONGEST_ANSWERS: u64 = 32 << 20;

/// A spreadsheet that was read.
pub(crate) struct SpreadsheetFile {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) workbook: Workbook,
}

impl SpreadsheetFile {
    /// The file as an operation names it.
    pub(crate) fn source(&self) -> SourceFile {
        source_of(self.name.clone(), &self.bytes)
    }

    /// That it holds no table of the wanted kind.
    pub(crate) fn unusable(&self, why: &str) -> Problem {
        unreadable(&self.name, why)
    }

    /// That it has no sheet of this name.
    pub(crate) fn check_sheet(&self, wanted: Option<&str>) -> Result<(), Problem> {
        let names: Vec<String> = self
            .workbook
            .sheets
            .iter()
            .map(|sheet| sheet.name.clone())
            .collect();
        match wanted {
            Some(wanted) if !names.iter().any(|name| name == wanted) => {
                Err(Problem::no_such(wanted, &names))
            }
            _ => Ok(()),
        }
    }
}

/// That a file cannot be used, and why: a key of the texts.
pub(crate) fn unreadable(file: &str, why: &str) -> Problem {
    Problem::damaged("problem-unreadable", &[("file", file), ("why", why)])
}

/// The bytes of a file that is the answer file of a review bundle; none for any other.
pub(crate) fn answer_file(path: &Path) -> Result<Option<Vec<u8>>, Problem> {
    let of_file = |error: std::io::Error| Problem::of_file(path, &error);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut file = std::fs::File::open(path).map_err(of_file)?;
    let mut bytes = Vec::new();
    // What says what it is, says so at once: a long spreadsheet is not read twice.
    (&mut file)
        .take(4_096)
        .read_to_end(&mut bytes)
        .map_err(of_file)?;
    if !is_answers(&name, &bytes) {
        return Ok(None);
    }
    file.take(LONGEST_ANSWERS)
        .read_to_end(&mut bytes)
        .map_err(of_file)?;
    Ok(Some(bytes))
}

/// Reads a spreadsheet.
pub(crate) fn spreadsheet(path: impl AsRef<Path>) -> Result<SpreadsheetFile, Problem> {
    let path = path.as_ref();
    let bytes = std::fs::read(path).map_err(|error| Problem::of_file(path, &error))?;
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    spreadsheet_of(name, bytes)
}

/// Reads the bytes of a spreadsheet of this name.
pub(crate) fn spreadsheet_of(name: String, bytes: Vec<u8>) -> Result<SpreadsheetFile, Problem> {
    let workbook = read(&name, &bytes).map_err(|why| {
        let why = match why {
            Unreadable::Empty => "unreadable-empty",
            Unreadable::TooLarge => "unreadable-too-large",
            Unreadable::Password => "unreadable-password",
            Unreadable::WebPage => "unreadable-web-page",
            Unreadable::Damaged(_) => "unreadable-damaged",
            Unreadable::Unknown => "unreadable-unknown",
        };
        unreadable(&name, why)
    })?;
    Ok(SpreadsheetFile {
        name,
        bytes,
        workbook,
    })
}

/// A file of answers to take in, and what its columns hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct SheetOrder {
    /// Where the file is.
    pub path: String,
    /// The sheet, by name; none to find it.
    pub sheet: Option<String>,
    /// What each column holds, in order; empty for nothing. None to let the program find it.
    pub columns: Option<Vec<String>>,
    /// What names in it are, that the register does not know.
    #[serde(default)]
    #[ts(as = "Option<Vec<NameChoice>>", optional)]
    pub names: Vec<NameChoice>,
}

/// What a file of answers holds.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct SheetReport {
    /// The file's name.
    pub file: String,
    /// The sheet that was read.
    pub sheet: String,
    /// The sheets there are.
    pub sheets: Vec<String>,
    /// The columns.
    pub columns: Vec<SheetColumn>,
    /// How many rows stand below the header.
    pub rows: usize,
    /// How many of them hold no answer.
    pub skipped: usize,
    /// How many answers there are: municipalities, or respondents.
    pub answers: usize,
    /// How many of those say nothing.
    pub silent: usize,
    /// What could be chosen, or the priorities that were named.
    pub items: Vec<String>,
    /// Choices that are no item: the cell with what stands there. At most fifty.
    pub unknown: Vec<(String, String)>,
    /// How many of those there are.
    pub unknown_count: usize,
    /// The groups, with how many respondents each has.
    pub groups: Vec<(String, u32)>,
    /// What is new or other than what was known, where that can be told.
    pub changed: usize,
    /// Municipalities that are written otherwise than in the register, or not known there.
    pub names: Vec<SheetName>,
}

/// A column of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SheetColumn {
    /// Its header.
    pub header: String,
    /// What it holds; empty for nothing of use.
    pub holds: String,
    /// What stands in it.
    pub examples: Vec<String>,
}

impl SheetReport {
    pub(crate) fn of(file: &SpreadsheetFile, table: &Headed, holds: &[Option<&str>]) -> Self {
        let columns = table.headers.iter().enumerate().map(|(at, header)| {
            let held = holds.get(at).copied().flatten();
            SheetColumn {
                header: header.clone(),
                holds: held.unwrap_or_default().to_owned(),
                examples: table.examples(&file.workbook, at),
            }
        });
        Self {
            file: file.name.clone(),
            sheet: table.sheet_name.clone(),
            sheets: file
                .workbook
                .sheets
                .iter()
                .map(|s| s.name.clone())
                .collect(),
            columns: columns.collect(),
            ..Self::default()
        }
    }
}

/// What the columns hold: as the order says, or as found.
pub(crate) fn chosen_columns<T: Copy>(
    order: &SheetOrder,
    found: Vec<Option<T>>,
    of_key: impl Fn(&str) -> Option<T>,
) -> Result<Vec<Option<T>>, Problem> {
    let Some(wanted) = &order.columns else {
        return Ok(found);
    };
    let mut columns = Vec::with_capacity(found.len());
    for at in 0..found.len() {
        columns.push(match wanted.get(at).map(String::as_str) {
            None | Some("") => None,
            Some(key) => Some(of_key(key).ok_or_else(|| Problem::no_such(key, &[]))?),
        });
    }
    Ok(columns)
}
