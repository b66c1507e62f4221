//! Where things are.

use std::path::{Path, PathBuf};

/// The project's root.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// A place under the root.
pub(crate) fn at(path: &str) -> PathBuf {
    root().join(path)
}

/// Where cargo builds.
pub(crate) fn target() -> PathBuf {
    environment("CARGO_TARGET_DIR").map_or_else(|| at("target"), |target| root().join(target))
}

/// A program built by cargo.
pub(crate) fn program(profile: &str, name: &str) -> PathBuf {
    target()
        .join(profile)
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// A variable of the environment; none when it is empty.
#[expect(clippy::disallowed_methods, reason = "xtask is a shell")]
pub(crate) fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Whether this runs where nobody looks on.
pub(crate) fn is_ci() -> bool {
    environment("CI").is_some()
}
