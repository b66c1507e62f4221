//! Formal versions: the text, the register and the exceptions, frozen by hash.

use serde::{Deserialize, Serialize};

use crate::gate::Finding;
use crate::id::{ContentHash, EntityId, OperationId};
use crate::time::Date;

/// A chapter as a version holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrozenChapter {
    /// The chapter.
    pub chapter: EntityId,
    /// Its title then.
    pub title: String,
    /// The revisions its text is made of.
    pub heads: Vec<OperationId>,
    /// The hash of that text.
    pub text: ContentHash,
}

/// Why a version was issued although a gate did not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Override {
    /// What did not hold.
    pub finding: Finding,
    /// Why it was issued all the same.
    pub reason: String,
}

/// Issues a formal version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IssueVersion {
    /// The stage, a key of the profile.
    pub stage: String,
    /// The day it bears.
    pub date: Date,
    /// The chapters, in order.
    pub chapters: Vec<FrozenChapter>,
    /// The hash of the register of reactions then.
    pub register: ContentHash,
    /// How many reactions that register held.
    pub comments: u32,
    /// What did not hold and why it was issued all the same.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub overrides: Vec<Override>,
}

impl IssueVersion {
    /// The hash of the whole: text, titles, order and register.
    pub fn hash(&self) -> ContentHash {
        ContentHash::of(&crate::operation::canonical(self))
    }
}
