//! The sheets in which municipalities name their priorities (D16): a column per priority, all in
//! one cell, a row per priority, or a column per subject that is marked.

use serde::{Deserialize, Serialize};

use draagvlak_domain::draft::{SkipReason, SkippedRow};
use draagvlak_domain::survey::folded as same_priority;

use crate::spreadsheet::draft::origin;
use crate::spreadsheet::headed::{Headed, headed, is_mark, is_no_mark, parts};
use crate::spreadsheet::synonyms::folded;
use crate::spreadsheet::workbook::Workbook;

/// What a column of the survey holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SurveyHolds {
    /// The municipality.
    Municipality,
    /// A priority, or several.
    Priority,
    /// A mark for the priority that its header names.
    Mark,
}

impl SurveyHolds {
    /// Its short name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::Priority => "priority",
            Self::Mark => "mark",
        }
    }

    /// What a short name stands for.
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Municipality, Self::Priority, Self::Mark]
            .into_iter()
            .find(|holds| holds.key() == key)
    }
}

/// The answers of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SurveySheet {
    /// What each municipality named, in order of coming; nothing where nothing came.
    pub answers: Vec<(String, Vec<String>)>,
    /// The rows that hold no answer.
    pub skipped: Vec<SkippedRow>,
    /// How many rows stand below the header.
    pub rows: usize,
}

fn holds(header: &str) -> Option<SurveyHolds> {
    let header = folded(header);
    let municipality = ["gemeente", "municipality", "naam gemeente", "gemeentenaam"];
    if municipality.contains(&header.as_str()) {
        return Some(SurveyHolds::Municipality);
    }
    let begins = [
        "prioriteit",
        "priority",
        "priorities",
        "speerpunt",
        "veiligheidsprioriteit",
        "onderwerp",
        "lokale prioriteit",
        "thema",
    ];
    let priority = begins.iter().any(|begin| header.starts_with(begin));
    priority.then_some(SurveyHolds::Priority)
}

/// The table of the survey in a workbook, or on one sheet of it. None where no row can be a header.
pub fn survey_table(workbook: &Workbook, sheet: Option<&str>) -> Option<Headed> {
    headed(workbook, sheet, |headers| {
        headers
            .iter()
            .filter(|header| holds(header).is_some())
            .count()
    })
}

/// What each column holds, as its header and its cells say.
pub fn survey_columns(workbook: &Workbook, table: &Headed) -> Vec<Option<SurveyHolds>> {
    let mut columns: Vec<_> = table.headers.iter().map(|header| holds(header)).collect();
    // A second column of that name says something else, such as who filled it in.
    let first = columns
        .iter()
        .position(|holds| *holds == Some(SurveyHolds::Municipality));
    for (at, holds) in columns.iter_mut().enumerate() {
        if *holds == Some(SurveyHolds::Municipality) && Some(at) != first {
            *holds = None;
        }
    }
    if !columns.contains(&Some(SurveyHolds::Priority)) {
        for (at, holds) in columns.iter_mut().enumerate() {
            let named = !table.headers[at].is_empty();
            let cells = || table.below(workbook).filter_map(|(_, row)| row.get(at));
            let marks = cells().filter(|cell| is_mark(&cell.text)).count();
            let only = cells().all(|cell| is_mark(&cell.text) || is_no_mark(&cell.text));
            if holds.is_none() && named && marks > 0 && only {
                *holds = Some(SurveyHolds::Mark);
            }
        }
    }
    columns
}

/// Whether a cell says that nothing came.
fn is_nothing(priority: &str) -> bool {
    matches!(
        same_priority(priority).as_str(),
        "" | "geen reactie" | "geen antwoord" | "niet ontvangen" | "nvt" | "n.v.t" | "onbekend"
    )
}

/// Reads the answers. A municipality that stands in several rows is one, with all it named.
pub fn survey_rows(
    workbook: &Workbook,
    table: &Headed,
    columns: &[Option<SurveyHolds>],
) -> SurveySheet {
    let mut sheet = SurveySheet::default();
    let Some(cells) = table.of(workbook) else {
        return sheet;
    };
    let place = |wanted: SurveyHolds| columns.iter().position(|holds| *holds == Some(wanted));
    let Some(municipality) = place(SurveyHolds::Municipality) else {
        return sheet;
    };
    let several = columns
        .iter()
        .filter(|holds| **holds == Some(SurveyHolds::Priority))
        .count();
    let mut known = std::collections::HashMap::new();
    for (at, row) in table.below(workbook) {
        sheet.rows += 1;
        let name = row.get(municipality).map_or("", |cell| cell.text.trim());
        let why = table.skip(row).or(match name.is_empty() {
            true => Some(SkipReason::NoText),
            false => None,
        });
        if let Some(reason) = why {
            let origin = origin(cells, at, municipality);
            sheet.skipped.push(SkippedRow { origin, reason });
            continue;
        }
        let place = *known.entry(name.to_lowercase()).or_insert_with(|| {
            sheet.answers.push((name.to_owned(), Vec::new()));
            sheet.answers.len() - 1
        });
        let named = &mut sheet.answers[place].1;
        for (column, holds) in columns.iter().enumerate() {
            let text = row.get(column).map_or("", |cell| cell.text.trim());
            let found = match holds {
                Some(SurveyHolds::Priority) => parts(text, several == 1),
                Some(SurveyHolds::Mark) if is_mark(text) => vec![table.headers[column].clone()],
                _ => Vec::new(),
            };
            for priority in found {
                let again = named
                    .iter()
                    .any(|other| same_priority(other) == same_priority(&priority));
                if !is_nothing(&priority) && !again {
                    named.push(priority);
                }
            }
        }
    }
    sheet
}
