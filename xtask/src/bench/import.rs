//! Taking in 20,000 reactions from a spreadsheet against reading its cells.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;

use super::{Row, alone, draagvlak, folder, in_turn, put};
use crate::step::{run, step};

const ROWS: usize = 20_000;
const RUNS: usize = 5;

/// Ours finds the header, drafts, holds against the register and stores, on the disk.
pub(super) fn import() -> Result<Row> {
    step("import of 20,000 reactions", || {
        let (ours, theirs) = beside("bench-import", RUNS, |sheet| {
            run(&mut alone(&["calamine", sheet]))
        })?;
        Ok(Row {
            what: "import of 20,000 reactions, stored",
            against: "calamine, cells only",
            ours,
            theirs,
            aim: 1.5,
        })
    })
}

/// Takes a sheet in and has others read it, in turn.
pub(super) fn beside(
    name: &str,
    runs: usize,
    theirs: impl Fn(&str) -> Result<()>,
) -> Result<(f64, f64)> {
    let folder = folder(name)?;
    let sheet = folder.join("reacties.xlsx");
    let plan = folder.join("plan.draagvlak");
    make_sheet(&folder, &plan, &sheet)?;
    let path = sheet.display().to_string();
    in_turn(
        runs,
        |n| {
            let round = format!("N{n}");
            run(&mut draagvlak(
                &plan,
                &["feedback", "import", &path, "--round", &round],
            ))
        },
        |_| theirs(&path),
    )
}

/// A spreadsheet as the program itself writes one, from a text file it took in: the paper, not the
/// answer sheet, whose rows would be known by their numbers.
pub(super) fn make_sheet(folder: &Path, plan: &Path, sheet: &Path) -> Result<()> {
    let text = folder.join("reacties.csv");
    put(&text, &rows())?;
    let text = text.display().to_string();
    let sheet = sheet.display().to_string();
    let plan_path = plan.display().to_string();
    let new = ["new", &plan_path, "--title", "B", "--period", "2019-2022"];
    run(&mut draagvlak(plan, &new))?;
    run(&mut draagvlak(
        plan,
        &["feedback", "import", &text, "--round", "R1"],
    ))?;
    run(&mut draagvlak(
        plan,
        &["export", "register", "--format", "xlsx", "--out", &sheet],
    ))
}

fn rows() -> String {
    let mut text = String::from("Nr;Naam;Datum;Passage;Opmerking\n");
    for n in 0..ROWS {
        let _ = writeln!(
            text,
            "{n};burgemeester {};14-07-2018;De rol van de gemeente bij thema {}.;Reactie {n}: hier ontbreekt hoe de {} partners dit samen doen, en wie het eerst belt.",
            n % 35,
            n % 40,
            n % 7,
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_as_many_rows_as_is_said() {
        assert_eq!(rows().lines().count(), ROWS + 1);
    }
}
