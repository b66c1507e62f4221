//! The chain from a reaction to the text: its cell, its disposition, every change that was made for
//! it with the text before and after, and the versions that hold it (D27-D28, D34-D38).

use draagvlak_domain::comment::Outcome;
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::version::IssueVersion;
use draagvlak_store::{Kept, Noun, StoreError};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::look::CommentRow;
use crate::made_changes::MadeChange;
use crate::problem::Problem;
use crate::reaction::{Reaction, reaction};

/// A reaction with all that came of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Trace {
    /// Where it came from, what it says, what was done with it and by whom.
    pub reaction: Reaction,
    /// What was done with it: of a reaction that is answered with another one, what was done with
    /// that one.
    pub outcome: Option<Outcome>,
    /// Every change made for it, in order of time, each with the versions that hold it.
    pub changes: Vec<TracedChange>,
    /// It is said to be processed, and no change was made for it.
    pub without_change: bool,
}

/// A change with the versions that hold it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TracedChange {
    /// The change, with the text before and after.
    pub change: MadeChange,
    /// The stages of the versions that hold it, in order of issue; none while it is in the working
    /// text only.
    pub versions: Vec<String>,
}

/// Whether a change can have been made for a reaction; most hang together with nothing.
pub(crate) fn may_have_changes(row: &CommentRow) -> bool {
    let master = row.comment.disposition().and_then(|given| given.master);
    !row.changes.is_empty() || row.comment.carried().is_some() || master.is_some()
}

/// The revisions that were made for a reaction: for itself, for its parts, for the one it is answered
/// with, and for the one it says the same as.
pub(crate) fn chain(
    desk: &Desk,
    row: &CommentRow,
) -> Result<Vec<(OperationId, EntityId)>, Problem> {
    let mut ids = vec![row.id];
    ids.extend(desk.store.parts(&row.comment)?);
    ids.extend(row.comment.bonds.lead());
    ids.extend(row.comment.disposition().and_then(|given| given.master));
    let mut made = Vec::new();
    for id in ids {
        for revision in desk.store.made_for(id)? {
            if !made.contains(&revision) {
                made.push(revision);
            }
        }
    }
    Ok(made)
}

/// A reaction with all that came of it, also after acceptance and in every version.
///
/// # Errors
/// [`Problem`] when there is none of that number.
pub fn trace(desk: &Desk, label: &str) -> Result<Trace, Problem> {
    let reaction = reaction(desk, label)?;
    let versions: Vec<Kept<IssueVersion>> = desk.store.nouns(Noun::Version)?;
    let mut changes = Vec::with_capacity(reaction.changes.len());
    for change in &reaction.changes {
        changes.push(TracedChange {
            versions: holding(desk, &versions, change.chapter, &change.revisions)?,
            change: change.clone(),
        });
    }
    let mut outcome = reaction.row.outcome;
    if let (None, Some(lead), Some(_)) = (outcome, &reaction.row.with, reaction.row.carried) {
        outcome = crate::look::comment(desk, lead)?
            .comment
            .disposition()
            .map(|given| given.outcome);
    }
    let processed = matches!(outcome, Some(Outcome::Processed | Outcome::Partly));
    Ok(Trace {
        without_change: processed && changes.is_empty(),
        reaction,
        outcome,
        changes,
    })
}

/// The stages of the versions that hold all of these revisions of a chapter.
pub(crate) fn holding(
    desk: &Desk,
    versions: &[Kept<IssueVersion>],
    chapter: EntityId,
    revisions: &[OperationId],
) -> Result<Vec<String>, Problem> {
    let mut history = desk.store.history();
    let mut stages = Vec::new();
    for version in versions {
        let mut chapters = version.value.chapters.iter();
        let Some(frozen) = chapters.find(|frozen| frozen.chapter == chapter) else {
            continue;
        };
        let mut holds = true;
        for revision in revisions {
            holds = holds
                && history
                    .holds(&frozen.heads, *revision)
                    .map_err(StoreError::from)?;
        }
        if holds {
            stages.push(version.value.stage.clone());
        }
    }
    Ok(stages)
}
