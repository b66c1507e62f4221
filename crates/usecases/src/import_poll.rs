//! Taking in the answers to the poll from the export of a form (D21).

use draagvlak_domain::body::Body;
use draagvlak_domain::poll::{AddedUp, Answers, Item, Known, RecordSnapshot};
use draagvlak_domain::time::Date;
use draagvlak_exchange::spreadsheet::{PollHolds, PollSheet, poll_columns, poll_rows, poll_table};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::poll::KnownPoll;
use crate::problem::Problem;
use crate::set_poll::{PollOrder, put};
use crate::spreadsheet_file::{
    SheetOrder, SheetReport, SpreadsheetFile, chosen_columns, spreadsheet,
};

/// How many unknown choices a report names.
const MOST_NAMED: usize = 50;

/// Looks at an export. Stores nothing.
///
/// # Errors
/// [`Problem`] when the file cannot be read or holds no table.
pub fn poll_preview(desk: &Desk, order: &SheetOrder) -> Result<SheetReport, Problem> {
    Ok(reading(desk, order)?.report)
}

/// Takes an export in as the state of the poll on a day, and keeps the file. An export holds every
/// answer there was: an earlier state stays what it was. Items that are new are added to the poll.
///
/// # Errors
/// [`Problem`] when the file cannot be read or holds no choice: nothing is stored then.
pub fn import_poll(
    desk: &mut Desk,
    order: &SheetOrder,
    date: Date,
    interim: bool,
    text: &str,
) -> Result<SheetReport, Problem> {
    let Reading {
        file,
        report,
        sheet,
        known,
        fresh,
    } = reading(desk, order)?;
    let chose = sheet.answers.iter().any(|given| !given.chosen.is_empty());
    if !chose {
        return Err(file.unusable("unreadable-no-choice"));
    }
    let items = fresh.then(|| sheet.items.clone());
    desk.write(|writing| {
        writing.attach(&file.bytes)?;
        let more = PollOrder {
            items,
            ..PollOrder::default()
        };
        let poll = put(writing, known, &more)?;
        let answers = Answers {
            file: file.source(),
            items: sheet.items.into_iter().map(|item| item.name).collect(),
            given: sheet.answers,
            skipped: sheet.skipped,
        };
        let recorded = RecordSnapshot {
            poll,
            date,
            interim,
            text: text.trim().to_owned(),
            known: Known::Answers(answers),
        };
        Ok(writing.append(&Body::RecordSnapshot(recorded))?)
    })?;
    Ok(report)
}

struct Reading {
    file: SpreadsheetFile,
    report: SheetReport,
    sheet: PollSheet,
    known: Option<draagvlak_domain::id::EntityId>,
    /// Whether it has items the poll does not know yet.
    fresh: bool,
}

fn reading(desk: &Desk, order: &SheetOrder) -> Result<Reading, Problem> {
    let file = spreadsheet(&order.path)?;
    file.check_sheet(order.sheet.as_deref())?;
    let known = KnownPoll::of(desk)?;
    let items: Vec<Item> = known
        .iter()
        .flat_map(|known| known.items().to_vec())
        .collect();
    let table = poll_table(&file.workbook, order.sheet.as_deref(), &items)
        .ok_or_else(|| file.unusable("unreadable-no-choice"))?;
    let found = poll_columns(&file.workbook, &table, &items);
    let columns = chosen_columns(order, found, PollHolds::from_key)?;
    let sheet = poll_rows(&file.workbook, &table, &columns, &items);
    let keys: Vec<_> = columns
        .iter()
        .map(|holds| holds.map(PollHolds::key))
        .collect();
    let mut report = SheetReport::of(&file, &table, &keys);
    report.rows = sheet.rows;
    report.skipped = sheet.skipped.len();
    report.answers = sheet.answers.len();
    report.silent = sheet
        .answers
        .iter()
        .filter(|given| given.chosen.is_empty())
        .count();
    report.items = sheet.items.iter().map(|item| item.name.clone()).collect();
    report.unknown_count = sheet.unknown.len();
    report.unknown = sheet.unknown.iter().take(MOST_NAMED).cloned().collect();
    let sums = AddedUp::of(&Answers {
        file: file.source(),
        items: report.items.clone(),
        given: sheet.answers.clone(),
        skipped: Vec::new(),
    });
    report.groups = sums
        .groups
        .into_iter()
        .map(|tally| (tally.group, tally.respondents))
        .collect();
    report.changed = sheet.items.len() - items.len();
    Ok(Reading {
        fresh: sheet.items.len() > items.len(),
        known: known.map(|known| known.id),
        file,
        report,
        sheet,
    })
}

/// Why something was chosen, or was not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PollReasonRow {
    /// The group of the respondent; empty for unknown.
    pub group: String,
    /// The item; empty for the choice as a whole.
    pub item: String,
    /// Whether it says why not.
    pub against: bool,
    /// The words.
    pub text: String,
}

/// The reasons that were given, in order of coming: of the state that is shown, or one that is
/// named; about an item, where one is named.
///
/// # Errors
/// [`Problem`] when there is no such state or item.
pub fn poll_reasons(
    desk: &Desk,
    state: Option<&str>,
    item: Option<&str>,
) -> Result<Vec<PollReasonRow>, Problem> {
    let Some(known) = KnownPoll::of(desk)? else {
        return Ok(Vec::new());
    };
    let state = match state {
        Some(name) => Some(known.state(name)?),
        None => known.shown(),
    };
    let Some(state) = state else {
        return Ok(Vec::new());
    };
    if let Some(item) = item {
        let names: Vec<_> = known.items().iter().map(|item| item.name.clone()).collect();
        if !names
            .iter()
            .any(|name| draagvlak_domain::poll::same(name, item))
        {
            return Err(Problem::no_such(item, &names));
        }
    }
    let Some((_, Body::RecordSnapshot(recorded))) = desk.store.body(state.stamp.operation)? else {
        return Ok(Vec::new());
    };
    let Known::Answers(answers) = recorded.known else {
        return Ok(Vec::new());
    };
    let mut rows = Vec::new();
    for given in answers.given {
        for reason in given.reasons {
            let about = reason
                .item
                .and_then(|place| answers.items.get(place as usize))
                .cloned()
                .unwrap_or_default();
            let wanted = item.is_none_or(|item| draagvlak_domain::poll::same(item, &about));
            if wanted {
                rows.push(PollReasonRow {
                    group: given.group.clone(),
                    item: about,
                    against: reason.against,
                    text: reason.text,
                });
            }
        }
    }
    Ok(rows)
}
