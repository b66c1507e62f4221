//! The account's part on the hearing of the councils (D47-D49).

use draagvlak_domain::council::CouncilOutcome;

use super::Record;
use super::page::Page;
use crate::councils::{CouncilRow, CouncilSendingRow, councils};
use crate::problem::Problem;

/// How many councils were heard, what each said, and what went out too early.
pub(super) fn heard(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    let rows = councils(&record.desk)?.councils;
    let begun = |row: &CouncilRow| !row.sendings.is_empty() || row.said.is_some();
    if !rows.iter().any(begun) {
        return Ok(());
    }
    let title = record.word("account-councils");
    page.heading(1, title.as_str());
    let named = |wanted: &dyn Fn(&CouncilRow) -> bool| -> Vec<String> {
        let rows = rows.iter().filter(|row| wanted(row));
        rows.map(|row| row.name.clone()).collect()
    };
    let unheard = named(&|row| row.said.is_none());
    let counts = vec![
        (
            "heard",
            "counted-councils-heard",
            named(&|row| row.said.is_some()),
        ),
        ("all", "counted-councils", named(&|_| true)),
    ];
    page.counts(&title, "account-councils-heard", counts);
    let mut outcomes = Vec::new();
    for outcome in CouncilOutcome::ALL {
        let of = named(&|row| {
            row.said
                .as_ref()
                .is_some_and(|said| said.outcome == outcome)
        });
        if of.is_empty() {
            continue;
        }
        let word = record.word(&format!("council-outcome-{}", outcome.key()));
        let count = of.len().to_string();
        let said = format!("{word}: {count}");
        outcomes.push((said, vec![(count, page.count(&title, &word, of))]));
    }
    page.counted_list(outcomes);
    let columns = [
        "column-municipality",
        "column-sent",
        "column-heard-on",
        "column-council-said",
        "column-got-later",
    ];
    let mut table = page.table(&columns).widths(&[4, 4, 4, 4, 4]);
    for row in &rows {
        table.row(council(record, row));
    }
    page.blocks.push(table.block());
    if !unheard.is_empty() {
        let parts = [("councils", record.texts.listed(&unheard))];
        page.paragraph(&record.say("account-councils-unheard", &parts));
    }
    early(page, &title, &rows);
    Ok(())
}

/// What went to councils before the approval is told once per day and reason (D12, D16).
fn early(page: &mut Page<'_, '_>, group: &str, rows: &[CouncilRow]) {
    let record = page.record;
    let mut told: Vec<(String, Vec<String>)> = Vec::new();
    for row in rows {
        let early = row.sendings.iter();
        for sending in early.filter(|sending| !sending.override_reason.is_empty()) {
            let place = format!("council/{}/early", row.code);
            let parts = [
                ("what", what_of(record, row, sending)),
                ("date", record.date(sending.date)),
                ("reason", record.clean(&place, &sending.override_reason)),
            ];
            let said = record.say("account-council-early", &parts);
            match told.iter_mut().find(|(known, _)| *known == said) {
                Some((_, names)) => names.push(row.name.clone()),
                None => told.push((said, vec![row.name.clone()])),
            }
        }
    }
    for (at, (said, names)) in (1..).zip(told) {
        let count = names.len().to_string();
        let times = record.say("account-council-early-count", &[("count", count.clone())]);
        let number = [("number", at.to_string())];
        let counted = page.count(group, &record.say("counted-councils-early", &number), names);
        // The figure stands in the last sentence; the one before may hold the same digits.
        page.paragraph(&said);
        page.figures(&times, &[(count, counted)]);
    }
}

fn what_of(record: &Record<'_>, row: &CouncilRow, sending: &CouncilSendingRow) -> String {
    record.clean(&format!("council/{}/what", row.code), &sending.what)
}

fn council(record: &Record<'_>, row: &CouncilRow) -> Vec<String> {
    let sent = |supplement: bool| -> String {
        let sent = row
            .sendings
            .iter()
            .filter(|sending| sending.supplement == supplement);
        let sent = sent.map(|sending| {
            let what = what_of(record, row, sending);
            format!("{what}: {}", record.date(sending.date))
        });
        sent.collect::<Vec<_>>().join("\n")
    };
    let clean =
        |field: &str, text: &str| record.clean(&format!("council/{}/{field}", row.code), text);
    let (heard, said) = match &row.said {
        None => (String::new(), record.word("account-council-not-heard")),
        Some(said) => {
            let mut outcome = record.word(&format!("council-outcome-{}", said.outcome.key()));
            if !said.decision.is_empty() {
                outcome = format!("{outcome} ({})", clean("decision", &said.decision));
            }
            if !row.views.is_empty() {
                outcome = format!("{outcome}: {}", row.views.join(", "));
            }
            if !said.note.is_empty() {
                outcome = format!("{outcome}\n{}", clean("note", &said.note));
            }
            let on = format!("{}, {}", record.date(said.date), record.stage(&said.stage));
            (on, outcome)
        }
    };
    vec![row.name.clone(), sent(false), heard, said, sent(true)]
}
