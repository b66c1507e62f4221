//! A chapter with its changes and reactions, by keyboard and by ear.

use draagvlak_tests::window::{Start, Window};

use crate::plans;
use crate::words::Words;

/// Opens the third chapter of [`plans::tracked`] with its changes shown.
async fn opened(folder: &std::path::Path) -> Window {
    let plan = plans::tracked(folder);
    let window = Start::fresh().on(&plan).open().await;
    window.says(plans::TITLE).await;
    window.go("#/hoofdstukken").await;
    let third = "return document.querySelectorAll('.outline-title')[2].getAttribute('href');";
    let address = window.script(third, vec![]).await;
    window.go(address.as_str().unwrap()).await;
    window
        .wait_for("three changes", async || {
            (marks(&window).await.len() >= 5).then_some(())
        })
        .await;
    window
}

/// What a screen reader says of each mark in the text and the words in it, in the order of the text.
async fn marks(window: &Window) -> Vec<String> {
    let groups = window.all("group", None).await;
    let mut said = Vec::new();
    for group in groups {
        if group
            .element
            .attr("data-mark")
            .await
            .ok()
            .flatten()
            .is_some()
        {
            let words = group.text().await;
            said.push(format!("{}: {}", group.name, words.trim()));
        }
    }
    said
}

#[tokio::test]
async fn changes_are_read_aloud_in_the_order_of_the_text() {
    let folder = tempfile::tempdir().unwrap();
    let window = opened(folder.path()).await;
    let said = marks(&window).await;
    let changes: Vec<_> = said
        .iter()
        .filter(|said| !said.starts_with("passage"))
        .map(String::as_str)
        .collect();
    assert_eq!(
        changes,
        [
            "ingevoegd door coordinator, om R1-001: en het OM",
            "verwijderd door coordinator, zonder reden: alleen",
            "ingevoegd door coordinator, zonder reden: samen",
            "verwijderd door coordinator, zonder reden: eerste",
        ]
    );
    assert!(
        said.iter()
            .any(|said| said == "passage van reactie R1-003: De politie werkt"),
        "{said:?}"
    );
    window.close().await;
}

#[tokio::test]
async fn a_change_gets_its_reason_from_the_picker_by_keyboard() {
    let texts = Words::dutch();
    let folder = tempfile::tempdir().unwrap();
    let window = opened(folder.path()).await;
    window.press("U").await;
    window.tab_to("button", &texts.word("chapter-tie")).await;
    window.press("Enter").await;
    window.the("dialog", &texts.word("chapter-tie")).await;
    window.the("textbox", &texts.word("chapter-tie-find")).await;
    window.type_text("alleen voor").await;
    window.the("option", "R1-003…").await;
    assert_eq!(window.audit().await, Vec::<String>::new());
    window.press("Tab").await;
    window.press(" ").await;
    window.tab_to("button", &texts.word("save")).await;
    window.press("Enter").await;
    let tied = [("labels", "R1-003".to_owned())];
    window.says(&texts.say("chapter-tied", &tied)).await;
    window
        .wait_for("the reason in the text", async || {
            let said = marks(&window).await;
            said.iter()
                .any(|said| said.starts_with("verwijderd") && said.contains("om R1-003"))
                .then_some(())
        })
        .await;
    window.close().await;
}

#[tokio::test]
async fn several_changes_are_chosen_together_and_decided_at_once() {
    let texts = Words::dutch();
    let folder = tempfile::tempdir().unwrap();
    let window = opened(folder.path()).await;
    for _ in 0..2 {
        window.press("U").await;
        window.tab_to("button", &texts.word("chapter-pick")).await;
        window.press("Enter").await;
        window.the("button", &texts.word("chapter-unpick")).await;
    }
    window.press("X").await;
    let two = [("count", "2".to_owned())];
    window.says(&texts.say("chapter-rejected", &two)).await;
    let unexplained = async |wanted: usize| {
        window
            .wait_for("the changes that are left", async || {
                let said = marks(&window).await;
                let left = said.iter().filter(|said| said.contains("zonder reden"));
                (left.count() == wanted).then_some(())
            })
            .await;
    };
    unexplained(0).await;
    window.press("Ctrl+Z").await;
    window.says(&texts.word("undone")).await;
    unexplained(3).await;
    window.close().await;
}

#[tokio::test]
async fn a_reaction_that_lost_its_passage_is_tied_again_and_that_is_taken_back() {
    let texts = Words::dutch();
    let folder = tempfile::tempdir().unwrap();
    let window = opened(folder.path()).await;
    let adrift = texts.say("chapter-adrift", &[("count", "1".to_owned())]);
    window.says(&adrift).await;
    let open = "document.querySelector('.tray').open = true;";
    window.script(open, vec![]).await;
    window.the("textbox", "3 Cybercrime").await.click().await;
    window.press("Ctrl+End").await;
    window.press("Shift+Home").await;
    let place = texts.word("chapter-place");
    window.the("button", &place).await.click().await;
    let placed = [("label", "R1-002".to_owned())];
    window.says(&texts.say("chapter-placed", &placed)).await;
    let gone = async || (!window.page_text().await.contains(&adrift)).then_some(());
    window.wait_for("a tray that is empty", gone).await;
    // The way back in the message; the tool of the same name is about the text.
    let back = window.all("button", Some(&texts.word("undo"))).await;
    back.last().unwrap().click().await;
    window.says(&adrift).await;
    window.close().await;
}

#[tokio::test]
async fn a_chapter_goes_elsewhere_in_the_outline_by_keyboard() {
    let texts = Words::dutch();
    let folder = tempfile::tempdir().unwrap();
    let plan = plans::small(folder.path());
    let window = Start::fresh().on(&plan).open().await;
    window.says(plans::TITLE).await;
    window.at_rest().await;
    window.press("Alt+2").await;
    window.tab_to("row", "1 Inleiding…").await;
    window.press("Alt+ArrowDown").await;
    let moved = [("title", "Inleiding".to_owned()), ("place", "2".to_owned())];
    window.says(&texts.say("chapter-moved", &moved)).await;
    let titles = async || {
        let rows = window.names("row").await;
        let begin = |name: &String| name.split(',').next().unwrap_or_default().to_owned();
        rows.iter().map(begin).collect::<Vec<_>>()
    };
    window
        .wait_for("the other order", async || {
            let first = titles().await.first().cloned().unwrap_or_default();
            first.starts_with("1 Ondermijning").then_some(())
        })
        .await;
    window.press("Ctrl+Z").await;
    window
        .wait_for("the first order", async || {
            let first = titles().await.first().cloned().unwrap_or_default();
            first.starts_with("1 Inleiding").then_some(())
        })
        .await;
    window.close().await;
}
