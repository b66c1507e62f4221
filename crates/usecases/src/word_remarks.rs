//! The comments and tracked changes of a file of Word as reactions.

use std::collections::{HashMap, VecDeque};
use std::ops::Range;

use draagvlak_domain::anchor::Anchor;
use draagvlak_domain::draft::{DraftComment, Origin};
use draagvlak_domain::id::EntityId;
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
    let mut register: HashMap<_, VecDeque<EntityId>> = HashMap::new();
    if let Ok(round) = round_named(desk, code) {
        for (content, id) in desk.store.contents(round.id)? {
            register.entry(content).or_default().push_back(id);
        }
    }
    let head = desk.store.head_text(read.report.chapter, Line::Working)?;
    let places = Places::of(&head.text);
    let title = read.report.title.clone();
    // Where in the list each comment stands, and who said it.
    let heard: HashMap<String, (usize, String)> = said
        .iter()
        .enumerate()
        .map(|(nth, (said, _))| (said.id.clone(), (nth, said.made.by.clone())))
        .collect();
    let drafts = said
        .into_iter()
        .map(|(said, passage)| {
            let draft = DraftComment {
                text: said.text,
                ..draft(&said.made, &passage, &title)
            };
            (draft, passage, said.reply_to)
        })
        .chain(proposals.into_iter().map(|proposal| {
            let draft = DraftComment {
                text: proposed(texts, &proposal),
                proposal: proposal.new.clone(),
                ..draft(&proposal.made, &proposal.passage, &title)
            };
            (draft, proposal.passage, None)
        }));
    let mut stand: Vec<Standing> = Vec::new();
    let mut replies = Vec::new();
    for (draft, passage, reply_to) in drafts {
        let own = places.find(&sought(&passage));
        let near = own.is_none();
        let place = own.or_else(|| passage.near.iter().find_map(|words| beside(&places, words)));
        let known = register
            .get_mut(&draft.content_hash())
            .and_then(VecDeque::pop_front);
        let parent = reply_to.and_then(|id| heard.get(&id));
        read.report.remarks.push(WordRemark {
            by: draft.respondent.clone(),
            date: draft.date,
            text: draft.text.clone(),
            quote: draft.quote.clone(),
            proposal: draft.proposal.clone(),
            placed: place.is_some(),
            beside: near && place.is_some(),
            reply_to: parent.map(|(_, by)| by.clone()),
            known: known.is_some(),
        });
        if let Some((to, _)) = parent {
            replies.push((stand.len(), *to));
        }
        match known {
            Some(known) => stand.push(Standing::Known(known)),
            None => {
                stand.push(Standing::Fresh(read.fresh.len()));
                let anchor = place.map(|place| anchor_of(&head.text, &place));
                read.fresh.push((draft, anchor));
            }
        }
    }
    for (reply, to) in replies {
        // A reply that is on the register already was tied when it came in.
        if let (Standing::Fresh(reply), Some(to)) = (stand[reply], stand.get(to)) {
            read.replies.push((reply, *to));
        }
    }
    Ok(())
}

/// Where a reaction of a file stands.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Standing {
    /// On the register already.
    Known(EntityId),
    /// Among those that come in, counted from 0.
    Fresh(usize),
}

/// Where words stand beside which a passage stood that is gone.
fn beside(places: &Places<'_>, words: &str) -> Option<Range<usize>> {
    places.find(&Anchor {
        quote: words.trim().to_owned(),
        ..Anchor::default()
    })
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
