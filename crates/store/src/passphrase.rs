//! A passphrase on a plan's file: every page of it, of what stands beside it and of its backups is
//! encrypted with a key made of the passphrase (SQLCipher; docs/decisions/0044-passphrase.md).

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::error::StoreError;
use crate::open::{Mode, Store, backups, beside, connect};
use crate::schema;

/// What opens an encrypted plan. Never shown, and wiped from memory when it goes.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// The least number of characters.
    pub const SHORTEST: usize = 8;
    /// The largest number of bytes.
    pub const LONGEST: usize = 1_024;

    /// A passphrase as a person typed it. None for one that is too short or too long, or holds what
    /// cannot be typed.
    pub fn new(typed: &str) -> Option<Self> {
        let fits = typed.chars().count() >= Self::SHORTEST && typed.len() <= Self::LONGEST;
        (fits && !typed.chars().any(char::is_control))
            .then(|| Self(Zeroizing::new(typed.to_owned())))
    }

    fn text(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Passphrase(…)")
    }
}

/// What a change of the passphrase did beside the plan itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Resealed {
    /// How many backups were written anew too.
    pub backups: usize,
    /// How many backups neither passphrase opens: they stay as they are.
    pub left: usize,
}

/// Says to a fresh connection what opens its file.
pub(crate) fn unlock(
    connection: &Connection,
    passphrase: Option<&Passphrase>,
) -> Result<(), StoreError> {
    if let Some(passphrase) = passphrase {
        // What is wrong is said by what fails, not on the terminal.
        connection.pragma_update(None, "cipher_log_level", "NONE")?;
        connection.pragma_update(None, "key", passphrase.text())?;
    }
    Ok(())
}

/// The size of a page of an encrypted file.
const PAGE: usize = 4_096;
/// How many different bytes a page of chance has at least: nearly all 256.
const OF_CHANCE: usize = 240;

/// Whether a file looks as an encrypted plan does: pages of what seems chance, without any mark.
///
/// # Errors
/// [`StoreError`] when it cannot be read.
pub fn is_sealed(path: &Path) -> Result<bool, StoreError> {
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    if length == 0 || length % PAGE as u64 != 0 {
        return Ok(false);
    }
    let mut page = Vec::with_capacity(PAGE);
    file.take(PAGE as u64).read_to_end(&mut page)?;
    let mut seen = [false; 256];
    for byte in &page {
        seen[usize::from(*byte)] = true;
    }
    let different = seen.iter().filter(|seen| **seen).count();
    Ok(!page.starts_with(b"SQLite format 3\0") && different >= OF_CHANCE)
}

/// Puts a passphrase on a plan's file and on the backups beside it, changes it (`old` and `new`) or
/// takes it off (`new` none). The plan is written anew beside itself and takes its own place in one
/// step, last of all: whatever happens, one of the two passphrases opens the whole plan, and doing it
/// again ends what was begun.
///
/// # Errors
/// [`StoreError::InUse`] while another window or program has the plan open, also to look; others as
/// [`Store::open_with`]. Then the plan is as it was.
pub fn reseal(
    path: &Path,
    old: Option<&Passphrase>,
    new: Option<&Passphrase>,
) -> Result<Resealed, StoreError> {
    let store = Store::open_with(path, Mode::Write, old)?;
    let fresh = sealing(path);
    discard(&fresh)?;
    stand_alone(&store.connection)?;
    let mut done = Resealed::default();
    for backup in backups(path) {
        match open_with_either(&backup, old, new)? {
            Some(connection) => {
                write_anew(&connection, &fresh, new)?;
                drop(connection);
                std::fs::rename(&fresh, &backup)?;
                leave_alone(&backup)?;
                done.backups += 1;
            }
            None => done.left += 1,
        }
    }
    write_anew(&store.connection, &fresh, new)?;
    let holding = store.close();
    std::fs::rename(&fresh, path)?;
    sync_folder(path);
    drop(holding);
    Ok(done)
}

/// Where a plan is written anew, beside itself.
pub(crate) fn sealing(path: &Path) -> PathBuf {
    beside(path, "-sealing")
}

/// Takes away what a change that never ended left.
pub(crate) fn discard(fresh: &Path) -> Result<(), StoreError> {
    for ending in ["", "-journal", "-wal", "-shm", "-lock"] {
        match std::fs::remove_file(beside(fresh, ending)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

/// Takes away what opening a file only to look may have left beside it.
fn leave_alone(file: &Path) -> Result<(), StoreError> {
    for ending in ["-wal", "-shm"] {
        match std::fs::remove_file(beside(file, ending)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

/// Makes the file whole by itself, with nothing beside it. Fails while anybody else has it open.
pub(crate) fn stand_alone(connection: &Connection) -> Result<(), StoreError> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    let mode: String =
        connection.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    if mode == "delete" {
        Ok(())
    } else {
        Err(StoreError::InUse)
    }
}

/// A backup, opened with whichever passphrase it has by now.
fn open_with_either(
    backup: &Path,
    old: Option<&Passphrase>,
    new: Option<&Passphrase>,
) -> Result<Option<Connection>, StoreError> {
    let sealed = is_sealed(backup)?;
    for passphrase in [old, new] {
        if sealed != passphrase.is_some() {
            continue;
        }
        // What is attached to a connection that only looks could only be looked at too.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(backup, flags)?;
        unlock(&connection, passphrase)?;
        if connection
            .query_row("PRAGMA schema_version", [], |_| Ok(()))
            .is_ok()
        {
            return Ok(Some(connection));
        }
    }
    Ok(None)
}

/// Writes a whole database anew under another passphrase, sees that it is there, and leaves it on
/// the disk.
fn write_anew(
    from: &Connection,
    fresh: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<(), StoreError> {
    discard(fresh)?;
    let key = passphrase.map_or("", Passphrase::text);
    File::create_new(fresh)?;
    from.execute(
        "ATTACH ?1 AS anew KEY ?2",
        rusqlite::params![fresh.to_string_lossy(), key],
    )?;
    let written = (|| {
        from.query_row("SELECT sqlcipher_export('anew')", [], |_| Ok(()))?;
        for mark in ["application_id", "user_version"] {
            let value: i64 =
                from.query_row(&format!("PRAGMA main.{mark}"), [], |row| row.get(0))?;
            from.pragma_update(Some("anew"), mark, value)?;
        }
        Ok::<(), StoreError>(())
    })();
    from.execute("DETACH anew", [])?;
    written?;
    let made = connect(fresh, Mode::Read, passphrase)?;
    let count = |connection: &Connection| {
        connection.query_row("SELECT count(*) FROM operation", [], |row| {
            row.get::<_, u64>(0)
        })
    };
    let sound: String = made.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    let mark: i64 = made.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if sound != "ok" || mark != schema::APPLICATION_ID || count(&made)? != count(from)? {
        return Err(StoreError::Damaged(sound));
    }
    drop(made);
    Ok(File::open(fresh)?.sync_all()?)
}

/// That the new name is on the disk too, where the system lets us say so.
pub(crate) fn sync_folder(path: &Path) {
    if let Some(folder) = path.parent() {
        // Not every system opens folders; the file itself is on the disk already.
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}
