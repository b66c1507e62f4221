//! The overview: where the process stands, what comes next, my work, and the news. What it costs
//! does not grow with the history of the texts.

use draagvlak_domain::id::EntityId;
use draagvlak_domain::round::Round;
use draagvlak_store::{Kept, Noun};
use serde::Serialize;
use ts_rs::TS;

use crate::changes::{Since, accepted, tracked};
use crate::chapters::present;
use crate::desk::Desk;
use crate::gates::{GateRow, gates};
use crate::news::{RecentRow, news};
use crate::plan_info::next_stage;
use crate::problem::Problem;
use crate::steps::{Step, steps};

/// Where the plan stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Overview {
    /// The steps of the process, in order.
    pub steps: Vec<Step>,
    /// The version that comes next; none when the last one was issued.
    pub next: Option<NextVersion>,
    /// What waits for someone.
    pub work: Work,
    /// What others did since the member looked last, or, for one who never looked, what was done
    /// last; the newest first.
    pub recent: Vec<RecentRow>,
    /// When the member looked last, in milliseconds since 1970; none for one who never looked.
    pub looked_ms: Option<u64>,
    /// What `mark_seen` takes when all this was seen.
    pub mark: String,
}

/// The version that comes next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NextVersion {
    /// The stage's key.
    pub stage: String,
    /// The stage's title.
    pub title: String,
    /// What must hold, and what stands in its way.
    pub gates: Vec<GateRow>,
}

/// What waits for someone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct Work {
    /// Open reactions that the member who works here handles.
    pub mine: usize,
    /// Open reactions nobody handles.
    pub unassigned: usize,
    /// Sentences that were rewritten twice.
    pub conflicts: usize,
    /// Changes since the last version that nobody accepted or rejected.
    pub undecided: usize,
    /// Changes since the last version that were made for no reaction.
    pub unexplained: usize,
    /// Open reactions that came after the deadline.
    pub late_open: usize,
}

/// Where the plan stands, for the member who works here.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn overview(desk: &Desk) -> Result<Overview, Problem> {
    let next = match next_stage(desk)? {
        Some(stage) => Some(NextVersion {
            title: desk.stage(&stage)?.title,
            gates: gates(desk, &stage)?,
            stage,
        }),
        None => None,
    };
    let news = news(desk)?;
    Ok(Overview {
        steps: steps(desk)?,
        next,
        work: work(desk)?,
        recent: news.rows,
        looked_ms: news.looked_ms,
        mark: news.mark,
    })
}

fn work(desk: &Desk) -> Result<Work, Problem> {
    let member = desk.member()?;
    let mut work = Work::default();
    let rounds: Vec<Kept<Round>> = desk.store.nouns(Noun::Round)?;
    for round in rounds {
        let count = desk
            .store
            .count(round.id, round.value.deadline(), Some(member))?;
        work.mine += count.mine;
        work.unassigned += count.unassigned;
        work.late_open += count.late_open;
    }
    let version = Since::of(desk, None)?;
    for chapter in present(desk)? {
        work.conflicts += desk.store.conflict_count(chapter.id)?;
        if version.is_any() {
            count_changes(desk, chapter.id, &version, &mut work)?;
        }
    }
    Ok(work)
}

/// Adds how many changes of a chapter nobody decided about, and how many were made for no reaction.
fn count_changes(
    desk: &Desk,
    chapter: EntityId,
    version: &Since,
    work: &mut Work,
) -> Result<(), Problem> {
    let found = tracked(desk, &version.heads(chapter), &desk.store.heads(chapter)?)?;
    let accepted = accepted(desk, chapter)?;
    for change in &found.changes {
        if !accepted.contains(&change.id) {
            work.undecided += 1;
        }
        let mut explained = false;
        for revision in &change.revisions {
            explained = explained || !desk.store.reasons(*revision)?.is_empty();
        }
        if !explained {
            work.unexplained += 1;
        }
    }
    Ok(())
}
