//! Reactions that say the same, or nearly so (D39). A proposal to a person, never more.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// How many words stand together in a shingle.
const WORDS: usize = 3;
/// The most shingles of a text that are looked at: a long text is compared by its beginning.
const MOST_SHINGLES: usize = 400;
/// From here on two texts are alike.
pub(crate) const ALIKE: f64 = 0.4;

/// What a text says, to be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shingles(HashSet<u64>);

impl Shingles {
    /// Of a text. Capitals, punctuation and white space do not count.
    pub(crate) fn of(text: &str) -> Self {
        let words: Vec<String> = text
            .split(|sign: char| !sign.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .take(MOST_SHINGLES + WORDS)
            .map(str::to_lowercase)
            .collect();
        let hash = |words: &[String]| {
            let mut hasher = DefaultHasher::new();
            words.hash(&mut hasher);
            hasher.finish()
        };
        if words.len() < WORDS {
            return Self(if words.is_empty() {
                HashSet::new()
            } else {
                HashSet::from([hash(&words)])
            });
        }
        Self(words.windows(WORDS).map(hash).collect())
    }

    /// How much two texts have in common, from 0 to 1.
    pub(crate) fn likeness(&self, other: &Self) -> f64 {
        let (few, many) = (
            self.0.len().min(other.0.len()),
            self.0.len().max(other.0.len()),
        );
        // What differs so much in length cannot be alike: most pairs end here.
        if few == 0 || (few as f64) < ALIKE * many as f64 {
            return 0.0;
        }
        let common = self.0.intersection(&other.0).count();
        common as f64 / (few + many - common) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_nearly_the_same_is_alike_and_what_does_not_is_not() {
        let cases = [
            (
                "Graag meer aandacht voor jeugd.",
                "graag meer aandacht, voor jeugd",
                1.0,
            ),
            ("Akkoord.", "akkoord", 1.0),
            ("Akkoord.", "Niet akkoord.", 0.0),
            ("", "", 0.0),
            (
                "Graag meer aandacht voor jeugd.",
                "De sterkte van de politie ontbreekt.",
                0.0,
            ),
        ];
        for (one, two, likeness) in cases {
            let found = Shingles::of(one).likeness(&Shingles::of(two));
            assert!((found - likeness).abs() < 1e-9, "{one} / {two}: {found}");
        }
        let near = Shingles::of("Wij vragen de werkgroep meer aandacht voor de jeugd in de wijk.")
            .likeness(&Shingles::of(
                "Wij vragen de werkgroep meer aandacht voor de jeugd in onze stad.",
            ));
        assert!(near > ALIKE && near < 1.0, "{near}");
    }
}
