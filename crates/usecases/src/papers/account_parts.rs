//! The account's part on what is still to come: statutory parts and the strength distribution.

use draagvlak_domain::process::ProcessEntry;
use draagvlak_exchange::document::Block;

use super::page::Page;
use crate::problem::Problem;

/// What was said to be pending, and what is known of the strength so far.
pub(super) fn pending(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    let strengths: Vec<_> = record
        .process
        .iter()
        .filter_map(|entry| match entry {
            ProcessEntry::Strength(strength) => Some(strength),
            _ => None,
        })
        .collect();
    if record.parts.is_empty() && strengths.is_empty() {
        return Ok(());
    }
    page.open("missing-title")?;
    parts(page, 2);
    if !strengths.is_empty() {
        page.heading(2, page.word("account-strength"));
    }
    for strength in strengths {
        let fte = strength.extra_fte.clone();
        let counted = page.recorded(&page.word("counted-extra-fte"), &fte);
        let arguments = [("date", record.date(strength.agreed)), ("fte", fte.clone())];
        let said = record.say("account-strength-extra", &arguments);
        page.figures(&said, &[(fte, counted)]);
        page.prose(&strength.text);
    }
    Ok(())
}

/// The statutory parts that were said to be pending: reason, owner, when, and what stands in their
/// place (D45). One that arrived says so.
pub(super) fn parts(page: &mut Page<'_, '_>, level: u8) {
    let record = page.record;
    for said in &record.parts {
        page.heading(level, record.part(&said.part));
        let known = &record.profile.statutory_parts;
        if let Some(part) = known.iter().find(|part| part.key == said.part) {
            let article = [("article", part.article.clone())];
            page.paragraph(&record.say("missing-article", &article));
        }
        if !said.pending {
            page.paragraph(&page.word("missing-arrived"));
        }
        page.facts(vec![
            ("missing-reason", said.reason.clone()),
            ("missing-owner", record.member(&said.owner)),
            ("missing-expected", said.expected.clone()),
        ]);
        if said.pending && !said.placeholder.trim().is_empty() {
            page.paragraph(&page.word("missing-placeholder"));
            page.blocks.push(Block::Quote {
                blocks: vec![Block::paragraph(&said.placeholder)],
            });
        }
    }
}
