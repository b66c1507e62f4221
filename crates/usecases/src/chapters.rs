//! The chapters of the plan, and which one a person means.

use std::collections::{HashMap, HashSet};

use draagvlak_domain::chapter::{Chapter, ChapterStatus};
use draagvlak_domain::decision::PendPart;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::member::AddMember;
use draagvlak_domain::revision::Line;
use draagvlak_store::{Gather, Kept, Noun};
use serde::Serialize;
use ts_rs::TS;

use crate::changes::{Since, tracked};
use crate::desk::Desk;
use crate::problem::Problem;
use crate::subject::Subjects;

/// A chapter, as shown in the outline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChapterRow {
    /// Its number in the plan, from 1.
    pub number: usize,
    /// Its name.
    #[ts(type = "string")]
    pub id: EntityId,
    /// Its title.
    pub title: String,
    /// The short name of its owner.
    pub owner: Option<String>,
    /// How far it is.
    pub status: ChapterStatus,
    /// How many words it holds.
    pub words: usize,
    /// How many sentences were rewritten twice and never settled.
    pub conflicts: usize,
    /// How many reactions about it wait for a disposition.
    pub open_comments: usize,
    /// How many changes since the version issued last; 0 before the first.
    pub changes: usize,
    /// The statutory part it holds, a key of the profile.
    pub part: Option<String>,
    /// Whether that part is still to come.
    pub pending: bool,
    /// Whether it is not in the version issued last.
    pub is_new: bool,
}

/// The chapters of the plan, in order.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn chapters(desk: &Desk) -> Result<Vec<ChapterRow>, Problem> {
    let all = present(desk)?;
    let subjects = Subjects::of(desk)?;
    let mut open: HashMap<EntityId, usize> = HashMap::new();
    for gathered in desk.store.gathered(Gather::Open)? {
        let quote = || gathered.quote.clone();
        if let Some(subject) = subjects.told(gathered.round, &gathered.about, quote)? {
            *open.entry(subject.id).or_default() += gathered.count;
        }
    }
    rows(desk, &all, None, &open)
}

/// The text of every chapter as it is now, to seek quotes in.
pub(crate) fn quotable_texts(desk: &Desk) -> Result<Vec<(EntityId, String)>, Problem> {
    present(desk)?
        .into_iter()
        .map(|chapter| {
            let head = desk.store.head_text(chapter.id, Line::Working)?;
            Ok((chapter.id, head.text))
        })
        .collect()
}

/// The row of one chapter, about which so many reactions wait for a disposition: who asks for it has
/// read the reactions already.
pub(crate) fn row(desk: &Desk, id: EntityId, open: usize) -> Result<Option<ChapterRow>, Problem> {
    let all = present(desk)?;
    Ok(rows(desk, &all, Some(id), &HashMap::from([(id, open)]))?.pop())
}

fn rows(
    desk: &Desk,
    all: &[Kept<Chapter>],
    only: Option<EntityId>,
    open: &HashMap<EntityId, usize>,
) -> Result<Vec<ChapterRow>, Problem> {
    let members = desk.store.nouns::<AddMember>(Noun::Member)?;
    let since = Since::of(desk, None)?;
    let mut pending = HashSet::new();
    // The last word on a part counts.
    for said in desk.store.nouns::<PendPart>(Noun::Part)? {
        if said.value.pending {
            pending.insert(said.value.part);
        } else {
            pending.remove(&said.value.part);
        }
    }
    let mut rows = Vec::new();
    for (number, chapter) in (1..).zip(all) {
        if only.is_some_and(|only| only != chapter.id) {
            continue;
        }
        let owner = chapter.value.owner.get().copied().flatten();
        let changes = if since.is_any() {
            let heads = desk.store.heads(chapter.id)?;
            tracked(desk, &since.heads(chapter.id), &heads)?
                .changes
                .len()
        } else {
            0
        };
        let text = desk.store.head_text(chapter.id, Line::Working)?.text;
        let part = chapter.value.part.clone();
        rows.push(ChapterRow {
            number,
            id: chapter.id,
            title: title(&chapter.value).to_owned(),
            owner: members
                .iter()
                .find(|m| Some(m.id) == owner)
                .map(|m| m.value.key.clone()),
            status: status(&chapter.value),
            words: text.split_whitespace().count(),
            conflicts: desk.store.conflict_count(chapter.id)?,
            open_comments: open.get(&chapter.id).copied().unwrap_or_default(),
            changes,
            pending: part.as_ref().is_some_and(|part| pending.contains(part)),
            part,
            is_new: since.is_any() && !since.holds(chapter.id),
        });
    }
    Ok(rows)
}

fn status(chapter: &Chapter) -> ChapterStatus {
    let status = chapter.status.get().copied();
    status.unwrap_or(ChapterStatus::Draft)
}

/// The chapters that are part of the plan, in order.
pub(crate) fn present(desk: &Desk) -> Result<Vec<Kept<Chapter>>, Problem> {
    let mut all = ordered(desk)?;
    all.retain(|chapter| chapter.value.is_present());
    Ok(all)
}

/// Every chapter, also those taken out, in order.
pub(crate) fn ordered(desk: &Desk) -> Result<Vec<Kept<Chapter>>, Problem> {
    let mut all = desk.store.nouns::<Chapter>(Noun::Chapter)?;
    all.sort_by(|a, b| (a.value.position.get(), a.stamp).cmp(&(b.value.position.get(), b.stamp)));
    Ok(all)
}

pub(crate) fn title(chapter: &Chapter) -> &str {
    chapter.title.get().map_or("", String::as_str)
}

/// The chapter that a person names: by its number, its title, or the beginning of its name.
pub(crate) fn chapter_named(desk: &Desk, name: &str) -> Result<Kept<Chapter>, Problem> {
    of_name(present(desk)?, name)
}

/// The same among every chapter, also those taken out.
pub(crate) fn any_chapter_named(desk: &Desk, name: &str) -> Result<Kept<Chapter>, Problem> {
    of_name(present(desk)?, name).or_else(|_| of_name(ordered(desk)?, name))
}

fn of_name(mut all: Vec<Kept<Chapter>>, name: &str) -> Result<Kept<Chapter>, Problem> {
    let wanted = name.trim().to_lowercase();
    let numbered = wanted.parse::<usize>().ok();
    let at = numbered
        .and_then(|number| number.checked_sub(1))
        .filter(|at| *at < all.len())
        .or_else(|| {
            all.iter().position(|chapter| {
                title(&chapter.value).to_lowercase() == wanted
                    || (wanted.len() >= 8 && chapter.id.to_string().starts_with(&wanted))
            })
        });
    match at {
        Some(at) => Ok(all.swap_remove(at)),
        None => {
            let known: Vec<_> = (1..)
                .zip(&all)
                .map(|(n, chapter)| format!("{n} {}", title(&chapter.value)))
                .collect();
            Err(Problem::no_such(name, &known))
        }
    }
}

/// The source of a chapter, byte for byte.
///
/// # Errors
/// [`Problem`] when there is no such chapter.
pub fn chapter_text(desk: &Desk, name: &str) -> Result<String, Problem> {
    let chapter = chapter_named(desk, name)?;
    Ok(desk.store.head_text(chapter.id, Line::Working)?.text)
}
