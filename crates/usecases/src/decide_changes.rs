//! Deciding about tracked changes, and taking that back.

use std::collections::HashSet;

use draagvlak_domain::body::Body;
use draagvlak_domain::change_set::ChangeSet;
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::revision::{Decide, Line, TextStep, Verdict};
use draagvlak_redline::atoms::change_between;
use draagvlak_redline::history::History;
use draagvlak_redline::take_back::take_back;
use draagvlak_redline::tracked::{ChangeKind, TrackedChange};
use draagvlak_store::{StoreError, Writing};

use crate::changes::{Since, accepted, tracked};
use crate::chapters::{ordered, present};
use crate::desk::Desk;
use crate::moved;
use crate::problem::Problem;

/// The changes of one chapter about which something is decided.
struct Share {
    chapter: EntityId,
    /// The revisions of the version that changes are counted from.
    from: Vec<OperationId>,
    /// Every change since then, in order of the text.
    all: Vec<TrackedChange>,
    /// Which of them were accepted before.
    accepted: HashSet<String>,
    /// The places in `all` of those decided about.
    chosen: Vec<usize>,
}

/// Accepts or rejects changes since the last version, all of them or none. Rejecting puts the old
/// text back in the working text; accepting puts the new text in the agreed text, which starts
/// anew from each version. A passage that moved is decided about as one: where it went with where it
/// came. Every decision is recorded with the text before and after. Says the names of the decisions,
/// to undo them with.
///
/// # Errors
/// [`Problem`] when there is no change of one of these names, or the verdict is to undo.
pub fn decide_changes(
    desk: &mut Desk,
    ids: &[String],
    verdict: Verdict,
) -> Result<Vec<OperationId>, Problem> {
    if verdict == Verdict::Undone {
        return Err(Problem::no_such(
            "undone",
            &["accepted".into(), "rejected".into()],
        ));
    }
    let wanted: HashSet<&String> = ids.iter().collect();
    let mut missing = wanted.clone();
    let since = Since::of(desk, None)?;
    let mut known = Vec::new();
    let mut shares = Vec::new();
    for chapter in present(desk)? {
        let from = since.heads(chapter.id);
        let found = tracked(desk, &from, &desk.store.heads(chapter.id)?)?;
        known.extend(
            found
                .changes
                .iter()
                .map(|change| change.id.clone())
                .take(20),
        );
        let mut chosen: Vec<_> = found
            .changes
            .iter()
            .enumerate()
            .filter(|(_, change)| wanted.contains(&change.id))
            .map(|(n, change)| {
                missing.remove(&change.id);
                n
            })
            .collect();
        for at in chosen.clone() {
            if let Some(other) = other_end(&found.changes, at).filter(|at| !chosen.contains(at)) {
                chosen.push(other);
            }
        }
        chosen.sort_unstable();
        if !chosen.is_empty() {
            shares.push(Share {
                chapter: chapter.id,
                from,
                all: found.changes.clone(),
                accepted: accepted(desk, chapter.id)?,
                chosen,
            });
        }
    }
    if let Some(missing) = ids.iter().find(|id| missing.contains(id)) {
        known.truncate(20);
        return Err(Problem::no_such(missing, &known));
    }
    desk.write(|writing| {
        let mut decisions = Vec::new();
        for share in shares {
            if verdict == Verdict::Accepted {
                share.accept(writing, &mut decisions)?;
            } else {
                share.reject(writing, &mut decisions)?;
            }
        }
        Ok(decisions)
    })
}

/// The place of the other end of a move: of passages that say the same, the first that went is the
/// first that came.
fn other_end(all: &[TrackedChange], at: usize) -> Option<usize> {
    let (end, other) = match all[at].kind {
        ChangeKind::MovedAway => (ChangeKind::MovedAway, ChangeKind::MovedHere),
        ChangeKind::MovedHere => (ChangeKind::MovedHere, ChangeKind::MovedAway),
        _ => return None,
    };
    let says = |change: &TrackedChange| format!("{}{}", change.old, change.new).trim().to_owned();
    let said = says(&all[at]);
    let same = |kind: ChangeKind| {
        let places = all.iter().enumerate();
        let found = places.filter(|(_, change)| change.kind == kind && says(change) == said);
        found.map(|(place, _)| place).collect::<Vec<_>>()
    };
    let nth = same(end).iter().position(|place| *place == at)?;
    same(other).get(nth).copied()
}

impl Share {
    /// Puts the old text back, from the end of the text to its begin so that places stay right.
    fn reject(
        &self,
        writing: &Writing<'_>,
        decisions: &mut Vec<OperationId>,
    ) -> Result<(), Problem> {
        let head = writing.head_text(self.chapter, Line::Working)?;
        let mut text = head.text;
        // What several heads say is the first of them changed to what is shown.
        let mut was = match head.heads.as_slice() {
            [first, _, ..] => text_of(&mut writing.history(), *first)?,
            _ => text.clone(),
        };
        let then = writing.history().merged(&self.from);
        let then = then.map_err(StoreError::from)?.text;
        let mut base = head.heads;
        for at in self.chosen.iter().rev() {
            let change = &self.all[*at];
            let back = moved::rejected(change, &then, &text);
            let now = back.apply(&text).map_err(misfit)?;
            let delta = if was == text {
                back
            } else {
                change_between(&was, &now)
            };
            let step = TextStep { base, delta };
            let id = self.decide(writing, change, Verdict::Rejected, Line::Working, step)?;
            decisions.push(id);
            (base, was, text) = (vec![id], now.clone(), now);
        }
        Ok(())
    }

    /// Puts the new text in the agreed text: the version with every accepted change.
    fn accept(
        &self,
        writing: &Writing<'_>,
        decisions: &mut Vec<OperationId>,
    ) -> Result<(), Problem> {
        let head = writing.head_text(self.chapter, Line::Agreed)?;
        let mut history = writing.history();
        let version = history.merged(&self.from).map_err(StoreError::from)?.text;
        let written = writing.head_text(self.chapter, Line::Working)?.text;
        // The agreed text goes on from where it is when it was made upon this version, and starts
        // from this version when it was not.
        let goes_on = match self.from.first() {
            Some(frozen) => history
                .holds(&head.heads, *frozen)
                .map_err(StoreError::from)?,
            None => !head.heads.is_empty(),
        };
        let (mut base, mut was, mut text) = if goes_on {
            let was = match head.heads.first() {
                Some(first) => text_of(&mut history, *first)?,
                None => String::new(),
            };
            (head.heads, was, head.text)
        } else {
            let was = match self.from.first() {
                Some(first) => text_of(&mut history, *first)?,
                None => String::new(),
            };
            let mut base = self.from.clone();
            base.extend(head.heads);
            (base, was, version.clone())
        };
        let mut standing = self.accepted.clone();
        if !goes_on {
            standing.clear();
        }
        for at in &self.chosen {
            let change = &self.all[*at];
            if standing.contains(&change.id) {
                continue;
            }
            let place = self.place(&version, &text, &standing, *at);
            let bring = moved::accepted(change, &written, &text, place);
            let now = bring.apply(&text).map_err(misfit)?;
            let delta = if was == text {
                bring
            } else {
                change_between(&was, &now)
            };
            let step = TextStep { base, delta };
            let id = self.decide(writing, change, Verdict::Accepted, Line::Agreed, step)?;
            decisions.push(id);
            standing.insert(change.id.clone());
            (base, was, text) = (vec![id], now.clone(), now);
        }
        Ok(())
    }

    /// Where a change of the version belongs in the agreed text, in which others were accepted.
    fn place(
        &self,
        version: &str,
        agreed: &str,
        standing: &HashSet<String>,
        at: usize,
    ) -> std::ops::Range<usize> {
        let mut made = String::with_capacity(agreed.len());
        let mut done = 0;
        let mut start = None;
        for (n, change) in self.all.iter().enumerate() {
            if n != at && !standing.contains(&change.id) {
                continue;
            }
            made.push_str(&version[done..change.old_range.start]);
            done = change.old_range.start;
            if n == at {
                start = Some(made.len());
            } else {
                made.push_str(&change.new);
                done = change.old_range.end;
            }
        }
        made.push_str(&version[done..]);
        let change = &self.all[at];
        if let (Some(start), true) = (start, made == agreed) {
            return start..start + change.old.len();
        }
        // Accepted changes that were edited since are in the agreed text as they were.
        let moved = change_between(version, agreed);
        let start = moved.map_position(change.old_range.start, change.old.is_empty());
        start..moved.map_position(change.old_range.end, false).max(start)
    }

    fn decide(
        &self,
        writing: &Writing<'_>,
        change: &TrackedChange,
        verdict: Verdict,
        line: Line,
        step: TextStep,
    ) -> Result<OperationId, Problem> {
        Ok(writing.append(&Body::Decide(Decide {
            chapter: self.chapter,
            change: change.id.clone(),
            verdict,
            undoes: None,
            line,
            step,
            revisions: change.revisions.clone(),
            old: change.old.clone(),
            new: change.new.clone(),
        }))?)
    }
}

pub(crate) fn text_of(history: &mut History<'_>, id: OperationId) -> Result<String, Problem> {
    Ok(history.text(id).map_err(StoreError::from)?.to_string())
}

pub(crate) fn misfit(error: draagvlak_domain::change_set::Misfit) -> Problem {
    Problem::damaged("problem-damaged", &[("what", &error.to_string())])
}

/// Takes decisions about changes back, all of them or none, the latest first. Exactly what each
/// did is undone where the text around it still stands. Where the working text was edited over it
/// since, the old text comes beside the new as a conflict for a person to settle; an acceptance
/// that a later one overlaps waits until that one is taken back.
///
/// # Errors
/// [`Problem`] when there is no decision of one of these names, or a later one overlaps it.
pub fn undo_decisions(desk: &mut Desk, decisions: &[String]) -> Result<Vec<OperationId>, Problem> {
    let mut all = Vec::new();
    for chapter in ordered(desk)? {
        all.extend(desk.store.decided(chapter.id)?);
    }
    let mut chosen = Vec::new();
    for name in decisions {
        let found = all.iter().position(|decided| {
            name.len() >= 8
                && decided.verdict != Verdict::Undone
                && decided.operation.to_string().starts_with(name)
        });
        let Some(at) = found else {
            let known: Vec<_> = all
                .iter()
                .map(|decided| decided.operation.short())
                .collect();
            return Err(Problem::no_such(name, &known));
        };
        if let Some((stamp, Body::Decide(decided))) = desk.store.body(all[at].operation)? {
            chosen.push((stamp, decided));
        }
    }
    chosen.sort_by_key(|(stamp, _)| std::cmp::Reverse(*stamp));
    chosen.dedup_by_key(|(stamp, _)| stamp.operation);
    desk.write(|writing| {
        let mut undone = Vec::new();
        for (stamp, decided) in chosen {
            undone.push(undo(writing, stamp.operation, decided)?);
        }
        Ok(undone)
    })
}

fn undo(writing: &Writing<'_>, id: OperationId, decided: Decide) -> Result<OperationId, Problem> {
    let broken = StoreError::from;
    let head = writing.head_text(decided.chapter, decided.line)?;
    let mut history = writing.history();
    let before = match decided.step.base.first() {
        Some(base) => text_of(&mut history, *base)?,
        None => String::new(),
    };
    let later = since(&mut history, id, &head.heads, &head.text)?;
    let step = match take_back(&decided.step.delta, &before, &later).map_err(misfit)? {
        Some(back) => {
            let text = back.apply(&head.text).map_err(misfit)?;
            let delta = match head.heads.as_slice() {
                [first, _, ..] => change_between(&text_of(&mut history, *first)?, &text),
                _ => back,
            };
            TextStep {
                base: head.heads,
                delta,
            }
        }
        None if decided.line == Line::Agreed => {
            let what = [("decision", id.short())];
            let what = what.each_ref().map(|(name, value)| (*name, value.as_str()));
            return Err(Problem::refused("problem-decision-overlapped", &what));
        }
        // Beside what was written since, as if it were undone at once: the merge shows both.
        None => {
            let after = history.text(id).map_err(broken)?;
            TextStep {
                base: vec![id],
                delta: change_between(&after, &before),
            }
        }
    };
    Ok(writing.append(&Body::Decide(Decide {
        verdict: Verdict::Undone,
        undoes: Some(id),
        step,
        ..decided
    }))?)
}

/// What became of a revision's text: the saves since, one after the other, where each stands upon
/// the one before; else the difference of the texts.
pub(crate) fn since(
    history: &mut History<'_>,
    id: OperationId,
    heads: &[OperationId],
    now: &str,
) -> Result<ChangeSet, Problem> {
    let broken = StoreError::from;
    let after = history.text(id).map_err(broken)?;
    if let [head] = heads {
        let mut deltas = Vec::new();
        let mut at = Some(*head);
        let time = history.revision(id).map_err(broken)?.map(|r| r.time);
        while let Some(one) = at {
            if one == id {
                let mut all = ChangeSet::keep(after.len());
                for delta in deltas.into_iter().rev() {
                    all = all.compose(&delta).map_err(misfit)?;
                }
                return Ok(all);
            }
            let Some(revision) = history.revision(one).map_err(broken)? else {
                break;
            };
            if Some(revision.time) <= time {
                break;
            }
            deltas.push(revision.delta.clone());
            at = revision.parents.first().copied();
        }
    }
    Ok(change_between(&after, now))
}
