//! The pieces texts are compared by: words, and sentences.

use std::ops::Range;

use draagvlak_domain::change_set::{ChangeSet, Step};
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Abbreviations after which a full stop ends no sentence.
const ABBREVIATIONS: &[&str] = &[
    "a.", "art.", "bijv.", "blz.", "bv.", "ca.", "d.d.", "dhr.", "dr.", "drs.", "e.d.", "e.e.a.",
    "enz.", "etc.", "evt.", "excl.", "i.c.", "i.h.b.", "i.o.", "i.p.v.", "i.r.t.", "i.s.m.",
    "incl.", "jl.", "lid.", "m.b.t.", "m.b.v.", "m.i.v.", "m.n.", "max.", "mevr.", "min.", "mr.",
    "n.a.v.", "n.v.t.", "nl.", "no.", "nr.", "o.a.", "o.b.v.", "par.", "pag.", "prof.", "resp.",
    "st.", "t.a.v.", "t.b.v.", "t.g.v.", "t.o.v.", "t/m.", "tel.", "u.", "vgl.", "z.s.m.",
];

/// The ranges of words, runs of white space and single other characters, covering the text.
pub fn words(text: &str) -> Vec<Range<usize>> {
    #[derive(PartialEq, Clone, Copy)]
    enum Class {
        Word,
        Space,
        Break,
        Other,
    }
    let class = |c: char| match c {
        '\n' => Class::Break,
        c if c.is_whitespace() => Class::Space,
        c if c.is_alphanumeric() => Class::Word,
        _ => Class::Other,
    };
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut last = None;
    for (at, c) in text.char_indices() {
        let now = class(c);
        match words.last_mut() {
            Some(word) if last == Some(now) && now != Class::Other => word.end = at + c.len_utf8(),
            _ => words.push(at..at + c.len_utf8()),
        }
        last = Some(now);
    }
    words
}

/// The ranges of sentences and of the white space between them, covering the text. A line break
/// ends a sentence, a full stop after a known abbreviation or within a number does not.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    let mut in_space = None;
    while let Some((at, c)) = chars.next() {
        let space = c.is_whitespace();
        let boundary = match in_space {
            None => false,
            Some(true) => !space,
            Some(false) => space && (c == '\n' || ends_sentence(&text[start..at])),
        };
        if boundary {
            sentences.push(start..at);
            start = at;
            in_space = Some(space);
        } else if in_space.is_none() {
            in_space = Some(space);
        }
        if chars.peek().is_none() {
            sentences.push(start..text.len());
        }
    }
    sentences
}

fn ends_sentence(sentence: &str) -> bool {
    let bare = sentence.trim_end_matches(['"', '\'', ')', ']', '”', '’', '*', '_']);
    if bare.ends_with(['!', '?', '…', ':']) {
        return true;
    }
    if !bare.ends_with('.') {
        return false;
    }
    let word = bare.rsplit(char::is_whitespace).next().unwrap_or(bare);
    let word = word
        .trim_start_matches(['(', '"', '“', '‘', '*', '_'])
        .to_lowercase();
    !ABBREVIATIONS.contains(&word.as_str())
}

/// The difference of two lists of ranges by what stands in them.
pub(crate) fn diff(
    old: &str,
    old_atoms: &[Range<usize>],
    new: &str,
    new_atoms: &[Range<usize>],
) -> Vec<DiffOp> {
    let of = |text, atoms: &[Range<usize>]| -> Vec<&str> { slices(text, atoms) };
    capture_diff_slices(Algorithm::Myers, &of(old, old_atoms), &of(new, new_atoms))
}

fn slices<'t>(text: &'t str, atoms: &[Range<usize>]) -> Vec<&'t str> {
    atoms.iter().map(|atom| &text[atom.clone()]).collect()
}

/// The bytes that a run of atoms covers; an empty run lies where its first atom would begin.
pub(crate) fn span(atoms: &[Range<usize>], run: Range<usize>, length: usize) -> Range<usize> {
    let start = atoms.get(run.start).map_or(length, |atom| atom.start);
    if run.is_empty() {
        start..start
    } else {
        start..atoms[run.end - 1].end
    }
}

/// A small change that turns `old` into `new`: what is alike at both ends is kept, then by line,
/// then by word. Used to store a save against the text it was made upon.
pub fn change_between(old: &str, new: &str) -> ChangeSet {
    let mut change = ChangeSet::default();
    let (head, tail) = common_ends(old, new);
    change.push(Step::Retain(head));
    let (old_middle, new_middle) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    if old_middle.is_empty() || new_middle.is_empty() {
        change.push(Step::Delete(old_middle.len()));
        change.push(Step::Insert(new_middle.to_owned()));
    } else {
        by_line(old_middle, new_middle, &mut change);
    }
    change.push(Step::Retain(tail));
    change
}

fn by_line(old: &str, new: &str, change: &mut ChangeSet) {
    let lines = |text: &str| {
        let mut at = 0;
        text.split_inclusive('\n')
            .map(|line| {
                at += line.len();
                at - line.len()..at
            })
            .collect::<Vec<_>>()
    };
    let (old_lines, new_lines) = (lines(old), lines(new));
    for op in diff(old, &old_lines, new, &new_lines) {
        let (_, olds, news) = op.as_tag_tuple();
        let (olds, news) = (
            span(&old_lines, olds, old.len()),
            span(&new_lines, news, new.len()),
        );
        if matches!(op, DiffOp::Equal { .. }) {
            change.push(Step::Retain(olds.len()));
        } else {
            by_word(&old[olds], &new[news], change);
        }
    }
}

fn by_word(old: &str, new: &str, change: &mut ChangeSet) {
    let (old_words, new_words) = (words(old), words(new));
    for op in diff(old, &old_words, new, &new_words) {
        let (_, olds, news) = op.as_tag_tuple();
        let (olds, news) = (
            span(&old_words, olds, old.len()),
            span(&new_words, news, new.len()),
        );
        if matches!(op, DiffOp::Equal { .. }) {
            change.push(Step::Retain(olds.len()));
        } else {
            change.push(Step::Delete(olds.len()));
            change.push(Step::Insert(new[news].to_owned()));
        }
    }
}

/// The lengths of what two texts have in common at the beginning and, beyond that, at the end.
pub(crate) fn common_ends(old: &str, new: &str) -> (usize, usize) {
    let mut head = old
        .bytes()
        .zip(new.bytes())
        .take_while(|(a, b)| a == b)
        .count();
    while !(old.is_char_boundary(head) && new.is_char_boundary(head)) {
        head -= 1;
    }
    let (old, new) = (&old[head..], &new[head..]);
    let mut tail = old
        .bytes()
        .rev()
        .zip(new.bytes().rev())
        .take_while(|(a, b)| a == b)
        .count();
    while !(old.is_char_boundary(old.len() - tail) && new.is_char_boundary(new.len() - tail)) {
        tail -= 1;
    }
    (head, tail)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn split(text: &str) -> Vec<&str> {
        sentences(text)
            .into_iter()
            .map(|range| &text[range])
            .collect()
    }

    #[test]
    fn sentences_know_dutch_abbreviations_and_numbers() {
        assert_eq!(
            split(
                "Er komt 61,3 fte bij, o.a. in 3.2. “Dat is goed.” Zie art. 39.\n\n- Een\n- Twee"
            ),
            [
                "Er komt 61,3 fte bij, o.a. in 3.2.",
                " ",
                "“Dat is goed.”",
                " ",
                "Zie art. 39.",
                "\n\n",
                "- Een",
                "\n",
                "- Twee"
            ]
        );
        assert!(split("").is_empty());
    }

    proptest! {
        #[test]
        fn atoms_cover_the_text(text in "\\PC{0,60}") {
            for atoms in [words(&text), sentences(&text)] {
                let whole: String = atoms.into_iter().map(|range| &text[range]).collect();
                prop_assert_eq!(&whole, &text);
            }
        }

        #[test]
        fn the_change_between_two_texts_makes_the_second_of_the_first(
            old in "[a-cé \n]{0,60}", new in "[a-cé \n]{0,60}"
        ) {
            let change = change_between(&old, &new);
            prop_assert_eq!(change.apply(&old).unwrap(), new.clone());
            prop_assert_eq!(change.is_identity(), old == new);
        }
    }
}
