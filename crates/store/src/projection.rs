//! The projections: what the operations add up to. Each operation changes only the rows that name
//! it, and any order in which causes come before effects gives the same rows.

use rusqlite::{OptionalExtension, Transaction, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use draagvlak_domain::anchor::Place;
use draagvlak_domain::archive::Archive;
use draagvlak_domain::body::Body;
use draagvlak_domain::chapter::Chapter;
use draagvlak_domain::comment::{Comment, ImportFeedback, UndoImport};
use draagvlak_domain::council::Council;
use draagvlak_domain::draft::DraftComment;
use draagvlak_domain::event::Event;
use draagvlak_domain::evidence::Evidence;
use draagvlak_domain::field::{Field, Stamp};
use draagvlak_domain::id::EntityId;
use draagvlak_domain::main_line::MainLine;
use draagvlak_domain::municipality::Municipality;
use draagvlak_domain::operation::{CausalPast, Operation};
use draagvlak_domain::person::Person;
use draagvlak_domain::plan::Plan;
use draagvlak_domain::planning::PlannedStep;
use draagvlak_domain::poll::{Poll, Snapshot};
use draagvlak_domain::process::ProcessEntry;
use draagvlak_domain::question::Question;
use draagvlak_domain::redaction::Redaction;
use draagvlak_domain::region_body::RegionBody;
use draagvlak_domain::revision::{Line, Tie};
use draagvlak_domain::round::Round;
use draagvlak_domain::survey::Survey;
use draagvlak_domain::theme::Theme;
use draagvlak_domain::weighing::Recorded;
use draagvlak_domain::wording::Wording;

use crate::error::StoreError;
use crate::read::Noun;
use crate::recorded::recorded;
use crate::{bonds, listed, search, text};

/// Stands in the table of what was settled for a settling that was taken back: no conflict is named so.
const REOPENED: &[u8] = &[0; 32];

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
    apply_body(tx, stamp, past, body)
}

/// Applies what an operation of our own says, without reading it back from its bytes: those are
/// its canonical spelling, and read to the same.
pub(crate) fn apply_own(
    tx: &Transaction<'_>,
    stamp: Stamp,
    past: &CausalPast,
    body: &Body,
) -> Result<(), StoreError> {
    match body {
        // An import may hold a hundred thousand reactions: they are not copied for this.
        Body::ImportFeedback(import) => import_feedback(tx, import, stamp),
        body => apply_body(tx, stamp, past, body.clone()),
    }
}

fn apply_body(
    tx: &Transaction<'_>,
    stamp: Stamp,
    past: &CausalPast,
    body: Body,
) -> Result<(), StoreError> {
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
        Body::CreditRevision(credit) => add(tx, Noun::Credit, born, stamp, &credit),
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
            if let ProcessEntry::Milestone(milestone) = &record.entry {
                let step = PlannedStep::new(milestone, stamp, past);
                add(tx, Noun::PlannedStep, born, stamp, &step)?;
            }
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
        Body::RemarkAnswers(remarks) => {
            for remark in &remarks.remarks {
                touch(tx, remark.comment, stamp)?;
            }
            add(tx, Noun::Remark, born, stamp, &remarks)
        }
        Body::SettleConflict(settle) => {
            tx.prepare_cached(
                "INSERT INTO settled (chapter, conflict, operation) SELECT ?1, ?2, ?3
                 WHERE NOT EXISTS (SELECT 1 FROM settled WHERE operation = ?3)",
            )?
            .execute(params![
                settle.chapter.as_bytes(),
                settle.conflict.as_bytes(),
                stamp.operation.as_bytes()
            ])?;
            text::step(tx, settle.chapter, Line::Working, &settle.step, stamp)
        }
        Body::SetWording(set) => {
            let name = Wording::name(&set.language, &set.place);
            keep(tx, Noun::Wording, name, stamp, |wording: &mut Wording| {
                wording.set(&set, stamp, past);
            })
        }
        Body::SetArchive(set) => keep(tx, Noun::Archive, Archive::name(), stamp, |archive| {
            let archive: &mut Archive = archive;
            archive.set(&set, stamp, past);
        }),
        Body::DecideRedaction(decided) => {
            let name = Redaction::name(&decided.place, &decided.found);
            keep(
                tx,
                Noun::Redaction,
                name,
                stamp,
                |redaction: &mut Redaction| {
                    redaction.set(&decided, stamp, past);
                },
            )
        }
        Body::SendPackage(sent) => add(tx, Noun::Distribution, born, stamp, &sent),
        Body::AdmitDevice(admitted) => add(tx, Noun::Device, born, stamp, &admitted),
        Body::RemoveMember(removed) => add(tx, Noun::Removal, born, stamp, &removed),
        Body::SetRole(set) => add(tx, Noun::RoleChange, born, stamp, &set),
        Body::ReopenConflict(reopen) => {
            // A mark in its place, so that it does not matter which of the two comes first.
            tx.prepare_cached("DELETE FROM settled WHERE operation = ?1")?
                .execute([reopen.settling.as_bytes()])?;
            tx.prepare_cached(
                "INSERT OR IGNORE INTO settled (chapter, conflict, operation) VALUES (?1, ?2, ?3)",
            )?
            .execute(params![
                reopen.chapter.as_bytes(),
                REOPENED,
                reopen.settling.as_bytes()
            ])?;
            text::step(tx, reopen.chapter, Line::Working, &reopen.step, stamp)
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
            add(tx, Noun::Municipality, born, stamp, &made)?;
            add(tx, Noun::Council, born, stamp, &Council::default())
        }
        Body::SetMunicipality(set) => change(
            tx,
            Noun::Municipality,
            set.municipality,
            |municipality: &mut Municipality| municipality.set(&set.change, stamp, past),
        ),
        Body::NameMunicipality(named) => change(
            tx,
            Noun::Municipality,
            named.municipality,
            |municipality: &mut Municipality| municipality.call(&named, stamp, past),
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
        Body::AddPerson(added) => add(
            tx,
            Noun::Person,
            born,
            stamp,
            &Person::new(&added, stamp, past),
        ),
        Body::SetPerson(set) => change(tx, Noun::Person, set.person, |person: &mut Person| {
            person.set(&set.change, stamp, past);
        }),
        Body::Invite(invite) => bonds::invite(tx, &invite, stamp, past),
        Body::HoldForBody(held) => change(tx, Noun::Round, held.round, |round: &mut Round| {
            round.hold(&held, stamp, past);
        }),
        Body::SplitComment(split) => bonds::split(tx, &split, stamp, past),
        Body::UndoSplit(undo) => bonds::unsplit(tx, &undo, stamp, past),
        Body::MergeComments(merge) => bonds::merge(tx, &merge, stamp, past),
        Body::LinkComment(link) => bonds::link(tx, &link, stamp, past),
        Body::LinkResent(link) => bonds::resent(tx, &link, stamp),
        Body::JudgeLate(judged) => {
            touch(tx, judged.comment, stamp)?;
            change_comment(tx, judged.comment, |comment| {
                comment.late.set(judged.late, stamp, past);
                let reason = judged.reason.clone();
                comment.bonds.late_reason.set(reason, stamp, past);
            })
        }
        Body::PassOn(said) => {
            touch(tx, said.comment, stamp)?;
            change_comment(tx, said.comment, |comment| {
                comment.bonds.passed.set(said.passed, stamp, past);
            })
        }
        Body::NameSender(said) => {
            touch(tx, said.comment, stamp)?;
            change_comment(tx, said.comment, |comment| {
                comment.bonds.person.set(said.person, stamp, past);
            })
        }
        Body::RecordWeighing(weighing) => {
            for comment in &weighing.comments {
                touch(tx, *comment, stamp)?;
            }
            add(tx, Noun::Weighing, born, stamp, &Recorded::new(weighing))
        }
        Body::RecordEvidence(evidence) => add(
            tx,
            Noun::ProposalEvidence,
            born,
            stamp,
            &Recorded::new(evidence),
        ),
        Body::AskQuestion(asked) => add(tx, Noun::Question, born, stamp, &Question::new(&asked)),
        Body::ConcludeQuestion(said) => change(
            tx,
            Noun::Question,
            said.question,
            |question: &mut Question| {
                question.conclude(&said, stamp, past);
            },
        ),
        Body::Withdraw(said) => bonds::withdraw(tx, &said, stamp, past),
        Body::ExplainChange(said) => bonds::explain(tx, &said, stamp, past),
        Body::RecordStrength(state) => add(tx, Noun::Strength, born, stamp, &state),
        Body::PlaceStrength(placed) => add(tx, Noun::StrengthPlace, born, stamp, &placed),
        Body::SendToCouncil(sending) => add(tx, Noun::CouncilSending, born, stamp, &sending),
        Body::SetCouncil(set) => change(
            tx,
            Noun::Council,
            set.municipality,
            |council: &mut Council| {
                council.set(&set.change, stamp, past);
            },
        ),
        Body::GiveAdoption(given) => add(tx, Noun::AdoptionGiven, born, stamp, &given),
        Body::AdoptPlan(adopted) => add(tx, Noun::Adoption, born, stamp, &adopted),
        Body::FollowAdoption(followed) => add(tx, Noun::AdoptionFollow, born, stamp, &followed),
        Body::SetMilestone(set) => change(
            tx,
            Noun::PlannedStep,
            set.milestone,
            |step: &mut PlannedStep| {
                step.set(&set.change, stamp, past);
            },
        ),
        Body::AddAddendum(addendum) => {
            if let (Some(period), Some(mut plan)) = (addendum.period, plan(tx)?) {
                plan.period.set(period, stamp, past);
                put_plan(tx, &plan)?;
            }
            add(tx, Noun::Addendum, born, stamp, &addendum)
        }
        Body::RecordAnnual(annual) => add(tx, Noun::Annual, born, stamp, &annual),
        Body::ReferComment(referred) => {
            touch(tx, referred.comment, stamp)?;
            add(tx, Noun::Referral, born, stamp, &referred)
        }
        Body::RecordImplementation(plan) => add(tx, Noun::Implementation, born, stamp, &plan),
        Body::WithholdComment(said) => {
            touch(tx, said.comment, stamp)?;
            change_comment(tx, said.comment, |comment| {
                comment.withheld.set(said.withheld, stamp, past);
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
pub(crate) fn change<T: Serialize + DeserializeOwned>(
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

/// Changes a noun that is there as soon as someone speaks of it. Its stamp is the earliest of those
/// who did, whatever the order in which they came.
fn keep<T: Serialize + DeserializeOwned + Default>(
    tx: &Transaction<'_>,
    noun: Noun,
    id: EntityId,
    stamp: Stamp,
    how: impl FnOnce(&mut T),
) -> Result<(), StoreError> {
    let known: Option<(String, String)> = tx
        .prepare_cached("SELECT stamp, state FROM noun WHERE kind = ?1 AND id = ?2")?
        .query_row(params![noun.key(), id.as_bytes()], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    let (mut value, first): (T, Stamp) = match known {
        Some((first, state)) => (from_json(&state)?, from_json::<Stamp>(&first)?.min(stamp)),
        None => (T::default(), stamp),
    };
    how(&mut value);
    tx.prepare_cached("DELETE FROM noun WHERE kind = ?1 AND id = ?2")?
        .execute(params![noun.key(), id.as_bytes()])?;
    add(tx, noun, id, first, &value)
}

fn import_feedback(
    tx: &Transaction<'_>,
    import: &ImportFeedback,
    stamp: Stamp,
) -> Result<(), StoreError> {
    let mut insert = tx.prepare_cached(
        "INSERT INTO comment (id, round, number, ms, tick, import, content, state, dated) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    let mut drafts: Vec<(EntityId, u32, &DraftComment)> = (0_u32..)
        .zip(&import.comments)
        .map(|(index, draft)| (EntityId::born_of(stamp.operation, index), index, draft))
        .collect();
    // In the order of the table, so that each row goes at its end: names are as good as random.
    drafts.sort_unstable_by_key(|(id, ..)| *id);
    for (id, index, draft) in &drafts {
        let number = import.first_number.saturating_add(*index);
        let comment = Comment::new(stamp.operation, import.round, number, (*draft).clone());
        insert.execute(params![
            id.as_bytes(),
            import.round.as_bytes(),
            number,
            stamp.time.ms,
            stamp.time.tick,
            stamp.operation.as_bytes(),
            draft.content_hash().as_bytes(),
            to_json(&comment)?,
            draft.date.map(|date| date.to_string()),
        ])?;
    }
    listed::list_import(tx, import, stamp)?;
    search::put_reactions(
        tx,
        drafts.iter().map(|(id, _, draft)| (*id, *draft)).collect(),
    )
}

/// Puts a reaction on the register that was not there before.
pub(crate) fn import_comment(
    tx: &Transaction<'_>,
    id: EntityId,
    comment: &Comment,
    stamp: Stamp,
) -> Result<(), StoreError> {
    let draft = &comment.draft;
    search::put(
        tx,
        "comment",
        id,
        &draft.respondent,
        &format!("{}\n{}", draft.text, draft.proposal),
    )?;
    tx.prepare_cached(
        "INSERT INTO comment (id, round, number, ms, tick, import, content, state, dated) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute(params![
        id.as_bytes(),
        comment.round.as_bytes(),
        comment.number,
        stamp.time.ms,
        stamp.time.tick,
        comment.import.as_bytes(),
        draft.content_hash().as_bytes(),
        to_json(comment)?,
        draft.date.map(|date| date.to_string()),
    ])?;
    listed::list(tx, id, comment)
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
        bonds::refresh_parts(tx, id)?;
    }
    Ok(())
}

/// A reaction as it stands; none for one that is not here.
pub(crate) fn kept_comment(
    tx: &Transaction<'_>,
    id: EntityId,
) -> Result<Option<Comment>, StoreError> {
    let state: Option<String> = tx
        .prepare_cached("SELECT state FROM comment WHERE id = ?1")?
        .query_row([id.as_bytes()], |row| row.get(0))
        .optional()?;
    state.map(|state| from_json(&state)).transpose()
}

pub(crate) fn change_comment(
    tx: &Transaction<'_>,
    id: EntityId,
    how: impl FnOnce(&mut Comment),
) -> Result<(), StoreError> {
    let Some(mut comment) = kept_comment(tx, id)? else {
        return Ok(());
    };
    how(&mut comment);
    let given = comment.disposition();
    // What others carry is neither open nor without an answer.
    let (outcome, valid) = match comment.carried() {
        Some(carried) => (Some(carried.key()), true),
        None => (
            given.map(|given| given.outcome.key()),
            given.is_some_and(|given| given.lack(id).is_none()),
        ),
    };
    tx.prepare_cached(
        "UPDATE comment SET state = ?2, outcome = ?3, valid = ?4, handler = ?5, main_line = ?6, late = ?7, withdrawn = ?8 WHERE id = ?1",
    )?
    .execute(params![
        id.as_bytes(),
        to_json(&comment)?,
        outcome,
        valid,
        comment.handler.get().copied().flatten().map(|id| id.0),
        comment.main_line.get().copied().flatten().map(|id| id.0),
        comment.late.get().copied().flatten(),
        !comment.is_present(),
    ])?;
    listed::list(tx, id, &comment)
}

/// Remembers that an operation concerns a reaction.
pub(crate) fn touch(
    tx: &Transaction<'_>,
    comment: EntityId,
    stamp: Stamp,
) -> Result<(), StoreError> {
    tx.prepare_cached("INSERT OR IGNORE INTO touched (comment, operation) VALUES (?1, ?2)")?
        .execute(params![comment.as_bytes(), stamp.operation.as_bytes()])?;
    Ok(())
}

/// Makes what was answered to a reaction findable, in place of an earlier answer.
fn index_answer(tx: &Transaction<'_>, id: EntityId) -> Result<(), StoreError> {
    let Some(comment) = kept_comment(tx, id)? else {
        return Ok(());
    };
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
