//! From an empty plan, with the sheets of the survey and the poll, to the four priorities and the
//! poll's table in both columns as printed, in the window alone.

use std::path::Path;

use draagvlak_tests::window::{Start, Window};
use serde_json::json;

use crate::plans;
use crate::words::Words;

/// The table of the poll as the account prints it.
const POLL: &[(&str, &str, usize, usize)] = &[
    ("Thema", "Drugs", 24, 81),
    ("Thema", "Fraude", 21, 77),
    ("Hefboom", "Ondermijning", 26, 82),
    ("Thema", "Uitbuiting", 20, 72),
    ("Hefboom", "Zorg- en veiligheidsdomein", 20, 63),
    ("Thema", "Polarisatie", 18, 61),
    ("Hefboom", "Cybercrime", 16, 51),
    ("Hefboom", "Gebieds- of groepsgericht", 14, 38),
    ("Hefboom", "Informatie gestuurd werken", 12, 44),
    ("Thema", "Overlast", 11, 47),
    ("Thema", "Geweld", 10, 36),
];
const RESPONDENTS: usize = 91;
/// How many of them are mayors or prosecutors: the source does not say; the counts allow it.
const PRINCIPALS: usize = 30;

/// The themes with the items they come from; `true` for a part of it.
type Priority = (&'static str, &'static [(&'static str, bool)]);
const THEMES: &[Priority] = &[
    (
        "Aanpak criminaliteit met een ondermijnend effect op de samenleving",
        &[
            ("Thema Drugs", false),
            ("Thema Uitbuiting", false),
            ("Thema Fraude", true),
            ("Hefboom Ondermijning", false),
        ],
    ),
    (
        "Versterken ketensamenwerking tussen het zorg- en veiligheidsdomein",
        &[
            ("Hefboom Zorg- en veiligheidsdomein", false),
            ("Thema Geweld", true),
            ("Thema Overlast", true),
        ],
    ),
    (
        "Contraterrorisme en (tegengaan van) Radicalisering en Extremisme (CTER)",
        &[("Thema Polarisatie", false)],
    ),
    (
        "Aanpak cybercrime en gedigitaliseerde vormen van (vermogens)criminaliteit",
        &[("Thema Fraude", true), ("Hefboom Cybercrime", false)],
    ),
];

#[expect(clippy::disallowed_methods, reason = "a test's own file")]
fn put(folder: &Path, name: &str, text: &str) {
    std::fs::write(folder.join(name), text).unwrap();
}

/// An export with a column per item, so that its columns add up to the printed table.
fn export(folder: &Path) {
    let mut text = "Functie".to_owned();
    for (kind, name, ..) in POLL {
        text.push_str(&format!(";Welke kiest u? [{kind}: {name}]"));
    }
    for at in 0..RESPONDENTS {
        let few = at < PRINCIPALS;
        text.push_str(if few { "\nburgemeester" } else { "\nambtenaar" });
        for (_, _, of_few, of_all) in POLL {
            let chose = if few {
                at < *of_few
            } else {
                at - PRINCIPALS < of_all - of_few
            };
            text.push_str(if chose { ";Ja" } else { ";Nee" });
        }
    }
    put(folder, "peiling.csv", &text);
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
async fn from_two_sheets_to_the_four_priorities_and_the_table_as_printed() {
    let texts = Words::dutch();
    let folder = tempfile::tempdir().unwrap();
    let plan = plans::small(folder.path());
    let survey = "Gemeente;Prioriteit 1;Prioriteit 2\nAalveen;Ondermijning;Jeugd\nBeekdam;Aanpak ondermijning;\nCederdorp;;\n";
    put(folder.path(), "uitvraag.csv", survey);
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
    export(folder.path());
    window.go("#/themas/peiling").await;
    press_button(&window, &texts.word("themes-poll-read")).await;
    press_button(&window, &texts.word("themes-store")).await;
    window.says("Informatie gestuurd werken").await;
    press_button(&window, &texts.word("themes-poll-set")).await;
    let columns = window
        .the("textbox", &texts.word("themes-poll-columns"))
        .await;
    columns.write("BM en OvJ = burgemeester").await;
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
        for (item, part) in *items {
            tick(&window, item).await;
            if *part {
                let part = [("item", (*item).to_owned())];
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
    assert_eq!(window.forbidden().await, Vec::<String>::new());
    window.close().await;
}
