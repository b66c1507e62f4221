//! Small files of the window's own: settings, recent plans. They are a convenience: one that is
//! damaged counts as empty, and is whole again at the next change.

use std::path::{Path, PathBuf};

use draagvlak_usecases::{Problem, replace_file};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The folder that they are kept in.
#[derive(Debug, Clone)]
pub(crate) struct Kept(PathBuf);

impl Kept {
    /// Those in a folder, which need not be there yet.
    pub(crate) fn within(folder: PathBuf) -> Self {
        Self(folder)
    }

    /// What is kept under a name; the beginning of it all where there is nothing to read.
    pub(crate) fn read<T: DeserializeOwned + Default>(&self, name: &str) -> T {
        let read = std::fs::read(self.path(name)).ok();
        read.and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Keeps something under a name, in one step.
    ///
    /// # Errors
    /// [`Problem`] when it cannot be written; what was there stays.
    pub(crate) fn write<T: Serialize>(&self, name: &str, value: &T) -> Result<(), Problem> {
        std::fs::create_dir_all(&self.0).map_err(|error| Problem::of_file(&self.0, &error))?;
        let path = self.path(name);
        let bytes = serde_json::to_vec_pretty(value)
            .map_err(|error| Problem::of_file(&path, &error.into()))?;
        replace_file(&path, &bytes)
    }

    fn path(&self, name: &str) -> PathBuf {
        Path::new(&self.0).join(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let kept = Kept::within(folder.path().join("not-there-yet"));
        assert!(kept.read::<Vec<u8>>("a.json").is_empty());
        kept.write("a.json", &vec![1, 2]).unwrap();
        assert_eq!(kept.read::<Vec<u8>>("a.json"), [1, 2]);
    }

    #[test]
    fn a_damaged_file_counts_as_empty_and_is_mended() {
        let folder = tempfile::tempdir().unwrap();
        let kept = Kept::within(folder.path().to_path_buf());
        replace_file(&folder.path().join("a.json"), b"[1, ").unwrap();
        assert!(kept.read::<Vec<u8>>("a.json").is_empty());
        kept.write("a.json", &vec![3]).unwrap();
        assert_eq!(kept.read::<Vec<u8>>("a.json"), [3]);
    }
}
