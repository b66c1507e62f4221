//! The register of reactions: one row per reaction (D27, D42).

use std::collections::{HashMap, HashSet};

use draagvlak_domain::bond::Carried;
use draagvlak_domain::comment::{Comment, Outcome};
use draagvlak_domain::draft::{CommentKind, DraftComment, Sentiment};
use draagvlak_domain::id::EntityId;
use draagvlak_domain::main_line::MainLine;
use draagvlak_domain::member::AddMember;
use draagvlak_domain::round::Round;
use draagvlak_store::{Kept, Noun, Sought};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::look::{CommentFilter, CommentRow, Labels, comments};
use crate::main_lines::{MainLineRow, main_lines};
use crate::passage::folded;
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
        Some(text) => {
            let found = desk.store.search(text, usize::MAX >> 1)?.into_iter();
            let found = found.filter(|f| matches!(f.kind, Sought::Comment | Sought::Answer));
            Some(found.map(|found| found.id).collect())
        }
        None => None,
    };
    let mut rows = Vec::new();
    for comment in comments(desk, filter)? {
        if found
            .as_ref()
            .is_some_and(|found| !found.contains(&comment.id))
        {
            continue;
        }
        let row = shown.row(&comment)?;
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

    /// The number of the reaction it is a part of, or is answered with.
    fn with(&self, comment: &Comment) -> Result<Option<String>, Problem> {
        let bonds = &comment.bonds;
        match bonds.lead().or(bonds.part_of) {
            Some(other) => self.labels.one(self.subjects.desk(), other),
            None => Ok(None),
        }
    }

    pub(crate) fn row(&self, row: &CommentRow) -> Result<RegisterRow, Problem> {
        let (comment, draft) = (&row.comment, &row.comment.draft);
        let outcome = comment.disposition().map(|given| given.outcome);
        let answered = !draft.given_answer.is_empty();
        let chosen = |field: Option<&Option<EntityId>>| field.copied().flatten();
        Ok(RegisterRow {
            id: row.id,
            label: row.label.clone(),
            round: self.rounds.get(&comment.round).cloned().unwrap_or_default(),
            respondent: draft.respondent.clone(),
            organisation: draft.organisation.clone(),
            role: draft.role.clone(),
            reference: draft.reference.clone(),
            chapter: self
                .subjects
                .about(comment)?
                .map_or(0, |subject| subject.number),
            excerpt: excerpt(comment),
            outcome,
            proposed: comment.is_open() && answered,
            late: row.late,
            withheld: comment.is_withheld(),
            sentiment: comment.sentiment(),
            kind: comment.kind(),
            main_line: chosen(comment.main_line.get()).map_or(0, |id| self.line(id)),
            handler: chosen(comment.handler.get()).map(|id| self.member(id).to_owned()),
            question: is_question(draft),
            contested: row.contested,
            changes: row.changes.len(),
            carried: comment.carried(),
            with: self.with(comment)?,
        })
    }
}

/// The first 160 characters of a reaction; of what it proposes, where it says nothing else.
pub(crate) fn excerpt(comment: &Comment) -> String {
    let draft = &comment.draft;
    let said = if draft.text.trim().is_empty() {
        &draft.proposal
    } else {
        &draft.text
    };
    folded(said).chars().take(160).collect()
}

/// Whether a reaction asks something: by a question mark at the end of a word, or because its
/// source calls it a question.
pub(crate) fn is_question(draft: &DraftComment) -> bool {
    let asks = draft.text.split_whitespace().any(|word| {
        word.trim_end_matches([')', '"', '”', '’', '\'', '!'])
            .ends_with('?')
    });
    let called = draft
        .other
        .iter()
        .any(|(_, value)| matches!(folded(value).to_lowercase().as_str(), "vraag" | "question"));
    asks || called
}
