//! Issuing a formal version.

use draagvlak_domain::body::Body;
use draagvlak_domain::gate::Finding;
use draagvlak_domain::id::ContentHash;
use draagvlak_domain::revision::{Line, Revise, TextStep};
use draagvlak_domain::time::Date;
use draagvlak_domain::version::{FrozenChapter, IssueVersion, Override};
use draagvlak_redline::atoms::change_between;
use draagvlak_store::StoreError;

use crate::chapters::{present, title};
use crate::desk::Desk;
use crate::gates::gates;
use crate::look::{CommentFilter, comments};
use crate::problem::Problem;
use crate::versions::{VersionRow, version_row};

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
) -> Result<VersionRow, Problem> {
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
                let mut history = desk.store.history();
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
    version_row(desk, &issued)
}
