//! How sharing stands: who has received what, what waits, since when.

use draagvlak_domain::device::AdmitDevice;
use draagvlak_domain::time::Hlc;
use draagvlak_store::Noun;
use draagvlak_sync::device_name;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::members::members;
use crate::problem::Problem;
use crate::sync_folder::is_shared;
use crate::sync_state as state;

/// A device of the workgroup, by what it signed for itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DeviceRow {
    /// Its name.
    pub device: String,
    /// The short name of its member.
    pub member: String,
    /// How that member is shown.
    pub name: String,
    /// The member's role.
    pub role: String,
    /// What the device calls itself.
    pub label: String,
    /// Whether it is this one.
    pub own: bool,
    /// Whether its member was removed.
    pub removed: bool,
    /// When it last said what it received, in milliseconds since 1970, by its own clock; none when it
    /// never did.
    #[ts(type = "number | null")]
    pub heard: Option<u64>,
    /// How many of all the operations here it has not said it received.
    #[ts(type = "number")]
    pub lacks: u64,
    /// How many of those were made on this device.
    #[ts(type = "number")]
    pub lacks_of_mine: u64,
    /// When the first of those was made, in milliseconds since 1970.
    #[ts(type = "number | null")]
    pub since: Option<u64>,
}

/// How sharing stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SyncStatus {
    /// Whether the plan is shared.
    pub shared: bool,
    /// Whether this device waits to be admitted.
    pub joining: bool,
    /// The folder it was synchronised with last; empty for none.
    pub folder: String,
    /// When, in milliseconds since 1970.
    #[ts(type = "number | null")]
    pub when: Option<u64>,
    /// How many operations of this device did not go out yet.
    #[ts(type = "number")]
    pub unpublished: u64,
    /// When the first of those was made, in milliseconds since 1970.
    #[ts(type = "number | null")]
    pub since: Option<u64>,
    /// How many operations wait for those they were made upon.
    #[ts(type = "number")]
    pub waiting: u64,
    /// Whether publishing stopped because two copies of this plan wrote as one author.
    pub stopped: bool,
    /// Whether this device's member was removed.
    pub removed: bool,
    /// Every device.
    pub devices: Vec<DeviceRow>,
}

/// How sharing stands, by what is here; no folder is looked at.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn sync_status(desk: &Desk) -> Result<SyncStatus, Problem> {
    let store = &desk.store;
    let authority = state::authority(store)?;
    let own = state::key(store, state::DEVICE)?;
    let acks = state::acks(store)?;
    let seen = store.seen()?;
    let mine = state::own_actors(store)?;
    let said = state::own_ack(store)?
        .map(|ack| ack.seen)
        .unwrap_or_default();
    let members = members(desk)?;
    let mut devices: Vec<DeviceRow> = Vec::new();
    for kept in store.nouns::<AdmitDevice>(Noun::Device)? {
        let device = kept.value;
        let member = members.iter().find(|member| member.id == device.member);
        let is_own = own == Some(device.sign);
        let ack = acks.get(&device.sign);
        let received = match (is_own, ack) {
            (true, _) => seen.clone(),
            (false, Some(ack)) => ack.seen.clone(),
            (false, None) => Default::default(),
        };
        let behind = |actor| seen.seen(actor).saturating_sub(received.seen(actor));
        let mut since = None;
        for own in &mine {
            if behind(own.actor) > 0 {
                let first = store.made_at(own.actor, received.seen(own.actor) + 1)?;
                since = earliest(since, first);
            }
        }
        devices.push(DeviceRow {
            device: device_name(device.sign),
            member: member.map(|member| member.key.clone()).unwrap_or_default(),
            name: member.map(|member| member.name.clone()).unwrap_or_default(),
            role: member.map(|member| member.role.clone()).unwrap_or_default(),
            label: device.label,
            own: is_own,
            removed: authority.is_removed(device.member),
            heard: ack.map(|ack| ack.ms),
            lacks: seen.each().map(|(actor, _)| behind(actor)).sum(),
            lacks_of_mine: mine.iter().map(|own| behind(own.actor)).sum(),
            since,
        });
    }
    // What this device said it has, it had put into the folder before it said so.
    let (mut unpublished, mut since) = (0, None);
    for own in &mine {
        let out = said.seen(own.actor);
        if seen.seen(own.actor) > out {
            unpublished += seen.seen(own.actor) - out;
            since = earliest(since, store.made_at(own.actor, out + 1)?);
        }
    }
    let joining = own.is_some() && store.plan()?.is_none();
    Ok(SyncStatus {
        shared: is_shared(desk)?,
        joining,
        folder: state::text(store, state::FOLDER)?,
        when: state::number(store, state::WHEN)?,
        unpublished,
        since,
        waiting: store.waiting()?,
        stopped: store.local(state::STOPPED)?.is_some(),
        removed: own.is_some_and(|own| authority.is_shut_out(own)),
        devices,
    })
}

fn earliest(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// The day of a moment in milliseconds since 1970, in UTC.
pub fn day_of(ms: u64) -> String {
    Hlc { ms, tick: 0 }.date().to_string()
}
