//! The keys of the plan: one for each time the circle of who may read was drawn anew.

use draagvlak_domain::id::ContentHash;
use serde::{Deserialize, Serialize};

use crate::envelope::Refused;

/// The most keys a plan has.
const MOST: usize = 1_000;

/// A key of the plan, from when the circle of readers was drawn.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Epoch {
    /// How many times the circle was drawn before.
    pub number: u32,
    /// The secret, as age spells it.
    secret: String,
}

impl std::fmt::Debug for Epoch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Epoch({})", self.number)
    }
}

/// Every key of the plan that a device has, the latest last.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ring(Vec<Epoch>);

impl Ring {
    /// The first key of a plan.
    pub fn new() -> Self {
        let mut ring = Self::default();
        ring.turn();
        ring
    }

    /// Adds a new key: from here on is encrypted with it.
    pub fn turn(&mut self) {
        let number = self
            .0
            .last()
            .map_or(0, |last| last.number.saturating_add(1));
        let secret = age::x25519::Identity::generate().to_string();
        let secret = age::secrecy::ExposeSecret::expose_secret(&secret).to_owned();
        self.0.push(Epoch { number, secret });
    }

    /// Adds the keys of another ring. Says whether there were new ones.
    pub fn join(&mut self, other: &Ring) -> bool {
        let before = self.0.len();
        self.0.extend(other.0.iter().cloned());
        self.0.sort();
        self.0.dedup();
        self.0.len() > before
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The number of the key that is encrypted with.
    pub fn latest(&self) -> u32 {
        self.0.last().map_or(0, |last| last.number)
    }

    /// The name under which an attached file lies in the folder: nobody without a key can tell from
    /// it which file it is.
    pub fn blob_name(&self, content: ContentHash) -> Option<String> {
        let first = self.0.first()?;
        let mut hasher = blake3::Hasher::new_derive_key("draagvlak 2026 blob name");
        hasher.update(first.secret.as_bytes());
        hasher.update(&content.0);
        let hex = hasher.finalize().to_hex();
        Some(hex.as_str()[..32].to_owned())
    }

    pub(crate) fn recipient(&self) -> Result<age::x25519::Recipient, Refused> {
        let last = self.0.last().ok_or(Refused::NoKey)?;
        let own: age::x25519::Identity = last.secret.parse().map_err(|_| Refused::NoKey)?;
        Ok(own.to_public())
    }

    pub(crate) fn keys(&self) -> Vec<age::x25519::Identity> {
        // The latest first: it opens most of what is new.
        let secrets = self.0.iter().rev();
        secrets
            .filter_map(|epoch| epoch.secret.parse().ok())
            .collect()
    }

    /// The ring as bytes (DAG-CBOR): whoever has them reads the plan.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_ipld_dagcbor::to_vec(self).unwrap_or_default()
    }

    /// The ring in these bytes.
    ///
    /// # Errors
    /// [`Refused::Malformed`] when there is none.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Refused> {
        let ring: Self = serde_ipld_dagcbor::from_slice(bytes).map_err(|_| Refused::Malformed)?;
        if ring.0.len() > MOST || ring.keys().len() != ring.0.len() || !ring.0.is_sorted() {
            return Err(Refused::Malformed);
        }
        Ok(ring)
    }
}
