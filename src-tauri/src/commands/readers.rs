//! Reactions in one's own name.

use draagvlak_usecases::{self as usecases, OwnReaction, Problem};

use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn react(shell: &Shell, order: OwnReaction) -> Answer<String> {
    shell.work(|desk| usecases::react(desk, &order))
}

pub(super) fn retract_reaction(shell: &Shell, label: String, retracted: bool) -> Answer<()> {
    shell.work(|desk| usecases::retract_reaction(desk, &label, retracted))
}
