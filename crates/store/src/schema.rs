//! The tables, and the steps by which they came about. A released step is never edited.

use rusqlite::Connection;

use crate::error::StoreError;

/// Marks a SQLite file as a plan of ours (`DRVK`).
pub(crate) const APPLICATION_ID: i64 = 0x4452_564B;

/// Each step brings a file from the format of its place to the next.
const STEPS: &[&str] = &[
    "
    CREATE TABLE operation (
        id BLOB PRIMARY KEY,
        actor BLOB NOT NULL,
        number INTEGER NOT NULL,
        ms INTEGER NOT NULL,
        tick INTEGER NOT NULL,
        kind TEXT NOT NULL,
        bytes BLOB NOT NULL,
        past BLOB NOT NULL,
        signature BLOB,
        UNIQUE (actor, number)
    ) WITHOUT ROWID;
    CREATE TABLE head (id BLOB PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE waiting (id BLOB PRIMARY KEY, bytes BLOB NOT NULL, signature BLOB) WITHOUT ROWID;
    CREATE TABLE local (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE attachment (hash BLOB PRIMARY KEY, bytes BLOB NOT NULL);

    CREATE TABLE plan (one INTEGER PRIMARY KEY CHECK (one = 1), state TEXT NOT NULL);
    CREATE TABLE actor (actor BLOB PRIMARY KEY, member BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE noun (
        kind TEXT NOT NULL,
        id BLOB NOT NULL,
        stamp TEXT NOT NULL,
        ms INTEGER NOT NULL,
        tick INTEGER NOT NULL,
        state TEXT NOT NULL,
        PRIMARY KEY (kind, id)
    ) WITHOUT ROWID;
    CREATE TABLE comment (
        id BLOB PRIMARY KEY,
        round BLOB NOT NULL,
        number INTEGER NOT NULL,
        ms INTEGER NOT NULL,
        tick INTEGER NOT NULL,
        import BLOB NOT NULL,
        content BLOB NOT NULL,
        state TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX comment_number ON comment (round, number);
    CREATE INDEX comment_import ON comment (import);
    CREATE INDEX comment_content ON comment (round, content);
    CREATE TABLE revision (
        id BLOB PRIMARY KEY,
        chapter BLOB NOT NULL,
        line TEXT NOT NULL,
        ms INTEGER NOT NULL,
        tick INTEGER NOT NULL,
        actor BLOB NOT NULL,
        depth INTEGER NOT NULL,
        keyframe BLOB
    ) WITHOUT ROWID;
    CREATE INDEX revision_chapter ON revision (chapter, line);
    CREATE TABLE line (
        chapter BLOB NOT NULL,
        line TEXT NOT NULL,
        heads BLOB NOT NULL,
        conflicts INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (chapter, line)
    ) WITHOUT ROWID;
    CREATE TABLE tie (
        revision BLOB NOT NULL,
        comment BLOB NOT NULL,
        state TEXT NOT NULL,
        PRIMARY KEY (revision, comment)
    ) WITHOUT ROWID;
    CREATE INDEX tie_comment ON tie (comment);
    CREATE VIRTUAL TABLE search USING fts5 (
        kind UNINDEXED, entity UNINDEXED, title, body, tokenize = 'unicode61 remove_diacritics 2'
    );
",
    "
    CREATE TABLE disputed (
        revision BLOB NOT NULL,
        place INTEGER NOT NULL,
        chapter BLOB NOT NULL,
        conflict BLOB NOT NULL,
        state TEXT NOT NULL,
        PRIMARY KEY (revision, place)
    ) WITHOUT ROWID;
    CREATE INDEX disputed_chapter ON disputed (chapter);
    CREATE TABLE settled (
        chapter BLOB NOT NULL,
        conflict BLOB NOT NULL,
        operation BLOB NOT NULL,
        PRIMARY KEY (chapter, conflict, operation)
    ) WITHOUT ROWID;
    CREATE TABLE decided (
        operation BLOB PRIMARY KEY,
        chapter BLOB NOT NULL,
        change TEXT NOT NULL,
        verdict TEXT NOT NULL,
        ms INTEGER NOT NULL,
        tick INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX decided_chapter ON decided (chapter, ms, tick, operation);
",
    // What the register and the overview count, as columns, so that counting reads no whole
    // reaction; which operations concern a reaction; the ledger by time. The new columns are empty
    // until the projections are made anew, which opening does after a step.
    "
    ALTER TABLE comment ADD COLUMN outcome TEXT;
    ALTER TABLE comment ADD COLUMN valid INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE comment ADD COLUMN handler BLOB;
    ALTER TABLE comment ADD COLUMN main_line BLOB;
    ALTER TABLE comment ADD COLUMN late INTEGER;
    ALTER TABLE comment ADD COLUMN dated TEXT;
    ALTER TABLE comment ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE tie ADD COLUMN tied INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE touched (
        comment BLOB NOT NULL,
        operation BLOB NOT NULL,
        PRIMARY KEY (comment, operation)
    ) WITHOUT ROWID;
    CREATE INDEX operation_time ON operation (ms, tick, kind, actor);
    CREATE INDEX operation_kind ON operation (kind, ms, tick);
",
    // Placing a reaction concerns it too: `touched` is made anew.
    "
    DELETE FROM touched;
",
    // Milestones have a row of their own that can change: it is made anew from what was recorded.
    "
    DELETE FROM noun WHERE kind = 'planned-step';
",
    // A survey, source, session or poll that was recorded in words is one of the records of its own
    // too: the nouns are made anew.
    "
    DELETE FROM noun;
",
    // Counting reactions, and finding those that wait, reads no reaction: it costs what is counted.
    "
    CREATE INDEX comment_counted ON comment (round, withdrawn, outcome, late, dated, handler, main_line);
    CREATE INDEX comment_waiting ON comment (round, number, outcome) WHERE NOT valid AND NOT withdrawn;
",
    // The register in brief, in its order, with what tells which chapter a reaction is about; which
    // reactions were ever said to belong to which; what file an import came from. A list, one
    // reaction and a chapter read no more reactions than they show.
    "
    CREATE TABLE listed (
        round BLOB NOT NULL,
        number INTEGER NOT NULL,
        ms INTEGER NOT NULL,
        tick INTEGER NOT NULL,
        comment BLOB NOT NULL,
        respondent TEXT NOT NULL,
        organisation TEXT NOT NULL,
        role TEXT NOT NULL,
        reference TEXT NOT NULL,
        excerpt TEXT NOT NULL,
        dated TEXT,
        late INTEGER,
        outcome TEXT,
        carried TEXT,
        sentiment TEXT,
        kind TEXT,
        answered INTEGER NOT NULL,
        question INTEGER NOT NULL,
        contested INTEGER NOT NULL,
        withheld INTEGER NOT NULL,
        main_line BLOB,
        handler BLOB,
        lead BLOB,
        about TEXT NOT NULL,
        quote TEXT NOT NULL,
        PRIMARY KEY (round, number, ms, tick, comment)
    ) WITHOUT ROWID;
    CREATE INDEX listed_about ON listed (about, quote, round, sentiment, outcome, carried);
    CREATE TABLE belongs (
        whole BLOB NOT NULL,
        comment BLOB NOT NULL,
        PRIMARY KEY (whole, comment)
    ) WITHOUT ROWID;
    CREATE TABLE source (
        import BLOB PRIMARY KEY,
        round BLOB NOT NULL,
        file TEXT NOT NULL,
        comments INTEGER NOT NULL
    ) WITHOUT ROWID;
",
];

/// The tables that are a function of the operations, with the order in which they are compared.
pub(crate) const PROJECTIONS: &[(&str, &str)] = &[
    ("plan", "one"),
    ("actor", "actor"),
    ("noun", "kind, id"),
    ("comment", "id"),
    ("revision", "id"),
    ("line", "chapter, line"),
    ("tie", "revision, comment"),
    ("disputed", "revision, place"),
    ("settled", "chapter, conflict, operation"),
    ("decided", "operation"),
    ("touched", "comment, operation"),
    ("listed", "round, number, ms, tick, comment"),
    ("belongs", "whole, comment"),
    ("source", "import"),
    ("search", "rowid"),
];

/// The newest format this program reads and writes.
pub(crate) fn newest() -> i64 {
    STEPS.len() as i64
}

/// Whether the steps from a format on leave something to make anew: indexes are whole at once.
pub(crate) fn wants_rebuild(from: i64) -> bool {
    let steps = STEPS.iter().skip(usize::try_from(from).unwrap_or(0));
    let mut statements = steps.flat_map(|step| step.split(';')).map(str::trim);
    statements.any(|statement| !statement.is_empty() && !statement.starts_with("CREATE INDEX"))
}

/// The format of a file.
pub(crate) fn format(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Brings a file to the newest format, in one transaction.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let from = format(connection)?;
    let transaction = connection.transaction()?;
    for step in STEPS.iter().skip(usize::try_from(from).unwrap_or(0)) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", newest())?;
    Ok(transaction.commit()?)
}
