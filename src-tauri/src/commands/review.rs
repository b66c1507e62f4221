//! Review bundles: made beside the open plan.

use std::path::Path;

use draagvlak_usecases::{self as usecases, Problem, ReviewOrder, Written};

use super::papers::press;
use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn export_review(shell: &Shell, order: ReviewOrder) -> Answer<Written> {
    let (written, _) = press(shell, "export_review", |desk, press| {
        usecases::export_review(desk, &order, press)
    })?;
    shell.remember_written(Path::new(&written.path));
    shell.work(|desk| {
        usecases::remember_review(desk, &order);
        Ok(())
    })?;
    Ok(written)
}

pub(super) fn review_readers(shell: &Shell) -> Answer<Vec<String>> {
    let texts = shell.texts();
    shell.look(|desk| usecases::review_readers(desk, &texts))
}
