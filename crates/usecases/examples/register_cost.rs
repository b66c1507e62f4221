//! What the register costs as it grows, as a table: each look at 10,000, 50,000 and 100,000
//! reactions. `cargo run -p draagvlak-usecases --release --example register_cost`.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement that cannot go on stops, and it prints"
)]

use std::path::Path;

use draagvlak_domain::body::{Body, OpenActor};
use draagvlak_domain::comment::ImportFeedback;
use draagvlak_domain::draft::{DraftComment, Sentiment};
use draagvlak_domain::id::{ActorId, EntityId};
use draagvlak_domain::member::AddMember;
use draagvlak_domain::round::Round;
use draagvlak_store::{Mode, Noun, Store};
use draagvlak_usecases::{
    CommentFilter, Desk, NewPlan, Surroundings, add_chapter, chapter, critics, main_lines,
    near_duplicates, new_plan, open_round, proposals, reaction, register, register_rows, response,
};

const NOW: u64 = 1_600_000_000_000;
const SUBJECTS: [&str; 8] = [
    "jeugd",
    "sterkte",
    "drugs",
    "zorg",
    "cyber",
    "wijkagenten",
    "handhaving",
    "toezicht",
];

fn plan(path: &Path, count: usize) {
    let new = NewPlan {
        profile: "imv",
        title: "IMV",
        period: "2019-2022",
        member: "voorzitter",
        ..NewPlan::default()
    };
    let mut desk = new_plan(path, &new, Surroundings::standing(NOW)).unwrap();
    add_chapter(&mut desk, "Inleiding", Some("Kort en krachtig.\n"), None).unwrap();
    open_round(&mut desk, "R1", "Ronde", None, None).unwrap();
    open_round(&mut desk, "R2", "Ronde", None, None).unwrap();
    drop(desk);
    let mut store = Store::open(path, Mode::Write).unwrap();
    let round = store.nouns::<Round>(Noun::Round).unwrap()[0].id;
    let plan = store.plan_id().unwrap().unwrap();
    let writing = store.write(plan, ActorId([9; 16]), NOW).unwrap();
    let member = AddMember {
        key: "lid".into(),
        name: "lid".into(),
        organisation: "politie".into(),
        role: "editor".into(),
        task: String::new(),
    };
    let member = EntityId::born_of(writing.append(&Body::AddMember(member)).unwrap(), 0);
    let opened = Body::OpenActor(OpenActor { member });
    writing.append(&opened).unwrap();
    let comments = (0..count)
        .map(|n| DraftComment {
            role: "ambtenaar OOV".into(),
            organisation: format!("gemeente {}", n % 400),
            sections: vec!["1".into()],
            sentiment: (n % 3 == 0).then_some(Sentiment::Critical),
            text: format!(
                "Graag in paragraaf {} meer aandacht voor {} en voor punt {n} van onze brief.",
                n % 50,
                SUBJECTS[n % SUBJECTS.len()]
            ),
            ..DraftComment::default()
        })
        .collect();
    let import = ImportFeedback {
        round,
        file: None,
        first_number: 1,
        comments,
        skipped: vec![],
    };
    writing.append(&Body::ImportFeedback(import)).unwrap();
    writing.commit().unwrap();
}

/// How many milliseconds something took.
fn taken<T>(work: impl FnOnce() -> T) -> f64 {
    let begun = now();
    work();
    begun.elapsed().as_secs_f64() * 1000.0
}

#[expect(clippy::disallowed_methods, reason = "a cost is measured")]
fn now() -> std::time::Instant {
    std::time::Instant::now()
}

/// Looks at a plan.
type Look = fn(&Desk);

fn main() {
    let folder = tempfile::tempdir().unwrap();
    println!("| reactions | looks | first, ms | again, ms | per 1,000, ms |");
    println!("|--:|---|--:|--:|--:|");
    for count in [10_000, 50_000, 100_000] {
        let path = folder.path().join(format!("{count}.draagvlak"));
        plan(&path, count);
        let looks: [(&str, Look); 9] = [
            ("register", |desk| drop(register(desk).unwrap())),
            ("open of a chapter", |desk| {
                let filter = CommentFilter {
                    open: true,
                    chapter: Some(1),
                    ..CommentFilter::default()
                };
                drop(register_rows(desk, &filter).unwrap());
            }),
            ("chapter", |desk| drop(chapter(desk, "1").unwrap())),
            ("one reaction", |desk| {
                drop(reaction(desk, "R1-777").unwrap())
            }),
            ("near duplicates", |desk| {
                drop(near_duplicates(desk, &CommentFilter::default()).unwrap());
            }),
            ("main lines", |desk| drop(main_lines(desk).unwrap())),
            ("proposals", |desk| drop(proposals(desk).unwrap())),
            ("critics", |desk| drop(critics(desk, "R2", "R1").unwrap())),
            ("response", |desk| drop(response(desk, "R1").unwrap())),
        ];
        for (name, look) in looks {
            let desk = Desk::open(&path, Mode::Read, None, Surroundings::standing(NOW)).unwrap();
            let (first, again) = (taken(|| look(&desk)), taken(|| look(&desk)));
            let each = again * 1000.0 / count as f64;
            println!("| {count} | {name} | {first:.0} | {again:.0} | {each:.2} |");
        }
    }
}
