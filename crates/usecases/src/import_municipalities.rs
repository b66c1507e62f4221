//! Taking in the register of municipalities from a sheet (D2).

use std::path::Path;

use draagvlak_domain::body::Body;
use draagvlak_domain::municipality::{Municipality, MunicipalityChange};
use draagvlak_store::Kept;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::gazetteer::Gazetteer;
use crate::municipalities::{MunicipalityOrder, NewMunicipality, changes, checked, kept, set};
use crate::problem::Problem;
use crate::sheet_brought::{SheetBrought, SkippedLine};
use crate::sheet_file::{sheet_file, whole};

/// What a sheet of municipalities brought, by code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MunicipalityImport {
    /// What it brought.
    #[serde(flatten)]
    pub brought: SheetBrought,
    /// What takes it back.
    pub undo: Vec<MunicipalityBefore>,
}

/// A municipality as it stood before an import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MunicipalityBefore {
    /// Its code.
    pub code: String,
    /// What was known; one that was added was not part of the region.
    pub order: MunicipalityOrder,
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
    let (mut brought, mut undo) = (SheetBrought::of(&file), Vec::new());
    let known = kept(desk)?;
    let names = Gazetteer::new(&known)?;
    let mut bodies: Vec<Body> = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    for line in &table.rows {
        let text = |field: &str| table.text(line, field).to_owned();
        let mut skip = |reason: &'static str, found: &str| {
            brought.skipped.push(SkippedLine {
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
        let code_less = text("code").is_empty();
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
        let by_code = |kept: &&Kept<Municipality>| kept.value.code.eq_ignore_ascii_case(&new.code);
        let found = known.iter().find(by_code).or_else(|| {
            let at = names.find(if code_less { &new.name } else { &new.code })?;
            known.get(at)
        });
        // Known by another of its names, it keeps the one it has.
        let new = match found {
            Some(kept) if code_less => NewMunicipality {
                name: kept.value.name().to_owned(),
                ..new
            },
            _ => new,
        };
        match found {
            None => {
                brought.added.push(new.code.clone());
                undo.push(MunicipalityBefore {
                    code: new.code.clone(),
                    order: MunicipalityOrder {
                        removed: Some(true),
                        ..MunicipalityOrder::default()
                    },
                });
                bodies.push(Body::AddMunicipality(checked(&new)?));
            }
            Some(kept) => {
                let changes = differences(&kept.value, &new);
                if changes.is_empty() {
                    brought.unchanged += 1;
                } else {
                    brought.changed.push(kept.value.code.clone());
                    undo.push(before(&kept.value));
                }
                bodies.extend(set(kept.id, changes));
            }
        }
    }
    if !preview && !bodies.is_empty() {
        desk.append_all(&bodies)?;
    }
    Ok(MunicipalityImport { brought, undo })
}

/// Takes an import back: what came leaves the region, what changed is as it was.
///
/// # Errors
/// [`Problem`] when the plan cannot be written.
pub fn undo_municipalities(desk: &mut Desk, before: &[MunicipalityBefore]) -> Result<(), Problem> {
    let known = kept(desk)?;
    let mut bodies = Vec::new();
    for MunicipalityBefore { code, order } in before {
        let Some(municipality) = known.iter().find(|kept| kept.value.code == *code) else {
            let known: Vec<_> = known.iter().map(|kept| kept.value.code.clone()).collect();
            return Err(Problem::no_such(code, &known));
        };
        let mut changes = changes(order)?;
        // A number that was not known cannot be ordered.
        if order.removed == Some(false) && order.inhabitants.is_none() {
            changes.push(MunicipalityChange::Inhabitants(None));
        }
        bodies.extend(set(municipality.id, changes));
    }
    desk.append_all(&bodies)
}

fn before(known: &Municipality) -> MunicipalityBefore {
    MunicipalityBefore {
        code: known.code.clone(),
        order: MunicipalityOrder {
            name: Some(known.name().to_owned()),
            inhabitants: known.inhabitants.get().copied().flatten(),
            part: Some(known.part.get().cloned().unwrap_or_default()),
            address: Some(known.address.get().cloned().unwrap_or_default()),
            removed: Some(!known.is_present()),
            ..MunicipalityOrder::default()
        },
    }
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
