//! Numbering: of headings as Word counts them, and of each list.

use super::SPACES;
use crate::document::office::Xml;

/// The deepest level Word numbers.
const DEEPEST: usize = 8;

/// The numbering of headings; lists follow from 2.
pub(super) const HEADINGS: usize = 1;

/// The numberings of a document.
#[derive(Debug, Default)]
pub(in crate::document) struct Lists {
    lists: Vec<(Option<u64>, usize)>,
    /// What Word would count for headings so far.
    counts: [u64; 6],
    /// The number the first heading begins with; none before there is one.
    first: Option<u64>,
}

impl Lists {
    /// A new list, with the number of its first item; its name.
    pub(super) fn add(&mut self, start: Option<u64>, depth: usize) -> usize {
        self.lists.push((start, depth.min(DEEPEST)));
        self.lists.len() + HEADINGS
    }

    /// Whether nothing was counted yet.
    pub(in crate::document) fn is_fresh(&self) -> bool {
        self.first.is_none()
    }

    /// Whether Word, counting for itself, gives a heading this number. If so, it has counted.
    pub(in crate::document) fn counts(&mut self, level: u8, number: &str) -> bool {
        let at = usize::from(level.saturating_sub(1)).min(5);
        let mut counts = self.counts;
        if self.first.is_none() && at == 0 {
            let Ok(first @ 1..=10_000) = number.parse::<u64>() else {
                return false;
            };
            counts[0] = first;
        } else {
            counts[at] += 1;
        }
        counts[at + 1..].fill(0);
        let said: Vec<_> = counts[..=at].iter().map(ToString::to_string).collect();
        if said.join(".") != number || counts[..=at].contains(&0) {
            return false;
        }
        self.first = self.first.or(Some(counts[0]));
        self.counts = counts;
        true
    }

    /// The part of the file.
    pub(super) fn part(&self) -> String {
        let mut xml = Xml::part();
        xml.start("w:numbering", &SPACES);
        for (id, kind) in [(0, Kind::Headings), (1, Kind::Bullets), (2, Kind::Numbers)] {
            abstract_list(&mut xml, id, kind);
        }
        number(&mut xml, HEADINGS, 0, self.first.map(|first| (0, first)));
        for (at, (start, depth)) in self.lists.iter().enumerate() {
            let kind = if start.is_some() { 2 } else { 1 };
            let start = start.map(|start| (*depth, start.min(32_767)));
            number(&mut xml, at + HEADINGS + 1, kind, start);
        }
        xml.finish()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Headings,
    Bullets,
    Numbers,
}

fn abstract_list(xml: &mut Xml, id: usize, kind: Kind) {
    xml.start("w:abstractNum", &[("w:abstractNumId", &id.to_string())]);
    xml.empty("w:multiLevelType", &[("w:val", "multilevel")]);
    for level in 0..=DEEPEST {
        xml.start("w:lvl", &[("w:ilvl", &level.to_string())]);
        xml.empty("w:start", &[("w:val", "1")]);
        let format = if kind == Kind::Bullets {
            "bullet"
        } else {
            "decimal"
        };
        xml.empty("w:numFmt", &[("w:val", format)]);
        let text = match kind {
            Kind::Headings => {
                let parts: Vec<_> = (1..=level + 1).map(|n| format!("%{n}")).collect();
                parts.join(".")
            }
            Kind::Bullets => ["•", "–", "·"][level % 3].to_owned(),
            Kind::Numbers => format!("%{}.", level + 1),
        };
        xml.empty("w:lvlText", &[("w:val", &text)]);
        xml.empty("w:lvlJc", &[("w:val", "left")]);
        xml.start("w:pPr", &[]);
        let (left, hanging) = if kind == Kind::Headings {
            (567 + 142 * level, 567 + 142 * level)
        } else {
            (super::body::INDENT * (level + 1), super::body::INDENT)
        };
        xml.empty(
            "w:ind",
            &[
                ("w:left", &left.to_string()),
                ("w:hanging", &hanging.to_string()),
            ],
        );
        xml.end();
        xml.end();
    }
    xml.end();
}

fn number(xml: &mut Xml, id: usize, of: usize, start: Option<(usize, u64)>) {
    xml.start("w:num", &[("w:numId", &id.to_string())]);
    xml.empty("w:abstractNumId", &[("w:val", &of.to_string())]);
    if let Some((level, start)) = start {
        xml.start("w:lvlOverride", &[("w:ilvl", &level.to_string())]);
        xml.empty("w:startOverride", &[("w:val", &start.to_string())]);
        xml.end();
    }
    xml.end();
}
