//! A passphrase on the plan's file, and its backups, by command line.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod sandbox;

use std::process::{Command, Output, Stdio};
use std::time::Duration;

use sandbox::Plan;

const FIRST: &str = "vier woorden bij elkaar";
const SECOND: &str = "heel andere woorden";

fn with(plan: &Plan, arguments: &[&str], opens: &str, new: &str) -> Command {
    let mut command = plan.command(arguments);
    command
        .env("DRAAGVLAK_PLAN_PASSPHRASE", opens)
        .env("DRAAGVLAK_NEW_PASSPHRASE", new)
        .stdin(Stdio::null());
    command
}

fn run(plan: &Plan, arguments: &[&str], opens: &str, new: &str) -> Output {
    with(plan, arguments, opens, new).output().unwrap()
}

fn done(plan: &Plan, arguments: &[&str], opens: &str, new: &str) -> String {
    let output = run(plan, arguments, opens, new);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {said}");
    assert_eq!(said, "", "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn refused(plan: &Plan, arguments: &[&str], opens: &str, new: &str, says: &str) {
    let output = run(plan, arguments, opens, new);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success(), "{arguments:?}");
    assert!(said.contains(says), "{arguments:?}: {said}");
    assert!(!said.contains("problem-"), "no sentence for it: {said}");
    assert!(!said.contains(FIRST) && !said.contains(SECOND), "{said}");
}

fn written() -> Plan {
    let plan = Plan::new();
    plan.write("een.md", "De onverbloemde zin.");
    plan.done(&["chapter", "add", "Inleiding", "--file", "een.md"]);
    plan
}

/// The files beside the plan, and it itself, in which the sentence can be read.
fn telling(plan: &Plan) -> Vec<String> {
    let mut telling = Vec::new();
    for entry in std::fs::read_dir(plan.folder.path()).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        let bytes = std::fs::read(entry.path()).unwrap();
        let word = b"onverbloemde";
        if name.starts_with("plan.") && bytes.windows(word.len()).any(|part| part == word) {
            telling.push(name);
        }
    }
    telling
}

#[test]
fn a_passphrase_is_set_changed_and_removed() {
    let plan = written();
    plan.done(&["store", "backup"]);
    assert_eq!(telling(&plan).len(), 2);
    let said = done(&plan, &["passphrase", "set"], "", FIRST);
    assert!(
        said.contains("versleuteld en zijn reservekopie ook"),
        "{said}"
    );
    assert_eq!(telling(&plan), [] as [String; 0]);

    refused(
        &plan,
        &["chapter", "list"],
        "",
        "",
        "met een wachtwoord beveiligd",
    );
    refused(&plan, &["chapter", "list"], SECOND, "", "opent");
    refused(
        &plan,
        &["passphrase", "set"],
        FIRST,
        SECOND,
        "heeft al een wachtwoord",
    );
    refused(
        &plan,
        &["passphrase", "change"],
        FIRST,
        "kort",
        "niet bruikbaar",
    );
    refused(
        &plan,
        &["passphrase", "change"],
        FIRST,
        "",
        "geen nieuw wachtwoord",
    );
    refused(&plan, &["passphrase", "change"], SECOND, FIRST, "opent");
    assert!(done(&plan, &["chapter", "show", "1"], FIRST, "").contains("onverbloemde"));
    done(&plan, &["store", "backup"], FIRST, "");
    assert_eq!(telling(&plan), [] as [String; 0]);

    let said = done(&plan, &["passphrase", "change"], FIRST, SECOND);
    assert!(said.contains("ook van de 2 reservekopieën"), "{said}");
    refused(&plan, &["chapter", "list"], FIRST, "", "opent");
    done(&plan, &["store", "check"], SECOND, "");

    done(&plan, &["passphrase", "remove"], SECOND, "");
    refused(
        &plan,
        &["passphrase", "change"],
        "",
        SECOND,
        "heeft geen wachtwoord",
    );
    refused(
        &plan,
        &["passphrase", "remove"],
        "",
        "",
        "heeft geen wachtwoord",
    );
    plan.done(&["store", "check"]);
    assert_eq!(telling(&plan).len(), 3);
}

#[test]
fn killed_at_any_moment_of_a_change_one_of_the_two_opens_the_whole_plan() {
    let plan = written();
    plan.done(&["store", "backup"]);
    done(&plan, &["passphrase", "set"], "", FIRST);
    let digest = |opens: &str| {
        let output = run(&plan, &["store", "check", "--json"], opens, "");
        let value: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        (output.status.success(), value["digest"].clone())
    };
    let before = digest(FIRST).1;
    let (mut now, mut next) = (FIRST, SECOND);
    for moment in 0..12 {
        let mut changing = with(&plan, &["passphrase", "change"], now, next);
        let mut changing = changing.stdout(Stdio::null()).spawn().unwrap();
        let kill = std::thread::spawn(move || {
            std::thread::park_timeout(Duration::from_millis(moment * 110));
            changing.kill().unwrap();
            changing.wait().unwrap();
        });
        kill.join().unwrap();
        let (opens, found) = digest(now);
        if opens {
            assert_eq!(found, before);
        } else {
            std::mem::swap(&mut now, &mut next);
            assert_eq!(digest(now), (true, before.clone()));
        }
        assert_eq!(telling(&plan), [] as [String; 0]);
    }
    // What was begun is ended by doing it once more: every backup opens with the new one too.
    done(&plan, &["passphrase", "change"], now, next);
    let rows = run(&plan, &["store", "backups", "--json"], "", "");
    let rows: serde_json::Value = serde_json::from_slice(&rows.stdout).unwrap();
    for row in rows.as_array().unwrap() {
        let backup = row["name"].as_str().unwrap();
        assert_eq!(row["sealed"], true);
        done(&plan, &["store", "restore", backup], next, "");
    }
}

#[test]
fn a_backup_is_listed_and_put_back() {
    let plan = written();
    plan.done(&["store", "backup"]);
    plan.done(&["chapter", "add", "Later", "--file", "een.md"]);
    let list = plan.done(&["store", "backups"]);
    assert!(list.starts_with("plan.draagvlak-backup-1  20"), "{list}");
    plan.refused(
        &["store", "restore", "../weg"],
        1,
        "plan.draagvlak-backup-1",
    );
    plan.done(&["store", "restore", "plan.draagvlak-backup-1"]);
    assert!(!plan.done(&["chapter", "list"]).contains("Later"));
    // What was there is the newest backup, and comes back the same way.
    plan.done(&["chapter", "add", "Nieuw", "--file", "een.md"]);
    plan.done(&["store", "restore", "plan.draagvlak-backup-1"]);
    assert!(plan.done(&["chapter", "list"]).contains("Later"));
    plan.done(&["store", "check"]);
}
