//! Main lines (hoofdlijnen): what many reactions have in common, with one answer (D32).

use serde::{Deserialize, Serialize};

use crate::field::{Field, Stamp};
use crate::id::EntityId;
use crate::operation::CausalPast;

/// Adds a main line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddMainLine {
    /// Its place in the account, from 1.
    pub number: u32,
    /// Its heading.
    pub heading: String,
    /// Its answer.
    pub answer: String,
}

/// Changes a main line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetMainLine {
    /// The main line.
    pub main_line: EntityId,
    /// What changes.
    pub change: MainLineChange,
}

/// A property of a main line with its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MainLineChange {
    /// The heading.
    Heading(String),
    /// The answer.
    Answer(String),
}

/// A main line as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct MainLine {
    /// Its place.
    pub number: u32,
    /// Its heading.
    pub heading: Field<String>,
    /// Its answer.
    pub answer: Field<String>,
}

impl MainLine {
    /// The main line that is added.
    pub fn new(added: &AddMainLine, stamp: Stamp, past: &CausalPast) -> Self {
        let mut line = Self {
            number: added.number,
            ..Self::default()
        };
        line.heading.set(added.heading.clone(), stamp, past);
        line.answer.set(added.answer.clone(), stamp, past);
        line
    }

    /// Applies a change.
    pub fn set(&mut self, change: &MainLineChange, stamp: Stamp, past: &CausalPast) {
        match change {
            MainLineChange::Heading(text) => self.heading.set(text.clone(), stamp, past),
            MainLineChange::Answer(text) => self.answer.set(text.clone(), stamp, past),
        }
    }
}
