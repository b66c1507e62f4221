//! Word in: a .docx as blocks, with its tracked changes and comments, and a list of what could not
//! be carried over.

use std::collections::BTreeMap;

use super::docx::Stamp;
use super::{Block, Made};

mod base;
mod blocks;
mod inlines;
mod notes;
mod parse;
mod passages;
mod pictures;
mod styles;
mod tree;
mod weave;

pub use base::{Base, chapter, markdown};
pub use passages::{Passage, Proposal, Said};

use crate::picture::TakenPicture;
use parse::{Part, Reading};
use pictures::{Shown, Taken};
use styles::{Numberings, Styles};
use tree::{Node, Parts, relations};

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unread {
    /// Nothing is in it.
    #[error("an empty file")]
    Empty,
    /// It is larger, deeper or packed tighter than a text is.
    #[error("too large")]
    TooLarge,
    /// It is locked with a password, or written by a Word of before 2007.
    #[error("locked, or an old .doc")]
    Password,
    /// It is not a file of Word.
    #[error("not a .docx")]
    Unknown,
    /// It says it is, and is not.
    #[error("{0}")]
    Damaged(String),
}

/// Something that could not be carried over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// What: `image`, `textbox`, `equation`, `merged-cells`, `underline` and the like.
    pub what: &'static str,
    /// How many.
    pub count: usize,
    /// The words of the first, or those it stands among.
    pub example: String,
}

/// A .docx that was read.
#[derive(Debug)]
pub struct Word {
    parts: Vec<Part>,
    notes: BTreeMap<String, Vec<Part>>,
    said: Vec<Said>,
    lost: Vec<Lost>,
    taken: Taken,
    /// Where it came from, if it came from here.
    pub stamp: Option<Stamp>,
    /// Who saved it last, and when; else who made it.
    pub made: Made,
}

/// Reads a .docx. What is beyond the bounds of a text is refused before it is unpacked.
///
/// # Errors
/// [`Unread`], saying why.
pub fn read(bytes: &[u8]) -> Result<Word, Unread> {
    let mut parts = Parts::open(bytes)?;
    let main = main_part(&mut parts)?.ok_or(Unread::Unknown)?;
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder);
    let named = |name: &str| {
        if folder.is_empty() {
            name.to_owned()
        } else {
            format!("{folder}/{name}")
        }
    };
    let tree = parts.tree(&main)?.ok_or(Unread::Unknown)?;
    let body = tree.first("body").ok_or(Unread::Unknown)?;
    let file = main.rsplit('/').next().unwrap_or(&main).to_owned();
    let links = relations(parts.tree(&named(&format!("_rels/{file}.rels")))?.as_ref());
    let styles = Styles::of(parts.tree(&named("styles.xml"))?.as_ref());
    let numberings = Numberings::of(parts.tree(&named("numbering.xml"))?.as_ref());
    let mut sources = Vec::new();
    for (name, kind) in [("footnotes", "footnote"), ("endnotes", "endnote")] {
        let Some(tree) = parts.tree(&named(&format!("{name}.xml")))? else {
            continue;
        };
        let links = parts.tree(&named(&format!("_rels/{name}.xml.rels")))?;
        sources.push((kind, tree, relations(links.as_ref())));
    }
    let mut taken = Taken::new();
    let shown = Shown::of(body, folder, &links, &mut parts, &mut taken)?;
    let mut of_notes = Vec::new();
    for (_, tree, links) in &sources {
        of_notes.push(Shown::of(tree, folder, links, &mut parts, &mut taken)?);
    }
    let mut reading = Reading::new(&styles, &numberings, &links, &shown);
    let text = reading.parts(body);
    let mut notes = BTreeMap::new();
    for ((kind, tree, links), shown) in sources.iter().zip(&of_notes) {
        reading.links = links;
        reading.shown = shown;
        for note in tree.nodes.iter().filter(|node| node.name == *kind) {
            if note.attribute("type").is_some_and(|kind| kind != "normal") {
                continue;
            }
            let Some(id) = note.attribute("id") else {
                continue;
            };
            let words = reading.parts(note);
            notes.insert(format!("{kind} {id}"), words);
        }
    }
    let lost = reading.lost();
    let comments = parts.tree(&named("comments.xml"))?;
    let threads = parts.tree(&named("commentsExtended.xml"))?;
    let said = passages::said(comments.as_ref(), threads.as_ref());
    let stamp = stamp_of(parts.tree("docProps/custom.xml")?.as_ref());
    let made = made_of(parts.tree("docProps/core.xml")?.as_ref());
    Ok(Word {
        parts: text,
        notes,
        said,
        lost,
        taken,
        stamp,
        made,
    })
}

/// The part with the text, as the file says.
fn main_part(parts: &mut Parts<'_>) -> Result<Option<String>, Unread> {
    let tree = parts.tree("_rels/.rels")?;
    let nodes = tree.as_ref().map_or(&[][..], |tree| &tree.nodes);
    let found = nodes.iter().find(|node| {
        let kind = node.attribute("Type").unwrap_or_default();
        kind.ends_with("/officeDocument")
    });
    let target = found.and_then(|node| node.attribute("Target"));
    Ok(target.map(|target| target.trim_start_matches('/').to_owned()))
}

fn stamp_of(tree: Option<&Node>) -> Option<Stamp> {
    let properties = &tree?.nodes;
    let ours = properties
        .iter()
        .find(|node| node.attribute("name") == Some(Stamp::PROPERTY))?;
    Stamp::read(&ours.nodes.first()?.text)
}

fn made_of(tree: Option<&Node>) -> Made {
    let said = |name: &str| {
        let node = tree.and_then(|tree| tree.first(name));
        node.map(|node| node.text.trim().to_owned())
            .filter(|text| !text.is_empty())
    };
    Made {
        by: said("lastModifiedBy")
            .or_else(|| said("creator"))
            .unwrap_or_default(),
        at: said("modified").unwrap_or_default(),
    }
}

impl Word {
    /// The text, in which each change of whom is `kept` is taken in, and no other.
    pub fn blocks(&self, kept: &dyn Fn(&Made) -> bool) -> Vec<Block> {
        blocks::blocks(&self.parts, &self.notes, kept)
    }

    /// Who tracked changes, with the day of the first, in the order of those days.
    pub fn authors(&self) -> Vec<Made> {
        let mut found: Vec<Made> = Vec::new();
        parse::each_mark(&self.parts, &self.notes, &mut |made| match found
            .iter_mut()
            .find(|known| known.by == made.by)
        {
            Some(known) if !made.at.is_empty() && (known.at.is_empty() || made.at < known.at) => {
                known.at.clone_from(&made.at);
            }
            Some(_) => {}
            None => found.push(made.clone()),
        });
        found.sort_by(|a, b| (a.at.as_str(), &a.by).cmp(&(b.at.as_str(), &b.by)));
        found
    }

    /// The pictures that came in, by the hash of what is to be kept of each.
    pub fn pictures(&self) -> &BTreeMap<String, TakenPicture> {
        &self.taken
    }

    /// What could not be carried over, by kind.
    pub fn lost(&self) -> &[Lost] {
        &self.lost
    }

    /// The comments, each with the passage it is about.
    pub fn said(&self) -> Vec<(Said, Passage)> {
        passages::placed(&self.parts, &self.said)
    }

    /// The tracked changes as proposals, each with the passage it is about.
    pub fn proposals(&self) -> Vec<Proposal> {
        passages::proposals(&self.parts)
    }
}
