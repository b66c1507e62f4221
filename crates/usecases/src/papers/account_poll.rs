//! The account's part on the poll (D21): its states, the table in the order of its source, and what
//! changed between them. No percentages: more than one item may be chosen, and the base of a column
//! may be unknown.

use draagvlak_exchange::document::Block;

use super::Record;
use super::account::{prose, table};
use crate::poll::{self, PollComparison, PollView, SnapshotRow};
use crate::problem::Problem;

/// The poll.
pub(super) fn poll(record: &Record<'_>, blocks: &mut Vec<Block>) -> Result<(), Problem> {
    let Some(poll) = poll::poll(record.desk, None)? else {
        return Ok(());
    };
    blocks.push(Block::heading(2, record.word("account-poll")));
    prose(&poll.text, blocks);
    let states: Vec<_> = poll.snapshots.iter().map(|it| state(record, it)).collect();
    if !states.is_empty() {
        blocks.push(Block::list(states));
    }
    if !poll.items.is_empty() {
        counts(record, &poll, blocks);
    }
    if let Some(found) = &poll.comparison {
        between(record, found, blocks);
    }
    prose(&poll.conclusion, blocks);
    Ok(())
}

fn state(record: &Record<'_>, state: &SnapshotRow) -> String {
    let key = if state.interim {
        "poll-interim"
    } else {
        "poll-final"
    };
    let text = match state.text.trim().trim_end_matches('.') {
        "" => record.word(key),
        text => text.to_owned(),
    };
    let mut parts = vec![("date", record.date(state.date)), ("text", text)];
    match state.respondents {
        Some(respondents) => {
            parts.push(("respondents", respondents.to_string()));
            record.say("account-poll-snapshot", &parts)
        }
        None => record.say("account-poll-snapshot-unknown", &parts),
    }
}

fn counts(record: &Record<'_>, poll: &PollView, blocks: &mut Vec<Block>) {
    blocks.push(Block::paragraph(&record.word("account-poll-table")));
    let named = |name: &str| match name {
        "" => record.word("poll-everyone"),
        name => name.to_owned(),
    };
    let mut header = vec![record.word("column-item"), record.word("column-kind")];
    header.extend(poll.columns.iter().map(|column| named(&column.name)));
    let figure = |count: &Option<u32>| count.map_or_else(|| "?".to_owned(), |it| it.to_string());
    let rows = poll
        .items
        .iter()
        .map(|item| {
            let mut row = vec![item.name.clone(), item.kind.clone()];
            row.extend(item.counts.iter().map(figure));
            row
        })
        .collect();
    blocks.push(table(&header, rows, poll.columns.len()));
    let bases: Vec<_> = poll
        .columns
        .iter()
        .map(|column| {
            let name = ("column", named(&column.name));
            match column.base {
                Some(base) => {
                    let parts = [name, ("base", base.to_string())];
                    record.say("account-poll-base-known", &parts)
                }
                None => record.say("account-poll-base-unknown", &[name]),
            }
        })
        .collect();
    let bases = [("bases", bases.join("; "))];
    blocks.push(Block::paragraph(&record.say("account-poll-base", &bases)));
    let shown = poll
        .snapshots
        .iter()
        .find(|state| Some(state.id.to_string()) == poll.shown && !state.file.is_empty());
    if let Some(shown) = shown {
        let file = [("file", shown.file.clone())];
        blocks.push(Block::paragraph(&record.say("account-poll-counted", &file)));
    }
}

/// What can be said of two states; nothing where the counts of one are unknown.
fn between(record: &Record<'_>, found: &PollComparison, blocks: &mut Vec<Block>) {
    let days = [
        ("from", record.date(found.from.date)),
        ("to", record.date(found.to.date)),
    ];
    match found.ranking_unchanged {
        Some(true) => blocks.push(Block::paragraph(
            &record.say("account-poll-ranking-unchanged", &days),
        )),
        Some(false) => {
            let moved: Vec<_> = found
                .rows
                .iter()
                .filter_map(|row| {
                    let (before, after) = (row.place_before?, row.place_after?);
                    let parts = [
                        ("item", row.name.clone()),
                        ("before", before.to_string()),
                        ("after", after.to_string()),
                    ];
                    (before != after).then(|| record.say("account-poll-moved", &parts))
                })
                .collect();
            let [from, to] = days.clone();
            let parts = [from, to, ("moved", moved.join("; "))];
            blocks.push(Block::paragraph(
                &record.say("account-poll-ranking-changed", &parts),
            ));
        }
        None => {}
    }
    if found.proposal_unchanged == Some(true) {
        blocks.push(Block::paragraph(
            &record.say("account-poll-proposal-unchanged", &days),
        ));
    }
}
