//! Which passage a comment or a tracked change is about, in the words of the text before it.

use super::parse::{Paragraph, Part, What};
use super::tree::Node;
use crate::document::Made;

/// How much of what stands around a passage is told, in characters.
const AROUND: usize = 60;
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

/// The comments of a file.
pub(super) fn said(tree: Option<&Node>) -> Vec<Said> {
    let nodes = tree.map_or(&[][..], |tree| &tree.nodes);
    nodes
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
        })
        .filter(|said| !said.text.is_empty())
        .collect()
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
    let before = &words[..from];
    let start = before
        .char_indices()
        .rev()
        .nth(AROUND - 1)
        .map_or(0, |(at, _)| at);
    Passage {
        quote: words[from..to].chars().take(LONGEST).collect(),
        before: before[start..].to_owned(),
        after: words[to..].chars().take(AROUND).collect(),
        heading: heading.to_owned(),
        paragraph,
    }
}

/// Each comment with its passage. One that spans paragraphs is about its part of the first; one
/// between words is about the whole paragraph it stands in.
pub(super) fn placed(parts: &[Part], said: &[Said]) -> Vec<(Said, Passage)> {
    use super::styles::Role;
    let mut found: Vec<Option<Passage>> = vec![None; said.len()];
    let (mut heading, mut nth) = (String::new(), 0);
    each_paragraph(parts, &mut |paragraph| {
        nth += 1;
        let (words, starts) = old_words(paragraph);
        for (at, piece) in paragraph.pieces.iter().enumerate() {
            let What::CommentStart(id) = &piece.what else {
                continue;
            };
            let Some(place) = said.iter().position(|said| said.id == *id) else {
                continue;
            };
            let end = paragraph
                .pieces
                .iter()
                .position(|piece| matches!(&piece.what, What::CommentEnd(end) if end == id));
            let (from, to) = (starts[at], starts[end.unwrap_or(starts.len() - 1)]);
            let (from, to) = if words.get(from..to).is_none_or(|w| w.trim().is_empty()) {
                (0, words.len())
            } else {
                (from, to)
            };
            found[place] = Some(passage(&words, from, to, &heading, nth));
        }
        if matches!(paragraph.role, Role::Heading(_)) && !words.trim().is_empty() {
            heading = words;
        }
    });
    said.iter()
        .cloned()
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
                let between = matches!(piece.what, What::CommentStart(_) | What::CommentEnd(_));
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
