//! What this device remembers about sharing: its own key's name, the keys of the plan, what it
//! has read of each folder, what others said they received.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use draagvlak_domain::authority::Authority;
use draagvlak_domain::device::SignKey;
use draagvlak_domain::id::{ActorId, ContentHash};
use draagvlak_domain::operation::CausalPast;
use draagvlak_store::Store;
use draagvlak_sync::{Ack, Odd, Refused, Ring};

use crate::problem::Problem;

pub(crate) const DEVICE: &str = "sync device";
pub(crate) const ROOT: &str = "sync root";
pub(crate) const RING: &str = "sync ring";
pub(crate) const INVITER: &str = "sync inviter";
pub(crate) const INVITED_AS: &str = "sync invited as";
pub(crate) const FOLDER: &str = "sync folder";
pub(crate) const WHEN: &str = "sync when";
pub(crate) const TURNED: &str = "sync turned";
pub(crate) const STOPPED: &str = "sync stopped";
const OWN_ACK: &str = "sync own ack";
const ACK: &str = "sync ack ";
const CARD: &str = "sync card ";
const SEEN: &str = "sync seen ";
const SIGNER: &str = "signer ";
const SALT: &str = "salt ";
const OWN: &str = "own ";
const ACTOR: &str = "actor ";

/// A key that is remembered.
pub(crate) fn key(store: &Store, name: &str) -> Result<Option<SignKey>, Problem> {
    let bytes = store.local(name)?;
    Ok(bytes.and_then(|bytes| bytes.try_into().ok()).map(SignKey))
}

/// A text that is remembered; empty for none.
pub(crate) fn text(store: &Store, name: &str) -> Result<String, Problem> {
    let bytes = store.local(name)?.unwrap_or_default();
    Ok(String::from_utf8(bytes).unwrap_or_default())
}

/// A number that is remembered.
pub(crate) fn number(store: &Store, name: &str) -> Result<Option<u64>, Problem> {
    let bytes = store.local(name)?;
    Ok(bytes
        .and_then(|bytes| bytes.try_into().ok())
        .map(u64::from_be_bytes))
}

/// The keys of the plan that are here.
pub(crate) fn ring(store: &Store) -> Result<Ring, Problem> {
    let damaged = |_| Problem::damaged("problem-damaged", &[("what", RING)]);
    match store.local(RING)? {
        Some(bytes) => Ring::from_bytes(&bytes).map_err(damaged),
        None => Ok(Ring::default()),
    }
}

/// Who may add what, with the device that made the plan, and what others vouched for.
pub(crate) fn authority(store: &Store) -> Result<Authority, Problem> {
    let mut authority = store.authority()?;
    if let Some(root) = key(store, ROOT)? {
        authority.set_root(root);
    }
    for ack in acks(store)?.values() {
        vouch(&mut authority, ack);
    }
    Ok(authority)
}

/// Lets an acknowledgement vouch, when its device counts.
pub(crate) fn vouch(authority: &mut Authority, ack: &Ack) {
    if authority.knows(ack.device) && !authority.is_shut_out(ack.device) {
        for (actor, number) in ack.seen.each() {
            authority.vouch(actor, number);
        }
    }
}

/// An actor of this device, with the salt its name follows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OwnActor {
    pub(crate) actor: ActorId,
    pub(crate) salt: Option<[u8; 16]>,
}

/// The actors of this device, also those it does not use any more.
pub(crate) fn own_actors(store: &Store) -> Result<Vec<OwnActor>, Problem> {
    let used = store.locals(ACTOR)?.into_iter();
    let used = used.filter_map(|(_, actor)| ActorId::from_slice(&actor));
    let left = store.locals(OWN)?.into_iter();
    let left = left.filter_map(|(actor, _)| actor.parse().ok());
    let actors: BTreeSet<ActorId> = used.chain(left).collect();
    let mut own = Vec::new();
    for actor in actors {
        let salt = store.local(&format!("{SALT}{actor}"))?;
        own.push(OwnActor {
            actor,
            salt: salt.and_then(|salt| salt.try_into().ok()),
        });
    }
    Ok(own)
}

/// What is remembered of a new actor of this device.
pub(crate) fn salt_of(actor: ActorId, salt: [u8; 16]) -> (String, Vec<u8>) {
    (format!("{SALT}{actor}"), salt.to_vec())
}

/// Lets go of an actor that another copy of this plan goes on as: the next to write here is a new one.
pub(crate) fn leave_actor(store: &mut Store, actor: ActorId) -> Result<(), Problem> {
    store.remember(&format!("{OWN}{actor}"), Some(&[]))?;
    for (member, used) in store.locals(ACTOR)? {
        if used == actor.as_bytes() {
            store.remember(&format!("{ACTOR}{member}"), None)?;
        }
    }
    Ok(())
}

/// Which device an actor writes on, as far as is known.
pub(crate) fn signers(store: &Store) -> Result<HashMap<ActorId, SignKey>, Problem> {
    let all = store.locals(SIGNER)?.into_iter();
    Ok(all
        .filter_map(|(actor, key)| Some((actor.parse().ok()?, SignKey(key.try_into().ok()?))))
        .collect())
}

/// Under what name the device of an actor is remembered.
pub(crate) fn signer_name(actor: ActorId) -> String {
    format!("{SIGNER}{actor}")
}

/// What the devices said last of what they received.
pub(crate) fn acks(store: &Store) -> Result<BTreeMap<SignKey, Ack>, Problem> {
    let mut acks = BTreeMap::new();
    for (device, bytes) in store.locals(ACK)? {
        let device = device.parse::<ContentHash>().ok();
        if let (Some(device), Some(ack)) = (device, ack_of(&bytes)) {
            let device = SignKey(device.0);
            acks.insert(device, Ack { device, ..ack });
        }
    }
    Ok(acks)
}

fn ack_of(bytes: &[u8]) -> Option<Ack> {
    let (head, seen) = bytes.split_at_checked(16)?;
    let count = |at: usize| Some(u64::from_be_bytes(head[at..at + 8].try_into().ok()?));
    Some(Ack {
        device: SignKey([0; 32]),
        number: count(0)?,
        ms: count(8)?,
        seen: CausalPast::from_bytes(seen)?,
    })
}

/// Remembers what a device said it received.
pub(crate) fn keep_ack(store: &mut Store, ack: &Ack) -> Result<(), Problem> {
    let name = format!("{ACK}{}", ContentHash(ack.device.0));
    Ok(store.remember(&name, Some(&ack_bytes(ack)))?)
}

fn ack_bytes(ack: &Ack) -> Vec<u8> {
    let mut bytes = ack.number.to_be_bytes().to_vec();
    bytes.extend_from_slice(&ack.ms.to_be_bytes());
    bytes.extend_from_slice(&ack.seen.to_bytes());
    bytes
}

/// What this device said last.
pub(crate) fn own_ack(store: &Store) -> Result<Option<Ack>, Problem> {
    Ok(store.local(OWN_ACK)?.as_deref().and_then(ack_of))
}

/// Remembers what this device said last.
pub(crate) fn keep_own_ack(store: &mut Store, ack: &Ack) -> Result<(), Problem> {
    Ok(store.remember(OWN_ACK, Some(&ack_bytes(ack)))?)
}

/// The paths of the cards this device gave.
pub(crate) fn own_cards(store: &Store) -> Result<BTreeSet<String>, Problem> {
    let all = store.locals(CARD)?.into_iter();
    Ok(all.map(|(path, _)| path).collect())
}

/// Remembers that this device gave a card.
pub(crate) fn keep_own_card(store: &mut Store, path: &str) -> Result<(), Problem> {
    Ok(store.remember(&format!("{CARD}{path}"), Some(&[]))?)
}

/// What was read of one folder: by the hash of a file's path, what became of it.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    name: String,
    files: HashMap<[u8; 16], u8>,
    met: usize,
    changed: bool,
}

/// A file that was taken in.
const DONE: u8 = 0;
/// The first of the states of files that are left alone.
const LEFT: u8 = 200;

/// What became of a file that was read before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Met {
    /// It was taken in.
    Done,
    /// It was refused for good.
    Refused(Refused),
    /// It is nothing to take in.
    Left(Odd),
}

impl Seen {
    /// What was read of the folder at this place.
    pub(crate) fn of(store: &Store, folder: &str) -> Result<Self, Problem> {
        let name = format!("{SEEN}{folder}");
        let bytes = store.local(&name)?.unwrap_or_default();
        let files = bytes
            .chunks_exact(17)
            .filter_map(|entry| Some((entry[..16].try_into().ok()?, entry[16])))
            .collect();
        Ok(Self {
            name,
            files,
            ..Self::default()
        })
    }

    fn hash(path: &str) -> [u8; 16] {
        let mut short = [0; 16];
        short.copy_from_slice(&ContentHash::of(path.as_bytes()).0[..16]);
        short
    }

    /// What became of a file; none for one that is new.
    pub(crate) fn meet(&mut self, path: &str) -> Option<Met> {
        let state = self.files.get(&Self::hash(path)).copied()?;
        if state == DONE {
            self.met += 1;
            return Some(Met::Done);
        }
        let refused = REFUSALS.get(usize::from(state) - 1).copied();
        let left = |state: u8| LEFT_ALONE.get(usize::from(state)).copied();
        let left = || state.checked_sub(LEFT).and_then(left).map(Met::Left);
        // A state that a newer program remembered is none: the file is read again.
        refused.map(Met::Refused).or_else(left)
    }

    /// How many files that were taken in are not there any more.
    pub(crate) fn gone(&self) -> usize {
        let done = self.files.values().filter(|state| **state == DONE).count();
        done.saturating_sub(self.met)
    }

    /// Whether a file was taken in.
    pub(crate) fn is_done(&self, path: &str) -> bool {
        self.files.get(&Self::hash(path)) == Some(&DONE)
    }

    /// A file was taken in.
    pub(crate) fn done(&mut self, path: &str) {
        self.files.insert(Self::hash(path), DONE);
        self.met += 1;
        self.changed = true;
    }

    /// A file was refused for good.
    pub(crate) fn refused(&mut self, path: &str, why: Refused) {
        if let Some(place) = REFUSALS.iter().position(|known| *known == why)
            && let Ok(state) = u8::try_from(place + 1)
        {
            self.files.insert(Self::hash(path), state);
            self.changed = true;
        }
    }

    /// A file holds nothing that could be taken in, and will not: it is not read again.
    pub(crate) fn left(&mut self, path: &str, odd: Odd) {
        if let Some(place) = LEFT_ALONE.iter().position(|known| *known == odd)
            && let Ok(place) = u8::try_from(place)
        {
            self.files.insert(Self::hash(path), LEFT + place);
            self.changed = true;
        }
    }

    /// Forgets what is gone: should it come back, it is read again.
    pub(crate) fn forget_gone(&mut self, there: &HashMap<[u8; 16], ()>) {
        self.files.retain(|path, _| there.contains_key(path));
        self.changed = true;
    }

    pub(crate) fn names<'a>(paths: impl Iterator<Item = &'a str>) -> HashMap<[u8; 16], ()> {
        paths.map(|path| (Self::hash(path), ())).collect()
    }

    /// Remembers it.
    pub(crate) fn keep(&mut self, store: &mut Store) -> Result<(), Problem> {
        if self.changed {
            let mut entries: Vec<_> = self.files.iter().collect();
            entries.sort();
            let mut bytes = Vec::with_capacity(17 * entries.len());
            for (path, state) in entries {
                bytes.extend_from_slice(path);
                bytes.push(*state);
            }
            store.remember(&self.name, Some(&bytes))?;
            self.changed = false;
        }
        Ok(())
    }
}

/// Refusals by their place in what is remembered: only ever added to.
const REFUSALS: &[Refused] = &[
    Refused::Foreign,
    Refused::Damaged,
    Refused::TooLarge,
    Refused::NoSuchFormat,
    Refused::OtherPlan,
    Refused::Forged,
    Refused::Clone,
    Refused::Role,
    Refused::Replayed,
    Refused::Malformed,
];

/// What is left alone, by its place in what is remembered: only ever added to.
const LEFT_ALONE: &[Odd] = &[Odd::ConflictCopy, Odd::Foreign];
