//! Adoption: who adopted, along which legal route, and what followed (D2, D24; Politiewet 2012,
//! article 39).

use serde::{Deserialize, Serialize};

use crate::id::{ContentHash, EntityId};
use crate::time::Date;

/// A mayor or a principal says whether they adopt the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GiveAdoption {
    /// Who.
    pub who: Adopter,
    /// The version, a stage's key.
    pub stage: String,
    /// Whether they adopt it.
    pub adopts: bool,
    /// The day.
    pub date: Date,
    /// What they said; empty for nothing.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub note: String,
}

/// Who adopts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Adopter {
    /// The mayor of a municipality.
    Mayor(EntityId),
    /// A principal, a key of the profile.
    Principal(String),
}

/// Along which route a plan is adopted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum AdoptionRoute {
    /// All mayors with the chief prosecutor (article 39, first paragraph).
    Together,
    /// Failing agreement, the regioburgemeester with the chief prosecutor (second paragraph).
    Principals,
}

/// The plan is adopted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdoptPlan {
    /// Along which route.
    pub route: AdoptionRoute,
    /// The version, a stage's key.
    pub stage: String,
    /// The hash of that version.
    pub version: ContentHash,
    /// The day.
    pub date: Date,
    /// The number of the decision; empty for none.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub decision: String,
    /// Those who had not adopted it, as a person names them.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub without: Vec<String>,
    /// Why it was adopted along this route, or without those; empty for nothing to explain.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub reason: String,
}

/// Something that follows upon adoption.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowAdoption {
    /// What.
    pub kind: FollowKind,
    /// The day.
    pub date: Date,
    /// To whom it was sent, or who appealed or decided.
    pub who: String,
    /// In words; empty for nothing to add.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub text: String,
    /// The version, a stage's key, where it is about one.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub stage: String,
}

/// What follows upon adoption.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum FollowKind {
    /// The plan was sent on, as to the Minister and the korpschef (fourth paragraph).
    Transmitted,
    /// A mayor appealed (fifth paragraph).
    Appeal,
    /// The appeal was decided (sixth paragraph).
    AppealDecided,
    /// The plan was amended: a version was issued again.
    Amended,
}

impl FollowKind {
    /// Every kind, in the order of a menu.
    pub const ALL: [Self; 4] = [
        Self::Transmitted,
        Self::Appeal,
        Self::AppealDecided,
        Self::Amended,
    ];

    /// The short name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Transmitted => "transmitted",
            Self::Appeal => "appeal",
            Self::AppealDecided => "appeal-decided",
            Self::Amended => "amended",
        }
    }

    /// The kind of a short name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}
