//! What is being typed, kept on this device until it is saved.

use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_redline::utf16::Utf16;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::chapters::{any_chapter_named, title};
use crate::desk::Desk;
use crate::problem::Problem;
use crate::save_chapter::{SaveOrder, save_chapter};

/// A draft that was found and saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecoveredDraft {
    /// The chapter.
    #[ts(type = "string")]
    pub chapter: EntityId,
    /// Its title.
    pub title: String,
    /// The revision made of it; none when it said what the chapter said.
    #[ts(type = "string | null")]
    pub revision: Option<OperationId>,
}

/// The name under which this device keeps a draft of the member who works here.
pub(crate) fn draft_key(desk: &Desk, chapter: EntityId) -> Result<String, Problem> {
    Ok(format!("draft {} {chapter}", desk.member()?))
}

/// Keeps what is being typed without making a revision. When this returns, it is on the disk.
///
/// # Errors
/// [`Problem`] when there is no such chapter, or it cannot be stored.
pub fn keep_draft(desk: &mut Desk, order: &SaveOrder) -> Result<(), Problem> {
    let chapter = any_chapter_named(desk, &order.chapter)?.id;
    let key = draft_key(desk, chapter)?;
    let order = SaveOrder {
        chapter: chapter.to_string(),
        ..order.clone()
    };
    let bytes = serde_json::to_vec(&order)
        .map_err(|error| Problem::damaged("problem-damaged", &[("what", &error.to_string())]))?;
    Ok(desk.store.remember(&key, Some(&bytes))?)
}

/// What became other in a draft that is kept already. Places count UTF-16 units, as the window does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftAmendment {
    /// The chapter.
    pub chapter: String,
    /// How long the draft is that this is about.
    pub length: usize,
    /// Where what became other begins in it.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What stands there now.
    pub text: String,
}

/// Keeps what was typed since the draft that is kept already. Says no, and changes nothing, where
/// there is no draft that it can be about: then the whole is to be kept.
///
/// # Errors
/// [`Problem`] when there is no such chapter, or it cannot be stored.
pub fn amend_draft(desk: &mut Desk, amendment: &DraftAmendment) -> Result<bool, Problem> {
    let chapter = any_chapter_named(desk, &amendment.chapter)?.id;
    let kept = desk.store.local(&draft_key(desk, chapter)?)?;
    let Some(mut order) = kept.and_then(|bytes| serde_json::from_slice::<SaveOrder>(&bytes).ok())
    else {
        return Ok(false);
    };
    let units = Utf16::new(&order.text);
    let DraftAmendment { start, end, .. } = *amendment;
    let fits = start <= end && end <= amendment.length;
    if !fits || units.units(order.text.len()) != amendment.length {
        return Ok(false);
    }
    let place = units.byte(start)..units.byte(end);
    order.text.replace_range(place, &amendment.text);
    keep_draft(desk, &order)?;
    Ok(true)
}

/// Makes revisions of the drafts that the member who works here left behind, and says of which
/// chapters. A draft that cannot be read, or whose reactions are gone, is not lost: the first
/// stays where it is, the second is saved without them.
///
/// # Errors
/// [`Problem`] when a draft cannot be stored; those before it are.
pub fn recover_drafts(desk: &mut Desk) -> Result<Vec<RecoveredDraft>, Problem> {
    let mine = format!("draft {} ", desk.member()?);
    let mut recovered = Vec::new();
    for (_, bytes) in desk.store.locals(&mine)? {
        let Ok(mut order) = serde_json::from_slice::<SaveOrder>(&bytes) else {
            continue;
        };
        let Ok(chapter) = any_chapter_named(desk, &order.chapter) else {
            continue;
        };
        order
            .reasons
            .retain(|label| crate::look::comment(desk, label).is_ok());
        let saved = save_chapter(desk, &order)?;
        recovered.push(RecoveredDraft {
            chapter: chapter.id,
            title: title(&chapter.value).to_owned(),
            revision: saved.revision,
        });
    }
    Ok(recovered)
}
