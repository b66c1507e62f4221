//! The operation: the one thing a plan is made of.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::id::{ActorId, OperationId, PlanId};
use crate::time::Hlc;

/// The version of the operation format that this program writes.
pub const FORMAT: u16 = 1;

/// The largest operation that is taken in, in bytes.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// The most operations one may be made upon.
pub const MAX_PARENTS: usize = 256;

/// The largest number or time: what every reader of JSON can hold.
pub const MAX_COUNT: u64 = 1 << 53;

/// What a member added, immutable: who, when, upon what, and what it says.
///
/// Its canonical bytes are DAG-CBOR (definite lengths, sorted keys, shortest integers); its name is
/// their BLAKE3 hash. The signature stands beside the bytes, never in them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// Format version of these bytes.
    pub v: u16,
    /// The plan it belongs to.
    pub plan: PlanId,
    /// Who made it.
    pub actor: ActorId,
    /// Its number in that actor's row, from 1, without gaps.
    pub number: u64,
    /// The heads it was made upon, sorted, each once.
    pub parents: Vec<OperationId>,
    /// When it was made, later than every parent.
    pub time: Hlc,
    /// What kind it is, such as `comment.dispose`.
    pub kind: String,
    /// The payload of that kind, as DAG-CBOR of its own: a kind unknown to this program is kept
    /// and passed on whole.
    #[serde(with = "serde_bytes")]
    pub payload: Vec<u8>,
}

/// Why bytes are not an operation of ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    /// Not DAG-CBOR of the right shape.
    #[error("the operation cannot be read: {0}")]
    Unreadable(String),
    /// Readable, but not the one spelling that the format allows.
    #[error("the operation is not in canonical form")]
    NotCanonical,
    /// Written in a newer format.
    #[error("the operation has format {0}, newer than this program's {FORMAT}")]
    NewerFormat(u16),
    /// Larger than any operation may be.
    #[error("the operation is larger than {MAX_BYTES} bytes")]
    TooLarge,
    /// Numbers, parents or times that no program of ours writes.
    #[error("the operation breaks a rule of the format: {0}")]
    BreaksRule(&'static str),
}

impl Operation {
    /// The canonical bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        canonical(self)
    }

    /// The operation in these bytes and its name. Refuses every spelling but the canonical one, so
    /// that a name stands for one operation and one operation has one name.
    ///
    /// # Errors
    /// [`Malformed`], naming what is wrong.
    pub fn from_bytes(bytes: &[u8]) -> Result<(OperationId, Self), Malformed> {
        if bytes.len() > MAX_BYTES {
            return Err(Malformed::TooLarge);
        }
        let operation: Self = serde_ipld_dagcbor::from_slice(bytes)
            .map_err(|error| Malformed::Unreadable(error.to_string()))?;
        if operation.v > FORMAT {
            return Err(Malformed::NewerFormat(operation.v));
        }
        if operation.to_bytes() != bytes {
            return Err(Malformed::NotCanonical);
        }
        operation.check()?;
        Ok((OperationId(*blake3::hash(bytes).as_bytes()), operation))
    }

    /// The name of this operation.
    pub fn id(&self) -> OperationId {
        OperationId(*blake3::hash(&self.to_bytes()).as_bytes())
    }

    fn check(&self) -> Result<(), Malformed> {
        if self.v == 0 {
            return Err(Malformed::BreaksRule("format versions start at 1"));
        }
        if self.number == 0 {
            return Err(Malformed::BreaksRule("numbers start at 1"));
        }
        if self.number > MAX_COUNT || self.time.ms > MAX_COUNT {
            return Err(Malformed::BreaksRule("numbers and times stay below 2^53"));
        }
        if self.parents.len() > MAX_PARENTS {
            return Err(Malformed::BreaksRule("too many parents"));
        }
        if !self.parents.is_sorted_by(|a, b| a < b) {
            return Err(Malformed::BreaksRule("parents are sorted, each once"));
        }
        if self.kind.is_empty() || self.kind.len() > 64 {
            return Err(Malformed::BreaksRule("a kind has 1 to 64 bytes"));
        }
        Ok(())
    }
}

/// DAG-CBOR of a value of our own types.
pub(crate) fn canonical<T: Serialize>(value: &T) -> Vec<u8> {
    // Our types hold only maps with text keys, lists, integers, texts and bytes: all of which
    // DAG-CBOR can spell, into a buffer that cannot fail.
    #[expect(
        clippy::expect_used,
        reason = "no type of this crate can fail to serialise"
    )]
    serde_ipld_dagcbor::to_vec(value).expect("domain types are DAG-CBOR")
}

/// Everything an operation was made upon, itself excluded: per actor the highest number seen.
/// An actor's own row has no gaps, so one number says it all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CausalPast(BTreeMap<ActorId, u64>);

impl CausalPast {
    /// Whether operation `number` of `actor` lies in this past.
    pub fn includes(&self, actor: ActorId, number: u64) -> bool {
        self.0.get(&actor).is_some_and(|seen| number <= *seen)
    }

    /// Adds operation `number` of `actor` and all of that actor's before it.
    pub fn add(&mut self, actor: ActorId, number: u64) {
        let seen = self.0.entry(actor).or_default();
        *seen = number.max(*seen);
    }

    /// Adds everything in another past.
    pub fn join(&mut self, other: &CausalPast) {
        for (actor, number) in &other.0 {
            self.add(*actor, *number);
        }
    }

    /// The highest number seen of an actor, 0 for none.
    pub fn seen(&self, actor: ActorId) -> u64 {
        self.0.get(&actor).copied().unwrap_or(0)
    }

    /// Every actor with the highest number seen, sorted.
    pub fn each(&self) -> impl Iterator<Item = (ActorId, u64)> + '_ {
        self.0.iter().map(|(actor, number)| (*actor, *number))
    }

    /// The past as bytes: 24 per actor, sorted.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(24 * self.0.len());
        for (actor, number) in &self.0 {
            bytes.extend_from_slice(&actor.0);
            bytes.extend_from_slice(&number.to_be_bytes());
        }
        bytes
    }

    /// The past in these bytes; `None` when they are not one.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        if !bytes.len().is_multiple_of(24) {
            return None;
        }
        let mut past = Self::default();
        for entry in bytes.chunks(24) {
            let number = u64::from_be_bytes(entry[16..].try_into().ok()?);
            past.add(ActorId::from_slice(&entry[..16])?, number);
        }
        Some(past)
    }
}

/// A signature over an operation's name, by its author; kept beside the operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature(pub Vec<u8>);
