//! The real window: journeys as a person makes them, through roles and accessible names.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod import;
mod journeys;
mod plans;
mod screens;
mod start;
mod themes;
mod words;
