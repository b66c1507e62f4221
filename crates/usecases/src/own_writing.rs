//! What a member wrote in a chapter, and what this device remembers of taking it back.

use std::collections::HashSet;

use draagvlak_domain::body::Body;
use draagvlak_domain::field::Stamp;
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::revision::{Line, Revise};
use draagvlak_domain::time::Hlc;
use serde::{Deserialize, Serialize};

use crate::changes::Since;
use crate::desk::Desk;
use crate::problem::Problem;

/// What this device remembers of taking back, per member and chapter.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Trail {
    /// What is not to be taken back: it is already, or it is itself a taking back.
    pub(crate) done: HashSet<OperationId>,
    /// What taking back and doing again made.
    pub(crate) made: HashSet<OperationId>,
    /// What can be done again, the latest last: a revision with the one that took it back.
    pub(crate) again: Vec<(OperationId, OperationId)>,
}

/// A revision of one's own.
pub(crate) struct Own {
    pub(crate) id: OperationId,
    pub(crate) time: Hlc,
    pub(crate) revise: Revise,
}

/// The member's revisions of the working text since the version issued last, in order of time.
pub(crate) fn own_revisions(
    desk: &Desk,
    chapter: EntityId,
) -> Result<Vec<(OperationId, Hlc)>, Problem> {
    let member = desk.member()?;
    let actors = desk.store.actors()?.into_iter();
    let actors: HashSet<_> = actors
        .filter(|(_, who)| *who == member)
        .map(|(actor, _)| actor)
        .collect();
    let frozen = latest(desk, &Since::of(desk, None)?.heads(chapter))?;
    let rows = desk.store.revisions(chapter, Line::Working)?.into_iter();
    Ok(rows
        .filter(|row| actors.contains(&row.actor) && frozen.is_none_or(|frozen| row.time > frozen))
        .map(|row| (row.id, row.time))
        .collect())
}

/// When the latest of these was made.
pub(crate) fn latest(desk: &Desk, revisions: &[OperationId]) -> Result<Option<Hlc>, Problem> {
    let mut latest = None;
    for id in revisions {
        latest = latest.max(desk.store.maker(*id)?.map(|(_, time)| time));
    }
    Ok(latest)
}

/// A revision that someone typed; none for a decision, a settling, or the text a chapter began with.
pub(crate) fn revise(desk: &Desk, id: OperationId) -> Result<Option<Own>, Problem> {
    Ok(match desk.store.body(id)? {
        Some((Stamp { time, .. }, Body::Revise(revise))) if !revise.step.base.is_empty() => {
            Some(Own { id, time, revise })
        }
        _ => None,
    })
}

pub(crate) fn trail_key(desk: &Desk, chapter: EntityId) -> Result<String, Problem> {
    Ok(format!("undone {} {chapter}", desk.member()?))
}

/// What is remembered; of revisions that a version holds by now, nothing any more.
pub(crate) fn trail(desk: &Desk, key: &str, own: &[(OperationId, Hlc)]) -> Result<Trail, Problem> {
    let kept = desk.store.local(key)?;
    // What another program wrote here says nothing to this one.
    let kept = kept.and_then(|bytes| serde_json::from_slice::<Trail>(&bytes).ok());
    let mut trail = kept.unwrap_or_default();
    let known: HashSet<_> = own.iter().map(|(id, _)| *id).collect();
    trail.done.retain(|id| known.contains(id));
    trail.made.retain(|id| known.contains(id));
    trail.again.retain(|(_, made)| known.contains(made));
    Ok(trail)
}

pub(crate) fn bytes_of(trail: &Trail) -> Result<Vec<u8>, Problem> {
    serde_json::to_vec(trail)
        .map_err(|error| Problem::damaged("problem-damaged", &[("what", &error.to_string())]))
}
