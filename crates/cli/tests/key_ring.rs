//! This device's keys in a real key ring of the system: open, locked, holding something else, or not
//! there. Tried with GNOME's, where it is installed; what is not tried is said.
#![expect(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test says what went wrong by stopping, and what it left out"
)]
#![cfg(target_os = "linux")]

use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const OPEN: &str = "printf geheim | gnome-keyring-daemon --unlock --components=secrets >/dev/null";
const LOCKED: &str = "gnome-keyring-daemon --start --components=secrets >/dev/null";
const PUT: &str = r#""$SELF" --quiet --ignored --exact something_else_is_kept >/dev/null"#;
const SHOW: &str = r#""$DRAAGVLAK" --lang nl identity show --json"#;

fn is_here(program: &str) -> bool {
    let found = Command::new(program)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    let here = found.is_ok_and(|status| status.success());
    if !here {
        eprintln!("not tried: {program} is not installed");
    }
    here
}

/// Runs these lines in a session of their own, with a home of their own.
fn session(home: &Path, lines: &[&str]) -> Output {
    let runtime = home.join("run");
    std::fs::create_dir_all(&runtime).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let own = std::fs::Permissions::from_mode(0o700);
        std::fs::set_permissions(&runtime, own).unwrap();
    }
    let mut command = Command::new("dbus-run-session");
    command
        .args(["--", "sh", "-c", &lines.join("\n")])
        .env("DRAAGVLAK", env!("CARGO_BIN_EXE_draagvlak"))
        .env("SELF", std::env::current_exe().unwrap())
        .env("DRAAGVLAK_TEST_SESSION", "1")
        .env("HOME", home)
        .env("XDG_RUNTIME_DIR", &runtime)
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env_remove("DISPLAY")
        .env_remove("DRAAGVLAK_PASSPHRASE")
        .env_remove("DRAAGVLAK_IDENTITY");
    command.output().unwrap()
}

fn answers(output: &Output) -> Vec<Value> {
    let said = [&output.stdout[..], &output.stderr[..]].concat();
    let answers = serde_json::Deserializer::from_slice(&output.stdout).into_iter();
    let answers: Vec<Value> = answers.map(Result::unwrap).collect();
    assert!(!answers.is_empty(), "{}", String::from_utf8_lossy(&said));
    answers
}

fn refused(output: &Output, says: &str) {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success(), "{said}");
    assert!(said.contains(says), "{said}");
    assert!(!said.contains("problem-"), "no sentence for it: {said}");
}

#[test]
fn keys_are_made_once_and_kept_in_the_key_ring() {
    if !is_here("gnome-keyring-daemon") || !is_here("dbus-run-session") {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let first = answers(&session(home.path(), &[OPEN, SHOW, SHOW]));
    assert_eq!(first[0]["in_key_ring"], true);
    assert_eq!(first[0], first[1]);
    // Another day, unlocked anew, it is the same device.
    let later = answers(&session(home.path(), &[OPEN, SHOW]));
    assert_eq!(later[0], first[0]);
    // While it is locked nobody becomes another device.
    let show = SHOW.replace(" --json", "");
    refused(&session(home.path(), &[LOCKED, &show]), "op slot");
    let later = answers(&session(home.path(), &[OPEN, SHOW]));
    assert_eq!(later[0], first[0]);
    // Nothing of the keys lies open in the home.
    let config = home.path().join("config/draagvlak");
    assert!(!config.exists(), "{config:?}");
}

#[test]
fn what_in_the_key_ring_is_something_else_is_not_replaced() {
    if !is_here("gnome-keyring-daemon") || !is_here("dbus-run-session") {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let show = SHOW.replace(" --json", "");
    let put = format!("{PUT} || exit 9");
    refused(&session(home.path(), &[OPEN, &put, &show]), "geen sleutels");
    // Nor with the next start.
    refused(&session(home.path(), &[OPEN, &show]), "geen sleutels");
}

/// Not a test: what the one above runs in its session, and only there.
#[test]
#[ignore = "puts something into the key ring of a test's own session"]
fn something_else_is_kept() {
    if is_in_a_session() {
        let entry = keyring::Entry::new("draagvlak", "device").unwrap();
        entry.set_password("iets anders").unwrap();
    }
}

#[expect(clippy::disallowed_methods, reason = "said by the session")]
fn is_in_a_session() -> bool {
    std::env::var_os("DRAAGVLAK_TEST_SESSION").is_some()
}

#[test]
fn without_a_key_ring_a_passphrase_is_asked_for() {
    let home = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_draagvlak"));
    command
        .args(["--lang", "nl", "identity", "show"])
        .env("HOME", home.path())
        .env("XDG_CONFIG_HOME", home.path().join("config"))
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
        .env_remove("DRAAGVLAK_PASSPHRASE")
        .env_remove("DRAAGVLAK_IDENTITY");
    refused(&command.output().unwrap(), "geen sleutelbos");
    let kept = command
        .args(["--passphrase", "een lang wachtwoord", "--json"])
        .output()
        .unwrap();
    let row = answers(&kept).remove(0);
    assert_eq!(row["in_key_ring"], false);
    let file = row["path"].as_str().unwrap();
    assert!(Path::new(file).starts_with(home.path()) && Path::new(file).exists());
}
