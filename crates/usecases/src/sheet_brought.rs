//! What a sheet brought to a register, whichever it is.

use serde::Serialize;
use ts_rs::TS;

use crate::sheet_file::SheetFile;

/// What a sheet brought to a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SheetBrought {
    /// The file's name.
    pub file: String,
    /// The sheet.
    pub sheet: String,
    /// Those that were added, by code or as they are shown.
    pub added: Vec<String>,
    /// Those of which something changed, by code or as they were shown.
    pub changed: Vec<String>,
    /// How many stood there so already.
    pub unchanged: usize,
    /// The rows that were not taken in, each with the key of the reason.
    pub skipped: Vec<SkippedLine>,
}

impl SheetBrought {
    /// Of a sheet of which nothing was taken in yet.
    pub(crate) fn of(file: &SheetFile) -> Self {
        Self {
            file: file.name.clone(),
            sheet: file.table.sheet.clone(),
            added: Vec::new(),
            changed: Vec::new(),
            unchanged: 0,
            skipped: Vec::new(),
        }
    }
}

/// A row that was not taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SkippedLine {
    /// The row as a person counts, from 1.
    pub row: u32,
    /// The key of the reason.
    pub reason: &'static str,
    /// What stands there.
    pub found: String,
}
