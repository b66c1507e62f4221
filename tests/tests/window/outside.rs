//! What reaches the window from outside the page: a second start, a file that is opened with the
//! program, the system's own menu.

use std::process::Command;

use draagvlak_tests::window::Start;

use crate::plans;
use crate::words::Words;

#[tokio::test]
async fn a_second_start_brings_its_plan_to_the_window_that_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let (one, other) = (folder.path().join("een"), folder.path().join("twee"));
    std::fs::create_dir_all(&one).unwrap();
    std::fs::create_dir_all(&other).unwrap();
    let sample = plans::sample(&one);
    let small = plans::small(&other);
    let window = Start::fresh().on(&sample).open().await;
    window.at_rest().await;
    // By a name beside the folder it is started in, as the system opens a file that was clicked.
    let ended = window
        .second_start(&other, &[small.file_name().unwrap().to_str().unwrap()])
        .await;
    assert!(ended, "the second start stays beside the first");
    window.says(plans::TITLE).await;
    window.close().await;
}

#[tokio::test]
async fn what_is_being_typed_is_kept_when_another_plan_is_opened_over_it() {
    let folder = tempfile::tempdir().unwrap();
    let (one, other) = (folder.path().join("een"), folder.path().join("twee"));
    std::fs::create_dir_all(&one).unwrap();
    std::fs::create_dir_all(&other).unwrap();
    let (plan, sample) = (plans::small(&one), plans::sample(&other));
    let window = Start::fresh().on(&plan).open().await;
    window.says(plans::TITLE).await;
    window.go("#/hoofdstukken").await;
    let third = "return document.querySelectorAll('.outline-title')[2].getAttribute('href');";
    let address = window.script(third, vec![]).await;
    window.go(address.as_str().unwrap()).await;
    window.the("textbox", "3 Cybercrime").await.click().await;
    window.type_text("Nog niet opgeslagen.").await;
    let path = sample.display().to_string();
    assert!(window.second_start(&other, &[&path]).await);
    window
        .wait_for("the other plan", async || {
            (!window.page_text().await.contains(plans::TITLE)).then_some(())
        })
        .await;
    let path = plan.display().to_string();
    assert!(window.second_start(&other, &[&path]).await);
    window.says(plans::TITLE).await;
    window.go("#/zoek?q=opgeslagen").await;
    window.says("Nog niet").await;
    window.close().await;
}

#[tokio::test]
async fn the_systems_own_menu_does_what_it_says() {
    let texts = Words::dutch();
    let folder = tempfile::tempdir().unwrap();
    let plan = plans::small(folder.path());
    let window = Start::fresh().on(&plan).open().await;
    window.says(plans::TITLE).await;
    window.at_rest().await;
    // The first menu of the bar, and its first item.
    let display = window.display().to_owned();
    let point = |x: &str, y: &str| {
        let done = Command::new("xdotool")
            .args(["mousemove", x, y, "click", "1"])
            .env("DISPLAY", &display)
            .status();
        assert!(done.is_ok_and(|status| status.success()), "xdotool");
    };
    let word = texts.word("new-plan-title");
    point("20", "14");
    window
        .wait_for("the dialog of a new plan", async || {
            if window.all("textbox", Some(&word)).await.len() == 1 {
                return Some(());
            }
            // The menu opens when the system has drawn it: the item is pointed at until it is there.
            point("40", "42");
            None
        })
        .await;
    window.close().await;
}
