//! The strength distribution on the command line.

use draagvlak_usecases::{
    self as usecases, Mode, StrengthChange, StrengthFindingRow, StrengthOrder, StrengthState,
    TotalOf,
};
use serde_json::json;

use super::{Here, Outcome, day};
use crate::answer::Answer;
use crate::arguments::strength::{ImportStrength, Strength};

pub(super) fn strength(here: &Here<'_>, command: Strength) -> Outcome {
    match command {
        Strength::List => {
            let rows = usecases::strength(&here.desk(Mode::Read)?)?;
            Ok(Answer::rows(here.texts, &rows, |row| headline(here, row)))
        }
        Strength::Import(import) => take_in(here, import),
        Strength::Show { number, markdown } => {
            let desk = here.desk(Mode::Read)?;
            let state = usecases::strength_state(&desk, number)?;
            let mut answer = Answer::lines(in_text(here, &state), &state);
            if markdown {
                answer.human = usecases::strength_markdown(&desk, number)?;
            }
            Ok(answer)
        }
        Strength::Check { number } => check(here, number),
        Strength::Compare { from, to } => {
            let rows = usecases::compare_strength(&here.desk(Mode::Read)?, from, to)?;
            if rows.is_empty() {
                return Ok(Answer::said(here.texts, "strength-same", &[], &rows));
            }
            Ok(Answer::rows(here.texts, &rows, |row| changed(here, row)))
        }
        Strength::Place {
            number,
            chapter,
            replace,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let placed = usecases::place_strength(&mut desk, number, chapter.as_deref(), replace)?;
            let arguments = [
                ("number", placed.number.to_string()),
                ("chapter", placed.chapter.clone()),
            ];
            Ok(Answer::said(
                here.texts,
                "strength-placed",
                &arguments,
                &placed,
            ))
        }
        Strength::Supplement { version } => {
            let supplement = usecases::strength_supplement(&here.desk(Mode::Read)?, &version)?;
            let mut lines: Vec<String> = supplement
                .changes
                .iter()
                .map(|row| changed(here, row))
                .collect();
            lines.push(String::new());
            lines.extend(supplement.table.lines().map(str::to_owned));
            Ok(Answer::lines(lines, &supplement))
        }
    }
}

fn headline(here: &Here<'_>, row: &StrengthState) -> String {
    let arguments = [
        ("number", row.number.to_string()),
        ("date", row.as_of.to_string()),
        ("sum", row.sum.clone()),
        ("parts", row.rows.len().to_string()),
    ];
    let key = if row.definitive {
        "strength-definitive"
    } else {
        "strength-provisional"
    };
    let mut line = here.texts.say(key, &arguments);
    if let Some(chapter) = &row.chapter {
        let chapter = [("chapter", chapter.clone())];
        line.push_str(&format!(" {}", here.texts.say("strength-in", &chapter)));
    }
    line
}

fn in_text(here: &Here<'_>, state: &StrengthState) -> Vec<String> {
    let mut lines = vec![headline(here, state)];
    let mut header = vec![state.part_header.clone()];
    header.extend(state.columns.iter().map(|column| column.name.clone()));
    header.push(state.total_header.clone());
    lines.push(header.join("\t"));
    for row in &state.rows {
        lines.push(format!(
            "{}\t{}\t{}",
            row.part,
            row.cells.join("\t"),
            row.sum
        ));
    }
    lines.push(format!(
        "{}\t{}\t{}",
        state.total_header,
        state.sums.join("\t"),
        state.sum
    ));
    lines.extend(state.findings.iter().map(|row| finding(here, row)));
    lines
}

fn finding(here: &Here<'_>, row: &StrengthFindingRow) -> String {
    let place = match row.of {
        TotalOf::Whole => here.texts.word("strength-whole"),
        _ => row.place.clone(),
    };
    let arguments = [
        ("place", place),
        ("given", row.given.clone()),
        ("sum", row.sum.clone()),
    ];
    let said = here.texts.say("strength-finding", &arguments);
    if row.reason.is_empty() {
        format!("✗ {said}")
    } else {
        let reason = [("reason", row.reason.clone())];
        format!("! {said} {}", here.texts.say("strength-excused", &reason))
    }
}

fn changed(here: &Here<'_>, row: &StrengthChange) -> String {
    let column = if row.column.is_empty() {
        here.texts.word("strength-total")
    } else {
        row.column.clone()
    };
    let shown = |text: &str| if text.is_empty() { "–" } else { text }.to_owned();
    format!(
        "{}\t{column}\t{}\t{}\t{}",
        row.part,
        shown(&row.old),
        shown(&row.new),
        row.by
    )
}

fn take_in(here: &Here<'_>, import: ImportStrength) -> Outcome {
    let mut desk = here.desk(Mode::Write)?;
    let order = StrengthOrder {
        path: import.file.display().to_string(),
        sheet: import.sheet,
        as_of: day(&desk, import.as_of.as_deref())?,
        definitive: import.definitive,
        note: import.note,
        total_word: here.texts.word("strength-total"),
        reason: import.reason,
    };
    let report = if import.preview {
        usecases::strength_preview(&desk, &order)?
    } else {
        usecases::import_strength(&mut desk, &order)?
    };
    let mut lines = in_text(here, &report.state);
    lines.extend(report.skipped.iter().map(|skipped| {
        let parts = [
            ("row", skipped.row.to_string()),
            ("found", skipped.found.clone()),
            ("why", here.texts.word(skipped.reason)),
        ];
        here.texts.say("row-skipped", &parts)
    }));
    lines.push(if report.recorded {
        let number = [("number", report.state.number.to_string())];
        here.texts.say("strength-recorded", &number)
    } else {
        here.texts.word("import-preview")
    });
    Ok(Answer::lines(lines, &report))
}

fn check(here: &Here<'_>, number: Option<usize>) -> Outcome {
    let desk = here.desk(Mode::Read)?;
    let state = usecases::strength_state(&desk, number)?;
    let ties = usecases::strength_ties(&desk)?;
    let mut lines: Vec<String> = state
        .findings
        .iter()
        .map(|row| finding(here, row))
        .collect();
    let mut well = state.findings.iter().all(|row| !row.reason.is_empty());
    for check in &state.local_checks {
        let place = if check.part.is_empty() {
            here.texts.word("strength-whole")
        } else {
            check.part.clone()
        };
        let arguments = [
            ("place", place),
            ("local", check.local.clone()),
            ("norm", check.norm.clone()),
            ("inhabitants", check.inhabitants.to_string()),
        ];
        let key = if check.met {
            "strength-local-met"
        } else {
            "strength-local-short"
        };
        lines.push(here.texts.say(key, &arguments));
    }
    for tie in &ties {
        let arguments = [
            ("chapter", tie.chapter.clone()),
            ("number", tie.number.to_string()),
        ];
        let key = match (tie.tied, tie.outdated) {
            (false, _) => "strength-untied",
            (true, true) => "strength-outdated",
            (true, false) => "strength-tied",
        };
        well &= tie.tied;
        lines.push(here.texts.say(key, &arguments));
    }
    if state.findings.is_empty() {
        lines.insert(0, here.texts.word("strength-adds-up"));
    }
    let mut answer = Answer::lines(lines, &json!({ "state": state, "chapters": ties }));
    answer.well = well;
    Ok(answer)
}
