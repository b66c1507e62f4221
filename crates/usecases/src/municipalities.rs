//! The register of municipalities (D2) and, per item, whether their councillors are asked (D20).

use std::collections::BTreeSet;

use draagvlak_domain::body::Body;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::municipality::{
    AddMunicipality, Municipality, MunicipalityChange, NameMunicipality, SetMunicipality,
};
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::gazetteer::Gazetteer;
use crate::problem::Problem;

/// A municipality, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MunicipalityRow {
    /// The name of the municipality for the program.
    #[ts(type = "string")]
    pub id: EntityId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// How many people live there; none where not known.
    pub inhabitants: Option<u32>,
    /// The part of the unit; empty for none.
    pub part: String,
    /// Where papers for its council go; empty where not known.
    pub address: String,
    /// What else it is called.
    pub aliases: Vec<String>,
    /// Per item whether councillors are asked (D20).
    pub councillors: Vec<CouncillorsRow>,
    /// It is no longer part of the region.
    pub removed: bool,
}

/// Whether councillors are asked for an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CouncillorsRow {
    /// The item, a short name such as `poll`.
    pub item: String,
    /// The choice.
    pub asked: bool,
}

/// A municipality to add.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct NewMunicipality {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// How many people live there; none where not known.
    pub inhabitants: Option<u32>,
    /// The part of the unit.
    pub part: String,
    /// Where papers for its council go.
    pub address: String,
}

/// What changes of a municipality; what is none stays.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MunicipalityOrder {
    /// The name.
    #[ts(optional)]
    pub name: Option<String>,
    /// How many people live there.
    #[ts(optional)]
    pub inhabitants: Option<u32>,
    /// The part of the unit.
    #[ts(optional)]
    pub part: Option<String>,
    /// Where papers for its council go.
    #[ts(optional)]
    pub address: Option<String>,
    /// What else it is called: all of it.
    #[ts(optional)]
    pub aliases: Option<Vec<String>>,
    /// For which item councillors are asked or not (D20).
    #[ts(optional)]
    pub councillors: Option<CouncillorsOrder>,
    /// Whether it is no longer part of the region.
    #[ts(optional)]
    pub removed: Option<bool>,
}

/// A choice whether councillors are asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CouncillorsOrder {
    /// The item, a short name such as `poll`.
    pub item: String,
    /// The choice; none takes it away.
    pub asked: Option<bool>,
}

/// The municipalities, by name; those that left the region only when asked for.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn municipalities(desk: &Desk, all: bool) -> Result<Vec<MunicipalityRow>, Problem> {
    let mut rows: Vec<_> = kept(desk)?
        .into_iter()
        .filter(|kept| all || kept.value.is_present())
        .map(row)
        .collect();
    rows.sort_by_cached_key(|row| (row.name.to_lowercase(), row.code.clone()));
    Ok(rows)
}

pub(crate) fn kept(desk: &Desk) -> Result<Vec<Kept<Municipality>>, Problem> {
    Ok(desk.store.nouns(Noun::Municipality)?)
}

/// Whether any municipality was ever registered.
pub(crate) fn is_any(desk: &Desk) -> Result<bool, Problem> {
    Ok(!kept(desk)?.is_empty())
}

/// Those that are part of the region, by name.
pub(crate) fn present(desk: &Desk) -> Result<Vec<Kept<Municipality>>, Problem> {
    let mut all = kept(desk)?;
    all.retain(|kept| kept.value.is_present());
    all.sort_by_cached_key(|kept| (kept.value.name().to_lowercase(), kept.value.code.clone()));
    Ok(all)
}

fn row(kept: Kept<Municipality>) -> MunicipalityRow {
    let value = kept.value;
    let text = |field: Option<&String>| field.cloned().unwrap_or_default();
    let councillors = value.councillors.keys().filter_map(|item| {
        value.asks(item).map(|asked| CouncillorsRow {
            item: item.clone(),
            asked,
        })
    });
    MunicipalityRow {
        id: kept.id,
        name: value.name().to_owned(),
        inhabitants: value.inhabitants.get().copied().flatten(),
        part: text(value.part.get()),
        address: text(value.address.get()),
        councillors: councillors.collect(),
        removed: !value.is_present(),
        aliases: value.aliases().map(str::to_owned).collect(),
        code: value.code,
    }
}

/// The municipality of a code or a name, as people write either.
///
/// # Errors
/// [`Problem`] when there is none.
pub(crate) fn municipality_named(desk: &Desk, name: &str) -> Result<Kept<Municipality>, Problem> {
    let mut all = kept(desk)?;
    // One that left the region is found by its code only.
    let by_code = |kept: &Kept<Municipality>| kept.value.code.eq_ignore_ascii_case(name.trim());
    let found = match all.iter().position(by_code) {
        Some(at) => Some(at),
        None => Gazetteer::new(&all)?.find(name),
    };
    match found {
        Some(at) => Ok(all.swap_remove(at)),
        None => {
            let known: Vec<_> = all.into_iter().map(|kept| kept.value.code).collect();
            Err(Problem::no_such(name.trim(), &known))
        }
    }
}

/// Adds a municipality.
///
/// # Errors
/// [`Problem`] when the code is taken, or the code or the name is empty.
pub fn add_municipality(desk: &mut Desk, new: &NewMunicipality) -> Result<(), Problem> {
    let added = checked(new)?;
    let taken = kept(desk)?
        .iter()
        .any(|kept| kept.value.code.eq_ignore_ascii_case(&added.code));
    if taken {
        return Err(Problem::refused("problem-taken", &[("what", &added.code)]));
    }
    desk.append(&Body::AddMunicipality(added))?;
    Ok(())
}

pub(crate) fn checked(new: &NewMunicipality) -> Result<AddMunicipality, Problem> {
    let added = AddMunicipality {
        code: new.code.trim().to_owned(),
        name: new.name.trim().to_owned(),
        inhabitants: new.inhabitants,
        part: new.part.trim().to_owned(),
        address: new.address.trim().to_owned(),
    };
    if added.code.is_empty() || added.name.is_empty() {
        return Err(Problem::usage("problem-municipality-nameless", &[]));
    }
    Ok(added)
}

/// Changes properties of a municipality, all of them or none.
///
/// # Errors
/// [`Problem`] when there is no such municipality, or its name would be empty.
pub fn set_municipality(
    desk: &mut Desk,
    name: &str,
    order: &MunicipalityOrder,
) -> Result<(), Problem> {
    let kept = municipality_named(desk, name)?;
    let mut bodies: Vec<Body> = set(kept.id, changes(order)?).collect();
    if let Some(wanted) = &order.aliases {
        bodies.extend(
            renamed(&kept, wanted)
                .into_iter()
                .map(Body::NameMunicipality),
        );
    }
    desk.append_all(&bodies)
}

/// What an order changes, without what else a municipality is called.
///
/// # Errors
/// [`Problem`] when its name would be empty.
pub(crate) fn changes(order: &MunicipalityOrder) -> Result<Vec<MunicipalityChange>, Problem> {
    let mut changes = Vec::new();
    if let Some(name) = &order.name {
        let name = name.trim().to_owned();
        if name.is_empty() {
            return Err(Problem::usage("problem-municipality-nameless", &[]));
        }
        changes.push(MunicipalityChange::Name(name));
    }
    if let Some(count) = order.inhabitants {
        changes.push(MunicipalityChange::Inhabitants(Some(count)));
    }
    if let Some(part) = &order.part {
        changes.push(MunicipalityChange::Part(part.trim().to_owned()));
    }
    if let Some(address) = &order.address {
        changes.push(MunicipalityChange::Address(address.trim().to_owned()));
    }
    if let Some(choice) = &order.councillors {
        changes.push(MunicipalityChange::Councillors {
            item: choice.item.trim().to_owned(),
            asked: choice.asked,
        });
    }
    if let Some(removed) = order.removed {
        changes.push(MunicipalityChange::Removed(removed));
    }
    Ok(changes)
}

/// These changes of a municipality, as operations.
pub(crate) fn set(
    municipality: EntityId,
    changes: Vec<MunicipalityChange>,
) -> impl Iterator<Item = Body> {
    changes.into_iter().map(move |change| {
        Body::SetMunicipality(SetMunicipality {
            municipality,
            change,
        })
    })
}

/// What changes where a municipality is called all of this besides its name, and nothing else.
fn renamed(kept: &Kept<Municipality>, wanted: &[String]) -> Vec<NameMunicipality> {
    let wanted: BTreeSet<&str> = wanted
        .iter()
        .map(|alias| alias.trim())
        .filter(|alias| !alias.is_empty())
        .collect();
    let now: BTreeSet<&str> = kept.value.aliases().collect();
    wanted
        .symmetric_difference(&now)
        .map(|alias| NameMunicipality {
            municipality: kept.id,
            alias: (*alias).to_owned(),
            known: wanted.contains(alias),
        })
        .collect()
}
