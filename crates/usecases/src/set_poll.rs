//! Beginning a poll, its items and columns, what a source counted, and taking a state back.

use draagvlak_domain::body::Body;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::poll::{
    Column, CountedColumn, CountedItem, Counts, Item, Known, OpenPoll, PollChange, RecordSnapshot,
    SetPoll, WithdrawSnapshot, same,
};
use draagvlak_domain::time::Date;
use draagvlak_exchange::spreadsheet::label_of;
use draagvlak_store::Writing;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::poll::KnownPoll;
use crate::problem::Problem;
use crate::set_survey::born;

/// What is known of the poll as a whole; what is none stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct PollOrder {
    /// What was asked and of whom.
    pub text: Option<String>,
    /// What could be chosen, in the source's own order.
    pub items: Option<Vec<Item>>,
    /// The columns counted.
    pub columns: Option<Vec<Column>>,
    /// What was concluded, in words.
    pub conclusion: Option<String>,
}

/// An item as a person writes it: `Thema: Drugs`, `Hefboom Cybercrime`, or a name alone.
pub fn poll_item(label: &str) -> Item {
    label_of(label)
}

/// Begins the poll, or says of it what is known now.
///
/// # Errors
/// [`Problem`] when an item or a column has no name, or one stands twice.
pub fn set_poll(desk: &mut Desk, order: &PollOrder) -> Result<(), Problem> {
    if let Some(items) = &order.items {
        check(items.iter().map(|item| item.name.as_str()))?;
    }
    if let Some(columns) = &order.columns {
        check(columns.iter().map(|column| column.name.as_str()))?;
    }
    let known = KnownPoll::of(desk)?;
    let mut order = order.clone();
    if let Some(known) = &known {
        // What stays as it is, is not stored again.
        let poll = &known.poll;
        order.text = order.text.filter(|it| poll.text.get() != Some(it));
        order.items = order.items.filter(|it| poll.items.get() != Some(it));
        order.columns = order.columns.filter(|it| poll.columns.get() != Some(it));
        order.conclusion = order
            .conclusion
            .filter(|it| poll.conclusion.get().map_or("", String::as_str) != it);
    }
    let known = known.map(|known| known.id);
    desk.write(|writing| put(writing, known, &order).map(|_| ()))
}

/// Adds what an order says within a transaction. Says the poll's name.
pub(crate) fn put(
    writing: &Writing<'_>,
    known: Option<EntityId>,
    order: &PollOrder,
) -> Result<EntityId, Problem> {
    let poll = match known {
        Some(poll) => poll,
        None => {
            let opened = OpenPoll {
                text: order.text.clone().unwrap_or_default(),
                items: order.items.clone().unwrap_or_default(),
                columns: order.columns.clone().unwrap_or_default(),
            };
            born(writing.append(&Body::OpenPoll(opened))?)
        }
    };
    let mut changes = Vec::new();
    if known.is_some() {
        changes.extend(order.text.clone().map(PollChange::Text));
        changes.extend(order.items.clone().map(PollChange::Items));
        changes.extend(order.columns.clone().map(PollChange::Columns));
    }
    changes.extend(order.conclusion.clone().map(PollChange::Conclusion));
    for change in changes {
        writing.append(&Body::SetPoll(SetPoll { poll, change }))?;
    }
    Ok(poll)
}

fn check<'a>(names: impl Iterator<Item = &'a str>) -> Result<(), Problem> {
    let mut seen: Vec<&str> = Vec::new();
    for name in names {
        if name.trim().is_empty() {
            return Err(Problem::usage("problem-no-title", &[]));
        }
        if seen.iter().any(|other| same(other, name)) {
            return Err(Problem::usage("problem-twice", &[("what", name)]));
        }
        seen.push(name);
    }
    Ok(())
}

/// Counts as a source gives them; what it does not give stays unknown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct CountsOrder {
    /// The day, `yyyy-mm-dd`.
    pub date: String,
    /// Whether more were to come.
    pub interim: bool,
    /// Where it was shown, in words.
    pub text: String,
    /// How many had answered; null for unknown.
    pub respondents: Option<u32>,
    /// The columns: a heading, and how many respondents it counts where that is known.
    pub columns: Vec<(String, Option<u32>)>,
    /// The items: kind, name and a count per column, where that is known.
    pub items: Vec<(Item, Vec<Option<u32>>)>,
}

/// Records a state of the poll of which a source gives the counts, or only how many had answered.
/// Items and columns that are new to the poll are added to it. Says the state's name.
///
/// # Errors
/// [`Problem`] when the day is none, or a row has other columns than the heading.
pub fn record_counts(desk: &mut Desk, order: &CountsOrder) -> Result<String, Problem> {
    let date: Date = order
        .date
        .parse()
        .map_err(|_| Problem::usage("problem-bad-date", &[("text", &order.date)]))?;
    check(order.items.iter().map(|(item, _)| item.name.as_str()))?;
    check(order.columns.iter().map(|(name, _)| name.as_str()))?;
    for (item, counts) in &order.items {
        if counts.len() != order.columns.len() {
            return Err(Problem::usage(
                "problem-bad-counts",
                &[("what", &item.name)],
            ));
        }
    }
    let known = KnownPoll::of(desk)?;
    let mut items: Vec<Item> = known
        .iter()
        .flat_map(|known| known.items().to_vec())
        .collect();
    let before = items.len();
    for (item, _) in &order.items {
        if !items.iter().any(|other| same(&other.name, &item.name)) {
            items.push(item.clone());
        }
    }
    let mut columns: Vec<Column> = match &known {
        Some(known) => known.poll.columns.get().cloned().unwrap_or_default(),
        None => Vec::new(),
    };
    let had = columns.len();
    for (name, _) in &order.columns {
        if !columns.iter().any(|other| same(&other.name, name)) {
            let groups = Vec::new();
            columns.push(Column {
                name: name.clone(),
                groups,
            });
        }
    }
    let counts = Counts {
        respondents: order.respondents,
        columns: order
            .columns
            .iter()
            .map(|(name, base)| CountedColumn {
                name: name.clone(),
                base: *base,
            })
            .collect(),
        items: order
            .items
            .iter()
            .map(|(item, counts)| CountedItem {
                name: item.name.clone(),
                counts: counts.clone(),
            })
            .collect(),
    };
    let more = PollOrder {
        items: (items.len() > before).then_some(items),
        columns: (columns.len() > had).then_some(columns),
        ..PollOrder::default()
    };
    let id = desk.write(|writing| {
        let poll = put(writing, known.map(|known| known.id), &more)?;
        let recorded = RecordSnapshot {
            poll,
            date,
            interim: order.interim,
            text: order.text.trim().to_owned(),
            known: Known::Counts(counts),
        };
        Ok(born(writing.append(&Body::RecordSnapshot(recorded))?))
    })?;
    Ok(id.to_string())
}

/// Takes a state of the poll back, or puts it in again: by its name, whole, or by its day.
///
/// # Errors
/// [`Problem`] when there is no such state.
pub fn withdraw_snapshot(desk: &mut Desk, name: &str, withdrawn: bool) -> Result<(), Problem> {
    let snapshot = match name.parse() {
        Ok(id) => id,
        Err(_) => {
            let known = KnownPoll::of(desk)?;
            let known = known.ok_or_else(|| Problem::refused("problem-no-poll", &[]))?;
            known.state(name)?.id
        }
    };
    desk.append(&Body::WithdrawSnapshot(WithdrawSnapshot {
        snapshot,
        withdrawn,
    }))?;
    Ok(())
}
