//! The envelope: the one shape of every file in the shared folder, signed by who wrote it.

use draagvlak_domain::device::SignKey;
use draagvlak_domain::id::PlanId;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

use crate::identity::Identity;

/// The version of the format that this program writes.
pub const FORMAT: u16 = 1;

/// The largest file that is read, in bytes.
pub const MAX_FILE: u64 = 192 * 1024 * 1024;

const MAGIC: &[u8; 4] = b"DVBF";
const HEAD: usize = 64;
const SIGNATURE: usize = 64;
const MAX_CLEAR: usize = 64 * 1024;
const CONTEXT: &[u8] = b"draagvlak 2026 envelope\0";

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Operations of one actor.
    Bundle,
    /// A file that was attached.
    Blob,
    /// A member's admission with the keys of the plan.
    Card,
    /// What a device has received.
    Ack,
    /// A device that asks to be admitted.
    Ask,
}

impl Kind {
    const ALL: [(Kind, u8); 5] = [
        (Kind::Bundle, 1),
        (Kind::Blob, 2),
        (Kind::Card, 3),
        (Kind::Ack, 4),
        (Kind::Ask, 5),
    ];

    fn byte(self) -> u8 {
        Self::ALL
            .iter()
            .find_map(|(kind, byte)| (*kind == self).then_some(*byte))
            .unwrap_or(0)
    }
}

/// Why a file was not taken in. Each has a name of its own; nothing of such a file is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
pub enum Refused {
    /// Not a file of this program.
    #[error("not a file of this program")]
    Foreign,
    /// It ends before its end.
    #[error("it is not complete")]
    Torn,
    /// Its bytes are not what its name or its signature says.
    #[error("it is damaged")]
    Damaged,
    /// It is larger than any file may be, or unpacks to more than it may.
    #[error("it is too large")]
    TooLarge,
    /// Written in a newer format than this program reads.
    #[error("it has a newer format")]
    NewerFormat,
    /// Written in a format that no program ever wrote.
    #[error("it has a format that never was")]
    NoSuchFormat,
    /// It belongs to another plan.
    #[error("it belongs to another plan")]
    OtherPlan,
    /// Signed by a device that was not admitted.
    #[error("it was signed by a device that was not admitted")]
    Unknown,
    /// It holds what its signer may not say: another's operations, or another name.
    #[error("it was signed by someone else than it says")]
    Forged,
    /// Encrypted with a key of the plan that is not here.
    #[error("it was encrypted with a key that is not here")]
    NoKey,
    /// Its actor has another history here: a store was copied and both copies went on.
    #[error("its author has another history here")]
    Clone,
    /// Signed by a member who was removed, after that.
    #[error("it was signed by a member who was removed")]
    Removed,
    /// It holds something its author's role does not allow.
    #[error("the role of its author does not allow it")]
    Role,
    /// It is what was taken in before, under another number or at another place.
    #[error("it repeats what was taken in before")]
    Replayed,
    /// It holds operations that are not of the format.
    #[error("it holds what is no operation")]
    Malformed,
}

impl Refused {
    /// Its name, for a sentence or a program.
    pub fn key(self) -> &'static str {
        match self {
            Self::Foreign => "foreign",
            Self::Torn => "torn",
            Self::Damaged => "damaged",
            Self::TooLarge => "too-large",
            Self::NewerFormat => "newer-format",
            Self::NoSuchFormat => "no-such-format",
            Self::OtherPlan => "other-plan",
            Self::Unknown => "unknown-author",
            Self::Forged => "forged",
            Self::NoKey => "no-key",
            Self::Clone => "clone",
            Self::Removed => "removed",
            Self::Role => "role",
            Self::Replayed => "replayed",
            Self::Malformed => "malformed",
        }
    }

    /// Whether it may yet be taken in: what it lacks may still come.
    pub fn may_pass(self) -> bool {
        matches!(
            self,
            Self::Torn | Self::Unknown | Self::NoKey | Self::Removed | Self::NewerFormat
        )
    }
}

/// A file whose signature is right. Whether its signer counts is for the reader to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sealed<'a> {
    /// What it is.
    pub kind: Kind,
    /// The plan it belongs to.
    pub plan: PlanId,
    /// Who signed it.
    pub signer: SignKey,
    /// What everyone may read.
    pub clear: &'a [u8],
    /// What only members may read; empty where there is nothing.
    pub sealed: &'a [u8],
}

/// Makes a file.
pub(crate) fn write(
    kind: Kind,
    plan: PlanId,
    identity: &Identity,
    clear: &[u8],
    sealed: &[u8],
) -> Vec<u8> {
    sign(kind, FORMAT, plan, identity.signing(), clear, sealed)
}

fn sign(
    kind: Kind,
    format: u16,
    plan: PlanId,
    key: &SigningKey,
    clear: &[u8],
    sealed: &[u8],
) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(HEAD + clear.len() + sealed.len() + SIGNATURE);
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(&format.to_be_bytes());
    bytes.push(kind.byte());
    bytes.push(0);
    bytes.extend_from_slice(&plan.0);
    bytes.extend_from_slice(key.verifying_key().as_bytes());
    // Both stay far below 2^32: the clear part by MAX_CLEAR, the sealed one by MAX_FILE.
    bytes.extend_from_slice(&(clear.len() as u32).to_be_bytes());
    bytes.extend_from_slice(&(sealed.len() as u32).to_be_bytes());
    bytes.extend_from_slice(clear);
    bytes.extend_from_slice(sealed);
    let signature = key.sign(&said(&bytes));
    bytes.extend_from_slice(&signature.to_bytes());
    bytes
}

/// What is signed: a context of our own and the hash of everything before the signature.
fn said(bytes: &[u8]) -> Vec<u8> {
    let mut said = CONTEXT.to_vec();
    said.extend_from_slice(blake3::hash(bytes).as_bytes());
    said
}

/// Whether bytes begin as a file of ours does, whatever their name is.
pub fn look(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

impl<'a> Sealed<'a> {
    /// Reads a file and checks its signature.
    ///
    /// # Errors
    /// [`Refused`], by name.
    pub fn read(bytes: &'a [u8], plan: PlanId) -> Result<Self, Refused> {
        if bytes.len() as u64 > MAX_FILE {
            return Err(Refused::TooLarge);
        }
        if !look(bytes) {
            let begun = bytes.len() < MAGIC.len() && MAGIC.starts_with(bytes);
            return Err(if begun {
                Refused::Torn
            } else {
                Refused::Foreign
            });
        }
        let head = bytes.get(..HEAD).ok_or(Refused::Torn)?;
        let count = |at: usize| {
            let four = head[at..at + 4].try_into().unwrap_or_default();
            u32::from_be_bytes(four) as usize
        };
        let (clear, sealed) = (count(56), count(60));
        if clear > MAX_CLEAR || sealed as u64 > MAX_FILE {
            return Err(Refused::Damaged);
        }
        let end = HEAD + clear + sealed;
        match bytes.len().cmp(&(end + SIGNATURE)) {
            std::cmp::Ordering::Less => return Err(Refused::Torn),
            std::cmp::Ordering::Greater => return Err(Refused::Damaged),
            std::cmp::Ordering::Equal => {}
        }
        let signer: [u8; 32] = head[24..56].try_into().unwrap_or_default();
        let key = VerifyingKey::from_bytes(&signer).map_err(|_| Refused::Damaged)?;
        let signature = Signature::from_slice(&bytes[end..]).map_err(|_| Refused::Damaged)?;
        key.verify_strict(&said(&bytes[..end]), &signature)
            .map_err(|_| Refused::Damaged)?;
        // From here on the words are those of who signed.
        match u16::from_be_bytes([head[4], head[5]]) {
            FORMAT => {}
            0 => return Err(Refused::NoSuchFormat),
            _ => return Err(Refused::NewerFormat),
        }
        if head[7] != 0 {
            return Err(Refused::NewerFormat);
        }
        let kind = Kind::ALL
            .iter()
            .find_map(|(kind, byte)| (*byte == head[6]).then_some(*kind))
            .ok_or(Refused::NewerFormat)?;
        let own: [u8; 16] = head[8..24].try_into().unwrap_or_default();
        if PlanId(own) != plan {
            return Err(Refused::OtherPlan);
        }
        Ok(Self {
            kind,
            plan,
            signer: SignKey(signer),
            clear: &bytes[HEAD..HEAD + clear],
            sealed: &bytes[HEAD + clear..end],
        })
    }

    /// The plan a file says it belongs to; none when it is not of ours.
    pub fn plan_of(bytes: &[u8]) -> Option<PlanId> {
        if !look(bytes) {
            return None;
        }
        PlanId::from_slice(bytes.get(8..24)?)
    }
}

/// A file of another format version, for the tests of those who read.
#[doc(hidden)]
pub fn of_format(
    format: u16,
    kind: Kind,
    plan: PlanId,
    identity: &Identity,
    clear: &[u8],
    sealed: &[u8],
) -> Vec<u8> {
    sign(kind, format, plan, identity.signing(), clear, sealed)
}
