//! A .docx into a chapter: as revisions by its authors, or as reactions at their passages.

use std::collections::HashMap;
use std::path::Path;

use draagvlak_domain::anchor::{Anchor, PlaceComment};
use draagvlak_domain::body::Body;
use draagvlak_domain::comment::{CommentChange, ImportFeedback, SetComment};
use draagvlak_domain::credit::CreditRevision;
use draagvlak_domain::draft::{DraftComment, Origin, SourceFile};
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::revision::{Line, Revise, TextStep};
use draagvlak_domain::round::OpenRound;
use draagvlak_domain::time::Date;
use draagvlak_exchange::document::word::{Base, Passage, Proposal, Said, Unread, Word, read};
use draagvlak_exchange::document::{Made, word};
use draagvlak_redline::anchor::{Places, anchor_of};
use draagvlak_redline::atoms::change_between;
use draagvlak_store::StoreError;
use draagvlak_texts::Texts;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::chapters::{chapter_named, title};
use crate::compare::{PieceRow, pieces};
use crate::desk::Desk;
use crate::problem::Problem;
use crate::rounds::round_named;

/// The longest file that is read, in bytes.
const LONGEST: u64 = 256 * 1024 * 1024;
/// How much of a passage shows in the words of a proposal, in characters.
const SHOWN: usize = 300;

/// What becomes of changes that the file tracks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WordChanges {
    /// Each author's are a revision of their own.
    #[default]
    Keep,
    /// All are taken in, as one revision.
    Accept,
    /// None is taken in.
    Reject,
}

/// What to take in, and as what.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct WordOrder {
    /// Where the file is.
    pub path: String,
    /// The chapter, by id, number or title.
    pub chapter: String,
    /// The code of the round its comments and changes become reactions of; none to make its text
    /// the chapter's. A round that is not there yet is opened.
    pub round: Option<String>,
    /// What becomes of changes that it tracks, where its text becomes the chapter's.
    #[serde(default)]
    #[ts(optional, as = "Option<WordChanges>")]
    pub changes: WordChanges,
}

/// A revision that the file makes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WordRevision {
    /// Whose work, as the file says.
    pub by: String,
    /// The day, as the file says.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// The chapter's text before it.
    pub before: String,
    /// The chapter's text after it.
    pub after: String,
    /// What it changes: pieces that follow each other and cover both texts.
    pub pieces: Vec<PieceRow>,
    /// Its name, once it is stored.
    #[ts(type = "string | null")]
    pub revision: Option<OperationId>,
}

/// A reaction that the file brings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WordRemark {
    /// Who, as the file says.
    pub by: String,
    /// The day, as the file says.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// The words.
    pub text: String,
    /// The passage it is about.
    pub quote: String,
    /// The text it proposes.
    pub proposal: String,
    /// Whether its passage stands in the chapter.
    pub placed: bool,
    /// Whether it is on the register already.
    pub known: bool,
}

/// Something that could not be carried over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WordLost {
    /// What: `image`, `textbox`, `underline` and the like.
    pub what: String,
    /// How many.
    pub count: usize,
    /// The words of the first.
    pub example: String,
}

/// What a file holds for a chapter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WordReport {
    /// The file's name.
    pub file: String,
    /// The chapter.
    #[ts(type = "string")]
    pub chapter: EntityId,
    /// Its title.
    pub title: String,
    /// Whether the file came from this chapter, so that it is held against the text it went out with.
    pub ours: bool,
    /// Whether the file came from another chapter of this plan or of another.
    pub stranger: bool,
    /// The revisions it makes, or made; none where it says what the chapter says.
    pub revisions: Vec<WordRevision>,
    /// The reactions it brings, or brought.
    pub remarks: Vec<WordRemark>,
    /// How many comments stand in it, whatever it is taken in as.
    pub comments: usize,
    /// How many tracked changes stand in it.
    pub tracked: usize,
    /// What could not be carried over.
    pub lost: Vec<WordLost>,
    /// The import of its reactions, to take back; none before, or where nothing was new.
    #[ts(type = "string | null")]
    pub import: Option<OperationId>,
    /// Whether a round was opened for it.
    pub opened: bool,
}

/// A file that was read and held against the chapter.
struct Reading {
    bytes: Vec<u8>,
    base: Vec<OperationId>,
    first: String,
    fresh: Vec<(DraftComment, Option<Anchor>)>,
    report: WordReport,
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
    let bytes = &read.bytes;
    let steps = &mut report.revisions;
    desk.write(|writing| {
        let file = SourceFile {
            hash: writing.attach(bytes)?,
            length: bytes.len() as u64,
            name,
        };
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
    let first_number = match &round {
        Some(round) => desk.store.last_number(round.id)?.saturating_add(1),
        None => 1,
    };
    let (chapter, name) = (read.report.chapter, read.report.file.clone());
    let bytes = &read.bytes;
    read.report.import = Some(desk.write(|writing| {
        let round = match round {
            Some(round) => round.id,
            None => {
                let opened = OpenRound {
                    title: code.clone(),
                    code,
                    stage: None,
                };
                EntityId::born_of(writing.append(&Body::OpenRound(opened))?, 0)
            }
        };
        let file = SourceFile {
            hash: writing.attach(bytes)?,
            length: bytes.len() as u64,
            name,
        };
        let (comments, anchors): (Vec<_>, Vec<_>) = fresh.into_iter().unzip();
        let import = writing.append(&Body::ImportFeedback(ImportFeedback {
            round,
            file: Some(file),
            first_number,
            comments,
            skipped: Vec::new(),
        }))?;
        for (nth, anchor) in (0..).zip(anchors) {
            let comment = EntityId::born_of(import, nth);
            writing.append(&Body::SetComment(SetComment {
                comment,
                change: CommentChange::Chapter(Some(chapter)),
            }))?;
            if let Some(anchor) = anchor {
                writing.append(&Body::PlaceComment(PlaceComment {
                    comment,
                    chapter,
                    anchor,
                }))?;
            }
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
    };
    if order.round.is_some() {
        remarks(desk, order, texts, &mut read, said, proposals)?;
    } else {
        read.report.revisions = revisions(&found, &text, &name, order.changes, texts)?;
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

/// The comments and changes of a file as reactions, held against the register.
fn remarks(
    desk: &Desk,
    order: &WordOrder,
    texts: &Texts,
    read: &mut Reading,
    said: Vec<(Said, Passage)>,
    proposals: Vec<Proposal>,
) -> Result<(), Problem> {
    let code = order.round.as_deref().unwrap_or_default();
    if code.trim().is_empty() {
        return Err(Problem::usage("problem-word-no-round", &[]));
    }
    let mut register: HashMap<_, usize> = HashMap::new();
    if let Ok(round) = round_named(desk, code) {
        for (content, _) in desk.store.contents(round.id)? {
            *register.entry(content).or_default() += 1;
        }
    }
    let head = desk.store.head_text(read.report.chapter, Line::Working)?;
    let places = Places::of(&head.text);
    let title = read.report.title.clone();
    let drafts = said
        .into_iter()
        .map(|(said, passage)| {
            let draft = DraftComment {
                text: said.text,
                ..draft(&said.made, &passage, &title)
            };
            (draft, passage)
        })
        .chain(proposals.into_iter().map(|proposal| {
            let draft = DraftComment {
                text: proposed(texts, &proposal),
                proposal: proposal.new.clone(),
                ..draft(&proposal.made, &proposal.passage, &title)
            };
            (draft, proposal.passage)
        }));
    for (draft, passage) in drafts {
        let place = places.find(&sought(&passage));
        let known = match register
            .get_mut(&draft.content_hash())
            .filter(|left| **left > 0)
        {
            Some(left) => {
                *left -= 1;
                true
            }
            None => false,
        };
        read.report.remarks.push(WordRemark {
            by: draft.respondent.clone(),
            date: draft.date,
            text: draft.text.clone(),
            quote: draft.quote.clone(),
            proposal: draft.proposal.clone(),
            placed: place.is_some(),
            known,
        });
        if !known {
            let anchor = place.map(|place| anchor_of(&head.text, &place));
            read.fresh.push((draft, anchor));
        }
    }
    Ok(())
}

fn draft(made: &Made, passage: &Passage, title: &str) -> DraftComment {
    DraftComment {
        origin: Some(Origin {
            sheet: String::new(),
            row: u32::try_from(passage.paragraph).unwrap_or(u32::MAX),
            cell: String::new(),
        }),
        respondent: made.by.clone(),
        date: day(&made.at),
        reference: if passage.heading.is_empty() {
            title.to_owned()
        } else {
            passage.heading.clone()
        },
        quote: passage.quote.trim().to_owned(),
        ..DraftComment::default()
    }
}

/// Where a passage is sought: by its words, or for a place between words by those before it.
fn sought(passage: &Passage) -> Anchor {
    let quote = [&passage.quote, &passage.before, &passage.after]
        .into_iter()
        .find(|words| !words.trim().is_empty());
    let own = !passage.quote.trim().is_empty();
    Anchor {
        quote: quote
            .map(|words| words.trim().to_owned())
            .unwrap_or_default(),
        before: if own {
            passage.before.clone()
        } else {
            String::new()
        },
        after: if own {
            passage.after.clone()
        } else {
            String::new()
        },
        ..Anchor::default()
    }
}

/// A tracked change in words.
fn proposed(texts: &Texts, proposal: &Proposal) -> String {
    let short = |text: &str| {
        let text = text.trim();
        match text.char_indices().nth(SHOWN) {
            Some((at, _)) => format!("{}…", &text[..at]),
            None => text.to_owned(),
        }
    };
    let (old, new) = (short(&proposal.passage.quote), short(&proposal.new));
    let key = match (old.is_empty(), new.is_empty(), proposal.moved) {
        (true, _, true) => "word-proposes-move-here",
        (_, _, true) => "word-proposes-move-away",
        (true, _, _) => "word-proposes-insert",
        (_, true, _) => "word-proposes-delete",
        _ => "word-proposes-replace",
    };
    texts.say(key, &[("old", old), ("new", new)])
}

fn lost(lost: &word::Lost) -> WordLost {
    WordLost {
        what: lost.what.to_owned(),
        count: lost.count,
        example: lost.example.clone(),
    }
}

fn day(at: &str) -> Option<Date> {
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
