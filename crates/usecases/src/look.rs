//! Reactions as they stand, all or one, with their numbers.

use std::collections::{HashMap, HashSet};

use draagvlak_domain::comment::{Comment, Outcome};
use draagvlak_domain::draft::Sentiment;
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::round::Round;
use draagvlak_store::{Kept, Listed, Noun};
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

/// A reaction on the register, in brief.
#[derive(Debug, Clone)]
pub(crate) struct ListedRow {
    /// Its number for a person.
    pub(crate) label: String,
    /// Whether it came after the deadline.
    pub(crate) late: bool,
    /// What a list shows of it.
    pub(crate) listed: Listed,
}

/// The register in brief, by round and number, of which the filter asks what a reaction says by
/// itself. Reads no whole reaction.
pub(crate) fn listed(desk: &Desk, filter: &CommentFilter) -> Result<Vec<ListedRow>, Problem> {
    let rounds: Vec<Kept<Round>> = desk.store.nouns(Noun::Round)?;
    let order: HashMap<EntityId, usize> =
        rounds.iter().enumerate().map(|(i, r)| (r.id, i)).collect();
    let of_round = match &filter.round {
        Some(code) => match rounds.iter().find(|round| round.value.code == *code) {
            Some(round) => Some(round.id),
            None => return Ok(Vec::new()),
        },
        None => None,
    };
    let labels = Labelling::of(desk, &rounds)?;
    let mut rows = Vec::new();
    for one in desk.store.listed(of_round)? {
        let Some(row) = labels.row(desk, one)? else {
            continue;
        };
        let brief = &row.listed.brief;
        let wanted = filter
            .outcome
            .is_none_or(|wanted| brief.outcome == Some(wanted))
            && (!filter.open || brief.is_open())
            && (!filter.late || row.late)
            && filter
                .sentiment
                .is_none_or(|wanted| brief.sentiment == Some(wanted));
        if wanted {
            rows.push(row);
        }
    }
    rows.sort_by_key(|row| order.get(&row.listed.round).copied());
    Ok(rows)
}

/// The next reactions on the register in brief, behind one of them (none: the first), by round and
/// number. Reads no other.
pub(crate) fn listed_after(
    desk: &Desk,
    after: Option<EntityId>,
    most: usize,
) -> Result<Vec<ListedRow>, Problem> {
    let rounds: Vec<Kept<Round>> = desk.store.nouns(Noun::Round)?;
    let labels = Labelling::of(desk, &rounds)?;
    let place = match after {
        Some(after) => desk.store.number_of(after)?.map(|found| found.round),
        None => None,
    };
    let begin = rounds.iter().position(|round| Some(round.id) == place);
    let mut rows = Vec::new();
    for round in &rounds[begin.unwrap_or(0)..] {
        let behind = after.filter(|_| Some(round.id) == place);
        for one in desk
            .store
            .listed_after(round.id, behind, most - rows.len())?
        {
            rows.extend(labels.row(desk, one)?);
        }
        if rows.len() == most {
            break;
        }
    }
    Ok(rows)
}

/// What the numbers of listed reactions are made of.
struct Labelling<'r> {
    rounds: HashMap<EntityId, &'r Round>,
    /// The numbers that more than one reaction bears.
    doubled: HashSet<(EntityId, u32)>,
}

impl<'r> Labelling<'r> {
    fn of(desk: &Desk, rounds: &'r [Kept<Round>]) -> Result<Self, Problem> {
        Ok(Self {
            rounds: rounds.iter().map(|r| (r.id, &r.value)).collect(),
            doubled: desk.store.doubled()?.into_iter().collect(),
        })
    }

    fn row(&self, desk: &Desk, listed: Listed) -> Result<Option<ListedRow>, Problem> {
        let Some(round) = self.rounds.get(&listed.round) else {
            return Ok(None);
        };
        let nth = if self.doubled.contains(&(listed.round, listed.number)) {
            let found = desk.store.number_of(listed.id)?;
            found.map_or(0, |found| found.repeat)
        } else {
            0
        };
        Ok(Some(ListedRow {
            label: Comment::label(&round.code, listed.number, nth),
            late: listed.brief.is_late(round.deadline()),
            listed,
        }))
    }
}

/// These reactions as far as they are on the register, by round and number. Reads no other.
pub(crate) fn these(
    desk: &Desk,
    ids: impl IntoIterator<Item = EntityId>,
) -> Result<Vec<CommentRow>, Problem> {
    let rounds: Vec<Kept<Round>> = desk.store.nouns(Noun::Round)?;
    let order: HashMap<EntityId, usize> =
        rounds.iter().enumerate().map(|(i, r)| (r.id, i)).collect();
    let mut rows = Vec::new();
    for id in ids {
        let found = desk.store.comment(id)?.filter(Comment::is_present);
        let (Some(found), Some(number)) = (found, desk.store.number_of(id)?) else {
            continue;
        };
        let Some(at) = order.get(&found.round) else {
            continue;
        };
        let made = desk.store.made_for(id)?;
        let made = made.iter().map(|(id, _)| OperationId::short(id)).collect();
        let made = row(&rounds[*at].value, number.repeat, id, found, made);
        rows.push(((*at, number.number, number.repeat), made));
    }
    rows.sort_by_key(|(place, _)| *place);
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// One reaction by its number. Reads no other.
///
/// # Errors
/// [`Problem`] when there is none of that number.
pub fn comment(desk: &Desk, label: &str) -> Result<CommentRow, Problem> {
    let found = these(desk, number_named(desk, label)?)?;
    if let Some(row) = found.into_iter().next() {
        return Ok(row);
    }
    let rounds: Vec<Kept<Round>> = desk.store.nouns(Noun::Round)?;
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

/// The reactions that may bear a number, as a person writes it: those of every round whose code fits.
pub(crate) fn number_named(desk: &Desk, label: &str) -> Result<Vec<EntityId>, Problem> {
    let rounds: Vec<Kept<Round>> = desk.store.nouns(Noun::Round)?;
    let wanted = label.trim();
    let mut found = Vec::new();
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
            if Comment::label(&round.value.code, number, nth).eq_ignore_ascii_case(wanted) {
                found.push(id);
            }
        }
    }
    Ok(found)
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
