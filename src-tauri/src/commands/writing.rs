//! Taking back what one wrote in a chapter, over sessions.

use draagvlak_usecases::{self as usecases, Problem, WritingTakenBack};

use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn undo_writing(
    shell: &Shell,
    id: String,
    upon: Vec<String>,
) -> Answer<Option<WritingTakenBack>> {
    shell.work(|desk| usecases::undo_writing(desk, &id, &upon))
}

pub(super) fn redo_writing(shell: &Shell, id: String) -> Answer<Option<WritingTakenBack>> {
    shell.work(|desk| usecases::redo_writing(desk, &id))
}
