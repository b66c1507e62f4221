//! Inviting a member: a code that says which plan, who invites and as whom.

use draagvlak_domain::authority::COORDINATOR;
use draagvlak_sync::{Identity, Invitation};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::members::member_named;
use crate::problem::Problem;
use crate::sync_folder::begin_sharing;
use crate::sync_state as state;

/// An invitation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InvitationRow {
    /// The short name of the member.
    pub member: String,
    /// The code. It holds no secret, and admits nobody by itself.
    pub code: String,
}

/// Invites a member. Begins sharing, when nobody shares the plan yet.
///
/// # Errors
/// [`Problem`] when there is no such member or who sits here does not coordinate.
pub fn invite_member(
    desk: &mut Desk,
    identity: &Identity,
    key: &str,
) -> Result<InvitationRow, Problem> {
    member_named(desk, key)?;
    begin_sharing(desk, identity)?;
    must_coordinate(desk, identity)?;
    let plan = desk.store.plan()?;
    let title = plan.and_then(|plan| plan.title.get().cloned());
    let invitation = Invitation {
        inviter: identity.public(),
        key: key.to_owned(),
        plan: desk.plan_id(),
        title: title.unwrap_or_default(),
    };
    Ok(InvitationRow {
        member: key.to_owned(),
        code: invitation.to_code(),
    })
}

/// Only a coordinator's device admits and removes.
pub(crate) fn must_coordinate(desk: &Desk, identity: &Identity) -> Result<(), Problem> {
    let authority = state::authority(&desk.store)?;
    if authority.has_role(identity.public(), COORDINATOR) {
        return Ok(());
    }
    let role = authority
        .members_of(identity.public())
        .find_map(|member| authority.role(member));
    let role = role.unwrap_or_default();
    Err(Problem::refused(
        "problem-not-coordinator",
        &[("role", role)],
    ))
}
