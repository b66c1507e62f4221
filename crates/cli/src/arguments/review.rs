//! Review bundles.

use std::path::PathBuf;

use clap::Subcommand;

/// Versions for reviewers without the program.
#[derive(Debug, Subcommand)]
pub(crate) enum Review {
    /// Write a version as one page in which a reviewer reads, reacts and saves.
    Export {
        /// A stage that was issued.
        #[arg(long)]
        version: String,
        #[arg(long)]
        out: PathBuf,
        /// The round it answers in; left out, the round on that stage.
        #[arg(long)]
        round: Option<String>,
        /// Whom it is for, by name or organisation: it holds the answers to that one's reactions.
        #[arg(long = "for")]
        person: Option<String>,
        /// The language it opens in: nl or en; both are in it.
        #[arg(long)]
        language: Option<String>,
    },
    /// Those a bundle can be made for.
    Readers,
}
