//! Where a passage stands in a text.

use std::ops::Range;

/// Where a quote stands in a text: letter for letter, else with white space folded. None where it
/// stands nowhere, or the quote is empty.
pub(crate) fn passage(text: &str, quote: &str) -> Option<Range<usize>> {
    let quote = quote.trim();
    if quote.is_empty() {
        return None;
    }
    if let Some(at) = text.find(quote) {
        return Some(at..at + quote.len());
    }
    let (text, places) = fold(text);
    let (quote, _) = fold(quote);
    let at = text.find(quote.trim())?;
    let start = *places.get(at)?;
    let end = places.get(at + quote.trim().len())?;
    Some(start..*end)
}

/// A text with every run of white space as one space, and for each byte of it (and its end) where
/// that stood.
fn fold(text: &str) -> (String, Vec<usize>) {
    let mut folded = String::with_capacity(text.len());
    let mut places = Vec::with_capacity(text.len() + 1);
    let mut end = 0;
    for (at, sign) in text.char_indices() {
        if sign.is_whitespace() {
            if !folded.ends_with(' ') {
                folded.push(' ');
                places.push(at);
            }
        } else {
            folded.push(sign);
            places.extend(std::iter::repeat_n(at, sign.len_utf8()));
        }
        end = at + sign.len_utf8();
    }
    places.push(end);
    (folded, places)
}

/// A text with every run of white space as one space.
pub(crate) fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands before and after a passage, at most so many characters, in whole words.
pub(crate) fn around(text: &str, passage: &Range<usize>, most: usize) -> (String, String) {
    let (before, after) = (&text[..passage.start], &text[passage.end..]);
    let from = before.char_indices().rev().take(most).last();
    let from = from.map_or(0, |(at, _)| at);
    let to = after
        .char_indices()
        .nth(most)
        .map_or(after.len(), |(at, _)| at);
    let from = match before[from..].find(char::is_whitespace) {
        Some(at) if from > 0 => before.len() - before[from + at..].trim_start().len(),
        _ => from,
    };
    let to = match after[..to].rfind(char::is_whitespace) {
        Some(at) if to < after.len() => at,
        _ => to,
    };
    (before[from..].to_owned(), after[..to].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_around_a_passage_is_whole_words() {
        let text = "Het ontwerp van het plan gaat naar de raden.";
        let at = passage(text, "het plan").unwrap();
        let said = around(text, &at, 8);
        assert_eq!(said, ("van ".to_owned(), " gaat".to_owned()));
        let all = around(text, &at, 80);
        assert_eq!(all.0 + "het plan" + &all.1, text);
    }

    #[test]
    fn a_passage_is_found_whatever_white_space_lies_in_it() {
        let text = "Één zin.  De rol\nvan de gemeente is klein.\n";
        let cases = [
            ("De rol\nvan", Some("De rol\nvan")),
            (" De rol van  de gemeente ", Some("De rol\nvan de gemeente")),
            ("is klein.", Some("is klein.")),
            ("Één  zin. De", Some("Één zin.  De")),
            ("iets anders", None),
            ("  ", None),
        ];
        for (quote, found) in cases {
            assert_eq!(passage(text, quote).map(|at| &text[at]), found, "{quote}");
        }
    }
}
