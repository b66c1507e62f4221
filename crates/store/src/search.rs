//! Finding text in chapters and reactions.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, params};

use draagvlak_domain::draft::DraftComment;
use draagvlak_domain::id::EntityId;

use crate::error::StoreError;
use crate::open::Store;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// In what.
    pub kind: Sought,
    /// In which.
    pub id: EntityId,
    /// Its title, or who wrote it.
    pub title: String,
    /// The words around the first match, as they stand there.
    pub excerpt: String,
}

/// What can be searched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sought {
    /// A chapter.
    Chapter,
    /// A reaction.
    Comment,
    /// What was answered to a reaction, whose name it bears.
    Answer,
    /// A decision of a body.
    Decision,
}

/// The kind under which a reaction is kept.
const COMMENT: &str = "comment";
/// The kind under which the answer to a reaction is kept.
pub(crate) const ANSWER: &str = "answer";
/// The kind under which a decision of a body is kept.
pub(crate) const DECISION: &str = "decision";

impl Store {
    /// What holds every word of `text`, the best first; the last word may be a beginning. The
    /// words are words, whatever signs stand in them.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn search(&self, text: &str, most: usize) -> Result<Vec<Found>, StoreError> {
        let Some(query) = query(text) else {
            return Ok(Vec::new());
        };
        let mut found = self.connection.prepare_cached(
            "SELECT kind, entity, title, snippet(search, -1, '', '', '…', 12) FROM search WHERE search MATCH ?1 ORDER BY rank, rowid LIMIT ?2",
        )?;
        let rows = found.query_map(params![query, most as i64], |row| {
            let kind: String = row.get(0)?;
            Ok(Found {
                kind: match kind.as_str() {
                    "chapter" => Sought::Chapter,
                    ANSWER => Sought::Answer,
                    DECISION => Sought::Decision,
                    _ => Sought::Comment,
                },
                id: EntityId(row.get(1)?),
                title: row.get(2)?,
                excerpt: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Store {
    /// The reactions that hold every word of `text`, in what they say or in what was answered to
    /// them, in no order; the last word may be a beginning.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn holding(&self, text: &str) -> Result<Vec<EntityId>, StoreError> {
        let Some(query) = query(text) else {
            return Ok(Vec::new());
        };
        let mut found = self.connection.prepare_cached(
            "SELECT DISTINCT entity FROM search WHERE search MATCH ?1 AND kind IN ('comment', 'answer')",
        )?;
        let rows = found.query_map([query], |row| row.get(0))?;
        Ok(rows.map(|id| id.map(EntityId)).collect::<Result<_, _>>()?)
    }

    /// Reactions that may say nearly what `text` says, each with its words: those that hold most of
    /// some runs of its words. At most `most`, those that hold most of them first.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn saying(&self, text: &str, most: usize) -> Result<Vec<(EntityId, String)>, StoreError> {
        let words: Vec<&str> = words(text).take(RUNS_WITHIN).collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let runs: Vec<&[&str]> = words.windows(RUN.min(words.len())).collect();
        let mut held: HashMap<i64, usize> = HashMap::new();
        let mut holders = self
            .connection
            .prepare_cached("SELECT rowid FROM search WHERE search MATCH ?1 LIMIT ?2")?;
        for run in runs.iter().step_by(runs.len().div_ceil(RUNS)) {
            let phrase = format!("body : \"{}\"", run.join(" "));
            for row in holders.query_map(params![phrase, HOLDERS], |row| row.get(0))? {
                *held.entry(row?).or_default() += 1;
            }
        }
        let mut held: Vec<(i64, usize)> = held.into_iter().collect();
        held.sort_by_key(|(row, count)| (std::cmp::Reverse(*count), *row));
        let mut one = self.connection.prepare_cached(
            "SELECT entity, body FROM search WHERE rowid = ?1 AND kind = 'comment'",
        )?;
        let mut found = Vec::new();
        for (row, _) in held.into_iter().take(most) {
            let said = one.query_row([row], |row| Ok((EntityId(row.get(0)?), row.get(1)?)));
            found.extend(said.optional()?);
        }
        Ok(found)
    }
}

/// How many words a run has.
const RUN: usize = 3;
/// How many runs of a text are sought, spread over it.
const RUNS: usize = 12;
/// The words within which they are taken.
const RUNS_WITHIN: usize = 400;
/// The most holders of a run that count: one that everybody writes tells nothing.
const HOLDERS: usize = 400;

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// Every word as a quoted string of FTS5: no sign in it can mean anything else.
fn query(text: &str) -> Option<String> {
    let words: Vec<String> = words(text).map(|word| format!("\"{word}\"")).collect();
    if words.is_empty() {
        None
    } else {
        Some(words.join(" ") + "*")
    }
}

/// Remembers, until the end of the transaction, that a chapter is to be made findable.
pub(crate) fn later(connection: &Connection, chapter: EntityId) -> Result<(), StoreError> {
    connection.prepare_cached(WAITING)?.execute([])?;
    connection
        .prepare_cached("INSERT OR IGNORE INTO temp.unindexed (chapter) VALUES (?1)")?
        .execute([chapter.as_bytes()])?;
    Ok(())
}

/// The chapters that wait to be made findable; they wait no longer.
pub(crate) fn take_waiting(connection: &Connection) -> Result<Vec<EntityId>, StoreError> {
    connection.prepare_cached(WAITING)?.execute([])?;
    let mut all = connection.prepare_cached("DELETE FROM temp.unindexed RETURNING chapter")?;
    let rows = all.query_map([], |row| Ok(EntityId(row.get(0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Of this connection alone, and undone with its transaction.
const WAITING: &str =
    "CREATE TEMP TABLE IF NOT EXISTS unindexed (chapter BLOB PRIMARY KEY) WITHOUT ROWID";

/// Makes the reactions of an import findable. The index keeps what it gathers in memory only as
/// long as rows come in their order: out of it, every row would be written away by itself.
pub(crate) fn put_reactions(
    connection: &Connection,
    drafts: Vec<(EntityId, &DraftComment)>,
) -> Result<(), StoreError> {
    let mut rows: Vec<(i64, EntityId, &DraftComment)> = drafts
        .into_iter()
        .map(|(id, draft)| (row_of(COMMENT, id), id, draft))
        .collect();
    rows.sort_unstable_by_key(|(row, ..)| *row);
    // To replace costs a look for what is not there; no reaction of an import was findable before.
    let mut insert = connection.prepare_cached(
        "INSERT INTO search (rowid, kind, entity, title, body) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    let mut body = String::new();
    for (row, id, draft) in rows {
        body.clear();
        body.push_str(&draft.text);
        body.push('\n');
        body.push_str(&draft.proposal);
        if draft.respondent.is_empty() && body.trim().is_empty() {
            continue;
        }
        let added = insert.execute(params![row, COMMENT, id.as_bytes(), draft.respondent, body]);
        match added {
            Err(error) if is_taken(&error) => {
                put(connection, COMMENT, id, &draft.respondent, &body)?
            }
            added => {
                added?;
            }
        }
    }
    Ok(())
}

/// Whether a row was refused because another has its number: names are long, rows are not.
fn is_taken(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation)
}

/// The row under which a thing is findable.
fn row_of(kind: &str, id: EntityId) -> i64 {
    let mut first = [0; 8];
    // A reaction and its answer bear one name: each takes its own end of it.
    let from = if kind == ANSWER { 8 } else { 0 };
    first.copy_from_slice(&id.0[from..from + 8]);
    i64::from_be_bytes(first)
}

/// Makes a thing findable, in place of what was findable before.
pub(crate) fn put(
    connection: &Connection,
    kind: &str,
    id: EntityId,
    title: &str,
    body: &str,
) -> Result<(), StoreError> {
    let row = row_of(kind, id);
    if title.is_empty() && body.trim().is_empty() {
        connection
            .prepare_cached("DELETE FROM search WHERE rowid = ?1")?
            .execute([row])?;
        return Ok(());
    }
    connection
        .prepare_cached("INSERT OR REPLACE INTO search (rowid, kind, entity, title, body) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![row, kind, id.as_bytes(), title, body])?;
    Ok(())
}
