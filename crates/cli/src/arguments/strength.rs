//! What may be asked about the strength distribution.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub(crate) enum Strength {
    /// The states that were recorded.
    List,
    /// Record a state from a sheet.
    Import(ImportStrength),
    /// Show a state; the last one without a number.
    Show {
        number: Option<usize>,
        /// As a Markdown table.
        #[arg(long)]
        markdown: bool,
    },
    /// Do the totals add up, are there wijkagenten enough, does the chapter say what the data say?
    Check { number: Option<usize> },
    /// In which cells two states differ.
    Compare { from: usize, to: usize },
    /// Put a state in its chapter as a table, in the place of the one that stands there.
    Place {
        number: Option<usize>,
        #[arg(long)]
        chapter: Option<String>,
        /// Also where the table was changed by hand.
        #[arg(long)]
        replace: bool,
    },
    /// What the councils that heard a version get later.
    Supplement {
        #[arg(long)]
        version: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct ImportStrength {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) sheet: Option<String>,
    /// The day whose state it is; today without it.
    #[arg(long)]
    pub(crate) as_of: Option<String>,
    /// It is definitive; provisional without it.
    #[arg(long)]
    pub(crate) definitive: bool,
    #[arg(long, default_value = "")]
    pub(crate) note: String,
    /// Why it is recorded although totals do not add up.
    #[arg(long = "override", default_value = "")]
    pub(crate) reason: String,
    #[arg(long)]
    pub(crate) preview: bool,
}
