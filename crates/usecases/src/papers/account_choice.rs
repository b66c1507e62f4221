//! The account's part on what the plan takes up: scope, survey, evidence, sessions, poll, themes.

use std::collections::HashMap;

use draagvlak_domain::process::{Evidence, Poll, ProcessEntry, Sessions, Survey};
use draagvlak_exchange::document::Block;

use super::Record;
use super::account::{prose, table};

/// What a subject must be to be taken up, and the reasons for which it may be (D14, D15).
pub(super) fn scope(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let passages: Vec<_> = record
        .process
        .iter()
        .filter_map(|entry| match entry {
            ProcessEntry::Scope(passage) => Some(passage),
            _ => None,
        })
        .collect();
    if passages.is_empty() && record.profile.theme_reasons.is_empty() {
        return;
    }
    blocks.push(Block::heading(1, record.word("account-scope")));
    for passage in passages {
        blocks.push(Block::heading(2, passage.title.as_str()));
        prose(&passage.text, blocks);
    }
    if !record.profile.theme_reasons.is_empty() {
        blocks.push(Block::paragraph(&record.word("account-reasons")));
        let reasons = record
            .profile
            .theme_reasons
            .iter()
            .map(|reason| reason.title.clone());
        blocks.push(Block::list(reasons));
    }
}

/// How the themes were chosen, step by step in the order of the record.
pub(super) fn choice(record: &Record<'_>, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(1, record.word("account-choice")));
    let start = blocks.len();
    for entry in &record.process {
        match entry {
            ProcessEntry::Survey(survey) => asked(record, survey, blocks),
            ProcessEntry::Evidence(evidence) => seen(record, evidence, blocks),
            ProcessEntry::Sessions(sessions) => held(record, sessions, blocks),
            ProcessEntry::Poll(poll) => polled(record, poll, blocks),
            _ => {}
        }
    }
    themes(record, blocks);
    if blocks.len() == start {
        blocks.pop();
    }
}

/// A list of facts; what the record leaves open is not there.
fn facts(record: &Record<'_>, facts: Vec<(&str, String)>, blocks: &mut Vec<Block>) {
    let items: Vec<_> = facts
        .into_iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(key, text)| record.fact(key, text))
        .collect();
    if !items.is_empty() {
        blocks.push(Block::List { start: None, items });
    }
}

fn counted(record: &Record<'_>, key: &str, count: u32) -> String {
    if count == 0 {
        String::new()
    } else {
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        let arguments = [
            ("count", count.to_string()),
            ("words", record.texts.number(count)),
        ];
        record.say(key, &arguments)
    }
}

fn asked(record: &Record<'_>, survey: &Survey, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(2, record.word("account-survey")));
    prose(&survey.text, blocks);
    let list = vec![
        ("fact-when", survey.when.clone()),
        (
            "fact-asked",
            counted(record, "count-municipalities", survey.asked),
        ),
    ];
    facts(record, list, blocks);
    prose(&survey.asked_again, blocks);
}

fn seen(record: &Record<'_>, evidence: &Evidence, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(2, evidence.title.as_str()));
    prose(&evidence.text, blocks);
    let list = vec![
        ("fact-maker", evidence.maker.clone()),
        ("fact-commissioner", evidence.commissioner.clone()),
        (
            "fact-scope",
            counted(record, "count-themes", evidence.themes),
        ),
    ];
    facts(record, list, blocks);
}

fn held(record: &Record<'_>, sessions: &Sessions, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(2, sessions.title.as_str()));
    prose(&sessions.text, blocks);
    let places = u32::try_from(sessions.places.len()).unwrap_or(u32::MAX);
    let where_held = match places {
        0 => String::new(),
        _ => format!(
            "{}: {}",
            counted(record, "count-sessions", places),
            record.texts.listed(&sessions.places)
        ),
    };
    let about = if sessions.approximate {
        "count-present-about"
    } else {
        "count-present"
    };
    let list = vec![
        ("fact-held", where_held),
        ("fact-invited", sessions.invitees.join("; ")),
        ("fact-present", counted(record, about, sessions.attendance)),
    ];
    facts(record, list, blocks);
}

/// The items in the source's own order, with every column as counted. No percentages: more than
/// one item may be chosen, and the base of a column may be unknown.
fn polled(record: &Record<'_>, poll: &Poll, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(2, record.word("account-poll")));
    prose(&poll.text, blocks);
    let snapshots: Vec<_> = poll
        .snapshots
        .iter()
        .map(|snapshot| {
            let state = if snapshot.interim {
                "poll-interim"
            } else {
                "poll-final"
            };
            let text = snapshot.text.trim().trim_end_matches('.');
            let parts = [
                ("date", record.date(snapshot.date)),
                ("respondents", snapshot.respondents.to_string()),
                (
                    "text",
                    if text.is_empty() {
                        record.word(state)
                    } else {
                        text.to_owned()
                    },
                ),
            ];
            record.say("account-poll-snapshot", &parts)
        })
        .collect();
    if !snapshots.is_empty() {
        blocks.push(Block::list(snapshots));
    }
    if !poll.items.is_empty() {
        blocks.push(Block::paragraph(&record.word("account-poll-table")));
        let mut header = vec![record.word("column-item"), record.word("column-kind")];
        header.extend(poll.columns.iter().cloned());
        let rows = poll
            .items
            .iter()
            .map(|item| {
                let mut row = vec![item.name.clone(), item.kind.clone()];
                row.extend(item.counts.iter().map(ToString::to_string));
                row
            })
            .collect();
        blocks.push(table(&header, rows, poll.columns.len()));
    }
    prose(&poll.conclusion, blocks);
}

/// The themes with the items they came from, whole or in part, and the items left over (D22).
fn themes(record: &Record<'_>, blocks: &mut Vec<Block>) {
    if record.themes.is_empty() {
        return;
    }
    let kinds: HashMap<&str, &str> = record
        .process
        .iter()
        .filter_map(|entry| match entry {
            ProcessEntry::Poll(poll) => Some(poll),
            _ => None,
        })
        .flat_map(|poll| &poll.items)
        .map(|item| (item.name.as_str(), item.kind.as_str()))
        .collect();
    let named = |item: &str| match kinds.get(item) {
        Some(kind) => format!("{kind} {item}"),
        None => item.to_owned(),
    };
    blocks.push(Block::heading(2, record.word("account-themes")));
    let count = record.themes.len();
    let intro = [
        ("count", count.to_string()),
        ("words", record.texts.number(count)),
    ];
    blocks.push(Block::paragraph(
        &record.say("account-themes-intro", &intro),
    ));
    for theme in &record.themes {
        let parts = [
            ("number", theme.number.to_string()),
            ("title", theme.title.get().cloned().unwrap_or_default()),
        ];
        blocks.push(Block::heading(3, record.say("account-theme", &parts)));
        if let Some(motivation) = theme.motivation.get() {
            prose(motivation, blocks);
        }
        let from: Vec<_> = theme
            .from
            .iter()
            .map(|from| {
                let item = named(&from.item);
                if from.part {
                    record.say("account-in-part", &[("item", item)])
                } else {
                    item
                }
            })
            .collect();
        let reasons: Vec<_> = theme
            .reasons
            .iter()
            .map(|key| {
                let known = record
                    .profile
                    .theme_reasons
                    .iter()
                    .find(|reason| reason.key == *key);
                known.map_or_else(|| key.clone(), |reason| reason.title.clone())
            })
            .collect();
        let list = vec![
            ("fact-from", record.texts.listed(&from)),
            ("fact-reasons", reasons.join("; ")),
        ];
        facts(record, list, blocks);
    }
    let taken = |item: &str| {
        let mut from = record.themes.iter().flat_map(|theme| &theme.from);
        from.any(|from| from.item == item)
    };
    let mut left: Vec<_> = Vec::new();
    for entry in &record.process {
        if let ProcessEntry::Poll(poll) = entry {
            let items = poll.items.iter().filter(|item| !taken(&item.name));
            left.extend(items.map(|item| named(&item.name)));
        }
    }
    if !left.is_empty() {
        let left = [("items", record.texts.listed(&left))];
        blocks.push(Block::paragraph(&record.say("account-unmapped", &left)));
    }
}
