//! The answer file of a review bundle, held against the register: which reactions are new, which
//! changed since it was sent before, and at which passage each stands. Nothing here touches a
//! disposition.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use draagvlak_domain::anchor::Anchor;
use draagvlak_domain::comment::Comment;
use draagvlak_domain::draft::{DraftComment, Origin, SkipReason, SkippedRow};
use draagvlak_domain::id::EntityId;
use draagvlak_domain::version::IssueVersion;
use draagvlak_exchange::review::{MARK, NotAnswers, ReviewAnswers, drafted, read_answers};
use draagvlak_redline::anchor::{Places, anchor_of};
use draagvlak_store::{Kept, Noun, StoreError};

use crate::chapters::{present, quotable_texts};
use crate::desk::Desk;
use crate::import_feedback::{Reading, Withheld, synonyms};
use crate::import_report::{ChangedRow, ImportReport, ReviewedRow};
use crate::import_sorting::{Register, key, remark};
use crate::look::Labels;
use crate::passage::folded;
use crate::persons::shown;
use crate::problem::Problem;
use crate::rounds::round_named;
use crate::spreadsheet_file::unreadable;

/// Where a reaction stands: its chapter, and the passage in it.
pub(crate) type Placed = (EntityId, Option<Anchor>);

/// Reads an answer file and holds it against the register.
///
/// # Errors
/// [`Problem`] when it cannot be read, is of another plan, or names a round that is not here.
pub(crate) fn read_review(
    desk: &Desk,
    path: &Path,
    asked_round: &str,
    bytes: Vec<u8>,
) -> Result<Reading, Problem> {
    let name = path.file_name().unwrap_or_default();
    let name = name.to_string_lossy().into_owned();
    let answers = read_answers(&bytes).map_err(|why| {
        let why = match why {
            NotAnswers::TooLarge => "unreadable-review-too-large",
            NotAnswers::Newer => "unreadable-review-newer",
            NotAnswers::Damaged(_) => "unreadable-review-damaged",
        };
        unreadable(&name, why)
    })?;
    if answers.plan != desk.plan_id().to_string() {
        let title: String = answers.title.chars().take(200).collect();
        return Err(Problem::refused(
            "problem-review-other-plan",
            &[("file", &name), ("title", &title)],
        ));
    }
    let code = match answers.round.trim() {
        "" => asked_round.to_owned(),
        // The bundle knows which round it was made for; a round it names was never given up.
        code => round_named(desk, code)?.value.code,
    };
    let sender = &answers.sender;
    let report = ImportReport {
        file: name.clone(),
        review: Some(ReviewedRow {
            sender: shown(&sender.name, &sender.role, &sender.organisation),
            stage: answers.stage.clone(),
            round: if answers.round.trim().is_empty() {
                String::new()
            } else {
                code.clone()
            },
            placed: 0,
            adrift: 0,
            general: 0,
        }),
        ..ImportReport::default()
    };
    let mut reading = Reading {
        bytes,
        name,
        round: round_named(desk, &code).ok(),
        code,
        fresh: Vec::new(),
        withheld: Withheld::default(),
        placed: Vec::new(),
        resent: Vec::new(),
        skipped: Vec::new(),
        remarks: Vec::new(),
        report,
        table: None,
    };
    sort(desk, &mut reading, &answers)?;
    place(desk, &mut reading, &answers)?;
    Ok(reading)
}

/// A reaction of an earlier sending.
struct Before {
    id: EntityId,
    comment: Comment,
}

fn mark(draft: &DraftComment) -> Option<&str> {
    let found = draft.other.iter().find(|(header, _)| header == MARK);
    found.map(|(_, mark)| mark.as_str())
}

fn sort(desk: &Desk, reading: &mut Reading, answers: &ReviewAnswers) -> Result<(), Problem> {
    let draft = drafted(answers, &synonyms()?);
    let mut register = Register::of(desk, reading)?;
    let mut earlier: HashMap<String, Vec<Before>> = HashMap::new();
    for (_, id) in register.known() {
        if let Some(comment) = desk.store.comment(*id)?
            && let Some(mark) = mark(&comment.draft)
        {
            let mark = mark.to_owned();
            earlier
                .entry(mark)
                .or_default()
                .push(Before { id: *id, comment });
        }
    }
    let labels = Labels::of(desk)?;
    let mut again: Vec<(SkippedRow, EntityId)> = Vec::new();
    let mut sent: HashSet<String> = HashSet::new();
    for taken in draft.taken {
        let now = taken.whole;
        let own = mark(&now).map(str::to_owned);
        sent.extend(own.clone());
        let before = own.and_then(|mark| earlier.get(&mark));
        let known = match before {
            Some(before) => match before
                .iter()
                .find(|one| same_words(&one.comment.draft, &now))
            {
                Some(same) => {
                    if !same_dress(&same.comment.draft, &now)
                        && let Some(origin) = &now.origin
                    {
                        let label = labels.one(desk, same.id)?.unwrap_or_default();
                        let code = "review-otherwise".to_owned();
                        reading.report.notice(origin, code, &label, false);
                    }
                    register.pass(now.content_hash(), same.id);
                    Some(same.id)
                }
                None => {
                    if let Some(last) = before.last() {
                        changed(desk, &labels, &mut reading.report, last, &now)?;
                    }
                    None
                }
            },
            None => register.meet(now.content_hash()),
        };
        match (known, &now.origin) {
            (Some(id), Some(origin)) => again.push((known_row(origin), id)),
            _ => reading.fresh.push(now),
        }
    }
    let report = &mut reading.report;
    report.rows = draft.rows;
    report.fresh = reading.fresh.len();
    report.known = again.len();
    report.skipped = draft.skipped.len();
    for diagnostic in &draft.diagnostics {
        let code = key(&diagnostic.code);
        report.notice(&diagnostic.origin, code, &diagnostic.found, false);
    }
    for row in &draft.skipped {
        report.notice(&row.origin, key(&row.reason), "", true);
    }
    let met: HashSet<EntityId> = again.iter().map(|(_, id)| *id).collect();
    let names = labels.names(desk, met)?;
    for (row, id) in &again {
        let label = names.get(id).map(String::as_str).unwrap_or_default();
        report.notice(&row.origin, key(&row.reason), label, true);
    }
    // What this copy of the bundle brought before and brings no more stays on the register.
    let reader = format!("{}-", answers.reader);
    let gone = earlier
        .iter()
        .filter(|(mark, _)| reader.len() > 1 && mark.starts_with(&reader) && !sent.contains(*mark))
        .flat_map(|(_, before)| before.iter().map(|before| before.id));
    reading.report.vanished = labels.of_these(desk, &gone.collect())?;
    let known = again.into_iter().map(|(row, _)| row);
    reading.skipped = draft.skipped.into_iter().chain(known).collect();
    remarks(desk, &labels, reading, answers)?;
    reading.report.show(&reading.fresh);
    Ok(())
}

fn known_row(origin: &Origin) -> SkippedRow {
    SkippedRow {
        origin: origin.clone(),
        reason: SkipReason::Known,
    }
}

fn same_words(one: &DraftComment, other: &DraftComment) -> bool {
    let words = |draft: &DraftComment| {
        [&draft.text, &draft.proposal, &draft.quote].map(|text| folded(text))
    };
    words(one) == words(other)
}

/// Whether all but the words is the same too: who says it, and as what.
fn same_dress(one: &DraftComment, other: &DraftComment) -> bool {
    let dress = |draft: &DraftComment| {
        let names = [&draft.respondent, &draft.role, &draft.organisation];
        (names.map(|name| folded(name)), draft.kind, draft.sentiment)
    };
    dress(one) == dress(other)
}

fn changed(
    desk: &Desk,
    labels: &Labels,
    report: &mut ImportReport,
    before: &Before,
    now: &DraftComment,
) -> Result<(), Problem> {
    report.changed.push(ChangedRow {
        label: labels.one(desk, before.id)?.unwrap_or_default(),
        sheet: String::new(),
        cell: now.sender_number.clone(),
        before: before.comment.draft.text.clone(),
        after: now.text.clone(),
    });
    Ok(())
}

/// What is said to answers, of reactions that are here.
fn remarks(
    desk: &Desk,
    labels: &Labels,
    reading: &mut Reading,
    answers: &ReviewAnswers,
) -> Result<(), Problem> {
    if answers.remarks.is_empty() {
        return Ok(());
    }
    let numbered = labels.all(desk)?;
    for (row, said) in (1..).zip(&answers.remarks) {
        let label = said.label.trim();
        match numbered.get(label) {
            Some(id) => remark(desk, reading, *id, said.satisfied, said.text.clone())?,
            None => {
                let origin = Origin {
                    sheet: String::new(),
                    row,
                    cell: String::new(),
                };
                let code = "review-no-such-reaction".to_owned();
                reading.report.notice(&origin, code, label, false);
            }
        }
    }
    reading.report.remarks = reading.remarks.len();
    Ok(())
}

/// Where each new reaction stands. A passage is sought in the version that was read, so that it is
/// tied to it by its own source; then in the texts as they are.
fn place(desk: &Desk, reading: &mut Reading, answers: &ReviewAnswers) -> Result<(), Problem> {
    let versions: Vec<Kept<IssueVersion>> = desk.store.nouns(Noun::Version)?;
    let read = versions
        .iter()
        .map(|kept| &kept.value)
        .find(|version| version.hash().to_string() == answers.hash);
    if read.is_none() {
        let origin = Origin {
            sheet: String::new(),
            row: 0,
            cell: String::new(),
        };
        let code = "review-other-version".to_owned();
        reading.report.notice(&origin, code, &answers.stage, false);
    }
    if reading.fresh.is_empty() {
        return Ok(());
    }
    let mut frozen = Vec::new();
    if let Some(version) = read {
        let mut history = desk.store.history();
        for chapter in &version.chapters {
            let merged = history.merged(&chapter.heads).map_err(StoreError::from)?;
            frozen.push((chapter.chapter, merged.text));
        }
    }
    let working = quotable_texts(desk)?;
    let texts = Texts {
        present: present(desk)?.into_iter().map(|kept| kept.id).collect(),
        sought: [sought(&frozen), sought(&working)],
    };
    let mut placed = Vec::with_capacity(reading.fresh.len());
    let (mut tied, mut adrift, mut general) = (0, 0, 0);
    for draft in &reading.fresh {
        let at = draft.origin.as_ref().map_or(0, |origin| origin.row);
        let said = usize::try_from(at)
            .ok()
            .and_then(|at| at.checked_sub(1))
            .and_then(|at| answers.comments.get(at));
        let Some(said) = said else {
            placed.push(None);
            continue;
        };
        let chapter = said.chapter.trim().parse::<EntityId>().ok();
        let chapter = chapter.filter(|id| texts.present.contains(id));
        let Some(anchor) = said.anchor() else {
            general += 1;
            placed.push(chapter.map(|chapter| (chapter, None)));
            continue;
        };
        let found = texts.find(chapter, &anchor);
        match &found {
            Some(_) => tied += 1,
            None => {
                adrift += 1;
                if let Some(origin) = &draft.origin {
                    let quote: String = anchor.quote.chars().take(60).collect();
                    let code = "review-adrift".to_owned();
                    reading.report.notice(origin, code, &quote, false);
                }
            }
        }
        placed.push(found.or_else(|| chapter.map(|chapter| (chapter, Some(anchor)))));
    }
    reading.placed = placed;
    if let Some(review) = &mut reading.report.review {
        (review.placed, review.adrift, review.general) = (tied, adrift, general);
    }
    Ok(())
}

type Sought<'t> = Vec<(EntityId, &'t str, Places<'t>)>;

fn sought(texts: &[(EntityId, String)]) -> Sought<'_> {
    let texts = texts.iter();
    texts
        .map(|(id, text)| (*id, text.as_str(), Places::of(text)))
        .collect()
}

/// The texts in which passages are sought: the version that was read, then the texts as they are.
struct Texts<'t> {
    present: HashSet<EntityId>,
    sought: [Sought<'t>; 2],
}

impl Texts<'_> {
    /// Where a passage stands: in its own chapter; in any where the file names none that is here.
    fn find(&self, chapter: Option<EntityId>, anchor: &Anchor) -> Option<Placed> {
        let texts = self.sought.iter().flatten();
        texts
            .filter(|(id, ..)| self.present.contains(id))
            .filter(|(id, ..)| chapter.is_none_or(|chapter| chapter == *id))
            .find_map(|(id, text, places)| {
                let range = places.find(anchor)?;
                Some((*id, Some(anchor_of(text, &range))))
            })
    }
}
