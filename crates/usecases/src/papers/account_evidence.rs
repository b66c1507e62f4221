//! The account's part on the sources and the events (D18-D20).

use draagvlak_exchange::document::Block;

use super::Record;
use super::account::prose;
use super::account_choice::{counted, facts};
use crate::evidence::{EventRow, EvidenceRow, events, evidence as sources};
use crate::problem::Problem;

/// The sources, each followed by the events about it; then the events about none.
pub(super) fn evidence(record: &Record<'_>, blocks: &mut Vec<Block>) -> Result<(), Problem> {
    let events = events(record.desk)?;
    let sources = sources(record.desk)?;
    for source in &sources {
        seen(record, source, blocks);
        for event in events.iter().filter(|event| event.about == source.title) {
            held(record, event, blocks);
        }
    }
    let about = |event: &&EventRow| sources.iter().any(|source| source.title == event.about);
    for event in events.iter().filter(|event| !about(event)) {
        held(record, event, blocks);
    }
    Ok(())
}

fn seen(record: &Record<'_>, source: &EvidenceRow, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(2, source.title.as_str()));
    prose(&source.text, blocks);
    let count = source.count.unwrap_or(0);
    let list = vec![
        ("fact-maker", source.maker.clone()),
        ("fact-commissioner", source.commissioner.clone()),
        ("fact-scope", counted(record, "count-themes", count)),
        ("fact-subjects", source.subjects.join("; ")),
    ];
    facts(record, list, blocks);
}

fn held(record: &Record<'_>, event: &EventRow, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(2, event.title.as_str()));
    prose(&event.text, blocks);
    let times = u32::try_from(event.places.len()).unwrap_or(u32::MAX);
    let where_held = match times {
        0 => String::new(),
        _ => format!(
            "{}: {}",
            counted(record, "count-sessions", times),
            record.texts.listed(&event.places)
        ),
    };
    let came = match event.attendance {
        Some(came) if came.approximate => counted(record, "count-present-about", came.count),
        Some(came) => counted(record, "count-present", came.count),
        None => String::new(),
    };
    let list = vec![
        (
            "fact-day",
            event.date.map(|date| record.date(date)).unwrap_or_default(),
        ),
        ("fact-held", where_held),
        ("fact-about", event.about.clone()),
        ("fact-invited", event.invitees.join("; ")),
        ("fact-present", came),
    ];
    facts(record, list, blocks);
}
