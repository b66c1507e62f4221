//! Taking in what councils said from a sheet (D49): the day each treats the draft, its outcome, its
//! decision and document; the points of its views become reactions in the round of the councils.

use std::collections::HashMap;
use std::path::Path;

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::{Comment, ImportFeedback, UndoImport};
use draagvlak_domain::council::{Council, CouncilChange, CouncilOutcome, CouncilSaid, SetCouncil};
use draagvlak_domain::draft::DraftComment;
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::municipality::Municipality;
use draagvlak_domain::time::Date;
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::council_sheet::{
    CouncilSheet, CouncilSheetRow, CouncilWord, OutcomeChoice, council_sheet,
};
use crate::councils::{ROUND, organisation};
use crate::desk::Desk;
use crate::files::{attached, source_of};
use crate::hear_council::{last_sent, open_round, read, view};
use crate::look::{CommentFilter, comments};
use crate::municipalities::kept;
use crate::problem::Problem;
use crate::rounds::{next_number, round_named};
use crate::sheet_brought::SkippedLine;
use crate::sheet_file::{SheetFile, sheet_file};
use crate::sheet_names::{NameChoice, SheetName, SheetNames, unmatched};
use crate::versions::version_named;

/// A sheet of what councils said, to take in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct CouncilSheetOrder {
    /// Where the file is.
    pub path: String,
    /// The sheet, by name; none to find it.
    pub sheet: Option<String>,
    /// The stage they were heard on; none for what each was sent last that was no supplement.
    pub stage: Option<String>,
    /// What names in it are, that the register does not know.
    pub names: Vec<NameChoice>,
    /// What words for an outcome mean, that the program does not know.
    pub outcomes: Vec<OutcomeChoice>,
}

/// What a sheet brings, or would bring.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct CouncilSheetReport {
    /// The file's name.
    pub file: String,
    /// The sheet that was read.
    pub sheet: String,
    /// What it tells of each council.
    pub rows: Vec<CouncilSheetRow>,
    /// Municipalities that are written otherwise than in the register, or not known there.
    pub names: Vec<SheetName>,
    /// The words for an outcome, each once.
    pub words: Vec<CouncilWord>,
    /// The rows that were not taken in, or not whole, each with the key of the reason.
    pub skipped: Vec<SkippedLine>,
    /// How many councils change.
    pub changed: usize,
    /// How many points are new to the register.
    pub views: usize,
    /// The numbers those got; empty before they are stored.
    pub labels: Vec<String>,
    /// What stood there before, to put it back with; empty before anything is stored.
    pub undo: String,
}

/// A council that changes, with what it is now.
struct Change {
    municipality: Kept<Municipality>,
    /// The day it was to treat the draft, and what it said, before.
    before: (Option<Date>, Option<CouncilSaid>),
    hearing: Option<Date>,
    said: Option<CouncilSaid>,
    document: Option<Vec<u8>>,
    drafts: Vec<DraftComment>,
}

/// What stood there before a sheet was taken in.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Before {
    import: Option<OperationId>,
    councils: Vec<(EntityId, Option<Date>, Option<CouncilSaid>)>,
}

/// Looks at a sheet of what councils said. Stores nothing.
///
/// # Errors
/// [`Problem`] when the file cannot be read or has no column for the municipality.
pub fn council_preview(
    desk: &Desk,
    order: &CouncilSheetOrder,
) -> Result<CouncilSheetReport, Problem> {
    Ok(reading(desk, order)?.2)
}

/// Takes a sheet of what councils said in: all of it or nothing. What a council said is held on the
/// version it was sent; an empty cell says nothing, and a point that is on the register already is
/// not put there twice.
///
/// # Errors
/// [`Problem`] when the file cannot be read, a municipality or a word for an outcome is not
/// recognised and nobody said what it is, or nothing in it is new: nothing is stored then.
pub fn import_councils(
    desk: &mut Desk,
    order: &CouncilSheetOrder,
) -> Result<CouncilSheetReport, Problem> {
    let (file, names, mut report, changes) = reading(desk, order)?;
    if let Some(problem) = unmatched(&file.name, &report.names) {
        return Err(problem);
    }
    let unknown: Vec<_> = report.words.iter().filter(|word| word.unknown).collect();
    if !unknown.is_empty() {
        let words: Vec<_> = unknown.iter().map(|w| format!("“{}”", w.written)).collect();
        return Err(Problem::refused(
            "problem-outcomes-unknown",
            &[("file", &file.name), ("words", &words.join(", "))],
        ));
    }
    if changes.is_empty() {
        return Err(Problem::refused(
            "problem-councils-nothing",
            &[("file", &file.name)],
        ));
    }
    let round = round_named(desk, ROUND).ok();
    let first_number = next_number(desk, round.as_ref())?;
    let stage = changes.iter().find_map(|change| change.said.as_ref());
    let stage = stage.map(|said| said.stage.clone()).unwrap_or_default();
    let (labels, before) = desk.write(|writing| {
        let source = attached(writing, file.name.clone(), &file.bytes)?;
        names.remember(writing)?;
        let mut before = Before::default();
        let mut drafts = Vec::new();
        for change in changes {
            let municipality = change.municipality.id;
            let (planned, said) = change.before;
            before.councils.push((municipality, planned, said));
            if let Some(bytes) = &change.document {
                writing.attach(bytes)?;
            }
            let hearing = change.hearing.map(|day| CouncilChange::Hearing(Some(day)));
            let said = change.said.map(|said| CouncilChange::Said(Some(said)));
            for change in hearing.into_iter().chain(said) {
                writing.append(&Body::SetCouncil(SetCouncil {
                    municipality,
                    change,
                }))?;
            }
            drafts.extend(change.drafts);
        }
        let count = drafts.len();
        if count > 0 {
            let round = match round {
                Some(round) => round.id,
                None => open_round(writing, &stage)?,
            };
            let import = writing.append(&Body::ImportFeedback(ImportFeedback {
                round,
                file: Some(source),
                first_number,
                comments: drafts,
                skipped: Vec::new(),
            }))?;
            before.import = Some(import);
        }
        let labels: Vec<String> = (first_number..)
            .take(count)
            .map(|number| Comment::label(ROUND, number, 0))
            .collect();
        Ok((labels, before))
    })?;
    report.labels = labels;
    report.undo = serde_json::to_string(&before)
        .map_err(|error| Problem::damaged("problem-damaged", &[("what", &error.to_string())]))?;
    Ok(report)
}

/// Puts back what stood there before a sheet was taken in; its views leave the register.
///
/// # Errors
/// [`Problem`] when what is given is not what an import gave.
pub fn undo_councils(desk: &mut Desk, undo: &str) -> Result<(), Problem> {
    let before: Before = serde_json::from_str(undo)
        .map_err(|error| Problem::usage("problem-damaged", &[("what", &error.to_string())]))?;
    desk.write(|writing| {
        for (municipality, hearing, said) in before.councils {
            for change in [CouncilChange::Hearing(hearing), CouncilChange::Said(said)] {
                writing.append(&Body::SetCouncil(SetCouncil {
                    municipality,
                    change,
                }))?;
            }
        }
        if let Some(import) = before.import {
            writing.append(&Body::UndoImport(UndoImport {
                import,
                undone: true,
            }))?;
        }
        Ok(())
    })
}

type Reading<'a> = (SheetFile, SheetNames<'a>, CouncilSheetReport, Vec<Change>);

fn reading<'a>(desk: &Desk, order: &'a CouncilSheetOrder) -> Result<Reading<'a>, Problem> {
    let path = Path::new(&order.path);
    let file = sheet_file(path, "council", &["name"], order.sheet.as_deref())?;
    let register = SheetNames::of(desk, &order.names)?;
    let CouncilSheet {
        mut rows,
        names,
        words,
        mut skipped,
    } = council_sheet(&file, &register, &order.outcomes)?;
    let mut changes = Vec::new();
    let known = Known::of(desk)?;
    let folder = path.parent().unwrap_or_else(|| Path::new(""));
    rows.retain_mut(
        |row| match known.change(desk, order, row, folder, &mut skipped) {
            Ok(change) => {
                row.changed = change.is_some();
                changes.extend(change);
                true
            }
            Err(reason) => {
                skipped.push(SkippedLine {
                    row: row.row,
                    reason,
                    found: row.name.clone(),
                });
                false
            }
        },
    );
    skipped.sort_by_key(|line| line.row);
    let report = CouncilSheetReport {
        file: file.name.clone(),
        sheet: file.table.sheet.clone(),
        changed: changes.len(),
        views: changes.iter().map(|change| change.drafts.len()).sum(),
        rows,
        names,
        words,
        skipped,
        ..CouncilSheetReport::default()
    };
    Ok((file, register, report, changes))
}

/// What is known of the councils already.
struct Known {
    register: HashMap<String, Kept<Municipality>>,
    states: HashMap<EntityId, Council>,
    views: HashMap<String, Vec<String>>,
}

impl Known {
    fn of(desk: &Desk) -> Result<Self, Problem> {
        let states: Vec<Kept<Council>> = desk.store.nouns(Noun::Council)?;
        let mut views: HashMap<String, Vec<String>> = HashMap::new();
        if round_named(desk, ROUND).is_ok() {
            let filter = CommentFilter {
                round: Some(ROUND.to_owned()),
                ..CommentFilter::default()
            };
            for row in comments(desk, &filter)? {
                let draft = row.comment.draft;
                let own = views.entry(draft.organisation).or_default();
                own.push(draft.text.trim().to_owned());
            }
        }
        Ok(Self {
            register: kept(desk)?
                .into_iter()
                .map(|kept| (kept.value.code.clone(), kept))
                .collect(),
            states: states
                .into_iter()
                .map(|kept| (kept.id, kept.value))
                .collect(),
            views,
        })
    }

    /// What a row changes; none where it was known. The reason where it cannot be taken in.
    fn change(
        &self,
        desk: &Desk,
        order: &CouncilSheetOrder,
        row: &mut CouncilSheetRow,
        folder: &Path,
        told: &mut Vec<SkippedLine>,
    ) -> Result<Option<Change>, &'static str> {
        let municipality = self.register.get(&row.code).ok_or("skip-council-unknown")?;
        let state = self.states.get(&municipality.id);
        let before = state.and_then(|state| state.said());
        row.was = before.map(|said| said.outcome);
        let planned = state.and_then(|state| state.hearing.get().copied().flatten());
        let hearing = row.hearing.filter(|day| Some(*day) != planned);
        let mut change = Change {
            municipality: municipality.clone(),
            before: (planned, before.cloned()),
            hearing,
            said: None,
            document: None,
            drafts: Vec::new(),
        };
        if let Some(outcome) = row.outcome {
            self.said(desk, order, row, outcome, before, &mut change)?;
            document(row, folder, before, &mut change, told);
        } else if !row.decision.is_empty() || !row.document.is_empty() {
            return Err("skip-council-no-outcome");
        }
        let same = change.said.as_ref() == before && change.drafts.is_empty();
        if same {
            change.said = None;
            change.document = None;
        }
        let nothing = change.hearing.is_none() && change.said.is_none() && change.drafts.is_empty();
        Ok((!nothing).then_some(change))
    }

    fn said(
        &self,
        desk: &Desk,
        order: &CouncilSheetOrder,
        row: &CouncilSheetRow,
        outcome: CouncilOutcome,
        before: Option<&CouncilSaid>,
        change: &mut Change,
    ) -> Result<(), &'static str> {
        let municipality = &change.municipality;
        let own = self.views.get(&organisation(&municipality.value));
        let own = own.map(Vec::as_slice).unwrap_or_default();
        if outcome == CouncilOutcome::Views && row.points.is_empty() && own.is_empty() {
            return Err("skip-council-views");
        }
        let date = row.date.or(before.map(|said| said.date));
        let date = date.ok_or("skip-council-undated")?;
        let stage = match (&order.stage, before) {
            (Some(stage), _) => stage.clone(),
            (None, Some(said)) => said.stage.clone(),
            (None, None) => last_sent(desk, municipality.id)
                .ok()
                .flatten()
                .ok_or("skip-council-unsent")?,
        };
        let version = version_named(desk, &stage).map_err(|_| "skip-council-unsent")?;
        let or_before = |text: &str, of: fn(&CouncilSaid) -> &String| {
            let kept = before.map(|said| of(said).clone());
            let kept = kept.filter(|_| text.is_empty());
            kept.unwrap_or_else(|| text.to_owned())
        };
        change.said = Some(CouncilSaid {
            outcome,
            date,
            version: match before {
                Some(said) if said.stage == stage => said.version,
                _ => version.value.hash(),
            },
            stage,
            decision: or_before(&row.decision, |said| &said.decision),
            note: or_before(&row.note, |said| &said.note),
            document: before.and_then(|said| said.document.clone()),
        });
        for (point, origin) in row.points.iter().zip(&row.origins) {
            if !own.contains(point) {
                let number = own.len() + change.drafts.len() + 1;
                let mut draft = view(&change.municipality.value, number, date, point);
                draft.origin = Some(origin.clone());
                change.drafts.push(draft);
            }
        }
        Ok(())
    }
}

/// The document of a row, from the folder of the sheet and from nowhere else; one that is not there
/// is told, and the rest is taken in.
fn document(
    row: &CouncilSheetRow,
    folder: &Path,
    before: Option<&CouncilSaid>,
    change: &mut Change,
    told: &mut Vec<SkippedLine>,
) {
    let name = row.document.as_str();
    let Some(said) = change.said.as_mut().filter(|_| !name.is_empty()) else {
        return;
    };
    let plain = Path::new(name).file_name().is_some_and(|own| own == name) && !name.contains('\\');
    let kept = before.and_then(|said| said.document.as_ref());
    match plain.then(|| read(&folder.join(name).to_string_lossy())) {
        Some(Ok((name, bytes))) => {
            said.document = Some(source_of(name, &bytes));
            change.document = Some(bytes);
        }
        // It was kept before: the sheet need not lie beside it again.
        _ if kept.is_some_and(|file| file.name == name) => {}
        _ => told.push(SkippedLine {
            row: row.row,
            reason: "skip-council-document",
            found: name.to_owned(),
        }),
    }
}
