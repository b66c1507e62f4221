//! What may be asked about sharing.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Where this device's keys are.
#[derive(Debug, Args)]
pub(crate) struct Keys {
    /// The folder this device's keys are kept in, when not in the system's key ring.
    #[arg(long, global = true, env = "DRAAGVLAK_IDENTITY")]
    pub(crate) identity: Option<PathBuf>,
    /// The passphrase that opens them.
    #[arg(
        long,
        global = true,
        env = "DRAAGVLAK_PASSPHRASE",
        hide_env_values = true
    )]
    pub(crate) passphrase: Option<String>,
}

/// With what one enters a shared place behind an address, when not kept in the system's key ring.
#[derive(Args)]
pub(crate) struct Entry {
    /// The name there; for S3 the name of the key.
    #[arg(long, global = true, env = "DRAAGVLAK_PLACE_USER")]
    pub(crate) place_user: Option<String>,
    /// The password there; for S3 the secret key. Better by the environment than here.
    #[arg(
        long,
        global = true,
        env = "DRAAGVLAK_PLACE_PASSWORD",
        hide_env_values = true
    )]
    pub(crate) place_password: Option<String>,
}

impl std::fmt::Debug for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Entry(..)")
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum IdentityCommand {
    /// Who this device is.
    Show,
    /// Write this device's keys to a file that a passphrase opens, to keep elsewhere.
    Save {
        file: PathBuf,
        /// The passphrase of that file.
        #[arg(long, env = "DRAAGVLAK_BACKUP_PASSPHRASE", hide_env_values = true)]
        with: String,
    },
    /// Make this device the one whose keys were saved to a file.
    Load {
        file: PathBuf,
        /// The passphrase of that file.
        #[arg(long, env = "DRAAGVLAK_BACKUP_PASSPHRASE", hide_env_values = true)]
        with: String,
    },
}

/// Synchronise with a shared folder, or an address: `https://…` for WebDAV, `s3://…` for S3.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Sync {
    /// The shared folder or address; the one of last time without it.
    pub(crate) folder: Option<String>,
    #[command(subcommand)]
    pub(crate) command: Option<SyncCommand>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SyncCommand {
    /// Who has received what, what waits, since when.
    Status,
    /// Try the name and password of an address, and keep them in the system's key ring.
    Login { address: String },
    /// Forget the name and password of an address.
    Logout { address: String },
}

/// Make the plan anew from a shared folder, with keys that were kept.
#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// The shared folder or address.
    pub(crate) folder: String,
    /// The plan's name, when the folder holds several.
    #[arg(long)]
    pub(crate) id: Option<String>,
}

/// Join a plan.
#[derive(Debug, Args)]
pub(crate) struct Join {
    /// The invitation: its code, or a file that holds it.
    pub(crate) invitation: String,
    /// The shared folder or address.
    #[arg(long)]
    pub(crate) folder: String,
    /// What this device is called.
    #[arg(long, default_value = "")]
    pub(crate) label: String,
}

/// Admit a device that asks for it; without a name, say who asks.
#[derive(Debug, Args)]
pub(crate) struct Admit {
    /// The device, or the member's short name.
    #[arg(requires = "fingerprint")]
    pub(crate) device: Option<String>,
    /// The thirty digits that were read aloud.
    #[arg(long)]
    pub(crate) fingerprint: Option<String>,
    /// The shared folder or address; the one of last time without it.
    #[arg(long)]
    pub(crate) folder: Option<String>,
}
