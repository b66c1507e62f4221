//! The chain from a change back to its reactions, and the changes that have none: between any two
//! versions, also after acceptance (D34-D38).

use std::collections::HashMap;

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::Outcome;
use draagvlak_domain::explanation::{ExplainChange, Explanation};
use draagvlak_domain::id::OperationId;
use draagvlak_domain::version::IssueVersion;
use draagvlak_store::{Kept, Noun};
use serde::Serialize;
use ts_rs::TS;

use crate::changes::{ChangeRow, changes};
use crate::desk::Desk;
use crate::made_changes::made_change;
use crate::problem::Problem;
use crate::reaction::{ReactionOrigin, reaction};
use crate::trace::holding;

/// A change with everything it was made for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Why {
    /// The change, with the text before and after.
    pub change: ChangeRow,
    /// The reactions it was made for.
    pub reasons: Vec<WhyReason>,
    /// What a person said of it that no reaction asked for.
    pub explanations: Vec<String>,
    /// The stages of the versions that hold it.
    pub versions: Vec<String>,
}

/// A reaction a change was made for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WhyReason {
    /// Its number.
    pub label: String,
    /// Who reacts, in which role and for which organisation.
    pub respondent: String,
    /// The role.
    pub role: String,
    /// The organisation.
    pub organisation: String,
    /// The reaction, letter for letter.
    pub text: String,
    /// The file and cell it came from.
    pub origin: Option<ReactionOrigin>,
    /// What was done with it.
    pub outcome: Option<Outcome>,
    /// How, why not, or the answer.
    pub note: String,
}

/// The change of this name between two versions (`to` none: the text as it is now; `from` none: the
/// version issued last). Where neither is given it is also sought between each version and the next,
/// and among the changes that were made for a reaction, which need no two versions.
fn change_named(
    desk: &Desk,
    id: &str,
    from: Option<&str>,
    to: Option<&str>,
) -> Result<ChangeRow, Problem> {
    let mut pairs = vec![(from.map(str::to_owned), to.map(str::to_owned))];
    if from.is_none() && to.is_none() {
        let versions: Vec<Kept<IssueVersion>> = desk.store.nouns(Noun::Version)?;
        let stages: Vec<_> = versions.into_iter().map(|one| one.value.stage).collect();
        let between = stages.windows(2).rev();
        pairs.extend(between.map(|pair| (Some(pair[0].clone()), Some(pair[1].clone()))));
    }
    let mut known = Vec::new();
    for (from, to) in pairs {
        for row in changes(desk, None, from.as_deref(), to.as_deref())? {
            if row.id == id {
                return Ok(row);
            }
            known.push(row.id);
        }
    }
    if from.is_none()
        && to.is_none()
        && let Some(made) = made_change(desk, id)?
    {
        return Ok(made);
    }
    known.truncate(20);
    Err(Problem::no_such(id, &known))
}

/// Why a change was made: its reactions in full, what was said of it, the versions that hold it.
///
/// # Errors
/// [`Problem`] when there is no such change or version.
pub fn why(desk: &Desk, id: &str, from: Option<&str>, to: Option<&str>) -> Result<Why, Problem> {
    let change = change_named(desk, id, from, to)?;
    let mut reasons = Vec::with_capacity(change.reasons.len());
    for label in &change.reasons {
        let one = reaction(desk, label)?;
        reasons.push(WhyReason {
            label: one.row.label,
            respondent: one.row.respondent,
            role: one.row.role,
            organisation: one.row.organisation,
            text: one.text,
            origin: one.origin,
            outcome: one.row.outcome,
            note: one.note,
        });
    }
    let known = explanations(desk)?;
    let mut said: Vec<String> = change
        .revisions
        .iter()
        .filter_map(|revision| known.get(revision).cloned())
        .collect();
    said.dedup();
    let versions: Vec<Kept<IssueVersion>> = desk.store.nouns(Noun::Version)?;
    Ok(Why {
        versions: holding(desk, &versions, change.chapter, &change.revisions)?,
        reasons,
        explanations: said,
        change,
    })
}

/// The changes between two versions (`to` none: the text as it is now) that no reaction asked for and
/// nobody explained.
///
/// # Errors
/// [`Problem`] when there is no such version.
pub fn unexplained(
    desk: &Desk,
    from: Option<&str>,
    to: Option<&str>,
) -> Result<Vec<ChangeRow>, Problem> {
    let rows = changes(desk, None, from, to)?;
    without_reason(desk, rows)
}

/// Those of these changes that have no reaction and no explanation.
pub(crate) fn without_reason(
    desk: &Desk,
    mut rows: Vec<ChangeRow>,
) -> Result<Vec<ChangeRow>, Problem> {
    rows.retain(|row| row.reasons.is_empty());
    if rows.is_empty() {
        return Ok(rows);
    }
    let known = explanations(desk)?;
    // A change of several revisions is explained when each of them is.
    rows.retain(|row| {
        row.revisions.is_empty() || row.revisions.iter().any(|one| !known.contains_key(one))
    });
    Ok(rows)
}

fn explanations(desk: &Desk) -> Result<HashMap<OperationId, String>, Problem> {
    let all: Vec<Kept<Explanation>> = desk.store.nouns(Noun::Explanation)?;
    Ok(all
        .into_iter()
        .filter_map(|one| {
            let why = one.value.why.get()?.clone();
            (!why.is_empty()).then_some((one.value.revision, why))
        })
        .collect())
}

/// Says why a change was made that no reaction asked for; empty leaves it unexplained again.
///
/// # Errors
/// [`Problem`] when there is no such change or version.
pub fn explain_change(
    desk: &mut Desk,
    id: &str,
    from: Option<&str>,
    to: Option<&str>,
    why: &str,
) -> Result<(), Problem> {
    let change = change_named(desk, id, from, to)?;
    desk.write(|writing| {
        for revision in change.revisions {
            writing.append(&Body::ExplainChange(ExplainChange {
                revision,
                why: why.trim().to_owned(),
            }))?;
        }
        Ok(())
    })
}
