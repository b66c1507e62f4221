//! The workgroup.

use draagvlak_domain::body::Body;
use draagvlak_domain::member::AddMember;
use draagvlak_store::Noun;
use serde::Serialize;

use crate::desk::Desk;
use crate::problem::Problem;

/// A member, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MemberRow {
    /// The short name.
    pub key: String,
    /// How the member is shown.
    pub name: String,
    /// The organisation.
    pub organisation: String,
    /// The role, a key of the profile.
    pub role: String,
}

/// The members, in order of coming.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn members(desk: &Desk) -> Result<Vec<MemberRow>, Problem> {
    let members = desk.store.nouns::<AddMember>(Noun::Member)?;
    Ok(members
        .into_iter()
        .map(|member| MemberRow {
            key: member.value.key,
            name: member.value.name,
            organisation: member.value.organisation,
            role: member.value.role,
        })
        .collect())
}

/// Adds a member.
///
/// # Errors
/// [`Problem`] when the short name is taken or the role is none of the profile's.
pub fn add_member(desk: &mut Desk, member: AddMember) -> Result<(), Problem> {
    if members(desk)?.iter().any(|known| known.key == member.key) {
        return Err(Problem::refused("problem-taken", &[("what", &member.key)]));
    }
    let roles: Vec<String> = desk
        .profile()?
        .roles
        .into_iter()
        .map(|role| role.key)
        .collect();
    if !roles.contains(&member.role) {
        return Err(Problem::no_such(&member.role, &roles));
    }
    desk.append(&Body::AddMember(member))?;
    Ok(())
}
