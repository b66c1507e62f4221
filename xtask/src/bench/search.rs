//! Finding a word in 20,000 reactions against SQLite's FTS5 alone.

use std::process::Command;

use anyhow::Result;

use super::import::make_sheet;
use super::{Row, draagvlak, folder, in_turn};
use crate::place::program;
use crate::step::{run, step};

const RUNS: usize = 9;
/// It stands in every reaction: the index has to weigh them all.
const WORD: &str = "partners";

/// Ours opens the plan, knows who and what, and tells each match by its number.
pub(super) fn search() -> Result<Row> {
    step("search in 20,000 reactions", || {
        let folder = folder("bench-search")?;
        let plan = folder.join("plan.draagvlak");
        make_sheet(&folder, &plan, &folder.join("reacties.xlsx"))?;
        let path = plan.display().to_string();
        let (ours, theirs) = in_turn(
            RUNS,
            |_| run(&mut draagvlak(&plan, &["--json", "search", WORD])),
            |_| run(Command::new(program("debug/examples", "fts")).args([&path, WORD])),
        )?;
        Ok(Row {
            what: "search in 20,000 reactions, by number",
            against: "FTS5, matches only",
            ours,
            theirs,
            aim: 1.5,
        })
    })
}
