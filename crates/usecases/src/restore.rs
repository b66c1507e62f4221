//! Restoring a plan from what the shared folder holds, with keys that were kept elsewhere.

use std::path::Path;

use draagvlak_domain::id::PlanId;
use draagvlak_store::Store;
use draagvlak_sync::{Bundle, Card, Folder, Identity, MAX_FILE, Named, Sealed};

use crate::desk::{Desk, Surroundings};
use crate::problem::Problem;
use crate::sync_folder::sync_folder;
use crate::sync_report::{Following, SyncReport, folder_problem};
use crate::sync_state as state;

/// The largest card, in bytes.
const SMALL: u64 = 256 * 1024;

/// Makes a plan's file anew from the folder: everything that was ever put there, also by this device
/// before. Who goes on in it is a new author of the same member.
///
/// A card brings the keys of the plan; that they are the real ones is shown by a bundle which this
/// very device signed and which they open.
///
/// # Errors
/// [`Problem`] when the file exists, or the folder holds nothing that this device had a part in.
pub fn restore(
    path: &Path,
    plan: PlanId,
    identity: &Identity,
    folder: &dyn Folder,
    place: &str,
    around: Surroundings,
    follow: &Following<'_>,
) -> Result<(Desk, SyncReport), Problem> {
    let (card, ring) = own_card(plan, identity, folder)?;
    let mut store = Store::create(path)?;
    store.remember("plan", Some(plan.as_bytes()))?;
    store.remember(state::DEVICE, Some(&identity.public().0))?;
    store.remember(state::ROOT, Some(&card.root.0))?;
    store.remember(state::RING, Some(&ring))?;
    store.remember(state::INVITED_AS, Some(card.key.as_bytes()))?;
    let mut desk = Desk::of(store, plan, card.key, around);
    let report = sync_folder(&mut desk, identity, folder, place, follow);
    match report {
        Ok(report) => Ok((desk, report)),
        Err(problem) => {
            drop(desk);
            // Half a plan is no plan, and the name must be free for the next try.
            std::fs::remove_file(path).map_err(|error| Problem::of_file(path, &error))?;
            Err(problem)
        }
    }
}

fn own_card(
    plan: PlanId,
    identity: &Identity,
    folder: &dyn Folder,
) -> Result<(Card, Vec<u8>), Problem> {
    let entries = folder.list().map_err(|error| folder_problem(&error))?;
    let mut cards = Vec::new();
    let mut own_bundles = Vec::new();
    for entry in &entries {
        let most = match Named::parse(&entry.path) {
            Ok((Named::Card, _)) => SMALL,
            Ok((Named::Bundle { .. }, _)) if own_bundles.is_empty() => MAX_FILE,
            _ => continue,
        };
        let Ok(bytes) = folder.read(&entry.path, most) else {
            continue;
        };
        let Ok(file) = Sealed::read(&bytes, plan) else {
            continue;
        };
        match Card::read(&file) {
            Ok(card) if card.sign == identity.public() => {
                if let Ok(ring) = Card::ring(&file, identity) {
                    cards.push((file.signer, card, ring));
                }
            }
            Ok(_) => {}
            Err(_) if file.signer == identity.public() => own_bundles.push(bytes),
            Err(_) => {}
        }
    }
    cards.sort_by_key(|(_, card, _)| std::cmp::Reverse(card.epoch));
    let opens = |ring: &draagvlak_sync::Ring| {
        own_bundles.iter().any(|bytes| {
            Sealed::read(bytes, plan).is_ok_and(|file| Bundle::read(&file, ring).is_ok())
        })
    };
    let found = cards
        .into_iter()
        .find(|(signer, _, ring)| *signer == identity.public() || opens(ring));
    let (_, card, ring) =
        found.ok_or_else(|| Problem::refused("problem-nothing-to-restore", &[]))?;
    Ok((card, ring.to_bytes()))
}
