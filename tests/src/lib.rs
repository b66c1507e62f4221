//! What holds for the whole project: see `tests/`. With the feature `window`, the harness that
//! drives the real window.

#[cfg(feature = "window")]
pub mod window;
