//! Sending a version to the councils, and when each of them has it and treats it (D47-D48).

use draagvlak_domain::body::Body;
use draagvlak_domain::council::{CouncilChange, SendToCouncil, SetCouncil};
use draagvlak_domain::decision::GiveApproval;
use draagvlak_domain::municipality::Municipality;
use draagvlak_domain::profile::GateKind;
use draagvlak_domain::time::Date;
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::municipalities::{municipality_named, present};
use crate::problem::Problem;
use crate::versions::version_named;

/// Something to send to councils.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct CouncilSendOrder {
    /// The codes or names of the municipalities; empty for all of them.
    pub municipalities: Vec<String>,
    /// The stage of the version that is sent.
    pub stage: String,
    /// The day; none for today.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// What is sent, in words; empty for the stage's title.
    pub what: String,
    /// It comes after the draft, as the definitive strength distribution (D47).
    pub supplement: bool,
    /// Why it goes before the approval that should come first; empty for no exception.
    pub override_reason: String,
    /// Who decided that.
    pub override_by: String,
}

/// Who had not approved a version on a day, where its stage asks for approvals (D12, D48).
///
/// # Errors
/// [`Problem`] when there is no such stage.
pub(crate) fn unapproved(desk: &Desk, stage: &str, day: Date) -> Result<Vec<String>, Problem> {
    if !desk.stage(stage)?.gates.contains(&GateKind::Approvals) {
        return Ok(Vec::new());
    }
    let given: Vec<Kept<GiveApproval>> = desk.store.nouns(Noun::Approval)?;
    let approved = |key: &str| {
        given.iter().any(|kept| {
            let given = &kept.value;
            given.stage == stage && given.principal == key && given.date <= day
        })
    };
    let principals = desk.profile()?.principals.into_iter();
    Ok(principals
        .filter(|principal| !approved(&principal.key))
        .map(|principal| principal.title)
        .collect())
}

/// What is sent before the approval that should come first needs a reason and who decided that; an
/// exception is only one where something was missing.
pub(crate) fn exception<'a>(
    desk: &Desk,
    stage: &str,
    date: Date,
    reason: &'a str,
    by: &'a str,
) -> Result<(&'a str, &'a str), Problem> {
    let missing = unapproved(desk, stage, date)?;
    let (reason, by) = (reason.trim(), by.trim());
    if missing.is_empty() {
        return Ok(("", ""));
    }
    if reason.is_empty() || by.is_empty() {
        return Err(Problem::refused(
            "problem-sent-before-approval",
            &[
                ("stage", &desk.stage(stage)?.title),
                ("missing", &missing.join(", ")),
                ("date", &date.to_string()),
            ],
        ));
    }
    Ok((reason, by))
}

/// Records that a version, or a supplement to it, was sent to councils: to all of them or to some,
/// and for each. Says how many.
///
/// # Errors
/// [`Problem`] when the version was not issued, there is no such municipality, or a principal had
/// not approved on that day and no reason with a name is given: nothing is stored then.
pub fn send_to_councils(desk: &mut Desk, order: &CouncilSendOrder) -> Result<usize, Problem> {
    let title = desk.stage(&order.stage)?.title;
    let version = version_named(desk, &order.stage)?.value.hash();
    let date = order.date.unwrap_or_else(|| desk.today());
    let to = named(desk, &order.municipalities)?;
    let (reason, by) = exception(
        desk,
        &order.stage,
        date,
        &order.override_reason,
        &order.override_by,
    )?;
    let what = match order.what.trim() {
        "" => title,
        what => what.to_owned(),
    };
    desk.write(|writing| {
        for municipality in &to {
            writing.append(&Body::SendToCouncil(SendToCouncil {
                municipality: municipality.id,
                stage: order.stage.clone(),
                version,
                date,
                what: what.clone(),
                to: municipality
                    .value
                    .address
                    .get()
                    .cloned()
                    .unwrap_or_default(),
                supplement: order.supplement,
                override_reason: reason.to_owned(),
                override_by: by.to_owned(),
            }))?;
        }
        Ok(to.len())
    })
}

fn named(desk: &Desk, names: &[String]) -> Result<Vec<Kept<Municipality>>, Problem> {
    if names.is_empty() {
        let all = present(desk)?;
        if all.is_empty() {
            return Err(Problem::refused("problem-no-municipalities", &[]));
        }
        return Ok(all);
    }
    names
        .iter()
        .map(|name| municipality_named(desk, name))
        .collect()
}

/// Records that councils said their papers came, on a day; none takes that away.
///
/// # Errors
/// [`Problem`] when there is no such municipality.
pub fn acknowledge_councils(
    desk: &mut Desk,
    names: &[String],
    day: Option<Date>,
) -> Result<usize, Problem> {
    set_councils(desk, names, &CouncilChange::Acknowledged(day))
}

/// Records on which day councils treat the draft; none takes that away.
///
/// # Errors
/// [`Problem`] when there is no such municipality.
pub fn plan_hearing(
    desk: &mut Desk,
    names: &[String],
    day: Option<Date>,
) -> Result<usize, Problem> {
    set_councils(desk, names, &CouncilChange::Hearing(day))
}

/// Changes how councils stand, in one respect.
///
/// # Errors
/// [`Problem`] when there is no such municipality.
pub(crate) fn set_councils(
    desk: &mut Desk,
    names: &[String],
    change: &CouncilChange,
) -> Result<usize, Problem> {
    let councils = named(desk, names)?;
    desk.write(|writing| {
        for municipality in &councils {
            writing.append(&Body::SetCouncil(SetCouncil {
                municipality: municipality.id,
                change: change.clone(),
            }))?;
        }
        Ok(councils.len())
    })
}
