//! The files and papers reactions came from.

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::UndoImport;
use draagvlak_domain::id::OperationId;
use draagvlak_domain::time::Date;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::members::Actors;
use crate::problem::Problem;

/// An import, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportRow {
    /// Its name.
    #[ts(type = "string")]
    pub id: OperationId,
    /// The file; empty for a reaction taken down by hand.
    pub file: String,
    /// The code of the round.
    pub round: String,
    /// The day it came in.
    #[ts(type = "string")]
    pub date: Date,
    /// The short name of who took it in.
    pub who: String,
    /// How many reactions it brought.
    pub comments: usize,
    /// Whether it was taken back.
    pub undone: bool,
}

/// The imports, the newest first.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn imports(desk: &Desk) -> Result<Vec<ImportRow>, Problem> {
    let actors = Actors::of(desk)?;
    let rounds: Vec<draagvlak_store::Kept<draagvlak_domain::round::Round>> =
        desk.store.nouns(draagvlak_store::Noun::Round)?;
    let mut rows = Vec::new();
    for id in desk.store.of_kind("feedback.import")? {
        let Some(source) = desk.store.source(id)? else {
            continue;
        };
        let round = rounds.iter().find(|round| round.id == source.round);
        rows.push(ImportRow {
            id,
            file: source.file,
            round: round
                .map(|round| round.value.code.clone())
                .unwrap_or_default(),
            date: source.stamp.time.date(),
            who: actors.key(source.stamp.actor).to_owned(),
            comments: source.comments,
            undone: desk
                .store
                .imported(id)?
                .is_some_and(|(_, _, undone)| undone),
        });
    }
    rows.reverse();
    Ok(rows)
}

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
