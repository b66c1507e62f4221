//! Invitations to a round: who was asked, when, and for what reason (D25, D41).

use serde::{Deserialize, Serialize};

use crate::field::{Field, Stamp};
use crate::id::EntityId;
use crate::operation::CausalPast;
use crate::time::Date;

/// Asks people for a reaction in a round, or takes them off its list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invite {
    /// The round.
    pub round: EntityId,
    /// Who.
    pub invitees: Vec<Invitee>,
    /// Asked, or taken off the list.
    pub invited: bool,
    /// The day one was asked.
    pub date: Date,
    /// Why, in words; empty where the reactions say it.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub reason: String,
}

/// Somebody who is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invitee {
    /// The person.
    pub person: EntityId,
    /// The reactions for which the person is asked: the critical ones of an earlier round (D41).
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub because: Vec<EntityId>,
}

/// Whether and why somebody is on the list of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// On the list.
    pub invited: bool,
    /// The day.
    pub date: Date,
    /// Why, in words.
    pub reason: String,
    /// For which reactions.
    pub because: Vec<EntityId>,
}

/// An invitation as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// The round.
    pub round: EntityId,
    /// The person.
    pub person: EntityId,
    /// Whether, when and why.
    pub asked: Field<Asked>,
}

impl Invitation {
    /// The name of the invitation of a person to a round: one, however often it is said.
    pub fn name(round: EntityId, person: EntityId) -> EntityId {
        let mut hasher = blake3::Hasher::new_derive_key("draagvlak 2026 invitation");
        hasher.update(&round.0);
        hasher.update(&person.0);
        let mut name = [0; 16];
        name.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        EntityId(name)
    }

    /// An invitation of which nothing was said yet.
    pub fn new(round: EntityId, person: EntityId) -> Self {
        Self {
            round,
            person,
            asked: Field::default(),
        }
    }

    /// Applies what was said.
    pub fn set(&mut self, said: &Invite, invitee: &Invitee, stamp: Stamp, past: &CausalPast) {
        let asked = Asked {
            invited: said.invited,
            date: said.date,
            reason: said.reason.clone(),
            because: invitee.because.clone(),
        };
        self.asked.set(asked, stamp, past);
    }
}
