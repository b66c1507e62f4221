//! The projections: what the operations add up to. Each operation changes only the rows that name
//! it, and any order in which causes come before effects gives the same rows.

use rusqlite::{OptionalExtension, Transaction, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use draagvlak_domain::anchor::Place;
use draagvlak_domain::body::Body;
use draagvlak_domain::chapter::Chapter;
use draagvlak_domain::comment::{Comment, ImportFeedback, UndoImport};
use draagvlak_domain::event::Event;
use draagvlak_domain::evidence::Evidence;
use draagvlak_domain::field::{Field, Stamp};
use draagvlak_domain::id::EntityId;
use draagvlak_domain::main_line::MainLine;
use draagvlak_domain::municipality::Municipality;
use draagvlak_domain::operation::{CausalPast, Operation};
use draagvlak_domain::plan::Plan;
use draagvlak_domain::poll::{Poll, Snapshot};
use draagvlak_domain::region_body::RegionBody;
use draagvlak_domain::revision::{Line, Tie};
use draagvlak_domain::round::Round;
use draagvlak_domain::survey::Survey;
use draagvlak_domain::theme::Theme;

use crate::error::StoreError;
use crate::read::Noun;
use crate::recorded::recorded;
use crate::{search, text};

/// Applies an operation that was just stored. An operation of an unknown kind says nothing here.
pub(crate) fn apply(
    tx: &Transaction<'_>,
    stamp: Stamp,
    past: &CausalPast,
    operation: &Operation,
) -> Result<(), StoreError> {
    let Ok(Some(body)) = Body::read(&operation.kind, &operation.payload) else {
        return Ok(());
    };
    let born = EntityId::born_of(stamp.operation, 0);
    match body {
        Body::CreatePlan(made) => put_plan(tx, &Plan::new(&made, stamp, past)),
        Body::SetPlan(change) => match plan(tx)? {
            Some(mut plan) => {
                plan.set(&change, stamp, past);
                put_plan(tx, &plan)
            }
            None => Ok(()),
        },
        Body::OpenActor(opened) => {
            tx.prepare_cached("INSERT OR IGNORE INTO actor (actor, member) VALUES (?1, ?2)")?
                .execute(params![stamp.actor.as_bytes(), opened.member.as_bytes()])?;
            Ok(())
        }
        Body::AddMember(member) => add(tx, Noun::Member, born, stamp, &member),
        Body::AddChapter(added) => {
            search::put(tx, "chapter", born, &added.title, "")?;
            add(
                tx,
                Noun::Chapter,
                born,
                stamp,
                &Chapter::new(&added, stamp, past),
            )
        }
        Body::SetChapter(set) => {
            change(tx, Noun::Chapter, set.chapter, |chapter: &mut Chapter| {
                chapter.set(&set.change, stamp, past);
            })?;
            search::later(tx, set.chapter)
        }
        Body::Revise(revise) => {
            for comment in &revise.reasons {
                touch(tx, *comment, stamp)?;
                tie(
                    tx,
                    &Tie {
                        revision: stamp.operation,
                        comment: *comment,
                        tied: true,
                    },
                    stamp,
                    past,
                )?;
            }
            text::step(tx, revise.chapter, Line::Working, &revise.step, stamp)
        }
        Body::Decide(decide) => {
            text::decided(tx, &decide, stamp)?;
            text::step(tx, decide.chapter, decide.line, &decide.step, stamp)
        }
        Body::Tie(tied) => {
            touch(tx, tied.comment, stamp)?;
            tie(tx, &tied, stamp, past)
        }
        Body::OpenRound(opened) => add(tx, Noun::Round, born, stamp, &Round::new(&opened)),
        Body::SetRound(set) => change(tx, Noun::Round, set.round, |round: &mut Round| {
            round.set(&set.change, stamp, past);
        }),
        Body::RecordSending(sending) => add(tx, Noun::Sending, born, stamp, &sending),
        Body::ImportFeedback(import) => import_feedback(tx, &import, stamp),
        Body::UndoImport(undo) => undo_import(tx, &undo, stamp, past),
        Body::Dispose(dispose) => {
            touch(tx, dispose.comment, stamp)?;
            change_comment(tx, dispose.comment, |comment| {
                comment
                    .disposition
                    .set(dispose.disposition.clone(), stamp, past);
            })?;
            index_answer(tx, dispose.comment)
        }
        Body::SetComment(set) => {
            touch(tx, set.comment, stamp)?;
            change_comment(tx, set.comment, |comment| {
                comment.set(&set.change, stamp, past)
            })
        }
        Body::AddMainLine(added) => add(
            tx,
            Noun::MainLine,
            born,
            stamp,
            &MainLine::new(&added, stamp, past),
        ),
        Body::SetMainLine(set) => {
            change(tx, Noun::MainLine, set.main_line, |line: &mut MainLine| {
                line.set(&set.change, stamp, past);
            })
        }
        Body::AddTheme(added) => add(
            tx,
            Noun::Theme,
            born,
            stamp,
            &Theme::new(&added, stamp, past),
        ),
        Body::SetTheme(set) => change(tx, Noun::Theme, set.theme, |theme: &mut Theme| {
            theme.set(&set.change, stamp, past);
        }),
        Body::RecordProcess(record) => {
            recorded(tx, &record.entry, born, stamp, past)?;
            add(tx, Noun::Process, born, stamp, &record)
        }
        Body::RecordDecision(decision) => {
            search::put(tx, search::DECISION, born, &decision.body, &decision.text)?;
            add(tx, Noun::Decision, born, stamp, &decision)
        }
        Body::GiveApproval(approval) => add(tx, Noun::Approval, born, stamp, &approval),
        Body::PendPart(part) => add(tx, Noun::Part, born, stamp, &part),
        Body::IssueVersion(version) => add(tx, Noun::Version, born, stamp, &version),
        Body::PlaceComment(placed) => {
            touch(tx, placed.comment, stamp)?;
            change_comment(tx, placed.comment, |comment| {
                comment.chapter.set(Some(placed.chapter), stamp, past);
                let place = Place {
                    chapter: placed.chapter,
                    anchor: placed.anchor.clone(),
                };
                comment.place.set(place, stamp, past);
            })
        }
        Body::SettleConflict(settle) => {
            tx.prepare_cached(
                "INSERT INTO settled (chapter, conflict, operation) VALUES (?1, ?2, ?3)",
            )?
            .execute(params![
                settle.chapter.as_bytes(),
                settle.conflict.as_bytes(),
                stamp.operation.as_bytes()
            ])?;
            text::step(tx, settle.chapter, Line::Working, &settle.step, stamp)
        }
        Body::OpenSurvey(opened) => add(
            tx,
            Noun::Survey,
            born,
            stamp,
            &Survey::new(&opened, stamp, past),
        ),
        Body::SetSurvey(set) => change(tx, Noun::Survey, set.survey, |survey: &mut Survey| {
            survey.set(&set.change, stamp, past);
        }),
        Body::ImportSurvey(import) => {
            change(tx, Noun::Survey, import.survey, |survey: &mut Survey| {
                survey.import(&import, stamp, past);
            })
        }
        Body::MapPriorities(map) => change(tx, Noun::Survey, map.survey, |survey: &mut Survey| {
            survey.map(&map, stamp, past);
        }),
        Body::AddEvidence(added) => {
            let evidence = Evidence::new(&added, stamp, past);
            add(tx, Noun::Evidence, born, stamp, &evidence)
        }
        Body::SetEvidence(set) => change(
            tx,
            Noun::Evidence,
            set.evidence,
            |evidence: &mut Evidence| {
                evidence.set(&set.change, stamp, past);
            },
        ),
        Body::AddEvent(added) => {
            let event = Event::new(&added, stamp, past);
            add(tx, Noun::Event, born, stamp, &event)
        }
        Body::SetEvent(set) => change(tx, Noun::Event, set.event, |event: &mut Event| {
            event.set(&set.change, stamp, past);
        }),
        Body::OpenPoll(opened) => {
            let poll = Poll::new(&opened, stamp, past);
            add(tx, Noun::Poll, born, stamp, &poll)
        }
        Body::SetPoll(set) => change(tx, Noun::Poll, set.poll, |poll: &mut Poll| {
            poll.set(&set.change, stamp, past);
        }),
        Body::RecordSnapshot(recorded) => {
            let snapshot = Snapshot::new(&recorded);
            add(tx, Noun::Snapshot, born, stamp, &snapshot)
        }
        Body::WithdrawSnapshot(said) => {
            change(tx, Noun::Snapshot, said.snapshot, |state: &mut Snapshot| {
                state.withdrawn.set(said.withdrawn, stamp, past);
            })
        }
        Body::GroundTheme(said) => change(tx, Noun::Theme, said.theme, |theme: &mut Theme| {
            theme.ground(&said.ground, stamp, past);
        }),
        Body::AddMunicipality(added) => {
            let made = Municipality::new(&added, stamp, past);
            add(tx, Noun::Municipality, born, stamp, &made)
        }
        Body::SetMunicipality(set) => change(
            tx,
            Noun::Municipality,
            set.municipality,
            |municipality: &mut Municipality| municipality.set(&set.change, stamp, past),
        ),
        Body::AddRegionBody(added) => {
            let made = RegionBody::new(&added, stamp, past);
            add(tx, Noun::RegionBody, born, stamp, &made)
        }
        Body::SetRegionBody(set) => {
            change(tx, Noun::RegionBody, set.body, |body: &mut RegionBody| {
                body.set(&set.change, stamp, past);
            })
        }
    }
}

pub(crate) fn plan(connection: &rusqlite::Connection) -> Result<Option<Plan>, StoreError> {
    let state: Option<String> = connection
        .prepare_cached("SELECT state FROM plan")?
        .query_row([], |row| row.get(0))
        .optional()?;
    state.map(|state| from_json(&state)).transpose()
}

fn put_plan(tx: &Transaction<'_>, plan: &Plan) -> Result<(), StoreError> {
    tx.prepare_cached("INSERT OR REPLACE INTO plan (one, state) VALUES (1, ?1)")?
        .execute([to_json(plan)?])?;
    Ok(())
}

pub(crate) fn add<T: Serialize>(
    tx: &Transaction<'_>,
    noun: Noun,
    id: EntityId,
    stamp: Stamp,
    state: &T,
) -> Result<(), StoreError> {
    tx.prepare_cached(
        "INSERT INTO noun (kind, id, stamp, ms, tick, state) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        noun.key(),
        id.as_bytes(),
        to_json(&stamp)?,
        stamp.time.ms,
        stamp.time.tick,
        to_json(state)?
    ])?;
    Ok(())
}

/// Changes a noun; one that is not there stays away, for everyone alike.
fn change<T: Serialize + DeserializeOwned>(
    tx: &Transaction<'_>,
    noun: Noun,
    id: EntityId,
    how: impl FnOnce(&mut T),
) -> Result<(), StoreError> {
    let state: Option<String> = tx
        .prepare_cached("SELECT state FROM noun WHERE kind = ?1 AND id = ?2")?
        .query_row(params![noun.key(), id.as_bytes()], |row| row.get(0))
        .optional()?;
    let Some(state) = state else { return Ok(()) };
    let mut value: T = from_json(&state)?;
    how(&mut value);
    tx.prepare_cached("UPDATE noun SET state = ?3 WHERE kind = ?1 AND id = ?2")?
        .execute(params![noun.key(), id.as_bytes(), to_json(&value)?])?;
    Ok(())
}

fn import_feedback(
    tx: &Transaction<'_>,
    import: &ImportFeedback,
    stamp: Stamp,
) -> Result<(), StoreError> {
    let mut insert = tx.prepare_cached(
        "INSERT INTO comment (id, round, number, ms, tick, import, content, state, dated) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    for (index, draft) in (0_u32..).zip(&import.comments) {
        let id = EntityId::born_of(stamp.operation, index);
        let number = import.first_number.saturating_add(index);
        let content = draft.content_hash();
        search::put(
            tx,
            "comment",
            id,
            &draft.respondent,
            &format!("{}\n{}", draft.text, draft.proposal),
        )?;
        let comment = Comment::new(stamp.operation, import.round, number, draft.clone());
        insert.execute(params![
            id.as_bytes(),
            import.round.as_bytes(),
            number,
            stamp.time.ms,
            stamp.time.tick,
            stamp.operation.as_bytes(),
            content.as_bytes(),
            to_json(&comment)?,
            draft.date.map(|date| date.to_string()),
        ])?;
    }
    Ok(())
}

fn undo_import(
    tx: &Transaction<'_>,
    undo: &UndoImport,
    stamp: Stamp,
    past: &CausalPast,
) -> Result<(), StoreError> {
    let comments: Vec<[u8; 16]> = tx
        .prepare_cached("SELECT id FROM comment WHERE import = ?1 ORDER BY id")?
        .query_map([undo.import.as_bytes()], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for id in comments.into_iter().map(EntityId) {
        touch(tx, id, stamp)?;
        change_comment(tx, id, |comment| {
            comment.withdrawn.set(undo.undone, stamp, past)
        })?;
    }
    Ok(())
}

fn change_comment(
    tx: &Transaction<'_>,
    id: EntityId,
    how: impl FnOnce(&mut Comment),
) -> Result<(), StoreError> {
    let state: Option<String> = tx
        .prepare_cached("SELECT state FROM comment WHERE id = ?1")?
        .query_row([id.as_bytes()], |row| row.get(0))
        .optional()?;
    let Some(state) = state else { return Ok(()) };
    let mut comment: Comment = from_json(&state)?;
    how(&mut comment);
    let given = comment.disposition();
    tx.prepare_cached(
        "UPDATE comment SET state = ?2, outcome = ?3, valid = ?4, handler = ?5, main_line = ?6, late = ?7, withdrawn = ?8 WHERE id = ?1",
    )?
    .execute(params![
        id.as_bytes(),
        to_json(&comment)?,
        given.map(|given| given.outcome.key()),
        given.is_some_and(|given| given.lack(id).is_none()),
        comment.handler.get().copied().flatten().map(|id| id.0),
        comment.main_line.get().copied().flatten().map(|id| id.0),
        comment.late.get().copied().flatten(),
        !comment.is_present(),
    ])?;
    Ok(())
}

/// Remembers that an operation concerns a reaction.
fn touch(tx: &Transaction<'_>, comment: EntityId, stamp: Stamp) -> Result<(), StoreError> {
    tx.prepare_cached("INSERT OR IGNORE INTO touched (comment, operation) VALUES (?1, ?2)")?
        .execute(params![comment.as_bytes(), stamp.operation.as_bytes()])?;
    Ok(())
}

/// Makes what was answered to a reaction findable, in place of an earlier answer.
fn index_answer(tx: &Transaction<'_>, id: EntityId) -> Result<(), StoreError> {
    let state: Option<String> = tx
        .prepare_cached("SELECT state FROM comment WHERE id = ?1")?
        .query_row([id.as_bytes()], |row| row.get(0))
        .optional()?;
    let Some(state) = state else { return Ok(()) };
    let comment: Comment = from_json(&state)?;
    let note = comment.disposition().map_or("", |given| &given.note);
    search::put(tx, search::ANSWER, id, "", note)
}

fn tie(tx: &Transaction<'_>, tie: &Tie, stamp: Stamp, past: &CausalPast) -> Result<(), StoreError> {
    let key = params![tie.revision.as_bytes(), tie.comment.as_bytes()];
    let state: Option<String> = tx
        .prepare_cached("SELECT state FROM tie WHERE revision = ?1 AND comment = ?2")?
        .query_row(key, |row| row.get(0))
        .optional()?;
    let mut field: Field<bool> = match state {
        Some(state) => from_json(&state)?,
        None => Field::default(),
    };
    field.set(tie.tied, stamp, past);
    tx.prepare_cached(
        "INSERT OR REPLACE INTO tie (revision, comment, state, tied) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![
        tie.revision.as_bytes(),
        tie.comment.as_bytes(),
        to_json(&field)?,
        field.get() == Some(&true)
    ])?;
    Ok(())
}

pub(crate) fn to_json<T: Serialize>(value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Damaged(error.to_string()))
}

pub(crate) fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|error| StoreError::Damaged(error.to_string()))
}
