//! A change of a text: retain, delete, insert, from begin to end.

use serde::{Deserialize, Serialize};

/// One step through a text. Lengths are in bytes and fall between characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// Keep this many bytes.
    #[serde(rename = "=")]
    Retain(usize),
    /// Leave out this many bytes.
    #[serde(rename = "-")]
    Delete(usize),
    /// Put in this text.
    #[serde(rename = "+")]
    Insert(String),
}

/// A change that turns one text into another. Steps of one kind never adjoin, none is empty, and
/// a deletion stands before an insertion at the same place: equal changes are equal values.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ChangeSet(Vec<Step>);

/// Why a change does not fit a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// It was made upon a text of another length.
    #[error("the change was made upon a text of {expected} bytes, this one has {found}")]
    Length {
        /// The length the change was made upon, in bytes.
        expected: usize,
        /// The length of the text at hand, in bytes.
        found: usize,
    },
    /// It cuts a character in two.
    #[error("the change cuts a character at byte {0}")]
    CutsCharacter(usize),
}
