//! From an empty plan, with the sheets of the survey and the poll, to the four priorities of the
//! seed and the poll's table as printed; a fifth theme is stopped or recorded with its reason.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod sandbox;
#[path = "../../../tests/src/seed_sheets.rs"]
#[expect(
    unreachable_pub,
    reason = "the window's journey has it from its library"
)]
mod seed_sheets;

use rust_xlsxwriter::Workbook;
use sandbox::Plan;
use seed_sheets::{POLL, RESPONDENTS, STRENGTH, SURVEY, THEMES, chose, group, poll_by_column};
use serde_json::json;

/// An export with every choice in one cell.
fn export_in_one_cell(plan: &Plan, name: &str) {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let header = [
        "Tijdstempel",
        "Wat is uw functie?",
        "Welke thema’s en hefbomen kiest u?",
        "Waarom wel of niet?",
    ];
    sheet.write_row(0, 0, header).unwrap();
    for at in 0..RESPONDENTS {
        let chosen: Vec<_> = POLL
            .iter()
            .filter(|(_, _, few, all)| chose(at, *few, *all))
            .map(|(kind, name, ..)| format!("{kind} {name}"))
            .collect();
        let row = u32::try_from(at).unwrap() + 1;
        let why = if at == 0 { "Raakt elke gemeente." } else { "" };
        sheet
            .write_row(row, 0, ["06-06-2018", group(at), &chosen.join(";"), why])
            .unwrap();
    }
    book.save(plan.path(name)).unwrap();
}

fn items() -> Vec<String> {
    POLL.iter()
        .map(|(kind, name, ..)| format!("{kind}: {name}"))
        .collect()
}

fn as_printed(table: &serde_json::Value) {
    let rows: Vec<_> = table["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["kind"].clone(),
                row["name"].clone(),
                row["counts"].clone(),
            )
        })
        .collect();
    let printed: Vec<_> = POLL
        .iter()
        .map(|(kind, name, few, all)| (json!(kind), json!(name), json!([few, all])))
        .collect();
    assert_eq!(rows, printed);
}

fn with_poll() -> Plan {
    let plan = Plan::new();
    let items = items();
    let items: Vec<&str> = items.iter().map(String::as_str).collect();
    plan.done(&[&["poll", "items"], &items[..]].concat());
    plan.done(&[
        "poll",
        "columns",
        "BM en OvJ=burgemeester,hoofdofficier van justitie",
        "Overall=",
    ]);
    export_in_one_cell(&plan, "peiling.xlsx");
    plan.done(&["poll", "import", "peiling.xlsx", "--date", "2018-06-06"]);
    plan
}

fn four_themes(plan: &Plan) {
    for (title, items) in THEMES {
        let from = items.iter().map(|(_, name, part)| match part {
            true => format!("{name}:deels"),
            false => (*name).to_owned(),
        });
        let from = from.collect::<Vec<_>>().join(",");
        plan.done(&[
            "theme",
            "add",
            title,
            "--from",
            &from,
            "--reason",
            "shared=In veel gemeenten genoemd.",
        ]);
    }
}

fn account(plan: &Plan) -> String {
    plan.done(&["export", "account", "--format", "html", "--out", "v.html"]);
    let page = std::fs::read_to_string(plan.path("v.html")).unwrap();
    // A figure is a link to what it was counted from: only the words are looked at.
    let mut inside = false;
    page.chars()
        .filter(|sign| {
            let was_inside = inside;
            inside = *sign == '<' || (inside && *sign != '>');
            !inside && !was_inside
        })
        .collect()
}

#[test]
fn both_shapes_of_export_give_the_table_as_printed() {
    let plan = with_poll();
    let table = plan.json(&["poll", "table"]);
    as_printed(&table);
    assert_eq!(table["columns"][1]["base"], RESPONDENTS);
    assert_eq!(table["items"][2]["places"], json!([1, 1]));
    let reasons = plan.json(&["poll", "reasons"]);
    assert_eq!(reasons[0]["text"], "Raakt elke gemeente.");

    let other = Plan::new();
    other.write("peiling.csv", &poll_by_column());
    // Nothing was said of items before: the options are taken in the order of their columns.
    other.done(&["poll", "import", "peiling.csv", "--date", "2018-06-06"]);
    other.done(&[
        "poll",
        "columns",
        "BM en OvJ=burgemeester,hoofdofficier van justitie",
        "Overall=",
    ]);
    as_printed(&other.json(&["poll", "table"]));
}

#[test]
fn the_four_priorities_follow_from_the_items_and_two_levers_are_left() {
    let plan = with_poll();
    let proposed = plan.json(&["theme", "propose"]);
    assert_eq!(proposed.as_array().unwrap().len(), POLL.len());
    four_themes(&plan);
    let board = plan.json(&["theme", "list"]);
    let titles: Vec<_> = board["themes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|theme| theme["title"].as_str().unwrap().to_owned())
        .collect();
    let expected: Vec<_> = THEMES.iter().map(|(title, _)| *title).collect();
    assert_eq!(titles, expected);
    assert_eq!(
        board["unmapped"],
        json!(["Gebieds- of groepsgericht", "Informatie gestuurd werken"])
    );
    let fraude = &board["items"][1];
    assert_eq!(
        fraude["taken"],
        json!([{ "number": 1, "part": true }, { "number": 4, "part": true }])
    );
    plan.refused(&["theme", "map", "1", "Verkeer"], 1, "Verkeer is er niet");
    plan.done(&[
        "decision",
        "add",
        "support",
        "--body",
        "RBOP",
        "--text",
        "Draagvlak geuit.",
        "--date",
        "2018-05-24",
    ]);
    let account = account(&plan);
    for said in [
        "deels Thema Fraude",
        "Hefboom Informatie gestuurd werken",
        "draagvlak geuit",
        "In veel gemeenten genoemd.",
    ] {
        assert!(account.contains(said), "{said}");
    }
}

#[test]
fn from_an_empty_plan_and_three_sheets_to_four_priorities_the_printed_table_and_chapter_six() {
    let plan = Plan::new();
    assert_eq!(plan.json(&["chapter", "list"]), json!([]));
    plan.write("uitvraag.csv", SURVEY);
    plan.write("peiling.csv", &poll_by_column());
    plan.write("sterkte.csv", STRENGTH);

    plan.done(&["survey", "import", "uitvraag.csv"]);
    plan.done(&["survey", "map", "--accept"]);
    let survey = plan.json(&["survey", "show"]);
    // Both wordings count under one subject.
    assert_eq!(survey["clusters"][0]["count"], 2);
    assert_eq!(survey["silent"], json!(["Cederdorp"]));

    plan.done(&["poll", "import", "peiling.csv", "--date", "2018-06-06"]);
    let columns = "BM en OvJ=burgemeester,hoofdofficier van justitie";
    plan.done(&["poll", "columns", columns, "Overall="]);
    as_printed(&plan.json(&["poll", "table"]));

    four_themes(&plan);
    let board = plan.json(&["theme", "list"]);
    let titles = board["themes"].as_array().unwrap().iter();
    let titles: Vec<_> = titles.map(|theme| theme["title"].clone()).collect();
    let wanted: Vec<_> = THEMES.iter().map(|(title, _)| json!(title)).collect();
    assert_eq!(titles, wanted);

    for at in 1..=5 {
        plan.write("h.md", &format!("# Hoofdstuk {at}\n\nTekst.\n"));
        plan.done(&[
            "chapter",
            "add",
            &format!("Hoofdstuk {at}"),
            "--file",
            "h.md",
        ]);
    }
    plan.write(
        "6.md",
        "# Sterkteverdeling politie\n\nDe stand van zaken.\n",
    );
    let chapter = [
        "chapter",
        "add",
        "Sterkteverdeling politie",
        "--file",
        "6.md",
    ];
    plan.done(&[&chapter[..], &["--part", "sterkte"]].concat());
    plan.done(&["strength", "import", "sterkte.csv", "--as-of", "2018-07-19"]);
    plan.done(&["strength", "place"]);
    plan.done(&["export", "plan", "--format", "html", "--out", "plan.html"]);
    let page = std::fs::read_to_string(plan.path("plan.html")).unwrap();
    for figure in ["61,3", "161,8", "Basisteam Zuid"] {
        assert!(page.contains(figure), "{figure}");
    }
    let account = account(&plan);
    for said in [
        "Er zijn vier thema’s gekozen.",
        "deels Thema Fraude",
        "2 van de 3 gevraagde gemeenten",
        "161,8 fte over 2 onderdelen",
    ] {
        assert!(account.contains(said), "{said}\n{account}");
    }
}

#[test]
fn a_fifth_theme_is_stopped_or_recorded_with_its_reason() {
    let plan = with_poll();
    four_themes(&plan);
    let fifth = [
        "theme",
        "add",
        "Drugs in relatie tot jeugd",
        "--from",
        "Drugs:deels",
    ];
    plan.refused(&fifth, 1, "mag 4 thema’s hebben");
    let exception = ["--exception", "De jeugd kan niet wachten."];
    plan.refused(&[&fifth[..], &exception].concat(), 2, "Een besluit noemt");
    assert_eq!(
        plan.json(&["theme", "list"])["themes"]
            .as_array()
            .unwrap()
            .len(),
        4
    );
    let by = [
        "--by",
        "regioburgemeester en hoofdofficier",
        "--date",
        "2018-06-07",
    ];
    plan.done(&[&fifth[..], &exception, &by].concat());
    let board = plan.json(&["theme", "list"]);
    assert_eq!(board["themes"].as_array().unwrap().len(), 5);
    assert_eq!(board["exception"]["text"], "De jeugd kan niet wachten.");
    let account = account(&plan);
    assert!(
        account.contains("Het plan telt 5 thema’s, meer dan de 4"),
        "{account}"
    );
    assert!(account.contains("De jeugd kan niet wachten."));
    // Taken out and put in again: the decision still stands.
    let id = board["themes"][4]["id"].as_str().unwrap();
    plan.done(&["theme", "remove", "5"]);
    plan.done(&["theme", "remove", id, "--restore"]);
    assert_eq!(plan.json(&["theme", "list"])["themes"][4]["id"], id);
}

#[test]
fn a_title_changes_and_the_theme_stays() {
    let plan = with_poll();
    four_themes(&plan);
    let before = plan.json(&["theme", "list"])["themes"][2]["id"].clone();
    plan.done(&["theme", "retitle", "3", "Radicalisering en polarisatie"]);
    let theme = plan.json(&["theme", "list"])["themes"][2].clone();
    assert_eq!(theme["id"], before);
    assert_eq!(theme["title"], "Radicalisering en polarisatie");
    assert_eq!(theme["titles"].as_array().unwrap().len(), 2);
    assert!(account(&plan).contains("Heette eerder: “Contraterrorisme"));
    plan.done(&["theme", "reason", "3", "expertise", "Kennis is schaars."]);
    plan.done(&["theme", "reason", "3", "shared", "--undo"]);
    let reasons = plan.json(&["theme", "list"])["themes"][2]["reasons"].clone();
    assert_eq!(reasons.as_array().unwrap().len(), 1);
    assert_eq!(reasons[0]["text"], "Kennis is schaars.");
    plan.refused(&["theme", "reason", "3", "mooi"], 1, "mooi is er niet");
}

/// A sheet as municipalities send it: names, a column per priority, one that answers nothing.
fn survey_sheet(plan: &Plan) {
    let rows: &[[&str; 4]] = &[
        ["Gemeente", "Prioriteit 1", "Prioriteit 2", "Prioriteit 3"],
        ["Aalveen", "Ondermijning", "Jeugdoverlast", "Drugs"],
        ["Beekdam", "Aanpak ondermijning", "Woninginbraken", ""],
        [
            "Cederdorp",
            "ondermijning ",
            "Woninginbraak",
            "Ondermijning",
        ],
        ["Dijkrade", "", "", ""],
        ["Totaal", "3", "3", "1"],
    ];
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Uitvraag lokale prioriteiten").unwrap();
    for (at, row) in rows.iter().enumerate() {
        sheet
            .write_row(u32::try_from(at).unwrap() + 2, 0, *row)
            .unwrap();
    }
    book.save(plan.path("uitvraag.xlsx")).unwrap();
}

#[test]
fn the_survey_counts_each_municipality_once_and_says_who_did_not_answer() {
    let plan = Plan::new();
    survey_sheet(&plan);
    let preview = plan.json(&["survey", "import", "uitvraag.xlsx", "--preview"]);
    assert_eq!(
        (&preview["answers"], &preview["silent"], &preview["skipped"]),
        (&json!(4), &json!(1), &json!(1))
    );
    plan.refused(&["survey", "show"], 1, "Er is nog geen uitvraag");
    plan.done(&["survey", "import", "uitvraag.xlsx"]);
    plan.done(&["survey", "map", "--accept"]);
    plan.done(&["survey", "map", "Drugs", "--to", "Drugs"]);
    let survey = plan.json(&["survey", "show"]);
    let counted: Vec<_> = survey["clusters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|cluster| {
            (
                cluster["name"].as_str().unwrap().to_owned(),
                cluster["count"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(counted[0], ("Ondermijning".to_owned(), 3));
    assert!(counted.contains(&("Drugs".to_owned(), 1)));
    assert_eq!(survey["silent"], json!(["Dijkrade"]));
    assert_eq!(
        (&survey["asked"], &survey["answered"]),
        (&json!(4), &json!(3))
    );

    // The same sheet again changes nothing; a later answer by hand counts.
    let again = plan.json(&["survey", "import", "uitvraag.xlsx", "--preview"]);
    assert_eq!(again["changed"], 0);
    plan.done(&["survey", "answer", "Dijkrade", "Drugs"]);
    plan.done(&[
        "survey",
        "set",
        "--again",
        "Bij de 70%-versie opnieuw gevraagd.",
        "--again-with",
        "70",
    ]);
    let said = plan.done(&["survey", "show"]);
    assert!(said.contains("niemand reageerde"), "{said}");
    let account = account(&plan);
    for said in [
        "Dit heeft geen reacties opgeleverd.",
        "4 van de 4 gevraagde gemeenten",
    ] {
        assert!(account.contains(said), "{said}\n{account}");
    }
    plan.refused(
        &["survey", "map", "Verkeer", "--to", "Drugs"],
        1,
        "Verkeer is er niet",
    );
}

#[test]
fn interim_and_final_are_compared_and_an_unknown_count_says_nothing() {
    let plan = with_poll();
    plan.done(&[
        "poll",
        "count",
        "--date",
        "2018-05-24",
        "--interim",
        "--respondents",
        "71",
        "--text",
        "RBOP",
    ]);
    let found = plan.json(&["poll", "compare"]);
    assert_eq!(found["ranking_unchanged"], json!(null));
    assert_eq!(found["from"]["respondents"], 71);
    assert!(
        plan.done(&["poll", "compare"])
            .contains("valt niets te zeggen")
    );
    let account = account(&plan);
    assert!(
        account.contains("24 mei 2018: 71 respondenten (RBOP)"),
        "{account}"
    );
    assert!(!account.contains("volgorde van de onderwerpen niet"));

    // Taken back, and the same answers as an interim state: then it can be said.
    plan.done(&["poll", "withdraw", "2018-05-24"]);
    plan.done(&[
        "poll",
        "import",
        "peiling.xlsx",
        "--date",
        "2018-05-24",
        "--interim",
    ]);
    assert_eq!(plan.json(&["poll", "compare"])["ranking_unchanged"], true);
}

#[test]
fn a_count_that_a_source_gives_stays_as_it_is_given() {
    let plan = Plan::new();
    plan.done(&[
        "poll",
        "count",
        "--date",
        "2018-06-06",
        "--respondents",
        "91",
        "--column",
        "BM en OvJ",
        "--column",
        "Overall=91",
        "Thema Drugs=24,81",
        "Hefboom Cybercrime=?,51",
    ]);
    let table = plan.json(&["poll", "table"]);
    assert_eq!(table["columns"][0]["base"], json!(null));
    assert_eq!(table["columns"][1]["base"], 91);
    assert_eq!(table["items"][1]["counts"], json!([null, 51]));
    assert_eq!(table["items"][1]["places"], json!([null, 2]));
    plan.refused(
        &["poll", "count", "--column", "A", "Drugs=1,2"],
        2,
        "meer of minder aantallen",
    );
    plan.refused(
        &["poll", "count", "--column", "A", "Drugs=veel"],
        2,
        "geen aantal",
    );
}

#[test]
fn sources_and_events_are_kept_with_what_rests_on_them() {
    let plan = with_poll();
    four_themes(&plan);
    plan.done(&[
        "evidence",
        "add",
        "Veiligheidsbeeld",
        "--maker",
        "informatiedienst",
        "--count",
        "12",
    ]);
    plan.done(&[
        "evidence",
        "link",
        "Veiligheidsbeeld",
        "1",
        "--note",
        "hoofdstuk 2",
    ]);
    plan.done(&[
        "event",
        "add",
        "Informatiesessies",
        "--about",
        "1",
        "--place",
        "Noord",
        "--place",
        "Zuid",
        "--invited",
        "burgemeesters",
        "--attendance",
        "ruim 130",
    ]);
    let theme = plan.json(&["theme", "list"])["themes"][0].clone();
    assert_eq!(theme["evidence"][0]["note"], "hoofdstuk 2");
    let event = plan.json(&["event", "list"])[0].clone();
    assert_eq!(
        event["attendance"],
        json!({ "count": 130, "approximate": true })
    );
    let account = account(&plan);
    for said in [
        "ruim 130 personen",
        "Veiligheidsbeeld (hoofdstuk 2)",
        "twaalf",
    ] {
        assert!(account.contains(said), "{said}");
    }
    plan.done(&["event", "attendance", "1", "134"]);
    assert!(plan.done(&["event", "list"]).contains("134 aanwezigen"));
    plan.refused(
        &["event", "attendance", "1", "veel"],
        2,
        "geen aantal aanwezigen",
    );
    plan.refused(&["evidence", "link", "Anders", "1"], 1, "Anders is er niet");
}

#[test]
fn a_file_without_the_right_columns_is_refused_by_name_and_stores_nothing() {
    let plan = Plan::new();
    plan.write("leeg.csv", "Naam;Leeftijd\nA;3\nB;4\n");
    plan.refused(
        &["survey", "import", "leeg.csv"],
        3,
        "geen kolom met gemeenten",
    );
    plan.refused(
        &["poll", "import", "leeg.csv"],
        3,
        "geen kolom met gekozen onderwerpen",
    );
    plan.refused(&["poll", "table"], 1, "nog geen peiling");
    plan.done(&[
        "survey",
        "import",
        "leeg.csv",
        "--map",
        "Naam=municipality",
        "--map",
        "Leeftijd=priority",
    ]);
    assert_eq!(plan.json(&["survey", "list"]).as_array().unwrap().len(), 2);
    plan.refused(
        &["survey", "import", "leeg.csv", "--map", "Naam=gemeente"],
        1,
        "gemeente is er niet",
    );
}
