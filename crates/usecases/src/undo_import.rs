//! Taking an import back.

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::UndoImport;
use draagvlak_domain::id::OperationId;

use crate::desk::Desk;
use crate::problem::Problem;

/// Takes an import back, or puts it in again: its reactions leave the register with their
/// dispositions, and return with them. Their numbers are never given to others.
///
/// # Errors
/// [`Problem`] when there is no import of that name.
pub fn undo_import(desk: &mut Desk, import: &str, undone: bool) -> Result<(), Problem> {
    let all = desk.store.of_kind("feedback.import")?;
    let known: Vec<_> = all.iter().map(OperationId::short).collect();
    let import = all
        .into_iter()
        .find(|id| import.len() >= 8 && id.to_string().starts_with(import))
        .ok_or_else(|| Problem::no_such(import, &known))?;
    desk.append(&Body::UndoImport(UndoImport { import, undone }))?;
    Ok(())
}
