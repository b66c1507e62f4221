//! Sentences that were rewritten twice, and settling them.

use draagvlak_domain::body::Body;
use draagvlak_domain::id::ContentHash;
use draagvlak_domain::revision::{Line, SettleConflict, TextStep};
use draagvlak_redline::atoms::change_between;
use draagvlak_redline::utf16::Utf16;
use draagvlak_store::{OpenConflict, StoreError};
use serde::Serialize;
use ts_rs::TS;

use crate::changes::People;
use crate::chapters::chapter_named;
use crate::desk::Desk;
use crate::problem::Problem;
use crate::save_chapter::{Saved, saved};
use crate::text_range::TextRange;

/// How many saves back the writer of a sentence is sought.
const FAR: usize = 64;

/// A passage that two people rewrote without seeing each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ConflictRow {
    /// Its name: of what it says.
    #[ts(type = "string")]
    pub id: ContentHash,
    /// What it was.
    pub base: String,
    /// What the one made of it.
    pub ours: String,
    /// What the other made of it.
    pub theirs: String,
    /// Where one of the two is shown meanwhile; where it was, when the chapter was saved over it.
    pub shown: TextRange,
    /// The short name of who wrote `ours`.
    pub ours_by: String,
    /// The short name of who wrote `theirs`.
    pub theirs_by: String,
    /// Whether the chapter was saved over it without settling it.
    pub saved_over: bool,
}

/// What was rewritten twice in a chapter and never settled, in the order of its text.
///
/// # Errors
/// [`Problem`] when there is no such chapter.
pub fn conflicts(desk: &Desk, chapter: &str) -> Result<Vec<ConflictRow>, Problem> {
    let chapter = chapter_named(desk, chapter)?.id;
    let open = desk.store.open_conflicts(chapter)?;
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let text = desk.store.head_text(chapter, Line::Working)?.text;
    let units = Utf16::new(&text);
    let mut people = People::of(desk)?;
    let mut history = desk.store.history();
    let mut rows = Vec::new();
    for OpenConflict {
        disputed,
        saved_over,
    } in open
    {
        let conflict = disputed.conflict;
        let mut who = |side, passage: &str| {
            let writer = history.writer(side, passage, FAR);
            people.maker(desk, writer.map_err(StoreError::from)?)
        };
        rows.push(ConflictRow {
            id: conflict.id(),
            ours_by: who(disputed.ours, &conflict.ours)?,
            theirs_by: who(disputed.theirs, &conflict.theirs)?,
            shown: TextRange::of(&units, &conflict.shown),
            base: conflict.base,
            ours: conflict.ours,
            theirs: conflict.theirs,
            saved_over,
        });
    }
    Ok(rows)
}

/// Settles a conflict for good: what is shown of it becomes `text`. Two who settle it without
/// seeing each other agree, or make a new conflict.
///
/// # Errors
/// [`Problem`] when there is no such chapter or conflict.
pub fn settle_conflict(
    desk: &mut Desk,
    chapter: &str,
    conflict: &str,
    text: &str,
) -> Result<Saved, Problem> {
    let chapter = chapter_named(desk, chapter)?.id;
    let open = desk.store.open_conflicts(chapter)?;
    let named = |open: &OpenConflict| open.disputed.conflict.id().to_string();
    let found = open
        .iter()
        .find(|open| conflict.len() >= 8 && named(open).starts_with(conflict));
    let Some(found) = found else {
        let known: Vec<_> = open
            .iter()
            .map(|open| named(open)[..8].to_owned())
            .collect();
        return Err(Problem::no_such(conflict, &known));
    };
    let head = desk.store.head_text(chapter, Line::Working)?;
    let shown = found.disputed.conflict.shown.clone();
    let (before, after) = (&head.text[..shown.start], &head.text[shown.end..]);
    let settled = format!("{before}{text}{after}");
    let was = match head.heads.as_slice() {
        [first, _, ..] => {
            let mut history = desk.store.history();
            history.text(*first).map_err(StoreError::from)?.to_string()
        }
        _ => head.text.clone(),
    };
    let body = Body::SettleConflict(SettleConflict {
        chapter,
        conflict: found.disputed.conflict.id(),
        step: TextStep {
            base: head.heads.clone(),
            delta: change_between(&was, &settled),
        },
    });
    let revision = desk.append(&body)?;
    saved(desk, chapter, Some(revision))
}
