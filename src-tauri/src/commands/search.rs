//! Finding words anywhere in the plan.

use draagvlak_usecases::{self as usecases, FoundRow, Problem};

use crate::shell::Shell;

pub(super) fn search(shell: &Shell, text: String) -> Result<Vec<FoundRow>, Problem> {
    shell.look(|desk| usecases::search(desk, &text))
}
