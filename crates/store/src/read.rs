//! Reading what the operations add up to.

use rusqlite::{OptionalExtension, params};
use serde::de::DeserializeOwned;

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::Comment;
use draagvlak_domain::field::Stamp;
use draagvlak_domain::id::{ActorId, ContentHash, EntityId, OperationId};
use draagvlak_domain::operation::Operation;
use draagvlak_domain::plan::Plan;
use draagvlak_domain::revision::Line;
use draagvlak_domain::time::Hlc;

use crate::error::StoreError;
use crate::open::Store;
use crate::projection::{self, from_json};

/// The nouns kept one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noun {
    /// [`draagvlak_domain::member::AddMember`].
    Member,
    /// [`draagvlak_domain::chapter::Chapter`].
    Chapter,
    /// [`draagvlak_domain::round::Round`].
    Round,
    /// [`draagvlak_domain::round::RecordSending`].
    Sending,
    /// [`draagvlak_domain::main_line::MainLine`].
    MainLine,
    /// [`draagvlak_domain::theme::Theme`].
    Theme,
    /// [`draagvlak_domain::process::RecordProcess`].
    Process,
    /// [`draagvlak_domain::decision::RecordDecision`].
    Decision,
    /// [`draagvlak_domain::decision::GiveApproval`].
    Approval,
    /// [`draagvlak_domain::decision::PendPart`].
    Part,
    /// [`draagvlak_domain::version::IssueVersion`].
    Version,
    /// [`draagvlak_domain::person::Person`].
    Person,
    /// [`draagvlak_domain::invitation::Invitation`].
    Invitation,
    /// [`draagvlak_domain::weighing::Recorded`] of a weighing.
    Weighing,
    /// [`draagvlak_domain::evidence::Evidence`].
    Evidence,
    /// [`draagvlak_domain::weighing::Recorded`] of evidence for or against a proposal.
    ProposalEvidence,
    /// [`draagvlak_domain::question::Question`].
    Question,
    /// [`draagvlak_domain::explanation::Explanation`].
    Explanation,
    /// [`draagvlak_domain::device::AdmitDevice`].
    Device,
    /// [`draagvlak_domain::device::RemoveMember`].
    Removal,
    /// [`draagvlak_domain::credit::CreditRevision`].
    Credit,
    /// [`draagvlak_domain::wording::Wording`].
    Wording,
    /// [`draagvlak_domain::archive::Archive`]: one, or none.
    Archive,
    /// [`draagvlak_domain::redaction::Redaction`].
    Redaction,
    /// [`draagvlak_domain::distribution::SendPackage`].
    Distribution,
    /// [`draagvlak_domain::remark::RemarkAnswers`].
    Remark,
    /// [`draagvlak_domain::survey::Survey`].
    Survey,
    /// [`draagvlak_domain::event::Event`].
    Event,
    /// [`draagvlak_domain::poll::Poll`].
    Poll,
    /// [`draagvlak_domain::poll::Snapshot`].
    Snapshot,
    /// [`draagvlak_domain::municipality::Municipality`].
    Municipality,
    /// [`draagvlak_domain::region_body::RegionBody`].
    RegionBody,
    /// [`draagvlak_domain::strength::RecordStrength`].
    Strength,
    /// [`draagvlak_domain::strength::PlaceStrength`].
    StrengthPlace,
    /// [`draagvlak_domain::council::SendToCouncil`].
    CouncilSending,
    /// [`draagvlak_domain::council::Council`].
    Council,
    /// [`draagvlak_domain::adoption::GiveAdoption`].
    AdoptionGiven,
    /// [`draagvlak_domain::adoption::AdoptPlan`].
    Adoption,
    /// [`draagvlak_domain::adoption::FollowAdoption`].
    AdoptionFollow,
    /// [`draagvlak_domain::planning::PlannedStep`].
    PlannedStep,
    /// [`draagvlak_domain::afterwards::AddAddendum`].
    Addendum,
    /// [`draagvlak_domain::afterwards::RecordAnnual`].
    Annual,
    /// [`draagvlak_domain::afterwards::ReferComment`].
    Referral,
    /// [`draagvlak_domain::afterwards::RecordImplementation`].
    Implementation,
    /// [`draagvlak_domain::member::SetRole`].
    RoleChange,
}

impl Noun {
    /// The short name of the kind.
    pub fn key(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Chapter => "chapter",
            Self::Round => "round",
            Self::Sending => "sending",
            Self::MainLine => "main-line",
            Self::Theme => "theme",
            Self::Process => "process",
            Self::Decision => "decision",
            Self::Approval => "approval",
            Self::Part => "part",
            Self::Version => "version",
            Self::Person => "person",
            Self::Invitation => "invitation",
            Self::Weighing => "weighing",
            Self::Evidence => "evidence",
            Self::ProposalEvidence => "proposal-evidence",
            Self::Question => "question",
            Self::Explanation => "explanation",
            Self::Device => "device",
            Self::Removal => "removal",
            Self::Credit => "credit",
            Self::Wording => "wording",
            Self::Archive => "archive",
            Self::Redaction => "redaction",
            Self::Distribution => "distribution",
            Self::Remark => "remark",
            Self::Survey => "survey",
            Self::Event => "event",
            Self::Poll => "poll",
            Self::Snapshot => "snapshot",
            Self::Municipality => "municipality",
            Self::RegionBody => "body",
            Self::Strength => "strength",
            Self::StrengthPlace => "strength-place",
            Self::CouncilSending => "council-sending",
            Self::Council => "council",
            Self::AdoptionGiven => "adoption-given",
            Self::Adoption => "adoption",
            Self::AdoptionFollow => "adoption-follow",
            Self::PlannedStep => "planned-step",
            Self::Addendum => "addendum",
            Self::Annual => "annual",
            Self::Referral => "referral",
            Self::Implementation => "implementation",
            Self::RoleChange => "role-change",
        }
    }
}

/// A noun with its name and where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept<T> {
    /// Its name.
    pub id: EntityId,
    /// The operation that brought it.
    pub stamp: Stamp,
    /// As it stands.
    pub value: T,
}

/// A value that several people set without seeing each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Contested {
    /// The kind of noun it is of; `comment` for a reaction, `plan` for the plan.
    pub kind: String,
    /// Which one; all zeros for the plan.
    pub id: EntityId,
    /// The name of the field.
    pub field: String,
    /// What competes: `value` and `stamp` of each, the one that is shown last.
    pub claims: Vec<serde_json::Value>,
}

/// A revision of a chapter's text, without the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevisionRow {
    /// Its name.
    pub id: OperationId,
    /// When it was made.
    pub time: Hlc,
    /// By whom.
    pub actor: ActorId,
}

impl Store {
    /// The plan; none in an empty store.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn plan(&self) -> Result<Option<Plan>, StoreError> {
        projection::plan(&self.connection)
    }

    /// Every noun of a kind, in order of coming. `T` is the type the kind names.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn nouns<T: DeserializeOwned>(&self, noun: Noun) -> Result<Vec<Kept<T>>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT id, stamp, state FROM noun WHERE kind = ?1 ORDER BY ms, tick, id",
        )?;
        let mut rows = all.query([noun.key()])?;
        let mut nouns = Vec::new();
        while let Some(row) = rows.next()? {
            nouns.push(Kept {
                id: EntityId(row.get(0)?),
                stamp: from_json(&row.get::<_, String>(1)?)?,
                value: from_json(&row.get::<_, String>(2)?)?,
            });
        }
        Ok(nouns)
    }

    /// Every reaction, also of imports that were taken back, by round, number and time of coming.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn comments(&self) -> Result<Vec<(EntityId, Comment)>, StoreError> {
        let mut all = self
            .connection
            .prepare_cached("SELECT id, state FROM comment ORDER BY round, number, ms, tick, id")?;
        let mut rows = all.query([])?;
        let mut comments = Vec::new();
        while let Some(row) = rows.next()? {
            comments.push((EntityId(row.get(0)?), from_json(&row.get::<_, String>(1)?)?));
        }
        Ok(comments)
    }

    /// The reactions of a round (none: of all), also of imports that were taken back, as
    /// [`Self::comments`].
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn comments_of(
        &self,
        round: Option<EntityId>,
    ) -> Result<Vec<(EntityId, Comment)>, StoreError> {
        let Some(round) = round else {
            return self.comments();
        };
        let mut all = self.connection.prepare_cached(
            "SELECT id, state FROM comment WHERE round = ?1 ORDER BY number, ms, tick, id",
        )?;
        let mut rows = all.query([round.as_bytes()])?;
        let mut comments = Vec::new();
        while let Some(row) = rows.next()? {
            comments.push((EntityId(row.get(0)?), from_json(&row.get::<_, String>(1)?)?));
        }
        Ok(comments)
    }

    /// The reactions that wait for a disposition, by round, number and time of coming, each with how
    /// many of its round bear its number and came earlier. Reads no other.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn open_comments(&self) -> Result<Vec<(EntityId, usize, Comment)>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT c.id, c.state, (SELECT count(*) FROM comment e WHERE e.round = c.round
                 AND e.number = c.number AND (e.ms, e.tick, e.id) < (c.ms, c.tick, c.id))
             FROM comment c WHERE NOT c.valid AND NOT c.withdrawn AND c.outcome IS NULL
             ORDER BY c.round, c.number, c.ms, c.tick, c.id",
        )?;
        let mut rows = all.query([])?;
        let mut comments = Vec::new();
        while let Some(row) = rows.next()? {
            let comment = from_json(&row.get::<_, String>(1)?)?;
            comments.push((EntityId(row.get(0)?), row.get(2)?, comment));
        }
        Ok(comments)
    }

    /// One reaction.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn comment(&self, id: EntityId) -> Result<Option<Comment>, StoreError> {
        let state: Option<String> = self
            .connection
            .prepare_cached("SELECT state FROM comment WHERE id = ?1")?
            .query_row([id.as_bytes()], |row| row.get(0))
            .optional()?;
        state.map(|state| from_json(&state)).transpose()
    }

    /// The reactions of a round that hold a number.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn comments_numbered(
        &self,
        round: EntityId,
        number: u32,
    ) -> Result<Vec<EntityId>, StoreError> {
        let mut found = self.connection.prepare_cached(
            "SELECT id FROM comment WHERE round = ?1 AND number = ?2 ORDER BY ms, tick, id",
        )?;
        let rows = found.query_map(params![round.as_bytes(), number], |row| row.get(0))?;
        Ok(rows.map(|id| id.map(EntityId)).collect::<Result<_, _>>()?)
    }

    /// The highest number given in a round; 0 for none.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn last_number(&self, round: EntityId) -> Result<u32, StoreError> {
        let last = self
            .connection
            .prepare_cached("SELECT coalesce(max(number), 0) FROM comment WHERE round = ?1")?
            .query_row([round.as_bytes()], |row| row.get(0))?;
        Ok(last)
    }

    /// The content of every reaction of a round, by number; not of imports that were taken back.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn contents(&self, round: EntityId) -> Result<Vec<(ContentHash, EntityId)>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT content, id FROM comment WHERE round = ?1 AND NOT withdrawn ORDER BY number, ms, tick, id",
        )?;
        let rows = all.query_map([round.as_bytes()], |row| {
            Ok((ContentHash(row.get(0)?), EntityId(row.get(1)?)))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every value that several people set without seeing each other, and nobody settled since.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn contested(&self) -> Result<Vec<Contested>, StoreError> {
        // Two claims stand side by side so, and nothing else does: within texts quotes are escaped.
        let mut all = self.connection.prepare_cached(
            "SELECT 'plan', zeroblob(16), state FROM plan WHERE instr(state, '}},{\"value\":')
             UNION ALL SELECT kind, id, state FROM noun WHERE instr(state, '}},{\"value\":')
             UNION ALL SELECT 'comment', id, state FROM comment WHERE instr(state, '}},{\"value\":')",
        )?;
        let mut rows = all.query([])?;
        let mut contested = Vec::new();
        while let Some(row) = rows.next()? {
            let (kind, id): (String, [u8; 16]) = (row.get(0)?, row.get(1)?);
            let state: serde_json::Map<String, serde_json::Value> =
                from_json(&row.get::<_, String>(2)?)?;
            for (field, value) in state {
                let serde_json::Value::Array(claims) = value else {
                    continue;
                };
                let is_claim = |claim: &serde_json::Value| {
                    claim.get("value").is_some() && claim["stamp"].get("operation").is_some()
                };
                if claims.len() > 1 && claims.iter().all(is_claim) {
                    contested.push(Contested {
                        kind: kind.clone(),
                        id: EntityId(id),
                        field,
                        claims,
                    });
                }
            }
        }
        Ok(contested)
    }

    /// Which reactions which revisions were made for.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn ties(&self) -> Result<Vec<(OperationId, EntityId)>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT revision, comment FROM tie WHERE tied ORDER BY revision, comment",
        )?;
        let rows = all.query_map([], |row| {
            Ok((OperationId(row.get(0)?), EntityId(row.get(1)?)))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The revisions of a chapter's text, in order of time.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn revisions(&self, chapter: EntityId, line: Line) -> Result<Vec<RevisionRow>, StoreError> {
        let mut all = self.connection.prepare_cached(
            "SELECT id, ms, tick, actor FROM revision WHERE chapter = ?1 AND line = ?2 ORDER BY ms, tick, id",
        )?;
        let rows = all.query_map(params![chapter.as_bytes(), line.key()], |row| {
            Ok(RevisionRow {
                id: OperationId(row.get(0)?),
                time: Hlc {
                    ms: row.get(1)?,
                    tick: row.get(2)?,
                },
                actor: ActorId(row.get(3)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Which member an actor is.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn actors(&self) -> Result<Vec<(ActorId, EntityId)>, StoreError> {
        let mut all = self
            .connection
            .prepare_cached("SELECT actor, member FROM actor ORDER BY actor")?;
        let rows = all.query_map([], |row| Ok((ActorId(row.get(0)?), EntityId(row.get(1)?))))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What an operation says; none when it is not here, or of a kind unknown to this program.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn body(&self, id: OperationId) -> Result<Option<(Stamp, Body)>, StoreError> {
        let bytes: Option<Vec<u8>> = self
            .connection
            .prepare_cached("SELECT bytes FROM operation WHERE id = ?1")?
            .query_row([id.as_bytes()], |row| row.get(0))
            .optional()?;
        let Some(bytes) = bytes else { return Ok(None) };
        let damaged =
            |error: draagvlak_domain::operation::Malformed| StoreError::Damaged(error.to_string());
        let (_, operation) = Operation::from_bytes(&bytes).map_err(damaged)?;
        let body = Body::read(&operation.kind, &operation.payload).map_err(damaged)?;
        let stamp = Stamp {
            time: operation.time,
            operation: id,
            actor: operation.actor,
            number: operation.number,
        };
        Ok(body.map(|body| (stamp, body)))
    }

    /// The operations of a kind, in order of time.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn of_kind(&self, kind: &str) -> Result<Vec<OperationId>, StoreError> {
        let mut all = self
            .connection
            .prepare_cached("SELECT id FROM operation WHERE kind = ?1 ORDER BY ms, tick, id")?;
        let rows = all.query_map([kind], |row| row.get(0))?;
        Ok(rows
            .map(|id| id.map(OperationId))
            .collect::<Result<_, _>>()?)
    }

    /// A file that was kept.
    ///
    /// # Errors
    /// [`StoreError`] when the file fails.
    pub fn attachment(&self, hash: ContentHash) -> Result<Option<Vec<u8>>, StoreError> {
        let bytes = self
            .connection
            .prepare_cached("SELECT bytes FROM attachment WHERE hash = ?1")?
            .query_row([hash.as_bytes()], |row| row.get(0))
            .optional()?;
        Ok(bytes)
    }
}
