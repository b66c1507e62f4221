//! The register of reactions: one row per reaction (D27, D42).

use std::collections::{HashMap, HashSet};

use draagvlak_domain::bond::Carried;
use draagvlak_domain::brief::Brief;
use draagvlak_domain::comment::{Comment, Outcome};
use draagvlak_domain::draft::{CommentKind, Sentiment};
use draagvlak_domain::id::EntityId;
use draagvlak_domain::main_line::MainLine;
use draagvlak_domain::member::AddMember;
use draagvlak_domain::round::Round;
use draagvlak_store::{Kept, Listed, Noun};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::look::{
    CommentFilter, CommentRow, Labels, ListedRow, listed, listed_after, number_named, these,
};
use crate::main_lines::{MainLineRow, main_lines};
use crate::problem::Problem;
use crate::rounds::{RoundRow, rounds};
use crate::subject::Subjects;

/// A reaction on the register, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RegisterRow {
    /// Its name.
    #[ts(type = "string")]
    pub id: EntityId,
    /// Its number for a person, for ever: `R1-017`.
    pub label: String,
    /// The code of its round.
    pub round: String,
    /// Who reacts.
    pub respondent: String,
    /// For which organisation.
    pub organisation: String,
    /// In which role.
    pub role: String,
    /// What it refers to, as written.
    pub reference: String,
    /// Number of the chapter it is about; 0 for none.
    pub chapter: usize,
    /// The first 160 characters.
    pub excerpt: String,
    /// What was done with it; none while it is open.
    pub outcome: Option<Outcome>,
    /// An answer came with the file and waits for a person.
    pub proposed: bool,
    /// It came after the deadline.
    pub late: bool,
    /// Its sender asked that it not be published.
    pub withheld: bool,
    /// For, against or neither; none while nobody judged.
    pub sentiment: Option<Sentiment>,
    /// General, substantive or editorial.
    pub kind: Option<CommentKind>,
    /// The number of its main line; 0 for none.
    pub main_line: u32,
    /// The short name of the member who handles it.
    pub handler: Option<String>,
    /// It asks something.
    pub question: bool,
    /// Two people answered it without seeing each other.
    pub contested: bool,
    /// How many revisions were made for it.
    pub changes: usize,
    /// Why it needs no disposition of its own; none where it does.
    pub carried: Option<Carried>,
    /// The number of the reaction it is a part of, or is answered with.
    pub with: Option<String>,
}

/// The register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Register {
    /// Every reaction, by round and number.
    pub rows: Vec<RegisterRow>,
    /// The rounds, in order of opening.
    pub rounds: Vec<RoundRow>,
    /// The main lines, by number.
    pub main_lines: Vec<MainLineRow>,
}

/// The whole register.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn register(desk: &Desk) -> Result<Register, Problem> {
    Ok(Register {
        rows: register_rows(desk, &CommentFilter::default())?,
        rounds: rounds(desk)?,
        main_lines: main_lines(desk)?,
    })
}

/// The reactions for which everything in the filter holds, by round and number.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn register_rows(desk: &Desk, filter: &CommentFilter) -> Result<Vec<RegisterRow>, Problem> {
    let shown = Shown::of(desk)?;
    let found: Option<HashSet<EntityId>> = match &filter.search {
        Some(text) => Some(desk.store.holding(text)?.into_iter().collect()),
        None => None,
    };
    let changes: HashMap<EntityId, usize> = desk.store.tie_counts()?.into_iter().collect();
    let mut rows = Vec::new();
    for row in listed(desk, filter)? {
        let id = row.listed.id;
        if found.as_ref().is_some_and(|found| !found.contains(&id)) {
            continue;
        }
        let row = shown.row(row, changes.get(&id).copied().unwrap_or(0))?;
        let wanted = filter.chapter.is_none_or(|number| row.chapter == number)
            && (!filter.unassigned || row.handler.is_none())
            && filter
                .handler
                .as_ref()
                .is_none_or(|key| row.handler.as_ref() == Some(key))
            && filter
                .main_line
                .is_none_or(|number| row.main_line as usize == number);
        if wanted {
            rows.push(row);
        }
    }
    Ok(rows)
}

/// A part of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RegisterPage {
    /// The reactions, by round and number.
    pub rows: Vec<RegisterRow>,
    /// There are more behind them.
    pub more: bool,
}

/// The next rows of the register, at most so many, behind that of a reaction (its name; none: the
/// first ones). A list shows the first ones while it fetches the others.
///
/// # Errors
/// [`Problem`] when there is no reaction of that name.
pub fn register_page(
    desk: &Desk,
    after: Option<&str>,
    most: usize,
) -> Result<RegisterPage, Problem> {
    let after = after
        .map(|name| name.parse().map_err(|_| Problem::no_such(name, &[])))
        .transpose()?;
    let shown = Shown::of(desk)?;
    let changes: HashMap<EntityId, usize> = desk.store.tie_counts()?.into_iter().collect();
    let most = most.max(1);
    let listed = listed_after(desk, after, most)?;
    let more = listed.len() == most;
    let rows = listed.into_iter().map(|row| {
        let changes = changes.get(&row.listed.id).copied().unwrap_or(0);
        shown.row(row, changes)
    });
    Ok(RegisterPage {
        rows: rows.collect::<Result<_, _>>()?,
        more,
    })
}

/// The rows of these reactions, by round and number: those that are not on the register (any more)
/// have none. Reads no other.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn register_rows_of(desk: &Desk, labels: &[String]) -> Result<Vec<RegisterRow>, Problem> {
    let shown = Shown::of(desk)?;
    let mut ids = Vec::with_capacity(labels.len());
    for label in labels {
        ids.extend(number_named(desk, label)?);
    }
    let rows = these(desk, ids)?;
    rows.iter().map(|row| shown.one(row)).collect()
}

/// The numbers of the reactions that hold these words, in what they say or in what was answered to
/// them; the last word may be a beginning.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn reactions_holding(desk: &Desk, words: &str) -> Result<Vec<String>, Problem> {
    let found = desk.store.holding(words)?.into_iter().collect();
    Labels::of(desk)?.of_these(desk, &found)
}

/// What rows are made with: who is who, and which chapter is which.
pub(crate) struct Shown<'d> {
    pub(crate) subjects: Subjects<'d>,
    rounds: HashMap<EntityId, String>,
    members: HashMap<EntityId, String>,
    labels: Labels,
    lines: HashMap<EntityId, u32>,
}

impl<'d> Shown<'d> {
    pub(crate) fn of(desk: &'d Desk) -> Result<Self, Problem> {
        let rounds: Vec<Kept<Round>> = desk.store.nouns(Noun::Round)?;
        let members = desk.store.nouns::<AddMember>(Noun::Member)?.into_iter();
        let lines = desk.store.nouns::<MainLine>(Noun::MainLine)?.into_iter();
        Ok(Self {
            subjects: Subjects::of(desk)?,
            labels: Labels::of(desk)?,
            rounds: rounds
                .into_iter()
                .map(|round| (round.id, round.value.code))
                .collect(),
            members: members
                .map(|member| (member.id, member.value.key))
                .collect(),
            lines: lines.map(|line| (line.id, line.value.number)).collect(),
        })
    }

    pub(crate) fn member(&self, id: EntityId) -> &str {
        self.members.get(&id).map_or("", String::as_str)
    }

    pub(crate) fn line(&self, id: EntityId) -> u32 {
        self.lines.get(&id).copied().unwrap_or(0)
    }

    /// The row of a reaction that was read whole.
    pub(crate) fn one(&self, row: &CommentRow) -> Result<RegisterRow, Problem> {
        let listed = Listed {
            id: row.id,
            round: row.comment.round,
            number: row.comment.number,
            brief: Brief::of(&row.comment),
        };
        let (label, late) = (row.label.clone(), row.late);
        self.row(
            ListedRow {
                label,
                late,
                listed,
            },
            row.changes.len(),
        )
    }

    /// The row of a reaction for which so many revisions were made.
    pub(crate) fn row(&self, row: ListedRow, changes: usize) -> Result<RegisterRow, Problem> {
        let Listed {
            id, round, brief, ..
        } = row.listed;
        let subject = self
            .subjects
            .told(round, &brief.about, || brief.quote.clone())?;
        Ok(RegisterRow {
            id,
            label: row.label,
            round: self.rounds.get(&round).cloned().unwrap_or_default(),
            chapter: subject.map_or(0, |subject| subject.number),
            proposed: brief.is_open() && brief.answered,
            respondent: brief.respondent,
            organisation: brief.organisation,
            role: brief.role,
            reference: brief.reference,
            excerpt: brief.excerpt,
            outcome: brief.outcome,
            late: row.late,
            withheld: brief.withheld,
            sentiment: brief.sentiment,
            kind: brief.kind,
            main_line: brief.main_line.map_or(0, |id| self.line(id)),
            handler: brief.handler.map(|id| self.member(id).to_owned()),
            question: brief.question,
            contested: brief.contested,
            changes,
            carried: brief.carried,
            with: match brief.with {
                Some(other) => self.labels.one(self.subjects.desk(), other)?,
                None => None,
            },
        })
    }
}

/// The first 160 characters of a reaction; of what it proposes, where it says nothing else.
pub(crate) fn excerpt(comment: &Comment) -> String {
    draagvlak_domain::brief::excerpt(&comment.draft)
}
