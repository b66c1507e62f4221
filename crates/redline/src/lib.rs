//! Trusted text: blocks, difference, attribution, three-way merge and anchors.
//!
//! Everything here is a pure function of texts and revisions. Ranges are in bytes and fall between
//! characters.

pub mod anchor;
pub mod atoms;
mod attribution;
pub mod blocks;
pub mod difference;
pub mod history;
pub mod marked;
pub mod merge;
mod pairing;
mod pieces;
pub mod save;
pub mod take_back;
pub mod tracked;
pub mod utf16;
