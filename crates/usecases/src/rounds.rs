//! Rounds of consultation.

use draagvlak_domain::body::Body;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::invitation::Invitation;
use draagvlak_domain::round::{OpenRound, RecordSending, Round, RoundChange, SetRound};
use draagvlak_domain::time::Date;
use draagvlak_store::{Kept, Noun, Writing};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::problem::Problem;
use crate::send_to_councils::exception;

/// A round, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RoundRow {
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The stage consulted on.
    pub stage: Option<String>,
    /// The last day in time.
    #[ts(type = "string | null")]
    pub deadline: Option<Date>,
    /// The day it was closed.
    #[ts(type = "string | null")]
    pub closed: Option<Date>,
    /// Whose reaction is asked; empty where not recorded.
    pub audience: String,
    /// How many reactions.
    pub comments: usize,
    /// How many of them after the deadline.
    pub late: usize,
    /// How many without a disposition.
    pub open: usize,
    /// What was sent, to whom, when.
    pub sendings: Vec<Sending>,
    /// The body whose own round it is; empty for the workgroup's.
    pub body: String,
    /// How many people were asked by name.
    pub invited: usize,
}

/// Something that was sent (D7, D25).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Sending {
    /// The stage's key.
    pub stage: String,
    /// The day.
    #[ts(type = "string")]
    pub date: Date,
    /// What was sent.
    pub what: String,
    /// To whom.
    pub recipients: String,
    /// Why it was sent although something required was not there yet; empty for no exception.
    pub override_reason: String,
    /// Who decided that.
    pub override_by: String,
}

impl From<RecordSending> for Sending {
    fn from(sent: RecordSending) -> Self {
        Self {
            stage: sent.stage,
            date: sent.date,
            what: sent.what,
            recipients: sent.recipients,
            override_reason: sent.override_reason,
            override_by: sent.override_by,
        }
    }
}

/// The rounds, in order of opening.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn rounds(desk: &Desk) -> Result<Vec<RoundRow>, Problem> {
    let sendings = desk.store.nouns::<RecordSending>(Noun::Sending)?;
    let rounds: Vec<Kept<Round>> = desk.store.nouns(Noun::Round)?;
    let asked: Vec<Kept<Invitation>> = desk.store.nouns(Noun::Invitation)?;
    let mut rows = Vec::with_capacity(rounds.len());
    for round in rounds {
        let deadline = round.value.deadline();
        let count = desk.store.count(round.id, deadline, None)?;
        rows.push(RoundRow {
            deadline,
            body: round
                .value
                .body()
                .map(|body| body.name.clone())
                .unwrap_or_default(),
            invited: asked
                .iter()
                .filter(|one| one.value.round == round.id)
                .filter(|one| one.value.asked.get().is_some_and(|asked| asked.invited))
                .count(),
            closed: round.value.closed.get().copied().flatten(),
            audience: round.value.audience.get().cloned().unwrap_or_default(),
            comments: count.all,
            late: count.late,
            open: count.open,
            sendings: sendings
                .iter()
                .filter(|sending| sending.value.round == Some(round.id))
                .map(|sending| sending.value.clone().into())
                .collect(),
            code: round.value.code,
            title: round.value.title,
            stage: round.value.stage,
        });
    }
    Ok(rows)
}

pub(crate) fn round_named(desk: &Desk, code: &str) -> Result<Kept<Round>, Problem> {
    let mut rounds: Vec<Kept<Round>> = desk.store.nouns(Noun::Round)?;
    match rounds
        .iter()
        .position(|round| round.value.code.eq_ignore_ascii_case(code))
    {
        Some(at) => Ok(rounds.swap_remove(at)),
        None => {
            let known: Vec<_> = rounds.into_iter().map(|round| round.value.code).collect();
            Err(Problem::no_such(code, &known))
        }
    }
}

/// The number the next reaction of a round gets; the first of one that is still to be opened.
pub(crate) fn next_number(desk: &Desk, round: Option<&Kept<Round>>) -> Result<u32, Problem> {
    Ok(match round {
        Some(round) => desk.store.last_number(round.id)?.saturating_add(1),
        None => 1,
    })
}

/// The round a file comes in with: the one that is known, or one that is opened for it.
pub(crate) fn opened(
    writing: &Writing<'_>,
    known: Option<&Kept<Round>>,
    code: &str,
) -> Result<EntityId, Problem> {
    if let Some(round) = known {
        return Ok(round.id);
    }
    let opened = OpenRound {
        title: code.to_owned(),
        code: code.to_owned(),
        stage: None,
    };
    Ok(EntityId::born_of(
        writing.append(&Body::OpenRound(opened))?,
        0,
    ))
}

/// Opens a round on a stage, with a deadline where there is one.
///
/// # Errors
/// [`Problem`] when the code is taken or there is no such stage.
pub fn open_round(
    desk: &mut Desk,
    code: &str,
    title: &str,
    stage: Option<&str>,
    deadline: Option<Date>,
) -> Result<EntityId, Problem> {
    if round_named(desk, code).is_ok() {
        return Err(Problem::refused("problem-taken", &[("what", code)]));
    }
    if let Some(stage) = stage {
        desk.stage(stage)?;
    }
    desk.write(|writing| {
        let opened = OpenRound {
            code: code.to_owned(),
            title: title.to_owned(),
            stage: stage.map(str::to_owned),
        };
        let round = EntityId::born_of(writing.append(&Body::OpenRound(opened))?, 0);
        if deadline.is_some() {
            let change = RoundChange::Deadline(deadline);
            writing.append(&Body::SetRound(SetRound { round, change }))?;
        }
        Ok(round)
    })
}

/// Says whose reaction a round asks (D8).
///
/// # Errors
/// [`Problem`] when there is no such round.
pub fn set_audience(desk: &mut Desk, code: &str, audience: &str) -> Result<(), Problem> {
    let round = round_named(desk, code)?.id;
    desk.append(&Body::SetRound(SetRound {
        round,
        change: RoundChange::Audience(audience.trim().to_owned()),
    }))?;
    Ok(())
}

/// Closes a round on a day. Late reactions stay welcome (D26).
///
/// # Errors
/// [`Problem`] when there is no such round.
pub fn close_round(desk: &mut Desk, code: &str, day: Date) -> Result<(), Problem> {
    let round = round_named(desk, code)?.id;
    desk.append(&Body::SetRound(SetRound {
        round,
        change: RoundChange::Closed(Some(day)),
    }))?;
    Ok(())
}

/// Records that a version was sent in a round: to whom and when (D7, D25).
///
/// # Errors
/// [`Problem`] when there is no such round or stage, or a principal had not approved on that day.
pub fn record_sending(
    desk: &mut Desk,
    code: &str,
    stage: &str,
    recipients: &str,
    date: Date,
) -> Result<(), Problem> {
    record_early_sending(desk, code, stage, recipients, date, "", "")
}

/// The same although a principal had not approved on that day: with why, and who decided that.
/// Where every approval was there, no exception is recorded.
///
/// # Errors
/// [`Problem`] when there is no such round or stage, or an approval is missing and the reason or
/// the name is.
pub fn record_early_sending(
    desk: &mut Desk,
    code: &str,
    stage: &str,
    recipients: &str,
    date: Date,
    reason: &str,
    by: &str,
) -> Result<(), Problem> {
    let round = round_named(desk, code)?.id;
    let what = desk.stage(stage)?.title;
    let (reason, by) = exception(desk, stage, date, reason, by)?;
    desk.append(&Body::RecordSending(RecordSending {
        round: Some(round),
        stage: stage.to_owned(),
        date,
        what,
        recipients: recipients.to_owned(),
        override_reason: reason.to_owned(),
        override_by: by.to_owned(),
    }))?;
    Ok(())
}
