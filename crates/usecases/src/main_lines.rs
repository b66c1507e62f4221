//! Main lines: what many reactions have in common, with one answer (D32).

use std::collections::HashMap;

use draagvlak_domain::body::Body;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::main_line::{AddMainLine, MainLine, MainLineChange, SetMainLine};
use draagvlak_store::{Kept, Noun};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::problem::Problem;

/// A main line, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MainLineRow {
    /// Its name.
    #[ts(type = "string")]
    pub id: EntityId,
    /// Its number.
    pub number: u32,
    /// What the reactions have in common.
    pub heading: String,
    /// The answer to them all.
    pub answer: String,
    /// How many reactions belong to it.
    pub comments: usize,
}

/// The main lines, by number.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn main_lines(desk: &Desk) -> Result<Vec<MainLineRow>, Problem> {
    let counts: HashMap<_, _> = desk.store.main_line_counts()?.into_iter().collect();
    let mut lines: Vec<Kept<MainLine>> = desk.store.nouns(Noun::MainLine)?;
    lines.sort_by_key(|line| (line.value.number, line.stamp));
    Ok(lines
        .into_iter()
        .map(|line| MainLineRow {
            id: line.id,
            number: line.value.number,
            heading: line.value.heading.get().cloned().unwrap_or_default(),
            answer: line.value.answer.get().cloned().unwrap_or_default(),
            comments: counts.get(&line.id).copied().unwrap_or(0),
        })
        .collect())
}

/// The main line that a person names: by its number, or the beginning of its name.
pub(crate) fn main_line_named(desk: &Desk, name: &str) -> Result<MainLineRow, Problem> {
    let mut lines = main_lines(desk)?;
    let wanted = name.trim().to_lowercase();
    let at = lines.iter().position(|line| {
        line.number.to_string() == wanted
            || (wanted.len() >= 8 && line.id.to_string().starts_with(&wanted))
    });
    match at {
        Some(at) => Ok(lines.swap_remove(at)),
        None => {
            let known: Vec<_> = lines
                .into_iter()
                .map(|line| format!("{} {}", line.number, line.heading))
                .collect();
            Err(Problem::no_such(name, &known))
        }
    }
}

/// Adds a main line, numbered after the last. Says its number.
///
/// # Errors
/// [`Problem`] when the heading is empty.
pub fn add_main_line(desk: &mut Desk, heading: &str, answer: &str) -> Result<u32, Problem> {
    let heading = required(heading)?;
    let last = main_lines(desk)?.last().map_or(0, |line| line.number);
    let number = last.saturating_add(1);
    desk.append(&Body::AddMainLine(AddMainLine {
        number,
        heading,
        answer: answer.trim().to_owned(),
    }))?;
    Ok(number)
}

/// Gives a main line another heading and answer; what stays as it is, is not stored again.
///
/// # Errors
/// [`Problem`] when there is no such main line, or the heading is empty.
pub fn set_main_line(
    desk: &mut Desk,
    name: &str,
    heading: &str,
    answer: &str,
) -> Result<(), Problem> {
    let line = main_line_named(desk, name)?;
    let heading = required(heading)?;
    let answer = answer.trim().to_owned();
    let mut changes = Vec::new();
    if heading != line.heading {
        changes.push(MainLineChange::Heading(heading));
    }
    if answer != line.answer {
        changes.push(MainLineChange::Answer(answer));
    }
    if changes.is_empty() {
        return Ok(());
    }
    desk.write(|writing| {
        for change in changes {
            let main_line = line.id;
            writing.append(&Body::SetMainLine(SetMainLine { main_line, change }))?;
        }
        Ok(())
    })
}

/// Gives a main line its answer, and another heading where one is given.
///
/// # Errors
/// [`Problem`] when there is no such main line, or the heading is empty.
pub fn answer_main_line(
    desk: &mut Desk,
    name: &str,
    heading: Option<&str>,
    answer: &str,
) -> Result<(), Problem> {
    let known = main_line_named(desk, name)?.heading;
    set_main_line(desk, name, heading.unwrap_or(&known), answer)
}

fn required(heading: &str) -> Result<String, Problem> {
    let heading = heading.trim();
    if heading.is_empty() {
        return Err(Problem::usage("problem-no-heading", &[]));
    }
    Ok(heading.to_owned())
}
