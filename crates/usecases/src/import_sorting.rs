//! Sorting out the rows of a file: which are new, which stand on the register, which changed since
//! an earlier sending, and which vanished from it. Nothing here touches a disposition.

use std::collections::{HashMap, HashSet};

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::Comment;
use draagvlak_domain::draft::{DraftComment, SkipReason, SkippedRow};
use draagvlak_domain::id::{ContentHash, EntityId};
use draagvlak_domain::remark::{AnswerRemark, RemarkAnswers};
use draagvlak_exchange::spreadsheet::{Draft, TakenRow};
use draagvlak_store::Noun;
use serde::Serialize;

use crate::alike::Shingles;
use crate::chapters::present;
use crate::desk::Desk;
use crate::import_feedback::Reading;
use crate::import_report::{ChangedRow, SplitRow};
use crate::look::Labels;
use crate::passage::{Quotable, folded};
use crate::problem::Problem;

/// From here on a row is what an earlier row became.
const SAME_ROW: f64 = 0.5;

/// The reactions on the register, to hold rows against.
pub(crate) struct Register {
    known: Vec<(ContentHash, EntityId)>,
    /// How often each content stands there, less what was met, with the names of those.
    left: HashMap<ContentHash, Vec<EntityId>>,
    /// By number, for an answer sheet that came back.
    numbered: HashMap<String, EntityId>,
}

impl Register {
    pub(crate) fn of(desk: &Desk, reading: &Reading) -> Result<Self, Problem> {
        let known = match &reading.round {
            Some(round) => desk.store.contents(round.id)?,
            None => Vec::new(),
        };
        let mut left: HashMap<ContentHash, Vec<EntityId>> = HashMap::new();
        for (content, id) in known.iter().rev() {
            left.entry(*content).or_default().push(*id);
        }
        let mut numbered = HashMap::new();
        if reading.report.answer_sheet {
            numbered = Labels::of(desk)?.all(desk)?;
        }
        Ok(Self {
            known,
            left,
            numbered,
        })
    }

    /// Meets a reaction: the one on the register that says the same words. Reactions that say the
    /// same words are the same as often as they stand there, no more.
    pub(crate) fn meet(&mut self, content: ContentHash) -> Option<EntityId> {
        self.left.get_mut(&content)?.pop()
    }

    /// The reactions of the round, by what they say.
    pub(crate) fn known(&self) -> &[(ContentHash, EntityId)] {
        &self.known
    }

    /// Says that a reaction was met by its name.
    pub(crate) fn pass(&mut self, content: ContentHash, id: EntityId) {
        if let Some(left) = self.left.get_mut(&content) {
            left.retain(|other| *other != id);
        }
    }

    /// Meets all of these, or none.
    fn meet_all(&mut self, contents: &[ContentHash]) -> Option<Vec<EntityId>> {
        let mut met: Vec<(ContentHash, EntityId)> = Vec::new();
        for content in contents {
            match self.meet(*content) {
                Some(id) => met.push((*content, id)),
                None => {
                    for (content, id) in met {
                        self.left.entry(content).or_default().push(id);
                    }
                    return None;
                }
            }
        }
        Some(met.into_iter().map(|(_, id)| id).collect())
    }
}

/// Tells what is new from what stands on the register, and accounts for every row.
pub(crate) fn sort_out(desk: &Desk, reading: &mut Reading, draft: Draft) -> Result<(), Problem> {
    let mut register = Register::of(desk, reading)?;
    let mut sent: HashSet<ContentHash> = HashSet::new();
    let mut again: Vec<(SkippedRow, EntityId)> = Vec::new();
    let mut fresh_rows = 0;
    for taken in draft.taken {
        if let Some(id) = register
            .numbered
            .get(taken.whole.sender_number.trim())
            .copied()
        {
            answered(desk, reading, &taken, id)?;
            keep_out(desk, reading, &taken, &[id])?;
            sent.insert(taken.whole.content_hash());
            again.extend(known_row(&taken.whole, id));
            continue;
        }
        let whole = taken.whole.content_hash();
        let parts: Vec<ContentHash> = taken.parts.iter().map(DraftComment::content_hash).collect();
        sent.insert(whole);
        sent.extend(parts.iter().copied());
        let met = register.meet(whole).map(|id| vec![id]);
        let met = met.or_else(|| {
            if parts.is_empty() {
                None
            } else {
                register.meet_all(&parts)
            }
        });
        match met {
            Some(ids) => {
                keep_out(desk, reading, &taken, &ids)?;
                again.extend(ids.first().and_then(|id| known_row(&taken.whole, *id)));
            }
            None => {
                let report = &mut reading.report;
                tell_of_points(&taken, report);
                if taken.split {
                    report.split += 1;
                    report.parts += taken.parts.len();
                } else {
                    fresh_rows += 1;
                }
                let from = reading.fresh.len();
                if taken.withheld {
                    tell_of_withholding(&taken, report);
                    let many = if taken.split { taken.parts.len() } else { 1 };
                    let places = (from..from + many).filter_map(|at| u32::try_from(at).ok());
                    reading.withheld.fresh.extend(places);
                }
                if taken.split {
                    reading.fresh.extend(taken.parts);
                } else {
                    reading.fresh.push(taken.whole);
                }
            }
        }
    }
    let report = &mut reading.report;
    report.rows = draft.rows;
    report.fresh = reading.fresh.len();
    report.known = again.len();
    report.skipped = draft.skipped.len();
    report.remarks = reading.remarks.len();
    debug_assert_eq!(
        draft.rows,
        fresh_rows + report.split + report.known + report.skipped
    );
    let answered = |draft: &&DraftComment| !draft.given_answer.is_empty();
    report.proposed = reading.fresh.iter().filter(answered).count();
    for row in &draft.skipped {
        report.notice(&row.origin, key(&row.reason), "", true);
    }
    for noticed in &draft.diagnostics {
        report.notice(&noticed.origin, key(&noticed.code), &noticed.found, false);
    }
    let labels = Labels::of(desk)?;
    let names = labels.names(desk, again.iter().map(|(_, id)| *id).collect())?;
    for (row, id) in &again {
        let label = names.get(id).map(String::as_str).unwrap_or_default();
        report.notice(&row.origin, key(&row.reason), label, true);
    }
    places(desk, reading)?;
    resent(desk, reading, &register, &sent)?;
    let known = again.into_iter().map(|(row, _)| row);
    reading.skipped = draft.skipped.into_iter().chain(known).collect();
    reading.report.show(&reading.fresh);
    Ok(())
}

fn tell_of_withholding(taken: &TakenRow, report: &mut crate::import_report::ImportReport) {
    if let Some(origin) = &taken.whole.origin {
        report.notice(origin, "withheld".to_owned(), "", false);
    }
}

/// Notes that the sender of reactions on the register asks now that they not be published. A file
/// never says that they may be again: that is for a person to decide.
fn keep_out(
    desk: &Desk,
    reading: &mut Reading,
    taken: &TakenRow,
    ids: &[EntityId],
) -> Result<(), Problem> {
    if !taken.withheld {
        return Ok(());
    }
    for id in ids {
        let known = desk.store.comment(*id)?;
        if known.is_some_and(|comment| !comment.is_withheld()) {
            tell_of_withholding(taken, &mut reading.report);
            reading.withheld.known.push(*id);
        }
    }
    Ok(())
}

fn known_row(comment: &DraftComment, id: EntityId) -> Option<(SkippedRow, EntityId)> {
    let row = SkippedRow {
        origin: comment.origin.clone()?,
        reason: SkipReason::Known,
    };
    Some((row, id))
}

fn tell_of_points(taken: &TakenRow, report: &mut crate::import_report::ImportReport) {
    if taken.parts.is_empty() {
        return;
    }
    let Some(origin) = &taken.whole.origin else {
        return;
    };
    report.splits.push(SplitRow {
        cell: format!("{}!{}", origin.sheet, origin.cell),
        parts: taken.parts.iter().map(|part| part.text.clone()).collect(),
        split: taken.split,
    });
}

/// What a row of an answer sheet says to the answer, where that is new; and where its words are not
/// those of the register any more.
fn answered(
    desk: &Desk,
    reading: &mut Reading,
    taken: &TakenRow,
    id: EntityId,
) -> Result<(), Problem> {
    let Some(comment) = desk.store.comment(id)? else {
        return Ok(());
    };
    let said = &taken.whole;
    let differs = |one: &str, other: &str| folded(one) != folded(other);
    if let Some(origin) = &said.origin
        && (differs(&said.text, &comment.draft.text)
            || differs(&said.proposal, &comment.draft.proposal))
    {
        let number = &said.sender_number;
        reading
            .report
            .notice(origin, "text-differs".to_owned(), number, false);
    }
    let (satisfied, mut text) = (
        yes_or_no(&taken.verdict.satisfied),
        taken.verdict.remark.clone(),
    );
    if satisfied.is_none() && !taken.verdict.satisfied.is_empty() {
        // What is neither yes nor no was said in words.
        let both = [taken.verdict.satisfied.as_str(), text.as_str()];
        text = both.join(" ").trim().to_owned();
    }
    remark(desk, reading, id, satisfied, text)
}

/// What a sender says to the answer to a reaction, where that is new.
pub(crate) fn remark(
    desk: &Desk,
    reading: &mut Reading,
    comment: EntityId,
    satisfied: Option<bool>,
    text: String,
) -> Result<(), Problem> {
    let remark = AnswerRemark {
        comment,
        satisfied,
        text,
    };
    let empty = remark.satisfied.is_none() && remark.text.is_empty();
    if !empty && last_remark(desk, comment)?.as_ref() != Some(&remark) {
        reading.remarks.push(remark);
    }
    Ok(())
}

fn yes_or_no(text: &str) -> Option<bool> {
    match text.trim().trim_end_matches('.').to_lowercase().as_str() {
        "ja" | "j" | "yes" | "y" | "tevreden" | "akkoord" | "waar" => Some(true),
        "nee" | "n" | "no" | "neen" | "niet tevreden" | "onwaar" => Some(false),
        _ => None,
    }
}

fn last_remark(desk: &Desk, comment: EntityId) -> Result<Option<AnswerRemark>, Problem> {
    let all = desk.store.nouns::<RemarkAnswers>(Noun::Remark)?;
    let mut remarks = all.into_iter().flat_map(|kept| kept.value.remarks).rev();
    Ok(remarks.find(|remark| remark.comment == comment))
}

/// Tells of references to chapters that are not there, and of quotes that stand in no chapter.
fn places(desk: &Desk, reading: &mut Reading) -> Result<(), Problem> {
    let chapters = present(desk)?;
    if chapters.is_empty() {
        return Ok(());
    }
    let mut texts = None;
    let mut sought: HashMap<String, bool> = HashMap::new();
    for comment in &reading.fresh {
        let Some(origin) = &comment.origin else {
            continue;
        };
        let missing = comment.sections.iter().find(|section| {
            let first = section.split('.').next().unwrap_or_default();
            first
                .parse::<usize>()
                .is_ok_and(|number| number == 0 || number > chapters.len())
        });
        if let Some(section) = missing {
            reading
                .report
                .notice(origin, "no-such-section".to_owned(), section, false);
        }
        let quote = folded(&comment.quote);
        if quote.is_empty() {
            continue;
        }
        if texts.is_none() {
            texts = Some(Quotable::of(crate::chapters::quotable_texts(desk)?));
        }
        let Some(texts) = &texts else { continue };
        let stands = *sought
            .entry(quote)
            .or_insert_with_key(|quote| texts.holder(quote).is_some());
        if !stands {
            let found: String = comment.quote.chars().take(60).collect();
            reading
                .report
                .notice(origin, "quote-differs".to_owned(), &found, false);
        }
    }
    Ok(())
}

/// What an earlier sending of the file brought and this one holds no more: changed where a new row
/// is what it became, vanished where none is. A file is an earlier sending when it bears the same
/// name, or half of it or more is in this one.
fn resent(
    desk: &Desk,
    reading: &mut Reading,
    register: &Register,
    sent: &HashSet<ContentHash>,
) -> Result<(), Problem> {
    // An answer sheet is of our own making: what is not in it was left out by whoever made it.
    if reading.report.answer_sheet {
        return Ok(());
    }
    let mut imports: HashMap<_, (usize, Vec<EntityId>)> = HashMap::new();
    let mut gone_comments: HashMap<EntityId, Comment> = HashMap::new();
    for (content, id) in &register.known {
        let Some(comment) = desk.store.comment(*id)? else {
            continue;
        };
        // What came again since is held against in its place.
        if !sent.contains(content) && came_again(desk, &comment)? {
            continue;
        }
        let (here, gone) = imports.entry(comment.import).or_default();
        if sent.contains(content) {
            *here += 1;
        } else {
            gone.push(*id);
            gone_comments.insert(*id, comment);
        }
    }
    let mut vanished: HashSet<EntityId> = HashSet::new();
    for (import, (here, gone)) in imports {
        let file = match desk.store.body(import)? {
            Some((_, Body::ImportFeedback(import))) => import.file,
            _ => None,
        };
        // What was taken down by hand was never sent.
        let Some(file) = file else { continue };
        if file.name == reading.name || here >= gone.len().max(1) {
            vanished.extend(gone);
        }
    }
    let labels = Labels::of(desk)?;
    let names = labels.names(desk, vanished.clone())?;
    let gone: Vec<(EntityId, &DraftComment)> = gone_comments
        .iter()
        .filter(|(id, _)| vanished.contains(id))
        .map(|(id, comment)| (*id, &comment.draft))
        .collect();
    for (id, at) in became(gone, &reading.fresh) {
        let after = &reading.fresh[at];
        let (Some(comment), Some(origin)) = (gone_comments.get(&id), &after.origin) else {
            continue;
        };
        vanished.remove(&id);
        reading.resent.push((id, at));
        reading.report.changed.push(ChangedRow {
            label: names.get(&id).cloned().unwrap_or_default(),
            sheet: origin.sheet.clone(),
            cell: origin.cell.clone(),
            before: comment.draft.text.clone(),
            after: after.text.clone(),
        });
    }
    reading
        .report
        .changed
        .sort_by(|one, other| one.label.cmp(&other.label));
    reading.report.vanished = labels.of_these(desk, &vanished)?;
    Ok(())
}

/// Whether a later sending of a reaction is on the register.
fn came_again(desk: &Desk, comment: &Comment) -> Result<bool, Problem> {
    for after in &comment.bonds.resent_as {
        if desk
            .store
            .comment(*after)?
            .is_some_and(|after| after.is_present())
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Which new row each reaction that is gone became, by its place: of the same sender, with the same
/// number of his own, or with words alike. Each row is taken once.
fn became(gone: Vec<(EntityId, &DraftComment)>, fresh: &[DraftComment]) -> Vec<(EntityId, usize)> {
    fn sender(draft: &DraftComment) -> (String, String) {
        (folded(&draft.respondent), folded(&draft.organisation))
    }
    let mut by_sender: HashMap<(String, String), Vec<usize>> = HashMap::new();
    if !gone.is_empty() {
        for (at, draft) in fresh.iter().enumerate() {
            by_sender.entry(sender(draft)).or_default().push(at);
        }
    }
    let mut found = Vec::new();
    for (id, before) in gone {
        let Some(rows) = by_sender.get_mut(&sender(before)) else {
            continue;
        };
        let number = before.sender_number.trim();
        let words = Shingles::of(&before.text);
        let at = rows
            .iter()
            .position(|row| !number.is_empty() && fresh[*row].sender_number.trim() == number)
            .or_else(|| {
                rows.iter()
                    .position(|row| Shingles::of(&fresh[*row].text).likeness(&words) >= SAME_ROW)
            });
        if let Some(at) = at {
            found.push((id, rows.swap_remove(at)));
        }
    }
    found
}

/// The short name of a value that serialises to one.
pub(crate) fn key<T: Serialize>(value: &T) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}
