//! A paper as a file.

use std::path::PathBuf;

use draagvlak_exchange::document::{Document, Options, docx::Revisable, html::html};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::export_register::{SheetFormat, spreadsheet};
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
    /// A spreadsheet for Excel; of reactions alone.
    Xlsx,
    /// A spreadsheet of the open standard; of reactions alone.
    Ods,
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
            Self::Ods => "ods",
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
    let as_sheet = SheetFormat::of(order.format);
    if as_sheet.is_some() && !sheets {
        return Err(no_sheet(order.what.key()));
    }
    let record = record(desk, choice, press.texts)?;
    if let Some(format) = as_sheet {
        return sheet(&record, format);
    }
    let document = make(&record, choice)?;
    written(&document, &options(&record, order), order.format, press)
}

fn no_sheet(what: &str) -> Problem {
    Problem::usage("problem-not-xlsx", &[("what", what)])
}

/// A document in a format of documents.
///
/// # Errors
/// [`Problem`] when the format is a spreadsheet's, or it cannot be typeset or packed.
pub(crate) fn written(
    document: &Document,
    options: &Options,
    format: PaperFormat,
    press: &Press<'_>,
) -> Result<Vec<u8>, Problem> {
    match format {
        PaperFormat::Pdf => press.typesetter.pdf(document, options, press.stop),
        PaperFormat::Html => Ok(html(document, options).into_bytes()),
        PaperFormat::Docx | PaperFormat::Odt => {
            crate::export_word::made(document, options, format, &Revisable::default())
        }
        PaperFormat::Xlsx | PaperFormat::Ods => Err(no_sheet(&document.title)),
    }
}

/// The register as a spreadsheet's bytes.
pub(crate) fn sheet(record: &Record<'_>, format: SheetFormat) -> Result<Vec<u8>, Problem> {
    spreadsheet(&register_sheet(record, None, false)?, format)
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
