//! A passphrase on the plan's file.

use std::path::Path;

use draagvlak_store::{Passphrase, is_sealed, reseal};
use serde::Serialize;
use ts_rs::TS;

use crate::problem::Problem;

/// What came of setting, changing or taking off a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PassphraseReport {
    /// Whether the plan is encrypted now.
    pub sealed: bool,
    /// How many backups beside the plan were written anew with it.
    pub backups: usize,
    /// How many backups neither passphrase opens: they stay as they are.
    pub left: usize,
}

/// A passphrase a person chose.
///
/// # Errors
/// [`Problem`] when it is too short, too long, or holds what nobody can type again.
pub fn passphrase(typed: &str) -> Result<Passphrase, Problem> {
    Passphrase::new(typed).ok_or_else(|| {
        let (least, most) = (Passphrase::SHORTEST, Passphrase::LONGEST);
        Problem::usage(
            "problem-plan-passphrase-unfit",
            &[("least", &least.to_string()), ("most", &most.to_string())],
        )
    })
}

/// Sets a passphrase on a plan that has none (`old` none), changes it, or takes it off (`new` none).
/// The plan must not be open anywhere. Whatever happens meanwhile, one of the two opens the whole plan.
///
/// # Errors
/// [`Problem`] when `old` does not open the plan, a plan without a passphrase is to lose it, or the
/// plan is open elsewhere; nothing is changed then.
pub fn set_passphrase(
    path: &Path,
    old: Option<&Passphrase>,
    new: Option<&Passphrase>,
) -> Result<PassphraseReport, Problem> {
    let sealed = path.is_file() && is_sealed(path)?;
    if !sealed && new.is_none() {
        return Err(Problem::refused("problem-plan-no-passphrase", &[]));
    }
    let done = reseal(path, old, new)?;
    Ok(PassphraseReport {
        sealed: new.is_some(),
        backups: done.backups,
        left: done.left,
    })
}

/// Whether a passphrase opens what is at a place: it looks as an encrypted plan does.
pub fn is_locked(path: &Path) -> bool {
    is_sealed(path).unwrap_or(false)
}
