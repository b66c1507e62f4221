//! The account's part on the sources and the events (D18-D20).

use super::account_choice::recorded;
use super::page::Page;
use crate::evidence::{EventRow, EvidenceRow, events, evidence as sources};
use crate::problem::Problem;

/// The sources, each followed by the events about it; then the events about none.
pub(super) fn evidence(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    let events = events(&record.desk)?;
    let sources = sources(&record.desk)?;
    for source in &sources {
        seen(page, source);
        for event in events.iter().filter(|event| event.about == source.title) {
            held(page, event);
        }
    }
    let about = |event: &&EventRow| sources.iter().any(|source| source.title == event.about);
    for event in events.iter().filter(|event| !about(event)) {
        held(page, event);
    }
    Ok(())
}

fn seen(page: &mut Page<'_, '_>, source: &EvidenceRow) {
    let record = page.record;
    page.heading(2, source.title.as_str());
    page.prose(&record.clean(&format!("evidence/{}/text", source.title), &source.text));
    let count = source.count.unwrap_or(0);
    let (scope, figures) = recorded(page, "count-themes", &source.title, count);
    page.counted_facts(vec![
        ("fact-maker", source.maker.clone(), Vec::new()),
        ("fact-commissioner", source.commissioner.clone(), Vec::new()),
        ("fact-scope", scope, figures),
        ("fact-subjects", source.subjects.join("; "), Vec::new()),
    ]);
}

fn held(page: &mut Page<'_, '_>, event: &EventRow) {
    let record = page.record;
    page.heading(2, event.title.as_str());
    page.prose(&record.clean(&format!("event/{}/text", event.title), &event.text));
    let where_held = match event.places.len() {
        0 => String::new(),
        count => {
            let words = record.texts.number(count);
            let parts = [("count", count.to_string()), ("words", words)];
            let held = record.say("count-sessions", &parts);
            format!("{held}: {}", record.texts.listed(&event.places))
        }
    };
    let title = format!("{}: {}", event.title, page.word("fact-present"));
    let (came, figures) = match event.attendance {
        Some(came) if came.approximate => recorded(page, "count-present-about", &title, came.count),
        Some(came) => recorded(page, "count-present", &title, came.count),
        None => (String::new(), Vec::new()),
    };
    page.counted_facts(vec![
        (
            "fact-day",
            event.date.map(|date| record.date(date)).unwrap_or_default(),
            Vec::new(),
        ),
        ("fact-held", where_held, Vec::new()),
        ("fact-about", event.about.clone(), Vec::new()),
        ("fact-invited", event.invitees.join("; "), Vec::new()),
        ("fact-present", came, figures),
    ]);
}
