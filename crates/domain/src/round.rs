//! Rounds of consultation: what was sent to whom, and until when one may react (D25-D27, D41-D42).

use serde::{Deserialize, Serialize};

use crate::field::{Field, Stamp};
use crate::id::EntityId;
use crate::operation::CausalPast;
use crate::time::Date;

/// Opens a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenRound {
    /// Its code, such as `R1`; the front of every number in it.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The stage on which is consulted, a key of the profile.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub stage: Option<String>,
}

/// Changes a property of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetRound {
    /// The round.
    pub round: EntityId,
    /// What changes.
    pub change: RoundChange,
}

/// A property of a round with its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoundChange {
    /// The last day on which a reaction is in time; none when no term was set.
    Deadline(Option<Date>),
    /// The day it was closed; none to open it again. Late reactions stay welcome (D26).
    Closed(Option<Date>),
    /// Who were asked, in words.
    Audience(String),
}

/// Records that something was sent (D7): what, which version, to whom, when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordSending {
    /// The round it belongs to; none for a sending outside a round.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub round: Option<EntityId>,
    /// The version that was sent, a stage's key.
    pub stage: String,
    /// The day.
    pub date: Date,
    /// What was sent, in words.
    pub what: String,
    /// To whom, in words.
    pub recipients: String,
    /// Why it was sent without the approval that should come first; empty when that was there.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub override_reason: String,
    /// Who decided that, in words.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub override_by: String,
}

/// Says that a round is a body's own: it gathers the reactions of its people and gives one answer to
/// the workgroup. What it does not pass on stays with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HoldForBody {
    /// The round.
    pub round: EntityId,
    /// The body, such as a municipality; empty for a round of the workgroup's own again.
    pub body: String,
    /// Who coordinates the answer, a person.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub coordinator: Option<EntityId>,
    /// The code of the workgroup's round that it answers in.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub answers: String,
}

/// The body whose round it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// The body's name.
    pub name: String,
    /// Who coordinates.
    pub coordinator: Option<EntityId>,
    /// The code of the workgroup's round.
    pub answers: String,
}

/// A round as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// The code.
    pub code: String,
    /// The title.
    pub title: String,
    /// The stage consulted on.
    pub stage: Option<String>,
    /// The deadline.
    pub deadline: Field<Option<Date>>,
    /// The day it was closed.
    pub closed: Field<Option<Date>>,
    /// Who were asked.
    pub audience: Field<String>,
    /// The body whose round it is; none, or without a name, for the workgroup's own.
    #[serde(default, skip_serializing_if = "Field::is_unset")]
    pub body: Field<Body>,
}

impl Round {
    /// The round that is opened.
    pub fn new(opened: &OpenRound) -> Self {
        Self {
            code: opened.code.clone(),
            title: opened.title.clone(),
            stage: opened.stage.clone(),
            deadline: Field::default(),
            closed: Field::default(),
            audience: Field::default(),
            body: Field::default(),
        }
    }

    /// Makes it a body's own, or the workgroup's again.
    pub fn hold(&mut self, held: &HoldForBody, stamp: Stamp, past: &CausalPast) {
        let body = Body {
            name: held.body.clone(),
            coordinator: held.coordinator,
            answers: held.answers.clone(),
        };
        self.body.set(body, stamp, past);
    }

    /// The body whose round it is.
    pub fn body(&self) -> Option<&Body> {
        self.body.get().filter(|body| !body.name.is_empty())
    }

    /// Applies a change.
    pub fn set(&mut self, change: &RoundChange, stamp: Stamp, past: &CausalPast) {
        match change {
            RoundChange::Deadline(date) => self.deadline.set(*date, stamp, past),
            RoundChange::Closed(date) => self.closed.set(*date, stamp, past),
            RoundChange::Audience(text) => self.audience.set(text.clone(), stamp, past),
        }
    }

    /// The deadline, where one was set.
    pub fn deadline(&self) -> Option<Date> {
        self.deadline.get().copied().flatten()
    }
}
