//! A picture into a chapter and through undo, in the real window.

use std::path::Path;

use draagvlak_tests::window::Start;
use draagvlak_usecases::{self as usecases, Desk, Mode, Surroundings};

use crate::plans;
use crate::words::Words;

#[tokio::test]
async fn a_picture_is_put_in_with_its_description_and_shown() {
    let texts = Words::dutch();
    let folder = tempfile::tempdir().unwrap();
    let plan = plans::small(folder.path());
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/pictures/foto.jpg");
    let window = Start::fresh().on(&plan).picking(&file).open().await;
    window.says(plans::TITLE).await;
    window.go("#/hoofdstukken").await;
    let first = "return document.querySelectorAll('.outline-title')[0].getAttribute('href');";
    let address = window.script(first, vec![]).await;
    window.go(address.as_str().unwrap()).await;
    window.the("textbox", "1 …").await.click().await;
    let tool = window
        .the("button", &texts.word("chapter-tool-picture"))
        .await;
    tool.click().await;
    let alt = window.the("textbox", &texts.word("picture-alt")).await;
    alt.write("Een wijk van boven").await;
    assert_eq!(window.audit().await, Vec::<String>::new());
    window
        .the("button", &texts.word("picture-put"))
        .await
        .click()
        .await;
    let seen = "const shown = document.querySelector('.prose .picture img'); return shown ? shown.naturalWidth : 0;";
    window
        .wait_for("the picture", async || {
            (window.script(seen, vec![]).await.as_i64() == Some(40)).then_some(())
        })
        .await;
    assert_eq!(window.forbidden().await, Vec::<String>::new());
    assert_eq!(window.audit().await, Vec::<String>::new());
    window.go("#/hoofdstukken").await;
    window.at_rest().await;
    window.close().await;
    let desk = Desk::open(&plan, Mode::Read, None, Surroundings::system()).unwrap();
    let chapter = usecases::chapter_text(&desk, "1").unwrap();
    assert!(chapter.contains("![Een wijk van boven](blob:"), "{chapter}");
}
