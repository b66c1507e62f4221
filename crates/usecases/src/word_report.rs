//! What a file of Word holds for a chapter, and what is asked of it.

use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::time::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::compare::PieceRow;

/// What becomes of changes that the file tracks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WordChanges {
    /// Each author's are a revision of their own.
    #[default]
    Keep,
    /// All are taken in, as one revision.
    Accept,
    /// None is taken in.
    Reject,
}

/// What to take in, and as what.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct WordOrder {
    /// Where the file is.
    pub path: String,
    /// The chapter, by id, number or title.
    pub chapter: String,
    /// The code of the round its comments and changes become reactions of; none to make its text
    /// the chapter's. A round that is not there yet is opened.
    pub round: Option<String>,
    /// What becomes of changes that it tracks, where its text becomes the chapter's.
    #[serde(default)]
    #[ts(optional, as = "Option<WordChanges>")]
    pub changes: WordChanges,
}

/// A revision that the file makes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WordRevision {
    /// Whose work, as the file says.
    pub by: String,
    /// The day, as the file says.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// The chapter's text before it.
    pub before: String,
    /// The chapter's text after it.
    pub after: String,
    /// What it changes: pieces that follow each other and cover both texts.
    pub pieces: Vec<PieceRow>,
    /// Its name, once it is stored.
    #[ts(type = "string | null")]
    pub revision: Option<OperationId>,
}

/// A reaction that the file brings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WordRemark {
    /// Who, as the file says.
    pub by: String,
    /// The day, as the file says.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// The words.
    pub text: String,
    /// The passage it is about.
    pub quote: String,
    /// The text it proposes.
    pub proposal: String,
    /// Whether it has a place in the chapter.
    pub placed: bool,
    /// Whether its passage is gone, so that its place is what stood nearest to it and still stands.
    pub beside: bool,
    /// Who said what it replies to, as the file says; none where it is no reply.
    pub reply_to: Option<String>,
    /// Whether it is on the register already.
    pub known: bool,
}

/// Something that could not be carried over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WordLost {
    /// What: `image`, `textbox`, `underline` and the like.
    pub what: String,
    /// How many.
    pub count: usize,
    /// The words of the first.
    pub example: String,
}

/// What a file holds for a chapter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WordReport {
    /// The file's name.
    pub file: String,
    /// The chapter.
    #[ts(type = "string")]
    pub chapter: EntityId,
    /// Its title.
    pub title: String,
    /// Whether the file came from this chapter, so that it is held against the text it went out with.
    pub ours: bool,
    /// Whether the file came from another chapter of this plan or of another.
    pub stranger: bool,
    /// The revisions it makes, or made; none where it says what the chapter says.
    pub revisions: Vec<WordRevision>,
    /// The reactions it brings, or brought.
    pub remarks: Vec<WordRemark>,
    /// How many comments stand in it, whatever it is taken in as.
    pub comments: usize,
    /// How many tracked changes stand in it.
    pub tracked: usize,
    /// What could not be carried over.
    pub lost: Vec<WordLost>,
    /// The import of its reactions, to take back; none before, or where nothing was new.
    #[ts(type = "string | null")]
    pub import: Option<OperationId>,
    /// Whether a round was opened for it.
    pub opened: bool,
}
