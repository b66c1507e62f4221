//! Who may add what: the rules by which operations of others are taken in.

use std::collections::{BTreeMap, BTreeSet};

use crate::body::Body;
use crate::device::SignKey;
use crate::id::{ActorId, EntityId, OperationId};
use crate::operation::{CausalPast, Operation};
use crate::time::Hlc;

/// What a role may add: the beginnings of kinds, and those taken from it. A kind of tomorrow falls
/// under its beginning, so that every program decides alike.
struct Rights {
    role: &'static str,
    may: &'static [&'static str],
    may_not: &'static [&'static str],
}

/// The rights of each role. A role that is not here may add nothing.
const RIGHTS: &[Rights] = &[
    Rights {
        role: "coordinator",
        may: &[""],
        may_not: &[],
    },
    Rights {
        role: "editor",
        may: &[""],
        may_not: &["plan.", "member.", "version.", "approval."],
    },
    Rights {
        role: READER,
        may: &["actor.open", "feedback.import"],
        may_not: &[],
    },
];

/// The role that admits and removes.
pub const COORDINATOR: &str = "coordinator";
/// The role that reads, and reacts in its own name.
pub const READER: &str = "reader";

/// Whether a role may add operations of a kind.
pub fn role_may(role: &str, kind: &str) -> bool {
    let begins = |list: &[&str]| list.iter().any(|beginning| kind.starts_with(beginning));
    RIGHTS
        .iter()
        .any(|rights| rights.role == role && begins(rights.may) && !begins(rights.may_not))
}

/// Why an operation does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
pub enum NotEntitled {
    /// Its actor was not opened, or for a member whom the signing device does not stand for.
    #[error("its author was not admitted")]
    NotAdmitted,
    /// It was made after its member was removed.
    #[error("its author was removed")]
    Removed,
    /// The role of its member may not add such a thing.
    #[error("the role of its author does not allow it")]
    Role,
}

/// A role, and the operation that gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Given {
    role: String,
    actor: ActorId,
    number: u64,
}

impl Given {
    /// Whether it lies in what was seen; everything does where that is not asked.
    fn seen(&self, past: Option<&CausalPast>) -> bool {
        past.is_none_or(|past| past.includes(self.actor, self.number))
    }
}

/// Who may add what, as far as the operations here tell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Authority {
    /// The device that made the plan: before any admission only it counts.
    root: Option<SignKey>,
    members: BTreeMap<EntityId, Given>,
    /// Changes of roles in order of time, which is one that follows causes.
    changes: BTreeMap<(Hlc, OperationId), (EntityId, Given)>,
    devices: BTreeMap<SignKey, BTreeSet<EntityId>>,
    actors: BTreeMap<ActorId, EntityId>,
    removed: BTreeMap<EntityId, BTreeMap<ActorId, u64>>,
    received: BTreeMap<ActorId, u64>,
}

impl Authority {
    /// One that trusts the device that made the plan.
    pub fn trusting(root: SignKey) -> Self {
        Self {
            root: Some(root),
            ..Self::default()
        }
    }

    /// Trusts this device as the one that made the plan.
    pub fn set_root(&mut self, root: SignKey) {
        self.root = Some(root);
    }

    /// The device that made the plan.
    pub fn root(&self) -> Option<SignKey> {
        self.root
    }

    /// Whether what a device signs can count at all.
    pub fn knows(&self, device: SignKey) -> bool {
        self.root == Some(device) || self.devices.contains_key(&device)
    }

    /// The members a device stands for.
    pub fn members_of(&self, device: SignKey) -> impl Iterator<Item = EntityId> + '_ {
        self.devices.get(&device).into_iter().flatten().copied()
    }

    /// Whether a device stands for a member who was not removed, with this role.
    pub fn has_role(&self, device: SignKey, role: &str) -> bool {
        self.members_of(device).any(|member| {
            !self.is_removed(member) && self.role(member).is_some_and(|own| own == role)
        })
    }

    /// Whether every member a device stands for was removed.
    pub fn is_shut_out(&self, device: SignKey) -> bool {
        let mut members = self.members_of(device).peekable();
        members.peek().is_some() && members.all(|member| self.is_removed(member))
    }

    /// Whether a member was removed.
    pub fn is_removed(&self, member: EntityId) -> bool {
        self.removed.contains_key(&member)
    }

    /// The role of a member.
    pub fn role(&self, member: EntityId) -> Option<&str> {
        self.role_seen(member, None)
    }

    /// The role of a member by the operations in this past: so every program decides alike, whenever
    /// it hears of a change. A change that would leave nobody who coordinates does not count.
    fn role_seen(&self, member: EntityId, past: Option<&CausalPast>) -> Option<&str> {
        let added = |member: &EntityId| {
            let given = self.members.get(member)?;
            given.seen(past).then_some(given.role.as_str())
        };
        if self.changes.is_empty() {
            return self.members.get(&member).map(|given| given.role.as_str());
        }
        let mut now: BTreeMap<EntityId, &str> = BTreeMap::new();
        for (of, given) in self.changes.values().filter(|(_, given)| given.seen(past)) {
            let coordinates = |role: Option<&str>| role == Some(COORDINATOR);
            let role_now = |id: &EntityId| now.get(id).copied().or_else(|| added(id));
            let steps_down = coordinates(role_now(of)) && given.role != COORDINATOR;
            let others = || {
                let mut all = self.members.keys();
                all.any(|other| other != of && coordinates(role_now(other)))
            };
            if !steps_down || others() {
                now.insert(*of, given.role.as_str());
            }
        }
        let first = self.members.get(&member).map(|given| given.role.as_str());
        now.get(&member).copied().or(first)
    }

    /// The members who coordinate.
    pub fn coordinators(&self) -> impl Iterator<Item = EntityId> + '_ {
        let all = self.members.keys().copied();
        all.filter(|member| self.role(*member) == Some(COORDINATOR))
    }

    /// The member an actor is.
    pub fn member(&self, actor: ActorId) -> Option<EntityId> {
        self.actors.get(&actor).copied()
    }

    /// Every device with the members it stands for.
    pub fn devices(&self) -> &BTreeMap<SignKey, BTreeSet<EntityId>> {
        &self.devices
    }

    /// Says that someone who counts has received an actor's operations up to this one: they were
    /// there before the removal was heard of, and stay.
    pub fn vouch(&mut self, actor: ActorId, number: u64) {
        let received = self.received.entry(actor).or_default();
        *received = number.max(*received);
    }

    /// Whether an operation counts that this device signed for. Its causes must have been learned;
    /// `past` is what they are, none to judge by everything that is known.
    ///
    /// # Errors
    /// [`NotEntitled`], saying why not.
    pub fn judge(
        &self,
        operation: &Operation,
        body: Option<&Body>,
        signer: SignKey,
        past: Option<&CausalPast>,
    ) -> Result<(), NotEntitled> {
        if self.devices.is_empty() {
            let root = self.root == Some(signer);
            return root.then_some(()).ok_or(NotEntitled::NotAdmitted);
        }
        let known = self.actors.get(&operation.actor).copied();
        let member = match (known, body) {
            (Some(member), _) => member,
            (None, Some(Body::OpenActor(opened))) => {
                let stands = self.devices.get(&signer);
                if !stands.is_some_and(|members| members.contains(&opened.member)) {
                    return Err(NotEntitled::NotAdmitted);
                }
                opened.member
            }
            // What opened its actor did not count, and so neither does this.
            (None, _) if self.is_shut_out(signer) => return Err(NotEntitled::Removed),
            (None, _) => return Err(NotEntitled::NotAdmitted),
        };
        if let Some(until) = self.removed.get(&member) {
            let point = until.get(&operation.actor).copied().unwrap_or(0);
            let received = self.received.get(&operation.actor).copied().unwrap_or(0);
            if operation.number > point.max(received) {
                return Err(NotEntitled::Removed);
            }
        }
        if matches!(body, Some(Body::OpenActor(opened)) if opened.member != member) {
            return Err(NotEntitled::NotAdmitted);
        }
        let role = self.role_seen(member, past).unwrap_or_default();
        if role_may(role, &operation.kind) {
            Ok(())
        } else {
            Err(NotEntitled::Role)
        }
    }

    /// Learns from an operation that counts.
    pub fn learn(&mut self, id: OperationId, operation: &Operation, body: &Body) {
        let actor = operation.actor;
        let given = |role: &str| Given {
            role: role.to_owned(),
            actor,
            number: operation.number,
        };
        match body {
            Body::AddMember(added) => {
                let member = EntityId::born_of(id, 0);
                self.members.insert(member, given(&added.role));
            }
            Body::SetRole(set) => {
                let change = (set.member, given(&set.role));
                self.changes.insert((operation.time, id), change);
            }
            Body::OpenActor(opened) => {
                self.actors.entry(actor).or_insert(opened.member);
            }
            Body::AdmitDevice(admitted) => {
                self.root.get_or_insert(admitted.sign);
                let members = self.devices.entry(admitted.sign).or_default();
                members.insert(admitted.member);
            }
            Body::RemoveMember(removed) => {
                let until = self.removed.entry(removed.member).or_default();
                for last in &removed.until {
                    let point = until.entry(last.actor).or_default();
                    *point = last.number.max(*point);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_role_may_do_its_own_and_no_more() {
        for (role, kind, may) in [
            ("coordinator", "member.admit", true),
            ("coordinator", "version.issue", true),
            ("editor", "chapter.revise", true),
            ("editor", "comment.dispose", true),
            ("editor", "conflict.settle", true),
            ("editor", "kind.of-tomorrow", true),
            ("editor", "member.of-tomorrow", false),
            ("editor", "member.admit", false),
            ("editor", "plan.set", false),
            ("editor", "version.issue", false),
            ("reader", "feedback.import", true),
            ("reader", "feedback.undo", false),
            ("reader", "feedback.import-own", true),
            ("reader", "feedback.import-retract", true),
            ("reader", "feedback.resent", false),
            ("reader", "comment.place", false),
            ("reader", "comment.dispose", false),
            ("reader", "chapter.revise", false),
            ("", "chapter.revise", false),
            ("emperor", "chapter.revise", false),
        ] {
            assert_eq!(role_may(role, kind), may, "{role} {kind}");
        }
    }
}
