//! Work on the register by command line: who is asked, what hangs together, the chain both ways.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod sandbox;

use sandbox::Plan;
use serde_json::json;

fn sample() -> Plan {
    let plan = Plan::new();
    std::fs::remove_file(plan.path("plan.draagvlak")).unwrap();
    plan.done(&["sample", "plan.draagvlak"]);
    plan
}

#[test]
fn the_sample_is_traced_from_cell_to_version_and_back() {
    let plan = sample();
    let trace = plan.json(&["feedback", "trace", "R1-065"]);
    assert_eq!(trace["reaction"]["origin"]["cell"], "G66");
    assert_eq!(trace["outcome"], "processed");
    let change = &trace["changes"][0];
    assert_eq!(change["versions"], json!(["85", "95"]));
    let came = change["change"]["new"].as_str().unwrap();
    assert!(came.contains("wijkagenten"), "{came}");
    let list = plan.json(&["change", "list", "--from", "70", "--to", "85"]);
    let id = list
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["reasons"] == json!(["R1-065"]))
        .unwrap()["id"]
        .as_str()
        .unwrap();
    let why = plan.json(&["change", "why", id]);
    assert_eq!(why["reasons"][0]["label"], "R1-065");
    assert_eq!(why["reasons"][0]["origin"]["cell"], "G66");
    plan.done(&["change", "unexplained", "--from", "70", "--to", "85"]);

    // The name the trace gives a change is one that `why` knows, in words as well.
    let traced = change["change"]["id"].as_str().unwrap();
    let back = plan.json(&["change", "why", traced]);
    assert_eq!(back["change"]["new"], change["change"]["new"]);
    assert_eq!(back["versions"], change["versions"]);
    let label = back["reasons"][0]["label"].as_str().unwrap();
    assert_eq!(plan.json(&["feedback", "trace", label]), trace);
    let told = plan.done(&["feedback", "trace", "R1-065"]);
    let named = told
        .lines()
        .find(|line| line.starts_with(traced))
        .and_then(|line| line.split('\t').next())
        .unwrap();
    let told = plan.done(&["change", "why", named]);
    assert!(
        told.contains("wijkagenten") && told.contains("R1-065"),
        "{told}"
    );
    plan.refused(
        &["change", "why", "0000aaaa-0000aaaa"],
        1,
        "0000aaaa-0000aaaa",
    );

    let proposals = plan.json(&["proposal", "list"]);
    assert_eq!(proposals.as_array().unwrap().len(), 5);
    let questions = plan.json(&["question", "list"]);
    assert_eq!(questions[2]["answers"], json!([]));
    let response = plan.json(&["round", "response", "R2"]);
    assert_eq!(
        (&response["answered"], &response["silent"]),
        (&json!(24), &json!(3))
    );
    let said = plan.done(&["round", "response", "R2"]);
    assert!(
        said.contains("27 gevraagd, 24 gereageerd, 3 stil"),
        "{said}"
    );
}

#[test]
fn every_change_that_is_named_anywhere_tells_why_it_was_made() {
    let plan = sample();
    let mut asked = 0;
    for n in (1..=70).step_by(9) {
        let trace = plan.json(&["feedback", "trace", &format!("R1-{n:03}")]);
        for change in trace["changes"].as_array().unwrap() {
            let id = change["change"]["id"].as_str().unwrap();
            let why = plan.json(&["change", "why", id]);
            assert_eq!(why["change"]["old"], change["change"]["old"]);
            asked += 1;
        }
    }
    let list = plan.json(&["change", "list", "--from", "70", "--to", "85"]);
    for change in list.as_array().unwrap().iter().step_by(10) {
        plan.json(&["change", "why", change["id"].as_str().unwrap()]);
        asked += 1;
    }
    assert!(asked > 1, "{asked}");
}

#[test]
fn reactions_are_split_merged_linked_and_weighed_and_that_is_taken_back() {
    let plan = Plan::new();
    plan.done(&["round", "open", "R1"]);
    for (name, text) in [
        ("een", "1. Korter.\n2. Duidelijker."),
        ("twee", "Waarom zo lang?"),
    ] {
        plan.write(name, text);
        let add = [
            "feedback",
            "add",
            "--round",
            "R1",
            "--from",
            "raadslid",
            "--text-file",
            name,
        ];
        plan.done(&add);
    }
    let preview = plan.json(&["feedback", "split", "R1-001", "--preview"]);
    assert_eq!(preview, json!(["1. Korter.", "2. Duidelijker."]));
    let made = plan.json(&["feedback", "split", "R1-001"]);
    assert_eq!(made["labels"], json!(["R1-003", "R1-004"]));
    plan.refused(
        &["feedback", "split", "R1-001"],
        1,
        "elders beantwoord (gesplitst)",
    );
    plan.done(&["feedback", "split", "R1-001", "--undo"]);
    plan.refused(&["feedback", "split", "R1-002"], 2, "twee tot 50 delen");

    plan.done(&["feedback", "merge", "R1-002", "--into", "R1-001"]);
    let open = plan.json(&["feedback", "list", "--open"]);
    assert_eq!(open.as_array().unwrap().len(), 1);
    plan.done(&["feedback", "merge", "R1-002", "--into", "none"]);

    plan.done(&["question", "ask", "Is het kort genoeg?", "--version", "70"]);
    plan.done(&["feedback", "link", "R1-002", "--answers-question", "V1"]);
    assert_eq!(
        plan.json(&["question", "list"])[0]["answers"][0]["label"],
        "R1-002"
    );
    plan.refused(
        &["feedback", "link", "R1-002", "--repeats", "R1-002"],
        1,
        "naar zichzelf",
    );
    plan.refused(&["feedback", "link", "R1-002"], 2, "");
    plan.refused(&["feedback", "weigh", "R1-002"], 2, "wie besloot");
    let weigh = [
        "feedback",
        "weigh",
        "R1-002",
        "--requirement",
        "kort",
        "--reasoning",
        "Ja.",
        "--decider",
        "werkgroep",
    ];
    let id = plan.json(&weigh)["id"].as_str().unwrap().to_owned();
    assert_eq!(
        plan.json(&["feedback", "weigh"]).as_array().unwrap().len(),
        1
    );
    plan.done(&["feedback", "weigh", "--undo", &id]);
    assert_eq!(plan.json(&["feedback", "weigh"]), json!([]));
}

#[test]
fn people_are_asked_for_a_reason_and_late_is_judged_for_one() {
    let plan = Plan::new();
    plan.done(&["round", "open", "R1"]);
    plan.done(&["round", "open", "R2"]);
    plan.write("een", "Te lang.");
    plan.done(&[
        "feedback",
        "add",
        "--round",
        "R1",
        "--from",
        "",
        "--role",
        "raadslid",
        "--organisation",
        "gemeente Waterveen",
        "--text-file",
        "een",
    ]);
    plan.done(&["feedback", "set", "R1-001", "--sentiment", "critical"]);
    let preview = plan.done(&["round", "invite", "R2", "--critics-of", "R1", "--preview"]);
    assert!(
        preview.contains("raadslid, gemeente Waterveen\tR1-001"),
        "{preview}"
    );
    assert_eq!(plan.json(&["person", "list"]), json!([]));
    plan.done(&["round", "invite", "R2", "--critics-of", "R1"]);
    let who = "raadslid, gemeente Waterveen";
    plan.refused(&["round", "invite", "R2", "--person", who], 2, "waarom");
    plan.done(&[
        "round",
        "uninvite",
        "R2",
        "--person",
        who,
        "--reason",
        "vertrokken",
    ]);
    let response = plan.json(&["round", "response", "R2"]);
    assert_eq!(response["removed"][0]["reason"], "vertrokken");
    let add = [
        "person",
        "add",
        "--name",
        "Griffier",
        "--organisation",
        "gemeente Waterveen",
        "--audience",
        "councils",
        "--email",
        "griffier@waterveen.example",
    ];
    plan.done(&add);
    plan.refused(&add, 1, "Griffier");
    plan.done(&["person", "set", "Griffier", "--removed", "yes"]);
    plan.refused(&["feedback", "late", "R1-001", "--is", "yes"], 2, "reden");
    plan.done(&[
        "feedback", "late", "R1-001", "--is", "yes", "--reason", "per post",
    ]);
    assert_eq!(
        plan.json(&["feedback", "show", "R1-001"])["late_reason"],
        "per post"
    );
}

#[test]
fn a_body_answers_with_one_sheet() {
    let plan = Plan::new();
    plan.done(&["round", "open", "W1"]);
    plan.done(&["round", "open", "R1"]);
    for name in ["een", "twee"] {
        plan.write(name, &format!("Reactie {name}."));
        let add = [
            "feedback",
            "add",
            "--round",
            "W1",
            "--from",
            "collega",
            "--text-file",
            name,
        ];
        plan.done(&add);
    }
    plan.refused(&["round", "body", "W1"], 1, "van de werkgroep");
    plan.done(&[
        "round",
        "body",
        "W1",
        "--name",
        "gemeente Waterveen",
        "--answers",
        "R1",
    ]);
    plan.done(&["feedback", "pass", "W1-001", "--on", "yes"]);
    plan.refused(&["round", "answer", "W1", "--out", "a.xlsx"], 1, "W1-002");
    plan.done(&["feedback", "pass", "W1-002", "--on", "no"]);
    plan.done(&["round", "answer", "W1", "--out", "a.xlsx"]);
    for (fresh, known) in [(1, 0), (0, 1)] {
        let report = plan.json(&["feedback", "import", "a.xlsx", "--round", "R1"]);
        assert_eq!(
            (&report["fresh"], &report["known"]),
            (&json!(fresh), &json!(known))
        );
    }
    let shown = plan.json(&["feedback", "show", "R1-001"]);
    assert_eq!(shown["row"]["organisation"], "gemeente Waterveen");
    assert_ne!(shown["row"]["respondent"], "collega");
}

#[test]
fn who_asks_not_to_be_published_is_counted_and_kept_out_of_public_papers() {
    let plan = Plan::new();
    let sheet = "Naam;Opmerking;Publiceren j/n\nEen;Mag iedereen lezen.;ja\nTwee;Liever onder ons.;nee\nDrie;Zonder wens gezegd.;\n";
    plan.write("wensen.csv", sheet);
    let import = ["feedback", "import", "wensen.csv", "--round", "R1"];
    let said = plan.done(&import);
    assert!(said.contains("vraagt niet te publiceren"), "{said}");
    let withheld = |plan: &Plan| -> Vec<bool> {
        let rows = plan.json(&["feedback", "list"]);
        let rows = rows.as_array().unwrap().iter();
        rows.map(|row| row["withheld"].as_bool().unwrap()).collect()
    };
    assert_eq!(withheld(&plan), [false, true, false]);
    let export = |plan: &Plan, audience: &str| {
        let out = format!("{audience}.html");
        let what = [
            "export",
            "register",
            "--format",
            "html",
            "--audience",
            audience,
        ];
        plan.done(&[&what[..], &["--out", &out]].concat());
        std::fs::read_to_string(plan.path(&out)).unwrap()
    };
    let public = export(&plan, "public");
    assert!(!public.contains("Liever onder ons"), "{public}");
    assert!(public.contains("Op verzoek van de indiener niet gepubliceerd."));
    assert!(public.contains("R1-002") && public.contains("Zonder wens gezegd."));
    let internal = export(&plan, "internal");
    assert!(internal.contains("Liever onder ons") && internal.contains("niet publiceren"));
    // Sent again with a wish that came later: heard, and nothing comes in twice. A file never
    // takes a wish back.
    let later = sheet.replace("gezegd.;", "gezegd.;niet");
    plan.write("wensen.csv", &later.replace("ons.;nee", "ons.;ja"));
    plan.done(&import);
    assert_eq!(withheld(&plan), [false, true, true]);
    plan.done(&["feedback", "set", "R1-003", "--publish", "yes"]);
    assert_eq!(withheld(&plan), [false, true, false]);
    plan.done(&["feedback", "set", "R1-001", "--publish", "no"]);
    assert_eq!(withheld(&plan), [true, true, false]);
}
