//! The register of reactions.

use draagvlak_usecases::{
    self as usecases, DisposeOrder, Disposed, NewReaction, Problem, Reaction, ReactionChange,
    Register,
};

use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn register(shell: &Shell) -> Answer<Register> {
    shell.look(usecases::register)
}

pub(super) fn reaction(shell: &Shell, label: String) -> Answer<Reaction> {
    shell.look(|desk| usecases::reaction(desk, &label))
}

pub(super) fn dispose(shell: &Shell, order: DisposeOrder) -> Answer<Vec<Disposed>> {
    shell.work(|desk| usecases::dispose(desk, &order))
}

pub(super) fn set_reactions(
    shell: &Shell,
    labels: Vec<String>,
    change: ReactionChange,
) -> Answer<()> {
    shell.work(|desk| usecases::set_reactions(desk, &labels, &[change]))
}

pub(super) fn add_reaction(shell: &Shell, order: NewReaction) -> Answer<String> {
    shell.work(|desk| usecases::add_reaction(desk, &order))
}

pub(super) fn add_main_line(shell: &Shell, heading: String, answer: String) -> Answer<()> {
    shell
        .work(|desk| usecases::add_main_line(desk, &heading, &answer))
        .map(|_| ())
}

pub(super) fn set_main_line(
    shell: &Shell,
    id: String,
    heading: String,
    answer: String,
) -> Answer<()> {
    shell.work(|desk| usecases::set_main_line(desk, &id, &heading, &answer))
}
