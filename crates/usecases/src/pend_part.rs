//! Statutory parts that are still to come, and those that arrived (D45).

use draagvlak_domain::body::Body;
use draagvlak_domain::decision::PendPart;
use draagvlak_store::Noun;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::problem::Problem;

/// A statutory part with the last word on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartStanding {
    /// Its key.
    pub part: String,
    /// Its title.
    pub title: String,
    /// It is still to come.
    pub pending: bool,
    /// Why.
    pub reason: String,
    /// Who brings it.
    pub owner: String,
    /// When it is expected, in words.
    pub expected: String,
    /// What stands in its place.
    pub placeholder: String,
}

/// The statutory parts of the profile, each with the last word on it.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn parts(desk: &Desk) -> Result<Vec<PartStanding>, Problem> {
    let said = desk.store.nouns::<PendPart>(Noun::Part)?;
    Ok(desk
        .profile()?
        .statutory_parts
        .into_iter()
        .map(|part| {
            let last = said.iter().rev().find(|kept| kept.value.part == part.key);
            let last = last.map(|kept| kept.value.clone());
            let text = |of: fn(&PendPart) -> &String| {
                last.as_ref()
                    .map(|last| of(last).clone())
                    .unwrap_or_default()
            };
            PartStanding {
                pending: last.as_ref().is_some_and(|last| last.pending),
                reason: text(|last| &last.reason),
                owner: text(|last| &last.owner),
                expected: text(|last| &last.expected),
                placeholder: text(|last| &last.placeholder),
                part: part.key,
                title: part.title,
            }
        })
        .collect())
}

/// Says that a part is still to come, with the reason, who brings it and when; or that it arrived.
///
/// # Errors
/// [`Problem`] when there is no such part, or one is pending without a reason or an owner.
pub fn pend_part(desk: &mut Desk, order: &PartStanding) -> Result<(), Problem> {
    let known: Vec<_> = parts(desk)?.into_iter().map(|part| part.part).collect();
    if !known.contains(&order.part) {
        return Err(Problem::no_such(&order.part, &known));
    }
    if order.pending && (order.reason.trim().is_empty() || order.owner.trim().is_empty()) {
        return Err(Problem::usage("problem-pending-reason", &[]));
    }
    desk.append(&Body::PendPart(PendPart {
        part: order.part.clone(),
        pending: order.pending,
        reason: order.reason.trim().to_owned(),
        owner: order.owner.trim().to_owned(),
        expected: order.expected.trim().to_owned(),
        placeholder: order.placeholder.trim().to_owned(),
    }))?;
    Ok(())
}

/// Records that a statutory part arrived. What was said about it stays on record.
///
/// # Errors
/// [`Problem`] when the profile has no such part, or it was not pending.
pub fn part_arrived(desk: &mut Desk, part: &str) -> Result<(), Problem> {
    let profile = desk.profile()?;
    let known: Vec<_> = profile
        .statutory_parts
        .iter()
        .map(|p| p.key.clone())
        .collect();
    if !known.iter().any(|key| key == part) {
        return Err(Problem::no_such(part, &known));
    }
    let said = desk.store.nouns::<PendPart>(Noun::Part)?;
    let last = said.into_iter().rfind(|kept| kept.value.part == part);
    match last {
        Some(kept) if kept.value.pending => {
            let arrived = PendPart {
                pending: false,
                ..kept.value
            };
            desk.append(&Body::PendPart(arrived))?;
            Ok(())
        }
        _ => Err(Problem::refused(
            "problem-part-not-pending",
            &[("part", part)],
        )),
    }
}
