//! Files: written whole or not at all, and kept in the plan as an operation names them.

use std::io::Write;
use std::path::Path;

use draagvlak_domain::draft::SourceFile;
use draagvlak_domain::id::ContentHash;
use draagvlak_store::Writing;

use crate::problem::Problem;

/// A file as an operation names it.
pub(crate) fn source_of(name: String, bytes: &[u8]) -> SourceFile {
    SourceFile {
        name,
        hash: ContentHash::of(bytes),
        length: bytes.len() as u64,
    }
}

/// Keeps a file in the plan. Says it as an operation names it.
///
/// # Errors
/// [`Problem`] when it cannot be stored.
pub(crate) fn attached(
    writing: &Writing<'_>,
    name: String,
    bytes: &[u8],
) -> Result<SourceFile, Problem> {
    Ok(SourceFile {
        name,
        hash: writing.attach(bytes)?,
        length: bytes.len() as u64,
    })
}

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
