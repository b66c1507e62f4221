//! The command line from begin to end, and what happens when it is cut off.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod sandbox;

use std::path::Path;

use sandbox::Plan;

#[test]
fn from_a_plan_to_a_version_that_accounts_for_its_reactions() {
    let plan = Plan::new();
    plan.write("een.md", "# Inleiding\n\nDe oude tekst is kort.\n");
    plan.done(&["chapter", "add", "Inleiding", "--file", "een.md"]);
    assert_eq!(
        plan.done(&["chapter", "show", "1"]),
        "# Inleiding\n\nDe oude tekst is kort.\n"
    );
    plan.done(&["version", "issue", "70", "--date", "2018-06-18"]);
    plan.done(&[
        "round",
        "open",
        "R1",
        "--stage",
        "70",
        "--deadline",
        "2018-07-13",
    ]);
    plan.done(&[
        "round",
        "send",
        "R1",
        "--version",
        "70",
        "--to",
        "ambtenaren",
        "--date",
        "2018-06-18",
    ]);
    plan.sheet("reacties.xlsx", 2);
    let import = plan.json(&["feedback", "import", "reacties.xlsx", "--round", "R1"]);
    assert_eq!(
        (&import["fresh"], &import["rows"], &import["proposed"]),
        (&2.into(), &2.into(), &2.into())
    );
    plan.sheet("meer.xlsx", 3);
    let again = plan.json(&["feedback", "import", "meer.xlsx", "--round", "R1"]);
    assert_eq!((&again["fresh"], &again["known"]), (&1.into(), &2.into()));
    let rounds = plan.json(&["round", "list"]);
    assert_eq!(
        (&rounds[0]["comments"], &rounds[0]["late"]),
        (&3.into(), &3.into())
    );

    plan.refused(
        &["version", "issue", "85"],
        1,
        "3 reacties zonder geldige afdoening: R1-001",
    );
    plan.refused(
        &[
            "feedback",
            "dispose",
            "R1-001",
            "--outcome",
            "not-processed",
        ],
        1,
        "mist een reden",
    );
    plan.write("een.md", "# Inleiding\n\nDe nieuwe tekst is kort.\n");
    plan.done(&[
        "chapter", "edit", "1", "--file", "een.md", "--for", "R1-001",
    ]);
    plan.done(&[
        "feedback",
        "dispose",
        "R1-001",
        "--outcome",
        "processed",
        "--note",
        "Aangepast.",
    ]);
    plan.done(&[
        "feedback",
        "dispose",
        "R1-002",
        "--outcome",
        "duplicate",
        "--master",
        "R1-001",
    ]);
    plan.done(&["feedback", "dispose", "R1-003", "--outcome", "processed"]);
    plan.refused(&["version", "issue", "85"], 1, "R1-003");
    plan.done(&[
        "feedback",
        "dispose",
        "R1-003",
        "--outcome",
        "answered",
        "--note",
        "Ja.",
    ]);
    let changes = plan.json(&["change", "list"]);
    assert_eq!(changes[0]["reasons"], serde_json::json!(["R1-001"]));
    assert_eq!(changes[0]["by"], serde_json::json!(["voorzitter"]));
    plan.done(&["version", "issue", "85", "--date", "2018-07-27"]);

    // After the version the change still tells why it was made.
    let between = plan.json(&["change", "list", "--from", "70", "--to", "85"]);
    assert_eq!(between[0]["new"], "nieuwe");
    assert_eq!(between[0]["reasons"], serde_json::json!(["R1-001"]));
    assert_eq!(
        plan.done(&["version", "show", "70"]),
        "# Inleiding\n\nDe oude tekst is kort.\n"
    );

    plan.refused(&["version", "issue", "95"], 1, "regioburgemeester");
    plan.done(&[
        "approve",
        "95",
        "--principal",
        "regioburgemeester",
        "--date",
        "2018-08-13",
    ]);
    plan.done(&[
        "approve",
        "95",
        "--principal",
        "hoofdofficier",
        "--date",
        "2018-08-13",
    ]);
    plan.done(&["version", "issue", "95"]);
    assert!(plan.done(&["store", "check"]).starts_with("In orde"));
}

#[test]
fn deciding_about_a_change_can_be_taken_back() {
    let plan = Plan::new();
    plan.write("een.md", "Een twee drie vier.");
    plan.done(&["chapter", "add", "Inleiding", "--file", "een.md"]);
    plan.done(&["version", "issue", "70"]);
    plan.write("een.md", "Eén twee drie vijf.");
    plan.done(&["chapter", "edit", "1", "--file", "een.md"]);
    let changes = plan.json(&["change", "list"]);
    let id = |n: usize| changes[n]["id"].as_str().unwrap().to_owned();
    plan.done(&["change", "accept", &id(0)]);
    assert_eq!(plan.json(&["change", "list"])[0]["accepted"], true);
    let rejected = plan.json(&["change", "reject", &id(1)]);
    assert_eq!(plan.done(&["chapter", "show", "1"]), "Eén twee drie vier.");
    plan.done(&["change", "undo", rejected["decision"].as_str().unwrap()]);
    assert_eq!(plan.done(&["chapter", "show", "1"]), "Eén twee drie vijf.");
    plan.refused(&["change", "accept", "ffffffff"], 1, "ffffffff is er niet");
}

#[test]
fn bad_input_is_refused_by_name_and_stores_nothing() {
    let plan = Plan::new();
    let digest = |plan: &Plan| plan.json(&["store", "check"])["operations"].clone();
    let before = digest(&plan);
    plan.write("leeg.xlsx", "");
    plan.write("vreemd.csv", "kleur;maat\nrood;3\n");
    std::fs::copy(env!("CARGO_BIN_EXE_draagvlak"), plan.path("binair.md")).unwrap();
    plan.sheet("heel.xlsx", 20);
    let whole = std::fs::read(plan.path("heel.xlsx")).unwrap();
    let mut half = std::fs::File::create(plan.path("half.xlsx")).unwrap();
    std::io::Write::write_all(&mut half, &whole[..whole.len() / 2]).unwrap();
    plan.refused(
        &["feedback", "import", "leeg.xlsx", "--round", "R1"],
        3,
        "leeg.xlsx is niet ingelezen: het bestand is leeg",
    );
    plan.refused(
        &["feedback", "import", "half.xlsx", "--round", "R1"],
        3,
        "beschadigd of afgebroken",
    );
    plan.refused(
        &["feedback", "import", "vreemd.csv", "--round", "R1"],
        3,
        "geen kop gevonden",
    );
    plan.refused(
        &["feedback", "import", "weg.xlsx", "--round", "R1"],
        1,
        "weg.xlsx",
    );
    plan.refused(
        &["chapter", "add", "X", "--file", "binair.md"],
        3,
        "geen UTF-8",
    );
    plan.refused(&["chapter", "show", "9"], 1, "9 is er niet");
    plan.refused(&["gate", "50"], 1, "70, 85, 95, final");
    plan.refused(
        &["member", "add", "x", "--name", "X", "--role", "keizer"],
        1,
        "keizer",
    );
    plan.refused(
        &["member", "list", "--plan", "weg.draagvlak"],
        1,
        "Er is geen plan",
    );
    plan.refused(
        &["member", "list", "--plan", "vreemd.csv"],
        3,
        "geen plan van Draagvlak",
    );
    plan.refused(
        &[
            "new",
            "plan.draagvlak",
            "--title",
            "X",
            "--period",
            "2019-2022",
        ],
        1,
        "bestaat al",
    );
    plan.refused(
        &["new", "x.draagvlak", "--title", "X", "--period", "ooit"],
        2,
        "geen periode",
    );
    assert_eq!(digest(&plan), before);
}

#[test]
fn an_import_can_be_looked_at_before() {
    let plan = Plan::new();
    plan.sheet("reacties.xlsx", 2);
    let before = plan.json(&["store", "check"]);
    let preview = plan.json(&[
        "feedback",
        "import",
        "reacties.xlsx",
        "--round",
        "R1",
        "--preview",
    ]);
    assert_eq!(
        (&preview["fresh"], &preview["import"]),
        (&2.into(), &serde_json::Value::Null)
    );
    assert_eq!(plan.json(&["store", "check"]), before);
}

#[test]
fn an_import_is_taken_back_and_put_in_again_and_the_register_goes_out() {
    let plan = Plan::new();
    plan.sheet("reacties.xlsx", 2);
    let import = plan.json(&["feedback", "import", "reacties.xlsx", "--round", "R1"]);
    let import = import["import"].as_str().unwrap();
    plan.done(&[
        "feedback",
        "dispose",
        "R1-002",
        "--outcome",
        "noted",
        "--note",
        "Dank.",
    ]);
    plan.done(&["feedback", "undo", import]);
    assert_eq!(plan.json(&["feedback", "list"]), serde_json::json!([]));
    plan.done(&["feedback", "undo", import, "--restore"]);
    let out = plan.done(&["feedback", "export", "--out", "register.xlsx"]);
    assert!(out.starts_with("2 reacties staan in"), "{out}");
    // What went out comes in elsewhere as it was.
    let other = Plan::new();
    std::fs::copy(plan.path("register.xlsx"), other.path("register.xlsx")).unwrap();
    let report = other.json(&["feedback", "import", "register.xlsx", "--round", "R1"]);
    assert_eq!(
        (&report["fresh"], &report["proposed"]),
        (&2.into(), &1.into())
    );
    plan.refused(&["feedback", "undo", "00000000"], 1, "00000000 is er niet");
    plan.refused(
        &["feedback", "export", "--out", "weg/x.xlsx"],
        1,
        "weg/x.xlsx",
    );
}

/// Kills the program at ever later moments while it saves, imports and issues. What it said was
/// stored is there, what it did not say is there whole or not at all.
#[test]
fn killed_at_any_moment_nothing_acknowledged_is_lost() {
    let plan = Plan::new();
    plan.write("0.md", "Tekst 0.");
    plan.done(&["chapter", "add", "Inleiding", "--file", "0.md"]);
    plan.sheet("veel.xlsx", 300);
    let mut shown = "Tekst 0.".to_owned();
    let mut imported = 0_usize;
    for n in 1..=200_u64 {
        let text = format!("Tekst {n}.");
        plan.write("nieuw.md", &text);
        let round = format!("K{n}");
        let arguments: &[&str] = match n % 3 {
            0 => &["chapter", "edit", "1", "--file", "nieuw.md"],
            1 => &["feedback", "import", "veel.xlsx", "--round", &round],
            _ => &["version", "issue", "70"],
        };
        let mut child = plan
            .command(arguments)
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        // From almost at once to about when it ends by itself.
        std::thread::sleep(std::time::Duration::from_micros(n % 50 * 600));
        child.kill().unwrap();
        let acknowledged = child.wait().unwrap().success();
        if n % 10 != 0 && !acknowledged {
            continue;
        }
        let now = plan.done(&["chapter", "show", "1"]);
        if n % 3 == 0 && acknowledged {
            assert_eq!(now, text, "try {n}");
        }
        assert!(
            now.starts_with("Tekst ") && now.ends_with('.'),
            "try {n}: {now}"
        );
        shown = now;
        if n % 3 == 1 && acknowledged {
            imported += 300;
        }
        let count = plan.json(&["feedback", "list"]).as_array().unwrap().len();
        assert!(
            count.is_multiple_of(300) && count >= imported,
            "try {n}: {count}"
        );
        assert_eq!(plan.json(&["store", "check"])["well"], true, "try {n}");
    }
    assert_ne!(shown, "", "the text is there");
    check_once_more(&plan.path("plan.draagvlak"), &plan);
}

fn check_once_more(path: &Path, plan: &Plan) {
    assert!(path.exists());
    plan.done(&["store", "rebuild"]);
    assert_eq!(plan.json(&["store", "check"])["well"], true);
}
