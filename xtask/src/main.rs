//! The project's own tasks, the same on every system and in CI:
//! `cargo xtask run|test|bench|gen|package`.
//!
//! Every task does its own set-up on a machine with only Rust and Node.

mod bench;
mod gen_bindings;
mod machine;
mod package;
mod place;
mod run;
mod step;
mod test;
mod window_ui;

use std::process::ExitCode;

const TASKS: &str = "\
usage: cargo xtask TASK

  run      opens the window on the sample plan; without a display, carries the sample through to
           the council package in out/pakket
  test     everything CI checks: format, lints, tests, the window's interface, window tests
  bench    measures, and prints one table of ratios; bench --list says what, bench NAME... only that
  gen      writes the window's bindings anew from the Rust types
  package  makes the release programs in out/program";

fn main() -> ExitCode {
    let task = std::env::args().nth(1);
    let begun = step::Stopwatch::start();
    let outcome = match task.as_deref() {
        Some("run") => run::run(),
        Some("test") => test::test(),
        Some("bench") => bench::bench(&std::env::args().skip(2).collect::<Vec<_>>()),
        Some("gen") => gen_bindings::write(),
        Some("package") => package::package(),
        _ => {
            step::say(TASKS);
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => {
            step::say(&format!("done in {}", begun.elapsed()));
            ExitCode::SUCCESS
        }
        Err(error) => {
            step::say(&format!("stopped after {}: {error:#}", begun.elapsed()));
            ExitCode::FAILURE
        }
    }
}
