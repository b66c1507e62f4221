//! Bodies: those that decide, advise or bring means (D2, D13, D24), such as the kerngroep.

use serde::{Deserialize, Serialize};

use crate::field::{Field, Stamp};
use crate::id::EntityId;
use crate::operation::CausalPast;

/// What a body is to the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum BodyKind {
    /// It adopts the plan or approves versions (D2, D12).
    Principal,
    /// It backs or advises (D24).
    Consultation,
    /// It brings capacity and means (D13).
    Means,
    /// It receives the plan or decides on an appeal.
    Authority,
    /// Anything else.
    Other,
}

/// Adds a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddRegionBody {
    /// Its short name; unique within the plan, never changed. That of a principal is the key the
    /// profile gives it.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What it is to the plan.
    pub kind: BodyKind,
    /// What it does, in words; empty for nothing in particular.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub text: String,
}

/// Changes a property of a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetRegionBody {
    /// The body.
    pub body: EntityId,
    /// What changes.
    pub change: RegionBodyChange,
}

/// A property of a body with its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegionBodyChange {
    /// The name.
    Name(String),
    /// What it is to the plan.
    Kind(BodyKind),
    /// What it does.
    Text(String),
    /// Whether it is gone; its history stays.
    Removed(bool),
}

/// A body as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct RegionBody {
    /// The short name.
    pub key: String,
    /// The name.
    pub name: Field<String>,
    /// What it is to the plan.
    pub kind: Field<BodyKind>,
    /// What it does.
    pub text: Field<String>,
    /// Gone.
    pub removed: Field<bool>,
}

impl RegionBody {
    /// The body that is added.
    pub fn new(added: &AddRegionBody, stamp: Stamp, past: &CausalPast) -> Self {
        let mut made = Self {
            key: added.key.clone(),
            ..Self::default()
        };
        made.name.set(added.name.clone(), stamp, past);
        made.kind.set(added.kind, stamp, past);
        made.text.set(added.text.clone(), stamp, past);
        made
    }

    /// Applies a change.
    pub fn set(&mut self, change: &RegionBodyChange, stamp: Stamp, past: &CausalPast) {
        match change {
            RegionBodyChange::Name(name) => self.name.set(name.clone(), stamp, past),
            RegionBodyChange::Kind(kind) => self.kind.set(*kind, stamp, past),
            RegionBodyChange::Text(text) => self.text.set(text.clone(), stamp, past),
            RegionBodyChange::Removed(removed) => self.removed.set(*removed, stamp, past),
        }
    }

    /// Whether it is there.
    pub fn is_present(&self) -> bool {
        self.removed.get() != Some(&true)
    }
}
