//! The register of reactions as a file for the officials (D27, D30).

use std::path::Path;

use draagvlak_texts::Texts;

use crate::desk::Desk;
use crate::export_paper::sheet;
use crate::files::replace;
use crate::papers::{Reading, Record};
use crate::problem::Problem;

/// Writes every reaction on the register in full, with what was done with it, as xlsx. Says how
/// many.
///
/// # Errors
/// [`Problem`] when the plan cannot be read or the file not written.
pub fn export_register(
    desk: &Desk,
    round: Option<String>,
    texts: &Texts,
    out: &Path,
) -> Result<usize, Problem> {
    let record = Record::read(desk, Reading::default(), texts)?;
    replace(out, &sheet(&record, round.as_deref())?)?;
    let of_round = |row: &&crate::look::CommentRow| match &round {
        None => true,
        Some(code) => row.label.starts_with(&format!("{code}-")),
    };
    Ok(record.comments.iter().filter(of_round).count())
}
