//! Why a change was made that no reaction asked for: an editorial one, a decision, a part that came in.

use serde::{Deserialize, Serialize};

use crate::field::Field;
use crate::id::{EntityId, OperationId};

/// Says why a revision was made that no reaction asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExplainChange {
    /// The revision.
    pub revision: OperationId,
    /// Why; empty to leave it unexplained again.
    pub why: String,
}

/// The explanation of a revision as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explanation {
    /// The revision.
    pub revision: OperationId,
    /// Why it was made.
    pub why: Field<String>,
}

impl Explanation {
    /// The name of the explanation of a revision: one, however often it is given.
    pub fn name(revision: OperationId) -> EntityId {
        EntityId::born_of(revision, u32::MAX)
    }

    /// The explanation of a revision of which nothing was said yet.
    pub fn new(revision: OperationId) -> Self {
        Self {
            revision,
            why: Field::default(),
        }
    }
}
