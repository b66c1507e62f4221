//! The poll as it stands (D21): the table in the order of its source, its states, and what changed
//! between them.

use draagvlak_domain::id::EntityId;
use draagvlak_domain::poll::{Column, Item, Poll, Snapshot, Tally, ranking, same};
use draagvlak_domain::time::Date;
use draagvlak_store::{Kept, Noun};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::problem::Problem;
use crate::themes::{Taken, taken, themes_stood};

/// The poll, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PollView {
    /// What was asked and of whom.
    pub text: String,
    /// The items in the source's own order, counted in the state that is shown.
    pub items: Vec<PollRow>,
    /// The columns counted.
    pub columns: Vec<PollColumnRow>,
    /// The groups of the state that is shown, with how many respondents each has. The empty one are
    /// respondents of whom it is unknown.
    pub groups: Vec<(String, u32)>,
    /// The states, in time.
    pub snapshots: Vec<SnapshotRow>,
    /// The name of the state that is shown: the last one that was counted.
    pub shown: Option<String>,
    /// What changed between the interim state and the last one.
    pub comparison: Option<PollComparison>,
    /// What was concluded, in words.
    pub conclusion: String,
}

/// An item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PollRow {
    /// Theme or lever, in the poll's own word.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// How often it was chosen, per column; null where that is unknown.
    pub counts: Vec<Option<u32>>,
    /// Its place among all, per column; null where a count is unknown.
    pub places: Vec<Option<u32>>,
    /// The themes that take it up, whole or in part.
    pub taken: Vec<Taken>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PollColumnRow {
    /// Its heading; empty for everyone where nobody gave it one.
    pub name: String,
    /// The groups it counts; none for everyone.
    pub groups: Vec<String>,
    /// How many respondents it counts; null where that is unknown.
    pub base: Option<u32>,
}

/// A state of the poll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SnapshotRow {
    /// Its name.
    #[ts(type = "string")]
    pub id: EntityId,
    /// The day.
    #[ts(type = "string")]
    pub date: Date,
    /// Whether more were to come.
    pub interim: bool,
    /// Where it was shown, in words.
    pub text: String,
    /// How many had answered; null where that is unknown.
    pub respondents: Option<u32>,
    /// The file the answers came in; empty for counts that a source gives.
    pub file: String,
    /// Whether anything was counted.
    pub counted: bool,
    /// How many reasons were given.
    pub reasons: u32,
    /// How many choices were no item.
    pub other: u32,
}

/// What changed between two states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PollComparison {
    /// The earlier state.
    pub from: SnapshotRow,
    /// The later state.
    pub to: SnapshotRow,
    /// The heading of the column that is compared.
    pub column: String,
    /// Each item with its count and place in both.
    pub rows: Vec<ComparedItem>,
    /// Whether every item kept its place; null where the counts of either are unknown.
    pub ranking_unchanged: Option<bool>,
    /// Whether the themes stayed as they were proposed at the earlier state; null where none was
    /// recorded then.
    pub proposal_unchanged: Option<bool>,
}

/// An item in two states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ComparedItem {
    /// Its name.
    pub name: String,
    /// Its count before.
    pub before: Option<u32>,
    /// Its count after.
    pub after: Option<u32>,
    /// Its place before.
    pub place_before: Option<u32>,
    /// Its place after.
    pub place_after: Option<u32>,
}

/// A poll with its states, in time.
pub(crate) struct KnownPoll {
    pub(crate) id: EntityId,
    pub(crate) poll: Poll,
    pub(crate) states: Vec<Kept<Snapshot>>,
}

impl KnownPoll {
    /// The poll of the plan: the one that was begun first. Two people who began one without seeing
    /// each other began the same: its states are those of both.
    pub(crate) fn of(desk: &Desk) -> Result<Option<Self>, Problem> {
        let polls: Vec<Kept<Poll>> = desk.store.nouns(Noun::Poll)?;
        let Some(poll) = polls.into_iter().next() else {
            return Ok(None);
        };
        let mut states: Vec<Kept<Snapshot>> = desk.store.nouns(Noun::Snapshot)?;
        states.retain(|state| state.value.is_present());
        states.sort_by_key(|state| (state.value.date, !state.value.interim, state.stamp));
        Ok(Some(Self {
            id: poll.id,
            poll: poll.value,
            states,
        }))
    }

    pub(crate) fn items(&self) -> &[Item] {
        self.poll.items.get().map_or(&[], Vec::as_slice)
    }

    /// The columns: as they were chosen, as a source counted them, or everyone.
    pub(crate) fn columns(&self, shown: Option<&Snapshot>) -> Vec<Column> {
        let chosen = self.poll.columns.get().cloned().unwrap_or_default();
        if !chosen.is_empty() {
            return chosen;
        }
        let everyone = Column {
            name: String::new(),
            groups: Vec::new(),
        };
        match shown.map(|shown| &shown.tally) {
            Some(Tally::Counts(counts)) if !counts.columns.is_empty() => counts
                .columns
                .iter()
                .map(|column| Column {
                    name: column.name.clone(),
                    groups: Vec::new(),
                })
                .collect(),
            _ => vec![everyone],
        }
    }

    /// The state that is shown: the last one that was counted.
    pub(crate) fn shown(&self) -> Option<&Kept<Snapshot>> {
        let counted = |state: &&Kept<Snapshot>| is_counted(&state.value);
        self.states
            .iter()
            .rev()
            .find(counted)
            .or(self.states.last())
    }

    /// The state that a person names: by its day, or the beginning of its name.
    pub(crate) fn state(&self, name: &str) -> Result<&Kept<Snapshot>, Problem> {
        let wanted = name.trim().to_lowercase();
        let is = |state: &&Kept<Snapshot>| {
            state.value.date.to_string() == wanted
                || (wanted.len() >= 8 && state.id.to_string().starts_with(&wanted))
        };
        let known = || -> Vec<String> {
            let days = self.states.iter().map(|state| state.value.date.to_string());
            days.collect()
        };
        self.states
            .iter()
            .rev()
            .find(is)
            .ok_or_else(|| Problem::no_such(name, &known()))
    }
}

fn is_counted(state: &Snapshot) -> bool {
    match &state.tally {
        Tally::Answers(_) => true,
        Tally::Counts(counts) => !counts.items.is_empty(),
    }
}

/// The poll; none where nobody began one. `state` names the state to show: its day, or its name.
///
/// # Errors
/// [`Problem`] when there is no such state.
pub fn poll(desk: &Desk, state: Option<&str>) -> Result<Option<PollView>, Problem> {
    let Some(known) = KnownPoll::of(desk)? else {
        return Ok(None);
    };
    let shown = match state {
        Some(name) => Some(known.state(name)?),
        None => known.shown(),
    };
    let shown_state = shown.map(|state| &state.value);
    let columns = known.columns(shown_state);
    let counted = counts(shown_state, &columns, known.items());
    let places: Vec<Option<Vec<u32>>> = (0..columns.len())
        .map(|at| ranking(&counted.iter().map(|row| row[at]).collect::<Vec<_>>()))
        .collect();
    let themes = taken(desk)?;
    let items = known.items().iter().enumerate().map(|(at, item)| PollRow {
        kind: item.kind.clone(),
        name: item.name.clone(),
        counts: counted[at].clone(),
        places: places
            .iter()
            .map(|column| column.as_ref().and_then(|places| places.get(at)).copied())
            .collect(),
        taken: themes.of(&item.name),
    });
    let comparison = match interim_and_last(&known) {
        Some((from, to)) => Some(compared(desk, &known, from, to, None)?),
        None => None,
    };
    Ok(Some(PollView {
        text: known.poll.text.get().cloned().unwrap_or_default(),
        items: items.collect(),
        columns: columns
            .iter()
            .map(|column| PollColumnRow {
                name: column.name.clone(),
                groups: column.groups.clone(),
                base: shown_state.and_then(|state| state.base(column)),
            })
            .collect(),
        groups: match shown_state.map(|state| &state.tally) {
            Some(Tally::Answers(sums)) => sums
                .groups
                .iter()
                .map(|tally| (tally.group.clone(), tally.respondents))
                .collect(),
            _ => Vec::new(),
        },
        snapshots: known.states.iter().map(snapshot_row).collect(),
        shown: shown.map(|state| state.id.to_string()),
        comparison,
        conclusion: known.poll.conclusion.get().cloned().unwrap_or_default(),
    }))
}

fn counts(state: Option<&Snapshot>, columns: &[Column], items: &[Item]) -> Vec<Vec<Option<u32>>> {
    items
        .iter()
        .map(|item| {
            columns
                .iter()
                .map(|column| state.and_then(|state| state.count(column, &item.name)))
                .collect()
        })
        .collect()
}

fn snapshot_row(state: &Kept<Snapshot>) -> SnapshotRow {
    let value = &state.value;
    let (file, reasons, other) = match &value.tally {
        Tally::Answers(sums) => (sums.file.clone(), sums.reasons, sums.other),
        Tally::Counts(_) => (String::new(), 0, 0),
    };
    SnapshotRow {
        id: state.id,
        date: value.date,
        interim: value.interim,
        text: value.text.clone(),
        respondents: value.respondents(),
        file,
        counted: is_counted(value),
        reasons,
        other,
    }
}

/// The last interim state before the last state, with that state.
fn interim_and_last(known: &KnownPoll) -> Option<(&Kept<Snapshot>, &Kept<Snapshot>)> {
    let (last, before) = known.states.split_last()?;
    let interim = before.iter().rev().find(|state| state.value.interim)?;
    (!last.value.interim).then_some((interim, last))
}

/// Compares two states of the poll in a column; without names the last interim state and the last,
/// and the column that counts everyone.
///
/// # Errors
/// [`Problem`] when there is no poll, no such state or column, or only one state.
pub fn compare_polls(
    desk: &Desk,
    from: Option<&str>,
    to: Option<&str>,
    column: Option<&str>,
) -> Result<PollComparison, Problem> {
    let known = KnownPoll::of(desk)?.ok_or_else(|| Problem::refused("problem-no-poll", &[]))?;
    let (from, to) = match (from, to) {
        (None, None) => {
            interim_and_last(&known).ok_or_else(|| Problem::refused("problem-no-interim", &[]))?
        }
        (from, to) => {
            let last = known.states.last();
            let first = known.states.first();
            let pick = |name: Option<&str>, other: Option<&Kept<Snapshot>>| match name {
                Some(name) => known.state(name).map(|state| state.id),
                None => other
                    .map(|state| state.id)
                    .ok_or_else(|| Problem::refused("problem-no-interim", &[])),
            };
            let (from, to) = (pick(from, first)?, pick(to, last)?);
            let find = |id: EntityId| {
                let found = known.states.iter().find(|state| state.id == id);
                found.ok_or_else(|| Problem::refused("problem-no-interim", &[]))
            };
            (find(from)?, find(to)?)
        }
    };
    compared(desk, &known, from, to, column)
}

fn compared(
    desk: &Desk,
    known: &KnownPoll,
    from: &Kept<Snapshot>,
    to: &Kept<Snapshot>,
    column: Option<&str>,
) -> Result<PollComparison, Problem> {
    let columns = known.columns(Some(&to.value));
    let chosen = match column {
        Some(name) => {
            let names: Vec<_> = columns.iter().map(|column| column.name.clone()).collect();
            columns
                .iter()
                .find(|column| same(&column.name, name))
                .ok_or_else(|| Problem::no_such(name, &names))?
        }
        // The widest column says most: the one for everyone stands last in the source's table.
        None => columns
            .iter()
            .rev()
            .find(|column| column.groups.is_empty())
            .or(columns.last())
            .ok_or_else(|| Problem::refused("problem-no-poll", &[]))?,
    };
    let chosen = std::slice::from_ref(chosen);
    let before: Vec<_> = flat(counts(Some(&from.value), chosen, known.items()));
    let after: Vec<_> = flat(counts(Some(&to.value), chosen, known.items()));
    let (was, is) = (ranking(&before), ranking(&after));
    let place = |places: &Option<Vec<u32>>, at: usize| places.as_ref().map(|places| places[at]);
    let rows = known
        .items()
        .iter()
        .enumerate()
        .map(|(at, item)| ComparedItem {
            name: item.name.clone(),
            before: before[at],
            after: after[at],
            place_before: place(&was, at),
            place_after: place(&is, at),
        });
    let ranking_unchanged = match (&was, &is) {
        (Some(was), Some(is)) if !was.is_empty() => Some(was == is),
        _ => None,
    };
    Ok(PollComparison {
        rows: rows.collect(),
        ranking_unchanged,
        proposal_unchanged: themes_stood(desk, from.value.date, to.value.date)?,
        column: chosen[0].name.clone(),
        from: snapshot_row(from),
        to: snapshot_row(to),
    })
}

fn flat(counts: Vec<Vec<Option<u32>>>) -> Vec<Option<u32>> {
    counts.into_iter().flatten().collect()
}
