//! Writing a folder of packages: there whole, or not at all. What packages share is written once.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::problem::Problem;

/// A file of a folder.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// Its path within the folder, with `/` between folders.
    pub(crate) path: String,
    pub(crate) bytes: Arc<Vec<u8>>,
    /// Nobody goes on writing in it: the same bytes elsewhere may be the same file.
    pub(crate) fixed: bool,
}

/// Refuses a place where something stands already.
pub(crate) fn must_be_free(path: &Path) -> Result<(), Problem> {
    let free = match std::fs::read_dir(path) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => true,
        Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => false,
        Err(error) => return Err(Problem::of_file(path, &error)),
    };
    if free {
        return Ok(());
    }
    let path = path.display().to_string();
    Err(Problem::refused("problem-folder-taken", &[("path", &path)]))
}

/// Writes a folder of files beside its place and puts it there in one step. A power cut may leave a
/// file short after that: the sums in each package tell, and it can be made again to the byte.
pub(crate) fn write_folder(out: &Path, entries: &[Entry]) -> Result<(), Problem> {
    let beside = match out.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let at_fault = |error: std::io::Error| Problem::of_file(out, &error);
    std::fs::create_dir_all(beside).map_err(at_fault)?;
    let made = tempfile::Builder::new()
        .prefix(".draagvlak-")
        .tempdir_in(beside)
        .map_err(at_fault)?;
    let mut first: Vec<(*const Vec<u8>, PathBuf)> = Vec::new();
    for entry in entries {
        let path = made.path().join(&entry.path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(at_fault)?;
        }
        let same = Arc::as_ptr(&entry.bytes);
        let known = first
            .iter()
            .find(|(bytes, _)| *bytes == same && entry.fixed);
        // Not every file system has links: then it is one more copy.
        if known.is_some_and(|(_, there)| std::fs::hard_link(there, &path).is_ok()) {
            continue;
        }
        File::create_new(&path)
            .and_then(|mut file| file.write_all(&entry.bytes))
            .map_err(at_fault)?;
        if entry.fixed {
            first.push((same, path));
        }
    }
    open_to_others(made.path()).map_err(at_fault)?;
    if out.exists() {
        std::fs::remove_dir(out).map_err(at_fault)?;
    }
    std::fs::rename(made.path(), out).map_err(at_fault)?;
    // It has gone to its place: there is nothing left to clear away.
    let _ = made.keep();
    Ok(())
}

/// A temporary folder is for its maker alone; a package is as any folder a person makes.
#[cfg(unix)]
fn open_to_others(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn open_to_others(_folder: &Path) -> std::io::Result<()> {
    Ok(())
}
