//! Devices of members: whose key signs for whom, and from where on it does so no more.

use serde::{Deserialize, Serialize};

use crate::id::{ActorId, EntityId, PlanId};

/// The public half of the key a device signs with (Ed25519).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SignKey(#[serde(with = "serde_bytes")] pub [u8; 32]);

impl std::fmt::Debug for SignKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [a, b, c, d, ..] = self.0;
        write!(f, "SignKey({a:02x}{b:02x}{c:02x}{d:02x})")
    }
}

/// Admits a device of a member: from here on what it signs counts as that member's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdmitDevice {
    /// The member.
    pub member: EntityId,
    /// The key it signs with.
    pub sign: SignKey,
    /// The key one encrypts to for it, as age spells it: `age1...`.
    pub seal: String,
    /// What the device is called, for a person; empty for nothing in particular.
    pub label: String,
}

/// Removes a member: what the devices of that member made after these points does not count,
/// unless someone had received it before hearing of the removal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemoveMember {
    /// The member.
    pub member: EntityId,
    /// Up to where each of the member's actors counts; an actor that is not named, not at all.
    pub until: Vec<LastOf>,
    /// Why.
    pub reason: String,
}

/// The last operation of an actor that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LastOf {
    /// The actor.
    pub actor: ActorId,
    /// Its number; 0 for none.
    pub number: u64,
}

impl ActorId {
    /// An actor of the device with this key, for a plan. A device may have several, each with a salt of
    /// its own: nobody else can claim their names.
    pub fn of_device(sign: SignKey, plan: PlanId, salt: &[u8; 16]) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("draagvlak 2026 actor of device");
        hasher.update(&sign.0);
        hasher.update(&plan.0);
        hasher.update(salt);
        let mut name = [0; 16];
        name.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        Self(name)
    }
}
