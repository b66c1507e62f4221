//! What a person decided about personal data that was found in words that go out.

use serde::{Deserialize, Serialize};

use crate::field::{Field, Stamp};
use crate::id::EntityId;
use crate::operation::CausalPast;

/// Decides about something found in one place: it goes, or it may stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecideRedaction {
    /// The place, as `comment/<name>/draft/text`.
    pub place: String,
    /// What was found there, letter for letter.
    pub found: String,
    /// Whether it goes out of what is public; none leaves it open again.
    pub remove: Option<bool>,
    /// Why, in words; empty for none.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub reason: String,
}

/// A decision as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Redaction {
    /// The place.
    pub place: String,
    /// What was found.
    pub found: String,
    /// Whether it goes; none for open.
    pub remove: Field<Option<bool>>,
    /// Why.
    pub reason: Field<String>,
}

impl Redaction {
    /// The name of the one decision about something in a place.
    pub fn name(place: &str, found: &str) -> EntityId {
        EntityId::named("redaction", &[place, found])
    }

    /// Applies a decision.
    pub fn set(&mut self, decided: &DecideRedaction, stamp: Stamp, past: &CausalPast) {
        self.place.clone_from(&decided.place);
        self.found.clone_from(&decided.found);
        self.remove.set(decided.remove, stamp, past);
        self.reason.set(decided.reason.clone(), stamp, past);
    }

    /// What was decided; none where nothing was, and where people decided differently without
    /// seeing each other: then it is not decided.
    pub fn verdict(&self) -> Option<bool> {
        if self.remove.is_contested() {
            let mut claims = self.remove.claims().iter().map(|claim| claim.value);
            let first = claims.next().flatten();
            return first.filter(|first| claims.all(|other| other == Some(*first)));
        }
        self.remove.get().copied().flatten()
    }
}
