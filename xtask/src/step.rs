//! A step of a task: one line when it starts, the seconds it took when it is done. The first step
//! that fails ends the task.

use std::ffi::OsStr;
use std::fmt;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

/// Says a line to whoever runs the task.
#[expect(clippy::print_stdout, reason = "a task talks to the terminal")]
pub(crate) fn say(line: &str) {
    println!("{line}");
}

/// How long something takes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stopwatch(Instant);

impl Stopwatch {
    /// Begins to measure.
    #[expect(clippy::disallowed_methods, reason = "a task says how long it took")]
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }

    /// The seconds since the start.
    pub(crate) fn seconds(self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }

    /// The seconds since the start, to be read.
    pub(crate) fn elapsed(self) -> impl fmt::Display {
        let seconds = self.seconds();
        if seconds < 10.0 {
            format!("{seconds:.1} s")
        } else {
            format!("{seconds:.0} s")
        }
    }
}

/// Does a step and says how long it took.
pub(crate) fn step<T>(title: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    say(&format!("==> {title}"));
    let begun = Stopwatch::start();
    let made = work()?;
    say(&format!("    {title}: {}", begun.elapsed()));
    Ok(made)
}

/// Runs a program; its output is the user's to read.
///
/// # Errors
/// When it does not start or ends otherwise than well, with the line to run it alone.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = spelled(command);
    let status = command
        .status()
        .with_context(|| format!("`{line}` did not start"))?;
    if !status.success() {
        bail!("failed: run `{line}` to see it alone");
    }
    Ok(())
}

/// Cargo, as it was called.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments);
    command
}

/// Builds the window and the command line, with the features of the whole workspace, so that tests
/// find their parts built.
pub(crate) fn build_of_programs() -> Command {
    cargo(&[
        "build",
        "--quiet",
        "--workspace",
        "--bin",
        "draagvlak-window",
        "--bin",
        "draagvlak",
    ])
}

fn spelled(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program())
        .file_name()
        .unwrap_or_default();
    std::iter::once(program)
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_step_names_the_line_to_run_alone() {
        let failed = run(cargo(&["no-such-task"])
            .stderr(std::process::Stdio::null())
            .stdout(std::process::Stdio::null()));
        let said = failed.unwrap_err().to_string();
        assert!(said.contains("cargo no-such-task"), "{said}");
    }
}
