//! What was done last: a line per member, day and kind of work.

use draagvlak_domain::body::Body;
use draagvlak_domain::chapter::Chapter;
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::round::Round;
use draagvlak_domain::time::Date;
use draagvlak_store::{Kept, Noun};
use serde::Serialize;
use ts_rs::TS;

use crate::chapters::title;
use crate::desk::Desk;
use crate::look::Labels;
use crate::members::Actors;
use crate::problem::Problem;

/// Something that was done: a row per member, day and kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecentRow {
    /// The short name of who did it.
    pub who: String,
    /// The day.
    #[ts(type = "string")]
    pub date: Date,
    /// What was done.
    pub kind: RecentKind,
    /// How often; for an import, how many reactions.
    pub count: usize,
    /// What it was done with last: a chapter's title, a round's code, a reaction's number, a
    /// stage's title.
    pub place: String,
    /// The chapter, for `revised` and `decided`.
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
}

const KINDS: &[(&str, RecentKind)] = &[
    ("chapter.revise", RecentKind::Revised),
    ("feedback.import", RecentKind::Imported),
    ("comment.dispose", RecentKind::Disposed),
    ("change.decide", RecentKind::Decided),
    ("version.issue", RecentKind::Issued),
    ("approval.give", RecentKind::Approved),
    ("round.send", RecentKind::Sent),
];

/// The most lines.
const MOST: usize = 12;
/// How far back is looked: beyond it a line's count says less than there was.
const MOST_LOOKED_AT: usize = 2_000;

/// What was done last, the newest first.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub(crate) fn recent(desk: &Desk) -> Result<Vec<RecentRow>, Problem> {
    let actors = Actors::of(desk)?;
    let kinds: Vec<&str> = KINDS.iter().map(|(name, _)| *name).collect();
    let mut rows: Vec<(RecentRow, OperationId)> = Vec::new();
    for done in desk.store.happened(&kinds, MOST_LOOKED_AT)? {
        let Some((_, kind)) = KINDS.iter().find(|(name, _)| *name == done.kind) else {
            continue;
        };
        let (who, date) = (actors.key(done.actor), done.time.date());
        let count = match kind {
            RecentKind::Imported => desk.store.imported(done.id)?.map_or(0, |(all, _, _)| all),
            _ => 1,
        };
        let full = rows.len() == MOST;
        let same = rows
            .iter_mut()
            .find(|(row, _)| row.kind == *kind && row.date == date && row.who == who);
        match same {
            Some((row, _)) => row.count += count,
            // A later line may still grow; a thirteenth is not shown.
            None if full => {}
            None => rows.push((
                RecentRow {
                    who: who.to_owned(),
                    date,
                    kind: *kind,
                    count,
                    place: String::new(),
                    chapter: None,
                },
                done.id,
            )),
        }
    }
    let places = Places::of(desk)?;
    rows.into_iter()
        .map(|(row, id)| places.fill(desk, row, id))
        .collect()
}

struct Places {
    chapters: Vec<Kept<Chapter>>,
    rounds: Vec<Kept<Round>>,
    labels: Labels,
}

impl Places {
    fn of(desk: &Desk) -> Result<Self, Problem> {
        Ok(Self {
            chapters: desk.store.nouns(Noun::Chapter)?,
            rounds: desk.store.nouns(Noun::Round)?,
            labels: Labels::of(desk)?,
        })
    }

    fn fill(&self, desk: &Desk, mut row: RecentRow, id: OperationId) -> Result<RecentRow, Problem> {
        let round = |id: EntityId| {
            let found = self.rounds.iter().find(|round| round.id == id);
            found
                .map(|round| round.value.code.clone())
                .unwrap_or_default()
        };
        let chapter = |id: EntityId| {
            let found = self.chapters.iter().find(|chapter| chapter.id == id);
            found
                .map(|chapter| title(&chapter.value).to_owned())
                .unwrap_or_default()
        };
        if row.kind == RecentKind::Imported {
            // An import is as large as its file: its round stands with its reactions.
            row.place = desk
                .store
                .imported(id)?
                .map(|(_, id, _)| round(id))
                .unwrap_or_default();
            return Ok(row);
        }
        let stage = |key: &str| desk.stage(key).map(|stage| stage.title).unwrap_or_default();
        match desk.store.body(id)?.map(|(_, body)| body) {
            Some(Body::Revise(revise)) => {
                row.place = chapter(revise.chapter);
                row.chapter = Some(revise.chapter);
            }
            Some(Body::Decide(decide)) => {
                row.place = chapter(decide.chapter);
                row.chapter = Some(decide.chapter);
            }
            Some(Body::Dispose(dispose)) => {
                row.place = self.labels.one(desk, dispose.comment)?.unwrap_or_default();
            }
            Some(Body::IssueVersion(version)) => row.place = stage(&version.stage),
            Some(Body::GiveApproval(approval)) => row.place = stage(&approval.stage),
            Some(Body::RecordSending(sent)) => {
                row.place = sent.round.map_or_else(|| stage(&sent.stage), round);
            }
            _ => {}
        }
        Ok(row)
    }
}
