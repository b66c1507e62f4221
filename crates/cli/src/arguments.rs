//! What may be asked on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

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
    /// Main lines: what many reactions have in common.
    #[command(subcommand)]
    Cluster(Cluster),
    /// Where the plan stands.
    Overview,
    /// Record a principal's approval of a version.
    Approve {
        stage: String,
        #[arg(long)]
        principal: String,
        #[arg(long)]
        date: Option<String>,
    },
    /// The plan's file.
    #[command(subcommand)]
    Store(Store),
    /// Find words in chapters, reactions, answers and decisions.
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
        /// Whose reaction is asked.
        #[arg(long)]
        audience: Option<String>,
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
    Import(Import),
    List(Filter),
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
    /// Say what was done with reactions; `--outcome none` takes that away.
    Dispose {
        #[arg(required = true)]
        ids: Vec<String>,
        #[arg(long)]
        outcome: String,
        #[arg(long, default_value = "")]
        note: String,
        /// A revision made for them.
        #[arg(long)]
        change: Option<String>,
        /// The reaction they say the same as.
        #[arg(long)]
        master: Option<String>,
    },
    /// Change properties of reactions.
    Set(Set),
    /// Take a reaction down by hand.
    Add(Add),
    /// The files reactions came from.
    Imports,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Import {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) round: String,
    #[arg(long)]
    pub(crate) sheet: Option<String>,
    /// A mapping that was kept under this name.
    #[arg(long)]
    pub(crate) mapping: Option<String>,
    /// What a column holds: Opmerking=text. Without a field the column is kept as it is.
    #[arg(long = "map")]
    pub(crate) maps: Vec<String>,
    /// Keep the mapping under this name.
    #[arg(long)]
    pub(crate) save_mapping: Option<String>,
    #[arg(long)]
    pub(crate) preview: bool,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Filter {
    #[arg(long)]
    pub(crate) round: Option<String>,
    #[arg(long)]
    pub(crate) outcome: Option<String>,
    #[arg(long)]
    pub(crate) open: bool,
    #[arg(long)]
    pub(crate) late: bool,
    /// About the chapter of this number; 0 for none.
    #[arg(long)]
    pub(crate) chapter: Option<usize>,
    #[arg(long)]
    pub(crate) handler: Option<String>,
    #[arg(long)]
    pub(crate) unassigned: bool,
    #[arg(long)]
    pub(crate) main_line: Option<usize>,
    #[arg(long)]
    pub(crate) sentiment: Option<String>,
    /// Words in the reaction or its answer.
    #[arg(long)]
    pub(crate) search: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Set {
    #[arg(required = true)]
    pub(crate) ids: Vec<String>,
    /// positive, neutral or critical.
    #[arg(long)]
    pub(crate) sentiment: Option<String>,
    /// general, substantive or editorial.
    #[arg(long)]
    pub(crate) kind: Option<String>,
    /// A member's short name, or none.
    #[arg(long)]
    pub(crate) handler: Option<String>,
    /// A main line's number, or none.
    #[arg(long)]
    pub(crate) main_line: Option<String>,
    /// A chapter's number or title, or none.
    #[arg(long)]
    pub(crate) chapter: Option<String>,
    /// yes, no, or auto: by the dates.
    #[arg(long)]
    pub(crate) late: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    #[arg(long)]
    pub(crate) round: String,
    /// Who reacts.
    #[arg(long)]
    pub(crate) from: String,
    #[arg(long, default_value = "")]
    pub(crate) organisation: String,
    #[arg(long, default_value = "")]
    pub(crate) role: String,
    #[arg(long)]
    pub(crate) text_file: PathBuf,
    #[arg(long)]
    pub(crate) chapter: Option<String>,
    /// The plan text it quotes.
    #[arg(long, default_value = "")]
    pub(crate) quote: String,
    #[arg(long)]
    pub(crate) date: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Cluster {
    List,
    Add {
        heading: String,
        #[arg(long, default_value = "")]
        answer: String,
    },
    /// Give a main line its answer.
    Answer {
        number: String,
        answer: String,
        /// Another heading.
        #[arg(long)]
        heading: Option<String>,
    },
    /// Put reactions under a main line; `none` takes them out.
    Assign {
        number: String,
        #[arg(required = true)]
        ids: Vec<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Store {
    Check,
    Rebuild,
    Backup,
}
