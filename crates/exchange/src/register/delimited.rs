//! The register as text with semicolons, as Dutch spreadsheet programs open it.

use super::{Register, laid_out, seen};

/// Writes the register as csv: semicolons, UTF-8 with a mark, so that every program sees what it
/// is. A cell that begins with a sign of a formula gets an apostrophe before it, which programs
/// hide or show but never reckon with.
///
/// # Errors
/// When memory cannot be had.
pub fn csv(register: &Register) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(
        register
            .headers
            .iter()
            .map(|(header, _)| harmless(&seen(header))),
    )?;
    for row in laid_out(register) {
        writer.write_record(row.iter().map(|text| harmless(text)))?;
    }
    writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))
}

fn harmless(text: &str) -> String {
    // A sign of a formula may stand behind an apostrophe of the text's own.
    let bare = text.trim_start_matches('\'');
    if bare.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
