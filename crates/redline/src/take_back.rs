//! Taking a change back from a text that went on since.

use std::ops::Range;

use draagvlak_domain::change_set::{ChangeSet, Misfit, Step};

/// The change of the present text that takes `change` back and nothing else. `before` is the text
/// `change` was made upon, `later` what became of the text it made. None where later edits overlap
/// what would be taken back: that is for a person to settle.
///
/// # Errors
/// [`Misfit`] when the changes do not fit each other.
pub fn take_back(
    change: &ChangeSet,
    before: &str,
    later: &ChangeSet,
) -> Result<Option<ChangeSet>, Misfit> {
    let back = change.invert(before)?;
    let (expected, found) = (later.length_before(), back.length_before());
    if expected != found {
        return Err(Misfit::Length { expected, found });
    }
    let after = change.apply(before)?;
    let mut made = ChangeSet::default();
    let mut done = 0;
    for (range, text) in edits(&back) {
        if touched(later, &after, &range) {
            return Ok(None);
        }
        let start = later.map_position(range.start, true).max(done);
        let end = start + range.len();
        made.push(Step::Retain(start - done));
        made.push(Step::Delete(range.len()));
        made.push(Step::Insert(text));
        done = end;
    }
    made.push(Step::Retain(later.length_after().saturating_sub(done)));
    Ok(Some(made))
}

/// What a change replaces by what, in order.
fn edits(change: &ChangeSet) -> Vec<(Range<usize>, String)> {
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut at = 0;
    let mut open = false;
    for step in change.steps() {
        match step {
            Step::Retain(n) => {
                at += n;
                open = false;
            }
            Step::Delete(n) => {
                edits.push((at..at + n, String::new()));
                at += n;
                open = true;
            }
            Step::Insert(text) => match edits.last_mut() {
                Some((_, new)) if open => new.push_str(text),
                _ => edits.push((at..at, text.clone())),
            },
        }
    }
    edits
}

/// Whether a change takes something out of a range, puts something within it, or takes out both
/// sides of an empty one. What is put in beside a range and makes one word with it touches it too.
fn touched(change: &ChangeSet, text: &str, range: &Range<usize>) -> bool {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let passage = &text[range.clone()];
    let mut at = 0;
    for step in change.steps() {
        match step {
            Step::Retain(n) => at += n,
            Step::Delete(n) => {
                let gone = at..at + n;
                let hit = if range.is_empty() {
                    gone.start < range.start && range.start < gone.end
                } else {
                    gone.start < range.end && range.start < gone.end
                };
                if hit {
                    return true;
                }
                at += n;
            }
            Step::Insert(new) => {
                let joins = !range.is_empty()
                    && ((at == range.end
                        && word(passage.chars().next_back())
                        && word(new.chars().next()))
                        || (at == range.start
                            && word(passage.chars().next())
                            && word(new.chars().next_back())));
                if joins || (range.start < at && at < range.end) {
                    return true;
                }
            }
        }
        if at > range.end {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atoms::change_between;
    use crate::marked::parse;
    use proptest::prelude::*;

    /// What is left when the marked change is taken back after the text became `now`.
    fn check(marked: &str, now: &str, expected: Option<&str>) {
        let (before, after) = parse(marked);
        let change = change_between(&before, &after);
        let later = change_between(&after, now);
        let back = take_back(&change, &before, &later).unwrap();
        let text = back.map(|back| back.apply(now).unwrap());
        assert_eq!(text.as_deref(), expected, "{marked} → {now}");
    }

    #[test]
    fn exactly_the_change_is_taken_back() {
        check(
            "Een {-twee-}{+2+} drie.",
            "Een 2 drie.",
            Some("Een twee drie."),
        );
        // In the same sentence, where nothing overlaps.
        check(
            "Een {-twee-}{+2+} drie vier.",
            "Eén 2 drie vijf.",
            Some("Eén twee drie vijf."),
        );
        check(
            "Een{- twee-} drie.",
            "Nul een drie vier.",
            Some("Nul een twee drie vier."),
        );
        check(
            "Een{- twee-} drie.",
            "Een drie, vier.",
            Some("Een twee drie, vier."),
        );
        check(
            "A.{+ Nieuwe zin.+} B.",
            "A. Nieuwe zin. B. Slot.",
            Some("A. B. Slot."),
        );
    }

    #[test]
    fn what_was_edited_since_is_not_overwritten() {
        check("Een {-twee-}{+2+} drie.", "Een 22 drie.", None);
        check("A.{+ Nieuwe zin.+} B.", "A. Nieuwere zin. B.", None);
        check("Een{- twee-} drie.", "Vier.", None);
    }

    proptest! {
        #[test]
        fn what_was_edited_elsewhere_stays(
            head in "[a-c ]{0,8}", was in "[d-f]{0,5}", is in "[g-i]{0,5}", tail in "[a-c ]{0,8}",
            more in "[x-z]{0,5}", end in "[x-z]{0,5}",
        ) {
            let before = format!("{head}|{was}|{tail}");
            let change = ChangeSet::replace(before.len(), head.len() + 1..head.len() + 1 + was.len(), &is);
            let after = change.apply(&before).unwrap();
            let mut later = ChangeSet::default();
            later.push(Step::Insert(more.clone()));
            later.push(Step::Retain(after.len()));
            later.push(Step::Insert(end.clone()));
            let now = later.apply(&after).unwrap();
            let back = take_back(&change, &before, &later).unwrap().unwrap();
            prop_assert_eq!(back.apply(&now).unwrap(), format!("{more}{before}{end}"));
        }
    }
}
