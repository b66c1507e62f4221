//! Themes: at most four (D4), each with the items it came from (D22) and its reasons (D15).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::field::{Field, Stamp};
use crate::id::EntityId;
use crate::operation::CausalPast;

/// An item of the poll that a theme takes up, whole or in part (*deels*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct FromItem {
    /// The item, as the poll names it.
    pub item: String,
    /// Whether only part of it is taken up.
    pub part: bool,
}

/// Adds a theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddTheme {
    /// Its number among the priorities.
    pub number: u32,
    /// Its title at first; titles change, the theme stays (D23).
    pub title: String,
    /// The items it came from.
    pub from: Vec<FromItem>,
    /// Why it is chosen: keys of the profile's reasons.
    pub reasons: Vec<String>,
    /// The reasons in words.
    pub motivation: String,
}

/// Changes a theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetTheme {
    /// The theme.
    pub theme: EntityId,
    /// What changes.
    pub change: ThemeChange,
}

/// A property of a theme with its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeChange {
    /// The title.
    Title(String),
    /// The reasons in words.
    Motivation(String),
    /// Whether it is taken out.
    Removed(bool),
}

/// Says what a theme came from, or why it is chosen, anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroundTheme {
    /// The theme.
    pub theme: EntityId,
    /// What changes.
    pub ground: ThemeGround,
}

/// What a theme stands on, with its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeGround {
    /// The items it came from (D22).
    From(Vec<FromItem>),
    /// The reasons it is chosen for, with their text (D15).
    Reason(ThemeReason),
    /// Its number among the priorities.
    Number(u32),
}

/// A reason for which a theme is chosen, or no longer is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThemeReason {
    /// A key of the profile's reasons.
    pub key: String,
    /// Whether it holds.
    pub holds: bool,
    /// Why it does, in words; empty where only the motivation as a whole says so.
    pub text: String,
}

/// A theme as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Theme {
    /// The number.
    pub number: u32,
    /// The title.
    pub title: Field<String>,
    /// The items it came from.
    pub from: Vec<FromItem>,
    /// Keys of its reasons.
    pub reasons: Vec<String>,
    /// The reasons in words.
    pub motivation: Field<String>,
    /// Taken out.
    pub removed: Field<bool>,
    /// The items it came from, as said later.
    #[serde(skip_serializing_if = "Field::is_unset", default)]
    pub items: Field<Vec<FromItem>>,
    /// The reasons, as said later, by key.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", default)]
    pub grounds: BTreeMap<String, Field<ThemeReason>>,
    /// The number, as said later.
    #[serde(skip_serializing_if = "Field::is_unset", default)]
    pub place: Field<u32>,
}

impl Theme {
    /// The theme that is added.
    pub fn new(added: &AddTheme, stamp: Stamp, past: &CausalPast) -> Self {
        let mut theme = Self {
            number: added.number,
            from: added.from.clone(),
            reasons: added.reasons.clone(),
            ..Self::default()
        };
        theme.title.set(added.title.clone(), stamp, past);
        theme.motivation.set(added.motivation.clone(), stamp, past);
        theme
    }

    /// Applies a change.
    pub fn set(&mut self, change: &ThemeChange, stamp: Stamp, past: &CausalPast) {
        match change {
            ThemeChange::Title(title) => self.title.set(title.clone(), stamp, past),
            ThemeChange::Motivation(text) => self.motivation.set(text.clone(), stamp, past),
            ThemeChange::Removed(removed) => self.removed.set(*removed, stamp, past),
        }
    }

    /// Says what it stands on.
    pub fn ground(&mut self, ground: &ThemeGround, stamp: Stamp, past: &CausalPast) {
        match ground {
            ThemeGround::From(items) => self.items.set(items.clone(), stamp, past),
            ThemeGround::Reason(reason) => {
                let field = self.grounds.entry(reason.key.clone()).or_default();
                field.set(reason.clone(), stamp, past);
            }
            ThemeGround::Number(number) => self.place.set(*number, stamp, past),
        }
    }

    /// Its number among the priorities.
    pub fn number(&self) -> u32 {
        self.place.get().copied().unwrap_or(self.number)
    }

    /// The items it came from.
    pub fn from(&self) -> &[FromItem] {
        self.items.get().map_or(&self.from, Vec::as_slice)
    }

    /// The reasons it is chosen for: keys with their text, in the order in which they were given.
    pub fn reasons(&self) -> Vec<(&str, &str)> {
        let said = |key: &str| self.grounds.get(key).and_then(Field::get);
        let first = self.reasons.iter().filter_map(|key| match said(key) {
            Some(reason) => reason.holds.then_some((key.as_str(), reason.text.as_str())),
            None => Some((key.as_str(), "")),
        });
        let later = self
            .grounds
            .values()
            .filter_map(Field::get)
            .filter(|reason| reason.holds && !self.reasons.contains(&reason.key))
            .map(|reason| (reason.key.as_str(), reason.text.as_str()));
        first.chain(later).collect()
    }

    /// Whether it is one of the plan's themes.
    pub fn is_present(&self) -> bool {
        self.removed.get() != Some(&true)
    }
}
