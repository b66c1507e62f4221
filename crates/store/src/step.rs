//! Texts of single revisions, without the whole history of their chapter.

use rusqlite::{OptionalExtension, params};

use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::revision::Line;
use draagvlak_domain::time::Hlc;
use draagvlak_redline::history::{History, Revision};

use crate::error::StoreError;
use crate::open::Store;
use crate::text::{step_of, unpack};

impl Store {
    /// The revisions of a chapter that lead from some of them to its others, knowing the text of
    /// `from`: what was before is left where it is, as long as nothing later was made upon it.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails or the history is damaged.
    pub fn history_since(
        &self,
        chapter: EntityId,
        line: Line,
        from: &[OperationId],
    ) -> Result<History, StoreError> {
        let [from] = from else {
            return self.history(chapter, line);
        };
        let Some(first) = self.revision_alone(*from)? else {
            return self.history(chapter, line);
        };
        let mut later = self.connection.prepare_cached(
            "SELECT r.id, r.ms, r.tick, o.bytes FROM revision r JOIN operation o ON o.id = r.id
             WHERE r.chapter = ?1 AND r.line = ?2 AND (r.ms, r.tick) > (?3, ?4)",
        )?;
        let mut rows = later.query(params![
            chapter.as_bytes(),
            line.key(),
            first.time.ms,
            first.time.tick
        ])?;
        let mut revisions = Vec::new();
        while let Some(row) = rows.next()? {
            let step = step_of(&row.get::<_, Vec<u8>>(3)?)?;
            revisions.push(Revision {
                id: OperationId(row.get(0)?),
                parents: step.base,
                time: Hlc {
                    ms: row.get(1)?,
                    tick: row.get(2)?,
                },
                delta: step.delta,
            });
        }
        let here: std::collections::HashSet<_> = revisions.iter().map(|r| r.id).collect();
        let whole = revisions
            .iter()
            .flat_map(|revision| &revision.parents)
            .all(|parent| parent == from || here.contains(parent));
        let rooted = revisions
            .iter()
            .all(|revision| !revision.parents.is_empty());
        if !whole || !rooted {
            return self.history(chapter, line);
        }
        let text = self.revision_text(chapter, line, *from)?;
        revisions.push(Revision {
            parents: Vec::new(),
            ..first
        });
        let mut history = History::new(revisions);
        history.know(*from, &text);
        Ok(history)
    }

    /// The text of one revision, from the whole text kept last before it.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails or the history is damaged.
    pub fn revision_text(
        &self,
        chapter: EntityId,
        line: Line,
        id: OperationId,
    ) -> Result<String, StoreError> {
        let mut chain = Vec::new();
        let mut at = Some(id);
        let mut known = None;
        while let Some(id) = at {
            let keyframe: Option<Option<Vec<u8>>> = self
                .connection
                .prepare_cached("SELECT keyframe FROM revision WHERE id = ?1")?
                .query_row([id.as_bytes()], |row| row.get(0))
                .optional()?;
            let Some(revision) = self.revision_alone(id)? else {
                break;
            };
            at = revision.parents.first().copied();
            chain.push(Revision {
                parents: at.into_iter().collect(),
                ..revision
            });
            if let Some(Some(packed)) = keyframe {
                known = Some((id, unpack(&packed)?));
                break;
            }
        }
        let mut history = History::new(chain);
        if let Some((id, text)) = known {
            history.know(id, &text);
        }
        match history.text(id) {
            Ok(text) => Ok(text.to_string()),
            Err(_) => Ok(self.history(chapter, line)?.text(id)?.to_string()),
        }
    }

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
