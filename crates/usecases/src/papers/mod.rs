//! The papers a plan gives: each made from the record alone, for inside or for everyone.

mod account;
mod account_adoption;
mod account_approvals;
mod account_choice;
mod account_councils;
mod account_evidence;
mod account_parts;
mod account_poll;
mod account_rounds;
mod account_strength;
mod account_survey;
mod account_themes;
mod account_weighings;
mod afterwards;
mod answers;
mod compare;
mod council;
mod illustrate;
mod letter;
mod page;
mod plan;
mod pseudonyms;
mod record;
mod redactor;
mod register;
mod review;
mod say;
mod sight;
mod supplement;
mod withheld;
mod wordings;

use draagvlak_exchange::document::Document;
use draagvlak_texts::Texts;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::problem::Problem;
use crate::typeset::{Stop, Typesetter};

pub(crate) use account::account;
pub(crate) use afterwards::{annual, implementation};
pub(crate) use answers::answers;
pub(crate) use compare::compare;
pub(crate) use council::{Addressed, Paperwork, decision, inventory, letter, missing, proposal};
pub(crate) use illustrate::illustrate;
pub(crate) use letter::{Sender, letter as answer_letter, senders};
pub(crate) use plan::plan;
pub(crate) use record::{Reading, Record};
pub(crate) use redactor::Seen;
pub(crate) use register::{of_round, register, register_of, register_sheet};
pub(crate) use review::{review_answers, review_compare, review_parts};
pub(crate) use sight::issued;
pub(crate) use supplement::supplement;
pub(crate) use wordings::{Fault, MOST_WORDING, Wordings, check, defaults, placeholders};

/// A paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// The plan's text.
    Plan,
    /// How the plan came about.
    Account,
    /// Every reaction with its answer, in a row.
    Register,
    /// What changed between two versions, and why.
    Compare,
    /// Every reaction with its answer, by main line and by chapter.
    Answers,
}

impl Paper {
    /// The short name used in files and on the command line.
    pub fn key(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Account => "account",
            Self::Register => "register",
            Self::Compare => "compare",
            Self::Answers => "answers",
        }
    }
}

/// Who will read a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// The workgroup and its officials: names as they are.
    #[default]
    Internal,
    /// Everyone: who reacted is a role with a number, and nobody who handled it is named.
    Public,
}

/// With what papers are made: the words, who typesets, a way to stop and to say how far one is.
pub struct Press<'a> {
    /// The words, in the language of the papers.
    pub texts: &'a Texts,
    /// Who makes PDF.
    pub typesetter: &'a Typesetter,
    /// The wish to stop.
    pub stop: &'a Stop,
    /// Hears how many papers are done, of how many, and which one is being made.
    pub progress: &'a dyn Fn(usize, usize, &str),
}

/// Which paper.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Choice<'a> {
    pub(crate) what: Paper,
    pub(crate) version: Option<&'a str>,
    pub(crate) from: Option<&'a str>,
    pub(crate) audience: Audience,
}

/// Reads the record a paper is made from: as it was frozen with the version, or as it is.
pub(crate) fn record<'a>(
    desk: &'a Desk,
    choice: Choice<'_>,
    texts: &'a Texts,
) -> Result<Record<'a>, Problem> {
    let reading = Reading {
        version: choice.version,
        audience: choice.audience,
        until: None,
    };
    match choice.what {
        // What changed since is told as it stands now: for which reactions, by whom.
        Paper::Compare => Record::read_now(desk, reading, texts),
        _ => Record::read(desk, reading, texts),
    }
}

/// Makes a paper.
pub(crate) fn make(record: &Record<'_>, choice: Choice<'_>) -> Result<Document, Problem> {
    match choice.what {
        Paper::Plan => plan(record),
        Paper::Account => account(record),
        Paper::Register => register(record),
        Paper::Compare => compare(record, choice.from),
        Paper::Answers => answers(record),
    }
}
