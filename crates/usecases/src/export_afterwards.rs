//! The annual report and the implementation plan of a theme, as a file.

use std::path::Path;

use draagvlak_exchange::document::Document;

use crate::afterwards::{annual_reports, implementation_plans};
use crate::desk::Desk;
use crate::export_paper::{PaperFormat, Written, written};
use crate::files::replace;
use crate::papers::{Audience, Press, Reading, Record, annual, implementation};
use crate::problem::Problem;

/// Writes the annual report of a year.
///
/// # Errors
/// [`Problem`] when none was recorded, it does not come in that format, or the file cannot be
/// written.
pub fn export_annual(
    desk: &Desk,
    year: i16,
    format: PaperFormat,
    out: &Path,
    press: &Press<'_>,
) -> Result<Written, Problem> {
    let rows = annual_reports(desk)?;
    let known: Vec<_> = rows
        .iter()
        .filter(|row| row.recorded)
        .map(|row| row.year.to_string())
        .collect();
    let row = rows.iter().find(|row| row.year == year && row.recorded);
    let row = row.ok_or_else(|| Problem::no_such(&year.to_string(), &known))?;
    let reading = Reading {
        audience: Audience::Public,
        ..Reading::default()
    };
    let record = Record::read(desk, reading, press.texts)?;
    write(&annual(&record, row)?, &record, format, out, press)
}

/// Writes the implementation plan of a theme, by its number.
///
/// # Errors
/// [`Problem`] when there is no such theme, it does not come in that format, or the file cannot be
/// written.
pub fn export_implementation(
    desk: &Desk,
    theme: u32,
    format: PaperFormat,
    out: &Path,
    press: &Press<'_>,
) -> Result<Written, Problem> {
    let rows = implementation_plans(desk)?;
    let known: Vec<_> = rows.iter().map(|row| row.theme.to_string()).collect();
    let row = rows.iter().find(|row| row.theme == theme);
    let row = row.ok_or_else(|| Problem::no_such(&theme.to_string(), &known))?;
    let record = Record::read(desk, Reading::default(), press.texts)?;
    write(&implementation(&record, row)?, &record, format, out, press)
}

fn write(
    document: &Document,
    record: &Record<'_>,
    format: PaperFormat,
    out: &Path,
    press: &Press<'_>,
) -> Result<Written, Problem> {
    let bytes = written(document, &record.options(0, false), format, press)?;
    press.stop.go_on()?;
    replace(out, &bytes)?;
    Ok(Written {
        path: out.display().to_string(),
        bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        files: 1,
    })
}
