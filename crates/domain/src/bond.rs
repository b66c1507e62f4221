//! How reactions hang together: parts of one, several answered as one, and links between them
//! (D28, D34, D37, D39). Nothing that came in is ever changed or lost by it.

use serde::{Deserialize, Serialize};

use crate::field::{Field, Stamp};
use crate::id::{EntityId, OperationId};
use crate::operation::CausalPast;

/// Splits a reaction that makes several points. The original stays as it came in; the parts get
/// numbers of their own and keep its sender and its cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SplitComment {
    /// The reaction.
    pub comment: EntityId,
    /// The number of the first part; the others follow on.
    pub first_number: u32,
    /// The parts, in order.
    pub parts: Vec<Part>,
}

/// A part of a reaction.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// What it says.
    pub text: String,
    /// The plan text it quotes.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub quote: String,
    /// The text it proposes.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub proposal: String,
}

/// Takes a split back: the parts leave the register with what was done with them, their numbers are
/// never given again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UndoSplit {
    /// The reaction that was split.
    pub comment: EntityId,
    /// The split.
    pub split: OperationId,
    /// Whether it is taken back, or put in again.
    pub undone: bool,
}

/// Answers reactions together with another one, or on their own again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MergeComments {
    /// The reactions.
    pub comments: Vec<EntityId>,
    /// The one that carries their answer; none to answer them on their own.
    pub into: Option<EntityId>,
}

/// Links a reaction to another one, or to a question that was asked; or takes the link away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkComment {
    /// The reaction.
    pub comment: EntityId,
    /// The reaction or the question.
    pub to: EntityId,
    /// What the link says.
    pub kind: LinkKind,
    /// Linked, or not any more.
    pub linked: bool,
}

/// Says which reactions of an import are what reactions of an earlier sending became. It holds while
/// the import does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkResent {
    /// The reactions, each with the one it was before.
    pub rows: Vec<ResentComment>,
}

/// A reaction that came again with other words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResentComment {
    /// The reaction of the earlier sending.
    pub before: EntityId,
    /// The reaction with the new words.
    pub after: EntityId,
}

/// What a link says.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    /// It asks what another one asks (D39).
    RepeatedQuestion,
    /// It answers another reaction.
    AnswerTo,
    /// It answers a question that was asked in a version (D37).
    AnswersQuestion,
}

/// Says whether a reaction is late, whatever the dates say, and why (D26).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgeLate {
    /// The reaction.
    pub comment: EntityId,
    /// Late or not; none leaves it to the dates.
    pub late: Option<bool>,
    /// Why.
    pub reason: String,
}

/// Says whether a body passes a reaction on in its answer, or keeps it to itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PassOn {
    /// The reaction.
    pub comment: EntityId,
    /// Passed on, or kept; none while that is not decided.
    pub passed: Option<bool>,
}

/// Says which person a reaction is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameSender {
    /// The reaction.
    pub comment: EntityId,
    /// The person; none for nobody on the register.
    pub person: Option<EntityId>,
}

/// Why a reaction needs no disposition of its own.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Carried {
    /// Its parts are answered.
    Split,
    /// It is answered together with another one.
    Merged,
    /// Its body passes it on: the workgroup answers.
    PassedOn,
    /// Its body keeps it.
    Kept,
}

impl Carried {
    /// The short name used in files and on the command line.
    pub fn key(self) -> &'static str {
        match self {
            Self::Split => "split",
            Self::Merged => "merged",
            Self::PassedOn => "passed-on",
            Self::Kept => "kept",
        }
    }

    /// The one with this short name.
    pub fn from_key(key: &str) -> Option<Self> {
        let all = [Self::Split, Self::Merged, Self::PassedOn, Self::Kept];
        all.into_iter().find(|carried| carried.key() == key)
    }
}

/// A link as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The reaction or the question.
    pub to: EntityId,
    /// What it says.
    pub kind: LinkKind,
    /// Whether it holds.
    pub linked: Field<bool>,
}

/// How a reaction hangs together with others. Most reactions have no bonds at all.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Bonds {
    /// The reaction it is a part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_of: Option<EntityId>,
    /// It is a part of a reaction that is off the register, or that is whole again.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub detached: bool,
    /// The split that holds.
    #[serde(skip_serializing_if = "Field::is_unset")]
    pub split: Field<Option<OperationId>>,
    /// The reaction it is answered with.
    #[serde(skip_serializing_if = "Field::is_unset")]
    pub merged: Field<Option<EntityId>>,
    /// Why it counts as late, or not.
    #[serde(skip_serializing_if = "Field::is_unset")]
    pub late_reason: Field<String>,
    /// Passed on or kept, by its body.
    #[serde(skip_serializing_if = "Field::is_unset")]
    pub passed: Field<Option<bool>>,
    /// Whose it is.
    #[serde(skip_serializing_if = "Field::is_unset")]
    pub person: Field<Option<EntityId>>,
    /// Its links, by what they lead to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// The reactions of earlier sendings that it came in the place of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub resent_of: Vec<EntityId>,
    /// The reactions of later sendings that came in its place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub resent_as: Vec<EntityId>,
}

/// Adds a name once, in order.
fn once(names: &mut Vec<EntityId>, name: EntityId) {
    if let Err(at) = names.binary_search(&name) {
        names.insert(at, name);
    }
}

impl Bonds {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Links, or takes a link away.
    pub fn link(&mut self, said: &LinkComment, stamp: Stamp, past: &CausalPast) {
        let key = (said.to, said.kind);
        let at = self
            .links
            .partition_point(|link| (link.to, link.kind) < key);
        if self
            .links
            .get(at)
            .is_none_or(|link| (link.to, link.kind) != key)
        {
            let link = Link {
                to: said.to,
                kind: said.kind,
                linked: Field::default(),
            };
            self.links.insert(at, link);
        }
        self.links[at].linked.set(said.linked, stamp, past);
    }

    /// Remembers an earlier sending of it.
    pub fn comes_after(&mut self, before: EntityId) {
        once(&mut self.resent_of, before);
    }

    /// Remembers a later sending of it.
    pub fn comes_before(&mut self, after: EntityId) {
        once(&mut self.resent_as, after);
    }

    /// The links that hold.
    pub fn linked(&self) -> impl Iterator<Item = (EntityId, LinkKind)> {
        self.links
            .iter()
            .filter(|link| link.linked.get() == Some(&true))
            .map(|link| (link.to, link.kind))
    }

    /// The split that holds, where there is one.
    pub fn split(&self) -> Option<OperationId> {
        self.split.get().copied().flatten()
    }

    /// The reaction it is answered with, where there is one.
    pub fn lead(&self) -> Option<EntityId> {
        self.merged.get().copied().flatten()
    }

    /// Why it needs no disposition of its own; none where it does.
    pub fn carried(&self) -> Option<Carried> {
        if self.split().is_some() {
            return Some(Carried::Split);
        }
        if self.lead().is_some() {
            return Some(Carried::Merged);
        }
        self.passed.get().copied().flatten().map(|passed| {
            if passed {
                Carried::PassedOn
            } else {
                Carried::Kept
            }
        })
    }
}

/// The points a text makes, where it numbers them or sets them off (`1.`, `2)`, `a)`, `-`, `•`): at
/// least two, which together hold every word of it. What stands before the first point belongs to
/// it. Empty for a text that makes one point. A proposal to a person, never more.
pub fn points(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut before = String::new();
    for line in text.lines() {
        let begins = begins_point(line);
        match parts.last_mut() {
            _ if begins => parts.push(std::mem::take(&mut before) + line),
            Some(last) => {
                last.push('\n');
                last.push_str(line);
            }
            None => {
                before.push_str(line);
                before.push('\n');
            }
        }
    }
    if parts.len() < 2 {
        return Vec::new();
    }
    parts
        .into_iter()
        .map(|part| part.trim().to_owned())
        .collect()
}

fn begins_point(line: &str) -> bool {
    let line = line.trim_start();
    let mut signs = line.chars();
    let Some(first) = signs.next() else {
        return false;
    };
    if matches!(first, '-' | '•' | '–' | '*') {
        return signs.next().is_some_and(char::is_whitespace);
    }
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let rest = match digits {
        0 if first.is_ascii_alphabetic() => &line[1..],
        1..=2 => &line[digits..],
        _ => return false,
    };
    let mut rest = rest.chars();
    let closes = match rest.next() {
        Some(')') => true,
        Some('.') => digits > 0,
        _ => false,
    };
    closes && rest.next().is_none_or(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_found_where_a_text_sets_them_off() {
        let cases: &[(&str, &[&str])] = &[
            ("Eén punt.", &[]),
            ("1. Eerste\n2. Tweede", &["1. Eerste", "2. Tweede"]),
            (
                "Twee dingen:\n1) Eerste\nloopt door\n2) Tweede",
                &["Twee dingen:\n1) Eerste\nloopt door", "2) Tweede"],
            ),
            ("- a\n- b\n\n- c", &["- a", "- b", "- c"]),
            ("a) een\nb) twee", &["a) een", "b) twee"]),
            ("In 2019\n2020 en later", &[]),
            ("3.1 gaat over\n3.2 gaat over", &[]),
            ("A. Adviseur schreef dit\nB. ook", &[]),
            ("", &[]),
        ];
        for (text, found) in cases {
            assert_eq!(points(text), *found, "{text}");
        }
    }

    #[test]
    fn points_hold_every_word_of_the_text() {
        let text = "Vooraf.\n 1. Een\n\n twee\n 2. drie\n- vier";
        let words = |text: &str| {
            text.split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        assert_eq!(words(&points(text).join("\n")), words(text));
    }
}
