//! The distribution log: recording that packages were sent, and reading that back (D7, D47, D48).

use std::path::PathBuf;

use draagvlak_domain::body::Body;
use draagvlak_domain::distribution::SendPackage;
use draagvlak_domain::time::Date;
use draagvlak_domain::version::IssueVersion;
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::check::bag;
use super::council::bag_within;
use crate::addressees::addressees;
use crate::desk::Desk;
use crate::papers::issued;
use crate::problem::Problem;
use crate::send_to_councils::exception;

/// What was sent, to whom and when.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SendOrder {
    /// The stage of the version; empty, for a supplement, for the one that was sent last.
    pub version: String,
    /// The statutory part a supplement brings.
    pub part: Option<String>,
    /// The municipalities; none for every one on the register.
    pub municipalities: Vec<String>,
    /// To whom, in words.
    pub recipients: String,
    /// The day; none for today.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// The folder with the packages: they are checked, and their sums go into the log. None where
    /// it is not here any more.
    #[ts(type = "string | null")]
    pub folder: Option<PathBuf>,
    /// Why it was sent before the approvals that should come first; empty when they were there.
    pub override_reason: String,
    /// Who decided that, in words.
    pub override_by: String,
}

/// A package that was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DistributionRow {
    /// The stage's key.
    pub stage: String,
    /// The stage's title.
    pub title: String,
    /// The statutory part of a supplement, in words; none for the package itself.
    pub part: Option<String>,
    /// The municipality.
    pub municipality: String,
    /// To whom.
    pub recipients: String,
    /// The day.
    #[ts(type = "string")]
    pub date: Date,
    /// The sum of the package that was sent; empty where not known.
    pub sum: String,
    /// Why it did not wait for an approval.
    pub override_reason: String,
    /// Who decided that.
    pub override_by: String,
}

/// The packages that were sent, in order of recording.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn distributions(desk: &Desk) -> Result<Vec<DistributionRow>, Problem> {
    let profile = desk.profile()?;
    let sent: Vec<Kept<SendPackage>> = desk.store.nouns(Noun::Distribution)?;
    let rows = sent.into_iter().map(|kept| {
        let sent = kept.value;
        let title = profile.stage(&sent.stage).map(|stage| stage.title.clone());
        let part = sent.part.map(|key| {
            let known = profile.statutory_parts.iter().find(|part| part.key == key);
            known.map_or(key.clone(), |part| part.title.clone())
        });
        DistributionRow {
            title: title.unwrap_or_else(|| sent.stage.clone()),
            stage: sent.stage,
            part,
            municipality: sent.municipality,
            recipients: sent.recipients,
            date: sent.date,
            sum: sent.sum,
            override_reason: sent.override_reason,
            override_by: sent.override_by,
        }
    });
    Ok(rows.collect())
}

/// The stage of the version that councils are heard upon: the one named, or the one whose package
/// was sent last.
pub(super) fn heard(desk: &Desk, named: &str) -> Result<String, Problem> {
    if !named.trim().is_empty() {
        return Ok(issued(desk, named.trim())?.value.stage);
    }
    let sent: Vec<Kept<SendPackage>> = desk.store.nouns(Noun::Distribution)?;
    let last = sent.into_iter().rfind(|kept| kept.value.part.is_none());
    last.map(|kept| kept.value.stage)
        .ok_or_else(|| Problem::refused("problem-nothing-heard", &[]))
}

/// Records that packages were sent: one entry for each municipality. Approval comes first (D12);
/// where it did not, the reason and who decided it are recorded.
///
/// # Errors
/// [`Problem`] when no such version was issued, an approval is missing and no reason is given, or a
/// package in the folder is not what its sums say or is of another version.
pub fn send_package(desk: &mut Desk, order: &SendOrder) -> Result<Vec<DistributionRow>, Problem> {
    let stage = match &order.part {
        Some(part) => {
            let profile = desk.profile()?;
            let known: Vec<_> = profile.statutory_parts.into_iter().map(|p| p.key).collect();
            if !known.contains(part) {
                return Err(Problem::no_such(part, &known));
            }
            heard(desk, &order.version)?
        }
        None => order.version.clone(),
    };
    let version = issued(desk, &stage)?;
    let date = order.date.unwrap_or_else(|| desk.today());
    if order.recipients.trim().is_empty() {
        return Err(Problem::usage("problem-no-recipients", &[]));
    }
    let (reason, by) = exception(
        desk,
        &stage,
        date,
        &order.override_reason,
        &order.override_by,
    )?;
    let municipalities = addressees(desk, &order.municipalities)?;
    let mut sent = Vec::new();
    for municipality in municipalities {
        let sum = match &order.folder {
            Some(folder) => sum_of(folder, &municipality, &version.value, order)?,
            None => String::new(),
        };
        sent.push(SendPackage {
            version: version.stamp.operation,
            stage: stage.clone(),
            part: order.part.clone(),
            municipality,
            recipients: order.recipients.trim().to_owned(),
            date,
            sum,
            override_reason: reason.to_owned(),
            override_by: by.to_owned(),
        });
    }
    let count = sent.len();
    desk.write(|writing| {
        for one in sent {
            writing.append(&Body::SendPackage(one))?;
        }
        Ok(())
    })?;
    let mut rows = distributions(desk)?;
    Ok(rows.split_off(rows.len().saturating_sub(count)))
}

/// The sum of a municipality's package, which must be whole and of the version.
fn sum_of(
    folder: &std::path::Path,
    municipality: &str,
    version: &IssueVersion,
    order: &SendOrder,
) -> Result<String, Problem> {
    let path = bag_within(folder, municipality);
    let report = bag(&path)?;
    let shown = path.display().to_string();
    if !report.is_well() {
        let files = [&report.changed[..], &report.lost, &report.strange].concat();
        return Err(Problem::refused(
            "problem-package-changed",
            &[("path", &shown), ("files", &files.join(", "))],
        ));
    }
    let of_this = report.said("Draagvlak-Version-Hash") == version.hash().to_string()
        && report.said("Draagvlak-Municipality") == municipality
        && report.said("Draagvlak-Part") == order.part.as_deref().unwrap_or_default();
    if !of_this {
        return Err(Problem::refused(
            "problem-package-other",
            &[("path", &shown), ("municipality", municipality)],
        ));
    }
    Ok(report.sum)
}
