//! Starting: with nothing, with a plan that is picked, with a plan that is named, twice.

use draagvlak_tests::window::Start;
use draagvlak_texts::{Language, Texts};

use crate::plans;

#[tokio::test]
async fn a_first_start_shows_what_can_be_begun_with() {
    let texts = Texts::new(Language::Dutch);
    let window = Start::fresh().open().await;
    window.the("button", &texts.word("menu-open-plan")).await;
    window.screenshot("welcome").await;
    assert_eq!(window.audit().await, Vec::<String>::new());
    window.close().await;
}

#[tokio::test]
async fn a_plan_that_is_picked_shows_its_chapters() {
    let texts = Texts::new(Language::Dutch);
    let folder = tempfile::tempdir().unwrap();
    let plan = plans::small(folder.path());
    let window = Start::fresh().picking(&plan).open().await;
    window
        .the("button", &texts.word("menu-open-plan"))
        .await
        .click()
        .await;
    window.says(plans::TITLE).await;
    window.press("Alt+2").await;
    for chapter in ["Inleiding", "Ondermijning", "Cybercrime"] {
        window.says(chapter).await;
    }
    window.screenshot("chapters").await;
    window.close().await;
}

#[tokio::test]
async fn a_plan_that_is_named_is_open_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let plan = plans::small(folder.path());
    let window = Start::fresh().on(&plan).open().await;
    window.says(plans::TITLE).await;
    window.close().await;
}
