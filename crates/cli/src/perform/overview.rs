//! Where the plan stands.

use draagvlak_usecases::{self as usecases, Mode, Problem};
use serde_json::json;

use super::Here;
use crate::answer::Answer;

pub(super) fn show(here: &Here<'_>, seen: bool) -> Result<Answer, Problem> {
    let overview = if seen {
        let mut desk = here.desk(Mode::Write)?;
        let overview = usecases::overview(&desk)?;
        usecases::mark_seen(&mut desk, &overview.mark)?;
        overview
    } else {
        usecases::overview(&here.desk(Mode::Read)?)?
    };
    let texts = here.texts;
    let day = |date: Option<usecases::Date>| date.map(|d| d.to_string()).unwrap_or_default();
    let mut lines = Vec::new();
    for step in &overview.steps {
        let mark = match step.state {
            usecases::StepState::Done => "✓",
            usecases::StepState::Now => "→",
            usecases::StepState::Todo => "·",
        };
        let title = match step.kind {
            usecases::StepKind::Survey => texts.word("step-survey"),
            usecases::StepKind::Poll => texts.word("step-poll"),
            _ => step.title.clone(),
        };
        let planned = match step.planned {
            Some(_) => day(step.planned),
            None => step.planned_words.clone(),
        };
        lines.push(format!("{mark} {title}\t{planned}\t{}", day(step.actual)));
    }
    let work = &overview.work;
    let counts = [
        ("mine", work.mine),
        ("unassigned", work.unassigned),
        ("conflicts", work.conflicts),
        ("undecided", work.undecided),
        ("unexplained", work.unexplained),
        ("late", work.late_open),
    ];
    let counts = counts.map(|(name, count)| (name, count.to_string()));
    lines.push(texts.say("overview-work", &counts));
    if overview.looked_ms.is_some() && overview.recent.is_empty() {
        lines.push(texts.word("recent-nothing-new"));
    }
    for row in &overview.recent {
        let kind = json!(row.kind).as_str().unwrap_or_default().to_owned();
        let word = texts.word(&format!("recent-{kind}"));
        lines.push(format!(
            "{}\t{}\t{word}\t{}\t{}",
            row.date, row.who, row.count, row.place
        ));
    }
    Ok(Answer::lines(lines, &overview))
}
