//! Single revisions, by name.

use rusqlite::OptionalExtension;

use draagvlak_domain::id::OperationId;
use draagvlak_domain::time::Hlc;
use draagvlak_redline::history::Revision;

use crate::error::StoreError;
use crate::open::Store;
use crate::text::step_of;

impl Store {
    /// The revision of either line whose name begins so, in hexadecimal; none when there is not one
    /// and only one.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn revision_named(&self, beginning: &str) -> Result<Option<OperationId>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT id FROM revision WHERE lower(hex(id)) LIKE ?1 || '%' LIMIT 2",
        )?;
        if !beginning.chars().all(|sign| sign.is_ascii_hexdigit()) {
            return Ok(None);
        }
        let beginning = beginning.to_lowercase();
        let rows = all.query_map([beginning], |row| row.get(0))?;
        let found: Vec<[u8; 32]> = rows.collect::<Result<_, _>>()?;
        Ok(match found.as_slice() {
            [one] => Some(OperationId(*one)),
            _ => None,
        })
    }

    /// A revision with what it was made upon; none when it is not here.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails or the revision is damaged.
    pub fn revision_alone(&self, id: OperationId) -> Result<Option<Revision>, StoreError> {
        let found: Option<(u64, u32, Vec<u8>)> = self
            .connection
            .prepare_cached(
                "SELECT r.ms, r.tick, o.bytes FROM revision r JOIN operation o ON o.id = r.id WHERE r.id = ?1",
            )?
            .query_row([id.as_bytes()], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        let Some((ms, tick, bytes)) = found else {
            return Ok(None);
        };
        let step = step_of(&bytes)?;
        Ok(Some(Revision {
            id,
            parents: step.base,
            time: Hlc { ms, tick },
            delta: step.delta,
        }))
    }
}
