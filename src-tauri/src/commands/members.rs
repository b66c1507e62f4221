//! The workgroup.

use draagvlak_usecases::{self as usecases, AddMember, MemberRow, Problem};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::shell::Shell;

/// A member to add.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub(crate) struct NewMember {
    /// The short name.
    key: String,
    /// How the member is shown.
    name: String,
    /// The organisation.
    organisation: String,
    /// The role, a key of the profile.
    role: String,
    /// What the member does, for the colophon.
    task: String,
}

pub(super) fn members(shell: &Shell) -> Result<Vec<MemberRow>, Problem> {
    shell.look(usecases::members)
}

pub(super) fn add_member(shell: &Shell, member: NewMember) -> Result<(), Problem> {
    let member = AddMember {
        key: member.key,
        name: member.name,
        organisation: member.organisation,
        role: member.role,
        task: member.task,
    };
    shell.work(|desk| usecases::add_member(desk, member))
}

pub(super) fn set_role(
    shell: &Shell,
    member: String,
    role: String,
    reason: String,
) -> Result<(), Problem> {
    shell.work(|desk| usecases::set_role(desk, &member, &role, &reason))
}
