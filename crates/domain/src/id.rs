//! Names: of operations (by hash), of actors, plans and entities.

use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A text that is not the hexadecimal name it should be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a name of {bytes} bytes in hexadecimal")]
pub struct NotAName {
    /// The text as given.
    pub text: String,
    /// How many bytes were expected.
    pub bytes: usize,
}

macro_rules! name {
    ($(#[$doc:meta])* $type:ident, $bytes:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(pub [u8; $bytes]);

        impl $type {
            /// The length of the name, in bytes.
            pub const BYTES: usize = $bytes;

            /// The bytes of the name.
            pub fn as_bytes(&self) -> &[u8] {
                &self.0
            }

            /// The name in these bytes, when there are exactly enough of them.
            pub fn from_slice(bytes: &[u8]) -> Option<Self> {
                bytes.try_into().ok().map(Self)
            }

            /// The first eight hexadecimal digits: enough for a person to tell two apart.
            pub fn short(&self) -> String {
                self.to_string()[..8].to_owned()
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($type), self.short())
            }
        }

        impl FromStr for $type {
            type Err = NotAName;

            fn from_str(text: &str) -> Result<Self, NotAName> {
                let not = || NotAName { text: text.chars().take(80).collect(), bytes: $bytes };
                let hex = text.as_bytes();
                if hex.len() != 2 * $bytes {
                    return Err(not());
                }
                let mut name = [0; $bytes];
                for (byte, pair) in name.iter_mut().zip(hex.chunks(2)) {
                    let pair = std::str::from_utf8(pair).map_err(|_| not())?;
                    *byte = u8::from_str_radix(pair, 16).map_err(|_| not())?;
                }
                Ok(Self(name))
            }
        }

        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                if to.is_human_readable() {
                    to.collect_str(self)
                } else {
                    to.serialize_bytes(&self.0)
                }
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                if from.is_human_readable() {
                    String::deserialize(from)?.parse().map_err(D::Error::custom)
                } else {
                    let bytes = serde_bytes::ByteArray::<$bytes>::deserialize(from)?;
                    Ok(Self(bytes.into_array()))
                }
            }
        }
    };
}

name! {
    /// The name of an operation: the BLAKE3 hash of its canonical bytes.
    OperationId, 32
}
name! {
    /// The hash (BLAKE3) of a text or a file.
    ContentHash, 32
}
name! {
    /// A member on one device. Each actor numbers its own operations from 1, without gaps.
    ActorId, 16
}
name! {
    /// A plan, for its whole life and on every device.
    PlanId, 16
}
name! {
    /// Something an operation brought into being: a chapter, a comment, a round.
    EntityId, 16
}

impl ContentHash {
    /// The hash of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }
}

impl EntityId {
    /// The name of the `index`-th thing that `operation` brings into being (from 0). Derived, so
    /// that an operation need not carry names and no two of them can clash.
    pub fn born_of(operation: OperationId, index: u32) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("draagvlak 2026 entity of operation");
        hasher.update(&operation.0);
        hasher.update(&index.to_be_bytes());
        let mut name = [0; 16];
        name.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        Self(name)
    }

    /// The name of the one thing of a kind that these words name: the same for everyone, whoever
    /// speaks of it first.
    pub fn named(kind: &str, words: &[&str]) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("draagvlak 2026 entity by its words");
        for part in std::iter::once(&kind).chain(words) {
            hasher.update(&(part.len() as u64).to_be_bytes());
            hasher.update(part.as_bytes());
        }
        let mut name = [0; 16];
        name.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        Self(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_back_from_what_it_prints() {
        let id = OperationId(std::array::from_fn(|i| i as u8 * 7));
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!(
            serde_json::from_str::<OperationId>(&serde_json::to_string(&id).unwrap()).unwrap(),
            id
        );
        assert!("12".parse::<PlanId>().is_err());
        assert!("é".repeat(16).parse::<PlanId>().is_err());
    }

    #[test]
    fn things_born_of_one_operation_differ() {
        let id = OperationId([3; 32]);
        assert_ne!(EntityId::born_of(id, 0), EntityId::born_of(id, 1));
    }
}
