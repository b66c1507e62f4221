//! Taking back what one wrote in a chapter.

use clap::Args;

/// Take back the latest of what you wrote in a chapter since the last version.
#[derive(Debug, Args)]
pub(crate) struct UndoWriting {
    pub(crate) chapter: String,
    /// Do what was taken back last again.
    #[arg(long)]
    pub(crate) redo: bool,
}
