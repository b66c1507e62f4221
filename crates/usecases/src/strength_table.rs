//! The strength distribution as a table in its chapter, tied to its data: what stands there is
//! found again by what was put there, and a figure changed by hand is told, never overwritten
//! unasked (D43).

use draagvlak_domain::body::Body;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::revision::Line;
use draagvlak_domain::strength::{PlaceStrength, RecordStrength};
use draagvlak_domain::version::IssueVersion;
use draagvlak_store::Noun;
use serde::Serialize;
use ts_rs::TS;

use crate::chapters::{any_chapter_named, chapter_named, title};
use crate::desk::Desk;
use crate::problem::Problem;
use crate::save_chapter::edit_chapter;
use crate::strength::{StrengthChange, changes, kept, state_named};

/// A state that stands in a chapter.
pub(crate) struct Placed {
    pub(crate) chapter: EntityId,
    pub(crate) title: String,
    pub(crate) state: EntityId,
}

/// What became of a state in its chapter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StrengthPlacing {
    /// The number of the state.
    pub number: usize,
    /// The chapter's title.
    pub chapter: String,
    /// Whether the text changed.
    pub changed: bool,
}

/// How a chapter's table stands against the data it came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StrengthTie {
    /// The chapter's title.
    pub chapter: String,
    /// The number of the state it holds.
    pub number: usize,
    /// Whether the table says what the data say.
    pub tied: bool,
    /// Whether a later state was recorded since.
    pub outdated: bool,
}

/// What a council got later than the draft: the state that was heard and the one that holds now
/// (D47).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StrengthSupplement {
    /// The stage that was heard.
    pub stage: String,
    /// The number of the state in that version; none when it held none.
    pub heard: Option<usize>,
    /// The number of the state that holds now.
    pub now: usize,
    /// In which cells they differ.
    pub changes: Vec<StrengthChange>,
    /// The table that holds now, as Markdown.
    pub table: String,
}

/// The last state put in each chapter.
pub(crate) fn places(desk: &Desk) -> Result<Vec<Placed>, Problem> {
    let mut places: Vec<Placed> = Vec::new();
    for placed in desk.store.nouns::<PlaceStrength>(Noun::StrengthPlace)? {
        places.retain(|known| known.chapter != placed.value.chapter);
        let chapter = any_chapter_named(desk, &placed.value.chapter.to_string())?;
        places.push(Placed {
            chapter: placed.value.chapter,
            title: title(&chapter.value).to_owned(),
            state: placed.value.state,
        });
    }
    Ok(places)
}

/// A state as a Markdown table, in the words of its source.
pub(crate) fn table(state: &RecordStrength) -> String {
    let safe = |text: &str| {
        text.replace('\\', "\\\\")
            .replace('|', "\\|")
            .replace('\n', " ")
    };
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mut header = vec![safe(&state.part_header)];
    header.extend(state.columns.iter().map(|column| safe(&column.name)));
    header.push(safe(&state.total_header));
    let mut rule = vec!["---".to_owned()];
    rule.extend(std::iter::repeat_n(
        "---:".to_owned(),
        state.columns.len() + 1,
    ));
    let mut text = row(header);
    text.push_str(&row(rule));
    let amount = |amount: Option<draagvlak_domain::fte::Fte>| {
        amount.map(|amount| amount.to_string()).unwrap_or_default()
    };
    for part in &state.rows {
        let mut cells = vec![safe(&part.part)];
        cells.extend(part.cells.iter().map(|cell| amount(*cell)));
        cells.push(amount(state.row_sum(part)));
        text.push_str(&row(cells));
    }
    let mut sums = vec![safe(&state.total_header)];
    sums.extend((0..state.columns.len()).map(|at| amount(state.column_sum(at))));
    sums.push(amount(state.sum()));
    text.push_str(&row(sums));
    text
}

/// A state, by its number or the last one, as a Markdown table.
///
/// # Errors
/// [`Problem`] when there is none.
pub fn strength_markdown(desk: &Desk, number: Option<usize>) -> Result<String, Problem> {
    let (_, state) = state_named(desk, number)?;
    Ok(table(&state.value))
}

/// The tables of a text: where each begins and ends, in bytes, with its cells.
fn tables(text: &str) -> Vec<(std::ops::Range<usize>, Vec<Vec<String>>)> {
    let mut found = Vec::new();
    let mut start = None;
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n').chain([""]) {
        if line.trim_start().starts_with('|') {
            start.get_or_insert(at);
            rows.push(cells(line));
        } else if let Some(from) = start.take() {
            found.push((from..at, std::mem::take(&mut rows)));
        }
        at += line.len();
    }
    found
}

fn cells(line: &str) -> Vec<String> {
    let line = line.trim().trim_start_matches('|');
    let mut cells = Vec::new();
    let mut cell = String::new();
    let mut escaped = false;
    for sign in line.chars() {
        match sign {
            '\\' if !escaped => escaped = true,
            '|' if !escaped => cells.push(std::mem::take(&mut cell).trim().to_owned()),
            _ => {
                if escaped && sign != '|' && sign != '\\' {
                    cell.push('\\');
                }
                escaped = false;
                cell.push(sign);
            }
        }
    }
    if !cell.trim().is_empty() {
        cells.push(cell.trim().to_owned());
    }
    cells
}

/// Where the table of a state stands in a text, and whether it still says what the data say. Its
/// place is where it was put, found by its header.
fn stands(text: &str, state: &RecordStrength) -> Option<(std::ops::Range<usize>, bool)> {
    let ours = tables(&table(state)).pop()?.1;
    let said = |rows: &[Vec<String>]| -> Vec<Vec<String>> {
        let rows = rows.iter().enumerate().filter(|(at, _)| *at != 1);
        rows.map(|(_, row)| row.clone()).collect()
    };
    let all = tables(text);
    let same = all.iter().find(|(_, rows)| said(rows) == said(&ours));
    if let Some((place, _)) = same {
        return Some((place.clone(), true));
    }
    let alike = all.iter().find(|(_, rows)| rows.first() == ours.first());
    alike.map(|(place, _)| (place.clone(), false))
}

/// Puts a state in a chapter as a table: in the place of the state that stands there, or at its
/// end. `chapter` none takes the chapter of the statutory part that has one named `sterkte`, or
/// the one where a state stands already.
///
/// # Errors
/// [`Problem`] when there is no such state or chapter, or the table there was changed by hand and
/// `replace` is not said: nothing is stored then.
pub fn place_strength(
    desk: &mut Desk,
    number: Option<usize>,
    chapter: Option<&str>,
    replace: bool,
) -> Result<StrengthPlacing, Problem> {
    let (number, state) = state_named(desk, number)?;
    let chapter = match chapter {
        Some(name) => chapter_named(desk, name)?,
        None => own_chapter(desk)?,
    };
    let name = title(&chapter.value).to_owned();
    let head = desk.store.head_text(chapter.id, Line::Working)?;
    let before = places(desk)?.into_iter().find(|p| p.chapter == chapter.id);
    let fresh = table(&state.value);
    let mut place = None;
    if let Some(before) = before {
        let old = kept(desk)?.into_iter().find(|kept| kept.id == before.state);
        place = old.and_then(|old| stands(&head.text, &old.value));
    }
    let text = match place {
        Some((_, false)) if !replace => {
            return Err(Problem::refused(
                "problem-strength-edited",
                &[("chapter", &name)],
            ));
        }
        Some((place, _)) => {
            format!(
                "{}{fresh}{}",
                &head.text[..place.start],
                &head.text[place.end..]
            )
        }
        None => format!("{}\n\n{fresh}", head.text.trim_end()),
    };
    let changed = edit_chapter(desk, &chapter.id.to_string(), &text, &[])?
        .revision
        .is_some();
    desk.append(&Body::PlaceStrength(PlaceStrength {
        chapter: chapter.id,
        state: state.id,
    }))?;
    Ok(StrengthPlacing {
        number,
        chapter: name,
        changed,
    })
}

/// The key of the statutory part that is about strength, in profiles that have it.
const PART: &str = "sterkte";

fn own_chapter(
    desk: &Desk,
) -> Result<draagvlak_store::Kept<draagvlak_domain::chapter::Chapter>, Problem> {
    if let Some(place) = places(desk)?.pop() {
        return chapter_named(desk, &place.chapter.to_string());
    }
    let all = crate::chapters::present(desk)?;
    let own = all
        .into_iter()
        .find(|chapter| chapter.value.part.as_deref() == Some(PART));
    own.ok_or_else(|| Problem::refused("problem-strength-chapter", &[]))
}

/// How each chapter's table stands against its data.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn strength_ties(desk: &Desk) -> Result<Vec<StrengthTie>, Problem> {
    let states = kept(desk)?;
    let mut ties = Vec::new();
    for place in places(desk)? {
        let Some(at) = states.iter().position(|kept| kept.id == place.state) else {
            continue;
        };
        let text = desk.store.head_text(place.chapter, Line::Working)?.text;
        let stands = stands(&text, &states[at].value);
        ties.push(StrengthTie {
            chapter: place.title,
            number: at + 1,
            tied: stands.is_some_and(|(_, same)| same),
            outdated: at + 1 < states.len(),
        });
    }
    Ok(ties)
}

/// What the councils that heard a version get later: the state that stood in it, the last one
/// recorded, and where they differ.
///
/// # Errors
/// [`Problem`] when the version was not issued, or no state was recorded.
pub fn strength_supplement(desk: &Desk, stage: &str) -> Result<StrengthSupplement, Problem> {
    let version = crate::versions::version_named(desk, stage)?;
    let states = kept(desk)?;
    let (now, last) = state_named(desk, None)?;
    let heard = heard_state(desk, &version.value, &states)?;
    let changes = match heard {
        Some(at) => changes(&states[at].value, &last.value),
        None => Vec::new(),
    };
    Ok(StrengthSupplement {
        stage: stage.to_owned(),
        heard: heard.map(|at| at + 1),
        now,
        changes,
        table: table(&last.value),
    })
}

/// Which state a version holds: the one whose table stands in its frozen text.
fn heard_state(
    desk: &Desk,
    version: &IssueVersion,
    states: &[draagvlak_store::Kept<RecordStrength>],
) -> Result<Option<usize>, Problem> {
    for frozen in &version.chapters {
        let text = crate::versions::frozen_text(desk, frozen)?;
        let held = states
            .iter()
            .rposition(|kept| stands(&text, &kept.value).is_some_and(|(_, same)| same));
        if held.is_some() {
            return Ok(held);
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use draagvlak_domain::fte::Fte;
    use draagvlak_domain::strength::{StrengthColumn, StrengthRole, StrengthRow};

    fn state(amount: i64) -> RecordStrength {
        RecordStrength {
            as_of: "2018-07-19".parse().unwrap(),
            definitive: false,
            note: String::new(),
            part_header: "Onderdeel".into(),
            total_header: "Totaal".into(),
            columns: vec![StrengthColumn {
                name: "Basis|zorg".into(),
                role: StrengthRole::Function,
                within: false,
            }],
            rows: vec![StrengthRow {
                part: "Noord".into(),
                cells: vec![Some(Fte(amount))],
                total: None,
                inhabitants: None,
            }],
            totals: Vec::new(),
            total: None,
            file: None,
            exceptions: Vec::new(),
        }
    }

    #[test]
    fn a_table_is_found_again_also_when_its_columns_were_padded() {
        let text = format!("# Kop\n\nZin.\n\n{}\nSlot.\n", table(&state(613_000)));
        assert!(stands(&text, &state(613_000)).unwrap().1);
        let padded = text.replace("| Noord |", "|  Noord   |");
        assert!(stands(&padded, &state(613_000)).unwrap().1);
    }

    #[test]
    fn a_figure_changed_by_hand_is_seen() {
        let text = table(&state(613_000)).replace("61,3", "62,3");
        let (_, same) = stands(&text, &state(613_000)).unwrap();
        assert!(!same);
        assert!(stands("# Kop\n\nGeen tabel.\n", &state(613_000)).is_none());
    }
}
