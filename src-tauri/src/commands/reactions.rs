//! The register of reactions.

use draagvlak_usecases::{
    self as usecases, DisposeOrder, Disposed, MainLineRow, NewReaction, Problem, Reaction,
    ReactionChange, Register, RegisterPage, RegisterRow,
};

use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn register(shell: &Shell) -> Answer<Register> {
    shell.look(usecases::register)
}

/// How many rows of the register come at once: the first ones are there at once, and reading a page
/// takes the window's thread no longer than a few frames.
const FIRST: usize = 1_000;
const PAGE: usize = 5_000;

pub(super) fn register_page(shell: &Shell, after: Option<String>) -> Answer<RegisterPage> {
    let most = if after.is_some() { PAGE } else { FIRST };
    shell.look(|desk| usecases::register_page(desk, after.as_deref(), most))
}

pub(super) fn register_rows_of(shell: &Shell, labels: Vec<String>) -> Answer<Vec<RegisterRow>> {
    shell.look(|desk| usecases::register_rows_of(desk, &labels))
}

pub(super) fn reactions_holding(shell: &Shell, words: String) -> Answer<Vec<String>> {
    shell.look(|desk| usecases::reactions_holding(desk, &words))
}

pub(super) fn main_lines(shell: &Shell) -> Answer<Vec<MainLineRow>> {
    shell.look(usecases::main_lines)
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
