//! The account's part on strength, councils, adoption and what came afterwards (D46-D49, D1-D6).

use draagvlak_domain::council::CouncilOutcome;
use draagvlak_domain::strength::TotalOf;
use draagvlak_exchange::document::{Align, Block, Table, lines};
use serde_json::json;

use super::Record;
use super::page::Page;
use crate::adopt::adoption;
use crate::afterwards::{addenda, annual_reports, implementation_plans};
use crate::councils::{CouncilRow, councils};
use crate::problem::Problem;
use crate::strength::{StrengthState, strength};
use crate::strength_table::strength_ties;

/// Everything this part tells; nothing of what was not recorded.
pub(super) fn region(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    let blocks = &mut page.blocks;
    strengths(record, blocks)?;
    heard(record, blocks)?;
    adopted(record, blocks)?;
    afterwards(record, blocks)
}

fn strengths(record: &Record<'_>, blocks: &mut Vec<Block>) -> Result<(), Problem> {
    let states = strength(&record.desk)?;
    if states.is_empty() {
        return Ok(());
    }
    blocks.push(Block::heading(1, record.word("account-strengths")));
    for state in &states {
        let key = if state.definitive {
            "account-strength-definitive"
        } else {
            "account-strength-provisional"
        };
        let arguments = [
            ("date", record.date(state.as_of)),
            ("sum", state.sum.clone()),
            ("parts", state.rows.len().to_string()),
            ("file", state.file.clone()),
        ];
        let mut said = record.say(key, &arguments);
        for (key, amount) in [
            ("account-strength-local", &state.local),
            ("account-strength-more", &state.extra),
        ] {
            if let Some(amount) = amount {
                said.push(' ');
                said.push_str(&record.say(key, &[("fte", amount.clone())]));
            }
        }
        blocks.push(Block::paragraph(&said));
        prose(&record.clean("strength/note", &state.note), blocks);
        exceptions(record, state, blocks);
    }
    if let Some(last) = states.last() {
        let mut header = vec![last.part_header.clone()];
        header.extend(last.columns.iter().map(|column| column.name.clone()));
        header.push(last.total_header.clone());
        let mut rows: Vec<Vec<String>> = last
            .rows
            .iter()
            .map(|row| {
                let mut cells = vec![row.part.clone()];
                cells.extend(row.cells.iter().cloned());
                cells.push(row.sum.clone());
                cells
            })
            .collect();
        let mut sums = vec![last.total_header.clone()];
        sums.extend(last.sums.iter().cloned());
        sums.push(last.sum.clone());
        rows.push(sums);
        blocks.push(table(&header, rows, last.columns.len() + 1));
    }
    for tie in strength_ties(&record.desk)? {
        let arguments = [
            ("chapter", tie.chapter.clone()),
            ("number", tie.number.to_string()),
        ];
        let key = if tie.tied {
            "account-strength-tied"
        } else {
            "account-strength-untied"
        };
        blocks.push(Block::paragraph(&record.say(key, &arguments)));
    }
    Ok(())
}

/// A total that does not add up is told with its reason.
fn exceptions(record: &Record<'_>, state: &StrengthState, blocks: &mut Vec<Block>) {
    let told: Vec<_> = state
        .findings
        .iter()
        .map(|finding| {
            let place = match finding.of {
                TotalOf::Whole => record.word("strength-whole"),
                _ => finding.place.clone(),
            };
            let arguments = [
                ("place", place),
                ("given", finding.given.clone()),
                ("sum", finding.sum.clone()),
                ("reason", record.clean("strength/reason", &finding.reason)),
            ];
            record.say("account-strength-exception", &arguments)
        })
        .collect();
    if !told.is_empty() {
        blocks.push(Block::list(told));
    }
}

fn heard(record: &Record<'_>, blocks: &mut Vec<Block>) -> Result<(), Problem> {
    let board = councils(&record.desk)?;
    let begun = |row: &CouncilRow| !row.sendings.is_empty() || row.said.is_some();
    if !board.councils.iter().any(begun) {
        return Ok(());
    }
    blocks.push(Block::heading(1, record.word("account-councils")));
    let counts = [
        ("heard", board.heard.to_string()),
        ("all", board.councils.len().to_string()),
    ];
    blocks.push(Block::paragraph(
        &record.say("account-councils-heard", &counts),
    ));
    let outcomes: Vec<_> = CouncilOutcome::ALL
        .iter()
        .filter_map(|outcome| {
            let said = board.councils.iter().filter_map(|row| row.said.as_ref());
            let count = said.filter(|said| said.outcome == *outcome).count();
            let word = record.word(&format!("council-outcome-{}", outcome.key()));
            (count > 0).then(|| format!("{word}: {count}"))
        })
        .collect();
    if !outcomes.is_empty() {
        blocks.push(Block::list(outcomes));
    }
    let header = [
        "column-municipality",
        "column-sent",
        "column-heard-on",
        "column-council-said",
        "column-got-later",
    ];
    let header = header.map(|key| record.word(key));
    let rows = board
        .councils
        .iter()
        .map(|row| council(record, row))
        .collect();
    blocks.push(wide_table(&header, rows, &[4, 4, 4, 4, 4]));
    let unheard: Vec<_> = board
        .councils
        .iter()
        .filter(|row| row.said.is_none())
        .map(|row| row.name.clone())
        .collect();
    if !unheard.is_empty() {
        let parts = [("councils", record.texts.listed(&unheard))];
        blocks.push(Block::paragraph(
            &record.say("account-councils-unheard", &parts),
        ));
    }
    early(record, &board.councils, blocks);
    Ok(())
}

/// What went to councils before the approval is told once per day and reason.
fn early(record: &Record<'_>, rows: &[CouncilRow], blocks: &mut Vec<Block>) {
    let mut told: Vec<(String, usize)> = Vec::new();
    for sending in rows.iter().flat_map(|row| &row.sendings) {
        if sending.override_reason.is_empty() {
            continue;
        }
        let parts = [
            ("what", sending.what.clone()),
            ("date", record.date(sending.date)),
            (
                "reason",
                record.clean("council/early", &sending.override_reason),
            ),
        ];
        let said = record.say("account-council-early", &parts);
        match told.iter_mut().find(|(known, _)| *known == said) {
            Some((_, count)) => *count += 1,
            None => told.push((said, 1)),
        }
    }
    for (said, count) in told {
        let count = [("count", count.to_string())];
        let times = record.say("account-council-early-count", &count);
        blocks.push(Block::paragraph(&format!("{said} {times}")));
    }
}

fn council(record: &Record<'_>, row: &CouncilRow) -> Vec<String> {
    let sent: Vec<_> = row
        .sendings
        .iter()
        .filter(|sending| !sending.supplement)
        .map(|sending| format!("{}: {}", sending.what, record.date(sending.date)))
        .collect();
    let later: Vec<_> = row
        .sendings
        .iter()
        .filter(|sending| sending.supplement)
        .map(|sending| format!("{}: {}", sending.what, record.date(sending.date)))
        .collect();
    let (heard, said) = match &row.said {
        None => (String::new(), record.word("account-council-not-heard")),
        Some(said) => {
            let mut outcome = record.word(&format!("council-outcome-{}", said.outcome.key()));
            if !said.decision.is_empty() {
                outcome = format!("{outcome} ({})", said.decision);
            }
            if !row.views.is_empty() {
                outcome = format!("{outcome}: {}", row.views.join(", "));
            }
            if !said.note.is_empty() {
                outcome = format!("{outcome}\n{}", record.clean("council/note", &said.note));
            }
            let on = format!("{}, {}", record.date(said.date), record.stage(&said.stage));
            (on, outcome)
        }
    };
    vec![
        row.name.clone(),
        sent.join("\n"),
        heard,
        said,
        later.join("\n"),
    ]
}

fn adopted(record: &Record<'_>, blocks: &mut Vec<Block>) -> Result<(), Problem> {
    let stands = adoption(&record.desk)?;
    if stands.made.is_none() && stands.adopted == 0 {
        return Ok(());
    }
    blocks.push(Block::heading(1, record.word("account-adoption")));
    let counts = [
        ("adopted", stands.adopted.to_string()),
        ("all", stands.adopters.len().to_string()),
    ];
    blocks.push(Block::paragraph(&record.say("account-adopters", &counts)));
    let declined: Vec<_> = stands
        .adopters
        .iter()
        .filter(|row| row.adopts == Some(false))
        .map(|row| match row.note.as_str() {
            "" => row.name.clone(),
            note => format!("{}: {}", row.name, record.clean("adoption/note", note)),
        })
        .collect();
    if !declined.is_empty() {
        blocks.push(Block::paragraph(&record.word("account-declined")));
        blocks.push(Block::list(declined));
    }
    if let Some(made) = &stands.made {
        let route = json!(made.route).as_str().unwrap_or_default().to_owned();
        let parts = [
            ("date", record.date(made.date)),
            ("stage", record.stage(&made.stage)),
            ("route", record.word(&format!("route-{route}"))),
            ("hash", made.version.clone()),
        ];
        let mut said = record.say("account-adopted", &parts);
        if !made.decision.is_empty() {
            let decision = [("decision", made.decision.clone())];
            said = format!("{said} {}", record.say("account-decision", &decision));
        }
        if !made.without.is_empty() {
            let without = [("without", record.texts.listed(&made.without))];
            said = format!("{said} {}", record.say("account-without", &without));
        }
        if !made.reason.is_empty() {
            let reason = [("reason", record.clean("adoption/reason", &made.reason))];
            said = format!("{said} {}", record.say("account-override-reason", &reason));
        }
        blocks.push(Block::paragraph(&said));
    }
    let followed: Vec<_> = stands
        .followed
        .iter()
        .map(|row| {
            let word = record.word(&format!("follow-{}", row.kind.key()));
            let said = format!(
                "{}: {word}, {}. {}",
                record.date(row.date),
                record.clean("adoption/who", &row.who),
                record.clean("adoption/text", &row.text)
            );
            said.trim().to_owned()
        })
        .collect();
    if !followed.is_empty() {
        blocks.push(Block::list(followed));
    }
    Ok(())
}

fn afterwards(record: &Record<'_>, blocks: &mut Vec<Block>) -> Result<(), Problem> {
    let added = addenda(&record.desk)?;
    let years: Vec<_> = annual_reports(&record.desk)?
        .into_iter()
        .filter(|row| row.recorded)
        .collect();
    let plans: Vec<_> = implementation_plans(&record.desk)?
        .into_iter()
        .filter(|row| !row.plans.is_empty())
        .collect();
    if added.is_empty() && years.is_empty() && plans.is_empty() {
        return Ok(());
    }
    blocks.push(Block::heading(1, record.word("account-afterwards")));
    for row in &added {
        let parts = [
            ("date", record.date(row.date)),
            ("title", row.title.clone()),
            ("body", row.body.clone()),
            ("period", row.period.clone()),
        ];
        let key = if row.period.is_empty() {
            "account-addendum"
        } else {
            "account-extension"
        };
        blocks.push(Block::paragraph(&record.say(key, &parts)));
    }
    let told = years.iter().map(|row| {
        let year = row.year.to_string();
        match row.adopted {
            Some(day) => {
                let parts = [("year", year), ("date", record.date(day))];
                record.say("account-annual", &parts)
            }
            None => record.say("account-annual-making", &[("year", year)]),
        }
    });
    let mut told: Vec<_> = told.collect();
    told.extend(plans.iter().flat_map(|row| {
        row.plans.iter().map(|plan| {
            let parts = [
                ("title", row.title.clone()),
                ("date", record.date(plan.from)),
                ("reactions", row.reactions.len().to_string()),
            ];
            record.say("account-implementation", &parts)
        })
    }));
    if !told.is_empty() {
        blocks.push(Block::list(told));
    }
    Ok(())
}

/// The paragraphs of a text, where there is one.
fn prose(text: &str, blocks: &mut Vec<Block>) {
    for part in text.split("\n\n").filter(|part| !part.trim().is_empty()) {
        blocks.push(Block::paragraph(part.trim()));
    }
}

/// A table of texts; the columns at the end that hold figures stand at the far side.
fn table(header: &[String], rows: Vec<Vec<String>>, figures: usize) -> Block {
    let side = |at: usize| {
        if at + figures < header.len() {
            Align::Start
        } else {
            Align::End
        }
    };
    Block::Table(Table {
        header: header.iter().map(|text| lines(text)).collect(),
        rows: rows
            .into_iter()
            .map(|row| row.iter().map(|text| lines(text)).collect())
            .collect(),
        align: (0..header.len()).map(side).collect(),
        widths: Vec::new(),
        row_headers: true,
    })
}

/// The same with columns of these shares.
fn wide_table(header: &[String], rows: Vec<Vec<String>>, widths: &[u16]) -> Block {
    match table(header, rows, 0) {
        Block::Table(table) => Block::Table(Table {
            widths: widths.to_vec(),
            ..table
        }),
        other => other,
    }
}
