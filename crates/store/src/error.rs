//! What can go wrong with a store.

use std::path::PathBuf;

use draagvlak_domain::id::OperationId;

/// Why a store could not do what was asked. Nothing is stored when an error is returned.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no such file.
    #[error("there is no plan at {0}")]
    Missing(PathBuf),
    /// A file is there already.
    #[error("{0} exists already")]
    Exists(PathBuf),
    /// The file is not a plan.
    #[error("{0} is not a plan of this program")]
    NotAPlan(PathBuf),
    /// The file is encrypted, and nothing was given that opens it.
    #[error("{0} is encrypted: a passphrase opens it")]
    Locked(PathBuf),
    /// Another passphrase opens the file; or it is no plan, which nobody can tell from outside.
    #[error("another passphrase opens {0}")]
    WrongPassphrase(PathBuf),
    /// The plan was written by a newer program.
    #[error("the plan has format {found}, newer than this program's {known}")]
    NewerFormat {
        /// The format of the file.
        found: i64,
        /// The newest format this program reads.
        known: i64,
    },
    /// Someone else writes in it.
    #[error("another window or program writes in this plan")]
    InUse,
    /// It may only be read.
    #[error("the plan may only be read here")]
    ReadOnly,
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The file is damaged.
    #[error("the plan is damaged: {0}")]
    Damaged(String),
    /// Reading or writing failed.
    #[error("the plan's file failed: {0}")]
    File(#[from] std::io::Error),
    /// SQLite failed.
    #[error("the plan's database failed: {0}")]
    Database(rusqlite::Error),
    /// The role of who writes may not add such a thing.
    #[error("the role `{role}` may not add `{kind}`")]
    NotEntitled {
        /// The role.
        role: String,
        /// The kind.
        kind: &'static str,
    },
    /// A text cannot be made.
    #[error("a chapter's text cannot be made: {0}")]
    Text(#[from] draagvlak_redline::history::Broken),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Damaged(error.to_string())
            }
            _ => Self::Database(error),
        }
    }
}

/// Why an operation from outside was not taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It cannot be read.
    #[error(transparent)]
    Malformed(#[from] draagvlak_domain::operation::Malformed),
    /// It belongs to another plan.
    #[error("it belongs to another plan")]
    OtherPlan,
    /// Its actor has another operation with the same number: the store was copied, and both copies
    /// went on.
    #[error("its author has another operation with this number: {0}")]
    Fork(OperationId),
    /// It breaks a rule that ties it to its parents.
    #[error("it breaks a rule of the ledger: {0}")]
    BreaksRule(&'static str),
    /// Its author may not add it.
    #[error(transparent)]
    NotEntitled(#[from] draagvlak_domain::authority::NotEntitled),
}
