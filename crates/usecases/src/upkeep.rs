//! Keeping a plan's file well.

use std::path::PathBuf;

use serde::Serialize;

use crate::desk::Desk;
use crate::problem::Problem;

/// How a plan's file is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HealthReport {
    /// Whether nothing is wrong.
    pub well: bool,
    /// How many operations it holds.
    pub operations: u64,
    /// How many wait for others.
    pub waiting: u64,
    /// What is wrong with the file.
    pub file: Vec<String>,
    /// Operations that are not what their name says.
    pub damaged: Vec<String>,
    /// Tables that are not what the operations add up to.
    pub stale: Vec<String>,
    /// A hash of what the operations add up to: two plans with the same operations have the same.
    pub digest: String,
}

/// Checks the file, every operation and every projection. Changes nothing.
///
/// # Errors
/// [`Problem`] when the file cannot be read at all.
pub fn check_store(desk: &Desk) -> Result<HealthReport, Problem> {
    let health = desk.store.check()?;
    Ok(HealthReport {
        well: health.is_well(),
        operations: health.operations,
        waiting: health.waiting,
        file: health.file,
        damaged: health.damaged.iter().map(ToString::to_string).collect(),
        stale: health.stale,
        digest: desk.store.projection_digest()?.to_string(),
    })
}

/// Makes every projection anew from the operations.
///
/// # Errors
/// [`Problem`] when the file fails: then everything stays as it was.
pub fn rebuild_store(desk: &mut Desk) -> Result<HealthReport, Problem> {
    desk.store.rebuild()?;
    check_store(desk)
}

/// Writes a backup beside the plan and says where.
///
/// # Errors
/// [`Problem`] when it cannot be written.
pub fn backup_store(desk: &Desk) -> Result<PathBuf, Problem> {
    Ok(desk.store.backup()?)
}
