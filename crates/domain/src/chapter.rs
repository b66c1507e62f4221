//! Chapters: their place, title, owner and status. Their text is the business of revisions.

use serde::{Deserialize, Serialize};

use crate::field::{Field, Stamp};
use crate::id::EntityId;
use crate::operation::CausalPast;

/// How far a chapter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChapterStatus {
    /// Being written.
    Draft,
    /// Ready for the next version.
    Ready,
    /// Waits for something outside the workgroup.
    Waiting,
}

/// Adds a chapter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddChapter {
    /// Its title.
    pub title: String,
    /// Its place among the others: a fractional index as text.
    pub position: String,
    /// The statutory part it holds, a key of the profile.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub part: Option<String>,
}

/// Changes a property of a chapter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetChapter {
    /// The chapter.
    pub chapter: EntityId,
    /// What changes.
    pub change: ChapterChange,
    /// The reactions it is done for.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub reasons: Vec<EntityId>,
}

/// A property of a chapter with its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChapterChange {
    /// The title.
    Title(String),
    /// The place among the others.
    Position(String),
    /// The member who answers for it.
    Owner(Option<EntityId>),
    /// How far it is.
    Status(ChapterStatus),
    /// Whether it is taken out of the plan; its history stays.
    Removed(bool),
}

/// A chapter as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Chapter {
    /// The title.
    pub title: Field<String>,
    /// The place.
    pub position: Field<String>,
    /// The owner.
    pub owner: Field<Option<EntityId>>,
    /// The status.
    pub status: Field<ChapterStatus>,
    /// Taken out.
    pub removed: Field<bool>,
    /// The statutory part it holds.
    pub part: Option<String>,
}

impl Chapter {
    /// The chapter that is added.
    pub fn new(added: &AddChapter, stamp: Stamp, past: &CausalPast) -> Self {
        let mut chapter = Self {
            part: added.part.clone(),
            ..Self::default()
        };
        chapter.title.set(added.title.clone(), stamp, past);
        chapter.position.set(added.position.clone(), stamp, past);
        chapter
    }

    /// Applies a change.
    pub fn set(&mut self, change: &ChapterChange, stamp: Stamp, past: &CausalPast) {
        match change {
            ChapterChange::Title(title) => self.title.set(title.clone(), stamp, past),
            ChapterChange::Position(position) => self.position.set(position.clone(), stamp, past),
            ChapterChange::Owner(owner) => self.owner.set(*owner, stamp, past),
            ChapterChange::Status(status) => self.status.set(*status, stamp, past),
            ChapterChange::Removed(removed) => self.removed.set(*removed, stamp, past),
        }
    }

    /// Whether it is part of the plan.
    pub fn is_present(&self) -> bool {
        self.removed.get() != Some(&true)
    }
}

/// A place after `before` and before `after`; either may be open.
pub fn position_between(before: Option<&str>, after: Option<&str>) -> String {
    use fractional_index::FractionalIndex;
    let index = |text: Option<&str>| text.and_then(|t| FractionalIndex::from_string(t).ok());
    let (before, after) = (index(before), index(after));
    FractionalIndex::new(before.as_ref(), after.as_ref())
        .unwrap_or_else(|| match &before {
            Some(before) => FractionalIndex::new_after(before),
            None => FractionalIndex::default(),
        })
        .to_string()
}
