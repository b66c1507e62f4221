//! This device's own keys: made on first use, kept in the system's key ring or in a file that a
//! passphrase opens.

use std::fs::File;
use std::io::Read;
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
/// The longest file with keys, in bytes.
const MOST: u64 = 64 * 1024;
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
        self.keep(&identity)?;
        Ok(identity)
    }

    /// Makes this device the one whose keys were saved to a file, for one that took its place.
    ///
    /// # Errors
    /// [`Problem`] when the file holds none or another passphrase opens it, when this device has keys
    /// of its own already, or there is nowhere to keep them.
    pub fn load(&self, path: &Path, passphrase: &str) -> Result<Identity, Problem> {
        let bytes = read(path)?;
        let saved = Identity::from_file(&bytes, passphrase).map_err(|error| bad(error, path))?;
        match self.known()? {
            Some(own) if own.public() != saved.public() => {
                return Err(Problem::refused("problem-identity-there", &[]));
            }
            Some(_) => {}
            None => self.keep(&saved)?,
        }
        Ok(saved)
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
            let bytes = read(&path)?;
            return Identity::from_file(&bytes, passphrase)
                .map(Some)
                .map_err(|error| bad(error, &path));
        }
        if !self.key_ring {
            return Ok(None);
        }
        match from_ring() {
            // A person who gives a passphrase goes on without it; nothing in it is replaced.
            Err(_) if self.passphrase.is_some() => Ok(None),
            found => found,
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

    fn keep(&self, identity: &Identity) -> Result<(), Problem> {
        let Some(passphrase) = &self.passphrase else {
            return match self.key_ring {
                true => keep_in_ring(identity),
                false => Err(Problem::refused("problem-no-key-ring", &[])),
            };
        };
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

/// The file with keys; of one that is longer only so much, which holds none.
fn read(path: &Path) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(MOST).read_to_end(&mut bytes))
        .map_err(|error| Problem::of_file(path, &error))?;
    Ok(bytes)
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

fn keep_in_ring(identity: &Identity) -> Result<(), Problem> {
    keyring::Entry::new(SERVICE, USER)
        .and_then(|entry| entry.set_password(&identity.to_secret()))
        .map_err(|error| silent(&error))
}

/// The keys in the key ring; none when it holds nothing under that name. Where it does not answer, or
/// answers what cannot be read, new keys are not made: they might replace others.
fn from_ring() -> Result<Option<Identity>, Problem> {
    let secret = keyring::Entry::new(SERVICE, USER).and_then(|entry| entry.get_password());
    let strange = || Problem::refused("problem-key-ring-strange", &[("name", SERVICE)]);
    match secret.map(zeroize::Zeroizing::new) {
        Ok(secret) => Identity::from_secret(&secret)
            .map(Some)
            .map_err(|_| strange()),
        Err(keyring::Error::NoEntry) => Ok(None),
        Err(keyring::Error::BadEncoding(_)) => Err(strange()),
        Err(error) => Err(silent(&error)),
    }
}

/// Why a key ring says nothing: there is none, or it is locked.
fn silent(error: &keyring::Error) -> Problem {
    Problem::refused(
        match error {
            keyring::Error::NoDefaultStore => "problem-no-key-ring",
            _ => "problem-key-ring-locked",
        },
        &[],
    )
}
