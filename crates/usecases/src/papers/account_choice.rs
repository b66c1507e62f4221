//! The account's part on what the plan takes up: scope, and the steps of the choice.

use draagvlak_domain::process::ProcessEntry;
use draagvlak_exchange::document::Block;

use super::account::prose;
use super::{Record, account_evidence, account_poll, account_survey, account_themes};
use crate::problem::Problem;

/// What a subject must be to be taken up, and the reasons for which it may be (D14, D15).
pub(super) fn scope(record: &Record<'_>, blocks: &mut Vec<Block>) {
    let passages: Vec<_> = record
        .process
        .iter()
        .filter_map(|entry| match entry {
            ProcessEntry::Scope(passage) => Some(passage),
            _ => None,
        })
        .collect();
    if passages.is_empty() && record.profile.theme_reasons.is_empty() {
        return;
    }
    blocks.push(Block::heading(1, record.word("account-scope")));
    for passage in passages {
        blocks.push(Block::heading(2, passage.title.as_str()));
        prose(&passage.text, blocks);
    }
    if !record.profile.theme_reasons.is_empty() {
        blocks.push(Block::paragraph(&record.word("account-reasons")));
        let reasons = record
            .profile
            .theme_reasons
            .iter()
            .map(|reason| reason.title.clone());
        blocks.push(Block::list(reasons));
    }
}

/// How the themes were chosen, step by step: survey, sources, events, poll, themes.
pub(super) fn choice(record: &Record<'_>, blocks: &mut Vec<Block>) -> Result<(), Problem> {
    blocks.push(Block::heading(1, record.word("account-choice")));
    let start = blocks.len();
    account_survey::survey(record, blocks)?;
    account_evidence::evidence(record, blocks)?;
    account_poll::poll(record, blocks)?;
    account_themes::themes(record, blocks)?;
    if blocks.len() == start {
        blocks.pop();
    }
    Ok(())
}

/// A list of facts; what the record leaves open is not there.
pub(super) fn facts(record: &Record<'_>, facts: Vec<(&str, String)>, blocks: &mut Vec<Block>) {
    let items: Vec<_> = facts
        .into_iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(key, text)| record.fact(key, text))
        .collect();
    if !items.is_empty() {
        blocks.push(Block::List { start: None, items });
    }
}

pub(super) fn counted(record: &Record<'_>, key: &str, count: u32) -> String {
    if count == 0 {
        String::new()
    } else {
        let count = usize::try_from(count).unwrap_or(usize::MAX);
        let arguments = [
            ("count", count.to_string()),
            ("words", record.texts.number(count)),
        ];
        record.say(key, &arguments)
    }
}
