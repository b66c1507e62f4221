//! Planning, statutory parts and what comes after adoption, on the command line.

use std::path::Path;

use draagvlak_usecases::{
    self as usecases, AddendumOrder, AnnualOrder, Mark, Mode, PaperFormat, PartStanding,
    PlanningOrder, Problem, Surroundings, Written,
};

use super::councils::maybe;
use super::papers::{desk as desk_to_log, press};
use super::{Here, Outcome, day, saved, text_file};
use crate::answer::Answer;
use crate::arguments::councils::{
    Addendum, Annual, Implementation, NextPlan, Part, Planning, PlanningStep,
};

fn format_of(name: &str) -> PaperFormat {
    match name {
        "html" => PaperFormat::Html,
        "docx" => PaperFormat::Docx,
        "odt" => PaperFormat::Odt,
        _ => PaperFormat::Pdf,
    }
}

fn written_answer(here: &Here<'_>, what: &str, written: &Written) -> Outcome {
    let arguments = [
        ("what", here.texts.word(what)),
        ("path", written.path.clone()),
        ("bytes", written.bytes.to_string()),
    ];
    Ok(Answer::said(
        here.texts,
        "paper-exported",
        &arguments,
        written,
    ))
}

fn shown(date: Option<usecases::Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

pub(super) fn planning(here: &Here<'_>, command: Planning) -> Outcome {
    match command {
        Planning::Show => show(here),
        Planning::Add { title, step } => {
            let mut desk = here.desk(Mode::Write)?;
            let mut order = order(&desk, step)?;
            order.title = Some(title);
            usecases::add_milestone(&mut desk, &order)?;
            saved(here.texts)
        }
        Planning::Set {
            milestone,
            title,
            step,
            not_yet,
            removed,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let mut order = order(&desk, step)?;
            order.title = title;
            order.not_yet = not_yet;
            order.removed = removed.map(|said| said == "yes");
            usecases::set_milestone(&mut desk, &milestone, &order)?;
            saved(here.texts)
        }
        Planning::Back { adoption, preview } => {
            let mut desk = here.desk(Mode::Write)?;
            let adoption = day(&desk, Some(&adoption))?;
            let rows = usecases::plan_back(&mut desk, adoption, preview)?;
            let mut lines: Vec<String> = rows
                .iter()
                .map(|row| {
                    let past = if row.past { " !" } else { "" };
                    format!("{}{past}\t{}\t{}", row.new, row.title, shown(row.old))
                })
                .collect();
            if preview {
                lines.push(here.texts.word("import-preview"));
            }
            Ok(Answer::lines(lines, &rows))
        }
    }
}

fn order(desk: &usecases::Desk, step: PlanningStep) -> Result<PlanningOrder, Problem> {
    Ok(PlanningOrder {
        planned: maybe(desk, step.planned.as_deref())?,
        actual: maybe(desk, step.actual.as_deref())?,
        text: step.text,
        days_before: step.days_before,
        mark: step.mark.map(|mark| match mark.as_str() {
            "draft" => Mark::Draft,
            _ => Mark::Adoption,
        }),
        ..PlanningOrder::default()
    })
}

fn show(here: &Here<'_>) -> Outcome {
    let planning = usecases::planning(&here.desk(Mode::Read)?)?;
    let mut lines: Vec<String> = planning
        .steps
        .iter()
        .map(|row| {
            let planned = match row.planned {
                Some(_) => shown(row.planned),
                None => row.planned_words.clone(),
            };
            let mut line = format!(
                "{}\t{}\t{}\t{planned}\t{}",
                row.number,
                row.title,
                shown(row.baseline),
                shown(row.actual)
            );
            if let Some(shift) = row.shift.filter(|shift| *shift != 0) {
                let days = [("days", shift.to_string())];
                line.push_str(&format!("\t{}", here.texts.say("planning-shift", &days)));
            }
            if row.overdue {
                line.push_str(&format!("\t{}", here.texts.word("planning-overdue")));
            }
            line
        })
        .collect();
    if let Some(window) = &planning.window {
        let arguments = [
            ("from", window.from.to_string()),
            ("to", window.to.to_string()),
            ("days", window.days.to_string()),
            ("wanted", window.wanted.to_string()),
        ];
        let key = if window.short {
            "hearing-window-short"
        } else {
            "hearing-window"
        };
        lines.push(here.texts.say(key, &arguments));
    }
    Ok(Answer::lines(lines, &planning))
}

pub(super) fn part(here: &Here<'_>, command: Part) -> Outcome {
    let order = match command {
        Part::List => {
            let rows = usecases::parts(&here.desk(Mode::Read)?)?;
            return Ok(Answer::rows(here.texts, &rows, |row| {
                let word = if row.pending {
                    "part-pending"
                } else {
                    "part-there"
                };
                let word = here.texts.word(word);
                format!(
                    "{}\t{}\t{word}\t{}\t{}\t{}",
                    row.part, row.title, row.reason, row.owner, row.expected
                )
            }));
        }
        Part::Pend {
            part,
            reason,
            owner,
            expected,
            placeholder,
        } => PartStanding {
            part,
            title: String::new(),
            pending: true,
            reason,
            owner,
            expected,
            placeholder,
        },
        Part::Arrive { part } => {
            usecases::part_arrived(&mut here.desk(Mode::Write)?, &part)?;
            return saved(here.texts);
        }
    };
    usecases::pend_part(&mut here.desk(Mode::Write)?, &order)?;
    saved(here.texts)
}

fn text_of(path: Option<&Path>) -> Result<String, Problem> {
    path.map_or(Ok(String::new()), text_file)
}

pub(super) fn addendum(here: &Here<'_>, command: Addendum) -> Outcome {
    match command {
        Addendum::List => {
            let rows = usecases::addenda(&here.desk(Mode::Read)?)?;
            Ok(Answer::rows(here.texts, &rows, |row| {
                format!(
                    "{}\t{}\t{}\t{}\t{}",
                    row.date, row.title, row.body, row.chapter, row.period
                )
            }))
        }
        Addendum::Add {
            title,
            body,
            date,
            text_file,
            chapter,
            period,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let order = AddendumOrder {
                title,
                date: maybe(&desk, date.as_deref())?,
                body,
                text: text_of(text_file.as_deref())?,
                chapter,
                period,
            };
            usecases::add_addendum(&mut desk, &order)?;
            saved(here.texts)
        }
    }
}

pub(super) fn annual(here: &Here<'_>, command: Annual) -> Outcome {
    match command {
        Annual::List => {
            let rows = usecases::annual_reports(&here.desk(Mode::Read)?)?;
            Ok(Answer::rows(here.texts, &rows, |row| {
                let word = match (row.recorded, row.adopted) {
                    (false, _) => here.texts.word("annual-missing"),
                    (true, None) => here.texts.word("annual-in-making"),
                    (true, Some(day)) => {
                        let day = [("date", day.to_string())];
                        here.texts.say("annual-adopted", &day)
                    }
                };
                format!("{}\t{word}\t{}", row.year, row.document)
            }))
        }
        Annual::Record {
            year,
            text_file,
            themes,
            adopted,
            document,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let mut said = Vec::new();
            for theme in &themes {
                let wrong = || Problem::usage("problem-bad-theme", &[("text", theme)]);
                let (number, path) = theme.split_once('=').ok_or_else(wrong)?;
                let number: u32 = number.trim().parse().map_err(|_| wrong())?;
                said.push((number, super::text_file(Path::new(path))?));
            }
            let order = AnnualOrder {
                year,
                adopted: maybe(&desk, adopted.as_deref())?,
                text: text_of(text_file.as_deref())?,
                themes: said,
                document: document.map(|path| path.display().to_string()),
            };
            usecases::record_annual(&mut desk, &order)?;
            saved(here.texts)
        }
        Annual::Export { year, format, out } => {
            let mut desk = desk_to_log(here)?;
            let format = format_of(&format);
            let written = press(here, |press| {
                usecases::export_annual(&desk, year, format, &out, press)
            })?;
            usecases::remember_annual(&mut desk, year, format, &out);
            written_answer(here, "paper-name-annual", &written)
        }
    }
}

pub(super) fn implementation(here: &Here<'_>, command: Implementation) -> Outcome {
    match command {
        Implementation::List => {
            let rows = usecases::implementation_plans(&here.desk(Mode::Read)?)?;
            let mut lines = Vec::new();
            for row in &rows {
                lines.push(if row.theme == 0 {
                    here.texts.word("implementation-no-theme")
                } else {
                    format!("{} {}", row.theme, row.title)
                });
                for plan in &row.plans {
                    lines.push(format!("  {} – {}", plan.from, shown(plan.to)));
                }
                for reaction in &row.reactions {
                    lines.push(format!("  {}\t{}", reaction.label, reaction.note));
                }
            }
            Ok(Answer::lines(lines, &rows))
        }
        Implementation::Refer { theme, ids } => {
            let theme = Some(theme).filter(|theme| *theme > 0);
            usecases::refer_reactions(&mut here.desk(Mode::Write)?, &ids, theme)?;
            saved(here.texts)
        }
        Implementation::Record {
            theme,
            from,
            to,
            text_file,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let from = day(&desk, Some(&from))?;
            let to = maybe(&desk, to.as_deref())?;
            let text = super::text_file(&text_file)?;
            usecases::record_implementation(&mut desk, theme, from, to, &text)?;
            saved(here.texts)
        }
        Implementation::Export { theme, format, out } => {
            let mut desk = desk_to_log(here)?;
            let format = format_of(&format);
            let written = press(here, |press| {
                usecases::export_implementation(&desk, theme, format, &out, press)
            })?;
            usecases::remember_implementation(&mut desk, theme, format, &out);
            written_answer(here, "paper-name-implementation", &written)
        }
    }
}

pub(super) fn next_plan(here: &Here<'_>, asked: &NextPlan) -> Outcome {
    let made = usecases::next_plan(
        &here.desk(Mode::Read)?,
        &asked.file,
        &asked.title,
        &asked.period,
        asked.with_text,
        Surroundings::system(),
    )?;
    let arguments = [
        ("path", made.path.clone()),
        ("members", made.members.to_string()),
        ("municipalities", made.municipalities.to_string()),
        ("chapters", made.chapters.to_string()),
    ];
    Ok(Answer::said(
        here.texts,
        "next-plan-made",
        &arguments,
        &made,
    ))
}
