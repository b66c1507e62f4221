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
    done(&["package", "council", "--version", "95", "--out", "pakket"]);
    let read = |name: &str| std::fs::read(folder.path().join(name)).unwrap();
    // The plan is the same alone, in the package, and in this process.
    assert!(read("plan.pdf") == read("pakket/ontwerpplan.pdf"));
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
