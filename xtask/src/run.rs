//! `cargo xtask run`: the window on the sample plan; without a display, the sample carried through
//! to the council package.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::machine::{FOR_THE_WINDOW, TO_BUILD, ensure, has_display};
use crate::place::{at, program};
use crate::step::{build_of_programs, cargo, run as run_it, say, step};
use crate::window_ui;

const SAMPLE: &str = "out/voorbeeld.draagvlak";
const PACKAGE: &str = "out/pakket";
/// The version that goes to the councils.
const STAGE: &str = "95";

/// Runs the program on the sample plan.
///
/// # Errors
/// When something is missing on this machine, or a step fails.
pub(crate) fn run() -> Result<()> {
    step("machine", || ensure(TO_BUILD))?;
    std::fs::create_dir_all(at("out")).context("out/ cannot be made")?;
    if has_display() {
        open_window()
    } else {
        say("    no display here: the sample goes to the council package instead of a window");
        make_package()
    }
}

fn open_window() -> Result<()> {
    step("machine: what the window needs", || ensure(FOR_THE_WINDOW))?;
    window_ui::build()?;
    step("build: the window and the command line", || {
        run_it(&mut build_of_programs())
    })?;
    make_sample()?;
    step("the window, on out/voorbeeld.draagvlak", || {
        run_it(Command::new(program("debug", "draagvlak-window")).arg(at(SAMPLE)))
    })
}

fn make_package() -> Result<()> {
    step("build: the command line", || {
        run_it(&mut cargo(&["build", "--quiet", "-p", "draagvlak-cli"]))
    })?;
    make_sample()?;
    let package = at(PACKAGE);
    step("council package", || {
        if package.exists() {
            std::fs::remove_dir_all(&package).context("the former package cannot be removed")?;
        }
        // What an archive must know is the user's to say; the sample's is made up.
        run_it(draagvlak().arg("--plan").arg(at(SAMPLE)).args([
            "archive",
            "set",
            "--creator",
            "Voorbeeldbureau",
            "--appraisal",
            "Voorbeeld",
            "--appraisal-list",
            "Voorbeeldlijst",
            "--public",
            "Voorbeeld",
            "--public-list",
            "Voorbeeldlijst",
        ]))?;
        run_it(
            draagvlak()
                .arg("--plan")
                .arg(at(SAMPLE))
                .args(["package", "council", "--version", STAGE, "--out"])
                .arg(&package),
        )
    })?;
    say(&format!(
        "the council package lies in {}",
        package.display()
    ));
    Ok(())
}

/// The sample plan, made once and kept: what is tried out in it stays.
fn make_sample() -> Result<()> {
    let sample = at(SAMPLE);
    if Path::new(&sample).exists() {
        return Ok(());
    }
    step("the sample plan", || {
        run_it(draagvlak().arg("sample").arg(&sample))
    })
}

fn draagvlak() -> Command {
    Command::new(program("debug", "draagvlak"))
}
