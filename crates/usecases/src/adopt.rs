//! Adoption per principal, along two legal routes, and what follows (D2, D24).

use draagvlak_domain::adoption::{
    AdoptPlan, Adopter, AdoptionRoute, FollowAdoption, FollowKind, GiveAdoption,
};
use draagvlak_domain::body::Body;
use draagvlak_domain::time::Date;
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::municipalities::{municipality_named, present};
use crate::problem::Problem;
use crate::versions::version_named;

/// Where adoption stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Adoption {
    /// The stage that is adopted: the last of the profile that was issued, or its last.
    pub stage: String,
    /// Whether that version was issued.
    pub issued: bool,
    /// The mayors, by municipality, and the principals.
    pub adopters: Vec<AdopterRow>,
    /// How many adopted it.
    pub adopted: usize,
    /// That it was adopted; none for not yet.
    pub made: Option<AdoptedRow>,
    /// What followed, in order.
    pub followed: Vec<FollowRow>,
}

/// One who adopts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AdopterRow {
    /// The code of the municipality, or the key of the principal.
    pub key: String,
    /// The municipality, or the principal's title.
    pub name: String,
    /// A principal of the profile; otherwise the mayor of a municipality.
    pub principal: bool,
    /// Whether they adopt it; none where they did not say.
    pub adopts: Option<bool>,
    /// The day they said so.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// What they said.
    pub note: String,
}

/// That the plan was adopted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AdoptedRow {
    /// Along which route.
    pub route: AdoptionRoute,
    /// The stage.
    pub stage: String,
    /// The first digits of the version's hash.
    pub version: String,
    /// The day.
    #[ts(type = "string")]
    pub date: Date,
    /// The number of the decision.
    pub decision: String,
    /// Those who had not adopted it.
    pub without: Vec<String>,
    /// Why it was adopted along this route or without those.
    pub reason: String,
}

/// Something that followed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FollowRow {
    /// What.
    pub kind: FollowKind,
    /// The day.
    #[ts(type = "string")]
    pub date: Date,
    /// To whom, or who.
    pub who: String,
    /// In words.
    pub text: String,
    /// The stage; empty for none.
    pub stage: String,
}

/// Someone's word on adoption.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct AdopterOrder {
    /// Codes or names of municipalities, keys of principals; `mayors` for every mayor.
    pub who: Vec<String>,
    /// Whether they adopt it.
    pub adopts: bool,
    /// The day; none for today.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// What they said.
    pub note: String,
}

/// The adoption to record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AdoptOrder {
    /// Along which route.
    pub route: AdoptionRoute,
    /// The day; none for today.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// The number of the decision.
    pub decision: String,
    /// Why along this route, or without those who did not adopt it.
    pub reason: String,
}

/// What follows, to record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FollowOrder {
    /// What.
    pub kind: FollowKind,
    /// The day; none for today.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// To whom, or who.
    pub who: String,
    /// In words.
    pub text: String,
}

/// All mayors at once.
const MAYORS: &str = "mayors";

/// Where adoption stands.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn adoption(desk: &Desk) -> Result<Adoption, Problem> {
    let profile = desk.profile()?;
    let stage = profile.stages.last().map(|stage| stage.key.clone());
    let stage = stage.unwrap_or_default();
    let given: Vec<Kept<GiveAdoption>> = desk.store.nouns(Noun::AdoptionGiven)?;
    let last = |who: &Adopter| {
        let said = given.iter().rev().map(|kept| &kept.value);
        said.into_iter()
            .find(|said| said.who == *who && said.stage == stage)
    };
    let row = |who: &Adopter, key: &str, name: &str| {
        let said = last(who);
        AdopterRow {
            key: key.to_owned(),
            name: name.to_owned(),
            principal: matches!(who, Adopter::Principal(_)),
            adopts: said.map(|said| said.adopts),
            date: said.map(|said| said.date),
            note: said.map(|said| said.note.clone()).unwrap_or_default(),
        }
    };
    let mut adopters = Vec::new();
    for principal in &profile.principals {
        let who = Adopter::Principal(principal.key.clone());
        adopters.push(row(&who, &principal.key, &principal.title));
    }
    for kept in present(desk)? {
        let who = Adopter::Mayor(kept.id);
        adopters.push(row(&who, &kept.value.code, kept.value.name()));
    }
    let made: Vec<Kept<AdoptPlan>> = desk.store.nouns(Noun::Adoption)?;
    let followed: Vec<Kept<FollowAdoption>> = desk.store.nouns(Noun::AdoptionFollow)?;
    Ok(Adoption {
        issued: version_named(desk, &stage).is_ok(),
        adopted: adopters
            .iter()
            .filter(|row| row.adopts == Some(true))
            .count(),
        adopters,
        made: made.into_iter().next_back().map(|kept| AdoptedRow {
            route: kept.value.route,
            version: kept.value.version.short(),
            stage: kept.value.stage,
            date: kept.value.date,
            decision: kept.value.decision,
            without: kept.value.without,
            reason: kept.value.reason,
        }),
        followed: followed
            .into_iter()
            .map(|kept| FollowRow {
                kind: kept.value.kind,
                date: kept.value.date,
                who: kept.value.who,
                text: kept.value.text,
                stage: kept.value.stage,
            })
            .collect(),
        stage,
    })
}

/// Records whether mayors and principals adopt the plan. Says how many.
///
/// # Errors
/// [`Problem`] when there is no such municipality or principal, or the final version was not
/// issued: nothing is stored then.
pub fn give_adoption(desk: &mut Desk, order: &AdopterOrder) -> Result<usize, Problem> {
    let stage = adoption(desk)?.stage;
    version_named(desk, &stage)?;
    let profile = desk.profile()?;
    let date = order.date.unwrap_or_else(|| desk.today());
    let mut who = Vec::new();
    for name in &order.who {
        if name == MAYORS {
            who.extend(
                present(desk)?
                    .into_iter()
                    .map(|kept| Adopter::Mayor(kept.id)),
            );
        } else if profile.principal(name).is_some() {
            who.push(Adopter::Principal(name.clone()));
        } else {
            who.push(Adopter::Mayor(municipality_named(desk, name)?.id));
        }
    }
    desk.write(|writing| {
        let count = who.len();
        for who in who {
            writing.append(&Body::GiveAdoption(GiveAdoption {
                who,
                stage: stage.clone(),
                adopts: order.adopts,
                date,
                note: order.note.trim().to_owned(),
            }))?;
        }
        Ok(count)
    })
}

/// Records that the plan is adopted. Together asks every mayor and every principal; the route of
/// the principals asks those alone, and why there was no agreement.
///
/// # Errors
/// [`Problem`] when the final version was not issued, a principal did not adopt it, or someone else
/// did not and no reason is given: nothing is stored then.
pub fn adopt_plan(desk: &mut Desk, order: &AdoptOrder) -> Result<Adoption, Problem> {
    let stands = adoption(desk)?;
    let version = version_named(desk, &stands.stage)?.value.hash();
    let missing = |principal: bool| -> Vec<String> {
        stands
            .adopters
            .iter()
            .filter(|row| row.principal == principal && row.adopts != Some(true))
            .map(|row| row.name.clone())
            .collect()
    };
    let principals = missing(true);
    if !principals.is_empty() {
        return Err(Problem::refused(
            "problem-principal-not-adopted",
            &[("missing", &principals.join(", "))],
        ));
    }
    let without = missing(false);
    let reason = order.reason.trim();
    if reason.is_empty() && order.route == AdoptionRoute::Principals {
        return Err(Problem::refused("problem-route-reason", &[]));
    }
    if reason.is_empty() && !without.is_empty() {
        return Err(Problem::refused(
            "problem-mayors-not-adopted",
            &[
                ("count", &without.len().to_string()),
                ("missing", &without.join(", ")),
            ],
        ));
    }
    let date = order.date.unwrap_or_else(|| desk.today());
    desk.append(&Body::AdoptPlan(AdoptPlan {
        route: order.route,
        stage: stands.stage,
        version,
        date,
        decision: order.decision.trim().to_owned(),
        without,
        reason: reason.to_owned(),
    }))?;
    adoption(desk)
}

/// Records what follows upon adoption: sending on, an appeal, its decision, an amended version.
///
/// # Errors
/// [`Problem`] when the plan was not adopted, or nobody is named; an amended version must have been
/// issued after adoption.
pub fn follow_adoption(desk: &mut Desk, order: &FollowOrder) -> Result<(), Problem> {
    let stands = adoption(desk)?;
    let Some(made) = stands.made else {
        return Err(Problem::refused("problem-not-adopted", &[]));
    };
    let who = order.who.trim();
    if who.is_empty() {
        return Err(Problem::usage("problem-nobody-named", &[]));
    }
    let mut stage = String::new();
    if order.kind == FollowKind::Amended {
        let version = version_named(desk, &stands.stage)?.value;
        if version.hash().short() == made.version {
            return Err(Problem::refused(
                "problem-not-amended",
                &[("stage", &stands.stage)],
            ));
        }
        stage.clone_from(&stands.stage);
    }
    let date = order.date.unwrap_or_else(|| desk.today());
    desk.append(&Body::FollowAdoption(FollowAdoption {
        kind: order.kind,
        date,
        who: who.to_owned(),
        text: order.text.trim().to_owned(),
        stage,
    }))?;
    Ok(())
}
