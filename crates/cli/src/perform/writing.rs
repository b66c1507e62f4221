//! Taking back what one wrote, on the command line.

use draagvlak_usecases::{self as usecases, Mode, day_of};

use super::{Here, Outcome};
use crate::answer::Answer;
use crate::arguments::writing::UndoWriting;

pub(super) fn undo(here: &Here<'_>, asked: UndoWriting) -> Outcome {
    let mut desk = here.desk(Mode::Write)?;
    let (done, key, nothing) = if asked.redo {
        let done = usecases::redo_writing(&mut desk, &asked.chapter)?;
        (done, "writing-done-again", "writing-nothing-again")
    } else {
        let done = usecases::undo_writing(&mut desk, &asked.chapter, &[])?;
        (done, "writing-taken-back", "writing-nothing-left")
    };
    let Some(told) = &done else {
        return Ok(Answer::said(here.texts, nothing, &[], &done));
    };
    let what = if told.brought.is_empty() {
        &told.took
    } else {
        &told.brought
    };
    let arguments = [("day", day_of(told.made_ms)), ("what", what.clone())];
    Ok(Answer::said(here.texts, key, &arguments, &done))
}
