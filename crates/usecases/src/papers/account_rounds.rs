//! The account's part on versions, rounds, main lines and proposals.

use std::collections::BTreeMap;

use draagvlak_domain::comment::ThemeProposal;
use draagvlak_domain::gate::Finding;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::time::Date;
use draagvlak_exchange::document::lines;
use serde_json::json;

use super::Record;
use super::page::{Page, link};
use crate::look::CommentRow;
use crate::problem::Problem;

/// The versions issued, up to the one this paper is of: date, hash, what was new, and what was
/// passed over.
pub(super) fn versions(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    if record.versions.is_empty() {
        return Ok(());
    }
    page.open("account-versions")?;
    let columns = [
        "column-version",
        "column-day",
        "column-hash",
        "column-chapters",
        "column-register",
    ];
    let mut rows = page.table(&columns).figures(2);
    for version in &record.versions {
        let stage = record.stage(&version.stage);
        let titles = version.chapters.iter().map(|frozen| frozen.title.clone());
        let named = [("stage", stage.clone())];
        let chapters = page.count(
            &record.word("column-version"),
            &record.say("counted-chapters", &named),
            titles.collect(),
        );
        let reactions = page.count(
            &record.word("column-version"),
            &record.say("counted-register-then", &named),
            vec![record.say("counted-hash", &[("hash", version.register.to_string())])],
        );
        rows.cells(vec![
            lines(&stage),
            lines(&record.date(version.date)),
            lines(&version.hash().short()),
            vec![link(&version.chapters.len().to_string(), &chapters)],
            vec![link(&version.comments.to_string(), &reactions)],
        ]);
    }
    page.blocks.push(rows.block());
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
            page.paragraph(&record.say("account-version-new", &parts));
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
        page.list(renamed);
    }
    for version in &record.versions {
        for passed in &version.overrides {
            let parts = [
                ("stage", record.stage(&version.stage)),
                ("finding", finding(record, &passed.finding)),
                ("reason", passed.reason.clone()),
            ];
            page.paragraph(&record.say("account-version-override", &parts));
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
pub(super) fn rounds(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    if record.rounds.is_empty() {
        return Ok(());
    }
    page.open("account-rounds")?;
    for round in &record.rounds {
        let rows: Vec<&CommentRow> = record
            .comments
            .iter()
            .filter(|row| row.comment.round == round.id)
            .collect();
        let named = format!("{}: {}", round.value.code, round.value.title);
        page.heading(2, named.as_str());
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
        page.paragraph(&said.join(" "));
        came_in(page, &named, &rows, round.value.deadline());
    }
    Ok(())
}

fn came_in(page: &mut Page<'_, '_>, round: &str, rows: &[&CommentRow], deadline: Option<Date>) {
    let record = page.record;
    let all = rows.len().to_string();
    let mut figures = vec![(
        all.clone(),
        page.reactions(round, &record.word("counted-all"), rows),
    )];
    let mut said = vec![record.say("account-round-count", &[("count", all)])];
    let late: Vec<_> = rows.iter().filter(|row| row.late).copied().collect();
    if !late.is_empty() {
        let open: Vec<_> = late
            .iter()
            .filter(|row| row.comment.is_open())
            .copied()
            .collect();
        let key = match (open.len(), deadline) {
            (0, Some(_)) => "account-round-late",
            (0, None) => "account-round-late-undated",
            _ => "account-round-late-open",
        };
        let date = deadline.map(|date| record.date(date)).unwrap_or_default();
        let parts = [
            ("late", late.len().to_string()),
            ("open", open.len().to_string()),
            ("date", date),
        ];
        said.push(record.say(key, &parts));
        let counted = page.reactions(round, &record.word("counted-late"), &late);
        figures.push((late.len().to_string(), counted));
        if !open.is_empty() {
            let counted = page.reactions(round, &record.word("counted-late-open"), &open);
            figures.push((open.len().to_string(), counted));
        }
    }
    let silent: Vec<_> = rows
        .iter()
        .copied()
        .filter(|row| record.is_withheld(row))
        .collect();
    if !silent.is_empty() {
        let count = silent.len().to_string();
        said.push(record.say("withheld-count", &[("count", count.clone())]));
        let counted = page.reactions(round, &record.word("counted-withheld"), &silent);
        figures.push((count, counted));
    }
    page.figures(&said.join(" "), &figures);
    if rows.is_empty() {
        return;
    }
    for (head, counts) in [
        ("column-outcome", record.by_outcome(rows)),
        ("column-sentiment", record.by_sentiment(rows)),
    ] {
        let mut table = page.table(&[head, "column-count"]).figures(1);
        for (word, of) in counts {
            let title = format!("{}: {word}", record.word(head));
            let counted = page.reactions(round, &title, &of);
            table.cells(vec![
                lines(&word),
                vec![link(&of.len().to_string(), &counted)],
            ]);
        }
        page.blocks.push(table.block());
    }
}

/// The main lines, each with its answer and the numbers of its reactions (D32).
pub(super) fn main_lines(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    if record.main_lines.is_empty() {
        return Ok(());
    }
    page.open("account-main-lines")?;
    let count = record.main_lines.len();
    let words = record.texts.number(count);
    let intro = [("count", count.to_string()), ("words", words.clone())];
    let counted = page.count(
        &record.word("counted-plan"),
        &record.word("counted-main-lines"),
        record.headings(),
    );
    page.figures(
        &record.say("account-main-lines-intro", &intro),
        &[(words, counted)],
    );
    for line in &record.main_lines {
        let heading = line.value.heading.get().cloned().unwrap_or_default();
        page.heading(2, heading);
        page.prose(line.value.answer.get().map_or("", String::as_str));
        let labels: Vec<_> = record
            .comments
            .iter()
            .filter(|row| row.comment.main_line.get().copied().flatten() == Some(line.id))
            .map(|row| row.label.clone())
            .collect();
        // The numbers it was counted from stand beside it.
        let parts = [
            ("count", labels.len().to_string()),
            ("labels", labels.join(", ")),
        ];
        page.paragraph(&record.say("account-main-line-count", &parts));
    }
    Ok(())
}

/// The proposals to change themes, each with how often it was made (D33).
pub(super) fn proposals(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
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
        return Ok(());
    }
    page.open("account-proposals")?;
    let columns = ["column-times", "column-proposal-made", "column-reactions"];
    let mut rows = page.table(&columns).widths(&[1, 5, 3]);
    for proposal in &order {
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
        rows.row(vec![
            record.say("count-times", &[("count", labels.len().to_string())]),
            record.say(key, &parts),
            labels.join(", "),
        ]);
    }
    page.blocks.push(rows.block());
    Ok(())
}
