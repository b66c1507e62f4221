//! Adding a chapter.

use draagvlak_domain::body::Body;
use draagvlak_domain::chapter::{AddChapter, position_between};
use draagvlak_domain::id::EntityId;
use draagvlak_domain::revision::{Revise, TextStep};
use draagvlak_redline::atoms::change_between;

use crate::chapters::present;
use crate::desk::Desk;
use crate::problem::Problem;

/// Adds a chapter at the end, with a first text when there is one.
///
/// # Errors
/// [`Problem`] when it cannot be stored.
pub fn add_chapter(
    desk: &mut Desk,
    title: &str,
    text: Option<&str>,
    part: Option<&str>,
) -> Result<EntityId, Problem> {
    if let Some(part) = part {
        let parts: Vec<_> = desk
            .profile()?
            .statutory_parts
            .into_iter()
            .map(|p| p.key)
            .collect();
        if !parts.iter().any(|known| known == part) {
            return Err(Problem::no_such(part, &parts));
        }
    }
    let all = present(desk)?;
    let last = all.last().and_then(|chapter| chapter.value.position.get());
    let position = position_between(last.map(String::as_str), None);
    desk.write(|writing| {
        let added = AddChapter {
            title: title.to_owned(),
            position,
            part: part.map(str::to_owned),
        };
        let chapter = EntityId::born_of(writing.append(&Body::AddChapter(added))?, 0);
        if let Some(text) = text {
            let step = TextStep {
                base: Vec::new(),
                delta: change_between("", text),
            };
            let revise = Revise {
                chapter,
                step,
                reasons: Vec::new(),
                note: String::new(),
            };
            writing.append(&Body::Revise(revise))?;
        }
        Ok(chapter)
    })
}
