//! The papers that go to the councils beside the plan and the account: letter, what is still to
//! come, a model proposal and decision, and the inventory. Their words stand in `assets/papers`,
//! and a plan can have its own.

use draagvlak_exchange::document::{Block, Document, number_headings};

use super::Record;
use super::account_approvals::{milestones, planned};
use super::account_parts::parts;
use super::page::Page;
use super::wordings::Fill;
use crate::problem::Problem;

/// A file of the package, as the inventory names it.
#[derive(Debug, Clone)]
pub(crate) struct Paperwork {
    /// The name of the file.
    pub(crate) name: String,
    /// What it is, in words.
    pub(crate) title: String,
    /// Its length in bytes.
    pub(crate) bytes: usize,
    /// Its SHA-512, in hexadecimal.
    pub(crate) sum: String,
}

/// To whom a paper goes and with what.
#[derive(Debug, Clone, Default)]
pub(crate) struct Addressed<'a> {
    /// The municipality; empty where it is to be filled in.
    pub(crate) municipality: &'a str,
    /// The day of the letter, written out.
    pub(crate) date: String,
    /// What goes with it: name of the file, and what it is.
    pub(crate) files: &'a [(String, String)],
    /// The statutory part a supplement brings.
    pub(crate) part: Option<&'a str>,
}

/// A page with what fills the words of a paper that goes to a council.
fn page<'p, 'r>(record: &'p Record<'r>, to: &Addressed<'_>) -> Page<'p, 'r> {
    let mut page = Page::new(record);
    let municipality = match to.municipality.trim() {
        "" => record.word("package-municipality-open"),
        name => name.to_owned(),
    };
    page.fill("gemeente", Fill::words(municipality));
    if !to.date.is_empty() {
        page.fill("datum", Fill::words(to.date.clone()));
    }
    let files = to
        .files
        .iter()
        .map(|(name, title)| format!("{title} ({name})"));
    page.fill("bijlagen", Fill::list(files.collect(), None));
    let themes = record.themes.iter();
    let themes = themes.map(|theme| theme.title.get().cloned().unwrap_or_default());
    page.fill("prioriteiten", Fill::list(themes.collect(), Some(1)));
    page.fill("planning", Fill::list(upcoming(record), None));
    let pending = record.pending().map(|part| record.part(&part.part));
    page.fill("onderdelen", Fill::list(pending.collect(), None));
    let part = to.part.map(|part| record.part(part)).unwrap_or_default();
    page.fill("onderdeel", Fill::words(part));
    page
}

/// The steps that are planned and not yet taken.
fn upcoming(record: &Record<'_>) -> Vec<String> {
    milestones(record)
        .into_iter()
        .filter(|step| step.actual.is_none() && step.planned.is_none_or(|day| day >= record.day()))
        .filter(|step| !planned(record, step).is_empty())
        .map(|step| format!("{}: {}", step.title, planned(record, step)))
        .collect()
}

/// The letter that goes with a package, or with a supplement to one.
pub(crate) fn letter(record: &Record<'_>, to: &Addressed<'_>) -> Result<Document, Problem> {
    let mut page = page(record, to);
    page.wording(if to.part.is_some() {
        "supplement"
    } else {
        "letter"
    })?;
    Ok(page.into_document(record.word("letter-title"), record.title.clone()))
}

/// What is still missing, by part (D45, D47).
pub(crate) fn missing(record: &Record<'_>) -> Result<Document, Problem> {
    let mut page = page(record, &Addressed::default());
    if record.pending().next().is_some() {
        page.wording("missing")?;
    } else {
        page.paragraph(&record.word("missing-nothing"));
    }
    parts(&mut page, 1);
    Ok(page.into_document(record.word("missing-title"), record.title.clone()))
}

/// A model proposal to a council; what a municipality fills in stands between square brackets.
pub(crate) fn proposal(record: &Record<'_>, to: &Addressed<'_>) -> Result<Document, Problem> {
    let mut document = model(record, to, "proposal")?;
    number_headings(&mut document.blocks, 1);
    Ok(document)
}

/// A model decision of a council.
pub(crate) fn decision(record: &Record<'_>, to: &Addressed<'_>) -> Result<Document, Problem> {
    model(record, to, "resolution")
}

fn model(record: &Record<'_>, to: &Addressed<'_>, place: &str) -> Result<Document, Problem> {
    let mut page = page(record, to);
    page.blocks.push(Block::Notice {
        blocks: vec![Block::paragraph(&record.word("proposal-model"))],
    });
    page.wording(place)?;
    let title = record.word(&format!("{place}-title"));
    Ok(page.into_document(title, record.title.clone()))
}

/// The files of the package with their length and sum.
pub(crate) fn inventory(record: &Record<'_>, files: &[Paperwork]) -> Document {
    let mut page = Page::new(record);
    let named = [("plan", record.title.clone()), ("status", record.status())];
    page.paragraph(&record.say("inventory-intro", &named));
    let columns = ["column-file", "column-what", "column-bytes", "column-sum"];
    let mut rows = page.table(&columns).widths(&[4, 4, 2, 8]);
    for file in files {
        rows.row(vec![
            file.name.clone(),
            file.title.clone(),
            file.bytes.to_string(),
            file.sum.clone(),
        ]);
    }
    page.blocks.push(rows.block());
    page.into_document(record.word("inventory-title"), record.title.clone())
}
