//! The formal versions that were issued, and who approved them.

use draagvlak_domain::decision::GiveApproval;
use draagvlak_domain::id::ContentHash;
use draagvlak_domain::profile::GateKind;
use draagvlak_domain::time::Date;
use draagvlak_domain::version::{FrozenChapter, IssueVersion};
use draagvlak_store::{Kept, Noun, StoreError};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::problem::Problem;

/// A version, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VersionRow {
    /// The stage's key.
    pub stage: String,
    /// The stage's title; its key where the profile has it no more.
    pub title: String,
    /// The day it bears.
    #[ts(type = "string")]
    pub date: Date,
    /// The hash of the whole.
    #[ts(type = "string")]
    pub hash: ContentHash,
    /// How many chapters it holds.
    pub chapters: usize,
    /// How many reactions the register held then.
    pub comments: u32,
    /// How many words its chapters hold.
    pub words: usize,
    /// What did not hold and why it was issued all the same.
    pub overrides: Vec<OverrideRow>,
}

/// A condition that did not hold when a version was issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OverrideRow {
    /// The condition.
    #[ts(type = "GateKind")]
    pub gate: GateKind,
    /// In how many places.
    pub count: u32,
    /// The places.
    pub places: Vec<String>,
    /// Why it was issued all the same.
    pub reason: String,
}

/// A principal's approval of a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ApprovalRow {
    /// The stage's key.
    pub stage: String,
    /// The principal's key.
    pub principal: String,
    /// The day.
    #[ts(type = "string")]
    pub date: Date,
    /// What was approved, in words; empty for none.
    pub note: String,
}

pub(crate) fn version_row(desk: &Desk, version: &IssueVersion) -> Result<VersionRow, Problem> {
    let mut words = 0;
    for chapter in &version.chapters {
        words += frozen_text(desk, chapter)?.split_whitespace().count();
    }
    let overrides = version.overrides.iter().map(|given| OverrideRow {
        gate: given.finding.gate,
        count: given.finding.count,
        places: given.finding.places.clone(),
        reason: given.reason.clone(),
    });
    let profile = desk.profile()?;
    let title = profile
        .stage(&version.stage)
        .map(|stage| stage.title.clone());
    Ok(VersionRow {
        title: title.unwrap_or_else(|| version.stage.clone()),
        stage: version.stage.clone(),
        date: version.date,
        hash: version.hash(),
        chapters: version.chapters.len(),
        comments: version.comments,
        words,
        overrides: overrides.collect(),
    })
}

/// The versions that were issued, in order.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn versions(desk: &Desk) -> Result<Vec<VersionRow>, Problem> {
    let versions = desk.store.nouns::<IssueVersion>(Noun::Version)?;
    let rows = versions
        .iter()
        .map(|version| version_row(desk, &version.value));
    rows.collect()
}

/// The approvals of principals, in order of recording (D12).
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn approvals(desk: &Desk) -> Result<Vec<ApprovalRow>, Problem> {
    let approvals = desk.store.nouns::<GiveApproval>(Noun::Approval)?;
    let rows = approvals.into_iter().map(|approval| ApprovalRow {
        stage: approval.value.stage,
        principal: approval.value.principal,
        date: approval.value.date,
        note: approval.value.note,
    });
    Ok(rows.collect())
}

/// The latest version issued at a stage.
pub(crate) fn version_named(desk: &Desk, stage: &str) -> Result<Kept<IssueVersion>, Problem> {
    let mut versions = desk.store.nouns::<IssueVersion>(Noun::Version)?;
    match versions
        .iter()
        .rposition(|version| version.value.stage == stage)
    {
        Some(at) => Ok(versions.swap_remove(at)),
        None => {
            let known: Vec<_> = versions
                .into_iter()
                .map(|version| version.value.stage)
                .collect();
            Err(Problem::no_such(stage, &known))
        }
    }
}

/// The text of a chapter as a version froze it. What does not match the hash it was frozen under is
/// not passed off as it.
pub(crate) fn frozen_text(desk: &Desk, frozen: &FrozenChapter) -> Result<String, Problem> {
    let mut history = desk.store.history();
    let text = history
        .merged(&frozen.heads)
        .map_err(StoreError::from)?
        .text;
    if ContentHash::of(text.as_bytes()) == frozen.text {
        Ok(text)
    } else {
        Err(Problem::damaged(
            "problem-damaged",
            &[("what", &frozen.title)],
        ))
    }
}

/// The text of a version, chapter by chapter: title and source.
///
/// # Errors
/// [`Problem`] when there is no such version, or its text is damaged.
pub fn version_text(desk: &Desk, stage: &str) -> Result<Vec<(String, String)>, Problem> {
    let version = version_named(desk, stage)?;
    let mut texts = Vec::new();
    for frozen in version.value.chapters {
        let text = frozen_text(desk, &frozen)?;
        texts.push((frozen.title, text));
    }
    Ok(texts)
}
