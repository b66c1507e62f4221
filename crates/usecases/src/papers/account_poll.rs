//! The account's part on the poll (D21): its states, the table in the order of its source, and what
//! changed between them. No percentages: more than one item may be chosen, and the base of a column
//! may be unknown.

use draagvlak_exchange::document::lines;

use super::page::{Figures, Page, Rows};
use crate::poll::{self, PollComparison, PollView, SnapshotRow};
use crate::problem::Problem;

/// The poll.
pub(super) fn poll(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    let Some(poll) = poll::poll(&record.desk, None)? else {
        return Ok(());
    };
    page.heading(2, record.word("account-poll"));
    page.prose(&record.clean("poll/text", &poll.text));
    let states = poll.snapshots.iter().map(|it| state(page, it)).collect();
    page.counted_list(states);
    if !poll.items.is_empty() {
        counts(page, &poll);
    }
    if let Some(found) = &poll.comparison {
        between(page, found);
    }
    page.prose(&record.clean("poll/conclusion", &poll.conclusion));
    Ok(())
}

fn state(page: &mut Page<'_, '_>, state: &SnapshotRow) -> (String, Figures) {
    let record = page.record;
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
    let Some(respondents) = state.respondents else {
        return (
            record.say("account-poll-snapshot-unknown", &parts),
            Vec::new(),
        );
    };
    let respondents = respondents.to_string();
    let title = record.say("counted-poll", &[("date", record.date(state.date))]);
    let counted = page.recorded(&title, &respondents);
    parts.push(("respondents", respondents.clone()));
    let said = record.say("account-poll-snapshot", &parts);
    (said, vec![(respondents, counted)])
}

fn counts(page: &mut Page<'_, '_>, poll: &PollView) {
    let record = page.record;
    page.paragraph(&record.word("account-poll-table"));
    let named = |name: &str| match name {
        "" => record.word("poll-everyone"),
        name => name.to_owned(),
    };
    let mut header = vec![record.word("column-item"), record.word("column-kind")];
    header.extend(poll.columns.iter().map(|column| named(&column.name)));
    let figure = |count: &Option<u32>| count.map_or_else(|| "?".to_owned(), |it| it.to_string());
    let mut rows =
        Rows::new(header.iter().map(|head| lines(head)).collect()).figures(poll.columns.len());
    for item in &poll.items {
        let mut row = vec![item.name.clone(), item.kind.clone()];
        row.extend(item.counts.iter().map(figure));
        rows.row(row);
    }
    page.blocks.push(rows.block());
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
    page.paragraph(&record.say("account-poll-base", &bases));
    let shown = poll
        .snapshots
        .iter()
        .find(|state| Some(state.id.to_string()) == poll.shown && !state.file.is_empty());
    if let Some(shown) = shown {
        let file = [("file", shown.file.clone())];
        page.paragraph(&record.say("account-poll-counted", &file));
    }
}

/// What can be said of two states; nothing where the counts of one are unknown.
fn between(page: &mut Page<'_, '_>, found: &PollComparison) {
    let record = page.record;
    let days = [
        ("from", record.date(found.from.date)),
        ("to", record.date(found.to.date)),
    ];
    match found.ranking_unchanged {
        Some(true) => page.paragraph(&record.say("account-poll-ranking-unchanged", &days)),
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
            page.paragraph(&record.say("account-poll-ranking-changed", &parts));
        }
        None => {}
    }
    if found.proposal_unchanged == Some(true) {
        page.paragraph(&record.say("account-poll-proposal-unchanged", &days));
    }
}
