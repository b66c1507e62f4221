//! A step of a task: one line when it starts, the seconds it took when it is done. The first step
//! that fails ends the task.

use std::ffi::OsStr;
use std::fmt;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::machine::{FOR_THE_WINDOW, can_ever_have};

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

/// Cargo at a verb, over one choice of packages and features for every task, so that nothing is
/// built twice: the whole workspace, or without the window where its libraries cannot be had.
pub(crate) fn cargo_at_all(verb: &str, whole: bool) -> Command {
    let mut command = cargo(&[verb]);
    if whole {
        command.args(["--workspace", "--features", "draagvlak-tests/window"]);
    }
    command
}

/// Builds the window and the command line, saying what is being built: it can take minutes.
pub(crate) fn build_of_programs() -> Command {
    let mut command = cargo_at_all("build", true);
    command.args(["--bin", "draagvlak-window", "--bin", "draagvlak"]);
    command
}

/// Builds the command line alone, which needs nothing of the window.
pub(crate) fn build_of_command_line() -> Command {
    let mut command = cargo_at_all("build", can_ever_have(FOR_THE_WINDOW));
    command.args(["--bin", "draagvlak"]);
    command
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
    fn the_command_line_is_built_with_the_features_the_tests_are_built_with() {
        let choice = |command: &Command| -> Vec<_> {
            spelled(command)
                .split(' ')
                .skip(2)
                .take_while(|word| *word != "--bin")
                .map(str::to_owned)
                .collect()
        };
        let tests = cargo_at_all("test", can_ever_have(FOR_THE_WINDOW));
        assert_eq!(choice(&build_of_command_line()), choice(&tests));
        assert_eq!(
            choice(&build_of_programs()),
            choice(&cargo_at_all("test", true))
        );
    }

    #[test]
    fn a_failed_step_names_the_line_to_run_alone() {
        let failed = run(cargo(&["no-such-task"])
            .stderr(std::process::Stdio::null())
            .stdout(std::process::Stdio::null()));
        let said = failed.unwrap_err().to_string();
        assert!(said.contains("cargo no-such-task"), "{said}");
    }
}
