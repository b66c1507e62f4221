//! Opening a plan: one writer, any number of readers.

use std::fs::{File, OpenOptions};
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use crate::error::StoreError;
use crate::passphrase::{self, Passphrase, is_sealed, unlock};
use crate::schema;

/// What one opens a plan for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// To look.
    Read,
    /// To add to it. One at a time.
    Write,
}

/// A plan's file, open.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
    path: PathBuf,
    /// Held while writing; the system lets go of it whatever becomes of the process.
    writer: Option<File>,
    /// What opens it; none for a file that is not encrypted.
    passphrase: Option<Passphrase>,
}

/// How many statements stay prepared.
const STATEMENTS: usize = 96;

/// How much of the file is kept in memory, in KiB as SQLite spells that: enough for a large import,
/// which else is written out and read back before it is whole.
const CACHE: i64 = -65_536;

/// How many backups are kept beside a plan.
const BACKUPS: usize = 5;

impl Store {
    /// Makes an empty store.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when a file is there already.
    pub fn create(path: &Path) -> Result<Self, StoreError> {
        if path.exists() {
            return Err(StoreError::Exists(path.to_owned()));
        }
        let writer = hold(path)?;
        // Whoever came between gets the file; we never write over it.
        OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(path)
            .map_err(|error| match error.kind() {
                std::io::ErrorKind::AlreadyExists => StoreError::Exists(path.to_owned()),
                _ => StoreError::File(error),
            })?;
        let mut connection = connect(path, Mode::Write, None)?;
        schema::migrate(&mut connection)?;
        Ok(Self {
            connection,
            path: path.to_owned(),
            writer: Some(writer),
            passphrase: None,
        })
    }

    /// Makes an empty store that is nowhere but in memory, for tests of many histories.
    ///
    /// # Errors
    /// [`StoreError`] when SQLite fails.
    pub fn create_in_memory() -> Result<Self, StoreError> {
        let mut connection = Connection::open_in_memory()?;
        schema::migrate(&mut connection)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        Ok(Self {
            connection,
            path: PathBuf::new(),
            writer: None,
            passphrase: None,
        })
    }

    /// Opens a store that has no passphrase.
    ///
    /// # Errors
    /// As [`Self::open_with`].
    pub fn open(path: &Path, mode: Mode) -> Result<Self, StoreError> {
        Self::open_with(path, mode, None)
    }

    /// Opens a store, with what opens it where it is encrypted; a plain one needs none, whatever is
    /// given. A store of an older format is backed up and brought to the newest one when it is opened
    /// to write; to look, a copy in memory is.
    ///
    /// # Errors
    /// [`StoreError`], naming what is wrong with the file or who holds it: [`StoreError::Locked`]
    /// where a passphrase is wanted, [`StoreError::WrongPassphrase`] where another one is.
    pub fn open_with(
        path: &Path,
        mode: Mode,
        passphrase: Option<&Passphrase>,
    ) -> Result<Self, StoreError> {
        if !path.is_file() {
            return Err(StoreError::Missing(path.to_owned()));
        }
        let writer = match mode {
            Mode::Write => Some(hold(path)?),
            Mode::Read => None,
        };
        let sealed = is_sealed(path)?;
        // SQLite makes a database of any empty file; we touch nothing that is not ours.
        if !sealed && !beside(path, "-wal").exists() && !bears_our_mark(path)? {
            return Err(StoreError::NotAPlan(path.to_owned()));
        }
        let passphrase = passphrase.filter(|_| sealed);
        if sealed && passphrase.is_none() {
            return Err(StoreError::Locked(path.to_owned()));
        }
        if mode == Mode::Write {
            passphrase::discard(&passphrase::sealing(path))?;
        }
        let mut connection = connect(path, mode, passphrase)?;
        let mut mark = mark_of(&connection);
        if mode == Mode::Read
            && mark.as_ref().is_err_and(cannot_open)
            && !beside(path, "-wal").exists()
        {
            // Where nobody may write beside the file, nobody writes in it: it is whole as it is.
            connection = connect_unchanging(path, passphrase)?;
            mark = mark_of(&connection);
        }
        let mark = mark.map_err(|error| match StoreError::from(error) {
            StoreError::Damaged(_) => unreadable(path, passphrase),
            other => other,
        })?;
        if mark != schema::APPLICATION_ID {
            return Err(StoreError::NotAPlan(path.to_owned()));
        }
        let found = schema::format(&connection)?;
        let known = schema::newest();
        if found > known {
            return Err(StoreError::NewerFormat { found, known });
        }
        if found < known {
            if mode == Mode::Write {
                // What an older program can open again is not pushed out by later backups.
                let place = beside(path, &format!("-backup-format-{found}"));
                copy_out(&connection, &place, passphrase)?;
            } else {
                connection = copied(&connection, passphrase)?;
            }
            schema::migrate(&mut connection)?;
        }
        let mut store = Self {
            connection,
            path: path.to_owned(),
            writer,
            passphrase: passphrase.cloned(),
        };
        if schema::wants_rebuild(found) {
            // What a step adds to a projection is empty until it is made anew.
            store.rebuild()?;
        }
        Ok(store)
    }

    /// Another connection to the same plan, for work that goes on beside the first: both write, one
    /// transaction at a time.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`] when this one was opened to look.
    pub fn beside(&self) -> Result<Self, StoreError> {
        let writer = self.writer.as_ref().ok_or(StoreError::ReadOnly)?;
        Ok(Self {
            connection: connect(&self.path, Mode::Write, self.passphrase.as_ref())?,
            path: self.path.clone(),
            writer: Some(writer.try_clone()?),
            passphrase: self.passphrase.clone(),
        })
    }

    /// Lets the file grow to so many pages and no further, as on a disk that is full.
    ///
    /// # Errors
    /// [`StoreError`] when SQLite fails.
    pub fn limit_pages(&self, most: u32) -> Result<(), StoreError> {
        Ok(self
            .connection
            .pragma_update(None, "max_page_count", most)?)
    }

    /// Whether its file is encrypted.
    pub fn is_sealed(&self) -> bool {
        self.passphrase.is_some()
    }

    /// Closes the file and keeps the place of the one writer for whoever called.
    pub(crate) fn close(self) -> Option<File> {
        self.writer
    }

    /// Whether it was opened to write.
    pub fn may_write(&self) -> bool {
        self.writer.is_some()
    }

    /// Where the plan is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes a backup beside the plan and says where; the oldest go.
    ///
    /// # Errors
    /// [`StoreError`] when it cannot be written.
    pub fn backup(&self) -> Result<PathBuf, StoreError> {
        backup(&self.connection, &self.path, self.passphrase.as_ref())
    }
}

/// What is wrong with a file that looked like a plan and cannot be read as one.
fn unreadable(path: &Path, passphrase: Option<&Passphrase>) -> StoreError {
    match passphrase {
        Some(_) => StoreError::WrongPassphrase(path.to_owned()),
        None => StoreError::NotAPlan(path.to_owned()),
    }
}

/// A copy in memory; of an encrypted file it is encrypted too.
fn copied(from: &Connection, passphrase: Option<&Passphrase>) -> Result<Connection, StoreError> {
    let mut copy = Connection::open_in_memory()?;
    unlock(&copy, passphrase)?;
    let all = rusqlite::backup::Backup::new(from, &mut copy)?;
    all.run_to_completion(1000, std::time::Duration::ZERO, None)?;
    drop(all);
    copy.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(copy)
}

pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    path.with_file_name(name)
}

/// Takes the place of the one writer.
pub(crate) fn hold(path: &Path) -> Result<File, StoreError> {
    let lock = beside(path, "-lock");
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(lock)
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                StoreError::ReadOnly
            }
            _ => StoreError::File(error),
        })?;
    // A program that is just being started by this one holds our files for a moment, also one that
    // was let go: whoever really writes is still there after that moment.
    for _ in 0..MOMENTS {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(std::fs::TryLockError::WouldBlock) => std::thread::sleep(MOMENT),
            Err(std::fs::TryLockError::Error(error)) => return Err(StoreError::File(error)),
        }
    }
    Err(StoreError::InUse)
}

/// How often, and how long each time, is waited for the place of the writer.
const MOMENTS: u32 = 10;
const MOMENT: std::time::Duration = std::time::Duration::from_millis(25);

pub(crate) fn connect(
    path: &Path,
    mode: Mode,
    passphrase: Option<&Passphrase>,
) -> Result<Connection, StoreError> {
    let access = match mode {
        Mode::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Mode::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
    };
    let connection = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    unlock(&connection, passphrase)?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    if mode == Mode::Write {
        if connection.is_readonly(rusqlite::MAIN_DB)? {
            return Err(StoreError::ReadOnly);
        }
        let set = connection
            .pragma_update(None, "journal_mode", "WAL")
            // What is acknowledged is on the disk, not in a cache.
            .and_then(|()| connection.pragma_update(None, "synchronous", "FULL"))
            .and_then(|()| connection.pragma_update(None, "cache_size", CACHE));
        if let Err(error) = set {
            return Err(match StoreError::from(error) {
                StoreError::Damaged(_) => unreadable(path, passphrase),
                other => other,
            });
        }
    }
    connection.pragma_update(None, "trusted_schema", "OFF")?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(connection)
}

/// Whether a file that is whole by itself begins as a plan does.
fn bears_our_mark(path: &Path) -> Result<bool, StoreError> {
    let mut beginning = Vec::with_capacity(100);
    File::open(path)?.take(100).read_to_end(&mut beginning)?;
    let mark = beginning.get(68..72).and_then(|mark| mark.try_into().ok());
    Ok(beginning.starts_with(b"SQLite format 3\0")
        && mark.map(u32::from_be_bytes).map(i64::from) == Some(schema::APPLICATION_ID))
}

/// What the file says it is.
fn mark_of(connection: &Connection) -> rusqlite::Result<i64> {
    // This reads the schema too, and so opens what stands beside the file.
    connection.query_row("PRAGMA schema_version", [], |_| Ok(()))?;
    connection.query_row("PRAGMA application_id", [], |row| row.get(0))
}

fn cannot_open(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode;
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly)
    )
}

/// Opens a file that nobody can change, such as one on a medium or a share that may only be read.
fn connect_unchanging(
    path: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<Connection, StoreError> {
    let shown = path.to_string_lossy().replace('\\', "/");
    let drive = shown.chars().nth(1) == Some(':');
    let mut name = String::from(if drive { "file:///" } else { "file:" });
    for sign in shown.chars() {
        match sign {
            '%' => name.push_str("%25"),
            '?' => name.push_str("%3f"),
            '#' => name.push_str("%23"),
            sign => name.push(sign),
        }
    }
    name.push_str("?immutable=1");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(name, flags)?;
    unlock(&connection, passphrase)?;
    connection.pragma_update(None, "trusted_schema", "OFF")?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(connection)
}

/// The backups beside a plan: the numbered ones, the newest first, then those made before the file
/// was brought to a newer format.
pub(crate) fn backups(path: &Path) -> Vec<PathBuf> {
    let formats = (0..schema::newest()).rev();
    let formats = formats.map(|format| beside(path, &format!("-backup-format-{format}")));
    let all = numbered(path).into_iter().chain(formats);
    all.filter(|backup| backup.is_file()).collect()
}

fn numbered(path: &Path) -> Vec<PathBuf> {
    let place = |n| beside(path, &format!("-backup-{n}"));
    (1..=BACKUPS).map(place).collect()
}

fn backup(
    connection: &Connection,
    path: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<PathBuf, StoreError> {
    let places = numbered(path);
    let fresh = beside(path, "-backup-new");
    copy_out(connection, &fresh, passphrase)?;
    for pair in places.windows(2).rev() {
        if pair[0].exists() {
            std::fs::rename(&pair[0], &pair[1])?;
        }
    }
    std::fs::rename(&fresh, &places[0])?;
    Ok(places[0].clone())
}

/// A copy of the file at a place of its own, whole and on the disk, encrypted as the file is.
pub(crate) fn copy_out(
    connection: &Connection,
    place: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<(), StoreError> {
    let fresh = beside(place, "-making");
    passphrase::discard(&fresh)?;
    let mut copy = Connection::open(&fresh)?;
    unlock(&copy, passphrase)?;
    let all = rusqlite::backup::Backup::new(connection, &mut copy)?;
    all.run_to_completion(1000, std::time::Duration::ZERO, None)?;
    drop(all);
    drop(copy);
    File::open(&fresh)?.sync_all()?;
    Ok(std::fs::rename(&fresh, place)?)
}
