//! Chapters to and from Word.

use std::path::Path;

use draagvlak_usecases::{
    self as usecases, ChapterExport, Problem, WordOrder, WordReport, Written,
};

use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn export_chapter(shell: &Shell, order: ChapterExport) -> Answer<Written> {
    let written = super::papers::press(shell, "export_chapter", |desk, press| {
        usecases::export_chapter(desk, &order, press)
    })?;
    shell.remember_written(Path::new(&written.path));
    Ok(written)
}

pub(super) fn word_preview(shell: &Shell, order: WordOrder) -> Answer<WordReport> {
    usecases::word_preview(&shell.session.beside()?, &order, &shell.texts())
}

pub(super) fn import_word(shell: &Shell, order: WordOrder) -> Answer<WordReport> {
    let _task = shell.tasks.begin(&shell.app, "import_word");
    let texts = shell.texts();
    shell.work(|desk| usecases::import_word(desk, &order, &texts))
}
