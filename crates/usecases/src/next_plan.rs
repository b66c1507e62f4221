//! Starting the next plan from this one: its kind, workgroup, region and chapters (D1, D6).

use std::path::Path;

use draagvlak_domain::body::{Body, OpenActor};
use draagvlak_domain::chapter::AddChapter;
use draagvlak_domain::id::{ActorId, EntityId, PlanId};
use draagvlak_domain::member::AddMember;
use draagvlak_domain::municipality::AddMunicipality;
use draagvlak_domain::plan::{CreatePlan, Period};
use draagvlak_domain::region_body::{AddRegionBody, BodyKind, RegionBody};
use draagvlak_domain::revision::{Line, Revise, TextStep};
use draagvlak_redline::atoms::change_between;
use draagvlak_store::{Kept, Noun, Store, Writing};
use serde::Serialize;
use ts_rs::TS;

use crate::chapters::{present, title};
use crate::desk::{Desk, Surroundings};
use crate::municipalities;
use crate::problem::Problem;

/// What the next plan took over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NextPlan {
    /// Where its file is.
    pub path: String,
    /// Its title.
    pub title: String,
    /// Its period.
    pub period: String,
    /// How many members.
    pub members: usize,
    /// How many municipalities.
    pub municipalities: usize,
    /// How many chapters.
    pub chapters: usize,
    /// Whether the chapters took their text with them.
    pub with_text: bool,
}

/// Makes the next plan in a new file: the same kind, workgroup, municipalities, bodies and chapters,
/// with or without their text. Themes, reactions and decisions stay with this plan: they are chosen
/// and made anew. What was begun and not finished is removed.
///
/// # Errors
/// [`Problem`] when the file exists, the period is none, or it does not come after this plan's.
pub fn next_plan(
    desk: &Desk,
    path: &Path,
    name: &str,
    period: &str,
    with_text: bool,
    mut around: Surroundings,
) -> Result<NextPlan, Problem> {
    let next: Period = period
        .parse()
        .map_err(|()| Problem::usage("problem-bad-period", &[("text", period)]))?;
    let plan = desk
        .store
        .plan()?
        .ok_or_else(|| Problem::damaged("problem-damaged", &[("what", "plan")]))?;
    let now = plan.period.get().copied();
    if now.is_some_and(|now| next.from <= now.to) {
        let now = now.map(|now| now.to_string()).unwrap_or_default();
        return Err(Problem::refused(
            "problem-period-overlaps",
            &[("text", period), ("now", &now)],
        ));
    }
    if name.trim().is_empty() {
        return Err(Problem::usage("problem-plan-nameless", &[]));
    }
    let made = CreatePlan {
        title: name.trim().to_owned(),
        period: next,
        profile: plan.profile,
    };
    let id = PlanId(around.fresh()?);
    let actor = ActorId(around.fresh()?);
    let mut store = Store::create(path)?;
    let taken = (|| {
        let writing = store.write(id, actor, around.now_ms())?;
        let taken = take_over(desk, &writing, &made, actor, with_text)?;
        writing.commit()?;
        Ok(taken)
    })();
    drop(store);
    taken
        .map(|(members, municipalities, chapters)| NextPlan {
            path: path.display().to_string(),
            title: made.title.clone(),
            period: next.to_string(),
            members,
            municipalities,
            chapters,
            with_text,
        })
        .or_else(|problem: Problem| {
            // Half a plan is no plan, and the name must be free for the next try.
            std::fs::remove_file(path).map_err(|error| Problem::of_file(path, &error))?;
            Err(problem)
        })
}

/// Says everything again that goes along. Says how many members, municipalities and chapters.
fn take_over(
    desk: &Desk,
    writing: &Writing<'_>,
    made: &CreatePlan,
    actor: ActorId,
    with_text: bool,
) -> Result<(usize, usize, usize), Problem> {
    writing.append(&Body::CreatePlan(made.clone()))?;
    let members: Vec<Kept<AddMember>> = desk.store.nouns(Noun::Member)?;
    for (at, member) in members.iter().enumerate() {
        let mut member = member.value.clone();
        // What one did for this plan is not what one does for the next.
        member.task = String::new();
        let added = EntityId::born_of(writing.append(&Body::AddMember(member))?, 0);
        if at == 0 {
            writing.append(&Body::OpenActor(OpenActor { member: added }))?;
            writing.set_local(&format!("actor {added}"), actor.as_bytes())?;
        }
    }
    let region = municipalities::present(desk)?;
    for kept in &region {
        let value = &kept.value;
        writing.append(&Body::AddMunicipality(AddMunicipality {
            code: value.code.clone(),
            name: value.name().to_owned(),
            inhabitants: value.inhabitants.get().copied().flatten(),
            part: value.part.get().cloned().unwrap_or_default(),
            address: value.address.get().cloned().unwrap_or_default(),
        }))?;
    }
    for kept in desk.store.nouns::<RegionBody>(Noun::RegionBody)? {
        let body = kept.value;
        if body.is_present() {
            writing.append(&Body::AddRegionBody(AddRegionBody {
                name: body.name.get().cloned().unwrap_or_default(),
                kind: body.kind.get().copied().unwrap_or(BodyKind::Other),
                text: body.text.get().cloned().unwrap_or_default(),
                key: body.key,
            }))?;
        }
    }
    let chapters = present(desk)?;
    for kept in &chapters {
        let added = writing.append(&Body::AddChapter(AddChapter {
            title: title(&kept.value).to_owned(),
            position: kept.value.position.get().cloned().unwrap_or_default(),
            part: kept.value.part.clone(),
        }))?;
        let text = desk.store.head_text(kept.id, Line::Working)?.text;
        if with_text && !text.is_empty() {
            writing.append(&Body::Revise(Revise {
                chapter: EntityId::born_of(added, 0),
                step: TextStep {
                    base: Vec::new(),
                    delta: change_between("", &text),
                },
                reasons: Vec::new(),
                note: String::new(),
            }))?;
        }
    }
    Ok((members.len(), region.len(), chapters.len()))
}
