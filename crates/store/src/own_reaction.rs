//! Reactions of members' own on the register.

use draagvlak_domain::field::Stamp;
use draagvlak_domain::id::{ActorId, EntityId};
use draagvlak_domain::member::AddMember;
use draagvlak_domain::operation::CausalPast;
use draagvlak_domain::own_reaction::{ReactAsMember, RetractReaction};
use rusqlite::{OptionalExtension, Transaction, params};

use crate::bonds;
use crate::error::StoreError;
use crate::projection::{change_comment, from_json, import_comment, kept_comment, touch};
use crate::read::Noun;

/// A member reacted: in its own name, whoever made the operation.
pub(crate) fn given(
    tx: &Transaction<'_>,
    said: &ReactAsMember,
    stamp: Stamp,
    past: &CausalPast,
) -> Result<(), StoreError> {
    let member = match member_of(tx, stamp.actor)? {
        Some(member) => added(tx, member)?,
        None => None,
    };
    let comment = said.comment(stamp.operation, member.as_ref(), stamp, past);
    import_comment(tx, EntityId::born_of(stamp.operation, 0), &comment, stamp)
}

/// A member takes a reaction back. That counts for one it made itself, of which it knew.
pub(crate) fn retracted(
    tx: &Transaction<'_>,
    said: &RetractReaction,
    stamp: Stamp,
    past: &CausalPast,
) -> Result<(), StoreError> {
    let Some(comment) = kept_comment(tx, said.comment)? else {
        return Ok(());
    };
    let made: Option<(ActorId, u64)> = tx
        .prepare_cached(
            "SELECT actor, number FROM operation WHERE id = ?1 AND kind = 'feedback.import-own'",
        )?
        .query_row([comment.import.as_bytes()], |row| {
            Ok((ActorId(row.get(0)?), row.get(1)?))
        })
        .optional()?;
    let Some((author, number)) = made else {
        return Ok(());
    };
    let own = match (member_of(tx, author)?, member_of(tx, stamp.actor)?) {
        (Some(author), Some(member)) => author == member,
        _ => author == stamp.actor,
    };
    if !own || !past.includes(author, number) {
        return Ok(());
    }
    touch(tx, said.comment, stamp)?;
    change_comment(tx, said.comment, |comment| {
        comment.retracted.set(said.retracted, stamp, past);
    })?;
    bonds::refresh_parts(tx, said.comment)
}

fn member_of(tx: &Transaction<'_>, actor: ActorId) -> Result<Option<EntityId>, StoreError> {
    let found = tx
        .prepare_cached("SELECT member FROM actor WHERE actor = ?1")?
        .query_row([actor.as_bytes()], |row| row.get(0))
        .optional()?;
    Ok(found.map(EntityId))
}

fn added(tx: &Transaction<'_>, member: EntityId) -> Result<Option<AddMember>, StoreError> {
    let state: Option<String> = tx
        .prepare_cached("SELECT state FROM noun WHERE kind = ?1 AND id = ?2")?
        .query_row(params![Noun::Member.key(), member.as_bytes()], |row| {
            row.get(0)
        })
        .optional()?;
    state.map(|state| from_json(&state)).transpose()
}
