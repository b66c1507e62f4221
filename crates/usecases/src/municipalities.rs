//! The register of municipalities (D2) and, per item, whether their councillors are asked (D20).

use std::path::Path;

use draagvlak_domain::body::Body;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::municipality::{
    AddMunicipality, Municipality, MunicipalityChange, SetMunicipality,
};
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::problem::Problem;
use crate::sheet_file::{sheet_file, whole};

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

/// What a sheet of municipalities brought.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct MunicipalityImport {
    /// The file's name.
    pub file: String,
    /// The sheet.
    pub sheet: String,
    /// The codes of those that were added.
    pub added: Vec<String>,
    /// The codes of those of which something changed.
    pub changed: Vec<String>,
    /// How many stood there so already.
    pub unchanged: usize,
    /// The rows that were not taken in, each with the key of the reason.
    pub skipped: Vec<SkippedLine>,
}

/// A row that was not taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SkippedLine {
    /// The row as a person counts, from 1.
    pub row: u32,
    /// The key of the reason.
    pub reason: &'static str,
    /// What stands there.
    pub found: String,
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
        code: value.code,
    }
}

/// The municipality of a code or a name.
///
/// # Errors
/// [`Problem`] when there is none.
pub(crate) fn municipality_named(desk: &Desk, name: &str) -> Result<Kept<Municipality>, Problem> {
    let mut all = kept(desk)?;
    let name = name.trim();
    let by_code = |kept: &Kept<Municipality>| kept.value.code.eq_ignore_ascii_case(name);
    let by_name = |kept: &Kept<Municipality>| {
        kept.value.is_present() && kept.value.name().to_lowercase() == name.to_lowercase()
    };
    let at = all.iter().position(by_code);
    match at.or_else(|| all.iter().position(by_name)) {
        Some(at) => Ok(all.swap_remove(at)),
        None => {
            let known: Vec<_> = all.into_iter().map(|kept| kept.value.code).collect();
            Err(Problem::no_such(name, &known))
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

fn checked(new: &NewMunicipality) -> Result<AddMunicipality, Problem> {
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
    let municipality = municipality_named(desk, name)?.id;
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
    desk.write(|writing| {
        for change in changes {
            writing.append(&Body::SetMunicipality(SetMunicipality {
                municipality,
                change,
            }))?;
        }
        Ok(())
    })
}

/// Takes in a sheet of municipalities: new ones are added, what the sheet says otherwise of known
/// ones is changed, and what it does not mention stays. `preview` stores nothing.
///
/// # Errors
/// [`Problem`] when the file cannot be read or has no column for the name: nothing is stored then.
pub fn import_municipalities(
    desk: &mut Desk,
    path: &Path,
    preview: bool,
) -> Result<MunicipalityImport, Problem> {
    let file = sheet_file(path, "municipality", &["name"], None)?;
    let table = &file.table;
    let mut report = MunicipalityImport {
        file: file.name.clone(),
        sheet: table.sheet.clone(),
        ..MunicipalityImport::default()
    };
    let known = kept(desk)?;
    let mut bodies: Vec<Body> = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    for line in &table.rows {
        let text = |field: &str| table.text(line, field).to_owned();
        let mut skip = |reason: &'static str, found: &str| {
            report.skipped.push(SkippedLine {
                row: line.row,
                reason,
                found: found.to_owned(),
            });
        };
        let name = text("name");
        let name = name.strip_prefix("gemeente ").unwrap_or(&name).to_owned();
        let folded = name.to_lowercase();
        if name.is_empty() {
            skip("skip-municipality-nameless", "");
            continue;
        }
        if matches!(folded.as_str(), "totaal" | "eindtotaal" | "total") {
            skip("skip-totals", &name);
            continue;
        }
        let inhabitants = match text("inhabitants").as_str() {
            "" => None,
            written => match whole(written) {
                Some(count) => Some(count),
                None => {
                    skip("skip-municipality-inhabitants", written);
                    continue;
                }
            },
        };
        // A municipality without a code goes by its name: that is how it is found again.
        let code = match text("code") {
            code if code.is_empty() => name.clone(),
            code => code,
        };
        if seen.contains(&code.to_lowercase()) {
            skip("skip-municipality-twice", &code);
            continue;
        }
        seen.push(code.to_lowercase());
        let new = NewMunicipality {
            code,
            name,
            inhabitants,
            part: text("part"),
            address: text("address"),
        };
        let found = known.iter().find(|kept| {
            kept.value.code.eq_ignore_ascii_case(&new.code)
                || (text("code").is_empty() && kept.value.name().to_lowercase() == folded)
        });
        match found {
            None => {
                report.added.push(new.code.clone());
                bodies.push(Body::AddMunicipality(checked(&new)?));
            }
            Some(kept) => {
                let changes = differences(&kept.value, &new);
                if changes.is_empty() {
                    report.unchanged += 1;
                } else {
                    report.changed.push(kept.value.code.clone());
                }
                bodies.extend(changes.into_iter().map(|change| {
                    Body::SetMunicipality(SetMunicipality {
                        municipality: kept.id,
                        change,
                    })
                }));
            }
        }
    }
    if !preview && !bodies.is_empty() {
        desk.write(|writing| {
            for body in &bodies {
                writing.append(body)?;
            }
            Ok(())
        })?;
    }
    Ok(report)
}

/// What a sheet says otherwise; an empty cell says nothing.
fn differences(known: &Municipality, new: &NewMunicipality) -> Vec<MunicipalityChange> {
    let mut changes = Vec::new();
    if new.name != known.name() {
        changes.push(MunicipalityChange::Name(new.name.clone()));
    }
    if new.inhabitants.is_some() && new.inhabitants != known.inhabitants.get().copied().flatten() {
        changes.push(MunicipalityChange::Inhabitants(new.inhabitants));
    }
    if !new.part.is_empty() && Some(&new.part) != known.part.get() {
        changes.push(MunicipalityChange::Part(new.part.clone()));
    }
    if !new.address.is_empty() && Some(&new.address) != known.address.get() {
        changes.push(MunicipalityChange::Address(new.address.clone()));
    }
    if !known.is_present() {
        changes.push(MunicipalityChange::Removed(false));
    }
    changes
}
