//! Questions asked in a version of the plan, answered together (D17, D37).

use serde::{Deserialize, Serialize};

use crate::field::{Field, Stamp};
use crate::id::EntityId;
use crate::operation::CausalPast;

/// Records a question that is asked in a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskQuestion {
    /// The version in which it is asked, a stage's key.
    pub stage: String,
    /// The chapter it is about; none for the whole plan.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub chapter: Option<EntityId>,
    /// The question.
    pub text: String,
}

/// Says what the answers to a question came to. That nobody answered is an outcome too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConcludeQuestion {
    /// The question.
    pub question: EntityId,
    /// What the answers came to.
    pub conclusion: String,
}

/// A question as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// What was asked.
    pub what: AskQuestion,
    /// What the answers came to.
    pub conclusion: Field<String>,
    /// Whether it was taken back.
    pub withdrawn: Field<bool>,
}

impl Question {
    /// The question that is asked.
    pub fn new(asked: &AskQuestion) -> Self {
        Self {
            what: asked.clone(),
            conclusion: Field::default(),
            withdrawn: Field::default(),
        }
    }

    /// Says what the answers came to.
    pub fn conclude(&mut self, said: &ConcludeQuestion, stamp: Stamp, past: &CausalPast) {
        self.conclusion.set(said.conclusion.clone(), stamp, past);
    }

    /// Whether it holds.
    pub fn is_present(&self) -> bool {
        self.withdrawn.get() != Some(&true)
    }
}
