//! What may be asked about pictures.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// Put a picture into a chapter: PNG, JPEG, WebP or GIF. What it says of its maker and its place is
/// left out.
#[derive(Debug, Args)]
pub(crate) struct PutPicture {
    pub(crate) chapter: String,
    #[arg(long)]
    pub(crate) file: PathBuf,
    /// What who does not see it should know.
    #[arg(long, required_unless_present = "decorative")]
    pub(crate) alt: Option<String>,
    /// It says nothing that the text does not say.
    #[arg(long, conflicts_with = "alt")]
    pub(crate) decorative: bool,
    /// What stands under it.
    #[arg(long)]
    pub(crate) caption: Option<String>,
    /// Words of the passage after which it comes; left out for the end.
    #[arg(long)]
    pub(crate) after: Option<String>,
    /// How wide it stands.
    #[arg(long, default_value = "own")]
    pub(crate) size: Size,
    /// The reactions it is done for: R1-003,R1-004.
    #[arg(long = "for", value_delimiter = ',')]
    pub(crate) reasons: Vec<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Size {
    Own,
    Narrow,
    Full,
}
