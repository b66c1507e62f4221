//! Looking: reactions, and what is found.

use std::collections::HashMap;

use draagvlak_domain::comment::{Comment, Outcome};
use draagvlak_domain::id::EntityId;
use draagvlak_domain::round::Round;
use draagvlak_store::{Kept, Noun, Sought};
use serde::Serialize;

use crate::desk::Desk;
use crate::problem::Problem;

/// A reaction, as shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CommentRow {
    /// Its number for a person, for ever: `R1-017`.
    pub label: String,
    /// Its name.
    pub id: EntityId,
    /// Whether it came after the deadline.
    pub late: bool,
    /// Whether people answered it without seeing each other.
    pub contested: bool,
    /// The labels of the revisions made for it.
    pub changes: Vec<String>,
    /// Everything known of it.
    pub comment: Comment,
}

/// Which reactions to show.
#[derive(Debug, Clone, Default)]
pub struct CommentFilter {
    /// Of this round.
    pub round: Option<String>,
    /// With this outcome.
    pub outcome: Option<Outcome>,
    /// Without a disposition.
    pub open: bool,
    /// After the deadline.
    pub late: bool,
}

/// The reactions on the register, by round and number.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn comments(desk: &Desk, filter: &CommentFilter) -> Result<Vec<CommentRow>, Problem> {
    let rounds: Vec<Kept<Round>> = desk.store.nouns(Noun::Round)?;
    let order: HashMap<EntityId, usize> =
        rounds.iter().enumerate().map(|(i, r)| (r.id, i)).collect();
    let mut ties: HashMap<EntityId, Vec<String>> = HashMap::new();
    for (revision, comment) in desk.store.ties()? {
        ties.entry(comment).or_default().push(revision.short());
    }
    let mut rows = Vec::new();
    let mut repeats: HashMap<(EntityId, u32), usize> = HashMap::new();
    for (id, comment) in desk.store.comments()? {
        let repeat = repeats.entry((comment.round, comment.number)).or_default();
        let nth = *repeat;
        *repeat += 1;
        let Some(round) = order.get(&comment.round).map(|at| &rounds[*at].value) else {
            continue;
        };
        let label = Comment::label(&round.code, comment.number, nth);
        let row = CommentRow {
            label,
            id,
            late: comment.is_late(round.deadline()),
            contested: comment.disposition.is_contested(),
            changes: ties.remove(&id).unwrap_or_default(),
            comment,
        };
        let outcome = row
            .comment
            .disposition()
            .map(|disposition| disposition.outcome);
        let wanted = row.comment.is_present()
            && filter.round.as_ref().is_none_or(|code| *code == round.code)
            && filter.outcome.is_none_or(|wanted| outcome == Some(wanted))
            && (!filter.open || outcome.is_none())
            && (!filter.late || row.late);
        if wanted {
            rows.push(row);
        }
    }
    rows.sort_by_key(|row| (order.get(&row.comment.round).copied(), row.comment.number));
    Ok(rows)
}

/// One reaction by its number.
///
/// # Errors
/// [`Problem`] when there is none of that number.
pub fn comment(desk: &Desk, label: &str) -> Result<CommentRow, Problem> {
    let all = comments(desk, &CommentFilter::default())?;
    let known = match (all.first(), all.last()) {
        (Some(first), Some(last)) => vec![format!("{} … {}", first.label, last.label)],
        _ => Vec::new(),
    };
    all.into_iter()
        .find(|row| row.label.eq_ignore_ascii_case(label))
        .ok_or_else(|| Problem::no_such(label, &known))
}

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FoundRow {
    /// `chapter` or `comment`.
    pub kind: &'static str,
    /// The chapter's title, or the reaction's number.
    pub place: String,
    /// The words around the first match.
    pub excerpt: String,
}

/// Chapters and reactions that hold every word, the best first.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn search(desk: &Desk, text: &str) -> Result<Vec<FoundRow>, Problem> {
    let found = desk.store.search(text, 200)?;
    let labels: HashMap<EntityId, String> = comments(desk, &CommentFilter::default())?
        .into_iter()
        .map(|row| (row.id, row.label))
        .collect();
    Ok(found
        .into_iter()
        .filter_map(|found| {
            let (kind, place) = match found.kind {
                Sought::Chapter => ("chapter", found.title),
                Sought::Comment => ("comment", labels.get(&found.id)?.clone()),
            };
            Some(FoundRow {
                kind,
                place,
                excerpt: found.excerpt,
            })
        })
        .collect())
}
