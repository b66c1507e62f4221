//! Structured proposals to change the themes: how often each was made, and what speaks for and
//! against it (D33).

use std::collections::{BTreeMap, BTreeSet};

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::{CommentChange, Outcome, SetComment, ThemeProposal};
use draagvlak_domain::draft::Sentiment;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::weighing::{RecordEvidence, Recorded, Withdraw};
use draagvlak_store::{Kept, Noun};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::look::{CommentFilter, CommentRow, Labels, comment, comments};
use crate::passage::folded;
use crate::poll::PollView;
use crate::problem::Problem;

/// A proposal with its tally.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProposalRow {
    /// What should go; empty for nothing.
    pub remove: String,
    /// What should come; empty for nothing.
    pub add: String,
    /// How often it was made.
    pub count: usize,
    /// The reactions that make it.
    pub made_by: Vec<ProposalMade>,
    /// What a person recorded for and against it.
    pub evidence: Vec<ProposalEvidence>,
    /// Items of the poll that share a word with what should go or come, in the source's order.
    pub polled: Vec<PolledItem>,
    /// Positive reactions of the same main line: they support what is there.
    pub supporting: Vec<String>,
}

/// A reaction that makes a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProposalMade {
    /// Its number.
    pub label: String,
    /// What was done with it.
    pub outcome: Option<Outcome>,
    /// How, why not, or the answer.
    pub note: String,
}

/// What speaks for or against a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProposalEvidence {
    /// Its name.
    #[ts(type = "string")]
    pub id: EntityId,
    /// Whether it speaks for it.
    pub supports: bool,
    /// What it says.
    pub text: String,
    /// The reactions that say so.
    pub labels: Vec<String>,
}

/// An item of the poll with how often it was chosen; several choices per respondent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PolledItem {
    /// Theme or lever, and its name.
    pub name: String,
    /// It bears on what should go; else on what should come.
    pub of_removed: bool,
    /// Column and count, as the source has them; a count that is unknown is not there.
    pub counts: Vec<(String, u32)>,
}

/// Every proposal that reactions make, those made most often first.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn proposals(desk: &Desk) -> Result<Vec<ProposalRow>, Problem> {
    let mut makers: BTreeMap<ThemeProposal, Vec<CommentRow>> = BTreeMap::new();
    let mut positive: Vec<(EntityId, String)> = Vec::new();
    for row in comments(desk, &CommentFilter::default())? {
        let line = row.comment.main_line.get().copied().flatten();
        if let (Some(Sentiment::Positive), Some(line)) = (row.comment.sentiment(), line) {
            positive.push((line, row.label.clone()));
        }
        if let Some(Some(proposal)) = row.comment.proposal.get() {
            makers.entry(alike(proposal)).or_default().push(row);
        }
    }
    let evidence: Vec<Kept<Recorded<RecordEvidence>>> = desk.store.nouns(Noun::ProposalEvidence)?;
    let labels = Labels::of(desk)?;
    let poll = crate::poll::poll(desk, None)?;
    let mut rows = Vec::new();
    for (_, made) in makers {
        let Some(Some(proposal)) = made.first().and_then(|row| row.comment.proposal.get()) else {
            continue;
        };
        let lines: BTreeSet<EntityId> = made
            .iter()
            .filter_map(|row| row.comment.main_line.get().copied().flatten())
            .collect();
        let mut recorded = Vec::new();
        for one in &evidence {
            if !one.value.is_present() || alike(&one.value.what.proposal) != alike(proposal) {
                continue;
            }
            let mut named = Vec::new();
            for comment in &one.value.what.comments {
                named.extend(labels.one(desk, *comment)?);
            }
            recorded.push(ProposalEvidence {
                id: one.id,
                supports: one.value.what.supports,
                text: one.value.what.text.clone(),
                labels: named,
            });
        }
        let supporting = positive.iter().filter(|(line, _)| lines.contains(line));
        rows.push(ProposalRow {
            remove: proposal.remove.clone(),
            add: proposal.add.clone(),
            count: made.len(),
            evidence: recorded,
            polled: polled(&poll, proposal),
            supporting: supporting.map(|(_, label)| label.clone()).collect(),
            made_by: made
                .iter()
                .map(|row| {
                    let given = row.comment.disposition();
                    ProposalMade {
                        label: row.label.clone(),
                        outcome: given.map(|given| given.outcome),
                        note: given.map(|given| given.note.clone()).unwrap_or_default(),
                    }
                })
                .collect(),
        });
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.count));
    Ok(rows)
}

/// Proposals are the same whatever their capitals and white space.
fn alike(proposal: &ThemeProposal) -> ThemeProposal {
    ThemeProposal {
        remove: folded(&proposal.remove).to_lowercase(),
        add: folded(&proposal.add).to_lowercase(),
    }
}

fn polled(poll: &Option<PollView>, proposal: &ThemeProposal) -> Vec<PolledItem> {
    let Some(poll) = poll else {
        return Vec::new();
    };
    let items = poll.items.iter().filter_map(|item| {
        let of_removed = share_a_word(&item.name, &proposal.remove);
        let bears = of_removed || share_a_word(&item.name, &proposal.add);
        bears.then(|| PolledItem {
            name: format!("{} {}", item.kind, item.name),
            of_removed,
            counts: poll
                .columns
                .iter()
                .zip(&item.counts)
                .filter_map(|(column, count)| Some((column.name.clone(), (*count)?)))
                .collect(),
        })
    });
    items.collect()
}

/// Whether a word of one begins as a word of the other: "zorg" and "zorg- en veiligheidsdomein".
fn share_a_word(one: &str, other: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        text.split(|sign: char| !sign.is_alphanumeric())
            .filter(|word| word.chars().count() >= 4)
            .map(str::to_lowercase)
            .collect()
    };
    let others = words(other);
    words(one).iter().any(|word| {
        others
            .iter()
            .any(|other| word.starts_with(other.as_str()) || other.starts_with(word.as_str()))
    })
}

/// Says which change of the themes reactions propose; with neither, that they propose none.
///
/// # Errors
/// [`Problem`] when there is no such reaction.
pub fn set_proposal(
    desk: &mut Desk,
    labels: &[String],
    remove: &str,
    add: &str,
) -> Result<(), Problem> {
    let proposal = ThemeProposal {
        remove: folded(remove),
        add: folded(add),
    };
    let proposal = (!proposal.remove.is_empty() || !proposal.add.is_empty()).then_some(proposal);
    let ids: Vec<EntityId> = labels
        .iter()
        .map(|label| Ok(comment(desk, label)?.id))
        .collect::<Result<_, Problem>>()?;
    desk.write(|writing| {
        for comment in ids {
            let change = CommentChange::Proposal(proposal.clone());
            writing.append(&Body::SetComment(SetComment { comment, change }))?;
        }
        Ok(())
    })
}

/// Records what speaks for or against a proposal, with the reactions that say so. Says its name.
///
/// # Errors
/// [`Problem`] when nobody made that proposal, there is no such reaction, or nothing is said.
pub fn record_evidence(
    desk: &mut Desk,
    remove: &str,
    add: &str,
    supports: bool,
    text: &str,
    labels: &[String],
) -> Result<EntityId, Problem> {
    if text.trim().is_empty() {
        return Err(Problem::usage("problem-no-text", &[]));
    }
    let wanted = ThemeProposal {
        remove: folded(remove),
        add: folded(add),
    };
    let known = proposals(desk)?;
    let is = |row: &&ProposalRow| {
        let made = ThemeProposal {
            remove: row.remove.clone(),
            add: row.add.clone(),
        };
        alike(&made) == alike(&wanted)
    };
    if !known.iter().any(|row| is(&row)) {
        let known: Vec<_> = known
            .iter()
            .map(|row| format!("-{} +{}", row.remove, row.add))
            .collect();
        return Err(Problem::no_such(&format!("-{remove} +{add}"), &known));
    }
    let ids: Vec<EntityId> = labels
        .iter()
        .map(|label| Ok(comment(desk, label)?.id))
        .collect::<Result<_, Problem>>()?;
    let operation = desk.append(&Body::RecordEvidence(RecordEvidence {
        proposal: wanted,
        supports,
        text: text.trim().to_owned(),
        comments: ids,
    }))?;
    Ok(EntityId::born_of(operation, 0))
}

/// Takes evidence back, or puts it in again.
///
/// # Errors
/// [`Problem`] when there is none of that name.
pub fn withdraw_evidence(desk: &mut Desk, id: &str, withdrawn: bool) -> Result<(), Problem> {
    let all: Vec<Kept<Recorded<RecordEvidence>>> = desk.store.nouns(Noun::ProposalEvidence)?;
    let found = all
        .iter()
        .find(|one| id.len() >= 8 && one.id.to_string().starts_with(id));
    let record = found.ok_or_else(|| Problem::no_such(id, &[]))?.id;
    desk.append(&Body::Withdraw(Withdraw { record, withdrawn }))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::share_a_word;

    #[test]
    fn an_item_of_the_poll_bears_on_a_proposal_by_its_words() {
        let cases = [
            ("Cybercrime", "Cyber", true),
            ("Zorg- en veiligheidsdomein", "Zorg en Veiligheid", true),
            ("Drugs", "drugs i.r.t. jeugd", true),
            ("Polarisatie", "Terrorisme", false),
            ("Geweld", "", false),
        ];
        for (item, proposal, bears) in cases {
            assert_eq!(share_a_word(item, proposal), bears, "{item} / {proposal}");
        }
    }
}
