//! Municipalities: whose mayor adopts the plan and whose council is heard (D2, D49), and per item
//! whether their councillors are asked (D20).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::field::{Field, Stamp};
use crate::id::EntityId;
use crate::operation::CausalPast;

/// Adds a municipality.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddMunicipality {
    /// Its code, such as CBS's `GM0392`; unique within the plan, never changed.
    pub code: String,
    /// Its name, without the word for a municipality.
    pub name: String,
    /// How many people live there; none where that is not known.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub inhabitants: Option<u32>,
    /// The part of the unit it lies in, such as a basisteam; empty for none.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub part: String,
    /// Where papers for its council go; empty where not known.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub address: String,
}

/// Changes a property of a municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetMunicipality {
    /// The municipality.
    pub municipality: EntityId,
    /// What changes.
    pub change: MunicipalityChange,
}

/// A property of a municipality with its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MunicipalityChange {
    /// The name.
    Name(String),
    /// How many people live there.
    Inhabitants(Option<u32>),
    /// The part of the unit.
    Part(String),
    /// Where papers for its council go.
    Address(String),
    /// Whether councillors are asked for an item, such as `poll` (D20); none takes the choice away.
    Councillors {
        /// The item, a short name.
        item: String,
        /// The choice of the official with the mayor.
        asked: Option<bool>,
    },
    /// Whether it is no longer part of the region (D2); its history stays.
    Removed(bool),
}

/// Says that a municipality is also called so, or that it is not: how a sheet is recognised that
/// writes its name otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameMunicipality {
    /// The municipality.
    pub municipality: EntityId,
    /// The other name, as people write it.
    pub alias: String,
    /// Whether it is called so.
    pub known: bool,
}

/// A municipality as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Municipality {
    /// The code.
    pub code: String,
    /// The name.
    pub name: Field<String>,
    /// How many people live there.
    pub inhabitants: Field<Option<u32>>,
    /// The part of the unit.
    pub part: Field<String>,
    /// Where papers for its council go.
    pub address: Field<String>,
    /// Per item whether councillors are asked (D20).
    pub councillors: BTreeMap<String, Field<Option<bool>>>,
    /// No longer part of the region.
    pub removed: Field<bool>,
    /// What else it is called, or was once said to be.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", default)]
    pub aliases: BTreeMap<String, Field<bool>>,
}

impl Municipality {
    /// The municipality that is added.
    pub fn new(added: &AddMunicipality, stamp: Stamp, past: &CausalPast) -> Self {
        let mut made = Self {
            code: added.code.clone(),
            ..Self::default()
        };
        made.name.set(added.name.clone(), stamp, past);
        made.inhabitants.set(added.inhabitants, stamp, past);
        made.part.set(added.part.clone(), stamp, past);
        made.address.set(added.address.clone(), stamp, past);
        made
    }

    /// Applies a change.
    pub fn set(&mut self, change: &MunicipalityChange, stamp: Stamp, past: &CausalPast) {
        match change {
            MunicipalityChange::Name(name) => self.name.set(name.clone(), stamp, past),
            MunicipalityChange::Inhabitants(count) => self.inhabitants.set(*count, stamp, past),
            MunicipalityChange::Part(part) => self.part.set(part.clone(), stamp, past),
            MunicipalityChange::Address(address) => {
                self.address.set(address.clone(), stamp, past);
            }
            MunicipalityChange::Councillors { item, asked } => {
                let choice = self.councillors.entry(item.clone()).or_default();
                choice.set(*asked, stamp, past);
            }
            MunicipalityChange::Removed(removed) => self.removed.set(*removed, stamp, past),
        }
    }

    /// Says that it is also called so, or not.
    pub fn call(&mut self, named: &NameMunicipality, stamp: Stamp, past: &CausalPast) {
        let known = self.aliases.entry(named.alias.clone()).or_default();
        known.set(named.known, stamp, past);
    }

    /// What else it is called.
    pub fn aliases(&self) -> impl Iterator<Item = &str> {
        let known = self.aliases.iter();
        known
            .filter(|(_, known)| known.get() == Some(&true))
            .map(|(alias, _)| alias.as_str())
    }

    /// Whether it is part of the region.
    pub fn is_present(&self) -> bool {
        self.removed.get() != Some(&true)
    }

    /// The name that holds.
    pub fn name(&self) -> &str {
        self.name.get().map_or(self.code.as_str(), String::as_str)
    }

    /// Whether its councillors are asked for an item; none where nobody chose.
    pub fn asks(&self, item: &str) -> Option<bool> {
        self.councillors.get(item)?.get().copied().flatten()
    }
}
