//! What the window costs, in the real one: its start and memory beside an empty window, and a
//! keystroke among thousands of tracked changes beside one in a bare editor.

use anyhow::{Context, Result, bail};

use crate::machine::{FOR_THE_WINDOW, FOR_WINDOW_TESTS, ensure};
use crate::place::{at, program};
use crate::step::{cargo, run, step};
use crate::window_ui;

/// The rows of the table, as the measurement prints them.
pub(super) fn window() -> Result<Vec<String>> {
    if !cfg!(target_os = "linux") {
        bail!("the real window is driven on Linux only");
    }
    step("the window: start, memory and a keystroke", || {
        ensure(FOR_THE_WINDOW)?;
        ensure(FOR_WINDOW_TESTS)?;
        window_ui::build()?;
        window_ui::bare_editor()?;
        run(super::optimised(&mut cargo(&[
            "build",
            "--quiet",
            "--workspace",
            "--bin",
            "draagvlak-window",
            "--example",
            "empty_window",
            "--example",
            "window_costs",
            "--features",
            "draagvlak-tests/window",
        ])))?;
        let large = at("target/large");
        std::fs::create_dir_all(&large)?;
        let costs = program("debug/examples", "window_costs");
        let measured = std::process::Command::new(&costs)
            .env("DRAAGVLAK_WINDOW", program("debug", "draagvlak-window"))
            .env("DRAAGVLAK_LARGE_PLANS", &large)
            .env(
                "DRAAGVLAK_EMPTY_WINDOW",
                program("debug/examples", "empty_window"),
            )
            .env("DRAAGVLAK_BARE_EDITOR", at("ui/dist-bench/bare.js"))
            .output()
            .with_context(|| format!("{} does not start", costs.display()))?;
        if !measured.status.success() {
            bail!("{}", String::from_utf8_lossy(&measured.stderr));
        }
        let said = String::from_utf8_lossy(&measured.stdout);
        let rows = said.lines().filter(|line| line.starts_with('|'));
        Ok(rows.map(str::to_owned).collect())
    })
}
