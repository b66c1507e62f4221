//! Themes: at most four (D4), each with the items it came from (D22) and its reasons (D15).

use serde::{Deserialize, Serialize};

use crate::field::{Field, Stamp};
use crate::id::EntityId;
use crate::operation::CausalPast;

/// An item of the poll that a theme takes up, whole or in part (*deels*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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

    /// Whether it is one of the plan's themes.
    pub fn is_present(&self) -> bool {
        self.removed.get() != Some(&true)
    }
}
