//! `cargo xtask bench`: measures against what others do, and prints one table.

mod compare;
mod growth;
mod import;
mod office;
mod openpyxl;
mod package;
mod pdf;
mod search;
mod window;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use crate::place::{at, program};
use crate::step::{Stopwatch, cargo, run, say, step};

/// A measurement: ours beside theirs, on the same work in the same run.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// What was done.
    pub(crate) what: &'static str,
    /// Against what.
    pub(crate) against: &'static str,
    /// Our seconds, the middle one of several runs.
    pub(crate) ours: f64,
    /// Their seconds, the middle one of several runs.
    pub(crate) theirs: f64,
    /// The ratio that is aimed at, at most.
    pub(crate) aim: f64,
}

impl Row {
    fn ratio(&self) -> f64 {
        self.ours / self.theirs
    }
}

/// Every measurement, in the order of the table.
const MEASUREMENTS: &[fn() -> Result<Row>] = &[
    import::import,
    search::search,
    compare::compare,
    pdf::pdf,
    office::office,
    package::package,
];

/// Measures, and prints the table.
///
/// # Errors
/// When a program cannot be built or run.
pub(crate) fn bench() -> Result<()> {
    step(
        "build, our own crates optimised as their libraries are",
        || {
            run(optimised(&mut cargo(&[
                "build",
                "--quiet",
                "--workspace",
                "--bin",
                "draagvlak",
                "--example",
                "alone",
                "--example",
                "fts",
                "--features",
                "draagvlak-tests/window",
            ])))
        },
    )?;
    let mut rows = Vec::new();
    for measure in MEASUREMENTS {
        rows.push(measure()?);
    }
    rows.extend(openpyxl::openpyxl()?);
    let costs = if cfg!(target_os = "linux") {
        window::window()?
    } else {
        Vec::new()
    };
    let growth = growth::growth()?;
    say("");
    for line in table(&rows).iter().chain(&costs).chain(&growth) {
        say(line);
    }
    Ok(())
}

/// Optimises our own crates for one build; the libraries are already, and stay as they are.
fn optimised(command: &mut Command) -> &mut Command {
    for name in [
        "domain", "redline", "store", "exchange", "texts", "usecases", "cli",
    ] {
        command
            .arg("--config")
            .arg(format!("profile.dev.package.draagvlak-{name}.opt-level=3"));
    }
    command
}

/// A program of ours, and what others do alone, as they were built.
pub(crate) fn draagvlak(plan: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(program("debug", "draagvlak"));
    command.env("DRAAGVLAK_PLAN", plan).args(arguments);
    command.stdout(Stdio::null());
    command
}

/// What others do alone.
pub(crate) fn alone(arguments: &[&str]) -> Command {
    let mut command = Command::new(program("debug/examples", "alone"));
    command.args(arguments);
    command
}

/// Writes a measurement's own input.
#[expect(clippy::disallowed_methods, reason = "a bench's own input")]
pub(crate) fn put(path: &Path, text: &str) -> Result<()> {
    std::fs::write(path, text).with_context(|| format!("{} cannot be written", path.display()))
}

/// An empty folder for a measurement.
pub(crate) fn folder(name: &str) -> Result<PathBuf> {
    let folder = at("target/xtask").join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn table(rows: &[Row]) -> Vec<String> {
    let mut lines = vec![
        "| what | against | ours | theirs | ratio | aim |".to_owned(),
        "|---|---|--:|--:|--:|--:|".to_owned(),
    ];
    lines.extend(rows.iter().map(|row| {
        format!(
            "| {} | {} | {:.0} ms | {:.0} ms | {:.2}× | ≤{:.2}× |",
            row.what,
            row.against,
            row.ours * 1000.0,
            row.theirs * 1000.0,
            row.ratio(),
            row.aim
        )
    }));
    lines
}

/// Runs ours and theirs in turn, so that what else the machine does weighs on both alike, and says
/// the middle one of the runs of each, in seconds.
pub(crate) fn in_turn(
    runs: usize,
    mut ours: impl FnMut(usize) -> Result<()>,
    mut theirs: impl FnMut(usize) -> Result<()>,
) -> Result<(f64, f64)> {
    let (mut our_times, mut their_times) = (Vec::new(), Vec::new());
    for run in 0..runs {
        let begun = Stopwatch::start();
        ours(run)?;
        our_times.push(begun.seconds());
        let begun = Stopwatch::start();
        theirs(run)?;
        their_times.push(begun.seconds());
    }
    Ok((middle(our_times), middle(their_times)))
}

fn middle(mut taken: Vec<f64>) -> f64 {
    taken.sort_by(f64::total_cmp);
    taken.get(taken.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_says_its_ratio_beside_its_aim() {
        let row = Row {
            what: "a",
            against: "b",
            ours: 0.3,
            theirs: 0.2,
            aim: 1.5,
        };
        assert_eq!(
            table(&[row])[2],
            "| a | b | 300 ms | 200 ms | 1.50× | ≤1.50× |"
        );
    }

    #[test]
    fn the_middle_run_counts_and_both_run_as_often() {
        assert_eq!(middle(vec![9.0, 1.0, 2.0]), 2.0);
        let order = std::cell::RefCell::new(Vec::new());
        let ran = |who: &'static str| {
            order.borrow_mut().push(who);
            Ok(())
        };
        in_turn(2, |_| ran("ours"), |_| ran("theirs")).unwrap();
        assert_eq!(order.into_inner(), ["ours", "theirs", "ours", "theirs"]);
    }
}
