//! The account's part on decisions, approvals, sendings, and what was planned against what was done.

use draagvlak_domain::decision::DecisionKind;
use draagvlak_domain::process::{Milestone, ProcessEntry};
use draagvlak_domain::time::Date;

use super::Record;
use super::page::Page;
use crate::problem::Problem;

/// What bodies decided: support is not approval, and approval is not adoption (D24).
pub(super) fn decisions(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    if record.decisions.is_empty() {
        return Ok(());
    }
    page.open("account-decisions")?;
    let columns = [
        "column-day",
        "column-body",
        "column-decision",
        "column-said",
    ];
    let mut rows = page.table(&columns).widths(&[3, 3, 3, 6]);
    for decision in &record.decisions {
        let kind = match decision.kind {
            DecisionKind::Support => "decision-support",
            DecisionKind::Approval => "decision-approval",
            DecisionKind::Adoption => "decision-adoption",
            DecisionKind::MoreThemes => "decision-more-themes",
        };
        rows.row(vec![
            record.date(decision.date),
            decision.body.clone(),
            record.word(kind),
            decision.text.clone(),
        ]);
    }
    page.blocks.push(rows.block());
    Ok(())
}

/// Who approved which version when, and what was sent, also before that (D12, D48).
pub(super) fn approvals(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    let (approvals, packages) = (&record.approvals, &record.packages);
    if approvals.is_empty() && record.sendings.is_empty() && packages.is_empty() {
        return Ok(());
    }
    page.open("account-approvals")?;
    if !approvals.is_empty() {
        let columns = [
            "column-principal",
            "column-version",
            "column-day",
            "column-said",
        ];
        let mut rows = page.table(&columns).widths(&[3, 2, 3, 6]);
        for approval in approvals {
            rows.row(vec![
                record.principal(&approval.principal),
                record.stage(&approval.stage),
                record.date(approval.date),
                approval.note.clone(),
            ]);
        }
        page.blocks.push(rows.block());
    }
    for sending in &record.sendings {
        let mut said = record.say(
            "account-sent",
            &[
                ("what", record.stage(&sending.stage)),
                ("date", record.date(sending.date)),
                ("recipients", sending.recipients.clone()),
            ],
        );
        said.push_str(&before_approval(record, &sending.stage, sending.date));
        said.push_str(&overridden(
            record,
            &sending.override_reason,
            &sending.override_by,
        ));
        page.paragraph(&said);
    }
    if !packages.is_empty() {
        sent(page);
    }
    Ok(())
}

/// The packages that went to municipalities, one by one (D7, D47).
fn sent(page: &mut Page<'_, '_>) {
    let record = page.record;
    let count = record.packages.len().to_string();
    let names = record
        .packages
        .iter()
        .map(|package| package.municipality.clone());
    let counted = page.count(
        &record.word("counted-plan"),
        &record.word("counted-packages"),
        names.collect(),
    );
    let said = record.say("account-packages", &[("count", count.clone())]);
    page.figures(&said, &[(count, counted)]);
    let columns = [
        "column-municipality",
        "column-day",
        "column-what",
        "column-recipients",
    ];
    let mut rows = page.table(&columns).widths(&[3, 3, 4, 5]);
    for package in &record.packages {
        let what = match &package.part {
            None => record.stage(&package.stage),
            Some(part) => {
                let parts = [
                    ("part", record.part(part)),
                    ("stage", record.stage(&package.stage)),
                ];
                record.say("account-package-supplement", &parts)
            }
        };
        let mut to = package.recipients.clone();
        to.push_str(&before_approval(record, &package.stage, package.date));
        to.push_str(&overridden(
            record,
            &package.override_reason,
            &package.override_by,
        ));
        rows.row(vec![
            package.municipality.clone(),
            record.date(package.date),
            what,
            to.trim().to_owned(),
        ]);
    }
    page.blocks.push(rows.block());
}

/// That approvals came after a sending; empty where none did.
fn before_approval(record: &Record<'_>, stage: &str, sent: Date) -> String {
    let later: Vec<String> = record
        .approvals
        .iter()
        .filter(|approval| approval.stage == stage && approval.date > sent)
        .map(|approval| {
            let who = record.principal(&approval.principal);
            let parts = [("who", who), ("date", record.date(approval.date))];
            record.say("account-approved-on", &parts)
        })
        .collect();
    if later.is_empty() {
        return String::new();
    }
    let later = [("approvals", record.texts.listed(&later))];
    format!(" {}", record.say("account-sent-before", &later))
}

/// Why a sending did not wait, and who decided that; empty where it did.
fn overridden(record: &Record<'_>, reason: &str, by: &str) -> String {
    let mut said = String::new();
    if !reason.trim().is_empty() {
        let parts = [("reason", reason.to_owned())];
        said.push(' ');
        said.push_str(&record.say("account-override-reason", &parts));
    }
    if !by.trim().is_empty() {
        let parts = [("by", record.member(by))];
        said.push(' ');
        said.push_str(&record.say("account-override-by", &parts));
    }
    said
}

/// What was planned for when, and when it was done.
pub(super) fn planning(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    let steps = milestones(record);
    if steps.is_empty() {
        return Ok(());
    }
    page.open("account-planning")?;
    let columns = ["column-step", "column-planned", "column-actual"];
    let mut rows = page.table(&columns).widths(&[6, 3, 3]);
    for step in steps {
        let mut title = step.title.clone();
        if !step.text.trim().is_empty() {
            title = format!("{title}\n{}", step.text);
        }
        let actual = step.actual.map(|date| record.date(date));
        rows.row(vec![
            title,
            planned(record, step),
            actual.unwrap_or_default(),
        ]);
    }
    page.blocks.push(rows.block());
    Ok(())
}

/// The milestones in order of time; one without a date keeps its place after those before it.
pub(super) fn milestones<'r>(record: &'r Record<'_>) -> Vec<&'r Milestone> {
    let mut last = None;
    let mut steps: Vec<(Option<Date>, &Milestone)> = Vec::new();
    for entry in &record.process {
        if let ProcessEntry::Milestone(step) = entry {
            last = step.actual.or(step.planned).or(last);
            steps.push((last, step));
        }
    }
    steps.sort_by_key(|(day, _)| *day);
    steps.into_iter().map(|(_, step)| step).collect()
}

/// When a step was planned: the day, or the words of the source.
pub(super) fn planned(record: &Record<'_>, step: &Milestone) -> String {
    match step.planned {
        Some(date) => record.date(date),
        None => step.planned_words.clone(),
    }
}
