//! Working together over a shared folder: what goes into it, what comes out, and a look that finds
//! nothing new.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{folder, in_turn, put};
use crate::place::program;
use crate::step::{cargo, run, step};

/// How many bundles are taken in.
const MANY: usize = 1_000;
/// How many files a folder holds in which nothing is new.
const FULL: usize = 10_000;
const RUNS: usize = 3;
/// What a look that finds nothing new may take, in milliseconds.
const LOOK: f64 = 20.0;

/// The rows of the table.
pub(super) fn together() -> Result<Vec<String>> {
    step("build: what is measured of working together", || {
        run(super::optimised(&mut cargo(&[
            "build",
            "--quiet",
            "--workspace",
            "--example",
            "together",
            "--features",
            "draagvlak-tests/window",
        ])))
    })?;
    let mut rows = vec![size()?];
    rows.push(take()?);
    rows.extend(nothing()?);
    Ok(rows)
}

fn ours(arguments: &[&str]) -> Command {
    let mut command = Command::new(program("debug/examples", "together"));
    command.args(arguments);
    command
}

/// Two numbers that a program prints.
fn two(command: &mut Command) -> Result<(f64, f64)> {
    let output = command.output().context("it does not start")?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut numbers = said.split_whitespace().map(str::parse);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(one)), Some(Ok(other))) => Ok((one, other)),
        _ => bail!("it said `{said}`"),
    }
}

fn size() -> Result<String> {
    step("a bundle of 50 saves", || {
        let (bundle, deltas) = two(&mut ours(&["size"]))?;
        Ok(format!(
            "| a bundle of 50 saves, signed and encrypted | zstd of their deltas | {bundle:.0} B | {deltas:.0} B | {:.2}× | ≤2.00× |",
            bundle / deltas
        ))
    })
}

/// Ours opens a plan, judges every bundle and brings everything that is shown up to date; theirs
/// fetches each bundle of the same edits into a clone.
fn take() -> Result<String> {
    step("1,000 bundles taken in", || {
        let folder = folder("bench-together")?;
        let path = folder.display().to_string();
        run(&mut ours(&["make", &path, &MANY.to_string(), "teksten"]))?;
        let git = folder.join("git");
        bundles(&folder, &git)?;
        for nth in 0..RUNS {
            let clone = folder.join(format!("kloon-{nth}"));
            run(program_git(
                &git,
                &[
                    "clone",
                    "--quiet",
                    "--single-branch",
                    "--branch",
                    "e00000",
                    ".",
                ],
            )
            .arg(&clone))?;
        }
        let (ours, theirs) = in_turn(
            RUNS,
            |_| run(&mut ours(&["take", &path])),
            |nth| {
                let clone = folder.join(format!("kloon-{nth}"));
                for n in 1..=MANY {
                    let bundle = git.join(format!("{n:05}.bundle")).display().to_string();
                    let what = format!("+refs/heads/e{n:05}:refs/remotes/gedeeld/main");
                    run(&mut program_git(
                        &clone,
                        &["fetch", "--quiet", &bundle, &what],
                    ))?;
                }
                Ok(())
            },
        )?;
        Ok(format!(
            "| 1,000 bundles taken in, each of one save | git fetch of the same edits from 1,000 bundles | {:.0} ms | {:.0} ms | {:.2}× | ≤1.00× |",
            ours * 1000.0,
            theirs * 1000.0,
            ours / theirs
        ))
    })
}

/// Git, without what it does by itself after a command.
fn program_git(place: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.current_dir(place);
    for setting in [
        "gc.auto=0",
        "maintenance.auto=false",
        "user.name=bench",
        "user.email=bench@example.org",
    ] {
        command.args(["-c", setting]);
    }
    command.args(arguments);
    command
}

/// A repository in which every save is a commit, and a bundle of each.
fn bundles(folder: &Path, git: &Path) -> Result<()> {
    std::fs::create_dir_all(git)?;
    run(&mut program_git(git, &["init", "--quiet", "."]))?;
    let mut stream = String::new();
    for n in 0..=MANY {
        let text = std::fs::read_to_string(folder.join(format!("teksten/{n:05}.md")))?;
        stream.push_str(&format!("commit refs/heads/e{n:05}\n"));
        stream.push_str(&format!(
            "committer bench <bench@example.org> {} +0000\ndata 0\n",
            1_800_000_000 + n
        ));
        if n > 0 {
            stream.push_str(&format!("from refs/heads/e{:05}\n", n - 1));
        }
        stream.push_str(&format!(
            "M 100644 inline inleiding.md\ndata {}\n{text}\n",
            text.len()
        ));
    }
    let commits = folder.join("commits");
    put(&commits, &stream)?;
    let input = std::fs::File::open(&commits)?;
    run(program_git(git, &["fast-import", "--quiet"]).stdin(input))?;
    for n in 1..=MANY {
        let (name, branch) = (format!("{n:05}.bundle"), format!("e{n:05}"));
        let before = format!("^e{:05}", n - 1);
        run(&mut program_git(
            git,
            &["bundle", "create", "--quiet", &name, &before, &branch],
        ))?;
    }
    Ok(())
}

/// Ours says that nothing is new; beside it a listing that only counts the files, and git's look at
/// the same files.
fn nothing() -> Result<Vec<String>> {
    step("a look at 10,000 files in which nothing is new", || {
        let folder = folder("bench-nothing")?;
        let path = folder.display().to_string();
        run(&mut ours(&["make", &path, &FULL.to_string()]))?;
        let (look, bare) = two(&mut ours(&["nothing", &path]))?;
        let shared = folder.join("gedeeld");
        let git = folder.join("git").display().to_string();
        let git = |arguments: &[&str]| {
            let own = ["--git-dir", &git, "--work-tree", "."];
            run(&mut program_git(&shared, &[&own[..], arguments].concat()))
        };
        git(&["init", "--quiet"])?;
        git(&["add", "."])?;
        git(&["commit", "--quiet", "--message", "alles"])?;
        git(&["status", "--porcelain"])?;
        let look_of_git = |_| git(&["status", "--porcelain"]);
        let (status, _) = in_turn(RUNS, look_of_git, |_| Ok(()))?;
        let row = |against: &str, theirs: f64| {
            format!(
                "| nothing new among 10,000 files | {against} | {:.1} ms | {:.1} ms | {:.2}× | ≤{LOOK:.0} ms |",
                look * 1000.0,
                theirs * 1000.0,
                look / theirs
            )
        };
        Ok(vec![row("a bare listing", bare), row("git status", status)])
    })
}
