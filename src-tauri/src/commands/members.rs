//! The workgroup.

use draagvlak_usecases::{self as usecases, MemberRow, Problem};

use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn members(shell: &Shell) -> Answer<Vec<MemberRow>> {
    shell.look(usecases::members)
}
