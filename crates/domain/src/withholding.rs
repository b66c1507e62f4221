//! Withholding: a reaction whose sender asked that it be worked on and not be published.

use serde::{Deserialize, Serialize};

use crate::id::EntityId;

/// Keeps a reaction out of what is published, or lets it in again. It is answered and counted as
/// any other; what it says, and what it was answered, stand in no public paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithholdComment {
    /// The reaction.
    pub comment: EntityId,
    /// Kept out, or let in again.
    pub withheld: bool,
}
