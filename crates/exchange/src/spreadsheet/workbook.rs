//! The cells of a workbook, as a person sees them.

use std::io::Cursor;

use calamine::{Data, Reader, SheetVisible, Sheets, open_workbook_auto_from_rs};

use crate::spreadsheet::date::iso;
use crate::spreadsheet::delimited;

/// The largest file that is read, in bytes.
const MAX_FILE: usize = 64 * 1024 * 1024;
/// The most a compressed file may unpack to, in bytes.
const MAX_UNPACKED: u64 = 512 * 1024 * 1024;
/// The most cells of a sheet that are looked at.
const MAX_CELLS: usize = 20_000_000;

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
    /// The first row with something in it, from 0.
    pub first_row: u32,
    /// The first column with something in it, from 0.
    pub first_column: u32,
    /// The rows from there on, each as long as the widest.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// What stands in it, letter for letter; empty for nothing.
    pub text: String,
    /// Whether the file says that it is a date; `text` is then `jjjj-mm-dd`.
    pub is_date: bool,
    /// Whether the file holds an error there, such as `#REF!`.
    pub is_error: bool,
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
    let zip = bytes.starts_with(b"PK");
    let compound = bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]);
    if zip {
        check_zip(bytes)?;
    } else if compound {
        // Office wraps a locked xlsx in a compound file with a stream of this name (UTF-16).
        let marker: Vec<u8> = "EncryptedPackage"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        if bytes.windows(marker.len()).any(|window| window == marker) {
            return Err(Unreadable::Password);
        }
    } else {
        let start = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]).to_lowercase();
        if start.contains("<html") || start.contains("<!doctype html") || start.contains("<table") {
            return Err(Unreadable::WebPage);
        }
        let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
        return match ending.as_str() {
            "csv" | "tsv" | "txt" => delimited::read(bytes),
            "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" => Err(Unreadable::Damaged(
                "its beginning is not that of a spreadsheet".into(),
            )),
            _ => Err(Unreadable::Unknown),
        };
    }
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(unreadable)?;
    let sheets = book.sheets_metadata().to_vec();
    let mut workbook = Workbook::default();
    for sheet in sheets {
        if sheet.typ != calamine::SheetType::WorkSheet {
            continue;
        }
        let range = book.worksheet_range(&sheet.name).map_err(unreadable)?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        if range.height().saturating_mul(range.width()) > MAX_CELLS {
            return Err(Unreadable::TooLarge);
        }
        let mut rows: Vec<Vec<Cell>> = range
            .rows()
            .map(|row| row.iter().map(cell).collect())
            .collect();
        fill_merged(&mut book, &sheet.name, (first_row, first_column), &mut rows);
        workbook.sheets.push(Sheet {
            name: sheet.name,
            hidden: sheet.visible != SheetVisible::Visible,
            first_row,
            first_column,
            rows,
        });
    }
    Ok(workbook)
}

/// A merged cell says the same in each of its rows: a respondent beside several reactions.
/// Only downwards, in its first column: a title over the whole sheet stays one cell.
fn fill_merged(
    book: &mut Sheets<Cursor<&[u8]>>,
    sheet: &str,
    first: (u32, u32),
    rows: &mut [Vec<Cell>],
) {
    let Sheets::Xlsx(book) = book else { return };
    let Ok(merged) = book.merge_cells_by_sheet_name(sheet) else {
        return;
    };
    for area in merged {
        let (Some(top), Some(column)) = (
            area.start.0.checked_sub(first.0),
            area.start.1.checked_sub(first.1),
        ) else {
            continue;
        };
        if area.start.1 != area.end.1 {
            continue;
        }
        let Some(cell) = rows
            .get(top as usize)
            .and_then(|row| row.get(column as usize))
            .cloned()
        else {
            continue;
        };
        let bottom = area.end.0.saturating_sub(first.0);
        for row in rows
            .iter_mut()
            .take(bottom as usize + 1)
            .skip(top as usize + 1)
        {
            if let Some(below) = row.get_mut(column as usize) {
                *below = cell.clone();
            }
        }
    }
}

fn cell(data: &Data) -> Cell {
    let text = match data {
        Data::Empty => String::new(),
        // Excel spells a line break in a cell with one sign; files written elsewhere use two.
        Data::String(text) => text.replace("\r\n", "\n"),
        Data::Int(n) => n.to_string(),
        Data::Float(n) => number(*n),
        Data::Bool(true) => "WAAR".to_owned(),
        Data::Bool(false) => "ONWAAR".to_owned(),
        Data::DateTime(date) if date.is_datetime() => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            return Cell {
                text: iso(year.into(), month.into(), day.into()),
                is_date: true,
                is_error: false,
            };
        }
        Data::DateTime(duration) => number(duration.as_f64()),
        Data::DateTimeIso(text) => {
            let date = text.split('T').next().unwrap_or(text).to_owned();
            return Cell {
                text: date,
                is_date: true,
                is_error: false,
            };
        }
        Data::DurationIso(text) => text.clone(),
        Data::Error(error) => {
            return Cell {
                text: error.to_string(),
                is_date: false,
                is_error: true,
            };
        }
    };
    Cell {
        text,
        is_date: false,
        is_error: false,
    }
}

/// A number as it is written in Dutch.
fn number(n: f64) -> String {
    n.to_string().replace('.', ",")
}

fn unreadable(error: calamine::Error) -> Unreadable {
    let text = error.to_string();
    if text.to_lowercase().contains("password") {
        Unreadable::Password
    } else {
        Unreadable::Damaged(text)
    }
}

/// Looks at what a zip says of itself before anything is unpacked.
fn check_zip(bytes: &[u8]) -> Result<(), Unreadable> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes))
        .map_err(|error| Unreadable::Damaged(error.to_string()))?;
    let mut unpacked = 0_u64;
    for index in 0..archive.len() {
        let file = archive
            .by_index_raw(index)
            .map_err(|error| Unreadable::Damaged(error.to_string()))?;
        unpacked = unpacked.saturating_add(file.size());
        // Text packs well, but not beyond this.
        if unpacked > MAX_UNPACKED || file.size() / 2_000 > file.compressed_size().max(1) {
            return Err(Unreadable::TooLarge);
        }
    }
    Ok(())
}
