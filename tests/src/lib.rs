//! What holds for the whole project: see `tests/`. With the feature `window`, the harness that
//! drives the real window.

pub mod seed_sheets;
#[cfg(feature = "window")]
pub mod window;
