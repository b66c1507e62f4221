//! What may be asked about files for Word.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// Take in a .docx: its text as revisions by its authors, or its comments and tracked changes as
/// reactions.
#[derive(Debug, Args)]
pub(crate) struct WordImport {
    pub(crate) chapter: String,
    pub(crate) file: PathBuf,
    /// Make reactions of its comments and tracked changes.
    #[arg(long, requires = "round")]
    pub(crate) as_comments: bool,
    /// The round they are reactions of.
    #[arg(long, requires = "as_comments")]
    pub(crate) round: Option<String>,
    /// What becomes of tracked changes: a revision for each author, all taken in, or none.
    #[arg(long, default_value = "keep", conflicts_with = "as_comments")]
    pub(crate) changes: Tracked,
    /// Only say what would happen.
    #[arg(long)]
    pub(crate) preview: bool,
}

/// Write a chapter to work on in Word or LibreOffice.
#[derive(Debug, Args)]
pub(crate) struct WordExport {
    pub(crate) chapter: String,
    #[arg(long, default_value = "docx")]
    pub(crate) format: WordFormat,
    #[arg(long)]
    pub(crate) out: PathBuf,
    /// Number the lines.
    #[arg(long)]
    pub(crate) lines: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Tracked {
    Keep,
    Accept,
    Reject,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum WordFormat {
    Docx,
    Odt,
}
