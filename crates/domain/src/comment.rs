//! Reactions and what was done with each (D25-D42).

use serde::{Deserialize, Serialize};

use crate::anchor::Place;
use crate::bond::{Bonds, Carried};
use crate::draft::{CommentKind, DraftComment, Sentiment, SkippedRow, SourceFile};
use crate::field::{Field, Stamp};
use crate::id::{EntityId, OperationId};
use crate::operation::CausalPast;
use crate::time::Date;

/// Takes reactions in. One operation: an import is there whole, or not at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportFeedback {
    /// The round.
    pub round: EntityId,
    /// The file; none for reactions taken down by hand.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub file: Option<SourceFile>,
    /// The number of the first reaction; the others follow on. Numbers stay for ever (D42).
    pub first_number: u32,
    /// The reactions, in the order of the file.
    pub comments: Vec<DraftComment>,
    /// The rows that were not taken in, each with its reason.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub skipped: Vec<SkippedRow>,
}

/// Takes an import back: its reactions leave the register, its record stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UndoImport {
    /// The import.
    pub import: OperationId,
    /// Whether it is taken back, or put in again.
    pub undone: bool,
}

/// What was done with a reaction (D28).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS,
)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "OutcomeKey")]
pub enum Outcome {
    /// Worked into the text.
    Processed,
    /// Worked in for a part.
    Partly,
    /// Not worked in; the reason is owed.
    NotProcessed,
    /// A question, answered; the answer is owed.
    Answered,
    /// Taken note of.
    Noted,
    /// Left to an implementation plan (D5).
    Referred,
    /// Says what another one says; that one is owed.
    Duplicate,
}

impl Outcome {
    /// Every outcome, in the order of the window's keys.
    pub const ALL: [Self; 7] = [
        Self::Processed,
        Self::Partly,
        Self::NotProcessed,
        Self::Answered,
        Self::Noted,
        Self::Referred,
        Self::Duplicate,
    ];

    /// The short name used in files and on the command line.
    pub fn key(self) -> &'static str {
        match self {
            Self::Processed => "processed",
            Self::Partly => "partly",
            Self::NotProcessed => "not-processed",
            Self::Answered => "answered",
            Self::Noted => "noted",
            Self::Referred => "referred",
            Self::Duplicate => "duplicate",
        }
    }

    /// The outcome with this short name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.key() == key)
    }
}

/// The disposition of a reaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disposition {
    /// What was done.
    pub outcome: Outcome,
    /// How, why not, or the answer: what the sender reads.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub note: String,
    /// The reaction this one says the same as.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub master: Option<EntityId>,
}

/// What a disposition lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lack {
    /// The reason for not working it in, in whole or in part.
    Reason,
    /// The answer to the question.
    Answer,
    /// The reaction it says the same as.
    Master,
    /// A master that is not the reaction itself.
    MasterIsItself,
}

impl Disposition {
    /// What is lacking before it is valid (D28). `own` is the reaction it is given to.
    pub fn lack(&self, own: EntityId) -> Option<Lack> {
        let silent = self.note.trim().is_empty();
        match self.outcome {
            Outcome::Partly | Outcome::NotProcessed if silent => Some(Lack::Reason),
            Outcome::Answered if silent => Some(Lack::Answer),
            Outcome::Duplicate if self.master.is_none() => Some(Lack::Master),
            Outcome::Duplicate if self.master == Some(own) => Some(Lack::MasterIsItself),
            _ => None,
        }
    }
}

/// Gives a reaction its disposition, or takes that away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dispose {
    /// The reaction.
    pub comment: EntityId,
    /// The disposition; none takes the present one away.
    pub disposition: Option<Disposition>,
}

/// Changes a property of a reaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetComment {
    /// The reaction.
    pub comment: EntityId,
    /// What changes.
    pub change: CommentChange,
}

/// A property of a reaction with its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CommentChange {
    /// For, against or neither (D31).
    Sentiment(Sentiment),
    /// General, substantive or editorial.
    Kind(CommentKind),
    /// The member who handles it (D11).
    Handler(Option<EntityId>),
    /// The main line it belongs to (D32).
    MainLine(Option<EntityId>),
    /// The chapter it is about.
    Chapter(Option<EntityId>),
    /// Whether it counts as late, whatever the dates say (D26); none leaves it to the dates.
    Late(Option<bool>),
    /// The change of themes it proposes (D33).
    Proposal(Option<ThemeProposal>),
}

/// A structured proposal to change the themes (D33).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThemeProposal {
    /// What should go; empty for nothing.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub remove: String,
    /// What should come; empty for nothing.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub add: String,
}

/// A reaction as it stands. Its words are those of the import and never change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// The round.
    pub round: EntityId,
    /// The import it came with.
    pub import: OperationId,
    /// Its number within the round.
    pub number: u32,
    /// The reaction as it came in.
    pub draft: DraftComment,
    /// What was done with it.
    pub disposition: Field<Option<Disposition>>,
    /// For or against, as a person judged.
    pub sentiment: Field<Sentiment>,
    /// Its kind, as a person judged.
    pub kind: Field<CommentKind>,
    /// Who handles it.
    pub handler: Field<Option<EntityId>>,
    /// Its main line.
    pub main_line: Field<Option<EntityId>>,
    /// Its chapter.
    pub chapter: Field<Option<EntityId>>,
    /// Late or not, as a person judged.
    pub late: Field<Option<bool>>,
    /// The change of themes it proposes.
    pub proposal: Field<Option<ThemeProposal>>,
    /// Whether its import was taken back.
    pub withdrawn: Field<bool>,
    /// The passage a person tied it to.
    #[serde(default)]
    pub place: Field<Place>,
    /// How it hangs together with others.
    #[serde(default, skip_serializing_if = "Bonds::is_empty")]
    pub bonds: Bonds,
    /// Whether its sender asked that it not be published.
    #[serde(default, skip_serializing_if = "Field::is_unset")]
    pub withheld: Field<bool>,
}

impl Comment {
    /// A reaction as an import brings it.
    pub fn new(import: OperationId, round: EntityId, number: u32, draft: DraftComment) -> Self {
        Self {
            round,
            import,
            number,
            draft,
            disposition: Field::default(),
            sentiment: Field::default(),
            kind: Field::default(),
            handler: Field::default(),
            main_line: Field::default(),
            chapter: Field::default(),
            late: Field::default(),
            proposal: Field::default(),
            withdrawn: Field::default(),
            place: Field::default(),
            bonds: Bonds::default(),
            withheld: Field::default(),
        }
    }

    /// Applies a change.
    pub fn set(&mut self, change: &CommentChange, stamp: Stamp, past: &CausalPast) {
        match change {
            CommentChange::Sentiment(value) => self.sentiment.set(*value, stamp, past),
            CommentChange::Kind(value) => self.kind.set(*value, stamp, past),
            CommentChange::Handler(value) => self.handler.set(*value, stamp, past),
            CommentChange::MainLine(value) => self.main_line.set(*value, stamp, past),
            CommentChange::Chapter(value) => self.chapter.set(*value, stamp, past),
            CommentChange::Late(value) => self.late.set(*value, stamp, past),
            CommentChange::Proposal(value) => self.proposal.set(value.clone(), stamp, past),
        }
    }

    /// The disposition that holds.
    pub fn disposition(&self) -> Option<&Disposition> {
        self.disposition.get().and_then(Option::as_ref)
    }

    /// For or against: as judged, else as the source said. Unjudged stays unknown.
    pub fn sentiment(&self) -> Option<Sentiment> {
        self.sentiment.get().copied().or(self.draft.sentiment)
    }

    /// General, substantive or editorial: as judged, else as the source said.
    pub fn kind(&self) -> Option<CommentKind> {
        self.kind.get().copied().or(self.draft.kind)
    }

    /// Whether it came after the deadline (D26): as judged, else by the dates. A reaction without
    /// a date, or a round without a deadline, is not late.
    pub fn is_late(&self, deadline: Option<Date>) -> bool {
        match self.late.get().copied().flatten() {
            Some(judged) => judged,
            None => matches!((self.draft.date, deadline), (Some(date), Some(last)) if date > last),
        }
    }

    /// Whether it is on the register.
    pub fn is_present(&self) -> bool {
        self.withdrawn.get() != Some(&true) && !self.bonds.detached
    }

    /// Whether its sender asked that it not be published.
    pub fn is_withheld(&self) -> bool {
        self.withheld.get() == Some(&true)
    }

    /// Why it needs no disposition of its own; none where it does.
    pub fn carried(&self) -> Option<Carried> {
        self.bonds.carried()
    }

    /// Whether it waits for a disposition.
    pub fn is_open(&self) -> bool {
        self.disposition().is_none() && self.carried().is_none()
    }

    /// Its name for a person: `R1-017`. A number handed out twice by people who did not see each
    /// other gets a letter on the later ones; `repeat` counts the earlier ones.
    pub fn label(round_code: &str, number: u32, repeat: usize) -> String {
        let letter = match repeat {
            0 => String::new(),
            n @ 1..=25 => char::from(b'a' + n as u8).to_string(),
            n => format!("-{}", n + 1),
        };
        format!("{round_code}-{number:03}{letter}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disposition_owes_what_its_outcome_requires() {
        let own = EntityId([1; 16]);
        let given = |outcome, note: &str, master| Disposition {
            outcome,
            note: note.into(),
            master,
        };
        let cases = [
            (given(Outcome::Processed, "", None), None),
            (given(Outcome::Partly, " ", None), Some(Lack::Reason)),
            (given(Outcome::NotProcessed, "", None), Some(Lack::Reason)),
            (given(Outcome::NotProcessed, "buiten de scope", None), None),
            (given(Outcome::Answered, "", None), Some(Lack::Answer)),
            (given(Outcome::Noted, "", None), None),
            (given(Outcome::Duplicate, "", None), Some(Lack::Master)),
            (
                given(Outcome::Duplicate, "", Some(own)),
                Some(Lack::MasterIsItself),
            ),
            (given(Outcome::Duplicate, "", Some(EntityId([2; 16]))), None),
        ];
        for (disposition, lack) in cases {
            assert_eq!(disposition.lack(own), lack, "{disposition:?}");
        }
    }

    #[test]
    fn late_is_computed_and_can_be_judged_otherwise() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        let draft = DraftComment {
            date: Some(date("2018-07-14")),
            ..DraftComment::default()
        };
        let mut comment = Comment::new(OperationId([0; 32]), EntityId([0; 16]), 1, draft);
        assert!(comment.is_late(Some(date("2018-07-13"))));
        assert!(!comment.is_late(Some(date("2018-07-14"))));
        assert!(!comment.is_late(None));
        let stamp = Stamp {
            time: crate::time::Hlc::default(),
            operation: OperationId([1; 32]),
            actor: crate::id::ActorId([1; 16]),
            number: 1,
        };
        comment.set(
            &CommentChange::Late(Some(false)),
            stamp,
            &CausalPast::default(),
        );
        assert!(!comment.is_late(Some(date("2018-07-13"))));
    }

    #[test]
    fn labels_tell_twice_given_numbers_apart() {
        assert_eq!(Comment::label("R1", 17, 0), "R1-017");
        assert_eq!(Comment::label("R1", 17, 1), "R1-017b");
        assert_eq!(Comment::label("R2", 1234, 30), "R2-1234-31");
    }
}
