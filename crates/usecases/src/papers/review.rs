//! What goes into a review bundle: the version as it was frozen, what changed since the one before,
//! and to one reader the answers to the reactions of that reader alone.

use draagvlak_exchange::document::review::{ReviewAnswered, ReviewEarlier, ReviewPart};
use draagvlak_exchange::document::{Block, normalise};

use super::letter::{Sender, reaction};
use super::{Record, compare, plan};
use crate::problem::Problem;

/// The plan, chapter by chapter.
pub(crate) fn review_parts(record: &Record<'_>) -> Result<Vec<ReviewPart>, Problem> {
    let chapters = record.chapters(record.version.as_ref())?;
    // A chapter without a title has no heading in the paper, and goes on under the one before.
    let mut ids = chapters
        .iter()
        .filter(|chapter| !chapter.title.trim().is_empty())
        .map(|chapter| chapter.id.to_string());
    let mut parts: Vec<ReviewPart> = Vec::new();
    for block in plan(record)?.blocks {
        let begins = matches!(block, Block::Heading { level: 1, .. });
        if begins || parts.is_empty() {
            parts.push(ReviewPart {
                chapter: if begins {
                    ids.next().unwrap_or_default()
                } else {
                    String::new()
                },
                blocks: Vec::new(),
            });
        }
        if let Some(part) = parts.last_mut() {
            part.blocks.push(block);
        }
    }
    Ok(parts)
}

/// What changed since the version before; none where there is none.
pub(crate) fn review_compare(record: &Record<'_>) -> Result<Option<Vec<Block>>, Problem> {
    match compare(record, None) {
        Ok(document) => Ok(Some(document.blocks)),
        Err(problem) if problem.code == "problem-nothing-before" => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// The reactions of senders with their answers, but those of one round: that is being answered in.
pub(crate) fn review_answers(
    record: &Record<'_>,
    senders: &[Sender<'_>],
    but: Option<&str>,
) -> Result<Vec<ReviewAnswered>, Problem> {
    let round = but.and_then(|code| record.rounds.iter().find(|round| round.value.code == code));
    let mut answers = Vec::new();
    for row in senders.iter().flat_map(|sender| &sender.rows) {
        if round.is_some_and(|round| round.id == row.comment.round) {
            continue;
        }
        let mut blocks = vec![Block::heading(2, row.label.clone())];
        reaction(record, row, &mut blocks)?;
        answers.push(ReviewAnswered {
            said: ReviewEarlier {
                label: row.label.clone(),
                text: row.comment.draft.text.clone(),
                proposal: row.comment.draft.proposal.clone(),
            },
            answered: row.comment.disposition().is_some(),
            blocks: normalise(blocks),
        });
    }
    Ok(answers)
}
