//! The plan profile: what kind of plan this is, as data.

use serde::{Deserialize, Serialize};

/// What a kind of plan prescribes. Written in TOML, carried whole by the plan that is made with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The profile's short name, such as `imv`.
    pub key: String,
    /// Its title, for a person.
    pub title: String,
    /// The most themes the plan may hold; more needs a decision of the principals (D4).
    pub max_themes: u32,
    /// The days between sending the draft and adoption below which the hearing is tight (D44).
    #[serde(default)]
    pub hearing_days: u32,
    /// The formal versions, in order.
    pub stages: Vec<Stage>,
    /// The parts the law prescribes (D1, D45).
    #[serde(default)]
    pub statutory_parts: Vec<StatutoryPart>,
    /// What a member of the workgroup may be.
    pub roles: Vec<Named>,
    /// Who a version goes to (D8).
    #[serde(default)]
    pub audiences: Vec<Named>,
    /// Whose approval counts, each on its own (D12).
    #[serde(default)]
    pub principals: Vec<Named>,
    /// The reasons for which a theme may be chosen (D15).
    #[serde(default)]
    pub theme_reasons: Vec<Named>,
}

/// A formal version of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Its short name, such as `85`.
    pub key: String,
    /// Its title, such as `85%-versie`.
    pub title: String,
    /// The status printed on every page (D50).
    pub status: String,
    /// What must hold before it can be issued.
    #[serde(default)]
    pub gates: Vec<GateKind>,
}

/// A condition on issuing a version.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum GateKind {
    /// No more themes than allowed (D4).
    MaxThemes,
    /// Every reaction has a valid disposition (D29).
    Dispositions,
    /// What is said to be processed has a change in the text.
    ProcessedHasChange,
    /// Every change since the version issued last was made for a reaction, or is explained.
    ChangesExplained,
    /// Every principal approved this version (D12).
    Approvals,
    /// No statutory part is pending (D45).
    PendingParts,
    /// Every council was heard (D49).
    Hearings,
    /// No sentence was rewritten twice without being settled.
    Conflicts,
    /// Every chapter holds text.
    EmptyChapters,
    /// Every picture says what it shows to who does not see it, and its file is here.
    Pictures,
}

/// A part of the plan that the law prescribes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatutoryPart {
    /// Its short name, such as `sterkte`.
    pub key: String,
    /// Its title.
    pub title: String,
    /// The article that prescribes it.
    pub article: String,
}

/// A key with the words for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// The short name.
    pub key: String,
    /// The words.
    pub title: String,
}

/// Why a text is not a profile.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadProfile {
    /// Not TOML of the right shape.
    #[error("{0}")]
    Unreadable(String),
    /// It names no stage.
    #[error("a profile names at least one stage")]
    NoStage,
    /// A short name stands twice.
    #[error("`{0}` stands twice")]
    Twice(String),
}

impl Profile {
    /// Reads a profile.
    ///
    /// # Errors
    /// [`BadProfile`], with the place where the TOML is at fault.
    pub fn from_toml(text: &str) -> Result<Self, BadProfile> {
        let profile: Self =
            toml::from_str(text).map_err(|error| BadProfile::Unreadable(error.to_string()))?;
        if profile.stages.is_empty() {
            return Err(BadProfile::NoStage);
        }
        let mut keys: Vec<_> = profile.stages.iter().map(|stage| &stage.key).collect();
        keys.sort();
        match keys.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(BadProfile::Twice(pair[0].clone())),
            None => Ok(profile),
        }
    }

    /// The stage with this key.
    pub fn stage(&self, key: &str) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.key == key)
    }

    /// The place of a stage in the order, from 0.
    pub fn stage_order(&self, key: &str) -> Option<usize> {
        self.stages.iter().position(|stage| stage.key == key)
    }

    /// The principal with this key.
    pub fn principal(&self, key: &str) -> Option<&Named> {
        self.principals
            .iter()
            .find(|principal| principal.key == key)
    }
}
