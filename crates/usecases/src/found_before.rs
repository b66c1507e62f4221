//! Changes that were found between two texts, remembered: within a desk, and on this device for the
//! next one. Neither text ever changes, so what was found never goes stale; opening a plan costs what
//! was written since.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use draagvlak_domain::id::{ContentHash, OperationId};

use crate::changes::{Found, Since};
use crate::chapters::present;
use crate::desk::Desk;
use crate::problem::Problem;

/// The revisions of the older text, and of the newer.
pub(crate) type FromTo = (Vec<OperationId>, Vec<OperationId>);

/// What was found between which revisions.
#[derive(Debug, Default)]
pub(crate) struct FoundBefore(RefCell<HashMap<FromTo, Arc<Found>>>);

/// The most pairs of texts whose changes a desk remembers.
const MOST_REMEMBERED: usize = 400;
/// What takes more bytes than this is found anew at each opening.
const LARGEST: usize = 4_000_000;
/// Under this name the device keeps which finds it keeps.
const INDEX: &str = "found";

impl FoundBefore {
    pub(crate) fn get(&self, key: &FromTo) -> Option<Arc<Found>> {
        self.0.borrow().get(key).cloned()
    }

    pub(crate) fn put(&self, key: FromTo, found: Arc<Found>) {
        let mut before = self.0.borrow_mut();
        if before.len() >= MOST_REMEMBERED {
            before.clear();
        }
        before.insert(key, found);
    }
}

/// What this device kept of a pair of texts. What cannot be read is found anew.
pub(crate) fn kept(desk: &Desk, key: &FromTo) -> Result<Option<Arc<Found>>, Problem> {
    let bytes = desk.store.local(&name(key))?;
    Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok().map(Arc::new)))
}

/// Keeps on this device what this desk found between the version issued last and the texts as they
/// are now, and forgets what it kept of older texts. Does nothing in a plan one only looks at.
///
/// # Errors
/// [`Problem`] when it cannot be stored: then only the next opening takes longer.
pub fn keep_found(desk: &mut Desk) -> Result<(), Problem> {
    let since = Since::of(desk, None)?;
    if !desk.store.may_write() || !since.is_any() {
        return Ok(());
    }
    let before = desk.store.local(INDEX)?;
    let before: Vec<String> = before
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default();
    let (mut now, mut notes) = (Vec::new(), Vec::new());
    for chapter in present(desk)? {
        let key = (since.heads(chapter.id), desk.store.heads(chapter.id)?);
        let name = name(&key);
        if before.contains(&name) {
            now.push(name);
            continue;
        }
        let found = desk.found.get(&key);
        let bytes = found.and_then(|found| serde_json::to_vec(&*found).ok());
        if let Some(bytes) = bytes.filter(|bytes| bytes.len() <= LARGEST) {
            notes.push((name.clone(), Some(bytes)));
            now.push(name);
        }
    }
    let old = before.iter().filter(|name| !now.contains(name));
    notes.extend(old.map(|name| (name.clone(), None)));
    if notes.is_empty() {
        return Ok(());
    }
    let index = serde_json::to_vec(&now).unwrap_or_default();
    notes.push((INDEX.to_owned(), Some(index)));
    desk.note_locals(&notes)
}

fn name((from, to): &FromTo) -> String {
    let mut bytes = Vec::with_capacity((from.len() + to.len() + 1) * OperationId::BYTES);
    for id in from {
        bytes.extend(id.as_bytes());
    }
    bytes.push(b'|');
    for id in to {
        bytes.extend(id.as_bytes());
    }
    format!("{INDEX} {}", ContentHash::of(&bytes))
}
