//! Cards, by which a member is admitted and gets the keys of the plan, and the request for one.

use draagvlak_domain::device::SignKey;
use draagvlak_domain::id::{EntityId, PlanId};
use serde::{Deserialize, Serialize};

use crate::envelope::{self, Kind, Refused, Sealed};
use crate::identity::{Identity, fingerprint};
use crate::ring::Ring;
use crate::seal;

/// Who a device is, what its member may do, and the keys of the plan, encrypted for it. Signed by
/// who admitted it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// The number of the latest key of the plan in it.
    pub epoch: u32,
    /// The member's short name.
    pub key: String,
    /// The member.
    pub member: EntityId,
    /// The member's role.
    pub role: String,
    /// The device that made the plan.
    pub root: SignKey,
    /// The key one encrypts to for the device.
    pub seal: String,
    /// The key the device signs with.
    pub sign: SignKey,
}

impl Card {
    /// The file of a card.
    ///
    /// # Errors
    /// [`Refused`] when the device's key is none.
    pub fn write(
        &self,
        plan: PlanId,
        identity: &Identity,
        ring: &Ring,
    ) -> Result<Vec<u8>, Refused> {
        let recipient: age::x25519::Recipient =
            self.seal.parse().map_err(|_| Refused::Malformed)?;
        let clear = serde_ipld_dagcbor::to_vec(self).map_err(|_| Refused::Malformed)?;
        let sealed = seal::seal(&ring.to_bytes(), &[recipient])?;
        Ok(envelope::write(Kind::Card, plan, identity, &clear, &sealed))
    }

    /// The card in a file whose signature was checked.
    ///
    /// # Errors
    /// [`Refused::Malformed`] when there is none.
    pub fn read(file: &Sealed<'_>) -> Result<Self, Refused> {
        if file.kind != Kind::Card {
            return Err(Refused::Malformed);
        }
        serde_ipld_dagcbor::from_slice(file.clear).map_err(|_| Refused::Malformed)
    }

    /// The keys of the plan in a card that is this device's own.
    ///
    /// # Errors
    /// [`Refused`] when it is not, or damaged.
    pub fn ring(file: &Sealed<'_>, own: &Identity) -> Result<Ring, Refused> {
        Ring::from_bytes(&seal::open(file.sealed, &[own.opening()])?)
    }
}

/// A device that asks to be admitted as a member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// The device that invited: what the fingerprint is over, too.
    pub inviter: SignKey,
    /// The member's short name.
    pub key: String,
    /// What the device is called; empty for nothing in particular.
    pub label: String,
    /// The key one encrypts to for it.
    pub seal: String,
}

impl Ask {
    /// The file of a request.
    ///
    /// # Errors
    /// [`Refused::Malformed`] when it cannot be spelled.
    pub fn write(&self, plan: PlanId, identity: &Identity) -> Result<Vec<u8>, Refused> {
        let clear = serde_ipld_dagcbor::to_vec(self).map_err(|_| Refused::Malformed)?;
        Ok(envelope::write(Kind::Ask, plan, identity, &clear, &[]))
    }

    /// The request in a file whose signature was checked.
    ///
    /// # Errors
    /// [`Refused::Malformed`] when there is none.
    pub fn read(file: &Sealed<'_>) -> Result<Self, Refused> {
        if file.kind != Kind::Ask {
            return Err(Refused::Malformed);
        }
        let ask: Self =
            serde_ipld_dagcbor::from_slice(file.clear).map_err(|_| Refused::Malformed)?;
        if ask.key.len() > 200 || ask.label.len() > 200 || ask.seal.len() > 200 {
            return Err(Refused::Malformed);
        }
        Ok(ask)
    }

    /// What who asks and who admits read to each other: it is over the plan and the keys of both, so
    /// that nobody can have taken the place of either.
    pub fn fingerprint(&self, plan: PlanId, asker: SignKey) -> String {
        fingerprint(&[
            &plan.0,
            &self.inviter.0,
            &asker.0,
            self.seal.as_bytes(),
            self.key.as_bytes(),
        ])
    }
}
