//! What came since a moment that is told by how many operations of each actor were here: exact in
//! whatever order they arrive, and costing what is new.

use rusqlite::params;

use draagvlak_domain::id::{ActorId, OperationId};
use draagvlak_domain::time::Hlc;

use crate::error::StoreError;
use crate::open::Store;
use crate::summary::Happened;

impl Store {
    /// How many operations of each actor are here; each numbers its own from 1 without gaps.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn counted(&self) -> Result<Vec<(ActorId, u64)>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT actor, (SELECT coalesce(max(number), 0) FROM operation WHERE operation.actor = actor.actor)
             FROM actor ORDER BY actor",
        )?;
        let rows = all.query_map([], |row| Ok((ActorId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The last operations of an actor after its `number`-th, at most so many, the newest first.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn arrived(
        &self,
        actor: ActorId,
        number: u64,
        most: usize,
    ) -> Result<Vec<Happened>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT id, kind, ms, tick FROM operation WHERE actor = ?1 AND number > ?2 ORDER BY number DESC LIMIT ?3",
        )?;
        let rows = all.query_map(params![actor.as_bytes(), number, most], |row| {
            Ok(Happened {
                id: OperationId(row.get(0)?),
                kind: row.get(1)?,
                actor,
                time: Hlc {
                    ms: row.get(2)?,
                    tick: row.get(3)?,
                },
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
