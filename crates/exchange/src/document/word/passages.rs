//! Which passage a comment or a tracked change is about, in the words of the text before it.

use std::collections::HashMap;

use super::parse::{Paragraph, Part, Piece, What};
use super::tree::Node;
use crate::document::Made;

/// How much of what stands around a passage is told, in characters.
const AROUND: usize = 60;
/// Fewer words than these are not held on to: they may stand anywhere.
const FEWEST_NEAR: usize = 3;
/// How many paragraphs away untouched words are sought.
const FARTHEST: usize = 20;
/// The longest passage that is told, in characters.
const LONGEST: usize = 2_000;

/// A comment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// Its name in the file.
    pub id: String,
    /// Who, and when.
    pub made: Made,
    /// The words.
    pub text: String,
    /// The name of the comment it replies to.
    pub reply_to: Option<String>,
    /// How its file names its last paragraph, by which others say what they reply to.
    paragraph: String,
}

/// A passage, as the text was before any change that is tracked in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Passage {
    /// Its words; empty for a place between words.
    pub quote: String,
    /// What stands before it in its paragraph.
    pub before: String,
    /// What stands after it.
    pub after: String,
    /// The heading it stands under.
    pub heading: String,
    /// Its paragraph, counted from 1.
    pub paragraph: usize,
    /// Words beside it that no change of the file touches, the nearest first: what is left to hold on
    /// to where the passage itself is gone.
    pub near: Vec<String>,
}

/// A tracked change as a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Who, and when.
    pub made: Made,
    /// What should go; its quote is empty where something is only to come.
    pub passage: Passage,
    /// What should come; empty where something is only to go.
    pub new: String,
    /// It went to another place, or came from one.
    pub moved: bool,
}

/// The comments of a file; `threads` is what newer offices say of which replies to which.
pub(super) fn said(tree: Option<&Node>, threads: Option<&Node>) -> Vec<Said> {
    let nodes = tree.map_or(&[][..], |tree| &tree.nodes);
    let mut said: Vec<Said> = nodes
        .iter()
        .filter(|node| node.name == "comment")
        .map(|node| Said {
            id: node.attribute("id").unwrap_or_default().to_owned(),
            made: Made {
                by: node
                    .attribute("author")
                    .unwrap_or_default()
                    .trim()
                    .to_owned(),
                at: node.attribute("date").unwrap_or_default().to_owned(),
            },
            text: node.words().trim().to_owned(),
            reply_to: None,
            paragraph: node
                .nodes
                .iter()
                .rev()
                .find_map(|node| node.attribute("paraId"))
                .unwrap_or_default()
                .to_owned(),
        })
        .filter(|said| !said.text.is_empty())
        .collect();
    let names: HashMap<String, String> = said
        .iter()
        .filter(|said| !said.paragraph.is_empty())
        .map(|said| (said.paragraph.clone(), said.id.clone()))
        .collect();
    let threads = threads.map_or(&[][..], |tree| &tree.nodes);
    let parents: HashMap<&str, &str> = threads
        .iter()
        .filter_map(|node| Some((node.attribute("paraId")?, node.attribute("paraIdParent")?)))
        .collect();
    for one in &mut said {
        let parent = parents.get(one.paragraph.as_str());
        one.reply_to = parent
            .and_then(|parent| names.get(*parent))
            .filter(|parent| **parent != one.id)
            .cloned();
    }
    said
}

/// A paragraph's words before any change, with where each piece begins in them.
fn old_words(paragraph: &Paragraph) -> (String, Vec<usize>) {
    let mut words = String::new();
    let mut starts = Vec::new();
    for piece in &paragraph.pieces {
        starts.push(words.len());
        if piece.marks.iter().any(|mark| mark.came) {
            continue;
        }
        match &piece.what {
            What::Text(text) => words.push_str(text),
            What::Break => words.push(' '),
            _ => {}
        }
    }
    starts.push(words.len());
    (words, starts)
}

fn each_paragraph<'p>(parts: &'p [Part], take: &mut dyn FnMut(&'p Paragraph)) {
    for part in parts {
        match part {
            Part::Paragraph(paragraph) => take(paragraph),
            Part::Table { rows, .. } => {
                for cell in rows.iter().flat_map(|row| &row.cells) {
                    each_paragraph(cell, take);
                }
            }
        }
    }
}

fn passage(words: &str, from: usize, to: usize, heading: &str, paragraph: usize) -> Passage {
    Passage {
        quote: words[from..to].chars().take(LONGEST).collect(),
        before: tail(&words[..from]),
        after: words[to..].chars().take(AROUND).collect(),
        heading: heading.to_owned(),
        paragraph,
        near: Vec::new(),
    }
}

/// The words of a piece, where no change touches them.
fn untouched(piece: &Piece) -> &str {
    match &piece.what {
        What::Text(text) if piece.marks.is_empty() => text,
        What::Break if piece.marks.is_empty() => " ",
        _ => "",
    }
}

/// The last untouched words of these pieces.
fn last_of(pieces: &[Piece]) -> String {
    let (mut found, mut length) = (Vec::new(), 0);
    for words in pieces.iter().rev().map(untouched) {
        let words = tail(words);
        length += words.chars().count();
        found.push(words);
        if length >= AROUND {
            break;
        }
    }
    found.reverse();
    tail(&found.concat())
}

/// The first untouched words of these pieces.
fn first_of(pieces: &[Piece]) -> String {
    let words = pieces.iter().map(untouched);
    words.flat_map(str::chars).take(AROUND).collect()
}

/// The untouched words that stand nearest to a passage, those before it first.
fn near(paragraphs: &[&Paragraph], nth: usize, at: usize, end: usize) -> Vec<String> {
    let sure = |words: &String| words.split_whitespace().count() >= FEWEST_NEAR;
    let pieces = &paragraphs[nth].pieces;
    let reach = paragraphs.len().min(nth + 1 + FARTHEST);
    let earlier = paragraphs[nth.saturating_sub(FARTHEST)..nth].iter().rev();
    let later = paragraphs[nth + 1..reach].iter();
    let mut near = vec![last_of(&pieces[..at]), first_of(&pieces[end.max(at)..])];
    near.extend(earlier.map(|one| last_of(&one.pieces)).find(sure));
    near.extend(later.map(|one| first_of(&one.pieces)).find(sure));
    near.retain(sure);
    near
}

fn tail(words: &str) -> String {
    let mut starts = words.char_indices().rev();
    let start = starts.nth(AROUND - 1).map_or(0, |(at, _)| at);
    words[start..].to_owned()
}

/// Each comment with its passage. One that spans paragraphs is about its part of the first; one
/// between words is about the whole paragraph it stands in. A reply is about what its parent is
/// about: an older LibreOffice says that it is one only by hanging it right behind its parent, on no
/// words of its own.
pub(super) fn placed(parts: &[Part], said: &[Said]) -> Vec<(Said, Passage)> {
    use super::styles::Role;
    let mut said = said.to_vec();
    let mut found: Vec<Option<Passage>> = vec![None; said.len()];
    let known: HashMap<String, usize> = (0..)
        .zip(&said)
        .map(|(nth, said)| (said.id.clone(), nth))
        .collect();
    let mut paragraphs = Vec::new();
    each_paragraph(parts, &mut |paragraph| paragraphs.push(paragraph));
    let mut heading = String::new();
    for (nth, paragraph) in paragraphs.iter().enumerate() {
        let (words, starts) = old_words(paragraph);
        // Which comment hung last, with no words since.
        let mut hung: Option<usize> = None;
        for (at, piece) in paragraph.pieces.iter().enumerate() {
            let id = match &piece.what {
                What::CommentStart(id) | What::CommentAt(id) => id,
                What::Text(text) if !text.is_empty() => {
                    hung = None;
                    continue;
                }
                _ => continue,
            };
            let Some(place) = known.get(id).copied() else {
                continue;
            };
            if matches!(piece.what, What::CommentAt(_)) {
                let last = hung.replace(place);
                if found[place].is_some() {
                    continue;
                }
                if let Some(last) = last {
                    let first = said[last].reply_to.clone();
                    let parent = first.unwrap_or_else(|| said[last].id.clone());
                    said[place].reply_to.get_or_insert(parent);
                    found[place] = found[last].clone();
                    continue;
                }
            }
            let end = paragraph
                .pieces
                .iter()
                .position(|piece| matches!(&piece.what, What::CommentEnd(end) if end == id));
            let end = match &piece.what {
                What::CommentStart(_) => end.unwrap_or(starts.len() - 1),
                _ => at,
            };
            let (from, to) = (starts[at], starts[end.max(at)]);
            let (from, to) = if words.get(from..to).is_none_or(|w| w.trim().is_empty()) {
                (0, words.len())
            } else {
                (from, to)
            };
            found[place] = Some(Passage {
                near: near(&paragraphs, nth, at, end),
                ..passage(&words, from, to, &heading, nth + 1)
            });
        }
        if matches!(paragraph.role, Role::Heading(_)) && !words.trim().is_empty() {
            heading = words;
        }
    }
    for nth in 0..said.len() {
        let parent = said[nth].reply_to.as_ref().and_then(|id| known.get(id));
        if let Some(passage) = parent.and_then(|parent| found[*parent].clone()) {
            found[nth] = Some(passage);
        }
    }
    said.into_iter()
        .zip(found.into_iter().map(Option::unwrap_or_default))
        .collect()
}

/// What each author changed in a paragraph, piece by piece: what went and what came beside it are
/// one proposal.
pub(super) fn proposals(parts: &[Part]) -> Vec<Proposal> {
    use super::styles::Role;
    let mut made: Vec<Proposal> = Vec::new();
    let (mut heading, mut nth) = (String::new(), 0);
    let mut last = String::new();
    each_paragraph(parts, &mut |paragraph| {
        nth += 1;
        let (words, starts) = old_words(paragraph);
        let mut at = 0;
        while at < paragraph.pieces.len() {
            let Some(first) = paragraph.pieces[at].marks.last() else {
                at += 1;
                continue;
            };
            let by = &first.made.by;
            let mut end = at;
            let (mut new, mut moved) = (String::new(), false);
            while let Some(piece) = paragraph.pieces.get(end) {
                let own = piece.marks.last().is_some_and(|mark| mark.made.by == *by);
                let between = matches!(
                    piece.what,
                    What::CommentStart(_) | What::CommentEnd(_) | What::CommentAt(_)
                );
                if !own && !between {
                    break;
                }
                moved |= piece.marks.iter().any(|mark| mark.moved);
                // What came and went again is nobody's wish any more.
                if own && piece.marks.iter().all(|mark| mark.came) {
                    match &piece.what {
                        What::Text(text) => new.push_str(text),
                        What::Break => new.push('\n'),
                        _ => {}
                    }
                }
                end += 1;
            }
            let mut about = passage(&words, starts[at], starts[end], &heading, nth);
            if words.trim().is_empty() {
                // A paragraph that is new stands after the one before it.
                about.before = last
                    .chars()
                    .rev()
                    .take(AROUND)
                    .collect::<Vec<_>>()
                    .into_iter()
                    .rev()
                    .collect();
            }
            if !(about.quote.trim().is_empty() && new.trim().is_empty()) {
                made.push(Proposal {
                    made: first.made.clone(),
                    passage: about,
                    new,
                    moved,
                });
            }
            at = end.max(at + 1);
        }
        if !words.trim().is_empty() {
            if matches!(paragraph.role, Role::Heading(_)) {
                heading.clone_from(&words);
            }
            last = words;
        }
    });
    made
}
