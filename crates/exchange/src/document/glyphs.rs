//! What the fonts of a paper can show, and what stands in the place of the rest.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::OnceLock;

use typst::foundations::Bytes;
use typst::text::Font;

/// The faces of a paper: one family with serifs and one without, in four styles each.
const FACES: [&[u8]; 8] = [
    include_bytes!("../../../../assets/fonts/SourceSerif4-Regular.ttf"),
    include_bytes!("../../../../assets/fonts/SourceSerif4-Italic.ttf"),
    include_bytes!("../../../../assets/fonts/SourceSerif4-Bold.ttf"),
    include_bytes!("../../../../assets/fonts/SourceSerif4-BoldItalic.ttf"),
    include_bytes!("../../../../assets/fonts/SourceSans3-Regular.ttf"),
    include_bytes!("../../../../assets/fonts/SourceSans3-Italic.ttf"),
    include_bytes!("../../../../assets/fonts/SourceSans3-Bold.ttf"),
    include_bytes!("../../../../assets/fonts/SourceSans3-BoldItalic.ttf"),
];

/// What stands where no font has a sign.
pub const MISSING: &str = "[?]";

/// A word without a place to break it is broken after so many signs, or it would run off the page.
const LONGEST_WORD: usize = 40;

/// The fonts, read once, with a bit for each sign that every one of them can show.
struct Faces {
    fonts: Vec<Font>,
    covered: Vec<u64>,
}

/// Reads the fonts side by side: nothing is set before all of them are there. What they cover is
/// asked of every sign of every paper, and a font's own answer costs a walk along its ranges.
fn faces() -> &'static Faces {
    static READ: OnceLock<Faces> = OnceLock::new();
    READ.get_or_init(|| {
        let read = |face: &&'static [u8]| {
            let font = Font::new(Bytes::new(*face), 0)?;
            let mut own = vec![0_u64; (char::MAX as usize + 64) / 64];
            for sign in font.info().coverage.iter() {
                if let Some(bits) = own.get_mut(sign as usize / 64) {
                    *bits |= 1 << (sign % 64);
                }
            }
            Some((font, own))
        };
        let read: Vec<_> = std::thread::scope(|scope| {
            let begun: Vec<_> = FACES
                .iter()
                .map(|face| scope.spawn(move || read(face)))
                .collect();
            let done = begun.into_iter().filter_map(|face| face.join().ok());
            done.flatten().collect()
        });
        let (fonts, covers): (Vec<_>, Vec<_>) = read.into_iter().unzip();
        let mut covered = vec![u64::MAX; (char::MAX as usize + 64) / 64];
        for own in covers {
            covered
                .iter_mut()
                .zip(own)
                .for_each(|(all, own)| *all &= own);
        }
        Faces { fonts, covered }
    })
}

/// The fonts.
pub(super) fn fonts() -> &'static [Font] {
    &faces().fonts
}

/// Whether every face can show a sign.
fn is_covered(c: char) -> bool {
    let at = c as usize;
    let bits = faces().covered.get(at / 64);
    bits.is_some_and(|bits| bits >> (at % 64) & 1 == 1)
}

/// Whether a sign is not seen itself but changes how others are: a control character, or one that
/// turns the direction of the text around.
pub fn is_hidden(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{e0000}'..='\u{e007f}')
        || (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        || (c as u32 & 0xfffe) == 0xfffe
}

/// Whether a sign neither shows nor does harm: it joins, or keeps apart.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{2060}' | '\u{200b}'..='\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{180e}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}')
}

/// The text with what is hidden in it made visible: `[U+202E]`.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut seen = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if is_hidden(c) {
            seen.push_str(&format!("[U+{:04X}]", c as u32));
        } else {
            seen.push(c);
        }
    }
    Cow::Owned(seen)
}

/// The signs of a text that no font of a paper has, so that a person can mend them beforehand.
pub fn missing(text: &str) -> BTreeSet<char> {
    text.chars()
        .filter(|c| !c.is_whitespace() && !is_hidden(*c) && !is_silent(*c) && !is_printed(*c))
        .collect()
}

fn is_printed(c: char) -> bool {
    // Signs for private use mean nothing in an archive (PDF/A).
    !matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}') && is_covered(c)
}

/// The text as the fonts can print it, on one line.
pub(super) fn printable(text: &str) -> String {
    let mut printed = String::with_capacity(text.len());
    let mut word = 0;
    for c in visible(text).chars() {
        word += 1;
        if c.is_whitespace() {
            word = 0;
        } else if word > LONGEST_WORD {
            printed.push('\u{200b}');
            word = 1;
        }
        match c {
            '\u{a0}' | '\u{202f}' | '\u{2007}' => printed.push('\u{a0}'),
            c if c.is_whitespace() => printed.push(' '),
            '\u{ad}' => printed.push(c),
            '\u{2011}' if !is_covered(c) => printed.push('-'),
            c if is_silent(c) => {}
            c if is_printed(c) => printed.push(c),
            _ => printed.push_str(MISSING),
        }
    }
    printed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_is_read() {
        assert_eq!(fonts().len(), FACES.len());
    }

    #[test]
    fn what_cannot_be_printed_is_seen_to_be_missing() {
        for (text, expected) in [
            ("Één zaak: ‘ja’ – € 61,3", "Één zaak: ‘ja’ – € 61,3"),
            ("a😀b", "a[?]b"),
            ("عربي", "[?][?][?][?]"),
            ("a\u{202e}b", "a[U+202E]b"),
            ("a\u{0}b\u{7}", "a[U+0000]b[U+0007]"),
            ("regel\neinde\t.", "regel einde ."),
            ("a\u{e000}\u{feff}b", "a[?]b"),
        ] {
            assert_eq!(printable(text), expected);
        }
        assert_eq!(
            missing("a😀 b\u{202e}").into_iter().collect::<String>(),
            "😀"
        );
    }
}
