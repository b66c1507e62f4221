//! What screens cost in the real window on a large plan: how long until they are drawn, the longest
//! the window's thread was held up, and a key in the register until the next frame. Prints a row of
//! a table each. Say the plan: `DRAAGVLAK_WINDOW=… screen_costs PLAN register|region`.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement says what went wrong by stopping, and it prints"
)]

use std::path::Path;

use draagvlak_tests::window::{Start, Window};
use serde_json::Value;

/// Frames one after the other, and the longest there was between two.
const WATCHED: &str = r"
const drawn = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go, 0)));
const until = async (holds, begin) => {
  const begun = performance.now();
  let [last, longest] = [begun, 0];
  begin();
  do {
    await drawn();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  } while (!holds() && last - begun < 60000);
  return [last - begun, longest];
};
const quiet = () => !document.querySelector('main [aria-busy=true], main .wait, .waiting.on');
const rest = async () => { do { await drawn(); await drawn(); } while (!quiet()); };
";

/// Goes to an address and waits for what is to stand there.
const GO: &str = r"
const [address, wanted, whole, done] = arguments;
(async () => {
  await rest();
  done(await until(() => document.querySelector(wanted) && (!whole || quiet()), () => { location.hash = address; }));
})();
";

/// Presses a key where the keyboard is, so often, each until the frame after it.
const PRESS: &str = r"
const [key, times, done] = arguments;
(async () => {
  const took = [];
  for (let at = 0; at < times; at++) {
    await rest();
    const where = document.querySelector('.reg-lines [role=row][tabindex=\'0\']') ?? document.body;
    where.focus();
    const begun = performance.now();
    where.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await drawn();
    took.push(performance.now() - begun);
  }
  took.sort((one, other) => one - other);
  done([took[Math.floor(took.length / 2)], took[Math.floor(took.length * 0.95)]]);
})();
";

/// Types a word in the search field, letter by letter: each letter until the frame after it, and the
/// longest the thread was held up until the list had followed.
const TYPE: &str = r"
const [word, done] = arguments;
(async () => {
  await rest();
  const field = document.querySelector('[data-register-search]');
  const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  field.focus();
  let [letter, longest] = [0, 0];
  for (let at = 1; at <= word.length; at++) {
    const begun = performance.now();
    put.call(field, word.slice(0, at));
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
    letter = Math.max(letter, performance.now() - begun);
    const [, held] = await until(() => performance.now() - begun > 600, () => undefined);
    longest = Math.max(longest, held);
  }
  done([letter, longest]);
})();
";

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let plan = std::env::args().nth(1).unwrap();
    let which = std::env::args().nth(2).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("groot.draagvlak");
    std::fs::copy(Path::new(&plan), &path).unwrap();
    let window = Start::fresh().on(&path).open().await;
    window
        .wait_for("the first heading", async || {
            let there = window.script("return !!document.querySelector('h1')", vec![]);
            (there.await == true).then_some(())
        })
        .await;
    println!("| what | until it is drawn, ms | the longest held up, ms |");
    println!("|---|--:|--:|");
    match which.as_str() {
        "register" => register(&window).await,
        _ => region(&window).await,
    }
    window.close().await;
}

async fn register(window: &Window) {
    for (what, address, wanted) in [
        ("overview", "#/overzicht", "main h1"),
        ("outline", "#/hoofdstukken", "main h1"),
        (
            "register, its first rows",
            "#/reacties",
            ".reg-lines [role=row]",
        ),
    ] {
        screen(window, what, address, wanted).await;
    }
    let all = "const [done] = arguments; until(quiet, () => undefined).then(done);";
    row(
        "register, all rows behind them",
        &asked(window, &format!("{WATCHED}{all}"), vec![]).await,
    );
    for (what, key) in [("J", "j"), ("K", "k")] {
        let took = asked(
            window,
            &format!("{WATCHED}{PRESS}"),
            vec![key.into(), 30.into()],
        )
        .await;
        println!(
            "| {what}, the middle one and p95 | {:.0} | {:.0} |",
            took[0], took[1]
        );
    }
    let took = asked(
        window,
        &format!("{WATCHED}{TYPE}"),
        vec!["wijkagenten".into()],
    )
    .await;
    println!(
        "| a letter in the search field, the worst | {:.0} | {:.0} |",
        took[0], took[1]
    );
    screen(
        window,
        "the filter off",
        "#/reacties",
        ".reg-lines [role=row]",
    )
    .await;
    for group in ["chapter", "respondent", "state"] {
        let address = format!("#/reacties?groep={group}");
        screen(
            window,
            &format!("group by {group}"),
            &address,
            ".reg-lines .reg-group",
        )
        .await;
    }
    screen(
        window,
        "sort by sender",
        "#/reacties?sorteer=respondent",
        ".reg-lines [role=row]",
    )
    .await;
}

async fn region(window: &Window) {
    for (what, address, wanted) in [
        ("overview", "#/overzicht", "main h1"),
        ("themes", "#/themas", "main h1"),
        (
            "survey",
            "#/themas/uitvraag",
            "main .themes-lines, main table",
        ),
        ("poll", "#/themas/peiling", "main table"),
        ("councils", "#/raden", ".council-tile"),
        (
            "municipalities",
            "#/raden?deel=gemeenten",
            "main table tbody button",
        ),
        ("planning", "#/planning", "main h1"),
    ] {
        screen(window, what, address, wanted).await;
    }
}

async fn screen(window: &Window, what: &str, address: &str, wanted: &str) {
    // Of a list that comes in pages the first one is enough.
    let whole = !what.ends_with("first rows");
    let arguments = vec![address.into(), wanted.into(), whole.into()];
    row(
        what,
        &asked(window, &format!("{WATCHED}{GO}"), arguments).await,
    );
}

async fn asked(window: &Window, script: &str, arguments: Vec<Value>) -> Vec<f64> {
    let said = window
        .client()
        .execute_async(script, arguments)
        .await
        .unwrap();
    let numbers = said.as_array().unwrap().iter();
    numbers.filter_map(Value::as_f64).collect()
}

fn row(what: &str, took: &[f64]) {
    println!("| {what} | {:.0} | {:.0} |", took[0], took[1]);
}
