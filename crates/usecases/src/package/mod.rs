//! Packages: folders of papers with sums and metadata, for a council or as a supplement.

mod bag;
mod check;
mod council;
pub(crate) mod folder;
mod metadata;
mod send;
mod supplement;

use std::path::PathBuf;

use draagvlak_domain::archive::ArchiveData;
use draagvlak_domain::time::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::export_paper::PaperFormat;
use crate::papers::{Audience, Record};
use crate::problem::Problem;

pub use check::{BagReport, check_package};
pub use council::package_council;
pub use send::{DistributionRow, SendOrder, distributions, send_package};
pub use supplement::package_supplement;

/// Which package, for whom, and where to.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PackageOrder {
    /// A stage that was issued. For a supplement, the version that was heard: empty for the one
    /// that was sent last.
    pub version: String,
    /// The folder: not there yet, or empty.
    #[ts(type = "string")]
    pub out: PathBuf,
    /// The municipalities; none for every one on the register.
    pub municipalities: Vec<String>,
    /// Who will read it.
    pub audience: Audience,
    /// The day it bears; none for today. Approvals and sendings are told up to that day.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// For a supplement, the statutory part it brings; none for the package a council is heard upon.
    pub part: Option<String>,
}

/// What a municipality goes on writing in comes in both: the open standard beside Word.
const EDITABLE: [PaperFormat; 2] = [PaperFormat::Odt, PaperFormat::Docx];

/// A package that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PackageWritten {
    /// The folder.
    pub path: String,
    /// The length of everything, in bytes; what is shared counts each time.
    #[ts(type = "number")]
    pub bytes: u64,
    /// How many files.
    pub files: usize,
    /// The packages in it.
    pub bags: Vec<BagRow>,
}

/// A package of one municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BagRow {
    /// The municipality; empty for a package that is for any of them.
    pub municipality: String,
    /// Its folder within the whole.
    pub folder: String,
    /// The SHA-512 of its tag manifest: it names every byte of it.
    pub sum: String,
}

/// What the archive must know, or a refusal that says what to do.
fn archive_for(desk: &Desk, audience: Audience) -> Result<ArchiveData, Problem> {
    let data = crate::archive::archive(desk)?.unwrap_or_default();
    let lacks = data.lacks(audience == Audience::Internal);
    if lacks.is_empty() {
        return Ok(data);
    }
    let keys: Vec<_> = lacks.into_iter().map(|lack| lack.key()).collect();
    Err(Problem::refused(
        "problem-archive-missing",
        &[("parts", &keys.join(", "))],
    ))
}

/// Refuses while personal data was found that nobody decided about.
fn everything_decided(record: &Record<'_>) -> Result<(), Problem> {
    let seen = record.redactor.as_ref().map(|redactor| redactor.seen());
    let open = seen.unwrap_or_default();
    let open = open.iter().filter(|one| one.remove.is_none()).count();
    if open == 0 {
        return Ok(());
    }
    Err(Problem::refused(
        "problem-redactions-open",
        &[("count", &open.to_string())],
    ))
}
