//! Consolidation by a body: it gathers the reactions of its own people in a round of its own, with its
//! own coordinator, decides which it passes on, and gives the workgroup one answer as a sheet. What
//! it keeps stays with it.

use std::path::Path;

use draagvlak_domain::body::Body;
use draagvlak_domain::bond::{Carried, PassOn};
use draagvlak_domain::id::EntityId;
use draagvlak_domain::round::HoldForBody;
use draagvlak_exchange::register::{Register, xlsx};
use draagvlak_texts::Texts;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::files::replace;
use crate::look::{CommentFilter, CommentRow, comment, comments};
use crate::persons::person_named;
use crate::problem::Problem;
use crate::rounds::round_named;
use crate::subject::Subjects;

/// What a body gathered, and what it does with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BodyRound {
    /// The round's code.
    pub round: String,
    /// The body.
    pub body: String,
    /// Who coordinates its answer; empty for none.
    pub coordinator: String,
    /// The code of the workgroup's round; empty where not said.
    pub answers: String,
    /// The reactions it passes on.
    pub passed: Vec<String>,
    /// The reactions it keeps.
    pub kept: Vec<String>,
    /// The reactions of which that is not decided.
    pub undecided: Vec<String>,
}

/// Makes a round a body's own, with who coordinates its answer and in which of the workgroup's rounds
/// it answers. Without a body it is the workgroup's again.
///
/// # Errors
/// [`Problem`] when there is no such round or person.
pub fn hold_for_body(
    desk: &mut Desk,
    code: &str,
    body: &str,
    coordinator: Option<&str>,
    answers: &str,
) -> Result<(), Problem> {
    let round = round_named(desk, code)?.id;
    let coordinator = coordinator
        .map(|name| Ok::<_, Problem>(person_named(desk, name)?.id))
        .transpose()?;
    desk.append(&Body::HoldForBody(HoldForBody {
        round,
        body: body.trim().to_owned(),
        coordinator,
        answers: answers.trim().to_owned(),
    }))?;
    Ok(())
}

/// Passes reactions on, or keeps them; none leaves it undecided.
///
/// # Errors
/// [`Problem`] when there is no such reaction, or it is not of a round that a body holds.
pub fn pass_on(desk: &mut Desk, labels: &[String], passed: Option<bool>) -> Result<(), Problem> {
    let rounds: Vec<draagvlak_store::Kept<draagvlak_domain::round::Round>> =
        desk.store.nouns(draagvlak_store::Noun::Round)?;
    let mut ids: Vec<EntityId> = Vec::with_capacity(labels.len());
    for label in labels {
        let row = comment(desk, label)?;
        let held = rounds
            .iter()
            .any(|round| round.id == row.comment.round && round.value.body().is_some());
        if !held {
            let own = [("comment", row.label.as_str())];
            return Err(Problem::refused("problem-not-of-a-body", &own));
        }
        ids.push(row.id);
    }
    desk.write(|writing| {
        for comment in ids {
            writing.append(&Body::PassOn(PassOn { comment, passed }))?;
        }
        Ok(())
    })
}

/// What a body gathered in its round.
///
/// # Errors
/// [`Problem`] when there is no such round, or no body holds it.
pub fn body_round(desk: &Desk, code: &str) -> Result<BodyRound, Problem> {
    let round = round_named(desk, code)?;
    let Some(body) = round.value.body() else {
        let own = [("round", round.value.code.as_str())];
        return Err(Problem::refused("problem-round-not-of-a-body", &own));
    };
    let people = crate::persons::persons(desk)?;
    let coordinator = people.iter().find(|one| Some(one.id) == body.coordinator);
    let mut found = BodyRound {
        body: body.name.clone(),
        coordinator: coordinator.map(|one| one.shown.clone()).unwrap_or_default(),
        answers: body.answers.clone(),
        round: round.value.code,
        passed: Vec::new(),
        kept: Vec::new(),
        undecided: Vec::new(),
    };
    for row in gathered(desk, &found.round)? {
        match row.comment.carried() {
            Some(Carried::PassedOn) => found.passed.push(row.label),
            Some(Carried::Kept) => found.kept.push(row.label),
            // Their parts, or those they are answered with, are passed on or kept.
            Some(Carried::Split | Carried::Merged) => {}
            None => found.undecided.push(row.label),
        }
    }
    Ok(found)
}

fn gathered(desk: &Desk, code: &str) -> Result<Vec<CommentRow>, Problem> {
    let filter = CommentFilter {
        round: Some(code.to_owned()),
        ..CommentFilter::default()
    };
    comments(desk, &filter)
}

/// Writes a body's answer as a sheet that reads into the workgroup's plan, as often as one likes: the
/// reactions it passes on, in the body's own name, each with what is answered with it. Says how many.
///
/// # Errors
/// [`Problem`] when a reaction is neither passed on nor kept, or the file cannot be written.
pub fn body_answer(desk: &Desk, code: &str, texts: &Texts, out: &Path) -> Result<usize, Problem> {
    let found = body_round(desk, code)?;
    if !found.undecided.is_empty() {
        let open: Vec<_> = found.undecided.iter().take(20).cloned().collect();
        let said = [
            ("count", found.undecided.len().to_string()),
            ("labels", open.join(", ")),
        ];
        let said: Vec<_> = said.iter().map(|(k, v)| (*k, v.as_str())).collect();
        return Err(Problem::refused("problem-body-undecided", &said));
    }
    let subjects = Subjects::of(desk)?;
    let all = gathered(desk, &found.round)?;
    let mut rows = Vec::new();
    for row in &all {
        if row.comment.carried() != Some(Carried::PassedOn) {
            continue;
        }
        let draft = &row.comment.draft;
        let mut said = vec![draft.text.clone()];
        let mut proposed = vec![draft.proposal.clone()];
        for other in &all {
            if other.comment.bonds.lead() == Some(row.id) {
                said.push(other.comment.draft.text.clone());
                proposed.push(other.comment.draft.proposal.clone());
            }
        }
        let reference = match subjects.about(&row.comment)? {
            _ if !draft.reference.is_empty() => draft.reference.clone(),
            Some(subject) => subject.title.clone(),
            None => String::new(),
        };
        let together = |parts: Vec<String>| {
            let parts: Vec<_> = parts
                .into_iter()
                .filter(|one| !one.trim().is_empty())
                .collect();
            parts.join("\n\n")
        };
        rows.push(vec![
            row.label.clone(),
            found.coordinator.clone(),
            found.body.clone(),
            draft
                .date
                .map(|date| date.strftime("%d-%m-%Y").to_string())
                .unwrap_or_default(),
            reference,
            draft.quote.clone(),
            together(said),
            together(proposed),
        ]);
    }
    let columns = [
        ("number", 10),
        ("respondent", 28),
        ("organisation", 28),
        ("date", 12),
        ("reference", 20),
        ("quote", 40),
        ("text", 60),
        ("proposal", 40),
    ];
    let sheet = Register {
        title: texts.word("body-answer-sheet"),
        headers: columns
            .iter()
            .map(|(column, width)| (texts.word(&format!("body-answer-{column}")), *width))
            .collect(),
        rows,
    };
    let bytes = xlsx(&sheet)
        .map_err(|error| Problem::damaged("problem-damaged", &[("what", &error.to_string())]))?;
    replace(out, &bytes)?;
    Ok(sheet.rows.len())
}
