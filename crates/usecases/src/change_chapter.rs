//! A chapter's title, place, owner and status, and whether it is part of the plan.

use draagvlak_domain::body::Body;
use draagvlak_domain::chapter::{ChapterChange, ChapterStatus, SetChapter, position_between};
use draagvlak_domain::id::EntityId;
use draagvlak_domain::member::AddMember;
use draagvlak_store::Noun;

use crate::chapters::{any_chapter_named, chapter_named, present};
use crate::desk::Desk;
use crate::look::comment;
use crate::problem::Problem;

/// Gives a chapter another title, for these reactions.
///
/// # Errors
/// [`Problem`] when there is no such chapter or reaction.
pub fn retitle_chapter(
    desk: &mut Desk,
    name: &str,
    title: &str,
    reasons: &[String],
) -> Result<(), Problem> {
    let chapter = chapter_named(desk, name)?.id;
    let reasons = reasons
        .iter()
        .map(|label| Ok(comment(desk, label)?.id))
        .collect::<Result<_, Problem>>()?;
    set(
        desk,
        chapter,
        ChapterChange::Title(title.to_owned()),
        reasons,
    )
}

/// Puts a chapter at a place among the others, from 1.
///
/// # Errors
/// [`Problem`] when there is no such chapter.
pub fn move_chapter(desk: &mut Desk, name: &str, place: usize) -> Result<(), Problem> {
    let chapter = chapter_named(desk, name)?.id;
    let mut others = present(desk)?;
    others.retain(|other| other.id != chapter);
    let at = place.saturating_sub(1).min(others.len());
    let position = |at: Option<usize>| {
        at.and_then(|at| others.get(at))
            .and_then(|c| c.value.position.get())
            .map(String::as_str)
    };
    let position = position_between(position(at.checked_sub(1)), position(Some(at)));
    set(desk, chapter, ChapterChange::Position(position), Vec::new())
}

/// Says which member answers for a chapter; none for nobody.
///
/// # Errors
/// [`Problem`] when there is no such chapter or member.
pub fn set_chapter_owner(desk: &mut Desk, name: &str, member: Option<&str>) -> Result<(), Problem> {
    let chapter = chapter_named(desk, name)?.id;
    let members = desk.store.nouns::<AddMember>(Noun::Member)?;
    let owner = member
        .map(|key| {
            let found = members.iter().find(|member| member.value.key == key);
            found.map(|member| member.id).ok_or_else(|| {
                let known: Vec<_> = members.iter().map(|m| m.value.key.clone()).collect();
                Problem::no_such(key, &known)
            })
        })
        .transpose()?;
    set(desk, chapter, ChapterChange::Owner(owner), Vec::new())
}

/// Says how far a chapter is.
///
/// # Errors
/// [`Problem`] when there is no such chapter.
pub fn set_chapter_status(
    desk: &mut Desk,
    name: &str,
    status: ChapterStatus,
) -> Result<(), Problem> {
    let chapter = chapter_named(desk, name)?.id;
    set(desk, chapter, ChapterChange::Status(status), Vec::new())
}

/// Takes a chapter out of the plan, or puts it in again. Its text and history stay.
///
/// # Errors
/// [`Problem`] when there is no such chapter.
pub fn remove_chapter(desk: &mut Desk, name: &str, removed: bool) -> Result<(), Problem> {
    let chapter = any_chapter_named(desk, name)?.id;
    set(desk, chapter, ChapterChange::Removed(removed), Vec::new())
}

fn set(
    desk: &mut Desk,
    chapter: EntityId,
    change: ChapterChange,
    reasons: Vec<EntityId>,
) -> Result<(), Problem> {
    desk.append(&Body::SetChapter(SetChapter {
        chapter,
        change,
        reasons,
    }))?;
    Ok(())
}
