//! Rounds of consultation.

use draagvlak_usecases::{self as usecases, Problem, RoundRow};

use super::day;
use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn rounds(shell: &Shell) -> Answer<Vec<RoundRow>> {
    shell.look(usecases::rounds)
}

pub(super) fn open_round(
    shell: &Shell,
    code: String,
    title: String,
    stage: Option<String>,
    deadline: Option<String>,
) -> Answer<()> {
    let deadline = deadline.as_deref().map(day).transpose()?;
    shell.work(|desk| {
        usecases::open_round(desk, &code, &title, stage.as_deref(), deadline).map(|_| ())
    })
}

pub(super) fn close_round(shell: &Shell, code: String, date: String) -> Answer<()> {
    let date = day(&date)?;
    shell.work(|desk| usecases::close_round(desk, &code, date))
}

pub(super) fn record_sending(
    shell: &Shell,
    code: String,
    stage: String,
    recipients: String,
    date: String,
) -> Answer<()> {
    let date = day(&date)?;
    shell.work(|desk| usecases::record_sending(desk, &code, &stage, &recipients, date))
}
