//! Every screen on the sample plan: photographed, judged by axe-core and held to its policy, in
//! both languages, both themes and at 200%.

use draagvlak_tests::window::{Start, Window};
use serde_json::json;

use crate::plans;

/// What stands where, by the name of its picture.
const SCREENS: &[(&str, &str)] = &[
    ("overview", "#/overzicht"),
    ("chapters", "#/hoofdstukken"),
    ("register", "#/reacties"),
    ("register-grouped", "#/reacties?groep=chapter"),
    ("new-reaction", "#/reacties/nieuw"),
    ("import", "#/reacties/inlezen"),
    ("main-lines", "#/reacties/hoofdlijnen"),
    ("versions", "#/versies"),
    ("compare", "#/vergelijk?van=70&tot=95"),
    ("rounds", "#/rondes"),
    ("papers", "#/stukken"),
    ("workgroup", "#/werkgroep"),
    ("search", "#/zoek?q=ondermijning"),
];

async fn look_everywhere(language: &str, theme: &str, zoom: f64) {
    let folder = tempfile::tempdir().unwrap();
    let plan = plans::sample(folder.path());
    let window = Start::fresh()
        .with_settings(language, theme, zoom)
        .on(&plan)
        .open()
        .await;
    let kind = format!("{language}-{theme}-{:.0}", zoom * 100.0);
    let mut wrong = Vec::new();
    window.at_rest().await;
    for (name, address) in SCREENS {
        window.go(address).await;
        judge(&window, name, &kind, &mut wrong).await;
    }
    window.go("#/hoofdstukken").await;
    let chapter = window
        .script(
            "return document.querySelectorAll('.outline-title')[1].getAttribute('href');",
            vec![],
        )
        .await;
    window.go(chapter.as_str().unwrap()).await;
    judge(&window, "chapter", &kind, &mut wrong).await;
    window
        .script("location.hash = '#/overzicht'", vec![json!(null)])
        .await;
    window.at_rest().await;
    wrong.extend(window.forbidden().await);
    window.close().await;
    assert_eq!(wrong, Vec::<String>::new());
}

async fn judge(window: &Window, name: &str, kind: &str, wrong: &mut Vec<String>) {
    window.screenshot(&format!("{name}-{kind}")).await;
    let found = window.audit().await;
    wrong.extend(found.into_iter().map(|what| format!("{name}: {what}")));
}

#[tokio::test]
async fn every_screen_can_be_read_in_dutch_and_light() {
    look_everywhere("nl", "light", 1.0).await;
}

#[tokio::test]
async fn every_screen_can_be_read_in_english_and_dark() {
    look_everywhere("en", "dark", 1.0).await;
}

#[tokio::test]
async fn every_screen_can_be_read_at_twice_the_size() {
    look_everywhere("nl", "light", 2.0).await;
}
