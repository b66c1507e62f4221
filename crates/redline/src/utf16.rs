//! Places in a text as JavaScript counts them: the one place that converts.

use std::ops::Range;

/// Every so many bytes the count so far is kept.
const EVERY: usize = 256;

/// Converts between bytes and UTF-16 units of one text. Making it costs one pass over the text,
/// asking it next to nothing.
#[derive(Debug)]
pub struct Utf16<'t> {
    text: &'t str,
    /// Per [`EVERY`] bytes: the units before the first character that begins there or after.
    before: Vec<usize>,
    /// Nothing but ASCII: both count the same.
    plain: bool,
}

impl<'t> Utf16<'t> {
    /// Reads a text.
    pub fn new(text: &'t str) -> Self {
        let plain = text.is_ascii();
        let mut before = Vec::new();
        if !plain {
            let mut units = 0;
            for (at, c) in text.char_indices() {
                while before.len() * EVERY <= at {
                    before.push(units);
                }
                units += c.len_utf16();
            }
            while before.len() * EVERY <= text.len() {
                before.push(units);
            }
        }
        Self {
            text,
            before,
            plain,
        }
    }

    /// The units before a byte; within a character, before that character.
    pub fn units(&self, byte: usize) -> usize {
        let byte = byte.min(self.text.len());
        if self.plain {
            return byte;
        }
        let mut at = byte / EVERY;
        let mut units = self.before[at];
        at *= EVERY;
        while !self.text.is_char_boundary(at) {
            at += 1;
        }
        for c in self.text[at.min(self.text.len())..].chars() {
            if at + c.len_utf8() > byte {
                break;
            }
            at += c.len_utf8();
            units += c.len_utf16();
        }
        units
    }

    /// The byte at which a unit begins; within a character, where that character begins; beyond
    /// the text, its end.
    pub fn byte(&self, unit: usize) -> usize {
        if self.plain {
            return unit.min(self.text.len());
        }
        let step = self.before.partition_point(|units| *units <= unit);
        let step = step.saturating_sub(1);
        let (mut at, mut units) = (step * EVERY, self.before[step]);
        while !self.text.is_char_boundary(at) {
            at += 1;
        }
        for c in self.text[at.min(self.text.len())..].chars() {
            if units + c.len_utf16() > unit {
                break;
            }
            at += c.len_utf8();
            units += c.len_utf16();
        }
        at
    }

    /// A range of bytes in units.
    pub fn range(&self, bytes: &Range<usize>) -> Range<usize> {
        self.units(bytes.start)..self.units(bytes.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn there_and_back_is_the_same(text in "[aé€😀\n]{0,600}") {
            let units = Utf16::new(&text);
            for (at, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let unit = text[..at].encode_utf16().count();
                prop_assert_eq!(units.units(at), unit);
                prop_assert_eq!(units.byte(unit), at);
            }
            prop_assert_eq!(units.byte(usize::MAX), text.len());
            prop_assert_eq!(units.units(usize::MAX), text.encode_utf16().count());
        }
    }
}
