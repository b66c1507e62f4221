//! Papers: made beside the open plan, so that what is typed meanwhile is kept as ever.

use std::path::Path;

use draagvlak_usecases::{
    self as usecases, Desk, ExportOrder, ExportRow, PackageOrder, Press, Problem, Stop, Typesetter,
    Written,
};

use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn export_paper(shell: &Shell, order: ExportOrder) -> Answer<Written> {
    let written = press(shell, "export_paper", |desk, press| {
        usecases::export_paper(desk, &order, press)
    })?;
    shell.remember_written(Path::new(&written.path));
    shell.work(|desk| {
        usecases::remember_export(desk, &order);
        Ok(())
    })?;
    Ok(written)
}

pub(super) fn package_council(shell: &Shell, order: PackageOrder) -> Answer<Written> {
    let written = press(shell, "package_council", |desk, press| {
        usecases::package_council(desk, &order, press)
    })?;
    shell.remember_written(Path::new(&written.path));
    shell.work(|desk| {
        usecases::remember_package(desk, &order);
        Ok(())
    })?;
    Ok(written)
}

pub(super) fn preview_paper(shell: &Shell, order: ExportOrder) -> Answer<String> {
    press(shell, "preview_paper", |desk, press| {
        usecases::preview_paper(desk, &order, press)
    })
}

pub(super) fn exports(shell: &Shell) -> Answer<Vec<ExportRow>> {
    shell.look(usecases::exports)
}

/// Makes papers at a desk of their own. PDF is made by this very program in another process.
pub(super) fn press<T>(
    shell: &Shell,
    what: &'static str,
    make: impl FnOnce(&mut Desk, &Press<'_>) -> Answer<T>,
) -> Answer<T> {
    let mut desk = shell.session.beside()?;
    let task = shell.tasks.begin(&shell.app, what);
    let typesetter =
        std::env::current_exe().map_or_else(|_| Typesetter::here(), Typesetter::program);
    let stop: &Stop = task.stop();
    let press = Press {
        texts: &shell.texts(),
        typesetter: &typesetter,
        stop,
        progress: &|done, total, what| task.say(done, total, what),
    };
    make(&mut desk, &press)
}
