//! The process before and beside the text: principles, survey, evidence, sessions, poll, dates.
//! Figures are recorded as the source gives them; what is unknown stays absent.

use serde::{Deserialize, Serialize};

use crate::time::Date;

/// Records a step of the process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordProcess {
    /// What is recorded.
    pub entry: ProcessEntry,
}

/// A step of the process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProcessEntry {
    /// The assignment, with the law as it was quoted and, apart from that, its articles (D1).
    Mandate(Mandate),
    /// A principle the principals laid down (D3-D9).
    Principle(Passage),
    /// A rule on what the plan takes up (D14-D15).
    Scope(Passage),
    /// The survey of local priorities (D16-D17).
    Survey(Survey),
    /// A source the choice of themes rests on (D18).
    Evidence(Evidence),
    /// Sessions that were held (D19-D20).
    Sessions(Sessions),
    /// The poll (D21).
    Poll(Poll),
    /// A date of the process, planned or actual (D3, D44).
    Milestone(Milestone),
    /// A fact about the strength distribution (D43, D46-D47).
    Strength(Strength),
}

/// A heading with its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Passage {
    /// The heading.
    pub title: String,
    /// The text.
    pub text: String,
}

/// The assignment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mandate {
    /// The law in the source's wording.
    pub quotes: Vec<String>,
    /// The articles it refers to: reference, never advice.
    pub references: Vec<String>,
    /// How many mayors adopt the plan, with the chief prosecutor (D2).
    pub mayors: u32,
}

/// The survey of local priorities.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Survey {
    /// When, in words.
    pub when: String,
    /// How many municipalities were asked.
    pub asked: u32,
    /// What was done with the answers.
    pub text: String,
    /// What came of asking again: a nil result is a result (D17).
    pub asked_again: String,
}

/// A source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Its title.
    pub title: String,
    /// Who made it.
    pub maker: String,
    /// For whom.
    pub commissioner: String,
    /// How many themes it describes.
    pub themes: u32,
    /// What it is.
    pub text: String,
}

/// Sessions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sessions {
    /// What they were about.
    pub title: String,
    /// Where.
    pub places: Vec<String>,
    /// Who were invited, in words.
    pub invitees: Vec<String>,
    /// How many came.
    pub attendance: u32,
    /// Whether that is "ruim" (well over) rather than counted.
    pub approximate: bool,
    /// What was done there.
    pub text: String,
}

/// The poll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Poll {
    /// What was asked and of whom.
    pub text: String,
    /// The names of the columns counted.
    pub columns: Vec<String>,
    /// The items, in the source's own order.
    pub items: Vec<PollItem>,
    /// The states in which it was known, in time.
    pub snapshots: Vec<PollSnapshot>,
    /// What was concluded between them.
    pub conclusion: String,
}

/// An item of the poll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PollItem {
    /// Theme or lever (Thema, Hefboom).
    pub kind: String,
    /// Its name.
    pub name: String,
    /// How often it was chosen, per column.
    pub counts: Vec<u32>,
}

/// A state of the poll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PollSnapshot {
    /// The day.
    pub date: Date,
    /// How many had answered.
    pub respondents: u32,
    /// Whether more were to come.
    pub interim: bool,
    /// Where it was shown, in words.
    pub text: String,
}

/// A date of the process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// What happens.
    pub title: String,
    /// The day planned.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub planned: Option<Date>,
    /// The day planned, where the source gives it in words only.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub planned_words: String,
    /// The day it happened.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub actual: Option<Date>,
    /// Why it matters; empty for none.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub text: String,
}

/// A fact about the strength distribution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Strength {
    /// The extra strength in fte, in Dutch decimals as given: `61,3`.
    pub extra_fte: String,
    /// The day of the agreement.
    pub agreed: Date,
    /// What holds and what is still to come.
    pub text: String,
}
