//! Themes and decisions; sources and events.

use draagvlak_usecases::{
    self as usecases, DecisionOrder, EventOrder, FromItem, Mode, NewEvent, NewEvidence, NewTheme,
    Problem, ThemeOrder,
};
use serde_json::json;

use super::{Here, day, saved};
use crate::answer::Answer;
use crate::arguments::{Decision, Event, Evidence, Theme};

/// An item with what follows the last colon: `Fraude:deels`.
fn item(text: &str) -> FromItem {
    let (name, part) = match text.rsplit_once(':') {
        Some((name, part)) => (name, part.trim().to_lowercase()),
        None => (text, String::new()),
    };
    let in_part = matches!(part.as_str(), "deels" | "part" | "in part");
    FromItem {
        item: if in_part { name } else { text }.trim().to_owned(),
        part: in_part,
    }
}

fn added(here: &Here<'_>, id: String) -> Result<Answer, Problem> {
    Ok(Answer::said(
        here.texts,
        "saved",
        &[],
        &json!({ "saved": true, "id": id }),
    ))
}

pub(super) fn theme(here: &Here<'_>, command: Theme) -> Result<Answer, Problem> {
    let set = |name: &str, order: ThemeOrder| {
        usecases::set_theme(&mut here.desk(Mode::Write)?, name, &order)?;
        saved(here.texts)
    };
    match command {
        Theme::List => list(here),
        Theme::Propose => propose(here),
        Theme::Add {
            title,
            from,
            reasons,
            motivation,
            exception,
            by,
            date,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let exception = match exception {
                Some(text) => Some(DecisionOrder {
                    body: by.unwrap_or_default(),
                    date: day(&desk, date.as_deref())?.to_string(),
                    text,
                    ..DecisionOrder::default()
                }),
                None => None,
            };
            let reasons = reasons.iter().map(|reason| match reason.split_once('=') {
                Some((key, text)) => (key.trim().to_owned(), text.trim().to_owned()),
                None => (reason.trim().to_owned(), String::new()),
            });
            let new = NewTheme {
                title,
                from: from.iter().map(|text| item(text)).collect(),
                reasons: reasons.collect(),
                motivation,
                exception,
            };
            let id = usecases::add_theme(&mut desk, &new)?;
            added(here, id)
        }
        Theme::Retitle { theme, title } => set(&theme, ThemeOrder::Title(title)),
        Theme::Reason {
            theme,
            reason,
            text,
            undo,
        } => set(
            &theme,
            ThemeOrder::Reason {
                key: reason,
                holds: !undo,
                text,
            },
        ),
        Theme::Motivate { theme, text } => set(&theme, ThemeOrder::Motivation(text)),
        Theme::Map { theme, items } => set(
            &theme,
            ThemeOrder::From(items.iter().map(|text| item(text)).collect()),
        ),
        Theme::Move { theme, number } => set(&theme, ThemeOrder::Number(number)),
        Theme::Remove { theme, restore } => set(&theme, ThemeOrder::Removed(!restore)),
    }
}

fn list(here: &Here<'_>) -> Result<Answer, Problem> {
    let board = usecases::themes(&here.desk(Mode::Read)?)?;
    let texts = here.texts;
    let mut lines = Vec::new();
    for theme in &board.themes {
        let from: Vec<_> = theme
            .from
            .iter()
            .map(|from| match from.part {
                true => texts.say("theme-in-part", &[("item", from.item.clone())]),
                false => from.item.clone(),
            })
            .collect();
        let reasons: Vec<_> = theme
            .reasons
            .iter()
            .map(|reason| reason.title.clone())
            .collect();
        let id: String = theme.id.to_string().chars().take(8).collect();
        lines.push(format!(
            "{}\t{}\t{}\t{}\t{id}",
            theme.number,
            theme.title,
            from.join(", "),
            reasons.join(", ")
        ));
    }
    if board.themes.is_empty() {
        lines.push(texts.word("list-empty"));
    }
    if !board.unmapped.is_empty() {
        let items = [("items", texts.listed(&board.unmapped))];
        lines.push(texts.say("theme-unmapped", &items));
    }
    if let Some(decision) = &board.exception {
        let parts = [
            ("body", decision.body.clone()),
            ("date", decision.date.to_string()),
            ("reason", decision.text.clone()),
        ];
        lines.push(texts.say("theme-exception", &parts));
    }
    Ok(Answer::lines(lines, &board))
}

fn propose(here: &Here<'_>) -> Result<Answer, Problem> {
    let board = usecases::themes(&here.desk(Mode::Read)?)?;
    Ok(Answer::rows(here.texts, &board.items, |item| {
        let counts: Vec<_> = item.counts.iter().map(|count| figure(*count)).collect();
        let survey = match &item.survey {
            Some((subject, count)) => format!("{subject}: {count}"),
            None => String::new(),
        };
        let taken: Vec<_> = item
            .taken
            .iter()
            .map(|taken| match taken.part {
                true => here
                    .texts
                    .say("theme-in-part", &[("item", taken.number.to_string())]),
                false => taken.number.to_string(),
            })
            .collect();
        format!(
            "{}\t{}\t{}\t{survey}\t{}\t{}",
            item.kind,
            item.name,
            counts.join("\t"),
            item.sources.join(", "),
            taken.join(", ")
        )
    }))
}

/// A count, or that it is unknown.
pub(super) fn figure(count: Option<u32>) -> String {
    count.map_or_else(|| "?".to_owned(), |count| count.to_string())
}

pub(super) fn decision(here: &Here<'_>, command: Decision) -> Result<Answer, Problem> {
    match command {
        Decision::List => {
            let rows = usecases::decisions(&here.desk(Mode::Read)?)?;
            Ok(Answer::rows(here.texts, &rows, |row| {
                let kind = here.texts.word(&format!("decision-{}", row.kind));
                format!("{}\t{}\t{kind}\t{}", row.date, row.body, row.text)
            }))
        }
        Decision::Add {
            kind,
            body,
            text,
            date,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let date = day(&desk, date.as_deref())?.to_string();
            let order = DecisionOrder {
                kind,
                body,
                date,
                text,
            };
            usecases::record_decision(&mut desk, &order)?;
            saved(here.texts)
        }
    }
}

pub(super) fn evidence(here: &Here<'_>, command: Evidence) -> Result<Answer, Problem> {
    match command {
        Evidence::Add {
            title,
            maker,
            commissioner,
            count,
            subjects,
            text,
        } => {
            let new = NewEvidence {
                title,
                maker,
                commissioner,
                count,
                subjects,
                text,
            };
            let id = usecases::add_evidence(&mut here.desk(Mode::Write)?, &new)?;
            added(here, id)
        }
        Evidence::Link {
            source,
            theme,
            note,
            undo,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            usecases::link_evidence(&mut desk, &source, &theme, &note, !undo)?;
            saved(here.texts)
        }
        Evidence::Remove { source, restore } => {
            usecases::remove_evidence(&mut here.desk(Mode::Write)?, &source, !restore)?;
            saved(here.texts)
        }
        Evidence::List => {
            let rows = usecases::evidence(&here.desk(Mode::Read)?)?;
            Ok(Answer::rows(here.texts, &rows, |row| {
                let subjects = match row.subjects.is_empty() {
                    true => figure(row.count),
                    false => row.subjects.join(", "),
                };
                format!("{}\t{}\t{}\t{subjects}", row.number, row.title, row.maker)
            }))
        }
    }
}

pub(super) fn event(here: &Here<'_>, command: Event) -> Result<Answer, Problem> {
    let set = |name: &str, order: EventOrder| {
        usecases::set_event(&mut here.desk(Mode::Write)?, name, &order)?;
        saved(here.texts)
    };
    match command {
        Event::Add {
            title,
            places,
            date,
            about,
            invitees,
            attendance,
            text,
        } => {
            let new = NewEvent {
                title,
                places,
                date,
                about,
                invitees,
                attendance,
                text,
            };
            let id = usecases::add_event(&mut here.desk(Mode::Write)?, &new)?;
            added(here, id)
        }
        Event::Attendance { event, attendance } => set(&event, EventOrder::Attendance(attendance)),
        Event::Remove { event, restore } => set(&event, EventOrder::Removed(!restore)),
        Event::List => {
            let rows = usecases::events(&here.desk(Mode::Read)?)?;
            Ok(Answer::rows(here.texts, &rows, |row| {
                let came = match row.attendance {
                    Some(came) => {
                        let key = match came.approximate {
                            true => "event-about",
                            false => "event-counted",
                        };
                        here.texts.say(key, &[("count", came.count.to_string())])
                    }
                    None => "?".to_owned(),
                };
                format!(
                    "{}\t{}\t{}\t{came}",
                    row.number,
                    row.title,
                    row.places.join(", ")
                )
            }))
        }
    }
}
