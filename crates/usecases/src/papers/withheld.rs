//! Reactions whose sender asked that they be worked on and not be published: they count in public
//! papers, and say nothing there.

use std::collections::HashSet;

use draagvlak_domain::id::EntityId;
use draagvlak_texts::Texts;

use super::{Audience, Record};
use crate::look::CommentRow;

/// Takes the words out of reactions that are not to be published.
pub(super) fn withhold(comments: &mut [CommentRow], withheld: &HashSet<EntityId>, texts: &Texts) {
    for row in comments {
        if withheld.contains(&row.id) {
            silence(row, texts);
        }
    }
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
    /// Whether a reaction is not to be published, as it stands now: who asks for it after a version
    /// was issued is heard in the papers of that version all the same.
    pub(crate) fn is_withheld(&self, row: &CommentRow) -> bool {
        self.withheld.contains(&row.id)
    }

    /// Whether this paper keeps what a reaction says to itself.
    pub(crate) fn is_silent(&self, row: &CommentRow) -> bool {
        self.audience == Audience::Public && self.is_withheld(row)
    }
}
