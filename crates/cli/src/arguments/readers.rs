//! What may be asked of reactions in one's own name.

use clap::{Args, ValueEnum};

#[derive(Debug, Args)]
pub(crate) struct React {
    /// The reaction.
    #[arg(long, default_value = "", required_unless_present = "proposal")]
    pub(crate) text: String,
    /// The text it proposes.
    #[arg(long, default_value = "")]
    pub(crate) proposal: String,
    /// The round; left out, the last one that is open.
    #[arg(long)]
    pub(crate) round: Option<String>,
    /// A chapter's number or title; left out, the whole plan.
    #[arg(long)]
    pub(crate) chapter: Option<String>,
    /// The passage of that chapter; left out, all of it.
    #[arg(long, default_value = "", requires = "chapter")]
    pub(crate) quote: String,
    #[arg(long)]
    pub(crate) kind: Option<Kind>,
    #[arg(long)]
    pub(crate) sentiment: Option<Tone>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Kind {
    General,
    Substantive,
    Editorial,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Tone {
    Positive,
    Neutral,
    Critical,
}
