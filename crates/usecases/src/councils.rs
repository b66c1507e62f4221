//! The councils: what each was sent, when it is heard, what it said (D47-D49).

use std::path::Path;

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::ImportFeedback;
use draagvlak_domain::council::{
    Council, CouncilChange, CouncilOutcome, CouncilSaid, SendToCouncil, SetCouncil,
};
use draagvlak_domain::decision::GiveApproval;
use draagvlak_domain::draft::{DraftComment, SourceFile};
use draagvlak_domain::id::{ContentHash, EntityId};
use draagvlak_domain::municipality::Municipality;
use draagvlak_domain::profile::GateKind;
use draagvlak_domain::round::OpenRound;
use draagvlak_domain::time::Date;
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::municipalities::{municipality_named, present};
use crate::planning::adoption_day;
use crate::problem::Problem;
use crate::rounds::round_named;
use crate::versions::version_named;

/// The code of the round in which views of councils stand.
pub(crate) const ROUND: &str = "RAAD";

/// The most characters of a point a council makes.
const LONGEST_POINT: usize = 200_000;

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

/// Something to send to councils.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct CouncilSendOrder {
    /// The codes or names of the municipalities; empty for all of them.
    pub municipalities: Vec<String>,
    /// The stage of the version that is sent.
    pub stage: String,
    /// The day; none for today.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// What is sent, in words; empty for the stage's title.
    pub what: String,
    /// It comes after the draft, as the definitive strength distribution (D47).
    pub supplement: bool,
    /// Why it goes before the approval that should come first; empty for no exception.
    pub override_reason: String,
    /// Who decided that.
    pub override_by: String,
}

/// What a council said, to record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CouncilOutcomeOrder {
    /// The code or name of the municipality.
    pub municipality: String,
    /// In short.
    pub outcome: CouncilOutcome,
    /// The day; none for today.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// The stage it was heard on; none for the one it was sent last that was no supplement.
    pub stage: Option<String>,
    /// The number of its decision.
    pub decision: String,
    /// What else is to be known.
    pub note: String,
    /// The points of its views, in order: each becomes a reaction.
    pub points: Vec<String>,
    /// Where its document is; none for none.
    pub document: Option<String>,
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
    let views = views(desk)?;
    let mut rows = Vec::new();
    for municipality in present(desk)? {
        let state = states
            .iter()
            .find(|kept| kept.id == municipality.id)
            .map(|kept| kept.value.clone())
            .unwrap_or_default();
        let sent: Vec<_> = sendings
            .iter()
            .filter(|kept| kept.value.municipality == municipality.id)
            .map(|kept| &kept.value)
            .collect();
        let organisation = organisation(&municipality.value);
        let mut row = row(&municipality.value, &state, &sent);
        let late = |day: Date| adoption.is_some_and(|adoption| day >= adoption);
        row.at_risk = row.said.is_none() && row.hearing.is_some_and(|day| late(day) || day < today);
        row.views = views
            .iter()
            .filter(|(from, _)| *from == organisation)
            .map(|(_, label)| label.clone())
            .collect();
        rows.push(row);
    }
    Ok(CouncilBoard {
        heard: rows.iter().filter(|row| row.said.is_some()).count(),
        at_risk: rows.iter().filter(|row| row.at_risk).count(),
        councils: rows,
        adoption,
    })
}

/// The views on the register, with the organisation they came from.
fn views(desk: &Desk) -> Result<Vec<(String, String)>, Problem> {
    let filter = crate::look::CommentFilter {
        round: Some(ROUND.to_owned()),
        ..crate::look::CommentFilter::default()
    };
    if round_named(desk, ROUND).is_err() {
        return Ok(Vec::new());
    }
    let rows = crate::look::comments(desk, &filter)?;
    Ok(rows
        .into_iter()
        .map(|row| (row.comment.draft.organisation, row.label))
        .collect())
}

fn organisation(municipality: &Municipality) -> String {
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

/// Who had not approved a version on a day, where its stage asks for approvals (D12, D48).
///
/// # Errors
/// [`Problem`] when there is no such stage.
pub(crate) fn unapproved(desk: &Desk, stage: &str, day: Date) -> Result<Vec<String>, Problem> {
    if !desk.stage(stage)?.gates.contains(&GateKind::Approvals) {
        return Ok(Vec::new());
    }
    let given: Vec<Kept<GiveApproval>> = desk.store.nouns(Noun::Approval)?;
    let approved = |key: &str| {
        given.iter().any(|kept| {
            let given = &kept.value;
            given.stage == stage && given.principal == key && given.date <= day
        })
    };
    let principals = desk.profile()?.principals.into_iter();
    Ok(principals
        .filter(|principal| !approved(&principal.key))
        .map(|principal| principal.title)
        .collect())
}

/// What is sent before the approval that should come first needs a reason and who decided that; an
/// exception is only one where something was missing.
pub(crate) fn exception<'a>(
    desk: &Desk,
    stage: &str,
    date: Date,
    reason: &'a str,
    by: &'a str,
) -> Result<(&'a str, &'a str), Problem> {
    let missing = unapproved(desk, stage, date)?;
    let (reason, by) = (reason.trim(), by.trim());
    if missing.is_empty() {
        return Ok(("", ""));
    }
    if reason.is_empty() || by.is_empty() {
        return Err(Problem::refused(
            "problem-sent-before-approval",
            &[
                ("stage", &desk.stage(stage)?.title),
                ("missing", &missing.join(", ")),
                ("date", &date.to_string()),
            ],
        ));
    }
    Ok((reason, by))
}

/// Records that a version, or a supplement to it, was sent to councils: to all of them or to some,
/// and for each. Says how many.
///
/// # Errors
/// [`Problem`] when the version was not issued, there is no such municipality, or a principal had
/// not approved on that day and no reason with a name is given: nothing is stored then.
pub fn send_to_councils(desk: &mut Desk, order: &CouncilSendOrder) -> Result<usize, Problem> {
    let title = desk.stage(&order.stage)?.title;
    let version = version_named(desk, &order.stage)?.value.hash();
    let date = order.date.unwrap_or_else(|| desk.today());
    let to = named(desk, &order.municipalities)?;
    let (reason, by) = exception(
        desk,
        &order.stage,
        date,
        &order.override_reason,
        &order.override_by,
    )?;
    let what = match order.what.trim() {
        "" => title,
        what => what.to_owned(),
    };
    desk.write(|writing| {
        for municipality in &to {
            writing.append(&Body::SendToCouncil(SendToCouncil {
                municipality: municipality.id,
                stage: order.stage.clone(),
                version,
                date,
                what: what.clone(),
                to: municipality
                    .value
                    .address
                    .get()
                    .cloned()
                    .unwrap_or_default(),
                supplement: order.supplement,
                override_reason: reason.to_owned(),
                override_by: by.to_owned(),
            }))?;
        }
        Ok(to.len())
    })
}

fn named(desk: &Desk, names: &[String]) -> Result<Vec<Kept<Municipality>>, Problem> {
    if names.is_empty() {
        let all = present(desk)?;
        if all.is_empty() {
            return Err(Problem::refused("problem-no-municipalities", &[]));
        }
        return Ok(all);
    }
    names
        .iter()
        .map(|name| municipality_named(desk, name))
        .collect()
}

/// Records that councils said their papers came, on a day; none takes that away.
///
/// # Errors
/// [`Problem`] when there is no such municipality.
pub fn acknowledge_councils(
    desk: &mut Desk,
    names: &[String],
    day: Option<Date>,
) -> Result<usize, Problem> {
    set(desk, names, &CouncilChange::Acknowledged(day))
}

/// Records on which day councils treat the draft; none takes that away.
///
/// # Errors
/// [`Problem`] when there is no such municipality.
pub fn plan_hearing(
    desk: &mut Desk,
    names: &[String],
    day: Option<Date>,
) -> Result<usize, Problem> {
    set(desk, names, &CouncilChange::Hearing(day))
}

/// Takes away that a council was heard, and what it said; its views stay on the register.
///
/// # Errors
/// [`Problem`] when there is no such municipality.
pub fn unhear_council(desk: &mut Desk, name: &str) -> Result<(), Problem> {
    set(desk, &[name.to_owned()], &CouncilChange::Said(None)).map(|_| ())
}

fn set(desk: &mut Desk, names: &[String], change: &CouncilChange) -> Result<usize, Problem> {
    let councils = named(desk, names)?;
    desk.write(|writing| {
        for municipality in &councils {
            writing.append(&Body::SetCouncil(SetCouncil {
                municipality: municipality.id,
                change: change.clone(),
            }))?;
        }
        Ok(councils.len())
    })
}

/// Records what a council said. Each point of its views becomes a reaction in the round of the
/// councils, which is opened with the first. Says their numbers.
///
/// # Errors
/// [`Problem`] when there is no such municipality or version, views come without points, the
/// council was sent nothing and no stage is named, or the document cannot be read: nothing is
/// stored then.
pub fn hear_council(desk: &mut Desk, order: &CouncilOutcomeOrder) -> Result<Vec<String>, Problem> {
    let municipality = municipality_named(desk, &order.municipality)?;
    let points: Vec<&str> = order
        .points
        .iter()
        .map(|point| point.trim())
        .filter(|point| !point.is_empty())
        .collect();
    if order.outcome == CouncilOutcome::Views && points.is_empty() {
        return Err(Problem::refused("problem-views-without-points", &[]));
    }
    if let Some(long) = points.iter().find(|point| point.len() > LONGEST_POINT) {
        let start: String = long.chars().take(40).collect();
        return Err(Problem::refused("problem-point-long", &[("point", &start)]));
    }
    let stage = match &order.stage {
        Some(stage) => stage.clone(),
        None => last_sent(desk, municipality.id)?
            .ok_or_else(|| Problem::refused("problem-council-sent-nothing", &[]))?,
    };
    let version = version_named(desk, &stage)?.value.hash();
    let date = order.date.unwrap_or_else(|| desk.today());
    let document = order.document.as_deref().map(read).transpose()?;
    let round = round_named(desk, ROUND).ok();
    let first_number = match &round {
        Some(round) => desk.store.last_number(round.id)?.saturating_add(1),
        None => 1,
    };
    let name = municipality.value.name().to_owned();
    let drafts: Vec<_> = (1..)
        .zip(&points)
        .map(|(number, point)| {
            let number: usize = number;
            DraftComment {
                sender_number: number.to_string(),
                respondent: format!("gemeenteraad {name}"),
                organisation: organisation(&municipality.value),
                role: "gemeenteraad".to_owned(),
                date: Some(date),
                text: (*point).to_owned(),
                ..DraftComment::default()
            }
        })
        .collect();
    let labels = (first_number..)
        .take(drafts.len())
        .map(|number| draagvlak_domain::comment::Comment::label(ROUND, number, 0))
        .collect();
    desk.write(|writing| {
        let mut said = CouncilSaid {
            outcome: order.outcome,
            date,
            stage: stage.clone(),
            version,
            decision: order.decision.trim().to_owned(),
            note: order.note.trim().to_owned(),
            document: None,
        };
        if let Some((name, bytes)) = &document {
            said.document = Some(SourceFile {
                name: name.clone(),
                hash: writing.attach(bytes)?,
                length: bytes.len() as u64,
            });
        }
        writing.append(&Body::SetCouncil(SetCouncil {
            municipality: municipality.id,
            change: CouncilChange::Said(Some(said)),
        }))?;
        if !drafts.is_empty() {
            let round = match round {
                Some(round) => round.id,
                None => {
                    let opened = OpenRound {
                        code: ROUND.to_owned(),
                        title: "Zienswijzen van gemeenteraden".to_owned(),
                        stage: Some(stage.clone()),
                    };
                    EntityId::born_of(writing.append(&Body::OpenRound(opened))?, 0)
                }
            };
            writing.append(&Body::ImportFeedback(ImportFeedback {
                round,
                file: None,
                first_number,
                comments: drafts,
                skipped: Vec::new(),
            }))?;
        }
        Ok(labels)
    })
}

/// The largest document that is kept, in bytes.
const LARGEST_DOCUMENT: u64 = 64 * 1024 * 1024;

/// A document to keep, with its name.
pub(crate) fn read(path: &str) -> Result<(String, Vec<u8>), Problem> {
    let path = Path::new(path);
    let at_fault = |error: std::io::Error| Problem::of_file(path, &error);
    let length = std::fs::metadata(path).map_err(at_fault)?.len();
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    if length > LARGEST_DOCUMENT {
        return Err(Problem::damaged(
            "problem-unreadable",
            &[("file", &name), ("why", "unreadable-too-large")],
        ));
    }
    let bytes = std::fs::read(path).map_err(at_fault)?;
    Ok((name, bytes))
}

fn last_sent(desk: &Desk, municipality: EntityId) -> Result<Option<String>, Problem> {
    let sendings: Vec<Kept<SendToCouncil>> = desk.store.nouns(Noun::CouncilSending)?;
    let sent = sendings
        .into_iter()
        .filter(|kept| kept.value.municipality == municipality && !kept.value.supplement);
    Ok(sent
        .max_by_key(|kept| kept.value.date)
        .map(|kept| kept.value.stage))
}

/// The document a council's outcome came with: its name and bytes.
///
/// # Errors
/// [`Problem`] when there is no such municipality or document.
pub fn council_document(desk: &Desk, name: &str) -> Result<(String, Vec<u8>), Problem> {
    let municipality = municipality_named(desk, name)?;
    let states: Vec<Kept<Council>> = desk.store.nouns(Noun::Council)?;
    let state = states.iter().find(|kept| kept.id == municipality.id);
    let file = state
        .and_then(|kept| kept.value.said())
        .and_then(|said| said.document.clone())
        .ok_or_else(|| Problem::no_such(name, &[]))?;
    let bytes: Option<Vec<u8>> = desk.store.attachment(file.hash)?;
    let bytes = bytes.filter(|bytes| ContentHash::of(bytes) == file.hash);
    let bytes = bytes
        .ok_or_else(|| Problem::damaged("problem-damaged", &[("what", file.name.as_str())]))?;
    Ok((file.name, bytes))
}
