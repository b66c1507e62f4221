//! The register of reactions as an answer sheet for the officials (D27, D30).

use std::path::PathBuf;

use draagvlak_exchange::register::{Register, csv, ods, xlsx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::export_paper::{PaperFormat, Written};
use crate::exports::remember_sheet;
use crate::files::replace;
use crate::papers::{Audience, Press, Reading, Record, of_round, register_of, register_sheet};
use crate::problem::Problem;
use crate::rounds::round_named;

/// What kind of file an answer sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SheetFormat {
    /// Of Excel.
    #[default]
    Xlsx,
    /// Of LibreOffice: the open standard.
    Ods,
    /// Text with semicolons.
    Csv,
    /// PDF/A-2a and PDF/UA-1, to read.
    Pdf,
}

impl SheetFormat {
    /// The short name used in files and on the command line.
    pub fn key(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Csv => "csv",
            Self::Pdf => "pdf",
        }
    }

    /// The kind of spreadsheet a paper comes as; none for papers that are read.
    pub(crate) fn of(format: PaperFormat) -> Option<Self> {
        match format {
            PaperFormat::Xlsx => Some(Self::Xlsx),
            PaperFormat::Ods => Some(Self::Ods),
            PaperFormat::Pdf | PaperFormat::Html | PaperFormat::Docx | PaperFormat::Odt => None,
        }
    }
}

/// Which reactions, for whom, and where to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AnswerSheetOrder {
    /// The code of the round; none for every round.
    pub round: Option<String>,
    /// The kind of file.
    pub format: SheetFormat,
    /// Who will read it.
    pub audience: Audience,
    /// The file.
    #[ts(type = "string")]
    pub out: PathBuf,
}

/// Writes every reaction of a round in full, with what was done with it and the text before and
/// after, and with room for what senders say to their answer. Says where it stands, and how many
/// reactions it holds.
///
/// # Errors
/// [`Problem`] when there is no such round, the plan cannot be read or the file not written.
pub fn export_register(
    desk: &mut Desk,
    order: &AnswerSheetOrder,
    press: &Press<'_>,
) -> Result<(Written, usize), Problem> {
    let round = match &order.round {
        Some(code) => Some(round_named(desk, code)?.value.code),
        None => None,
    };
    let round = round.as_deref();
    (press.progress)(0, 1, "register");
    let reading = Reading {
        audience: order.audience,
        ..Reading::default()
    };
    let record = Record::read(desk, reading, press.texts)?;
    let count = of_round(&record, round).count();
    let bytes = match order.format {
        SheetFormat::Pdf => {
            let document = register_of(&record, round)?;
            press
                .typesetter
                .pdf(&document, &record.options(1, false), press.stop)?
        }
        format => spreadsheet(&register_sheet(&record, round, true)?, format)?,
    };
    press.stop.go_on()?;
    replace(&order.out, &bytes)?;
    (press.progress)(1, 1, "register");
    remember_sheet(desk, order);
    let written = Written {
        path: order.out.display().to_string(),
        bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        files: 1,
    };
    Ok((written, count))
}

pub(crate) fn spreadsheet(register: &Register, format: SheetFormat) -> Result<Vec<u8>, Problem> {
    let failed = |error: &dyn std::fmt::Display| {
        Problem::refused("problem-file", &[("what", &error.to_string())])
    };
    match format {
        SheetFormat::Ods => ods(register).map_err(|error| failed(&error)),
        SheetFormat::Csv => csv(register).map_err(|error| failed(&error)),
        SheetFormat::Xlsx | SheetFormat::Pdf => xlsx(register).map_err(|error| failed(&error)),
    }
}
