//! The plan, and who sits at it.

use draagvlak_domain::authority::READER;
use draagvlak_domain::profile::{Named, StatutoryPart};
use draagvlak_domain::version::IssueVersion;
use draagvlak_store::Noun;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::members::{MemberRow, members};
use crate::problem::Problem;

/// The plan that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanInfo {
    /// Where its file is.
    pub path: String,
    /// Its title.
    pub title: String,
    /// Its years, such as `2019-2022`.
    pub period: String,
    /// What a reader should know first. Empty for none.
    pub notice: String,
    /// The short name of the member who works here.
    pub member: String,
    /// The workgroup.
    pub members: Vec<MemberRow>,
    /// The stages, in order.
    pub stages: Vec<StageInfo>,
    /// The key of the stage that comes next; none when the last one was issued.
    pub next_stage: Option<String>,
    /// Whose approval counts.
    pub principals: Vec<NamedRow>,
    /// What the law requires the plan to hold.
    pub statutory_parts: Vec<StatutoryPartRow>,
    /// It may only be looked at here: another program writes in it, or its file cannot be written.
    /// For a reader too, who reacts and shares all the same.
    pub read_only: bool,
    /// The member who works here is a reader: it reads, reacts in its own name, and no more.
    pub reader: bool,
    /// A passphrase opens its file.
    pub sealed: bool,
}

/// A stage of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StageInfo {
    /// Its key.
    pub key: String,
    /// Its title.
    pub title: String,
    /// The status its papers bear.
    pub status: String,
}

/// Something with a title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "Named")]
pub struct NamedRow {
    /// Its key.
    pub key: String,
    /// Its title.
    pub title: String,
}

impl From<Named> for NamedRow {
    fn from(named: Named) -> Self {
        Self {
            key: named.key,
            title: named.title,
        }
    }
}

/// A statutory part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "StatutoryPart")]
pub struct StatutoryPartRow {
    /// Its key.
    pub key: String,
    /// Its title.
    pub title: String,
    /// The article that requires it.
    pub article: String,
}

impl From<StatutoryPart> for StatutoryPartRow {
    fn from(part: StatutoryPart) -> Self {
        Self {
            key: part.key,
            title: part.title,
            article: part.article,
        }
    }
}

/// What the window shows of a plan whatever screen is open.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn plan_info(desk: &Desk) -> Result<PlanInfo, Problem> {
    let plan = desk.store.plan()?.ok_or_else(|| {
        if crate::sync_status::sync_status(desk).is_ok_and(|status| status.joining) {
            Problem::refused("problem-join-waits", &[])
        } else {
            Problem::damaged("problem-damaged", &[("what", "plan")])
        }
    })?;
    let members = members(desk)?;
    let sitting = desk.member()?;
    let member = members.iter().find(|member| member.id == sitting);
    let stages = plan.profile.stages.iter().map(|stage| StageInfo {
        key: stage.key.clone(),
        title: stage.title.clone(),
        status: stage.status.clone(),
    });
    let may_write = desk.store.may_write();
    let reader = may_write && member.is_some_and(|member| member.role == READER);
    Ok(PlanInfo {
        path: desk.store.path().display().to_string(),
        title: plan.title.get().cloned().unwrap_or_default(),
        period: plan
            .period
            .get()
            .map(ToString::to_string)
            .unwrap_or_default(),
        notice: plan.notice.get().cloned().unwrap_or_default(),
        member: member.map(|member| member.key.clone()).unwrap_or_default(),
        stages: stages.collect(),
        next_stage: next_stage(desk)?,
        principals: plan
            .profile
            .principals
            .into_iter()
            .map(Into::into)
            .collect(),
        statutory_parts: plan
            .profile
            .statutory_parts
            .into_iter()
            .map(Into::into)
            .collect(),
        read_only: !may_write || reader,
        reader,
        sealed: desk.store.is_sealed(),
        members,
    })
}

/// The key of the first stage after the last one that was issued.
pub(crate) fn next_stage(desk: &Desk) -> Result<Option<String>, Problem> {
    let profile = desk.profile()?;
    let versions = desk.store.nouns::<IssueVersion>(Noun::Version)?;
    let issued = versions
        .iter()
        .filter_map(|version| profile.stage_order(&version.value.stage))
        .max();
    let next = issued.map_or(0, |last| last + 1);
    Ok(profile.stages.get(next).map(|stage| stage.key.clone()))
}
