//! Records of weighing: how many were for and against, what was tested, who decided and why (D40).
//! Internal: they never leave with what is published.

use serde::{Deserialize, Serialize};

use crate::anchor::Anchor;
use crate::comment::ThemeProposal;
use crate::field::Field;
use crate::id::EntityId;
use crate::time::Date;

/// Records how reactions on a passage were weighed against each other. Counts inform; nothing
/// follows from them by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordWeighing {
    /// The reactions that were weighed: the critical ones, mostly.
    pub comments: Vec<EntityId>,
    /// The chapter; none for the whole plan.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub chapter: Option<EntityId>,
    /// The passage; none for the whole chapter.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub passage: Option<Anchor>,
    /// How many were for it, then.
    pub positive: u32,
    /// How many were against it, then.
    pub critical: u32,
    /// How many were neither, then.
    pub neutral: u32,
    /// The requirement it was tested against, such as "kort en krachtig".
    pub requirement: String,
    /// The reasoning.
    pub reasoning: String,
    /// Who decided.
    pub decider: String,
    /// The day.
    pub date: Date,
}

/// Records what speaks for or against a proposal to change the themes (D33).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordEvidence {
    /// The proposal.
    pub proposal: ThemeProposal,
    /// Whether it speaks for it.
    pub supports: bool,
    /// What it says, and where it comes from.
    pub text: String,
    /// The reactions that say so.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub comments: Vec<EntityId>,
}

/// Takes a record of weighing, evidence or a question back, or puts it in again. It stays readable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdraw {
    /// The record.
    pub record: EntityId,
    /// Taken back, or put in again.
    pub withdrawn: bool,
}

/// A record that can be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded<T> {
    /// What was recorded.
    pub what: T,
    /// Whether it was taken back.
    pub withdrawn: Field<bool>,
}

impl<T> Recorded<T> {
    /// What is recorded now.
    pub fn new(what: T) -> Self {
        Self {
            what,
            withdrawn: Field::default(),
        }
    }

    /// Whether it holds.
    pub fn is_present(&self) -> bool {
        self.withdrawn.get() != Some(&true)
    }
}
