//! Writing files: whole, or not at all.

use std::io::Write;
use std::path::Path;

use crate::problem::Problem;

/// Puts a file at its place in one step: whoever looks sees the old one or the new one.
///
/// # Errors
/// [`Problem`] when it cannot be written; what was there stays.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let written = tempfile::NamedTempFile::new_in(folder).and_then(|mut file| {
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    });
    written.map_err(|error| Problem::of_file(path, &error))
}
