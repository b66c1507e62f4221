//! The papers that go to the councils beside the plan and the account: letter, what is still to
//! come, a model proposal and decision, and the inventory.

use draagvlak_exchange::document::{Block, Document, Inline, normalise, number_headings};

use super::Record;
use super::account::{milestones, pending_parts, planned, wide_table};

/// A file of the package, as the inventory names it.
#[derive(Debug, Clone)]
pub(crate) struct Paperwork {
    /// The name of the file.
    pub(crate) name: String,
    /// What it is, in words.
    pub(crate) title: String,
    /// Its length in bytes.
    pub(crate) bytes: usize,
    /// Its SHA-512, in hexadecimal.
    pub(crate) sum: String,
}

/// The plan and its version, for a sentence.
fn named(record: &Record<'_>) -> [(&'static str, String); 3] {
    [
        ("plan", record.title.clone()),
        ("status", record.status()),
        (
            "version",
            match &record.version {
                Some(version) => record.stage(&version.stage),
                None => record.word("paper-working-text"),
            },
        ),
    ]
}

fn say(record: &Record<'_>, key: &str) -> Block {
    Block::paragraph(&record.say(key, &named(record)))
}

/// The letter that goes with the package. `files` names what goes with it.
pub(crate) fn letter(record: &Record<'_>, files: &[(String, String)]) -> Document {
    let mut document = record.document(record.word("letter-title"), record.title.clone());
    let blocks = &mut document.blocks;
    for key in [
        "letter-to",
        "letter-place",
        "letter-subject",
        "letter-greeting",
        "letter-request",
    ] {
        blocks.push(say(record, key));
    }
    let principals: Vec<_> = record
        .profile
        .principals
        .iter()
        .map(|principal| principal.title.clone())
        .collect();
    let sums = [
        ("rounds", record.rounds.len().to_string()),
        ("rounds-words", record.texts.number(record.rounds.len())),
        ("count", record.comments.len().to_string()),
    ];
    blocks.push(Block::paragraph(&record.say("letter-came-about", &sums)));
    blocks.push(say(record, "letter-with"));
    blocks.push(Block::list(
        files
            .iter()
            .map(|(name, title)| format!("{title} ({name})")),
    ));
    if record.parts.iter().any(|part| part.pending) {
        let parts = record.parts.iter().filter(|part| part.pending);
        let parts: Vec<_> = parts.map(|part| record.part(&part.part)).collect();
        blocks.push(Block::paragraph(
            &record.say("letter-missing", &[("parts", parts.join("; "))]),
        ));
    }
    upcoming(record, blocks);
    blocks.push(say(record, "letter-views"));
    blocks.push(say(record, "letter-closing"));
    let signed = [("principals", record.texts.listed(&principals))];
    blocks.push(Block::paragraph(&record.say("letter-signed", &signed)));
    document.blocks = normalise(document.blocks);
    document
}

/// The steps that are planned and not yet taken.
fn upcoming(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let left: Vec<_> = milestones(record)
        .into_iter()
        .filter(|step| step.actual.is_none() && step.planned.is_none_or(|day| day >= record.day()))
        .filter(|step| !planned(record, step).is_empty())
        .map(|step| format!("{}: {}", step.title, planned(record, step)))
        .collect();
    if !left.is_empty() {
        blocks.push(Block::paragraph(&record.word("letter-planning")));
        blocks.push(Block::list(left));
    }
}

/// What is still missing, by part (D45, D47).
pub(crate) fn missing(record: &Record<'_>) -> Document {
    let mut document = record.document(record.word("missing-title"), record.title.clone());
    let pending = record.parts.iter().any(|part| part.pending);
    let key = if pending {
        "missing-intro"
    } else {
        "missing-nothing"
    };
    document.blocks.push(say(record, key));
    pending_parts(record, &mut document.blocks, 1);
    document.blocks = normalise(document.blocks);
    document
}

/// A model proposal to a council; what a municipality fills in stands between square brackets.
pub(crate) fn proposal(record: &Record<'_>) -> Document {
    let mut document = record.document(record.word("proposal-title"), record.title.clone());
    let blocks = &mut document.blocks;
    blocks.push(Block::Notice {
        blocks: vec![say(record, "proposal-model")],
    });
    for section in [
        "subject",
        "decision",
        "occasion",
        "effect",
        "arguments",
        "remarks",
        "follow-up",
        "annexes",
    ] {
        blocks.push(Block::heading(
            1,
            record.word(&format!("proposal-{section}")),
        ));
        blocks.push(say(record, &format!("proposal-{section}-text")));
        match section {
            "arguments" => themes(record, blocks),
            "remarks" => {
                let parts = record.parts.iter().filter(|part| part.pending);
                let parts: Vec<_> = parts.map(|part| record.part(&part.part)).collect();
                if !parts.is_empty() {
                    blocks.push(Block::list(parts));
                }
            }
            "follow-up" => upcoming(record, blocks),
            _ => {}
        }
    }
    document.blocks = normalise(document.blocks);
    number_headings(&mut document.blocks, 1);
    document
}

fn themes(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let titles = record.themes.iter().map(|theme| {
        vec![Block::paragraph(
            theme.title.get().map_or("", String::as_str),
        )]
    });
    let items: Vec<_> = titles.collect();
    if !items.is_empty() {
        blocks.push(Block::List {
            start: Some(1),
            items,
        });
    }
}

/// A model decision of a council.
pub(crate) fn decision(record: &Record<'_>) -> Document {
    let mut document = record.document(record.word("resolution-title"), record.title.clone());
    let blocks = &mut document.blocks;
    blocks.push(Block::Notice {
        blocks: vec![say(record, "proposal-model")],
    });
    blocks.push(say(record, "resolution-council"));
    blocks.push(say(record, "resolution-considering"));
    blocks.push(Block::Paragraph {
        content: vec![Inline::strong(record.word("resolution-decides"))],
    });
    let items = ["resolution-one", "resolution-two", "resolution-three"];
    blocks.push(Block::List {
        start: Some(1),
        items: items.iter().map(|key| vec![say(record, key)]).collect(),
    });
    blocks.push(say(record, "resolution-signed"));
    document.blocks = normalise(document.blocks);
    document
}

/// The files of the package with their length and sum.
pub(crate) fn inventory(record: &Record<'_>, files: &[Paperwork]) -> Document {
    let mut document = record.document(record.word("inventory-title"), record.title.clone());
    document.blocks.push(say(record, "inventory-intro"));
    let header = ["column-file", "column-what", "column-bytes", "column-sum"];
    let header = header.map(|key| record.word(key));
    let rows = files
        .iter()
        .map(|file| {
            vec![
                file.name.clone(),
                file.title.clone(),
                file.bytes.to_string(),
                file.sum.clone(),
            ]
        })
        .collect();
    document
        .blocks
        .push(wide_table(&header, rows, &[4, 4, 2, 8]));
    document.blocks = normalise(document.blocks);
    document
}
