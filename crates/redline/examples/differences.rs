//! How long it takes to list 2,000 tracked changes of 2,000 revisions in a chapter of 100,000
//! words: `cargo run --release -p draagvlak-redline --example differences`.
#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "it measures and says so"
)]

use std::time::Instant;

use draagvlak_domain::anchor::Anchor;
use draagvlak_domain::change_set::ChangeSet;
use draagvlak_domain::id::OperationId;
use draagvlak_domain::time::Hlc;
use draagvlak_redline::anchor::Places;
use draagvlak_redline::history::{History, Revision};
use draagvlak_redline::tracked::tracked_changes;
use draagvlak_redline::utf16::Utf16;

const WORDS: usize = 100_000;
const CHANGES: u64 = 2_000;

fn id(n: u64) -> OperationId {
    let mut name = [0; 32];
    name[..8].copy_from_slice(&n.to_be_bytes());
    OperationId(name)
}

fn revision(n: u64, delta: ChangeSet) -> Revision {
    Revision {
        id: id(n),
        parents: (n > 1).then(|| id(n - 1)).into_iter().collect(),
        time: Hlc { ms: n, tick: 0 },
        delta,
    }
}

fn main() {
    let words = (0..WORDS).map(|n| match n % 60 {
        59 => format!("woord{n}.\n\n"),
        n if n % 12 == 11 => format!("zin{n}. "),
        _ => format!("woord{} ", n % 997),
    });
    let first: String = words.collect();
    let mut revisions = vec![revision(1, ChangeSet::replace(0, 0..0, &first))];
    let mut text = first.clone();
    for n in 0..CHANGES {
        let mut at = usize::try_from(n).unwrap() * text.len() / usize::try_from(CHANGES).unwrap();
        at += text[at..].find(' ').unwrap();
        let change = ChangeSet::replace(text.len(), at..at, &format!(" nieuw{n}"));
        text = change.apply(&text).unwrap();
        revisions.push(revision(n + 2, change));
    }
    let mut history = History::new(revisions);
    let start = Instant::now();
    history.text(id(CHANGES + 1)).unwrap();
    println!("text of the last revision: {:?}", start.elapsed());
    let start = Instant::now();
    let changes = tracked_changes(&mut history, &[id(1)], &[id(CHANGES + 1)]).unwrap();
    println!("{} tracked changes: {:?}", changes.len(), start.elapsed());
    let start = Instant::now();
    let units = Utf16::new(&text);
    let sum: usize = changes.iter().map(|c| units.units(c.new_range.start)).sum();
    println!("their places in UTF-16 ({sum}): {:?}", start.elapsed());
    let start = Instant::now();
    let places = Places::of(&text);
    println!("text read to seek passages: {:?}", start.elapsed());
    let start = Instant::now();
    let found = (0..100).filter(|n| {
        let quote = format!(
            "woord{n} woord{} woord{} andere woorden woord{}",
            n + 1,
            n + 2,
            n + 3
        );
        places.find(&Anchor::quoted(&quote)).is_some()
    });
    println!(
        "100 rewritten passages, {} found: {:?}",
        found.count(),
        start.elapsed()
    );
}
