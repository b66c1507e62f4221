//! The register of bodies: principals, those that are consulted, those that bring means (D2, D13).

use draagvlak_domain::body::Body;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::region_body::{
    AddRegionBody, BodyKind, RegionBody, RegionBodyChange, SetRegionBody,
};
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::problem::Problem;

/// A body, as shown. The principals the profile names are among them, also where nobody added them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RegionBodyRow {
    /// Its short name.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What it is to the plan.
    pub kind: BodyKind,
    /// What it does; empty for nothing in particular.
    pub text: String,
    /// The profile prescribes it: it cannot be taken away.
    pub prescribed: bool,
}

/// A body to add or to change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegionBodyOrder {
    /// Its short name.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What it is to the plan.
    pub kind: BodyKind,
    /// What it does.
    pub text: String,
}

/// The bodies: the profile's principals first, then the others in order of coming.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn region_bodies(desk: &Desk) -> Result<Vec<RegionBodyRow>, Problem> {
    let mut added: Vec<Kept<RegionBody>> = desk.store.nouns(Noun::RegionBody)?;
    added.retain(|kept| kept.value.is_present());
    let mut rows: Vec<RegionBodyRow> = Vec::new();
    for principal in desk.profile()?.principals {
        let said = added.iter().find(|kept| kept.value.key == principal.key);
        let text = said.and_then(|kept| kept.value.text.get().cloned());
        rows.push(RegionBodyRow {
            key: principal.key,
            name: principal.title,
            kind: BodyKind::Principal,
            text: text.unwrap_or_default(),
            prescribed: true,
        });
    }
    for kept in added {
        let body = kept.value;
        if rows.iter().any(|row| row.key == body.key) {
            continue;
        }
        rows.push(RegionBodyRow {
            name: body.name.get().cloned().unwrap_or_default(),
            kind: body.kind.get().copied().unwrap_or(BodyKind::Other),
            text: body.text.get().cloned().unwrap_or_default(),
            key: body.key,
            prescribed: false,
        });
    }
    Ok(rows)
}

/// Adds a body, or changes the one of that short name.
///
/// # Errors
/// [`Problem`] when the short name or the name is empty.
pub fn set_region_body(desk: &mut Desk, order: &RegionBodyOrder) -> Result<(), Problem> {
    let key = order.key.trim().to_owned();
    let name = order.name.trim().to_owned();
    if key.is_empty() || name.is_empty() {
        return Err(Problem::usage("problem-body-nameless", &[]));
    }
    let text = order.text.trim().to_owned();
    let Some(known) = kept(desk, &key)? else {
        desk.append(&Body::AddRegionBody(AddRegionBody {
            key,
            name,
            kind: order.kind,
            text,
        }))?;
        return Ok(());
    };
    let mut changes = Vec::new();
    if known.value.name.get() != Some(&name) {
        changes.push(RegionBodyChange::Name(name));
    }
    if known.value.kind.get() != Some(&order.kind) {
        changes.push(RegionBodyChange::Kind(order.kind));
    }
    if known.value.text.get() != Some(&text) {
        changes.push(RegionBodyChange::Text(text));
    }
    if !known.value.is_present() {
        changes.push(RegionBodyChange::Removed(false));
    }
    change(desk, known.id, changes)
}

/// Takes a body away; its history stays.
///
/// # Errors
/// [`Problem`] when there is none of that short name.
pub fn remove_region_body(desk: &mut Desk, key: &str) -> Result<(), Problem> {
    match kept(desk, key)?.filter(|known| known.value.is_present()) {
        Some(known) => change(desk, known.id, vec![RegionBodyChange::Removed(true)]),
        None => {
            let known = region_bodies(desk)?.into_iter();
            let known: Vec<_> = known
                .filter(|row| !row.prescribed)
                .map(|row| row.key)
                .collect();
            Err(Problem::no_such(key, &known))
        }
    }
}

fn kept(desk: &Desk, key: &str) -> Result<Option<Kept<RegionBody>>, Problem> {
    let all: Vec<Kept<RegionBody>> = desk.store.nouns(Noun::RegionBody)?;
    Ok(all.into_iter().find(|kept| kept.value.key == key))
}

fn change(desk: &mut Desk, body: EntityId, changes: Vec<RegionBodyChange>) -> Result<(), Problem> {
    desk.write(|writing| {
        for change in changes {
            writing.append(&Body::SetRegionBody(SetRegionBody { body, change }))?;
        }
        Ok(())
    })
}
