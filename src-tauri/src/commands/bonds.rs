//! Work on the register: splitting, merging, linking, weighing, proposals, questions, the chain.

use draagvlak_usecases::{
    self as usecases, CommentFilter, LinkKind, NearGroup, NewPart, Problem, ProposalRow,
    QuestionRow, Trace, WeighOrder, Why,
};

use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn split_reaction(
    shell: &Shell,
    label: String,
    parts: Vec<NewPart>,
) -> Answer<Vec<String>> {
    shell.work(|desk| usecases::split_reaction(desk, &label, &parts))
}

pub(super) fn undo_split(shell: &Shell, label: String, undone: bool) -> Answer<()> {
    shell.work(|desk| usecases::undo_split(desk, &label, undone))
}

pub(super) fn merge_reactions(
    shell: &Shell,
    labels: Vec<String>,
    into: Option<String>,
) -> Answer<Vec<(String, Option<String>)>> {
    shell.work(|desk| usecases::merge_reactions(desk, &labels, into.as_deref()))
}

pub(super) fn link_reactions(
    shell: &Shell,
    labels: Vec<String>,
    to: String,
    kind: LinkKind,
    linked: bool,
) -> Answer<()> {
    shell.work(|desk| usecases::link_reactions(desk, &labels, &to, kind, linked))
}

pub(super) fn judge_late(
    shell: &Shell,
    labels: Vec<String>,
    late: Option<bool>,
    reason: String,
) -> Answer<()> {
    shell.work(|desk| usecases::judge_late(desk, &labels, late, &reason))
}

pub(super) fn weigh(shell: &Shell, order: WeighOrder) -> Answer<String> {
    shell.work(|desk| usecases::weigh(desk, &order).map(|id| id.to_string()))
}

pub(super) fn withdraw_weighing(shell: &Shell, id: String, withdrawn: bool) -> Answer<()> {
    shell.work(|desk| usecases::withdraw_weighing(desk, &id, withdrawn))
}

pub(super) fn near_duplicates(shell: &Shell) -> Answer<Vec<NearGroup>> {
    shell.look(|desk| usecases::near_duplicates(desk, &CommentFilter::default()))
}

pub(super) fn proposals(shell: &Shell) -> Answer<Vec<ProposalRow>> {
    shell.look(usecases::proposals)
}

pub(super) fn set_proposal(
    shell: &Shell,
    labels: Vec<String>,
    remove: String,
    add: String,
) -> Answer<()> {
    shell.work(|desk| usecases::set_proposal(desk, &labels, &remove, &add))
}

pub(super) fn record_evidence(
    shell: &Shell,
    remove: String,
    add: String,
    supports: bool,
    text: String,
    labels: Vec<String>,
) -> Answer<String> {
    shell.work(|desk| {
        usecases::record_evidence(desk, &remove, &add, supports, &text, &labels)
            .map(|id| id.to_string())
    })
}

pub(super) fn withdraw_evidence(shell: &Shell, id: String, withdrawn: bool) -> Answer<()> {
    shell.work(|desk| usecases::withdraw_evidence(desk, &id, withdrawn))
}

pub(super) fn questions(shell: &Shell) -> Answer<Vec<QuestionRow>> {
    shell.look(usecases::questions)
}

pub(super) fn ask_question(
    shell: &Shell,
    stage: String,
    chapter: Option<String>,
    text: String,
) -> Answer<String> {
    shell.work(|desk| usecases::ask_question(desk, &stage, chapter.as_deref(), &text))
}

pub(super) fn conclude_question(shell: &Shell, number: String, conclusion: String) -> Answer<()> {
    shell.work(|desk| usecases::conclude_question(desk, &number, &conclusion))
}

pub(super) fn trace(shell: &Shell, label: String) -> Answer<Trace> {
    shell.look(|desk| usecases::trace(desk, &label))
}

pub(super) fn why(
    shell: &Shell,
    id: String,
    from: Option<String>,
    to: Option<String>,
) -> Answer<Why> {
    shell.look(|desk| usecases::why(desk, &id, from.as_deref(), to.as_deref()))
}

pub(super) fn explain_change(shell: &Shell, id: String, why: String) -> Answer<()> {
    shell.work(|desk| usecases::explain_change(desk, &id, None, None, &why))
}
