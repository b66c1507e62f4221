//! The account (verantwoording): how the plan came about, told by the record alone. What the
//! record does not hold is not said.

use draagvlak_domain::decision::DecisionKind;
use draagvlak_domain::process::{Milestone, ProcessEntry};
use draagvlak_exchange::document::{
    Align, Block, Document, Inline, Table, lines, normalise, number_headings,
};

use super::{Audience, Record, account_choice, account_rounds};
use crate::problem::Problem;

/// The account.
pub(crate) fn account(record: &Record<'_>) -> Result<Document, Problem> {
    let subtitle = record.say("account-subtitle", &[("plan", record.title.clone())]);
    let mut document = record.document(record.word("account-title"), subtitle);
    let blocks = &mut document.blocks;
    mandate(record, blocks);
    principles(record, blocks);
    workgroup(record, blocks);
    account_choice::scope(record, blocks);
    account_choice::choice(record, blocks)?;
    decisions(record, blocks);
    account_rounds::versions(record, blocks)?;
    account_rounds::rounds(record, blocks);
    account_rounds::main_lines(record, blocks);
    account_rounds::proposals(record, blocks);
    pending(record, blocks);
    approvals(record, blocks);
    planning(record, blocks);
    colophon(record, blocks);
    document.blocks = normalise(document.blocks);
    number_headings(&mut document.blocks, 2);
    Ok(document)
}

/// A table of texts; the columns at the end that hold figures stand at the far side.
pub(super) fn table(header: &[String], rows: Vec<Vec<String>>, figures: usize) -> Block {
    let columns = header.len();
    Block::Table(Table {
        header: header.iter().map(|text| lines(text)).collect(),
        rows: rows
            .into_iter()
            .map(|row| row.iter().map(|text| lines(text)).collect())
            .collect(),
        align: (0..columns)
            .map(|at| {
                if at + figures < columns {
                    Align::Start
                } else {
                    Align::End
                }
            })
            .collect(),
        widths: Vec::new(),
        row_headers: true,
    })
}

/// The same with columns of these shares; 0 for as much as it needs.
pub(super) fn wide_table(header: &[String], rows: Vec<Vec<String>>, widths: &[u16]) -> Block {
    match table(header, rows, 0) {
        Block::Table(table) => Block::Table(Table {
            widths: widths.to_vec(),
            ..table
        }),
        other => other,
    }
}

/// The paragraphs of a text, where there is one.
pub(super) fn prose(text: &str, blocks: &mut Vec<Block>) {
    for part in text.split("\n\n").filter(|part| !part.trim().is_empty()) {
        blocks.push(Block::paragraph(part.trim()));
    }
}

fn mandate(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let entries = record.process.iter().filter_map(|entry| match entry {
        ProcessEntry::Mandate(mandate) => Some(mandate),
        _ => None,
    });
    for mandate in entries {
        blocks.push(Block::heading(1, record.word("account-mandate")));
        if !mandate.quotes.is_empty() {
            blocks.push(Block::paragraph(&record.word("account-mandate-law")));
            for quote in &mandate.quotes {
                blocks.push(Block::Quote {
                    blocks: vec![Block::paragraph(quote)],
                });
            }
        }
        if mandate.mayors > 0 {
            let mayors = [("mayors", mandate.mayors.to_string())];
            blocks.push(Block::paragraph(
                &record.say("account-mandate-mayors", &mayors),
            ));
        }
        if !mandate.references.is_empty() {
            blocks.push(Block::paragraph(&record.word("account-mandate-references")));
            blocks.push(Block::list(mandate.references.clone()));
        }
    }
}

fn principles(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let mut items: Vec<Vec<Block>> = Vec::new();
    for entry in &record.process {
        if let ProcessEntry::Principle(passage) = entry {
            let content = vec![
                Inline::strong(format!("{}. ", passage.title.trim_end_matches('.'))),
                Inline::text(passage.text.clone()),
            ];
            items.push(vec![Block::Paragraph { content }]);
        }
    }
    blocks.push(Block::heading(1, record.word("account-principles")));
    if !items.is_empty() {
        blocks.push(Block::paragraph(&record.word("account-principles-intro")));
        blocks.push(Block::List { start: None, items });
    }
    let max = [("max", record.profile.max_themes.to_string())];
    blocks.push(Block::paragraph(&record.say("account-max-themes", &max)));
}

fn workgroup(record: &Record<'_>, blocks: &mut Vec<Block>) {
    if record.members.is_empty() {
        return;
    }
    blocks.push(Block::heading(1, record.word("account-workgroup")));
    let mut organisations: Vec<String> = Vec::new();
    for member in &record.members {
        let organisation = &member.value.organisation;
        if !organisation.is_empty() && !organisations.contains(organisation) {
            organisations.push(organisation.clone());
        }
    }
    let arguments = [
        ("count", record.members.len().to_string()),
        ("organisations", record.texts.listed(&organisations)),
    ];
    let key = if organisations.is_empty() {
        "account-workgroup-count"
    } else {
        "account-workgroup-intro"
    };
    blocks.push(Block::paragraph(&record.say(key, &arguments)));
    let internal = record.audience == Audience::Internal;
    let mut header = vec![
        record.word("column-organisation"),
        record.word("column-role"),
    ];
    if internal {
        header.insert(0, record.word("column-name"));
    }
    header.push(record.word("column-task"));
    let rows = record
        .members
        .iter()
        .map(|member| {
            let member = &member.value;
            let role = record
                .profile
                .roles
                .iter()
                .find(|role| role.key == member.role);
            let role = role.map_or_else(|| member.role.clone(), |role| role.title.clone());
            let mut row = vec![member.organisation.clone(), role];
            if internal {
                row.insert(0, member.name.clone());
            }
            row.push(member.task.clone());
            row
        })
        .collect();
    let widths: &[u16] = if internal { &[5, 3, 3, 4] } else { &[3, 3, 4] };
    blocks.push(wide_table(&header, rows, widths));
}

fn decisions(record: &Record<'_>, blocks: &mut Vec<Block>) {
    if record.decisions.is_empty() {
        return;
    }
    blocks.push(Block::heading(1, record.word("account-decisions")));
    blocks.push(Block::paragraph(&record.word("account-decisions-intro")));
    let header = [
        "column-day",
        "column-body",
        "column-decision",
        "column-said",
    ];
    let header = header.map(|key| record.word(key));
    let rows = record
        .decisions
        .iter()
        .map(|decision| {
            let kind = match decision.kind {
                DecisionKind::Support => "decision-support",
                DecisionKind::Approval => "decision-approval",
                DecisionKind::Adoption => "decision-adoption",
                DecisionKind::MoreThemes => "decision-more-themes",
            };
            vec![
                record.date(decision.date),
                decision.body.clone(),
                record.word(kind),
                decision.text.clone(),
            ]
        })
        .collect();
    blocks.push(wide_table(&header, rows, &[3, 3, 3, 6]));
}

fn pending(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let strengths: Vec<_> = record
        .process
        .iter()
        .filter_map(|entry| match entry {
            ProcessEntry::Strength(strength) => Some(strength),
            _ => None,
        })
        .collect();
    if record.parts.is_empty() && strengths.is_empty() {
        return;
    }
    blocks.push(Block::heading(1, record.word("missing-title")));
    pending_parts(record, blocks, 2);
    if !strengths.is_empty() {
        blocks.push(Block::heading(2, record.word("account-strength")));
    }
    for strength in strengths {
        let arguments = [
            ("date", record.date(strength.agreed)),
            ("fte", strength.extra_fte.clone()),
        ];
        blocks.push(Block::paragraph(
            &record.say("account-strength-extra", &arguments),
        ));
        prose(&strength.text, blocks);
    }
}

/// The statutory parts that were said to be pending: reason, owner, when, and what stands in their
/// place (D45). One that arrived says so.
pub(super) fn pending_parts(record: &Record<'_>, blocks: &mut Vec<Block>, level: u8) {
    for said in &record.parts {
        blocks.push(Block::heading(level, record.part(&said.part)));
        let article = record
            .profile
            .statutory_parts
            .iter()
            .find(|part| part.key == said.part);
        if let Some(part) = article {
            let article = [("article", part.article.clone())];
            blocks.push(Block::paragraph(&record.say("missing-article", &article)));
        }
        if !said.pending {
            blocks.push(Block::paragraph(&record.word("missing-arrived")));
        }
        let facts = [
            ("missing-reason", said.reason.clone()),
            ("missing-owner", record.member(&said.owner)),
            ("missing-expected", said.expected.clone()),
        ];
        let items: Vec<_> = facts
            .into_iter()
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|(key, text)| record.fact(key, text))
            .collect();
        if !items.is_empty() {
            blocks.push(Block::List { start: None, items });
        }
        if said.pending && !said.placeholder.trim().is_empty() {
            blocks.push(Block::paragraph(&record.word("missing-placeholder")));
            blocks.push(Block::Quote {
                blocks: vec![Block::paragraph(&said.placeholder)],
            });
        }
    }
}

fn approvals(record: &Record<'_>, blocks: &mut Vec<Block>) {
    if record.approvals.is_empty() && record.sendings.is_empty() {
        return;
    }
    blocks.push(Block::heading(1, record.word("account-approvals")));
    if !record.approvals.is_empty() {
        let header = [
            "column-principal",
            "column-version",
            "column-day",
            "column-said",
        ];
        let header = header.map(|key| record.word(key));
        let rows = record
            .approvals
            .iter()
            .map(|approval| {
                vec![
                    record.principal(&approval.principal),
                    record.stage(&approval.stage),
                    record.date(approval.date),
                    approval.note.clone(),
                ]
            })
            .collect();
        blocks.push(wide_table(&header, rows, &[3, 2, 3, 6]));
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
        let later: Vec<String> = record
            .approvals
            .iter()
            .filter(|approval| approval.stage == sending.stage && approval.date > sending.date)
            .map(|approval| {
                let who = record.principal(&approval.principal);
                let parts = [("who", who), ("date", record.date(approval.date))];
                record.say("account-approved-on", &parts)
            })
            .collect();
        if !later.is_empty() {
            let later = [("approvals", record.texts.listed(&later))];
            said.push(' ');
            said.push_str(&record.say("account-sent-before", &later));
        }
        if !sending.override_reason.trim().is_empty() {
            let parts = [("reason", sending.override_reason.clone())];
            said.push(' ');
            said.push_str(&record.say("account-override-reason", &parts));
        }
        if !sending.override_by.trim().is_empty() {
            let parts = [("by", record.member(&sending.override_by))];
            said.push(' ');
            said.push_str(&record.say("account-override-by", &parts));
        }
        blocks.push(Block::paragraph(&said));
    }
}

fn planning(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let steps = milestones(record);
    if steps.is_empty() {
        return;
    }
    blocks.push(Block::heading(1, record.word("account-planning")));
    let header = ["column-step", "column-planned", "column-actual"].map(|key| record.word(key));
    let rows = steps
        .iter()
        .map(|step| {
            let mut title = step.title.clone();
            if !step.text.trim().is_empty() {
                title = format!("{title}\n{}", step.text);
            }
            let actual = step
                .actual
                .map(|date| record.date(date))
                .unwrap_or_default();
            vec![title, planned(record, step), actual]
        })
        .collect();
    blocks.push(wide_table(&header, rows, &[6, 3, 3]));
}

/// The milestones in order of time; one without a date keeps its place after those before it.
pub(super) fn milestones<'r>(record: &'r Record<'_>) -> Vec<&'r Milestone> {
    let mut steps: Vec<_> = record
        .process
        .iter()
        .filter_map(|entry| match entry {
            ProcessEntry::Milestone(step) => Some(step),
            _ => None,
        })
        .collect();
    let mut last = None;
    let mut keys = Vec::new();
    for step in &steps {
        last = step.actual.or(step.planned).or(last);
        keys.push(step.actual.or(step.planned).or(last));
    }
    let mut order: Vec<_> = (0..steps.len()).collect();
    order.sort_by_key(|at| keys[*at]);
    let sorted: Vec<_> = order.into_iter().map(|at| steps[at]).collect();
    steps = sorted;
    steps
}

/// When a step was planned: the day, or the words of the source.
pub(super) fn planned(record: &Record<'_>, step: &Milestone) -> String {
    match step.planned {
        Some(date) => record.date(date),
        None => step.planned_words.clone(),
    }
}

fn colophon(record: &Record<'_>, blocks: &mut Vec<Block>) {
    blocks.push(Block::heading(1, record.word("account-colophon")));
    blocks.push(Block::paragraph(
        &record.say("colophon-status", &[("status", record.status())]),
    ));
    if let Some(version) = &record.version {
        let parts = [
            ("version", record.stage(&version.stage)),
            ("hash", version.hash().to_string()),
        ];
        blocks.push(Block::paragraph(&record.say("colophon-hash", &parts)));
    }
    let tasks: Vec<_> = record
        .members
        .iter()
        .filter(|member| !member.value.task.trim().is_empty())
        .map(|member| {
            format!(
                "{}: {}",
                record.member(&member.value.key),
                member.value.task
            )
        })
        .collect();
    if !tasks.is_empty() {
        blocks.push(Block::paragraph(&record.word("colophon-tasks")));
        blocks.push(Block::list(tasks));
    }
    blocks.push(Block::paragraph(&record.word("colophon-made")));
}
