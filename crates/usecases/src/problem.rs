//! What went wrong, for a shell to say.

use std::path::Path;

use draagvlak_store::StoreError;
use serde::Serialize;
use ts_rs::TS;

/// How a command ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Exit {
    /// Refused, with a reason: 1.
    Refused,
    /// Asked wrongly: 2.
    Usage,
    /// The input is damaged: 3.
    Damaged,
}

/// What went wrong: the key of a sentence with its arguments. Nothing was stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Problem {
    /// The key of the sentence.
    pub code: &'static str,
    /// What is filled in.
    pub arguments: Vec<(&'static str, String)>,
    /// How the command ends.
    pub exit: Exit,
}

impl Problem {
    /// A refusal.
    pub fn refused(code: &'static str, arguments: &[(&'static str, &str)]) -> Self {
        Self::new(code, arguments, Exit::Refused)
    }

    /// A wrong question.
    pub fn usage(code: &'static str, arguments: &[(&'static str, &str)]) -> Self {
        Self::new(code, arguments, Exit::Usage)
    }

    /// Damaged input.
    pub fn damaged(code: &'static str, arguments: &[(&'static str, &str)]) -> Self {
        Self::new(code, arguments, Exit::Damaged)
    }

    /// Something named that is not there, with what is.
    pub fn no_such(what: &str, known: &[String]) -> Self {
        let known = if known.is_empty() {
            "–".to_owned()
        } else {
            known.join(", ")
        };
        Self::refused("problem-no-such", &[("what", what), ("known", &known)])
    }

    fn new(code: &'static str, arguments: &[(&'static str, &str)], exit: Exit) -> Self {
        let arguments = arguments
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()))
            .collect();
        Self {
            code,
            arguments,
            exit,
        }
    }

    /// A file of the user's that cannot be read or written.
    pub fn of_file(path: &Path, error: &std::io::Error) -> Self {
        Self::refused(
            "problem-file",
            &[("what", &format!("{}: {error}", path.display()))],
        )
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        let shown = |path: &Path| path.display().to_string();
        match error {
            StoreError::Missing(path) => {
                Self::refused("problem-missing", &[("path", &shown(&path))])
            }
            StoreError::Exists(path) => Self::refused("problem-exists", &[("path", &shown(&path))]),
            StoreError::NotAPlan(path) => {
                Self::damaged("problem-not-a-plan", &[("path", &shown(&path))])
            }
            StoreError::Locked(path) => {
                Self::refused("problem-plan-locked", &[("path", &shown(&path))])
            }
            StoreError::WrongPassphrase(path) => {
                Self::refused("problem-plan-passphrase-wrong", &[("path", &shown(&path))])
            }
            StoreError::NewerFormat { found, known } => Self::refused(
                "problem-newer-format",
                &[("found", &found.to_string()), ("known", &known.to_string())],
            ),
            StoreError::InUse => Self::refused("problem-in-use", &[]),
            StoreError::ReadOnly => Self::refused("problem-read-only", &[]),
            StoreError::NotEntitled { role, kind } => {
                Self::refused("problem-role", &[("role", &role), ("kind", kind)])
            }
            StoreError::Full => Self::refused("problem-full", &[]),
            StoreError::Damaged(what) => Self::damaged("problem-damaged", &[("what", &what)]),
            StoreError::Text(broken) => {
                Self::damaged("problem-damaged", &[("what", &broken.to_string())])
            }
            StoreError::File(error) => {
                Self::refused("problem-file", &[("what", &error.to_string())])
            }
            StoreError::Database(error) => {
                Self::refused("problem-file", &[("what", &error.to_string())])
            }
        }
    }
}
