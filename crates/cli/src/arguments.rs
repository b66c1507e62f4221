//! What may be asked on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Draagvlak: write a policy plan together and account for every reaction to it.
#[derive(Debug, Parser)]
#[command(name = "draagvlak", version)]
pub(crate) struct Arguments {
    /// The plan's file.
    #[arg(long, global = true, env = "DRAAGVLAK_PLAN")]
    pub(crate) plan: Option<PathBuf>,
    /// The short name of the member who works.
    #[arg(long = "as", global = true)]
    pub(crate) member: Option<String>,
    /// Answer in JSON.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// The language of sentences: nl or en.
    #[arg(long, global = true, env = "DRAAGVLAK_LANG", default_value = "nl")]
    pub(crate) lang: String,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make a plan.
    New {
        file: PathBuf,
        #[arg(long, default_value = "imv")]
        profile: String,
        #[arg(long)]
        title: String,
        #[arg(long)]
        period: String,
    },
    /// Make the sample plan: the IMV 2019-2022, rebuilt from the facts of its account.
    Sample { file: PathBuf },
    /// The workgroup.
    #[command(subcommand)]
    Member(Member),
    /// Chapters and their text.
    #[command(subcommand)]
    Chapter(Chapter),
    /// Tracked changes.
    #[command(subcommand)]
    Change(Change),
    /// Formal versions.
    #[command(subcommand)]
    Version(Version),
    /// What stands in the way of a version.
    Gate { stage: String },
    /// Rounds of consultation.
    #[command(subcommand)]
    Round(Round),
    /// The register of reactions.
    #[command(subcommand)]
    Feedback(Feedback),
    /// Record a principal's approval of a version.
    Approve {
        stage: String,
        #[arg(long)]
        principal: String,
        #[arg(long)]
        date: Option<String>,
    },
    /// Write a paper: plan, account, register or compare.
    Export(Export),
    /// Packages of papers.
    #[command(subcommand)]
    Package(Package),
    /// The plan's file.
    #[command(subcommand)]
    Store(Store),
    /// Find words in chapters and reactions.
    Search { text: String },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Member {
    List,
    Add {
        key: String,
        #[arg(long)]
        name: String,
        #[arg(long, default_value = "")]
        organisation: String,
        #[arg(long, default_value = "editor")]
        role: String,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Chapter {
    List,
    Add {
        title: String,
        #[arg(long)]
        file: Option<PathBuf>,
        #[arg(long)]
        part: Option<String>,
    },
    /// The source, byte for byte.
    Show {
        chapter: String,
    },
    Edit {
        chapter: String,
        #[arg(long)]
        file: PathBuf,
        /// The reactions it is done for: R1-003,R1-004.
        #[arg(long = "for", value_delimiter = ',')]
        reasons: Vec<String>,
    },
    Move {
        chapter: String,
        place: usize,
    },
    Retitle {
        chapter: String,
        title: String,
        #[arg(long = "for", value_delimiter = ',')]
        reasons: Vec<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Change {
    List {
        #[arg(long)]
        chapter: Option<String>,
        #[arg(long)]
        from: Option<String>,
        #[arg(long)]
        to: Option<String>,
    },
    Accept {
        id: String,
    },
    Reject {
        id: String,
    },
    /// Take a decision back.
    Undo {
        decision: String,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Version {
    List,
    /// The text of a version as it was frozen.
    Show {
        stage: String,
    },
    Issue {
        stage: String,
        #[arg(long)]
        date: Option<String>,
        #[arg(long = "override")]
        reason: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Round {
    List,
    Open {
        code: String,
        #[arg(long)]
        title: Option<String>,
        #[arg(long)]
        stage: Option<String>,
        #[arg(long)]
        deadline: Option<String>,
    },
    Close {
        code: String,
        #[arg(long)]
        date: Option<String>,
    },
    Send {
        code: String,
        #[arg(long)]
        version: String,
        #[arg(long)]
        to: String,
        #[arg(long)]
        date: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Feedback {
    /// Take in a spreadsheet of reactions.
    Import {
        file: PathBuf,
        #[arg(long)]
        round: String,
        #[arg(long)]
        sheet: Option<String>,
        #[arg(long)]
        preview: bool,
    },
    List {
        #[arg(long)]
        round: Option<String>,
        #[arg(long)]
        outcome: Option<String>,
        #[arg(long)]
        open: bool,
        #[arg(long)]
        late: bool,
    },
    Show {
        id: String,
    },
    /// Take an import back.
    Undo {
        import: String,
        /// Put it in again.
        #[arg(long)]
        restore: bool,
    },
    /// Write the register as xlsx.
    Export {
        #[arg(long)]
        out: PathBuf,
        #[arg(long)]
        round: Option<String>,
    },
    Dispose {
        id: String,
        #[arg(long)]
        outcome: String,
        #[arg(long, default_value = "")]
        note: String,
        #[arg(long)]
        change: Option<String>,
        #[arg(long)]
        master: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Store {
    Check,
    Rebuild,
    Backup,
}

#[derive(Debug, Args)]
pub(crate) struct Export {
    pub(crate) what: ExportPaper,
    #[arg(long)]
    pub(crate) format: ExportFormat,
    #[arg(long)]
    pub(crate) out: PathBuf,
    /// The stage that was issued; the text as it is now without it.
    #[arg(long)]
    pub(crate) version: Option<String>,
    /// The stage to compare with; the version before without it.
    #[arg(long)]
    pub(crate) from: Option<String>,
    /// Who will read it: for `public`, who reacted is a role with a number.
    #[arg(long, default_value = "internal")]
    pub(crate) audience: ExportAudience,
    /// Number the lines (PDF).
    #[arg(long)]
    pub(crate) lines: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ExportPaper {
    Plan,
    Account,
    Register,
    Compare,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ExportFormat {
    Pdf,
    Html,
    Xlsx,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ExportAudience {
    Internal,
    Public,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Package {
    /// Everything a council needs to be heard, in one folder.
    Council {
        #[arg(long)]
        version: String,
        #[arg(long)]
        out: PathBuf,
    },
}
