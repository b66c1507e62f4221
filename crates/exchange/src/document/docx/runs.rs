//! Running text as Word's runs, each with its dress, its link and its change.

use super::Remark;
use super::body::Body;
use super::parts::link_name;
use crate::document::office::{Bit, Xml, bits, moment};
use crate::document::{Change, Inline, Made, Picture, words_of};

/// How words are dressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Look {
    strong: bool,
    emphasis: bool,
    strike: bool,
    verbatim: bool,
}

enum Piece {
    Text(String),
    Break,
    Note(u32, bool),
    Picture(Picture),
    Begin(usize),
    End(usize),
}

struct Run {
    piece: Piece,
    look: Look,
    link: Option<usize>,
    change: Option<(Change, Made)>,
}

/// A comment as it goes into its own part.
pub(super) struct Comment {
    pub(super) remark: Remark,
}

impl Body<'_> {
    /// The runs of a paragraph, within the change of its block where it has one.
    pub(super) fn content(&mut self, content: &[Inline]) {
        let mut runs = Vec::new();
        let whole = self.change.clone();
        self.flatten(content, Look::default(), None, &whole, &mut runs);
        if let Some((_, made)) = &whole {
            for why in std::mem::take(&mut self.why) {
                self.comment(&mut runs, 0, &why, made);
            }
        }
        self.write(&runs, &words_of(content));
    }

    fn flatten(
        &mut self,
        content: &[Inline],
        look: Look,
        link: Option<usize>,
        change: &Option<(Change, Made)>,
        runs: &mut Vec<Run>,
    ) {
        let push = |runs: &mut Vec<Run>, piece, look| {
            runs.push(Run {
                piece,
                look,
                link,
                change: change.clone(),
            });
        };
        for inline in content {
            match inline {
                Inline::Text { text } => push(runs, Piece::Text(text.clone()), look),
                Inline::Verbatim { text } => {
                    let look = Look {
                        verbatim: true,
                        ..look
                    };
                    push(runs, Piece::Text(text.clone()), look);
                }
                Inline::Break => push(runs, Piece::Break, look),
                Inline::Picture(picture) if self.draws(picture) => {
                    push(runs, Piece::Picture(picture.clone()), look);
                }
                Inline::Picture(picture) => {
                    let look = Look {
                        emphasis: true,
                        ..look
                    };
                    push(runs, Piece::Text(picture.missing(self.texts)), look);
                }
                Inline::Footnote { number, content } => {
                    let again = content.is_empty();
                    if !again {
                        self.notes.push((*number, content.clone()));
                    }
                    push(runs, Piece::Note(*number, again), look);
                }
                Inline::Strong { content } => {
                    let look = Look {
                        strong: true,
                        ..look
                    };
                    self.flatten(content, look, link, change, runs);
                }
                Inline::Emphasis { content } => {
                    let look = Look {
                        emphasis: true,
                        ..look
                    };
                    self.flatten(content, look, link, change, runs);
                }
                Inline::Strike { content } => {
                    let look = Look {
                        strike: true,
                        ..look
                    };
                    self.flatten(content, look, link, change, runs);
                }
                Inline::Link { target, content } => {
                    self.links_here().push(target.clone());
                    let at = self.links_here().len() - 1;
                    self.flatten(content, look, link.or(Some(at)), change, runs);
                }
                Inline::Change {
                    change: what,
                    made,
                    content,
                } => {
                    // A change within a block that came or went whole is part of that.
                    let own = change.clone().or_else(|| Some((*what, made.clone())));
                    self.flatten(content, look, link, &own, runs);
                }
                Inline::Why { text } => {
                    let changed = runs
                        .iter()
                        .rev()
                        .take_while(|run| run.change.is_some())
                        .count();
                    let from = runs.len() - changed;
                    let made = runs.last().and_then(|run| run.change.clone());
                    let made = made.map(|(_, made)| made).unwrap_or_default();
                    self.comment(runs, from, text, &made);
                }
            }
        }
    }

    /// Comments on the runs from this one on: what was said under each number, or the number itself.
    fn comment(&mut self, runs: &mut Vec<Run>, from: usize, why: &str, made: &Made) {
        for label in why.split([',', ';']).map(str::trim) {
            if label.is_empty() {
                continue;
            }
            let remark = match self.revisable.remarks.get(label) {
                Some(remark) => remark.clone(),
                None => Remark {
                    by: made.by.clone(),
                    at: made.at.clone(),
                    text: label.to_owned(),
                },
            };
            self.said.push(Comment { remark });
            let at = self.said.len() - 1;
            let bare = |piece| Run {
                piece,
                look: Look::default(),
                link: None,
                change: None,
            };
            runs.insert(from, bare(Piece::Begin(at)));
            runs.push(bare(Piece::End(at)));
        }
    }

    /// Runs in groups of one link each. A block that moved whole is one range.
    fn write(&mut self, runs: &[Run], words: &str) {
        let whole = self.change.clone();
        let moved = whole.as_ref().and_then(|(change, made)| {
            let name = self.moves.name(*change, words)?;
            Some((*change, self.range(*change, made, &name)))
        });
        for group in runs.chunk_by(|a, b| a.link == b.link) {
            let link = group.first().and_then(|run| run.link);
            if let Some(link) = link {
                self.xml.start("w:hyperlink", &[("r:id", &link_name(link))]);
            }
            for group in group.chunk_by(|a, b| a.change == b.change) {
                self.change(group, moved.is_some());
            }
            if link.is_some() {
                self.xml.end();
            }
        }
        if let Some((change, id)) = moved {
            self.range_end(change, &id);
        }
    }

    /// Runs of one change.
    fn change(&mut self, runs: &[Run], in_move: bool) {
        let Some((change, made)) = runs.first().and_then(|run| run.change.clone()) else {
            return runs.iter().for_each(|run| self.run(run, false));
        };
        let own: String = runs
            .iter()
            .map(|run| match &run.piece {
                Piece::Text(text) => text.as_str(),
                Piece::Break => " ",
                Piece::Picture(picture) => picture.alt.as_str(),
                _ => "",
            })
            .collect();
        let name = if self.change.is_none() {
            self.moves.name(change, &own)
        } else {
            None
        };
        let range = name.map(|name| self.range(change, &made, &name));
        let tag = tag_of(change, in_move || range.is_some());
        self.ids += 1;
        let id = self.ids.to_string();
        stamped(&made, |by| {
            let mut attributes = vec![("w:id", id.as_str())];
            attributes.extend_from_slice(by);
            self.xml.start(tag, &attributes);
        });
        runs.iter().for_each(|run| self.run(run, tag == "w:del"));
        self.xml.end();
        if let Some(id) = range {
            self.range_end(change, &id);
        }
    }

    /// Begins the range of a move; the name of the range, to end it with.
    fn range(&mut self, change: Change, made: &Made, name: &str) -> String {
        self.ids += 1;
        let id = self.ids.to_string();
        let tag = match change {
            Change::MovedAway => "w:moveFromRangeStart",
            _ => "w:moveToRangeStart",
        };
        stamped(made, |by| {
            let mut attributes = vec![("w:id", id.as_str())];
            attributes.extend_from_slice(by);
            attributes.push(("w:name", name));
            self.xml.empty(tag, &attributes);
        });
        id
    }

    fn range_end(&mut self, change: Change, id: &str) {
        let tag = match change {
            Change::MovedAway => "w:moveFromRangeEnd",
            _ => "w:moveToRangeEnd",
        };
        self.xml.empty(tag, &[("w:id", id)]);
    }

    fn run(&mut self, run: &Run, gone: bool) {
        match &run.piece {
            Piece::Begin(at) => {
                self.xml
                    .empty("w:commentRangeStart", &[("w:id", &at.to_string())]);
                return;
            }
            Piece::End(at) => {
                let id = at.to_string();
                self.xml.empty("w:commentRangeEnd", &[("w:id", &id)]);
                self.xml.start("w:r", &[]);
                styled(&mut self.xml, "CommentReference");
                self.xml.empty("w:commentReference", &[("w:id", &id)]);
                self.xml.end();
                return;
            }
            Piece::Note(number, again) => return self.note(*number, *again),
            Piece::Picture(picture) => {
                self.xml.start("w:r", &[]);
                self.drawing(picture, self.alone);
                self.xml.end();
                return;
            }
            Piece::Text(_) | Piece::Break => {}
        }
        self.xml.start("w:r", &[]);
        dressed(&mut self.xml, run.look, run.link.is_some());
        match &run.piece {
            Piece::Text(text) => {
                for bit in bits(text) {
                    match bit {
                        Bit::Words(words) => {
                            let tag = if gone { "w:delText" } else { "w:t" };
                            self.xml.leaf(tag, &[("xml:space", "preserve")], words);
                        }
                        Bit::Tab => self.xml.empty("w:tab", &[]),
                        Bit::Line => self.xml.empty("w:br", &[]),
                    }
                }
            }
            _ => self.xml.empty("w:br", &[]),
        }
        self.xml.end();
    }

    /// A mark of a footnote. Word counts them itself; a mark that comes again leads to the first.
    fn note(&mut self, number: u32, again: bool) {
        let name = format!("noot{number}");
        if again {
            self.xml.start("w:hyperlink", &[("w:anchor", &name)]);
            self.xml.start("w:r", &[]);
            styled(&mut self.xml, "FootnoteReference");
            self.xml.leaf("w:t", &[], &number.to_string());
            self.xml.end();
            self.xml.end();
            return;
        }
        self.ids += 1;
        let id = self.ids.to_string();
        self.xml
            .empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
        self.xml.start("w:r", &[]);
        styled(&mut self.xml, "FootnoteReference");
        self.xml
            .empty("w:footnoteReference", &[("w:id", &number.to_string())]);
        self.xml.end();
        self.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
    }
}

/// The element of a change. A move whose other end is missing came or went.
pub(super) fn tag_of(change: Change, paired: bool) -> &'static str {
    match (change, paired) {
        (Change::MovedAway, true) => "w:moveFrom",
        (Change::MovedHere, true) => "w:moveTo",
        (Change::Inserted | Change::MovedHere, _) => "w:ins",
        (Change::Deleted | Change::MovedAway, _) => "w:del",
    }
}

/// Hands on who made something and when, as attributes.
pub(super) fn stamped(made: &Made, write: impl FnOnce(&[(&str, &str)])) {
    let by = if made.by.trim().is_empty() {
        "Draagvlak"
    } else {
        made.by.as_str()
    };
    match moment(&made.at) {
        Some(at) => write(&[("w:author", by), ("w:date", &at)]),
        None => write(&[("w:author", by)]),
    }
}

pub(super) fn styled(xml: &mut Xml, style: &str) {
    xml.start("w:rPr", &[]);
    xml.empty("w:rStyle", &[("w:val", style)]);
    xml.end();
}

fn dressed(xml: &mut Xml, look: Look, linked: bool) {
    if look == Look::default() && !linked {
        return;
    }
    xml.start("w:rPr", &[]);
    if look.verbatim {
        xml.empty("w:rStyle", &[("w:val", "CodeChar")]);
    } else if linked {
        xml.empty("w:rStyle", &[("w:val", "Hyperlink")]);
    }
    for (on, tag) in [
        (look.strong, "w:b"),
        (look.emphasis, "w:i"),
        (look.strike, "w:strike"),
    ] {
        if on {
            xml.empty(tag, &[]);
        }
    }
    xml.end();
}
