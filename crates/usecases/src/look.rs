//! Reactions as they stand, all or one, with their numbers.

use std::collections::{HashMap, HashSet};

use draagvlak_domain::comment::{Comment, Outcome};
use draagvlak_domain::draft::Sentiment;
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::round::Round;
use draagvlak_store::{Kept, Noun};
use serde::Serialize;

use crate::desk::Desk;
use crate::problem::Problem;

/// A reaction with everything known of it: what papers, gates and the frozen register are made of.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CommentRow {
    /// Its number for a person, for ever: `R1-017`.
    pub label: String,
    /// Its name.
    pub id: EntityId,
    /// Whether it came after the deadline.
    pub late: bool,
    /// Whether people answered it without seeing each other.
    pub contested: bool,
    /// The labels of the revisions made for it.
    pub changes: Vec<String>,
    /// Everything known of it.
    pub comment: Comment,
}

/// Which reactions to show: those for which everything given holds.
#[derive(Debug, Clone, Default)]
pub struct CommentFilter {
    /// Of this round.
    pub round: Option<String>,
    /// With this outcome.
    pub outcome: Option<Outcome>,
    /// Without a disposition.
    pub open: bool,
    /// After the deadline.
    pub late: bool,
    /// About this chapter, by its number.
    pub chapter: Option<usize>,
    /// Handled by this member, by the short name.
    pub handler: Option<String>,
    /// With nobody to handle it.
    pub unassigned: bool,
    /// Of this main line, by its number.
    pub main_line: Option<usize>,
    /// Of this sentiment.
    pub sentiment: Option<Sentiment>,
    /// With these words in it or in its answer.
    pub search: Option<String>,
}

/// The reactions on the register, by round and number. Of the filter only what a reaction says by
/// itself counts here: round, outcome, open, late, sentiment; `register_rows` knows the rest.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn comments(desk: &Desk, filter: &CommentFilter) -> Result<Vec<CommentRow>, Problem> {
    let rounds: Vec<Kept<Round>> = desk.store.nouns(Noun::Round)?;
    let order: HashMap<EntityId, usize> =
        rounds.iter().enumerate().map(|(i, r)| (r.id, i)).collect();
    let mut ties: HashMap<EntityId, Vec<String>> = HashMap::new();
    for (revision, comment) in desk.store.ties()? {
        ties.entry(comment).or_default().push(revision.short());
    }
    let mut rows = Vec::new();
    for (id, nth, comment) in read(desk, &rounds, filter)? {
        let Some(round) = order.get(&comment.round).map(|at| &rounds[*at].value) else {
            continue;
        };
        let row = row(
            round,
            nth,
            id,
            comment,
            ties.remove(&id).unwrap_or_default(),
        );
        let outcome = row.comment.disposition().map(|given| given.outcome);
        let wanted = row.comment.is_present()
            && filter.round.as_ref().is_none_or(|code| *code == round.code)
            && filter.outcome.is_none_or(|wanted| outcome == Some(wanted))
            && (!filter.open || row.comment.is_open())
            && (!filter.late || row.late)
            && filter
                .sentiment
                .is_none_or(|wanted| row.comment.sentiment() == Some(wanted));
        if wanted {
            rows.push(row);
        }
    }
    rows.sort_by_key(|row| (order.get(&row.comment.round).copied(), row.comment.number));
    Ok(rows)
}

/// The reactions among which are those a filter asks for, each with how many of its round bear its
/// number and came earlier.
fn read(
    desk: &Desk,
    rounds: &[Kept<Round>],
    filter: &CommentFilter,
) -> Result<Vec<(EntityId, usize, Comment)>, Problem> {
    if filter.open {
        return Ok(desk.store.open_comments()?);
    }
    let of_round = match &filter.round {
        Some(code) => match rounds.iter().find(|round| round.value.code == *code) {
            Some(round) => Some(round.id),
            None => return Ok(Vec::new()),
        },
        None => None,
    };
    let mut repeats: HashMap<(EntityId, u32), usize> = HashMap::new();
    let all = desk.store.comments_of(of_round)?.into_iter();
    let counted = all.map(|(id, comment)| {
        let repeat = repeats.entry((comment.round, comment.number)).or_default();
        let nth = *repeat;
        *repeat += 1;
        (id, nth, comment)
    });
    Ok(counted.collect())
}

fn row(
    round: &Round,
    nth: usize,
    id: EntityId,
    comment: Comment,
    changes: Vec<String>,
) -> CommentRow {
    CommentRow {
        label: Comment::label(&round.code, comment.number, nth),
        id,
        late: comment.is_late(round.deadline()),
        contested: comment.disposition.is_contested(),
        changes,
        comment,
    }
}

/// One reaction by its number. Reads no other.
///
/// # Errors
/// [`Problem`] when there is none of that number.
pub fn comment(desk: &Desk, label: &str) -> Result<CommentRow, Problem> {
    let rounds: Vec<Kept<Round>> = desk.store.nouns(Noun::Round)?;
    let wanted = label.trim();
    for round in &rounds {
        let code = round.value.code.len();
        let (Some(head), Some(rest)) = (wanted.get(..code), wanted.get(code..)) else {
            continue;
        };
        let Some(rest) = rest.strip_prefix('-') else {
            continue;
        };
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let (true, Ok(number)) = (
            head.eq_ignore_ascii_case(&round.value.code),
            digits.parse::<u32>(),
        ) else {
            continue;
        };
        let numbered = desk.store.comments_numbered(round.id, number)?;
        for (nth, id) in numbered.into_iter().enumerate() {
            if !Comment::label(&round.value.code, number, nth).eq_ignore_ascii_case(wanted) {
                continue;
            }
            let Some(found) = desk.store.comment(id)?.filter(Comment::is_present) else {
                continue;
            };
            let made = desk.store.made_for(id)?;
            let made = made.iter().map(|(id, _)| OperationId::short(id)).collect();
            return Ok(row(&round.value, nth, id, found, made));
        }
    }
    let mut known = Vec::new();
    for round in &rounds {
        let last = desk.store.last_number(round.id)?;
        if last > 0 {
            let label = |number| Comment::label(&round.value.code, number, 0);
            known.push(format!("{} … {}", label(1), label(last)));
        }
    }
    Err(Problem::no_such(label, &known))
}

/// The numbers of reactions, for a person.
pub(crate) struct Labels {
    /// By round: when it was opened, as a place in a list, and its code.
    codes: HashMap<EntityId, (usize, String)>,
}

impl Labels {
    pub(crate) fn of(desk: &Desk) -> Result<Self, Problem> {
        let rounds: Vec<Kept<Round>> = desk.store.nouns(Noun::Round)?;
        let codes = rounds.into_iter().enumerate();
        Ok(Self {
            codes: codes
                .map(|(place, round)| (round.id, (place, round.value.code)))
                .collect(),
        })
    }

    /// The number of one reaction; none when it is not here.
    pub(crate) fn one(&self, desk: &Desk, id: EntityId) -> Result<Option<String>, Problem> {
        let found = desk.store.number_of(id)?;
        Ok(found.and_then(|found| {
            let (_, code) = self.codes.get(&found.round)?;
            Some(Comment::label(code, found.number, found.repeat))
        }))
    }

    /// Every reaction by its number.
    pub(crate) fn all(&self, desk: &Desk) -> Result<HashMap<String, EntityId>, Problem> {
        let mut all = HashMap::new();
        for one in desk.store.numbered()? {
            if let Some((_, code)) = self.codes.get(&one.round) {
                all.insert(Comment::label(code, one.number, one.repeat), one.id);
            }
        }
        Ok(all)
    }

    /// The number of each of these reactions.
    pub(crate) fn names(
        &self,
        desk: &Desk,
        ids: HashSet<EntityId>,
    ) -> Result<HashMap<EntityId, String>, Problem> {
        let mut names = HashMap::new();
        if ids.is_empty() {
            return Ok(names);
        }
        for one in desk.store.numbered()? {
            if let (true, Some((_, code))) = (ids.contains(&one.id), self.codes.get(&one.round)) {
                names.insert(one.id, Comment::label(code, one.number, one.repeat));
            }
        }
        Ok(names)
    }

    /// The numbers of these reactions, in the order of the register.
    pub(crate) fn of_these(
        &self,
        desk: &Desk,
        ids: &HashSet<EntityId>,
    ) -> Result<Vec<String>, Problem> {
        let mut found = Vec::with_capacity(ids.len());
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        for one in desk.store.numbered()? {
            if let (true, Some((place, code))) = (ids.contains(&one.id), self.codes.get(&one.round))
            {
                let label = Comment::label(code, one.number, one.repeat);
                found.push((*place, one.number, one.repeat, label));
            }
        }
        found.sort();
        Ok(found.into_iter().map(|(.., label)| label).collect())
    }
}
