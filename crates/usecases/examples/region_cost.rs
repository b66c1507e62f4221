//! What the screens of the region and of the choice cost with 342 municipalities and 20,000 answers,
//! and with half of that, as a table: twice as much may take twice as long and no more.
//! `cargo run -p draagvlak-usecases --release --example region_cost`. A path after it: the plan is
//! only made and kept there, to look at in the window.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement that cannot go on stops, and it prints"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use draagvlak_usecases::{
    self as usecases, CouncilSendOrder, CouncilSheetOrder, Desk, NewPlan, PollColumn, PollOrder,
    SheetOrder, Surroundings, new_plan,
};

const NOW: u64 = 1_600_000_000_000;
const MUNICIPALITIES: usize = 342;
const ANSWERS: usize = 20_000;
const ITEMS: usize = 11;
const TIMES: usize = 3;

fn put(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    usecases::replace_file(&path, text.as_bytes()).unwrap();
    path
}

fn of(path: &Path) -> SheetOrder {
    SheetOrder {
        path: path.display().to_string(),
        ..SheetOrder::default()
    }
}

/// A municipality as sheets have it.
fn name(at: usize) -> String {
    const ENDS: [&str; 9] = [
        "veen", "dam", "dorp", "rade", "burg", "wijk", "hoven", "meer", "stein",
    ];
    format!(
        "{}{}{}",
        ["Aal", "Beek", "Ceder", "Dijk", "Eiken", "Fries"][at % 6],
        ENDS[at / 6 % ENDS.len()],
        at / 54
    )
}

fn municipalities(count: usize) -> String {
    let mut text = "Gemeentecode;Gemeente;Inwoners;Onderdeel\n".to_owned();
    for at in 0..count {
        writeln!(
            text,
            "GM{:04};{};{};Basisteam {}",
            at + 1,
            name(at),
            20_000 + at,
            at % 12
        )
        .unwrap();
    }
    text
}

/// Each municipality names twelve priorities in words of its own.
fn survey(count: usize) -> String {
    const WORDS: [&str; 10] = [
        "ondermijning",
        "jeugdoverlast",
        "drugs",
        "woninginbraak",
        "verkeer",
        "cybercrime",
        "zorg en veiligheid",
        "radicalisering",
        "mensenhandel",
        "horecaoverlast",
    ];
    let mut text = "Gemeente".to_owned();
    for at in 0..12 {
        write!(text, ";Prioriteit {}", at + 1).unwrap();
    }
    for at in 0..count {
        write!(text, "\n{}", name(at)).unwrap();
        for place in 0..12 {
            let word = WORDS[(at + place) % WORDS.len()];
            write!(text, ";{word} in wijk {}", (at * 7 + place * 13) % 977).unwrap();
        }
    }
    text
}

fn poll(answers: usize) -> String {
    let mut text = "Functie;Waarom wel of niet?".to_owned();
    for item in 0..ITEMS {
        write!(text, ";Welke kiest u? [Thema: Onderwerp {item}]").unwrap();
    }
    for at in 0..answers {
        let group = ["burgemeester", "ambtenaar OOV", "raadslid", "politie"][at % 4];
        let why = if at % 5 == 0 {
            "Het raakt elke gemeente."
        } else {
            ""
        };
        write!(text, "\n{group};{why}").unwrap();
        for item in 0..ITEMS {
            text.push_str(if (at * 31 + item * 17) % 3 == 0 {
                ";Ja"
            } else {
                ";Nee"
            });
        }
    }
    text
}

fn councils(count: usize) -> String {
    let mut text = "Gemeente;Raadsvergadering;Uitkomst;Gehoord op;Zienswijze\n".to_owned();
    for at in 0..count {
        let row = match at % 3 {
            0 => ";positief;01-10-2018;".to_owned(),
            1 => format!(";zienswijze;01-10-2018;Noem de wijkagent van wijk {at}."),
            _ => "02-10-2018;;;".to_owned(),
        };
        let row = if at % 3 == 2 {
            row
        } else {
            format!("01-10-2018{row}")
        };
        writeln!(text, "{};{row}", name(at)).unwrap();
    }
    text
}

/// A plan with so many of everything.
fn plan(folder: &Path, municipal: usize, answers: usize) -> Desk {
    let new = NewPlan {
        profile: "imv",
        title: "IMV",
        period: "2019-2022",
        member: "voorzitter",
        ..NewPlan::default()
    };
    let path = folder.join(format!("{municipal}.draagvlak"));
    let mut desk = new_plan(&path, &new, Surroundings::standing(NOW)).unwrap();
    usecases::add_chapter(
        &mut desk,
        "Inleiding",
        Some("# Inleiding\n\nTekst.\n"),
        None,
    )
    .unwrap();
    let sheet = put(folder, "gemeenten.csv", &municipalities(municipal));
    usecases::import_municipalities(&mut desk, &sheet, false).unwrap();
    let day = "2018-08-10".parse().unwrap();
    usecases::issue_version(&mut desk, "95", day, Some("proef")).unwrap();
    let send = CouncilSendOrder {
        stage: "95".to_owned(),
        date: Some(day),
        override_reason: "proef".to_owned(),
        override_by: "voorzitter".to_owned(),
        ..CouncilSendOrder::default()
    };
    usecases::send_to_councils(&mut desk, &send).unwrap();
    let order = PollOrder {
        columns: Some(vec![
            PollColumn {
                name: "BM".to_owned(),
                groups: vec!["burgemeester".to_owned()],
            },
            PollColumn {
                name: "Overall".to_owned(),
                groups: Vec::new(),
            },
        ]),
        ..PollOrder::default()
    };
    let sheet = put(folder, "peiling.csv", &poll(answers));
    usecases::import_poll(&mut desk, &of(&sheet), day, false, "").unwrap();
    usecases::set_poll(&mut desk, &order).unwrap();
    let sheet = put(folder, "uitvraag.csv", &survey(municipal));
    usecases::import_survey(&mut desk, &of(&sheet)).unwrap();
    let sheet = put(folder, "raden.csv", &councils(municipal));
    usecases::import_councils(&mut desk, &outcomes(&sheet)).unwrap();
    desk
}

fn outcomes(path: &Path) -> CouncilSheetOrder {
    CouncilSheetOrder {
        path: path.display().to_string(),
        ..CouncilSheetOrder::default()
    }
}

/// The shortest of a few times, in milliseconds.
#[expect(
    clippy::disallowed_methods,
    reason = "a measurement looks at the clock"
)]
fn cost<T>(mut work: impl FnMut() -> T) -> f64 {
    let mut best = f64::MAX;
    for _ in 0..TIMES {
        let began = std::time::Instant::now();
        drop(work());
        best = best.min(began.elapsed().as_secs_f64() * 1_000.0);
    }
    best
}

fn measured(folder: &Path, municipal: usize, answers: usize) -> Vec<(&'static str, f64)> {
    let mut desk = plan(folder, municipal, answers);
    let first = usecases::survey(&desk).unwrap().unwrap().priorities[0]
        .text
        .clone();
    let code = "GM0001";
    let sheet = |name: &str| folder.join(name);
    vec![
        (
            "municipalities",
            cost(|| usecases::municipalities(&desk, false).unwrap()),
        ),
        ("councils", cost(|| usecases::councils(&desk).unwrap())),
        ("adoption", cost(|| usecases::adoption(&desk).unwrap())),
        ("survey", cost(|| usecases::survey(&desk).unwrap())),
        ("poll", cost(|| usecases::poll(&desk, None).unwrap())),
        (
            "poll reasons",
            cost(|| usecases::poll_reasons(&desk, None, None).unwrap()),
        ),
        ("themes", cost(|| usecases::themes(&desk).unwrap())),
        ("overview", cost(|| usecases::overview(&desk).unwrap())),
        (
            "survey preview",
            cost(|| usecases::survey_preview(&desk, &of(&sheet("uitvraag.csv"))).unwrap()),
        ),
        (
            "poll preview",
            cost(|| usecases::poll_preview(&desk, &of(&sheet("peiling.csv"))).unwrap()),
        ),
        (
            "council preview",
            cost(|| usecases::council_preview(&desk, &outcomes(&sheet("raden.csv"))).unwrap()),
        ),
        (
            "map a priority",
            cost(|| {
                usecases::map_priorities(&mut desk, std::slice::from_ref(&first), "Drugs").unwrap()
            }),
        ),
        (
            "plan one hearing",
            cost(|| usecases::plan_hearing(&mut desk, &[code.to_owned()], None).unwrap()),
        ),
        (
            "accept proposals",
            cost(|| usecases::accept_proposals(&mut desk).unwrap()),
        ),
        ("survey, mapped", cost(|| usecases::survey(&desk).unwrap())),
    ]
}

fn main() {
    let folder = std::env::temp_dir().join(format!("draagvlak-region-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    if let Some(kept) = std::env::args_os().nth(1) {
        drop(plan(&folder, MUNICIPALITIES, ANSWERS));
        std::fs::copy(folder.join(format!("{MUNICIPALITIES}.draagvlak")), kept).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        return;
    }
    let half = measured(&folder, MUNICIPALITIES / 2, ANSWERS / 2);
    let whole = measured(&folder, MUNICIPALITIES, ANSWERS);
    println!(
        "| what | {} and {} | {MUNICIPALITIES} and {ANSWERS} | ratio |",
        MUNICIPALITIES / 2,
        ANSWERS / 2
    );
    println!("|---|---|---|---|");
    for ((what, half), (_, whole)) in half.iter().zip(&whole) {
        println!(
            "| {what} | {half:.1} ms | {whole:.1} ms | {:.1} |",
            whole / half
        );
    }
    std::fs::remove_dir_all(&folder).unwrap();
}
