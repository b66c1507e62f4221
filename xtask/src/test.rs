//! `cargo xtask test`: everything CI checks.

use anyhow::{Result, bail};

use crate::machine::{
    FOR_THE_WINDOW, FOR_WINDOW_TESTS, Part, TO_BUILD, apt_line, ensure, may_install, missing,
};
use crate::place::{is_ci, program};
use crate::step::{cargo, run, say, step};
use crate::window_ui;

/// Checks everything.
///
/// # Errors
/// At the first step that fails; in CI also when the window cannot be tested.
pub(crate) fn test() -> Result<()> {
    step("machine", || ensure(TO_BUILD))?;
    step("format", || run(&mut cargo(&["fmt", "--all", "--check"])))?;
    step("lints", || {
        run(&mut cargo(&[
            "clippy",
            "--all-targets",
            "--quiet",
            "--",
            "-D",
            "warnings",
        ]))
    })?;
    step("tests", || run(&mut cargo(&["test", "--quiet"])))?;
    window_ui::check()?;
    if can_have("the window's own checks", FOR_THE_WINDOW)? {
        window_checks()?;
        if can_have("window tests", FOR_WINDOW_TESTS)? {
            window_tests()?;
        }
    }
    Ok(())
}

/// Lints and tests of the window's Rust side; among them that the bindings are those of the types.
fn window_checks() -> Result<()> {
    step("window: lints", || {
        run(&mut cargo(&[
            "clippy",
            "-p",
            "draagvlak-window",
            "-p",
            "draagvlak-tests",
            "--features",
            "draagvlak-tests/window",
            "--all-targets",
            "--quiet",
            "--",
            "-D",
            "warnings",
        ]))
    })?;
    step("window: tests and bindings", || {
        run(&mut cargo(&["test", "--quiet", "-p", "draagvlak-window"]))
    })
}

/// The real window, driven under a display of its own.
fn window_tests() -> Result<()> {
    step("window: build", || {
        run(&mut cargo(&["build", "--quiet", "-p", "draagvlak-window"]))
    })?;
    step("window: journeys in the real window", || {
        run(cargo(&[
            "test",
            "--quiet",
            "-p",
            "draagvlak-tests",
            "--features",
            "window",
            "--test",
            "window",
        ])
        .env("DRAAGVLAK_WINDOW", program("debug", "draagvlak-window")))
    })
}

/// Whether these parts are there, installing them where that may be done. What cannot be tested is
/// said, and fails where nobody reads along.
fn can_have(what: &str, parts: &[Part]) -> Result<bool> {
    if !cfg!(target_os = "linux") && parts == FOR_WINDOW_TESTS {
        say(&format!(
            "--- {what} were not run: they need Linux (WebKitWebDriver under Xvfb)"
        ));
        return Ok(false);
    }
    let missing = missing(parts);
    if missing.is_empty() || may_install() {
        ensure(parts)?;
        return Ok(true);
    }
    let line = apt_line(&missing);
    if is_ci() {
        bail!("{what} cannot run: first `{line}`");
    }
    say(&format!("--- {what} were not run. To run them: {line}"));
    Ok(false)
}
