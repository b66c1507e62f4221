//! People who are asked for a reaction: who they are and for whom they speak (D2, D8).

use serde::{Deserialize, Serialize};

use crate::field::{Field, Stamp};
use crate::id::EntityId;
use crate::operation::CausalPast;

/// Adds a person to the register of people.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddPerson {
    /// The name; empty where only organisation and role are known.
    pub name: String,
    /// The organisation the person speaks for.
    pub organisation: String,
    /// The roles in which the person reacts, as senders write them (AOV, OOV): aliases of one another.
    pub roles: Vec<String>,
    /// The audience classes, keys of the profile; a person may be in several (D8).
    pub audiences: Vec<String>,
    /// The e-mail address. Never part of what is published.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub email: String,
}

/// Changes a property of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetPerson {
    /// The person.
    pub person: EntityId,
    /// What changes.
    pub change: PersonChange,
}

/// A property of a person with its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PersonChange {
    /// The name.
    Name(String),
    /// The organisation.
    Organisation(String),
    /// The roles.
    Roles(Vec<String>),
    /// The audience classes.
    Audiences(Vec<String>),
    /// The e-mail address.
    Email(String),
    /// Whether the person is taken off the register. What was asked and said stays.
    Removed(bool),
}

/// A person as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Person {
    /// The name.
    pub name: Field<String>,
    /// The organisation.
    pub organisation: Field<String>,
    /// The roles.
    pub roles: Field<Vec<String>>,
    /// The audience classes.
    pub audiences: Field<Vec<String>>,
    /// The e-mail address.
    pub email: Field<String>,
    /// Taken off the register.
    pub removed: Field<bool>,
}

impl Person {
    /// The person that is added.
    pub fn new(added: &AddPerson, stamp: Stamp, past: &CausalPast) -> Self {
        let mut person = Self::default();
        person.name.set(added.name.clone(), stamp, past);
        person
            .organisation
            .set(added.organisation.clone(), stamp, past);
        person.roles.set(added.roles.clone(), stamp, past);
        person.audiences.set(added.audiences.clone(), stamp, past);
        person.email.set(added.email.clone(), stamp, past);
        person
    }

    /// Applies a change.
    pub fn set(&mut self, change: &PersonChange, stamp: Stamp, past: &CausalPast) {
        match change {
            PersonChange::Name(value) => self.name.set(value.clone(), stamp, past),
            PersonChange::Organisation(value) => self.organisation.set(value.clone(), stamp, past),
            PersonChange::Roles(value) => self.roles.set(value.clone(), stamp, past),
            PersonChange::Audiences(value) => self.audiences.set(value.clone(), stamp, past),
            PersonChange::Email(value) => self.email.set(value.clone(), stamp, past),
            PersonChange::Removed(value) => self.removed.set(*value, stamp, past),
        }
    }

    /// Whether the person is on the register.
    pub fn is_present(&self) -> bool {
        self.removed.get() != Some(&true)
    }

    /// Whether a sender as a reaction names it is this person: by name; where either names none, by
    /// organisation and role. Capitals and white space do not count.
    pub fn is_sender(&self, respondent: &str, organisation: &str, role: &str) -> bool {
        let held = |field: &Field<String>| field.get().cloned().unwrap_or_default();
        let (name, own) = (held(&self.name), held(&self.organisation));
        let same_house = same(&own, organisation);
        let in_role = self
            .roles
            .get()
            .is_some_and(|roles| roles.iter().any(|own| same(own, role)));
        if !name.trim().is_empty() && !respondent.trim().is_empty() {
            // A name alone is not enough where the houses contradict each other.
            let houses = same_house || own.trim().is_empty() || organisation.trim().is_empty();
            return same(&name, respondent) && houses;
        }
        let nameless = respondent.trim().is_empty() || same(respondent, role);
        nameless && same_house && in_role && !(own.trim().is_empty() && role.trim().is_empty())
    }
}

fn same(one: &str, other: &str) -> bool {
    let folded = |text: &str| {
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        words.join(" ")
    };
    folded(one) == folded(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{ActorId, OperationId};
    use crate::time::Hlc;

    #[test]
    fn a_sender_is_known_by_name_or_else_by_house_and_role() {
        let stamp = Stamp {
            time: Hlc::default(),
            operation: OperationId([1; 32]),
            actor: ActorId([1; 16]),
            number: 1,
        };
        let person = |name: &str, house: &str, role: &str| {
            let added = AddPerson {
                name: name.into(),
                organisation: house.into(),
                roles: vec![role.into()],
                ..AddPerson::default()
            };
            Person::new(&added, stamp, &CausalPast::default())
        };
        let cases = [
            (
                person("", "gemeente Waterveen", "AOV"),
                ("", "Gemeente  waterveen", "aov"),
                true,
            ),
            (
                person("", "gemeente Waterveen", "AOV"),
                ("AOV", "gemeente Waterveen", "AOV"),
                true,
            ),
            (
                person("", "gemeente Waterveen", "AOV"),
                ("", "gemeente Waterveen", "raadslid"),
                false,
            ),
            (
                person("A. Adviseur", "OM", ""),
                ("a. adviseur", "", ""),
                true,
            ),
            (
                person("A. Adviseur", "OM", ""),
                ("A. Adviseur", "politie", ""),
                false,
            ),
            (
                person("A. Adviseur", "OM", ""),
                ("B. Adviseur", "OM", ""),
                false,
            ),
            (person("", "", ""), ("", "", ""), false),
        ];
        for (person, (respondent, house, role), is) in cases {
            assert_eq!(
                person.is_sender(respondent, house, role),
                is,
                "{respondent} {house} {role}"
            );
        }
    }
}
