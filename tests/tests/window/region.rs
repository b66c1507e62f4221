//! From a sheet to chapter 6, and from sending to what a council said, in the real window.

use draagvlak_tests::seed_sheets::STRENGTH;
use draagvlak_tests::window::{Start, Window};
use draagvlak_usecases::{self as usecases, Desk, Mode, Surroundings};

use crate::plans;
use crate::words::Words;

/// Reads the seed's strength in on its screen, and puts it in its chapter.
pub(crate) async fn strength_goes_into_its_chapter(window: &Window, texts: &Words) {
    press_button(window, &texts.word("strength-import")).await;
    window.says("Basisteam Zuid").await;
    press_button(window, &texts.word("strength-record")).await;
    window.says("161,8").await;
    press_button(window, &texts.word("strength-place")).await;
    press_button(window, &texts.word("strength-place-do")).await;
    let placed = [("chapter", texts.word("strength-title"))];
    window.says(&texts.say("strength-stands-in", &placed)).await;
}

#[tokio::test]
async fn a_strength_sheet_becomes_chapter_six() {
    let texts = Words::dutch();
    let folder = tempfile::tempdir().unwrap();
    let plan = plans::small(folder.path());
    let sheet = folder.path().join("sterkte.csv");
    usecases::replace_file(&sheet, STRENGTH.as_bytes()).unwrap();
    let window = Start::fresh().on(&plan).picking(&sheet).open().await;
    window.says(plans::TITLE).await;
    window.go("#/sterkte").await;
    window.says(&texts.word("strength-empty")).await;
    strength_goes_into_its_chapter(&window, &texts).await;
    window.picture("sterkte").await;
    assert_eq!(window.audit().await, Vec::<String>::new());
    window.close().await;
    let desk = Desk::open(&plan, Mode::Read, None, Surroundings::system()).unwrap();
    let chapter = usecases::chapter_text(&desk, &texts.word("strength-title")).unwrap();
    assert!(
        chapter.contains("| Totaal | 161,8 | 19,5 | 161,8 |"),
        "{chapter}"
    );
}

#[tokio::test]
async fn thirty_five_councils_are_seen_at_a_glance() {
    let texts = Words::dutch();
    let folder = tempfile::tempdir().unwrap();
    let plan = folder.path().join("voorbeeld.draagvlak");
    drop(usecases::sample_plan(&plan, Surroundings::system()).unwrap());
    let window = Start::fresh().on(&plan).open().await;
    window.the("heading", &texts.word("overview-title")).await;
    window.go("#/raden").await;
    let progress = [("heard", "0".to_owned()), ("all", "35".to_owned())];
    window
        .says(&texts.say("councils-progress", &progress))
        .await;
    window.says("Voorbeeldgemeente 35").await;
    window.picture("raden").await;
    assert_eq!(window.audit().await, Vec::<String>::new());
    window.go("#/planning").await;
    window.says("Vaststelling IMV").await;
    window.picture("planning").await;
    assert_eq!(window.audit().await, Vec::<String>::new());
    window.close().await;
}

async fn press_button(window: &Window, name: &str) {
    window.the("button", name).await.click().await;
}
