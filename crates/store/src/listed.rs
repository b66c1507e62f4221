//! The register in brief: what lists read, and what finds the reactions about a chapter.

use rusqlite::{OptionalExtension, Row, Rows, Transaction, params};

use draagvlak_domain::bond::Carried;
use draagvlak_domain::brief::{About, Brief};
use draagvlak_domain::comment::{Comment, ImportFeedback, Outcome};
use draagvlak_domain::draft::{CommentKind, Sentiment};
use draagvlak_domain::field::Stamp;
use draagvlak_domain::id::{ActorId, EntityId, OperationId};
use draagvlak_domain::time::Hlc;

use crate::error::StoreError;
use crate::open::Store;

/// A reaction on the register, in brief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its name.
    pub id: EntityId,
    /// Its round.
    pub round: EntityId,
    /// Its number within the round.
    pub number: u32,
    /// What a list shows of it.
    pub brief: Brief,
}

/// Which reactions are gathered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gather {
    /// All that are on the register.
    All,
    /// Those that wait for a disposition.
    Open,
    /// Those of which is known whether they are for or against.
    Judged,
}

/// Reactions of which the same tells the chapter they are about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gathered {
    /// Their round.
    pub round: EntityId,
    /// What tells it.
    pub about: About,
    /// What they quote; empty for nothing, or where a person said what they are about.
    pub quote: String,
    /// For or against; asked only of those that are judged.
    pub sentiment: Option<Sentiment>,
    /// How many.
    pub count: usize,
}

/// Where reactions came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// By whom and when they were taken in.
    pub stamp: Stamp,
    /// Their round.
    pub round: EntityId,
    /// The file's name; empty for reactions taken down by hand.
    pub file: String,
    /// How many.
    pub comments: usize,
}

const COLUMNS: &str =
    "l.comment, l.round, l.number, l.respondent, l.organisation, l.role, l.reference, l.excerpt,
    l.dated, l.late, l.outcome, l.carried, l.sentiment, l.kind, l.answered, l.question, l.contested,
    l.main_line, l.handler, l.lead, l.about, l.quote, l.withheld";

const INTO: &str = "INSERT OR REPLACE INTO listed (round, number, ms, tick, comment, respondent, organisation,
    role, reference, excerpt, dated, late, outcome, carried, sentiment, kind, answered, question, contested,
    main_line, handler, lead, about, quote, withheld)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25)";

impl Store {
    /// The reactions on the register (of a round; none: of all), by round and number.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn listed(&self, round: Option<EntityId>) -> Result<Vec<Listed>, StoreError> {
        let only = if round.is_some() {
            "l.round = ?1"
        } else {
            "?1 IS NULL"
        };
        let mut all = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM listed l WHERE {only} ORDER BY l.round, l.number, l.ms, l.tick, l.comment"
        ))?;
        read_all(all.query([round.map(|round| round.0)])?)
    }

    /// The next reactions on the register of a round, behind one of them (none: the first), by number.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn listed_after(
        &self,
        round: EntityId,
        after: Option<EntityId>,
        most: usize,
    ) -> Result<Vec<Listed>, StoreError> {
        let place: Option<(u32, u64, u32)> = match after {
            Some(after) => self
                .connection
                .prepare_cached(
                    "SELECT number, ms, tick FROM comment WHERE id = ?1 AND round = ?2",
                )?
                .query_row([after.as_bytes(), round.as_bytes()], |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
                })
                .optional()?,
            None => None,
        };
        let (number, ms, tick) = place.map_or((-1, 0, 0), |(number, ms, tick)| {
            (i64::from(number), ms, tick)
        });
        let mut all = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM listed l
             WHERE l.round = ?1 AND (l.number, l.ms, l.tick, l.comment) > (?2, ?3, ?4, ?5)
             ORDER BY l.number, l.ms, l.tick, l.comment LIMIT ?6"
        ))?;
        let after = after.map_or(Vec::new(), |after| after.0.to_vec());
        read_all(all.query(params![round.as_bytes(), number, ms, tick, after, most])?)
    }

    /// The numbers that more than one reaction of a round bears, also of imports that were taken back.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn doubled(&self) -> Result<Vec<(EntityId, u32)>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT round, number FROM comment GROUP BY round, number HAVING count(*) > 1",
        )?;
        let rows = all.query_map([], |row| Ok((EntityId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The reactions on the register, put together by what tells the chapter they are about, and
    /// counted. Reads no reaction.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn gathered(&self, which: Gather) -> Result<Vec<Gathered>, StoreError> {
        let (only, sentiment) = match which {
            Gather::All => ("1", "NULL"),
            Gather::Open => ("outcome IS NULL AND carried IS NULL", "NULL"),
            Gather::Judged => ("sentiment IS NOT NULL", "sentiment"),
        };
        let mut all = self.connection.prepare_cached(&format!(
            "SELECT round, about, quote, {sentiment}, count(*) FROM listed INDEXED BY listed_about
             WHERE {only} GROUP BY about, quote, round, 4"
        ))?;
        let mut rows = all.query([])?;
        let mut gathered = Vec::new();
        while let Some(row) = rows.next()? {
            gathered.push(Gathered {
                round: EntityId(row.get(0)?),
                about: about(row, 1)?,
                quote: row.get(2)?,
                sentiment: word(row, 3, Sentiment::from_key)?,
                count: row.get(4)?,
            });
        }
        Ok(gathered)
    }

    /// The reactions of one such gathering, by number.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn gathered_ids(&self, of: &Gathered) -> Result<Vec<EntityId>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT comment FROM listed INDEXED BY listed_about WHERE about = ?1 AND quote = ?2 AND round = ?3
             AND (?4 IS NULL OR sentiment = ?4) ORDER BY number, ms, tick, comment",
        )?;
        let sentiment = of.sentiment.map(Sentiment::key);
        let rows = all.query_map(
            params![of.about.key(), of.quote, of.round.as_bytes(), sentiment],
            |row| row.get(0),
        )?;
        Ok(rows.map(|id| id.map(EntityId)).collect::<Result<_, _>>()?)
    }

    /// The reactions that were ever said to be answered with a reaction, or linked to it or to a
    /// question. Whether that still holds, they say themselves.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn belonging(&self, whole: EntityId) -> Result<Vec<(EntityId, Comment)>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT c.id, c.state FROM belongs b JOIN comment c ON c.id = b.comment
             WHERE b.whole = ?1 AND NOT c.withdrawn ORDER BY c.round, c.number, c.ms, c.tick, c.id",
        )?;
        let mut rows = all.query([whole.as_bytes()])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let comment = crate::projection::from_json(&row.get::<_, String>(1)?)?;
            found.push((EntityId(row.get(0)?), comment));
        }
        Ok(found)
    }

    /// Where the reactions of an import came from; none where it is no import, or not here.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn source(&self, import: OperationId) -> Result<Option<Source>, StoreError> {
        let found = self
            .connection
            .prepare_cached(
                "SELECT o.ms, o.tick, o.actor, o.number, s.file, s.comments, s.round
                 FROM source s JOIN operation o ON o.id = s.import WHERE s.import = ?1",
            )?
            .query_row([import.as_bytes()], |row| {
                Ok(Source {
                    stamp: Stamp {
                        time: Hlc {
                            ms: row.get(0)?,
                            tick: row.get(1)?,
                        },
                        operation: import,
                        actor: ActorId(row.get(2)?),
                        number: row.get(3)?,
                    },
                    file: row.get(4)?,
                    comments: row.get(5)?,
                    round: EntityId(row.get(6)?),
                })
            })
            .optional()?;
        Ok(found)
    }
}

/// Lists a reaction as it stands now; one that is off the register is on no list.
pub(crate) fn list(
    tx: &Transaction<'_>,
    id: EntityId,
    comment: &Comment,
) -> Result<(), StoreError> {
    let key = params![comment.round.as_bytes(), comment.number, id.as_bytes()];
    if !comment.is_present() {
        tx.prepare_cached("DELETE FROM listed WHERE round = ?1 AND number = ?2 AND comment = ?3")?
            .execute(key)?;
        return Ok(());
    }
    let (ms, tick) = tx
        .prepare_cached("SELECT ms, tick FROM comment WHERE id = ?1")?
        .query_row([id.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let at = (comment.round, comment.number, Hlc { ms, tick });
    put(tx, at, id, &Brief::of(comment))
}

/// Lists the reactions of an import, in their order, so that each row goes at the end of its round.
pub(crate) fn list_import(
    tx: &Transaction<'_>,
    import: &ImportFeedback,
    stamp: Stamp,
) -> Result<(), StoreError> {
    for (index, draft) in (0_u32..).zip(&import.comments) {
        let number = import.first_number.saturating_add(index);
        let id = EntityId::born_of(stamp.operation, index);
        put(
            tx,
            (import.round, number, stamp.time),
            id,
            &Brief::told(draft),
        )?;
    }
    let file = import.file.as_ref().map_or("", |file| file.name.as_str());
    tx.prepare_cached(
        "INSERT OR REPLACE INTO source (import, round, file, comments) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![
        stamp.operation.as_bytes(),
        import.round.as_bytes(),
        file,
        import.comments.len()
    ])?;
    Ok(())
}

/// Remembers that a reaction was said to belong to another one, or to a question.
pub(crate) fn belongs(
    tx: &Transaction<'_>,
    whole: EntityId,
    comment: EntityId,
) -> Result<(), StoreError> {
    tx.prepare_cached("INSERT OR IGNORE INTO belongs (whole, comment) VALUES (?1, ?2)")?
        .execute(params![whole.as_bytes(), comment.as_bytes()])?;
    Ok(())
}

fn put(
    tx: &Transaction<'_>,
    (round, number, time): (EntityId, u32, Hlc),
    id: EntityId,
    brief: &Brief,
) -> Result<(), StoreError> {
    tx.prepare_cached(INTO)?.execute(params![
        round.as_bytes(),
        number,
        time.ms,
        time.tick,
        id.as_bytes(),
        brief.respondent,
        brief.organisation,
        brief.role,
        brief.reference,
        brief.excerpt,
        brief.date.map(|date| date.to_string()),
        brief.late,
        brief.outcome.map(Outcome::key),
        brief.carried.map(Carried::key),
        brief.sentiment.map(Sentiment::key),
        brief.kind.map(CommentKind::key),
        brief.answered,
        brief.question,
        brief.contested,
        brief.main_line.map(|id| id.0),
        brief.handler.map(|id| id.0),
        brief.with.map(|id| id.0),
        brief.about.key(),
        brief.quote,
        brief.withheld,
    ])?;
    Ok(())
}

fn read_all(mut rows: Rows<'_>) -> Result<Vec<Listed>, StoreError> {
    let mut listed = Vec::new();
    while let Some(row) = rows.next()? {
        listed.push(read(row)?);
    }
    Ok(listed)
}

fn read(row: &Row<'_>) -> Result<Listed, StoreError> {
    let id = |at| -> Result<Option<EntityId>, StoreError> {
        Ok(row.get::<_, Option<[u8; 16]>>(at)?.map(EntityId))
    };
    Ok(Listed {
        id: EntityId(row.get(0)?),
        round: EntityId(row.get(1)?),
        number: row.get(2)?,
        brief: Brief {
            respondent: row.get(3)?,
            organisation: row.get(4)?,
            role: row.get(5)?,
            reference: row.get(6)?,
            excerpt: row.get(7)?,
            date: word(row, 8, |date| date.parse().ok())?,
            late: row.get(9)?,
            outcome: word(row, 10, Outcome::from_key)?,
            carried: word(row, 11, Carried::from_key)?,
            sentiment: word(row, 12, Sentiment::from_key)?,
            kind: word(row, 13, CommentKind::from_key)?,
            answered: row.get(14)?,
            question: row.get(15)?,
            contested: row.get(16)?,
            main_line: id(17)?,
            handler: id(18)?,
            with: id(19)?,
            about: about(row, 20)?,
            quote: row.get(21)?,
            withheld: row.get(22)?,
        },
    })
}

fn word<T>(
    row: &Row<'_>,
    at: usize,
    meant: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>, StoreError> {
    let damaged = |what: String| StoreError::Damaged(format!("the list of reactions: {what}"));
    match row.get_ref(at)?.as_str_or_null() {
        Ok(None) => Ok(None),
        Ok(Some(word)) => match meant(word) {
            Some(meant) => Ok(Some(meant)),
            None => Err(damaged(word.to_owned())),
        },
        Err(error) => Err(damaged(error.to_string())),
    }
}

fn about(row: &Row<'_>, at: usize) -> Result<About, StoreError> {
    word(row, at, About::from_key)?
        .ok_or_else(|| StoreError::Damaged("the list of reactions".to_owned()))
}
