//! What may be asked on the command line.

pub(crate) mod councils;
pub(crate) mod mail;
pub(crate) mod readers;
pub(crate) mod region;
mod review;
mod sheets;
pub(crate) mod strength;
pub(crate) mod sync;
pub(crate) mod vault;
pub(crate) mod writing;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

pub(crate) mod package;
pub(crate) mod pictures;
pub(crate) mod register;
pub(crate) mod word;

use package::{Archive, Package, Redaction, Wording};
pub(crate) use review::Review;
pub(crate) use sheets::{AnswerSheet, LetterKind, Letters, SheetKind};
mod themes;

pub(crate) use themes::{Decision, Event, Evidence, Poll, Sheet, Survey, Theme};

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
    #[command(flatten)]
    pub(crate) keys: sync::Keys,
    #[command(flatten)]
    pub(crate) entry: sync::Entry,
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
        /// How its first member, who coordinates, is shown.
        #[arg(long)]
        name: Option<String>,
        /// The organisation that member speaks for.
        #[arg(long)]
        organisation: Option<String>,
    },
    /// Make the sample plan: the IMV 2019-2022, rebuilt from the facts of its account.
    Sample {
        file: PathBuf,
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
    /// The register of people.
    #[command(subcommand)]
    Person(register::Person),
    /// Proposals to change the themes.
    #[command(subcommand)]
    Proposal(register::Proposal),
    /// Questions a version asks.
    #[command(subcommand)]
    Question(register::Question),
    /// Sentences that were rewritten twice.
    #[command(subcommand)]
    Conflict(Conflict),
    /// Formal versions.
    #[command(subcommand)]
    Version(Version),
    /// What stands in the way of a version.
    Gate {
        stage: String,
    },
    /// Rounds of consultation.
    #[command(subcommand)]
    Round(Round),
    /// The register of reactions.
    #[command(subcommand)]
    Feedback(Feedback),
    /// Main lines: what many reactions have in common.
    #[command(subcommand)]
    Cluster(Cluster),
    /// Where the plan stands, and what others did since you looked last.
    Overview {
        /// Remember that you saw it: the next time only what is new is shown.
        #[arg(long)]
        seen: bool,
    },
    /// Record a principal's approval of a version.
    Approve {
        stage: String,
        #[arg(long)]
        principal: String,
        #[arg(long)]
        date: Option<String>,
    },
    /// Write a paper: plan, account, register, compare or answers.
    Export(Export),
    /// Versions for reviewers without the program.
    #[command(subcommand)]
    Review(Review),
    /// Packages of papers.
    #[command(subcommand)]
    Package(Package),
    /// What an archive must know of the papers.
    #[command(subcommand)]
    Archive(Archive),
    /// Personal data in what goes out to everyone.
    #[command(subcommand)]
    Redaction(Redaction),
    /// The words around the figures of papers.
    #[command(subcommand)]
    Wording(Wording),
    /// The plan's file.
    #[command(subcommand)]
    Store(Store),
    /// The passphrase on the plan's file.
    #[command(subcommand)]
    Passphrase(vault::PlanPassphrase),
    /// Find words in chapters, reactions, answers and decisions.
    Search {
        text: String,
    },
    /// The survey of local priorities.
    #[command(subcommand)]
    Survey(Survey),
    /// The sources the themes rest on.
    #[command(subcommand)]
    Evidence(Evidence),
    /// Sessions and other events.
    #[command(subcommand)]
    Event(Event),
    /// The poll.
    #[command(subcommand)]
    Poll(Poll),
    /// The themes.
    #[command(subcommand)]
    Theme(Theme),
    /// What bodies decided.
    #[command(subcommand)]
    Decision(Decision),
    /// The register of municipalities.
    #[command(subcommand)]
    Municipality(region::Municipality),
    /// The register of bodies.
    #[command(subcommand)]
    Body(region::RegionBody),
    /// This device's own keys.
    #[command(subcommand)]
    Identity(sync::IdentityCommand),
    Sync(sync::Sync),
    Restore(sync::Restore),
    /// The strength distribution.
    #[command(subcommand)]
    Strength(strength::Strength),
    /// The councils: what each was sent and what it said.
    #[command(subcommand)]
    Council(councils::Council),
    /// Adoption by mayors and principals, and what follows.
    #[command(subcommand)]
    Adopt(councils::Adopt),
    /// The dates of the process.
    #[command(subcommand)]
    Planning(councils::Planning),
    /// Statutory parts that are still to come.
    #[command(subcommand)]
    Part(councils::Part),
    /// What is added to the plan after adoption.
    #[command(subcommand)]
    Addendum(councils::Addendum),
    /// Annual reports.
    #[command(subcommand)]
    Annual(councils::Annual),
    /// Implementation plans per theme.
    #[command(subcommand)]
    Implementation(councils::Implementation),
    /// Start the next plan from this one.
    NextPlan(councils::NextPlan),
}

#[derive(Debug, Subcommand)]
pub(crate) enum Member {
    /// The members, with role and task.
    List,
    /// Add a member.
    Add {
        key: String,
        #[arg(long)]
        name: String,
        #[arg(long, default_value = "")]
        organisation: String,
        #[arg(long, default_value = "editor")]
        role: String,
    },
    /// Make an invitation for a member.
    Invite {
        key: String,
        /// Write it to a file, too.
        #[arg(long)]
        out: Option<PathBuf>,
    },
    Join(sync::Join),
    Admit(sync::Admit),
    /// Give a member another role.
    Role {
        key: String,
        /// coordinator, editor or reader.
        role: String,
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// Remove a member: from here on what comes from that member does not count.
    Remove {
        key: String,
        #[arg(long, default_value = "")]
        reason: String,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Chapter {
    /// The chapters in their order, with owner, state and words.
    List,
    /// Add a chapter.
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
    /// Save a new text of a chapter, with its reasons.
    Edit {
        chapter: String,
        #[arg(long)]
        file: PathBuf,
        /// The reactions it is done for: R1-003,R1-004.
        #[arg(long = "for", value_delimiter = ',')]
        reasons: Vec<String>,
    },
    /// Put a chapter at another place.
    Move {
        chapter: String,
        place: usize,
    },
    /// Give a chapter another title.
    Retitle {
        chapter: String,
        title: String,
        #[arg(long = "for", value_delimiter = ',')]
        reasons: Vec<String>,
    },
    /// Say which member answers for it.
    Owner {
        chapter: String,
        /// The member's short name; left out for nobody.
        member: Option<String>,
    },
    /// Say how far it is.
    Status {
        chapter: String,
        #[arg(value_parser = ["draft", "ready", "waiting"])]
        status: String,
    },
    Import(word::WordImport),
    Export(word::WordExport),
    Picture(pictures::PutPicture),
    Undo(writing::UndoWriting),
    /// Take it out of the plan; its text and history stay.
    Remove {
        chapter: String,
        /// Put it in again.
        #[arg(long)]
        restore: bool,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Change {
    /// Tracked changes, each with its author and reasons.
    List {
        #[arg(long)]
        chapter: Option<String>,
        #[arg(long)]
        from: Option<String>,
        #[arg(long)]
        to: Option<String>,
        /// Only those made for no reaction.
        #[arg(long)]
        unexplained: bool,
    },
    /// Accept changes.
    Accept {
        #[arg(required = true)]
        ids: Vec<String>,
    },
    /// Reject changes: the text becomes what it was there.
    Reject {
        #[arg(required = true)]
        ids: Vec<String>,
    },
    /// Take decisions back.
    Undo {
        #[arg(required = true)]
        decisions: Vec<String>,
    },
    /// Say for which reaction it was made.
    Tie { id: String, reaction: String },
    /// Say that it was not made for a reaction.
    Untie { id: String, reaction: String },
    #[command(flatten)]
    Chain(register::Chain),
}

#[derive(Debug, Subcommand)]
pub(crate) enum Conflict {
    /// What two people rewrote or set without seeing each other.
    List { chapter: Option<String> },
    /// All three texts of one; of a value that is contested, `value` for the chapter.
    Show { chapter: String, id: String },
    /// Take a settling back, by the revision it made.
    Reopen { settling: String },
    /// Say what the passage becomes.
    Settle {
        chapter: String,
        id: String,
        #[arg(long, conflicts_with = "file", required_unless_present_any = ["file", "choose"])]
        text: Option<String>,
        #[arg(long)]
        file: Option<PathBuf>,
        /// Of a value that is contested: which of those that compete it becomes.
        #[arg(long, conflicts_with_all = ["text", "file"])]
        choose: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Version {
    /// The versions that were issued.
    List,
    /// The text of a version as it was frozen.
    Show { stage: String },
    /// What changed from a version to another, or to the text as it is now.
    Compare {
        from: String,
        to: Option<String>,
        #[arg(long, default_value = "text", value_parser = ["text", "html", "json"])]
        format: String,
    },
    /// Issue a version; its conditions must hold, or be overridden with a reason.
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
    /// The rounds, with how far each is.
    List,
    /// Open a round on a version.
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
    /// Close a round.
    Close {
        code: String,
        #[arg(long)]
        date: Option<String>,
    },
    /// Record what was sent to whom.
    Send {
        code: String,
        #[arg(long)]
        version: String,
        #[arg(long)]
        to: String,
        #[arg(long)]
        date: Option<String>,
        /// Why it went before the approval that should come first.
        #[arg(long = "override", default_value = "")]
        reason: String,
        /// Who decided that.
        #[arg(long = "override-by", default_value = "")]
        by: String,
    },
    #[command(flatten)]
    People(register::RoundPeople),
}

#[derive(Debug, Subcommand)]
pub(crate) enum Feedback {
    /// Take in a spreadsheet of reactions, or an e-mail (.eml, or pasted text).
    Import(Import),
    /// Take in an e-mail as a reaction; without a file the text that is given on standard input.
    Paste(mail::Paste),
    /// Write what came with an e-mail to a folder.
    Attachments(mail::Attachments),
    /// The reactions, filtered as asked.
    List(Filter),
    /// One reaction with its passage, its answer and what changed for it.
    Show { id: String },
    /// React in your own name, as a reader may.
    React(readers::React),
    /// Take back what you said in your own name, while nothing was done with it.
    Retract {
        id: String,
        /// Give it again.
        #[arg(long)]
        undo: bool,
    },
    /// Take an import back.
    Undo {
        import: String,
        /// Put it in again.
        #[arg(long)]
        restore: bool,
    },
    /// Write the register as an answer sheet: xlsx, ods, csv or pdf.
    Export(AnswerSheet),
    /// Write a letter to each sender, with what was done with their reactions.
    Letters(Letters),
    /// What senders say to the answers they were given.
    Remarks {
        /// The reaction; left out for all.
        id: Option<String>,
    },
    /// Tie a reaction to a passage of a chapter.
    Place {
        id: String,
        #[arg(long)]
        chapter: String,
        #[arg(long)]
        quote: String,
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
    #[command(flatten)]
    Work(register::Work),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Import {
    pub(crate) file: PathBuf,
    /// Of an e-mail: take in the spreadsheet of this name that came with it.
    #[arg(long)]
    pub(crate) attachment: Option<String>,
    /// The round; the answer file of a review bundle knows its own.
    #[arg(long)]
    pub(crate) round: Option<String>,
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
    /// A row that names nobody is of the one named above it.
    #[arg(long)]
    pub(crate) fill_down: bool,
    /// Rows of a sheet that names nobody are of whom the sheet is named after.
    #[arg(long)]
    pub(crate) sender_from_sheet: bool,
    /// Cells whose points come in as reactions of their own: Blad1!F5, or all.
    #[arg(long, value_delimiter = ',')]
    pub(crate) split: Vec<String>,
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
    /// yes, no, or auto: by the dates. Otherwise than the dates takes a `--reason`.
    #[arg(long)]
    pub(crate) late: Option<String>,
    /// no: the sender asked that it be worked on and not be published; yes lets it in again.
    #[arg(long)]
    pub(crate) publish: Option<String>,
    /// Why it is late, or is not.
    #[arg(long, default_value = "", requires = "late")]
    pub(crate) reason: String,
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
    /// The main lines, with how many reactions each holds.
    List,
    /// Add a main line with its answer.
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
    /// Check the file: every signature, every sum.
    Check,
    /// Make everything that is computed anew from the history.
    Rebuild,
    /// Make a backup beside the file.
    Backup,
    /// The backups beside the plan.
    Backups,
    /// Put a backup in the place of the plan, which becomes a backup itself.
    Restore {
        /// Its name, as `store backups` says it.
        backup: String,
    },
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
    Answers,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ExportFormat {
    Pdf,
    Html,
    Xlsx,
    Ods,
    Docx,
    Odt,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ExportAudience {
    Internal,
    Public,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Arguments;

    fn silent(command: &clap::Command, path: &str, found: &mut Vec<String>) {
        for sub in command.get_subcommands() {
            let path = format!("{path} {}", sub.get_name());
            if sub.get_about().is_none() {
                found.push(path.clone());
            }
            silent(sub, &path, found);
        }
    }

    #[test]
    fn every_command_says_what_it_does() {
        let mut found = Vec::new();
        silent(&Arguments::command(), "draagvlak", &mut found);
        assert_eq!(found, Vec::<String>::new());
    }
}
