//! Taking the settling of a conflict back.

use draagvlak_domain::body::Body;
use draagvlak_domain::id::OperationId;
use draagvlak_domain::revision::{Line, ReopenConflict, TextStep};
use draagvlak_redline::atoms::change_between;
use draagvlak_redline::take_back::take_back;
use draagvlak_store::StoreError;

use crate::decide_changes::{misfit, since, text_of};
use crate::desk::Desk;
use crate::problem::Problem;
use crate::save_chapter::{Saved, saved};

/// Opens a conflict again: what settling it did to the text is undone, and nothing that was written
/// since. `settling` is the revision that settling it made.
///
/// # Errors
/// [`Problem`] when there is no such settling, or its sentence was rewritten since.
pub fn reopen_conflict(desk: &mut Desk, settling: &str) -> Result<Saved, Problem> {
    let id: OperationId = settling
        .parse()
        .map_err(|_| Problem::no_such(settling, &[]))?;
    let Some((_, Body::SettleConflict(settled))) = desk.store.body(id)? else {
        return Err(Problem::no_such(settling, &[]));
    };
    let chapter = settled.chapter;
    let revision = desk.write(|writing| {
        let head = writing.head_text(chapter, Line::Working)?;
        let mut history = writing.history();
        let shown = history.merged(&settled.step.base);
        let before = shown.map_err(StoreError::from)?.text;
        let after = text_of(&mut history, id)?;
        let later = since(&mut history, id, &head.heads, &head.text)?;
        let made = change_between(&before, &after);
        let Some(back) = take_back(&made, &before, &later).map_err(misfit)? else {
            return Err(Problem::refused("problem-settling-overlapped", &[]));
        };
        let delta = match head.heads.as_slice() {
            [first, _, ..] => {
                let text = back.apply(&head.text).map_err(misfit)?;
                change_between(&text_of(&mut history, *first)?, &text)
            }
            _ => back,
        };
        Ok(writing.append(&Body::ReopenConflict(ReopenConflict {
            chapter,
            settling: id,
            step: TextStep {
                base: head.heads,
                delta,
            },
        }))?)
    })?;
    saved(desk, chapter, Some(revision))
}
