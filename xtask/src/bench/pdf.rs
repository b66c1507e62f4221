//! The sample's plan as a PDF against Typst alone on the same chapters.

use anyhow::Result;

use super::{Row, alone, draagvlak, folder, in_turn};
use crate::place::at;
use crate::step::{run, step};

const RUNS: usize = 5;

/// Ours reads the plan, makes the document, sets it and remembers the export; Typst is given
/// markup with the same words, fonts and standards.
pub(super) fn pdf() -> Result<Row> {
    step("the sample's plan as a PDF", || {
        let folder = folder("bench-pdf")?;
        let plan = folder.join("plan.draagvlak");
        let path = plan.display().to_string();
        run(&mut draagvlak(&plan, &["sample", &path]))?;
        let mut chapters = Vec::new();
        for file in std::fs::read_dir(at("assets/sample/imv/chapters"))? {
            chapters.push(file?.path().display().to_string());
        }
        chapters.sort();
        let out = |name: &str| folder.join(name).display().to_string();
        let (our_out, their_out) = (out("ons.pdf"), out("typst.pdf"));
        let mut theirs: Vec<&str> = vec!["typst"];
        theirs.extend(chapters.iter().map(String::as_str));
        theirs.push(&their_out);
        let export = ["export", "plan", "--format", "pdf", "--out", &our_out];
        let (ours, theirs) = in_turn(
            RUNS,
            |_| run(&mut draagvlak(&plan, &export)),
            |_| run(&mut alone(&theirs)),
        )?;
        Ok(Row {
            what: "the sample's plan as a PDF",
            against: "Typst, markup only",
            ours,
            theirs,
            aim: 1.3,
        })
    })
}
