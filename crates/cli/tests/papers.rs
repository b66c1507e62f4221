//! Papers by command line: typeset in a process of its own, to the same bytes.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn draagvlak(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_draagvlak"))
        .args(["--plan", "imv.draagvlak"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

#[test]
fn papers_and_the_package_are_written() {
    let folder = tempfile::tempdir().unwrap();
    let done = |arguments: &[&str]| {
        let output = draagvlak(folder.path(), arguments);
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    };
    done(&["sample", "imv.draagvlak"]);
    done(&[
        "export",
        "plan",
        "--format",
        "pdf",
        "--version",
        "95",
        "--out",
        "plan.pdf",
    ]);
    done(&[
        "export",
        "account",
        "--format",
        "html",
        "--version",
        "95",
        "--audience",
        "public",
        "--out",
        "a.html",
    ]);
    done(&["export", "register", "--format", "xlsx", "--out", "r.xlsx"]);
    done(&[
        "export",
        "compare",
        "--format",
        "html",
        "--from",
        "70",
        "--version",
        "85",
        "--out",
        "c.html",
    ]);
    let package = ["package", "council", "--version", "95", "--out", "pakket"];
    let refused = draagvlak(folder.path(), &package);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(1));
    assert!(said.contains("archiefvormer, waardering"), "{said}");
    done(&[
        "archive",
        "set",
        "--creator",
        "regionaal bureau",
        "--appraisal",
        "Blijvend te bewaren",
        "--appraisal-list",
        "selectielijst",
        "--public",
        "Openbaar",
        "--public-list",
        "begrippenlijst",
    ]);
    done(&["archive", "show"]);
    done(&package);
    done(&["package", "check", "pakket"]);
    done(&["redaction", "list", "--version", "95"]);
    done(&[
        "wording",
        "set",
        "letter",
        "--text",
        "Aan {gemeente}: {plan}.",
    ]);
    done(&["wording", "show", "letter"]);
    done(&["wording", "reset", "letter"]);
    let sent = [
        "package",
        "send",
        "--version",
        "95",
        "--to",
        "griffie",
        "--date",
        "2018-08-14",
    ];
    done(&sent);
    done(&["package", "log"]);
    let early = [
        "package",
        "send",
        "--version",
        "95",
        "--to",
        "griffie",
        "--date",
        "2018-08-10",
    ];
    assert_eq!(draagvlak(folder.path(), &early).status.code(), Some(1));
    let read = |name: &str| {
        let path = std::fs::read_dir(folder.path().join("pakket"))
            .unwrap()
            .next();
        let bag = path.unwrap().unwrap().path();
        std::fs::read(bag.join("data").join(name)).unwrap()
    };
    // The public plan is the same alone, in the package, and in this process.
    done(&[
        "export",
        "plan",
        "--format",
        "pdf",
        "--version",
        "95",
        "--audience",
        "public",
        "--out",
        "openbaar.pdf",
    ]);
    let alone = std::fs::read(folder.path().join("openbaar.pdf")).unwrap();
    assert!(alone == read("ontwerpplan.pdf"));
    let refused = draagvlak(
        folder.path(),
        &["package", "council", "--version", "95", "--out", "pakket"],
    );
    assert_eq!(refused.status.code(), Some(1));
    let refused = draagvlak(
        folder.path(),
        &["export", "plan", "--format", "xlsx", "--out", "x"],
    );
    assert_eq!(refused.status.code(), Some(2));
}

#[test]
fn a_spoiled_order_to_typeset_is_refused_with_a_reason() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_draagvlak"))
        .arg("__typeset")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"{").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let said: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
    assert!(said["why"].as_str().is_some_and(|why| !why.is_empty()));
}
