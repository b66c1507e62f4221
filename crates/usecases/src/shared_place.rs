//! A shared place: a folder, or an address that leads to one; and with what one enters there.

use std::path::Path;

use draagvlak_domain::id::PlanId;
use draagvlak_remote::{Access, Address, BadAddress, Remote};
use draagvlak_sync::{Entry, Folder, FolderError, Named};

use crate::problem::Problem;
use crate::shared_folder::SharedFolder;
use crate::sync_report::folder_problem;

/// Under what name the key ring keeps what one enters a place with.
const SERVICE: &str = "draagvlak place";

/// A plan's folder within a shared place.
#[derive(Debug)]
pub enum SharedPlace {
    /// On a disk, a share, a stick, or where a sync program keeps it.
    Folder(SharedFolder),
    /// Behind an address.
    Address(Box<Remote>),
}

/// With what one enters places.
#[derive(Debug, Clone, Default)]
pub struct PlaceAccess {
    /// What was given now; empty for nothing.
    pub given: Access,
    /// Whether the system's key ring may be asked.
    pub key_ring: bool,
}

impl SharedPlace {
    /// That of a plan. Nothing is read yet.
    ///
    /// # Errors
    /// [`Problem`] when it is no address, or nothing is known to enter it with.
    pub fn of(place: &str, plan: PlanId, access: &PlaceAccess) -> Result<Self, Problem> {
        if !Address::looks_like(place) {
            return Ok(Self::Folder(SharedFolder::of(Path::new(place), plan)));
        }
        let remote = enter(&address(place)?, access, &Named::folder(plan))?;
        Ok(Self::Address(Box::new(remote)))
    }

    /// The plans that have a folder within a shared place.
    ///
    /// # Errors
    /// [`Problem`] as with [`SharedPlace::of`], or when it cannot be reached.
    pub fn plans(place: &str, access: &PlaceAccess) -> Result<Vec<PlanId>, Problem> {
        if !Address::looks_like(place) {
            return Ok(SharedFolder::plans(Path::new(place)));
        }
        let remote = enter(&address(place)?, access, "")?;
        let folders = remote.folders().map_err(|error| folder_problem(&error))?;
        let plans = folders.iter();
        Ok(plans
            .filter_map(|name| name.strip_prefix("draagvlak-")?.parse().ok())
            .collect())
    }

    /// How a place is remembered: a whole path, or an address without anything secret.
    ///
    /// # Errors
    /// [`Problem`] when it is no address.
    pub fn name(place: &str) -> Result<String, Problem> {
        if Address::looks_like(place) {
            return Ok(address(place)?.to_string());
        }
        let whole = std::path::absolute(place);
        Ok(whole.map_or_else(|_| place.to_owned(), |whole| whole.display().to_string()))
    }

    /// Whether a text is an address and no folder.
    pub fn is_address(place: &str) -> bool {
        Address::looks_like(place)
    }

    /// Tries to enter a place, and keeps what it was entered with in the system's key ring. Says
    /// whether there is one.
    ///
    /// # Errors
    /// [`Problem`] when the place lets nobody in with that, or cannot be reached.
    pub fn keep_access(place: &str, given: &Access) -> Result<bool, Problem> {
        let address = address(place)?;
        let access = PlaceAccess {
            given: given.clone(),
            key_ring: false,
        };
        let remote = enter(&address, &access, "")?;
        remote.folders().map_err(|error| folder_problem(&error))?;
        let kept = keyring::Entry::new(SERVICE, &address.to_string())
            .and_then(|entry| entry.set_password(&given.to_line()));
        Ok(kept.is_ok())
    }

    /// Forgets what a place was entered with.
    ///
    /// # Errors
    /// [`Problem`] when it is no address, or the key ring does not let go of it.
    pub fn forget_access(place: &str) -> Result<(), Problem> {
        let address = address(place)?.to_string();
        let gone =
            keyring::Entry::new(SERVICE, &address).and_then(|entry| entry.delete_credential());
        match gone {
            Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
            Err(_) => Err(Problem::refused(
                "problem-place-ring",
                &[("place", &address)],
            )),
        }
    }
}

fn address(place: &str) -> Result<Address, Problem> {
    Address::parse(place).map_err(|why: BadAddress| {
        // A password in it must not be said again.
        Problem::usage("problem-place-address", &[("why", why.key())])
    })
}

fn enter(address: &Address, access: &PlaceAccess, own: &str) -> Result<Remote, Problem> {
    let mut with = access.given.clone();
    let shown = address.to_string();
    if with.is_empty() && access.key_ring {
        let line = keyring::Entry::new(SERVICE, &shown).and_then(|entry| entry.get_password());
        // A key ring that does not answer is one that is not there.
        let line = zeroize::Zeroizing::new(line.unwrap_or_default());
        with = Access::from_line(&line).unwrap_or_default();
    }
    if with.is_empty() {
        return Err(Problem::refused(
            "problem-place-access",
            &[("place", &shown)],
        ));
    }
    Remote::open(address, &with, own).map_err(|error| folder_problem(&error))
}

impl SharedPlace {
    fn folder(&self) -> &dyn Folder {
        match self {
            Self::Folder(folder) => folder,
            Self::Address(remote) => remote.as_ref(),
        }
    }
}

impl Folder for SharedPlace {
    fn list(&self) -> Result<Vec<Entry>, FolderError> {
        self.folder().list()
    }

    fn read(&self, path: &str, most: u64) -> Result<Vec<u8>, FolderError> {
        self.folder().read(path, most)
    }

    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), FolderError> {
        self.folder().put(path, bytes)
    }

    fn remove(&self, path: &str) -> Result<(), FolderError> {
        self.folder().remove(path)
    }
}
