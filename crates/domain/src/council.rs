//! Councils: what each was sent, when it is heard and what it said (D47-D49).

use serde::{Deserialize, Serialize};

use crate::draft::SourceFile;
use crate::field::{Field, Stamp};
use crate::id::{ContentHash, EntityId};
use crate::operation::CausalPast;
use crate::time::Date;

/// Records that something was sent to a municipality for its council (D7, D48).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SendToCouncil {
    /// The municipality.
    pub municipality: EntityId,
    /// The version it goes with, a stage's key.
    pub stage: String,
    /// The hash of that version.
    pub version: ContentHash,
    /// The day.
    pub date: Date,
    /// What was sent, in words.
    pub what: String,
    /// To whom; empty where the register's address says it.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub to: String,
    /// It came after the draft, as the definitive strength distribution does (D47).
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub supplement: bool,
    /// Why it was sent before the approval that should come first; empty when that was there.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub override_reason: String,
    /// Who decided that.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub override_by: String,
}

/// Changes how a council stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetCouncil {
    /// The municipality.
    pub municipality: EntityId,
    /// What changes.
    pub change: CouncilChange,
}

/// How a council stands, in one respect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CouncilChange {
    /// The day it was said that the papers came; none for not.
    Acknowledged(Option<Date>),
    /// The day the council treats it; none for not known.
    Hearing(Option<Date>),
    /// What it said; none for not heard.
    Said(Option<CouncilSaid>),
}

/// What a council said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CouncilSaid {
    /// In short.
    pub outcome: CouncilOutcome,
    /// The day it was heard.
    pub date: Date,
    /// The version it was heard on, a stage's key.
    pub stage: String,
    /// The hash of that version.
    pub version: ContentHash,
    /// The number of its decision; empty for none.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub decision: String,
    /// What else is to be known.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub note: String,
    /// Its decision or letter, kept under its hash.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub document: Option<SourceFile>,
}

/// What a council said, in short (D49).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum CouncilOutcome {
    /// It is positive.
    Positive,
    /// It gives views, with numbered points.
    Views,
    /// It has no views to give.
    NoViews,
    /// It took note.
    TakenNote,
    /// Something else, told in the note.
    Other,
}

impl CouncilOutcome {
    /// Every outcome, in the order of a menu.
    pub const ALL: [Self; 5] = [
        Self::Positive,
        Self::Views,
        Self::NoViews,
        Self::TakenNote,
        Self::Other,
    ];

    /// The short name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Positive => "positive",
            Self::Views => "views",
            Self::NoViews => "no-views",
            Self::TakenNote => "taken-note",
            Self::Other => "other",
        }
    }

    /// The outcome of a short name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.key() == key)
    }
}

/// A council as it stands; its name is that of the municipality.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Council {
    /// The day it was said that the papers came.
    pub acknowledged: Field<Option<Date>>,
    /// The day the council treats it.
    pub hearing: Field<Option<Date>>,
    /// What it said.
    pub said: Field<Option<CouncilSaid>>,
}

impl Council {
    /// Applies a change.
    pub fn set(&mut self, change: &CouncilChange, stamp: Stamp, past: &CausalPast) {
        match change {
            CouncilChange::Acknowledged(day) => self.acknowledged.set(*day, stamp, past),
            CouncilChange::Hearing(day) => self.hearing.set(*day, stamp, past),
            CouncilChange::Said(said) => self.said.set(said.clone(), stamp, past),
        }
    }

    /// What it said; none when it was not heard yet.
    pub fn said(&self) -> Option<&CouncilSaid> {
        self.said.get().and_then(Option::as_ref)
    }
}
