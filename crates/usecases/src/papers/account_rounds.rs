//! The account's part on versions, rounds, main lines and proposals.

use std::collections::BTreeMap;

use draagvlak_domain::comment::ThemeProposal;
use draagvlak_domain::gate::Finding;
use draagvlak_domain::id::EntityId;
use draagvlak_exchange::document::Block;
use serde_json::json;

use super::Record;
use super::account::{prose, table, wide_table};
use crate::look::CommentRow;
use crate::problem::Problem;

/// The versions issued, up to the one this paper is of: date, hash, what was new, and what was
/// passed over.
pub(super) fn versions(record: &Record<'_>, blocks: &mut Vec<Block>) -> Result<(), Problem> {
    if record.versions.is_empty() {
        return Ok(());
    }
    blocks.push(Block::heading(1, record.word("account-versions")));
    let header = [
        "column-version",
        "column-day",
        "column-hash",
        "column-chapters",
        "column-register",
    ];
    let header = header.map(|key| record.word(key));
    let rows = record
        .versions
        .iter()
        .map(|version| {
            vec![
                record.stage(&version.stage),
                record.date(version.date),
                version.hash().short(),
                version.chapters.len().to_string(),
                version.comments.to_string(),
            ]
        })
        .collect();
    blocks.push(table(&header, rows, 2));
    for pair in record.versions.windows(2) {
        let (before, after) = (&pair[0], &pair[1]);
        let known = |chapter: EntityId| before.chapters.iter().any(|old| old.chapter == chapter);
        let fresh: Vec<_> = (1..)
            .zip(&after.chapters)
            .filter(|(_, frozen)| !known(frozen.chapter))
            .map(|(number, frozen)| {
                let number: usize = number;
                let parts = [
                    ("number", number.to_string()),
                    ("title", frozen.title.clone()),
                ];
                record.say("account-chapter", &parts)
            })
            .collect();
        if !fresh.is_empty() {
            let parts = [
                ("stage", record.stage(&after.stage)),
                ("before", record.stage(&before.stage)),
                ("chapters", record.texts.listed(&fresh)),
            ];
            blocks.push(Block::paragraph(&record.say("account-version-new", &parts)));
        }
        let renamed = after.chapters.iter().filter_map(|frozen| {
            let old = before
                .chapters
                .iter()
                .find(|old| old.chapter == frozen.chapter)?;
            (old.title != frozen.title).then(|| {
                let parts = [
                    ("stage", record.stage(&after.stage)),
                    ("old", old.title.clone()),
                    ("new", frozen.title.clone()),
                ];
                record.say("account-version-retitled", &parts)
            })
        });
        let renamed: Vec<_> = renamed.collect();
        if !renamed.is_empty() {
            blocks.push(Block::list(renamed));
        }
    }
    for version in &record.versions {
        for passed in &version.overrides {
            let parts = [
                ("stage", record.stage(&version.stage)),
                ("finding", finding(record, &passed.finding)),
                ("reason", passed.reason.clone()),
            ];
            blocks.push(Block::paragraph(
                &record.say("account-version-override", &parts),
            ));
        }
    }
    Ok(())
}

/// What a gate found, in words.
fn finding(record: &Record<'_>, found: &Finding) -> String {
    let key = json!(found.gate).as_str().unwrap_or_default().to_owned();
    let parts = [
        ("count", found.count.to_string()),
        ("places", found.places.join(", ")),
    ];
    record.say(&format!("gate-{key}"), &parts)
}

/// Each round: sent, asked, term, and what came in, late ones too (D25, D26).
pub(super) fn rounds(record: &Record<'_>, blocks: &mut Vec<Block>) {
    if record.rounds.is_empty() {
        return;
    }
    blocks.push(Block::heading(1, record.word("account-rounds")));
    blocks.push(Block::paragraph(&record.word("account-rounds-intro")));
    for round in &record.rounds {
        let rows: Vec<&CommentRow> = record
            .comments
            .iter()
            .filter(|row| row.comment.round == round.id)
            .collect();
        blocks.push(Block::heading(
            2,
            format!("{}: {}", round.value.code, round.value.title),
        ));
        let mut said = Vec::new();
        if let Some(stage) = &round.value.stage {
            let mut sent: Vec<_> = record
                .sendings
                .iter()
                .filter(|sending| sending.round == Some(round.id) && sending.stage == *stage)
                .collect();
            sent.sort_by_key(|sending| sending.date);
            for sending in sent {
                let parts = [
                    ("what", record.stage(stage)),
                    ("date", record.date(sending.date)),
                    ("recipients", sending.recipients.clone()),
                ];
                said.push(record.say("account-sent", &parts));
            }
        }
        if let Some(audience) = round
            .value
            .audience
            .get()
            .filter(|text| !text.trim().is_empty())
        {
            let audience = [("audience", audience.trim().trim_end_matches('.').to_owned())];
            said.push(record.say("account-round-audience", &audience));
        }
        said.push(match round.value.deadline() {
            Some(date) => record.say("account-round-deadline", &[("date", record.date(date))]),
            None => record.word("account-round-no-deadline"),
        });
        if let Some(date) = round.value.closed.get().copied().flatten() {
            said.push(record.say("account-round-closed", &[("date", record.date(date))]));
        }
        blocks.push(Block::paragraph(&said.join(" ")));
        came_in(record, &rows, round.value.deadline(), blocks);
    }
}

fn came_in(
    record: &Record<'_>,
    rows: &[&CommentRow],
    deadline: Option<draagvlak_domain::time::Date>,
    blocks: &mut Vec<Block>,
) {
    let mut said = vec![record.say("account-round-count", &[("count", rows.len().to_string())])];
    let late: Vec<_> = rows.iter().filter(|row| row.late).collect();
    if !late.is_empty() {
        let open = late.iter().filter(|row| row.comment.is_open()).count();
        let key = match (open, deadline) {
            (0, Some(_)) => "account-round-late",
            (0, None) => "account-round-late-undated",
            _ => "account-round-late-open",
        };
        let parts = [
            ("late", late.len().to_string()),
            ("open", open.to_string()),
            (
                "date",
                deadline.map(|date| record.date(date)).unwrap_or_default(),
            ),
        ];
        said.push(record.say(key, &parts));
    }
    blocks.push(Block::paragraph(&said.join(" ")));
    if rows.is_empty() {
        return;
    }
    for (head, counts) in [
        ("column-outcome", record.by_outcome(rows)),
        ("column-sentiment", record.by_sentiment(rows)),
    ] {
        let header = [record.word(head), record.word("column-count")];
        let rows = counts
            .into_iter()
            .map(|(word, count)| vec![word, count.to_string()])
            .collect();
        blocks.push(table(&header, rows, 1));
    }
}

/// The main lines, each with its answer and the numbers of its reactions (D32).
pub(super) fn main_lines(record: &Record<'_>, blocks: &mut Vec<Block>) {
    if record.main_lines.is_empty() {
        return;
    }
    blocks.push(Block::heading(1, record.word("account-main-lines")));
    let count = record.main_lines.len();
    let intro = [
        ("count", count.to_string()),
        ("words", record.texts.number(count)),
    ];
    blocks.push(Block::paragraph(
        &record.say("account-main-lines-intro", &intro),
    ));
    for line in &record.main_lines {
        let heading = line.value.heading.get().cloned().unwrap_or_default();
        blocks.push(Block::heading(2, heading));
        prose(line.value.answer.get().map_or("", String::as_str), blocks);
        let labels: Vec<_> = record
            .comments
            .iter()
            .filter(|row| row.comment.main_line.get().copied().flatten() == Some(line.id))
            .map(|row| row.label.clone())
            .collect();
        let parts = [
            ("count", labels.len().to_string()),
            ("labels", labels.join(", ")),
        ];
        blocks.push(Block::paragraph(
            &record.say("account-main-line-count", &parts),
        ));
    }
}

/// The proposals to change themes, each with how often it was made (D33).
pub(super) fn proposals(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let mut tally: BTreeMap<ThemeProposal, Vec<String>> = BTreeMap::new();
    let mut order = Vec::new();
    for row in &record.comments {
        if let Some(Some(proposal)) = row.comment.proposal.get() {
            if !tally.contains_key(proposal) {
                order.push(proposal.clone());
            }
            tally
                .entry(proposal.clone())
                .or_default()
                .push(row.label.clone());
        }
    }
    if order.is_empty() {
        return;
    }
    blocks.push(Block::heading(1, record.word("account-proposals")));
    blocks.push(Block::paragraph(&record.word("account-proposals-intro")));
    let header = ["column-times", "column-proposal-made", "column-reactions"];
    let header = header.map(|key| record.word(key));
    let rows = order
        .iter()
        .map(|proposal| {
            let labels = tally.get(proposal).cloned().unwrap_or_default();
            let key = match (proposal.remove.is_empty(), proposal.add.is_empty()) {
                (false, true) => "proposal-remove",
                (true, false) => "proposal-add",
                _ => "proposal-replace",
            };
            let parts = [
                ("remove", proposal.remove.clone()),
                ("add", proposal.add.clone()),
            ];
            vec![
                record.say("count-times", &[("count", labels.len().to_string())]),
                record.say(key, &parts),
                labels.join(", "),
            ]
        })
        .collect();
    blocks.push(wide_table(&header, rows, &[1, 5, 3]));
}
