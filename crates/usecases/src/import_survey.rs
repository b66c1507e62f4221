//! Taking in the answers of municipalities from a spreadsheet (D16).

use draagvlak_domain::body::Body;
use draagvlak_domain::survey::{Answer, ImportSurvey, SurveyAnswer, folded};
use draagvlak_exchange::spreadsheet::{
    SurveyHolds, SurveySheet, survey_columns, survey_rows, survey_table,
};

use crate::desk::Desk;
use crate::problem::Problem;
use crate::set_survey::{SurveyOrder, set_survey};
use crate::spreadsheet_file::{
    SheetOrder, SheetReport, SpreadsheetFile, chosen_columns, spreadsheet,
};
use crate::survey::{known_survey, the_survey};

/// Looks at a file of answers. Stores nothing.
///
/// # Errors
/// [`Problem`] when the file cannot be read or holds no table.
pub fn survey_preview(desk: &Desk, order: &SheetOrder) -> Result<SheetReport, Problem> {
    Ok(reading(desk, order)?.1)
}

/// Takes the answers of a file in, and keeps the file. The latest answer of a municipality counts.
///
/// # Errors
/// [`Problem`] when the file cannot be read or holds no municipality: nothing is stored then.
pub fn import_survey(desk: &mut Desk, order: &SheetOrder) -> Result<SheetReport, Problem> {
    let (file, report, sheet) = reading(desk, order)?;
    if sheet.answers.is_empty() {
        return Err(file.unusable("unreadable-no-municipality"));
    }
    if the_survey(desk)?.is_none() {
        set_survey(desk, &SurveyOrder::default())?;
    }
    let survey = known_survey(desk)?;
    desk.write(|writing| {
        writing.attach(&file.bytes)?;
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

fn reading(
    desk: &Desk,
    order: &SheetOrder,
) -> Result<(SpreadsheetFile, SheetReport, SurveySheet), Problem> {
    let file = spreadsheet(&order.path)?;
    file.check_sheet(order.sheet.as_deref())?;
    let table = survey_table(&file.workbook, order.sheet.as_deref())
        .ok_or_else(|| file.unusable("unreadable-no-municipality"))?;
    let found = survey_columns(&file.workbook, &table);
    let columns = chosen_columns(order, found, SurveyHolds::from_key)?;
    let sheet = survey_rows(&file.workbook, &table, &columns);
    let keys: Vec<_> = columns
        .iter()
        .map(|holds| holds.map(SurveyHolds::key))
        .collect();
    let mut report = SheetReport::of(&file, &table, &keys);
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
    Ok((file, report, sheet))
}
