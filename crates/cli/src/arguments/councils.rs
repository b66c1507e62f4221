//! What may be asked about councils, adoption, planning and what comes afterwards.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub(crate) enum Council {
    /// The councils, with how far each is.
    List,
    /// Record that a version, or a supplement to it, was sent.
    Send(SendCouncil),
    /// Record that the papers came.
    Acknowledge {
        /// Codes or names; all without any.
        municipalities: Vec<String>,
        #[arg(long)]
        date: Option<String>,
        /// Take it away.
        #[arg(long)]
        undo: bool,
    },
    /// Record the day on which the council treats it.
    Hear {
        municipalities: Vec<String>,
        #[arg(long)]
        date: Option<String>,
        /// The day is not known any more.
        #[arg(long)]
        undo: bool,
    },
    /// Record what a council said.
    Outcome(CouncilOutcome),
    /// Take what councils said in from a sheet.
    Import(CouncilSheet),
    /// Write the document of an outcome.
    Document {
        municipality: String,
        #[arg(long)]
        out: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(crate) struct SendCouncil {
    /// Codes or names; all without any.
    pub(crate) municipalities: Vec<String>,
    #[arg(long)]
    pub(crate) version: String,
    #[arg(long)]
    pub(crate) date: Option<String>,
    /// What was sent, in words.
    #[arg(long, default_value = "")]
    pub(crate) what: String,
    /// It comes after the draft.
    #[arg(long)]
    pub(crate) supplement: bool,
    /// Why it went before the approval.
    #[arg(long = "override", default_value = "")]
    pub(crate) reason: String,
    /// Who decided that.
    #[arg(long = "override-by", default_value = "")]
    pub(crate) by: String,
}

#[derive(Debug, Args)]
pub(crate) struct CouncilOutcome {
    pub(crate) municipality: String,
    /// positive, views, no-views, taken-note, other; none takes it away.
    pub(crate) outcome: String,
    #[arg(long)]
    pub(crate) date: Option<String>,
    /// The version it was heard on; the one it was sent without it.
    #[arg(long)]
    pub(crate) version: Option<String>,
    /// The number of its decision.
    #[arg(long, default_value = "")]
    pub(crate) decision: String,
    #[arg(long, default_value = "")]
    pub(crate) note: String,
    /// A point of its views; once per point.
    #[arg(long = "point")]
    pub(crate) points: Vec<String>,
    #[arg(long)]
    pub(crate) document: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct CouncilSheet {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) sheet: Option<String>,
    /// The version they were heard on; the one each was sent without it.
    #[arg(long)]
    pub(crate) version: Option<String>,
    #[command(flatten)]
    pub(crate) names: super::region::SheetNames,
    /// What a word for an outcome means: "conform=positive"; `none` for not heard.
    #[arg(long = "outcome")]
    pub(crate) outcomes: Vec<String>,
    #[arg(long)]
    pub(crate) preview: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Adopt {
    /// Where adoption stands.
    Show,
    /// Record whether mayors and principals adopt the plan.
    Give {
        /// Codes or names of municipalities, keys of principals; `mayors` for every mayor.
        #[arg(required = true)]
        who: Vec<String>,
        /// They do not.
        #[arg(long)]
        declines: bool,
        #[arg(long)]
        date: Option<String>,
        #[arg(long, default_value = "")]
        note: String,
    },
    /// Record that the plan is adopted.
    Plan {
        #[arg(long, default_value = "together", value_parser = ["together", "principals"])]
        route: String,
        #[arg(long)]
        date: Option<String>,
        #[arg(long, default_value = "")]
        decision: String,
        /// Why along this route, or without those who did not adopt it.
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// Record what follows: transmitted, appeal, appeal-decided, amended.
    Follow {
        #[arg(value_parser = ["transmitted", "appeal", "appeal-decided", "amended"])]
        kind: String,
        /// To whom, or who.
        who: String,
        #[arg(long)]
        date: Option<String>,
        #[arg(long, default_value = "")]
        text: String,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Planning {
    /// The milestones: as planned first, as planned now, as they came.
    Show,
    /// Add a milestone.
    Add {
        title: String,
        #[command(flatten)]
        step: PlanningStep,
    },
    /// Change a milestone, by its number or title.
    Set {
        milestone: String,
        #[arg(long)]
        title: Option<String>,
        #[command(flatten)]
        step: PlanningStep,
        /// It did not happen yet after all.
        #[arg(long)]
        not_yet: bool,
        /// Take it out: yes, or no to put it in again.
        #[arg(long, value_parser = ["yes", "no"])]
        removed: Option<String>,
    },
    /// Plan backward from the day of adoption.
    Back {
        adoption: String,
        #[arg(long)]
        preview: bool,
    },
}

#[derive(Debug, Args)]
pub(crate) struct PlanningStep {
    #[arg(long)]
    pub(crate) planned: Option<String>,
    #[arg(long)]
    pub(crate) actual: Option<String>,
    #[arg(long)]
    pub(crate) text: Option<String>,
    /// How many days before adoption it must be.
    #[arg(long)]
    pub(crate) days_before: Option<u32>,
    /// The draft goes out, or the plan is adopted.
    #[arg(long, value_parser = ["draft", "adoption"])]
    pub(crate) mark: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Addendum {
    /// What was added after adoption.
    List,
    /// Record an addendum, with who decided.
    Add {
        title: String,
        /// Who decided it.
        #[arg(long)]
        body: String,
        #[arg(long)]
        date: Option<String>,
        #[arg(long)]
        text_file: Option<PathBuf>,
        #[arg(long)]
        chapter: Option<String>,
        /// The period from then on: 2019-2023.
        #[arg(long)]
        period: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Annual {
    /// The annual reports.
    List,
    /// Record an annual report.
    Record {
        year: i16,
        #[arg(long)]
        text_file: Option<PathBuf>,
        /// A theme's number with a file: 1=ondermijning.md; once per theme.
        #[arg(long = "theme")]
        themes: Vec<String>,
        /// The day it was adopted.
        #[arg(long)]
        adopted: Option<String>,
        #[arg(long)]
        document: Option<PathBuf>,
    },
    /// Write the report as a paper.
    Export {
        year: i16,
        #[arg(long, default_value = "pdf", value_parser = ["pdf", "html", "docx", "odt"])]
        format: String,
        #[arg(long)]
        out: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Implementation {
    /// The implementation plans, with the reactions referred to them.
    List,
    /// Say to which theme's plan referred reactions go; 0 takes that away.
    Refer {
        theme: u32,
        #[arg(required = true)]
        ids: Vec<String>,
    },
    /// Record an implementation plan of a theme.
    Record {
        theme: u32,
        #[arg(long)]
        from: String,
        #[arg(long)]
        to: Option<String>,
        #[arg(long)]
        text_file: PathBuf,
    },
    /// Write the plan of a theme, with the reactions that were referred to it, as a paper.
    Export {
        theme: u32,
        #[arg(long, default_value = "pdf", value_parser = ["pdf", "html", "docx", "odt"])]
        format: String,
        #[arg(long)]
        out: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Part {
    /// The parts the law asks for, and whether each is there.
    List,
    /// A part is still to come.
    Pend {
        part: String,
        #[arg(long)]
        reason: String,
        /// Who brings it.
        #[arg(long)]
        owner: String,
        #[arg(long, default_value = "")]
        expected: String,
        #[arg(long, default_value = "")]
        placeholder: String,
    },
    /// A part arrived.
    #[command(alias = "arrived")]
    Arrive { part: String },
}

#[derive(Debug, Args)]
pub(crate) struct NextPlan {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) title: String,
    #[arg(long)]
    pub(crate) period: String,
    /// The chapters take their text with them.
    #[arg(long)]
    pub(crate) with_text: bool,
}
