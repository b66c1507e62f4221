//! The papers a plan gives: each made from the record alone, for inside or for everyone.

mod account;
mod account_choice;
mod account_evidence;
mod account_poll;
mod account_rounds;
mod account_survey;
mod account_themes;
mod answers;
mod compare;
mod council;
mod plan;
mod record;
mod register;

use draagvlak_exchange::document::Document;
use draagvlak_texts::Texts;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::problem::Problem;
use crate::typeset::{Stop, Typesetter};

pub(crate) use account::account;
pub(crate) use answers::answers;
pub(crate) use compare::compare;
pub(crate) use council::{Paperwork, decision, inventory, letter, missing, proposal};
pub(crate) use plan::plan;
pub(crate) use record::Record;
pub(crate) use register::{register, register_sheet};

/// A paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// The plan's text.
    Plan,
    /// How the plan came about.
    Account,
    /// Every reaction with its answer.
    Register,
    /// What changed between two versions, and why.
    Compare,
}

impl Paper {
    /// The short name used in files and on the command line.
    pub fn key(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Account => "account",
            Self::Register => "register",
            Self::Compare => "compare",
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

/// Makes a paper.
pub(crate) fn make(desk: &Desk, choice: Choice<'_>, texts: &Texts) -> Result<Document, Problem> {
    let record = Record::of(desk, choice.version, choice.audience, texts)?;
    match choice.what {
        Paper::Plan => plan(&record),
        Paper::Account => account(&record),
        Paper::Register => Ok(register(&record)),
        Paper::Compare => compare(&record, choice.from),
    }
}
