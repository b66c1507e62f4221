//! What a reaction refers to: section numbers as people write them, each with how sure it is.

use serde::{Deserialize, Serialize};

/// A chapter or section a reference may name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// Its number, such as `3.2`.
    pub section: String,
    /// How sure that is.
    pub confidence: Confidence,
}

/// How sure a reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// A guess: the number was damaged on its way.
    Guess,
    /// A bare number in a column of references.
    Likely,
    /// A word says that it numbers a chapter or section.
    Sure,
}

/// The sections a reference names, in its order: `3.3 en 3.4.1` names two. The number of a page, a
/// line, a figure or a table is none. A section that a spreadsheet stored as a number lost its
/// zero at the end: `5,1` may be 5.1 or 5.10.
pub fn candidates(reference: &str) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    let mut add = |section: String, confidence| {
        if section.len() <= 20 && !found.iter().any(|other| other.section == section) {
            found.push(Candidate {
                section,
                confidence,
            });
        }
    };
    let mut word = String::new();
    let mut number = String::new();
    for sign in reference.chars().chain([' ']) {
        let inside = !number.is_empty() && matches!(sign, '.' | ',');
        if sign.is_ascii_digit() || inside {
            number.push(sign);
            continue;
        }
        let read = std::mem::take(&mut number);
        let read = read.trim_matches(['.', ',']);
        if !read.is_empty() {
            let kind = kind_of(&word);
            if kind != Kind::Elsewhere {
                let sure = if kind == Kind::Section {
                    Confidence::Sure
                } else {
                    Confidence::Likely
                };
                match read.split_once(',') {
                    // As a Dutch spreadsheet shows the number that a section became.
                    Some((chapter, section)) if is_plain(chapter) && is_plain(section) => {
                        add(format!("{chapter}.{section}"), Confidence::Guess);
                        if !section.ends_with('0') && section.len() == 1 {
                            add(format!("{chapter}.{section}0"), Confidence::Guess);
                        }
                    }
                    _ => {
                        for part in read.split(',') {
                            add(part.trim_matches('.').to_owned(), sure);
                        }
                    }
                }
            }
            // `blz. 3-4`, `regel 3 en 4`: what joins numbers joins what they number.
            if !joins(sign) && !sign.is_whitespace() {
                word.clear();
            }
        }
        if sign.is_alphabetic() {
            word.push(sign);
        } else if sign.is_whitespace() {
            if !word.is_empty() && !word.ends_with(' ') {
                word.push(' ');
            }
        } else if !joins(sign) && !matches!(sign, '.' | ':') {
            word.clear();
        }
    }
    found
}

fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn joins(sign: char) -> bool {
    matches!(sign, '-' | '–' | '/' | '+' | '&')
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Section,
    Elsewhere,
    Unsaid,
}

/// What the words before a number say that it numbers.
fn kind_of(words: &str) -> Kind {
    const BETWEEN: &[&str] = &[
        "en", "t", "m", "tm", "tot", "and", "to", "of", "nr", "number", "nummer", "numbers", "e",
    ];
    const SECTION: &[&str] = &[
        "hoofdstuk",
        "hoofdstukken",
        "hfst",
        "hfdst",
        "h",
        "hs",
        "paragraaf",
        "paragrafen",
        "par",
        "aprgraaf",
        "pargraaf",
        "paragraf",
        "section",
        "sections",
        "chapter",
        "clause",
        "clauses",
        "subclause",
        "sectie",
        "artikel",
        "art",
    ];
    const ELSEWHERE: &[&str] = &[
        "p",
        "pp",
        "pg",
        "blz",
        "bladzijde",
        "bladzijden",
        "pag",
        "pagina",
        "paginas",
        "page",
        "pages",
        "paginanummer",
        "r",
        "regel",
        "regels",
        "regelnummer",
        "rgl",
        "line",
        "lines",
        "alinea",
        "alineas",
        "figuur",
        "fig",
        "figure",
        "tabel",
        "table",
        "voetnoot",
        "bijlage",
        "punt",
        "bullet",
        "rij",
        "kolom",
    ];
    let words = words.to_lowercase();
    let mut words = words
        .split_whitespace()
        .rev()
        .filter(|word| !BETWEEN.contains(word));
    match words.next() {
        Some(word) if SECTION.contains(&word) => Kind::Section,
        Some(word) if ELSEWHERE.contains(&word) => Kind::Elsewhere,
        _ => Kind::Unsaid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_tells_which_sections_it_names_and_how_sure_that_is() {
        use Confidence::{Guess, Likely, Sure};
        let cases: &[(&str, &[(&str, Confidence)])] = &[
            ("par. 3.2", &[("3.2", Sure)]),
            (" 3.3 en 3.4.1", &[("3.3", Likely), ("3.4.1", Likely)]),
            ("5.5.2.1.1.", &[("5.5.2.1.1", Likely)]),
            ("Paragraaf 6.1 ", &[("6.1", Sure)]),
            ("figuur 2 aprgraaf 3.4 ", &[("3.4", Sure)]),
            ("Hoofdstuk 3, blz. 12", &[("3", Sure)]),
            ("blz. 3-4", &[]),
            ("regel 3 en 4", &[]),
            ("pagina 7 · hoofdstuk 2", &[("2", Sure)]),
            ("5,1", &[("5.1", Guess), ("5.10", Guess)]),
            ("3.1, 3.2", &[("3.1", Likely), ("3.2", Likely)]),
            ("Algemeen", &[]),
            ("--", &[]),
        ];
        for (reference, expected) in cases {
            let found = candidates(reference);
            let found: Vec<_> = found
                .iter()
                .map(|c| (c.section.as_str(), c.confidence))
                .collect();
            assert_eq!(&found, expected, "{reference}");
        }
    }
}
