//! What an archive must know of a plan's papers and only its owner can say (MDTO).

use serde::{Deserialize, Serialize};

use crate::field::{Field, Stamp};
use crate::id::EntityId;
use crate::operation::CausalPast;

/// Says what the archive must know. All of it at once: half of it is of no use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetArchive {
    /// What holds from now on.
    pub data: ArchiveData,
}

/// What the archive must know. Nothing of it is ever guessed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields, default)]
pub struct ArchiveData {
    /// The organisation that answers for the papers (archiefvormer).
    pub creator: String,
    /// How that organisation is identified, such as its number; empty for not.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub creator_id: String,
    /// Whose number that is; empty where there is none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub creator_id_source: String,
    /// Whether they are kept, by the selection list (waardering).
    pub appraisal: Concept,
    /// What limits the use of what is public (beperkingGebruik).
    pub public_restriction: Concept,
    /// What limits the use of what is for inside; needed for such a package only.
    #[serde(skip_serializing_if = "Concept::is_empty")]
    pub internal_restriction: Concept,
}

/// A term of a list of terms.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields, default)]
pub struct Concept {
    /// The term.
    pub label: String,
    /// Its code in the list; empty for none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// The list it comes from.
    pub list: String,
}

impl Concept {
    /// Whether nothing of it was said.
    pub fn is_empty(&self) -> bool {
        [&self.label, &self.code, &self.list]
            .iter()
            .all(|part| part.trim().is_empty())
    }

    /// Whether it says what a term must: itself, and its list.
    pub fn is_whole(&self) -> bool {
        !self.label.trim().is_empty() && !self.list.trim().is_empty()
    }
}

/// A part of what the archive must know that was not said yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum ArchiveLack {
    /// Who answers for the papers.
    Creator,
    /// The appraisal with its list.
    Appraisal,
    /// The restriction on what is public.
    PublicRestriction,
    /// The restriction on what is for inside.
    InternalRestriction,
}

impl ArchiveLack {
    /// The short name of the part.
    pub fn key(self) -> &'static str {
        match self {
            Self::Creator => "creator",
            Self::Appraisal => "appraisal",
            Self::PublicRestriction => "public-restriction",
            Self::InternalRestriction => "internal-restriction",
        }
    }
}

impl ArchiveData {
    /// What is missing before a package can be made, for inside or for everyone.
    pub fn lacks(&self, internal: bool) -> Vec<ArchiveLack> {
        let restricted = if internal {
            self.internal_restriction.is_whole()
        } else {
            self.public_restriction.is_whole()
        };
        let restriction = if internal {
            ArchiveLack::InternalRestriction
        } else {
            ArchiveLack::PublicRestriction
        };
        [
            (!self.creator.trim().is_empty(), ArchiveLack::Creator),
            (self.appraisal.is_whole(), ArchiveLack::Appraisal),
            (restricted, restriction),
        ]
        .into_iter()
        .filter(|(there, _)| !there)
        .map(|(_, lack)| lack)
        .collect()
    }
}

/// What was said for the archive, as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Archive {
    /// What holds.
    pub data: Field<ArchiveData>,
}

impl Archive {
    /// The name of the one archive record of a plan.
    pub fn name() -> EntityId {
        EntityId::named("archive", &[])
    }

    /// Applies a change.
    pub fn set(&mut self, change: &SetArchive, stamp: Stamp, past: &CausalPast) {
        self.data.set(change.data.clone(), stamp, past);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_said_is_named() {
        let said = Concept {
            label: "blijvend te bewaren".into(),
            code: "B".into(),
            list: "selectielijst".into(),
        };
        let mut data = ArchiveData::default();
        assert_eq!(data.lacks(false).len(), 3);
        data.creator = "regionaal bureau".into();
        data.appraisal = said.clone();
        assert_eq!(data.lacks(false), [ArchiveLack::PublicRestriction]);
        data.public_restriction = said;
        assert_eq!(data.lacks(false), []);
        assert_eq!(data.lacks(true), [ArchiveLack::InternalRestriction]);
    }
}
