//! Reactions that say the same, or nearly so (D39). A proposal to a person, never more.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use draagvlak_domain::id::EntityId;

use crate::look::CommentRow;

/// How many words stand together in a shingle.
const WORDS: usize = 3;
/// The most shingles of a text that are looked at: a long text is compared by its beginning.
const MOST_SHINGLES: usize = 400;
/// From here on two texts are alike.
pub(crate) const ALIKE: f64 = 0.4;

/// What a text says, to be compared: the names of its shingles, in order, each once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shingles(Vec<u32>);

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
            // Half of the name tells texts apart as well, at half the room.
            hasher.finish() as u32
        };
        let mut names: Vec<u32> = if words.len() < WORDS {
            words.chunks(WORDS).map(hash).collect()
        } else {
            words.windows(WORDS).map(hash).collect()
        };
        names.sort_unstable();
        names.dedup();
        Self(names)
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
        let (mut one, mut two, mut common) = (0, 0, 0);
        while let (Some(a), Some(b)) = (self.0.get(one), other.0.get(two)) {
            one += usize::from(a <= b);
            two += usize::from(b <= a);
            common += usize::from(a == b);
        }
        common as f64 / (few + many - common) as f64
    }

    /// The buckets a text falls in: two that are alike share one of them nearly always, others
    /// seldom. Of each two of the smallest of its shingles under as many orders.
    fn buckets(&self) -> impl Iterator<Item = (u32, u64)> {
        (0..BANDS).filter_map(|band| {
            let smallest = |order: u32| {
                let mixed = self.0.iter().map(|name| mix(*name, order));
                mixed.min()
            };
            let (one, two) = (smallest(2 * band)?, smallest(2 * band + 1)?);
            Some((band, (u64::from(one) << 32) | u64::from(two)))
        })
    }
}

/// An order of shingles of its own for each number.
fn mix(name: u32, order: u32) -> u32 {
    let mut mixed = name ^ order.wrapping_mul(0x9E37_79B9);
    mixed ^= mixed >> 16;
    mixed = mixed.wrapping_mul(0x85EB_CA6B);
    mixed ^= mixed >> 13;
    mixed = mixed.wrapping_mul(0xC2B2_AE35);
    mixed ^ (mixed >> 16)
}

/// How many buckets a text falls in.
const BANDS: u32 = 16;
/// With how many of a bucket a text is compared: what keeps the cost in line with the number of
/// texts, also where thousands say the same.
const COMPARED: usize = 8;

/// Groups of texts of which each is alike to another of its group, by their places; each group in
/// order, and the groups in the order of their first. The cost grows with the number of texts.
pub(crate) fn groups(texts: &[Arc<Shingles>]) -> Vec<Vec<usize>> {
    let mut leads: Vec<usize> = (0..texts.len()).collect();
    let mut buckets: HashMap<(u32, u64), Vec<usize>> = HashMap::new();
    for (place, text) in texts.iter().enumerate() {
        for bucket in text.buckets() {
            let known = buckets.entry(bucket).or_default();
            for other in known.iter() {
                let (one, two) = (lead(&mut leads, *other), lead(&mut leads, place));
                if one != two && text.likeness(&texts[*other]) >= ALIKE {
                    leads[one.max(two)] = one.min(two);
                }
            }
            if known.len() < COMPARED {
                known.push(place);
            }
        }
    }
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for place in 0..texts.len() {
        groups
            .entry(lead(&mut leads, place))
            .or_default()
            .push(place);
    }
    let groups = groups.into_values();
    groups.filter(|group| group.len() > 1).collect()
}

fn lead(leads: &mut [usize], mut place: usize) -> usize {
    while leads[place] != place {
        leads[place] = leads[leads[place]];
        place = leads[place];
    }
    place
}

/// What reactions say, once it was looked at. Their words never change, so it never goes stale.
#[derive(Debug, Default)]
pub(crate) struct SaidBefore(RefCell<HashMap<EntityId, Arc<Shingles>>>);

impl SaidBefore {
    /// What a reaction says, with what it proposes.
    pub(crate) fn said(&self, row: &CommentRow) -> Arc<Shingles> {
        let mut known = self.0.borrow_mut();
        let made = known.entry(row.id).or_insert_with(|| {
            let draft = &row.comment.draft;
            Arc::new(Shingles::of(&format!("{} {}", draft.text, draft.proposal)))
        });
        Arc::clone(made)
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

    #[test]
    fn groups_are_those_that_comparing_all_with_all_would_find() {
        let subjects = ["jeugd", "sterkte", "drugs", "zorg", "cyber", "wijkagenten"];
        let mut texts = Vec::new();
        for (n, subject) in subjects.iter().cycle().take(60).enumerate() {
            let same = "Wij vragen de werkgroep om in het plan meer aandacht te geven aan";
            texts.push(match n % 3 {
                0 => format!("{same} {subject} in de wijk en in de regio"),
                1 => format!("{same} {subject} in de wijk en in de eenheid"),
                _ => format!("Reactie {n} staat {subject} op zichzelf met woorden {n}a {n}b {n}c"),
            });
        }
        let texts: Vec<Arc<Shingles>> = texts
            .iter()
            .map(|text| Arc::new(Shingles::of(text)))
            .collect();
        let mut leads: Vec<usize> = (0..texts.len()).collect();
        for one in 0..texts.len() {
            for two in 0..one {
                if texts[one].likeness(&texts[two]) >= ALIKE {
                    let (a, b) = (lead(&mut leads, one), lead(&mut leads, two));
                    leads[a.max(b)] = a.min(b);
                }
            }
        }
        let mut all: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for place in 0..texts.len() {
            all.entry(lead(&mut leads, place)).or_default().push(place);
        }
        let all: Vec<_> = all.into_values().filter(|group| group.len() > 1).collect();
        assert!(!all.is_empty());
        assert_eq!(groups(&texts), all);
    }
}
