//! What looking and writing cost as a plan grows, as a table: first with a desk that was just opened,
//! then once more at the same one. `cargo run -p draagvlak-usecases --release --example cost`; a plan
//! is made once and kept in the folder that is named (default `target/large`). A number after it says how
//! many of the sizes; `growth` prints what ten times as much costs.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement that cannot go on stops, and it prints"
)]

use std::path::{Path, PathBuf};

use draagvlak_usecases::{
    self as usecases, CommentFilter, Desk, DisposeOrder, LargePlan, Mode, Outcome, SaveOrder,
    Surroundings, large_plan,
};

/// The plans that are measured: a long history, a heavier one since the version, many reactions.
const SIZES: [LargePlan; 5] = [
    size(500, 500, 500),
    size(5_000, 500, 5_000),
    size(50_000, 500, 5_000),
    size(50_000, 10_000, 5_000),
    size(500, 500, 100_000),
];

const fn size(saves: usize, since: usize, comments: usize) -> LargePlan {
    LargePlan {
        chapters: 40,
        words: 1_000,
        saves,
        since,
        comments,
    }
}

/// Does something at a plan.
type Deed = fn(&mut Desk);

const DEEDS: [(&str, Deed); 16] = [
    ("overview", |desk| drop(usecases::overview(desk).unwrap())),
    ("outline", |desk| drop(usecases::chapters(desk).unwrap())),
    ("chapter", |desk| {
        drop(usecases::chapter(desk, "7").unwrap())
    }),
    ("changes of a chapter", |desk| {
        drop(usecases::chapter_changes(desk, "7", None).unwrap());
    }),
    ("versions", |desk| drop(usecases::versions(desk).unwrap())),
    ("compare", |desk| {
        drop(usecases::compare(desk, "70", None).unwrap());
    }),
    ("gates", |desk| drop(usecases::gates(desk, "85").unwrap())),
    ("a save", save),
    ("the outline after it", |desk| {
        drop(usecases::chapters(desk).unwrap());
    }),
    ("register", |desk| drop(usecases::register(desk).unwrap())),
    ("open ones of a chapter", |desk| {
        let filter = CommentFilter {
            open: true,
            chapter: Some(1),
            ..CommentFilter::default()
        };
        drop(usecases::register_rows(desk, &filter).unwrap());
    }),
    ("one reaction", |desk| {
        drop(usecases::reaction(desk, "R1-077").unwrap());
    }),
    ("one disposition", |desk| {
        let order = DisposeOrder {
            labels: vec!["R1-078".to_owned()],
            outcome: Some(Outcome::Noted),
            note: String::new(),
            master: None,
            change: None,
        };
        usecases::dispose(desk, &order).unwrap();
    }),
    ("near duplicates", |desk| {
        drop(usecases::near_duplicates(desk, &CommentFilter::default()).unwrap());
    }),
    ("search", |desk| {
        drop(usecases::search(desk, "wijkagenten brief").unwrap());
    }),
    ("critics", |desk| {
        drop(usecases::critics(desk, "R2", "R1").unwrap());
    }),
];

fn save(desk: &mut Desk) {
    let view = usecases::chapter(desk, "7").unwrap();
    let order = SaveOrder {
        chapter: view.row.id.to_string(),
        text: view.text.replacen("woord06x", "woord06y", 1),
        base: view.heads,
        reasons: Vec::new(),
    };
    usecases::save_chapter(desk, &order).unwrap();
}

/// How many milliseconds something took.
fn taken(work: impl FnOnce()) -> f64 {
    let begun = now();
    work();
    begun.elapsed().as_secs_f64() * 1000.0
}

#[expect(clippy::disallowed_methods, reason = "a cost is measured")]
fn now() -> std::time::Instant {
    std::time::Instant::now()
}

fn open(path: &Path) -> Desk {
    Desk::open(path, Mode::Write, None, Surroundings::system()).unwrap()
}

/// A plan of a size, made once, at a place of its own.
fn made(folder: &Path, size: LargePlan) -> PathBuf {
    let (saves, since, comments) = (size.saves, size.since, size.comments);
    let kept = folder.join(format!("{saves}-{since}-{comments}.draagvlak"));
    if !kept.exists() {
        let making = kept.with_extension("making");
        let _ = std::fs::remove_file(&making);
        drop(large_plan(&making, size).unwrap());
        std::fs::rename(&making, &kept).unwrap();
    }
    let path = folder.join("meting.draagvlak");
    std::fs::copy(&kept, &path).unwrap();
    path
}

/// What each costs at a desk that knows the plan already, the middle one of several.
fn costs(path: &Path) -> Vec<f64> {
    let mut all = Vec::with_capacity(DEEDS.len());
    for (_, deed) in DEEDS {
        let mut desk = open(path);
        deed(&mut desk);
        let mut took: Vec<f64> = (0..5).map(|_| taken(|| deed(&mut desk))).collect();
        took.sort_by(f64::total_cmp);
        all.push(took[took.len() / 2]);
    }
    all
}

/// Rows of the bench's table: ten times the saves, then ten times the reactions.
fn growth(folder: &Path) {
    let cases = [
        (
            "saves",
            size(5_000, 500, 5_000),
            size(50_000, 500, 5_000),
            1.5,
        ),
        (
            "reactions",
            size(500, 500, 10_000),
            size(500, 500, 100_000),
            12.0,
        ),
    ];
    for (what, one, ten, aim) in cases {
        let [one, ten] = [one, ten].map(|size| {
            let path = made(folder, size);
            let costs = costs(&path);
            std::fs::remove_file(path).unwrap();
            costs
        });
        for (((name, _), one), ten) in DEEDS.iter().zip(one).zip(ten) {
            let ratio = ten / one;
            println!(
                "| {name}, ten times the {what} | the same once | {ten:.1} ms | {one:.1} ms | {ratio:.2}× | ≤{aim:.2}× |"
            );
        }
    }
}

fn main() {
    let folder = std::env::args_os().nth(1).map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| PathBuf::from("target/large"));
    std::fs::create_dir_all(&folder).unwrap();
    let asked = std::env::args().nth(2);
    if asked.as_deref() == Some("growth") {
        growth(&folder);
        return;
    }
    let most = asked.and_then(|most| most.parse().ok());
    println!("| saves | since the version | reactions | does | first, ms | again, ms |");
    println!("|--:|--:|--:|---|--:|--:|");
    for size in SIZES.into_iter().take(most.unwrap_or(SIZES.len())) {
        let (saves, since, comments) = (size.saves, size.since, size.comments);
        let path = made(&folder, size);
        let opened = taken(|| drop(open(&path)));
        println!("| {saves} | {since} | {comments} | opening | {opened:.1} | |");
        for (name, deed) in DEEDS {
            let mut desk = open(&path);
            let first = taken(|| deed(&mut desk));
            let again = taken(|| deed(&mut desk));
            println!("| {saves} | {since} | {comments} | {name} | {first:.1} | {again:.1} |");
        }
        std::fs::remove_file(&path).unwrap();
    }
}
