//! What a workgroup does from the first word to a paper, in the real window.

use std::path::Path;

use draagvlak_tests::window::{Start, Window};
use draagvlak_usecases::{self as usecases, Desk, Mode, Surroundings};

use crate::import::{done, read_in};
use crate::plans;
use crate::words::Words;

const WRITTEN: &str = "Één regio met ideeën voor cafés.";

#[tokio::test]
async fn a_plan_goes_from_its_first_word_to_a_paper() {
    let texts = Words::dutch();
    let folder = tempfile::tempdir().unwrap();
    plans::reactions(folder.path(), 3);
    let window = Start::fresh().picking(folder.path()).open().await;

    window.the("button", &texts.word("welcome-new")).await;
    window.press("Ctrl+N").await;
    let title = window.the("textbox", &texts.word("new-plan-title")).await;
    title.write("Plan voor de regio").await;
    let member = window.the("textbox", &texts.word("new-plan-member")).await;
    member.write("coordinator").await;
    press_button(&window, &texts.word("new-plan-make")).await;
    window.says(&texts.word("overview-empty")).await;

    window.press("Alt+2").await;
    press_button(&window, &texts.word("chapter-add")).await;
    let title = window.the("textbox", &texts.word("chapter-title")).await;
    title.write("Inleiding").await;
    window.press("Enter").await;
    open_chapter(&window, "1 Inleiding").await;
    window.type_text(WRITTEN).await;
    window.press("Alt+1").await;
    window.says(&texts.word("overview-title")).await;
    open_chapter(&window, "1 Inleiding").await;
    window.says(WRITTEN).await;

    issue(&window, &texts, "70%-versie").await;
    read_in(&window, &texts, 3).await;
    window.press("5").await;
    window.press("Ctrl+Enter").await;
    window.says(&done(&texts, 1, 3)).await;
    window.press("3").await;
    window.type_text("De lengte is goed zo.").await;
    window.press("Ctrl+Enter").await;
    window.says(&done(&texts, 2, 3)).await;

    window.press("W").await;
    window.says("U verwerkt R1-").await;
    press_text(&window, "1 Inleiding").await;
    window.press("Ctrl+End").await;
    window.type_text(" De jeugd hoort erbij.").await;
    window.press("Escape").await;
    let card = format!("{} R1-0", texts.word("chapter-because"));
    window.says(&card).await;

    window.press("Alt+4").await;
    window.says(&version_open_reaction(&texts)).await;
    window
        .the("link", &texts.word("gate-mend-dispositions"))
        .await
        .click()
        .await;
    window.says(&done(&texts, 2, 3)).await;
    window.at_rest().await;
    window.press("1").await;
    window.press("Ctrl+Enter").await;
    window.says(&done(&texts, 3, 3)).await;
    issue(&window, &texts, "85%-versie").await;

    window.press("Alt+7").await;
    press_button(&window, &texts.word("paper-make")).await;
    window.the("button", &texts.word("paper-show")).await;
    let paper = written(folder.path(), "pdf");
    assert!(paper.starts_with(b"%PDF-1."), "no PDF was written");
    assert_eq!(window.forbidden().await, Vec::<String>::new());
    window.close().await;
}

#[tokio::test]
async fn what_was_typed_survives_a_kill() {
    let texts = Words::dutch();
    let folder = tempfile::tempdir().unwrap();
    let plan = plans::small(folder.path());
    let window = Start::fresh().on(&plan).open().await;
    open_chapter(&window, "3 Cybercrime").await;
    window.type_text(WRITTEN).await;
    window
        .wait_for("a draft that is kept", async || {
            let state = "return document.querySelector('[data-save]').dataset.save;";
            (window.script(state, vec![]).await == "drafted").then_some(())
        })
        .await;
    window.type_text(" En nog").await;
    let home = window.kill();

    let window = Start::fresh().again(home).on(&plan).open().await;
    let told = texts.say("drafts-recovered", &[("chapters", "Cybercrime".to_owned())]);
    window.says(&told).await;
    open_chapter(&window, "3 Cybercrime").await;
    window.says(WRITTEN).await;

    // It belongs to an earlier session now, and undo goes on into that.
    window.press("Ctrl+z").await;
    let gone = "return !document.querySelector('.prose').textContent.includes(arguments[0]);";
    window
        .wait_for("the text without it", async || {
            let gone = window.script(gone, vec![WRITTEN.into()]).await;
            (gone == true).then_some(())
        })
        .await;
    window.press("Ctrl+y").await;
    window.says(WRITTEN).await;
    window.picture("chapter-taken-back").await;
    window.close().await;
}

#[tokio::test]
async fn a_late_reaction_is_marked_answered_and_opened_again() {
    let texts = Words::dutch();
    let folder = tempfile::tempdir().unwrap();
    let plan = plans::small(folder.path());
    let mut desk = Desk::open(&plan, Mode::Write, None, Surroundings::system()).unwrap();
    let deadline = "2018-07-13".parse().unwrap();
    usecases::open_round(&mut desk, "R1", "Consultatie", None, Some(deadline)).unwrap();
    drop(desk);
    let window = Start::fresh().on(&plan).open().await;
    window.says(plans::TITLE).await;
    window.go("#/reacties/nieuw").await;
    let text = window
        .the("textbox", &texts.word("reaction-new-text"))
        .await;
    text.write("Dit kwam na de zomer binnen.").await;
    window
        .tab_to("button", &texts.word("reaction-new-store"))
        .await;
    window.press("Enter").await;
    window.says(&done(&texts, 0, 1)).await;
    window.at_rest().await;
    window.press("X").await;
    window
        .the("menuitemradio", &texts.word("reaction-late-true"))
        .await
        .click()
        .await;
    let why = window.the("textbox", &texts.word("bond-late-reason")).await;
    why.write("Kwam per post.").await;
    window
        .the("button", &texts.word("save"))
        .await
        .click()
        .await;
    let late = format!("{}…", texts.word("reaction-mark-late-short"));
    window.the("row", &late).await;
    window
        .wait_for("a menu and a dialog that are gone", async || {
            let gone = window.all("menu", None).await.is_empty()
                && window.all("dialog", None).await.is_empty();
            gone.then_some(())
        })
        .await;
    window.press("5").await;
    window.press("Ctrl+Enter").await;
    window.says(&done(&texts, 1, 1)).await;
    window.press("Ctrl+Z").await;
    window.says(&done(&texts, 0, 1)).await;
    window.press("Ctrl+Z").await;
    window
        .wait_for("a reaction that is not late", async || {
            window
                .all("row", Some(&late))
                .await
                .is_empty()
                .then_some(())
        })
        .await;
    window.close().await;
}

#[tokio::test]
async fn a_sentence_that_two_people_rewrote_is_settled_side_by_side() {
    let texts = Words::dutch();
    let folder = tempfile::tempdir().unwrap();
    let plan = plans::disputed(folder.path());
    let window = Start::fresh().on(&plan).open().await;
    open_chapter(&window, "1 Inleiding").await;
    let one = texts.say("chapter-conflicts", &[("count", "1".to_owned())]);
    window.says(&one).await;
    let settle = texts.word("chapter-conflict-settle");
    let choose = window.all("button", Some(&settle)).await;
    choose[0].click().await;
    window.the("dialog", &texts.word("chapter-conflict")).await;
    for side in [
        "De gemeenten en de politie werken samen.",
        "De 35 gemeenten en de politie werken samen.",
        "De gemeenten, de politie en het OM trekken samen op.",
    ] {
        window.says(side).await;
    }
    assert_eq!(window.audit().await, Vec::<String>::new());
    press_button(&window, &texts.word("chapter-conflict-both")).await;
    press_button(&window, &texts.word("chapter-conflict-settle-so")).await;
    window.says(&texts.word("chapter-conflict-settled")).await;
    window
        .wait_for("a chapter without a conflict", async || {
            (!window.page_text().await.contains(&one)).then_some(())
        })
        .await;
    let text = window.page_text().await;
    assert!(text.contains("De 35 gemeenten") && text.contains("het OM trekken samen op"));
    window.close().await;
}

/// Goes to a chapter by the outline, with the caret in its text.
pub(crate) async fn open_chapter(window: &Window, name: &str) {
    window.at_rest().await;
    window.press("Alt+2").await;
    window.at_rest().await;
    let rows = window.all("link", Some(name)).await;
    let outline = rows.last();
    outline.unwrap().click().await;
    press_text(window, name).await;
}

pub(crate) async fn press_text(window: &Window, name: &str) {
    window.the("textbox", name).await.click().await;
}

pub(crate) async fn press_button(window: &Window, name: &str) {
    window.the("button", name).await.click().await;
}

/// Issues the next version, of which nothing is wanting.
pub(crate) async fn issue(window: &Window, texts: &Words, stage: &str) {
    let stage = [("stage", stage.to_owned())];
    window.press("Alt+4").await;
    window.says(&texts.word("gates-clear")).await;
    press_button(window, &texts.say("version-issue-it", &stage)).await;
    press_button(window, &texts.word("version-issue")).await;
    window.says(&texts.say("version-was-issued", &stage)).await;
}

/// What holds the next version back while one reaction is open.
fn version_open_reaction(texts: &Words) -> String {
    let said = [("count", "1".to_owned()), ("places", "R1-".to_owned())];
    texts.say("gate-open-dispositions", &said)
}

/// The one file with an ending in a folder.
fn written(folder: &Path, ending: &str) -> Vec<u8> {
    let held = std::fs::read_dir(folder).unwrap();
    let found = held
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|found| found == ending));
    std::fs::read(found.unwrap()).unwrap()
}
