//! Making a plan.

use std::path::Path;

use draagvlak_domain::body::Body;
use draagvlak_domain::body::OpenActor;
use draagvlak_domain::id::{ActorId, EntityId, PlanId};
use draagvlak_domain::member::AddMember;
use draagvlak_domain::plan::{CreatePlan, Period};
use draagvlak_domain::profile::Profile;
use draagvlak_store::Store;

use crate::desk::{Desk, Surroundings};
use crate::problem::Problem;

/// The profiles that come with the program.
const PROFILES: &[(&str, &str)] = &[
    ("imv", include_str!("../../../assets/profiles/imv.toml")),
    (
        "municipal-vision",
        include_str!("../../../assets/profiles/municipal-vision.toml"),
    ),
];

/// What a new plan needs.
#[derive(Debug, Clone, Default)]
pub struct NewPlan<'a> {
    /// The key of a profile.
    pub profile: &'a str,
    /// The title.
    pub title: &'a str,
    /// The years, such as `2019-2022`.
    pub period: &'a str,
    /// The short name of the first member, who coordinates.
    pub member: &'a str,
    /// How that member is shown; empty for the short name.
    pub name: &'a str,
    /// The organisation that member speaks for; empty for none.
    pub organisation: &'a str,
    /// What that member does, for the colophon (D11); empty for nothing in particular.
    pub task: &'a str,
}

/// Makes a plan in a new file, with its first member. What was begun and not finished is removed.
///
/// # Errors
/// [`Problem`] when the file exists, or the profile or the period is none.
pub fn new_plan(path: &Path, new: &NewPlan<'_>, mut around: Surroundings) -> Result<Desk, Problem> {
    let period: Period = new
        .period
        .parse()
        .map_err(|()| Problem::usage("problem-bad-period", &[("text", new.period)]))?;
    let known: Vec<String> = PROFILES.iter().map(|(key, _)| (*key).to_owned()).collect();
    let (_, source) = PROFILES
        .iter()
        .find(|(key, _)| *key == new.profile)
        .ok_or_else(|| Problem::no_such(new.profile, &known))?;
    let profile = Profile::from_toml(source)
        .map_err(|error| Problem::damaged("problem-damaged", &[("what", &error.to_string())]))?;
    let plan = PlanId(around.fresh()?);
    let mut store = Store::create(path)?;
    match begin(&mut store, plan, new, period, profile, &mut around) {
        Ok(()) => Ok(Desk::of(store, plan, new.member.to_owned(), around)),
        Err(problem) => {
            drop(store);
            // Half a plan is no plan, and the name must be free for the next try.
            std::fs::remove_file(path).map_err(|error| Problem::of_file(path, &error))?;
            Err(problem)
        }
    }
}

/// Makes a plan that is nowhere but in memory, for tests of many histories.
///
/// # Errors
/// [`Problem`] as [`new_plan`].
#[doc(hidden)]
pub fn new_plan_in_memory(new: &NewPlan<'_>, mut around: Surroundings) -> Result<Desk, Problem> {
    let period: Period = new
        .period
        .parse()
        .map_err(|()| Problem::usage("problem-bad-period", &[("text", new.period)]))?;
    let (_, source) = PROFILES[0];
    let profile = Profile::from_toml(source)
        .map_err(|error| Problem::damaged("problem-damaged", &[("what", &error.to_string())]))?;
    let plan = PlanId(around.fresh()?);
    let mut store = Store::create_in_memory()?;
    begin(&mut store, plan, new, period, profile, &mut around)?;
    Ok(Desk::of(store, plan, new.member.to_owned(), around))
}

fn begin(
    store: &mut Store,
    plan: PlanId,
    new: &NewPlan<'_>,
    period: Period,
    profile: Profile,
    around: &mut Surroundings,
) -> Result<(), Problem> {
    let actor = ActorId(around.fresh()?);
    let role = profile
        .roles
        .first()
        .map(|role| role.key.clone())
        .unwrap_or_default();
    let writing = store.write(plan, actor, around.now_ms())?;
    writing.append(&Body::CreatePlan(CreatePlan {
        title: new.title.to_owned(),
        period,
        profile,
    }))?;
    let member = AddMember {
        key: new.member.to_owned(),
        name: if new.name.is_empty() {
            new.member
        } else {
            new.name
        }
        .to_owned(),
        organisation: new.organisation.to_owned(),
        role,
        task: new.task.to_owned(),
    };
    let member = EntityId::born_of(writing.append(&Body::AddMember(member))?, 0);
    writing.append(&Body::OpenActor(OpenActor { member }))?;
    writing.set_local(&format!("actor {member}"), actor.as_bytes())?;
    Ok(writing.commit()?)
}
