//! What was done: by others since the member who works here last looked, or, for one who never
//! looked, by everyone lately. A line per member, kind of work and place.

use std::collections::HashMap;

use draagvlak_domain::body::Body;
use draagvlak_domain::chapter::Chapter;
use draagvlak_domain::id::{ActorId, EntityId, OperationId};
use draagvlak_domain::round::Round;
use draagvlak_domain::time::Date;
use draagvlak_store::{Happened, Kept, Noun};
use serde::Serialize;
use ts_rs::TS;

use crate::chapters::title;
use crate::desk::Desk;
use crate::look::Labels;
use crate::members::Actors;
use crate::problem::Problem;
use crate::seen::{Mark, last_seen};

/// Something that was done: a row per member, kind and place, and per day where nobody looked yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecentRow {
    /// The short name of who did it.
    pub who: String,
    /// The day it was done last.
    #[ts(type = "string")]
    pub date: Date,
    /// What was done.
    pub kind: RecentKind,
    /// How often; for an import, how many reactions.
    pub count: usize,
    /// What it was done with: a chapter's title, a round's code, a stage's title.
    pub place: String,
    /// The chapter, for `revised`, `decided`, `added` and `settled`.
    #[ts(type = "string | null")]
    pub chapter: Option<EntityId>,
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RecentKind {
    /// A text was written.
    Revised,
    /// Reactions were taken in.
    Imported,
    /// Reactions were disposed of.
    Disposed,
    /// Changes were decided about.
    Decided,
    /// A version was issued.
    Issued,
    /// A principal approved.
    Approved,
    /// Something was sent.
    Sent,
    /// A chapter was added.
    Added,
    /// A round was opened.
    Opened,
    /// A sentence that was rewritten twice was settled.
    Settled,
    /// Anything else; only since someone looked.
    Other,
}

/// What was done, and how to say that it was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct News {
    /// When the member looked last, in milliseconds since 1970; none for one who never looked.
    pub(crate) looked_ms: Option<u64>,
    /// The newest first.
    pub(crate) rows: Vec<RecentRow>,
    /// What `mark_seen` takes when these were seen.
    pub(crate) mark: String,
}

const KINDS: &[(&str, RecentKind)] = &[
    ("chapter.revise", RecentKind::Revised),
    ("feedback.import", RecentKind::Imported),
    ("feedback.import-own", RecentKind::Imported),
    ("comment.dispose", RecentKind::Disposed),
    ("change.decide", RecentKind::Decided),
    ("version.issue", RecentKind::Issued),
    ("approval.give", RecentKind::Approved),
    ("round.send", RecentKind::Sent),
    ("chapter.add", RecentKind::Added),
    ("round.open", RecentKind::Opened),
    ("conflict.settle", RecentKind::Settled),
];
/// What a program does by itself.
const SILENT: &[&str] = &["actor.open", "plan.create"];

/// The most lines for one who never looked.
const MOST: usize = 12;
/// The most lines since someone looked.
const MOST_SINCE: usize = 60;
/// How far back is looked: beyond it a line's count says less than there was.
const MOST_LOOKED_AT: usize = 2_000;

/// What was done, for the member who works here.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub(crate) fn news(desk: &Desk) -> Result<News, Problem> {
    let seen = last_seen(desk)?;
    let mark = Mark::of(desk)?.spell();
    let mut told = Told::of(desk)?;
    let (rows, looked_ms) = match seen {
        Some(seen) => {
            for done in since(desk, &seen)? {
                told.add(desk, &done, false, MOST_SINCE)?;
            }
            (told.rows, Some(seen.at_ms))
        }
        None => {
            let kinds: Vec<&str> = KINDS.iter().map(|(name, _)| *name).collect();
            for done in desk.store.happened(&kinds, MOST_LOOKED_AT)? {
                told.add(desk, &done, true, MOST)?;
            }
            (told.rows, None)
        }
    };
    Ok(News {
        looked_ms,
        rows,
        mark,
    })
}

/// What others did since, the newest first.
fn since(desk: &Desk, seen: &Mark) -> Result<Vec<Happened>, Problem> {
    let me = desk.member()?;
    let members: HashMap<ActorId, EntityId> = desk.store.actors()?.into_iter().collect();
    let mut done = Vec::new();
    for (actor, count) in desk.store.counted()? {
        let before = seen.count(actor);
        if count > before && members.get(&actor) != Some(&me) {
            done.extend(desk.store.arrived(actor, before, MOST_LOOKED_AT)?);
        }
    }
    done.retain(|done| !SILENT.contains(&done.kind.as_str()));
    done.sort_by_key(|done| std::cmp::Reverse((done.time, done.id)));
    done.truncate(MOST_LOOKED_AT);
    Ok(done)
}

/// The lines so far, with what makes a name of a place.
struct Told {
    rows: Vec<RecentRow>,
    actors: Actors,
    chapters: Vec<Kept<Chapter>>,
    rounds: Vec<Kept<Round>>,
    labels: Labels,
}

impl Told {
    fn of(desk: &Desk) -> Result<Self, Problem> {
        Ok(Self {
            rows: Vec::new(),
            actors: Actors::of(desk)?,
            chapters: desk.store.nouns(Noun::Chapter)?,
            rounds: desk.store.nouns(Noun::Round)?,
            labels: Labels::of(desk)?,
        })
    }

    /// Adds what was done to its line, or a line of its own.
    fn add(
        &mut self,
        desk: &Desk,
        done: &Happened,
        per_day: bool,
        most: usize,
    ) -> Result<(), Problem> {
        let found = KINDS.iter().find(|(name, _)| *name == done.kind);
        let kind = found.map_or(RecentKind::Other, |(_, kind)| *kind);
        let (place, chapter, count) = self.place(desk, kind, done.id)?;
        let (who, date) = (self.actors.key(done.actor), done.time.date());
        let same = self.rows.iter().position(|row| {
            row.kind == kind
                && row.who == who
                && row.place == place
                && row.chapter == chapter
                && (!per_day || row.date == date)
        });
        match same {
            Some(at) => self.rows[at].count += count,
            // A later line may still grow; one too many is not shown.
            None if self.rows.len() == most => {}
            None => {
                let row = RecentRow {
                    who: who.to_owned(),
                    date,
                    kind,
                    count,
                    place,
                    chapter,
                };
                self.rows.push(row);
            }
        }
        Ok(())
    }

    /// Where it was done, in which chapter, and how often.
    fn place(
        &self,
        desk: &Desk,
        kind: RecentKind,
        id: OperationId,
    ) -> Result<(String, Option<EntityId>, usize), Problem> {
        let nowhere = (String::new(), None, 1);
        match kind {
            RecentKind::Other => return Ok(nowhere),
            RecentKind::Imported => {
                // An import is as large as its file: its round stands with its reactions.
                let found = desk.store.imported(id)?;
                return Ok(found.map_or(nowhere, |(all, round, _)| (self.round(round), None, all)));
            }
            RecentKind::Revised => {
                let found = desk.store.chapter_of(id)?;
                return Ok(found.map_or(nowhere, |id| self.chapter(id)));
            }
            RecentKind::Added => return Ok(self.chapter(EntityId::born_of(id, 0))),
            _ => {}
        }
        let stage = |key: &str| desk.stage(key).map(|stage| stage.title).unwrap_or_default();
        Ok(match desk.store.body(id)?.map(|(_, body)| body) {
            Some(Body::Decide(decide)) => self.chapter(decide.chapter),
            Some(Body::SettleConflict(settle)) => self.chapter(settle.chapter),
            Some(Body::Dispose(dispose)) => {
                let label = self.labels.one(desk, dispose.comment)?.unwrap_or_default();
                let round = label.rsplit_once('-').map_or("", |(round, _)| round);
                (round.to_owned(), None, 1)
            }
            Some(Body::IssueVersion(version)) => (stage(&version.stage), None, 1),
            Some(Body::GiveApproval(approval)) => (stage(&approval.stage), None, 1),
            Some(Body::OpenRound(round)) => (round.code, None, 1),
            Some(Body::RecordSending(sent)) => {
                let place = sent
                    .round
                    .map_or_else(|| stage(&sent.stage), |id| self.round(id));
                (place, None, 1)
            }
            _ => nowhere,
        })
    }

    fn round(&self, id: EntityId) -> String {
        let found = self.rounds.iter().find(|round| round.id == id);
        found
            .map(|round| round.value.code.clone())
            .unwrap_or_default()
    }

    fn chapter(&self, id: EntityId) -> (String, Option<EntityId>, usize) {
        let found = self.chapters.iter().find(|chapter| chapter.id == id);
        match found {
            // A chapter that was taken out has nothing to read.
            Some(chapter) => {
                let link = chapter.value.is_present().then_some(id);
                (title(&chapter.value).to_owned(), link, 1)
            }
            None => (String::new(), None, 1),
        }
    }
}
