//! What a sheet tells of councils, a row or more for each: read as it stands, before it is held
//! against what is known.

use draagvlak_domain::council::CouncilOutcome;
use draagvlak_domain::draft::Origin;
use draagvlak_domain::time::Date;
use draagvlak_exchange::spreadsheet::{LabelledRow, Labels, day, letters, points};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::hear_council::LONGEST_POINT;
use crate::problem::Problem;
use crate::sheet_brought::SkippedLine;
use crate::sheet_file::{SheetFile, labels};
use crate::sheet_names::{Resolved, SheetName, SheetNames};

/// What a sheet tells of one council.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct CouncilSheetRow {
    /// The row as a person counts, from 1: the first where there are several.
    pub row: u32,
    /// The code of the municipality.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The day it treats the draft; none where the sheet does not say.
    #[ts(type = "string | null")]
    pub hearing: Option<Date>,
    /// What it said; none where it was not heard yet.
    pub outcome: Option<CouncilOutcome>,
    /// The day it said so.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// The number of its decision.
    pub decision: String,
    /// What else is to be known.
    pub note: String,
    /// The points of its views.
    pub points: Vec<String>,
    /// The name of its document, which stands beside the sheet.
    pub document: String,
    /// Something of it is not known yet.
    pub changed: bool,
    /// What stood there before; none where it was not heard.
    pub was: Option<CouncilOutcome>,
    /// Where its points stand.
    #[serde(skip)]
    #[ts(skip)]
    pub(crate) origins: Vec<Origin>,
}

/// A word for an outcome as the sheet has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CouncilWord {
    /// As it stands in the sheet.
    pub written: String,
    /// What it means; none where that was not recognised, or says that the council was not heard.
    pub outcome: Option<CouncilOutcome>,
    /// It was not recognised, and nobody said what it means.
    pub unknown: bool,
}

/// What a person says a word for an outcome means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OutcomeChoice {
    /// As it stands in the sheet.
    pub written: String,
    /// What it means; none for not heard.
    pub outcome: Option<CouncilOutcome>,
}

/// A sheet as it was read.
#[derive(Default)]
pub(crate) struct CouncilSheet {
    pub(crate) rows: Vec<CouncilSheetRow>,
    pub(crate) names: Vec<SheetName>,
    pub(crate) words: Vec<CouncilWord>,
    pub(crate) skipped: Vec<SkippedLine>,
}

/// Reads what a sheet tells.
///
/// # Errors
/// [`Problem`] when the program's own words cannot be read.
pub(crate) fn council_sheet(
    file: &SheetFile,
    names: &SheetNames<'_>,
    chosen: &[OutcomeChoice],
) -> Result<CouncilSheet, Problem> {
    let words = labels("council-outcome")?;
    let table = &file.table;
    let mut sheet = CouncilSheet::default();
    for line in &table.rows {
        let text = |field: &str| table.text(line, field);
        let (code, name) = (text("code"), text("name"));
        let written = if name.is_empty() { code } else { name };
        let mut skip = |reason: &'static str, found: &str| {
            sheet.skipped.push(SkippedLine {
                row: line.row,
                reason,
                found: found.to_owned(),
            });
        };
        if written.is_empty() {
            skip("skip-municipality-nameless", "");
            continue;
        }
        if matches!(
            written.to_lowercase().as_str(),
            "totaal" | "eindtotaal" | "total"
        ) {
            skip("skip-totals", written);
            continue;
        }
        // A code is surer than a name; what is chosen for the name holds all the same.
        let by_code = match names.resolve(code) {
            Resolved::Known(kept) if !code.is_empty() => Some(kept),
            _ => None,
        };
        let found = match (names.resolve(written), by_code) {
            (Resolved::LeftOut, _) => None,
            (_, Some(kept)) | (Resolved::Known(kept), None) => Some(kept),
            _ => None,
        };
        if by_code.is_none() && !sheet.names.iter().any(|row| row.written == written) {
            sheet.names.extend(names.told(written));
        }
        let Some(kept) = found else {
            if matches!(names.resolve(written), Resolved::LeftOut) {
                skip("skip-left-out", written);
            } else if names.is_empty() {
                skip("skip-council-unknown", written);
            }
            continue;
        };
        let days = [text("hearing"), text("date")].map(|text| (text, day(text)));
        if let Some((wrong, _)) = days
            .iter()
            .find(|(text, day)| !text.is_empty() && day.is_none())
        {
            skip("skip-council-date", wrong);
            continue;
        }
        let word = meaning(&words, chosen, text("outcome"));
        let said = word.outcome;
        let unknown = word.unknown;
        if !sheet
            .words
            .iter()
            .any(|other| other.written == word.written)
            && !word.written.is_empty()
        {
            sheet.words.push(word);
        }
        if unknown {
            continue;
        }
        let (views, origins) = views(file, line);
        if let Some(long) = views.iter().find(|point| point.len() > LONGEST_POINT) {
            let start: String = long.chars().take(40).collect();
            skip("skip-council-point-long", &start);
            continue;
        }
        let one = CouncilSheetRow {
            row: line.row,
            code: kept.value.code.clone(),
            name: kept.value.name().to_owned(),
            hearing: days[0].1,
            outcome: said.or((!views.is_empty()).then_some(CouncilOutcome::Views)),
            date: days[1].1.or(days[0].1),
            decision: text("decision").to_owned(),
            note: text("note").to_owned(),
            document: text("document").to_owned(),
            points: views,
            origins,
            ..CouncilSheetRow::default()
        };
        match sheet.rows.iter_mut().find(|known| known.code == one.code) {
            None => sheet.rows.push(one),
            Some(known) => {
                let other = said.is_some() && known.outcome != said;
                if other || !together(known, one) {
                    skip("skip-council-twice", written);
                }
            }
        }
    }
    Ok(sheet)
}

/// A further row of the same council: its points come after the earlier, and what the earlier did
/// not say is filled in. False where it says something else.
fn together(known: &mut CouncilSheetRow, more: CouncilSheetRow) -> bool {
    let differs = |one: &str, other: &str| !one.is_empty() && !other.is_empty() && one != other;
    let days =
        |one: Option<Date>, other: Option<Date>| one.is_some() && other.is_some() && one != other;
    if differs(&known.decision, &more.decision)
        || differs(&known.document, &more.document)
        || days(known.hearing, more.hearing)
        || days(known.date, more.date)
    {
        return false;
    }
    let fill = |one: &mut String, other: String| {
        if one.is_empty() {
            *one = other;
        }
    };
    fill(&mut known.decision, more.decision);
    fill(&mut known.document, more.document);
    if !more.note.is_empty() && more.note != known.note {
        if !known.note.is_empty() {
            known.note.push('\n');
        }
        known.note.push_str(&more.note);
    }
    known.hearing = known.hearing.or(more.hearing);
    known.date = known.date.or(more.date);
    known.outcome = known.outcome.or(more.outcome);
    known.points.extend(more.points);
    known.origins.extend(more.origins);
    true
}

/// What a word for an outcome means: as chosen, else as known.
fn meaning(words: &Labels, chosen: &[OutcomeChoice], written: &str) -> CouncilWord {
    let folded = |text: &str| {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        text.trim_end_matches(['.', ';', ':']).to_lowercase()
    };
    let key = folded(written);
    let choice = chosen.iter().find(|choice| folded(&choice.written) == key);
    let known = words.iter().find(|(_, all)| all.contains(&key));
    CouncilWord {
        written: written.to_owned(),
        outcome: match (choice, known) {
            (Some(choice), _) => choice.outcome,
            (None, Some((outcome, _))) => CouncilOutcome::from_key(outcome),
            (None, None) => None,
        },
        unknown: choice.is_none() && known.is_none(),
    }
}

/// The points of a row: of every column that holds views, each numbered point of a cell by itself.
fn views(file: &SheetFile, line: &LabelledRow) -> (Vec<String>, Vec<Origin>) {
    let table = &file.table;
    let named = table.fields.iter().zip(&table.headers).enumerate();
    let mut all = (Vec::new(), Vec::new());
    for (at, (field, header)) in named {
        let header = header.to_lowercase();
        let holds = match field.as_deref() {
            Some(field) => field == "views",
            // "Zienswijze 2", "Punt 3": the columns beside the first.
            None => header.starts_with("zienswijze") || header.starts_with("punt "),
        };
        let cell = line.cells.get(at).map_or("", String::as_str);
        if !holds || matches!(cell, "" | "-" | "–") {
            continue;
        }
        let found = points(cell).unwrap_or_else(|| vec![cell]);
        for point in found {
            let point = point.trim();
            if !point.is_empty() {
                all.0.push(point.to_owned());
                all.1.push(Origin {
                    sheet: table.sheet.clone(),
                    row: line.row,
                    cell: format!("{}{}", letters(at), line.row),
                });
            }
        }
    }
    all
}
