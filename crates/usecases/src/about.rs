//! Which chapter a reaction is about, and which passage.

use std::collections::HashMap;

use draagvlak_domain::anchor::Anchor;
use draagvlak_domain::comment::Comment;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::round::Round;
use draagvlak_domain::version::IssueVersion;
use draagvlak_store::Noun;

use crate::chapters::{present, title};
use crate::desk::Desk;
use crate::problem::Problem;

/// What is needed to tell which chapter a reaction is about.
pub(crate) struct About {
    /// Per round the chapters of the version that was consulted on, in order.
    consulted: HashMap<EntityId, Vec<EntityId>>,
    /// The chapters of the plan, in order, with their titles in small letters.
    now: Vec<(EntityId, String)>,
}

impl About {
    pub(crate) fn of(desk: &Desk) -> Result<Self, Problem> {
        let versions = desk.store.nouns::<IssueVersion>(Noun::Version)?;
        let mut consulted = HashMap::new();
        for round in desk.store.nouns::<Round>(Noun::Round)? {
            let version = versions
                .iter()
                .rev()
                .find(|version| Some(&version.value.stage) == round.value.stage.as_ref());
            if let Some(version) = version {
                let chapters = version.value.chapters.iter().map(|c| c.chapter).collect();
                consulted.insert(round.id, chapters);
            }
        }
        let now = present(desk)?
            .iter()
            .map(|chapter| (chapter.id, title(&chapter.value).trim().to_lowercase()))
            .collect();
        Ok(Self { consulted, now })
    }

    /// The chapter a reaction is about: as a person said, else by the number it refers to in the
    /// version consulted on, else by title.
    pub(crate) fn chapter(&self, comment: &Comment) -> Option<EntityId> {
        if let Some(judged) = comment.chapter.get() {
            return *judged;
        }
        let number = comment.draft.sections.first().and_then(|section| {
            let first = section.split('.').next()?;
            first.parse::<usize>().ok()?.checked_sub(1)
        });
        let numbered = number.and_then(|at| match self.consulted.get(&comment.round) {
            Some(chapters) => chapters.get(at).copied(),
            None => self.now.get(at).map(|(id, _)| *id),
        });
        let reference = comment.draft.reference.trim().to_lowercase();
        let titled = || {
            let mut named = self.now.iter().filter(|(_, title)| *title == reference);
            named.next().map(|(id, _)| *id)
        };
        numbered.or_else(titled)
    }
}

/// The passage of a chapter that a reaction is about; none for the whole chapter.
pub(crate) fn anchor(comment: &Comment, chapter: EntityId) -> Option<Anchor> {
    match comment.place.get() {
        Some(place) if place.chapter == chapter => Some(place.anchor.clone()),
        _ if comment.draft.quote.trim().is_empty() => None,
        _ => Some(Anchor::quoted(&comment.draft.quote)),
    }
}
