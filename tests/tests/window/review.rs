//! The reading bundle in a bare browser: read, react and save by keyboard, and the file comes in.

use std::path::{Path, PathBuf};

use draagvlak_tests::window::{Start, Window};
use draagvlak_texts::{Language, Texts};
use draagvlak_usecases::{
    self as usecases, Desk, ImportOrder, LargePlan, Mode, Press, ReviewOrder, Stop, Surroundings,
    Typesetter, large_plan,
};

use crate::plans;

const SAID: &str = "Noem ook de jeugd. =1+1 <b>é😀</b>";

/// A plan of which a version went out to a round.
fn issued(folder: &Path) -> PathBuf {
    let path = plans::small(folder);
    let mut desk = Desk::open(&path, Mode::Write, None, Surroundings::system()).unwrap();
    let text = "De raad wordt **gehoord**. De politie levert de cijfers aan.\n\n## Jeugd\n\nVeel doen we al.\n";
    usecases::edit_chapter(&mut desk, "3", text, &[]).unwrap();
    let today = desk.today();
    usecases::issue_version(&mut desk, "70", today, None).unwrap();
    usecases::open_round(&mut desk, "R1", "Ronde 1", Some("70"), None).unwrap();
    path
}

/// Writes the bundle of a plan; says where.
fn bundle(desk: &mut Desk, out: &Path, person: Option<&str>, language: &str) -> PathBuf {
    let texts = Texts::new(Language::Dutch);
    let press = Press {
        texts: &texts,
        typesetter: &Typesetter::here(),
        stop: &Stop::default(),
        progress: &|_, _, _| {},
    };
    let order = ReviewOrder {
        version: "70".to_owned(),
        round: None,
        person: person.map(str::to_owned),
        language: Some(language.to_owned()),
        out: out.to_path_buf(),
    };
    usecases::export_review(desk, &order, &press).unwrap();
    out.to_path_buf()
}

fn open(plan: &Path) -> Desk {
    Desk::open(plan, Mode::Write, None, Surroundings::system()).unwrap()
}

/// What the page offered to save last, as its browser puts it on the disk.
async fn saved(window: &Window, ending: &str) -> PathBuf {
    let here = window.folder().to_path_buf();
    window
        .wait_for("a file that was saved", async || {
            let found = std::fs::read_dir(&here).unwrap().flatten();
            let found = found.map(|entry| entry.path());
            let whole = |path: &PathBuf| std::fs::metadata(path).is_ok_and(|data| data.len() > 0);
            found
                .filter(|path| path.extension().is_some_and(|end| end == ending))
                .find(whole)
        })
        .await
}

#[tokio::test]
async fn a_reviewer_reacts_at_a_passage_by_keyboard_and_the_saved_file_comes_in() {
    let texts = Texts::new(Language::Dutch);
    let word = |key: &str| texts.word(&format!("review-page-{key}"));
    let folder = tempfile::tempdir().unwrap();
    let plan = issued(folder.path());
    let page = bundle(
        &mut open(&plan),
        &folder.path().join("lees.html"),
        None,
        "nl",
    );
    let window = Start::page(&page).open().await;
    window.the("heading", plans::TITLE).await;
    assert_eq!(window.audit().await, Vec::<String>::new());
    window.screenshot("review-plan").await;

    let section = texts.say(
        "review-page-react-section-on",
        &[("what", "3.1 Jeugd".to_owned())],
    );
    let section = format!("{} {section}", word("react-section"));
    window.tab_to("button", &section).await;
    window.press("Enter").await;
    window.the("dialog", &word("editor-new")).await;
    assert_eq!(window.audit().await, Vec::<String>::new());
    // The keyboard is in the reaction; what it is about is chosen before it.
    window.type_text("Noem ook de jeugd.").await;
    window.press("Shift+Tab").await;
    window.press("ArrowDown").await;
    window.screenshot("review-editor").await;
    window.says("Veel doen we al.").await;
    window.press("Tab").await;
    window.press("Ctrl+Enter").await;
    let kept = texts.say("review-page-kept", &[("n", "1".to_owned())]);
    window.says(&kept).await;

    // In general, with every kind of sign, and what is said stays letter for letter.
    let general = word("react-general");
    window.tab_to("button", &general).await;
    window.press("Enter").await;
    window.type_text(SAID).await;
    window.press("Ctrl+Enter").await;
    let mine = texts.say("review-page-mine-count", &[("n", "2".to_owned())]);
    window.the("button", &mine).await.click().await;
    for (field, text) in [("name", "Adviseur"), ("role", "adviseur OOV")] {
        window.tab_to("textbox", &word(field)).await;
        window.type_text(text).await;
    }
    assert_eq!(window.audit().await, Vec::<String>::new());
    window.screenshot("review-mine").await;
    window.tab_to("button", &word("save-answers")).await;
    window.press("Enter").await;
    let file = saved(&window, "json").await;
    assert_eq!(window.forbidden().await, Vec::<String>::new());

    let order = ImportOrder {
        path: file.display().to_string(),
        ..ImportOrder::default()
    };
    let mut desk = open(&plan);
    let report = usecases::import_feedback(&mut desk, &order).unwrap();
    let review = report.review.unwrap();
    assert_eq!((report.fresh, review.placed, review.general), (2, 1, 1));
    let first = usecases::reaction(&desk, "R1-001").unwrap();
    assert_eq!(first.passage.unwrap().passage, "Veel doen we al.");
    assert_eq!(usecases::reaction(&desk, "R1-002").unwrap().text, SAID);
    let again = usecases::import_feedback(&mut desk, &order).unwrap();
    assert_eq!((again.fresh, again.known), (0, 2));
    window.close().await;
}

#[tokio::test]
async fn a_bundle_of_300_pages_is_read_and_reacted_to_at_its_end() {
    let texts = Texts::new(Language::English);
    let word = |key: &str| texts.word(&format!("review-page-{key}"));
    let folder = tempfile::tempdir().unwrap();
    let size = LargePlan {
        chapters: 40,
        words: 3_000,
        saves: 40,
        since: 0,
        comments: 0,
    };
    let mut desk = large_plan(&folder.path().join("groot.draagvlak"), size).unwrap();
    // Kept beside the build, to be measured in other browsers too.
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/lees-300.html");
    let page = bundle(&mut desk, &out, None, "en");
    let window = Start::page(&page).open().await;
    window.the("heading", "IMV").await;
    let last = "const all = [...document.querySelectorAll('[data-view=plan] .react')];
        all.at(-1).focus(); return all.length;";
    assert!(window.script(last, vec![]).await.as_u64().unwrap() >= 40);
    window.press("Enter").await;
    window.the("dialog", &word("editor-new")).await;
    window.type_text("At the very end.").await;
    window.press("Ctrl+Enter").await;
    window
        .says(&texts.say("review-page-kept", &[("n", "1".to_owned())]))
        .await;
    window.the("button", &word("plan")).await;
    window.close().await;
}
