//! A passage that goes to another place takes the white space that keeps it apart along: what stands
//! between two passages belongs to neither, and no tracked change holds it.

use std::ops::Range;

use draagvlak_domain::change_set::ChangeSet;
use draagvlak_redline::tracked::{ChangeKind, TrackedChange};

/// The change of `now` that puts a tracked change back, `then` being the text it was made upon.
pub(crate) fn rejected(change: &TrackedChange, then: &str, now: &str) -> ChangeSet {
    match change.kind {
        ChangeKind::MovedHere => taken_out(now, &change.new_range),
        ChangeKind::MovedAway => {
            let gap = gap_beside(then, &change.old_range);
            put_in(now, change.new_range.start, &change.old, &gap)
        }
        _ => change.reject(now),
    }
}

/// The change of `agreed` that brings a tracked change in at a place, `now` being the text it made.
pub(crate) fn accepted(
    change: &TrackedChange,
    now: &str,
    agreed: &str,
    place: Range<usize>,
) -> ChangeSet {
    match change.kind {
        ChangeKind::MovedAway => taken_out(agreed, &place),
        ChangeKind::MovedHere => {
            let gap = gap_beside(now, &change.new_range);
            put_in(agreed, place.start, &change.new, &gap)
        }
        _ => ChangeSet::replace(agreed.len(), place, &change.new),
    }
}

/// Takes a passage out, with the gap behind it where one before it stays.
fn taken_out(text: &str, range: &Range<usize>) -> ChangeSet {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let apart = before.is_empty() || before.ends_with(char::is_whitespace);
    let gap = after.len() - after.trim_start().len();
    let end = if apart { range.end + gap } else { range.end };
    ChangeSet::replace(text.len(), range.start..end, "")
}

/// Puts a passage in, apart from what stands beside it.
fn put_in(text: &str, at: usize, passage: &str, gap: &str) -> ChangeSet {
    let (before, after) = (&text[..at], &text[at..]);
    let mut whole = String::new();
    let starts = before.is_empty() || before.ends_with(char::is_whitespace);
    if !starts && !passage.starts_with(char::is_whitespace) {
        whole.push_str(gap);
    }
    whole.push_str(passage);
    let ends = after.is_empty() || after.starts_with(char::is_whitespace);
    if !ends && !passage.ends_with(char::is_whitespace) {
        whole.push_str(gap);
    }
    ChangeSet::replace(text.len(), at..at, &whole)
}

/// The white space that keeps a passage apart from what follows it, or from what stands before it.
fn gap_beside(text: &str, range: &Range<usize>) -> String {
    let after = &text[range.end..];
    let follows = &after[..after.len() - after.trim_start().len()];
    if follows.len() < after.len() && !follows.is_empty() {
        return follows.to_owned();
    }
    let before = &text[..range.start];
    let leads = &before[before.trim_end().len()..];
    if leads.is_empty() {
        "\n\n".to_owned()
    } else {
        leads.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passage_comes_and_goes_with_its_gap() {
        let three = "Een.\n\nTwee.\n\nDrie.\n";
        let out = |text: &str, passage: &str| {
            let at = text.find(passage).unwrap();
            let range = at..at + passage.len();
            taken_out(text, &range).apply(text).unwrap()
        };
        assert_eq!(out(three, "Een."), "Twee.\n\nDrie.\n");
        assert_eq!(out(three, "Twee."), "Een.\n\nDrie.\n");
        assert_eq!(out(three, "Drie.").trim_end(), "Een.\n\nTwee.");
        assert_eq!(out("Een. Twee. Drie.", "Twee."), "Een. Drie.");
        let put = |text: &str, at: usize| put_in(text, at, "Nul.", "\n\n").apply(text).unwrap();
        assert_eq!(put("Een.\n", 0), "Nul.\n\nEen.\n");
        assert_eq!(put("Een.\n\nTwee.", 6), "Een.\n\nNul.\n\nTwee.");
        assert_eq!(put("Een.", 4), "Een.\n\nNul.");
        assert_eq!(put("", 0), "Nul.");
    }

    #[test]
    fn the_gap_is_that_beside_it() {
        assert_eq!(gap_beside("Een. Twee.", &(0..4)), " ");
        assert_eq!(gap_beside("Een.\n\nTwee.\n", &(6..11)), "\n\n");
        assert_eq!(gap_beside("Een.", &(0..4)), "\n\n");
    }
}
