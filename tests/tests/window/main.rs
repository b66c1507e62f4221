//! The real window: journeys as a person makes them, through roles and accessible names.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod chapter;
mod import;
mod journeys;
mod outside;
mod pictures;
mod plans;
mod readers;
mod region;
mod review;
mod screens;
mod start;
mod themes;
mod together;
mod words;
