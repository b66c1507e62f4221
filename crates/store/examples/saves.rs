//! How long it takes to open a chapter after very many saves: `cargo run --release -p
//! draagvlak-store --example saves -- 50000`.
#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "it measures and says so"
)]

use std::time::Instant;

use draagvlak_domain::body::Body;
use draagvlak_domain::change_set::ChangeSet;
use draagvlak_domain::chapter::AddChapter;
use draagvlak_domain::id::{ActorId, EntityId, PlanId};
use draagvlak_domain::plan::{CreatePlan, Period};
use draagvlak_domain::profile::Profile;
use draagvlak_domain::revision::{Line, Revise, TextStep};
use draagvlak_redline::tracked::tracked_changes;
use draagvlak_store::{Mode, Store};

fn main() {
    let saves: usize = std::env::args()
        .nth(1)
        .map_or(5_000, |n| n.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.draagvlak");
    let mut store = Store::create(&path).unwrap();
    let profile = Profile::from_toml(include_str!("../../../assets/profiles/imv.toml")).unwrap();
    let period = Period {
        from: 2019,
        to: 2022,
    };
    let start = Instant::now();
    let writing = store.write(PlanId([7; 16]), ActorId([1; 16]), 1).unwrap();
    let plan = CreatePlan {
        title: "IMV".into(),
        period,
        profile,
    };
    writing.append(&Body::CreatePlan(plan)).unwrap();
    let added = AddChapter {
        title: "Inleiding".into(),
        position: "80".into(),
        part: None,
    };
    let chapter = EntityId::born_of(writing.append(&Body::AddChapter(added)).unwrap(), 0);
    let mut length = 0;
    let mut base = Vec::new();
    let mut made = Vec::new();
    for n in 0..saves {
        let (range, new) = match n {
            0 => (0..0, "Een zin van een paar woorden.\n\n".repeat(500)),
            _ => (n * 7 % length..n * 7 % length, "x".to_owned()),
        };
        let revise = Revise {
            chapter,
            step: TextStep {
                base,
                delta: ChangeSet::replace(length, range, &new),
            },
            reasons: Vec::new(),
            note: String::new(),
        };
        length += new.len();
        let id = writing.append(&Body::Revise(revise)).unwrap();
        made.push(id);
        base = vec![id];
    }
    writing.commit().unwrap();
    println!("{saves} saves: {:?}", start.elapsed());
    drop(store);
    let start = Instant::now();
    let store = Store::open(&path, Mode::Read).unwrap();
    let head = store.head_text(chapter, Line::Working).unwrap();
    println!("opened, {} bytes: {:?}", head.text.len(), start.elapsed());
    let from = made[made.len().saturating_sub(101)];
    let start = Instant::now();
    let changes = tracked_changes(&mut store.history(), &[from], &head.heads).unwrap();
    println!(
        "{} changes of the last 100 saves: {:?}",
        changes.len(),
        start.elapsed()
    );
}
