//! `cargo xtask bench`: measures against what others do, and prints one table.

mod compare;

use anyhow::Result;

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
const MEASUREMENTS: &[fn() -> Result<Row>] = &[compare::compare];

/// Measures, and prints the table.
///
/// # Errors
/// When a program cannot be built or run.
pub(crate) fn bench() -> Result<()> {
    step("build, for release", || {
        run(&mut cargo(&[
            "build",
            "--release",
            "--quiet",
            "-p",
            "draagvlak-cli",
        ]))
    })?;
    let mut rows = Vec::new();
    for measure in MEASUREMENTS {
        rows.push(measure()?);
    }
    say("");
    for line in table(&rows) {
        say(&line);
    }
    Ok(())
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

/// The middle one of `runs` runs, in seconds.
pub(crate) fn middle_of(runs: usize, mut work: impl FnMut() -> Result<()>) -> Result<f64> {
    let mut taken = Vec::with_capacity(runs);
    for _ in 0..runs {
        let begun = Stopwatch::start();
        work()?;
        taken.push(begun.seconds());
    }
    taken.sort_by(f64::total_cmp);
    Ok(taken.get(taken.len() / 2).copied().unwrap_or_default())
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
    fn the_middle_run_counts() {
        let mut left = 3;
        let taken = middle_of(3, || {
            left -= 1;
            Ok(())
        });
        assert!(taken.unwrap() >= 0.0);
        assert_eq!(left, 0);
    }
}
