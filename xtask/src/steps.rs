//! The steps the tasks are made of. Each prints one line before it starts; the first that fails
//! ends the task.

use std::process::Command;

use anyhow::{Context, Result, bail};

/// Says a line to whoever runs the task.
#[expect(clippy::print_stdout, reason = "a task talks to the terminal")]
pub(crate) fn say(line: &str) {
    println!("{line}");
}

/// Everything CI checks.
pub(crate) fn test() -> Result<()> {
    cargo("format", &["fmt", "--all", "--check"])?;
    cargo(
        "lints",
        &["clippy", "--all-targets", "--quiet", "--", "-D", "warnings"],
    )?;
    cargo("tests", &["test", "--quiet"])
}

fn cargo(title: &str, arguments: &[&str]) -> Result<()> {
    say(&format!("==> {title}: cargo {}", arguments.join(" ")));
    let status = Command::new(env!("CARGO"))
        .args(arguments)
        .status()
        .context("cargo did not start")?;
    if !status.success() {
        bail!(
            "{title} failed: run `cargo {}` to see it alone",
            arguments.join(" ")
        );
    }
    Ok(())
}
