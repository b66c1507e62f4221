//! Adding to the ledger: our own operations, and those of others.

use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, params};

use draagvlak_domain::authority::{Authority, COORDINATOR, NotEntitled, role_may};
use draagvlak_domain::body::Body;
use draagvlak_domain::device::SignKey;
use draagvlak_domain::field::Stamp;
use draagvlak_domain::id::{ActorId, OperationId, PlanId};
use draagvlak_domain::operation::{CausalPast, FORMAT, Operation};
use draagvlak_domain::time::Hlc;

use crate::error::{Refusal, StoreError};
use crate::open::Store;
use crate::projection;

/// What became of operations from outside.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Received {
    /// Taken in now.
    pub new: Vec<OperationId>,
    /// Here already.
    pub known: usize,
    /// Kept until what they were made upon is here.
    pub waiting: usize,
    /// Refused: the place in the list and why.
    pub refused: Vec<(usize, Refusal)>,
}

/// A transaction in which an actor adds operations: all of them are stored, or none.
#[derive(Debug)]
pub struct Writing<'s> {
    pub(crate) transaction: Transaction<'s>,
    plan: PlanId,
    actor: ActorId,
    wall_ms: u64,
    role: Option<String>,
}

/// An operation from outside with the device that signed for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// Its canonical bytes.
    pub bytes: Vec<u8>,
    /// Who signed for it.
    pub signer: SignKey,
}

impl Store {
    /// The plan's name; none in a store without operations.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn plan_id(&self) -> Result<Option<PlanId>, StoreError> {
        let id = local(&self.connection, "plan")?;
        Ok(id.as_deref().and_then(PlanId::from_slice))
    }

    /// Something this device remembers for itself.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn local(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        local(&self.connection, key)
    }

    /// What this device remembers under names that begin so: name without that beginning, and value.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn locals(&self, beginning: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT substr(key, length(?1) + 1), value FROM local WHERE substr(key, 1, length(?1)) = ?1 ORDER BY key",
        )?;
        let rows = all.query_map([beginning], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Remembers something for this device alone; none forgets it. When this returns, it is on the
    /// disk.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn remember(&mut self, key: &str, value: Option<&[u8]>) -> Result<(), StoreError> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        match value {
            Some(value) => set_local(&transaction, key, value)?,
            None => forget(&transaction, key)?,
        }
        Ok(transaction.commit()?)
    }

    /// Begins to write as an actor, at this wall-clock time (milliseconds since 1970). `plan`
    /// names the plan the operations belong to.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when another program is writing, others when the file fails.
    pub fn write(
        &mut self,
        plan: PlanId,
        actor: ActorId,
        wall_ms: u64,
    ) -> Result<Writing<'_>, StoreError> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        set_local(&transaction, "plan", plan.as_bytes())?;
        Ok(Writing {
            transaction,
            plan,
            actor,
            wall_ms,
            role: None,
        })
    }

    /// Takes in operations from outside, in any order and any number of times, whoever made them.
    /// A bad one is refused, the good ones beside it go in.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails: then none is taken in.
    pub fn receive(&mut self, plan: PlanId, list: &[Vec<u8>]) -> Result<Received, StoreError> {
        let list: Vec<_> = list.iter().map(|bytes| (bytes.as_slice(), None)).collect();
        self.take(plan, &list, None, &[])
    }

    /// Takes in operations that devices signed for, as far as `authority` allows; what is taken in
    /// is learned there. Remembers `locals` in the same transaction.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails: then none is taken in.
    pub fn receive_signed(
        &mut self,
        plan: PlanId,
        list: &[Signed],
        authority: &mut Authority,
        locals: &[(&str, Vec<u8>)],
    ) -> Result<Received, StoreError> {
        let list: Vec<_> = list
            .iter()
            .map(|signed| (signed.bytes.as_slice(), Some(signed.signer)))
            .collect();
        let mut learning = authority.clone();
        let received = self.take(plan, &list, Some(&mut learning), locals)?;
        *authority = learning;
        Ok(received)
    }

    fn take(
        &mut self,
        plan: PlanId,
        list: &[(&[u8], Option<SignKey>)],
        mut authority: Option<&mut Authority>,
        locals: &[(&str, Vec<u8>)],
    ) -> Result<Received, StoreError> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        set_local(&transaction, "plan", plan.as_bytes())?;
        for (key, value) in locals {
            set_local(&transaction, key, value)?;
        }
        let mut received = Received::default();
        // Every operation is later than what it was made upon, so that in order of time causes
        // come before effects. What waited from before joins in.
        let waited = waiting(&transaction)?;
        let mut batch = Vec::with_capacity(list.len() + waited.len());
        for (place, (bytes, signer)) in list.iter().enumerate() {
            match Operation::from_bytes(bytes) {
                Ok((id, operation)) => {
                    batch.push((operation.time, id, Some(place), *bytes, *signer))
                }
                Err(why) => received.refused.push((place, why.into())),
            }
        }
        for (bytes, signer) in &waited {
            if let Ok((id, operation)) = Operation::from_bytes(bytes) {
                batch.push((operation.time, id, None, bytes.as_slice(), *signer));
            }
        }
        batch.sort();
        if let Some(authority) = authority.as_deref_mut() {
            for (_, _, _, bytes, signer) in &batch {
                foresee(authority, bytes, *signer);
            }
        }
        for (_, id, place, bytes, signer) in batch {
            let taken = take_in(&transaction, plan, bytes, signer, authority.as_deref_mut())?;
            if !matches!(taken, Taken::Waits) {
                transaction
                    .prepare_cached("DELETE FROM waiting WHERE id = ?1")?
                    .execute([id.as_bytes()])?;
            }
            match (taken, place) {
                (Taken::New, _) => received.new.push(id),
                (Taken::Known, Some(_)) => received.known += 1,
                (Taken::Refused(why), Some(place)) => received.refused.push((place, why)),
                _ => {}
            }
        }
        received.waiting =
            transaction.query_row("SELECT count(*) FROM waiting", [], |row| row.get(0))?;
        crate::text::index_changed(&transaction)?;
        transaction.commit()?;
        Ok(received)
    }

    /// Who may add what, as far as the operations here tell.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn authority(&self) -> Result<Authority, StoreError> {
        let mut authority = Authority::default();
        let mut all = self
            .connection
            .prepare_cached("SELECT bytes FROM operation WHERE kind = ?1 ORDER BY ms, tick, id")?;
        for kind in [
            "member.add",
            "actor.open",
            "member.admit",
            "member.remove",
            "member.role",
        ] {
            let mut rows = all.query([kind])?;
            while let Some(row) = rows.next()? {
                let read = Operation::from_bytes(&row.get::<_, Vec<u8>>(0)?);
                if let Ok((id, operation)) = read
                    && let Ok(Some(body)) = Body::read(&operation.kind, &operation.payload)
                {
                    authority.learn(id, &operation, &body);
                }
            }
        }
        Ok(authority)
    }

    /// The highest number here of every actor.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn seen(&self) -> Result<CausalPast, StoreError> {
        let mut heads = self.connection.prepare_cached(
            "SELECT o.actor, o.number, o.past FROM head h CROSS JOIN operation o ON o.id = h.id",
        )?;
        let mut past = CausalPast::default();
        let mut rows = heads.query([])?;
        while let Some(row) = rows.next()? {
            let before: Vec<u8> = row.get(2)?;
            join(&mut past, ActorId(row.get(0)?), row.get(1)?, &before);
        }
        Ok(past)
    }

    /// The canonical bytes of an actor's operations from this number on, in order: at most so many
    /// bytes of them, and at least one.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn operations_of(
        &self,
        actor: ActorId,
        from: u64,
        until: u64,
        most_bytes: usize,
    ) -> Result<Vec<Vec<u8>>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT bytes FROM operation WHERE actor = ?1 AND number BETWEEN ?2 AND ?3 ORDER BY number",
        )?;
        let mut rows = all.query(params![actor.as_bytes(), from, until])?;
        let (mut list, mut size) = (Vec::new(), 0);
        while let Some(row) = rows.next()? {
            let bytes: Vec<u8> = row.get(0)?;
            size += bytes.len();
            if size > most_bytes && !list.is_empty() {
                break;
            }
            list.push(bytes);
        }
        Ok(list)
    }

    /// When an actor's operation of this number was made, in milliseconds since 1970; none when it
    /// is not here.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn made_at(&self, actor: ActorId, number: u64) -> Result<Option<u64>, StoreError> {
        let at = self
            .connection
            .prepare_cached("SELECT ms FROM operation WHERE actor = ?1 AND number = ?2")?
            .query_row(params![actor.as_bytes(), number], |row| row.get(0))
            .optional()?;
        Ok(at)
    }

    /// The hash of every file that is kept.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn attachments(&self) -> Result<Vec<draagvlak_domain::id::ContentHash>, StoreError> {
        let mut all = self
            .connection
            .prepare_cached("SELECT hash FROM attachment ORDER BY hash")?;
        let rows = all.query_map([], |row| row.get(0))?;
        let hashes = rows.map(|hash| hash.map(draagvlak_domain::id::ContentHash));
        Ok(hashes.collect::<Result<_, _>>()?)
    }

    /// The canonical bytes of every operation, causes before effects.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn operations(&self) -> Result<Vec<Vec<u8>>, StoreError> {
        let mut all = self
            .connection
            .prepare("SELECT bytes FROM operation ORDER BY ms, tick, id")?;
        let rows = all.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writing<'_> {
    /// Holds who writes to what a role may add.
    pub fn in_role(&mut self, role: &str) {
        self.role = Some(role.to_owned());
    }

    /// Adds an operation upon everything that is here.
    ///
    /// # Errors
    /// [`StoreError::NotEntitled`] when the role of who writes does not allow it, others when the
    /// file fails.
    pub fn append(&self, body: &Body) -> Result<OperationId, StoreError> {
        if let Some(role) = &self.role
            && !role_may(role, body.kind())
        {
            return Err(StoreError::NotEntitled {
                role: role.clone(),
                kind: body.kind(),
            });
        }
        let tx = &self.transaction;
        let mut heads = tx.prepare_cached(
            "SELECT o.id, o.ms, o.tick, o.actor, o.number, o.past FROM head h CROSS JOIN operation o ON o.id = h.id ORDER BY o.id",
        )?;
        let mut parents = Vec::new();
        let mut past = CausalPast::default();
        let mut latest = Hlc::default();
        let mut rows = heads.query([])?;
        while let Some(row) = rows.next()? {
            parents.push(OperationId(row.get(0)?));
            latest = latest.max(Hlc {
                ms: row.get(1)?,
                tick: row.get(2)?,
            });
            join(
                &mut past,
                ActorId(row.get(3)?),
                row.get(4)?,
                &row.get::<_, Vec<u8>>(5)?,
            );
        }
        let operation = Operation {
            v: FORMAT,
            plan: self.plan,
            actor: self.actor,
            number: past.seen(self.actor) + 1,
            parents,
            time: Hlc::after(latest, self.wall_ms),
            kind: body.kind().to_owned(),
            payload: body.payload(),
        };
        let bytes = operation.to_bytes();
        let (id, operation) = Operation::from_bytes(&bytes)
            .map_err(|error| StoreError::Damaged(error.to_string()))?;
        let stamp = insert(tx, id, &operation, &bytes, &past)?;
        projection::apply_own(tx, stamp, &past, body)?;
        Ok(id)
    }

    /// Keeps a file under its hash.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn attach(&self, bytes: &[u8]) -> Result<draagvlak_domain::id::ContentHash, StoreError> {
        let hash = draagvlak_domain::id::ContentHash::of(bytes);
        self.transaction.execute(
            "INSERT OR IGNORE INTO attachment (hash, bytes) VALUES (?1, ?2)",
            params![hash.as_bytes(), bytes],
        )?;
        Ok(hash)
    }

    /// Remembers something for this device alone.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn set_local(&self, key: &str, value: &[u8]) -> Result<(), StoreError> {
        set_local(&self.transaction, key, value)
    }

    /// Forgets what this device remembered.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn forget(&self, key: &str) -> Result<(), StoreError> {
        forget(&self.transaction, key)
    }

    /// Stores everything added: when this returns, it is on the disk.
    ///
    /// # Errors
    /// [`StoreError`] when it could not be stored; then nothing is.
    pub fn commit(self) -> Result<(), StoreError> {
        crate::text::index_changed(&self.transaction)?;
        Ok(self.transaction.commit()?)
    }
}

fn local(connection: &rusqlite::Connection, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let value = connection
        .query_row("SELECT value FROM local WHERE key = ?1", [key], |row| {
            row.get(0)
        })
        .optional()?;
    Ok(value)
}

fn set_local(tx: &Transaction<'_>, key: &str, value: &[u8]) -> Result<(), StoreError> {
    tx.execute(
        "INSERT OR REPLACE INTO local (key, value) VALUES (?1, ?2)",
        params![key, value],
    )?;
    Ok(())
}

fn forget(tx: &Transaction<'_>, key: &str) -> Result<(), StoreError> {
    tx.execute("DELETE FROM local WHERE key = ?1", [key])?;
    Ok(())
}

fn join(past: &mut CausalPast, actor: ActorId, number: u64, before: &[u8]) {
    if let Some(before) = CausalPast::from_bytes(before) {
        past.join(&before);
    }
    past.add(actor, number);
}

enum Taken {
    New,
    Known,
    Waits,
    Refused(Refusal),
}

fn take_in(
    tx: &Transaction<'_>,
    plan: PlanId,
    bytes: &[u8],
    signer: Option<SignKey>,
    authority: Option<&mut Authority>,
) -> Result<Taken, StoreError> {
    let refused = |why: Refusal| Ok(Taken::Refused(why));
    let (id, operation) = match Operation::from_bytes(bytes) {
        Ok(read) => read,
        Err(why) => return refused(why.into()),
    };
    if operation.plan != plan {
        return refused(Refusal::OtherPlan);
    }
    let body = match Body::read(&operation.kind, &operation.payload) {
        Ok(body) => body,
        Err(why) => return refused(why.into()),
    };
    let mut here = tx.prepare_cached("SELECT 1 FROM operation WHERE id = ?1")?;
    if here.exists([id.as_bytes()])? {
        return Ok(Taken::Known);
    }
    let twin = tx
        .prepare_cached("SELECT id FROM operation WHERE actor = ?1 AND number = ?2")?
        .query_row(
            params![operation.actor.as_bytes(), operation.number],
            |row| row.get(0),
        )
        .optional()?;
    if let Some(twin) = twin {
        return refused(Refusal::Fork(OperationId(twin)));
    }
    let mut past = CausalPast::default();
    for parent in &operation.parents {
        let found = tx
            .prepare_cached("SELECT ms, tick, actor, number, past FROM operation WHERE id = ?1")?
            .query_row([parent.as_bytes()], |row| {
                let time = Hlc {
                    ms: row.get(0)?,
                    tick: row.get(1)?,
                };
                Ok((
                    time,
                    ActorId(row.get(2)?),
                    row.get::<_, u64>(3)?,
                    row.get::<_, Vec<u8>>(4)?,
                ))
            })
            .optional()?;
        let Some((time, actor, number, before)) = found else {
            if let (Some(authority), Some(signer)) = (&authority, signer)
                && authority.judge(&operation, body.as_ref(), signer, None)
                    == Err(NotEntitled::Removed)
            {
                // What it was made upon may never come: it does not count either.
                return refused(NotEntitled::Removed.into());
            }
            let signer = signer.map(|signer| signer.0);
            tx.prepare_cached(
                "INSERT OR IGNORE INTO waiting (id, bytes, signature) VALUES (?1, ?2, ?3)",
            )?
            .execute(params![id.as_bytes(), bytes, signer])?;
            return Ok(Taken::Waits);
        };
        if time >= operation.time {
            return refused(Refusal::BreaksRule("later than every parent"));
        }
        join(&mut past, actor, number, &before);
    }
    if past.seen(operation.actor) + 1 != operation.number {
        return refused(Refusal::BreaksRule(
            "numbered without gaps, each upon the one before",
        ));
    }
    if operation.parents.is_empty() != (operation.kind == "plan.create") {
        return refused(Refusal::BreaksRule(
            "only the making of the plan stands on nothing",
        ));
    }
    match (authority, signer) {
        (Some(authority), Some(signer)) => {
            if let Err(why) = authority.judge(&operation, body.as_ref(), signer, Some(&past)) {
                return refused(why.into());
            }
            if let Some(body) = &body {
                authority.learn(id, &operation, body);
            }
        }
        // Once devices sign, what nobody signed for does not count.
        (Some(_), None) => return refused(NotEntitled::NotAdmitted.into()),
        (None, _) => {}
    }
    let stamp = insert(tx, id, &operation, bytes, &past)?;
    projection::apply(tx, stamp, &past, &operation)?;
    Ok(Taken::New)
}

/// Hears of a removal before anything that comes with it: clocks may say that what its member made
/// afterwards was made before.
fn foresee(authority: &mut Authority, bytes: &[u8], signer: Option<SignKey>) {
    let Some(signer) = signer.filter(|signer| authority.has_role(*signer, COORDINATOR)) else {
        return;
    };
    if let Ok((id, operation)) = Operation::from_bytes(bytes)
        && operation.kind == "member.remove"
        && let Ok(Some(body)) = Body::read(&operation.kind, &operation.payload)
        && authority
            .judge(&operation, Some(&body), signer, None)
            .is_ok()
    {
        authority.learn(id, &operation, &body);
    }
}

/// The bytes of an operation that waits, and who signed for it.
type Parked = (Vec<u8>, Option<SignKey>);

/// The operations that wait for what they were made upon.
fn waiting(tx: &Transaction<'_>) -> Result<Vec<Parked>, StoreError> {
    let mut waiting = tx.prepare_cached("SELECT bytes, signature FROM waiting ORDER BY id")?;
    let rows = waiting.query_map([], |row| {
        let signer: Option<[u8; 32]> = row.get(1)?;
        Ok((row.get(0)?, signer.map(SignKey)))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn insert(
    tx: &Transaction<'_>,
    id: OperationId,
    operation: &Operation,
    bytes: &[u8],
    past: &CausalPast,
) -> Result<Stamp, StoreError> {
    tx.prepare_cached(
        "INSERT INTO operation (id, actor, number, ms, tick, kind, bytes, past) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        id.as_bytes(), operation.actor.as_bytes(), operation.number, operation.time.ms,
        operation.time.tick, operation.kind, bytes, past.to_bytes(),
    ])?;
    let mut covered = tx.prepare_cached("DELETE FROM head WHERE id = ?1")?;
    for parent in &operation.parents {
        covered.execute([parent.as_bytes()])?;
    }
    tx.prepare_cached("INSERT INTO head (id) VALUES (?1)")?
        .execute([id.as_bytes()])?;
    Ok(Stamp {
        time: operation.time,
        operation: id,
        actor: operation.actor,
        number: operation.number,
    })
}
