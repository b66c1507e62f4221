//! Workbooks in a zip: xlsx, xlsm and xlsb by calamine, cell by cell; ods by our own reader.

use std::io::{Cursor, Read, Write};

use calamine::{DataRef, Reader, SheetVisible, Xlsb, Xlsx};
use zip::ZipArchive;
use zip::write::SimpleFileOptions;

use crate::spreadsheet::date::iso;
use crate::spreadsheet::ods;
use crate::spreadsheet::parts::{Parts, Seen};
use crate::spreadsheet::workbook::{
    Cell, CellKind, Mark, MarkKind, Room, Sheet, Unreadable, Workbook,
};

/// The most a file may unpack to, in bytes: a hundred thousand long reactions take a third of it.
const MAX_UNPACKED: u64 = 192 * 1024 * 1024;
/// The most parts a file may have.
const MAX_PARTS: usize = 10_000;
/// Text packs well, but not beyond this many times.
const MAX_RATIO: u64 = 500;

fn damaged(error: impl std::fmt::Display) -> Unreadable {
    Unreadable::Damaged(error.to_string())
}

/// Reads a workbook in a zip. Everything that is needed is unpacked once, within bounds, whatever
/// the zip says of itself.
pub(crate) fn read_zip(bytes: &[u8]) -> Result<Workbook, Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > MAX_PARTS {
        return Err(Unreadable::TooLarge);
    }
    if archive.index_for_name("content.xml").is_some() {
        let mut left = MAX_UNPACKED;
        if let Some(manifest) = archive.index_for_name("META-INF/manifest.xml")
            && unpack(&mut archive, manifest, &mut left)?
                .windows(15)
                .any(|window| window == b"encryption-data")
        {
            return Err(Unreadable::Password);
        }
        let content = archive
            .index_for_name("content.xml")
            .ok_or(Unreadable::Unknown)?;
        return ods::read(&unpack(&mut archive, content, &mut left)?);
    }
    let binary = archive.index_for_name("xl/workbook.bin").is_some();
    let workbook = archive.file_names().flatten().any(|name| {
        let name = name.to_ascii_lowercase().replace('\\', "/");
        name.ends_with("workbook.xml") || name.ends_with("workbook.bin")
    });
    if !workbook {
        return Err(Unreadable::Unknown);
    }
    let mut parts = Parts::default();
    let unpacked = repack(&mut archive, binary, &mut parts)?;
    parts.join();
    if binary {
        read_xlsb(&unpacked)
    } else {
        read_xlsx(&unpacked, &parts)
    }
}

fn unpack(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    index: usize,
    left: &mut u64,
) -> Result<Vec<u8>, Unreadable> {
    let file = archive.by_index(index).map_err(damaged)?;
    let packed = file.compressed_size().max(64);
    let most = (*left).min(packed.saturating_mul(MAX_RATIO));
    let mut bytes = Vec::new();
    file.take(most + 1)
        .read_to_end(&mut bytes)
        .map_err(damaged)?;
    let length = bytes.len() as u64;
    if length > most {
        return Err(Unreadable::TooLarge);
    }
    *left -= length;
    Ok(bytes)
}

/// The same zip with its texts unpacked, so that they are unpacked once; pictures and macros stay
/// behind. What its parts tell beside the cells goes to `parts`.
fn repack(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    binary: bool,
    parts: &mut Parts,
) -> Result<Vec<u8>, Unreadable> {
    let plain = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut left = MAX_UNPACKED;
    for index in 0..archive.len() {
        let name = match archive.by_index_raw(index) {
            Ok(file) => file.name().map_err(damaged)?.into_owned(),
            Err(error) => return Err(damaged(error)),
        };
        let lower = name.to_ascii_lowercase();
        let wanted = lower.ends_with(".xml")
            || lower.ends_with(".rels")
            || (binary && lower.ends_with(".bin") && !lower.contains("vba"));
        if !wanted {
            continue;
        }
        let bytes = unpack(archive, index, &mut left)?;
        parts.take(&name, &bytes);
        writer.start_file(name.as_str(), plain).map_err(damaged)?;
        writer.write_all(&bytes).map_err(damaged)?;
    }
    Ok(writer.finish().map_err(damaged)?.into_inner())
}

fn read_xlsx(bytes: &[u8], parts: &Parts) -> Result<Workbook, Unreadable> {
    let mut book: Xlsx<_> =
        calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(|error| unreadable(&error))?;
    let from_1904 = book.has_1904_epoch();
    let sheets = book.sheets_metadata().to_vec();
    let mut room = Room::new();
    let mut workbook = Workbook::default();
    let none = Seen::default();
    for about in sheets {
        if about.typ != calamine::SheetType::WorkSheet {
            continue;
        }
        let seen = parts.of_sheet(&about.name).unwrap_or(&none);
        let mut sheet = Sheet {
            hidden: about.visible != SheetVisible::Visible,
            hidden_rows: seen.hidden_rows.clone(),
            hidden_columns: seen.hidden_columns.clone(),
            marks: seen.marks.clone(),
            from_1904,
            ..Sheet::default()
        };
        let mut cells = book
            .worksheet_cells_reader(&about.name)
            .map_err(|error| unreadable(&error))?;
        let looks: Vec<(bool, bool)> = cells.styles().iter().map(look).collect();
        while let Some((found, style)) = cells
            .next_cell_with_style_id()
            .map_err(|error| unreadable(&error))?
        {
            let (row, column) = found.get_position();
            let read = cell(found.get_value());
            if read.text.is_empty() {
                continue;
            }
            let (struck, coloured) = looks.get(style).copied().unwrap_or_default();
            let words = if struck {
                Some(read.text.as_str())
            } else {
                parts.struck(&read.text)
            };
            if let Some(words) = words {
                let text = words.to_owned();
                sheet.marks.push(Mark {
                    row,
                    column,
                    kind: MarkKind::Struck,
                    text,
                });
            }
            if coloured {
                let text = String::new();
                sheet.marks.push(Mark {
                    row,
                    column,
                    kind: MarkKind::Coloured,
                    text,
                });
            }
            room.put(&mut sheet, row, column, read)?;
        }
        for (top, bottom) in &seen.merged {
            room.fill_merged(&mut sheet, *top, *bottom)?;
        }
        sheet.name = about.name;
        workbook.sheets.push(sheet);
    }
    Ok(workbook)
}

/// Whether a style strikes words through, and whether it gives a cell a colour.
fn look(style: &calamine::Style) -> (bool, bool) {
    let struck = style
        .font
        .as_ref()
        .is_some_and(calamine::Font::has_strikethrough);
    let coloured = style.fill.as_ref().is_some_and(|fill| {
        fill.is_visible()
            && fill
                .get_color()
                .is_some_and(|colour| !colour.is_white() && !colour.is_black())
    });
    (struck, coloured)
}

fn read_xlsb(bytes: &[u8]) -> Result<Workbook, Unreadable> {
    let mut book: Xlsb<_> =
        calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(|error| unreadable(&error))?;
    let mut room = Room::new();
    let mut workbook = Workbook::default();
    for about in book.sheets_metadata().to_vec() {
        if about.typ != calamine::SheetType::WorkSheet {
            continue;
        }
        let mut sheet = Sheet {
            name: about.name,
            hidden: about.visible != SheetVisible::Visible,
            ..Sheet::default()
        };
        let mut cells = book
            .worksheet_cells_reader(&sheet.name)
            .map_err(|error| unreadable(&error))?;
        while let Some(found) = cells.next_cell().map_err(|error| unreadable(&error))? {
            let (row, column) = found.get_position();
            room.put(&mut sheet, row, column, cell(found.get_value()))?;
        }
        workbook.sheets.push(sheet);
    }
    Ok(workbook)
}

/// A value as a person sees it.
pub(crate) fn cell(data: &DataRef<'_>) -> Cell {
    let of = |kind, text| Cell {
        text,
        kind,
        merged: false,
    };
    match data {
        DataRef::Empty => Cell::default(),
        DataRef::String(text) => words(text),
        DataRef::SharedString(text) => words(text),
        DataRef::Int(n) => of(CellKind::Number, n.to_string()),
        DataRef::Float(n) => of(CellKind::Number, number(*n)),
        DataRef::Bool(true) => Cell::text("WAAR"),
        DataRef::Bool(false) => Cell::text("ONWAAR"),
        DataRef::DateTime(date) if date.is_datetime() && date.as_f64().abs() < 3_000_000.0 => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            of(CellKind::Date, iso(year.into(), month.into(), day.into()))
        }
        DataRef::DateTime(duration) => of(CellKind::Number, number(duration.as_f64())),
        DataRef::DateTimeIso(text) => {
            let day = text.split('T').next().unwrap_or(text).to_owned();
            of(CellKind::Date, day)
        }
        DataRef::DurationIso(text) => Cell::text(text.as_str()),
        DataRef::Error(error) => of(CellKind::Error, error.to_string()),
    }
}

/// Excel spells a line break in a cell with one sign; files written elsewhere use two.
fn words(text: &str) -> Cell {
    if text.contains('\r') {
        Cell::text(text.replace("\r\n", "\n"))
    } else {
        Cell::text(text)
    }
}

/// A number as it is written in Dutch.
pub(crate) fn number(n: f64) -> String {
    n.to_string().replace('.', ",")
}

pub(crate) fn unreadable(error: &dyn std::fmt::Display) -> Unreadable {
    let text = error.to_string();
    if text.to_lowercase().contains("password") {
        Unreadable::Password
    } else {
        Unreadable::Damaged(text)
    }
}
