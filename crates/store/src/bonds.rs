//! The projections of what hangs together: parts of reactions, reactions answered as one, links,
//! invitations and explanations.

use rusqlite::{OptionalExtension, Transaction, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use draagvlak_domain::bond::{
    Carried, LinkComment, LinkResent, MergeComments, SplitComment, UndoSplit,
};
use draagvlak_domain::comment::Comment;
use draagvlak_domain::draft::DraftComment;
use draagvlak_domain::explanation::{ExplainChange, Explanation};
use draagvlak_domain::field::Stamp;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::invitation::{Invitation, Invite};
use draagvlak_domain::operation::CausalPast;
use draagvlak_domain::question::Question;
use draagvlak_domain::weighing::{RecordEvidence, RecordWeighing, Recorded, Withdraw};

use crate::error::StoreError;
use crate::listed::belongs;
use crate::open::Store;
use crate::projection::{
    change, change_comment, from_json, import_comment, kept_comment, to_json, touch,
};
use crate::read::Noun;

/// The parts take over whose words they are and where they stand. What people judged of the whole is
/// not theirs: that would depend on when the split became known.
pub(crate) fn split(
    tx: &Transaction<'_>,
    split: &SplitComment,
    stamp: Stamp,
    past: &CausalPast,
) -> Result<(), StoreError> {
    let Some(whole) = kept_comment(tx, split.comment)? else {
        return Ok(());
    };
    for (index, part) in (0_u32..).zip(&split.parts) {
        let draft = DraftComment {
            quote: part.quote.clone(),
            text: part.text.clone(),
            proposal: part.proposal.clone(),
            sentiment: None,
            given_answer: String::new(),
            given_status: String::new(),
            other: Vec::new(),
            ..whole.draft.clone()
        };
        let number = split.first_number.saturating_add(index);
        let mut comment = Comment::new(stamp.operation, whole.round, number, draft);
        comment.bonds.part_of = Some(split.comment);
        import_comment(
            tx,
            EntityId::born_of(stamp.operation, index),
            &comment,
            stamp,
        )?;
    }
    touch(tx, split.comment, stamp)?;
    change_comment(tx, split.comment, |comment| {
        comment.bonds.split.set(Some(stamp.operation), stamp, past);
    })?;
    refresh_parts(tx, split.comment)
}

pub(crate) fn unsplit(
    tx: &Transaction<'_>,
    undo: &UndoSplit,
    stamp: Stamp,
    past: &CausalPast,
) -> Result<(), StoreError> {
    touch(tx, undo.comment, stamp)?;
    change_comment(tx, undo.comment, |comment| {
        let held = (!undo.undone).then_some(undo.split);
        comment.bonds.split.set(held, stamp, past);
    })?;
    refresh_parts(tx, undo.comment)
}

/// Says of the parts of a reaction whether they are on the register: while it is there itself and
/// one of the splits that stand made them. A function of the whole alone, so that it does not matter
/// in which order things became known.
pub(crate) fn refresh_parts(tx: &Transaction<'_>, id: EntityId) -> Result<(), StoreError> {
    let parts: Vec<[u8; 16]> = tx
        .prepare_cached(
            "SELECT c.id FROM touched t JOIN comment c ON c.import = t.operation
             WHERE t.comment = ?1 ORDER BY c.id",
        )?
        .query_map([id.as_bytes()], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    if parts.is_empty() {
        return Ok(());
    }
    let Some(whole) = kept_comment(tx, id)? else {
        return Ok(());
    };
    let standing: Vec<_> = whole.bonds.split.claims().iter().collect();
    for part in parts.into_iter().map(EntityId) {
        let Some(known) = kept_comment(tx, part)? else {
            continue;
        };
        if known.bonds.part_of != Some(id) {
            continue;
        }
        let stands = standing
            .iter()
            .any(|claim| claim.value == Some(known.import));
        let detached = !(whole.is_present() && stands);
        if detached != known.bonds.detached {
            change_comment(tx, part, |part| part.bonds.detached = detached)?;
            refresh_parts(tx, part)?;
        }
    }
    Ok(())
}

pub(crate) fn merge(
    tx: &Transaction<'_>,
    merge: &MergeComments,
    stamp: Stamp,
    past: &CausalPast,
) -> Result<(), StoreError> {
    for comment in &merge.comments {
        touch(tx, *comment, stamp)?;
        if let Some(lead) = merge.into {
            belongs(tx, lead, *comment)?;
        }
        change_comment(tx, *comment, |comment| {
            comment.bonds.merged.set(merge.into, stamp, past);
        })?;
    }
    Ok(())
}

pub(crate) fn link(
    tx: &Transaction<'_>,
    link: &LinkComment,
    stamp: Stamp,
    past: &CausalPast,
) -> Result<(), StoreError> {
    touch(tx, link.comment, stamp)?;
    belongs(tx, link.to, link.comment)?;
    change_comment(tx, link.comment, |comment| {
        comment.bonds.link(link, stamp, past)
    })
}

/// Both reactions remember the other.
pub(crate) fn resent(
    tx: &Transaction<'_>,
    said: &LinkResent,
    stamp: Stamp,
) -> Result<(), StoreError> {
    for row in &said.rows {
        for id in [row.before, row.after] {
            touch(tx, id, stamp)?;
        }
        change_comment(tx, row.after, |comment| {
            comment.bonds.comes_after(row.before)
        })?;
        change_comment(tx, row.before, |comment| {
            comment.bonds.comes_before(row.after)
        })?;
    }
    Ok(())
}

pub(crate) fn invite(
    tx: &Transaction<'_>,
    invite: &Invite,
    stamp: Stamp,
    past: &CausalPast,
) -> Result<(), StoreError> {
    for invitee in &invite.invitees {
        let name = Invitation::name(invite.round, invitee.person);
        let fresh = || Invitation::new(invite.round, invitee.person);
        put(tx, Noun::Invitation, name, stamp, fresh, |invitation| {
            invitation.set(invite, invitee, stamp, past);
        })?;
    }
    Ok(())
}

pub(crate) fn explain(
    tx: &Transaction<'_>,
    explain: &ExplainChange,
    stamp: Stamp,
    past: &CausalPast,
) -> Result<(), StoreError> {
    let name = Explanation::name(explain.revision);
    let fresh = || Explanation::new(explain.revision);
    put(tx, Noun::Explanation, name, stamp, fresh, |known| {
        known.why.set(explain.why.clone(), stamp, past);
    })
}

/// A name is that of one noun; in the others there is nothing to change.
pub(crate) fn withdraw(
    tx: &Transaction<'_>,
    said: &Withdraw,
    stamp: Stamp,
    past: &CausalPast,
) -> Result<(), StoreError> {
    let (id, withdrawn) = (said.record, said.withdrawn);
    change(
        tx,
        Noun::Weighing,
        id,
        |record: &mut Recorded<RecordWeighing>| {
            record.withdrawn.set(withdrawn, stamp, past);
        },
    )?;
    change(
        tx,
        Noun::ProposalEvidence,
        id,
        |record: &mut Recorded<RecordEvidence>| {
            record.withdrawn.set(withdrawn, stamp, past);
        },
    )?;
    change(tx, Noun::Question, id, |question: &mut Question| {
        question.withdrawn.set(withdrawn, stamp, past);
    })
}

/// Changes a noun, or makes it first. It keeps the earliest stamp, whichever becomes known first.
fn put<T: Serialize + DeserializeOwned>(
    tx: &Transaction<'_>,
    noun: Noun,
    id: EntityId,
    stamp: Stamp,
    fresh: impl FnOnce() -> T,
    how: impl FnOnce(&mut T),
) -> Result<(), StoreError> {
    let known: Option<(String, String)> = tx
        .prepare_cached("SELECT stamp, state FROM noun WHERE kind = ?1 AND id = ?2")?
        .query_row(params![noun.key(), id.as_bytes()], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    let (first, mut value) = match known {
        Some((first, state)) => (from_json::<Stamp>(&first)?.min(stamp), from_json(&state)?),
        None => (stamp, fresh()),
    };
    how(&mut value);
    tx.prepare_cached(
        "INSERT OR REPLACE INTO noun (kind, id, stamp, ms, tick, state) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        noun.key(),
        id.as_bytes(),
        to_json(&first)?,
        first.time.ms,
        first.time.tick,
        to_json(&value)?
    ])?;
    Ok(())
}

impl Store {
    /// The reactions that are answered with another one that is not there (any more), or that lead
    /// in a circle: nobody would answer them (D29).
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn merged_into_nothing(&self) -> Result<Vec<EntityId>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT id FROM comment WHERE outcome = 'merged' AND NOT withdrawn ORDER BY round, number, ms, tick, id",
        )?;
        let merged: Vec<EntityId> = all
            .query_map([], |row| row.get(0).map(EntityId))?
            .collect::<Result<_, _>>()?;
        let mut adrift = Vec::new();
        for id in merged {
            let mut seen = vec![id];
            let mut at = id;
            loop {
                match self.comment(at)?.filter(Comment::is_present) {
                    None => break adrift.push(id),
                    Some(comment) => match comment.bonds.lead() {
                        None => break,
                        Some(lead) if seen.contains(&lead) => break adrift.push(id),
                        Some(lead) => {
                            seen.push(lead);
                            at = lead;
                        }
                    },
                }
            }
        }
        Ok(adrift)
    }

    /// The reactions that are answered with this one.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn merged_with(&self, lead: EntityId) -> Result<Vec<EntityId>, StoreError> {
        let belonging = self.belonging(lead)?.into_iter();
        let merged = belonging.filter(|(_, comment)| {
            comment.carried() == Some(Carried::Merged) && comment.bonds.lead() == Some(lead)
        });
        Ok(merged.map(|(id, _)| id).collect())
    }

    /// The parts of a reaction that are on the register, in order.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn parts(&self, whole: &Comment) -> Result<Vec<EntityId>, StoreError> {
        let Some(split) = whole.bonds.split() else {
            return Ok(Vec::new());
        };
        let mut all = self.connection.prepare_cached(
            "SELECT id FROM comment WHERE import = ?1 AND NOT withdrawn ORDER BY number",
        )?;
        let rows = all.query_map([split.as_bytes()], |row| row.get(0))?;
        Ok(rows.map(|id| id.map(EntityId)).collect::<Result<_, _>>()?)
    }
}
