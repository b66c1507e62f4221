//! Taking in reactions from a spreadsheet, or from the answer file of a review bundle (D25-D27).

use std::path::Path;

use draagvlak_domain::body::Body;
use draagvlak_domain::bond::{LinkResent, ResentComment};
use draagvlak_domain::comment::ImportFeedback;
use draagvlak_domain::draft::{DraftComment, SkippedRow};
use draagvlak_domain::id::EntityId;
use draagvlak_domain::remark::{AnswerRemark, RemarkAnswers};
use draagvlak_domain::round::Round;
use draagvlak_domain::withholding::WithholdComment;
use draagvlak_exchange::mail::Attachment;
use draagvlak_exchange::spreadsheet::{
    Draft, Reading as RowReading, Split, Synonyms, Table, draft,
};
use draagvlak_store::Kept;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::files::attached;
use crate::import_mail::attachment;
use crate::import_report::ImportReport;
use crate::import_sorting::sort_out;
use crate::mapping::{self, ColumnChoice, HeaderChoice, Wish};
use crate::passage::put_at;
use crate::problem::Problem;
use crate::review_answers::{Placed, read_review};
use crate::rounds::{next_number, opened, round_named};
use crate::spreadsheet_file::{
    SpreadsheetFile, answer_file, spreadsheet, spreadsheet_of, unreadable,
};

const SYNONYMS: &str = include_str!("../../../assets/synonyms.toml");

/// What to take in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct ImportOrder {
    /// Where the file is.
    pub path: String,
    /// Of an e-mail: the name of the spreadsheet that came with it.
    #[serde(default)]
    #[ts(optional)]
    pub attachment: Option<String>,
    /// The code of the round; one that is not there yet is opened. Empty for that of the review
    /// bundle an answer file is of.
    pub round: String,
    /// The sheet to take, by name; none for every table that is found.
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
    /// A row that names nobody is of the one named above it.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub fill_down: bool,
    /// Rows of a sheet that names nobody are of whom the sheet is named after.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub sender_from_sheet: bool,
    /// The cells whose points come in as reactions of their own, as `sheet!cell`; `all` for every
    /// one.
    #[serde(default)]
    #[ts(optional)]
    pub split: Option<Vec<String>>,
}

/// Which reactions of a file are not to be published.
#[derive(Debug, Default)]
pub(crate) struct Withheld {
    pub(crate) fresh: Vec<u32>,
    pub(crate) known: Vec<EntityId>,
}

/// A file that was read and held against the register.
pub(crate) struct Reading {
    pub(crate) bytes: Vec<u8>,
    pub(crate) name: String,
    /// The table of a spreadsheet; none for the answer file of a review bundle.
    pub(crate) table: Option<Table>,
    /// The code of the round the reactions come in.
    pub(crate) code: String,
    pub(crate) round: Option<Kept<Round>>,
    pub(crate) fresh: Vec<DraftComment>,
    /// Those of them, by their place, and those on the register, whose sender asks that they not be
    /// published.
    pub(crate) withheld: Withheld,
    /// Where each of the new ones stands, in the same order; empty for a spreadsheet.
    pub(crate) placed: Vec<Option<Placed>>,
    pub(crate) skipped: Vec<SkippedRow>,
    pub(crate) remarks: Vec<AnswerRemark>,
    /// Reactions of an earlier sending, each with the place of what it became among the new ones.
    pub(crate) resent: Vec<(EntityId, usize)>,
    pub(crate) report: ImportReport,
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
/// no disposition is ever touched. The file is kept under its hash. Of an answer sheet that came
/// back, what its senders say to the answers is recorded.
///
/// # Errors
/// [`Problem`] when the file cannot be read or holds no reactions: nothing is stored then.
pub fn import_feedback(desk: &mut Desk, order: &ImportOrder) -> Result<ImportReport, Problem> {
    let Reading {
        bytes,
        name,
        table,
        code,
        round,
        fresh,
        withheld,
        placed,
        skipped,
        remarks,
        resent,
        mut report,
    } = reading(desk, order)?;
    if table
        .as_ref()
        .is_some_and(|table| table.text_column().is_none())
    {
        return Err(unreadable(&name, "unreadable-no-header"));
    }
    if code.trim().is_empty() {
        return Err(Problem::usage(
            "problem-import-no-round",
            &[("file", &name)],
        ));
    }
    let asked = order.round.trim();
    if !asked.is_empty() && !asked.eq_ignore_ascii_case(&code) {
        return Err(Problem::refused(
            "problem-review-other-round",
            &[("file", &name), ("round", &code), ("asked", asked)],
        ));
    }
    let keep = order
        .save_mapping
        .as_deref()
        .map(str::trim)
        .unwrap_or_default();
    let remembered = match &table {
        Some(table) if !keep.is_empty() => Some(mapping::remembered(&desk.store, keep, table)?),
        _ => None,
    };
    if fresh.is_empty() && remarks.is_empty() && withheld.known.is_empty() {
        if let Some((key, value)) = remembered {
            desk.write(|writing| Ok(writing.set_local(key, &value)?))?;
        }
        return Ok(report);
    }
    report.opened = round.is_none() && !fresh.is_empty();
    let first_number = next_number(desk, round.as_ref())?;
    report.import = desk.write(|writing| {
        let file = attached(writing, name, &bytes)?;
        if let Some((key, value)) = remembered {
            writing.set_local(key, &value)?;
        }
        if !remarks.is_empty() {
            let said = RemarkAnswers {
                file: Some(file.clone()),
                remarks,
            };
            writing.append(&Body::RemarkAnswers(said))?;
        }
        let keep_out = |comment| {
            let withheld = true;
            Body::WithholdComment(WithholdComment { comment, withheld })
        };
        for comment in withheld.known {
            writing.append(&keep_out(comment))?;
        }
        if fresh.is_empty() {
            return Ok(None);
        }
        let round = opened(writing, round.as_ref(), &code)?;
        let import = ImportFeedback {
            round,
            file: Some(file),
            first_number,
            comments: fresh,
            skipped,
        };
        let import = writing.append(&Body::ImportFeedback(import))?;
        for at in withheld.fresh {
            writing.append(&keep_out(EntityId::born_of(import, at)))?;
        }
        for (nth, placed) in (0..).zip(placed) {
            if let Some((chapter, anchor)) = placed {
                put_at(writing, EntityId::born_of(import, nth), chapter, anchor)?;
            }
        }
        if !resent.is_empty() {
            let rows = resent.into_iter().map(|(before, at)| ResentComment {
                before,
                after: EntityId::born_of(import, u32::try_from(at).unwrap_or(u32::MAX)),
            });
            let rows = rows.collect();
            writing.append(&Body::LinkResent(LinkResent { rows }))?;
        }
        Ok(Some(import))
    })?;
    Ok(report)
}

/// The words spreadsheets use.
///
/// # Errors
/// [`Problem`] when the file of words cannot be read.
pub(crate) fn synonyms() -> Result<Synonyms, Problem> {
    Synonyms::from_toml(SYNONYMS)
        .map_err(|error| Problem::damaged("problem-damaged", &[("what", &error.to_string())]))
}

fn reading(desk: &Desk, order: &ImportOrder) -> Result<Reading, Problem> {
    let path = Path::new(&order.path);
    if let Some(bytes) = answer_file(path)? {
        return read_review(desk, path, order.round.trim(), bytes);
    }
    let SpreadsheetFile {
        name,
        bytes,
        workbook,
    } = match &order.attachment {
        Some(wanted) => {
            let Attachment { name, bytes } = attachment(Path::new(&order.path), wanted)?;
            spreadsheet_of(name, bytes)?
        }
        None => spreadsheet(&order.path)?,
    };
    let synonyms = synonyms()?;
    let wish = Wish {
        sheet: order.sheet.as_deref(),
        columns: order.mapping.as_deref(),
        headers: order.headers.as_deref().unwrap_or_default(),
        named: order.named.as_deref(),
    };
    let tables = mapping::tables(&desk.store, &workbook, &synonyms, wish)?;
    let Some(table) = tables.first().cloned() else {
        return Err(unreadable(&name, "unreadable-no-header"));
    };
    let mut report = ImportReport::of(&name, &workbook, &tables);
    report.mappings = mapping::names(&desk.store)?;
    let round = round_named(desk, &order.round).ok();
    let drafted = if table.text_column().is_some() {
        draft(&workbook, &tables, &synonyms, &how(order))
    } else {
        Draft::default()
    };
    // The cells were read: a large workbook need not stand beside what becomes of it.
    drop(workbook);
    let mut reading = Reading {
        bytes,
        name,
        code: order.round.clone(),
        round,
        fresh: Vec::new(),
        withheld: Withheld::default(),
        placed: Vec::new(),
        skipped: Vec::new(),
        remarks: Vec::new(),
        resent: Vec::new(),
        report,
        table: Some(table),
    };
    sort_out(desk, &mut reading, drafted)?;
    Ok(reading)
}

fn how(order: &ImportOrder) -> RowReading<'_> {
    let cells = order.split.as_deref().unwrap_or_default();
    RowReading {
        fill_down: order.fill_down,
        sender_from_sheet: order.sender_from_sheet,
        split: if cells.is_empty() {
            Split::None
        } else if cells.iter().any(|cell| cell == "all") {
            Split::All
        } else {
            Split::These(cells.iter().map(String::as_str).collect())
        },
    }
}
