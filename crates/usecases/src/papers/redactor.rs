//! Taking personal data out of words that go out to everyone: really out, before any paper is made.

use std::cell::RefCell;
use std::collections::HashMap;

use draagvlak_domain::member::AddMember;
use draagvlak_domain::personal::{Names, PersonalKind, find};
use draagvlak_domain::redaction::Redaction;
use draagvlak_store::{Kept, Noun};
use draagvlak_texts::Texts;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::desk::Desk;
use crate::problem::Problem;

/// So many signs of a text are shown before and after what was found in it.
const AROUND: usize = 60;

/// Something found in words that go out, with what was decided about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) place: String,
    pub(crate) kind: PersonalKind,
    pub(crate) found: String,
    pub(crate) before: String,
    pub(crate) after: String,
    pub(crate) remove: Option<bool>,
}

/// Takes personal data out. What nobody decided about goes too: only what a person said may stay,
/// stays.
pub(crate) struct Redactor {
    names: Names,
    decided: HashMap<(String, String), bool>,
    stand_in: [(PersonalKind, String); 3],
    seen: RefCell<Vec<Seen>>,
}

impl Redactor {
    /// Knows everyone on the register and in the workgroup, and every decision.
    pub(crate) fn of(desk: &Desk, texts: &Texts) -> Result<Self, Problem> {
        let comments = desk.store.comments()?;
        let members: Vec<Kept<AddMember>> = desk.store.nouns(Noun::Member)?;
        let names = comments
            .iter()
            .map(|(_, comment)| {
                let draft = &comment.draft;
                (draft.respondent.as_str(), draft.organisation.as_str())
            })
            .chain(members.iter().map(|member| {
                let member = &member.value;
                (member.name.as_str(), member.organisation.as_str())
            }));
        let decisions: Vec<Kept<Redaction>> = desk.store.nouns(Noun::Redaction)?;
        let decided = decisions.into_iter().filter_map(|kept| {
            let verdict = kept.value.verdict()?;
            Some(((kept.value.place, kept.value.found), verdict))
        });
        let word = |kind: PersonalKind| (kind, texts.word(&format!("redacted-{}", kind.key())));
        Ok(Self {
            names: Names::of(names),
            decided: decided.collect(),
            stand_in: [
                word(PersonalKind::Name),
                word(PersonalKind::Email),
                word(PersonalKind::Phone),
            ],
            seen: RefCell::default(),
        })
    }

    /// A text as everyone may read it.
    pub(crate) fn text(&self, place: &str, text: &str) -> String {
        let found = find(text, &self.names);
        if found.is_empty() {
            return text.to_owned();
        }
        let mut clean = String::with_capacity(text.len());
        let mut from = 0;
        for one in found {
            let words = &text[one.range.clone()];
            let remove = self
                .decided
                .get(&(place.to_owned(), words.to_owned()))
                .copied();
            self.note(place, text, &one.range, one.kind, remove);
            clean.push_str(&text[from..one.range.start]);
            if remove == Some(false) {
                clean.push_str(words);
            } else {
                let stand_in = self.stand_in.iter().find(|(kind, _)| *kind == one.kind);
                clean.push_str(stand_in.map_or("", |(_, word)| word));
            }
            from = one.range.end;
        }
        clean.push_str(&text[from..]);
        clean
    }

    fn note(
        &self,
        place: &str,
        text: &str,
        range: &std::ops::Range<usize>,
        kind: PersonalKind,
        remove: Option<bool>,
    ) {
        let found = &text[range.clone()];
        let mut seen = self.seen.borrow_mut();
        if seen
            .iter()
            .any(|one| one.place == place && one.found == found)
        {
            return;
        }
        let head: Vec<char> = text[..range.start].chars().rev().take(AROUND).collect();
        seen.push(Seen {
            place: place.to_owned(),
            kind,
            found: found.to_owned(),
            before: head.into_iter().rev().collect(),
            after: text[range.end..].chars().take(AROUND).collect(),
            remove,
        });
    }

    /// Every text of a value as everyone may read it. `place` names the value.
    pub(crate) fn value<T: Serialize + DeserializeOwned>(
        &self,
        place: &str,
        value: &T,
    ) -> Result<T, Problem> {
        let damaged = |error: serde_json::Error| {
            Problem::damaged("problem-damaged", &[("what", &error.to_string())])
        };
        let mut spelled = serde_json::to_value(value).map_err(damaged)?;
        self.walk(place, &mut spelled);
        serde_json::from_value(spelled).map_err(damaged)
    }

    fn walk(&self, place: &str, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.text(place, text),
            // Where a value stands in a list says nothing: lists grow.
            Value::Array(list) => list.iter_mut().for_each(|value| self.walk(place, value)),
            Value::Object(fields) => {
                for (name, value) in fields {
                    match name.as_str() {
                        "stamp" | "round" | "import" | "key" => {}
                        name => self.walk(&format!("{place}/{name}"), value),
                    }
                }
            }
            _ => {}
        }
    }

    /// What was found so far, in the order in which it was met.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.borrow().clone()
    }
}
