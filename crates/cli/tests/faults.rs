//! What can go wrong at the command line: each says what happened, what is safe and what to do, in
//! both languages, ends with the code that is documented, and changes nothing.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod sandbox;

use std::io::{Read, Seek, SeekFrom, Write};
use std::process::Stdio;

use sandbox::Plan;

/// What a refusal says in a language: what happened, what is safe, what to do.
type Said<'a> = [&'a str; 3];

/// Refused in Dutch and in English with these parts and this code, also as JSON.
fn refused(plan: &Plan, arguments: &[&str], exit: i32, nl: Said<'_>, en: Said<'_>) {
    for (language, parts) in [("nl", nl), ("en", en)] {
        let mut command = plan.command(arguments);
        let output = command.env("DRAAGVLAK_LANG", language).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(exit), "{arguments:?}: {said}");
        for part in parts {
            assert!(said.contains(part), "{arguments:?}: no “{part}” in: {said}");
        }
        assert!(output.stdout.is_empty(), "an answer beside a refusal");
        let mut command = plan.command(&[arguments, &["--json"]].concat());
        let output = command.env("DRAAGVLAK_LANG", language).output().unwrap();
        let value: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(exit));
        assert_eq!(value["sentence"], said.trim_end());
    }
}

/// The names of everything stored: equal before and after a refusal.
fn stored(plan: &Plan) -> serde_json::Value {
    plan.json(&["store", "check"])
}

#[test]
fn while_another_writes_one_may_look_and_is_told() {
    let plan = Plan::new();
    plan.write("een.md", "Een zin.");
    plan.done(&["chapter", "add", "Inleiding", "--file", "een.md"]);
    // Another program that writes holds the system's lock on the file beside the plan.
    let beside = plan.path("plan.draagvlak-lock");
    let held = std::fs::OpenOptions::new()
        .write(true)
        .open(beside)
        .unwrap();
    held.try_lock().unwrap();
    refused(
        &plan,
        &["chapter", "edit", "1", "--file", "een.md"],
        1,
        [
            "schrijft in dit plan",
            "Er is niets veranderd",
            "Sluit het andere",
        ],
        ["is writing in this plan", "Nothing was changed", "Close it"],
    );
    assert_eq!(plan.done(&["chapter", "show", "1"]), "Een zin.");
    // A process started meanwhile by another test may share the handle for a moment.
    held.unlock().unwrap();
    plan.done(&["chapter", "retitle", "1", "Begin"]);
}

/// Root may write everywhere: as root the program is run as nobody.
#[cfg(unix)]
#[test]
fn a_plan_that_may_only_be_read_is_shown_and_never_written() {
    use std::fs::Permissions;
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;

    let plan = Plan::new();
    plan.write("een.md", "Een zin.");
    plan.done(&["chapter", "add", "Inleiding", "--file", "een.md"]);
    let folder = plan.folder.path();
    let program = folder.join("program");
    let ours = env!("CARGO_BIN_EXE_draagvlak");
    if std::fs::hard_link(ours, &program).is_err() {
        std::fs::copy(ours, &program).unwrap();
    }
    let permit = |mode, path: &std::path::Path| {
        std::fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    };
    permit(0o444, &plan.path("plan.draagvlak"));
    permit(0o444, &plan.path("plan.draagvlak-lock"));
    permit(0o555, folder);
    let root = std::fs::metadata(folder).unwrap().uid() == 0;
    let run = |arguments: &[&str], language: &str| {
        let mut command = std::process::Command::new(&program);
        command.args(arguments).current_dir(folder);
        command.env("DRAAGVLAK_PLAN", plan.path("plan.draagvlak"));
        command.env("DRAAGVLAK_LANG", language);
        if root {
            command.uid(65_534).gid(65_534);
        }
        command.output().unwrap()
    };
    let shown = run(&["chapter", "show", "1"], "nl");
    let edits =
        ["nl", "en"].map(|language| run(&["chapter", "edit", "1", "--file", "een.md"], language));
    permit(0o755, folder);
    let said = String::from_utf8_lossy(&shown.stderr);
    assert_eq!(String::from_utf8_lossy(&shown.stdout), "Een zin.", "{said}");
    let parts = [
        ["alleen te lezen", "Er is niets veranderd", "Maak een kopie"],
        ["only be read here", "Nothing was changed", "Make a copy"],
    ];
    for (edit, parts) in edits.iter().zip(parts) {
        let said = String::from_utf8_lossy(&edit.stderr);
        assert_eq!(edit.status.code(), Some(1), "{said}");
        for part in parts {
            assert!(said.contains(part), "no “{part}” in: {said}");
        }
    }
}

#[test]
fn a_plan_of_a_newer_format_is_left_as_it_is() {
    let plan = Plan::new();
    let path = plan.path("plan.draagvlak");
    // SQLite keeps the format (user_version) in the file's header, at byte 60.
    let mut file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.seek(SeekFrom::Start(60)).unwrap();
    file.write_all(&99_u32.to_be_bytes()).unwrap();
    drop(file);
    let before = std::fs::read(&path).unwrap();
    for arguments in [&["member", "list"][..], &["store", "rebuild"]] {
        refused(
            &plan,
            arguments,
            1,
            [
                "formaat 99",
                "Er is niets veranderd",
                "Werk het programma bij",
            ],
            ["format 99", "Nothing was changed", "Update the program"],
        );
    }
    assert!(std::fs::read(&path).unwrap() == before, "the file changed");
}

#[test]
fn a_file_that_is_no_plan_is_not_touched() {
    let plan = Plan::new();
    let path = plan.path("plan.draagvlak");
    for content in [&b""[..], b"Dit is een brief.", &[0; 8192]] {
        std::fs::remove_file(&path).unwrap();
        let mut file = std::fs::File::create(&path).unwrap();
        file.write_all(content).unwrap();
        drop(file);
        for arguments in [&["member", "list"][..], &["store", "rebuild"]] {
            refused(
                &plan,
                arguments,
                3,
                ["is geen plan", "niet aangeraakt", "Kies een bestand"],
                ["is not a Draagvlak plan", "not touched", "Choose a file"],
            );
        }
        assert_eq!(std::fs::read(&path).unwrap(), content);
    }
}

#[test]
fn a_spreadsheet_that_cannot_be_taken_in_says_why() {
    let plan = Plan::new();
    plan.sheet("heel.xlsx", 20);
    plan.write("leeg.xlsx", "");
    let whole = std::fs::read(plan.path("heel.xlsx")).unwrap();
    let mut half = std::fs::File::create(plan.path("half.xlsx")).unwrap();
    half.write_all(&whole[..whole.len() / 2]).unwrap();
    drop(half);
    let before = stored(&plan);
    let import = |file: &'static str| ["feedback", "import", file, "--round", "R1"];
    refused(
        &plan,
        &import("leeg.xlsx"),
        3,
        ["leeg.xlsx", "Er is niets opgeslagen", "vraag de afzender"],
        ["leeg.xlsx", "Nothing was stored", "ask the sender"],
    );
    refused(
        &plan,
        &import("half.xlsx"),
        3,
        ["afgebroken", "Er is niets opgeslagen", "vraag de afzender"],
        ["cut off", "Nothing was stored", "ask the sender"],
    );
    refused(
        &plan,
        &import("weg.xlsx"),
        1,
        ["weg.xlsx", "Er is niets veranderd", "Controleer de naam"],
        ["weg.xlsx", "Nothing was changed", "Check the name"],
    );
    refused(
        &plan,
        &[&import("heel.xlsx")[..], &["--map", "Bestaat niet=text"]].concat(),
        1,
        [
            "Bestaat niet",
            "Er is niets opgeslagen",
            "Kies uit: Nr, Naam",
        ],
        [
            "Bestaat niet",
            "Nothing was stored",
            "Choose from: Nr, Naam",
        ],
    );
    refused(
        &plan,
        &[&import("heel.xlsx")[..], &["--map", "Opmerking=kleur"]].concat(),
        1,
        ["kleur", "Er is niets opgeslagen", "Kies uit"],
        ["kleur", "Nothing was stored", "Choose from"],
    );
    refused(
        &plan,
        &[&import("heel.xlsx")[..], &["--map", "Opmerking"]].concat(),
        2,
        [
            "geen koppeling",
            "Er is niets opgeslagen",
            "Schrijf KOLOM=veld",
        ],
        ["no mapping", "Nothing was stored", "Write COLUMN=field"],
    );
    refused(
        &plan,
        &[&import("heel.xlsx")[..], &["--sheet", "Blad 9"]].concat(),
        1,
        ["Blad 9", "Er is niets veranderd", "Kies uit: Sheet1"],
        ["Blad 9", "Nothing was changed", "Choose from: Sheet1"],
    );
    assert_eq!(stored(&plan), before);
}

#[test]
fn a_chapter_file_that_is_not_utf8_leaves_the_chapter_as_it_was() {
    let plan = Plan::new();
    plan.write("een.md", "Een zin.");
    plan.done(&["chapter", "add", "Inleiding", "--file", "een.md"]);
    let mut latin = std::fs::File::create(plan.path("latin.md")).unwrap();
    latin.write_all(b"E\xe9n zin.").unwrap();
    drop(latin);
    let before = stored(&plan);
    refused(
        &plan,
        &["chapter", "edit", "1", "--file", "latin.md"],
        3,
        ["(byte 1)", "niet veranderd", "Bewaar het bestand als UTF-8"],
        ["(byte 1)", "not changed", "Save the file as UTF-8"],
    );
    assert_eq!(stored(&plan), before);
    assert_eq!(plan.done(&["chapter", "show", "1"]), "Een zin.");
}

#[test]
fn a_disposition_that_owes_something_is_not_stored() {
    let plan = Plan::new();
    plan.sheet("reacties.xlsx", 2);
    plan.done(&["feedback", "import", "reacties.xlsx", "--round", "R1"]);
    let before = stored(&plan);
    let dispose = |outcome| ["feedback", "dispose", "R1-001", "--outcome", outcome];
    for outcome in ["not-processed", "partly"] {
        refused(
            &plan,
            &dispose(outcome),
            1,
            ["mist een reden", "Er is niets opgeslagen", "--note"],
            ["lacks a reason", "Nothing was stored", "--note"],
        );
    }
    refused(
        &plan,
        &dispose("answered"),
        1,
        ["mist het antwoord", "Er is niets opgeslagen", "--note"],
        ["lacks the answer", "Nothing was stored", "--note"],
    );
    refused(
        &plan,
        &dispose("duplicate"),
        1,
        ["heet dubbel", "Er is niets opgeslagen", "--master"],
        ["called a duplicate", "Nothing was stored", "--master"],
    );
    assert_eq!(stored(&plan), before);
}

#[test]
fn a_reader_who_goes_away_gets_no_more_and_no_complaint() {
    let plan = Plan::new();
    // More than a pipe holds, so that the program is still writing when the reader goes.
    plan.write(
        "lang.md",
        &"Een zin die telkens terugkomt.\n\n".repeat(20_000),
    );
    plan.done(&["chapter", "add", "Inleiding", "--file", "lang.md"]);
    for json in [
        &["chapter", "show", "1"][..],
        &["chapter", "show", "1", "--json"],
    ] {
        let mut command = plan.command(json);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut first = [0; 10];
        child
            .stdout
            .as_mut()
            .unwrap()
            .read_exact(&mut first)
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((said.as_str(), output.status.code()), ("", Some(0)));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_says_that_the_work_was_done() {
    let plan = Plan::new();
    plan.write("een.md", "Een zin.");
    let parts = [
        (
            "nl",
            "De opdracht is uitgevoerd",
            "geef de opdracht niet nog een keer",
        ),
        (
            "en",
            "The command was carried out",
            "do not give the command again",
        ),
    ];
    for (n, (language, done, advice)) in parts.into_iter().enumerate() {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
        let mut command = plan.command(&["chapter", "add", "Inleiding", "--file", "een.md"]);
        command
            .env("DRAAGVLAK_LANG", language)
            .stdout(full.unwrap());
        let output = command.output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(done) && said.contains(advice), "{said}");
        let chapters = plan.json(&["chapter", "list"]);
        assert_eq!(chapters.as_array().unwrap().len(), n + 1);
    }
}
