//! Questions asked in a version, with their answers together (D17, D37). That nobody answered is a
//! result too.

use draagvlak_domain::body::Body;
use draagvlak_domain::bond::LinkKind;
use draagvlak_domain::draft::Sentiment;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::question::{AskQuestion, ConcludeQuestion, Question};
use draagvlak_domain::weighing::Withdraw;
use draagvlak_store::{Kept, Noun};
use serde::Serialize;
use ts_rs::TS;

use crate::chapters::chapter_named;
use crate::desk::Desk;
use crate::look::{CommentFilter, comments};
use crate::problem::Problem;
use crate::register::excerpt;
use crate::subject::Subjects;

/// A question with its answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QuestionRow {
    /// Its number: `V1`.
    pub number: String,
    /// The version in which it is asked, a stage's key.
    pub stage: String,
    /// The chapter it is about; empty for the whole plan.
    pub chapter: String,
    /// The question.
    pub text: String,
    /// The answers, by number.
    pub answers: Vec<QuestionAnswer>,
    /// What they came to; empty while that is not said.
    pub conclusion: String,
}

/// A reaction that answers a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QuestionAnswer {
    /// Its number.
    pub label: String,
    /// Its first words.
    pub excerpt: String,
    /// The text it proposes.
    pub proposal: String,
    /// For, against or neither.
    pub sentiment: Option<Sentiment>,
}

fn all(desk: &Desk) -> Result<Vec<(String, Kept<Question>)>, Problem> {
    // A question that was taken back keeps its number.
    let numbered = (1..).zip(desk.store.nouns::<Question>(Noun::Question)?);
    Ok(numbered
        .map(|(number, question): (u32, _)| (format!("V{number}"), question))
        .collect())
}

/// The questions in order of asking, each with its answers.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn questions(desk: &Desk) -> Result<Vec<QuestionRow>, Problem> {
    let subjects = Subjects::of(desk)?;
    let reactions = comments(desk, &CommentFilter::default())?;
    let mut rows = Vec::new();
    for (number, question) in all(desk)? {
        if !question.value.is_present() {
            continue;
        }
        let answers = reactions.iter().filter(|row| {
            let mut linked = row.comment.bonds.linked();
            linked.any(|link| link == (question.id, LinkKind::AnswersQuestion))
        });
        let chapter = question.value.what.chapter;
        let chapter = chapter.and_then(|id| subjects.named(id));
        rows.push(QuestionRow {
            number,
            chapter: chapter.map(|one| one.title.clone()).unwrap_or_default(),
            answers: answers
                .map(|row| QuestionAnswer {
                    label: row.label.clone(),
                    excerpt: excerpt(&row.comment),
                    proposal: row.comment.draft.proposal.clone(),
                    sentiment: row.comment.sentiment(),
                })
                .collect(),
            conclusion: question.value.conclusion.get().cloned().unwrap_or_default(),
            stage: question.value.what.stage,
            text: question.value.what.text,
        });
    }
    Ok(rows)
}

/// The question of a number.
pub(crate) fn question_numbered(desk: &Desk, number: &str) -> Result<EntityId, Problem> {
    let present = all(desk)?.into_iter();
    let present: Vec<_> = present
        .filter(|(_, question)| question.value.is_present())
        .collect();
    let found = present
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(number.trim()));
    found.map(|(_, question)| question.id).ok_or_else(|| {
        let known: Vec<_> = present.iter().map(|(number, _)| number.clone()).collect();
        Problem::no_such(number, &known)
    })
}

/// The number and the text of a question.
pub(crate) fn named(desk: &Desk, id: EntityId) -> Result<Option<(String, String)>, Problem> {
    let found = all(desk)?.into_iter().find(|(_, one)| one.id == id);
    let found = found.filter(|(_, question)| question.value.is_present());
    Ok(found.map(|(number, question)| (number, question.value.what.text)))
}

/// Records a question that a version asks. Says its number.
///
/// # Errors
/// [`Problem`] when there is no such stage or chapter, or nothing is asked.
pub fn ask_question(
    desk: &mut Desk,
    stage: &str,
    chapter: Option<&str>,
    text: &str,
) -> Result<String, Problem> {
    desk.stage(stage)?;
    if text.trim().is_empty() {
        return Err(Problem::usage("problem-no-text", &[]));
    }
    let chapter = chapter
        .map(|name| Ok::<_, Problem>(chapter_named(desk, name)?.id))
        .transpose()?;
    let operation = desk.append(&Body::AskQuestion(AskQuestion {
        stage: stage.to_owned(),
        chapter,
        text: text.trim().to_owned(),
    }))?;
    let id = EntityId::born_of(operation, 0);
    Ok(named(desk, id)?
        .map(|(number, _)| number)
        .unwrap_or_default())
}

/// Says what the answers to a question came to.
///
/// # Errors
/// [`Problem`] when there is no such question.
pub fn conclude_question(desk: &mut Desk, number: &str, conclusion: &str) -> Result<(), Problem> {
    let question = question_numbered(desk, number)?;
    desk.append(&Body::ConcludeQuestion(ConcludeQuestion {
        question,
        conclusion: conclusion.trim().to_owned(),
    }))?;
    Ok(())
}

/// Takes a question back. Its number is never given again.
///
/// # Errors
/// [`Problem`] when there is no such question.
pub fn withdraw_question(desk: &mut Desk, number: &str) -> Result<(), Problem> {
    let record = question_numbered(desk, number)?;
    desk.append(&Body::Withdraw(Withdraw {
        record,
        withdrawn: true,
    }))?;
    Ok(())
}
