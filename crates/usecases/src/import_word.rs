//! A .docx into a chapter: as revisions by its authors, or as reactions at their passages.

use std::path::Path;

use draagvlak_domain::anchor::Anchor;
use draagvlak_domain::body::Body;
use draagvlak_domain::bond::{LinkComment, LinkKind};
use draagvlak_domain::comment::ImportFeedback;
use draagvlak_domain::credit::CreditRevision;
use draagvlak_domain::draft::DraftComment;
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::revision::{Revise, TextStep};
use draagvlak_domain::time::Date;
use draagvlak_exchange::document::word::{Base, Unread, Word, read};
use draagvlak_exchange::document::{Made, word};
use draagvlak_redline::atoms::change_between;
use draagvlak_store::StoreError;
use draagvlak_texts::Texts;

use crate::chapters::{chapter_named, title};
use crate::compare::pieces;
use crate::desk::Desk;
use crate::files::attached;
use crate::passage::put_at;
use crate::problem::Problem;
use crate::rounds::{next_number, opened, round_named};
use crate::word_remarks::{Standing, remarks};
use crate::word_report::{WordChanges, WordLost, WordOrder, WordReport, WordRevision};

/// The longest file that is read, in bytes.
const LONGEST: u64 = 256 * 1024 * 1024;
/// A file that was read and held against the chapter.
pub(crate) struct Reading {
    bytes: Vec<u8>,
    /// The pictures that are in the text now, to be kept.
    pictures: Vec<Vec<u8>>,
    base: Vec<OperationId>,
    first: String,
    pub(crate) fresh: Vec<(DraftComment, Option<Anchor>)>,
    /// Which of the fresh reply to which.
    pub(crate) replies: Vec<(usize, Standing)>,
    pub(crate) report: WordReport,
}

/// Looks at a .docx: what would become of the chapter, or which reactions would come in. Stores
/// nothing.
///
/// # Errors
/// [`Problem`] when the file cannot be read, or there is no such chapter.
pub fn word_preview(desk: &Desk, order: &WordOrder, texts: &Texts) -> Result<WordReport, Problem> {
    Ok(reading(desk, order, texts)?.report)
}

/// Takes a .docx in. Its text becomes revisions of the chapter upon the text it went out with, one
/// for each author of tracked changes, or its comments and changes become reactions at their
/// passages; those that are on the register already are left as they are. The file is kept.
///
/// # Errors
/// [`Problem`] when the file cannot be read, or there is no such chapter: nothing is stored then.
pub fn import_word(
    desk: &mut Desk,
    order: &WordOrder,
    texts: &Texts,
) -> Result<WordReport, Problem> {
    let mut read = reading(desk, order, texts)?;
    if order.round.is_some() {
        store_remarks(desk, order, &mut read)?;
    } else {
        store_revisions(desk, &mut read)?;
    }
    Ok(read.report)
}

fn store_revisions(desk: &mut Desk, read: &mut Reading) -> Result<(), Problem> {
    if read.report.revisions.is_empty() {
        return Ok(());
    }
    let report = &mut read.report;
    let name = report.file.clone();
    let chapter = report.chapter;
    let (mut base, mut was) = (read.base.clone(), read.first.clone());
    let (bytes, pictures) = (&read.bytes, &read.pictures);
    let steps = &mut report.revisions;
    desk.write(|writing| {
        let file = attached(writing, name, bytes)?;
        for picture in pictures {
            writing.attach(picture)?;
        }
        for step in steps.iter_mut() {
            let revision = writing.append(&Body::Revise(Revise {
                chapter,
                step: TextStep {
                    base: base.clone(),
                    delta: change_between(&was, &step.after),
                },
                reasons: Vec::new(),
                note: String::new(),
            }))?;
            writing.append(&Body::CreditRevision(CreditRevision {
                revision,
                author: step.by.clone(),
                date: step.date,
                file: file.clone(),
            }))?;
            step.revision = Some(revision);
            (base, was) = (vec![revision], step.after.clone());
        }
        Ok(())
    })
}

fn store_remarks(desk: &mut Desk, order: &WordOrder, read: &mut Reading) -> Result<(), Problem> {
    let fresh = std::mem::take(&mut read.fresh);
    if fresh.is_empty() {
        return Ok(());
    }
    let code = order.round.clone().unwrap_or_default();
    let round = round_named(desk, &code).ok();
    read.report.opened = round.is_none();
    let first_number = next_number(desk, round.as_ref())?;
    let (chapter, name) = (read.report.chapter, read.report.file.clone());
    let (bytes, replies) = (&read.bytes, &read.replies);
    read.report.import = Some(desk.write(|writing| {
        let round = opened(writing, round.as_ref(), &code)?;
        let file = attached(writing, name, bytes)?;
        let (comments, anchors): (Vec<_>, Vec<_>) = fresh.into_iter().unzip();
        let import = writing.append(&Body::ImportFeedback(ImportFeedback {
            round,
            file: Some(file),
            first_number,
            comments,
            skipped: Vec::new(),
        }))?;
        for (nth, anchor) in (0..).zip(anchors) {
            put_at(writing, EntityId::born_of(import, nth), chapter, anchor)?;
        }
        let born = |nth: usize| EntityId::born_of(import, u32::try_from(nth).unwrap_or(u32::MAX));
        for (reply, to) in replies {
            writing.append(&Body::LinkComment(LinkComment {
                comment: born(*reply),
                to: match to {
                    Standing::Known(known) => *known,
                    Standing::Fresh(nth) => born(*nth),
                },
                kind: LinkKind::AnswerTo,
                linked: true,
            }))?;
        }
        Ok(import)
    })?);
    Ok(())
}

fn reading(desk: &Desk, order: &WordOrder, texts: &Texts) -> Result<Reading, Problem> {
    let chapter = chapter_named(desk, &order.chapter)?;
    let name = title(&chapter.value).to_owned();
    let path = Path::new(&order.path);
    let file = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let length = std::fs::metadata(path).map_err(|error| Problem::of_file(path, &error))?;
    if length.len() > LONGEST {
        return Err(unread(&file, &Unread::TooLarge));
    }
    let bytes = std::fs::read(path).map_err(|error| Problem::of_file(path, &error))?;
    let found = read(&bytes).map_err(|why| unread(&file, &why))?;
    let id = chapter.id;
    let ours = ours(desk, &found, id)?;
    let stranger = ours.is_none()
        && found
            .stamp
            .as_ref()
            .is_some_and(|stamp| stamp.chapter != id.to_string());
    let base = match &ours {
        Some(base) => base.clone(),
        None => desk.store.heads(id)?,
    };
    let (text, first) = {
        let mut history = desk.store.history();
        let text = history.merged(&base).map_err(StoreError::from)?.text;
        let first = base.first().map(|first| history.text(*first)).transpose();
        (text, first.map_err(StoreError::from)?.unwrap_or_default())
    };
    let proposals = found.proposals();
    let said = found.said();
    let mut read = Reading {
        base,
        first: first.to_string(),
        fresh: Vec::new(),
        replies: Vec::new(),
        report: WordReport {
            file,
            chapter: id,
            title: name.clone(),
            ours: ours.is_some(),
            stranger,
            revisions: Vec::new(),
            remarks: Vec::new(),
            comments: said.len(),
            tracked: proposals.len(),
            lost: found.lost().iter().map(lost).collect(),
            import: None,
            opened: false,
        },
        bytes,
        pictures: Vec::new(),
    };
    if order.round.is_some() {
        remarks(desk, order, texts, &mut read, said, proposals)?;
    } else {
        read.report.revisions = revisions(&found, &text, &name, order.changes, texts)?;
        let after = |hash: &str| {
            let mut steps = read.report.revisions.iter();
            steps.any(|step| step.after.contains(hash))
        };
        read.pictures = found
            .pictures()
            .iter()
            .filter(|(hash, _)| after(hash))
            .map(|(_, picture)| picture.bytes.clone())
            .collect();
    }
    Ok(read)
}

/// The revisions a file went out with, where it came from this chapter and they are still known.
fn ours(desk: &Desk, found: &Word, chapter: EntityId) -> Result<Option<Vec<OperationId>>, Problem> {
    let Some(stamp) = &found.stamp else {
        return Ok(None);
    };
    if stamp.chapter != chapter.to_string() {
        return Ok(None);
    }
    let mut base = Vec::new();
    for revision in &stamp.revisions {
        let known: Option<OperationId> = revision.parse().ok();
        match known {
            Some(id) if desk.store.chapter_of(id)? == Some(chapter) => base.push(id),
            _ => return Ok(None),
        }
    }
    Ok(Some(base))
}

/// What the file makes of a text, step by step: what was edited without being tracked, then each
/// author's tracked changes in the order of their first.
fn revisions(
    found: &Word,
    text: &str,
    title: &str,
    changes: WordChanges,
    texts: &Texts,
) -> Result<Vec<WordRevision>, Problem> {
    let base = Base::of(text, title, texts).map_err(|error| {
        Problem::refused("problem-not-typeset", &[("what", &error.to_string())])
    })?;
    let authors = found.authors();
    let mut steps: Vec<(Made, String)> = Vec::new();
    match changes {
        WordChanges::Accept => {
            let text = base.rewritten(found.blocks(&|_| true));
            steps.push((found.made.clone(), text));
        }
        WordChanges::Reject => {
            let text = base.rewritten(found.blocks(&|_| false));
            steps.push((found.made.clone(), text));
        }
        WordChanges::Keep => {
            for count in 0..=authors.len() {
                let kept = &authors[..count];
                let blocks = found.blocks(&|made| kept.iter().any(|known| known.by == made.by));
                let who = kept.last().unwrap_or(&found.made).clone();
                steps.push((who, base.rewritten(blocks)));
            }
        }
    }
    let mut was = text.to_owned();
    let mut made = Vec::new();
    for (who, text) in steps {
        if text == was {
            continue;
        }
        made.push(WordRevision {
            date: day(&who.at),
            by: who.by,
            pieces: pieces(&was, &text),
            before: was,
            after: text.clone(),
            revision: None,
        });
        was = text;
    }
    Ok(made)
}

fn lost(lost: &word::Lost) -> WordLost {
    WordLost {
        what: lost.what.to_owned(),
        count: lost.count,
        example: lost.example.clone(),
    }
}

pub(crate) fn day(at: &str) -> Option<Date> {
    at.get(..10)?.parse().ok()
}

fn unread(file: &str, why: &Unread) -> Problem {
    let why = match why {
        Unread::Empty => "unreadable-empty",
        Unread::TooLarge => "unreadable-too-large",
        Unread::Password => "unreadable-word-locked",
        Unread::Unknown => "unreadable-word-unknown",
        Unread::Damaged(_) => "unreadable-damaged",
    };
    Problem::damaged("problem-unreadable", &[("file", file), ("why", why)])
}
