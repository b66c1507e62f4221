//! Reactions whose sender asked that they be worked on and not be published: they count in public
//! papers, and say nothing there.

use std::collections::HashSet;

use draagvlak_domain::id::EntityId;
use draagvlak_texts::Texts;

use super::Record;
use crate::desk::Desk;
use crate::look::CommentRow;
use crate::problem::Problem;

/// Takes the words out of reactions that are not to be published, as it stands `now`: who asks for
/// it after a version was issued is heard all the same. What a reaction was split into, and the
/// whole it was split from, say the same words.
pub(super) fn withhold(
    now: &Desk,
    comments: &mut [CommentRow],
    texts: &Texts,
) -> Result<HashSet<EntityId>, Problem> {
    let mut asked: HashSet<EntityId> = HashSet::new();
    let mut wholes: HashSet<EntityId> = HashSet::new();
    for (id, comment) in now.store.comments()? {
        if comment.is_withheld() {
            asked.insert(id);
            wholes.extend(comment.bonds.part_of);
        }
    }
    let mut silenced = HashSet::new();
    for row in comments {
        let part_of = row.comment.bonds.part_of;
        let is_out = asked.contains(&row.id)
            || wholes.contains(&row.id)
            || part_of.is_some_and(|whole| asked.contains(&whole));
        if is_out {
            silence(row, texts);
            silenced.insert(row.id);
        }
    }
    Ok(silenced)
}

/// Leaves of a reaction what is counted: its number, its day, what was done with it, for or against.
fn silence(row: &mut CommentRow, texts: &Texts) {
    let comment = &mut row.comment;
    let draft = &mut comment.draft;
    draft.text = texts.word("withheld-text");
    for said in [&mut draft.reference, &mut draft.quote, &mut draft.proposal] {
        said.clear();
    }
    draft.sections.clear();
    draft.other.clear();
    // A place is a passage it spoke of.
    comment.place = Default::default();
    comment.disposition.each_mut(|given| {
        if let Some(given) = given {
            given.note.clear();
        }
    });
    comment.proposal.each_mut(|proposal| {
        let Some(proposal) = proposal else { return };
        for said in [&mut proposal.remove, &mut proposal.add] {
            if !said.is_empty() {
                *said = texts.word("withheld-proposal");
            }
        }
    });
    // The text that was changed for it would tell what it asked.
    row.changes.clear();
}

impl Record<'_> {
    /// Whether a paper of this record keeps a reaction to itself.
    pub(crate) fn is_withheld(&self, row: &CommentRow) -> bool {
        self.withheld.contains(&row.id)
    }
}
