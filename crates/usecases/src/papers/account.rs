//! The account (verantwoording): how the plan came about, told by the record alone. What the
//! record does not hold is not said.

use draagvlak_domain::process::ProcessEntry;
use draagvlak_exchange::document::{Block, Document, Inline, number_headings};

use super::page::Page;
use super::{Audience, Record};
use super::{account_adoption, account_approvals, account_choice, account_councils};
use super::{account_parts, account_rounds, account_strength, account_weighings};
use crate::problem::Problem;

/// A part of the account. It writes itself on the page, or nothing where the record holds nothing
/// of it. It begins with [`Page::open`], which takes the key of its heading in the words: under the
/// same key stand its own words in `assets/papers`.
pub(super) type Section = fn(&mut Page<'_, '_>) -> Result<(), Problem>;

/// The parts of the account, in order. A part that is added stands in a file of its own and on a
/// line here.
const SECTIONS: &[Section] = &[
    mandate,
    principles,
    workgroup,
    account_choice::scope,
    account_choice::choice,
    account_approvals::decisions,
    account_rounds::versions,
    account_rounds::rounds,
    account_rounds::main_lines,
    account_rounds::proposals,
    account_weighings::section,
    account_parts::pending,
    account_strength::strengths,
    account_councils::heard,
    account_adoption::adopted,
    account_adoption::afterwards,
    account_approvals::approvals,
    account_approvals::planning,
    colophon,
];

/// The account.
pub(crate) fn account(record: &Record<'_>) -> Result<Document, Problem> {
    let subtitle = record.say("account-subtitle", &[("plan", record.title.clone())]);
    let mut page = Page::new(record);
    page.tie_figures();
    for section in SECTIONS {
        section(&mut page)?;
    }
    page.sources();
    let mut document = page.into_document(record.word("account-title"), subtitle);
    number_headings(&mut document.blocks, 2);
    Ok(document)
}

fn mandate(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    for entry in &record.process {
        let ProcessEntry::Mandate(mandate) = entry else {
            continue;
        };
        page.open("account-mandate")?;
        for quote in &mandate.quotes {
            page.blocks.push(Block::Quote {
                blocks: vec![Block::paragraph(quote)],
            });
        }
        if mandate.mayors > 0 {
            let mayors = mandate.mayors.to_string();
            let counted = page.recorded(&page.word("counted-mayors"), &mayors);
            let said = record.say("account-mandate-mayors", &[("mayors", mayors.clone())]);
            page.figures(&said, &[(mayors, counted)]);
        }
        if !mandate.references.is_empty() {
            page.paragraph(&page.word("account-mandate-references"));
            page.list(mandate.references.clone());
        }
    }
    Ok(())
}

fn principles(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let mut items: Vec<Vec<Block>> = Vec::new();
    for entry in &page.record.process {
        if let ProcessEntry::Principle(passage) = entry {
            let content = vec![
                Inline::strong(format!("{}. ", passage.title.trim_end_matches('.'))),
                Inline::text(passage.text.clone()),
            ];
            items.push(vec![Block::Paragraph { content }]);
        }
    }
    page.open("account-principles")?;
    if !items.is_empty() {
        page.blocks.push(Block::List { start: None, items });
    }
    let max = page.record.profile.max_themes.to_string();
    let counted = page.recorded(&page.word("counted-max-themes"), &max);
    let said = page
        .record
        .say("account-max-themes", &[("max", max.clone())]);
    page.figures(&said, &[(max, counted)]);
    Ok(())
}

fn workgroup(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    if record.members.is_empty() {
        return Ok(());
    }
    page.open("account-workgroup")?;
    let mut organisations: Vec<String> = Vec::new();
    for member in &record.members {
        let organisation = &member.value.organisation;
        if !organisation.is_empty() && !organisations.contains(organisation) {
            organisations.push(organisation.clone());
        }
    }
    let count = record.members.len().to_string();
    let arguments = [
        ("count", count.clone()),
        ("organisations", record.texts.listed(&organisations)),
    ];
    let key = if organisations.is_empty() {
        "account-workgroup-count"
    } else {
        "account-workgroup-intro"
    };
    let who = record
        .members
        .iter()
        .map(|member| record.role_of(&member.value));
    let counted = page.count(
        &record.word("counted-plan"),
        &record.word("counted-members"),
        who.collect(),
    );
    page.figures(&record.say(key, &arguments), &[(count, counted)]);
    let internal = record.audience == Audience::Internal;
    let columns = [
        "column-name",
        "column-organisation",
        "column-role",
        "column-task",
    ];
    let (columns, widths): (&[&str], &[u16]) = if internal {
        (&columns, &[5, 3, 3, 4])
    } else {
        (&columns[1..], &[3, 3, 4])
    };
    let mut rows = page.table(columns).widths(widths);
    for member in &record.members {
        let member = &member.value;
        let role = record
            .profile
            .roles
            .iter()
            .find(|role| role.key == member.role);
        let role = role.map_or_else(|| member.role.clone(), |role| role.title.clone());
        let mut row = vec![member.organisation.clone(), role, member.task.clone()];
        if internal {
            row.insert(0, member.name.clone());
        }
        rows.row(row);
    }
    page.blocks.push(rows.block());
    Ok(())
}

fn colophon(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    page.heading(1, page.word("account-colophon"));
    page.paragraph(&record.say("colophon-status", &[("status", record.status())]));
    if record.version.is_some() {
        let parts = [("version", record.version_title()), ("hash", record.hash())];
        page.paragraph(&record.say("colophon-hash", &parts));
    }
    let tasks: Vec<_> = record
        .members
        .iter()
        .filter(|member| !member.value.task.trim().is_empty())
        .map(|member| {
            let who = record.member(&member.value.key);
            format!("{who}: {}", member.value.task)
        })
        .collect();
    if !tasks.is_empty() {
        page.paragraph(&page.word("colophon-tasks"));
        page.list(tasks);
    }
    page.wording("account-colophon")
}
