//! What SQLite's FTS5 does alone, for `cargo xtask bench` to hold our search beside:
//! `fts PLAN WORD` opens the plan's file and reads the best 200 matches with their excerpts.
#![expect(clippy::print_stderr, reason = "a program for a bench")]

use std::process::ExitCode;

use rusqlite::{Connection, OpenFlags};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let found = match arguments.as_slice() {
        [plan, word] => matches(plan, word),
        _ => Err(rusqlite::Error::InvalidQuery),
    };
    match found {
        Ok(0) => {
            eprintln!("nothing was found");
            ExitCode::FAILURE
        }
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn matches(plan: &str, word: &str) -> rusqlite::Result<usize> {
    let file = Connection::open_with_flags(plan, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mut all = file.prepare(
        "SELECT entity, title, snippet(search, -1, '', '', '…', 12) FROM search WHERE search MATCH ?1 ORDER BY rank, rowid LIMIT 200",
    )?;
    let rows = all.query_map([word], |row| {
        Ok((
            row.get::<_, Vec<u8>>(0)?,
            row.get::<_, String>(1)?,
            row.get::<_, String>(2)?,
        ))
    })?;
    let rows: Vec<_> = rows.collect::<rusqlite::Result<_>>()?;
    Ok(rows.len())
}
