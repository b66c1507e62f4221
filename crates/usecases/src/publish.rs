//! Putting what is new here into the shared folder.

use std::collections::{BTreeMap, BTreeSet};

use draagvlak_domain::authority::{Authority, COORDINATOR};
use draagvlak_domain::device::{AdmitDevice, RemoveMember, SignKey};
use draagvlak_domain::id::EntityId;
use draagvlak_domain::member::AddMember;
use draagvlak_store::Noun;
use draagvlak_sync::{
    Ack, Blob, Bundle, Card, Entry, Folder, Identity, MOST_IN_BUNDLE, MOST_OPERATIONS, Named, Odd,
    Refused, Ring, device_name,
};

use crate::desk::Desk;
use crate::problem::Problem;
use crate::sync_folder::{NotOut, put};
use crate::sync_report::{Following, SyncReport};
use crate::sync_state::{self as state, OwnActor, Seen};
use crate::take_in::plan_file;

/// Publishing, with what the folder holds.
pub(crate) struct Publishing<'a> {
    desk: &'a mut Desk,
    identity: &'a Identity,
    folder: &'a dyn Folder,
    seen: &'a mut Seen,
    report: &'a mut SyncReport,
    follow: &'a Following<'a>,
}

/// What of this device's is in the folder already.
#[derive(Default)]
struct There {
    plan: bool,
    ranges: BTreeMap<draagvlak_domain::id::ActorId, Vec<(u64, u64)>>,
    blobs: BTreeSet<String>,
    /// Cards by the device's name and the number of the key.
    cards: BTreeSet<(String, String)>,
    acks: Vec<(u64, String)>,
    /// What this device began to write where nobody else does, and did not end.
    unfinished: Vec<String>,
}

impl<'a> Publishing<'a> {
    pub(crate) fn new(
        desk: &'a mut Desk,
        identity: &'a Identity,
        folder: &'a dyn Folder,
        seen: &'a mut Seen,
        report: &'a mut SyncReport,
        follow: &'a Following<'a>,
    ) -> Self {
        Self {
            desk,
            identity,
            folder,
            seen,
            report,
            follow,
        }
    }

    /// Puts what is new into the folder, and says what was received.
    pub(crate) fn publish(&mut self, entries: &[Entry]) -> Result<(), NotOut> {
        let mut ring = state::ring(&self.desk.store)?;
        if ring.is_empty() {
            // Not admitted yet: there is nothing one could say.
            return Ok(());
        }
        let own = state::own_actors(&self.desk.store)?;
        let there = self.there(entries, &own)?;
        let plan = self.desk.plan_id();
        if !there.plan {
            let bytes = plan_file(plan);
            put(self.folder, "plan.json", &bytes)?;
            self.seen.done("plan.json");
        }
        let authority = state::authority(&self.desk.store)?;
        if authority.is_shut_out(self.identity.public()) {
            return Ok(());
        }
        for begun in &there.unfinished {
            // One device writes there, and it writes nothing now. What stays is reported only.
            let _ = self.folder.remove(begun);
        }
        self.operations(&own, &there, &ring)?;
        self.blobs(&there, &ring)?;
        if authority.has_role(self.identity.public(), COORDINATOR) {
            self.turn(&authority, &own, &mut ring)?;
            self.cards(&authority, &there, &ring)?;
        }
        self.ack(&there)
    }

    fn there(&self, entries: &[Entry], own: &[OwnActor]) -> Result<There, Problem> {
        let mut there = There::default();
        // A card of another who coordinates may be from one whom its receiver does not know as such
        // yet, and learns to know by what the card opens: everyone who coordinates gives their own.
        let cards = state::own_cards(&self.desk.store)?;
        let mine = device_name(self.identity.public());
        let mine_acks = format!("acks/{mine}/");
        let mine_ops: Vec<String> = own
            .iter()
            .map(|own| format!("ops/{}/", own.actor))
            .collect();
        for entry in entries {
            let path = entry.path.as_str();
            let ops = path.starts_with("ops/");
            if ops && !mine_ops.iter().any(|mine| path.starts_with(mine.as_str())) {
                continue;
            }
            if path.starts_with("acks/") && !path.starts_with(&mine_acks) {
                continue;
            }
            // What one did not write or read oneself is not relied upon.
            match Named::parse(path) {
                Ok((Named::Plan, _)) => there.plan = true,
                Ok((Named::Bundle { actor, from, to }, _)) if self.seen.is_done(path) => {
                    there.ranges.entry(actor).or_default().push((from, to));
                }
                Ok((Named::Blob(name), _)) => {
                    there.blobs.insert(name);
                }
                Ok((Named::Card, _)) if cards.contains(path) => {
                    let name = path.trim_start_matches("members/");
                    let mut parts = name.splitn(3, '-').map(str::to_owned);
                    if let (Some(device), Some(epoch)) = (parts.next(), parts.next()) {
                        there.cards.insert((device, epoch));
                    }
                }
                Ok((Named::Ack { number, .. }, _)) => there.acks.push((number, path.to_owned())),
                Err(Odd::Unfinished) if (ops || path.starts_with("acks/")) && is_ours(path) => {
                    there.unfinished.push(path.to_owned());
                }
                _ => {}
            }
        }
        Ok(there)
    }

    fn operations(&mut self, own: &[OwnActor], there: &There, ring: &Ring) -> Result<(), NotOut> {
        let seen = self.desk.store.seen().map_err(Problem::from)?;
        let stopped = self
            .desk
            .store
            .local(state::STOPPED)
            .map_err(Problem::from)?;
        for own in own {
            if stopped.as_deref() == Some(&own.actor.0) {
                self.report.stopped = true;
                continue;
            }
            let last = seen.seen(own.actor);
            let none = Vec::new();
            for (from, to) in missing(there.ranges.get(&own.actor).unwrap_or(&none), last) {
                self.bundles(*own, from, to, ring)?;
            }
        }
        Ok(())
    }

    fn bundles(&mut self, own: OwnActor, from: u64, to: u64, ring: &Ring) -> Result<(), NotOut> {
        let plan = self.desk.plan_id();
        let mut next = from;
        while next <= to {
            self.follow.stop.go_on()?;
            let done = usize::try_from(next - from).unwrap_or(0);
            let total = usize::try_from(to - from + 1).unwrap_or(0);
            (self.follow.progress)(done, total, "publish");
            let until = to.min(next + MOST_OPERATIONS as u64 - 1);
            let list = self
                .desk
                .store
                .operations_of(own.actor, next, until, MOST_IN_BUNDLE)
                .map_err(Problem::from)?;
            if list.is_empty() {
                break;
            }
            let bytes =
                Bundle::write(plan, self.identity, ring, own.salt, &list).map_err(unwritten)?;
            let last = next + list.len() as u64 - 1;
            let path = Named::bundle(own.actor, next, last, &bytes);
            put(self.folder, &path, &bytes)?;
            self.seen.done(&path);
            self.report.published += list.len();
            self.report.files.push(path);
            next = last + 1;
        }
        Ok(())
    }

    fn blobs(&mut self, there: &There, ring: &Ring) -> Result<(), NotOut> {
        let plan = self.desk.plan_id();
        for hash in self.desk.store.attachments().map_err(Problem::from)? {
            let Some(name) = ring.blob_name(hash) else {
                continue;
            };
            if there.blobs.contains(&name) {
                continue;
            }
            self.follow.stop.go_on()?;
            let content = self.desk.store.attachment(hash).map_err(Problem::from)?;
            let Some(content) = content else { continue };
            let bytes = Blob::write(plan, self.identity, ring, &content).map_err(unwritten)?;
            let path = Named::blob(&name);
            put(self.folder, &path, &bytes)?;
            self.seen.done(&path);
            self.report.files.push(path);
        }
        Ok(())
    }

    /// Draws the circle of who may read anew, when this device removed someone since it did so last.
    fn turn(
        &mut self,
        authority: &Authority,
        own: &[OwnActor],
        ring: &mut Ring,
    ) -> Result<(), NotOut> {
        let removals = self
            .desk
            .store
            .nouns::<RemoveMember>(Noun::Removal)
            .map_err(Problem::from)?;
        let mine = removals
            .iter()
            .any(|removal| own.iter().any(|own| own.actor == removal.stamp.actor));
        let removed: BTreeSet<EntityId> = removals
            .iter()
            .map(|removal| removal.value.member)
            .collect();
        let gone = authority.devices().values().flatten();
        let removed: Vec<u8> = removed
            .into_iter()
            .filter(|member| gone.clone().any(|other| other == member))
            .flat_map(|member| member.0)
            .collect();
        let turned = self
            .desk
            .store
            .local(state::TURNED)
            .map_err(Problem::from)?;
        if mine && !removed.is_empty() && turned.as_deref() != Some(removed.as_slice()) {
            ring.turn();
            let bytes = ring.to_bytes();
            let store = &mut self.desk.store;
            store
                .remember(state::RING, Some(&bytes))
                .map_err(Problem::from)?;
            store
                .remember(state::TURNED, Some(&removed))
                .map_err(Problem::from)?;
        }
        Ok(())
    }

    /// Gives everyone who counts the latest key of the plan.
    fn cards(&mut self, authority: &Authority, there: &There, ring: &Ring) -> Result<(), NotOut> {
        let (Some(root), plan) = (authority.root(), self.desk.plan_id()) else {
            return Ok(());
        };
        let store = &self.desk.store;
        let members = store
            .nouns::<AddMember>(Noun::Member)
            .map_err(Problem::from)?;
        let devices = store
            .nouns::<AdmitDevice>(Noun::Device)
            .map_err(Problem::from)?;
        let epoch = ring.latest();
        let mut given: BTreeSet<SignKey> = BTreeSet::new();
        for device in devices {
            let device = device.value;
            let has = there
                .cards
                .contains(&(device_name(device.sign), epoch.to_string()));
            if has || authority.is_shut_out(device.sign) || !given.insert(device.sign) {
                continue;
            }
            let member = members.iter().find(|member| member.id == device.member);
            let Some(member) = member else { continue };
            let card = Card {
                epoch,
                key: member.value.key.clone(),
                member: member.id,
                role: authority.role(member.id).unwrap_or_default().to_owned(),
                root,
                seal: device.seal,
                sign: device.sign,
            };
            let bytes = card.write(plan, self.identity, ring).map_err(unwritten)?;
            let path = Named::card(device.sign, epoch, &bytes);
            put(self.folder, &path, &bytes)?;
            state::keep_own_card(&mut self.desk.store, &path)?;
            self.seen.done(&path);
        }
        Ok(())
    }

    /// Says what was received, when that changed or the folder lost it.
    fn ack(&mut self, there: &There) -> Result<(), NotOut> {
        let seen = self.desk.store.seen().map_err(Problem::from)?;
        let last = state::own_ack(&self.desk.store)?;
        let number = last.as_ref().map_or(0, |ack| ack.number);
        let highest = there.acks.iter().map(|(number, _)| *number).max();
        let still = last.as_ref().is_some_and(|ack| ack.seen == seen) && highest == Some(number);
        if still {
            return Ok(());
        }
        let ack = Ack {
            device: self.identity.public(),
            number: number.max(highest.unwrap_or(0)) + 1,
            ms: self.desk.around.now_ms(),
            seen,
        };
        let bytes = Ack::write(
            self.desk.plan_id(),
            self.identity,
            ack.number,
            ack.ms,
            &ack.seen,
        )
        .map_err(unwritten)?;
        let path = Named::ack(ack.device, ack.number, &bytes);
        put(self.folder, &path, &bytes)?;
        state::keep_own_ack(&mut self.desk.store, &ack)?;
        for (_, old) in &there.acks {
            // Whoever may not take it away leaves it: the highest number counts.
            let _ = self.folder.remove(old);
        }
        Ok(())
    }
}

fn unwritten(why: Refused) -> NotOut {
    NotOut::Problem(Problem::damaged(
        "problem-damaged",
        &[("what", &why.to_string())],
    ))
}

/// Whether a name is one under which this program writes what it then renames.
fn is_ours(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.starts_with(".tmp-") && name.ends_with(".part")
}

/// What of 1 to `last` these ranges leave out.
fn missing(ranges: &[(u64, u64)], last: u64) -> Vec<(u64, u64)> {
    let mut ranges = ranges.to_vec();
    ranges.sort_unstable();
    let (mut missing, mut next) = (Vec::new(), 1);
    for (from, to) in ranges {
        if from > next {
            missing.push((next, last.min(from - 1)));
        }
        next = next.max(to.saturating_add(1));
    }
    if next <= last {
        missing.push((next, last));
    }
    missing.retain(|(from, to)| from <= to);
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_in_the_folder_is_missing() {
        for (ranges, last, left) in [
            (vec![], 0, vec![]),
            (vec![], 3, vec![(1, 3)]),
            (vec![(1, 3)], 3, vec![]),
            (vec![(4, 6), (1, 2)], 8, vec![(3, 3), (7, 8)]),
            (vec![(1, 9)], 5, vec![]),
            (vec![(7, 9)], 5, vec![(1, 5)]),
            (vec![(1, 4), (2, 3)], 5, vec![(5, 5)]),
        ] {
            assert_eq!(missing(&ranges, last), left, "{ranges:?} of {last}");
        }
    }
}
