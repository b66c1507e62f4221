//! What senders say to the answers they were given: an answer sheet that came back.

use serde::{Deserialize, Serialize};

use crate::draft::SourceFile;
use crate::id::EntityId;

/// Records what senders say to answers. It changes no disposition: a person reads it and decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemarkAnswers {
    /// The file it came in.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub file: Option<SourceFile>,
    /// Per reaction what is said, in the order of the file.
    pub remarks: Vec<AnswerRemark>,
}

/// What a sender says to the answer to a reaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerRemark {
    /// The reaction.
    pub comment: EntityId,
    /// Satisfied or not; none for unsaid.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub satisfied: Option<bool>,
    /// In words, letter for letter; empty for nothing.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub text: String,
}
