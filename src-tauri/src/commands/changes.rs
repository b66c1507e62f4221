//! Tracked changes, their reasons, and conflicts.

use draagvlak_usecases::{
    self as usecases, ChangeRow, ConflictRow, OperationId, Problem, Saved, Verdict,
};

use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn chapter_changes(
    shell: &Shell,
    id: String,
    from: Option<String>,
) -> Answer<Vec<ChangeRow>> {
    shell.look(|desk| usecases::chapter_changes(desk, &id, from.as_deref()))
}

pub(super) fn unexplained_changes(shell: &Shell) -> Answer<Vec<ChangeRow>> {
    shell.look(usecases::unexplained_changes)
}

pub(super) fn decide_changes(
    shell: &Shell,
    ids: Vec<String>,
    verdict: Verdict,
) -> Answer<Vec<String>> {
    let made = shell.work(|desk| usecases::decide_changes(desk, &ids, verdict))?;
    Ok(made.iter().map(ToString::to_string).collect())
}

pub(super) fn undo_decisions(shell: &Shell, decisions: Vec<String>) -> Answer<()> {
    shell
        .work(|desk| usecases::undo_decisions(desk, &decisions))
        .map(|_| ())
}

pub(super) fn tie_change(
    shell: &Shell,
    revisions: Vec<String>,
    label: String,
    tied: bool,
) -> Answer<()> {
    let named = |name: &String| -> Answer<OperationId> {
        name.parse().map_err(|_| Problem::no_such(name, &[]))
    };
    let revisions: Vec<_> = revisions.iter().map(named).collect::<Result<_, _>>()?;
    shell.work(|desk| usecases::tie_change(desk, &revisions, &label, tied))
}

pub(super) fn conflicts(shell: &Shell, chapter: String) -> Answer<Vec<ConflictRow>> {
    shell.look(|desk| usecases::conflicts(desk, &chapter))
}

pub(super) fn settle_conflict(
    shell: &Shell,
    chapter: String,
    conflict: String,
    text: String,
) -> Answer<Saved> {
    shell.work(|desk| usecases::settle_conflict(desk, &chapter, &conflict, &text))
}

pub(super) fn reopen_conflict(shell: &Shell, settling: String) -> Answer<Saved> {
    shell.work(|desk| usecases::reopen_conflict(desk, &settling))
}
