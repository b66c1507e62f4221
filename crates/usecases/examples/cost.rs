//! What looking costs on a long history, as a table. Making 50,000 saves takes minutes:
//! `cargo run -p draagvlak-usecases --release --example cost`.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement that cannot go on stops, and it prints"
)]

use std::path::Path;

use draagvlak_domain::body::{Body, OpenActor};
use draagvlak_domain::change_set::ChangeSet;
use draagvlak_domain::comment::ImportFeedback;
use draagvlak_domain::draft::DraftComment;
use draagvlak_domain::id::{ActorId, EntityId, OperationId};
use draagvlak_domain::member::AddMember;
use draagvlak_domain::revision::{Line, Revise, TextStep};
use draagvlak_domain::round::Round;
use draagvlak_store::{Mode, Noun, Store};
use draagvlak_usecases::{
    Desk, NewPlan, Surroundings, add_chapter, chapter, chapters, issue_version, new_plan,
    open_round, overview, register,
};

const CHAPTERS: usize = 40;
const WORDS: usize = 1_000;
const COMMENTS: usize = 5_000;
const NOW: u64 = 1_600_000_000_000;

fn text(chapter: usize) -> String {
    let mut text = format!("# Hoofdstuk {chapter}\n\n");
    for n in 0..WORDS {
        text.push_str(&format!("woord{chapter}x{n:04}"));
        text.push_str(if n % 50 == 49 { ".\n\n" } else { " " });
    }
    text
}

/// A plan of 40 chapters in which so many saves were made, with 5,000 reactions; a version is
/// issued when `recent` saves are still to come.
fn plan(path: &Path, saves: usize, recent: usize) {
    let new = NewPlan {
        profile: "imv",
        title: "IMV",
        period: "2019-2022",
        member: "voorzitter",
        ..NewPlan::default()
    };
    let mut desk = new_plan(path, &new, Surroundings::standing(NOW)).unwrap();
    let ids: Vec<EntityId> = (0..CHAPTERS)
        .map(|n| add_chapter(&mut desk, &format!("Deel {n}"), Some(&text(n)), None).unwrap())
        .collect();
    drop(desk);
    write(path, &ids, 0..saves - recent);
    let mut desk = open(path, Mode::Write);
    issue_version(
        &mut desk,
        "70",
        "2018-06-18".parse().unwrap(),
        Some("proef"),
    )
    .unwrap();
    open_round(&mut desk, "R1", "Ronde", Some("70"), None).unwrap();
    drop(desk);
    let store = Store::open(path, Mode::Read).unwrap();
    let round = store.nouns::<Round>(Noun::Round).unwrap()[0].id;
    drop(store);
    write(path, &ids, saves - recent..saves);
    let comments = (0..COMMENTS)
        .map(|n| {
            let (chapter, word) = (n % CHAPTERS, n % (WORDS - 60));
            let text = text(chapter);
            let words: Vec<_> = text.split_whitespace().skip(2 + word).take(6).collect();
            DraftComment {
                respondent: "ambtenaar OOV".into(),
                quote: words.join(" "),
                text: format!("Reactie {n} over de rol van de gemeente."),
                ..DraftComment::default()
            }
        })
        .collect();
    let import = ImportFeedback {
        round,
        file: None,
        first_number: 1,
        comments,
        skipped: vec![],
    };
    append(path, &[Body::ImportFeedback(import)]);
}

fn open(path: &Path, mode: Mode) -> Desk {
    Desk::open(path, mode, None, Surroundings::standing(NOW)).unwrap()
}

fn append(path: &Path, bodies: &[Body]) {
    let mut store = Store::open(path, Mode::Write).unwrap();
    let plan = store.plan_id().unwrap().unwrap();
    let writing = begin(&mut store, plan);
    for body in bodies {
        writing.append(body).unwrap();
    }
    writing.commit().unwrap();
}

/// Writing as a member of its own each time.
fn begin(store: &mut Store, plan: draagvlak_domain::id::PlanId) -> draagvlak_store::Writing<'_> {
    let count = u8::try_from(store.actors().unwrap().len()).unwrap();
    let writing = store.write(plan, ActorId([count; 16]), NOW).unwrap();
    let member = AddMember {
        key: format!("lid-{count}"),
        name: format!("lid {count}"),
        organisation: "politie".into(),
        role: "editor".into(),
        task: String::new(),
    };
    let member = EntityId::born_of(writing.append(&Body::AddMember(member)).unwrap(), 0);
    writing
        .append(&Body::OpenActor(OpenActor { member }))
        .unwrap();
    writing
}

/// Saves, chapter after chapter, each of another word.
fn write(path: &Path, chapters: &[EntityId], saves: std::ops::Range<usize>) {
    let mut store = Store::open(path, Mode::Write).unwrap();
    let plan = store.plan_id().unwrap().unwrap();
    let mut texts: Vec<(Vec<OperationId>, String)> = chapters
        .iter()
        .map(|id| {
            let head = store.head_text(*id, Line::Working).unwrap();
            (head.heads, head.text)
        })
        .collect();
    let writing = begin(&mut store, plan);
    for n in saves {
        let (heads, text) = &mut texts[n % CHAPTERS];
        let at = text.match_indices("woord").nth(n * 7 % WORDS).unwrap().0;
        // The word keeps its length and its beginning.
        let range = at + 5..at + 7;
        let new = format!("{:02}", n / CHAPTERS % 100);
        let delta = ChangeSet::replace(text.len(), range.clone(), &new);
        text.replace_range(range, &new);
        let revise = Revise {
            chapter: chapters[n % CHAPTERS],
            step: TextStep {
                base: std::mem::take(heads),
                delta,
            },
            reasons: vec![],
            note: String::new(),
        };
        heads.push(writing.append(&Body::Revise(revise)).unwrap());
    }
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
    println!("| saves | since the version | looks | first, ms | again, ms |");
    println!("|--:|--:|---|--:|--:|");
    for (saves, recent) in [(500, 500), (50_000, 500), (50_000, 10_000)] {
        let path = folder.path().join(format!("{saves}-{recent}.draagvlak"));
        let made = taken(|| plan(&path, saves, recent));
        println!("| {saves} | {recent} | (making it) | {made:.0} | |");
        let looks: [(&str, Look); 4] = [
            ("overview", |desk| drop(overview(desk).unwrap())),
            ("outline", |desk| drop(chapters(desk).unwrap())),
            ("chapter", |desk| drop(chapter(desk, "7").unwrap())),
            ("register", |desk| {
                assert_eq!(register(desk).unwrap().rows.len(), COMMENTS);
            }),
        ];
        for (name, look) in looks {
            let desk = open(&path, Mode::Read);
            let (first, again) = (taken(|| look(&desk)), taken(|| look(&desk)));
            println!("| {saves} | {recent} | {name} | {first:.0} | {again:.0} |");
        }
    }
}
