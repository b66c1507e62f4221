//! Councils and adoption on the command line.

use draagvlak_usecases::{
    self as usecases, AdoptOrder, AdopterOrder, AdoptionRoute, CouncilOutcomeOrder, CouncilRow,
    CouncilSendOrder, CouncilState, FollowKind, FollowOrder, Mode, Problem,
};
use serde_json::json;

use super::{Here, Outcome, council_sheet, day, saved};
use crate::answer::Answer;
use crate::arguments::councils::{Adopt, Council, CouncilOutcome, SendCouncil};

/// The day that is named; none when none is.
pub(super) fn maybe(
    desk: &usecases::Desk,
    text: Option<&str>,
) -> Result<Option<usecases::Date>, Problem> {
    text.map(|text| day(desk, Some(text))).transpose()
}

pub(super) fn council(here: &Here<'_>, command: Council) -> Outcome {
    match command {
        Council::List => {
            let board = usecases::councils(&here.desk(Mode::Read)?)?;
            let mut lines: Vec<String> = board
                .councils
                .iter()
                .map(|row| council_line(here, row))
                .collect();
            let counts = [
                ("heard", board.heard.to_string()),
                ("all", board.councils.len().to_string()),
                ("risk", board.at_risk.to_string()),
            ];
            lines.push(here.texts.say("councils-heard", &counts));
            Ok(Answer::lines(lines, &board))
        }
        Council::Send(send) => sent(here, send),
        Council::Acknowledge {
            municipalities,
            date,
            undo,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let date = if undo {
                None
            } else {
                Some(day(&desk, date.as_deref())?)
            };
            let count = usecases::acknowledge_councils(&mut desk, &municipalities, date)?;
            counted(here, "councils-acknowledged", count)
        }
        Council::Hear {
            municipalities,
            date,
            undo,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let date = if undo {
                None
            } else {
                Some(day(&desk, date.as_deref())?)
            };
            let count = usecases::plan_hearing(&mut desk, &municipalities, date)?;
            counted(here, "councils-planned", count)
        }
        Council::Outcome(outcome) => heard(here, outcome),
        Council::Import(sheet) => council_sheet::import(here, sheet),
        Council::Document { municipality, out } => {
            let (name, bytes) = usecases::council_document(&here.desk(Mode::Read)?, &municipality)?;
            usecases::replace_file(&out, &bytes)?;
            let path = out.display().to_string();
            let value = json!({ "name": name, "path": path });
            Ok(Answer::said(
                here.texts,
                "document-written",
                &[("path", path)],
                &value,
            ))
        }
    }
}

fn counted(here: &Here<'_>, key: &str, count: usize) -> Outcome {
    let value = json!({ "councils": count });
    Ok(Answer::said(
        here.texts,
        key,
        &[("count", count.to_string())],
        &value,
    ))
}

fn council_line(here: &Here<'_>, row: &CouncilRow) -> String {
    let state = match (&row.said, row.state) {
        (Some(said), _) => {
            let outcome = here
                .texts
                .word(&format!("council-outcome-{}", said.outcome.key()));
            format!("{} {}\t{outcome}\t{}", said.stage, said.date, said.decision)
        }
        (None, CouncilState::Planned) => {
            let date = row.hearing.map(|date| date.to_string()).unwrap_or_default();
            here.texts.say("council-state-planned", &[("date", date)])
        }
        (None, state) => {
            let key = json!(state).as_str().unwrap_or_default().to_owned();
            here.texts.word(&format!("council-state-{key}"))
        }
    };
    let mark = match (row.said.is_some(), row.at_risk) {
        (true, _) => "✓",
        (false, true) => "!",
        (false, false) => "·",
    };
    let mut line = format!("{mark} {}\t{}\t{state}", row.code, row.name);
    if !row.views.is_empty() {
        line.push_str(&format!("\t{}", row.views.join(", ")));
    }
    if let Some(said) = row.said.as_ref().filter(|said| !said.not_heard.is_empty()) {
        let later = [("what", said.not_heard.join(", "))];
        line.push_str(&format!(
            "\t{}",
            here.texts.say("council-got-later", &later)
        ));
    }
    line
}

fn sent(here: &Here<'_>, send: SendCouncil) -> Outcome {
    let mut desk = here.desk(Mode::Write)?;
    let order = CouncilSendOrder {
        municipalities: send.municipalities,
        stage: send.version,
        date: maybe(&desk, send.date.as_deref())?,
        what: send.what,
        supplement: send.supplement,
        override_reason: send.reason,
        override_by: send.by,
    };
    let count = usecases::send_to_councils(&mut desk, &order)?;
    counted(here, "councils-sent", count)
}

fn heard(here: &Here<'_>, outcome: CouncilOutcome) -> Outcome {
    let mut desk = here.desk(Mode::Write)?;
    if outcome.outcome == "none" {
        usecases::unhear_council(&mut desk, &outcome.municipality)?;
        return saved(here.texts);
    }
    let known: Vec<_> = usecases::CouncilOutcome::ALL
        .iter()
        .map(|outcome| outcome.key().to_owned())
        .collect();
    let order = CouncilOutcomeOrder {
        outcome: usecases::CouncilOutcome::from_key(&outcome.outcome)
            .ok_or_else(|| Problem::no_such(&outcome.outcome, &known))?,
        municipality: outcome.municipality,
        date: maybe(&desk, outcome.date.as_deref())?,
        stage: outcome.version,
        decision: outcome.decision,
        note: outcome.note,
        points: outcome.points,
        document: outcome.document.map(|path| path.display().to_string()),
    };
    let labels = usecases::hear_council(&mut desk, &order)?;
    let arguments = [
        ("count", labels.len().to_string()),
        ("labels", labels.join(", ")),
    ];
    Ok(Answer::said(
        here.texts,
        "council-heard",
        &arguments,
        &json!({ "reactions": labels }),
    ))
}

pub(super) fn adopt(here: &Here<'_>, command: Adopt) -> Outcome {
    match command {
        Adopt::Show => show(here, &usecases::adoption(&here.desk(Mode::Read)?)?),
        Adopt::Give {
            who,
            declines,
            date,
            note,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let order = AdopterOrder {
                who,
                adopts: !declines,
                date: maybe(&desk, date.as_deref())?,
                note,
            };
            let count = usecases::give_adoption(&mut desk, &order)?;
            let value = json!({ "adopters": count });
            let count = [("count", count.to_string())];
            Ok(Answer::said(here.texts, "adoption-given", &count, &value))
        }
        Adopt::Plan {
            route,
            date,
            decision,
            reason,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let order = AdoptOrder {
                route: match route.as_str() {
                    "principals" => AdoptionRoute::Principals,
                    _ => AdoptionRoute::Together,
                },
                date: maybe(&desk, date.as_deref())?,
                decision,
                reason,
            };
            let adoption = usecases::adopt_plan(&mut desk, &order)?;
            show(here, &adoption)
        }
        Adopt::Follow {
            kind,
            who,
            date,
            text,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let known: Vec<_> = FollowKind::ALL.iter().map(|k| k.key().to_owned()).collect();
            let order = FollowOrder {
                kind: FollowKind::from_key(&kind).ok_or_else(|| Problem::no_such(&kind, &known))?,
                date: maybe(&desk, date.as_deref())?,
                who,
                text,
            };
            usecases::follow_adoption(&mut desk, &order)?;
            saved(here.texts)
        }
    }
}

fn show(here: &Here<'_>, adoption: &usecases::Adoption) -> Outcome {
    let mut lines: Vec<String> = adoption
        .adopters
        .iter()
        .map(|row| {
            let mark = match row.adopts {
                Some(true) => "✓",
                Some(false) => "✗",
                None => "·",
            };
            let date = row.date.map(|date| date.to_string()).unwrap_or_default();
            format!("{mark} {}\t{}\t{date}\t{}", row.key, row.name, row.note)
        })
        .collect();
    match &adoption.made {
        Some(made) => {
            let route = json!(made.route).as_str().unwrap_or_default().to_owned();
            let arguments = [
                ("stage", made.stage.clone()),
                ("date", made.date.to_string()),
                ("route", here.texts.word(&format!("route-{route}"))),
                ("decision", made.decision.clone()),
            ];
            lines.push(here.texts.say("adopted", &arguments));
            if !made.reason.is_empty() {
                let reason = [("reason", made.reason.clone())];
                lines.push(here.texts.say("strength-excused", &reason));
            }
        }
        None => {
            let counts = [
                ("adopted", adoption.adopted.to_string()),
                ("all", adoption.adopters.len().to_string()),
            ];
            lines.push(here.texts.say("not-adopted", &counts));
        }
    }
    lines.extend(adoption.followed.iter().map(|row| {
        let word = here.texts.word(&format!("follow-{}", row.kind.key()));
        format!("{}\t{word}\t{}\t{}", row.date, row.who, row.text)
    }));
    Ok(Answer::lines(lines, adoption))
}
