//! What councils said, from a sheet.

use draagvlak_usecases::{
    self as usecases, CouncilOutcome, CouncilSheetOrder, CouncilSheetReport, CouncilSheetRow, Mode,
    OutcomeChoice, Problem,
};

use super::region::{choices, recognised, skipped};
use super::{Here, Outcome};
use crate::answer::Answer;
use crate::arguments::councils::CouncilSheet;

pub(super) fn import(here: &Here<'_>, sheet: CouncilSheet) -> Outcome {
    let order = CouncilSheetOrder {
        path: sheet.file.display().to_string(),
        sheet: sheet.sheet,
        stage: sheet.version,
        names: choices(&sheet.names)?,
        outcomes: meanings(&sheet.outcomes)?,
    };
    let report = match sheet.preview {
        true => usecases::council_preview(&here.desk(Mode::Read)?, &order)?,
        false => usecases::import_councils(&mut here.desk(Mode::Write)?, &order)?,
    };
    Ok(told(here, &report, sheet.preview))
}

fn meanings(said: &[String]) -> Result<Vec<OutcomeChoice>, Problem> {
    let known = CouncilOutcome::ALL.iter().map(|o| o.key().to_owned());
    let known: Vec<_> = known.chain(["none".to_owned()]).collect();
    said.iter()
        .map(|text| {
            let wrong = || Problem::usage("problem-bad-name-choice", &[("text", text)]);
            let (written, key) = text.rsplit_once('=').ok_or_else(wrong)?;
            let outcome = match key.trim() {
                "none" => None,
                key => Some(
                    CouncilOutcome::from_key(key).ok_or_else(|| Problem::no_such(key, &known))?,
                ),
            };
            Ok(OutcomeChoice {
                written: written.trim().to_owned(),
                outcome,
            })
        })
        .collect()
}

fn told(here: &Here<'_>, report: &CouncilSheetReport, preview: bool) -> Answer {
    let texts = here.texts;
    let mut lines: Vec<String> = report.rows.iter().map(|row| line(here, row)).collect();
    lines.extend(report.names.iter().map(|row| recognised(here, row)));
    lines.extend(report.words.iter().filter(|word| word.unknown).map(|word| {
        texts.say(
            "sheet-outcome-unknown",
            &[("written", word.written.clone())],
        )
    }));
    lines.extend(report.skipped.iter().map(|row| skipped(here, row)));
    let arguments = [
        ("file", report.file.clone()),
        ("changed", report.changed.to_string()),
        ("same", (report.rows.len() - report.changed).to_string()),
        ("views", report.views.to_string()),
        ("skipped", report.skipped.len().to_string()),
    ];
    lines.push(texts.say("councils-read", &arguments));
    if preview {
        lines.push(texts.word("import-preview"));
    }
    Answer::lines(lines, report)
}

fn line(here: &Here<'_>, row: &CouncilSheetRow) -> String {
    let word = |outcome: Option<CouncilOutcome>| match outcome {
        Some(outcome) => here
            .texts
            .word(&format!("council-outcome-{}", outcome.key())),
        None => "–".to_owned(),
    };
    let day = row.date.map(|day| day.to_string()).unwrap_or_default();
    let mark = if row.changed { "+" } else { "=" };
    let mut line = format!(
        "{mark} {}\t{}\t{}\t{day}\t{}",
        row.code,
        row.name,
        word(row.outcome),
        row.decision
    );
    if row.was.is_some() && row.was != row.outcome {
        line.push_str(&format!("\t({})", word(row.was)));
    }
    if !row.points.is_empty() {
        let count = [("count", row.points.len().to_string())];
        line.push_str(&format!(
            "\t{}",
            here.texts.say("council-points-count", &count)
        ));
    }
    line
}
