//! The plans that were open lately.

use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use draagvlak_usecases::Date;

/// The name of the file.
pub(crate) const FILE: &str = "recent.json";
/// How many are remembered.
const MOST: usize = 12;

/// The plans that were open lately, the latest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Recent(Vec<Opened>);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Opened {
    path: String,
    title: String,
    opened: String,
}

/// A plan that was open lately.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub(crate) struct RecentPlan {
    /// Where it is.
    pub(crate) path: String,
    /// Its title then.
    pub(crate) title: String,
    /// The day it was opened last.
    pub(crate) opened: String,
    /// There is no such file now.
    pub(crate) missing: bool,
}

impl Recent {
    /// Puts a plan that is opened in front.
    pub(crate) fn open(&mut self, path: &Path, title: &str, day: Date) {
        let path = path.display().to_string();
        self.0.retain(|other| other.path != path);
        let (title, opened) = (title.to_owned(), day.to_string());
        self.0.insert(
            0,
            Opened {
                path,
                title,
                opened,
            },
        );
        self.0.truncate(MOST);
    }

    /// The plans with whether each is still there.
    pub(crate) fn plans(&self) -> Vec<RecentPlan> {
        let shown = |plan: &Opened| RecentPlan {
            path: plan.path.clone(),
            title: plan.title.clone(),
            opened: plan.opened.clone(),
            missing: !Path::new(&plan.path).is_file(),
        };
        self.0.iter().map(shown).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_stands_first_and_only_once() {
        let mut recent = Recent::default();
        let day: Date = "2018-07-13".parse().unwrap();
        for path in ["a", "b", "a"] {
            recent.open(Path::new(path), path, day);
        }
        let titles: Vec<_> = recent.plans().into_iter().map(|plan| plan.title).collect();
        assert_eq!(titles, ["a", "b"]);
    }

    #[test]
    fn only_so_many_are_remembered() {
        let mut recent = Recent::default();
        for number in 0..MOST + 5 {
            let path = number.to_string();
            recent.open(Path::new(&path), &path, "2018-07-13".parse().unwrap());
        }
        assert_eq!(recent.plans().len(), MOST);
        assert_eq!(recent.plans()[0].title, (MOST + 4).to_string());
    }

    #[test]
    fn a_plan_that_went_away_is_marked() {
        let folder = tempfile::tempdir().unwrap();
        let mut recent = Recent::default();
        recent.open(
            &folder.path().join("gone"),
            "Weg",
            "2018-07-13".parse().unwrap(),
        );
        assert!(recent.plans()[0].missing);
    }
}
