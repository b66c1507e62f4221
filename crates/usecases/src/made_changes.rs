//! What was changed for a reaction: the change each revision itself made, in whatever version, also
//! after acceptance. It never depends on which versions are compared.

use std::collections::{BTreeSet, HashMap, HashSet};

use draagvlak_domain::body::Body;
use draagvlak_domain::chapter::Chapter;
use draagvlak_domain::id::{ContentHash, EntityId, OperationId};
use draagvlak_domain::revision::Verdict;
use draagvlak_domain::time::{Date, Hlc};
use draagvlak_redline::tracked::{ChangeKind, plain_changes};
use draagvlak_redline::utf16::Utf16;
use draagvlak_store::{Noun, StoreError};
use serde::Serialize;
use ts_rs::TS;

use crate::changes::ChangeRow;
use crate::chapters::title;
use crate::desk::Desk;
use crate::look::{CommentFilter, Labels, comments};
use crate::members::Actors;
use crate::problem::Problem;
use crate::text_range::TextRange;
use crate::trace::{chain, may_have_changes};

/// A change that revisions made. Its name says of which run of revisions it is, so that it is told
/// apart from the changes between two versions, and is found again without making them all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MadeChange {
    /// Its name, as `change why` knows it: the same as long as it was made for the same reactions.
    pub id: String,
    /// The chapter.
    #[ts(type = "string")]
    pub chapter: EntityId,
    /// The chapter's title.
    pub chapter_title: String,
    /// Its kind.
    #[ts(type = "\"inserted\" | \"deleted\" | \"replaced\" | \"moved-away\" | \"moved-here\"")]
    pub kind: ChangeKind,
    /// The text that was there.
    pub old: String,
    /// The text that came.
    pub new: String,
    /// Short names of who made it.
    pub by: Vec<String>,
    /// The days on which it was made.
    #[ts(type = "string[]")]
    pub dates: Vec<Date>,
    /// The reactions it was made for.
    pub reasons: Vec<String>,
    /// Whether it was accepted, and that was not taken back.
    pub accepted: bool,
    /// The revisions.
    #[ts(type = "string[]")]
    pub revisions: Vec<OperationId>,
}

impl From<ChangeRow> for MadeChange {
    fn from(row: ChangeRow) -> Self {
        Self {
            id: row.id,
            chapter: row.chapter,
            chapter_title: row.chapter_title,
            kind: row.kind,
            old: row.old,
            new: row.new,
            by: row.by,
            dates: row.dates,
            reasons: row.reasons,
            accepted: row.accepted,
            revisions: row.revisions,
        }
    }
}

/// Revisions of one chapter that follow each other without anything between: one piece of work.
struct Run {
    chapter: EntityId,
    revisions: Vec<OperationId>,
}

impl Run {
    /// A short name for what it consists of.
    fn name(&self) -> String {
        let revisions: Vec<String> = self.revisions.iter().map(ToString::to_string).collect();
        ContentHash::of(revisions.join("\n").as_bytes()).short()
    }
}

/// What parts the name of a run from that of a change in it.
const BETWEEN: char = '-';

/// The changes these revisions (each with its chapter, in order of time) made themselves: the text
/// before the first of a run against the text after its last.
pub(crate) fn made_changes(
    desk: &Desk,
    revisions: &[(OperationId, EntityId)],
) -> Result<Vec<MadeChange>, Problem> {
    let rows = changes_of(desk, runs(desk, revisions)?)?;
    Ok(rows.into_iter().map(MadeChange::from).collect())
}

/// The change of this name that was made for a reaction, whichever.
pub(crate) fn made_change(desk: &Desk, id: &str) -> Result<Option<ChangeRow>, Problem> {
    let Some((of, _)) = id.split_once(BETWEEN) else {
        return Ok(None);
    };
    let mut seen = HashSet::new();
    for row in comments(desk, &CommentFilter::default())? {
        if !may_have_changes(&row) {
            continue;
        }
        let mut wanted = runs(desk, &chain(desk, &row)?)?;
        wanted.retain(|run| run.name() == of && seen.insert(run.revisions.clone()));
        let found = changes_of(desk, wanted)?;
        if let Some(found) = found.into_iter().find(|change| change.id == id) {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

fn changes_of(desk: &Desk, runs: Vec<Run>) -> Result<Vec<ChangeRow>, Problem> {
    if runs.is_empty() {
        return Ok(Vec::new());
    }
    let titles: HashMap<EntityId, String> = desk
        .store
        .nouns::<Chapter>(Noun::Chapter)?
        .into_iter()
        .map(|chapter| (chapter.id, title(&chapter.value).to_owned()))
        .collect();
    let (actors, labels) = (Actors::of(desk)?, Labels::of(desk)?);
    let mut rows = Vec::new();
    for run in runs {
        let Some((before, after)) = texts(desk, &run)? else {
            continue;
        };
        let (was, is) = (Utf16::new(&before), Utf16::new(&after));
        let (mut by, mut dates, mut reasons) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let mut begun = Hlc::default();
        for revision in &run.revisions {
            if let Some((stamp, _)) = desk.store.body(*revision)? {
                by.insert(actors.key(stamp.actor).to_owned());
                dates.insert(stamp.time.date());
                begun = if begun == Hlc::default() {
                    stamp.time
                } else {
                    begun
                };
            }
            for comment in desk.store.reasons(*revision)? {
                reasons.extend(labels.one(desk, comment)?);
            }
        }
        let accepted = accepted(desk, &run.revisions, begun)?;
        for change in plain_changes(&before, &after) {
            rows.push(ChangeRow {
                id: format!("{}{BETWEEN}{}", run.name(), change.id),
                old_range: TextRange::of(&was, &change.old_range),
                new_range: TextRange::of(&is, &change.new_range),
                chapter: run.chapter,
                chapter_title: titles.get(&run.chapter).cloned().unwrap_or_default(),
                kind: change.kind,
                old: change.old,
                new: change.new,
                by: by.iter().cloned().collect(),
                dates: dates.iter().copied().collect(),
                reasons: reasons.iter().cloned().collect(),
                accepted,
                revisions: run.revisions.clone(),
            });
        }
    }
    Ok(rows)
}

fn runs(desk: &Desk, revisions: &[(OperationId, EntityId)]) -> Result<Vec<Run>, Problem> {
    let mut runs: Vec<Run> = Vec::new();
    for (revision, chapter) in revisions {
        let alone = desk.store.revision_alone(*revision)?;
        let parents = alone.map(|revision| revision.parents).unwrap_or_default();
        let follows = runs.iter_mut().find(|run| match parents.as_slice() {
            [parent] => run.revisions.last() == Some(parent),
            _ => false,
        });
        match follows {
            Some(run) => run.revisions.push(*revision),
            None => runs.push(Run {
                chapter: *chapter,
                revisions: vec![*revision],
            }),
        }
    }
    Ok(runs)
}

fn texts(desk: &Desk, run: &Run) -> Result<Option<(String, String)>, Problem> {
    let mut history = desk.store.history();
    let (Some(first), Some(last)) = (run.revisions.first(), run.revisions.last()) else {
        return Ok(None);
    };
    let Some(first) = desk.store.revision_alone(*first)? else {
        return Ok(None);
    };
    let before = match first.parents.as_slice() {
        [] => String::new(),
        parents => history.merged(parents).map_err(StoreError::from)?.text,
    };
    let after = history.text(*last).map_err(StoreError::from)?.to_string();
    Ok(Some((before, after)))
}

/// Whether a change that came from one of these revisions was accepted since, and stayed so.
fn accepted(desk: &Desk, revisions: &[OperationId], since: Hlc) -> Result<bool, Problem> {
    let mut standing = BTreeSet::new();
    for id in desk.store.of_kind_since("change.decide", since)? {
        let Some((_, Body::Decide(decided))) = desk.store.body(id)? else {
            continue;
        };
        if !decided
            .revisions
            .iter()
            .any(|made| revisions.contains(made))
        {
            continue;
        }
        match decided.verdict {
            Verdict::Accepted => standing.insert(decided.change),
            Verdict::Rejected | Verdict::Undone => standing.remove(&decided.change),
        };
    }
    Ok(!standing.is_empty())
}
