//! Who looks at the shared folder: tells the window when something changes there. A share or a sync
//! program may say nothing of it; the window looks by itself from time to time all the same.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use tauri::{AppHandle, Emitter};

/// The event that says that something changed in the shared folder.
const EVENT: &str = "shared-changed";

/// Who looks at the shared folder, when one is looked at.
#[derive(Debug, Default)]
pub(crate) struct Watcher(Mutex<Option<(PathBuf, RecommendedWatcher)>>);

impl Watcher {
    /// Looks at a folder from here on. One that cannot be looked at is found by looking from time to
    /// time.
    pub(crate) fn follow(&self, app: &AppHandle, folder: &Path) {
        let app = app.clone();
        self.look(folder, move || {
            // A window that is gone does not hear it, and needs not.
            let _ = app.emit(EVENT, ());
        });
    }

    fn look(&self, folder: &Path, tell: impl Fn() + Send + 'static) {
        let mut now = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if now.as_ref().is_some_and(|(followed, _)| followed == folder) {
            return;
        }
        let heard = move |event: notify::Result<Event>| {
            // Being read changes nothing.
            if !event.is_ok_and(|event| matches!(event.kind, EventKind::Access(_))) {
                tell();
            }
        };
        *now = notify::recommended_watcher(heard)
            .ok()
            .and_then(|mut watcher| {
                watcher.watch(folder, RecursiveMode::Recursive).ok()?;
                Some((folder.to_owned(), watcher))
            });
    }

    /// Looks at nothing any more.
    pub(crate) fn rest(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use draagvlak_usecases::replace_file;

    #[test]
    fn what_comes_into_the_folder_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let within = folder.path().join("draagvlak-1/ops");
        std::fs::create_dir_all(&within).unwrap();
        let (told, tells) = std::sync::mpsc::channel();
        let watcher = Watcher::default();
        watcher.look(folder.path(), move || {
            let _ = told.send(());
        });
        replace_file(&within.join("1-2.ops"), b"x").unwrap();
        tells.recv().unwrap();
    }
}
