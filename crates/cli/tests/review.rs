//! The review bundle goes out, and its answer file comes back, by command line.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod sandbox;

use sandbox::Plan;
use serde_json::{Value, json};

const TEXT: &str = "# Inleiding\n\nDe raad wordt **gehoord** over het ontwerp. De politie levert de cijfers aan.\n\n</script><script>alert(1)</script>\n";

/// A plan of which a version went out to a round.
fn issued() -> Plan {
    let plan = Plan::new();
    plan.write("een.md", TEXT);
    plan.done(&["chapter", "add", "Inleiding"]);
    plan.done(&["chapter", "edit", "1", "--file", "een.md"]);
    plan.done(&["version", "issue", "70", "--date", "2018-06-18"]);
    plan.done(&[
        "round",
        "open",
        "R1",
        "--stage",
        "70",
        "--title",
        "Consultatie",
    ]);
    plan
}

/// What a bundle knows.
fn known(plan: &Plan, arguments: &[&str]) -> (String, Value) {
    plan.done(
        &[
            &["review", "export", "--version", "70", "--out", "lees.html"],
            arguments,
        ]
        .concat(),
    );
    let page = std::fs::read_to_string(plan.path("lees.html")).unwrap();
    let data = page.split("id=\"data\">").nth(1).unwrap();
    let data = serde_json::from_str(data.split("</script>").next().unwrap()).unwrap();
    (page, data)
}

/// The answer file a reviewer would save.
fn answers(plan: &Plan, comments: Value) -> Value {
    let (page, data) = known(plan, &[]);
    let chapter = page.split("data-chapter=\"").nth(1).unwrap();
    let chapter = chapter.split('"').next().unwrap();
    let comments = comments.as_array().unwrap().iter().enumerate();
    let comments: Vec<Value> = comments
        .map(|(at, said)| {
            let mut comment = json!({
                "id": format!("aabb-{}", at + 1), "number": at + 1, "date": "2018-07-01",
                "chapter": chapter, "reference": "1 Inleiding", "quote": "", "before": "",
                "after": "", "text": "", "proposal": "", "kind": "", "sentiment": ""
            });
            for (key, value) in said.as_object().unwrap() {
                comment[key] = value.clone();
            }
            comment
        })
        .collect();
    json!({
        "format": "draagvlak-review-answers", "version": 1, "plan": data["plan"],
        "title": data["title"], "stage": data["stage"], "hash": data["hash"],
        "round": data["round"], "reader": "aabb",
        "sender": { "name": "Adviseur", "role": "adviseur OOV", "organisation": "Waterveen" },
        "comments": comments, "remarks": []
    })
}

fn import(plan: &Plan, file: &Value) -> Value {
    plan.write("antwoord.json", &file.to_string());
    plan.json(&["feedback", "import", "antwoord.json"])
}

fn codes(report: &Value) -> Vec<&str> {
    let notices = report["notices"].as_array().unwrap().iter();
    notices
        .map(|notice| notice["code"].as_str().unwrap())
        .collect()
}

#[test]
fn a_bundle_holds_the_version_and_nothing_of_anybody_else() {
    let plan = issued();
    plan.write(
        "r.csv",
        "Naam;Organisatie;Opmerking\nAnna;Waterveen;Van Waterveen\nBram;Duinrode;Van Duinrode\n",
    );
    plan.done(&["feedback", "import", "r.csv", "--round", "R1"]);
    plan.done(&[
        "feedback",
        "dispose",
        "R1-001",
        "--outcome",
        "noted",
        "--note",
        "Dank, Waterveen.",
    ]);
    plan.done(&[
        "feedback",
        "dispose",
        "R1-002",
        "--outcome",
        "noted",
        "--note",
        "Dank, Duinrode.",
    ]);
    plan.done(&[
        "round", "open", "R2", "--stage", "70", "--title", "Nog eens",
    ]);
    let (page, data) = known(&plan, &[]);
    assert_eq!((&data["round"], &data["name"]), (&json!("R2"), &json!("")));
    assert!(page.contains("De politie levert de cijfers aan."));
    assert!(
        page.contains("&lt;/script&gt;&lt;script&gt;alert(1)"),
        "what is typed stays text"
    );
    assert!(!page.contains("<script>alert"));
    assert!(!page.contains("Van Waterveen") && !page.contains("Van Duinrode"));
    for own in ["Anna", "waterveen", "Anna, Waterveen"] {
        let (page, data) = known(&plan, &["--for", own]);
        assert!(
            page.contains("Van Waterveen") && page.contains("Dank, Waterveen."),
            "{own}"
        );
        assert!(
            !page.contains("Van Duinrode") && !page.contains("Dank, Duinrode."),
            "{own}"
        );
        assert_eq!(data["organisation"], "Waterveen");
        assert_eq!(data["earlier"][0]["label"], "R1-001");
    }
    // The round that is being answered in shows nothing of itself.
    let (page, _) = known(&plan, &["--for", "Anna", "--round", "R1"]);
    assert!(!page.contains("Van Waterveen"));
    let export = ["review", "export", "--out", "x.html", "--version"];
    plan.refused(
        &[&export[..], &["70", "--for", "Carla"]].concat(),
        1,
        "Anna, Waterveen",
    );
    plan.refused(&[&export[..], &["85"]].concat(), 1, "85");
    plan.refused(&[&export[..], &["70", "--round", "R9"]].concat(), 1, "R9");
    assert!(!plan.path("x.html").exists());
}

#[test]
fn people_of_one_name_in_two_places_never_get_each_others_answers() {
    let plan = issued();
    plan.write(
        "r.csv",
        "Naam;Organisatie;Opmerking\nAnna;Waterveen;een\nAnna;Duinrode;twee\n",
    );
    plan.done(&["feedback", "import", "r.csv", "--round", "R1"]);
    plan.done(&[
        "round", "open", "R2", "--stage", "70", "--title", "Nog eens",
    ]);
    let ask = [
        "review",
        "export",
        "--version",
        "70",
        "--out",
        "x.html",
        "--for",
        "Anna",
    ];
    plan.refused(&ask, 1, "Anna, Duinrode");
}

#[test]
fn an_answer_file_comes_in_at_its_passages_letter_for_letter_and_once() {
    let plan = issued();
    let text = "  twee  spaties\n\n=1+1 <script>é😀</script> ";
    let file = answers(
        &plan,
        json!([
            { "quote": "wordt gehoord over het ontwerp", "before": "De raad ", "text": text, "sentiment": "critical", "kind": "substantive" },
            { "text": "In het algemeen.", "chapter": "", "reference": "" },
            { "quote": "Deze zin staat nergens in het plan.", "text": "Kwijt" },
            { "quote": "De politie levert de cijfers", "chapter": "00", "text": "Verdwaald" },
            { "text": " " },
        ]),
    );
    let report = import(&plan, &file);
    assert_eq!(
        [
            &report["rows"],
            &report["fresh"],
            &report["known"],
            &report["skipped"]
        ],
        [5, 4, 0, 1]
    );
    let review = &report["review"];
    assert_eq!(review["sender"], "Adviseur, Waterveen");
    assert_eq!(
        [&review["placed"], &review["adrift"], &review["general"]],
        [2, 1, 1]
    );
    assert!(codes(&report).contains(&"review-adrift"));
    let one = plan.json(&["feedback", "show", "R1-001"]);
    assert_eq!(one["text"], text);
    assert_eq!(one["row"]["sentiment"], "critical");
    assert_eq!(
        one["passage"]["passage"],
        "wordt **gehoord** over het ontwerp"
    );
    assert_eq!(one["passage"]["adrift"], false);
    let adrift = plan.json(&["feedback", "show", "R1-003"]);
    assert_eq!(
        adrift["passage"]["passage"],
        "Deze zin staat nergens in het plan."
    );
    assert_eq!(adrift["passage"]["adrift"], true);
    let again = import(&plan, &file);
    assert_eq!([&again["fresh"], &again["known"]], [0, 4]);
    assert_eq!(
        plan.json(&["feedback", "list"]).as_array().unwrap().len(),
        4
    );
}

#[test]
fn what_is_sent_again_with_more_brings_only_that_and_touches_no_disposition() {
    let plan = issued();
    let first = json!([{ "text": "een" }, { "text": "twee" }, { "text": "drie" }]);
    import(&plan, &answers(&plan, first));
    for label in ["R1-001", "R1-002"] {
        plan.done(&[
            "feedback",
            "dispose",
            label,
            "--outcome",
            "noted",
            "--note",
            "Dank.",
        ]);
    }
    let more = json!([{ "text": "een", "sentiment": "positive" }, { "text": "geheel anders" }, { "text": "vier", "id": "aabb-4", "number": 4 }]);
    let report = import(&plan, &answers(&plan, more));
    assert_eq!([&report["fresh"], &report["known"]], [2, 1]);
    assert_eq!(report["changed"][0]["label"], "R1-002");
    assert_eq!(report["changed"][0]["after"], "geheel anders");
    assert_eq!(report["vanished"], json!(["R1-003"]));
    assert!(codes(&report).contains(&"review-otherwise"));
    let rows = plan.json(&["feedback", "list"]);
    let outcomes: Vec<&Value> = rows
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["outcome"])
        .collect();
    assert_eq!(
        outcomes,
        [
            &json!("noted"),
            &json!("noted"),
            &Value::Null,
            &Value::Null,
            &Value::Null
        ]
    );
}

#[test]
fn an_answer_that_was_changed_hangs_together_with_the_one_it_was() {
    let plan = issued();
    let sent = |said: [&str; 2]| {
        let said = json!([{ "text": said[0] }, { "text": said[1] }]);
        import(&plan, &answers(&plan, said))
    };
    let others = |label: &str| {
        let told = plan.json(&["feedback", "show", label]);
        let rows = told["resent"].as_array().unwrap().clone();
        rows.into_iter()
            .map(|row| (row["label"].clone(), row["later"].clone()))
            .collect::<Vec<_>>()
    };
    sent(["een", "twee"]);
    sent(["een", "twee, en meer"]);
    assert_eq!(others("R1-001"), []);
    assert_eq!(others("R1-002"), [(json!("R1-003"), json!(true))]);
    let last = sent(["een", "toch iets anders"])["import"].clone();
    assert_eq!(
        others("R1-003"),
        [
            (json!("R1-002"), json!(false)),
            (json!("R1-004"), json!(true))
        ]
    );
    // Taken back whole, the link is gone with it, and what it was is the last again.
    plan.done(&["feedback", "undo", last.as_str().unwrap()]);
    assert_eq!(others("R1-003"), [(json!("R1-002"), json!(false))]);
    // The first words once more are the first reaction, not a new one.
    let report = sent(["een", "twee"]);
    assert_eq!([&report["fresh"], &report["known"]], [0, 2]);
}

#[test]
fn a_bodys_answer_brings_what_it_passes_on_with_who_said_it() {
    let plan = issued();
    plan.done(&[
        "person",
        "add",
        "--name",
        "Anna",
        "--organisation",
        "Waterveen",
    ]);
    let readers = plan.json(&["review", "readers"]);
    assert!(
        readers.as_array().unwrap().contains(&json!("Waterveen")),
        "{readers}"
    );
    assert_eq!(known(&plan, &[]).1["gathers"], false);
    assert_eq!(
        known(&plan, &["--for", "Anna, Waterveen"]).1["gathers"],
        false
    );
    assert_eq!(known(&plan, &["--for", "waterveen"]).1["gathers"], true);
    let said = json!([
        { "text": "namens ons" },
        { "text": "van het raadslid", "id": "ccdd-1", "from": { "name": "Raadslid", "role": "raad" } },
        { "text": "van de wijk", "id": "eeff-2", "from": { "name": "Wijkmanager", "role": "" } },
    ]);
    let report = import(&plan, &answers(&plan, said));
    assert_eq!(report["fresh"], 3);
    let rows = plan.json(&["feedback", "list"]);
    for (row, name) in rows
        .as_array()
        .unwrap()
        .iter()
        .zip(["Adviseur", "Raadslid", "Wijkmanager"])
    {
        assert_eq!(
            [&row["respondent"], &row["organisation"]],
            [name, "Waterveen"]
        );
    }
    // Sent once more, one of them kept after all: told, and it stays.
    let less = json!([
        { "text": "namens ons" },
        { "text": "van het raadslid, anders", "id": "ccdd-1", "from": { "name": "Raadslid", "role": "raad" } },
    ]);
    let again = import(&plan, &answers(&plan, less));
    assert_eq!([&again["fresh"], &again["known"]], [1, 1]);
    assert_eq!(again["changed"][0]["label"], "R1-002");
    // The colleague's own file says the same once more: nothing is new.
    let mut own = answers(&plan, json!([{ "text": "van de wijk", "id": "eeff-2" }]));
    own["sender"]["name"] = json!("Wijkmanager");
    own["reader"] = json!("eeff");
    assert_eq!(import(&plan, &own)["known"], 1);
}

#[test]
fn what_a_sender_says_to_an_answer_is_recorded_once() {
    let plan = issued();
    import(&plan, &answers(&plan, json!([{ "text": "een" }])));
    plan.done(&[
        "feedback",
        "dispose",
        "R1-001",
        "--outcome",
        "noted",
        "--note",
        "Dank.",
    ]);
    let mut file = answers(&plan, json!([]));
    file["remarks"] = json!([{ "label": "R1-001", "satisfied": false, "text": " Toch niet. " }, { "label": "R9-001", "satisfied": true, "text": "" }]);
    let report = import(&plan, &file);
    assert_eq!(report["remarks"], 1);
    assert!(codes(&report).contains(&"review-no-such-reaction"));
    assert_eq!(import(&plan, &file)["remarks"], 0);
    let remarks = plan.json(&["feedback", "remarks"]);
    assert_eq!(remarks[0]["text"], " Toch niet. ");
}

#[test]
fn a_file_that_cannot_be_right_is_named_and_nothing_comes_in() {
    let plan = issued();
    let good = answers(&plan, json!([{ "text": "een" }]));
    let with = |key: &str, value: Value| {
        let mut file = good.clone();
        file[key] = value;
        plan.write("antwoord.json", &file.to_string());
    };
    let take = ["feedback", "import", "antwoord.json"];
    with("plan", json!("00112233445566778899aabbccddeeff"));
    plan.refused(&take, 1, "ander plan");
    with("round", json!("R7"));
    plan.refused(&take, 1, "R7");
    with("version", json!(9));
    plan.refused(&take, 3, "nieuwere versie");
    with("comments", json!([{ "text": "a".repeat(600_000) }]));
    plan.refused(&take, 3, "groter dan een lezer kan typen");
    plan.write("antwoord.json", &"[".repeat(200_000));
    plan.refused(&take, 3, "beschadigd");
    plan.write("antwoord.json", &good.to_string()[..80]);
    plan.refused(&take, 3, "beschadigd");
    plan.write("antwoord.json", &good.to_string());
    plan.refused(
        &[&take[..], &["--round", "R2"]].concat(),
        1,
        "hoort bij ronde R1",
    );
    with("round", json!(""));
    plan.refused(&take, 2, "Bij welke ronde");
    assert_eq!(plan.json(&["feedback", "list"]), json!([]));
    // Another text of the same plan: the words come in, and that it is so is told.
    with("hash", json!("cd"));
    let report = plan.json(&take);
    assert_eq!(report["fresh"], 1);
    assert!(codes(&report).contains(&"review-other-version"));
}

#[test]
fn the_files_the_page_writes_say_the_same_to_the_letter() {
    let plan = issued();
    let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/review/");
    let text = std::fs::read_to_string(format!("{fixtures}answers.json")).unwrap();
    let mut file: Value = serde_json::from_str(&text).unwrap();
    let own = answers(&plan, json!([]));
    for key in ["plan", "hash", "round"] {
        file[key] = own[key].clone();
    }
    file["remarks"] = json!([]);
    let report = import(&plan, &file);
    let count = file["comments"].as_array().unwrap().len();
    assert_eq!([&report["fresh"], &report["known"]], [count, 0]);
    for (at, said) in file["comments"].as_array().unwrap().iter().enumerate() {
        let kept = plan.json(&["feedback", "show", &format!("R1-{:03}", at + 1)]);
        assert!(kept["text"] == said["text"], "{at}");
        assert_eq!(kept["proposal"], said["proposal"]);
    }
    // The spreadsheet of the same holds the same reactions: none is new.
    std::fs::copy(
        format!("{fixtures}answers.xlsx"),
        plan.path("antwoord.xlsx"),
    )
    .unwrap();
    let sheet = plan.json(&["feedback", "import", "antwoord.xlsx", "--round", "R1"]);
    // Its other table holds what is said to the answer to R1-003.
    assert_eq!([&sheet["fresh"], &sheet["known"]], [0, count + 1]);
    assert_eq!(sheet["remarks"], 1);
    // By itself it brings every letter, with kind and tone.
    plan.done(&["round", "open", "R2", "--title", "Nog eens"]);
    let alone = plan.json(&["feedback", "import", "antwoord.xlsx", "--round", "R2"]);
    assert_eq!(alone["fresh"], count);
    for (at, said) in file["comments"].as_array().unwrap().iter().enumerate() {
        let kept = plan.json(&["feedback", "show", &format!("R2-{:03}", at + 1)]);
        assert!(kept["text"] == said["text"], "{at}");
        let tone = said["sentiment"].as_str().filter(|tone| !tone.is_empty());
        assert_eq!(kept["row"]["sentiment"].as_str(), tone, "{at}");
    }
}
