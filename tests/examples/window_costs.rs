//! What the window costs: its start and memory beside an empty one, and a keystroke among 2,000
//! tracked changes beside one in a bare editor on the same text. Prints a row of a table each; `cargo xtask bench` runs it.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measurement says what went wrong by stopping, reads the clock and prints"
)]

use std::path::{Path, PathBuf};

use draagvlak_tests::window::{Start, Window};
use draagvlak_usecases::{self as usecases, LargePlan, NewPlan, SaveOrder, Surroundings};

/// How often each is started; the middle one counts.
const STARTS: usize = 5;
const WORDS: usize = 100_000;
const CHANGES: usize = 2_000;
/// How many letters are typed in one go, and how often in each editor by turns.
const LETTERS: usize = 60;
const BURSTS: usize = 6;

/// Types letters one by one in the middle of an editor, with a space after every sixth, and says
/// how many milliseconds each took until the page was laid out. The other editor is away meanwhile.
const TYPE: &str = r"
const [wanted, letters, done] = arguments;
const ours = document.querySelector('main .ProseMirror').closest('.screen');
const bare = window.bareEditorPlace;
ours.style.display = wanted === 'ours' ? '' : 'none';
bare.style.display = wanted === 'bare' ? '' : 'none';
const editor = (wanted === 'ours' ? ours : bare).querySelector('.ProseMirror');
const drawn = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go, 0)));
const rest = () => new Promise((go) => setTimeout(go, 1000));
(async () => {
  // A block that was far is another element, with its text, once it came in sight.
  const middle = () => editor.children[Math.floor(editor.children.length / 2)];
  do {
    middle().scrollIntoView({ block: 'center' });
    await rest();
  } while (middle().textContent === '');
  middle().scrollIntoView({ block: 'center' });
  editor.focus();
  getSelection().collapse(document.createTreeWalker(middle(), NodeFilter.SHOW_TEXT).nextNode(), 0);
  await rest();
  const before = middle().textContent.length;
  const took = [];
  for (let at = 0; at < letters; at++) {
    await drawn();
    const begun = performance.now();
    document.execCommand('insertText', false, at % 7 === 6 ? ' ' : 'e');
    await Promise.resolve();
    editor.getBoundingClientRect();
    took.push(performance.now() - begun);
  }
  // Nothing typed, nothing measured.
  done(middle().textContent.length >= before + letters ? took : null);
})();
";

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let folder = tempfile::tempdir().unwrap();
    if std::env::var_os("DRAAGVLAK_ONLY_KEYS").is_none() {
        starts(folder.path()).await;
    }
    keystrokes(folder.path()).await;
}

async fn starts(folder: &Path) {
    let plan = folder.join("voorbeeld.draagvlak");
    drop(usecases::sample_plan(&plan, Surroundings::system()).unwrap());
    start("start, to the overview of the sample", "sample", &plan).await;
    let plan = folder.join("groot.draagvlak");
    std::fs::copy(large(), &plan).unwrap();
    let what = "start, to the overview of 50,000 saves and 5,000 reactions";
    start(what, "large plan", &plan).await;
}

/// A plan of 50,000 saves and 5,000 reactions, made once.
fn large() -> PathBuf {
    let size = LargePlan {
        chapters: 40,
        words: 1_000,
        saves: 50_000,
        since: 500,
        comments: 5_000,
    };
    let folder = PathBuf::from(std::env::var("DRAAGVLAK_LARGE_PLANS").unwrap());
    let kept = folder.join(format!(
        "{}-{}-{}.draagvlak",
        size.saves, size.since, size.comments
    ));
    if !kept.exists() {
        let making = kept.with_extension("making");
        let _ = std::fs::remove_file(&making);
        drop(usecases::large_plan(&making, size).unwrap());
        std::fs::rename(&making, &kept).unwrap();
    }
    kept
}

/// Starts on a plan beside an empty window, and says how long that took and what it holds in memory.
async fn start(what: &str, of: &str, plan: &Path) {
    let empty = PathBuf::from(std::env::var("DRAAGVLAK_EMPTY_WINDOW").unwrap());
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    let (mut our_memory, mut their_memory) = (0.0, 0.0);
    for _ in 0..STARTS {
        let window = Start::fresh().of(&empty).open().await;
        theirs.push(since_start(&window));
        their_memory = megabytes(&window);
        window.close().await;
        let window = Start::fresh().on(plan).open().await;
        window
            .wait_for("the first heading", async || {
                let there = window.script("return !!document.querySelector('h1')", vec![]);
                (there.await == true).then_some(())
            })
            .await;
        ours.push(since_start(&window));
        our_memory = megabytes(&window);
        window.close().await;
    }
    let (ours, theirs) = (middle(&mut ours), middle(&mut theirs));
    row(what, "an empty window", ours, theirs, "≤1.50×");
    println!(
        "| memory of our process after the start on the {of} | an empty window | {our_memory:.0} MB | {their_memory:.0} MB | +{:.0} MB | ≤+40 MB |",
        our_memory - their_memory
    );
}

async fn keystrokes(folder: &Path) {
    let plan = folder.join("lang.draagvlak");
    let chapter = long_plan(&plan);
    let window = Start::fresh().on(&plan).open().await;
    window.says("Lang").await;
    let place = format!("location.hash = '#/hoofdstukken/{chapter}'");
    window.script(&place, vec![]).await;
    shown(&window).await;
    let bare = std::env::var("DRAAGVLAK_BARE_EDITOR").unwrap();
    let bare = std::fs::read_to_string(bare).unwrap();
    let begin = format!("{bare};\nwindow.bareEditorPlace = bareEditor.over(arguments[0]);");
    let changed = text(Some(WORDS / CHANGES));
    window.script(&begin, vec![changed.into()]).await;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..BURSTS {
        theirs.append(&mut typed(&window, "bare").await);
        ours.append(&mut typed(&window, "ours").await);
    }
    window.close().await;
    for (name, share, aim) in [("p95", 95, "≤1.30×, ≤16 ms"), ("the middle one", 50, "")] {
        row(
            &format!("a keystroke ({name}) in 100,000 words, 2,000 changes shown"),
            "a bare editor on the same text, in the same window",
            of(&mut ours, share),
            of(&mut theirs, share),
            aim,
        );
    }
}

/// Milliseconds of each letter of a burst.
async fn typed(window: &Window, editor: &str) -> Vec<f64> {
    let arguments = vec![editor.into(), LETTERS.into()];
    let typed = window
        .client()
        .execute_async(TYPE, arguments)
        .await
        .unwrap();
    let took = typed.as_array().unwrap().iter();
    took.filter_map(serde_json::Value::as_f64).collect()
}

fn of(taken: &mut [f64], percent: usize) -> f64 {
    taken.sort_by(f64::total_cmp);
    taken[taken.len() * percent / 100]
}

/// Waits until the chapter is there with its changes; of very many those near what is in sight are
/// drawn.
async fn shown(window: &Window) {
    let count = "return document.querySelector('.ProseMirror [data-mark]') ? Number(document.querySelector('.stepper .num').textContent.split('/')[1]) : 0";
    window
        .wait_for("the changes", async || {
            (window.script(count, vec![]).await.as_u64() >= Some(CHANGES as u64)).then_some(())
        })
        .await;
}

/// A plan with one long chapter, issued, of which every so many words was changed since.
fn long_plan(path: &Path) -> String {
    let new = NewPlan {
        profile: "imv",
        title: "Lang",
        period: "2019-2022",
        member: "coordinator",
        ..NewPlan::default()
    };
    let mut desk = usecases::new_plan(path, &new, Surroundings::system()).unwrap();
    let before = text(None);
    usecases::add_chapter(&mut desk, "Lang", Some(&before), None).unwrap();
    let today = desk.today();
    usecases::issue_version(&mut desk, "70", today, Some("om te meten")).unwrap();
    let row = usecases::chapters(&desk).unwrap().remove(0);
    let view = usecases::chapter(&desk, &row.id.to_string()).unwrap();
    let order = SaveOrder {
        chapter: row.id.to_string(),
        text: text(Some(WORDS / CHANGES)),
        base: view.heads,
        reasons: Vec::new(),
    };
    usecases::save_chapter(&mut desk, &order).unwrap();
    row.id.to_string()
}

fn text(changed_every: Option<usize>) -> String {
    let words = [
        "de",
        "gemeenten",
        "politie",
        "en",
        "justitie",
        "werken",
        "samen",
        "aan",
    ];
    let mut text = String::new();
    for at in 0..WORDS {
        match changed_every {
            Some(every) if at % every == every / 2 => text.push_str("opnieuw"),
            _ => text.push_str(words[(at * 7 + at / 11) % words.len()]),
        }
        text.push_str(if at % 100 == 99 { ".\n\n" } else { " " });
    }
    text
}

/// Milliseconds since the window's process was started, by the kernel's own count.
fn since_start(window: &Window) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", window.process())).unwrap();
    let after_name = stat.rsplit_once(')').unwrap().1;
    let ticks: f64 = after_name
        .split_whitespace()
        .nth(19)
        .unwrap()
        .parse()
        .unwrap();
    let up = std::fs::read_to_string("/proc/uptime").unwrap();
    let up: f64 = up.split_whitespace().next().unwrap().parse().unwrap();
    (up - ticks / 100.0) * 1000.0
}

fn megabytes(window: &Window) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", window.process())).unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS"))
        .unwrap();
    let kilobytes: f64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    kilobytes / 1024.0
}

fn middle(taken: &mut [f64]) -> f64 {
    of(taken, 50)
}

fn row(what: &str, against: &str, ours: f64, theirs: f64, aim: &str) {
    println!(
        "| {what} | {against} | {ours:.1} ms | {theirs:.1} ms | {:.2}× | {aim} |",
        ours / theirs
    );
}
