//! The project's own tasks, the same on every system and in CI: `cargo xtask run|test`.

mod steps;

use std::process::ExitCode;

fn main() -> ExitCode {
    let task = std::env::args().nth(1);
    let outcome = match task.as_deref() {
        Some("test") => steps::test(),
        other => {
            steps::say(&format!(
                "usage: cargo xtask test{}",
                other.map(|t| format!(" (not `{t}`)")).unwrap_or_default()
            ));
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            steps::say(&format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}
