//! This device's own keys: made on first use, kept in the system's key ring or in a file that a
//! passphrase opens.

use std::path::{Path, PathBuf};

use draagvlak_sync::{BadIdentity, Identity, device_name, fingerprint};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Surroundings;
use crate::files;
use crate::problem::Problem;

/// Where this device's keys are kept.
#[derive(Debug, Clone)]
pub struct KeyPlace {
    /// The folder of the file, where there is one.
    pub folder: PathBuf,
    /// What opens the file; none when the person was not asked.
    pub passphrase: Option<String>,
    /// Whether the system's key ring may be used.
    pub key_ring: bool,
}

/// Who this device is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IdentityRow {
    /// Its name in the shared folder.
    pub device: String,
    /// What can be read aloud to recognise it by.
    pub fingerprint: String,
    /// Whether its keys are in the system's key ring; else in a file.
    pub in_key_ring: bool,
    /// The file; empty for the key ring.
    pub path: String,
}

/// The name of the file.
const FILE: &str = "identity.age";
/// Under what name the key ring keeps it.
const SERVICE: &str = "draagvlak";
const USER: &str = "device";
/// The shortest passphrase, in characters.
const SHORTEST: usize = 8;

impl KeyPlace {
    fn file(&self) -> PathBuf {
        self.folder.join(FILE)
    }

    /// This device's keys; made when there are none yet.
    ///
    /// # Errors
    /// [`Problem`] when they cannot be read, or there is nowhere to keep them.
    pub fn identity(&self, around: &mut Surroundings) -> Result<Identity, Problem> {
        if let Some(known) = self.known()? {
            return Ok(known);
        }
        let seed: Vec<u8> = [around.fresh()?, around.fresh()?].concat();
        let identity = Identity::new(&seed.try_into().unwrap_or([0; 32]));
        match &self.passphrase {
            Some(passphrase) => self.keep(&identity, passphrase)?,
            None if self.key_ring && keep_in_ring(&identity) => {}
            None => return Err(Problem::refused("problem-no-key-ring", &[])),
        }
        Ok(identity)
    }

    /// This device's keys; none when there are none yet.
    ///
    /// # Errors
    /// [`Problem`] when they are there and cannot be read.
    pub fn known(&self) -> Result<Option<Identity>, Problem> {
        let path = self.file();
        if path.exists() {
            let Some(passphrase) = &self.passphrase else {
                return Err(Problem::refused("problem-passphrase-wanted", &[]));
            };
            let bytes = std::fs::read(&path).map_err(|error| Problem::of_file(&path, &error))?;
            return Identity::from_file(&bytes, passphrase)
                .map(Some)
                .map_err(|error| bad(error, &path));
        }
        match if self.key_ring {
            from_ring()
        } else {
            Found::Nothing
        } {
            Found::Keys(identity) => Ok(Some(*identity)),
            Found::Nothing => Ok(None),
            // A person who gives a passphrase goes on without it; nothing in it is replaced.
            Found::Silent if self.passphrase.is_some() => Ok(None),
            Found::Silent => Err(Problem::refused("problem-no-key-ring", &[])),
        }
    }

    /// Writes the keys to a file that a passphrase opens: to keep elsewhere, against the day this
    /// device is lost.
    ///
    /// # Errors
    /// [`Problem`] when the passphrase is too short or the file cannot be written.
    pub fn save(identity: &Identity, path: &Path, passphrase: &str) -> Result<(), Problem> {
        if passphrase.chars().count() < SHORTEST {
            let least = SHORTEST.to_string();
            return Err(Problem::usage(
                "problem-passphrase-short",
                &[("least", &least)],
            ));
        }
        let bytes = identity
            .to_file(passphrase)
            .map_err(|error| bad(error, path))?;
        files::replace(path, &bytes)
    }

    fn keep(&self, identity: &Identity, passphrase: &str) -> Result<(), Problem> {
        let failed = |error: std::io::Error| Problem::of_file(&self.folder, &error);
        std::fs::create_dir_all(&self.folder).map_err(failed)?;
        Self::save(identity, &self.file(), passphrase)
    }

    /// Who this device is, for a person.
    pub fn row(&self, identity: &Identity) -> IdentityRow {
        let file = self.file();
        let in_key_ring = !file.exists();
        IdentityRow {
            device: device_name(identity.public()),
            fingerprint: fingerprint(&[&identity.public().0, identity.recipient().as_bytes()]),
            in_key_ring,
            path: if in_key_ring {
                String::new()
            } else {
                file.display().to_string()
            },
        }
    }
}

fn bad(error: BadIdentity, path: &Path) -> Problem {
    let path = path.display().to_string();
    match error {
        BadIdentity::WrongPassphrase => {
            Problem::refused("problem-passphrase-wrong", &[("path", &path)])
        }
        BadIdentity::Unreadable => Problem::damaged("problem-no-identity", &[("path", &path)]),
    }
}

fn keep_in_ring(identity: &Identity) -> bool {
    let kept = keyring::Entry::new(SERVICE, USER)
        .and_then(|entry| entry.set_password(&identity.to_secret()));
    kept.is_ok()
}

/// What the key ring has.
enum Found {
    Keys(Box<Identity>),
    Nothing,
    /// It is not there, is locked, or holds what cannot be read: new keys in it might replace others.
    Silent,
}

fn from_ring() -> Found {
    let secret = keyring::Entry::new(SERVICE, USER).and_then(|entry| entry.get_password());
    match secret.map(zeroize::Zeroizing::new) {
        Ok(secret) => {
            Identity::from_secret(&secret).map_or(Found::Silent, |own| Found::Keys(Box::new(own)))
        }
        Err(keyring::Error::NoEntry) => Found::Nothing,
        Err(_) => Found::Silent,
    }
}
