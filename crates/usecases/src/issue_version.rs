//! Issuing a formal version, and reading those that were issued.

use draagvlak_domain::body::Body;
use draagvlak_domain::gate::Finding;
use draagvlak_domain::id::ContentHash;
use draagvlak_domain::revision::{Line, Revise, TextStep};
use draagvlak_domain::time::Date;
use draagvlak_domain::version::{FrozenChapter, IssueVersion, Override};
use draagvlak_redline::atoms::change_between;
use draagvlak_store::{Kept, Noun, StoreError};
use serde::Serialize;

use crate::chapters::{present, title};
use crate::desk::Desk;
use crate::gates::gates;
use crate::look::{CommentFilter, comments};
use crate::problem::Problem;

/// A version, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VersionRow {
    /// The stage's key.
    pub stage: String,
    /// The day it bears.
    pub date: Date,
    /// The hash of the whole.
    pub hash: ContentHash,
    /// How many chapters it holds.
    pub chapters: usize,
    /// How many reactions the register held then.
    pub comments: u32,
    /// What did not hold and why it was issued all the same.
    pub overrides: Vec<Override>,
}

/// A version that was just issued.
pub type Issued = VersionRow;

/// Issues a version: freezes every chapter's text and the register by hash. Where a gate does not
/// hold, `reason` says why it is issued all the same, and that is recorded.
///
/// # Errors
/// [`Problem`] when a gate does not hold and no reason is given.
pub fn issue_version(
    desk: &mut Desk,
    stage: &str,
    date: Date,
    reason: Option<&str>,
) -> Result<Issued, Problem> {
    let findings: Vec<Finding> = gates(desk, stage)?
        .into_iter()
        .filter_map(|row| row.finding)
        .collect();
    let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
    let overrides = match (findings.first(), reason) {
        (None, _) => Vec::new(),
        (Some(_), Some(reason)) => findings
            .into_iter()
            .map(|finding| Override {
                finding,
                reason: reason.to_owned(),
            })
            .collect(),
        (Some(first), None) => {
            let title = desk.stage(stage)?.title;
            let code = serde_json::to_value(first.gate)
                .ok()
                .and_then(|v| v.as_str().map(str::to_owned));
            return Err(Problem::refused(
                "problem-gate",
                &[
                    ("stage", &title),
                    ("gate", &code.unwrap_or_default()),
                    ("count", &first.count.to_string()),
                    ("places", &first.places.join(", ")),
                ],
            ));
        }
    };
    let register = comments(desk, &CommentFilter::default())?;
    let spelled = serde_json::to_vec(&register)
        .map_err(|error| Problem::damaged("problem-damaged", &[("what", &error.to_string())]))?;
    let comments = u32::try_from(register.len()).unwrap_or(u32::MAX);
    let mut texts = Vec::new();
    for chapter in present(desk)? {
        let head = desk.store.head_text(chapter.id, Line::Working)?;
        let first = match head.heads.first() {
            Some(first) => {
                let mut history = desk.store.history(chapter.id, Line::Working)?;
                history.text(*first).map_err(StoreError::from)?.to_string()
            }
            None => String::new(),
        };
        texts.push((chapter, head, first));
    }
    let issued = desk.write(|writing| {
        let mut chapters = Vec::new();
        for (chapter, head, first) in texts {
            let mut heads = head.heads.clone();
            // What was merged in view only is saved first: a version never depends on how a
            // program merges.
            if heads.len() > 1 {
                let step = TextStep {
                    base: heads,
                    delta: change_between(&first, &head.text),
                };
                let revise = Revise {
                    chapter: chapter.id,
                    step,
                    reasons: Vec::new(),
                    note: String::new(),
                };
                heads = vec![writing.append(&Body::Revise(revise))?];
            }
            chapters.push(FrozenChapter {
                chapter: chapter.id,
                title: title(&chapter.value).to_owned(),
                heads,
                text: ContentHash::of(head.text.as_bytes()),
            });
        }
        let version = IssueVersion {
            stage: stage.to_owned(),
            date,
            chapters,
            register: ContentHash::of(&spelled),
            comments,
            overrides,
        };
        writing.append(&Body::IssueVersion(version.clone()))?;
        Ok(version)
    })?;
    Ok(row(&issued))
}

fn row(version: &IssueVersion) -> VersionRow {
    VersionRow {
        stage: version.stage.clone(),
        date: version.date,
        hash: version.hash(),
        chapters: version.chapters.len(),
        comments: version.comments,
        overrides: version.overrides.clone(),
    }
}

/// The versions that were issued, in order.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn versions(desk: &Desk) -> Result<Vec<VersionRow>, Problem> {
    let versions = desk.store.nouns::<IssueVersion>(Noun::Version)?;
    Ok(versions.iter().map(|version| row(&version.value)).collect())
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

/// The text of a version, chapter by chapter: title and source. What does not match the hash it was
/// frozen under is not passed off as it.
///
/// # Errors
/// [`Problem`] when there is no such version, or its text is damaged.
pub fn version_text(desk: &Desk, stage: &str) -> Result<Vec<(String, String)>, Problem> {
    let version = version_named(desk, stage)?;
    let mut texts = Vec::new();
    for frozen in version.value.chapters {
        let mut history = desk.store.history(frozen.chapter, Line::Working)?;
        let text = history
            .merged(&frozen.heads)
            .map_err(StoreError::from)?
            .text;
        if ContentHash::of(text.as_bytes()) != frozen.text {
            return Err(Problem::damaged(
                "problem-damaged",
                &[("what", &frozen.title)],
            ));
        }
        texts.push((frozen.title, text));
    }
    Ok(texts)
}
