//! Answer sheets and answer letters, and what senders say to their answers.

use std::path::Path;

use draagvlak_usecases::{
    self as usecases, AnswerSheetOrder, LettersOrder, Problem, RemarkRow, Written,
};

use super::papers::press;
use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn export_register(shell: &Shell, order: AnswerSheetOrder) -> Answer<Written> {
    let (written, _) = press(shell, "export_register", |desk, press| {
        usecases::export_register(desk, &order, press)
    })?;
    shell.remember_written(Path::new(&written.path));
    shell.work(|desk| {
        usecases::remember_sheet(desk, &order);
        Ok(())
    })?;
    Ok(written)
}

pub(super) fn write_letters(shell: &Shell, order: LettersOrder) -> Answer<Written> {
    let written = press(shell, "write_letters", |desk, press| {
        usecases::write_letters(desk, &order, press)
    })?;
    shell.remember_written(Path::new(&written.path));
    shell.work(|desk| {
        usecases::remember_letters(desk, &order);
        Ok(())
    })?;
    Ok(written)
}

pub(super) fn remarks(shell: &Shell, label: Option<String>) -> Answer<Vec<RemarkRow>> {
    shell.look(|desk| usecases::remarks(desk, label.as_deref()))
}
