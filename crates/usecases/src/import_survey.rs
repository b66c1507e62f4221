//! Taking in the answers of municipalities from a spreadsheet (D16).

use std::collections::HashMap;

use draagvlak_domain::body::Body;
use draagvlak_domain::survey::{Answer, ImportSurvey, SurveyAnswer, folded};
use draagvlak_exchange::spreadsheet::{
    SurveyHolds, SurveySheet, survey_columns, survey_rows, survey_table,
};

use crate::desk::Desk;
use crate::problem::Problem;
use crate::set_survey::{SurveyOrder, set_survey};
use crate::sheet_names::{Resolved, SheetNames, unmatched};
use crate::spreadsheet_file::{
    SheetOrder, SheetReport, SpreadsheetFile, chosen_columns, spreadsheet,
};
use crate::survey::{known_survey, the_survey};

/// Looks at a file of answers. Stores nothing.
///
/// # Errors
/// [`Problem`] when the file cannot be read or holds no table.
pub fn survey_preview(desk: &Desk, order: &SheetOrder) -> Result<SheetReport, Problem> {
    Ok(reading(desk, order)?.2)
}

/// Takes the answers of a file in, and keeps the file. The latest answer of a municipality counts.
/// Names are held against the register of municipalities, where there is one.
///
/// # Errors
/// [`Problem`] when the file cannot be read or holds no municipality, or a name is not recognised
/// and nobody said what it is: nothing is stored then.
pub fn import_survey(desk: &mut Desk, order: &SheetOrder) -> Result<SheetReport, Problem> {
    let (file, names, report, sheet) = reading(desk, order)?;
    if let Some(problem) = unmatched(&file.name, &report.names) {
        return Err(problem);
    }
    if sheet.answers.is_empty() {
        return Err(file.unusable("unreadable-no-municipality"));
    }
    if the_survey(desk)?.is_none() {
        set_survey(desk, &SurveyOrder::default())?;
    }
    let survey = known_survey(desk)?;
    desk.write(|writing| {
        writing.attach(&file.bytes)?;
        names.remember(writing)?;
        let answers = sheet.answers.into_iter().map(|(municipality, named)| {
            let answer = if named.is_empty() {
                Answer::Silent
            } else {
                Answer::Given(named)
            };
            SurveyAnswer {
                municipality,
                answer,
            }
        });
        let import = ImportSurvey {
            survey,
            file: Some(file.source()),
            answers: answers.collect(),
            skipped: sheet.skipped,
        };
        Ok(writing.append(&Body::ImportSurvey(import))?)
    })?;
    Ok(report)
}

type Reading<'a> = (SpreadsheetFile, SheetNames<'a>, SheetReport, SurveySheet);

fn reading<'a>(desk: &Desk, order: &'a SheetOrder) -> Result<Reading<'a>, Problem> {
    let file = spreadsheet(&order.path)?;
    file.check_sheet(order.sheet.as_deref())?;
    let table = survey_table(&file.workbook, order.sheet.as_deref())
        .ok_or_else(|| file.unusable("unreadable-no-municipality"))?;
    let found = survey_columns(&file.workbook, &table);
    let columns = chosen_columns(order, found, SurveyHolds::from_key)?;
    let mut sheet = survey_rows(&file.workbook, &table, &columns);
    let names = SheetNames::of(desk, &order.names)?;
    let told = sheet.answers.iter();
    let told: Vec<_> = told.filter_map(|(name, _)| names.told(name)).collect();
    sheet.answers = known_by_name(&names, sheet.answers);
    let keys: Vec<_> = columns
        .iter()
        .map(|holds| holds.map(SurveyHolds::key))
        .collect();
    let mut report = SheetReport::of(&file, &table, &keys);
    report.names = told;
    report.rows = sheet.rows;
    report.skipped = sheet.skipped.len();
    report.answers = sheet.answers.len();
    report.silent = sheet
        .answers
        .iter()
        .filter(|(_, named)| named.is_empty())
        .count();
    let mut seen = std::collections::HashSet::new();
    for priority in sheet.answers.iter().flat_map(|(_, named)| named) {
        if seen.insert(folded(priority)) {
            report.items.push(priority.clone());
        }
    }
    let known = the_survey(desk)?;
    let told = |name: &str| known.as_ref()?.value.answers.get(name)?.get();
    let same = |(name, named): &&(String, Vec<String>)| match told(name) {
        Some(Answer::Given(before)) => before == named,
        Some(Answer::Silent) => named.is_empty(),
        _ => false,
    };
    report.changed = sheet.answers.len() - sheet.answers.iter().filter(same).count();
    Ok((file, names, report, sheet))
}

/// The answers under the names of the register; those of one municipality together, those that are
/// left out not at all.
fn known_by_name(
    names: &SheetNames<'_>,
    answers: Vec<(String, Vec<String>)>,
) -> Vec<(String, Vec<String>)> {
    let mut all: Vec<(String, Vec<String>)> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for (written, priorities) in answers {
        let name = match names.resolve(&written) {
            Resolved::LeftOut => continue,
            Resolved::Known(kept) => kept.value.name().to_owned(),
            Resolved::Own | Resolved::Unmatched => written,
        };
        let place = *places.entry(name.clone()).or_insert_with(|| {
            all.push((name, Vec::new()));
            all.len() - 1
        });
        let given = &mut all[place].1;
        for priority in priorities {
            let again = given.iter().any(|other| folded(other) == folded(&priority));
            if !again {
                given.push(priority);
            }
        }
    }
    all
}
