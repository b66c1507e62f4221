//! Events of the process (D19-D20): sessions with who were invited and how many came.

use serde::{Deserialize, Serialize};

use crate::field::{Field, Stamp};
use crate::id::EntityId;
use crate::operation::CausalPast;
use crate::process;
use crate::time::Date;

/// Adds an event, or a row of events with one set-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddEvent {
    /// What it is about.
    pub title: String,
    /// Where, a place for each time it was held.
    pub places: Vec<String>,
    /// The day; none where it is not recorded.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub date: Option<Date>,
    /// The source it is about.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub about: Option<EntityId>,
    /// Who were invited, in words.
    pub invitees: Vec<String>,
    /// How many came, over all places; none where that is not known.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub attendance: Option<Attendance>,
    /// What was done there.
    pub text: String,
}

/// How many came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Attendance {
    /// How many.
    pub count: u32,
    /// Whether that is "ruim" (well over) rather than counted.
    pub approximate: bool,
}

/// Changes an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetEvent {
    /// The event.
    pub event: EntityId,
    /// What changes.
    pub change: EventChange,
}

/// A property of an event with its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventChange {
    /// Who were invited.
    Invitees(Vec<String>),
    /// How many came.
    Attendance(Option<Attendance>),
    /// The source it is about.
    About(Option<EntityId>),
    /// Whether it is taken out.
    Removed(bool),
}

/// An event as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Event {
    /// What it is about.
    pub title: String,
    /// Where.
    pub places: Vec<String>,
    /// The day.
    pub date: Option<Date>,
    /// What was done there.
    pub text: String,
    /// The source it is about.
    pub about: Field<Option<EntityId>>,
    /// Who were invited.
    pub invitees: Field<Vec<String>>,
    /// How many came.
    pub attendance: Field<Option<Attendance>>,
    /// Taken out.
    pub removed: Field<bool>,
}

impl Event {
    /// The event that is added.
    pub fn new(added: &AddEvent, stamp: Stamp, past: &CausalPast) -> Self {
        let mut event = Self {
            title: added.title.clone(),
            places: added.places.clone(),
            date: added.date,
            text: added.text.clone(),
            ..Self::default()
        };
        event.about.set(added.about, stamp, past);
        event.invitees.set(added.invitees.clone(), stamp, past);
        event.attendance.set(added.attendance, stamp, past);
        event
    }

    /// Sessions that were recorded in words.
    pub fn recorded(recorded: &process::Sessions, stamp: Stamp, past: &CausalPast) -> Self {
        let added = AddEvent {
            title: recorded.title.clone(),
            places: recorded.places.clone(),
            date: None,
            about: None,
            invitees: recorded.invitees.clone(),
            attendance: (recorded.attendance > 0).then_some(Attendance {
                count: recorded.attendance,
                approximate: recorded.approximate,
            }),
            text: recorded.text.clone(),
        };
        Self::new(&added, stamp, past)
    }

    /// Applies a change.
    pub fn set(&mut self, change: &EventChange, stamp: Stamp, past: &CausalPast) {
        match change {
            EventChange::Invitees(invitees) => self.invitees.set(invitees.clone(), stamp, past),
            EventChange::Attendance(attendance) => self.attendance.set(*attendance, stamp, past),
            EventChange::About(about) => self.about.set(*about, stamp, past),
            EventChange::Removed(removed) => self.removed.set(*removed, stamp, past),
        }
    }

    /// Whether it is one of the plan's events.
    pub fn is_present(&self) -> bool {
        self.removed.get() != Some(&true)
    }
}
