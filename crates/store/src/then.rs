//! The plan as it was when an operation was made: the operations that one was made upon, and itself.

use rusqlite::params;

use draagvlak_domain::id::{ActorId, OperationId};
use draagvlak_domain::operation::CausalPast;

use crate::error::StoreError;
use crate::open::Store;
use crate::upkeep::replay;

impl Store {
    /// The plan as it was when an operation was made, in memory: what its author had seen then, and
    /// no more. Files that were kept are not in it.
    ///
    /// # Errors
    /// [`StoreError`] when that operation is not here, or the file fails.
    pub fn then(&self, operation: OperationId) -> Result<Self, StoreError> {
        let (past, actor, number): (Vec<u8>, [u8; 16], u64) = self
            .connection
            .prepare_cached("SELECT past, actor, number FROM operation WHERE id = ?1")?
            .query_row([operation.as_bytes()], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })?;
        let mut past = CausalPast::from_bytes(&past)
            .ok_or_else(|| StoreError::Damaged(format!("the past of {operation}")))?;
        past.add(ActorId(actor), number);
        let mut store = Self::create_in_memory()?;
        let tx = store.connection.transaction()?;
        if let Some(plan) = self.plan_id()? {
            tx.execute(
                "INSERT INTO local (key, value) VALUES ('plan', ?1)",
                params![plan.as_bytes()],
            )?;
        }
        replay(&self.connection, &tx, true, |actor, number| {
            past.includes(actor, number)
        })?;
        tx.commit()?;
        Ok(store)
    }
}
