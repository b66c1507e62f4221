//! The cells of a workbook, as a person sees them, and what can be seen of them beside their words.

use std::collections::BTreeSet;

use crate::spreadsheet::{delimited, xls, xlsx};

/// The largest file that is read, in bytes.
const MAX_FILE: usize = 64 * 1024 * 1024;
/// The most cells of a workbook, also those that are empty before a filled one.
const MAX_CELLS: usize = 4_000_000;
/// The most bytes of text of a workbook, a text that stands in many cells counted for each.
const MAX_TEXT: usize = 128 * 1024 * 1024;
/// The most rows of a sheet, as Excel and LibreOffice have them.
const MAX_ROWS: u32 = 1_048_576;
/// The most columns of a sheet.
const MAX_COLUMNS: u32 = 16_384;

/// A workbook.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Workbook {
    /// Its sheets, in order.
    pub sheets: Vec<Sheet>,
}

/// A sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// Its name; empty for a file that has none.
    pub name: String,
    /// Whether it is hidden.
    pub hidden: bool,
    /// Its rows from the first, each as long as its last filled cell.
    pub rows: Vec<Vec<Cell>>,
    /// The rows that are hidden, from 0.
    pub hidden_rows: BTreeSet<u32>,
    /// The columns that are hidden, from 0.
    pub hidden_columns: BTreeSet<u32>,
    /// What was seen of cells beside their words, by row and column.
    pub marks: Vec<Mark>,
    /// Whether days are counted from 1904, as old Macintosh workbooks do.
    pub from_1904: bool,
    /// Whether it was a text file, in which any cell may be taken for a formula.
    pub is_text: bool,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// What stands in it, letter for letter; empty for nothing.
    pub text: String,
    /// What the file says it is.
    pub kind: CellKind,
    /// Whether it says what the first cell of a merged area says.
    pub merged: bool,
}

/// What a file says of a cell's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CellKind {
    /// Words, or nothing.
    #[default]
    Text,
    /// A number, spelled with a decimal comma.
    Number,
    /// A date, spelled `jjjj-mm-dd`.
    Date,
    /// A spreadsheet's error, such as `#REF!`.
    Error,
}

/// Something seen of a cell.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// Its row, from 0.
    pub row: u32,
    /// Its column, from 0.
    pub column: u32,
    /// What was seen.
    pub kind: MarkKind,
    /// The words of it.
    pub text: String,
}

/// What can be seen of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MarkKind {
    /// A note was written to it.
    Note,
    /// Words in it are struck through.
    Struck,
    /// It has a colour of its own.
    Coloured,
    /// It holds a formula of which the file does not keep the value.
    NoValue,
    /// A quotation mark in it was opened and never closed.
    OpenQuote,
}

static NOTHING: Cell = Cell {
    text: String::new(),
    kind: CellKind::Text,
    merged: false,
};

impl Cell {
    /// A cell with words.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// Whether nothing can be read in it.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

impl Sheet {
    /// The cell of a row and a column, from 0; an empty one where the sheet holds none.
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        let row = self.rows.get(row);
        row.and_then(|row| row.get(column)).unwrap_or(&NOTHING)
    }

    /// What was seen of the cells of a row.
    pub fn marks_of(&self, row: u32) -> &[Mark] {
        let from = self.marks.partition_point(|mark| mark.row < row);
        let to = self.marks.partition_point(|mark| mark.row <= row);
        &self.marks[from..to]
    }
}

/// What a workbook may still take: a file a few bytes long can claim billions of cells.
#[derive(Debug)]
pub(crate) struct Room {
    cells: usize,
    text: usize,
}

impl Room {
    pub(crate) fn new() -> Self {
        Self {
            cells: MAX_CELLS,
            text: MAX_TEXT,
        }
    }

    fn take(&mut self, cells: usize, text: usize) -> Result<(), Unreadable> {
        self.cells = self.cells.checked_sub(cells).ok_or(Unreadable::TooLarge)?;
        self.text = self.text.checked_sub(text).ok_or(Unreadable::TooLarge)?;
        Ok(())
    }

    /// Puts a cell in its place on a sheet.
    pub(crate) fn put(
        &mut self,
        sheet: &mut Sheet,
        row: u32,
        column: u32,
        cell: Cell,
    ) -> Result<(), Unreadable> {
        if cell.text.is_empty() {
            return Ok(());
        }
        if row >= MAX_ROWS || column >= MAX_COLUMNS {
            return Err(Unreadable::TooLarge);
        }
        let (row, column) = (row as usize, column as usize);
        if sheet.rows.len() <= row {
            sheet.rows.resize_with(row + 1, Vec::new);
        }
        let cells = &mut sheet.rows[row];
        let more = (column + 1).saturating_sub(cells.len());
        self.take(more, cell.text.len())?;
        if more > 0 {
            cells.resize_with(column + 1, Cell::default);
        }
        cells[column] = cell;
        Ok(())
    }

    /// A merged area says the same in each of its rows: a respondent beside several reactions.
    /// Only downwards, and only where it is one column wide: a title over a sheet stays one cell.
    pub(crate) fn fill_merged(
        &mut self,
        sheet: &mut Sheet,
        top: (u32, u32),
        bottom: (u32, u32),
    ) -> Result<(), Unreadable> {
        if top.1 != bottom.1 || sheet.cell(top.0 as usize, top.1 as usize).is_blank() {
            return Ok(());
        }
        let said = sheet.cell(top.0 as usize, top.1 as usize).clone();
        let last = bottom
            .0
            .min(u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX).max(1) - 1);
        for row in top.0 + 1..=last {
            let cell = Cell {
                merged: true,
                ..said.clone()
            };
            self.put(sheet, row, top.1, cell)?;
        }
        Ok(())
    }
}

/// Why a file cannot be read as a spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Nothing stands in it.
    #[error("the file is empty")]
    Empty,
    /// It is larger than this program reads.
    #[error("the file is larger than {MAX_FILE} bytes, or unpacks to more than is safe")]
    TooLarge,
    /// It is locked with a password.
    #[error("the file is locked with a password")]
    Password,
    /// It is a web page with a spreadsheet's name.
    #[error("the file is a web page, not a spreadsheet")]
    WebPage,
    /// It is cut off or damaged.
    #[error("the file is damaged: {0}")]
    Damaged(String),
    /// It is no spreadsheet this program knows.
    #[error("the file is not a spreadsheet")]
    Unknown,
}

/// Reads a spreadsheet: xlsx, xlsm, xlsb, xls, ods by its content, csv and tsv by its text. `name`
/// only tells a text file from another.
///
/// # Errors
/// [`Unreadable`], naming what is wrong with the file.
pub fn read(name: &str, bytes: &[u8]) -> Result<Workbook, Unreadable> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Unreadable::Empty);
    }
    if bytes.len() > MAX_FILE {
        return Err(Unreadable::TooLarge);
    }
    let mut workbook = if bytes.starts_with(b"PK") {
        xlsx::read_zip(bytes)?
    } else if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        xls::read(bytes)?
    } else {
        read_text(name, bytes)?
    };
    for sheet in &mut workbook.sheets {
        sheet.marks.sort();
        while sheet
            .rows
            .last()
            .is_some_and(|row| row.iter().all(Cell::is_blank))
        {
            sheet.rows.pop();
        }
    }
    Ok(workbook)
}

fn read_text(name: &str, bytes: &[u8]) -> Result<Workbook, Unreadable> {
    let text = delimited::decode(bytes);
    let start: String = text.chars().take(1024).collect();
    let start = start.trim_start().to_lowercase();
    // What "save as web page" writes, as one file or as a letter with parts.
    let page = ["<html", "<!doctype html", "<table", "mime-version:"];
    if page.iter().any(|sign| start.contains(sign)) {
        return Err(Unreadable::WebPage);
    }
    let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    match ending.as_str() {
        "csv" | "tsv" | "txt" | "tab" => delimited::read(&text),
        // Many systems write text with tabs and call it .xls.
        "xls"
            if start
                .lines()
                .take(2)
                .filter(|line| line.contains(['\t', ';']))
                .count()
                == 2 =>
        {
            delimited::read(&text)
        }
        "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" => Err(Unreadable::Damaged(
            "its beginning is not that of a spreadsheet".into(),
        )),
        _ => Err(Unreadable::Unknown),
    }
}
