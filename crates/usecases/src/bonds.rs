//! Splitting, merging and linking reactions, and their way back. What came in stays as it came in,
//! with its number, for ever.

use draagvlak_domain::body::Body;
use draagvlak_domain::bond::{
    JudgeLate, LinkComment, LinkKind, MergeComments, NameSender, Part, SplitComment, UndoSplit,
    points,
};
use draagvlak_domain::comment::{Comment, CommentChange, SetComment};
use draagvlak_domain::id::{EntityId, OperationId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::look::{CommentRow, Labels, comment, these};
use crate::persons::person_named;
use crate::problem::Problem;
use crate::questions::question_numbered;
use crate::register::excerpt;

/// A part of a reaction that is split.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct NewPart {
    /// What it says.
    pub text: String,
    /// The plan text it quotes; empty takes that of the whole.
    #[serde(default)]
    pub quote: String,
    /// The text it proposes.
    #[serde(default)]
    pub proposal: String,
}

/// Another reaction, or a question, that a reaction is linked to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LinkRow {
    /// What the link says.
    pub kind: LinkKind,
    /// The number of the reaction, or of the question.
    pub label: String,
    /// Its first words.
    pub excerpt: String,
    /// The link was made from there to here.
    pub incoming: bool,
}

/// The most parts a reaction is split in.
const MOST_PARTS: usize = 50;

/// The points a reaction makes, as a proposal to split it; empty for one that makes one.
///
/// # Errors
/// [`Problem`] when there is no such reaction.
pub fn split_proposal(desk: &Desk, label: &str) -> Result<Vec<String>, Problem> {
    Ok(points(&comment(desk, label)?.comment.draft.text))
}

/// Splits a reaction in parts, which stand with numbers of their own behind the last one of the
/// round. They take over what was judged of the whole but its sentiment and disposition: those are
/// each part's own. Says the numbers.
///
/// # Errors
/// [`Problem`] when there is no such reaction, it is split or merged already, or there are fewer than
/// two parts or an empty one.
pub fn split_reaction(
    desk: &mut Desk,
    label: &str,
    parts: &[NewPart],
) -> Result<Vec<String>, Problem> {
    let whole = comment(desk, label)?;
    if let Some(carried) = whole.comment.carried() {
        let why = [("comment", label), ("why", carried.key())];
        return Err(Problem::refused("problem-carried", &why));
    }
    let empty = |part: &NewPart| part.text.trim().is_empty() && part.proposal.trim().is_empty();
    if parts.len() < 2 || parts.len() > MOST_PARTS || parts.iter().any(empty) {
        let most = MOST_PARTS.to_string();
        return Err(Problem::usage("problem-split-parts", &[("most", &most)]));
    }
    let round = whole.comment.round;
    let first_number = desk.store.last_number(round)?.saturating_add(1);
    let code = desk
        .store
        .nouns::<draagvlak_domain::round::Round>(draagvlak_store::Noun::Round)?
        .into_iter()
        .find(|known| known.id == round)
        .map(|known| known.value.code)
        .unwrap_or_default();
    let split = SplitComment {
        comment: whole.id,
        first_number,
        parts: parts
            .iter()
            .map(|part| Part {
                text: part.text.trim().to_owned(),
                quote: if part.quote.trim().is_empty() {
                    whole.comment.draft.quote.clone()
                } else {
                    part.quote.clone()
                },
                proposal: part.proposal.trim().to_owned(),
            })
            .collect(),
    };
    let mut taken = Vec::new();
    let own = &whole.comment;
    taken.extend(own.chapter.get().map(|id| CommentChange::Chapter(*id)));
    taken.extend(own.handler.get().map(|id| CommentChange::Handler(*id)));
    taken.extend(own.main_line.get().map(|id| CommentChange::MainLine(*id)));
    taken.extend(own.kind.get().map(|kind| CommentChange::Kind(*kind)));
    let late = own.late.get().copied().flatten();
    let reason = own.bonds.late_reason.get().cloned().unwrap_or_default();
    let count = u32::try_from(parts.len()).unwrap_or(u32::MAX);
    desk.write(|writing| {
        let made = writing.append(&Body::SplitComment(split))?;
        for index in 0..count {
            let comment = EntityId::born_of(made, index);
            for change in taken.clone() {
                writing.append(&Body::SetComment(SetComment { comment, change }))?;
            }
            if late.is_some() {
                let reason = reason.clone();
                writing.append(&Body::JudgeLate(JudgeLate {
                    comment,
                    late,
                    reason,
                }))?;
            }
        }
        let numbers = first_number..first_number.saturating_add(count);
        Ok(numbers
            .map(|number| Comment::label(&code, number, 0))
            .collect())
    })
}

/// Makes a reaction whole again, or splits it anew in the parts it had last. The parts keep their
/// numbers and what was done with them.
///
/// # Errors
/// [`Problem`] when there is no such reaction, or it was never split.
pub fn undo_split(desk: &mut Desk, label: &str, undone: bool) -> Result<(), Problem> {
    let whole = comment(desk, label)?;
    let split = match (undone, whole.comment.bonds.split()) {
        (true, Some(split)) => Some(split),
        (true, None) => None,
        (false, _) => last_split(desk, whole.id)?,
    };
    let split =
        split.ok_or_else(|| Problem::refused("problem-not-split", &[("comment", &whole.label)]))?;
    desk.append(&Body::UndoSplit(UndoSplit {
        comment: whole.id,
        split,
        undone,
    }))?;
    Ok(())
}

fn last_split(desk: &Desk, whole: EntityId) -> Result<Option<OperationId>, Problem> {
    let touched = desk.store.touched(whole)?.into_iter().rev();
    let mut splits = touched.filter_map(|(stamp, body)| match body {
        Body::SplitComment(split) if split.comment == whole => Some(stamp.operation),
        _ => None,
    });
    Ok(splits.next())
}

/// Answers reactions together with another one; without one, each on its own again. Says with which
/// one each was answered before.
///
/// # Errors
/// [`Problem`] when a name is of nothing, a reaction would lead to itself, or it is split.
pub fn merge_reactions(
    desk: &mut Desk,
    labels: &[String],
    into: Option<&str>,
) -> Result<Vec<(String, Option<String>)>, Problem> {
    let rows: Vec<CommentRow> = labels
        .iter()
        .map(|label| comment(desk, label))
        .collect::<Result<_, _>>()?;
    let lead = into.map(|label| comment(desk, label)).transpose()?;
    if let Some(lead) = &lead {
        // Whoever leads answers for itself: chains would make it unclear who answers.
        if let Some(carried) = lead.comment.carried() {
            let why = [("comment", lead.label.as_str()), ("why", carried.key())];
            return Err(Problem::refused("problem-carried", &why));
        }
        for row in &rows {
            if row.id == lead.id {
                let same = [("comment", row.label.as_str())];
                return Err(Problem::refused("problem-merge-itself", &same));
            }
            if row.comment.bonds.split().is_some() {
                let why = [("comment", row.label.as_str()), ("why", "split")];
                return Err(Problem::refused("problem-carried", &why));
            }
            if !desk.store.merged_with(row.id)?.is_empty() {
                let leads = [("comment", row.label.as_str())];
                return Err(Problem::refused("problem-merge-leads", &leads));
            }
        }
    }
    let known = Labels::of(desk)?;
    let mut before = Vec::with_capacity(rows.len());
    for row in &rows {
        let lead = match row.comment.bonds.lead() {
            Some(lead) => known.one(desk, lead)?,
            None => None,
        };
        before.push((row.label.clone(), lead));
    }
    desk.append(&Body::MergeComments(MergeComments {
        comments: rows.iter().map(|row| row.id).collect(),
        into: lead.map(|lead| lead.id),
    }))?;
    Ok(before)
}

/// Links reactions to another one, or to a question that was asked (by its number, such as `V1`); or
/// takes the links away.
///
/// # Errors
/// [`Problem`] when a name is of nothing, or a reaction would be linked to itself.
pub fn link_reactions(
    desk: &mut Desk,
    labels: &[String],
    to: &str,
    kind: LinkKind,
    linked: bool,
) -> Result<(), Problem> {
    let to = match kind {
        LinkKind::AnswersQuestion => question_numbered(desk, to)?,
        LinkKind::RepeatedQuestion | LinkKind::AnswerTo => comment(desk, to)?.id,
    };
    let mut from = Vec::with_capacity(labels.len());
    for label in labels {
        let row = comment(desk, label)?;
        if row.id == to {
            let same = [("comment", row.label.as_str())];
            return Err(Problem::refused("problem-merge-itself", &same));
        }
        from.push(row.id);
    }
    desk.write(|writing| {
        for comment in from {
            writing.append(&Body::LinkComment(LinkComment {
                comment,
                to,
                kind,
                linked,
            }))?;
        }
        Ok(())
    })
}

/// Says whether reactions are late, whatever the dates say, and why (D26); none leaves it to the
/// dates.
///
/// # Errors
/// [`Problem`] when there is no such reaction, or no reason is given.
pub fn judge_late(
    desk: &mut Desk,
    labels: &[String],
    late: Option<bool>,
    reason: &str,
) -> Result<(), Problem> {
    let reason = reason.trim();
    if late.is_some() && reason.is_empty() {
        return Err(Problem::usage("problem-late-reason", &[]));
    }
    let comments: Vec<EntityId> = labels
        .iter()
        .map(|label| Ok(comment(desk, label)?.id))
        .collect::<Result<_, Problem>>()?;
    desk.write(|writing| {
        for comment in comments {
            writing.append(&Body::JudgeLate(JudgeLate {
                comment,
                late,
                reason: reason.to_owned(),
            }))?;
        }
        Ok(())
    })
}

/// Says which person reactions are of; none for nobody on the register.
///
/// # Errors
/// [`Problem`] when a name is of nothing.
pub fn name_sender(
    desk: &mut Desk,
    labels: &[String],
    person: Option<&str>,
) -> Result<(), Problem> {
    let person = person
        .map(|name| Ok::<_, Problem>(person_named(desk, name)?.id))
        .transpose()?;
    let comments: Vec<EntityId> = labels
        .iter()
        .map(|label| Ok(comment(desk, label)?.id))
        .collect::<Result<_, Problem>>()?;
    desk.write(|writing| {
        for comment in comments {
            writing.append(&Body::NameSender(NameSender { comment, person }))?;
        }
        Ok(())
    })
}

/// The links of a reaction, from it and to it. Reads only the reactions they lead to or come from.
pub(crate) fn links(desk: &Desk, row: &CommentRow) -> Result<Vec<LinkRow>, Problem> {
    let link = |kind, other: &CommentRow, incoming| LinkRow {
        kind,
        label: other.label.clone(),
        excerpt: excerpt(&other.comment),
        incoming,
    };
    let mut rows = Vec::new();
    for (to, kind) in row.comment.bonds.linked() {
        if kind == LinkKind::AnswersQuestion {
            if let Some((number, text)) = crate::questions::named(desk, to)? {
                rows.push(LinkRow {
                    kind,
                    label: number,
                    excerpt: text,
                    incoming: false,
                });
            }
        } else {
            let other = these(desk, [to])?;
            rows.extend(other.iter().map(|other| link(kind, other, false)));
        }
    }
    let belonging = desk.store.belonging(row.id)?;
    for other in these(desk, belonging.into_iter().map(|(id, _)| id))? {
        for (to, kind) in other.comment.bonds.linked() {
            if to == row.id {
                rows.push(link(kind, &other, true));
            }
        }
    }
    Ok(rows)
}
