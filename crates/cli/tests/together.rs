//! Several people, a shared folder and the command line.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod sandbox;

use std::process::Output;

use sandbox::Plan;
use serde_json::Value;

/// A workgroup in one folder: each member has a plan's file and keys of their own.
struct Group {
    plan: Plan,
}

impl Group {
    fn new() -> Self {
        let group = Self { plan: Plan::new() };
        std::fs::create_dir(group.plan.path("gedeeld")).unwrap();
        group
    }

    fn run(&self, who: &str, arguments: &[&str]) -> Output {
        let mut command = self.plan.command(arguments);
        let file = match who {
            "voorzitter" => "plan.draagvlak".to_owned(),
            who => format!("{who}.draagvlak"),
        };
        command
            .env("DRAAGVLAK_PLAN", self.plan.path(&file))
            .env(
                "DRAAGVLAK_IDENTITY",
                self.plan.path(&format!("sleutels-{who}")),
            )
            .env("DRAAGVLAK_PASSPHRASE", "een lang wachtwoord");
        command.output().unwrap()
    }

    fn done(&self, who: &str, arguments: &[&str]) -> String {
        let output = self.run(who, arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let out = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{who} {arguments:?}: {said}{out}");
        out
    }

    fn json(&self, who: &str, arguments: &[&str]) -> Value {
        let output = self.run(who, &[arguments, &["--json"]].concat());
        serde_json::from_slice(&output.stdout).unwrap()
    }

    fn refused(&self, who: &str, arguments: &[&str], says: &str) {
        let output = self.run(who, arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success(), "{who} {arguments:?}");
        assert!(said.contains(says), "{who} {arguments:?}: {said}");
    }

    /// Invites, joins, compares the digits and admits.
    fn join(&self, who: &str, role: &str) {
        self.done(
            "voorzitter",
            &["member", "add", who, "--name", who, "--role", role],
        );
        let code = format!("{who}.txt");
        self.done("voorzitter", &["member", "invite", who, "--out", &code]);
        self.done("voorzitter", &["sync", "gedeeld"]);
        let asked = self.json(who, &["member", "join", &code, "--folder", "gedeeld"]);
        assert_eq!(asked["admitted"], false);
        let digits = asked["fingerprint"].as_str().unwrap();
        let rows = self.json("voorzitter", &["member", "admit"]);
        assert_eq!(rows[0]["fingerprint"], digits);
        self.done(
            "voorzitter",
            &["member", "admit", who, "--fingerprint", digits],
        );
        let joined = self.json(who, &["member", "join", &code, "--folder", "gedeeld"]);
        assert_eq!(joined["admitted"], true, "{joined}");
    }
}

#[test]
fn a_role_is_given_and_holds_once_its_member_heard_of_it() {
    let group = Group::new();
    group.done("voorzitter", &["chapter", "add", "Inleiding"]);
    group.join("om", "editor");
    group.refused("voorzitter", &["member", "role", "om", "keizer"], "keizer");
    group.refused(
        "voorzitter",
        &["member", "role", "voorzitter", "editor"],
        "enige",
    );
    group.refused("om", &["member", "role", "om", "coordinator"], "redacteur");
    group.done("voorzitter", &["member", "role", "om", "reader"]);
    group.done("voorzitter", &["sync"]);
    group.done("om", &["sync"]);
    group.refused("om", &["chapter", "add", "Meer"], "rol");
    group.done("voorzitter", &["member", "role", "om", "coordinator"]);
    group.done("voorzitter", &["sync"]);
    group.done("om", &["sync"]);
    group.done("om", &["member", "role", "voorzitter", "editor"]);
    let members = group.json("om", &["member", "list"]);
    assert_eq!(members[0]["role"], "editor", "{members}");
}

#[test]
fn a_member_joins_writes_conflicts_settles_and_all_are_equal_in_the_end() {
    let group = Group::new();
    group
        .plan
        .write("een.md", "De oude tekst is kort. Zo blijft het.\n");
    group.done(
        "voorzitter",
        &["chapter", "add", "Inleiding", "--file", "een.md"],
    );
    group.join("om", "editor");
    assert_eq!(
        group.done("om", &["chapter", "show", "1"]),
        "De oude tekst is kort. Zo blijft het.\n"
    );
    // Both rewrite one sentence and set one value without seeing each other.
    for (who, text, status) in [
        ("om", "De tekst van het OM.", "ready"),
        ("voorzitter", "De tekst van de voorzitter.", "waiting"),
    ] {
        group
            .plan
            .write("nieuw.md", &format!("{text} Zo blijft het.\n"));
        group.done(who, &["chapter", "edit", "1", "--file", "nieuw.md"]);
        group.done(who, &["chapter", "status", "1", status]);
    }
    group.done("om", &["sync"]);
    let report = group.json("voorzitter", &["sync"]);
    assert_eq!(report["conflicts"], 2, "{report}");
    let conflicts = group.json("voorzitter", &["conflict", "list"]);
    let sentence = &conflicts[0][1];
    assert_eq!(sentence["base"], "De oude tekst is kort.");
    let value = &conflicts[1][1];
    assert_eq!(
        (&value["field"], &value["what"]),
        (&"status".into(), &"Inleiding".into())
    );
    let id = sentence["id"].as_str().unwrap();
    group.done(
        "voorzitter",
        &["conflict", "settle", "1", id, "--text", "Samen een tekst."],
    );
    let claim = value["claims"][0]["id"].as_str().unwrap();
    group.done(
        "voorzitter",
        &[
            "conflict",
            "settle",
            "value",
            value["id"].as_str().unwrap(),
            "--choose",
            claim,
        ],
    );
    group.done("voorzitter", &["sync"]);
    let report = group.json("om", &["sync"]);
    assert_eq!(report["conflicts"], 0, "{report}");
    group.done("voorzitter", &["sync"]);
    for who in ["om", "voorzitter"] {
        assert_eq!(
            group.done(who, &["chapter", "show", "1"]),
            "Samen een tekst. Zo blijft het.\n"
        );
        assert_eq!(group.json(who, &["store", "check"])["well"], true);
    }
    let status = group.json("voorzitter", &["sync", "status"]);
    assert_eq!(status["unpublished"], 0);
    for device in status["devices"].as_array().unwrap() {
        assert_eq!(device["lacks"], 0, "{status}");
    }
    // What an editor may not do is not even written.
    group.refused("om", &["version", "issue", "70"], "rol");
    group.refused("om", &["member", "invite", "om"], "coördinator");
}

#[test]
fn a_reader_reacts_at_a_passage_in_its_own_name_and_no_more() {
    let group = Group::new();
    group.plan.write(
        "een.md",
        "De raad wordt **gehoord**. De politie levert cijfers.\n",
    );
    group.done(
        "voorzitter",
        &["chapter", "add", "Inleiding", "--file", "een.md"],
    );
    group.join("lezer", "reader");
    let react = ["feedback", "react", "--text", "Door wie?"];
    group.refused("lezer", &react, "geen ronde open");
    group.done(
        "voorzitter",
        &["round", "open", "R1", "--title", "Consultatie"],
    );
    group.plan.write("ander.txt", "Van een ander.");
    let add = [
        "feedback",
        "add",
        "--round",
        "R1",
        "--from",
        "Ander",
        "--text-file",
        "ander.txt",
    ];
    group.done("voorzitter", &add);
    group.done("voorzitter", &["sync"]);
    group.done("lezer", &["sync"]);
    let at = [
        "--chapter",
        "1",
        "--quote",
        "wordt gehoord",
        "--sentiment",
        "critical",
    ];
    assert_eq!(
        group.json("lezer", &[&react[..], &at].concat())["label"],
        "R1-002"
    );
    let general = ["feedback", "react", "--text", "Goed leesbaar."];
    group.done("lezer", &general);
    // Neither the plan nor what others said is its own.
    group.refused(
        "lezer",
        &["feedback", "retract", "R1-001"],
        "niet zelf gegeven",
    );
    for more in [
        &["feedback", "dispose", "R1-002", "--outcome", "noted"][..],
        &[
            "feedback",
            "place",
            "R1-001",
            "--chapter",
            "1",
            "--quote",
            "politie",
        ],
        &["chapter", "edit", "1", "--file", "een.md"],
        &[&add[..], &["--chapter", "1"]].concat(),
    ] {
        group.plan.write("een.md", "Anders.\n");
        group.refused("lezer", more, "rol");
    }
    group.done("lezer", &["feedback", "retract", "R1-003"]);
    group.done("lezer", &["sync"]);
    group.done("voorzitter", &["sync"]);
    let labels = |who: &str| {
        let rows = group.json(who, &["feedback", "list"]);
        let rows = rows.as_array().unwrap().clone();
        rows.iter()
            .map(|row| row["label"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(labels("voorzitter"), ["R1-001", "R1-002"]);
    let told = group.json("voorzitter", &["feedback", "show", "R1-002"]);
    assert_eq!(told["row"]["respondent"], "lezer");
    assert_eq!(told["row"]["sentiment"], "critical");
    assert_eq!(told["passage"]["passage"], "wordt **gehoord");
    assert_eq!(told["history"][0]["what"], "added");
    group.refused(
        "voorzitter",
        &["feedback", "retract", "R1-002"],
        "niet zelf gegeven",
    );
    group.done("lezer", &["feedback", "retract", "R1-003", "--undo"]);
    // What was answered stays, also where its reader took it back without knowing.
    group.done("lezer", &["feedback", "retract", "R1-002"]);
    let answer = [
        "feedback",
        "dispose",
        "R1-002",
        "--outcome",
        "noted",
        "--note",
        "Dank.",
    ];
    group.done("voorzitter", &answer);
    for who in ["lezer", "voorzitter", "lezer", "voorzitter"] {
        group.done(who, &["sync"]);
    }
    for who in ["lezer", "voorzitter"] {
        assert_eq!(labels(who), ["R1-001", "R1-002", "R1-003"], "{who}");
    }
    group.refused(
        "lezer",
        &["feedback", "retract", "R1-002"],
        "al iets gedaan",
    );
    let check = |who: &str| group.json(who, &["store", "check"]);
    assert_eq!(check("voorzitter")["well"], true);
    assert_eq!(check("lezer")["digest"], check("voorzitter")["digest"]);
}

#[test]
fn a_lost_laptop_is_made_anew_from_the_folder() {
    let group = Group::new();
    group.plan.write("een.md", "Tekst.\n");
    group.done(
        "voorzitter",
        &["chapter", "add", "Inleiding", "--file", "een.md"],
    );
    group.plan.sheet("reacties.xlsx", 5);
    group.done(
        "voorzitter",
        &["feedback", "import", "reacties.xlsx", "--round", "R1"],
    );
    group.join("om", "editor");
    group.plan.write("een.md", "Tekst van het OM.\n");
    group.done("om", &["chapter", "edit", "1", "--file", "een.md"]);
    let drawing = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/fixtures/pictures/tekening.png"
    );
    let put = [
        "chapter",
        "picture",
        "1",
        "--file",
        drawing,
        "--alt",
        "Een kaart",
    ];
    group.done("om", &put);
    let text = group.done("om", &["chapter", "show", "1"]);
    group.done("om", &["sync"]);
    group.done(
        "om",
        &[
            "identity",
            "save",
            "reserve.age",
            "--with",
            "nog een wachtwoord",
        ],
    );
    std::fs::remove_file(group.plan.path("om.draagvlak")).unwrap();
    let report = group.json("om", &["restore", "gedeeld"]);
    assert_eq!(report["attachments"], 2, "{report}");
    assert_eq!(group.done("om", &["chapter", "show", "1"]), text);
    group.done(
        "om",
        &["export", "plan", "--format", "html", "--out", "plan.html"],
    );
    let page = std::fs::read_to_string(group.plan.path("plan.html")).unwrap();
    assert!(page.contains("alt=\"Een kaart\"") && page.contains("data:image/png;base64,"));
    // Who goes on is a new author of the same member, and nobody has to admit it.
    group.plan.write("een.md", "Tekst van het OM, verder.\n");
    group.done("om", &["chapter", "edit", "1", "--file", "een.md"]);
    group.done("om", &["sync"]);
    let report = group.json("voorzitter", &["sync"]);
    assert_eq!(report["trouble"], serde_json::json!([]), "{report}");
    assert_eq!(
        group.done("voorzitter", &["chapter", "show", "1"]),
        "Tekst van het OM, verder.\n"
    );
    group.refused("voorzitter", &["restore", "gedeeld"], "bestaat al");
}

#[test]
fn whoever_is_removed_is_not_heard_any_more_and_cannot_read_on() {
    let group = Group::new();
    group.plan.write("een.md", "Tekst.\n");
    group.done(
        "voorzitter",
        &["chapter", "add", "Inleiding", "--file", "een.md"],
    );
    group.join("om", "editor");
    group.join("politie", "editor");
    group.done("om", &["sync"]);
    group.done(
        "voorzitter",
        &["member", "remove", "om", "--reason", "Andere baan."],
    );
    group.plan.write("een.md", "Tekst van het OM.\n");
    group.done("om", &["chapter", "edit", "1", "--file", "een.md"]);
    group.done("voorzitter", &["sync"]);
    // Before hearing of it, the removed member puts something there.
    std::fs::copy(
        group.plan.path("om.draagvlak"),
        group.plan.path("oud.draagvlak"),
    )
    .unwrap();
    let report = group.json("om", &["sync"]);
    assert_eq!(report["published"], 0, "{report}");
    group.refused("om", &["chapter", "status", "1", "ready"], "verwijderd");
    group.plan.write("een.md", "Tekst, verder.\n");
    group.done("voorzitter", &["chapter", "edit", "1", "--file", "een.md"]);
    group.done("voorzitter", &["sync"]);
    group.done("politie", &["sync"]);
    assert_eq!(
        group.done("politie", &["chapter", "show", "1"]),
        "Tekst, verder.\n"
    );
    let report = group.json("om", &["sync"]);
    assert_eq!(report["received"], 0, "{report}");
    assert_eq!(report["trouble"][0]["what"], "no-key", "{report}");
}
