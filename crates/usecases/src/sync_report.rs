//! What came of a synchronisation, for a person.

use draagvlak_sync::{FolderError, Odd, Refused};
use serde::Serialize;
use ts_rs::TS;

use crate::problem::Problem;
use crate::typeset::Stop;

/// How long work is followed and stopped.
pub struct Following<'a> {
    /// Told how much of how much is done.
    pub progress: &'a dyn Fn(usize, usize, &str),
    /// The wish to stop.
    pub stop: &'a Stop,
}

/// A file in the folder that was not taken in, and why.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
pub struct Trouble {
    /// Its path in the plan's folder.
    pub path: String,
    /// What is the matter: the end of the key of a sentence.
    pub what: String,
    /// Whether it may yet come right by itself.
    pub waits: bool,
}

impl Trouble {
    pub(crate) fn refused(path: &str, why: Refused) -> Self {
        Self {
            path: path.to_owned(),
            what: why.key().to_owned(),
            waits: why.may_pass(),
        }
    }

    pub(crate) fn odd(path: &str, odd: Odd) -> Self {
        Self {
            path: path.to_owned(),
            what: odd.key().to_owned(),
            waits: matches!(odd, Odd::Placeholder | Odd::Unfinished),
        }
    }

    pub(crate) fn named(path: &str, what: &str) -> Self {
        Self {
            path: path.to_owned(),
            what: what.to_owned(),
            waits: false,
        }
    }

    pub(crate) fn failed(path: &str, error: &FolderError) -> Self {
        let what = match error {
            FolderError::Missing => "placeholder",
            FolderError::TooLarge => "too-large",
            FolderError::ReadOnly => "unreadable",
            _ => "unreadable",
        };
        Self {
            path: path.to_owned(),
            what: what.to_owned(),
            waits: !matches!(error, FolderError::TooLarge),
        }
    }
}

/// What came of a synchronisation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct SyncReport {
    /// How many operations of others came in.
    pub received: usize,
    /// How many operations of this device went out.
    pub published: usize,
    /// The files that went out, by path in the plan's folder: what one attaches to a mail.
    pub files: Vec<String>,
    /// How many attached files came in.
    pub attachments: usize,
    /// How many operations wait for those they were made upon.
    pub waiting: usize,
    /// What was not taken in, by path.
    pub trouble: Vec<Trouble>,
    /// How many files that were there before are gone from the folder.
    pub gone: usize,
    /// Why nothing could be put into the folder: `read-only`, `full`, `denied`, `busy` or
    /// `unreachable`; empty when it could.
    pub not_published: String,
    /// Whether another copy of this plan goes on as the same author, so that this one went on as a
    /// new one, or stopped.
    pub copied: bool,
    /// Whether publishing stopped because two copies wrote different things as one author.
    pub stopped: bool,
    /// Sentences and values that were changed by two people and wait for a choice.
    pub conflicts: usize,
}

/// A folder that does not do what is asked.
pub(crate) fn folder_problem(error: &FolderError) -> Problem {
    match error {
        FolderError::ReadOnly => Problem::refused("problem-folder-read-only", &[]),
        FolderError::Full => Problem::refused("problem-folder-full", &[]),
        FolderError::Denied => Problem::refused("problem-place-denied", &[]),
        FolderError::Busy(status) => {
            Problem::refused("problem-place-busy", &[("status", &status.to_string())])
        }
        other => Problem::refused("problem-folder", &[("what", &other.to_string())]),
    }
}
