//! Which chapter a reaction is about: as a person judged or placed it, else by the section it names,
//! else by the title it refers to, else by the chapter in which its quote stands. A guess is shown
//! and never recorded.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use draagvlak_domain::brief::About;
use draagvlak_domain::comment::Comment;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::revision::Line;
use draagvlak_domain::round::Round;
use draagvlak_domain::version::{FrozenChapter, IssueVersion};
use draagvlak_store::{Gather, Gathered, Kept, Noun};
use serde::Serialize;
use ts_rs::TS;

use crate::chapters::{present, title};
use crate::desk::Desk;
use crate::passage::{Quotable, TextsOf, folded};
use crate::problem::Problem;
use crate::versions::frozen_text;

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
    /// Their titles in small letters.
    titles: Vec<String>,
    /// The chapters of the version a round consulted on, in order.
    then: HashMap<EntityId, Vec<FrozenChapter>>,
    /// The texts in which quotes are sought: per round those consulted on, and those of now.
    quotable: RefCell<HashMap<Option<EntityId>, Arc<Quotable>>>,
}

impl<'d> Subjects<'d> {
    pub(crate) fn of(desk: &'d Desk) -> Result<Self, Problem> {
        let rounds: Vec<Kept<Round>> = desk.store.nouns(Noun::Round)?;
        let now: Vec<Subject> = (1..)
            .zip(present(desk)?)
            .map(|(number, chapter)| Subject {
                id: chapter.id,
                number,
                title: title(&chapter.value).to_owned(),
            })
            .collect();
        let titles = now.iter();
        let titles = titles
            .map(|subject| subject.title.trim().to_lowercase())
            .collect();
        let versions = desk.store.nouns::<IssueVersion>(Noun::Version)?;
        let mut then = HashMap::new();
        for round in rounds {
            let version = versions
                .iter()
                .rfind(|version| Some(&version.value.stage) == round.value.stage.as_ref());
            if let Some(version) = version {
                then.insert(round.id, version.value.chapters.clone());
            }
        }
        Ok(Self {
            desk,
            now,
            titles,
            then,
            quotable: RefCell::default(),
        })
    }

    /// The plan they are of.
    pub(crate) fn desk(&self) -> &'d Desk {
        self.desk
    }

    /// The chapter of this name, when it is part of the plan.
    pub(crate) fn named(&self, id: EntityId) -> Option<&Subject> {
        self.now.iter().find(|subject| subject.id == id)
    }

    /// What a reaction is about; none for the whole plan, or where nothing tells.
    pub(crate) fn about(&self, comment: &Comment) -> Result<Option<&Subject>, Problem> {
        let about = About::of(comment);
        self.told(comment.round, &about, || folded(&comment.draft.quote))
    }

    /// The same by what tells it, and the folded quote.
    pub(crate) fn told(
        &self,
        round: EntityId,
        about: &About,
        quote: impl FnOnce() -> String,
    ) -> Result<Option<&Subject>, Problem> {
        let (numbers, title) = match about {
            About::Judged(judged) => return Ok(judged.and_then(|id| self.named(id))),
            About::Told { numbers, title } => (numbers, title),
        };
        let mut numbers = numbers.iter();
        let numbered = numbers.find_map(|number| self.numbered(round, *number));
        match numbered.or_else(|| self.titled(title)) {
            Some(subject) => Ok(Some(subject)),
            None => self.quoted(round, &quote()),
        }
    }

    /// The reactions about a chapter (none: about the whole plan) among those asked for, as they were
    /// gathered. Reads none of them.
    pub(crate) fn gathered(
        &self,
        chapter: Option<EntityId>,
        which: Gather,
    ) -> Result<Vec<Gathered>, Problem> {
        let mut found = Vec::new();
        for gathered in self.desk.store.gathered(which)? {
            let about = self.told(gathered.round, &gathered.about, || gathered.quote.clone())?;
            if about.map(|subject| subject.id) == chapter {
                found.push(gathered);
            }
        }
        Ok(found)
    }

    fn numbered(&self, round: EntityId, number: usize) -> Option<&Subject> {
        let at = number.checked_sub(1)?;
        match self.then.get(&round) {
            Some(chapters) => self.named(chapters.get(at)?.chapter),
            None => self.now.get(at),
        }
    }

    /// By its title in small letters.
    fn titled(&self, title: &str) -> Option<&Subject> {
        if title.is_empty() {
            return None;
        }
        let at = self.titles.iter().position(|known| known == title)?;
        self.now.get(at)
    }

    /// A quote is of the text that was consulted on, whatever became of it since.
    fn quoted(&self, round: EntityId, quote: &str) -> Result<Option<&Subject>, Problem> {
        if quote.is_empty() {
            return Ok(None);
        }
        if self.then.contains_key(&round)
            && let Some(id) = self.quotable(Some(round))?.holder(quote)
        {
            return Ok(self.named(id));
        }
        let holder = self.quotable(None)?.holder(quote);
        Ok(holder.and_then(|id| self.named(id)))
    }

    fn quotable(&self, round: Option<EntityId>) -> Result<Arc<Quotable>, Problem> {
        if let Some(known) = self.quotable.borrow().get(&round) {
            return Ok(Arc::clone(known));
        }
        let which = self.texts_of(round)?;
        let known = self.desk.quotable.get(&which);
        let made = match known {
            Some(known) => known,
            None => {
                let made = Arc::new(self.read_quotable(round)?);
                self.desk.quotable.put(which, Arc::clone(&made));
                made
            }
        };
        self.quotable.borrow_mut().insert(round, Arc::clone(&made));
        Ok(made)
    }

    fn texts_of(&self, round: Option<EntityId>) -> Result<TextsOf, Problem> {
        match round.and_then(|round| self.then.get(&round)) {
            Some(chapters) => {
                let chapters = chapters.iter();
                Ok(chapters
                    .map(|frozen| (frozen.chapter, frozen.heads.clone()))
                    .collect())
            }
            None => self
                .now
                .iter()
                .map(|subject| Ok((subject.id, self.desk.store.heads(subject.id)?)))
                .collect(),
        }
    }

    fn read_quotable(&self, round: Option<EntityId>) -> Result<Quotable, Problem> {
        let texts: Vec<(EntityId, String)> = match round.and_then(|round| self.then.get(&round)) {
            Some(chapters) => chapters
                .iter()
                .map(|frozen| Ok((frozen.chapter, frozen_text(self.desk, frozen)?)))
                .collect::<Result<_, Problem>>()?,
            None => self
                .now
                .iter()
                .map(|subject| {
                    let head = self.desk.store.head_text(subject.id, Line::Working)?;
                    Ok((subject.id, head.text))
                })
                .collect::<Result<_, Problem>>()?,
        };
        Ok(Quotable::of(texts))
    }
}
