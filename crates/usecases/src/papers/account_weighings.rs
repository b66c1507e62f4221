//! How reactions were weighed (D40): the counts on the passage then, what was tested, the reasoning and
//! who decided. Of the workgroup alone: of a paper that leaves, only how often it was done.

use draagvlak_exchange::document::{Block, lines};

use super::page::{Page, Rows};
use super::{Audience, Record};
use crate::problem::Problem;
use crate::weigh::{WeighingRow, weighings};

/// The account's part on the weighings: how often, and for the workgroup how.
pub(super) fn section(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let all = weighings(&page.record.desk, None)?;
    if all.is_empty() {
        return Ok(());
    }
    page.open("account-weighings")?;
    let count = all.len().to_string();
    let counted = page.recorded(&page.word("counted-weighings"), &count);
    let said = page
        .record
        .say("account-weighed", &[("count", count.clone())]);
    page.figures(&said, &[(count, counted)]);
    let rows = weighed(page.record)?;
    page.blocks.extend(table(page.record, &rows));
    Ok(())
}

/// The weighings this reader may know of.
pub(super) fn weighed(record: &Record<'_>) -> Result<Vec<WeighingRow>, Problem> {
    match record.audience {
        Audience::Internal => weighings(&record.desk, None),
        Audience::Public => Ok(Vec::new()),
    }
}

/// The weighings in a table; none for none.
pub(super) fn table(record: &Record<'_>, rows: &[WeighingRow]) -> Option<Block> {
    if rows.is_empty() {
        return None;
    }
    let columns = [
        "column-reactions",
        "column-weighed-passage",
        "column-weighed-counts",
        "column-weighed-requirement",
        "column-weighed-reasoning",
        "column-weighed-decider",
    ];
    let header = columns.iter().map(|key| lines(&record.word(key)));
    let mut table = Rows::new(header.collect()).widths(&[2, 4, 2, 3, 6, 3]);
    for row in rows {
        let passage = match row.passage.trim() {
            "" => row.chapter.clone(),
            passage => format!("{}: “{passage}”", row.chapter),
        };
        table.row(vec![
            row.labels.join(", "),
            passage,
            counts(record, row),
            row.requirement.clone(),
            row.reasoning.clone(),
            decided(record, row),
        ]);
    }
    Some(table.block())
}

/// How a reaction was weighed, in one text; empty where it was not.
pub(super) fn said(record: &Record<'_>, weighed: &[WeighingRow], label: &str) -> String {
    let of = |row: &&WeighingRow| row.labels.iter().any(|known| known == label);
    let said = weighed.iter().filter(of).map(|row| {
        let parts = [
            ("counts", counts(record, row)),
            ("requirement", row.requirement.clone()),
            ("reasoning", row.reasoning.clone()),
            ("decided", decided(record, row)),
        ];
        record.say("weighing-in-full", &parts)
    });
    said.collect::<Vec<_>>().join("\n")
}

fn counts(record: &Record<'_>, row: &WeighingRow) -> String {
    let counts = [
        ("positive", row.balance.positive.to_string()),
        ("critical", row.balance.critical.to_string()),
        ("neutral", row.balance.neutral.to_string()),
    ];
    record.say("weighing-counts", &counts)
}

fn decided(record: &Record<'_>, row: &WeighingRow) -> String {
    format!("{}, {}", row.decider, record.date(row.date))
}
