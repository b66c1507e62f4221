//! What stands beside the text: comments, and the words of footnotes.

use super::body::Body;
use super::runs::{stamped, styled};
use super::said;
use crate::document::Made;
use crate::document::office::Xml;

impl Body<'_> {
    /// The part with the comments.
    pub(super) fn comments(&mut self) -> String {
        let mut xml = Xml::part();
        xml.start("w:comments", &super::SPACES);
        for (at, comment) in self.said.iter().enumerate() {
            let made = Made {
                by: comment.remark.by.clone(),
                at: comment.remark.at.clone(),
            };
            let id = at.to_string();
            stamped(&made, |by| {
                let mut attributes = vec![("w:id", id.as_str())];
                attributes.extend_from_slice(by);
                xml.start("w:comment", &attributes);
            });
            for line in comment.remark.text.split('\n') {
                xml.start("w:p", &[]);
                xml.start("w:pPr", &[]);
                xml.empty("w:pStyle", &[("w:val", "CommentText")]);
                xml.end();
                xml.start("w:r", &[]);
                xml.leaf("w:t", &[("xml:space", "preserve")], line);
                xml.end();
                xml.end();
            }
            xml.end();
        }
        xml.finish()
    }

    /// The part with the words of the notes.
    pub(super) fn notes(&mut self) -> String {
        let body = std::mem::take(&mut self.xml);
        let change = self.change.take();
        self.xml.start("w:footnotes", &super::SPACES);
        for (id, kind, mark) in [
            ("-1", "separator", "w:separator"),
            ("0", "continuationSeparator", "w:continuationSeparator"),
        ] {
            self.xml
                .start("w:footnote", &[("w:type", kind), ("w:id", id)]);
            self.xml.start("w:p", &[]);
            self.xml.start("w:r", &[]);
            self.xml.empty(mark, &[]);
            (0..3).for_each(|_| self.xml.end());
        }
        self.in_notes = true;
        for (number, content) in std::mem::take(&mut self.notes) {
            self.xml
                .start("w:footnote", &[("w:id", &number.to_string())]);
            self.xml.start("w:p", &[]);
            self.xml.start("w:pPr", &[]);
            self.xml.empty("w:pStyle", &[("w:val", "FootnoteText")]);
            self.xml.end();
            self.xml.start("w:r", &[]);
            styled(&mut self.xml, "FootnoteReference");
            self.xml.empty("w:footnoteRef", &[]);
            self.xml.end();
            let mut words = said(" ");
            words.extend(content);
            self.content(&words);
            (0..2).for_each(|_| self.xml.end());
        }
        self.in_notes = false;
        self.change = change;
        let notes = std::mem::replace(&mut self.xml, body);
        let mut part = Xml::part();
        part.append(&notes);
        part.raw("</w:footnotes>");
        part.finish()
    }
}
