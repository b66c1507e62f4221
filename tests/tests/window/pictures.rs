//! A picture into a chapter and through undo, in the real window.

use std::path::Path;

use base64::Engine;
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

/// Drops a file with these bytes, given in base 64, upon the middle of the text.
const DROP: &str = r"
const [name, kind, coded] = arguments;
const bytes = Uint8Array.from(atob(coded), (letter) => letter.charCodeAt(0));
const data = new DataTransfer();
data.items.add(new File([bytes], name, { type: kind }));
const text = document.querySelector('.prose');
const box = text.getBoundingClientRect();
const at = { clientX: box.left + box.width / 2, clientY: box.top + 20, bubbles: true, cancelable: true, dataTransfer: data };
for (const kind of ['dragenter', 'dragover', 'drop']) text.dispatchEvent(new DragEvent(kind, at));
return data.files.length;
";

#[tokio::test]
async fn a_picture_that_is_dropped_on_the_text_asks_what_it_shows() {
    let texts = Words::dutch();
    let folder = tempfile::tempdir().unwrap();
    let plan = plans::small(folder.path());
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/pictures/tekening.png");
    let coded = base64::engine::general_purpose::STANDARD.encode(std::fs::read(file).unwrap());
    let window = Start::fresh().on(&plan).open().await;
    window.says(plans::TITLE).await;
    window.go("#/hoofdstukken").await;
    let first = "return document.querySelectorAll('.outline-title')[0].getAttribute('href');";
    let address = window.script(first, vec![]).await;
    window.go(address.as_str().unwrap()).await;
    window.the("textbox", "1 …").await.click().await;
    let given = vec!["tekening.png".into(), "image/png".into(), coded.into()];
    assert_eq!(window.script(DROP, given).await, 1);
    let alt = window.the("textbox", &texts.word("picture-alt")).await;
    alt.write("De keten in vijf stappen").await;
    let put = window.the("button", &texts.word("picture-put")).await;
    put.click().await;
    let seen = "const shown = document.querySelector('.prose .picture img'); return shown ? shown.naturalWidth > 0 : false;";
    window
        .wait_for("the picture", async || {
            (window.script(seen, vec![]).await == true).then_some(())
        })
        .await;
    window.picture("picture-dropped").await;
    window.close().await;
}
