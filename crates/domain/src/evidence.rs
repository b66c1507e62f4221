//! The sources the choice of themes rests on (D18), and which theme rests on which.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::field::{Field, Stamp};
use crate::id::EntityId;
use crate::operation::CausalPast;
use crate::process;

/// Adds a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddEvidence {
    /// Its title.
    pub title: String,
    /// Who made it; empty where that is not recorded.
    pub maker: String,
    /// For whom; empty where that is not recorded.
    pub commissioner: String,
    /// How many subjects it describes, as the source says; none where only their names say it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub count: Option<u32>,
    /// The subjects it describes, as far as they are named.
    pub subjects: Vec<String>,
    /// What it is.
    pub text: String,
}

/// Changes a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetEvidence {
    /// The source.
    pub evidence: EntityId,
    /// What changes.
    pub change: EvidenceChange,
}

/// A property of a source with its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EvidenceChange {
    /// The subjects it describes.
    Subjects(Vec<String>),
    /// What it is.
    Text(String),
    /// Whether a theme rests on it, and what it says of the theme.
    Link(EvidenceLink),
    /// Whether it is taken out.
    Removed(bool),
}

/// A theme that rests on a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceLink {
    /// The theme.
    pub theme: EntityId,
    /// Whether it does.
    pub linked: bool,
    /// What the source says of it; empty for nothing in particular.
    pub note: String,
}

/// A source as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Evidence {
    /// Its title.
    pub title: String,
    /// Who made it.
    pub maker: String,
    /// For whom.
    pub commissioner: String,
    /// How many subjects it describes, as the source says.
    pub count: Option<u32>,
    /// The subjects, as far as they are named.
    pub subjects: Field<Vec<String>>,
    /// What it is.
    pub text: Field<String>,
    /// The themes that rest on it.
    pub links: BTreeMap<EntityId, Field<EvidenceLink>>,
    /// Taken out.
    pub removed: Field<bool>,
}

impl Evidence {
    /// The source that is added.
    pub fn new(added: &AddEvidence, stamp: Stamp, past: &CausalPast) -> Self {
        let mut evidence = Self {
            title: added.title.clone(),
            maker: added.maker.clone(),
            commissioner: added.commissioner.clone(),
            count: added.count,
            ..Self::default()
        };
        evidence.subjects.set(added.subjects.clone(), stamp, past);
        evidence.text.set(added.text.clone(), stamp, past);
        evidence
    }

    /// A source that was recorded in words.
    pub fn recorded(recorded: &process::Evidence, stamp: Stamp, past: &CausalPast) -> Self {
        let added = AddEvidence {
            title: recorded.title.clone(),
            maker: recorded.maker.clone(),
            commissioner: recorded.commissioner.clone(),
            count: (recorded.themes > 0).then_some(recorded.themes),
            subjects: Vec::new(),
            text: recorded.text.clone(),
        };
        Self::new(&added, stamp, past)
    }

    /// Applies a change.
    pub fn set(&mut self, change: &EvidenceChange, stamp: Stamp, past: &CausalPast) {
        match change {
            EvidenceChange::Subjects(subjects) => {
                self.subjects.set(subjects.clone(), stamp, past);
            }
            EvidenceChange::Text(text) => self.text.set(text.clone(), stamp, past),
            EvidenceChange::Link(link) => {
                let field = self.links.entry(link.theme).or_default();
                field.set(link.clone(), stamp, past);
            }
            EvidenceChange::Removed(removed) => self.removed.set(*removed, stamp, past),
        }
    }

    /// The themes that rest on it.
    pub fn linked(&self) -> impl Iterator<Item = &EvidenceLink> {
        self.links
            .values()
            .filter_map(|field| field.get().filter(|link| link.linked))
    }

    /// Whether it is one of the plan's sources.
    pub fn is_present(&self) -> bool {
        self.removed.get() != Some(&true)
    }
}
