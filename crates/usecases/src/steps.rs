//! The steps of the process, planned against actual (D3, D44).

use draagvlak_domain::process::ProcessEntry;
use draagvlak_domain::round::Round;
use draagvlak_domain::time::Date;
use draagvlak_domain::version::IssueVersion;
use draagvlak_store::{Kept, Noun};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::planning::process;
use crate::poll::KnownPoll;
use crate::problem::Problem;
use crate::survey::{survey, the_survey};

/// A step of the process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Step {
    /// What it is.
    pub title: String,
    /// Whether it was done, is going on, or is to come.
    pub state: StepState,
    /// The day it was planned for.
    #[ts(type = "string | null")]
    pub planned: Option<Date>,
    /// When it was planned for, in words, where no day is known.
    pub planned_words: String,
    /// The day it was done.
    #[ts(type = "string | null")]
    pub actual: Option<Date>,
    /// A count with it, such as how many reactions a round had; -1 for none.
    pub count: i32,
    /// What kind of step.
    pub kind: StepKind,
}

/// Whether a step was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// It was done.
    Done,
    /// It is going on, or comes next.
    Now,
    /// It is to come.
    Todo,
}

/// What kind of step it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// A moment that was recorded.
    Milestone,
    /// A formal version.
    Version,
    /// A round of consultation.
    Round,
    /// The poll.
    Poll,
    /// The survey.
    Survey,
}

/// A step with the day it stands at.
type Dated = (Date, Step);

/// The steps, by the day they were done or planned for; what was done without a day stands where it
/// was recorded. What is to come without a day stands after what was done, versions in the order of
/// their stages.
///
/// A milestone on the day of a version is the plan for that version, one planned for the deadline of
/// a round is that deadline: neither is shown twice.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub(crate) fn steps(desk: &Desk) -> Result<Vec<Step>, Problem> {
    let versions = desk.store.nouns::<IssueVersion>(Noun::Version)?;
    let (mut issued, to_come) = stages(desk, &versions)?;
    let rounds = rounds(desk, &versions)?;
    let (mut dated, mut undated): (Vec<Dated>, Vec<Step>) = Default::default();
    for entry in process(desk)? {
        let Some((day, step)) = recorded(entry.value.entry) else {
            continue;
        };
        let on_deadline = |(_, round): &Dated| {
            step.actual.is_none() && step.planned.is_some() && round.planned == step.planned
        };
        let of_version = issued
            .iter_mut()
            .find(|(_, version)| step.actual.is_some() && version.actual == step.actual);
        match of_version {
            Some((_, version)) if step.kind == StepKind::Milestone => {
                version.planned = step.planned.or(version.planned);
                if !step.planned_words.is_empty() {
                    version.planned_words = step.planned_words;
                }
            }
            _ if rounds.iter().any(on_deadline) => {}
            _ if day.is_none() && step.state == StepState::Todo => undated.push(step),
            _ => dated.push((day.unwrap_or(entry.stamp.time.date()), step)),
        }
    }
    dated.extend(asked(desk)?);
    dated.extend(issued);
    dated.extend(rounds);
    dated.sort_by_key(|(day, _)| *day);
    let mut steps: Vec<Step> = dated.into_iter().map(|(_, step)| step).collect();
    // The last stage is issued before it is adopted: what is planned after it stays last.
    let adopted = steps
        .iter()
        .rposition(|step| step.state != StepState::Todo)
        .map_or(0, |last| last + 1);
    steps.splice(adopted..adopted, undated.into_iter().chain(to_come));
    // Where no round is open, the first step that is to come is the one people are at.
    if !steps.iter().any(|step| step.state == StepState::Now)
        && let Some(next) = steps.iter_mut().find(|step| step.state == StepState::Todo)
    {
        next.state = StepState::Now;
    }
    Ok(steps)
}

/// The stages that were issued, at their first day, and those that are to come.
fn stages(
    desk: &Desk,
    versions: &[Kept<IssueVersion>],
) -> Result<(Vec<Dated>, Vec<Step>), Problem> {
    let (mut issued, mut to_come) = (Vec::new(), Vec::new());
    for stage in desk.profile()?.stages {
        let first = versions
            .iter()
            .find(|version| version.value.stage == stage.key);
        match first.map(|version| &version.value) {
            Some(version) => issued.push((
                version.date,
                step(
                    stage.title,
                    StepKind::Version,
                    Some(version.date),
                    version.chapters.len(),
                ),
            )),
            None => to_come.push(Step {
                count: -1,
                ..step(stage.title, StepKind::Version, None, 0)
            }),
        }
    }
    Ok((issued, to_come))
}

/// The rounds. One is over when it was closed, or when a version was issued after it.
fn rounds(desk: &Desk, versions: &[Kept<IssueVersion>]) -> Result<Vec<Dated>, Problem> {
    let rounds: Vec<Kept<Round>> = desk.store.nouns(Noun::Round)?;
    let mut dated = Vec::new();
    for round in rounds {
        let deadline = round.value.deadline();
        let closed = round.value.closed.get().copied().flatten();
        let next = versions
            .iter()
            .find(|version| version.stamp.time > round.stamp.time);
        let count = desk.store.count(round.id, deadline, None)?.all;
        let mut made = step(round.value.title, StepKind::Round, closed, count);
        made.planned = deadline;
        made.state = match (closed, next) {
            (None, None) => StepState::Now,
            _ => StepState::Done,
        };
        let opened = round.stamp.time.date();
        dated.push((closed.or(deadline).unwrap_or(opened), made));
    }
    Ok(dated)
}

fn step(title: String, kind: StepKind, actual: Option<Date>, count: usize) -> Step {
    let state = match actual {
        Some(_) => StepState::Done,
        None => StepState::Todo,
    };
    Step {
        title,
        state,
        planned: None,
        planned_words: String::new(),
        actual,
        count: i32::try_from(count).unwrap_or(i32::MAX),
        kind,
    }
}

fn recorded(entry: ProcessEntry) -> Option<(Option<Date>, Step)> {
    match entry {
        ProcessEntry::Milestone(milestone) => {
            let made = Step {
                planned: milestone.planned,
                planned_words: milestone.planned_words,
                count: -1,
                ..step(milestone.title, StepKind::Milestone, milestone.actual, 0)
            };
            Some((milestone.actual.or(milestone.planned), made))
        }
        _ => None,
    }
}

/// The survey, where it was recorded, and the poll at its last state.
fn asked(desk: &Desk) -> Result<Vec<Dated>, Problem> {
    let mut dated = Vec::new();
    if let (Some(kept), Some(survey)) = (the_survey(desk)?, survey(desk)?) {
        let made = Step {
            state: StepState::Done,
            planned_words: survey.when,
            count: survey
                .asked
                .and_then(|asked| i32::try_from(asked).ok())
                .unwrap_or(-1),
            ..step(String::new(), StepKind::Survey, None, 0)
        };
        dated.push((kept.stamp.time.date(), made));
    }
    let known = KnownPoll::of(desk)?;
    if let Some(last) = known.as_ref().and_then(|known| known.states.last()) {
        let count = last.value.respondents();
        let made = Step {
            count: count
                .and_then(|count| i32::try_from(count).ok())
                .unwrap_or(-1),
            ..step(String::new(), StepKind::Poll, Some(last.value.date), 0)
        };
        dated.push((last.value.date, made));
    }
    Ok(dated)
}
