//! Answer sheets and answer letters.

use std::path::PathBuf;

use clap::ValueEnum;

use super::ExportAudience;

/// What kind of file an answer sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SheetKind {
    Xlsx,
    Ods,
    Csv,
    Pdf,
}

#[derive(Debug, clap::Args)]
pub(crate) struct AnswerSheet {
    #[arg(long)]
    pub(crate) out: PathBuf,
    #[arg(long)]
    pub(crate) round: Option<String>,
    /// Left out, the ending of the file says it; else xlsx.
    #[arg(long)]
    pub(crate) format: Option<SheetKind>,
    /// Who will read it: for `public`, who reacted is a role with a number.
    #[arg(long, default_value = "internal")]
    pub(crate) audience: ExportAudience,
}

/// What kind of file a letter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LetterKind {
    Html,
    Pdf,
    Docx,
    Odt,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Letters {
    #[arg(long)]
    pub(crate) round: String,
    /// A folder that is not there yet, or is empty; or one archive, `NAME.zip`.
    #[arg(long)]
    pub(crate) out: PathBuf,
    #[arg(long, default_value = "pdf")]
    pub(crate) format: LetterKind,
    /// Only the letter to this sender, by name or organisation.
    #[arg(long)]
    pub(crate) to: Option<String>,
}
