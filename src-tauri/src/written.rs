//! The files and folders that this program wrote: only those may it ask the system to open.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// The name of the file.
pub(crate) const FILE: &str = "written.json";
/// How many are remembered.
const MOST: usize = 200;

/// What this program wrote, the latest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Written(Vec<PathBuf>);

impl Written {
    /// Remembers a file or folder.
    pub(crate) fn wrote(&mut self, path: &Path) {
        self.0.retain(|other| other != path);
        self.0.insert(0, path.to_path_buf());
        self.0.truncate(MOST);
    }

    /// Whether it was written by this program.
    pub(crate) fn holds(&self, path: &Path) -> bool {
        self.0.iter().any(|other| other == path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_written_is_held() {
        let mut written = Written::default();
        written.wrote(Path::new("/plan/pakket"));
        assert!(written.holds(Path::new("/plan/pakket")));
        assert!(!written.holds(Path::new("/plan")));
        assert!(!written.holds(Path::new("/plan/pakket/../other")));
    }
}
