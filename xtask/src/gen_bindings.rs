//! `cargo xtask gen`: what is written in TypeScript because it stands in Rust.

use anyhow::Result;

use crate::machine::{FOR_THE_WINDOW, ensure};
use crate::step::{cargo, run, step};
use crate::window_ui;

/// Writes `ui/src/backend/bindings.ts` and `ui/src/backend/commands.ts` anew. The test that holds
/// them to the Rust types does it: one switch makes it write instead of compare.
///
/// # Errors
/// When the window does not build.
pub(crate) fn write() -> Result<()> {
    step("machine: what the window needs", || ensure(FOR_THE_WINDOW))?;
    window_ui::pages_for_a_build()?;
    step("bindings", || {
        run(cargo(&[
            "test",
            "--quiet",
            "--workspace",
            "--bin",
            "draagvlak-window",
            "the_bindings_are_those_of_the_types",
        ])
        .env("DRAAGVLAK_BLESS", "1"))
    })
}
