//! How alike two short names are: by the pairs of letters they share. A proposal to a person, never
//! more.

/// From here on two names are alike.
pub(crate) const ALIKE_NAMES: f64 = 0.62;

/// A name, to be compared.
#[derive(Debug, Clone)]
pub(crate) struct Pairs {
    pairs: Vec<(char, char)>,
    words: Vec<String>,
}

impl Pairs {
    /// Of a name. Capitals, signs and white space do not count.
    pub(crate) fn of(name: &str) -> Self {
        let words: Vec<String> = name
            .to_lowercase()
            .split(|sign: char| !sign.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        let mut pairs: Vec<(char, char)> = words
            .iter()
            .flat_map(|word| {
                let signs: Vec<char> = word.chars().collect();
                signs
                    .windows(2)
                    .map(|pair| (pair[0], pair[1]))
                    .collect::<Vec<_>>()
            })
            .collect();
        pairs.sort_unstable();
        Self { pairs, words }
    }

    /// How much two names have in common, from 0 to 1. A name that holds every word of the other is
    /// about the same subject.
    pub(crate) fn likeness(&self, other: &Self) -> f64 {
        if self.words.is_empty() || other.words.is_empty() {
            return 0.0;
        }
        if self.words == other.words {
            return 1.0;
        }
        let (few, many) = if self.words.len() <= other.words.len() {
            (self, other)
        } else {
            (other, self)
        };
        let long = |word: &&String| word.chars().count() > 3;
        if few.words.iter().any(|word| long(&word))
            && few.words.iter().filter(long).all(|word| {
                many.words
                    .iter()
                    .any(|other| other == word || other.starts_with(word.as_str()))
            })
        {
            return 0.9;
        }
        let sum = self.pairs.len() + other.pairs.len();
        // What differs so much in length cannot be alike: most pairs end here.
        let least = self.pairs.len().min(other.pairs.len());
        if sum == 0 || 2.0 * least as f64 / (sum as f64) < ALIKE_NAMES {
            return 0.0;
        }
        2.0 * common(&self.pairs, &other.pairs) as f64 / sum as f64
    }
}

fn common(one: &[(char, char)], other: &[(char, char)]) -> usize {
    let (mut at, mut beside, mut found) = (0, 0, 0);
    while at < one.len() && beside < other.len() {
        match one[at].cmp(&other[beside]) {
            std::cmp::Ordering::Less => at += 1,
            std::cmp::Ordering::Greater => beside += 1,
            std::cmp::Ordering::Equal => {
                found += 1;
                at += 1;
                beside += 1;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_for_one_subject_is_alike_and_two_subjects_are_not() {
        for (one, two, alike) in [
            ("Ondermijning", "ondermijnende criminaliteit", false),
            ("Ondermijning", "Aanpak ondermijning", true),
            ("Jeugdoverlast", "Overlast jeugd", true),
            ("Drugs", "Drugshandel en -gebruik", true),
            ("Woninginbraken", "Woninginbraak", true),
            ("Zorg en veiligheid", "Zorg & Veiligheid", true),
            ("Drugs", "Cybercrime", false),
            ("Jeugd", "Verkeer", false),
            ("", "Verkeer", false),
        ] {
            let found = Pairs::of(one).likeness(&Pairs::of(two));
            assert_eq!(found >= ALIKE_NAMES, alike, "{one} / {two}: {found}");
        }
    }
}
