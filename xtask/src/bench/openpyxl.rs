//! Taking in 20,000 reactions from a spreadsheet against openpyxl, which reads cells only.

use std::process::{Command, Stdio};

use anyhow::{Result, bail};

use super::Row;
use super::import::beside;
use crate::step::{run, step};

const RUNS: usize = 3;
/// Reads every cell, in the mode that openpyxl calls its fastest.
const SCRIPT: &str = "import sys, openpyxl\nbook = openpyxl.load_workbook(sys.argv[1], read_only=True)\nassert sum(1 for sheet in book for row in sheet.iter_rows(values_only=True) for value in row if value is not None)\n";

/// Ours stores them too.
#[expect(
    clippy::disallowed_methods,
    reason = "a bench is told where its rival is"
)]
pub(super) fn openpyxl() -> Result<Row> {
    let python = std::env::var("DRAAGVLAK_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let here = Command::new(&python)
        .args(["-c", "import openpyxl"])
        .stderr(Stdio::null())
        .status();
    if !here.is_ok_and(|status| status.success()) {
        bail!("openpyxl is not here (DRAAGVLAK_PYTHON names a python that has it)");
    }
    step("import of 20,000 reactions beside openpyxl", || {
        let (ours, theirs) = beside("bench-openpyxl", RUNS, |sheet| {
            run(Command::new(&python).args(["-c", SCRIPT, sheet]))
        })?;
        Ok(Row {
            what: "import of 20,000 reactions, stored",
            against: "openpyxl, cells only",
            ours,
            theirs,
            aim: 0.1,
        })
    })
}
