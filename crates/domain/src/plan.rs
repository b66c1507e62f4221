//! The plan itself.

use serde::{Deserialize, Serialize};

use crate::field::{Field, Stamp};
use crate::operation::CausalPast;
use crate::profile::Profile;

/// The years a plan holds for (D1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// The first year.
    pub from: i16,
    /// The last year.
    pub to: i16,
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.from, self.to)
    }
}

impl std::str::FromStr for Period {
    type Err = ();

    /// Reads `2019-2022`.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (from, to) = text.split_once(['-', '–']).ok_or(())?;
        let year = |text: &str| {
            text.trim()
                .parse::<i16>()
                .ok()
                .filter(|y| (1900..=2200).contains(y))
        };
        let period = Self {
            from: year(from).ok_or(())?,
            to: year(to).ok_or(())?,
        };
        if period.from <= period.to {
            Ok(period)
        } else {
            Err(())
        }
    }
}

/// Makes the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreatePlan {
    /// Its title.
    pub title: String,
    /// The years it holds for.
    pub period: Period,
    /// What its kind prescribes, whole: a plan never depends on a file elsewhere.
    pub profile: Profile,
}

/// Changes a property of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SetPlan {
    /// The title.
    Title(String),
    /// The period; a plan may be extended.
    Period(Period),
    /// What a reader should know before anything else, such as that this is a sample.
    Notice(String),
}

/// The plan as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The title.
    pub title: Field<String>,
    /// The period.
    pub period: Field<Period>,
    /// The notice.
    pub notice: Field<String>,
    /// The profile.
    pub profile: Profile,
}

impl Plan {
    /// The plan that is made.
    pub fn new(made: &CreatePlan, stamp: Stamp, past: &CausalPast) -> Self {
        let mut plan = Self {
            title: Field::default(),
            period: Field::default(),
            notice: Field::default(),
            profile: made.profile.clone(),
        };
        plan.title.set(made.title.clone(), stamp, past);
        plan.period.set(made.period, stamp, past);
        plan
    }

    /// Applies a change.
    pub fn set(&mut self, change: &SetPlan, stamp: Stamp, past: &CausalPast) {
        match change {
            SetPlan::Title(title) => self.title.set(title.clone(), stamp, past),
            SetPlan::Period(period) => self.period.set(*period, stamp, past),
            SetPlan::Notice(notice) => self.notice.set(notice.clone(), stamp, past),
        }
    }
}
