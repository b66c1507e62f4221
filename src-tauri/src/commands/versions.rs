//! Formal versions: their gates, issuing them, comparing them.

use draagvlak_usecases::{
    self as usecases, ApprovalRow, CompareChapter, GateRow, Problem, VersionRow,
};

use super::day;
use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn versions(shell: &Shell) -> Answer<Vec<VersionRow>> {
    shell.look(usecases::versions)
}

pub(super) fn gates(shell: &Shell, stage: String) -> Answer<Vec<GateRow>> {
    shell.look(|desk| usecases::gates(desk, &stage))
}

pub(super) fn approvals(shell: &Shell) -> Answer<Vec<ApprovalRow>> {
    shell.look(usecases::approvals)
}

pub(super) fn approve(shell: &Shell, stage: String, principal: String, date: String) -> Answer<()> {
    let date = day(&date)?;
    shell.work(|desk| usecases::approve(desk, &stage, &principal, date))
}

pub(super) fn issue_version(
    shell: &Shell,
    stage: String,
    date: String,
    override_reason: Option<String>,
) -> Answer<VersionRow> {
    let date = day(&date)?;
    shell.work(|desk| usecases::issue_version(desk, &stage, date, override_reason.as_deref()))
}

pub(super) fn compare(
    shell: &Shell,
    from: String,
    to: Option<String>,
) -> Answer<Vec<CompareChapter>> {
    usecases::compare(&shell.session.beside()?, &from, to.as_deref())
}
