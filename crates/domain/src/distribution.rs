//! The distribution log: which package went to whom, of which version, and when (D7, D47, D48).

use serde::{Deserialize, Serialize};

use crate::id::OperationId;
use crate::time::Date;

/// Records that a package was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SendPackage {
    /// The issuing of the version it holds, or that it is a supplement to.
    pub version: OperationId,
    /// That version's stage, a key of the profile.
    pub stage: String,
    /// The statutory part a supplement brings; none for the package a council is heard upon.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub part: Option<String>,
    /// The municipality.
    pub municipality: String,
    /// To whom, in words.
    pub recipients: String,
    /// The day.
    pub date: Date,
    /// The SHA-512 of the package's tag manifest, in hexadecimal: it names every byte that was
    /// sent. Empty where that is not known any more.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub sum: String,
    /// Why it was sent before the approvals that should come first; empty when they were there.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub override_reason: String,
    /// Who decided that, in words.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub override_by: String,
}
