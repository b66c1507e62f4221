//! Taking back what one wrote in a chapter, also in sessions before this one, and doing it again.

use draagvlak_domain::body::Body;
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::revision::{Line, Revise, TextStep};
use draagvlak_domain::time::Hlc;
use draagvlak_redline::atoms::change_between;
use draagvlak_redline::history::History;
use draagvlak_redline::take_back::take_back;
use draagvlak_store::StoreError;
use serde::Serialize;
use ts_rs::TS;

use crate::chapters::any_chapter_named;
use crate::decide_changes::{misfit, since, text_of};
use crate::desk::Desk;
use crate::own_writing::{Own, Trail, bytes_of, latest, own_revisions, revise, trail, trail_key};
use crate::problem::Problem;
use crate::save_chapter::{Saved, saved};

/// How many letters of what was taken back are told.
const TOLD: usize = 60;
/// How many revisions back one is looked for that this one undid by hand.
const CANCELLED: usize = 20;

/// What one wrote that was taken back, or done again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WritingTakenBack {
    /// The revision.
    #[ts(type = "string")]
    pub revision: OperationId,
    /// When it was made, in milliseconds since 1970.
    #[ts(type = "number")]
    pub made_ms: u64,
    /// How what it brought begins; empty where it only took out.
    pub brought: String,
    /// How what it took out begins; empty where it only brought.
    pub took: String,
    /// How the chapter stands now.
    pub saved: Saved,
}

/// Takes back the latest revision that the member who works here made of a chapter's text since the
/// version issued last, of those not taken back yet: by a new revision, and without what others
/// wrote. `upon` are the revisions an editor was opened on, which takes back by itself what was typed
/// since; empty for all. None when nothing is left.
///
/// # Errors
/// [`Problem`] when there is no such chapter, or what was written since overlaps it.
pub fn undo_writing(
    desk: &mut Desk,
    chapter: &str,
    upon: &[String],
) -> Result<Option<WritingTakenBack>, Problem> {
    let chapter = any_chapter_named(desk, chapter)?.id;
    let key = trail_key(desk, chapter)?;
    let own = own_revisions(desk, chapter)?;
    let mut trail = trail(desk, &key, &own)?;
    let upon: Vec<OperationId> = upon
        .iter()
        .map(|name| name.parse().map_err(|_| Problem::no_such(name, &[])))
        .collect::<Result<_, _>>()?;
    let opened = latest(desk, &upon)?;
    if own.last().is_some_and(|(id, _)| !trail.made.contains(id)) {
        trail.again.clear();
    }
    for at in (0..own.len()).rev() {
        let (id, time) = own[at];
        let typed_since = opened.is_some_and(|opened| time > opened) && !trail.made.contains(&id);
        if trail.done.contains(&id) || typed_since {
            continue;
        }
        let Some(candidate) = revise(desk, id)? else {
            trail.done.insert(id);
            continue;
        };
        if let Some(undone) = undid(desk, &own[..at], &trail, &candidate)? {
            trail.done.insert(id);
            trail.done.extend(undone);
            continue;
        }
        let Some((back, told)) = reverse(desk, chapter, &candidate, Vec::new())? else {
            trail.done.insert(id);
            continue;
        };
        trail.done.insert(id);
        let made = record(desk, &key, trail, back, |trail, made| {
            trail.done.insert(made);
            trail.again.push((id, made));
        })?;
        return Ok(Some(finished(desk, chapter, &candidate, made, told)?));
    }
    desk.store.remember(&key, Some(&bytes_of(&trail)?))?;
    Ok(None)
}

/// Does again what [`undo_writing`] took back last, for the reactions it was made for. None when
/// nothing is left, or when one wrote something else since.
///
/// # Errors
/// [`Problem`] when there is no such chapter, or what was written since overlaps it.
pub fn redo_writing(desk: &mut Desk, chapter: &str) -> Result<Option<WritingTakenBack>, Problem> {
    let chapter = any_chapter_named(desk, chapter)?.id;
    let key = trail_key(desk, chapter)?;
    let own = own_revisions(desk, chapter)?;
    let mut trail = trail(desk, &key, &own)?;
    let went_on = own.last().is_none_or(|(id, _)| !trail.made.contains(id));
    let last = trail.again.pop().filter(|_| !went_on);
    let Some((undone, taking_back)) = last else {
        return Ok(None);
    };
    let (Some(undone), Some(taking_back)) = (revise(desk, undone)?, revise(desk, taking_back)?)
    else {
        return Ok(None);
    };
    let reasons = desk.store.reasons(undone.id)?;
    let Some((back, (took, brought))) = reverse(desk, chapter, &taking_back, reasons)? else {
        return Ok(None);
    };
    let made = record(desk, &key, trail, back, |_, _| {})?;
    Ok(Some(finished(
        desk,
        chapter,
        &undone,
        made,
        (brought, took),
    )?))
}

/// The revisions that one's own editor took back by typing the text as it was: nothing is left of
/// them, nor of the revision that did so.
fn undid(
    desk: &Desk,
    before: &[(OperationId, Hlc)],
    trail: &Trail,
    candidate: &Own,
) -> Result<Option<Vec<OperationId>>, Problem> {
    let mut history = desk.store.history();
    let text = text_of(&mut history, candidate.id)?;
    let mut seen = Vec::new();
    let mut upon = candidate.revise.step.base.clone();
    for (id, _) in before.iter().rev().take(CANCELLED) {
        if upon.as_slice() != [*id] || trail.done.contains(id) {
            return Ok(None);
        }
        let Some(own) = revise(desk, *id)? else {
            return Ok(None);
        };
        seen.push(*id);
        upon = own.revise.step.base;
        if shown(&mut history, &upon)? == text {
            return Ok(Some(seen));
        }
    }
    Ok(None)
}

fn shown(history: &mut History<'_>, base: &[OperationId]) -> Result<String, Problem> {
    Ok(history.merged(base).map_err(StoreError::from)?.text)
}

/// A revision that takes one back, with how what that one took out and brought begins.
type Reverse = (Revise, (String, String));

/// What takes a revision back; none where nothing of it is left.
fn reverse(
    desk: &Desk,
    chapter: EntityId,
    own: &Own,
    reasons: Vec<EntityId>,
) -> Result<Option<Reverse>, Problem> {
    let head = desk.store.head_text(chapter, Line::Working)?;
    let mut history = desk.store.history();
    let before = shown(&mut history, &own.revise.step.base)?;
    let after = text_of(&mut history, own.id)?;
    let made = change_between(&before, &after);
    let later = since(&mut history, own.id, &head.heads, &head.text)?;
    let Some(back) = take_back(&made, &before, &later).map_err(misfit)? else {
        let what = told(&before, &after);
        let what = if what.0.is_empty() { what.1 } else { what.0 };
        return Err(Problem::refused(
            "problem-undo-overlapped",
            &[("what", &what)],
        ));
    };
    let text = back.apply(&head.text).map_err(misfit)?;
    if text == head.text {
        return Ok(None);
    }
    let delta = match head.heads.as_slice() {
        [first, _, ..] => change_between(&text_of(&mut history, *first)?, &text),
        _ => back,
    };
    let step = TextStep {
        base: head.heads,
        delta,
    };
    let revise = Revise {
        chapter,
        step,
        reasons,
        note: String::new(),
    };
    Ok(Some((revise, told(&before, &after))))
}

/// How what a change brought and what it took out begins, in whole words.
fn told(before: &str, after: &str) -> (String, String) {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let mut start = shared(before.chars().zip(after.chars()));
    let splits = |rest: &str| word(rest.chars().next());
    if splits(&before[start..]) || splits(&after[start..]) {
        let head = before[..start].trim_end_matches(char::is_alphanumeric);
        start = head.len();
    }
    let (was, is) = (&before[start..], &after[start..]);
    let mut tail = shared(was.chars().rev().zip(is.chars().rev()));
    let splits = |text: &str| word(text[..text.len() - tail].chars().next_back());
    if splits(was) || splits(is) {
        let end = &was[was.len() - tail..];
        tail = end.trim_start_matches(char::is_alphanumeric).len();
    }
    let piece = |text: &str| {
        let words: Vec<_> = text[..text.len() - tail].split_whitespace().collect();
        words.join(" ").chars().take(TOLD).collect()
    };
    (piece(is), piece(was))
}

/// How many bytes two texts share, letter by letter.
fn shared(pairs: impl Iterator<Item = (char, char)>) -> usize {
    let same = pairs.take_while(|(a, b)| a == b);
    same.map(|(letter, _)| letter.len_utf8()).sum()
}

fn record(
    desk: &mut Desk,
    key: &str,
    mut trail: Trail,
    revise: Revise,
    more: impl FnOnce(&mut Trail, OperationId),
) -> Result<OperationId, Problem> {
    desk.write(|writing| {
        let made = writing.append(&Body::Revise(revise))?;
        trail.made.insert(made);
        more(&mut trail, made);
        writing.set_local(key, &bytes_of(&trail)?)?;
        Ok(made)
    })
}

fn finished(
    desk: &Desk,
    chapter: EntityId,
    own: &Own,
    made: OperationId,
    (brought, took): (String, String),
) -> Result<WritingTakenBack, Problem> {
    Ok(WritingTakenBack {
        revision: own.id,
        made_ms: own.time.ms,
        brought,
        took,
        saved: saved(desk, chapter, Some(made))?,
    })
}
