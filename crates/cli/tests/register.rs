//! The register by command line: columns chosen, reactions answered, grouped and taken back.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod sandbox;

use sandbox::Plan;
use serde_json::json;

fn with_reactions() -> Plan {
    let plan = Plan::new();
    plan.sheet("reacties.xlsx", 3);
    plan.done(&["feedback", "import", "reacties.xlsx", "--round", "R1"]);
    plan
}

#[test]
fn several_reactions_are_disposed_of_at_once_or_none_is() {
    let plan = with_reactions();
    let dispose =
        |more: &[&'static str]| [&["feedback", "dispose", "R1-001", "R1-002"][..], more].concat();
    let before = plan.json(&dispose(&["--outcome", "noted", "--note", "Dank."]));
    assert_eq!(before["before"][0]["outcome"], json!(null));
    let before = plan.json(&dispose(&["--outcome", "none"]));
    assert_eq!(before["before"][1]["note"], "Dank.");
    let mixed = [
        "feedback",
        "dispose",
        "R1-003",
        "R1-009",
        "--outcome",
        "noted",
    ];
    plan.refused(&mixed, 1, "R1-009 is er niet");
    assert_eq!(
        plan.json(&["feedback", "list", "--open"])
            .as_array()
            .unwrap()
            .len(),
        3
    );
}

#[test]
fn properties_are_set_and_filtered_on() {
    let plan = with_reactions();
    plan.write("een.md", "Tekst.");
    plan.done(&["chapter", "add", "Inleiding", "--file", "een.md"]);
    plan.done(&["cluster", "add", "Rol van de gemeente"]);
    plan.done(&[
        "feedback",
        "set",
        "R1-002",
        "--sentiment",
        "critical",
        "--handler",
        "voorzitter",
        "--main-line",
        "1",
        "--chapter",
        "1",
        "--late",
        "yes",
        "--reason",
        "kwam per post, na de termijn",
    ]);
    plan.done(&["cluster", "answer", "1", "De gemeente blijft aan zet."]);
    plan.done(&["cluster", "assign", "1", "R1-003"]);
    assert_eq!(plan.json(&["cluster", "list"])[0]["comments"], 2);
    for filter in [
        &["--sentiment", "critical"][..],
        &["--handler", "voorzitter"],
        &["--chapter", "1"],
        &["--late"],
    ] {
        let found = plan.json(&[&["feedback", "list"], filter].concat());
        let labels: Vec<_> = found
            .as_array()
            .unwrap()
            .iter()
            .map(|row| &row["label"])
            .collect();
        assert_eq!(labels, ["R1-002"], "{filter:?}");
    }
    let one = plan.json(&["feedback", "show", "R1-002"]);
    assert_eq!(one["balance"]["critical"], 1);
    assert_eq!(one["history"][0]["what"], "imported");
    assert!(!one["alike"].as_array().unwrap().is_empty());
    plan.refused(
        &["feedback", "set", "R1-002", "--late", "ooit"],
        1,
        "ooit is er niet",
    );
    assert_eq!(one["late_reason"], "kwam per post, na de termijn");
    plan.refused(
        &["feedback", "set", "R1-003", "--late", "yes"],
        2,
        "vraagt een reden",
    );
    plan.done(&["feedback", "set", "R1-002", "--late", "auto"]);
    let left = plan.json(&["feedback", "show", "R1-002"]);
    assert_eq!(left["late_reason"], "");
    plan.refused(
        &["feedback", "set", "R1-002", "--handler", "x"],
        1,
        "x is er niet",
    );
}

#[test]
fn columns_are_chosen_kept_and_used_again() {
    let plan = Plan::new();
    plan.write("vreemd.csv", "wie;zegt\nburgemeester;Graag concreter.\n");
    let import = ["feedback", "import", "vreemd.csv", "--round", "R1"];
    let with = |more: &[&'static str]| [&import[..], more].concat();
    let preview = plan.json(&with(&["--preview"]));
    assert_eq!(
        preview["columns"][1]["examples"],
        json!(["Graag concreter."])
    );
    plan.refused(&with(&["--map", "kleur=text"]), 1, "geen kolom kleur");
    plan.refused(&with(&["--map", "zegt=maat"]), 1, "maat is geen veld");
    plan.refused(
        &with(&["--map", "zegt=text", "--map", "wie=text"]),
        1,
        "twee kolommen",
    );
    plan.refused(&with(&["--mapping", "weg"]), 1, "weg is er niet");
    let mapped = with(&[
        "--map",
        "zegt=text",
        "--map",
        "wie=respondent",
        "--save-mapping",
        "A",
    ]);
    assert_eq!(plan.json(&mapped)["fresh"], 1);
    plan.write("vreemd.csv", "wie;zegt\nofficier;Akkoord.\n");
    let again = plan.json(&import);
    assert_eq!((&again["fresh"], &again["known"]), (&json!(1), &json!(0)));
    assert_eq!(again["vanished"], json!(["R1-001"]));
    let rows = plan.json(&["feedback", "list"]);
    assert_eq!(
        (&rows[1]["respondent"], &rows[1]["sentiment"]),
        (&json!("officier"), &json!("positive"))
    );
}

#[test]
fn a_reaction_is_taken_down_by_hand_and_found_with_its_answer() {
    let plan = Plan::new();
    plan.done(&["round", "open", "R1", "--audience", "ambtenaren"]);
    assert_eq!(plan.json(&["round", "list"])[0]["audience"], "ambtenaren");
    plan.write("mail.txt", "Wat betekent dit voor de wijkagent?");
    let add = [
        "feedback",
        "add",
        "--round",
        "R1",
        "--from",
        "burgemeester",
        "--text-file",
        "mail.txt",
    ];
    assert_eq!(plan.json(&add)["label"], "R1-001");
    let row = &plan.json(&["feedback", "list"])[0];
    assert_eq!(
        (&row["question"], &row["proposed"]),
        (&json!(true), &json!(false))
    );
    plan.done(&[
        "feedback",
        "dispose",
        "R1-001",
        "--outcome",
        "answered",
        "--note",
        "Niets verandert.",
    ]);
    let found = plan.json(&["search", "verandert"]);
    assert_eq!(
        (&found[0]["kind"], &found[0]["id"]),
        (&json!("decision"), &json!("R1-001"))
    );
    let imports = plan.json(&["feedback", "imports"]);
    assert_eq!(
        (&imports[0]["file"], &imports[0]["undone"]),
        (&json!(""), &json!(false))
    );
    plan.write("leeg.txt", " ");
    let empty = [
        "feedback",
        "add",
        "--round",
        "R1",
        "--from",
        "x",
        "--text-file",
        "leeg.txt",
    ];
    plan.refused(&empty, 2, "De reactie is leeg");
}

#[test]
fn a_change_made_for_a_reaction_stays_with_it_after_the_version() {
    let plan = with_reactions();
    plan.write("een.md", "De oude tekst is kort.");
    plan.done(&["chapter", "add", "Inleiding", "--file", "een.md"]);
    plan.write("een.md", "De nieuwe tekst is kort.");
    plan.done(&[
        "chapter", "edit", "1", "--file", "een.md", "--for", "R1-001",
    ]);
    plan.done(&["version", "issue", "70"]);
    let one = plan.json(&["feedback", "show", "R1-001"]);
    assert_eq!(
        (&one["changes"][0]["old"], &one["changes"][0]["new"]),
        (&json!("oude"), &json!("nieuwe"))
    );
    assert_eq!(one["changes"][0]["by"], json!(["voorzitter"]));
    let overview = plan.json(&["overview"]);
    assert_eq!(overview["next"]["stage"], "85");
    assert_eq!(overview["work"]["unassigned"], 3);
    assert_eq!(overview["recent"][0]["kind"], "issued");
    assert_eq!(overview["looked_ms"], json!(null));
    plan.done(&["overview", "--seen"]);
    let since = plan.json(&["overview"]);
    assert!(since["looked_ms"].is_u64() && since["recent"] == json!([]));
}
