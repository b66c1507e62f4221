//! After adoption: addenda, annual reports, implementation plans, the next plan.

use std::path::Path;

use draagvlak_usecases::{
    self as usecases, AddendumOrder, AddendumRow, AnnualOrder, AnnualRow, ImplementationRow,
    NextPlan, PaperFormat, Problem, Surroundings, Written,
};

use super::day;
use super::papers::press;
use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn addenda(shell: &Shell) -> Answer<Vec<AddendumRow>> {
    shell.look(usecases::addenda)
}

pub(super) fn add_addendum(shell: &Shell, order: AddendumOrder) -> Answer<()> {
    shell.work(|desk| usecases::add_addendum(desk, &order))
}

pub(super) fn annual_reports(shell: &Shell) -> Answer<Vec<AnnualRow>> {
    shell.look(usecases::annual_reports)
}

pub(super) fn record_annual(shell: &Shell, order: AnnualOrder) -> Answer<()> {
    shell.work(|desk| usecases::record_annual(desk, &order))
}

pub(super) fn implementation_plans(shell: &Shell) -> Answer<Vec<ImplementationRow>> {
    shell.look(usecases::implementation_plans)
}

pub(super) fn refer_reactions(
    shell: &Shell,
    labels: Vec<String>,
    theme: Option<u32>,
) -> Answer<()> {
    shell.work(|desk| usecases::refer_reactions(desk, &labels, theme))
}

pub(super) fn record_implementation(
    shell: &Shell,
    theme: u32,
    from: String,
    to: Option<String>,
    text: String,
) -> Answer<()> {
    let from = day(&from)?;
    let to = to.as_deref().map(day).transpose()?;
    shell.work(|desk| usecases::record_implementation(desk, theme, from, to, &text))
}

pub(super) fn export_annual(
    shell: &Shell,
    year: i16,
    format: PaperFormat,
    out: String,
) -> Answer<Written> {
    let written = press(shell, "export_annual", |desk, press| {
        usecases::export_annual(desk, year, format, Path::new(&out), press)
    })?;
    shell.remember_written(Path::new(&written.path));
    shell.work(|desk| {
        usecases::remember_annual(desk, year, format, Path::new(&out));
        Ok(())
    })?;
    Ok(written)
}

pub(super) fn export_implementation(
    shell: &Shell,
    theme: u32,
    format: PaperFormat,
    out: String,
) -> Answer<Written> {
    let written = press(shell, "export_implementation", |desk, press| {
        usecases::export_implementation(desk, theme, format, Path::new(&out), press)
    })?;
    shell.remember_written(Path::new(&written.path));
    shell.work(|desk| {
        usecases::remember_implementation(desk, theme, format, Path::new(&out));
        Ok(())
    })?;
    Ok(written)
}

pub(super) fn next_plan(
    shell: &Shell,
    path: String,
    title: String,
    period: String,
    with_text: bool,
) -> Answer<NextPlan> {
    shell.look(|desk| {
        usecases::next_plan(
            desk,
            Path::new(&path),
            &title,
            &period,
            with_text,
            Surroundings::system(),
        )
    })
}
