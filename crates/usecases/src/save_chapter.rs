//! Saving a chapter's text.

use draagvlak_domain::body::Body;
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::revision::{Line, Revise, TextStep};
use draagvlak_redline::atoms::change_between;
use draagvlak_redline::save::save;
use draagvlak_store::StoreError;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::chapters::{any_chapter_named, chapter_named};
use crate::desk::Desk;
use crate::keep_draft::draft_key;
use crate::look::comment;
use crate::problem::Problem;

/// A text to save.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SaveOrder {
    /// The chapter.
    pub chapter: String,
    /// The text as it was typed.
    pub text: String,
    /// The revisions it was typed upon.
    #[ts(type = "string[]")]
    pub base: Vec<OperationId>,
    /// Labels of the reactions it was made for.
    pub reasons: Vec<String>,
}

/// What became of a save.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Saved {
    /// The revision; none when nothing changed.
    #[ts(type = "string | null")]
    pub revision: Option<OperationId>,
    /// The chapter's text now, with what others wrote meanwhile.
    pub text: String,
    /// The revisions it is made of.
    #[ts(type = "string[]")]
    pub heads: Vec<OperationId>,
    /// How many words it holds.
    pub words: usize,
    /// How many sentences were rewritten twice and never settled.
    pub conflicts: usize,
}

/// Saves a chapter's text upon what it is now, for these reactions.
///
/// # Errors
/// [`Problem`] when there is no such chapter or reaction.
pub fn edit_chapter(
    desk: &mut Desk,
    name: &str,
    text: &str,
    reasons: &[String],
) -> Result<Saved, Problem> {
    let chapter = chapter_named(desk, name)?.id;
    let order = SaveOrder {
        chapter: chapter.to_string(),
        text: text.to_owned(),
        base: desk.store.heads(chapter)?,
        reasons: reasons.to_vec(),
    };
    save_chapter(desk, &order)
}

/// Makes a revision of a text upon the revisions it was typed upon, and drops the draft of it.
/// Blocks that say what they said keep their source; a text that says the same is not stored
/// again. What others saved meanwhile is merged in view, never overwritten.
///
/// # Errors
/// [`Problem`] when there is no such chapter, revision or reaction.
pub fn save_chapter(desk: &mut Desk, order: &SaveOrder) -> Result<Saved, Problem> {
    let chapter = any_chapter_named(desk, &order.chapter)?.id;
    let reasons: Vec<EntityId> = order
        .reasons
        .iter()
        .map(|label| Ok(comment(desk, label)?.id))
        .collect::<Result<_, Problem>>()?;
    for base in &order.base {
        if desk.store.chapter_of(*base)? != Some(chapter) {
            return Err(Problem::no_such(&base.to_string(), &[]));
        }
    }
    let key = draft_key(desk, chapter)?;
    let (was, shown) = {
        let mut history = desk.store.history();
        let shown = history.merged(&order.base).map_err(StoreError::from)?;
        let first = order.base.first();
        let was = first.map(|first| history.text(*first)).transpose();
        let was = was.map_err(StoreError::from)?;
        (was.unwrap_or_default(), shown)
    };
    let text = save(&shown.text, &order.text);
    // Two heads that were looked at and saved are one from then on.
    if text == shown.text && (order.base.len() == 1 || order.base.is_empty()) {
        if desk.store.local(&key)?.is_some() {
            desk.store.remember(&key, None)?;
        }
        return saved(desk, chapter, None);
    }
    let revise = Body::Revise(Revise {
        chapter,
        step: TextStep {
            base: shown_first(order, &shown.heads),
            delta: change_between(&was, &text),
        },
        reasons,
        note: String::new(),
    });
    let revision = desk.write(|writing| {
        writing.forget(&key)?;
        Ok(writing.append(&revise)?)
    })?;
    saved(desk, chapter, Some(revision))
}

/// The base with each revision once, the first of the order still first.
fn shown_first(order: &SaveOrder, heads: &[OperationId]) -> Vec<OperationId> {
    let mut base: Vec<_> = order.base.first().copied().into_iter().collect();
    base.extend(
        heads
            .iter()
            .filter(|head| Some(*head) != order.base.first()),
    );
    base
}

/// How a chapter stands after a save.
pub(crate) fn saved(
    desk: &Desk,
    chapter: EntityId,
    revision: Option<OperationId>,
) -> Result<Saved, Problem> {
    let head = desk.store.head_text(chapter, Line::Working)?;
    Ok(Saved {
        revision,
        words: head.text.split_whitespace().count(),
        conflicts: desk.store.conflict_count(chapter)?,
        text: head.text,
        heads: head.heads,
    })
}
