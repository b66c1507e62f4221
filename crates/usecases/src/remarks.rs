//! What senders say to the answers they were given.

use std::collections::HashSet;

use draagvlak_domain::id::EntityId;
use draagvlak_domain::remark::RemarkAnswers;
use draagvlak_domain::time::Date;
use draagvlak_store::Noun;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::look::{Labels, comment};
use crate::problem::Problem;

/// What a sender says to an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RemarkRow {
    /// The number of the reaction.
    pub label: String,
    /// Satisfied or not; none for unsaid.
    pub satisfied: Option<bool>,
    /// In words; empty for nothing.
    pub text: String,
    /// The file it came in.
    pub file: String,
    /// The day it came in.
    #[ts(type = "string")]
    pub date: Date,
}

/// What senders said to the answer to one reaction, or to every answer; the latest last.
///
/// # Errors
/// [`Problem`] when there is no reaction of that number.
pub fn remarks(desk: &Desk, label: Option<&str>) -> Result<Vec<RemarkRow>, Problem> {
    let only: Option<EntityId> = label
        .map(|label| comment(desk, label))
        .transpose()?
        .map(|row| row.id);
    let all = desk.store.nouns::<RemarkAnswers>(Noun::Remark)?;
    let ids: HashSet<EntityId> = all
        .iter()
        .flat_map(|kept| kept.value.remarks.iter().map(|remark| remark.comment))
        .filter(|id| only.is_none_or(|only| only == *id))
        .collect();
    let names = Labels::of(desk)?.names(desk, ids)?;
    let mut rows = Vec::new();
    for kept in all {
        let file = kept.value.file.map(|file| file.name).unwrap_or_default();
        for remark in kept.value.remarks {
            let Some(label) = names.get(&remark.comment) else {
                continue;
            };
            rows.push(RemarkRow {
                label: label.clone(),
                satisfied: remark.satisfied,
                text: remark.text,
                file: file.clone(),
                date: kept.stamp.time.date(),
            });
        }
    }
    Ok(rows)
}
