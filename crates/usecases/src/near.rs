//! Reactions that say nearly the same, and questions that were asked more than once: proposed to a
//! person, and never merged by itself (D39).

use serde::Serialize;
use ts_rs::TS;

use draagvlak_domain::brief::is_question;
use draagvlak_domain::comment::Outcome;

use crate::alike::groups;
use crate::desk::Desk;
use crate::look::{CommentFilter, comments};
use crate::problem::Problem;
use crate::register::excerpt;

/// Reactions that say nearly the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NearGroup {
    /// The reactions, in the order of the register.
    pub reactions: Vec<NearRow>,
    /// More than one of them asks something: a question that was repeated (D39).
    pub repeated_question: bool,
}

/// A reaction among those that say nearly the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NearRow {
    /// Its number.
    pub label: String,
    /// Its first words.
    pub excerpt: String,
    /// Who reacts, as written.
    pub respondent: String,
    /// What was done with it.
    pub outcome: Option<Outcome>,
    /// How like the first of the group, from 0 to 100.
    pub likeness: u32,
}

/// The groups of reactions that say nearly the same, the largest first. Those that are split or
/// answered with another one, and those with fewer than two left, are not proposed again.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn near_duplicates(desk: &Desk, filter: &CommentFilter) -> Result<Vec<NearGroup>, Problem> {
    let mut rows = comments(desk, filter)?;
    rows.retain(|row| {
        let said = &row.comment.draft;
        row.comment.carried().is_none()
            && row.comment.disposition().map(|given| given.outcome) != Some(Outcome::Duplicate)
            && !(said.text.trim().is_empty() && said.proposal.trim().is_empty())
    });
    let said: Vec<_> = rows.iter().map(|row| desk.said.said(row)).collect();
    let mut found: Vec<NearGroup> = groups(&said)
        .into_iter()
        .map(|group| {
            let first = &said[group[0]];
            let asking = group
                .iter()
                .filter(|place| is_question(&rows[**place].comment.draft))
                .count();
            NearGroup {
                repeated_question: asking > 1,
                reactions: group
                    .iter()
                    .map(|place| {
                        let row = &rows[*place];
                        let given = row.comment.disposition();
                        NearRow {
                            label: row.label.clone(),
                            excerpt: excerpt(&row.comment),
                            respondent: row.comment.draft.respondent.clone(),
                            outcome: given.map(|given| given.outcome),
                            likeness: (first.likeness(&said[*place]) * 100.0).round() as u32,
                        }
                    })
                    .collect(),
            }
        })
        .collect();
    found.sort_by_key(|group| std::cmp::Reverse(group.reactions.len()));
    Ok(found)
}
