//! Removing a member from here on.

use draagvlak_domain::body::Body;
use draagvlak_domain::device::{LastOf, RemoveMember};
use draagvlak_sync::Identity;

use crate::desk::Desk;
use crate::invite_member::must_coordinate;
use crate::members::member_named;
use crate::problem::Problem;
use crate::sync_state as state;

/// Removes a member: what was received of that member until now stays, what comes later does not
/// count, and with the next synchronisation the plan gets a new key that the member does not have.
///
/// # Errors
/// [`Problem`] when there is no such member, it is who sits here, or that one does not coordinate.
pub fn remove_member(
    desk: &mut Desk,
    identity: &Identity,
    key: &str,
    reason: &str,
) -> Result<(), Problem> {
    must_coordinate(desk, identity)?;
    let member = member_named(desk, key)?;
    let authority = state::authority(&desk.store)?;
    if member == desk.member()?
        || authority
            .members_of(identity.public())
            .any(|own| own == member)
    {
        return Err(Problem::refused("problem-remove-oneself", &[]));
    }
    let seen = desk.store.seen()?;
    let until = desk
        .store
        .actors()?
        .into_iter()
        .filter(|(_, of)| *of == member)
        .map(|(actor, _)| LastOf {
            actor,
            number: seen.seen(actor),
        })
        .collect();
    desk.append(&Body::RemoveMember(RemoveMember {
        member,
        until,
        reason: reason.to_owned(),
    }))?;
    Ok(())
}
