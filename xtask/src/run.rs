//! `cargo xtask run`: the window on the sample plan; without a display, the sample carried through
//! to the council package.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::machine::{FOR_THE_WINDOW, TO_BUILD, ensure, has_display};
use crate::place::{at, program};
use crate::step::{build_of_command_line, build_of_programs, run as run_it, say, step};
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
        run_it(&mut build_of_command_line())
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

/// The sample plan, made once and kept: what is tried out in it stays. One that this build cannot
/// open, of another build, is set aside under another name and said.
fn make_sample() -> Result<()> {
    let sample = at(SAMPLE);
    if sample.exists() {
        let Some(reason) = why_it_does_not_open(&sample)? else {
            return Ok(());
        };
        let aside = set_aside(&sample)?;
        say(&format!(
            "    {} was made by another build and does not open with this one:\n        {reason}\n    \
             it is kept as {}; a new one is made",
            sample.display(),
            aside.display()
        ));
    }
    step("the sample plan", || {
        run_it(draagvlak().arg("sample").arg(&sample))
    })
}

/// What the program says of a plan that it cannot open; none where it opens.
fn why_it_does_not_open(plan: &Path) -> Result<Option<String>> {
    let said = draagvlak()
        .arg("--plan")
        .arg(plan)
        .arg("overview")
        .output()
        .context("the command line did not start")?;
    if said.status.success() {
        return Ok(None);
    }
    let words = String::from_utf8_lossy(&said.stderr);
    Ok(Some(
        words.trim().lines().take(3).collect::<Vec<_>>().join(" "),
    ))
}

/// Gives a plan a name that is free, with what stands beside it.
fn set_aside(plan: &Path) -> Result<PathBuf> {
    let free = (1..1000)
        .map(|number| plan.with_extension(format!("{number}.draagvlak")))
        .find(|aside| !aside.exists())
        .with_context(|| format!("{}: move it away and run this again", plan.display()))?;
    // SQLite's own files come along: what a program had not yet written into the plan is in them.
    for beside in ["", "-wal", "-shm"] {
        let named = |path: &Path| {
            let mut name = path.as_os_str().to_owned();
            name.push(beside);
            PathBuf::from(name)
        };
        if named(plan).exists() {
            std::fs::rename(named(plan), named(&free))
                .with_context(|| format!("{} cannot be renamed", named(plan).display()))?;
        }
    }
    Ok(free)
}

fn draagvlak() -> Command {
    Command::new(program("debug", "draagvlak"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::target;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test's own input")]
    fn a_plan_set_aside_keeps_its_bytes_and_overwrites_nothing() {
        let folder = target().join("xtask").join("set-aside");
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        let plan = folder.join("voorbeeld.draagvlak");
        let mut kept = Vec::new();
        for content in ["first", "second"] {
            std::fs::write(&plan, content).unwrap();
            std::fs::write(folder.join("voorbeeld.draagvlak-wal"), content).unwrap();
            kept.push((set_aside(&plan).unwrap(), content));
            assert!(!plan.exists());
        }
        for (aside, content) in kept {
            assert_eq!(std::fs::read_to_string(&aside).unwrap(), content);
            let wal = format!("{}-wal", aside.display());
            assert_eq!(std::fs::read_to_string(wal).unwrap(), content);
        }
    }
}
