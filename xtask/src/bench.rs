//! `cargo xtask bench [NAME...]`: measures against what others do, and prints one table.

mod compare;
mod growth;
mod import;
mod office;
mod openpyxl;
mod package;
mod pdf;
mod search;
mod together;
mod window;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

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

    /// A line of the table.
    fn line(&self) -> String {
        format!(
            "| {} | {} | {:.0} ms | {:.0} ms | {:.2}× | ≤{:.2}× |",
            self.what,
            self.against,
            self.ours * 1000.0,
            self.theirs * 1000.0,
            self.ratio(),
            self.aim
        )
    }
}

/// What can be measured, by a name to ask for it alone.
struct Measurement {
    /// A word for the command line.
    name: &'static str,
    /// What is measured, for who chooses.
    of: &'static str,
    /// Measures.
    rows: Rows,
}

/// How a measurement gives its rows.
enum Rows {
    /// One, of seconds.
    One(fn() -> Result<Row>),
    /// Several, as another program prints them in the columns of the table.
    Printed(fn() -> Result<Vec<String>>),
}

/// Every measurement, in the order of the table.
const MEASUREMENTS: &[Measurement] = &[
    Measurement {
        name: "import",
        of: "20,000 reactions taken in, against calamine reading their cells",
        rows: Rows::One(import::import),
    },
    Measurement {
        name: "openpyxl",
        of: "20,000 reactions taken in, against openpyxl reading their cells",
        rows: Rows::One(openpyxl::openpyxl),
    },
    Measurement {
        name: "search",
        of: "a word in 20,000 reactions, against FTS5 alone",
        rows: Rows::One(search::search),
    },
    Measurement {
        name: "compare",
        of: "tracked changes of 100,000 words, against git diff --word-diff",
        rows: Rows::One(compare::compare),
    },
    Measurement {
        name: "pdf",
        of: "the sample's plan as a PDF, against Typst alone",
        rows: Rows::One(pdf::pdf),
    },
    Measurement {
        name: "office",
        of: "the sample's plan as a PDF, against LibreOffice",
        rows: Rows::One(office::office),
    },
    Measurement {
        name: "package",
        of: "35 council packages, against 35 single ones",
        rows: Rows::One(package::package),
    },
    Measurement {
        name: "together",
        of: "a bundle of 50 saves, 1,000 bundles taken in, nothing new among 10,000 files",
        rows: Rows::Printed(together::together),
    },
    Measurement {
        name: "window",
        of: "the real window: start, memory, a keystroke (Linux only)",
        rows: Rows::Printed(window::window),
    },
    Measurement {
        name: "growth",
        of: "looks and deeds at ten times the saves and the reactions",
        rows: Rows::Printed(growth::growth),
    },
];

impl Measurement {
    /// Its rows as lines of the table.
    fn measured(&self) -> Result<Vec<String>> {
        match self.rows {
            Rows::One(measure) => Ok(vec![measure()?.line()]),
            Rows::Printed(measure) => measure(),
        }
    }
}

/// Measures what is asked for, or everything, and prints each row when it is known and the whole
/// table at the end. `--list` only says what there is. A measurement that fails, or whose rival is
/// not here, says so in its row; the others go on.
///
/// # Errors
/// When a name is unknown, when the programs cannot be built, or, at the end, when a measurement
/// failed.
pub(crate) fn bench(asked: &[String]) -> Result<()> {
    if asked.iter().any(|word| word == "--list") {
        list().iter().for_each(|line| say(line));
        return Ok(());
    }
    let chosen = chosen(asked)?;
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
    let (mut lines, mut failed) = (HEAD.map(str::to_owned).to_vec(), Vec::new());
    for measurement in chosen {
        let rows = measurement.measured().unwrap_or_else(|error| {
            failed.push(measurement.name);
            vec![failure(measurement, &error)]
        });
        rows.iter().for_each(|row| say(row));
        lines.extend(rows);
    }
    say("");
    lines.iter().for_each(|line| say(line));
    if !failed.is_empty() {
        bail!("not measured: {}", failed.join(", "));
    }
    Ok(())
}

/// The measurements of these names, in the order of the table; all of them when none is named.
fn chosen(asked: &[String]) -> Result<Vec<&'static Measurement>> {
    let known = |name: &String| MEASUREMENTS.iter().any(|known| known.name == name);
    if let Some(unknown) = asked.iter().find(|name| !known(name)) {
        bail!(
            "there is no measurement `{unknown}`; there are:\n{}",
            list().join("\n")
        );
    }
    let wanted = |name: &str| asked.is_empty() || asked.iter().any(|asked| asked == name);
    let all = MEASUREMENTS.iter();
    Ok(all.filter(|known| wanted(known.name)).collect())
}

/// What can be measured, a line each.
fn list() -> Vec<String> {
    let all = MEASUREMENTS.iter();
    all.map(|known| format!("  {:<9} {}", known.name, known.of))
        .collect()
}

/// Optimises our own crates for one build; the libraries are already, and stay as they are.
fn optimised(command: &mut Command) -> &mut Command {
    for name in [
        "domain", "redline", "store", "exchange", "sync", "texts", "usecases", "cli",
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

/// The head of the table.
const HEAD: [&str; 2] = [
    "| what | against | ours | theirs | ratio | aim |",
    "|---|---|--:|--:|--:|--:|",
];

/// The row of a measurement that could not be made: why, in one line.
fn failure(measurement: &Measurement, error: &anyhow::Error) -> String {
    let why = format!("{error:#}").replace('|', "/");
    let why = why.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("| {} | not measured: {why} | | | | |", measurement.name)
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
        assert_eq!(row.line(), "| a | b | 300 ms | 200 ms | 1.50× | ≤1.50× |");
    }

    #[test]
    fn what_is_asked_for_is_measured_in_the_order_of_the_table() {
        let names = |asked: &[&str]| -> Result<Vec<&str>> {
            let asked: Vec<String> = asked.iter().map(|name| (*name).to_owned()).collect();
            Ok(chosen(&asked)?.iter().map(|known| known.name).collect())
        };
        assert_eq!(names(&["pdf", "import"]).unwrap(), ["import", "pdf"]);
        assert_eq!(names(&[]).unwrap().len(), MEASUREMENTS.len());
        let refused = names(&["pdf", "pfd"]).unwrap_err().to_string();
        assert!(refused.contains("`pfd`"), "{refused}");
        for known in MEASUREMENTS {
            assert!(refused.contains(known.of), "{refused}");
            let same = MEASUREMENTS.iter().filter(|other| other.name == known.name);
            assert_eq!(same.count(), 1, "{}", known.name);
        }
    }

    #[test]
    fn a_measurement_that_failed_is_a_row_of_the_table() {
        let error = anyhow::anyhow!("a | b\nc").context("no rival");
        assert_eq!(
            failure(&MEASUREMENTS[0], &error),
            "| import | not measured: no rival: a / b c | | | | |"
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
