//! The strength distribution: recorded from a sheet or by hand, checked, compared (D43, D46-D47).

use std::path::Path;

use draagvlak_domain::body::Body;
use draagvlak_domain::fte::Fte;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::strength::{
    Given, RecordStrength, StrengthColumn, StrengthException, StrengthRole, StrengthRow, TotalOf,
    compare,
};
use draagvlak_domain::time::Date;
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::files::source_of;
use crate::municipalities::present;
use crate::problem::Problem;
use crate::sheet_brought::SkippedLine;
use crate::sheet_file::sheet_file;
use crate::strength_sheet::strength_sheet;

/// A state of the strength distribution, as shown; amounts in Dutch decimals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StrengthState {
    /// Its number in order of recording, from 1.
    pub number: usize,
    /// Its name for the program.
    #[ts(type = "string")]
    pub id: EntityId,
    /// The day whose state it is.
    #[ts(type = "string")]
    pub as_of: Date,
    /// Definitive, or provisional.
    pub definitive: bool,
    /// What it is, in words.
    pub note: String,
    /// The file it came from; empty when it was filled in by hand.
    pub file: String,
    /// The header over the parts.
    pub part_header: String,
    /// The header over the totals.
    pub total_header: String,
    /// The columns.
    pub columns: Vec<StrengthColumnRow>,
    /// The parts.
    pub rows: Vec<StrengthPartRow>,
    /// The sum of each column.
    pub sums: Vec<String>,
    /// The sum of everything that counts.
    pub sum: String,
    /// The sum of the wijkagenten; none where no column counts them.
    pub local: Option<String>,
    /// The sum of the extra fte; none where no column counts it.
    pub extra: Option<String>,
    /// The totals that do not add up; with the reason where one was given.
    pub findings: Vec<StrengthFindingRow>,
    /// One wijkagent per 5,000 inhabitants, where it can be checked.
    pub local_checks: Vec<LocalCheckRow>,
    /// The title of the chapter it stands in as a table; none for no chapter.
    pub chapter: Option<String>,
}

/// A column of a state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StrengthColumnRow {
    /// Its header.
    pub name: String,
    /// What it counts.
    pub role: StrengthRole,
    /// Counted in another column already (*waarvan*).
    pub within: bool,
}

/// A part of a state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StrengthPartRow {
    /// The part.
    pub part: String,
    /// Its strength per column; empty where the source leaves it open.
    pub cells: Vec<String>,
    /// The sum of what counts.
    pub sum: String,
    /// How many people live there.
    pub inhabitants: Option<u32>,
}

/// A total that does not add up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StrengthFindingRow {
    /// Which total.
    pub of: TotalOf,
    /// The part or column; empty for the grand total.
    pub place: String,
    /// What the source gives.
    pub given: String,
    /// What the cells add up to.
    pub sum: String,
    /// Why it was recorded all the same; empty where it was not recorded yet.
    pub reason: String,
}

/// The wijkagenten of a part against one per 5,000 inhabitants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LocalCheckRow {
    /// The part; empty for the whole.
    pub part: String,
    /// How many people live there.
    pub inhabitants: u32,
    /// How many wijkagenten there are.
    pub local: String,
    /// How many one per 5,000 makes.
    pub norm: String,
    /// Whether there are as many, or more.
    pub met: bool,
}

/// A sheet to record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StrengthOrder {
    /// Where the file is.
    pub path: String,
    /// The sheet, by name; none to find it.
    pub sheet: Option<String>,
    /// The day whose state it is.
    #[ts(type = "string")]
    pub as_of: Date,
    /// Definitive, or provisional.
    pub definitive: bool,
    /// What it is, in words.
    pub note: String,
    /// The header over the totals where the sheet has none.
    pub total_word: String,
    /// Why it is recorded although totals do not add up; empty for no exception.
    pub reason: String,
}

/// A state filled in by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StrengthByHand {
    /// The day whose state it is.
    #[ts(type = "string")]
    pub as_of: Date,
    /// Definitive, or provisional.
    pub definitive: bool,
    /// What it is, in words.
    pub note: String,
    /// The header over the parts.
    pub part_header: String,
    /// The header over the totals.
    pub total_header: String,
    /// The columns.
    pub columns: Vec<StrengthColumnRow>,
    /// The parts with an amount per column; `sum` holds the total a person expects, empty for none.
    pub rows: Vec<StrengthPartRow>,
    /// Why it is recorded although totals do not add up; empty for no exception.
    pub reason: String,
}

/// What a sheet holds, before or after it is recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StrengthReport {
    /// The state; its number is 0 while it is not recorded.
    pub state: StrengthState,
    /// The rows and cells that hold no amount.
    pub skipped: Vec<SkippedLine>,
    /// Whether it was recorded.
    pub recorded: bool,
}

/// A cell in which two states differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StrengthChange {
    /// The part.
    pub part: String,
    /// The column; empty for the part's total.
    pub column: String,
    /// What the first has; empty for nothing.
    pub old: String,
    /// What the second has; empty for nothing.
    pub new: String,
    /// By how much it grew or shrank; empty where one side has nothing.
    pub by: String,
}

pub(crate) fn kept(desk: &Desk) -> Result<Vec<Kept<RecordStrength>>, Problem> {
    Ok(desk.store.nouns(Noun::Strength)?)
}

/// The states, in order of recording.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn strength(desk: &Desk) -> Result<Vec<StrengthState>, Problem> {
    let people = people(desk)?;
    let places = crate::strength_table::places(desk)?;
    let states = (1..).zip(kept(desk)?);
    Ok(states
        .map(|(number, kept)| {
            let mut shown = shown(&kept.value, number, kept.id, people);
            shown.chapter = places
                .iter()
                .find(|place| place.state == kept.id)
                .map(|place| place.title.clone());
            shown
        })
        .collect())
}

/// A state by its number, or the last one.
///
/// # Errors
/// [`Problem`] when there is none.
pub(crate) fn state_named(
    desk: &Desk,
    number: Option<usize>,
) -> Result<(usize, Kept<RecordStrength>), Problem> {
    let mut all = kept(desk)?;
    let number = number.unwrap_or(all.len());
    match number.checked_sub(1).filter(|at| *at < all.len()) {
        Some(at) => Ok((number, all.swap_remove(at))),
        None => {
            let known: Vec<_> = (1..=all.len()).map(|number| number.to_string()).collect();
            Err(Problem::no_such(&number.to_string(), &known))
        }
    }
}

/// A state by its number, or the last one, as shown.
///
/// # Errors
/// [`Problem`] when there is none.
pub fn strength_state(desk: &Desk, number: Option<usize>) -> Result<StrengthState, Problem> {
    let (number, _) = state_named(desk, number)?;
    let mut all = strength(desk)?;
    Ok(all.swap_remove(number - 1))
}

/// How many people live in the region, where every municipality says so.
fn people(desk: &Desk) -> Result<Option<u32>, Problem> {
    let municipalities = present(desk)?;
    if municipalities.is_empty() {
        return Ok(None);
    }
    Ok(municipalities
        .iter()
        .map(|kept| kept.value.inhabitants.get().copied().flatten())
        .try_fold(0_u32, |sum, people| sum.checked_add(people?)))
}

fn shown(
    state: &RecordStrength,
    number: usize,
    id: EntityId,
    people: Option<u32>,
) -> StrengthState {
    let text = |amount: Option<Fte>| amount.map(|amount| amount.to_string());
    let findings = state.findings().into_iter().map(|finding| {
        let excused = state.exceptions.iter().find(|e| e.finding == finding);
        StrengthFindingRow {
            of: finding.of,
            place: finding.place,
            given: finding.given.to_string(),
            sum: finding.sum.to_string(),
            reason: excused.map(|e| e.reason.clone()).unwrap_or_default(),
        }
    });
    let checks = state
        .local_checks(people)
        .into_iter()
        .map(|check| LocalCheckRow {
            part: check.part.unwrap_or_default(),
            inhabitants: check.inhabitants,
            met: check.local >= check.norm,
            local: check.local.to_string(),
            norm: check.norm.to_string(),
        });
    StrengthState {
        number,
        id,
        as_of: state.as_of,
        definitive: state.definitive,
        note: state.note.clone(),
        file: state
            .file
            .as_ref()
            .map(|f| f.name.clone())
            .unwrap_or_default(),
        part_header: state.part_header.clone(),
        total_header: state.total_header.clone(),
        columns: state
            .columns
            .iter()
            .map(|column| StrengthColumnRow {
                name: column.name.clone(),
                role: column.role,
                within: column.within,
            })
            .collect(),
        rows: state
            .rows
            .iter()
            .map(|row| StrengthPartRow {
                part: row.part.clone(),
                cells: row
                    .cells
                    .iter()
                    .map(|cell| text(*cell).unwrap_or_default())
                    .collect(),
                sum: text(state.row_sum(row)).unwrap_or_default(),
                inhabitants: row.inhabitants,
            })
            .collect(),
        sums: (0..state.columns.len())
            .map(|at| text(state.column_sum(at)).unwrap_or_default())
            .collect(),
        sum: text(state.sum()).unwrap_or_default(),
        local: text(state.of_role(StrengthRole::Local)),
        extra: text(state.of_role(StrengthRole::Extra)),
        findings: findings.collect(),
        local_checks: checks.collect(),
        chapter: None,
    }
}

/// Looks at a sheet with a strength distribution. Stores nothing.
///
/// # Errors
/// [`Problem`] when the file cannot be read or holds no such table.
pub fn strength_preview(desk: &Desk, order: &StrengthOrder) -> Result<StrengthReport, Problem> {
    let (sheet, _) = read(order)?;
    Ok(StrengthReport {
        state: shown(&sheet.state, 0, EntityId([0; 16]), people(desk)?),
        skipped: sheet.skipped,
        recorded: false,
    })
}

fn read(order: &StrengthOrder) -> Result<(crate::strength_sheet::StrengthSheet, Vec<u8>), Problem> {
    let path = Path::new(&order.path);
    let file = sheet_file(path, "strength", &["part"], order.sheet.as_deref())?;
    let source = source_of(file.name.clone(), &file.bytes);
    let mut sheet = strength_sheet(
        &file,
        source,
        order.as_of,
        order.definitive,
        &order.total_word,
    )?;
    sheet.state.note = order.note.trim().to_owned();
    Ok((sheet, file.bytes))
}

/// Records a strength distribution from a sheet. The file is kept under its hash.
///
/// # Errors
/// [`Problem`] when the file cannot be read, or a total does not add up and no reason is given:
/// nothing is stored then.
pub fn import_strength(desk: &mut Desk, order: &StrengthOrder) -> Result<StrengthReport, Problem> {
    let (sheet, bytes) = read(order)?;
    let state = excused(sheet.state, &order.reason)?;
    let id = desk.write(|writing| {
        writing.attach(&bytes)?;
        Ok(EntityId::born_of(
            writing.append(&Body::RecordStrength(state.clone()))?,
            0,
        ))
    })?;
    report(desk, &state, id, sheet.skipped)
}

/// Records a strength distribution filled in by hand.
///
/// # Errors
/// [`Problem`] when an amount is none, or a total does not add up and no reason is given: nothing
/// is stored then.
pub fn record_strength(desk: &mut Desk, order: &StrengthByHand) -> Result<StrengthReport, Problem> {
    let wrong = |text: &str| Problem::usage("problem-bad-fte", &[("text", text)]);
    let mut rows = Vec::new();
    for row in &order.rows {
        let cells = row
            .cells
            .iter()
            .map(|text| match text.trim() {
                "" => Ok(None),
                text => Fte::parse(text)
                    .map(|(amount, _)| Some(amount))
                    .ok_or_else(|| wrong(text)),
            })
            .collect::<Result<Vec<_>, _>>()?;
        let total = match row.sum.trim() {
            "" => None,
            text => {
                let (amount, decimals) = Fte::parse(text).ok_or_else(|| wrong(text))?;
                Some(Given { amount, decimals })
            }
        };
        if row.part.trim().is_empty() || cells.len() != order.columns.len() {
            return Err(Problem::usage("problem-strength-shape", &[]));
        }
        rows.push(StrengthRow {
            part: row.part.trim().to_owned(),
            cells,
            total,
            inhabitants: row.inhabitants,
        });
    }
    let columns: Vec<_> = order
        .columns
        .iter()
        .map(|column| StrengthColumn {
            name: column.name.trim().to_owned(),
            role: column.role,
            within: column.within,
        })
        .collect();
    if rows.is_empty() || columns.is_empty() || columns.iter().any(|c| c.name.is_empty()) {
        return Err(Problem::usage("problem-strength-shape", &[]));
    }
    let state = RecordStrength {
        as_of: order.as_of,
        definitive: order.definitive,
        note: order.note.trim().to_owned(),
        part_header: order.part_header.trim().to_owned(),
        total_header: order.total_header.trim().to_owned(),
        columns,
        rows,
        totals: Vec::new(),
        total: None,
        file: None,
        exceptions: Vec::new(),
    };
    let state = excused(state, &order.reason)?;
    let id = EntityId::born_of(desk.append(&Body::RecordStrength(state.clone()))?, 0);
    report(desk, &state, id, Vec::new())
}

fn report(
    desk: &Desk,
    state: &RecordStrength,
    id: EntityId,
    skipped: Vec<SkippedLine>,
) -> Result<StrengthReport, Problem> {
    Ok(StrengthReport {
        state: shown(state, kept(desk)?.len(), id, people(desk)?),
        skipped,
        recorded: true,
    })
}

/// What does not add up is recorded with its reason, or not at all.
fn excused(mut state: RecordStrength, reason: &str) -> Result<RecordStrength, Problem> {
    let findings = state.findings();
    let reason = reason.trim();
    if let (Some(first), true) = (findings.first(), reason.is_empty()) {
        let place = match first.of {
            TotalOf::Whole => state.total_header.as_str(),
            _ => first.place.as_str(),
        };
        return Err(Problem::refused(
            "problem-strength-sum",
            &[
                ("count", &findings.len().to_string()),
                ("place", place),
                ("given", &first.given.to_string()),
                ("sum", &first.sum.to_string()),
            ],
        ));
    }
    state.exceptions = findings
        .into_iter()
        .map(|finding| StrengthException {
            finding,
            reason: reason.to_owned(),
        })
        .collect();
    Ok(state)
}

/// In which cells two states differ, by their numbers.
///
/// # Errors
/// [`Problem`] when there is no such state.
pub fn compare_strength(
    desk: &Desk,
    from: usize,
    to: usize,
) -> Result<Vec<StrengthChange>, Problem> {
    let (_, old) = state_named(desk, Some(from))?;
    let (_, new) = state_named(desk, Some(to))?;
    Ok(changes(&old.value, &new.value))
}

pub(crate) fn changes(old: &RecordStrength, new: &RecordStrength) -> Vec<StrengthChange> {
    let text = |amount: Option<Fte>| amount.map(|a| a.to_string()).unwrap_or_default();
    compare(old, new)
        .into_iter()
        .map(|change| {
            let by = match (change.old, change.new) {
                (Some(old), Some(new)) => {
                    let by = new - old;
                    let sign = if by.0 > 0 { "+" } else { "" };
                    format!("{sign}{by}")
                }
                _ => String::new(),
            };
            StrengthChange {
                part: change.part,
                column: change.column,
                old: text(change.old),
                new: text(change.new),
                by,
            }
        })
        .collect()
}
