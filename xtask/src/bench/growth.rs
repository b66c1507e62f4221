//! What looks and deeds cost at ten times as much, beside what they cost: a history ten times as long,
//! a register ten times as large.

use anyhow::{Context, Result, bail};

use crate::place::{at, program};
use crate::step::{cargo, run, step};

/// The rows of the table, as the measurement prints them. The plans are made once and kept.
pub(super) fn growth() -> Result<Vec<String>> {
    step(
        "growth: ten times the saves, ten times the reactions",
        || {
            run(super::optimised(&mut cargo(&[
                "build",
                "--quiet",
                "--workspace",
                "--example",
                "cost",
                "--features",
                "draagvlak-tests/window",
            ])))?;
            let cost = program("debug/examples", "cost");
            let measured = std::process::Command::new(&cost)
                .arg(at("target/large"))
                .arg("growth")
                .output()
                .with_context(|| format!("{} does not start", cost.display()))?;
            if !measured.status.success() {
                bail!("{}", String::from_utf8_lossy(&measured.stderr));
            }
            let said = String::from_utf8_lossy(&measured.stdout);
            let rows = said.lines().filter(|line| line.starts_with('|'));
            Ok(rows.map(str::to_owned).collect())
        },
    )
}
