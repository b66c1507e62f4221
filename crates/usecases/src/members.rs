//! The workgroup.

use std::collections::HashMap;

use draagvlak_domain::body::Body;
use draagvlak_domain::id::{ActorId, EntityId};
use draagvlak_domain::member::AddMember;
use draagvlak_store::{Kept, Noun};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::problem::Problem;

/// A member, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MemberRow {
    /// The name of the member for the program.
    #[ts(type = "string")]
    pub id: EntityId,
    /// The short name.
    pub key: String,
    /// How the member is shown.
    pub name: String,
    /// The organisation.
    pub organisation: String,
    /// The role, a key of the profile.
    pub role: String,
    /// What the member does, for the colophon (D11).
    pub task: String,
}

/// The members, in order of coming.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn members(desk: &Desk) -> Result<Vec<MemberRow>, Problem> {
    let members = desk.store.nouns::<AddMember>(Noun::Member)?;
    let authority = desk.store.authority()?;
    let role = |member: &Kept<AddMember>| authority.role(member.id).unwrap_or_default().to_owned();
    Ok(members
        .into_iter()
        .map(|member| MemberRow {
            role: role(&member),
            id: member.id,
            key: member.value.key,
            name: member.value.name,
            organisation: member.value.organisation,
            task: member.value.task,
        })
        .collect())
}

/// The member of a short name.
pub(crate) fn member_named(desk: &Desk, key: &str) -> Result<EntityId, Problem> {
    let members = members(desk)?;
    let found = members.iter().find(|member| member.key == key);
    found.map(|member| member.id).ok_or_else(|| {
        let known: Vec<_> = members.iter().map(|member| member.key.clone()).collect();
        Problem::no_such(key, &known)
    })
}

/// Which member an actor is.
pub(crate) struct Actors(HashMap<ActorId, String>);

impl Actors {
    pub(crate) fn of(desk: &Desk) -> Result<Self, Problem> {
        let keys: HashMap<EntityId, String> = members(desk)?
            .into_iter()
            .map(|member| (member.id, member.key))
            .collect();
        let actors = desk.store.actors()?.into_iter();
        Ok(Self(
            actors
                .filter_map(|(actor, member)| Some((actor, keys.get(&member)?.clone())))
                .collect(),
        ))
    }

    /// The short name of the member; empty for one unknown.
    pub(crate) fn key(&self, actor: ActorId) -> &str {
        self.0.get(&actor).map_or("", String::as_str)
    }
}

/// Adds a member.
///
/// # Errors
/// [`Problem`] when the short name is taken or the role is none of the profile's.
pub fn add_member(desk: &mut Desk, member: AddMember) -> Result<(), Problem> {
    if members(desk)?.iter().any(|known| known.key == member.key) {
        return Err(Problem::refused("problem-taken", &[("what", &member.key)]));
    }
    known_role(desk, &member.role)?;
    desk.append(&Body::AddMember(member))?;
    Ok(())
}

/// Only a role of the profile can be given.
pub(crate) fn known_role(desk: &Desk, role: &str) -> Result<(), Problem> {
    let roles = desk.profile()?.roles.into_iter();
    let known: Vec<String> = roles.map(|role| role.key).collect();
    if known.iter().any(|known| known == role) {
        return Ok(());
    }
    Err(Problem::no_such(role, &known))
}
