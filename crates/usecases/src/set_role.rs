//! Giving a member another role.

use draagvlak_domain::authority::COORDINATOR;
use draagvlak_domain::body::Body;
use draagvlak_domain::member::SetRole;

use crate::desk::Desk;
use crate::members::{known_role, member_named};
use crate::problem::Problem;
use crate::sync_state as state;

/// Gives a member another role. What that member makes having seen it is judged by the new role;
/// what was made before, or without having seen it, stays by the old one.
///
/// # Errors
/// [`Problem`] when who sits here does not coordinate, there is no such member or role, the member
/// was removed, or nobody would coordinate any more.
pub fn set_role(desk: &mut Desk, key: &str, role: &str, reason: &str) -> Result<(), Problem> {
    let member = member_named(desk, key)?;
    known_role(desk, role)?;
    let authority = state::authority(&desk.store)?;
    let own = authority.role(desk.member()?).unwrap_or_default();
    if own != COORDINATOR {
        return Err(Problem::refused(
            "problem-not-coordinator",
            &[("role", own)],
        ));
    }
    if authority.is_removed(member) {
        return Err(Problem::refused("problem-member-removed", &[("who", key)]));
    }
    let now = authority.role(member).unwrap_or_default();
    if now == role {
        return Ok(());
    }
    if now == COORDINATOR {
        let shared = !authority.devices().is_empty();
        // In a plan that is shared, one who has no device cannot coordinate it.
        let others = authority.coordinators().any(|other| {
            let takes_part = || {
                authority
                    .devices()
                    .values()
                    .flatten()
                    .any(|of| *of == other)
            };
            other != member && !authority.is_removed(other) && (!shared || takes_part())
        });
        if !others {
            return Err(Problem::refused(
                "problem-last-coordinator",
                &[("who", key)],
            ));
        }
    }
    desk.append(&Body::SetRole(SetRole {
        member,
        role: role.to_owned(),
        reason: reason.trim().to_owned(),
    }))?;
    Ok(())
}
