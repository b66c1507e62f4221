//! What comes after adoption: addenda, annual reports, implementation plans per theme (D1, D5-D6).

use serde::{Deserialize, Serialize};

use crate::draft::SourceFile;
use crate::id::EntityId;
use crate::plan::Period;
use crate::time::Date;

/// Adds to the plan within its period, or extends that (D6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddAddendum {
    /// Its title.
    pub title: String,
    /// The day it holds from.
    pub date: Date,
    /// Who decided it.
    pub body: String,
    /// What it says, as Markdown.
    pub text: String,
    /// The chapter it adds to; none for the plan as a whole.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub chapter: Option<EntityId>,
    /// The period from then on, where it extends that.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub period: Option<Period>,
}

/// Records an annual report (D1). A later one of the same year takes its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordAnnual {
    /// The year it is about.
    pub year: i16,
    /// The day it was adopted; none while it is being made.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub adopted: Option<Date>,
    /// What is said of the plan as a whole, as Markdown.
    pub text: String,
    /// What is said per theme.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub themes: Vec<AnnualTheme>,
    /// The report as a document, kept under its hash.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub document: Option<SourceFile>,
}

/// What an annual report says of a theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnnualTheme {
    /// The theme.
    pub theme: EntityId,
    /// What is said, as Markdown.
    pub text: String,
}

/// Says to which theme's implementation plan a reaction goes (D5). The last word counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferComment {
    /// The reaction.
    pub comment: EntityId,
    /// The theme; none takes it away.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub theme: Option<EntityId>,
}

/// Records an implementation plan of a theme (D5): periodic, so a theme has several in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordImplementation {
    /// The theme.
    pub theme: EntityId,
    /// The day it holds from.
    pub from: Date,
    /// The last day it holds; none for not said.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub to: Option<Date>,
    /// What it says, as Markdown.
    pub text: String,
}
