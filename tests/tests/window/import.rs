//! From a file with reactions to a register that is answered, by keyboard alone.

use draagvlak_tests::window::{Start, Window};

use crate::plans;
use crate::words::Words;

/// As many as the register of a real consultation held.
const MANY: usize = 164;

#[tokio::test]
async fn a_file_of_reactions_is_read_and_answered_without_a_mouse() {
    let texts = Words::dutch();
    let folder = tempfile::tempdir().unwrap();
    plans::small(folder.path());
    plans::reactions(folder.path(), MANY);
    let window = Start::fresh().picking(folder.path()).open().await;
    window.the("button", &texts.word("welcome-open")).await;
    window.press("Ctrl+O").await;
    window.says(plans::TITLE).await;
    read_in(&window, &texts, MANY).await;
    for number in 1..=MANY {
        answer(&window, number).await;
    }
    window.says(&done(&texts, MANY, MANY)).await;
    assert_eq!(window.audit().await, Vec::<String>::new());
    window.close().await;
}

/// Reads the file that is picked and goes to the register of what is open.
pub(crate) async fn read_in(window: &Window, texts: &Words, count: usize) {
    window.at_rest().await;
    window.press("Alt+3").await;
    window.the("heading", &texts.word("nav-reactions")).await;
    window.at_rest().await;
    window.press("I").await;
    window
        .tab_to("button", &texts.word("reaction-import-pick"))
        .await;
    window.press("Enter").await;
    let store = texts.say("reaction-import-store", &[("count", count.to_string())]);
    window.tab_to("button", &store).await;
    window.press("Enter").await;
    window
        .tab_to("link", &texts.word("reaction-import-begin"))
        .await;
    window.press("Enter").await;
    window.says(&done(texts, 0, count)).await;
    window.at_rest().await;
}

/// Answers the reaction that is open: every fourth is a question, is refused, or is worked in.
async fn answer(window: &Window, number: usize) {
    let (outcome, note) = match number % 4 {
        0 => ("4", "Dat staat in hoofdstuk 2."),
        1 => ("5", ""),
        2 => ("3", "De lengte past bij het onderwerp."),
        _ => ("6", ""),
    };
    window.press(outcome).await;
    if !note.is_empty() {
        window.type_text(note).await;
    }
    let here = open_reaction(window).await;
    window.press("Ctrl+Enter").await;
    window
        .wait_for("the next reaction", async || {
            (open_reaction(window).await != here).then_some(())
        })
        .await;
}

/// The number of the reaction that is open, as the list has it.
async fn open_reaction(window: &Window) -> String {
    let open = "return document.querySelector('[role=row][aria-current=true]')?.dataset.label;";
    let label = window.script(open, vec![]).await;
    label.as_str().unwrap_or_default().to_owned()
}

/// What the register says of how far it is.
pub(crate) fn done(texts: &Words, done: usize, total: usize) -> String {
    let numbers = [("done", done.to_string()), ("total", total.to_string())];
    texts.say("reaction-progress", &numbers)
}
