//! A range of a text, as the window counts.

use std::ops::Range;

use draagvlak_redline::utf16::Utf16;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A range of a text in UTF-16 units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct TextRange {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

impl TextRange {
    /// A range of bytes of a text.
    pub(crate) fn of(units: &Utf16<'_>, bytes: &Range<usize>) -> Self {
        let Range { start, end } = units.range(bytes);
        Self { start, end }
    }
}
