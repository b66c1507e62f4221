//! Workbooks of Excel 97-2003 (`.xls`): looked through record by record before calamine reads the
//! values, for it trusts what the file claims of its size.

use std::collections::HashMap;
use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, Reader, SheetVisible, Xls};
use memchr::memmem;

use crate::spreadsheet::workbook::{Mark, MarkKind, Room, Sheet, Unreadable, Workbook};
use crate::spreadsheet::xlsx::{cell, unreadable};

/// The most cells between the first and the last of a sheet.
const MAX_AREA: u64 = 2_000_000;

/// Reads a compound file that holds a workbook.
pub(crate) fn read(bytes: &[u8]) -> Result<Workbook, Unreadable> {
    // Office wraps a locked xlsx in a compound file with a stream of this name (UTF-16).
    let marker: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    if memmem::find(bytes, &marker).is_some() {
        return Err(Unreadable::Password);
    }
    let stream = stream(bytes)?;
    let seen = look_through(&stream)?;
    // Some damage makes calamine reach beyond what is there: that is damage of the file, no more.
    let opened = catch_unwind(AssertUnwindSafe(|| Xls::new(Cursor::new(bytes))));
    let mut book = match opened {
        Ok(Ok(book)) => book,
        Ok(Err(error)) => return Err(unreadable(&error)),
        Err(_) => {
            return Err(Unreadable::Damaged(
                "its records do not fit together".into(),
            ));
        }
    };
    let from_1904 = book.has_1904_epoch();
    let mut room = Room::new();
    let mut workbook = Workbook::default();
    for (at, about) in book.sheets_metadata().to_vec().into_iter().enumerate() {
        if about.typ != calamine::SheetType::WorkSheet {
            continue;
        }
        let mut sheet = seen.get(at).cloned().unwrap_or_default();
        sheet.hidden = about.visible != SheetVisible::Visible;
        sheet.from_1904 = from_1904;
        let range = book
            .worksheet_range(&about.name)
            .map_err(|error| unreadable(&error))?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let row = first_row.saturating_add(u32::try_from(row).unwrap_or(u32::MAX));
            let column = first_column.saturating_add(u32::try_from(column).unwrap_or(u32::MAX));
            room.put(&mut sheet, row, column, cell(&seen_as(value)))?;
        }
        for area in book
            .merge_cells_by_sheet_name(&about.name)
            .unwrap_or_default()
        {
            room.fill_merged(&mut sheet, area.start, area.end)?;
        }
        sheet.name = about.name;
        workbook.sheets.push(sheet);
    }
    Ok(workbook)
}

fn seen_as(value: &Data) -> DataRef<'_> {
    match value {
        Data::Int(n) => DataRef::Int(*n),
        Data::Float(n) => DataRef::Float(*n),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(yes) => DataRef::Bool(*yes),
        Data::DateTime(date) => DataRef::DateTime(*date),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

fn stream(bytes: &[u8]) -> Result<Vec<u8>, Unreadable> {
    let damaged = |error: std::io::Error| Unreadable::Damaged(error.to_string());
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(damaged)?;
    let name = ["/Workbook", "/Book"]
        .into_iter()
        .find(|name| file.is_stream(name));
    let Some(name) = name else {
        return Err(Unreadable::Unknown);
    };
    let mut stream = Vec::new();
    let opened = file.open_stream(name).map_err(damaged)?;
    // A stream cannot be longer than the file it stands in.
    opened
        .take(bytes.len() as u64)
        .read_to_end(&mut stream)
        .map_err(damaged)?;
    Ok(stream)
}

/// The records of a stream from a place on: kind and content.
fn records(stream: &[u8], from: usize) -> impl Iterator<Item = (u16, &[u8])> {
    let mut rest = stream.get(from..).unwrap_or_default();
    std::iter::from_fn(move || {
        let (kind, length) = (word(rest, 0)?, word(rest, 2)? as usize);
        let content = rest.get(4..4 + length)?;
        rest = &rest[4 + length..];
        Some((kind, content))
    })
}

fn word(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes([*bytes.get(at)?, *bytes.get(at + 1)?]))
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from(word(bytes, at)?) | u32::from(word(bytes, at + 2)?) << 16)
}

/// What can be seen of each sheet beside the values, in their order.
fn look_through(stream: &[u8]) -> Result<Vec<Sheet>, Unreadable> {
    let mut sheets = Vec::new();
    for (kind, content) in records(stream, 0) {
        match kind {
            0x2F => return Err(Unreadable::Password),
            0x85 => {
                let from = long(content, 0).unwrap_or(u32::MAX) as usize;
                if from >= stream.len() {
                    return Err(Unreadable::Damaged("a sheet stands beyond its end".into()));
                }
                sheets.push(look_at(stream, from)?);
            }
            0x0A => break,
            _ => {}
        }
    }
    Ok(sheets)
}

fn look_at(stream: &[u8], from: usize) -> Result<Sheet, Unreadable> {
    let mut sheet = Sheet::default();
    let mut area = Area::default();
    let (mut depth, mut object) = (0, 0);
    let mut texts: HashMap<u16, String> = HashMap::new();
    let mut text_follows = None;
    for (kind, content) in records(stream, from) {
        if let (0x3C, Some(length)) = (kind, text_follows.take()) {
            texts.insert(object, note_text(content, length));
        }
        match kind {
            0x809 => depth += 1,
            0x0A => {
                depth -= 1;
                if depth <= 0 {
                    break;
                }
            }
            0x200 => {
                let rows = (long(content, 0), long(content, 4));
                let columns = (word(content, 8), word(content, 10));
                if let (Some(top), Some(bottom), Some(left), Some(right)) =
                    (rows.0, rows.1, columns.0, columns.1)
                {
                    let height = u64::from(bottom.saturating_sub(top)) + 1;
                    let width = u64::from(right.saturating_sub(left)) + 1;
                    if height * width > MAX_AREA || bottom < top || right < left {
                        return Err(Unreadable::TooLarge);
                    }
                }
            }
            // Every record of a cell begins with its row and column.
            0x203 | 0x204 | 0xD6 | 0x205 | 0x27E | 0xFD | 0xBD | 0x06 => {
                if let (Some(row), Some(column)) = (word(content, 0), word(content, 2)) {
                    // One of these holds a row of numbers.
                    let more = if kind == 0xBD { content.len() / 6 } else { 0 };
                    area.holds(row.into(), u64::from(column) + more as u64)?;
                }
            }
            0x208 => {
                let hidden = word(content, 12).is_some_and(|bits| bits & 0x20 != 0);
                if let (true, Some(row)) = (hidden, word(content, 0)) {
                    sheet.hidden_rows.insert(row.into());
                }
            }
            0x7D => {
                let hidden = word(content, 8).is_some_and(|bits| bits & 1 != 0);
                if let (true, Some(from), Some(to)) = (hidden, word(content, 0), word(content, 2)) {
                    sheet
                        .hidden_columns
                        .extend(u32::from(from)..=u32::from(to.min(255)));
                }
            }
            0x5D => object = word(content, 6).unwrap_or(0),
            0x1B6 => text_follows = word(content, 10),
            0x1C => {
                let noted = word(content, 6).and_then(|id| texts.get(&id));
                if let (Some(row), Some(column), Some(text)) =
                    (word(content, 0), word(content, 2), noted)
                {
                    sheet.marks.push(Mark {
                        row: row.into(),
                        column: column.into(),
                        kind: MarkKind::Note,
                        text: text.clone(),
                    });
                }
            }
            _ => {}
        }
    }
    Ok(sheet)
}

/// So many characters, in one byte each or in two.
fn note_text(content: &[u8], length: u16) -> String {
    let Some((wide, rest)) = content.split_first() else {
        return String::new();
    };
    let text = if wide & 1 == 0 {
        rest.iter()
            .map(|byte| char::from(*byte))
            .take(length.into())
            .collect()
    } else {
        let units = rest
            .as_chunks::<2>()
            .0
            .iter()
            .map(|unit| u16::from_le_bytes(*unit));
        let units: Vec<u16> = units.take(length.into()).collect();
        String::from_utf16_lossy(&units)
    };
    text.replace('\r', "\n")
}

/// The smallest area that holds the cells seen.
#[derive(Debug, Default)]
struct Area(Option<(u64, u64, u64, u64)>);

impl Area {
    fn holds(&mut self, row: u64, column: u64) -> Result<(), Unreadable> {
        let (top, bottom, left, right) = self.0.unwrap_or((row, row, column, column));
        let now = (
            top.min(row),
            bottom.max(row),
            left.min(column),
            right.max(column),
        );
        self.0 = Some(now);
        if (now.1 - now.0 + 1) * (now.3 - now.2 + 1) > MAX_AREA {
            return Err(Unreadable::TooLarge);
        }
        Ok(())
    }
}
