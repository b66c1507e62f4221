//! What may be asked of the register: people, invitations, work on reactions, the chain.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// The register of people.
#[derive(Debug, Subcommand)]
pub(crate) enum Person {
    /// The people, each with roles, audiences and address.
    List,
    /// Add a person.
    Add(PersonFields),
    /// Take in a sheet of people: name, organisation, role, audience, e-mail.
    Import {
        file: PathBuf,
        /// Only say what it would bring.
        #[arg(long)]
        preview: bool,
    },
    /// Change what is known; `--removed yes` takes the person off the register.
    Set {
        /// How the person is shown, the name, or the beginning of the id.
        person: String,
        #[command(flatten)]
        fields: PersonFields,
        /// yes or no.
        #[arg(long)]
        removed: Option<String>,
    },
}

#[derive(Debug, Args)]
pub(crate) struct PersonFields {
    #[arg(long)]
    pub(crate) name: Option<String>,
    #[arg(long)]
    pub(crate) organisation: Option<String>,
    /// In which the person reacts; several are aliases of one another.
    #[arg(long = "role")]
    pub(crate) roles: Vec<String>,
    /// A key of the profile, such as councils; a person may be in several.
    #[arg(long = "audience")]
    pub(crate) audiences: Vec<String>,
    /// Never part of what is published.
    #[arg(long)]
    pub(crate) email: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum RoundPeople {
    /// Ask people, or the critics of an earlier round.
    Invite {
        code: String,
        #[arg(long, conflicts_with = "people", required_unless_present = "people")]
        critics_of: Option<String>,
        #[arg(long = "person")]
        people: Vec<String>,
        /// Why these people; needed with `--person`.
        #[arg(long, default_value = "")]
        reason: String,
        #[arg(long)]
        date: Option<String>,
        /// Only say who would be asked.
        #[arg(long)]
        preview: bool,
    },
    /// Take people off the list, with a reason.
    Uninvite {
        code: String,
        #[arg(long = "person", required = true)]
        people: Vec<String>,
        #[arg(long)]
        reason: String,
        #[arg(long)]
        date: Option<String>,
    },
    /// Who was asked, and who answered.
    Response { code: String },
    /// Make a round a body's own; without `--name` the workgroup's again. Says how it stands.
    Body {
        code: String,
        #[arg(long)]
        name: Option<String>,
        /// A person of the register.
        #[arg(long, requires = "name")]
        coordinator: Option<String>,
        /// The workgroup's round it answers in.
        #[arg(long, default_value = "", requires = "name")]
        answers: String,
        /// Make it the workgroup's again.
        #[arg(long, conflicts_with = "name")]
        release: bool,
    },
    /// Write a body's answer as a sheet that reads into the workgroup's plan.
    Answer {
        code: String,
        #[arg(long)]
        out: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Work {
    /// Split a reaction; without `--part` at the points it sets off itself.
    Split {
        id: String,
        /// What a part says, once for each.
        #[arg(long = "part")]
        parts: Vec<String>,
        /// Only say the points.
        #[arg(long)]
        preview: bool,
        /// Make it whole again.
        #[arg(long, conflicts_with_all = ["parts", "preview"])]
        undo: bool,
        /// Put the last split in again.
        #[arg(long, conflicts_with_all = ["parts", "preview", "undo"])]
        redo: bool,
    },
    /// Answer reactions together with another one; `--into none` answers each on its own again.
    Merge {
        #[arg(required = true)]
        ids: Vec<String>,
        #[arg(long)]
        into: String,
    },
    /// Link reactions: --duplicate-of, --repeats, --answers or --answers-question.
    Link(Link),
    /// Record how reactions were weighed, or list what was.
    Weigh {
        ids: Vec<String>,
        /// The requirement it is tested against.
        #[arg(long, default_value = "")]
        requirement: String,
        #[arg(long, default_value = "")]
        reasoning: String,
        /// Who decides.
        #[arg(long, default_value = "")]
        decider: String,
        #[arg(long)]
        date: Option<String>,
        /// Take a weighing back, by its id.
        #[arg(long, conflicts_with = "ids")]
        undo: Option<String>,
    },
    /// Everything that came of a reaction: cell, disposition, changes, versions.
    Trace { id: String },
    /// Reactions that say nearly the same.
    Near {
        #[arg(long)]
        round: Option<String>,
        /// Only questions that were repeated.
        #[arg(long)]
        questions: bool,
    },
    /// Say whether reactions are late, and why.
    Late {
        #[arg(required = true)]
        ids: Vec<String>,
        /// yes, no, or auto: by the dates.
        #[arg(long = "is")]
        late: String,
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// Say which person reactions are of; `--person none` for nobody.
    Sender {
        #[arg(required = true)]
        ids: Vec<String>,
        #[arg(long)]
        person: String,
    },
    /// In a body's round: pass reactions on, or keep them.
    Pass {
        #[arg(required = true)]
        ids: Vec<String>,
        /// yes, no, or undecided.
        #[arg(long = "on")]
        passed: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Link {
    #[arg(required = true)]
    pub(crate) ids: Vec<String>,
    #[command(flatten)]
    pub(crate) to: LinkTo,
    /// Take the link away.
    #[arg(long)]
    pub(crate) undo: bool,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct LinkTo {
    /// They say the same as this one: their disposition.
    #[arg(long)]
    pub(crate) duplicate_of: Option<String>,
    /// They ask what this one asks.
    #[arg(long)]
    pub(crate) repeats: Option<String>,
    /// They answer this reaction.
    #[arg(long)]
    pub(crate) answers: Option<String>,
    /// They answer this question of a version, such as V1.
    #[arg(long)]
    pub(crate) answers_question: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Chain {
    /// The reactions a change was made for, in full.
    Why {
        id: String,
        #[arg(long)]
        from: Option<String>,
        #[arg(long)]
        to: Option<String>,
    },
    /// Changes that no reaction asked for and nobody explained; ends with 1 when there are any.
    Unexplained {
        #[arg(long)]
        from: Option<String>,
        #[arg(long)]
        to: Option<String>,
    },
    /// Say why a change was made that no reaction asked for.
    Explain {
        id: String,
        why: String,
        #[arg(long)]
        from: Option<String>,
        #[arg(long)]
        to: Option<String>,
    },
}

/// Proposals to change the themes.
#[derive(Debug, Subcommand)]
pub(crate) enum Proposal {
    /// The proposals to change the themes, tallied.
    List,
    /// Say what reactions propose; with neither, that they propose nothing.
    Set {
        #[arg(required = true)]
        ids: Vec<String>,
        #[arg(long, default_value = "")]
        remove: String,
        #[arg(long, default_value = "")]
        add: String,
    },
    /// Record what speaks for or against a proposal.
    Evidence {
        #[arg(long, default_value = "")]
        remove: String,
        #[arg(long, default_value = "")]
        add: String,
        #[arg(long = "for", conflicts_with = "against", required_unless_present_any = ["against", "undo"])]
        supports: Option<String>,
        #[arg(long)]
        against: Option<String>,
        /// The reactions that say so.
        #[arg(long = "reaction")]
        labels: Vec<String>,
        /// Take evidence back, by its id.
        #[arg(long, conflicts_with_all = ["supports", "against"])]
        undo: Option<String>,
    },
}

/// Questions a version asks.
#[derive(Debug, Subcommand)]
pub(crate) enum Question {
    /// The questions a version asks, with their answers together.
    List,
    /// Ask a question with a version.
    Ask {
        text: String,
        #[arg(long)]
        version: String,
        #[arg(long)]
        chapter: Option<String>,
    },
    /// Say what the answers came to.
    Conclude { number: String, conclusion: String },
    /// Take a question back.
    Withdraw { number: String },
}
