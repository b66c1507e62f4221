//! The words around the figures of a paper, where a plan has its own.

use serde::{Deserialize, Serialize};

use crate::field::{Field, Stamp};
use crate::id::EntityId;
use crate::operation::CausalPast;

/// Gives a place in a paper the plan's own words, or lets it go back to those of the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetWording {
    /// The language of the paper: `nl` or `en`.
    pub language: String,
    /// The place, such as `account-rounds` or `letter`.
    pub place: String,
    /// Markdown with placeholders between braces; none for the program's words.
    pub text: Option<String>,
}

/// The words of a place as they stand.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Wording {
    /// The language.
    pub language: String,
    /// The place.
    pub place: String,
    /// The words; none for the program's.
    pub text: Field<Option<String>>,
}

impl Wording {
    /// The name of the one wording of a place in a language.
    pub fn name(language: &str, place: &str) -> EntityId {
        EntityId::named("wording", &[language, place])
    }

    /// Applies a change.
    pub fn set(&mut self, change: &SetWording, stamp: Stamp, past: &CausalPast) {
        self.language.clone_from(&change.language);
        self.place.clone_from(&change.place);
        self.text.set(change.text.clone(), stamp, past);
    }
}
