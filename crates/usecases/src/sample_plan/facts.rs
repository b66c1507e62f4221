//! The workgroup, the steps of the process, themes, decisions and what is still to come.

use draagvlak_domain::body::Body;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::main_line::AddMainLine;
use draagvlak_domain::member::AddMember;
use draagvlak_domain::plan::SetPlan;
use draagvlak_domain::process::RecordProcess;
use draagvlak_domain::time::Date;
use draagvlak_store::Noun;

use super::Making;
use crate::problem::Problem;

impl Making {
    /// The members; the plan's maker is the first of them, under the name and task of the facts.
    pub(super) fn workgroup(&mut self) -> Result<(), Problem> {
        let (coordinator, day) = (self.coordinator(), self.facts.created);
        self.seat(&coordinator, day);
        let (notice, members) = (self.facts.notice.clone(), self.facts.member.clone());
        self.desk.write(|writing| {
            writing.append(&Body::SetPlan(SetPlan::Notice(notice)))?;
            for member in members.into_iter().skip(1) {
                writing.append(&Body::AddMember(member))?;
            }
            Ok(())
        })?;
        self.members = self
            .desk
            .store
            .nouns::<AddMember>(Noun::Member)?
            .into_iter()
            .map(|member| (member.value.key, member.id))
            .collect();
        Ok(())
    }

    /// Records the steps of the process up to and including a day, each on its own.
    pub(super) fn record_until(&mut self, day: Date) -> Result<(), Problem> {
        let coordinator = self.coordinator();
        self.choose_until(day)?;
        let (due, later): (Vec<_>, Vec<_>) = std::mem::take(&mut self.facts.process)
            .into_iter()
            .partition(|step| step.on <= day);
        self.facts.process = later;
        for step in due {
            self.seat(&coordinator, step.on);
            let entry = step.entry;
            self.desk
                .append(&Body::RecordProcess(RecordProcess { entry }))?;
        }
        let (due, later): (Vec<_>, Vec<_>) = std::mem::take(&mut self.facts.decision)
            .into_iter()
            .partition(|decision| decision.date <= day);
        self.facts.decision = later;
        for decision in due {
            self.seat(&coordinator, decision.date);
            self.desk.append(&Body::RecordDecision(decision))?;
        }
        Ok(())
    }

    /// The main lines, made while the first round is worked in.
    pub(super) fn add_main_lines(&mut self) -> Result<(), Problem> {
        for line in std::mem::take(&mut self.facts.main_line) {
            let added = self.desk.append(&Body::AddMainLine(AddMainLine {
                number: line.number,
                heading: line.heading,
                answer: line.answer,
            }))?;
            self.main_lines
                .insert(line.key, EntityId::born_of(added, 0));
        }
        Ok(())
    }

    /// What follows upon the draft: what is pending, and the approvals on their real day.
    pub(super) fn after_the_draft(mut self) -> Result<(), Problem> {
        let coordinator = self.coordinator();
        for approval in std::mem::take(&mut self.facts.approval) {
            self.record_until(approval.date)?;
            self.seat(&coordinator, approval.date);
            self.desk.append(&Body::GiveApproval(approval))?;
        }
        Ok(())
    }

    /// The statutory parts that are not there yet when the draft goes out (D45).
    pub(super) fn pend(&mut self, day: Date) -> Result<(), Problem> {
        let coordinator = self.coordinator();
        self.seat(&coordinator, day);
        for part in std::mem::take(&mut self.facts.pending) {
            self.desk.append(&Body::PendPart(part))?;
        }
        Ok(())
    }
}
