//! The comments and tracked changes of a file of Word as reactions.

use std::collections::HashMap;

use draagvlak_domain::anchor::Anchor;
use draagvlak_domain::draft::{DraftComment, Origin};
use draagvlak_domain::revision::Line;
use draagvlak_exchange::document::Made;
use draagvlak_exchange::document::word::{Passage, Proposal, Said};
use draagvlak_redline::anchor::{Places, anchor_of};
use draagvlak_texts::Texts;

use crate::desk::Desk;
use crate::import_word::{Reading, day};
use crate::problem::Problem;
use crate::rounds::round_named;
use crate::word_report::{WordOrder, WordRemark};

/// How much of a passage shows in the words of a proposal, in characters.
const SHOWN: usize = 300;

/// The comments and changes of a file as reactions, held against the register.
pub(crate) fn remarks(
    desk: &Desk,
    order: &WordOrder,
    texts: &Texts,
    read: &mut Reading,
    said: Vec<(Said, Passage)>,
    proposals: Vec<Proposal>,
) -> Result<(), Problem> {
    let code = order.round.as_deref().unwrap_or_default();
    if code.trim().is_empty() {
        return Err(Problem::usage("problem-word-no-round", &[]));
    }
    let mut register: HashMap<_, usize> = HashMap::new();
    if let Ok(round) = round_named(desk, code) {
        for (content, _) in desk.store.contents(round.id)? {
            *register.entry(content).or_default() += 1;
        }
    }
    let head = desk.store.head_text(read.report.chapter, Line::Working)?;
    let places = Places::of(&head.text);
    let title = read.report.title.clone();
    let drafts = said
        .into_iter()
        .map(|(said, passage)| {
            let draft = DraftComment {
                text: said.text,
                ..draft(&said.made, &passage, &title)
            };
            (draft, passage)
        })
        .chain(proposals.into_iter().map(|proposal| {
            let draft = DraftComment {
                text: proposed(texts, &proposal),
                proposal: proposal.new.clone(),
                ..draft(&proposal.made, &proposal.passage, &title)
            };
            (draft, proposal.passage)
        }));
    for (draft, passage) in drafts {
        let place = places.find(&sought(&passage));
        let known = match register
            .get_mut(&draft.content_hash())
            .filter(|left| **left > 0)
        {
            Some(left) => {
                *left -= 1;
                true
            }
            None => false,
        };
        read.report.remarks.push(WordRemark {
            by: draft.respondent.clone(),
            date: draft.date,
            text: draft.text.clone(),
            quote: draft.quote.clone(),
            proposal: draft.proposal.clone(),
            placed: place.is_some(),
            known,
        });
        if !known {
            let anchor = place.map(|place| anchor_of(&head.text, &place));
            read.fresh.push((draft, anchor));
        }
    }
    Ok(())
}

fn draft(made: &Made, passage: &Passage, title: &str) -> DraftComment {
    DraftComment {
        origin: Some(Origin {
            sheet: String::new(),
            row: u32::try_from(passage.paragraph).unwrap_or(u32::MAX),
            cell: String::new(),
        }),
        respondent: made.by.clone(),
        date: day(&made.at),
        reference: if passage.heading.is_empty() {
            title.to_owned()
        } else {
            passage.heading.clone()
        },
        quote: passage.quote.trim().to_owned(),
        ..DraftComment::default()
    }
}

/// Where a passage is sought: by its words, or for a place between words by those before it.
fn sought(passage: &Passage) -> Anchor {
    let quote = [&passage.quote, &passage.before, &passage.after]
        .into_iter()
        .find(|words| !words.trim().is_empty());
    let own = !passage.quote.trim().is_empty();
    Anchor {
        quote: quote
            .map(|words| words.trim().to_owned())
            .unwrap_or_default(),
        before: if own {
            passage.before.clone()
        } else {
            String::new()
        },
        after: if own {
            passage.after.clone()
        } else {
            String::new()
        },
        ..Anchor::default()
    }
}

/// A tracked change in words.
fn proposed(texts: &Texts, proposal: &Proposal) -> String {
    let short = |text: &str| {
        let text = text.trim();
        match text.char_indices().nth(SHOWN) {
            Some((at, _)) => format!("{}…", &text[..at]),
            None => text.to_owned(),
        }
    };
    let (old, new) = (short(&proposal.passage.quote), short(&proposal.new));
    let key = match (old.is_empty(), new.is_empty(), proposal.moved) {
        (true, _, true) => "word-proposes-move-here",
        (_, _, true) => "word-proposes-move-away",
        (true, _, _) => "word-proposes-insert",
        (_, true, _) => "word-proposes-delete",
        _ => "word-proposes-replace",
    };
    texts.say(key, &[("old", old), ("new", new)])
}
