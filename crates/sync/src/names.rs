//! The names of files in the folder: what is at its place, and what is odd there.

use draagvlak_domain::device::SignKey;
use draagvlak_domain::id::{ActorId, PlanId};

/// How many hexadecimal digits of a file's hash are in its name.
const HASH: usize = 32;

/// A file that is at its place, by its name. Paths have `/` between their parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// `plan.json`.
    Plan,
    /// `members/<device>-<epoch>-<hash>.card`.
    Card,
    /// `members/<device>-<hash>.ask`.
    Ask,
    /// `ops/<actor>/<from>-<to>-<hash>.ops`.
    Bundle {
        /// Whose.
        actor: ActorId,
        /// The first number.
        from: u64,
        /// The last number.
        to: u64,
    },
    /// `blobs/<name>.blob`.
    Blob(String),
    /// `acks/<device>/<n>-<hash>.ack`.
    Ack {
        /// Whose, a device's name.
        device: String,
        /// Which.
        number: u64,
    },
}

/// What is odd about a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Odd {
    /// A copy that a sync program made of a conflict.
    ConflictCopy,
    /// Something that stands for a file which is not here yet.
    Placeholder,
    /// A file that was being written.
    Unfinished,
    /// A file of the system's, such as `Thumbs.db`.
    System,
    /// Anything else.
    Foreign,
}

impl Odd {
    /// Its name, for a sentence or a program.
    pub fn key(self) -> &'static str {
        match self {
            Self::ConflictCopy => "conflict-copy",
            Self::Placeholder => "placeholder",
            Self::Unfinished => "unfinished",
            Self::System => "system",
            Self::Foreign => "foreign",
        }
    }
}

/// The hash of a file's bytes as its name has it.
pub fn hash_of(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().as_str()[..HASH].to_owned()
}

/// The name of a device in paths.
pub fn device_name(device: SignKey) -> String {
    let mut hasher = blake3::Hasher::new_derive_key("draagvlak 2026 device name");
    hasher.update(&device.0);
    hasher.finalize().to_hex().as_str()[..HASH].to_owned()
}

impl Named {
    /// The folder of a plan within the shared one.
    pub fn folder(plan: PlanId) -> String {
        format!("draagvlak-{plan}")
    }

    /// The path of a bundle.
    pub fn bundle(actor: ActorId, from: u64, to: u64, bytes: &[u8]) -> String {
        format!("ops/{actor}/{from}-{to}-{}.ops", hash_of(bytes))
    }

    /// The path of an attached file.
    pub fn blob(name: &str) -> String {
        format!("blobs/{name}.blob")
    }

    /// The path of a card.
    pub fn card(device: SignKey, epoch: u32, bytes: &[u8]) -> String {
        format!(
            "members/{}-{epoch}-{}.card",
            device_name(device),
            hash_of(bytes)
        )
    }

    /// The path of a request.
    pub fn ask(device: SignKey, bytes: &[u8]) -> String {
        format!("members/{}-{}.ask", device_name(device), hash_of(bytes))
    }

    /// The path of an acknowledgement.
    pub fn ack(device: SignKey, number: u64, bytes: &[u8]) -> String {
        format!(
            "acks/{}/{number}-{}.ack",
            device_name(device),
            hash_of(bytes)
        )
    }

    /// What a path names, in whatever case, with the hash its bytes must have, where its name says
    /// so.
    ///
    /// # Errors
    /// [`Odd`], when it is not at its place.
    pub fn parse(path: &str) -> Result<(Self, Option<String>), Odd> {
        let lower = path.to_ascii_lowercase();
        Self::parse_lower(&lower).ok_or_else(|| odd(&lower))
    }

    fn parse_lower(path: &str) -> Option<(Self, Option<String>)> {
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["plan.json"] => Some((Self::Plan, None)),
            ["members", name] => {
                if let Some(name) = name.strip_suffix(".ask") {
                    let (device, hash) = name.split_once('-')?;
                    hex(device)?;
                    return Some((Self::Ask, Some(hex(hash)?)));
                }
                let mut parts = name.strip_suffix(".card")?.splitn(3, '-');
                hex(parts.next()?)?;
                parts.next()?.parse::<u32>().ok()?;
                Some((Self::Card, Some(hex(parts.next()?)?)))
            }
            ["ops", actor, name] => {
                let actor = actor.parse().ok()?;
                let mut parts = name.strip_suffix(".ops")?.splitn(3, '-');
                let from = parts.next()?.parse().ok()?;
                let to = parts.next()?.parse().ok()?;
                let hash = hex(parts.next()?)?;
                Some((Self::Bundle { actor, from, to }, Some(hash)))
            }
            ["blobs", name] => Some((Self::Blob(hex(name.strip_suffix(".blob")?)?), None)),
            ["acks", device, name] => {
                let (number, hash) = name.strip_suffix(".ack")?.split_once('-')?;
                let named = Self::Ack {
                    device: hex(device)?,
                    number: number.parse().ok()?,
                };
                Some((named, Some(hex(hash)?)))
            }
            _ => None,
        }
    }
}

fn hex(text: &str) -> Option<String> {
    let digits = text.bytes().all(|byte| byte.is_ascii_hexdigit());
    (text.len() == HASH && digits).then(|| text.to_owned())
}

/// Endings by which sync programs mark what is not here yet.
const PLACEHOLDERS: &[&str] = &[
    ".icloud",
    ".nextcloud",
    ".owncloud",
    ".cloud",
    ".cloudf",
    ".dropbox-placeholder",
];
/// Endings of what is being written, by this program or another.
const UNFINISHED: &[&str] = &[
    ".part",
    ".partial",
    ".tmp",
    ".crdownload",
    ".!sync",
    ".~tmp",
];
/// Words by which sync programs mark a copy of a conflict.
const COPIES: &[&str] = &[
    "conflict",
    "(1)",
    "(2)",
    "copy",
    "kopie",
    "conflicterende",
    "-pc.",
];
/// Files that systems put everywhere.
const SYSTEM: &[&str] = &[
    "thumbs.db",
    "desktop.ini",
    ".ds_store",
    ".directory",
    ".sync.ffs_db",
    ".stfolder",
    ".stignore",
    "icon\r",
];

fn odd(lower: &str) -> Odd {
    let name = lower.rsplit('/').next().unwrap_or(lower);
    let ends = |list: &[&str]| list.iter().any(|ending| name.ends_with(ending));
    if SYSTEM.contains(&name) || name.starts_with("._") {
        Odd::System
    } else if ends(PLACEHOLDERS) {
        Odd::Placeholder
    } else if ends(UNFINISHED) || name.starts_with('~') || name.starts_with(".tmp") {
        Odd::Unfinished
    } else if COPIES.iter().any(|word| name.contains(word)) {
        Odd::ConflictCopy
    } else {
        Odd::Foreign
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back_in_any_case_and_odd_ones_are_named() {
        let actor = ActorId([0xab; 16]);
        let path = Named::bundle(actor, 3, 17, b"x");
        let read = Named::parse(&path.to_uppercase().replace("OPS/", "ops/")).unwrap();
        let bundle = Named::Bundle {
            actor,
            from: 3,
            to: 17,
        };
        assert_eq!(read, (bundle, Some(hash_of(b"x"))));
        for path in [
            Named::card(SignKey([1; 32]), 4, b"x"),
            Named::ask(SignKey([1; 32]), b"x"),
            Named::ack(SignKey([1; 32]), 9, b"x"),
            Named::blob(&hash_of(b"y")),
            "plan.json".into(),
        ] {
            assert!(Named::parse(&path).is_ok(), "{path}");
        }
        let hash = hash_of(b"x");
        for (path, is) in [
            (
                format!("ops/{actor}/1-2-{hash} (conflicted copy 2026).ops"),
                Odd::ConflictCopy,
            ),
            (
                format!("ops/{actor}/1-2-{hash}.ops.icloud"),
                Odd::Placeholder,
            ),
            (format!("ops/{actor}/1-2-{hash}.ops.part"), Odd::Unfinished),
            ("ops/Thumbs.db".into(), Odd::System),
            ("ops/x/1-2-3.ops".into(), Odd::Foreign),
            ("foto.jpg".into(), Odd::Foreign),
            (String::new(), Odd::Foreign),
        ] {
            assert_eq!(Named::parse(&path), Err(is), "{path}");
        }
    }
}
