//! Checking a store, and making its projections anew.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, TransactionBehavior};

use draagvlak_domain::field::Stamp;
use draagvlak_domain::id::{ActorId, ContentHash, OperationId};
use draagvlak_domain::operation::{CausalPast, Operation};

use crate::error::StoreError;
use crate::open::Store;
use crate::projection;
use crate::schema::PROJECTIONS;

/// How a store is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Health {
    /// How many operations it holds.
    pub operations: u64,
    /// How many wait for what they were made upon.
    pub waiting: u64,
    /// What SQLite finds wrong with the file.
    pub file: Vec<String>,
    /// Operations that are not what their name says.
    pub damaged: Vec<OperationId>,
    /// Tables that are not what the operations add up to.
    pub stale: Vec<String>,
}

impl Health {
    /// Whether nothing is wrong.
    pub fn is_well(&self) -> bool {
        self.file.is_empty() && self.damaged.is_empty() && self.stale.is_empty()
    }
}

impl Store {
    /// Checks the file, every operation's name, and every projection. Changes nothing.
    ///
    /// # Errors
    /// [`StoreError`] when the file cannot be read at all.
    pub fn check(&self) -> Result<Health, StoreError> {
        let mut health = Health::default();
        let mut lines = self.connection.prepare("PRAGMA integrity_check(20)")?;
        for line in lines.query_map([], |row| row.get::<_, String>(0))? {
            let line = line?;
            if line != "ok" {
                health.file.push(line);
            }
        }
        let mut all = self.connection.prepare("SELECT id, bytes FROM operation")?;
        let mut rows = all.query([])?;
        while let Some(row) = rows.next()? {
            let id = OperationId(row.get(0)?);
            health.operations += 1;
            match Operation::from_bytes(&row.get::<_, Vec<u8>>(1)?) {
                Ok((named, _)) if named == id => {}
                _ => health.damaged.push(id),
            }
        }
        health.waiting = self
            .connection
            .query_row("SELECT count(*) FROM waiting", [], |row| row.get(0))?;
        if health.damaged.is_empty() {
            // Made anew beside the file, in memory: a check needs no right to write.
            let mut fresh = Connection::open_in_memory()?;
            crate::schema::migrate(&mut fresh)?;
            {
                let tx = fresh.transaction()?;
                replay(&self.connection, &tx, true, |_, _| true)?;
                tx.commit()?;
            }
            for (table, order) in PROJECTIONS {
                if digest(&self.connection, table, order)? != digest(&fresh, table, order)? {
                    health.stale.push((*table).to_owned());
                }
            }
        }
        Ok(health)
    }

    /// How many operations wait for what they were made upon.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn waiting(&self) -> Result<u64, StoreError> {
        let count = self
            .connection
            .query_row("SELECT count(*) FROM waiting", [], |row| row.get(0))?;
        Ok(count)
    }

    /// Makes every projection anew from the operations, in one transaction.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails: then everything stays as it was.
    pub fn rebuild(&mut self) -> Result<(), StoreError> {
        let tx = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        for (table, _) in PROJECTIONS {
            tx.execute(&format!("DELETE FROM {table}"), [])?;
        }
        replay(&tx, &tx, false, |_, _| true)?;
        Ok(tx.commit()?)
    }

    /// A hash of every projection: two stores with the same operations have the same.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn projection_digest(&self) -> Result<ContentHash, StoreError> {
        let mut all = Vec::new();
        for (table, order) in PROJECTIONS {
            all.extend_from_slice(digest(&self.connection, table, order)?.as_bytes());
        }
        Ok(ContentHash::of(&all))
    }
}

/// Applies the operations of one database that are wanted, by actor and number, to the projections
/// of another (or the same) one.
pub(crate) fn replay(
    from: &Connection,
    to: &rusqlite::Transaction<'_>,
    copy: bool,
    wanted: impl Fn(ActorId, u64) -> bool,
) -> Result<(), StoreError> {
    let mut all = from.prepare("SELECT bytes, past FROM operation ORDER BY ms, tick, id")?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        let bytes: Vec<u8> = row.get(0)?;
        let past: Vec<u8> = row.get(1)?;
        let (id, operation) = Operation::from_bytes(&bytes)
            .map_err(|error| StoreError::Damaged(error.to_string()))?;
        if !wanted(operation.actor, operation.number) {
            continue;
        }
        let stamp = Stamp {
            time: operation.time,
            operation: id,
            actor: operation.actor,
            number: operation.number,
        };
        if copy {
            // A chapter's history reads the operations themselves.
            to.prepare_cached("INSERT INTO operation (id, actor, number, ms, tick, kind, bytes, past) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?
                .execute(rusqlite::params![
                    id.as_bytes(), operation.actor.as_bytes(), operation.number, operation.time.ms,
                    operation.time.tick, operation.kind, bytes, past,
                ])?;
        }
        let past = CausalPast::from_bytes(&past)
            .ok_or_else(|| StoreError::Damaged(format!("the past of {id}")))?;
        projection::apply(to, stamp, &past, &operation)?;
    }
    crate::text::index_changed(to)
}

fn digest(connection: &Connection, table: &str, order: &str) -> Result<ContentHash, StoreError> {
    let columns = if table == "search" { "rowid, *" } else { "*" };
    let mut all = connection.prepare(&format!("SELECT {columns} FROM {table} ORDER BY {order}"))?;
    let count = all.column_count();
    let mut rows = all.query([])?;
    let mut hasher = blake3::Hasher::new();
    while let Some(row) = rows.next()? {
        for i in 0..count {
            let (mark, bytes): (u8, Vec<u8>) = match row.get_ref(i)? {
                ValueRef::Null => (0, Vec::new()),
                ValueRef::Integer(n) => (1, n.to_be_bytes().to_vec()),
                ValueRef::Real(n) => (2, n.to_be_bytes().to_vec()),
                ValueRef::Text(text) => (3, text.to_vec()),
                ValueRef::Blob(blob) => (4, blob.to_vec()),
            };
            hasher.update(&[mark]);
            hasher.update(&(bytes.len() as u64).to_be_bytes());
            hasher.update(&bytes);
        }
    }
    Ok(ContentHash(*hasher.finalize().as_bytes()))
}
