//! Taking in reactions from a spreadsheet (D25-D27).

use std::collections::HashSet;

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::ImportFeedback;
use draagvlak_domain::draft::{Origin, SkipReason, SkippedRow, SourceFile};
use draagvlak_domain::id::{ContentHash, EntityId, OperationId};
use draagvlak_domain::round::OpenRound;
use draagvlak_exchange::spreadsheet::{
    DiagnosticCode, Synonyms, Table, Unreadable, draft, find_tables, read,
};
use serde::Serialize;

use crate::desk::Desk;
use crate::problem::Problem;
use crate::rounds::round_named;

const SYNONYMS: &str = include_str!("../../../assets/synonyms.toml");

/// What to take in.
#[derive(Debug, Clone, Copy)]
pub struct ImportOrder<'a> {
    /// The file's name, without folders.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
    /// The code of the round; one that is not there yet is opened.
    pub round: &'a str,
    /// The sheet to take, by name; none to find it.
    pub sheet: Option<&'a str>,
    /// Only look: store nothing.
    pub preview: bool,
}

/// What became of a file. Every row is accounted for: `rows = new + known + skipped`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImportReport {
    /// The sheet the reactions stand on.
    pub sheet: String,
    /// The headers, and what each was taken for.
    pub table: Table,
    /// How many rows stand below the header.
    pub rows: usize,
    /// How many reactions are new.
    pub new: usize,
    /// How many were on the register already.
    pub known: usize,
    /// How many rows hold no reaction.
    pub skipped: usize,
    /// How many of the new ones bring an answer along.
    pub proposed: usize,
    /// Rows that were left out or need a look, with why.
    pub notices: Vec<RowNotice>,
    /// Whether the round was opened for it.
    pub opened: bool,
    /// The import; none for a preview, or when nothing was new.
    pub import: Option<OperationId>,
}

/// Something to know about a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowNotice {
    /// Where.
    pub origin: Origin,
    /// Why it was left out.
    pub skipped: Option<SkipReason>,
    /// What was noticed about it.
    pub noticed: Option<DiagnosticCode>,
    /// What stands there.
    pub found: String,
}

/// Takes in a file of reactions. The same reaction is taken in once, however often it is sent, and
/// no disposition is ever touched. The file is kept under its hash.
///
/// # Errors
/// [`Problem`] when the file cannot be read or holds no reactions: nothing is stored then.
pub fn import_feedback(desk: &mut Desk, order: &ImportOrder<'_>) -> Result<ImportReport, Problem> {
    let unreadable = |why: &'static str| {
        Problem::damaged("problem-unreadable", &[("file", order.name), ("why", why)])
    };
    let workbook = read(order.name, order.bytes).map_err(|why| {
        unreadable(match why {
            Unreadable::Empty => "unreadable-empty",
            Unreadable::TooLarge => "unreadable-too-large",
            Unreadable::Password => "unreadable-password",
            Unreadable::WebPage => "unreadable-web-page",
            Unreadable::Damaged(_) => "unreadable-damaged",
            Unreadable::Unknown => "unreadable-unknown",
        })
    })?;
    let synonyms = Synonyms::from_toml(SYNONYMS)
        .map_err(|error| Problem::damaged("problem-damaged", &[("what", &error.to_string())]))?;
    let tables = find_tables(&workbook, &synonyms);
    let table = match order.sheet {
        Some(sheet) => tables
            .iter()
            .find(|table| table.sheet_name == sheet)
            .ok_or_else(|| {
                let known: Vec<_> = tables
                    .iter()
                    .map(|table| table.sheet_name.clone())
                    .collect();
                Problem::no_such(sheet, &known)
            })?,
        None => tables
            .first()
            .ok_or_else(|| unreadable("unreadable-no-header"))?,
    };
    let mut draft = draft(&workbook, table);
    let known_round = round_named(desk, order.round).ok();
    // Reactions that say the same words are the same as often as they stood there before, no more.
    let mut register: Vec<ContentHash> = match &known_round {
        Some(round) => desk
            .store
            .contents(round.id)?
            .into_iter()
            .map(|(content, _)| content)
            .collect(),
        None => Vec::new(),
    };
    let seen: HashSet<_> = register.iter().copied().collect();
    let (mut fresh, mut again) = (Vec::new(), Vec::new());
    for comment in std::mem::take(&mut draft.comments) {
        let content = comment.content_hash();
        match register
            .iter()
            .position(|known| seen.contains(&content) && *known == content)
        {
            Some(at) => {
                register.swap_remove(at);
                if let Some(origin) = comment.origin {
                    again.push(SkippedRow {
                        origin,
                        reason: SkipReason::Known,
                    });
                }
            }
            None => fresh.push(comment),
        }
    }
    let mut notices: Vec<RowNotice> = Vec::new();
    for row in draft.skipped.iter().chain(&again) {
        let (origin, skipped) = (row.origin.clone(), Some(row.reason));
        notices.push(RowNotice {
            origin,
            skipped,
            noticed: None,
            found: String::new(),
        });
    }
    for noticed in &draft.diagnostics {
        let (origin, found) = (noticed.origin.clone(), noticed.found.clone());
        notices.push(RowNotice {
            origin,
            skipped: None,
            noticed: Some(noticed.code),
            found,
        });
    }
    let mut report = ImportReport {
        sheet: table.sheet_name.clone(),
        table: table.clone(),
        rows: draft.rows,
        new: fresh.len(),
        known: again.len(),
        skipped: draft.skipped.len(),
        proposed: fresh
            .iter()
            .filter(|c| !c.given_answer.trim().is_empty())
            .count(),
        notices,
        opened: false,
        import: None,
    };
    if order.preview || fresh.is_empty() {
        return Ok(report);
    }
    report.opened = known_round.is_none();
    let first_number = match &known_round {
        Some(round) => desk.store.last_number(round.id)?.saturating_add(1),
        None => 1,
    };
    let skipped = draft.skipped.into_iter().chain(again).collect();
    report.import = Some(desk.write(|writing| {
        let round = match known_round {
            Some(round) => round.id,
            None => {
                let code = order.round.to_owned();
                let opened = OpenRound {
                    title: code.clone(),
                    code,
                    stage: None,
                };
                EntityId::born_of(writing.append(&Body::OpenRound(opened))?, 0)
            }
        };
        let hash = writing.attach(order.bytes)?;
        let file = SourceFile {
            name: order.name.to_owned(),
            hash,
            length: order.bytes.len() as u64,
        };
        let import = ImportFeedback {
            round,
            file: Some(file),
            first_number,
            comments: fresh,
            skipped,
        };
        Ok(writing.append(&Body::ImportFeedback(import))?)
    })?);
    Ok(report)
}
