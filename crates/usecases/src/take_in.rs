//! Taking in what is new in the shared folder.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use draagvlak_domain::authority::{Authority, COORDINATOR, NotEntitled};
use draagvlak_domain::device::SignKey;
use draagvlak_domain::id::ActorId;
use draagvlak_store::{Refusal, Signed};
use draagvlak_sync::{
    Ack, Blob, Bundle, Card, Entry, Folder, FolderError, Identity, Kind, MAX_FILE, Named, Odd,
    Refused, Ring, Sealed, device_name, hash_of, look,
};

use crate::desk::Desk;
use crate::problem::Problem;
use crate::sync_folder::special;
use crate::sync_report::{Following, SyncReport, Trouble, folder_problem};
use crate::sync_state::{self as state, Met, Seen};

/// The largest acknowledgement, card or request, in bytes.
const SMALL: u64 = 256 * 1024;
/// How many bytes of operations are taken in by one transaction: whoever writes beside it waits no
/// longer than one takes.
const BATCH: usize = 2 * 1024 * 1024;

/// Taking in, with what is known by now.
pub(crate) struct Taking<'a> {
    desk: &'a mut Desk,
    identity: &'a Identity,
    folder: &'a dyn Folder,
    seen: &'a mut Seen,
    report: &'a mut SyncReport,
    follow: &'a Following<'a>,
    authority: Authority,
    signers: HashMap<ActorId, SignKey>,
    ring: Ring,
    /// Why the folder cannot be reached any more: then nothing more is tried.
    lost: Option<FolderError>,
}

/// A file that may hold operations, by its name.
struct Unread {
    path: String,
    hash: Option<String>,
    odd: Option<Odd>,
}

/// A bundle whose signature, key and numbers are right, on its way in.
struct Coming {
    path: String,
    bundle: Bundle,
    renamed: bool,
}

impl<'a> Taking<'a> {
    pub(crate) fn new(
        desk: &'a mut Desk,
        identity: &'a Identity,
        folder: &'a dyn Folder,
        seen: &'a mut Seen,
        report: &'a mut SyncReport,
        follow: &'a Following<'a>,
    ) -> Result<Self, Problem> {
        Ok(Self {
            authority: state::authority(&desk.store)?,
            signers: state::signers(&desk.store)?,
            ring: state::ring(&desk.store)?,
            lost: None,
            desk,
            identity,
            folder,
            seen,
            report,
            follow,
        })
    }

    /// Reads what is new in the folder.
    pub(crate) fn take_in(&mut self, entries: &[Entry]) -> Result<(), Problem> {
        let mut bundles = BTreeMap::new();
        let mut strays = Vec::new();
        let mut cards = Vec::new();
        let mut blobs = Vec::new();
        let mut acks: BTreeMap<String, (u64, &str)> = BTreeMap::new();
        for entry in entries {
            if let Some(trouble) = special(entry) {
                self.report.trouble.push(trouble);
                continue;
            }
            let path = entry.path.as_str();
            match self.seen.meet(path) {
                Some(Met::Done) => continue,
                Some(Met::Refused(why)) => {
                    self.report.trouble.push(Trouble::refused(path, why));
                    continue;
                }
                Some(Met::Left(odd)) => {
                    self.report.trouble.push(Trouble::odd(path, odd));
                    continue;
                }
                None => {}
            }
            match Named::parse(path) {
                Ok((Named::Plan, _)) => self.check_plan(path)?,
                Ok((Named::Card, hash)) => cards.push((path, hash)),
                Ok((Named::Ask, _)) => {}
                Ok((Named::Bundle { actor, from, .. }, hash)) => {
                    bundles.insert((actor, from, path), hash);
                }
                Ok((Named::Blob(name), _)) => blobs.push((path, name)),
                Ok((Named::Ack { device, number }, _)) => {
                    let latest = acks.entry(device).or_insert((number, path));
                    if number >= latest.0 {
                        *latest = (number, path);
                    }
                }
                Err(Odd::System) => {}
                Err(odd) => strays.push((path, odd)),
            }
        }
        for (path, hash) in cards {
            self.card(path, hash.as_deref())?;
        }
        // What a device said before, it says again with every number: only the latest is read, and
        // once. Its file goes away with the next.
        let mut known: BTreeMap<String, u64> = state::acks(&self.desk.store)?
            .into_iter()
            .map(|(device, ack)| (device_name(device), ack.number))
            .collect();
        known.insert(device_name(self.identity.public()), u64::MAX);
        for (device, (number, path)) in &acks {
            if known.get(device).is_none_or(|known| known < number) {
                self.ack(path, *number)?;
            }
        }
        let named = bundles.into_iter().map(|((_, _, path), hash)| Unread {
            path: path.to_owned(),
            hash,
            odd: None,
        });
        let strays = strays.into_iter().map(|(path, odd)| Unread {
            path: path.to_owned(),
            hash: None,
            odd: Some(odd),
        });
        self.bundles(named.chain(strays).collect())?;
        self.blobs(&blobs)?;
        self.go_on()?;
        self.report.gone = self.seen.gone();
        Ok(())
    }

    fn go_on(&self) -> Result<(), Problem> {
        if let Some(lost) = &self.lost {
            return Err(folder_problem(lost));
        }
        self.follow.stop.go_on()
    }

    /// The bytes of a file, when they are what its name says.
    fn bytes(&mut self, path: &str, hash: Option<&str>, most: u64) -> Option<Vec<u8>> {
        if self.lost.is_some() {
            return None;
        }
        let bytes = match self.folder.read(path, most) {
            Ok(bytes) => bytes,
            Err(
                error @ (FolderError::Unreachable(_) | FolderError::Denied | FolderError::Busy(_)),
            ) => {
                self.lost = Some(error);
                return None;
            }
            Err(error) => {
                self.report.trouble.push(Trouble::failed(path, &error));
                return None;
            }
        };
        if bytes.is_empty() {
            let empty = Trouble::odd(path, Odd::Placeholder);
            self.report.trouble.push(empty);
            return None;
        }
        if hash.is_some_and(|hash| hash != hash_of(&bytes)) {
            // It may be on its way still: it is read again next time.
            let why = match Sealed::read(&bytes, self.desk.plan_id()) {
                Err(Refused::Torn) => Refused::Torn,
                Err(Refused::Foreign) if !look(&bytes) => Refused::Foreign,
                _ => Refused::Damaged,
            };
            self.report.trouble.push(Trouble::refused(path, why));
            return None;
        }
        Some(bytes)
    }

    /// A file is not taken in.
    fn refuse(&mut self, path: &str, why: Refused) {
        self.report.trouble.push(Trouble::refused(path, why));
        if !why.may_pass() {
            self.seen.refused(path, why);
        }
    }

    fn check_plan(&mut self, path: &str) -> Result<(), Problem> {
        let Some(bytes) = self.bytes(path, None, SMALL) else {
            return Ok(());
        };
        match plan_file(self.desk.plan_id()) {
            own if own == bytes => self.seen.done(path),
            _ => {
                let read: Option<serde_json::Value> = serde_json::from_slice(&bytes).ok();
                let format = read.as_ref().and_then(|read| read["format"].as_u64());
                if format.is_some_and(|format| format > u64::from(draagvlak_sync::FORMAT)) {
                    return Err(Problem::refused("problem-folder-newer", &[]));
                }
                self.refuse(path, Refused::Damaged);
            }
        }
        Ok(())
    }

    /// A card: one's own brings the keys of the plan.
    fn card(&mut self, path: &str, hash: Option<&str>) -> Result<(), Problem> {
        let Some(bytes) = self.bytes(path, hash, SMALL) else {
            return Ok(());
        };
        let read = Sealed::read(&bytes, self.desk.plan_id())
            .and_then(|file| Ok((file, Card::read(&file)?)));
        let (file, card) = match read {
            Ok(read) => read,
            Err(why) => {
                self.refuse(path, why);
                return Ok(());
            }
        };
        let inviter = state::key(&self.desk.store, state::INVITER)?;
        let trusted = self.authority.has_role(file.signer, COORDINATOR)
            || self.authority.root() == Some(file.signer)
            || (self.ring.is_empty() && inviter == Some(file.signer));
        if !trusted {
            self.refuse(path, Refused::Unknown);
            return Ok(());
        }
        if card.sign != self.identity.public() {
            self.seen.done(path);
            return Ok(());
        }
        match Card::ring(&file, self.identity) {
            Ok(ring) => {
                if self.ring.join(&ring) {
                    let bytes = self.ring.to_bytes();
                    self.desk.store.remember(state::RING, Some(&bytes))?;
                }
                if self.authority.root().is_none() {
                    self.authority.set_root(card.root);
                    self.desk.store.remember(state::ROOT, Some(&card.root.0))?;
                }
                self.seen.done(path);
            }
            Err(why) => self.refuse(path, why),
        }
        Ok(())
    }

    /// What a device says it has received.
    fn ack(&mut self, path: &str, number: u64) -> Result<(), Problem> {
        let Ok((_, hash)) = Named::parse(path) else {
            return Ok(());
        };
        let Some(bytes) = self.bytes(path, hash.as_deref(), SMALL) else {
            return Ok(());
        };
        let read = Sealed::read(&bytes, self.desk.plan_id()).and_then(|file| Ack::read(&file));
        match read {
            Ok(ack) if !self.authority.knows(ack.device) => self.refuse(path, Refused::Unknown),
            Ok(ack) if ack.number != number || !path.contains(&device_name(ack.device)) => {
                self.refuse(path, Refused::Replayed);
            }
            Ok(ack) => {
                let known = state::acks(&self.desk.store)?;
                if known
                    .get(&ack.device)
                    .is_none_or(|old| old.number < ack.number)
                {
                    state::keep_ack(&mut self.desk.store, &ack)?;
                    state::vouch(&mut self.authority, &ack);
                }
            }
            Err(why) => self.refuse(path, why),
        }
        Ok(())
    }

    /// Bundles, as long as one lets another in.
    fn bundles(&mut self, files: Vec<Unread>) -> Result<(), Problem> {
        let total = files.len();
        let mut todo = files;
        loop {
            let before = todo.len();
            let mut held = BTreeMap::new();
            let mut coming: Vec<Coming> = Vec::new();
            let mut size = 0;
            for (at, unread) in todo.iter().enumerate() {
                self.go_on()?;
                (self.follow.progress)(total - before + at, total, "sync");
                match self.bundle(unread) {
                    Ok(Some(bundle)) => {
                        size += bundle.bundle.operations.iter().map(Vec::len).sum::<usize>();
                        coming.push(bundle);
                    }
                    Ok(None) => {}
                    Err(why) => {
                        held.insert(unread.path.clone(), why);
                    }
                }
                if size > BATCH {
                    held.extend(self.receive(std::mem::take(&mut coming))?);
                    size = 0;
                }
            }
            held.extend(self.receive(coming)?);
            self.go_on()?;
            // Who was not known before may have been admitted by what came in now.
            let may_pass = |why: &Refused| matches!(why, Refused::Unknown | Refused::NoKey);
            let again: Vec<Unread> = todo
                .into_iter()
                .filter(|unread| held.get(&unread.path).is_some_and(may_pass))
                .collect();
            let over = again.is_empty() || again.len() == before;
            for (path, why) in held {
                if over || !may_pass(&why) {
                    self.refuse(&path, why);
                }
            }
            if over {
                return Ok(());
            }
            todo = again;
        }
    }

    /// A bundle, as far as it can be judged by itself. None for what was reported already.
    fn bundle(&mut self, unread: &Unread) -> Result<Option<Coming>, Refused> {
        let (path, hash, odd) = (unread.path.as_str(), unread.hash.as_deref(), unread.odd);
        if let Some(odd @ (Odd::Placeholder | Odd::Unfinished)) = odd {
            self.report.trouble.push(Trouble::odd(path, odd));
            return Ok(None);
        }
        let Some(bytes) = self.bytes(path, hash, MAX_FILE) else {
            return Ok(None);
        };
        if let Some(odd) = odd
            && !look(&bytes)
        {
            // Somebody's own file: left alone. One that only has zeros yet may be ours on its way.
            self.report.trouble.push(Trouble::odd(path, odd));
            if bytes.len() > 4 && !bytes.starts_with(&[0; 4]) {
                self.seen.left(path, odd);
            }
            return Ok(None);
        }
        let file = Sealed::read(&bytes, self.desk.plan_id())?;
        if odd.is_some() && file.kind != Kind::Bundle {
            let odd = odd.unwrap_or(Odd::Foreign);
            self.report.trouble.push(Trouble::odd(path, odd));
            self.seen.left(path, odd);
            return Ok(None);
        }
        let range = Bundle::range(&file)?;
        if odd.is_none()
            && !matches!(Named::parse(path), Ok((Named::Bundle { actor, from, to }, _)) if (actor, from, to) == range)
        {
            return Err(Refused::Replayed);
        }
        if !self.authority.knows(file.signer) {
            return Err(Refused::Unknown);
        }
        let bundle = Bundle::read(&file, &self.ring)?;
        let bound = self.signers.get(&bundle.actor).copied();
        let may = match bound {
            Some(signer) => signer == bundle.signer,
            // Who made the plan worked on it before devices had keys.
            None => bundle.derived || self.authority.root() == Some(bundle.signer),
        };
        if !may {
            return Err(Refused::Forged);
        }
        Ok(Some(Coming {
            path: path.to_owned(),
            bundle,
            renamed: odd.is_some(),
        }))
    }

    /// Takes bundles in by one transaction. Says which were not, and why.
    fn receive(&mut self, coming: Vec<Coming>) -> Result<Vec<(String, Refused)>, Problem> {
        if coming.is_empty() {
            return Ok(Vec::new());
        }
        let mut list = Vec::new();
        let mut of = Vec::new();
        let mut locals = Vec::new();
        for (at, coming) in coming.iter().enumerate() {
            let bundle = &coming.bundle;
            locals.push((state::signer_name(bundle.actor), bundle.signer.0.to_vec()));
            for bytes in &bundle.operations {
                list.push(Signed {
                    bytes: bytes.clone(),
                    signer: bundle.signer,
                });
                of.push(at);
            }
        }
        let locals: Vec<(&str, Vec<u8>)> = locals
            .iter()
            .map(|(name, value)| (name.as_str(), value.clone()))
            .collect();
        let plan = self.desk.plan_id();
        let own = state::own_actors(&self.desk.store)?;
        let before = self.desk.store.seen()?;
        let received = self
            .desk
            .store
            .receive_signed(plan, &list, &mut self.authority, &locals)?;
        self.report.received += received.new.len();
        self.report.waiting = received.waiting;
        let after = self.desk.store.seen()?;
        let mut refused: BTreeMap<usize, Refused> = BTreeMap::new();
        for (place, why) in received.refused {
            let why = match why {
                Refusal::Fork(_) => Refused::Clone,
                Refusal::NotEntitled(NotEntitled::NotAdmitted) => Refused::Unknown,
                Refusal::NotEntitled(NotEntitled::Removed) => Refused::Removed,
                Refusal::NotEntitled(NotEntitled::Role) => Refused::Role,
                Refusal::OtherPlan => Refused::OtherPlan,
                Refusal::Malformed(_) | Refusal::BreaksRule(_) => Refused::Malformed,
            };
            refused.entry(of[place]).or_insert(why);
        }
        let range = |bundle: &Bundle| (bundle.actor, bundle.from, bundle.to);
        let named: BTreeSet<_> = coming
            .iter()
            .filter(|coming| !coming.renamed)
            .map(|coming| range(&coming.bundle))
            .collect();
        let mut not_in = Vec::new();
        for (at, coming) in coming.into_iter().enumerate() {
            let Coming {
                path,
                bundle,
                renamed,
            } = coming;
            self.signers.insert(bundle.actor, bundle.signer);
            let mine = own.iter().any(|own| own.actor == bundle.actor);
            match refused.get(&at) {
                Some(Refused::Clone) if mine => {
                    // Another copy of this plan wrote other things as this device's author.
                    self.report.stopped = true;
                    self.report.copied = true;
                    let stopped = bundle.actor.0;
                    self.desk.store.remember(state::STOPPED, Some(&stopped))?;
                    not_in.push((path, Refused::Clone));
                }
                Some(why) => not_in.push((path, *why)),
                None if after.includes(bundle.actor, bundle.to) => {
                    if mine && !before.includes(bundle.actor, bundle.to) {
                        self.report.copied = true;
                        state::leave_actor(&mut self.desk.store, bundle.actor)?;
                    }
                    let known = before.includes(bundle.actor, bundle.to);
                    if renamed && (known || named.contains(&range(&bundle))) {
                        let copy = Trouble::odd(&path, Odd::ConflictCopy);
                        self.report.trouble.push(copy);
                        self.seen.left(&path, Odd::ConflictCopy);
                        continue;
                    }
                    if renamed {
                        self.report.trouble.push(Trouble::named(&path, "renamed"));
                    }
                    self.seen.done(&path);
                }
                // Its causes are not here yet: it is read again when there is more.
                None => self.report.trouble.push(Trouble {
                    path,
                    what: "waits".into(),
                    waits: true,
                }),
            }
        }
        Ok(not_in)
    }

    /// Attached files that are not here yet.
    fn blobs(&mut self, blobs: &[(&str, String)]) -> Result<(), Problem> {
        if blobs.is_empty() || self.ring.is_empty() {
            return Ok(());
        }
        let here: HashMap<String, ()> = self
            .desk
            .store
            .attachments()?
            .into_iter()
            .filter_map(|hash| Some((self.ring.blob_name(hash)?, ())))
            .collect();
        for (path, name) in blobs {
            self.go_on()?;
            if here.contains_key(name) {
                self.seen.done(path);
                continue;
            }
            let Some(bytes) = self.bytes(path, None, MAX_FILE) else {
                continue;
            };
            let read = Sealed::read(&bytes, self.desk.plan_id()).and_then(|file| {
                if !self.authority.knows(file.signer) {
                    return Err(Refused::Unknown);
                }
                Blob::read(&file, &self.ring)
            });
            match read {
                Ok((hash, _)) if self.ring.blob_name(hash).as_ref() != Some(name) => {
                    self.refuse(path, Refused::Replayed);
                }
                Ok((_, content)) => {
                    self.desk.keep_attachment(&content)?;
                    self.report.attachments += 1;
                    self.seen.done(path);
                }
                // A blob has no hash in its name: it may be on its way still.
                Err(Refused::Damaged) => {
                    let damaged = Trouble::refused(path, Refused::Damaged);
                    self.report.trouble.push(damaged);
                }
                Err(why) => self.refuse(path, why),
            }
        }
        Ok(())
    }
}

/// What `plan.json` says.
pub(crate) fn plan_file(plan: draagvlak_domain::id::PlanId) -> Vec<u8> {
    format!(
        "{{\"format\":{},\"plan\":\"{plan}\"}}\n",
        draagvlak_sync::FORMAT
    )
    .into_bytes()
}
