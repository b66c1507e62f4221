//! Narrow reads: what a list, a count or a line of news needs, and no more. None of them grows with
//! the history of the texts.

use rusqlite::{OptionalExtension, params};

use draagvlak_domain::body::Body;
use draagvlak_domain::field::Stamp;
use draagvlak_domain::id::{ActorId, EntityId, OperationId};
use draagvlak_domain::revision::Line;
use draagvlak_domain::time::{Date, Hlc};

use crate::error::StoreError;
use crate::open::Store;

/// What makes a reaction's number: its round, its number and how many had that number before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numbered {
    /// The reaction.
    pub id: EntityId,
    /// Its round.
    pub round: EntityId,
    /// Its number within the round.
    pub number: u32,
    /// How many reactions of the round bear that number and came earlier.
    pub repeat: usize,
}

/// How many reactions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// On the register.
    pub all: usize,
    /// Without a disposition.
    pub open: usize,
    /// After the deadline.
    pub late: usize,
    /// After the deadline and without a disposition.
    pub late_open: usize,
    /// Without a disposition and with nobody to handle them.
    pub unassigned: usize,
    /// Without a disposition, handled by the member asked for.
    pub mine: usize,
}

/// An operation without its payload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// Its name.
    pub id: OperationId,
    /// Its kind.
    pub kind: String,
    /// By whom.
    pub actor: ActorId,
    /// When.
    pub time: Hlc,
}

/// How a chapter's text stands, without the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineState {
    /// The revisions it is made of.
    pub heads: Vec<OperationId>,
    /// How many sentences were rewritten twice.
    pub conflicts: usize,
    /// Whether nothing stands in it.
    pub empty: bool,
}

impl Store {
    /// The numbers of all reactions, also of imports that were taken back, by round and number.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn numbered(&self) -> Result<Vec<Numbered>, StoreError> {
        // The index alone tells numbers; only of those that two bear, who came first is looked up.
        let mut all = self.connection.prepare_cached(
            "SELECT id, round, number FROM comment INDEXED BY comment_number ORDER BY round, number",
        )?;
        let rows = all.query_map([], |row| {
            Ok(Numbered {
                id: EntityId(row.get(0)?),
                round: EntityId(row.get(1)?),
                number: row.get(2)?,
                repeat: 0,
            })
        })?;
        let mut numbered: Vec<Numbered> = rows.collect::<Result<_, _>>()?;
        for same in
            numbered.chunk_by_mut(|one, next| (one.round, one.number) == (next.round, next.number))
        {
            if same.len() > 1 {
                for one in same.iter_mut() {
                    one.repeat = self.number_of(one.id)?.map_or(0, |found| found.repeat);
                }
                same.sort_by_key(|one| one.repeat);
            }
        }
        Ok(numbered)
    }

    /// The reactions that are on the register without a valid disposition (D29).
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn undisposed(&self) -> Result<Vec<EntityId>, StoreError> {
        self.ids("SELECT id FROM comment WHERE NOT withdrawn AND NOT valid ORDER BY round, number, ms, tick, id")
    }

    /// The reactions that are said to be processed, in whole or in part, and have no change.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn processed_without_change(&self) -> Result<Vec<EntityId>, StoreError> {
        self.ids(
            "SELECT id FROM comment WHERE NOT withdrawn AND valid AND outcome IN ('processed', 'partly')
             AND NOT EXISTS (SELECT 1 FROM tie WHERE tie.comment = comment.id AND tie.tied)
             ORDER BY round, number, ms, tick, id",
        )
    }

    /// How many reactions of a round there are, with this deadline, and of them for a member.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn count(
        &self,
        round: EntityId,
        deadline: Option<Date>,
        member: Option<EntityId>,
    ) -> Result<Count, StoreError> {
        let count = self
            .connection
            .prepare_cached(
                "SELECT count(*), coalesce(sum(open), 0), coalesce(sum(late), 0), coalesce(sum(open AND late), 0),
                        coalesce(sum(open AND handler IS NULL), 0), coalesce(sum(open AND handler IS ?3), 0)
                 FROM (SELECT outcome IS NULL AS open, coalesce(late, dated > ?2, 0) AS late, handler
                       FROM comment WHERE round = ?1 AND NOT withdrawn)",
            )?
            .query_row(
                params![
                    round.as_bytes(),
                    deadline.map(|date| date.to_string()),
                    // A name nobody bears, so that nobody's are not taken for one's own.
                    member.map_or(Vec::new(), |member| member.0.to_vec()),
                ],
                |row| {
                    Ok(Count {
                        all: row.get(0)?,
                        open: row.get(1)?,
                        late: row.get(2)?,
                        late_open: row.get(3)?,
                        unassigned: row.get(4)?,
                        mine: row.get(5)?,
                    })
                },
            )?;
        Ok(count)
    }

    /// How many reactions belong to each main line.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn main_line_counts(&self) -> Result<Vec<(EntityId, usize)>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT main_line, count(*) FROM comment WHERE NOT withdrawn AND main_line IS NOT NULL GROUP BY main_line",
        )?;
        let rows = all.query_map([], |row| Ok((EntityId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many reactions an import brought, of which round, and whether it was taken back; none
    /// for an import that brought none.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn imported(
        &self,
        import: OperationId,
    ) -> Result<Option<(usize, EntityId, bool)>, StoreError> {
        let found = self
            .connection
            .prepare_cached(
                "SELECT count(*), round, max(withdrawn) FROM comment WHERE import = ?1 GROUP BY round",
            )?
            .query_row([import.as_bytes()], |row| {
                Ok((row.get(0)?, EntityId(row.get(1)?), row.get(2)?))
            })
            .optional()?;
        Ok(found)
    }

    /// The revisions that were made for a reaction, in order of time, each with its chapter.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn made_for(&self, comment: EntityId) -> Result<Vec<(OperationId, EntityId)>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT r.id, r.chapter FROM tie t JOIN revision r ON r.id = t.revision
             WHERE t.comment = ?1 AND t.tied AND r.line = ?2 ORDER BY r.ms, r.tick, r.id",
        )?;
        let rows = all.query_map(params![comment.as_bytes(), Line::Working.key()], |row| {
            Ok((OperationId(row.get(0)?), EntityId(row.get(1)?)))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The reactions a revision was made for.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn reasons(&self, revision: OperationId) -> Result<Vec<EntityId>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT comment FROM tie WHERE revision = ?1 AND tied ORDER BY comment",
        )?;
        let rows = all.query_map([revision.as_bytes()], |row| row.get(0))?;
        Ok(rows.map(|id| id.map(EntityId)).collect::<Result<_, _>>()?)
    }

    /// How many revisions were made for each reaction.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn tie_counts(&self) -> Result<Vec<(EntityId, usize)>, StoreError> {
        let mut all = self
            .connection
            .prepare_cached("SELECT comment, count(*) FROM tie WHERE tied GROUP BY comment")?;
        let rows = all.query_map([], |row| Ok((EntityId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The operations that concern a reaction after its import, in order of time.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn touched(&self, comment: EntityId) -> Result<Vec<(Stamp, Body)>, StoreError> {
        let mut all = self
            .connection
            .prepare_cached("SELECT operation FROM touched WHERE comment = ?1")?;
        let ids = all.query_map([comment.as_bytes()], |row| row.get(0))?;
        let mut bodies = Vec::new();
        for id in ids {
            bodies.extend(self.body(OperationId(id?))?);
        }
        bodies.sort_by_key(|(stamp, _)| *stamp);
        Ok(bodies)
    }

    /// The last operations of these kinds, the newest first.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn happened(&self, kinds: &[&str], most: usize) -> Result<Vec<Happened>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT id, kind, actor, ms, tick FROM operation INDEXED BY operation_time ORDER BY ms DESC, tick DESC",
        )?;
        let mut rows = all.query([])?;
        let mut happened = Vec::new();
        while let (Some(row), true) = (rows.next()?, happened.len() < most) {
            let kind: String = row.get(1)?;
            if kinds.contains(&kind.as_str()) {
                happened.push(Happened {
                    id: OperationId(row.get(0)?),
                    kind,
                    actor: ActorId(row.get(2)?),
                    time: Hlc {
                        ms: row.get(3)?,
                        tick: row.get(4)?,
                    },
                });
            }
        }
        Ok(happened)
    }

    /// The operations of a kind since a moment, in order of time.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn of_kind_since(&self, kind: &str, since: Hlc) -> Result<Vec<OperationId>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT id FROM operation WHERE kind = ?1 AND (ms, tick) > (?2, ?3) ORDER BY ms, tick, id",
        )?;
        let rows = all.query_map(params![kind, since.ms, since.tick], |row| row.get(0))?;
        Ok(rows
            .map(|id| id.map(OperationId))
            .collect::<Result<_, _>>()?)
    }

    /// Which chapter a revision is of.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn chapter_of(&self, revision: OperationId) -> Result<Option<EntityId>, StoreError> {
        let chapter = self
            .connection
            .prepare_cached("SELECT chapter FROM revision WHERE id = ?1")?
            .query_row([revision.as_bytes()], |row| row.get(0))
            .optional()?;
        Ok(chapter.map(EntityId))
    }

    /// How a chapter's text stands; none for a chapter without one.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn line_state(
        &self,
        chapter: EntityId,
        line: Line,
    ) -> Result<Option<LineState>, StoreError> {
        let state = self
            .connection
            .prepare_cached(
                "SELECT heads, conflicts, trim(text, ?3) = '' FROM line WHERE chapter = ?1 AND line = ?2",
            )?
            .query_row(params![chapter.as_bytes(), line.key(), " \t\r\n"], |row| {
                let heads: Vec<u8> = row.get(0)?;
                Ok(LineState {
                    heads: heads.chunks(32).filter_map(OperationId::from_slice).collect(),
                    conflicts: row.get(1)?,
                    empty: row.get(2)?,
                })
            })
            .optional()?;
        Ok(state)
    }

    fn ids(&self, sql: &str) -> Result<Vec<EntityId>, StoreError> {
        let mut all = self.connection.prepare_cached(sql)?;
        let rows = all.query_map([], |row| row.get(0))?;
        Ok(rows.map(|id| id.map(EntityId)).collect::<Result<_, _>>()?)
    }

    /// The number of one reaction; none when it is not here.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn number_of(&self, comment: EntityId) -> Result<Option<Numbered>, StoreError> {
        let found = self
            .connection
            .prepare_cached(
                "SELECT c.id, c.round, c.number, (SELECT count(*) FROM comment e WHERE e.round = c.round AND e.number = c.number
                     AND (e.ms, e.tick, e.id) < (c.ms, c.tick, c.id)) FROM comment c WHERE c.id = ?1",
            )?
            .query_row([comment.as_bytes()], |row| {
                Ok(Numbered {
                    id: EntityId(row.get(0)?),
                    round: EntityId(row.get(1)?),
                    number: row.get(2)?,
                    repeat: row.get(3)?,
                })
            })
            .optional()?;
        Ok(found)
    }
}
