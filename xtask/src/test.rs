//! `cargo xtask test`: everything CI checks.

use anyhow::{Result, bail};

use crate::machine::{
    FOR_THE_WINDOW, FOR_WINDOW_TESTS, Part, TO_BUILD, apt_line, can_ever_have, ensure, missing,
};
use crate::place::{environment, is_ci, program};
use crate::step::{cargo, cargo_at_all, run, say, step};
use crate::window_ui;

/// Checks everything.
///
/// # Errors
/// At the first step that fails; where nobody reads along also when the window cannot be tested.
pub(crate) fn test() -> Result<()> {
    say_what_is_not_tried();
    step("machine", || ensure(TO_BUILD))?;
    step("format", || run(&mut cargo(&["fmt", "--all", "--check"])))?;
    window_ui::check()?;
    if can_have("the window and its tests", FOR_THE_WINDOW)? {
        let driven = can_have("the window tests", FOR_WINDOW_TESTS)?;
        everything(driven)
    } else {
        without_the_window()
    }
}

/// Programs that tests try our own with where they are, and what is not tried without them.
const TRIED_WITH: &[(&str, &str)] = &[
    ("rclone", "sharing over a real WebDAV server"),
    ("moto_server", "sharing over a real S3 server"),
    (
        "gnome-keyring-daemon",
        "this device's keys in a real key ring",
    ),
];

fn say_what_is_not_tried() {
    for (program, what) in TRIED_WITH {
        if !is_installed(program) {
            say(&format!("--- {what} is not tried: there is no {program}"));
        }
    }
}

fn is_installed(program: &str) -> bool {
    let path = environment("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// The whole workspace at once: one choice of features, so that nothing is built twice.
fn everything(driven: bool) -> Result<()> {
    built(true)?;
    if driven {
        return step("tests, and journeys in the real window", || {
            run(cargo_at_all("test", true)
                .arg("--quiet")
                .env("DRAAGVLAK_WINDOW", program("debug", "draagvlak-window")))
        });
    }
    step("tests", || {
        run(&mut cargo(&["test", "--workspace", "--quiet"]))
    })
}

fn without_the_window() -> Result<()> {
    built(false)?;
    step("tests", || run(cargo_at_all("test", false).arg("--quiet")))
}

/// Lints and builds everything, saying what is being built: it can take minutes.
fn built(whole: bool) -> Result<()> {
    step("lints", || {
        run(cargo_at_all("clippy", whole).args(["--all-targets", "--", "-D", "warnings"]))
    })?;
    step("build", || {
        run(cargo_at_all("build", whole).arg("--all-targets"))
    })
}

/// Whether these parts are there, installing them where that may be done. What cannot be tested is
/// said, and fails where nobody reads along.
fn can_have(what: &str, parts: &[Part]) -> Result<bool> {
    if !cfg!(target_os = "linux") && parts == FOR_WINDOW_TESTS {
        say(&format!(
            "--- {what} are not run: they need Linux (WebKitWebDriver under Xvfb)"
        ));
        return Ok(false);
    }
    if can_ever_have(parts) {
        ensure(parts)?;
        return Ok(true);
    }
    let line = apt_line(&missing(parts));
    if is_ci() {
        bail!("{what} cannot be had here: first `{line}`");
    }
    say(&format!("--- {what} are left out. To have them: {line}"));
    Ok(false)
}
