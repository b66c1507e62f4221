//! The steps of the process, planned against actual (D3, D44).

use draagvlak_domain::process::{ProcessEntry, RecordProcess};
use draagvlak_domain::round::Round;
use draagvlak_domain::time::Date;
use draagvlak_domain::version::IssueVersion;
use draagvlak_store::{Kept, Noun};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::problem::Problem;

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

/// The steps: by the day they were done or planned for; those without a day after what they were
/// recorded after, versions that are to come in the order of their stages.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub(crate) fn steps(desk: &Desk) -> Result<Vec<Step>, Problem> {
    let mut dated: Vec<(Option<Date>, Step)> = Vec::new();
    for entry in desk.store.nouns::<RecordProcess>(Noun::Process)? {
        dated.extend(recorded(entry.value.entry));
    }
    let versions = desk.store.nouns::<IssueVersion>(Noun::Version)?;
    let profile = desk.profile()?;
    for stage in &profile.stages {
        // The first time a stage was issued is the step.
        let issued = versions
            .iter()
            .find(|version| version.value.stage == stage.key);
        if let Some(date) = issued.map(|version| version.value.date) {
            let chapters = issued.map_or(0, |version| version.value.chapters.len());
            dated.push((
                Some(date),
                step(stage.title.clone(), StepKind::Version, Some(date), chapters),
            ));
        }
    }
    let rounds: Vec<Kept<Round>> = desk.store.nouns(Noun::Round)?;
    for round in rounds {
        let (deadline, closed) = (
            round.value.deadline(),
            round.value.closed.get().copied().flatten(),
        );
        let count = desk.store.count(round.id, deadline, None)?.all;
        let mut made = step(round.value.title, StepKind::Round, closed, count);
        made.planned = deadline;
        if closed.is_none() {
            made.state = StepState::Now;
        }
        dated.push((closed.or(deadline).or(Some(round.stamp.time.date())), made));
    }
    // What has no day stays behind what was recorded before it.
    let mut last = None;
    let mut ordered: Vec<_> = dated
        .into_iter()
        .map(|(date, step)| {
            last = date.or(last);
            (last, step)
        })
        .collect();
    ordered.sort_by_key(|(date, _)| *date);
    let mut steps: Vec<Step> = ordered.into_iter().map(|(_, step)| step).collect();
    for stage in &profile.stages {
        if !versions
            .iter()
            .any(|version| version.value.stage == stage.key)
        {
            steps.push(Step {
                state: StepState::Todo,
                count: -1,
                ..step(stage.title.clone(), StepKind::Version, None, 0)
            });
        }
    }
    // Where no round is open, the first step that is to come is the one people are at.
    if !steps.iter().any(|step| step.state == StepState::Now) {
        if let Some(next) = steps.iter_mut().find(|step| step.state == StepState::Todo) {
            next.state = StepState::Now;
        }
    }
    Ok(steps)
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
        ProcessEntry::Survey(survey) => {
            let made = Step {
                state: StepState::Done,
                planned_words: survey.when,
                ..step(String::new(), StepKind::Survey, None, survey.asked as usize)
            };
            Some((None, made))
        }
        ProcessEntry::Poll(poll) => {
            let last = poll.snapshots.iter().max_by_key(|snapshot| snapshot.date)?;
            let count = last.respondents as usize;
            let made = step(String::new(), StepKind::Poll, Some(last.date), count);
            Some((Some(last.date), made))
        }
        _ => None,
    }
}
