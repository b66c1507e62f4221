//! Where a passage stands, and in which text a quote does.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;

use draagvlak_domain::anchor::{Anchor, PlaceComment};
use draagvlak_domain::body::Body;
pub(crate) use draagvlak_domain::brief::folded;
use draagvlak_domain::comment::{Comment, CommentChange, SetComment};
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_store::{StoreError, Writing};

/// The passage of a chapter that a reaction is about: where a person placed it, else what it quotes;
/// none for the whole chapter.
pub(crate) fn anchor(comment: &Comment, chapter: EntityId) -> Option<Anchor> {
    match comment.place.get() {
        Some(place) if place.chapter == chapter => Some(place.anchor.clone()),
        _ if comment.draft.quote.trim().is_empty() => None,
        _ => Some(Anchor::quoted(&comment.draft.quote)),
    }
}

/// Puts a reaction at a chapter, and at its passage where it has one.
///
/// # Errors
/// [`StoreError`] when it cannot be stored.
pub(crate) fn put_at(
    writing: &Writing<'_>,
    comment: EntityId,
    chapter: EntityId,
    anchor: Option<Anchor>,
) -> Result<(), StoreError> {
    writing.append(&Body::SetComment(SetComment {
        comment,
        change: CommentChange::Chapter(Some(chapter)),
    }))?;
    if let Some(anchor) = anchor {
        writing.append(&Body::PlaceComment(PlaceComment {
            comment,
            chapter,
            anchor,
        }))?;
    }
    Ok(())
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

/// How many words on end lead to the texts they stand in.
const RUN: usize = 3;

/// Which texts they are: each by its chapter and the revisions it is made of. Such a text never
/// changes.
pub(crate) type TextsOf = Vec<(EntityId, Vec<OperationId>)>;

/// Texts in which quotes were sought before, kept by a desk: the texts of now, and of each version.
#[derive(Debug, Default)]
pub(crate) struct QuotableBefore(RefCell<Vec<(TextsOf, Arc<Quotable>)>>);

/// The most sets of texts a desk keeps.
const MOST_KEPT: usize = 4;

impl QuotableBefore {
    pub(crate) fn get(&self, texts: &TextsOf) -> Option<Arc<Quotable>> {
        let kept = self.0.borrow();
        let found = kept.iter().find(|(known, _)| known == texts);
        found.map(|(_, quotable)| Arc::clone(quotable))
    }

    pub(crate) fn put(&self, texts: TextsOf, quotable: Arc<Quotable>) {
        let mut kept = self.0.borrow_mut();
        if kept.len() >= MOST_KEPT {
            kept.remove(0);
        }
        kept.push((texts, quotable));
    }
}

/// Texts in which many quotes are sought.
#[derive(Debug)]
pub(crate) struct Quotable {
    /// The texts, folded.
    texts: Vec<(EntityId, String)>,
    /// In which texts a run of words may stand, each text once.
    holders: HashMap<u64, Vec<usize>>,
}

impl Quotable {
    pub(crate) fn of(texts: Vec<(EntityId, String)>) -> Self {
        let texts: Vec<_> = texts
            .into_iter()
            .map(|(id, text)| (id, folded(&text)))
            .collect();
        let mut holders: HashMap<u64, Vec<usize>> = HashMap::new();
        for (n, (_, text)) in texts.iter().enumerate() {
            let words: Vec<&str> = text.split(' ').collect();
            for run in words.windows(RUN) {
                let holders = holders.entry(name(run)).or_default();
                if holders.last() != Some(&n) {
                    holders.push(n);
                }
            }
        }
        Self { texts, holders }
    }

    /// The first text that holds a folded quote.
    pub(crate) fn holder(&self, quote: &str) -> Option<EntityId> {
        let holds = |(id, text): &(EntityId, String)| text.contains(quote).then_some(*id);
        let words: Vec<&str> = quote.split(' ').collect();
        // The outer words may be parts of words.
        match words.get(1..RUN + 1) {
            Some(run) if words.len() > RUN + 1 => {
                let candidates = self.holders.get(&name(run))?;
                candidates.iter().find_map(|n| holds(&self.texts[*n]))
            }
            _ => self.texts.iter().find_map(holds),
        }
    }
}

/// Two runs may bear one name: whoever follows it looks whether the words are there.
fn name(run: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    run.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_around_a_passage_is_whole_words() {
        let text = "Het ontwerp van het plan gaat naar de raden.";
        let start = text.find("het plan").unwrap();
        let at = start..start + "het plan".len();
        let said = around(text, &at, 8);
        assert_eq!(said, ("van ".to_owned(), " gaat".to_owned()));
        let all = around(text, &at, 80);
        assert_eq!(all.0 + "het plan" + &all.1, text);
    }

    #[test]
    fn a_quote_leads_to_the_first_text_that_holds_it() {
        let (one, two) = (EntityId([1; 16]), EntityId([2; 16]));
        let texts = Quotable::of(vec![
            (
                one,
                "Één zin.  De rol\nvan de gemeente is klein.\n".to_owned(),
            ),
            (
                two,
                "De rol van de gemeente is klein. Dat blijft zo.\n".to_owned(),
            ),
        ]);
        let cases = [
            ("De rol\nvan", Some(one)),
            (" De rol van  de gemeente ", Some(one)),
            ("ol van de gemeente is kl", Some(one)),
            ("gemeente is klein. Dat blijft", Some(two)),
            ("gemeente is klein. Dat blijft niet", None),
            ("blijft zo.", Some(two)),
            ("iets anders", None),
        ];
        for (quote, found) in cases {
            assert_eq!(texts.holder(&folded(quote)), found, "{quote}");
        }
    }
}
