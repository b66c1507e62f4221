//! The account's part on what the plan takes up: scope, and the steps of the choice.

use draagvlak_domain::process::ProcessEntry;

use super::page::{Figures, Page};
use super::{account_evidence, account_poll, account_survey, account_themes};
use crate::problem::Problem;

/// What a subject must be to be taken up, and the reasons for which it may be (D14, D15).
pub(super) fn scope(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    let passages: Vec<_> = record
        .process
        .iter()
        .filter_map(|entry| match entry {
            ProcessEntry::Scope(passage) => Some(passage),
            _ => None,
        })
        .collect();
    if passages.is_empty() && record.profile.theme_reasons.is_empty() {
        return Ok(());
    }
    page.open("account-scope")?;
    for passage in passages {
        page.heading(2, passage.title.as_str());
        page.prose(&passage.text);
    }
    if !record.profile.theme_reasons.is_empty() {
        page.paragraph(&page.word("account-reasons"));
        let reasons = record
            .profile
            .theme_reasons
            .iter()
            .map(|reason| reason.title.clone());
        page.list(reasons.collect());
    }
    Ok(())
}

/// How the themes were chosen, step by step: survey, sources, events, poll, themes.
pub(super) fn choice(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let before = page.blocks.len();
    page.open("account-choice")?;
    let start = page.blocks.len();
    account_survey::survey(page)?;
    account_evidence::evidence(page)?;
    account_poll::poll(page)?;
    account_themes::themes(page)?;
    if page.blocks.len() == start {
        page.blocks.truncate(before);
    }
    Ok(())
}

/// A number as recorded, in words, pointing at where that was recorded.
pub(super) fn recorded(
    page: &mut Page<'_, '_>,
    key: &str,
    title: &str,
    count: u32,
) -> (String, Figures) {
    if count == 0 {
        return (String::new(), Vec::new());
    }
    let number = usize::try_from(count).unwrap_or(usize::MAX);
    let words = page.record.texts.number(number);
    let arguments = [("count", count.to_string()), ("words", words.clone())];
    let said = page.record.say(key, &arguments);
    let counted = page.recorded(title, count);
    // The sentence spells the number in figures or in words.
    let figures = vec![(count.to_string(), counted.clone()), (words, counted)];
    (said, figures)
}
