//! What may be asked about the plan's file at rest.

use clap::Subcommand;

/// The passphrase on the plan's file. It is asked for at the terminal, or taken from the variables
/// `DRAAGVLAK_PLAN_PASSPHRASE` (what opens the plan) and `DRAAGVLAK_NEW_PASSPHRASE` (what is to).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Subcommand)]
pub(crate) enum PlanPassphrase {
    /// Encrypt the plan and its backups.
    Set,
    /// Another passphrase from now on.
    Change,
    /// Write the plan and its backups in the open again.
    Remove,
}
