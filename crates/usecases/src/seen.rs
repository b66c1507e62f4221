//! How far the member who works here has looked: per member and machine, outside the ledger.

use std::collections::BTreeMap;

use draagvlak_domain::id::ActorId;
use serde::{Deserialize, Serialize};

use crate::desk::Desk;
use crate::problem::Problem;

/// The longest mark that is read, in bytes: room for some thousands of devices.
const LONGEST: usize = 200_000;

/// A moment, told by how many operations of each actor were here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Mark {
    /// The wall clock then, in milliseconds since 1970.
    pub(crate) at_ms: u64,
    counts: BTreeMap<ActorId, u64>,
}

impl Mark {
    /// What is here now.
    pub(crate) fn of(desk: &Desk) -> Result<Self, Problem> {
        Ok(Self {
            at_ms: desk.around.now_ms(),
            counts: desk.store.counted()?.into_iter().collect(),
        })
    }

    /// How many operations of an actor were here.
    pub(crate) fn count(&self, actor: ActorId) -> u64 {
        self.counts.get(&actor).copied().unwrap_or_default()
    }

    /// As text, for whoever says later that it was seen.
    pub(crate) fn spell(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

fn key(desk: &Desk) -> Result<String, Problem> {
    Ok(format!("seen {}", desk.member()?))
}

/// What the member who works here saw last on this machine; none for one who never looked.
pub(crate) fn last_seen(desk: &Desk) -> Result<Option<Mark>, Problem> {
    let kept = desk.store.local(&key(desk)?)?;
    // A damaged mark is no mark: everything recent is shown once more.
    Ok(kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
}

/// Says that the news of the overview with this mark was seen, and gives the mark before it: with
/// that one it is unseen again. An empty mark forgets that one ever looked.
///
/// # Errors
/// [`Problem`] when it is no mark, or it cannot be stored.
pub fn mark_seen(desk: &mut Desk, mark: &str) -> Result<String, Problem> {
    let key = key(desk)?;
    let before = last_seen(desk)?;
    if mark.is_empty() {
        desk.store.remember(&key, None)?;
    } else {
        let short: String = mark.chars().take(80).collect();
        let bad = || Problem::usage("problem-bad-mark", &[("text", &short)]);
        let read = (mark.len() <= LONGEST).then_some(mark).ok_or_else(bad)?;
        let mark: Mark = serde_json::from_str(read).map_err(|_| bad())?;
        desk.store.remember(&key, Some(mark.spell().as_bytes()))?;
    }
    Ok(before.map(|before| before.spell()).unwrap_or_default())
}
