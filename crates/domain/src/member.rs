//! The workgroup: who writes, for which organisation, in which role (D10).

use serde::{Deserialize, Serialize};

use crate::id::EntityId;

/// A member of the workgroup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddMember {
    /// The short name the member goes by, such as `om`; unique within the plan.
    pub key: String,
    /// How the member is shown.
    pub name: String,
    /// The organisation the member speaks for.
    pub organisation: String,
    /// The role, a key of the profile.
    pub role: String,
    /// A task to be named in the colophon (D11); empty for none.
    pub task: String,
}

/// Gives a member another role (D10): it holds for what the member makes having seen this.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetRole {
    /// The member.
    pub member: EntityId,
    /// The role, a key of the profile.
    pub role: String,
    /// Why; empty for no reason given.
    pub reason: String,
}
