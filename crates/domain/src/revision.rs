//! Revisions: the ways a chapter's text came to be, and what was decided about each change.

use serde::{Deserialize, Serialize};

use crate::change_set::ChangeSet;
use crate::id::{ContentHash, EntityId, OperationId};

/// Which of a chapter's two texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Line {
    /// The text people write in.
    Working,
    /// The text people agreed on: what tracked changes are counted from.
    Agreed,
}

impl Line {
    /// The short name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Working => "working",
            Self::Agreed => "agreed",
        }
    }
}

/// A new text of a line, said as a change of an older one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextStep {
    /// The revisions it was made upon, the one that `delta` changes first; none for a first text.
    pub base: Vec<OperationId>,
    /// The change of the first base's text (the empty text when there is none).
    pub delta: ChangeSet,
}

/// Writes a chapter's working text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revise {
    /// The chapter.
    pub chapter: EntityId,
    /// The new text.
    pub step: TextStep,
    /// The reactions it was made for (D34-D38).
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub reasons: Vec<EntityId>,
    /// Why, in the author's words; empty for none.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub note: String,
}

/// What is decided about a tracked change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It becomes part of the agreed text.
    Accepted,
    /// The working text goes back to what was agreed.
    Rejected,
    /// An earlier decision is taken back.
    Undone,
}

/// Decides about a tracked change, with the text before and after: its history outlives it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decide {
    /// The chapter.
    pub chapter: EntityId,
    /// The change's name at the moment of deciding.
    pub change: String,
    /// What is decided.
    pub verdict: Verdict,
    /// The decision that is taken back, for [`Verdict::Undone`].
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub undoes: Option<OperationId>,
    /// Which text changes by it: the agreed one on acceptance, the working one on rejection.
    pub line: Line,
    /// How that text changes.
    pub step: TextStep,
    /// The revisions the change came from.
    pub revisions: Vec<OperationId>,
    /// The text that was there.
    pub old: String,
    /// The text that came.
    pub new: String,
}

/// Ties a reaction to a revision that was made for it, or unties it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tie {
    /// The revision.
    pub revision: OperationId,
    /// The reaction.
    pub comment: EntityId,
    /// Tied, or untied.
    pub tied: bool,
}

/// Takes the settling of a conflict back: it is open again, and the text is as it was where that
/// still stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReopenConflict {
    /// The chapter.
    pub chapter: EntityId,
    /// The settling that is taken back.
    pub settling: OperationId,
    /// How the working text changes.
    pub step: TextStep,
}

/// Settles a passage that was rewritten twice: says what it becomes, for good. Two who settle it
/// without seeing each other agree, or make a new conflict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SettleConflict {
    /// The chapter.
    pub chapter: EntityId,
    /// The conflict, by the hash of its three texts.
    pub conflict: ContentHash,
    /// How the working text changes.
    pub step: TextStep,
}
