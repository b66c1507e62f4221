//! The chapters of the plan, and which one a person means.

use draagvlak_domain::chapter::Chapter;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::member::AddMember;
use draagvlak_domain::revision::Line;
use draagvlak_store::{Kept, Noun};
use serde::Serialize;

use crate::desk::Desk;
use crate::problem::Problem;

/// A chapter, as shown in the outline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChapterRow {
    /// Its number in the plan, from 1.
    pub number: usize,
    /// Its name.
    pub id: EntityId,
    /// Its title.
    pub title: String,
    /// The short name of its owner.
    pub owner: Option<String>,
    /// How many words it holds.
    pub words: usize,
    /// How many sentences were rewritten twice.
    pub conflicts: usize,
}

/// The chapters of the plan, in order.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn chapters(desk: &Desk) -> Result<Vec<ChapterRow>, Problem> {
    let members = desk.store.nouns::<AddMember>(Noun::Member)?;
    let mut rows = Vec::new();
    for (number, chapter) in (1..).zip(present(desk)?) {
        let head = desk.store.head_text(chapter.id, Line::Working)?;
        let owner = chapter.value.owner.get().copied().flatten();
        rows.push(ChapterRow {
            number,
            id: chapter.id,
            title: title(&chapter.value).to_owned(),
            owner: members
                .iter()
                .find(|m| Some(m.id) == owner)
                .map(|m| m.value.key.clone()),
            words: head.text.split_whitespace().count(),
            conflicts: head.conflicts.len(),
        });
    }
    Ok(rows)
}

/// The chapters that are part of the plan, in order.
pub(crate) fn present(desk: &Desk) -> Result<Vec<Kept<Chapter>>, Problem> {
    let mut all = desk.store.nouns::<Chapter>(Noun::Chapter)?;
    all.retain(|chapter| chapter.value.is_present());
    all.sort_by(|a, b| (a.value.position.get(), a.stamp).cmp(&(b.value.position.get(), b.stamp)));
    Ok(all)
}

pub(crate) fn title(chapter: &Chapter) -> &str {
    chapter.title.get().map_or("", String::as_str)
}

/// The chapter that a person names: by its number, its title, or the beginning of its name.
pub(crate) fn chapter_named(desk: &Desk, name: &str) -> Result<Kept<Chapter>, Problem> {
    let mut all = present(desk)?;
    let wanted = name.trim().to_lowercase();
    let at = match wanted.parse::<usize>() {
        Ok(number) => number.checked_sub(1).filter(|at| *at < all.len()),
        Err(_) => all.iter().position(|chapter| {
            title(&chapter.value).to_lowercase() == wanted
                || (wanted.len() >= 8 && chapter.id.to_string().starts_with(&wanted))
        }),
    };
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
