//! What may be asked about e-mails.

use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Args)]
pub(crate) struct Paste {
    /// The e-mail: .eml, or text with its head. Left out, standard input.
    pub(crate) file: Option<PathBuf>,
    #[arg(long)]
    pub(crate) round: String,
    /// Who reacts, where it is not who sent it.
    #[arg(long, default_value = "")]
    pub(crate) from: String,
    #[arg(long, default_value = "")]
    pub(crate) organisation: String,
    #[arg(long, default_value = "")]
    pub(crate) role: String,
    /// The day, where it is not the one of the e-mail.
    #[arg(long)]
    pub(crate) date: Option<String>,
    /// A chapter's number or title.
    #[arg(long)]
    pub(crate) chapter: Option<String>,
    /// Only say what would come in.
    #[arg(long)]
    pub(crate) preview: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Attachments {
    pub(crate) file: PathBuf,
    /// A folder that is not there yet, or is empty.
    #[arg(long)]
    pub(crate) out: PathBuf,
}
