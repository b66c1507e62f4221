//! Packages for the councils, and what comes before them: the archive's data, personal data, words.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::ExportAudience;

#[derive(Debug, Subcommand)]
pub(crate) enum Package {
    /// Everything a council needs to be heard: a bag for each municipality, in one folder.
    Council {
        #[arg(long)]
        version: String,
        #[command(flatten)]
        made: Made,
    },
    /// A statutory part that came later, tied to the version that was heard.
    Supplement {
        /// The part, such as sterkte.
        #[arg(long)]
        part: String,
        /// The version that was heard; the one sent last without it.
        #[arg(long, default_value = "")]
        version: String,
        #[command(flatten)]
        made: Made,
    },
    /// Record that packages were sent: to whom and when. Approval comes first.
    Send(Send),
    /// What was sent to whom.
    Log,
    /// Check that every byte of a package is what its sums say.
    Check { folder: PathBuf },
}

#[derive(Debug, Args)]
pub(crate) struct Made {
    #[arg(long)]
    pub(crate) out: PathBuf,
    /// A municipality; every one on the register without it.
    #[arg(long = "municipality")]
    pub(crate) municipalities: Vec<String>,
    #[arg(long, default_value = "public")]
    pub(crate) audience: ExportAudience,
    /// The day it bears; today without it.
    #[arg(long)]
    pub(crate) date: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Send {
    /// The stage of the version; for a supplement, the one sent last without it.
    #[arg(long, required_unless_present = "part", default_value = "")]
    pub(crate) version: String,
    /// The statutory part, for a supplement.
    #[arg(long)]
    pub(crate) part: Option<String>,
    /// To whom.
    #[arg(long)]
    pub(crate) to: String,
    /// A municipality; every one on the register without it.
    #[arg(long = "municipality")]
    pub(crate) municipalities: Vec<String>,
    #[arg(long)]
    pub(crate) date: Option<String>,
    /// The folder with the packages: they are checked and their sums go into the log.
    #[arg(long = "package")]
    pub(crate) folder: Option<PathBuf>,
    /// Why it was sent before the approvals.
    #[arg(long = "override", default_value = "", requires = "by")]
    pub(crate) reason: String,
    /// Who decided that.
    #[arg(long, alias = "override-by", default_value = "")]
    pub(crate) by: String,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Archive {
    /// What was said for the archive.
    Show,
    /// Say what the archive must know (MDTO); what is left out stays as it was.
    Set(Box<ArchiveSet>),
}

#[derive(Debug, Args)]
pub(crate) struct ArchiveSet {
    /// The organisation that answers for the papers (archiefvormer).
    #[arg(long)]
    pub(crate) creator: Option<String>,
    #[arg(long)]
    pub(crate) creator_id: Option<String>,
    #[arg(long)]
    pub(crate) creator_id_source: Option<String>,
    /// The appraisal (waardering), such as: Blijvend te bewaren.
    #[arg(long)]
    pub(crate) appraisal: Option<String>,
    #[arg(long)]
    pub(crate) appraisal_code: Option<String>,
    /// The selection list it comes from.
    #[arg(long)]
    pub(crate) appraisal_list: Option<String>,
    /// What limits the use of what is public (beperkingGebruik).
    #[arg(long)]
    pub(crate) public: Option<String>,
    #[arg(long)]
    pub(crate) public_code: Option<String>,
    #[arg(long)]
    pub(crate) public_list: Option<String>,
    /// What limits the use of what is for inside.
    #[arg(long)]
    pub(crate) internal: Option<String>,
    #[arg(long)]
    pub(crate) internal_code: Option<String>,
    #[arg(long)]
    pub(crate) internal_list: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Redaction {
    /// What points at a person in what would go out to everyone.
    List {
        #[arg(long)]
        version: Option<String>,
        /// Only what nobody decided about.
        #[arg(long)]
        open: bool,
    },
    /// Decide: `remove` takes it out, `keep` lets it stay, `open` takes the decision back.
    Decide {
        #[arg(required = true)]
        ids: Vec<String>,
        #[arg(long = "as", id = "verdict", value_parser = ["remove", "keep", "open"])]
        verdict: String,
        #[arg(long, default_value = "")]
        reason: String,
        #[arg(long)]
        version: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Wording {
    /// The words that can be one’s own, and which are.
    List,
    /// The words of a place, and what can be filled in there.
    Show { place: String },
    /// Give a place the plan's own words: Markdown, placeholders between braces.
    Set {
        place: String,
        #[arg(long, conflicts_with = "file", required_unless_present = "file")]
        text: Option<String>,
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Back to the program's words.
    Reset { place: String },
}
