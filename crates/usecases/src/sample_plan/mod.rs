//! The sample plan: the IMV 2019-2022 rebuilt from the facts of its account, by the same
//! operations a workgroup would make, each at its own time and by its own member.

mod choice;
mod facts;
mod municipalities;
mod register;
mod source;
mod text;
mod weighing;

use std::collections::HashMap;
use std::path::Path;

use draagvlak_domain::id::EntityId;
use draagvlak_domain::time::{Date, Hlc, midnight_ms};
use draagvlak_store::Mode;

use crate::desk::{Desk, Surroundings};
use crate::new_plan::{NewPlan, new_plan};
use crate::problem::Problem;

use source::{Chapters, Edits, Facts, Reactions, read};

/// Makes the sample plan in a new file and opens it. The same operations every time: two sample
/// plans are equal to the byte of their ledger. What was begun and not finished is removed.
///
/// # Errors
/// [`Problem`] when the file exists or cannot be written.
pub fn sample_plan(path: &Path, around: Surroundings) -> Result<Desk, Problem> {
    let facts: Facts = read("plan.toml")?;
    let first = facts.member.first().cloned();
    let first = first.ok_or_else(|| Problem::damaged("problem-damaged", &[("what", "member")]))?;
    let new = NewPlan {
        profile: "imv",
        title: &facts.title,
        period: &facts.period,
        member: &first.key,
        name: &first.name,
        organisation: &first.organisation,
        task: &first.task,
    };
    let desk = new_plan(path, &new, Surroundings::standing(morning(facts.created)))?;
    let made = Making::begin(desk, facts).and_then(Making::finish);
    if let Err(problem) = made {
        for ending in ["", "-wal", "-shm"] {
            let mut name = path.as_os_str().to_owned();
            name.push(ending);
            if Path::new(&name).exists() {
                std::fs::remove_file(&name).map_err(|error| Problem::of_file(path, &error))?;
            }
        }
        return Err(problem);
    }
    Desk::open(path, Mode::Write, Some(&first.key), around)
}

/// The RBOP at which the themes were proposed.
const THEMES_PROPOSED: Date = jiff::civil::date(2018, 5, 24);

/// Nine in the morning of a day, in milliseconds since 1970.
fn morning(day: Date) -> u64 {
    midnight_ms(day) + 9 * 3_600_000
}

/// The plan while it is being made.
struct Making {
    desk: Desk,
    facts: Facts,
    chapters: Chapters,
    edits: Edits,
    rounds: Vec<Reactions>,
    choice: choice::Choice,
    /// What is still to be told of the survey.
    again: Option<choice::Again>,
    /// The sources with what they were used for.
    used: Vec<(String, String)>,
    /// The latest time written at, in milliseconds since 1970: time never runs back.
    now_ms: u64,
    members: HashMap<String, EntityId>,
    main_lines: HashMap<String, EntityId>,
    /// Chapters by their key.
    placed: HashMap<String, EntityId>,
    /// Reactions by their number.
    known: HashMap<String, EntityId>,
}

impl Making {
    fn begin(desk: Desk, facts: Facts) -> Result<Self, Problem> {
        let rounds = facts
            .round
            .iter()
            .map(|round| read(&round.reactions))
            .collect::<Result<_, _>>()?;
        let mut making = Self {
            desk,
            facts,
            chapters: read("chapters.toml")?,
            edits: read("edits.toml")?,
            rounds,
            choice: read("choice.toml")?,
            again: None,
            used: Vec::new(),
            now_ms: 0,
            members: HashMap::new(),
            main_lines: HashMap::new(),
            placed: HashMap::new(),
            known: HashMap::new(),
        };
        making.workgroup()?;
        making.region()?;
        Ok(making)
    }

    /// From the survey to the approval: each version with the round before it.
    fn finish(mut self) -> Result<(), Problem> {
        let versions = std::mem::take(&mut self.facts.version);
        for (place, version) in versions.iter().enumerate() {
            if let Some(before) = place.checked_sub(1) {
                self.work_round_in(before, &version.stage)?;
            } else {
                // The themes were proposed on the day of the poll's interim state.
                self.record_until(THEMES_PROPOSED)?;
                self.themes(THEMES_PROPOSED)?;
                self.record_until(version.date)?;
                self.first_texts(version)?;
            }
            self.record_until(version.date)?;
            self.issue(version)?;
            self.open_round_on(version)?;
            self.ask_critics(&version.stage, version.date)?;
        }
        self.after_the_draft()
    }

    /// Goes on as a member, on a day, later than everything before.
    fn seat(&mut self, member: &str, day: Date) {
        self.now_ms = (self.now_ms + 60_000).max(morning(day));
        self.desk.seat(member, self.now_ms);
    }

    fn today(&self) -> Date {
        let now = Hlc {
            ms: self.now_ms,
            tick: 0,
        };
        now.date()
    }

    fn coordinator(&self) -> String {
        let first = self.facts.member.first();
        first.map(|member| member.key.clone()).unwrap_or_default()
    }
}
