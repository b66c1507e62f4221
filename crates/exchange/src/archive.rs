//! Files in one archive, for whoever takes them along as one attachment.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::document::Unwritten;

/// Packs files by name, in their order. The dates in it are those of its beginning, so that the same
/// files are the same bytes.
///
/// # Errors
/// [`Unwritten`] when a name stands twice or it is too large.
pub fn zip(files: &[(&str, &[u8])]) -> Result<Vec<u8>, Unwritten> {
    let said = |error: &dyn std::fmt::Display| Unwritten(error.to_string());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(zip::DateTime::default());
        zip.start_file(*name, options).map_err(|e| said(&e))?;
        zip.write_all(bytes).map_err(|e| said(&e))?;
    }
    Ok(zip.finish().map_err(|e| said(&e))?.into_inner())
}
