//! The packages of every municipality on the register against as many single ones.

use anyhow::Result;

use super::{Row, draagvlak, folder, in_turn};
use crate::step::{run, step};

const RUNS: usize = 3;

/// How many municipalities the sample's register holds.
const MUNICIPALITIES: f64 = 35.0;

/// Ours makes all of them in one go. Theirs is one of them by itself, as often as there are.
pub(super) fn package() -> Result<Row> {
    step("the sample's council packages", || {
        let folder = folder("bench-package")?;
        let plan = folder.join("plan.draagvlak");
        let path = plan.display().to_string();
        run(&mut draagvlak(&plan, &["sample", &path]))?;
        let said = [
            "archive",
            "set",
            "--creator",
            "a",
            "--appraisal",
            "a",
            "--appraisal-list",
            "a",
            "--public",
            "a",
            "--public-list",
            "a",
        ];
        run(&mut draagvlak(&plan, &said))?;
        let make = |name: &str, only: &[&str]| {
            let out = folder.join(name).display().to_string();
            let order = ["package", "council", "--version", "95", "--out", &out];
            run(&mut draagvlak(&plan, &[&order[..], only].concat()))
        };
        let one = ["--municipality", "Voorbeeldgemeente 01"];
        let (ours, single) = in_turn(
            RUNS,
            |nth| make(&format!("alle-{nth}"), &[]),
            |nth| make(&format!("een-{nth}"), &one),
        )?;
        Ok(Row {
            what: "35 council packages",
            against: "35 single ones",
            ours,
            theirs: single * MUNICIPALITIES,
            aim: 0.15,
        })
    })
}
