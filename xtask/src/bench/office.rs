//! The sample's plan as a PDF against LibreOffice without a window, given the same text as a DOCX.

use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use super::{Row, draagvlak, folder, in_turn};
use crate::step::{run, step};

const RUNS: usize = 3;

/// Ours reads the plan and sets it; LibreOffice opens the DOCX of it and writes a PDF. Both start
/// from nothing each time.
pub(super) fn office() -> Result<Row> {
    step("the sample's plan as a PDF, by LibreOffice", || {
        let folder = folder("bench-office")?;
        let plan = folder.join("plan.draagvlak");
        let path = plan.display().to_string();
        run(&mut draagvlak(&plan, &["sample", &path]))?;
        let out = |name: &str| folder.join(name).display().to_string();
        let (word, ours) = (out("plan.docx"), out("ons.pdf"));
        run(&mut draagvlak(
            &plan,
            &["export", "plan", "--format", "docx", "--out", &word],
        ))?;
        let export = ["export", "plan", "--format", "pdf", "--out", &ours];
        let profile = format!("-env:UserInstallation=file://{}", out("profile"));
        let office = || {
            let mut command = Command::new("soffice");
            command.args([&profile, "--headless", "--convert-to", "pdf", "--outdir"]);
            command.arg(&folder).arg(&word);
            command.stdout(Stdio::null()).stderr(Stdio::null());
            command
        };
        // The first time it makes itself at home, which is nobody's measure.
        run(&mut office()).context("LibreOffice is not here")?;
        let (ours, theirs) = in_turn(
            RUNS,
            |_| run(&mut draagvlak(&plan, &export)),
            |_| run(&mut office()),
        )?;
        Ok(Row {
            what: "the sample's plan as a PDF",
            against: "LibreOffice, from DOCX",
            ours,
            theirs,
            aim: 0.1,
        })
    })
}
