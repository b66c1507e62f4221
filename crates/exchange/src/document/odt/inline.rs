//! Running text, with what came and what went among it.

use super::body::Body;
use crate::document::office::{Bit, Xml, bits, moment};
use crate::document::{Change, Inline, Made, Picture};

impl Body<'_> {
    /// The content of a paragraph. Within a block that came or went whole, all of it did.
    pub(super) fn content(&mut self, content: &[Inline]) {
        match self.change.clone() {
            Some((change, made)) => {
                self.changed(change, &made, content, 0);
                for why in std::mem::take(&mut self.why) {
                    self.remark(&why, &made);
                }
            }
            None => self.inline(content, 0),
        }
    }

    pub(super) fn inline(&mut self, content: &[Inline], dress: u8) {
        let mut last = Made::default();
        for inline in content {
            match inline {
                Inline::Text { text } => self.words(text, dress),
                Inline::Verbatim { text } => self.words(text, dress | 8),
                Inline::Strong { content } => self.inline(content, dress | 1),
                Inline::Emphasis { content } => self.inline(content, dress | 2),
                Inline::Strike { content } => self.inline(content, dress | 4),
                Inline::Link { target, content } => {
                    self.xml.start(
                        "text:a",
                        &[("xlink:type", "simple"), ("xlink:href", target)],
                    );
                    self.inline(content, dress);
                    self.xml.end();
                }
                Inline::Footnote { number, content } => self.note(*number, content),
                Inline::Break => {
                    self.xml.empty("text:line-break", &[]);
                    self.spaced = true;
                }
                Inline::Change {
                    change,
                    made,
                    content,
                } => {
                    // What went within what went is part of it: one region cannot hold another.
                    if self.in_region || self.change.is_some() {
                        self.inline(content, dress);
                    } else {
                        self.changed(*change, made, content, dress);
                    }
                    last.clone_from(made);
                }
                Inline::Picture(picture) => self.picture(picture),
                Inline::Why { text } => self.remark(text, &last.clone()),
            }
        }
    }

    fn words(&mut self, text: &str, dress: u8) {
        if text.is_empty() {
            return;
        }
        if dress > 0 {
            self.xml
                .start("text:span", &[("text:style-name", &format!("T{dress}"))]);
        }
        for bit in bits(text) {
            match bit {
                Bit::Tab => self.xml.empty("text:tab", &[]),
                Bit::Line => self.xml.empty("text:line-break", &[]),
                Bit::Words(words) => {
                    self.spaces(words);
                    continue;
                }
            }
            self.spaced = true;
        }
        if dress > 0 {
            self.xml.end();
        }
    }

    /// A space after a space, or at the beginning, is only kept when it is named.
    fn spaces(&mut self, words: &str) {
        for piece in words.split_inclusive(' ') {
            let (word, space) = match piece.strip_suffix(' ') {
                Some(word) => (word, true),
                None => (piece, false),
            };
            if !word.is_empty() {
                self.xml.text(word);
                self.spaced = false;
            }
            if space {
                if self.spaced || self.named_spaces {
                    self.xml.empty("text:s", &[]);
                } else {
                    self.xml.text(" ");
                }
                self.spaced = true;
            }
        }
    }

    /// A picture in the line, with what is said of it; where its file is missing, those words.
    fn picture(&mut self, picture: &Picture) {
        self.spaced = false;
        let Some(file) = self.pictures.get(&picture.hash) else {
            let missing = picture.missing(self.texts);
            return self.words(&missing, 2);
        };
        let (width, height) = if self.alone {
            file.extent(picture.size)
        } else {
            file.extent_among_words()
        };
        self.drawn += 1;
        let name = format!("Afbeelding {}", self.drawn);
        let (width, height) = (format!("{width:.1}mm"), format!("{height:.1}mm"));
        self.xml.start(
            "draw:frame",
            &[
                ("draw:name", &name),
                ("text:anchor-type", "as-char"),
                ("svg:width", &width),
                ("svg:height", &height),
            ],
        );
        let path = super::parts::picture(&picture.hash, file);
        self.xml.empty(
            "draw:image",
            &[
                ("xlink:href", &path),
                ("xlink:type", "simple"),
                ("xlink:show", "embed"),
                ("xlink:actuate", "onLoad"),
            ],
        );
        let said = picture.said(self.texts);
        if !said.is_empty() {
            self.xml.leaf("svg:desc", &[], &said);
        }
        self.xml.end();
    }

    fn note(&mut self, number: u32, content: &[Inline]) {
        let (id, said) = (format!("ftn{number}"), number.to_string());
        if content.is_empty() {
            self.xml.leaf(
                "text:note-ref",
                &[
                    ("text:note-class", "footnote"),
                    ("text:reference-format", "text"),
                    ("text:ref-name", &id),
                ],
                &said,
            );
            return;
        }
        self.xml.start(
            "text:note",
            &[("text:id", &id), ("text:note-class", "footnote")],
        );
        self.xml.leaf("text:note-citation", &[], &said);
        self.xml.start("text:note-body", &[]);
        self.xml.start("text:p", &[("text:style-name", "Footnote")]);
        let change = self.change.take();
        let was = std::mem::replace(&mut self.in_region, true);
        self.spaced = true;
        self.inline(content, 0);
        self.in_region = was;
        self.change = change;
        (0..3).for_each(|_| self.xml.end());
        self.spaced = false;
    }

    /// What came stands between two marks; what went stands in the list of changes, with a mark at
    /// its place.
    fn changed(&mut self, change: Change, made: &Made, content: &[Inline], dress: u8) {
        let change_of = self.change.take();
        if is_gone(change) {
            let here = std::mem::take(&mut self.xml);
            let was = std::mem::replace(&mut self.in_region, true);
            // It stands in a paragraph of its own, which keeps no space at its ends.
            let spaced = self.spaced;
            self.named_spaces = true;
            self.inline(content, dress);
            self.named_spaces = false;
            self.spaced = spaced;
            self.in_region = was;
            let inner = std::mem::replace(&mut self.xml, here);
            let mut gone = Xml::default();
            gone.start("text:p", &[]);
            gone.append(&inner);
            gone.end();
            let id = self.region(false, made, Some(&gone));
            self.xml.empty("text:change", &[("text:change-id", &id)]);
        } else {
            let id = self.region(true, made, None);
            self.xml
                .empty("text:change-start", &[("text:change-id", &id)]);
            let was = std::mem::replace(&mut self.in_region, true);
            self.inline(content, dress);
            self.in_region = was;
            self.xml
                .empty("text:change-end", &[("text:change-id", &id)]);
        }
        self.change = change_of;
    }

    /// A region in the list of changes; its name.
    pub(super) fn region(&mut self, came: bool, made: &Made, gone: Option<&Xml>) -> String {
        self.count += 1;
        let id = format!("ct{}", self.count);
        self.regions
            .start("text:changed-region", &[("xml:id", &id), ("text:id", &id)]);
        self.regions.start(
            if came {
                "text:insertion"
            } else {
                "text:deletion"
            },
            &[],
        );
        self.regions.start("office:change-info", &[]);
        stamped(&mut self.regions, made);
        self.regions.end();
        if let Some(gone) = gone {
            self.regions.append(gone);
        }
        self.regions.end();
        self.regions.end();
        id
    }

    /// What was said, beside the text.
    fn remark(&mut self, why: &str, made: &Made) {
        for label in why.split([',', ';']).map(str::trim) {
            if label.is_empty() {
                continue;
            }
            self.xml.start("office:annotation", &[]);
            let lines = match self.revisable.remarks.get(label) {
                Some(said) => {
                    let made = Made {
                        by: said.by.clone(),
                        at: said.at.clone(),
                    };
                    stamped(&mut self.xml, &made);
                    said.text.clone()
                }
                None => {
                    stamped(&mut self.xml, made);
                    label.to_owned()
                }
            };
            for line in lines.split('\n') {
                self.xml.leaf("text:p", &[], line);
            }
            self.xml.end();
        }
    }
}

/// Whether a change took something away.
pub(super) fn is_gone(change: Change) -> bool {
    matches!(change, Change::Deleted | Change::MovedAway)
}

fn stamped(xml: &mut Xml, made: &Made) {
    let by = if made.by.trim().is_empty() {
        "Draagvlak"
    } else {
        made.by.as_str()
    };
    xml.leaf("dc:creator", &[], by);
    // A day must be named; where it is unknown, the first that can be.
    let at = moment(&made.at).unwrap_or_else(|| "1970-01-01T00:00:00Z".to_owned());
    xml.leaf("dc:date", &[], at.trim_end_matches('Z'));
}
