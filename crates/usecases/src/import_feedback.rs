//! Taking in reactions from a spreadsheet (D25-D27).

use std::collections::{HashMap, HashSet};

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::ImportFeedback;
use draagvlak_domain::draft::{DraftComment, SkipReason, SkippedRow, SourceFile};
use draagvlak_domain::id::{ContentHash, EntityId};
use draagvlak_domain::round::{OpenRound, Round};
use draagvlak_exchange::spreadsheet::{Draft, Synonyms, Table, draft};
use draagvlak_store::Kept;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::import_report::ImportReport;
use crate::look::Labels;
use crate::mapping::{self, ColumnChoice, HeaderChoice, Wish};
use crate::problem::Problem;
use crate::rounds::round_named;
use crate::spreadsheet_file::{SpreadsheetFile, spreadsheet, unreadable};

const SYNONYMS: &str = include_str!("../../../assets/synonyms.toml");

/// What to take in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct ImportOrder {
    /// Where the file is.
    pub path: String,
    /// The code of the round; one that is not there yet is opened.
    pub round: String,
    /// The sheet to take, by name; none to find it.
    pub sheet: Option<String>,
    /// What each column holds, the others nothing; none to let the program find it.
    pub mapping: Option<Vec<ColumnChoice>>,
    /// Keeps this mapping under a name, on this device.
    pub save_mapping: Option<String>,
    /// The name of a mapping that was kept.
    #[serde(default)]
    #[ts(optional)]
    pub named: Option<String>,
    /// What these columns hold, by their headers; the others as found.
    #[serde(default)]
    #[ts(optional)]
    pub headers: Option<Vec<HeaderChoice>>,
}

/// A file that was read and held against the register.
struct Reading {
    bytes: Vec<u8>,
    name: String,
    table: Table,
    round: Option<Kept<Round>>,
    fresh: Vec<DraftComment>,
    skipped: Vec<SkippedRow>,
    report: ImportReport,
}

/// Looks at a file of reactions: what would come in, and from which columns. Stores nothing. Where no
/// column for the reaction is known, the columns are shown for a person to choose.
///
/// # Errors
/// [`Problem`] when the file cannot be read, or something is named that is not in it.
pub fn import_preview(desk: &Desk, order: &ImportOrder) -> Result<ImportReport, Problem> {
    Ok(reading(desk, order)?.report)
}

/// Takes in a file of reactions. The same reaction is taken in once, however often it is sent, and
/// no disposition is ever touched. The file is kept under its hash.
///
/// # Errors
/// [`Problem`] when the file cannot be read or holds no reactions: nothing is stored then.
pub fn import_feedback(desk: &mut Desk, order: &ImportOrder) -> Result<ImportReport, Problem> {
    let Reading {
        bytes,
        name,
        table,
        round,
        fresh,
        skipped,
        mut report,
    } = reading(desk, order)?;
    if table.text_column().is_none() {
        return Err(unreadable(&name, "unreadable-no-header"));
    }
    let remembered = match order.save_mapping.as_deref().map(str::trim) {
        Some(name) if !name.is_empty() => Some(mapping::remembered(&desk.store, name, &table)?),
        _ => None,
    };
    if fresh.is_empty() {
        if let Some((key, value)) = remembered {
            desk.write(|writing| Ok(writing.set_local(key, &value)?))?;
        }
        return Ok(report);
    }
    report.opened = round.is_none();
    let first_number = match &round {
        Some(round) => desk.store.last_number(round.id)?.saturating_add(1),
        None => 1,
    };
    report.import = Some(desk.write(|writing| {
        let round = match round {
            Some(round) => round.id,
            None => {
                let code = order.round.clone();
                let opened = OpenRound {
                    title: code.clone(),
                    code,
                    stage: None,
                };
                EntityId::born_of(writing.append(&Body::OpenRound(opened))?, 0)
            }
        };
        let file = SourceFile {
            hash: writing.attach(&bytes)?,
            length: bytes.len() as u64,
            name,
        };
        let import = ImportFeedback {
            round,
            file: Some(file),
            first_number,
            comments: fresh,
            skipped,
        };
        if let Some((key, value)) = remembered {
            writing.set_local(key, &value)?;
        }
        Ok(writing.append(&Body::ImportFeedback(import))?)
    })?);
    Ok(report)
}

fn reading(desk: &Desk, order: &ImportOrder) -> Result<Reading, Problem> {
    let SpreadsheetFile {
        name,
        bytes,
        workbook,
    } = spreadsheet(&order.path)?;
    let synonyms = Synonyms::from_toml(SYNONYMS)
        .map_err(|error| Problem::damaged("problem-damaged", &[("what", &error.to_string())]))?;
    let wish = Wish {
        sheet: order.sheet.as_deref(),
        columns: order.mapping.as_deref(),
        headers: order.headers.as_deref().unwrap_or_default(),
        named: order.named.as_deref(),
    };
    let table = mapping::table(&desk.store, &workbook, &synonyms, wish)?
        .ok_or_else(|| unreadable(&name, "unreadable-no-header"))?;
    let mut report = ImportReport::of(&name, &workbook, &table);
    report.mappings = mapping::names(&desk.store)?;
    let round = round_named(desk, &order.round).ok();
    let mut reading = Reading {
        bytes,
        name,
        round,
        fresh: Vec::new(),
        skipped: Vec::new(),
        report,
        table,
    };
    if reading.table.text_column().is_some() {
        let draft = draft(&workbook, &reading.table);
        hold_against_register(desk, &mut reading, draft)?;
    }
    Ok(reading)
}

/// Tells what is new from what stands on the register, and accounts for every row.
fn hold_against_register(desk: &Desk, reading: &mut Reading, draft: Draft) -> Result<(), Problem> {
    // Reactions that say the same words are the same as often as they stood there before, no more.
    let mut register: HashMap<ContentHash, usize> = HashMap::new();
    let known = match &reading.round {
        Some(round) => desk.store.contents(round.id)?,
        None => Vec::new(),
    };
    for (content, _) in &known {
        *register.entry(*content).or_default() += 1;
    }
    let mut sent = HashSet::new();
    let mut again = Vec::new();
    for comment in draft.comments {
        let content = comment.content_hash();
        sent.insert(content);
        match register.get_mut(&content).filter(|left| **left > 0) {
            Some(left) => {
                *left -= 1;
                again.extend(comment.origin.map(|origin| SkippedRow {
                    origin,
                    reason: SkipReason::Known,
                }));
            }
            None => reading.fresh.push(comment),
        }
    }
    let report = &mut reading.report;
    report.rows = draft.rows;
    report.fresh = reading.fresh.len();
    report.known = again.len();
    report.skipped = draft.skipped.len();
    let answered = |draft: &&DraftComment| !draft.given_answer.is_empty();
    report.proposed = reading.fresh.iter().filter(answered).count();
    for row in draft.skipped.iter().chain(&again) {
        report.notice(&row.origin, key(&row.reason), "", true);
    }
    for noticed in &draft.diagnostics {
        report.notice(&noticed.origin, key(&noticed.code), &noticed.found, false);
    }
    report.show(&reading.fresh);
    report.vanished = vanished(desk, &reading.name, &known, &sent)?;
    reading.skipped = draft.skipped.into_iter().chain(again).collect();
    Ok(())
}

/// The reactions that an earlier sending of a file brought and this one holds no more. A file is an
/// earlier sending when it bears the same name, or half of it or more is in this one.
fn vanished(
    desk: &Desk,
    name: &str,
    known: &[(ContentHash, EntityId)],
    sent: &HashSet<ContentHash>,
) -> Result<Vec<String>, Problem> {
    let mut imports = HashMap::new();
    for (content, id) in known {
        if let Some(comment) = desk.store.comment(*id)? {
            let (here, gone): &mut (usize, HashSet<EntityId>) =
                imports.entry(comment.import).or_default();
            if sent.contains(content) {
                *here += 1;
            } else {
                gone.insert(*id);
            }
        }
    }
    let mut vanished = HashSet::new();
    for (import, (here, gone)) in imports {
        let file = match desk.store.body(import)? {
            Some((_, Body::ImportFeedback(import))) => import.file,
            _ => None,
        };
        // What was taken down by hand was never sent.
        let Some(file) = file else { continue };
        if file.name == name || here >= gone.len().max(1) {
            vanished.extend(gone);
        }
    }
    Labels::of(desk)?.of_these(desk, &vanished)
}

/// The short name of a value that serialises to one.
fn key<T: Serialize>(value: &T) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}
