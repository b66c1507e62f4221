//! Tracked changes: listing them, and deciding about them.

use std::collections::{HashMap, HashSet};

use draagvlak_domain::body::Body;
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::member::AddMember;
use draagvlak_domain::revision::{Decide, Line, TextStep, Verdict};
use draagvlak_domain::time::Date;
use draagvlak_redline::atoms::change_between;
use draagvlak_redline::tracked::{TrackedChange, tracked_changes};
use draagvlak_store::{Noun, StoreError};
use serde::Serialize;

use crate::chapters::{chapter_named, present, title};
use crate::desk::Desk;
use crate::issue_version::version_named;
use crate::look::{CommentFilter, comments};
use crate::problem::Problem;

/// A tracked change, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangeRow {
    /// The chapter's title.
    pub chapter: String,
    /// The change itself.
    pub change: TrackedChange,
    /// Who made it: short names of members.
    pub by: Vec<String>,
    /// The days on which it was made.
    pub dates: Vec<Date>,
    /// The reactions it was made for; none for an unexplained change.
    pub reasons: Vec<String>,
    /// Whether it was accepted, and that was not taken back.
    pub accepted: bool,
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
    let people = People::of(desk)?;
    let accepted = accepted(desk)?;
    let mut rows = Vec::new();
    for chapter in chapters {
        let from = frozen(desk, from, chapter.id)?;
        let to = match to {
            Some(stage) => frozen(desk, Some(stage), chapter.id)?,
            None => desk.store.head_text(chapter.id, Line::Working)?.heads,
        };
        let mut history = desk.store.history(chapter.id, Line::Working)?;
        let found = tracked_changes(&mut history, &from, &to).map_err(StoreError::from)?;
        let title = title(&chapter.value);
        rows.extend(found.into_iter().map(|change| {
            let accepted = accepted.contains(&change.id);
            ChangeRow {
                accepted,
                ..people.row(title, change)
            }
        }));
    }
    Ok(rows)
}

/// The names of the changes whose acceptance stands.
fn accepted(desk: &Desk) -> Result<HashSet<String>, Problem> {
    let mut accepted = HashSet::new();
    for id in desk.store.of_kind("change.decide")? {
        if let Some((_, Body::Decide(decided))) = desk.store.body(id)? {
            match decided.verdict {
                Verdict::Accepted => accepted.insert(decided.change),
                Verdict::Undone | Verdict::Rejected => accepted.remove(&decided.change),
            };
        }
    }
    Ok(accepted)
}

/// The revisions a version froze of a chapter; none where the chapter was not in it.
fn frozen(
    desk: &Desk,
    stage: Option<&str>,
    chapter: EntityId,
) -> Result<Vec<OperationId>, Problem> {
    let version = match stage {
        Some(stage) => Some(version_named(desk, stage)?.value),
        None => desk
            .store
            .nouns(Noun::Version)?
            .pop()
            .map(|version| version.value),
    };
    let version: Option<draagvlak_domain::version::IssueVersion> = version;
    let chapters = version.map(|version| version.chapters).unwrap_or_default();
    Ok(chapters
        .into_iter()
        .find(|frozen| frozen.chapter == chapter)
        .map(|f| f.heads)
        .unwrap_or_default())
}

/// Who made which revision, when, and for which reactions.
struct People {
    revisions: HashMap<OperationId, (String, Date)>,
    reasons: HashMap<OperationId, Vec<String>>,
}

impl People {
    fn of(desk: &Desk) -> Result<Self, Problem> {
        let members = desk.store.nouns::<AddMember>(Noun::Member)?;
        let actors: HashMap<_, _> = desk.store.actors()?.into_iter().collect();
        let mut revisions = HashMap::new();
        for chapter in present(desk)? {
            for revision in desk.store.revisions(chapter.id, Line::Working)? {
                let member = actors.get(&revision.actor);
                let key = members
                    .iter()
                    .find(|m| Some(&m.id) == member)
                    .map(|m| m.value.key.clone());
                revisions.insert(revision.id, (key.unwrap_or_default(), revision.time.date()));
            }
        }
        let labels: HashMap<_, _> = comments(desk, &CommentFilter::default())?
            .into_iter()
            .map(|row| (row.id, row.label))
            .collect();
        let mut reasons: HashMap<OperationId, Vec<String>> = HashMap::new();
        for (revision, comment) in desk.store.ties()? {
            if let Some(label) = labels.get(&comment) {
                reasons.entry(revision).or_default().push(label.clone());
            }
        }
        Ok(Self { revisions, reasons })
    }

    fn row(&self, chapter: &str, change: TrackedChange) -> ChangeRow {
        let mut by = Vec::new();
        let mut dates = Vec::new();
        let mut reasons = Vec::new();
        for revision in &change.revisions {
            if let Some((who, date)) = self.revisions.get(revision) {
                by.push(who.clone());
                dates.push(*date);
            }
            reasons.extend(self.reasons.get(revision).into_iter().flatten().cloned());
        }
        by.sort();
        by.dedup();
        dates.dedup();
        reasons.sort();
        reasons.dedup();
        ChangeRow {
            chapter: chapter.to_owned(),
            change,
            by,
            dates,
            reasons,
            accepted: false,
        }
    }
}

/// Rejects or accepts a change since the last version. Rejecting puts the old text back in the
/// working text; accepting puts the new text in the agreed text. Both are recorded with the text
/// before and after, and can be undone.
///
/// # Errors
/// [`Problem`] when there is no such change.
pub fn decide_change(desk: &mut Desk, id: &str, verdict: Verdict) -> Result<OperationId, Problem> {
    for chapter in present(desk)? {
        let head = desk.store.head_text(chapter.id, Line::Working)?;
        let from = frozen(desk, None, chapter.id)?;
        let mut history = desk.store.history(chapter.id, Line::Working)?;
        let found = tracked_changes(&mut history, &from, &head.heads).map_err(StoreError::from)?;
        let Some(change) = found.into_iter().find(|change| change.id == id) else {
            continue;
        };
        let broken = StoreError::from;
        let (line, step) = match verdict {
            Verdict::Accepted => {
                let agreed = desk.store.head_text(chapter.id, Line::Agreed)?;
                // The first decision upon a version starts from that version's text.
                let base = if agreed.heads.is_empty() {
                    history.merged(&from).map_err(broken)?.text
                } else {
                    agreed.text.clone()
                };
                let text =
                    accept_into(&base, &history.merged(&from).map_err(broken)?.text, &change);
                let delta = change_between(&agreed.text, &text);
                (
                    Line::Agreed,
                    TextStep {
                        base: agreed.heads,
                        delta,
                    },
                )
            }
            _ => {
                let text = change
                    .reject(&head.text)
                    .apply(&head.text)
                    .unwrap_or(head.text.clone());
                let was = match head.heads.first() {
                    Some(first) => history.text(*first).map_err(broken)?.to_string(),
                    None => String::new(),
                };
                (
                    Line::Working,
                    TextStep {
                        base: head.heads,
                        delta: change_between(&was, &text),
                    },
                )
            }
        };
        return desk.append(&Body::Decide(Decide {
            chapter: chapter.id,
            change: change.id,
            verdict,
            undoes: None,
            line,
            step,
            revisions: change.revisions,
            old: change.old,
            new: change.new,
        }));
    }
    let known: Vec<_> = changes(desk, None, None, None)?
        .into_iter()
        .map(|row| row.change.id)
        .take(20)
        .collect();
    Err(Problem::no_such(id, &known))
}

/// The agreed text with a change brought in at its place, which earlier decisions may have moved.
fn accept_into(agreed: &str, version: &str, change: &TrackedChange) -> String {
    let moved = change_between(version, agreed);
    let start = moved.map_position(change.old_range.start, change.old.is_empty());
    let end = moved.map_position(change.old_range.end, false).max(start);
    match (agreed.get(..start), agreed.get(end..)) {
        (Some(before), Some(after)) => format!("{before}{}{after}", change.new),
        _ => agreed.to_owned(),
    }
}

/// Takes a decision about a change back.
///
/// # Errors
/// [`Problem`] when there is no decision of that name.
pub fn undo_decision(desk: &mut Desk, decision: &str) -> Result<OperationId, Problem> {
    let all = desk.store.of_kind("change.decide")?;
    let known: Vec<_> = all.iter().map(OperationId::short).collect();
    let id = all
        .into_iter()
        .find(|id| decision.len() >= 8 && id.to_string().starts_with(decision))
        .ok_or_else(|| Problem::no_such(decision, &known))?;
    let Some((_, Body::Decide(decided))) = desk.store.body(id)? else {
        return Err(Problem::no_such(decision, &known));
    };
    let head = desk.store.head_text(decided.chapter, decided.line)?;
    let mut history = desk.store.history(decided.chapter, decided.line)?;
    let broken = StoreError::from;
    // The text before the decision and the text after it tell what it did; merging the one into
    // what became of the other takes back that and nothing else.
    let after = history.text(id).map_err(broken)?.to_string();
    let before = match decided.step.base.first() {
        Some(base) => history.text(*base).map_err(broken)?.to_string(),
        None => String::new(),
    };
    let text = draagvlak_redline::merge::merge(&after, &head.text, &before, false).text;
    let was = match head.heads.first() {
        Some(first) => history.text(*first).map_err(broken)?.to_string(),
        None => String::new(),
    };
    let step = TextStep {
        base: head.heads,
        delta: change_between(&was, &text),
    };
    desk.append(&Body::Decide(Decide {
        verdict: Verdict::Undone,
        undoes: Some(id),
        step,
        ..decided
    }))
}
