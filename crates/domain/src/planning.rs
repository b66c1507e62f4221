//! Planning: the dates of the process as they were planned first, as they are planned now, and as
//! they came (D3, D44).

use serde::{Deserialize, Serialize};

use crate::field::{Field, Stamp};
use crate::id::EntityId;
use crate::operation::CausalPast;
use crate::process::Milestone;
use crate::time::Date;

/// Changes a date of the process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetMilestone {
    /// The milestone: the process step that recorded it.
    pub milestone: EntityId,
    /// What changes.
    pub change: MilestoneChange,
}

/// A property of a milestone with its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MilestoneChange {
    /// What happens.
    Title(String),
    /// The day planned now. The day planned first stays.
    Planned(Option<Date>),
    /// The day it happened.
    Actual(Option<Date>),
    /// Why it matters.
    Text(String),
    /// How many days before adoption it must be, for planning backward; none for no such rule.
    DaysBefore(Option<u32>),
    /// What it is to the process; none for an ordinary step.
    Mark(Option<Mark>),
    /// Whether it is taken out; its history stays.
    Removed(bool),
}

/// A milestone the program reckons with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// The draft goes to the councils.
    Draft,
    /// The plan is adopted.
    Adoption,
}

/// A milestone as it stands beside what was recorded of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct PlannedStep {
    /// What happens.
    pub title: Field<String>,
    /// The day planned first.
    pub baseline: Option<Date>,
    /// The day planned now.
    pub planned: Field<Option<Date>>,
    /// The day planned, where the source gives it in words only.
    pub planned_words: String,
    /// The day it happened.
    pub actual: Field<Option<Date>>,
    /// Why it matters.
    pub text: Field<String>,
    /// How many days before adoption it must be.
    pub days_before: Field<Option<u32>>,
    /// What it is to the process.
    pub mark: Field<Option<Mark>>,
    /// Taken out.
    pub removed: Field<bool>,
}

impl PlannedStep {
    /// The milestone as it was recorded.
    pub fn new(recorded: &Milestone, stamp: Stamp, past: &CausalPast) -> Self {
        let mut step = Self {
            baseline: recorded.planned,
            planned_words: recorded.planned_words.clone(),
            ..Self::default()
        };
        step.title.set(recorded.title.clone(), stamp, past);
        step.planned.set(recorded.planned, stamp, past);
        step.actual.set(recorded.actual, stamp, past);
        step.text.set(recorded.text.clone(), stamp, past);
        step
    }

    /// Applies a change.
    pub fn set(&mut self, change: &MilestoneChange, stamp: Stamp, past: &CausalPast) {
        match change {
            MilestoneChange::Title(title) => self.title.set(title.clone(), stamp, past),
            MilestoneChange::Planned(day) => self.planned.set(*day, stamp, past),
            MilestoneChange::Actual(day) => self.actual.set(*day, stamp, past),
            MilestoneChange::Text(text) => self.text.set(text.clone(), stamp, past),
            MilestoneChange::DaysBefore(days) => self.days_before.set(*days, stamp, past),
            MilestoneChange::Mark(mark) => self.mark.set(*mark, stamp, past),
            MilestoneChange::Removed(removed) => self.removed.set(*removed, stamp, past),
        }
    }

    /// Whether it is part of the planning.
    pub fn is_present(&self) -> bool {
        self.removed.get() != Some(&true)
    }

    /// The day planned now.
    pub fn planned(&self) -> Option<Date> {
        self.planned.get().copied().flatten()
    }

    /// The day it happened.
    pub fn actual(&self) -> Option<Date> {
        self.actual.get().copied().flatten()
    }

    /// What it is to the process.
    pub fn mark(&self) -> Option<Mark> {
        self.mark.get().copied().flatten()
    }

    /// The milestone as it stands, in the shape in which it was recorded.
    pub fn milestone(&self) -> Milestone {
        let text = |field: &Field<String>| field.get().cloned().unwrap_or_default();
        Milestone {
            title: text(&self.title),
            planned: self.planned(),
            planned_words: if self.planned().is_some() {
                String::new()
            } else {
                self.planned_words.clone()
            },
            actual: self.actual(),
            text: text(&self.text),
        }
    }
}

/// The day so many days before another; none beyond the calendar.
pub fn days_before(day: Date, days: u32) -> Option<Date> {
    day.checked_sub(jiff::Span::new().try_days(i64::from(days)).ok()?)
        .ok()
}

/// How many days lie between two days; negative when the second comes first.
pub fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hearing_window_of_the_account_is_counted_in_days() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(days_between(day("2018-08-10"), day("2018-11-22")), 104);
        assert_eq!(days_between(day("2018-11-22"), day("2018-08-10")), -104);
        assert_eq!(days_before(day("2018-11-22"), 104), Some(day("2018-08-10")));
    }
}
