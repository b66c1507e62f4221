//! Acknowledgements: what a device says it has received.

use draagvlak_domain::device::SignKey;
use draagvlak_domain::id::PlanId;
use draagvlak_domain::operation::CausalPast;
use serde::{Deserialize, Serialize};

use crate::envelope::{self, Kind, Refused, Sealed};
use crate::identity::Identity;

/// What a device has received, signed by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ack {
    /// Which device says so.
    pub device: SignKey,
    /// How many it said before, plus one: the highest counts.
    pub number: u64,
    /// When, in milliseconds since 1970, by the device's own clock.
    pub ms: u64,
    /// The highest number received of every actor.
    pub seen: CausalPast,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Clear {
    ms: u64,
    number: u64,
    #[serde(with = "serde_bytes")]
    seen: Vec<u8>,
}

impl Ack {
    /// The file of an acknowledgement.
    ///
    /// # Errors
    /// [`Refused::Malformed`] when it cannot be spelled.
    pub fn write(
        plan: PlanId,
        identity: &Identity,
        number: u64,
        ms: u64,
        seen: &CausalPast,
    ) -> Result<Vec<u8>, Refused> {
        let clear = Clear {
            ms,
            number,
            seen: seen.to_bytes(),
        };
        let clear = serde_ipld_dagcbor::to_vec(&clear).map_err(|_| Refused::Malformed)?;
        Ok(envelope::write(Kind::Ack, plan, identity, &clear, &[]))
    }

    /// The acknowledgement in a file whose signature was checked.
    ///
    /// # Errors
    /// [`Refused::Malformed`] when there is none.
    pub fn read(file: &Sealed<'_>) -> Result<Self, Refused> {
        if file.kind != Kind::Ack {
            return Err(Refused::Malformed);
        }
        let clear: Clear =
            serde_ipld_dagcbor::from_slice(file.clear).map_err(|_| Refused::Malformed)?;
        Ok(Self {
            device: file.signer,
            number: clear.number,
            ms: clear.ms,
            seen: CausalPast::from_bytes(&clear.seen).ok_or(Refused::Malformed)?,
        })
    }
}
