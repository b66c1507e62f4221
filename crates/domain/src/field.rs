//! A field that several people may set without seeing each other.

use serde::{Deserialize, Serialize};

use crate::id::{ActorId, OperationId};
use crate::operation::CausalPast;
use crate::time::Hlc;

/// Where a value came from: which operation, when, by whom. Ordered by time, then by name, so that
/// every device agrees on what is latest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Stamp {
    /// When the operation was made.
    pub time: Hlc,
    /// The operation.
    pub operation: OperationId,
    /// Who made it.
    pub actor: ActorId,
    /// Its number in that actor's row.
    pub number: u64,
}

/// One value that was set and that no later operation has seen and replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim<T> {
    /// The value as set.
    pub value: T,
    /// By which operation.
    pub stamp: Stamp,
}

/// The value of a field with everything that competes for it: the operation that saw the other
/// wins; two that did not see each other are both kept and the later one is shown provisionally.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Field<T>(Vec<Claim<T>>);

impl<T> Default for Field<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Field<T> {
    /// Sets the value by an operation whose causal past is `past`. Operations must come in an
    /// order in which causes precede effects; any such order gives the same field.
    pub fn set(&mut self, value: T, stamp: Stamp, past: &CausalPast) {
        self.0
            .retain(|claim| !past.includes(claim.stamp.actor, claim.stamp.number));
        let at = self.0.partition_point(|claim| claim.stamp < stamp);
        self.0.insert(at, Claim { value, stamp });
    }

    /// The value that holds, provisionally where it is contested. `None` when never set.
    pub fn get(&self) -> Option<&T> {
        self.0.last().map(|claim| &claim.value)
    }

    /// The value that holds with its origin.
    pub fn claim(&self) -> Option<&Claim<T>> {
        self.0.last()
    }

    /// Every value in competition, the one that holds last.
    pub fn claims(&self) -> &[Claim<T>] {
        &self.0
    }

    /// Changes every value in competition, for a reader who may not see them as they are.
    pub fn each_mut(&mut self, change: impl FnMut(&mut T)) {
        self.0
            .iter_mut()
            .map(|claim| &mut claim.value)
            .for_each(change);
    }

    /// Whether people set it without seeing each other, and nobody has settled it since.
    pub fn is_contested(&self) -> bool {
        self.0.len() > 1
    }

    /// Whether no one ever set it.
    pub fn is_unset(&self) -> bool {
        self.0.is_empty()
    }
}
