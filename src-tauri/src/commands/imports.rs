//! Taking reactions in from files.

use draagvlak_usecases::{self as usecases, ImportOrder, ImportReport, ImportRow, Problem};

use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn import_preview(shell: &Shell, order: ImportOrder) -> Answer<ImportReport> {
    usecases::import_preview(&shell.session.beside()?, &order)
}

pub(super) fn import_feedback(shell: &Shell, order: ImportOrder) -> Answer<ImportReport> {
    let _task = shell.tasks.begin(&shell.app, "import_feedback");
    shell.work(|desk| usecases::import_feedback(desk, &order))
}

pub(super) fn imports(shell: &Shell) -> Answer<Vec<ImportRow>> {
    shell.look(usecases::imports)
}

pub(super) fn undo_import(shell: &Shell, id: String, undone: bool) -> Answer<()> {
    shell.work(|desk| usecases::undo_import(desk, &id, undone))
}
