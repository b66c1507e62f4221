//! Survey, evidence, events, poll, themes and decisions.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// The file of answers, and how it is read.
#[derive(Debug, Args)]
pub(crate) struct Sheet {
    pub(crate) file: PathBuf,
    /// The sheet, by name.
    #[arg(long)]
    pub(crate) sheet: Option<String>,
    /// What a column holds: "Naam=municipality". Survey: municipality, priority, mark. Poll: group,
    /// choice, option, why, why-not. `-` for nothing.
    #[arg(long = "map")]
    pub(crate) maps: Vec<String>,
    /// Show what would come in, and store nothing.
    #[arg(long)]
    pub(crate) preview: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Survey {
    /// Take the answers of municipalities in from a spreadsheet.
    Import {
        #[command(flatten)]
        sheet: Sheet,
        #[command(flatten)]
        names: super::region::SheetNames,
    },
    /// Say when it was held, how many were asked, and what came of asking again.
    Set {
        #[arg(long)]
        when: Option<String>,
        #[arg(long)]
        asked: Option<u32>,
        #[arg(long)]
        text: Option<String>,
        /// That it was asked again, in words.
        #[arg(long)]
        again: Option<String>,
        /// With which version it was asked again.
        #[arg(long, requires = "again")]
        again_with: Option<String>,
        /// Who reacted when it was asked again; nobody when left out.
        #[arg(long, value_delimiter = ',', requires = "again")]
        again_replied: Vec<String>,
    },
    /// Take an answer down by hand; no priority at all says that nothing came.
    Answer {
        municipality: String,
        priorities: Vec<String>,
        /// It was not asked after all.
        #[arg(long)]
        not_asked: bool,
    },
    /// The municipalities with what they named.
    List,
    /// Count priorities under a subject; without any, show what is proposed.
    Map {
        priorities: Vec<String>,
        /// The subject; `-` takes them out of theirs.
        #[arg(long, requires = "priorities")]
        to: Option<String>,
        /// Take every proposal over.
        #[arg(long)]
        accept: bool,
    },
    /// The subjects with how many municipalities named them.
    Show,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Evidence {
    /// Add a source.
    Add {
        title: String,
        #[arg(long, default_value = "")]
        maker: String,
        #[arg(long, default_value = "")]
        commissioner: String,
        /// How many subjects it describes, where they are not all named.
        #[arg(long)]
        count: Option<u32>,
        #[arg(long = "subject")]
        subjects: Vec<String>,
        #[arg(long, default_value = "")]
        text: String,
    },
    /// Say that a theme rests on a source.
    Link {
        source: String,
        theme: String,
        /// What the source says of it.
        #[arg(long, default_value = "")]
        note: String,
        /// It does not, after all.
        #[arg(long)]
        undo: bool,
    },
    /// Take a source off the list; `--restore` puts it back.
    Remove {
        source: String,
        #[arg(long)]
        restore: bool,
    },
    /// The sources, with the themes that rest on them.
    List,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Event {
    /// Add a session or another event.
    Add {
        title: String,
        /// Where, once for each time it was held.
        #[arg(long = "place")]
        places: Vec<String>,
        #[arg(long, default_value = "")]
        date: String,
        /// The source it is about.
        #[arg(long, default_value = "")]
        about: String,
        #[arg(long = "invited")]
        invitees: Vec<String>,
        /// How many came: "134", or "ruim 130".
        #[arg(long, default_value = "")]
        attendance: String,
        #[arg(long, default_value = "")]
        text: String,
    },
    /// Record how many came, counted or about.
    Attendance { event: String, attendance: String },
    /// Take an event off the list; `--restore` puts it back.
    Remove {
        event: String,
        #[arg(long)]
        restore: bool,
    },
    /// The events, with who was invited and how many came.
    List,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Poll {
    /// What could be chosen, in the source's own order: "Thema: Drugs" "Hefboom: Cybercrime".
    Items {
        #[arg(required = true)]
        items: Vec<String>,
    },
    /// The columns of the table: "BM en OvJ=burgemeester,hoofdofficier" "Overall="; nothing after
    /// the `=` counts everyone.
    Columns {
        #[arg(required = true)]
        columns: Vec<String>,
    },
    /// What was asked and of whom, and what was concluded.
    Set {
        #[arg(long)]
        text: Option<String>,
        #[arg(long)]
        conclusion: Option<String>,
    },
    /// Take the export of a form in, as the state on a day.
    Import {
        #[command(flatten)]
        sheet: Sheet,
        #[arg(long)]
        date: Option<String>,
        /// More answers are to come.
        #[arg(long)]
        interim: bool,
        /// Where it was shown.
        #[arg(long, default_value = "")]
        text: String,
    },
    /// Record counts that a source gives: "Drugs=24,81", `?` for unknown.
    Count {
        #[arg(long)]
        date: Option<String>,
        #[arg(long)]
        interim: bool,
        #[arg(long, default_value = "")]
        text: String,
        #[arg(long)]
        respondents: Option<u32>,
        /// The headings, with how many respondents where that is known: "Overall=91".
        #[arg(long = "column")]
        columns: Vec<String>,
        items: Vec<String>,
    },
    /// The table, in the source's own order.
    Table {
        /// The state, by its day.
        #[arg(long)]
        state: Option<String>,
    },
    /// The states in time.
    States,
    /// What changed between two states.
    Compare {
        #[arg(long)]
        from: Option<String>,
        #[arg(long)]
        to: Option<String>,
        #[arg(long)]
        column: Option<String>,
    },
    /// Why something was chosen, or was not.
    Reasons {
        item: Option<String>,
        #[arg(long)]
        state: Option<String>,
    },
    /// Take a state back.
    Withdraw {
        state: String,
        #[arg(long)]
        restore: bool,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Theme {
    /// The themes, with what they come from and why.
    List,
    /// The items of the poll with what speaks for each, and which themes take them up.
    Propose,
    /// Add a theme.
    Add {
        title: String,
        /// The items it comes from: "Drugs,Fraude:deels".
        #[arg(long, value_delimiter = ',')]
        from: Vec<String>,
        /// A reason, with its text: "waterbed=Wie …".
        #[arg(long = "reason")]
        reasons: Vec<String>,
        #[arg(long, default_value = "")]
        motivation: String,
        /// Why the principals allow one theme more than the profile does.
        #[arg(long)]
        exception: Option<String>,
        /// Who decided that.
        #[arg(long, requires = "exception")]
        by: Option<String>,
        #[arg(long, requires = "exception")]
        date: Option<String>,
    },
    /// Give a theme another title; the old one stays known.
    Retitle { theme: String, title: String },
    /// Say for which reasons it is a theme.
    Reason {
        theme: String,
        reason: String,
        #[arg(default_value = "")]
        text: String,
        /// It does not hold, after all.
        #[arg(long)]
        undo: bool,
    },
    /// Say in words why it is a theme.
    Motivate { theme: String, text: String },
    /// Say which items a theme comes from: "Drugs" "Fraude:deels"; none for none.
    Map { theme: String, items: Vec<String> },
    /// Put a theme at another place.
    Move { theme: String, number: u32 },
    /// Take a theme off the list; `--restore` puts it back.
    Remove {
        theme: String,
        #[arg(long)]
        restore: bool,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Decision {
    /// What bodies decided, by kind.
    List,
    /// Record what a body decided: support, approval, adoption or more-themes.
    Add {
        kind: String,
        #[arg(long)]
        body: String,
        #[arg(long)]
        text: String,
        #[arg(long)]
        date: Option<String>,
    },
}
