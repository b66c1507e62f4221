//! Tracked changes: what became of the text since a version, who did it, and for which reactions.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use draagvlak_domain::comment::Comment;
use draagvlak_domain::credit::CreditRevision;
use draagvlak_domain::id::{ActorId, EntityId, OperationId};
use draagvlak_domain::member::AddMember;
use draagvlak_domain::revision::Verdict;
use draagvlak_domain::round::Round;
use draagvlak_domain::time::Date;
use draagvlak_domain::version::IssueVersion;
use draagvlak_redline::tracked::{ChangeKind, TrackedChange, tracked_changes};
use draagvlak_redline::utf16::Utf16;
use draagvlak_store::{Noun, StoreError};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::chapters::{chapter_named, present, title};
use crate::desk::Desk;
use crate::found_before::kept;
use crate::problem::Problem;
use crate::text_range::TextRange;
use crate::versions::version_named;
use crate::why::without_reason;

/// A tracked change, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChangeRow {
    /// Its name: the same as long as it says the same, whatever is changed elsewhere.
    pub id: String,
    /// The chapter.
    #[ts(type = "string")]
    pub chapter: EntityId,
    /// The chapter's title.
    pub chapter_title: String,
    /// Its kind.
    pub kind: ChangeKind,
    /// The text that was there.
    pub old: String,
    /// The text that is there.
    pub new: String,
    /// Where it was, in the source of the older text.
    pub old_range: TextRange,
    /// Where it is, in the source of the newer text; empty at the place of what went.
    pub new_range: TextRange,
    /// Who made it: short names of members.
    pub by: Vec<String>,
    /// The days on which it was made.
    #[ts(type = "string[]")]
    pub dates: Vec<Date>,
    /// Labels of the reactions it was made for; none for an unexplained change.
    pub reasons: Vec<String>,
    /// Whether it was accepted, and that was not taken back.
    pub accepted: bool,
    /// The revisions it came from.
    #[ts(type = "string[]")]
    pub revisions: Vec<OperationId>,
}

/// The changes between two versions (`to` none: the text as it is now; `from` none: the version
/// issued last, or nothing), of one chapter or all.
///
/// # Errors
/// [`Problem`] when there is no such chapter or version.
pub fn changes(
    desk: &Desk,
    chapter: Option<&str>,
    from: Option<&str>,
    to: Option<&str>,
) -> Result<Vec<ChangeRow>, Problem> {
    let chapters = match chapter {
        Some(name) => vec![chapter_named(desk, name)?],
        None => present(desk)?,
    };
    let from = Since::of(desk, from)?;
    let to = to.map(|stage| Since::of(desk, Some(stage))).transpose()?;
    let mut people = People::of(desk)?;
    let mut rows = Vec::new();
    for chapter in chapters {
        let to = match &to {
            Some(version) => version.heads(chapter.id),
            None => desk.store.heads(chapter.id)?,
        };
        let found = tracked(desk, &from.heads(chapter.id), &to)?;
        rows.extend(people.rows(desk, chapter.id, title(&chapter.value), &found)?);
    }
    Ok(rows)
}

/// The changes of one chapter since a version (none: the one issued last) up to its text now.
///
/// # Errors
/// [`Problem`] when there is no such chapter or version.
pub fn chapter_changes(
    desk: &Desk,
    name: &str,
    from: Option<&str>,
) -> Result<Vec<ChangeRow>, Problem> {
    changes(desk, Some(name), from, None)
}

/// The changes since the version issued last that were made for no reaction and that nobody
/// explained. Before the first version there is nothing to explain.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn unexplained_changes(desk: &Desk) -> Result<Vec<ChangeRow>, Problem> {
    if !Since::of(desk, None)?.is_any() {
        return Ok(Vec::new());
    }
    let rows = changes(desk, None, None, None)?;
    without_reason(desk, rows)
}

/// A version that changes are counted from.
pub(crate) struct Since(Option<IssueVersion>);

impl Since {
    /// A version, or the one issued last.
    pub(crate) fn of(desk: &Desk, stage: Option<&str>) -> Result<Self, Problem> {
        Ok(Self(match stage {
            Some(stage) => Some(version_named(desk, stage)?.value),
            None => {
                let last = desk.store.nouns::<IssueVersion>(Noun::Version)?.pop();
                last.map(|version| version.value)
            }
        }))
    }

    pub(crate) fn is_any(&self) -> bool {
        self.0.is_some()
    }

    pub(crate) fn holds(&self, chapter: EntityId) -> bool {
        let mut chapters = self.0.iter().flat_map(|version| &version.chapters);
        chapters.any(|frozen| frozen.chapter == chapter)
    }

    /// The revisions it froze of a chapter; none where the chapter was not in it.
    pub(crate) fn heads(&self, chapter: EntityId) -> Vec<OperationId> {
        let mut chapters = self.0.iter().flat_map(|version| &version.chapters);
        let frozen = chapters.find(|frozen| frozen.chapter == chapter);
        frozen.map(|f| f.heads.clone()).unwrap_or_default()
    }
}

/// The changes between two texts of a chapter, with their places as the window counts.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Found {
    pub(crate) changes: Vec<TrackedChange>,
    places: Vec<(TextRange, TextRange)>,
}

/// The changes between the texts of two sets of revisions; nothing is made where they are the same.
pub(crate) fn tracked(
    desk: &Desk,
    from: &[OperationId],
    to: &[OperationId],
) -> Result<Arc<Found>, Problem> {
    if from == to {
        return Ok(Arc::default());
    }
    let key = (from.to_vec(), to.to_vec());
    if let Some(found) = desk.found.get(&key) {
        return Ok(found);
    }
    if let Some(found) = kept(desk, &key)? {
        desk.found.put(key, found.clone());
        return Ok(found);
    }
    let mut history = desk.store.history();
    let changes = tracked_changes(&mut history, from, to).map_err(StoreError::from)?;
    let old = history.merged(from).map_err(StoreError::from)?.text;
    let new = history.merged(to).map_err(StoreError::from)?.text;
    let (old, new) = (Utf16::new(&old), Utf16::new(&new));
    let places = changes
        .iter()
        .map(|change| {
            (
                TextRange::of(&old, &change.old_range),
                TextRange::of(&new, &change.new_range),
            )
        })
        .collect();
    let found = Arc::new(Found { changes, places });
    desk.found.put(key, found.clone());
    Ok(found)
}

/// The names of the changes of a chapter whose acceptance stands.
pub(crate) fn accepted(desk: &Desk, chapter: EntityId) -> Result<HashSet<String>, Problem> {
    let mut accepted = HashSet::new();
    for decided in desk.store.decided(chapter)? {
        match decided.verdict {
            Verdict::Accepted => accepted.insert(decided.change),
            Verdict::Undone | Verdict::Rejected => accepted.remove(&decided.change),
        };
    }
    Ok(accepted)
}

/// Who made a revision and when, and the labels of the reactions it was made for.
type Made = (Option<(String, Date)>, Vec<String>);

/// Whose work the revisions are that came from a file.
pub(crate) fn credits(desk: &Desk) -> Result<HashMap<OperationId, CreditRevision>, Problem> {
    let credits = desk
        .store
        .nouns::<CreditRevision>(Noun::Credit)?
        .into_iter();
    Ok(credits
        .map(|kept| (kept.value.revision, kept.value))
        .collect())
}

/// Who made which revision, when, and for which reactions: asked only of those that are shown.
pub(crate) struct People {
    members: HashMap<ActorId, String>,
    rounds: HashMap<EntityId, String>,
    revisions: HashMap<OperationId, Made>,
    labels: HashMap<EntityId, Option<String>>,
    credits: HashMap<OperationId, CreditRevision>,
}

impl People {
    pub(crate) fn of(desk: &Desk) -> Result<Self, Problem> {
        let members = desk.store.nouns::<AddMember>(Noun::Member)?;
        let keys: HashMap<_, _> = members.into_iter().map(|m| (m.id, m.value.key)).collect();
        let actors = desk.store.actors()?.into_iter();
        let rounds = desk.store.nouns::<Round>(Noun::Round)?.into_iter();
        Ok(Self {
            members: actors
                .filter_map(|(actor, member)| Some((actor, keys.get(&member)?.clone())))
                .collect(),
            rounds: rounds.map(|round| (round.id, round.value.code)).collect(),
            revisions: HashMap::new(),
            labels: HashMap::new(),
            credits: credits(desk)?,
        })
    }

    /// The short name of who made a revision; empty for one that is not known.
    pub(crate) fn maker(&mut self, desk: &Desk, id: OperationId) -> Result<String, Problem> {
        let (who, _) = self.revision(desk, id)?;
        Ok(who.as_ref().map(|(who, _)| who.clone()).unwrap_or_default())
    }

    fn revision(&mut self, desk: &Desk, id: OperationId) -> Result<&Made, Problem> {
        if !self.revisions.contains_key(&id) {
            let maker = desk.store.maker(id)?.map(|(actor, time)| {
                let key = self.members.get(&actor).cloned().unwrap_or_default();
                match self.credits.get(&id) {
                    Some(credit) if !credit.author.is_empty() => {
                        (credit.author.clone(), credit.date.unwrap_or(time.date()))
                    }
                    _ => (key, time.date()),
                }
            });
            let mut reasons = Vec::new();
            for comment in desk.store.reasons(id)? {
                reasons.extend(self.label(desk, comment)?);
            }
            self.revisions.insert(id, (maker, reasons));
        }
        Ok(&self.revisions[&id])
    }

    /// The label of a reaction; none for one whose import was taken back.
    fn label(&mut self, desk: &Desk, id: EntityId) -> Result<Option<String>, Problem> {
        if let Some(label) = self.labels.get(&id) {
            return Ok(label.clone());
        }
        let comment = desk.store.comment(id)?.filter(Comment::is_present);
        let label = match comment {
            Some(comment) => {
                let twins = desk
                    .store
                    .comments_numbered(comment.round, comment.number)?;
                let nth = twins.iter().position(|twin| *twin == id).unwrap_or(0);
                let round = self.rounds.get(&comment.round);
                round.map(|round| Comment::label(round, comment.number, nth))
            }
            None => None,
        };
        self.labels.insert(id, label.clone());
        Ok(label)
    }

    /// The rows of the changes of a chapter.
    pub(crate) fn rows(
        &mut self,
        desk: &Desk,
        chapter: EntityId,
        title: &str,
        found: &Found,
    ) -> Result<Vec<ChangeRow>, Problem> {
        let accepted = accepted(desk, chapter)?;
        let mut rows = Vec::with_capacity(found.changes.len());
        for (change, (old_range, new_range)) in found.changes.iter().zip(&found.places) {
            let (mut by, mut dates, mut reasons) = (Vec::new(), Vec::new(), Vec::new());
            for revision in &change.revisions {
                let (maker, made_for) = self.revision(desk, *revision)?;
                if let Some((who, date)) = maker {
                    by.push(who.clone());
                    dates.push(*date);
                }
                reasons.extend(made_for.iter().cloned());
            }
            for list in [&mut by, &mut reasons] {
                list.sort();
                list.dedup();
            }
            dates.sort();
            dates.dedup();
            rows.push(ChangeRow {
                accepted: accepted.contains(&change.id),
                id: change.id.clone(),
                chapter,
                chapter_title: title.to_owned(),
                kind: change.kind,
                old: change.old.clone(),
                new: change.new.clone(),
                old_range: *old_range,
                new_range: *new_range,
                by,
                dates,
                reasons,
                revisions: change.revisions.clone(),
            });
        }
        Ok(rows)
    }
}
