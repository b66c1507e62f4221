//! Reactions that came again with other words: what stood before and what came in its place.

use draagvlak_domain::comment::Comment;
use draagvlak_domain::id::EntityId;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::look::Labels;
use crate::problem::Problem;

/// Another sending of a reaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ResentRow {
    /// Its number.
    pub label: String,
    /// Its words.
    pub text: String,
    /// It came after this one; else before it.
    pub later: bool,
}

/// The other sendings of a reaction that are on the register: the earlier ones, then the later ones.
pub(crate) fn resent(
    desk: &Desk,
    labels: &Labels,
    comment: &Comment,
) -> Result<Vec<ResentRow>, Problem> {
    let mut rows = Vec::new();
    let mut tell = |ids: &[EntityId], later: bool| -> Result<(), Problem> {
        for id in ids {
            let Some(other) = desk.store.comment(*id)?.filter(Comment::is_present) else {
                continue;
            };
            rows.push(ResentRow {
                label: labels.one(desk, *id)?.unwrap_or_default(),
                text: other.draft.text,
                later,
            });
        }
        Ok(())
    };
    tell(&comment.bonds.resent_of, false)?;
    tell(&comment.bonds.resent_as, true)?;
    Ok(rows)
}
