//! The account's part on the strength distribution (D46): every recorded state with its figures, and
//! how the plan's own table stands to it.

use draagvlak_domain::strength::{StrengthRole, TotalOf};
use draagvlak_exchange::document::lines;

use super::page::{Figures, Page, Rows};
use crate::problem::Problem;
use crate::strength::{StrengthState, strength};
use crate::strength_table::strength_ties;

/// Every state that was recorded, the last one as a table.
pub(super) fn strengths(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    let states = strength(&record.desk)?;
    let Some(last) = states.last() else {
        return Ok(());
    };
    page.heading(1, record.word("account-strengths"));
    for state in &states {
        told(page, state);
        let place = format!("strength/{}/note", state.id);
        page.prose(&record.clean(&place, &state.note));
        page.list(exceptions(page, state));
    }
    page.blocks.push(table(page, last).block());
    for tie in strength_ties(&record.desk)? {
        let arguments = [
            ("chapter", tie.chapter.clone()),
            ("number", tie.number.to_string()),
        ];
        let key = if tie.tied {
            "account-strength-tied"
        } else {
            "account-strength-untied"
        };
        page.paragraph(&record.say(key, &arguments));
    }
    Ok(())
}

/// What a state comes to, each sum with the parts it was added up from.
fn told(page: &mut Page<'_, '_>, state: &StrengthState) {
    let record = page.record;
    let key = if state.definitive {
        "account-strength-definitive"
    } else {
        "account-strength-provisional"
    };
    let date = record.date(state.as_of);
    let parts = state.rows.len().to_string();
    let mut said = record.say(
        key,
        &[
            ("date", date.clone()),
            ("sum", state.sum.clone()),
            ("parts", parts.clone()),
            ("file", record.clean("strength/file", &state.file)),
        ],
    );
    let number = state.number.to_string();
    let group = record.say("counted-strength", &[("number", number), ("date", date)]);
    let sums = state
        .rows
        .iter()
        .map(|row| part_of(page, &row.part, &row.sum));
    let sums = sums.collect();
    let names: Vec<_> = state
        .rows
        .iter()
        .map(|row| part_named(page, &row.part))
        .collect();
    let mut figures: Figures = vec![
        (
            state.sum.clone(),
            page.count(&group, &record.word("counted-strength-sum"), sums),
        ),
        (
            parts,
            page.count(&group, &record.word("counted-strength-parts"), names),
        ),
    ];
    for (key, title, role, amount) in [
        (
            "account-strength-local",
            "counted-strength-local",
            StrengthRole::Local,
            &state.local,
        ),
        (
            "account-strength-more",
            "counted-strength-more",
            StrengthRole::Extra,
            &state.extra,
        ),
    ] {
        if let Some(amount) = amount {
            said.push(' ');
            said.push_str(&record.say(key, &[("fte", amount.clone())]));
            let counted = page.count(&group, &record.word(title), cells_of(page, state, role));
            figures.push((amount.clone(), counted));
        }
    }
    page.figures(&said, &figures);
}

fn part_named(page: &Page<'_, '_>, part: &str) -> String {
    page.record.clean("strength/part", part)
}

fn part_of(page: &Page<'_, '_>, part: &str, amount: &str) -> String {
    format!("{} {amount}", part_named(page, part))
}

/// The cells of the columns that count a role, with their part.
fn cells_of(page: &Page<'_, '_>, state: &StrengthState, role: StrengthRole) -> Vec<String> {
    let mut cells = Vec::new();
    for row in &state.rows {
        for (column, cell) in state.columns.iter().zip(&row.cells) {
            if column.role == role && !cell.is_empty() {
                cells.push(part_of(page, &row.part, cell));
            }
        }
    }
    cells
}

/// A total that does not add up is told with its reason.
fn exceptions(page: &Page<'_, '_>, state: &StrengthState) -> Vec<String> {
    let record = page.record;
    let place = format!("strength/{}/reason", state.id);
    let told = state.findings.iter().map(|finding| {
        let of = match finding.of {
            TotalOf::Whole => record.word("strength-whole"),
            _ => part_named(page, &finding.place),
        };
        let arguments = [
            ("place", of),
            ("given", finding.given.clone()),
            ("sum", finding.sum.clone()),
            ("reason", record.clean(&place, &finding.reason)),
        ];
        record.say("account-strength-exception", &arguments)
    });
    told.collect()
}

fn table(page: &Page<'_, '_>, state: &StrengthState) -> Rows {
    let clean = |text: &str| page.record.clean("strength/header", text);
    let mut header = vec![clean(&state.part_header)];
    header.extend(state.columns.iter().map(|column| clean(&column.name)));
    header.push(clean(&state.total_header));
    let header = header.iter().map(|text| lines(text)).collect();
    let mut rows = Rows::new(header).figures(state.columns.len() + 1);
    for row in &state.rows {
        let mut cells = vec![part_named(page, &row.part)];
        cells.extend(row.cells.iter().cloned());
        cells.push(row.sum.clone());
        rows.row(cells);
    }
    let mut sums = vec![clean(&state.total_header)];
    sums.extend(state.sums.iter().cloned());
    sums.push(state.sum.clone());
    rows.row(sums);
    rows
}
