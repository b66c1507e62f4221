//! The seam to whatever holds the shared folder.

/// What is in the folder, as a listing tells.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// Its path within the plan's folder, with `/` between the parts.
    pub path: String,
    /// Whether it is a link or another thing that is no plain file: never followed.
    pub special: bool,
}

/// Why the folder did not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FolderError {
    /// There is no such folder, or it cannot be reached now.
    #[error("the folder cannot be reached: {0}")]
    Unreachable(String),
    /// Nothing may be written there.
    #[error("the folder may only be read")]
    ReadOnly,
    /// The name or the password is not right.
    #[error("the name or the password is not right")]
    Denied,
    /// The server cannot do it now: its answer.
    #[error("the server cannot do it now ({0})")]
    Busy(u16),
    /// There is no room.
    #[error("the folder is full")]
    Full,
    /// The file is not there, or not here yet.
    #[error("the file is not there")]
    Missing,
    /// The file is larger than was asked for.
    #[error("the file is too large")]
    TooLarge,
    /// A file is at that place already.
    #[error("a file is there already")]
    Exists,
    /// Reading or writing failed.
    #[error("{0}")]
    Failed(String),
}

/// A folder that nobody trusts: the plan's own within the shared one. Files come late, doubled,
/// renamed, cut off or not at all; a file that is there may be read or not.
pub trait Folder {
    /// Everything in it, in any order. Empty when it was not made yet.
    ///
    /// # Errors
    /// [`FolderError`] when it cannot be looked into.
    fn list(&self) -> Result<Vec<Entry>, FolderError>;

    /// The bytes of a file, at most so many.
    ///
    /// # Errors
    /// [`FolderError`], naming why not.
    fn read(&self, path: &str, most: u64) -> Result<Vec<u8>, FolderError>;

    /// Puts a file that is not there yet at its place, whole or not at all: under another name
    /// first, on the disk, and then under its own.
    ///
    /// # Errors
    /// [`FolderError::Exists`] when one is there; others naming why not.
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), FolderError>;

    /// Takes away a file of one's own that is of no use any more. One that is gone is well.
    ///
    /// # Errors
    /// [`FolderError`], naming why not.
    fn remove(&self, path: &str) -> Result<(), FolderError>;
}
