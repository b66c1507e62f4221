//! The backups beside a plan: which there are, and putting one in the plan's place.

use std::fs::File;
use std::path::{Path, PathBuf};

use crate::error::StoreError;
use crate::open::{Mode, Store, backups, beside, copy_out, hold};
use crate::passphrase::{Passphrase, discard, is_sealed, stand_alone, sync_folder};

/// A backup beside a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// When it was written, in milliseconds since 1970, as the file system says; 0 where it does not.
    pub written_ms: u64,
    /// How many bytes.
    pub size: u64,
    /// Whether it is encrypted.
    pub sealed: bool,
    /// The format it has, for one that was made before the file was brought to a newer one.
    pub before_format: Option<i64>,
}

impl Backup {
    /// The backups beside a plan, the newest first. The plan itself need not open.
    ///
    /// # Errors
    /// [`StoreError`] when one cannot be looked at.
    pub fn beside(plan: &Path) -> Result<Vec<Self>, StoreError> {
        let mut all = Vec::new();
        for path in backups(plan) {
            let about = std::fs::metadata(&path)?;
            let written = about.modified().ok();
            let since = written.and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
            let name = path.to_string_lossy();
            let format = name.rsplit_once("-backup-format-");
            all.push(Self {
                written_ms: since
                    .and_then(|since| u64::try_from(since.as_millis()).ok())
                    .unwrap_or_default(),
                size: about.len(),
                sealed: is_sealed(&path)?,
                before_format: format.and_then(|(_, format)| format.parse().ok()),
                path,
            });
        }
        all.sort_by_key(|backup| std::cmp::Reverse(backup.written_ms));
        Ok(all)
    }
}

/// Puts a backup in a plan's place. What was there is a backup itself from then on; one that is
/// damaged is kept under another name, which is told. `prepare` works in the copy before it takes the
/// place, in one step, of the plan.
///
/// # Errors
/// Those of [`Store::open_with`] for the backup, [`StoreError::InUse`] while anybody has the plan
/// open, or those of `prepare`: then the plan is as it was.
pub fn restore_backup<E: From<StoreError>>(
    path: &Path,
    backup: &Path,
    passphrase: Option<&Passphrase>,
    prepare: impl FnOnce(&mut Store) -> Result<(), E>,
) -> Result<Option<PathBuf>, E> {
    let fresh = beside(path, "-restoring");
    discard(&fresh)?;
    let from = Store::open_with(backup, Mode::Read, passphrase)?;
    let own = passphrase.filter(|_| from.is_sealed());
    copy_out(&from.connection, &fresh, own)?;
    drop(from);
    let mut store = Store::open_with(&fresh, Mode::Write, own)?;
    prepare(&mut store)?;
    stand_alone(&store.connection)?;
    drop(store);
    let (holding, damaged) = step_aside(path, passphrase)?;
    put_in_place(&fresh, path)?;
    drop(holding);
    Ok(damaged)
}

fn put_in_place(fresh: &Path, path: &Path) -> Result<(), StoreError> {
    File::open(fresh)?.sync_all()?;
    std::fs::rename(fresh, path)?;
    discard(fresh)?;
    sync_folder(path);
    Ok(())
}

/// Makes a backup of the plan that is there; of one that does not open, a copy as it is.
fn step_aside(
    path: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<(Option<File>, Option<PathBuf>), StoreError> {
    match Store::open_with(path, Mode::Write, passphrase) {
        Ok(store) => {
            store.backup()?;
            stand_alone(&store.connection)?;
            Ok((store.close(), None))
        }
        Err(StoreError::Damaged(_) | StoreError::NotAPlan(_)) => {
            let holding = hold(path)?;
            let kept = beside(path, "-damaged");
            for ending in ["", "-wal"] {
                let part = beside(path, ending);
                if part.exists() {
                    std::fs::copy(&part, beside(&kept, ending))?;
                }
            }
            // What stood beside the damaged file is no part of what takes its place.
            for ending in ["-wal", "-shm"] {
                match std::fs::remove_file(beside(path, ending)) {
                    Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                        return Err(error.into());
                    }
                    _ => {}
                }
            }
            Ok((Some(holding), Some(kept)))
        }
        Err(StoreError::Missing(_)) => Ok((Some(hold(path)?), None)),
        Err(other) => Err(other),
    }
}
