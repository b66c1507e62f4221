//! Running text: words with what came and went among them, and links.

use std::ops::Range;

use super::frame::Kind;
use super::reader::Reader;
use crate::document::glyphs::is_hidden;
use crate::document::{Change, Inline, Picture};

/// The schemes a link may lead to.
const SCHEMES: [&str; 3] = ["https:", "http:", "mailto:"];
/// The longest target of a link, in bytes.
const LONGEST_TARGET: usize = 2000;

impl Reader<'_> {
    /// Takes words in, with what came and what went among them.
    pub(super) fn words(&mut self, text: &str, range: Range<usize>, dress: fn(String) -> Inline) {
        let exact = self.source.get(range.clone()) == Some(text);
        let mut at = range.start;
        let mut made: Vec<Inline> = Vec::new();
        while let Some(inset) = self.insets.get(self.next) {
            let only_gone = inset.range.is_empty();
            if inset.range.start > range.end || (inset.range.start == range.end && !only_gone) {
                break;
            }
            let from = inset.range.start.clamp(at, range.end);
            if !self.began {
                if exact && from > at {
                    made.push(dress(self.source[at..from].to_owned()));
                    at = from;
                }
                if !inset.gone.trim().is_empty() {
                    let change = if inset.moved {
                        Change::MovedAway
                    } else {
                        Change::Deleted
                    };
                    made.push(Inline::Change {
                        change,
                        made: inset.made.clone(),
                        content: vec![Inline::text(inset.gone.clone())],
                    });
                    self.shown[self.next] = true;
                }
                self.began = true;
            }
            let to = inset.range.end.clamp(from, range.end);
            let piece = if exact {
                self.source
                    .get(from.max(at)..to)
                    .unwrap_or_default()
                    .to_owned()
            } else if inset.range.start < range.end
                && inset.range.end > range.start
                && at == range.start
            {
                text.to_owned()
            } else {
                String::new()
            };
            if !piece.is_empty() {
                let change = if inset.moved {
                    Change::MovedHere
                } else {
                    Change::Inserted
                };
                self.shown[self.next] |= !piece.trim().is_empty();
                made.push(Inline::Change {
                    change,
                    made: inset.made.clone(),
                    content: vec![dress(piece)],
                });
                at = if exact { to } else { range.end };
            }
            if inset.range.end > range.end {
                break;
            }
            if self.shown[self.next] && !inset.why.is_empty() {
                made.push(Inline::Why {
                    text: inset.why.clone(),
                });
            }
            self.next += 1;
            self.began = false;
        }
        if at < range.end {
            let rest = if exact {
                self.source[at..range.end].to_owned()
            } else {
                text.to_owned()
            };
            if at == range.start || exact {
                made.push(dress(rest));
            }
        }
        let content = &mut self.top().content;
        for inline in made {
            match (content.last_mut(), inline) {
                (Some(Inline::Text { text }), Inline::Text { text: more }) => text.push_str(&more),
                (_, inline) => content.push(inline),
            }
        }
    }
}

impl Reader<'_> {
    /// Takes a picture in: as one that came where all of it did. A change within it does not show
    /// among words.
    pub(super) fn picture(&mut self, range: Range<usize>, picture: Picture) {
        let mut came = None;
        while let Some(inset) = self.insets.get(self.next) {
            let covers = inset.range.start <= range.start && inset.range.end >= range.end;
            let within = inset.range.start >= range.start && inset.range.end <= range.end;
            if covers && inset.gone.trim().is_empty() {
                let change = if inset.moved {
                    Change::MovedHere
                } else {
                    Change::Inserted
                };
                came = Some(Inline::Change {
                    change,
                    made: inset.made.clone(),
                    content: vec![Inline::Picture(picture.clone())],
                });
                self.shown[self.next] = true;
                self.began = true;
                if inset.range.end > range.end {
                    break;
                }
                self.next += 1;
                self.began = false;
            } else if within && !(inset.range.is_empty() && inset.range.start == range.start) {
                self.next += 1;
                self.began = false;
            } else {
                break;
            }
        }
        let inline = came.unwrap_or(Inline::Picture(picture));
        self.top().content.push(inline);
    }
}

/// A link is one where its scheme is allowed; elsewhere its target is shown.
pub(super) fn link(target: &str) -> Kind {
    let lower = target.to_ascii_lowercase();
    let allowed = SCHEMES.iter().any(|scheme| lower.starts_with(scheme))
        && target.len() <= LONGEST_TARGET
        && !target
            .chars()
            .any(|c| c.is_control() || c.is_whitespace() || is_hidden(c));
    if allowed {
        Kind::Link(target.to_owned())
    } else {
        Kind::Unlinked(target.to_owned())
    }
}
