//! Anchors: the passage a reaction is about, by content and never by line number.

use serde::{Deserialize, Serialize};

use crate::id::EntityId;

/// A passage of a text, by what it says and what stands around it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anchor {
    /// The passage, letter for letter.
    pub quote: String,
    /// A little of what stands before it; empty at the beginning of a text, or where unknown.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub before: String,
    /// A little of what stands after it.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub after: String,
    /// The source of the nearest heading above it; empty for none, or where unknown.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub heading: String,
    /// The kind of block it stands in, such as `paragraph`; empty where unknown.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub block: String,
}

impl Anchor {
    /// The anchor of a passage of which nothing but its words is known.
    pub fn quoted(quote: &str) -> Self {
        Self {
            quote: quote.to_owned(),
            ..Self::default()
        }
    }
}

/// Ties a reaction to a passage of a chapter, by a person's judgement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceComment {
    /// The reaction.
    pub comment: EntityId,
    /// The chapter.
    pub chapter: EntityId,
    /// The passage.
    pub anchor: Anchor,
}

/// Where a person placed a reaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The chapter.
    pub chapter: EntityId,
    /// The passage.
    pub anchor: Anchor,
}
