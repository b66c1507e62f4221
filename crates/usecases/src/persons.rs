//! The register of people: who may be asked, in which role, for which audience (D8).

use std::collections::HashMap;

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::Comment;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::person::{AddPerson, Person, PersonChange, SetPerson};
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::passage::folded;
use crate::plan_info::NamedRow;
use crate::problem::Problem;

/// A person, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonRow {
    /// Its name for the program.
    #[ts(type = "string")]
    pub id: EntityId,
    /// How the person is shown: by name, else by role and organisation.
    pub shown: String,
    /// The name; empty where only organisation and role are known.
    pub name: String,
    /// The organisation.
    pub organisation: String,
    /// The roles, aliases of one another.
    pub roles: Vec<String>,
    /// The audience classes, keys of the profile.
    pub audiences: Vec<String>,
    /// The e-mail address. Never part of what is published.
    pub email: String,
}

/// What is said of a person; none leaves it as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct PersonFields {
    /// The name.
    pub name: Option<String>,
    /// The organisation.
    pub organisation: Option<String>,
    /// The roles.
    pub roles: Option<Vec<String>>,
    /// The audience classes, keys of the profile.
    pub audiences: Option<Vec<String>>,
    /// The e-mail address.
    pub email: Option<String>,
    /// Whether the person is taken off the register.
    pub removed: Option<bool>,
}

/// The longest name, organisation, role or address that is taken, in characters.
const LONGEST: usize = 300;

/// The people on the register, in order of coming.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn persons(desk: &Desk) -> Result<Vec<PersonRow>, Problem> {
    let all: Vec<Kept<Person>> = desk.store.nouns(Noun::Person)?;
    let present = all.iter().filter(|person| person.value.is_present());
    Ok(present
        .map(|person| row(person.id, &person.value))
        .collect())
}

/// The audience classes of the plan's profile (D8).
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn audience_classes(desk: &Desk) -> Result<Vec<NamedRow>, Problem> {
    let audiences = desk.profile()?.audiences.into_iter();
    Ok(audiences
        .map(|audience| NamedRow {
            key: audience.key,
            title: audience.title,
        })
        .collect())
}

pub(crate) fn row(id: EntityId, person: &Person) -> PersonRow {
    let name = person.name.get().cloned().unwrap_or_default();
    let organisation = person.organisation.get().cloned().unwrap_or_default();
    let roles = person.roles.get().cloned().unwrap_or_default();
    let role = roles.first().cloned().unwrap_or_default();
    PersonRow {
        id,
        shown: shown(&name, &role, &organisation),
        name,
        organisation,
        roles,
        audiences: person.audiences.get().cloned().unwrap_or_default(),
        email: person.email.get().cloned().unwrap_or_default(),
    }
}

/// A sender in words: the name with the organisation, else the role with it.
pub(crate) fn shown(name: &str, role: &str, organisation: &str) -> String {
    let who = if name.trim().is_empty() { role } else { name };
    let parts = [who.trim(), organisation.trim()];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// Adds a person. Says its name for the program.
///
/// # Errors
/// [`Problem`] when nothing tells who it is, the person is known already, or an audience is none of
/// the profile's.
pub fn add_person(desk: &mut Desk, person: &PersonFields) -> Result<EntityId, Problem> {
    let added = AddPerson {
        name: told(person.name.as_deref())?,
        organisation: told(person.organisation.as_deref())?,
        roles: list(person.roles.as_deref())?,
        audiences: audiences(desk, person.audiences.as_deref())?,
        email: told(person.email.as_deref())?,
    };
    if added.name.is_empty() && added.organisation.is_empty() && added.roles.is_empty() {
        return Err(Problem::usage("problem-person-nobody", &[]));
    }
    let role = added.roles.first().cloned().unwrap_or_default();
    let who = shown(&added.name, &role, &added.organisation);
    let twin = |known: &PersonRow| known.shown.to_lowercase() == who.to_lowercase();
    if persons(desk)?.iter().any(twin) {
        return Err(Problem::refused("problem-taken", &[("what", &who)]));
    }
    let operation = desk.append(&Body::AddPerson(added))?;
    Ok(EntityId::born_of(operation, 0))
}

/// Changes what is known of a person.
///
/// # Errors
/// [`Problem`] when there is no such person, or an audience is none of the profile's.
pub fn set_person(desk: &mut Desk, name: &str, fields: &PersonFields) -> Result<(), Problem> {
    let person = match fields.removed {
        // Who was taken off can only be put back by its name for the program.
        Some(false) => any_person(desk, name)?,
        _ => person_named(desk, name)?.id,
    };
    let bodies = setting(desk, person, fields)?;
    desk.append_all(&bodies)
}

/// What is said of a person, as operations.
///
/// # Errors
/// [`Problem`] when something is too long, or an audience is none of the profile's.
pub(crate) fn setting(
    desk: &Desk,
    person: EntityId,
    fields: &PersonFields,
) -> Result<Vec<Body>, Problem> {
    let mut changes = Vec::new();
    if let Some(name) = &fields.name {
        changes.push(PersonChange::Name(told(Some(name))?));
    }
    if let Some(organisation) = &fields.organisation {
        changes.push(PersonChange::Organisation(told(Some(organisation))?));
    }
    if let Some(roles) = &fields.roles {
        changes.push(PersonChange::Roles(list(Some(roles))?));
    }
    if let Some(keys) = &fields.audiences {
        changes.push(PersonChange::Audiences(audiences(desk, Some(keys))?));
    }
    if let Some(email) = &fields.email {
        changes.push(PersonChange::Email(told(Some(email))?));
    }
    if let Some(removed) = fields.removed {
        changes.push(PersonChange::Removed(removed));
    }
    let changes = changes.into_iter();
    Ok(changes
        .map(|change| Body::SetPerson(SetPerson { person, change }))
        .collect())
}

fn any_person(desk: &Desk, name: &str) -> Result<EntityId, Problem> {
    let all: Vec<Kept<Person>> = desk.store.nouns(Noun::Person)?;
    let found = all
        .iter()
        .find(|person| name.len() >= 8 && person.id.to_string().starts_with(name));
    found
        .map(|person| person.id)
        .ok_or_else(|| Problem::no_such(name, &[]))
}

/// The person that is named: by how it is shown, its name, or the beginning of its name for the
/// program.
pub(crate) fn person_named(desk: &Desk, name: &str) -> Result<PersonRow, Problem> {
    let all = persons(desk)?;
    let wanted = name.trim().to_lowercase();
    let is = |person: &&PersonRow| {
        person.shown.to_lowercase() == wanted
            || (!person.name.is_empty() && person.name.to_lowercase() == wanted)
            || (wanted.len() >= 8 && person.id.to_string().starts_with(&wanted))
    };
    let found: Vec<&PersonRow> = all.iter().filter(is).collect();
    match found.as_slice() {
        [one] => Ok((*one).clone()),
        _ => {
            let known = all.iter().take(20);
            let known: Vec<_> = known.map(|person| person.shown.clone()).collect();
            Err(Problem::no_such(name, &known))
        }
    }
}

pub(crate) fn told(text: Option<&str>) -> Result<String, Problem> {
    let text = folded(text.unwrap_or_default());
    if text.chars().count() > LONGEST {
        let most = LONGEST.to_string();
        return Err(Problem::usage("problem-too-long", &[("most", &most)]));
    }
    Ok(text)
}

fn list(texts: Option<&[String]>) -> Result<Vec<String>, Problem> {
    let texts = texts.unwrap_or_default().iter();
    let mut told = texts
        .map(|text| told(Some(text)))
        .collect::<Result<Vec<_>, _>>()?;
    told.retain(|text| !text.is_empty());
    told.dedup();
    Ok(told)
}

fn audiences(desk: &Desk, keys: Option<&[String]>) -> Result<Vec<String>, Problem> {
    let known: Vec<String> = desk
        .profile()?
        .audiences
        .into_iter()
        .map(|audience| audience.key)
        .collect();
    let keys = list(keys)?;
    match keys.iter().find(|key| !known.contains(key)) {
        Some(unknown) => Err(Problem::no_such(unknown, &known)),
        None => Ok(keys),
    }
}

/// Whose reactions are whose: as a person said, else by the one person on the register who goes by
/// that name, or by that role in that organisation. Where several do, it is nobody's: a guess is
/// never recorded.
pub(crate) struct Senders {
    people: Vec<Kept<Person>>,
    by_name: HashMap<String, Vec<usize>>,
    by_house: HashMap<(String, String), Vec<usize>>,
}

impl Senders {
    pub(crate) fn of(desk: &Desk) -> Result<Self, Problem> {
        let mut people: Vec<Kept<Person>> = desk.store.nouns(Noun::Person)?;
        people.retain(|person| person.value.is_present());
        let (mut by_name, mut by_house) = (HashMap::new(), HashMap::new());
        for (at, person) in people.iter().enumerate() {
            let row = row(person.id, &person.value);
            let names: &mut Vec<usize> = by_name.entry(key(&row.name)).or_default();
            names.push(at);
            for role in &row.roles {
                let house: &mut Vec<usize> = by_house
                    .entry((key(&row.organisation), key(role)))
                    .or_default();
                house.push(at);
            }
        }
        Ok(Self {
            people,
            by_name,
            by_house,
        })
    }

    /// Whose a reaction is.
    pub(crate) fn of_comment(&self, comment: &Comment) -> Option<EntityId> {
        if let Some(said) = comment.bonds.person.get() {
            return *said;
        }
        let draft = &comment.draft;
        let (name, house, role) = (&draft.respondent, &draft.organisation, &draft.role);
        let named = self.by_name.get(&key(name)).into_iter().flatten();
        let housed = self.by_house.get(&(key(house), key(role)));
        let mut found: Vec<usize> = named
            .chain(housed.into_iter().flatten())
            .copied()
            .filter(|at| self.people[*at].value.is_sender(name, house, role))
            .collect();
        found.sort_unstable();
        found.dedup();
        match found.as_slice() {
            [one] => Some(self.people[*one].id),
            _ => None,
        }
    }
}

fn key(text: &str) -> String {
    folded(text).to_lowercase()
}
