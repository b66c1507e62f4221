//! `cargo xtask package`: the release programs in one folder.

use anyhow::{Context, Result};

use crate::machine::{FOR_THE_WINDOW, TO_BUILD, ensure};
use crate::place::{at, program};
use crate::step::{build_of_programs, run, say, step};
use crate::window_ui;

/// Makes the release programs and puts them in `out/program`.
///
/// # Errors
/// When a step fails.
pub(crate) fn package() -> Result<()> {
    step("machine", || {
        ensure(TO_BUILD).and_then(|()| ensure(FOR_THE_WINDOW))
    })?;
    window_ui::build()?;
    step("build, for release", || {
        run(build_of_programs().arg("--release"))
    })?;
    let out = at("out/program");
    step("collect", || {
        std::fs::create_dir_all(&out)?;
        for name in ["draagvlak-window", "draagvlak"] {
            let built = program("release", name);
            let file_name = built.file_name().context("a program has a name")?;
            std::fs::copy(&built, out.join(file_name))
                .with_context(|| format!("{} cannot be copied", built.display()))?;
        }
        Ok(())
    })?;
    say(&format!("the programs lie in {}", out.display()));
    Ok(())
}
