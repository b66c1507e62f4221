//! The texts of chapters: revisions with their keyframes, and the text that holds now.

use std::collections::BTreeSet;
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use draagvlak_domain::body::Body;
use draagvlak_domain::chapter::Chapter;
use draagvlak_domain::field::Stamp;
use draagvlak_domain::id::{ActorId, EntityId, OperationId};
use draagvlak_domain::operation::Operation;
use draagvlak_domain::revision::{Decide, Line, TextStep, Verdict};
use draagvlak_domain::time::Hlc;
use draagvlak_redline::atoms::change_between;
use draagvlak_redline::history::{Disputed, HeadText, History, Revision, Source};

use crate::error::StoreError;
use crate::ledger::Writing;
use crate::open::Store;
use crate::projection::{from_json, to_json};
use crate::read::Noun;
use crate::search;

/// Every so many revisions the whole text is kept, so that none needs more steps than this.
const KEYFRAME_EVERY: i64 = 64;

/// A conflict that nobody settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenConflict {
    /// Its three texts, and where the chapter's text shows one of them.
    pub disputed: Disputed,
    /// Whether the chapter was saved over it, so that it does not show by itself any more.
    pub saved_over: bool,
}

/// A decision about a tracked change, in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecidedRow {
    /// The decision.
    pub operation: OperationId,
    /// The change's name.
    pub change: String,
    /// What was decided.
    pub verdict: Verdict,
}

impl Store {
    /// The text of a chapter that holds; empty for a chapter without one.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn head_text(&self, chapter: EntityId, line: Line) -> Result<HeadText, StoreError> {
        head_text(&self.connection, chapter, line)
    }

    /// The history of the texts of chapters.
    pub fn history(&self) -> History<'_> {
        history(&self.connection)
    }

    /// What was rewritten twice in a chapter and never settled, in the order of its text.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn open_conflicts(&self, chapter: EntityId) -> Result<Vec<OpenConflict>, StoreError> {
        let head = self.head_text(chapter, Line::Working)?;
        let settled: BTreeSet<[u8; 32]> = self
            .connection
            .prepare_cached("SELECT conflict FROM settled WHERE chapter = ?1")?
            .query_map([chapter.as_bytes()], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let mut seen = settled;
        let mut open = Vec::new();
        for disputed in head.conflicts {
            if seen.insert(disputed.conflict.id().0) {
                open.push(OpenConflict {
                    disputed,
                    saved_over: false,
                });
            }
        }
        let mut over = self.connection.prepare_cached(
            "SELECT d.conflict, d.revision, d.state FROM disputed d JOIN revision r ON r.id = d.revision WHERE d.chapter = ?1 ORDER BY r.ms DESC, r.tick DESC, r.id, d.place",
        )?;
        let mut rows = over.query([chapter.as_bytes()])?;
        while let Some(row) = rows.next()? {
            if !seen.insert(row.get(0)?) {
                continue;
            }
            let revision = OperationId(row.get(1)?);
            let mut disputed: Disputed = from_json(&row.get::<_, String>(2)?)?;
            // Where it was shown lies, by now, where the saves since have brought it.
            let mut history = self.history();
            let Some(made_upon) = history.revision(revision)? else {
                continue;
            };
            let shown = history.merged(&made_upon.parents)?.text;
            let since = change_between(&shown, &head.text);
            let range = &mut disputed.conflict.shown;
            let start = since.map_position(range.start, false);
            *range = start..since.map_position(range.end, true).max(start);
            open.push(OpenConflict {
                disputed,
                saved_over: true,
            });
        }
        open.sort_by_key(|open| open.disputed.conflict.shown.start);
        Ok(open)
    }

    /// How many conflicts of a chapter nobody settled.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn conflict_count(&self, chapter: EntityId) -> Result<usize, StoreError> {
        let shown = self.head(chapter)?.is_some_and(|head| head.conflicts > 0);
        let over: bool = self
            .connection
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM disputed WHERE chapter = ?1)")?
            .query_row([chapter.as_bytes()], |row| row.get(0))?;
        if shown || over {
            Ok(self.open_conflicts(chapter)?.len())
        } else {
            Ok(0)
        }
    }

    /// The revisions a chapter's working text is made of, without the text.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn heads(&self, chapter: EntityId) -> Result<Vec<OperationId>, StoreError> {
        let heads: Option<Vec<u8>> = self
            .connection
            .prepare_cached("SELECT heads FROM line WHERE chapter = ?1 AND line = 'working'")?
            .query_row([chapter.as_bytes()], |row| row.get(0))
            .optional()?;
        Ok(heads.as_deref().map(ids).unwrap_or_default())
    }

    fn head(&self, chapter: EntityId) -> Result<Option<Head>, StoreError> {
        head(&self.connection, chapter, Line::Working)
    }

    /// What was decided about the changes of a chapter, in order of time.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn decided(&self, chapter: EntityId) -> Result<Vec<DecidedRow>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT operation, change, verdict FROM decided WHERE chapter = ?1 ORDER BY ms, tick, operation",
        )?;
        let mut rows = all.query([chapter.as_bytes()])?;
        let mut decided = Vec::new();
        while let Some(row) = rows.next()? {
            decided.push(DecidedRow {
                operation: OperationId(row.get(0)?),
                change: row.get(1)?,
                verdict: from_json(&row.get::<_, String>(2)?)?,
            });
        }
        Ok(decided)
    }

    /// Who made a revision, and when.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn maker(&self, revision: OperationId) -> Result<Option<(ActorId, Hlc)>, StoreError> {
        let found = self
            .connection
            .prepare_cached("SELECT actor, ms, tick FROM revision WHERE id = ?1")?
            .query_row([revision.as_bytes()], |row| {
                let time = Hlc {
                    ms: row.get(1)?,
                    tick: row.get(2)?,
                };
                Ok((ActorId(row.get(0)?), time))
            })
            .optional()?;
        Ok(found)
    }
}

impl Writing<'_> {
    /// The text of a chapter that holds, with what was added in this transaction.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn head_text(&self, chapter: EntityId, line: Line) -> Result<HeadText, StoreError> {
        head_text(&self.transaction, chapter, line)
    }

    /// The history of the texts of chapters, with what was added in this transaction.
    pub fn history(&self) -> History<'_> {
        history(&self.transaction)
    }
}

fn head_text(
    connection: &Connection,
    chapter: EntityId,
    line: Line,
) -> Result<HeadText, StoreError> {
    match head(connection, chapter, line)? {
        Some(head) if head.conflicts == 0 => Ok(HeadText {
            text: head.text,
            heads: head.heads,
            conflicts: Vec::new(),
        }),
        Some(head) => Ok(history(connection).merged(&head.heads)?),
        None => Ok(HeadText::default()),
    }
}

/// Keeps what was decided, whatever becomes of the text.
pub(crate) fn decided(
    tx: &Transaction<'_>,
    decide: &Decide,
    stamp: Stamp,
) -> Result<(), StoreError> {
    tx.prepare_cached(
        "INSERT INTO decided (operation, chapter, change, verdict, ms, tick) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        stamp.operation.as_bytes(),
        decide.chapter.as_bytes(),
        decide.change,
        to_json(&decide.verdict)?,
        stamp.time.ms,
        stamp.time.tick,
    ])?;
    Ok(())
}

/// Applies a step to a line: a step that does not fit what it was made upon says nothing, for
/// everyone alike.
pub(crate) fn step(
    tx: &Transaction<'_>,
    chapter: EntityId,
    line: Line,
    step: &TextStep,
    stamp: Stamp,
) -> Result<(), StoreError> {
    let mut depth_of = tx.prepare_cached("SELECT depth FROM revision WHERE id = ?1")?;
    let mut depth = 0_i64;
    for (place, base) in step.base.iter().enumerate() {
        let found: Option<i64> = depth_of
            .query_row([base.as_bytes()], |row| row.get(0))
            .optional()?;
        match found {
            Some(found) if place == 0 => depth = found + 1,
            Some(_) => {}
            None => return Ok(()),
        }
    }
    let head = head(tx, chapter, line)?;
    let upon_head = head
        .as_ref()
        .is_some_and(|head| head.heads.len() == 1 && head.heads == step.base);
    let before: Arc<str> = match (&head, step.base.first()) {
        (Some(head), _) if upon_head => head.text.as_str().into(),
        (_, None) => "".into(),
        (_, Some(base)) => history(tx).text(*base)?,
    };
    let Ok(after) = step.delta.apply(&before) else {
        return Ok(());
    };
    let keyframe = if depth % KEYFRAME_EVERY == 0 {
        Some(pack(&after)?)
    } else {
        None
    };
    tx.prepare_cached(
        "INSERT INTO revision (id, chapter, line, ms, tick, actor, depth, keyframe) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        stamp.operation.as_bytes(), chapter.as_bytes(), line.key(), stamp.time.ms, stamp.time.tick,
        stamp.actor.as_bytes(), depth, keyframe,
    ])?;
    let mut heads: Vec<OperationId> = match head {
        Some(head) => head.heads,
        None => Vec::new(),
    };
    heads.retain(|head| !step.base.contains(head));
    heads.push(stamp.operation);
    let now = if heads.len() == 1 {
        HeadText {
            text: after,
            heads,
            conflicts: Vec::new(),
        }
    } else {
        history(tx).merged(&heads)?
    };
    let heads: Vec<u8> = now.heads.iter().flat_map(|id| id.0).collect();
    tx.prepare_cached("INSERT OR REPLACE INTO line (chapter, line, heads, conflicts, text) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![chapter.as_bytes(), line.key(), heads, now.conflicts.len() as i64, now.text])?;
    if line == Line::Working {
        dispute(tx, chapter, step, stamp)?;
        search::later(tx, chapter)
    } else {
        Ok(())
    }
}

/// Keeps what was rewritten twice before a revision upon several: a save does not settle it.
fn dispute(
    tx: &Transaction<'_>,
    chapter: EntityId,
    step: &TextStep,
    stamp: Stamp,
) -> Result<(), StoreError> {
    if step.base.len() < 2 {
        return Ok(());
    }
    let mut insert = tx.prepare_cached(
        "INSERT INTO disputed (revision, place, chapter, conflict, state) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    let conflicts = history(tx).merged(&step.base)?.conflicts;
    for (place, disputed) in (0_i64..).zip(conflicts) {
        insert.execute(params![
            stamp.operation.as_bytes(),
            place,
            chapter.as_bytes(),
            disputed.conflict.id().as_bytes(),
            to_json(&disputed)?,
        ])?;
    }
    Ok(())
}

/// Makes chapters findable that changed in this transaction: each once, however often it was saved.
pub(crate) fn index_changed(tx: &Transaction<'_>) -> Result<(), StoreError> {
    for chapter in search::take_waiting(tx)? {
        index(tx, chapter)?;
    }
    Ok(())
}

/// Makes a chapter findable by its title and text as they are.
fn index(tx: &Transaction<'_>, chapter: EntityId) -> Result<(), StoreError> {
    let state: Option<String> = tx
        .prepare_cached("SELECT state FROM noun WHERE kind = ?1 AND id = ?2")?
        .query_row(params![Noun::Chapter.key(), chapter.as_bytes()], |row| {
            row.get(0)
        })
        .optional()?;
    let Some(state) = state else { return Ok(()) };
    let state: Chapter = from_json(&state)?;
    let text = head(tx, chapter, Line::Working)?
        .map(|head| head.text)
        .unwrap_or_default();
    let title = state.title.get().map_or("", String::as_str);
    search::put(tx, "chapter", chapter, title, &text)
}

fn ids(bytes: &[u8]) -> Vec<OperationId> {
    bytes
        .chunks(32)
        .filter_map(OperationId::from_slice)
        .collect()
}

struct Head {
    heads: Vec<OperationId>,
    conflicts: i64,
    text: String,
}

fn head(
    connection: &Connection,
    chapter: EntityId,
    line: Line,
) -> Result<Option<Head>, StoreError> {
    let head = connection
        .prepare_cached("SELECT heads, conflicts, text FROM line WHERE chapter = ?1 AND line = ?2")?
        .query_row(params![chapter.as_bytes(), line.key()], |row| {
            let heads: Vec<u8> = row.get(0)?;
            Ok(Head {
                heads: ids(&heads),
                conflicts: row.get(1)?,
                text: row.get(2)?,
            })
        })
        .optional()?;
    Ok(head)
}

/// A revision with what it was made upon; none when it is not here.
pub(crate) fn revision(
    connection: &Connection,
    id: OperationId,
) -> Result<Option<Revision>, StoreError> {
    let found: Option<(u64, u32, Vec<u8>)> = connection
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

/// Revisions read one by one from the ledger.
struct Ledger<'c>(&'c Connection);

impl Source for Ledger<'_> {
    fn revision(&self, id: OperationId) -> Result<Option<Revision>, String> {
        revision(self.0, id).map_err(|error| error.to_string())
    }

    fn kept(&self, id: OperationId) -> Result<Option<String>, String> {
        let read = || -> Result<Option<String>, StoreError> {
            let packed: Option<Option<Vec<u8>>> = self
                .0
                .prepare_cached("SELECT keyframe FROM revision WHERE id = ?1")?
                .query_row([id.as_bytes()], |row| row.get(0))
                .optional()?;
            packed.flatten().map(|packed| unpack(&packed)).transpose()
        };
        read().map_err(|error| error.to_string())
    }
}

fn history(connection: &Connection) -> History<'_> {
    History::of(Ledger(connection))
}

fn step_of(bytes: &[u8]) -> Result<TextStep, StoreError> {
    let damaged = |what: &str| StoreError::Damaged(what.to_owned());
    let (_, operation) =
        Operation::from_bytes(bytes).map_err(|error| StoreError::Damaged(error.to_string()))?;
    match Body::read(&operation.kind, &operation.payload) {
        Ok(Some(Body::Revise(revise))) => Ok(revise.step),
        Ok(Some(Body::Decide(decide))) => Ok(decide.step),
        Ok(Some(Body::SettleConflict(settle))) => Ok(settle.step),
        Ok(Some(Body::ReopenConflict(reopen))) => Ok(reopen.step),
        _ => Err(damaged("a revision is not a text step")),
    }
}

fn pack(text: &str) -> Result<Vec<u8>, StoreError> {
    Ok(zstd::encode_all(text.as_bytes(), 3)?)
}

pub(crate) fn unpack(packed: &[u8]) -> Result<String, StoreError> {
    let bytes = zstd::decode_all(packed)?;
    String::from_utf8(bytes).map_err(|error| StoreError::Damaged(error.to_string()))
}
