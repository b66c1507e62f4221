//! Decisions of bodies, approvals of principals, and statutory parts that are still to come.

use serde::{Deserialize, Serialize};

use crate::time::Date;

/// What a body says: support is not approval, and approval is not adoption (D24).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DecisionKind {
    /// It backs the plan.
    Support,
    /// It lets a version go out.
    Approval,
    /// It makes the plan binding.
    Adoption,
    /// It allows more themes than the profile does (D4).
    MoreThemes,
}

impl DecisionKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [
        Self::Support,
        Self::Approval,
        Self::Adoption,
        Self::MoreThemes,
    ];

    /// Its short name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Support => "support",
            Self::Approval => "approval",
            Self::Adoption => "adoption",
            Self::MoreThemes => "more-themes",
        }
    }

    /// The kind of a short name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// Records a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordDecision {
    /// Its kind.
    pub kind: DecisionKind,
    /// The body.
    pub body: String,
    /// The day.
    pub date: Date,
    /// What was decided.
    pub text: String,
}

/// A principal approves a version (D12).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GiveApproval {
    /// The version, a stage's key.
    pub stage: String,
    /// The principal, a key of the profile.
    pub principal: String,
    /// The day.
    pub date: Date,
    /// What was approved, in words; empty for none.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub note: String,
}

/// Says that a statutory part is pending, or that it arrived (D45).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PendPart {
    /// The part, a key of the profile.
    pub part: String,
    /// Still to come.
    pub pending: bool,
    /// Why.
    pub reason: String,
    /// Who brings it.
    pub owner: String,
    /// When it is expected, in words.
    pub expected: String,
    /// What stands in its place.
    pub placeholder: String,
}
