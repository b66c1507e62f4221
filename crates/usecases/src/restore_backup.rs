//! The backups beside a plan, and putting one back.

use std::path::Path;

use draagvlak_domain::time::{Date, Hlc};
use draagvlak_store::{Backup, Passphrase, Store};
use serde::Serialize;
use ts_rs::TS;

use crate::problem::Problem;
use crate::sync_state::{leave_actor, own_actors};

/// A backup beside a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupRow {
    /// The name of its file, which is how it is named to put it back.
    pub name: String,
    /// The day it was written.
    #[ts(type = "string")]
    pub date: Date,
    /// When it was written, in milliseconds since 1970.
    #[ts(type = "number")]
    pub written_ms: u64,
    /// How many bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// Whether it is encrypted.
    pub sealed: bool,
    /// It was made before the program brought the file to a newer format.
    pub before_format: bool,
}

/// What came of putting a backup back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RestoredBackup {
    /// The name of the backup.
    pub name: String,
    /// Where the plan that was there is kept as it was, when it did not open; none where it became a
    /// backup like the others.
    pub damaged: Option<String>,
}

/// The backups beside a plan, the newest first. The plan itself need not open.
///
/// # Errors
/// [`Problem`] when they cannot be looked at.
pub fn backups(path: &Path) -> Result<Vec<BackupRow>, Problem> {
    let rows = Backup::beside(path)?.into_iter().map(|backup| BackupRow {
        name: name(&backup),
        date: Hlc {
            ms: backup.written_ms,
            tick: 0,
        }
        .date(),
        written_ms: backup.written_ms,
        size: backup.size,
        sealed: backup.sealed,
        before_format: backup.before_format.is_some(),
    });
    Ok(rows.collect())
}

fn name(backup: &Backup) -> String {
    let name = backup.path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// Puts a backup in the place of a plan that is open nowhere; the plan as it was becomes a backup.
/// Who writes in it from then on is a new author of the same member: what was written after the
/// backup, and shared, comes back with the next synchronisation, and is nobody's double.
///
/// # Errors
/// [`Problem`] when there is no such backup, it does not open, or the plan is open elsewhere;
/// nothing is changed then.
pub fn restore_backup(
    path: &Path,
    which: &str,
    passphrase: Option<&Passphrase>,
) -> Result<RestoredBackup, Problem> {
    let all = Backup::beside(path)?;
    let Some(backup) = all.iter().find(|backup| name(backup) == which) else {
        let known: Vec<_> = all.iter().map(name).collect();
        return Err(Problem::no_such(which, &known));
    };
    let anew = |store: &mut Store| {
        for own in own_actors(store)? {
            leave_actor(store, own.actor)?;
        }
        Ok::<(), Problem>(())
    };
    let damaged = draagvlak_store::restore_backup(path, &backup.path, passphrase, anew)?;
    Ok(RestoredBackup {
        name: which.to_owned(),
        damaged: damaged.map(|path| path.display().to_string()),
    })
}
