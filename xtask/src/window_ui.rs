//! The window's interface: its packages, its checks, and the pages it is built into. What did not
//! change is not done again: a stamp holds the hash of what went in.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::machine::on_path;
use crate::place::{at, root, target};
use crate::step::{run, step};

/// What the pages are made of, beside `ui` itself.
const INPUTS: &[&str] = &["ui", "assets/texts", "assets/fonts"];
/// What stands in `ui` and is made.
const MADE: &[&str] = &["node_modules", "dist", "dist-bench", "coverage"];

/// Installs the packages that `ui/package-lock.json` names.
///
/// # Errors
/// When Node is missing or npm fails.
pub(crate) fn install() -> Result<()> {
    if on_path("node").is_none() || on_path("npm").is_none() {
        bail!("Node is missing: install Node 20 or newer (https://nodejs.org) and run this again");
    }
    let lock = at("ui/package-lock.json");
    let wanted = hash([lock.clone()].into())?;
    unless_stamped(
        "ui-packages",
        wanted,
        at("ui/node_modules").is_dir(),
        || {
            step("interface: npm ci", || {
                npm(&["ci", "--no-audit", "--no-fund", "--loglevel=error"])
            })
        },
    )
}

/// Builds the pages into `ui/dist`.
///
/// # Errors
/// When a package is missing or the build fails.
pub(crate) fn build() -> Result<()> {
    install()?;
    let wanted = hash(inputs()?)?;
    let there = at("ui/dist/index.html").is_file();
    unless_stamped("ui-dist", wanted, there, || {
        step("interface: vite build", || {
            npm(&["run", "--silent", "build"])
        })
    })
}

/// Builds the bare editor that a keystroke is measured against.
///
/// # Errors
/// When the build fails.
pub(crate) fn bare_editor() -> Result<()> {
    npm(&["run", "--silent", "bench"])
}

/// Sees to it that there are pages to build the window with, be they of before the last change.
///
/// # Errors
/// When there are none and they cannot be built.
pub(crate) fn pages_for_a_build() -> Result<()> {
    if at("ui/dist/index.html").is_file() {
        return Ok(());
    }
    build()
}

/// Checks the types, runs the tests, and builds the pages.
///
/// # Errors
/// When one of them fails.
pub(crate) fn check() -> Result<()> {
    install()?;
    step("interface: types", || npm(&["run", "--silent", "check"]))?;
    step("interface: tests", || npm(&["run", "--silent", "test"]))?;
    build()
}

/// Runs npm in `ui`.
fn npm(arguments: &[&str]) -> Result<()> {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    run(Command::new(program).args(arguments).current_dir(at("ui")))
}

/// Does the work unless its stamp says that it was done with the same input.
fn unless_stamped(
    name: &str,
    wanted: u64,
    there: bool,
    work: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let stamp = target().join("xtask").join(format!("{name}.stamp"));
    let wanted = format!("{wanted:016x}");
    if there && std::fs::read_to_string(&stamp).is_ok_and(|done| done == wanted) {
        return Ok(());
    }
    work()?;
    keep(&stamp, &wanted)
}

#[expect(
    clippy::disallowed_methods,
    reason = "half a stamp only means that the work is done again"
)]
fn keep(stamp: &Path, text: &str) -> Result<()> {
    if let Some(folder) = stamp.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(stamp, text).with_context(|| format!("{} cannot be written", stamp.display()))
}

fn inputs() -> Result<BTreeSet<PathBuf>> {
    let mut files = BTreeSet::new();
    for input in INPUTS {
        collect(&at(input), &mut files)?;
    }
    Ok(files)
}

fn collect(folder: &Path, files: &mut BTreeSet<PathBuf>) -> Result<()> {
    let entries = std::fs::read_dir(folder)
        .with_context(|| format!("{} cannot be read", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            if !MADE.iter().any(|made| entry.file_name() == *made) {
                collect(&entry.path(), files)?;
            }
        } else {
            files.insert(entry.path());
        }
    }
    Ok(())
}

/// A hash over the names and the bytes of files.
fn hash(files: BTreeSet<PathBuf>) -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.strip_prefix(root()).unwrap_or(&file).hash(&mut hasher);
        std::fs::read(&file)
            .with_context(|| format!("{} cannot be read", file.display()))?
            .hash(&mut hasher);
    }
    Ok(hasher.finish())
}
