//! What the tests of attacks and of odd folders need: what only this program could know or make.

use draagvlak_domain::body::Body;
use draagvlak_domain::id::ActorId;
use draagvlak_store::Store;
use draagvlak_sync::Ring;

use crate::desk::Desk;
use crate::problem::Problem;
use crate::sync_state as state;

/// The keys of the plan.
///
/// # Errors
/// [`Problem`] when they cannot be read.
pub fn ring_of(desk: &Desk) -> Result<Ring, Problem> {
    state::ring(&desk.store)
}

/// An actor of this device that works in the plan.
///
/// # Errors
/// [`Problem`] when there is none.
pub fn actor_of(desk: &Desk) -> Result<ActorId, Problem> {
    let member = desk.member()?;
    let actor = desk.store.local(&format!("actor {member}"))?;
    let actor = actor.as_deref().and_then(ActorId::from_slice);
    actor.ok_or_else(|| Problem::no_such("actor", &[]))
}

/// The salt from which an actor's name follows; none for one that is older than its device's key.
///
/// # Errors
/// [`Problem`] when it cannot be read.
pub fn salt_of_actor(desk: &Desk, actor: ActorId) -> Result<Option<[u8; 16]>, Problem> {
    let own = state::own_actors(&desk.store)?;
    Ok(own
        .iter()
        .find(|own| own.actor == actor)
        .and_then(|own| own.salt))
}

/// The bytes of an operation as this actor would make it upon everything that is here, without
/// adding it.
///
/// # Errors
/// [`Problem`] when it cannot be made.
pub fn operation_upon(
    desk: &Desk,
    actor: ActorId,
    number: u64,
    body: &Body,
) -> Result<Vec<u8>, Problem> {
    let mut copy = Store::create_in_memory()?;
    copy.receive(desk.plan_id(), &desk.store.operations()?)?;
    let writing = copy.write(desk.plan_id(), actor, desk.around.now_ms())?;
    writing.append(body)?;
    writing.commit()?;
    let made = copy.operations_of(actor, number, number, usize::MAX)?;
    made.into_iter()
        .next()
        .ok_or_else(|| Problem::no_such("operation", &[]))
}

/// Sets a clock that stands still, in milliseconds since 1970.
pub fn set_clock(desk: &mut Desk, now_ms: u64) {
    desk.around.stand_at(now_ms);
}
