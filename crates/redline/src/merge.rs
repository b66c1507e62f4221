//! Three texts into one: by sentence, the same way whoever merges, and never interleaved.

use std::ops::Range;

use serde::{Deserialize, Serialize};
use similar::DiffOp;

use draagvlak_domain::id::ContentHash;

use crate::atoms::{diff, sentences, span};

/// The same passage rewritten twice: all three texts, whatever is shown meanwhile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    /// What it was.
    pub base: String,
    /// What the one made of it.
    pub ours: String,
    /// What the other made of it.
    pub theirs: String,
    /// Where the merged text shows one of them.
    pub shown: Range<usize>,
}

impl Conflict {
    /// The name of the conflict: of what it says, whoever is called ours.
    pub fn id(&self) -> ContentHash {
        let mut sides = [&self.ours, &self.theirs];
        sides.sort();
        let spelled = [&self.base, sides[0], sides[1]]
            .map(|text| format!("{}:{text}", text.len()))
            .concat();
        ContentHash::of(spelled.as_bytes())
    }
}

/// A merged text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Merge {
    /// The text, provisional where there are conflicts.
    pub text: String,
    /// The conflicts, in the order of the text.
    pub conflicts: Vec<Conflict>,
}

/// One side's replacement of a run of the base's sentences.
struct Edit {
    base: Range<usize>,
    new: String,
    ours: bool,
}

/// Merges two texts that were made of `base`. Where both rewrote the same sentence, `theirs_later`
/// says which side is shown; both are kept. Swapping the sides and that answer gives the same text.
pub fn merge(base: &str, ours: &str, theirs: &str, theirs_later: bool) -> Merge {
    if ours == theirs || theirs == base {
        return Merge {
            text: ours.to_owned(),
            conflicts: Vec::new(),
        };
    }
    if ours == base {
        return Merge {
            text: theirs.to_owned(),
            conflicts: Vec::new(),
        };
    }
    let atoms = sentences(base);
    let mut edits = edits(base, &atoms, ours, true);
    edits.extend(self::edits(base, &atoms, theirs, false));
    edits.sort_by_key(|edit| (edit.base.start, edit.base.end));

    let mut merged = Merge::default();
    let mut at = 0;
    let mut edits = edits.into_iter().peekable();
    while let Some(first) = edits.next() {
        let mut region = first.base.clone();
        let mut group = vec![first];
        while let Some(next) = edits.next_if(|next| touches(&region, &next.base)) {
            region.end = region.end.max(next.base.end);
            group.push(next);
        }
        merged
            .text
            .push_str(&base[span(&atoms, at..region.start, base.len())]);
        at = region.end;
        settle(base, &atoms, region, &group, theirs_later, &mut merged);
    }
    merged
        .text
        .push_str(&base[span(&atoms, at..atoms.len(), base.len())]);
    merged
}

/// Whether an edit that starts at or after a region's start belongs to it: it shares a sentence,
/// puts something in between its sentences, or puts something in at the same place.
fn touches(region: &Range<usize>, next: &Range<usize>) -> bool {
    next.start < region.end || (region.is_empty() && next.is_empty() && region.start == next.start)
}

fn edits(base: &str, atoms: &[Range<usize>], new: &str, ours: bool) -> Vec<Edit> {
    let new_atoms = sentences(new);
    let text = |run: Range<usize>| new[span(&new_atoms, run, new.len())].to_owned();
    let mut edits = Vec::new();
    for op in diff(base, atoms, new, &new_atoms) {
        let (_, olds, news) = op.as_tag_tuple();
        if matches!(op, DiffOp::Equal { .. }) {
            continue;
        }
        if olds.len() == news.len() {
            // As many sentences as there were: each stands for its own, so that a neighbour's
            // edit is no conflict.
            for (old, new) in olds.zip(news) {
                edits.push(Edit {
                    base: old..old + 1,
                    new: text(new..new + 1),
                    ours,
                });
            }
        } else {
            edits.push(Edit {
                base: olds,
                new: text(news),
                ours,
            });
        }
    }
    edits
}

fn settle(
    base: &str,
    atoms: &[Range<usize>],
    region: Range<usize>,
    group: &[Edit],
    theirs_later: bool,
    merged: &mut Merge,
) {
    let side = |ours: bool| {
        let mut text = String::new();
        let mut at = region.start;
        for edit in group.iter().filter(|edit| edit.ours == ours) {
            text.push_str(&base[span(atoms, at..edit.base.start, base.len())]);
            text.push_str(&edit.new);
            at = edit.base.end;
        }
        text.push_str(&base[span(atoms, at..region.end, base.len())]);
        text
    };
    let was = base[span(atoms, region.clone(), base.len())].to_owned();
    let (ours, theirs) = (side(true), side(false));
    if ours == theirs || theirs == was {
        merged.text.push_str(&ours);
    } else if ours == was {
        merged.text.push_str(&theirs);
    } else if region.is_empty() {
        // Both put something in at one place: both stay, whole, the same order for everyone.
        let (first, second) = if ours <= theirs {
            (&ours, &theirs)
        } else {
            (&theirs, &ours)
        };
        merged.text.push_str(first);
        if !first.ends_with(char::is_whitespace) && !second.starts_with(char::is_whitespace) {
            merged.text.push(' ');
        }
        merged.text.push_str(second);
    } else {
        let emptied = |text: &str| text.trim().is_empty();
        let show_theirs = match (emptied(&ours), emptied(&theirs)) {
            (true, false) => true,
            (false, true) => false,
            _ => theirs_later,
        };
        let shown = if show_theirs { &theirs } else { &ours };
        let start = merged.text.len();
        merged.text.push_str(shown);
        let shown = start..merged.text.len();
        merged.conflicts.push(Conflict {
            base: was,
            ours,
            theirs,
            shown,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(base: &str, ours: &str, theirs: &str, expected: &str, conflicts: usize) {
        let one = merge(base, ours, theirs, true);
        assert_eq!(
            (one.text.as_str(), one.conflicts.len()),
            (expected, conflicts)
        );
        let other = merge(base, theirs, ours, false);
        assert_eq!(other.text, expected, "the sides swapped");
    }

    #[test]
    fn neighbours_are_no_conflict() {
        check(
            "Een. Twee. Drie.",
            "EEN. Twee. Drie.",
            "Een. TWEE. Drie.",
            "EEN. TWEE. Drie.",
            0,
        );
    }

    #[test]
    fn the_same_sentence_twice_is_one() {
        check("Een. Twee.", "Een. 2.", "Een. Twee.", "Een. 2.", 0);
        check("Een. Twee.", "Een. TWEE.", "Een. TWEE.", "Een. TWEE.", 0);
        check(
            "Een. Twee.",
            "Een. Mijn twee.",
            "Een. Jouw twee.",
            "Een. Jouw twee.",
            1,
        );
    }

    #[test]
    fn a_deleted_sentence_that_another_edited_is_shown() {
        let base = "Een. Twee. Drie.";
        check(
            base,
            "Een. Drie.",
            "Een. Twee, beter. Drie.",
            "Een. Twee, beter. Drie.",
            1,
        );
    }

    #[test]
    fn two_additions_at_the_end_both_stay() {
        check("A.", "A.\n\nB.", "A.\n\nC.", "A.\n\nB.\n\nC.", 0);
    }

    /// Texts of a few sentences, each change made of fresh words.
    fn sentence(word: &'static str) -> impl Strategy<Value = String> {
        (0..40_u32).prop_map(move |n| format!("{word}{n}."))
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]
        #[test]
        fn symmetric_and_nothing_typed_is_lost(
            base in proptest::collection::vec(sentence("b"), 0..6),
            ours in proptest::collection::vec((0_u8..5, sentence("o")), 6),
            theirs in proptest::collection::vec((0_u8..5, sentence("t")), 6),
        ) {
            let edit = |acts: &[(u8, String)]| {
                let mut text = Vec::new();
                for (i, (act, new)) in acts.iter().enumerate() {
                    match (act, base.get(i)) {
                        (0, Some(_)) => {}
                        (1, _) => text.push(new.clone()),
                        (2, Some(old)) => { text.push(new.clone()); text.push(old.clone()); }
                        (_, Some(old)) => text.push(old.clone()),
                        _ => {}
                    }
                }
                text.join(" ")
            };
            let (base_text, ours_text, theirs_text) = (base.join(" "), edit(&ours), edit(&theirs));
            let one = merge(&base_text, &ours_text, &theirs_text, true);
            let other = merge(&base_text, &theirs_text, &ours_text, false);
            prop_assert_eq!(&one.text, &other.text);
            let ids = |m: &Merge| m.conflicts.iter().map(Conflict::id).collect::<Vec<_>>();
            prop_assert_eq!(ids(&one), ids(&other));
            let kept = one.conflicts.iter().fold(one.text.clone(), |all, c| all + " " + &c.ours + " " + &c.theirs);
            for typed in ours_text.split(' ').chain(theirs_text.split(' ')).filter(|w| !base_text.contains(w)) {
                prop_assert!(kept.contains(typed), "{typed} is lost: {kept}");
            }
            for conflict in &one.conflicts {
                let shown = &one.text[conflict.shown.clone()];
                prop_assert!(shown == conflict.ours || shown == conflict.theirs);
            }
        }
    }
}
