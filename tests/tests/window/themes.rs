//! From an empty plan, with the sheets of the survey, the poll and the strength, to the four
//! priorities, the poll's table in both columns as printed and the chapter of the strength, in the
//! window alone.

use std::path::Path;

use draagvlak_tests::seed_sheets::{
    POLL, PRINCIPALS, RESPONDENTS, STRENGTH, SURVEY, THEMES, poll_by_column,
};
use draagvlak_tests::window::{Start, Window};
use draagvlak_usecases::{self as usecases, Desk, Mode, Surroundings};
use serde_json::json;

use crate::plans;
use crate::region::strength_goes_into_its_chapter;
use crate::words::Words;

#[expect(clippy::disallowed_methods, reason = "a test's own file")]
fn put(folder: &Path, name: &str, text: &str) {
    std::fs::write(folder.join(name), text).unwrap();
}

async fn press_button(window: &Window, name: &str) {
    window.the("button", name).await.click().await;
}

/// Presses the words beside a box, as a person does.
async fn tick(window: &Window, name: &str) {
    let press = "const box = [...document.querySelectorAll('[role=dialog] label.check')]
        .find((label) => (label.querySelector('input').getAttribute('aria-label') ?? label.textContent.replace('✓', '')) === arguments[0]);
        box?.querySelector('input').click(); return !!box;";
    window
        .wait_for(name, async || {
            let pressed = window.script(press, vec![json!(name)]).await;
            (pressed == true).then_some(())
        })
        .await;
}

/// The rows of the poll's table, cell by cell.
async fn table(window: &Window, texts: &Words) -> Vec<String> {
    let read = "return [...document.querySelectorAll(`[role=region][aria-label='${arguments[0]}'] tbody tr`)]
        .map((row) => [...row.cells].map((cell) => cell.innerText.trim()).join('|'));";
    let label = texts.word("themes-poll-table");
    let rows = window.script(read, vec![json!(label)]).await;
    let rows = rows.as_array().cloned().unwrap_or_default();
    rows.iter()
        .map(|row| row.as_str().unwrap_or_default().to_owned())
        .collect()
}

#[tokio::test]
async fn from_three_sheets_to_four_priorities_the_table_as_printed_and_the_chapter_of_the_strength()
{
    let texts = Words::dutch();
    let folder = tempfile::tempdir().unwrap();
    let plan = plans::empty(folder.path());
    put(folder.path(), "uitvraag.csv", SURVEY);
    let window = Start::fresh().picking(folder.path()).on(&plan).open().await;
    window.says(plans::TITLE).await;

    window.go("#/themas/uitvraag").await;
    press_button(&window, &texts.word("themes-survey-read")).await;
    press_button(&window, &texts.word("themes-store")).await;
    let answered = [("answered", "2".to_owned()), ("asked", "3".to_owned())];
    window
        .says(&texts.say("themes-survey-answered", &answered))
        .await;
    let accept = texts.say("themes-accept", &[("count", "2".to_owned())]);
    press_button(&window, &accept).await;
    window
        .wait_for("both wordings under one subject", async || {
            let bars = "return document.querySelector('.themes-chart title')?.textContent ?? '';";
            let said = window.script(bars, vec![]).await;
            said.as_str()
                .unwrap_or_default()
                .contains(": 2")
                .then_some(())
        })
        .await;

    std::fs::remove_file(folder.path().join("uitvraag.csv")).unwrap();
    put(folder.path(), "peiling.csv", &poll_by_column());
    window.go("#/themas/peiling").await;
    press_button(&window, &texts.word("themes-poll-read")).await;
    press_button(&window, &texts.word("themes-store")).await;
    window.says("Informatie gestuurd werken").await;
    press_button(&window, &texts.word("themes-poll-set")).await;
    let columns = window
        .the("textbox", &texts.word("themes-poll-columns"))
        .await;
    columns
        .write("BM en OvJ = burgemeester, hoofdofficier van justitie")
        .await;
    window.press("Enter").await;
    window.type_text("Overall =").await;
    press_button(&window, &texts.word("save")).await;
    let mut printed: Vec<String> = POLL
        .iter()
        .map(|(kind, name, few, all)| format!("{name}|{kind}|{few}|{all}"))
        .collect();
    printed.push(format!(
        "{}||{PRINCIPALS}|{RESPONDENTS}",
        texts.word("themes-respondents")
    ));
    window
        .wait_for("the table as printed", async || {
            (table(&window, &texts).await == printed).then_some(())
        })
        .await;
    assert_eq!(window.audit().await, Vec::<String>::new());

    window.go("#/themas").await;
    for (number, (title, items)) in THEMES.iter().enumerate() {
        press_button(&window, &texts.word("themes-add")).await;
        let name = window.the("textbox", &texts.word("themes-name")).await;
        name.write(title).await;
        for (kind, item, part) in *items {
            let item = format!("{kind} {item}");
            tick(&window, &item).await;
            if *part {
                let part = [("item", item)];
                tick(&window, &texts.say("themes-only-part-of", &part)).await;
            }
        }
        press_button(&window, &texts.word("save")).await;
        window
            .the("region", &format!("{} {title}", number + 1))
            .await;
    }
    let left = "Gebieds- of groepsgericht, Informatie gestuurd werken";
    let left = [("items", left.to_owned())];
    window.says(&texts.say("themes-unmapped", &left)).await;
    window.screenshot("themes-journey").await;
    assert_eq!(window.audit().await, Vec::<String>::new());

    std::fs::remove_file(folder.path().join("peiling.csv")).unwrap();
    put(folder.path(), "sterkte.csv", STRENGTH);
    window.go("#/sterkte").await;
    strength_goes_into_its_chapter(&window, &texts).await;
    assert_eq!(window.forbidden().await, Vec::<String>::new());
    window.close().await;
    let desk = Desk::open(&plan, Mode::Read, None, Surroundings::system()).unwrap();
    let chapter = usecases::chapter_text(&desk, &texts.word("strength-title")).unwrap();
    assert!(
        chapter.contains("| Totaal | 161,8 | 19,5 | 161,8 |"),
        "{chapter}"
    );
}
