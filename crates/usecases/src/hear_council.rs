//! What a council said: its outcome, its decision and its views (D49).

use std::path::Path;

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::{Comment, ImportFeedback};
use draagvlak_domain::council::{
    Council, CouncilChange, CouncilOutcome, CouncilSaid, SendToCouncil, SetCouncil,
};
use draagvlak_domain::draft::DraftComment;
use draagvlak_domain::id::{ContentHash, EntityId};
use draagvlak_domain::municipality::Municipality;
use draagvlak_domain::round::OpenRound;
use draagvlak_domain::time::Date;
use draagvlak_store::{Kept, Noun, Writing};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::councils::{ROUND, organisation};
use crate::desk::Desk;
use crate::files::attached;
use crate::municipalities::municipality_named;
use crate::problem::Problem;
use crate::rounds::{next_number, round_named};
use crate::send_to_councils::set_councils;
use crate::versions::version_named;

/// The most characters of a point a council makes.
pub(crate) const LONGEST_POINT: usize = 200_000;

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

/// Takes away that a council was heard, and what it said; its views stay on the register.
///
/// # Errors
/// [`Problem`] when there is no such municipality.
pub fn unhear_council(desk: &mut Desk, name: &str) -> Result<(), Problem> {
    set_councils(desk, &[name.to_owned()], &CouncilChange::Said(None)).map(|_| ())
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
    let first_number = next_number(desk, round.as_ref())?;
    let drafts: Vec<_> = (1..)
        .zip(&points)
        .map(|(number, point)| view(&municipality.value, number, date, point))
        .collect();
    let labels = (first_number..)
        .take(drafts.len())
        .map(|number| Comment::label(ROUND, number, 0))
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
            said.document = Some(attached(writing, name.clone(), bytes)?);
        }
        writing.append(&Body::SetCouncil(SetCouncil {
            municipality: municipality.id,
            change: CouncilChange::Said(Some(said)),
        }))?;
        if !drafts.is_empty() {
            let round = match round {
                Some(round) => round.id,
                None => open_round(writing, &stage)?,
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

/// A point of a council's views, as a reaction.
pub(crate) fn view(
    municipality: &Municipality,
    number: usize,
    date: Date,
    point: &str,
) -> DraftComment {
    DraftComment {
        sender_number: number.to_string(),
        respondent: format!("gemeenteraad {}", municipality.name()),
        organisation: organisation(municipality),
        role: "gemeenteraad".to_owned(),
        date: Some(date),
        text: point.to_owned(),
        ..DraftComment::default()
    }
}

/// Opens the round in which views of councils stand.
pub(crate) fn open_round(writing: &Writing<'_>, stage: &str) -> Result<EntityId, Problem> {
    let opened = OpenRound {
        code: ROUND.to_owned(),
        title: "Zienswijzen van gemeenteraden".to_owned(),
        stage: Some(stage.to_owned()),
    };
    Ok(EntityId::born_of(
        writing.append(&Body::OpenRound(opened))?,
        0,
    ))
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

/// The stage a council was sent last that was no supplement.
pub(crate) fn last_sent(desk: &Desk, municipality: EntityId) -> Result<Option<String>, Problem> {
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
