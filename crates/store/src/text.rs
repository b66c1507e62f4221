//! The texts of chapters: revisions with their keyframes, and the text that holds now.

use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use draagvlak_domain::body::Body;
use draagvlak_domain::chapter::Chapter;
use draagvlak_domain::field::Stamp;
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::operation::Operation;
use draagvlak_domain::revision::{Line, TextStep};
use draagvlak_domain::time::Hlc;
use draagvlak_redline::history::{Broken, HeadText, History, Revision};

use crate::error::StoreError;
use crate::open::Store;
use crate::projection::from_json;
use crate::read::Noun;
use crate::search;

/// Every so many revisions the whole text is kept, so that none needs more steps than this.
const KEYFRAME_EVERY: i64 = 64;

impl Store {
    /// The text of a chapter that holds; empty for a chapter without one.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn head_text(&self, chapter: EntityId, line: Line) -> Result<HeadText, StoreError> {
        let head = head(&self.connection, chapter, line)?;
        match head {
            Some(head) if head.conflicts == 0 => Ok(HeadText {
                text: head.text,
                heads: head.heads,
                conflicts: Vec::new(),
            }),
            Some(_) => Ok(self.history(chapter, line)?.head_text()?),
            None => Ok(HeadText::default()),
        }
    }

    /// The whole history of a chapter's text.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails or the history is damaged.
    pub fn history(&self, chapter: EntityId, line: Line) -> Result<History, StoreError> {
        history(&self.connection, chapter, line)
    }
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
    let head = head(tx, chapter, line)?;
    let upon_head = head
        .as_ref()
        .is_some_and(|head| head.heads.len() == 1 && head.heads == step.base);
    let before: Arc<str> = match (&head, step.base.first()) {
        (Some(head), _) if upon_head => head.text.as_str().into(),
        (_, None) => "".into(),
        (_, Some(base)) => match history(tx, chapter, line)?.text(*base) {
            Ok(text) => text,
            Err(Broken::Missing(_) | Broken::Misfit(_)) => return Ok(()),
        },
    };
    let Ok(after) = step.delta.apply(&before) else {
        return Ok(());
    };
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
    let now = if upon_head || head.is_none() {
        HeadText {
            text: after,
            heads: vec![stamp.operation],
            conflicts: Vec::new(),
        }
    } else {
        history(tx, chapter, line)?.head_text()?
    };
    let heads: Vec<u8> = now.heads.iter().flat_map(|id| id.0).collect();
    tx.prepare_cached("INSERT OR REPLACE INTO line (chapter, line, heads, conflicts, text) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![chapter.as_bytes(), line.key(), heads, now.conflicts.len() as i64, now.text])?;
    if line == Line::Working {
        index(tx, chapter)
    } else {
        Ok(())
    }
}

/// Makes a chapter findable by its title and text as they are.
pub(crate) fn index(tx: &Transaction<'_>, chapter: EntityId) -> Result<(), StoreError> {
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
                heads: heads
                    .chunks(32)
                    .filter_map(OperationId::from_slice)
                    .collect(),
                conflicts: row.get(1)?,
                text: row.get(2)?,
            })
        })
        .optional()?;
    Ok(head)
}

fn history(connection: &Connection, chapter: EntityId, line: Line) -> Result<History, StoreError> {
    let mut rows = connection.prepare_cached(
        "SELECT r.id, r.ms, r.tick, r.keyframe, o.bytes FROM revision r JOIN operation o ON o.id = r.id WHERE r.chapter = ?1 AND r.line = ?2",
    )?;
    let mut rows = rows.query(params![chapter.as_bytes(), line.key()])?;
    let mut revisions = Vec::new();
    let mut keyframes = Vec::new();
    while let Some(row) = rows.next()? {
        let id = OperationId(row.get(0)?);
        let step = step_of(&row.get::<_, Vec<u8>>(4)?)?;
        revisions.push(Revision {
            id,
            parents: step.base,
            time: Hlc {
                ms: row.get(1)?,
                tick: row.get(2)?,
            },
            delta: step.delta,
        });
        if let Some(packed) = row.get::<_, Option<Vec<u8>>>(3)? {
            keyframes.push((id, unpack(&packed)?));
        }
    }
    let mut history = History::new(revisions);
    for (id, text) in keyframes {
        history.know(id, &text);
    }
    Ok(history)
}

pub(crate) fn step_of(bytes: &[u8]) -> Result<TextStep, StoreError> {
    let damaged = |what: &str| StoreError::Damaged(what.to_owned());
    let (_, operation) =
        Operation::from_bytes(bytes).map_err(|error| StoreError::Damaged(error.to_string()))?;
    match Body::read(&operation.kind, &operation.payload) {
        Ok(Some(Body::Revise(revise))) => Ok(revise.step),
        Ok(Some(Body::Decide(decide))) => Ok(decide.step),
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
