//! Which chapter a reaction is about: as a person judged, else by the section it names, else by the
//! chapter in which its quote stands. A guess is shown and never recorded.

use std::cell::OnceCell;
use std::collections::HashMap;

use draagvlak_domain::comment::Comment;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::revision::Line;
use draagvlak_domain::round::Round;
use draagvlak_domain::version::IssueVersion;
use draagvlak_store::{Kept, Noun};
use serde::Serialize;
use ts_rs::TS;

use crate::chapters::{present, title};
use crate::desk::Desk;
use crate::passage::folded;
use crate::problem::Problem;

/// The chapter a reaction is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Subject {
    /// Its name.
    #[ts(type = "string")]
    pub id: EntityId,
    /// Its number in the plan as it is now, from 1.
    pub number: usize,
    /// Its title.
    pub title: String,
}

/// The chapters a reaction may be about.
pub(crate) struct Subjects<'d> {
    desk: &'d Desk,
    now: Vec<Subject>,
    /// How the chapters were numbered in the version a round consulted on.
    then: HashMap<EntityId, Vec<EntityId>>,
    texts: OnceCell<Vec<(EntityId, String)>>,
}

impl<'d> Subjects<'d> {
    pub(crate) fn of(desk: &'d Desk, rounds: &[Kept<Round>]) -> Result<Self, Problem> {
        let now = (1..)
            .zip(present(desk)?)
            .map(|(number, chapter)| Subject {
                id: chapter.id,
                number,
                title: title(&chapter.value).to_owned(),
            })
            .collect();
        let versions = desk.store.nouns::<IssueVersion>(Noun::Version)?;
        let mut then = HashMap::new();
        for round in rounds {
            let version = versions
                .iter()
                .rfind(|version| Some(&version.value.stage) == round.value.stage.as_ref());
            if let Some(version) = version {
                let chapters = version.value.chapters.iter().map(|frozen| frozen.chapter);
                then.insert(round.id, chapters.collect());
            }
        }
        Ok(Self {
            desk,
            now,
            then,
            texts: OnceCell::new(),
        })
    }

    /// The chapter of this name, when it is part of the plan.
    pub(crate) fn named(&self, id: EntityId) -> Option<&Subject> {
        self.now.iter().find(|subject| subject.id == id)
    }

    /// What a reaction is about; none for the whole plan, or where nothing tells.
    pub(crate) fn about(&self, comment: &Comment) -> Result<Option<&Subject>, Problem> {
        if let Some(judged) = comment.chapter.get() {
            return Ok(judged.and_then(|id| self.named(id)));
        }
        let numbered = comment
            .draft
            .sections
            .iter()
            .filter_map(|section| section.split('.').next()?.parse::<usize>().ok())
            .find_map(|number| self.numbered(comment.round, number));
        match numbered {
            Some(subject) => Ok(Some(subject)),
            None => self.quoted(&comment.draft.quote),
        }
    }

    fn numbered(&self, round: EntityId, number: usize) -> Option<&Subject> {
        let at = number.checked_sub(1)?;
        match self.then.get(&round) {
            Some(chapters) => self.named(*chapters.get(at)?),
            None => self.now.get(at),
        }
    }

    fn quoted(&self, quote: &str) -> Result<Option<&Subject>, Problem> {
        let quote = folded(quote);
        if quote.is_empty() {
            return Ok(None);
        }
        if self.texts.get().is_none() {
            let mut texts = Vec::with_capacity(self.now.len());
            for subject in &self.now {
                let head = self.desk.store.head_text(subject.id, Line::Working)?;
                texts.push((subject.id, folded(&head.text)));
            }
            let _ = self.texts.set(texts);
        }
        let found = self
            .texts
            .get()
            .and_then(|texts| texts.iter().find(|(_, text)| text.contains(&quote)));
        Ok(found.and_then(|(id, _)| self.named(*id)))
    }
}
