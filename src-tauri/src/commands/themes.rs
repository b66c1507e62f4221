//! Survey, sources, events, poll, themes and decisions.

use draagvlak_usecases::{
    self as usecases, AnswerOrder, CountsOrder, DecisionOrder, EventOrder, EventRow, EvidenceRow,
    NewEvent, NewEvidence, NewTheme, PollOrder, PollReasonRow, PollView, Problem, SheetOrder,
    SheetReport, SurveyOrder, SurveyView, ThemeBoard, ThemeOrder,
};

use super::day;
use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn survey(shell: &Shell) -> Answer<Option<SurveyView>> {
    shell.look(usecases::survey)
}

pub(super) fn set_survey(shell: &Shell, order: SurveyOrder) -> Answer<()> {
    shell.work(|desk| usecases::set_survey(desk, &order))
}

pub(super) fn answer_survey(shell: &Shell, answers: Vec<AnswerOrder>) -> Answer<Vec<AnswerOrder>> {
    shell.work(|desk| usecases::answer_survey(desk, &answers))
}

pub(super) fn map_priorities(
    shell: &Shell,
    priorities: Vec<String>,
    cluster: String,
) -> Answer<()> {
    shell.work(|desk| usecases::map_priorities(desk, &priorities, &cluster))
}

pub(super) fn accept_proposals(shell: &Shell) -> Answer<Vec<String>> {
    shell.work(usecases::accept_proposals)
}

pub(super) fn survey_preview(shell: &Shell, order: SheetOrder) -> Answer<SheetReport> {
    usecases::survey_preview(&shell.session.beside()?, &order)
}

pub(super) fn import_survey(shell: &Shell, order: SheetOrder) -> Answer<SheetReport> {
    shell.work(|desk| usecases::import_survey(desk, &order))
}

pub(super) fn evidence(shell: &Shell) -> Answer<Vec<EvidenceRow>> {
    shell.look(usecases::evidence)
}

pub(super) fn events(shell: &Shell) -> Answer<Vec<EventRow>> {
    shell.look(usecases::events)
}

pub(super) fn add_evidence(shell: &Shell, order: NewEvidence) -> Answer<String> {
    shell.work(|desk| usecases::add_evidence(desk, &order))
}

pub(super) fn remove_evidence(shell: &Shell, id: String, removed: bool) -> Answer<()> {
    shell.work(|desk| usecases::remove_evidence(desk, &id, removed))
}

pub(super) fn link_evidence(
    shell: &Shell,
    id: String,
    theme: String,
    note: String,
    linked: bool,
) -> Answer<()> {
    shell.work(|desk| usecases::link_evidence(desk, &id, &theme, &note, linked))
}

pub(super) fn add_event(shell: &Shell, order: NewEvent) -> Answer<String> {
    shell.work(|desk| usecases::add_event(desk, &order))
}

pub(super) fn set_event(shell: &Shell, id: String, order: EventOrder) -> Answer<()> {
    shell.work(|desk| usecases::set_event(desk, &id, &order))
}

pub(super) fn poll(shell: &Shell, state: Option<String>) -> Answer<Option<PollView>> {
    shell.look(|desk| usecases::poll(desk, state.as_deref()))
}

pub(super) fn set_poll(shell: &Shell, order: PollOrder) -> Answer<()> {
    shell.work(|desk| usecases::set_poll(desk, &order))
}

pub(super) fn poll_preview(shell: &Shell, order: SheetOrder) -> Answer<SheetReport> {
    usecases::poll_preview(&shell.session.beside()?, &order)
}

pub(super) fn import_poll(
    shell: &Shell,
    order: SheetOrder,
    date: String,
    interim: bool,
    text: String,
) -> Answer<SheetReport> {
    let date = day(&date)?;
    shell.work(|desk| usecases::import_poll(desk, &order, date, interim, &text))
}

pub(super) fn record_counts(shell: &Shell, order: CountsOrder) -> Answer<String> {
    shell.work(|desk| usecases::record_counts(desk, &order))
}

pub(super) fn withdraw_snapshot(shell: &Shell, id: String, withdrawn: bool) -> Answer<()> {
    shell.work(|desk| usecases::withdraw_snapshot(desk, &id, withdrawn))
}

pub(super) fn poll_reasons(
    shell: &Shell,
    state: Option<String>,
    item: Option<String>,
) -> Answer<Vec<PollReasonRow>> {
    let desk = shell.session.beside()?;
    usecases::poll_reasons(&desk, state.as_deref(), item.as_deref())
}

pub(super) fn themes(shell: &Shell) -> Answer<ThemeBoard> {
    shell.look(usecases::themes)
}

pub(super) fn add_theme(shell: &Shell, order: NewTheme) -> Answer<String> {
    shell.work(|desk| usecases::add_theme(desk, &order))
}

pub(super) fn set_theme(shell: &Shell, id: String, order: ThemeOrder) -> Answer<()> {
    shell.work(|desk| usecases::set_theme(desk, &id, &order))
}

pub(super) fn record_decision(shell: &Shell, order: DecisionOrder) -> Answer<()> {
    shell.work(|desk| usecases::record_decision(desk, &order))
}
