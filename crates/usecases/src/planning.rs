//! The planning: dates as planned first, as planned now and as they came; planning backward from
//! adoption; the hearing window watched (D3, D44).

use draagvlak_domain::body::Body;
use draagvlak_domain::council::SendToCouncil;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::planning::{
    Mark, MilestoneChange, PlannedStep, SetMilestone, days_before, days_between,
};
use draagvlak_domain::process::{Milestone, ProcessEntry, RecordProcess};
use draagvlak_domain::time::Date;
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::problem::Problem;

/// The planning, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Planning {
    /// The milestones, by day; those without a day last.
    pub steps: Vec<PlanningRow>,
    /// The hearing window; none where the draft or the adoption has no day.
    pub window: Option<HearingWindow>,
}

/// A milestone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanningRow {
    /// Its number in this list, from 1.
    pub number: usize,
    /// Its name for the program.
    #[ts(type = "string")]
    pub id: EntityId,
    /// What happens.
    pub title: String,
    /// The day planned first.
    #[ts(type = "string | null")]
    pub baseline: Option<Date>,
    /// The day planned now.
    #[ts(type = "string | null")]
    pub planned: Option<Date>,
    /// The day planned, where it is known in words only.
    pub planned_words: String,
    /// The day it happened.
    #[ts(type = "string | null")]
    pub actual: Option<Date>,
    /// How many days later than planned first it happened, or is planned now; negative for earlier.
    pub shift: Option<i32>,
    /// It should have happened and did not.
    pub overdue: bool,
    /// How many days before adoption it must be.
    pub days_before: Option<u32>,
    /// What it is to the process.
    pub mark: Option<Mark>,
    /// Why it matters.
    pub text: String,
}

/// The time the councils have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HearingWindow {
    /// The day the draft went, or is to go, to the councils.
    #[ts(type = "string")]
    pub from: Date,
    /// The day of adoption, planned or actual.
    #[ts(type = "string")]
    pub to: Date,
    /// How many days lie between.
    pub days: i32,
    /// How many the profile holds to be enough.
    pub wanted: u32,
    /// It is shorter than that.
    pub short: bool,
    /// How many days are left from today; negative when adoption is past.
    pub left: i32,
}

/// A milestone to add or change; what is none stays.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PlanningOrder {
    /// What happens.
    #[ts(optional)]
    pub title: Option<String>,
    /// The day planned.
    #[ts(type = "string", optional)]
    pub planned: Option<Date>,
    /// The day it happened.
    #[ts(type = "string", optional)]
    pub actual: Option<Date>,
    /// Takes away that it happened.
    pub not_yet: bool,
    /// Why it matters.
    #[ts(optional)]
    pub text: Option<String>,
    /// How many days before adoption it must be.
    #[ts(optional)]
    pub days_before: Option<u32>,
    /// What it is to the process.
    #[ts(optional)]
    pub mark: Option<Mark>,
    /// Takes it out, or puts it in again.
    #[ts(optional)]
    pub removed: Option<bool>,
}

/// A day that planning backward gives a milestone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlannedBack {
    /// The milestone.
    pub title: String,
    /// The day planned before; none for none.
    #[ts(type = "string | null")]
    pub old: Option<Date>,
    /// The day it gets.
    #[ts(type = "string")]
    pub new: Date,
    /// That day is past already.
    pub past: bool,
}

fn kept(desk: &Desk) -> Result<Vec<Kept<PlannedStep>>, Problem> {
    let mut steps: Vec<Kept<PlannedStep>> = desk.store.nouns(Noun::PlannedStep)?;
    steps.retain(|kept| kept.value.is_present());
    Ok(steps)
}

/// What was recorded of the process, with milestones as they stand now.
pub(crate) fn process(desk: &Desk) -> Result<Vec<Kept<RecordProcess>>, Problem> {
    let steps: Vec<Kept<PlannedStep>> = desk.store.nouns(Noun::PlannedStep)?;
    Ok(overlaid(&steps, desk.store.nouns(Noun::Process)?))
}

/// Lays milestones as they stand over what was recorded; those taken out go.
pub(crate) fn overlaid(
    steps: &[Kept<PlannedStep>],
    mut recorded: Vec<Kept<RecordProcess>>,
) -> Vec<Kept<RecordProcess>> {
    recorded.retain_mut(|one| {
        let Some(step) = steps.iter().find(|step| step.id == one.id) else {
            return true;
        };
        one.value.entry = ProcessEntry::Milestone(step.value.milestone());
        step.value.is_present()
    });
    recorded
}

/// The milestone of a mark: the one a person marked, or else the one whose title says so.
fn marked(steps: &[Kept<PlannedStep>], mark: Mark) -> Option<&Kept<PlannedStep>> {
    let by_mark = steps.iter().find(|step| step.value.mark() == Some(mark));
    by_mark.or_else(|| {
        let word = match mark {
            Mark::Adoption => "vaststelling",
            Mark::Draft => return None,
        };
        steps.iter().find(|step| {
            let title = step.value.title.get().map_or("", String::as_str);
            title.to_lowercase().starts_with(word)
        })
    })
}

/// The day the plan is, or is to be, adopted.
pub(crate) fn adoption_day(desk: &Desk) -> Result<Option<Date>, Problem> {
    let steps = kept(desk)?;
    let step = marked(&steps, Mark::Adoption);
    Ok(step.and_then(|step| step.value.actual().or(step.value.planned())))
}

/// The planning.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn planning(desk: &Desk) -> Result<Planning, Problem> {
    let today = desk.today();
    let mut steps = kept(desk)?;
    let key = |step: &PlannedStep| step.actual().or(step.planned());
    steps.sort_by_key(|kept| {
        let day = key(&kept.value);
        (day.is_none(), day, kept.stamp)
    });
    let window = window(desk, &steps)?;
    let rows = (1..).zip(steps).map(|(number, kept)| {
        let step = kept.value;
        let (planned, actual) = (step.planned(), step.actual());
        PlanningRow {
            number,
            id: kept.id,
            title: step.title.get().cloned().unwrap_or_default(),
            baseline: step.baseline,
            planned,
            planned_words: step.planned_words.clone(),
            actual,
            shift: step
                .baseline
                .zip(actual.or(planned))
                .map(|(from, to)| days_between(from, to)),
            overdue: actual.is_none() && planned.is_some_and(|day| day < today),
            days_before: step.days_before.get().copied().flatten(),
            mark: step.mark(),
            text: step.text.get().cloned().unwrap_or_default(),
        }
    });
    Ok(Planning {
        steps: rows.collect(),
        window,
    })
}

/// The time the councils have: from the day the draft went to them to the adoption.
fn window(desk: &Desk, steps: &[Kept<PlannedStep>]) -> Result<Option<HearingWindow>, Problem> {
    let sendings: Vec<Kept<SendToCouncil>> = desk.store.nouns(Noun::CouncilSending)?;
    let sent = sendings
        .iter()
        .filter(|kept| !kept.value.supplement)
        .map(|kept| kept.value.date)
        .min();
    let draft =
        marked(steps, Mark::Draft).and_then(|step| step.value.actual().or(step.value.planned()));
    let adoption =
        marked(steps, Mark::Adoption).and_then(|step| step.value.actual().or(step.value.planned()));
    let (Some(from), Some(to)) = (sent.or(draft), adoption) else {
        return Ok(None);
    };
    let wanted = desk.profile()?.hearing_days;
    let days = days_between(from, to);
    Ok(Some(HearingWindow {
        from,
        to,
        days,
        wanted,
        short: i64::from(days) < i64::from(wanted),
        left: days_between(desk.today(), to),
    }))
}

/// Adds a milestone; the day planned now is its baseline.
///
/// # Errors
/// [`Problem`] when it has no title.
pub fn add_milestone(desk: &mut Desk, order: &PlanningOrder) -> Result<(), Problem> {
    let title = order.title.as_deref().map(str::trim).unwrap_or_default();
    if title.is_empty() {
        return Err(Problem::usage("problem-milestone-nameless", &[]));
    }
    let milestone = Milestone {
        title: title.to_owned(),
        planned: order.planned,
        planned_words: String::new(),
        actual: order.actual,
        text: order.text.clone().unwrap_or_default().trim().to_owned(),
    };
    desk.write(|writing| {
        let entry = ProcessEntry::Milestone(milestone);
        let made = writing.append(&Body::RecordProcess(RecordProcess { entry }))?;
        let milestone = EntityId::born_of(made, 0);
        let mut changes = Vec::new();
        if order.days_before.is_some() {
            changes.push(MilestoneChange::DaysBefore(order.days_before));
        }
        if order.mark.is_some() {
            changes.push(MilestoneChange::Mark(order.mark));
        }
        for change in changes {
            writing.append(&Body::SetMilestone(SetMilestone { milestone, change }))?;
        }
        Ok(())
    })
}

/// Changes a milestone, by its number in the planning, its name or its title.
///
/// # Errors
/// [`Problem`] when there is no such milestone, or its title would be empty.
pub fn set_milestone(desk: &mut Desk, name: &str, order: &PlanningOrder) -> Result<(), Problem> {
    let milestone = milestone_named(desk, name)?;
    let mut changes = Vec::new();
    if let Some(title) = &order.title {
        if title.trim().is_empty() {
            return Err(Problem::usage("problem-milestone-nameless", &[]));
        }
        changes.push(MilestoneChange::Title(title.trim().to_owned()));
    }
    if order.planned.is_some() {
        changes.push(MilestoneChange::Planned(order.planned));
    }
    if order.not_yet {
        changes.push(MilestoneChange::Actual(None));
    } else if order.actual.is_some() {
        changes.push(MilestoneChange::Actual(order.actual));
    }
    if let Some(text) = &order.text {
        changes.push(MilestoneChange::Text(text.trim().to_owned()));
    }
    if order.days_before.is_some() {
        changes.push(MilestoneChange::DaysBefore(order.days_before));
    }
    if order.mark.is_some() {
        changes.push(MilestoneChange::Mark(order.mark));
    }
    if let Some(removed) = order.removed {
        changes.push(MilestoneChange::Removed(removed));
    }
    desk.write(|writing| {
        for change in changes {
            writing.append(&Body::SetMilestone(SetMilestone { milestone, change }))?;
        }
        Ok(())
    })
}

fn milestone_named(desk: &Desk, name: &str) -> Result<EntityId, Problem> {
    let rows = planning(desk)?.steps;
    let wanted = name.trim().to_lowercase();
    let found = rows.iter().find(|row| {
        row.number.to_string() == wanted
            || row.title.to_lowercase() == wanted
            || row.id.to_string() == wanted
    });
    // What was taken out is found by its name only, to be put in again.
    let gone = || -> Result<Option<EntityId>, Problem> {
        let all: Vec<Kept<PlannedStep>> = desk.store.nouns(Noun::PlannedStep)?;
        let gone = all.iter().find(|kept| kept.id.to_string() == wanted);
        Ok(gone.map(|kept| kept.id))
    };
    match found.map(|row| row.id) {
        Some(id) => Ok(id),
        None => gone()?.ok_or_else(|| {
            let known: Vec<_> = rows
                .iter()
                .map(|row| format!("{} {}", row.number, row.title))
                .collect();
            Problem::no_such(name, &known)
        }),
    }
}

/// Plans backward from adoption: every milestone that must be so many days before it gets its day,
/// unless it happened already. `preview` stores nothing.
///
/// # Errors
/// [`Problem`] when no milestone says how many days before adoption it must be.
pub fn plan_back(
    desk: &mut Desk,
    adoption: Date,
    preview: bool,
) -> Result<Vec<PlannedBack>, Problem> {
    let steps = kept(desk)?;
    let today = desk.today();
    let mut planned = Vec::new();
    let mut bodies = Vec::new();
    let own = marked(&steps, Mark::Adoption).map(|step| step.id);
    for step in &steps {
        let days = step.value.days_before.get().copied().flatten();
        let new = match days {
            _ if Some(step.id) == own => Some(adoption),
            Some(days) => days_before(adoption, days),
            None => None,
        };
        let Some(new) = new.filter(|_| step.value.actual().is_none()) else {
            continue;
        };
        let old = step.value.planned();
        planned.push(PlannedBack {
            title: step.value.title.get().cloned().unwrap_or_default(),
            old,
            new,
            past: new < today,
        });
        if old != Some(new) {
            bodies.push(Body::SetMilestone(SetMilestone {
                milestone: step.id,
                change: MilestoneChange::Planned(Some(new)),
            }));
        }
    }
    if planned.is_empty() {
        return Err(Problem::refused("problem-nothing-to-plan", &[]));
    }
    planned.sort_by_key(|row| row.new);
    if !preview && !bodies.is_empty() {
        desk.append_all(&bodies)?;
    }
    Ok(planned)
}
