//! A paper as a file.

use std::path::PathBuf;

use draagvlak_exchange::document::{Document, Options, html::html};
use draagvlak_exchange::register::xlsx;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::exports::remember_export;
use crate::files::replace;
use crate::papers::{Audience, Choice, Paper, Press, Record, make, record, register_sheet};
use crate::problem::Problem;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PaperFormat {
    /// PDF/A-2a and PDF/UA-1.
    Pdf,
    /// One page that stands on its own.
    Html,
    /// A spreadsheet; of the register alone.
    Xlsx,
    /// For Word, to work on.
    Docx,
    /// For LibreOffice and others, to work on.
    Odt,
}

impl PaperFormat {
    /// The short name used in files and on the command line.
    pub fn key(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Xlsx => "xlsx",
            Self::Docx => "docx",
            Self::Odt => "odt",
        }
    }
}

/// Which paper, for whom, and where to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportOrder {
    /// The paper.
    pub what: Paper,
    /// A stage that was issued; none for the text as it is now.
    pub version: Option<String>,
    /// For the compare view: the stage to compare with; none for the version before.
    pub from: Option<String>,
    /// The kind of file.
    pub format: PaperFormat,
    /// Who will read it.
    pub audience: Audience,
    /// The file.
    #[ts(type = "string")]
    pub out: PathBuf,
    /// Number the lines; for PDF.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub lines: bool,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Written {
    /// The file, or the folder.
    pub path: String,
    /// The length of everything, in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// How many files.
    pub files: usize,
}

/// Writes a paper: the file is there whole, or what was there stays. Remembers on this device what
/// was written where.
///
/// # Errors
/// [`Problem`] when there is no such version, the paper does not come in that format, or the file
/// cannot be written.
pub fn export_paper(
    desk: &mut Desk,
    order: &ExportOrder,
    press: &Press<'_>,
) -> Result<Written, Problem> {
    (press.progress)(0, 1, order.what.key());
    let bytes = bytes(desk, order, press)?;
    press.stop.go_on()?;
    replace(&order.out, &bytes)?;
    (press.progress)(1, 1, order.what.key());
    remember_export(desk, order);
    Ok(Written {
        path: order.out.display().to_string(),
        bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        files: 1,
    })
}

fn bytes(desk: &Desk, order: &ExportOrder, press: &Press<'_>) -> Result<Vec<u8>, Problem> {
    if matches!(order.format, PaperFormat::Docx | PaperFormat::Odt) {
        return crate::export_word::paper(desk, order, press);
    }
    let choice = choice(order);
    let sheets = matches!(order.what, Paper::Register | Paper::Answers);
    if order.format == PaperFormat::Xlsx && !sheets {
        return Err(Problem::usage(
            "problem-not-xlsx",
            &[("what", order.what.key())],
        ));
    }
    let record = record(desk, choice, press.texts)?;
    if order.format == PaperFormat::Xlsx {
        return sheet(&record, None);
    }
    let document = make(&record, choice)?;
    written(&document, &options(&record, order), order.format, press)
}

/// A document in a format of documents.
pub(crate) fn written(
    document: &Document,
    options: &Options,
    format: PaperFormat,
    press: &Press<'_>,
) -> Result<Vec<u8>, Problem> {
    match format {
        PaperFormat::Pdf => press.typesetter.pdf(document, options, press.stop),
        _ => Ok(html(document, options).into_bytes()),
    }
}

/// The register as a spreadsheet's bytes.
pub(crate) fn sheet(record: &Record<'_>, round: Option<&str>) -> Result<Vec<u8>, Problem> {
    xlsx(&register_sheet(record, round, false)?)
        .map_err(|error| Problem::refused("problem-file", &[("what", &error.to_string())]))
}

pub(crate) fn choice(order: &ExportOrder) -> Choice<'_> {
    Choice {
        what: order.what,
        version: order.version.as_deref(),
        from: order.from.as_deref(),
        audience: order.audience,
    }
}

pub(crate) fn options(record: &Record<'_>, order: &ExportOrder) -> Options {
    record.options(contents(order.what), order.lines)
}

/// Down to which level a paper's contents go.
pub(crate) fn contents(what: Paper) -> u8 {
    match what {
        Paper::Plan | Paper::Account => 2,
        Paper::Register | Paper::Compare | Paper::Answers => 1,
    }
}
