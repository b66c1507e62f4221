//! The account's part on what the plan takes up: scope, survey, evidence, sessions, poll, themes.

use std::collections::HashMap;

use draagvlak_domain::process::{Evidence, Poll, ProcessEntry, Sessions, Survey};
use draagvlak_exchange::document::lines;

use super::page::{Figures, Page, Rows};
use crate::problem::Problem;

/// What a subject must be to be taken up, and the reasons for which it may be (D14, D15).
pub(super) fn scope(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    let passages: Vec<_> = record
        .process
        .iter()
        .filter_map(|entry| match entry {
            ProcessEntry::Scope(passage) => Some(passage),
            _ => None,
        })
        .collect();
    if passages.is_empty() && record.profile.theme_reasons.is_empty() {
        return Ok(());
    }
    page.open("account-scope")?;
    for passage in passages {
        page.heading(2, passage.title.as_str());
        page.prose(&passage.text);
    }
    if !record.profile.theme_reasons.is_empty() {
        page.paragraph(&page.word("account-reasons"));
        let reasons = record
            .profile
            .theme_reasons
            .iter()
            .map(|reason| reason.title.clone());
        page.list(reasons.collect());
    }
    Ok(())
}

/// How the themes were chosen, step by step in the order of the record.
pub(super) fn choice(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let chosen = |entry: &ProcessEntry| {
        matches!(
            entry,
            ProcessEntry::Survey(_)
                | ProcessEntry::Evidence(_)
                | ProcessEntry::Sessions(_)
                | ProcessEntry::Poll(_)
        )
    };
    let record = page.record;
    if record.themes.is_empty() && !record.process.iter().any(chosen) {
        return Ok(());
    }
    page.open("account-choice")?;
    for entry in &record.process {
        match entry {
            ProcessEntry::Survey(survey) => asked(page, survey),
            ProcessEntry::Evidence(evidence) => seen(page, evidence),
            ProcessEntry::Sessions(sessions) => held(page, sessions),
            ProcessEntry::Poll(poll) => polled(page, poll),
            _ => {}
        }
    }
    themes(page);
    Ok(())
}

/// A number as recorded, in words, pointing at where that was recorded.
fn recorded(page: &mut Page<'_, '_>, key: &str, title: &str, count: u32) -> (String, Figures) {
    if count == 0 {
        return (String::new(), Vec::new());
    }
    let number = usize::try_from(count).unwrap_or(usize::MAX);
    let words = page.record.texts.number(number);
    let arguments = [("count", count.to_string()), ("words", words.clone())];
    let said = page.record.say(key, &arguments);
    let counted = page.recorded(title, count);
    // The sentence spells the number in figures or in words.
    let figures = vec![(count.to_string(), counted.clone()), (words, counted)];
    (said, figures)
}

fn asked(page: &mut Page<'_, '_>, survey: &Survey) {
    let title = page.word("account-survey");
    page.heading(2, title.as_str());
    page.prose(&survey.text);
    let (asked, figures) = recorded(page, "count-municipalities", &title, survey.asked);
    page.counted_facts(vec![
        ("fact-when", survey.when.clone(), Vec::new()),
        ("fact-asked", asked, figures),
    ]);
    page.prose(&survey.asked_again);
}

fn seen(page: &mut Page<'_, '_>, evidence: &Evidence) {
    page.heading(2, evidence.title.as_str());
    page.prose(&evidence.text);
    let (scope, figures) = recorded(page, "count-themes", &evidence.title, evidence.themes);
    page.counted_facts(vec![
        ("fact-maker", evidence.maker.clone(), Vec::new()),
        (
            "fact-commissioner",
            evidence.commissioner.clone(),
            Vec::new(),
        ),
        ("fact-scope", scope, figures),
    ]);
}

fn held(page: &mut Page<'_, '_>, sessions: &Sessions) {
    page.heading(2, sessions.title.as_str());
    page.prose(&sessions.text);
    let record = page.record;
    let count = sessions.places.len();
    let where_held = match count {
        0 => String::new(),
        _ => {
            let words = record.texts.number(count);
            let parts = [("count", count.to_string()), ("words", words)];
            let held = record.say("count-sessions", &parts);
            format!("{held}: {}", record.texts.listed(&sessions.places))
        }
    };
    let about = if sessions.approximate {
        "count-present-about"
    } else {
        "count-present"
    };
    let title = format!("{}: {}", sessions.title, page.word("fact-present"));
    let (present, figures) = recorded(page, about, &title, sessions.attendance);
    page.counted_facts(vec![
        ("fact-held", where_held, Vec::new()),
        ("fact-invited", sessions.invitees.join("; "), Vec::new()),
        ("fact-present", present, figures),
    ]);
}

/// The items in the source's own order, with every column as counted. No percentages: more than
/// one item may be chosen, and the base of a column may be unknown.
fn polled(page: &mut Page<'_, '_>, poll: &Poll) {
    let record = page.record;
    page.heading(2, page.word("account-poll"));
    page.prose(&poll.text);
    let mut snapshots = Vec::new();
    for snapshot in &poll.snapshots {
        let state = if snapshot.interim {
            "poll-interim"
        } else {
            "poll-final"
        };
        let text = snapshot.text.trim().trim_end_matches('.');
        let respondents = snapshot.respondents.to_string();
        let parts = [
            ("date", record.date(snapshot.date)),
            ("respondents", respondents.clone()),
            (
                "text",
                if text.is_empty() {
                    record.word(state)
                } else {
                    text.to_owned()
                },
            ),
        ];
        let title = [("date", record.date(snapshot.date))];
        let counted = page.recorded(&record.say("counted-poll", &title), &respondents);
        let said = record.say("account-poll-snapshot", &parts);
        snapshots.push((said, vec![(respondents, counted)]));
    }
    page.counted_list(snapshots);
    if !poll.items.is_empty() {
        page.paragraph(&page.word("account-poll-table"));
        let mut header = vec![record.word("column-item"), record.word("column-kind")];
        header.extend(poll.columns.iter().cloned());
        let mut rows =
            Rows::new(header.iter().map(|head| lines(head)).collect()).figures(poll.columns.len());
        for item in &poll.items {
            let mut row = vec![item.name.clone(), item.kind.clone()];
            row.extend(item.counts.iter().map(ToString::to_string));
            rows.row(row);
        }
        page.blocks.push(rows.block());
    }
    page.prose(&poll.conclusion);
}

/// The themes with the items they came from, whole or in part, and the items left over (D22).
fn themes(page: &mut Page<'_, '_>) {
    let record = page.record;
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
    page.heading(2, page.word("account-themes"));
    let count = record.themes.len();
    let words = record.texts.number(count);
    let intro = [("count", count.to_string()), ("words", words.clone())];
    let titles = record.themes.iter();
    let titles = titles.map(|theme| theme.title.get().cloned().unwrap_or_default());
    let counted = page.count(
        &record.word("counted-plan"),
        &record.word("counted-themes"),
        titles.collect(),
    );
    page.figures(
        &record.say("account-themes-intro", &intro),
        &[(words, counted)],
    );
    for theme in &record.themes {
        let parts = [
            ("number", theme.number.to_string()),
            ("title", theme.title.get().cloned().unwrap_or_default()),
        ];
        page.heading(3, record.say("account-theme", &parts));
        if let Some(motivation) = theme.motivation.get() {
            page.prose(motivation);
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
        page.facts(vec![
            ("fact-from", record.texts.listed(&from)),
            ("fact-reasons", reasons.join("; ")),
        ]);
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
        page.paragraph(&record.say("account-unmapped", &left));
    }
}
