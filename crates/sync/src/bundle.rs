//! Bundles: operations of one actor, and attached files, as files of the folder.

use draagvlak_domain::device::SignKey;
use draagvlak_domain::id::{ActorId, ContentHash, PlanId};
use draagvlak_domain::operation::Operation;
use serde::{Deserialize, Serialize};

use crate::envelope::{self, Kind, Refused, Sealed};
use crate::identity::Identity;
use crate::ring::Ring;
use crate::{seal, weave};

/// How many bytes of operations go into one bundle; one operation may be larger.
pub const MOST_IN_BUNDLE: usize = 4 * 1024 * 1024;

/// How many operations one bundle holds at most.
pub const MOST_OPERATIONS: usize = 50_000;

/// What everyone may read of a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Clear {
    actor: ActorId,
    from: u64,
    /// The salt by which the actor's name follows from the device's key; none for an actor that is
    /// older than its device's key.
    salt: Option<serde_bytes::ByteArray<16>>,
    to: u64,
}

/// Operations of one actor, in order of number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    /// Who signed.
    pub signer: SignKey,
    /// Whose operations.
    pub actor: ActorId,
    /// The number of the first.
    pub from: u64,
    /// The number of the last.
    pub to: u64,
    /// Whether the actor's name follows from the signer's key: then it is the signer's.
    pub derived: bool,
    /// Their canonical bytes.
    pub operations: Vec<Vec<u8>>,
}

impl Bundle {
    /// The file of operations of one actor, which follow each other by number.
    ///
    /// # Errors
    /// [`Refused`] when there are none or the ring has no key.
    pub fn write(
        plan: PlanId,
        identity: &Identity,
        ring: &Ring,
        salt: Option<[u8; 16]>,
        operations: &[Vec<u8>],
    ) -> Result<Vec<u8>, Refused> {
        let first = operations.first().ok_or(Refused::Malformed)?;
        let (_, first) = Operation::from_bytes(first).map_err(|_| Refused::Malformed)?;
        let clear = Clear {
            actor: first.actor,
            from: first.number,
            salt: salt.map(serde_bytes::ByteArray::new),
            to: first.number + operations.len() as u64 - 1,
        };
        let clear = serde_ipld_dagcbor::to_vec(&clear).map_err(|_| Refused::Malformed)?;
        let sealed = seal::seal(&weave::weave(operations), &[ring.recipient()?])?;
        Ok(envelope::write(
            Kind::Bundle,
            plan,
            identity,
            &clear,
            &sealed,
        ))
    }

    /// The operations in a file whose signature was checked. They are that actor's, numbered as the
    /// file says; whether the signer may speak for that actor is for the reader to say, unless
    /// `derived` says it.
    ///
    /// # Errors
    /// [`Refused`], by name.
    pub fn read(file: &Sealed<'_>, ring: &Ring) -> Result<Self, Refused> {
        let clear = Self::clear(file)?;
        let derived = match &clear.salt {
            Some(salt) => {
                if ActorId::of_device(file.signer, file.plan, salt) != clear.actor {
                    return Err(Refused::Forged);
                }
                true
            }
            None => false,
        };
        let keys = ring.keys();
        let woven = seal::open(file.sealed, &keys.iter().collect::<Vec<_>>())?;
        let operations = weave::unweave(&woven, MOST_OPERATIONS)?;
        if clear.to.checked_sub(clear.from).map(|more| more + 1) != Some(operations.len() as u64) {
            return Err(Refused::Malformed);
        }
        for (number, bytes) in (clear.from..).zip(&operations) {
            let operation = match Operation::from_bytes(bytes) {
                Ok((_, operation)) => operation,
                Err(draagvlak_domain::operation::Malformed::NewerFormat(_)) => {
                    return Err(Refused::NewerFormat);
                }
                Err(_) => return Err(Refused::Malformed),
            };
            if operation.plan != file.plan {
                return Err(Refused::OtherPlan);
            }
            if operation.actor != clear.actor || operation.number != number {
                return Err(Refused::Forged);
            }
        }
        Ok(Self {
            signer: file.signer,
            actor: clear.actor,
            from: clear.from,
            to: clear.to,
            derived,
            operations,
        })
    }

    /// Whose operations a file says it holds, and which: actor, first and last number.
    ///
    /// # Errors
    /// [`Refused::Malformed`] when it does not say.
    pub fn range(file: &Sealed<'_>) -> Result<(ActorId, u64, u64), Refused> {
        let clear = Self::clear(file)?;
        Ok((clear.actor, clear.from, clear.to))
    }

    fn clear(file: &Sealed<'_>) -> Result<Clear, Refused> {
        if file.kind != Kind::Bundle {
            return Err(Refused::Malformed);
        }
        let clear: Clear =
            serde_ipld_dagcbor::from_slice(file.clear).map_err(|_| Refused::Malformed)?;
        if clear.from == 0 || clear.to < clear.from {
            return Err(Refused::Malformed);
        }
        Ok(clear)
    }
}

/// An attached file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blob;

impl Blob {
    /// The file of an attachment.
    ///
    /// # Errors
    /// [`Refused`] when the ring has no key.
    pub fn write(
        plan: PlanId,
        identity: &Identity,
        ring: &Ring,
        content: &[u8],
    ) -> Result<Vec<u8>, Refused> {
        let sealed = seal::seal(content, &[ring.recipient()?])?;
        Ok(envelope::write(Kind::Blob, plan, identity, &[], &sealed))
    }

    /// The attachment in a file whose signature was checked, with its hash.
    ///
    /// # Errors
    /// [`Refused`], by name.
    pub fn read(file: &Sealed<'_>, ring: &Ring) -> Result<(ContentHash, Vec<u8>), Refused> {
        if file.kind != Kind::Blob {
            return Err(Refused::Malformed);
        }
        let keys = ring.keys();
        let content = seal::open(file.sealed, &keys.iter().collect::<Vec<_>>())?;
        Ok((ContentHash::of(&content), content))
    }
}

/// A small bundle that unpacks to so many bytes, for the tests of those who read.
#[doc(hidden)]
pub fn bomb(
    plan: PlanId,
    identity: &Identity,
    ring: &Ring,
    actor: ActorId,
    length: usize,
) -> Vec<u8> {
    let clear = Clear {
        actor,
        from: 900,
        salt: None,
        to: 900,
    };
    let clear = serde_ipld_dagcbor::to_vec(&clear).unwrap_or_default();
    let recipients: Vec<_> = ring.recipient().into_iter().collect();
    let sealed = seal::seal(&vec![0; length], &recipients).unwrap_or_default();
    envelope::write(Kind::Bundle, plan, identity, &clear, &sealed)
}
