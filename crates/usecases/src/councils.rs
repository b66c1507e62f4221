//! The councils: what each was sent, when it is heard, what it said (D47-D49).

use std::collections::HashMap;

use draagvlak_domain::council::{Council, CouncilOutcome, SendToCouncil};
use draagvlak_domain::id::EntityId;
use draagvlak_domain::municipality::Municipality;
use draagvlak_domain::time::Date;
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::municipalities::present;
use crate::planning::adoption_day;
use crate::problem::Problem;
use crate::rounds::round_named;

/// The code of the round in which views of councils stand.
pub(crate) const ROUND: &str = "RAAD";

/// How far a council is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CouncilState {
    /// Nothing was sent.
    Waiting,
    /// It was sent.
    Sent,
    /// It was said that it came.
    Acknowledged,
    /// The day is known on which it is treated.
    Planned,
    /// It was heard.
    Heard,
}

/// A council, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CouncilRow {
    /// The code of its municipality.
    pub code: String,
    /// The municipality.
    pub name: String,
    /// The part of the unit.
    pub part: String,
    /// Where papers go.
    pub address: String,
    /// How far it is.
    pub state: CouncilState,
    /// What it was sent, in order.
    pub sendings: Vec<CouncilSendingRow>,
    /// The day it was said that the papers came.
    #[ts(type = "string | null")]
    pub acknowledged: Option<Date>,
    /// The day it treats it.
    #[ts(type = "string | null")]
    pub hearing: Option<Date>,
    /// That day lies on or after the planned adoption, or went by without an outcome.
    pub at_risk: bool,
    /// What it said; none when it was not heard.
    pub said: Option<CouncilSaidRow>,
    /// The numbers of its views in the register.
    pub views: Vec<String>,
}

/// Something a council was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CouncilSendingRow {
    /// The stage's key.
    pub stage: String,
    /// The first digits of the version's hash.
    pub version: String,
    /// The day.
    #[ts(type = "string")]
    pub date: Date,
    /// What.
    pub what: String,
    /// To whom.
    pub to: String,
    /// It came after the draft (D47).
    pub supplement: bool,
    /// Why it went before the approval; empty when that was there.
    pub override_reason: String,
}

/// What a council said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CouncilSaidRow {
    /// In short.
    pub outcome: CouncilOutcome,
    /// The day.
    #[ts(type = "string")]
    pub date: Date,
    /// The stage it was heard on.
    pub stage: String,
    /// The first digits of that version's hash.
    pub version: String,
    /// The number of its decision.
    pub decision: String,
    /// What else is to be known.
    pub note: String,
    /// The name of its document; empty for none.
    pub document: String,
    /// What it got after it was heard, in words: it did not hear that.
    pub not_heard: Vec<String>,
}

/// How many councils are how far, and until when they can be heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CouncilBoard {
    /// The councils, by name.
    pub councils: Vec<CouncilRow>,
    /// How many were heard.
    pub heard: usize,
    /// How many may hear too late.
    pub at_risk: usize,
    /// The day the plan is to be adopted; none where not planned.
    #[ts(type = "string | null")]
    pub adoption: Option<Date>,
}

/// How the councils stand.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn councils(desk: &Desk) -> Result<CouncilBoard, Problem> {
    let adoption = adoption_day(desk)?;
    let today = desk.today();
    let sendings: Vec<Kept<SendToCouncil>> = desk.store.nouns(Noun::CouncilSending)?;
    let states: Vec<Kept<Council>> = desk.store.nouns(Noun::Council)?;
    let states: HashMap<EntityId, Council> = states.into_iter().map(|k| (k.id, k.value)).collect();
    let mut sent_to: HashMap<EntityId, Vec<&SendToCouncil>> = HashMap::new();
    for kept in &sendings {
        let own = sent_to.entry(kept.value.municipality).or_default();
        own.push(&kept.value);
    }
    let views = views(desk)?;
    let mut rows = Vec::new();
    for municipality in present(desk)? {
        let state = states.get(&municipality.id).cloned().unwrap_or_default();
        let sent = sent_to.remove(&municipality.id).unwrap_or_default();
        let organisation = organisation(&municipality.value);
        let mut row = row(&municipality.value, &state, &sent);
        let late = |day: Date| adoption.is_some_and(|adoption| day >= adoption);
        row.at_risk = row.said.is_none() && row.hearing.is_some_and(|day| late(day) || day < today);
        row.views = views.get(&organisation).cloned().unwrap_or_default();
        rows.push(row);
    }
    Ok(CouncilBoard {
        heard: rows.iter().filter(|row| row.said.is_some()).count(),
        at_risk: rows.iter().filter(|row| row.at_risk).count(),
        councils: rows,
        adoption,
    })
}

/// The numbers of the views on the register, by the organisation they came from.
fn views(desk: &Desk) -> Result<HashMap<String, Vec<String>>, Problem> {
    let filter = crate::look::CommentFilter {
        round: Some(ROUND.to_owned()),
        ..crate::look::CommentFilter::default()
    };
    if round_named(desk, ROUND).is_err() {
        return Ok(HashMap::new());
    }
    let mut views: HashMap<String, Vec<String>> = HashMap::new();
    for row in crate::look::comments(desk, &filter)? {
        let own = views.entry(row.comment.draft.organisation).or_default();
        own.push(row.label);
    }
    Ok(views)
}

pub(crate) fn organisation(municipality: &Municipality) -> String {
    format!("gemeente {}", municipality.name())
}

fn row(municipality: &Municipality, state: &Council, sent: &[&SendToCouncil]) -> CouncilRow {
    let address = municipality.address.get().cloned().unwrap_or_default();
    let sendings: Vec<_> = sent
        .iter()
        .map(|sending| CouncilSendingRow {
            stage: sending.stage.clone(),
            version: sending.version.short(),
            date: sending.date,
            what: sending.what.clone(),
            to: if sending.to.is_empty() {
                address.clone()
            } else {
                sending.to.clone()
            },
            supplement: sending.supplement,
            override_reason: sending.override_reason.clone(),
        })
        .collect();
    let said = state.said().map(|said| CouncilSaidRow {
        outcome: said.outcome,
        date: said.date,
        stage: said.stage.clone(),
        version: said.version.short(),
        decision: said.decision.clone(),
        note: said.note.clone(),
        document: said
            .document
            .as_ref()
            .map(|file| file.name.clone())
            .unwrap_or_default(),
        not_heard: sent
            .iter()
            .filter(|sending| sending.date > said.date)
            .map(|sending| sending.what.clone())
            .collect(),
    });
    let acknowledged = state.acknowledged.get().copied().flatten();
    let hearing = state.hearing.get().copied().flatten();
    CouncilRow {
        code: municipality.code.clone(),
        name: municipality.name().to_owned(),
        part: municipality.part.get().cloned().unwrap_or_default(),
        address,
        state: match (&said, hearing, acknowledged, sendings.is_empty()) {
            (Some(_), ..) => CouncilState::Heard,
            (None, Some(_), ..) => CouncilState::Planned,
            (None, None, Some(_), _) => CouncilState::Acknowledged,
            (None, None, None, false) => CouncilState::Sent,
            (None, None, None, true) => CouncilState::Waiting,
        },
        sendings,
        acknowledged,
        hearing,
        at_risk: false,
        said,
        views: Vec::new(),
    }
}

/// The names of the municipalities whose council was not heard (D49).
pub(crate) fn unheard(desk: &Desk) -> Result<Vec<String>, Problem> {
    let states: Vec<Kept<Council>> = desk.store.nouns(Noun::Council)?;
    let heard = |id: EntityId| {
        let state = states.iter().find(|kept| kept.id == id);
        state.is_some_and(|kept| kept.value.said().is_some())
    };
    Ok(present(desk)?
        .into_iter()
        .filter(|kept| !heard(kept.id))
        .map(|kept| kept.value.name().to_owned())
        .collect())
}
