//! What was weighed and asked: the critic against fifteen, the proposals against the poll, the
//! questions of the 70% version, and who was asked for the second round.

use draagvlak_domain::bond::LinkKind;
use draagvlak_domain::time::Date;

use super::Making;
use crate::bonds::link_reactions;
use crate::invite::invite_critics;
use crate::look::{CommentFilter, comments};
use crate::problem::Problem;
use crate::proposals::{proposals, record_evidence};
use crate::questions::{ask_question, conclude_question};
use crate::weigh::{WeighOrder, weigh};

impl Making {
    /// Records what was weighed in a round, and what its answers came to.
    pub(super) fn weigh_round(&mut self, code: &str) -> Result<(), Problem> {
        let coordinator = self.coordinator();
        let day = self.today();
        self.seat(&coordinator, day);
        for facts in std::mem::take(&mut self.facts.weighing) {
            let order = WeighOrder {
                labels: facts.reactions,
                requirement: facts.requirement,
                reasoning: facts.reasoning,
                decider: facts.decider,
                date: Some(day),
            };
            weigh(&mut self.desk, &order)?;
        }
        for facts in std::mem::take(&mut self.facts.evidence) {
            for made in proposals(&self.desk)? {
                let because = if facts.supporting {
                    made.supporting.clone()
                } else {
                    Vec::new()
                };
                let (remove, add) = (&made.remove, &made.add);
                record_evidence(&mut self.desk, remove, add, false, &facts.against, &because)?;
            }
        }
        let filter = CommentFilter {
            round: Some(code.to_owned()),
            ..CommentFilter::default()
        };
        for facts in std::mem::take(&mut self.facts.question) {
            let chapter = facts.chapter.as_deref();
            let number = ask_question(&mut self.desk, &facts.stage, chapter, &facts.text)?;
            let line = facts.main_line.as_ref();
            let line = line.and_then(|key| self.main_lines.get(key)).copied();
            let about = chapter.and_then(|key| self.placed.get(key)).copied();
            let rows = comments(&self.desk, &filter)?.into_iter();
            let answers: Vec<String> = rows
                .filter(|row| {
                    line.is_some()
                        && row.comment.main_line.get().copied().flatten() == line
                        && row.comment.chapter.get().copied().flatten() == about
                })
                .map(|row| row.label)
                .collect();
            let kind = LinkKind::AnswersQuestion;
            link_reactions(&mut self.desk, &answers, &number, kind, true)?;
            conclude_question(&mut self.desk, &number, &facts.conclusion)?;
        }
        Ok(())
    }

    /// Asks those who were critical in the round before (D41).
    pub(super) fn ask_critics(&mut self, stage: &str, day: Date) -> Result<(), Problem> {
        let rounds = &self.facts.round;
        let Some(at) = rounds.iter().position(|round| round.stage == stage) else {
            return Ok(());
        };
        let Some(before) = at.checked_sub(1) else {
            return Ok(());
        };
        let (code, of) = (rounds[at].code.clone(), rounds[before].code.clone());
        let coordinator = self.coordinator();
        self.seat(&coordinator, day);
        invite_critics(&mut self.desk, &code, &of, day)?;
        Ok(())
    }
}
