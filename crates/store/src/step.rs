//! Single revisions, by name.

use draagvlak_domain::id::OperationId;
use draagvlak_redline::history::Revision;

use crate::error::StoreError;
use crate::open::Store;
use crate::text::revision;

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
        revision(&self.connection, id)
    }
}
