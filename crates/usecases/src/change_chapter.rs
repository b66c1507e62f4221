//! A chapter's title and place.

use draagvlak_domain::body::Body;
use draagvlak_domain::chapter::{ChapterChange, SetChapter, position_between};

use crate::chapters::{chapter_named, present};
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
    let change = ChapterChange::Title(title.to_owned());
    desk.append(&Body::SetChapter(SetChapter {
        chapter,
        change,
        reasons,
    }))?;
    Ok(())
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
    let change = ChapterChange::Position(position);
    desk.append(&Body::SetChapter(SetChapter {
        chapter,
        change,
        reasons: Vec::new(),
    }))?;
    Ok(())
}
