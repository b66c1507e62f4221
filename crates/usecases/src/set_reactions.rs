//! Changing properties of reactions: several at once, all of them or none.

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::{CommentChange, SetComment};
use draagvlak_domain::draft::{CommentKind, Sentiment};
use draagvlak_domain::round::Round;
use draagvlak_domain::withholding::WithholdComment;
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::chapters::chapter_named;
use crate::desk::Desk;
use crate::look::{CommentRow, comment};
use crate::main_lines::main_line_named;
use crate::members::member_named;
use crate::problem::Problem;

/// A property of reactions with its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum ReactionChange {
    /// For, against or neither (D31).
    Sentiment(Sentiment),
    /// General, substantive or editorial.
    Kind(CommentKind),
    /// The short name of who handles them (D11); none for nobody.
    Handler(Option<String>),
    /// The number of their main line (D32); none for none.
    MainLine(Option<u32>),
    /// The chapter they are about, by id, number or title; none for the whole plan.
    Chapter(Option<String>),
    /// Whether they count as late (D26); none leaves it to the dates. Otherwise than the dates is
    /// only said with a reason ([`judge_late`](crate::judge_late)): here that is put back alone.
    Late(Option<bool>),
    /// Whether they are kept out of what is published, as their sender asked.
    Withheld(bool),
}

/// Changes a property of reactions, by their numbers.
///
/// # Errors
/// [`Problem`] when a name is of nothing, or a reaction would be late or not without a reason: then
/// none is changed.
pub fn set_reactions(
    desk: &mut Desk,
    labels: &[String],
    changes: &[ReactionChange],
) -> Result<(), Problem> {
    let rows: Vec<CommentRow> = labels
        .iter()
        .map(|label| comment(desk, label))
        .collect::<Result<_, Problem>>()?;
    let mut bodies = Vec::with_capacity(rows.len() * changes.len());
    for row in &rows {
        for change in changes {
            bodies.push(body(desk, row, change)?);
        }
    }
    desk.write(|writing| {
        for body in &bodies {
            writing.append(body)?;
        }
        Ok(())
    })
}

/// Late or not, where a reason for it stands already; what the dates say needs none.
fn reasoned(desk: &Desk, row: &CommentRow, late: bool) -> Result<Option<bool>, Problem> {
    let reason = row.comment.bonds.late_reason.get();
    if reason.is_some_and(|reason| !reason.is_empty()) {
        return Ok(Some(late));
    }
    let rounds: Vec<Kept<Round>> = desk.store.nouns(Noun::Round)?;
    let round = rounds.iter().find(|round| round.id == row.comment.round);
    let deadline = round.and_then(|round| round.value.deadline());
    let by_dates =
        matches!((row.comment.draft.date, deadline), (Some(date), Some(last)) if date > last);
    if by_dates == late {
        return Ok(None);
    }
    Err(Problem::usage("problem-late-reason", &[]))
}

fn body(desk: &Desk, row: &CommentRow, change: &ReactionChange) -> Result<Body, Problem> {
    let comment = row.id;
    let change = match change {
        ReactionChange::Withheld(value) => {
            let withheld = *value;
            return Ok(Body::WithholdComment(WithholdComment { comment, withheld }));
        }
        ReactionChange::Late(Some(late)) => CommentChange::Late(reasoned(desk, row, *late)?),
        ReactionChange::Sentiment(value) => CommentChange::Sentiment(*value),
        ReactionChange::Kind(value) => CommentChange::Kind(*value),
        ReactionChange::Late(None) => CommentChange::Late(None),
        ReactionChange::Handler(None) => CommentChange::Handler(None),
        ReactionChange::Handler(Some(key)) => {
            CommentChange::Handler(Some(member_named(desk, key)?))
        }
        ReactionChange::MainLine(None) => CommentChange::MainLine(None),
        ReactionChange::MainLine(Some(number)) => {
            CommentChange::MainLine(Some(main_line_named(desk, &number.to_string())?.id))
        }
        ReactionChange::Chapter(None) => CommentChange::Chapter(None),
        ReactionChange::Chapter(Some(name)) => {
            CommentChange::Chapter(Some(chapter_named(desk, name)?.id))
        }
    };
    Ok(Body::SetComment(SetComment { comment, change }))
}
