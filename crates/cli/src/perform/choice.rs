//! The survey of local priorities and the poll.

use draagvlak_usecases::{
    self as usecases, AnswerOrder, AskedAgainRow, CountsOrder, Desk, Mode, PollColumn, PollOrder,
    Problem, SheetOrder, SheetReport, SurveyOrder,
};

use super::region::{choices, recognised};
use super::themes::figure;
use super::{Here, day, saved};
use crate::answer::Answer;
use crate::arguments::{Poll, Sheet, Survey};

/// The order of a file: columns named on the command line hold what is said, the others what is
/// found.
fn order(
    sheet: &Sheet,
    look: impl Fn(&SheetOrder) -> Result<SheetReport, Problem>,
) -> Result<SheetOrder, Problem> {
    let mut order = SheetOrder {
        path: sheet.file.display().to_string(),
        sheet: sheet.sheet.clone(),
        ..SheetOrder::default()
    };
    if sheet.maps.is_empty() {
        return Ok(order);
    }
    let found = look(&order)?;
    let headers: Vec<_> = found
        .columns
        .iter()
        .map(|column| column.header.clone())
        .collect();
    let mut columns: Vec<_> = found
        .columns
        .iter()
        .map(|column| column.holds.clone())
        .collect();
    for map in &sheet.maps {
        let (header, holds) = map
            .rsplit_once('=')
            .ok_or_else(|| Problem::usage("problem-bad-map", &[("text", map)]))?;
        let header = header.trim();
        let at = headers
            .iter()
            .position(|other| other.to_lowercase() == header.to_lowercase())
            .ok_or_else(|| Problem::no_such(header, &headers))?;
        columns[at] = match holds.trim() {
            "-" => String::new(),
            holds => holds.to_owned(),
        };
    }
    order.columns = Some(columns);
    Ok(order)
}

fn report(here: &Here<'_>, report: &SheetReport, preview: bool, kind: &str) -> Answer {
    let texts = here.texts;
    let mut lines = Vec::new();
    if preview {
        for column in &report.columns {
            let holds = match column.holds.as_str() {
                "" => "–",
                holds => holds,
            };
            let examples = column.examples.join(" | ");
            lines.push(format!("{}\t= {holds}\t{examples}", column.header));
        }
    }
    for (cell, text) in &report.unknown {
        let found = [("found", text.clone())];
        lines.push(format!(
            "{cell}\t{}",
            texts.say("poll-unknown-choice", &found)
        ));
    }
    lines.extend(report.names.iter().map(|row| recognised(here, row)));
    let arguments = [
        ("sheet", report.sheet.clone()),
        ("rows", report.rows.to_string()),
        ("skipped", report.skipped.to_string()),
        ("answers", report.answers.to_string()),
        ("silent", report.silent.to_string()),
        ("items", report.items.len().to_string()),
        ("changed", report.changed.to_string()),
    ];
    lines.push(texts.say(&format!("{kind}-read"), &arguments));
    let end = match preview {
        true => "import-preview",
        false => "saved",
    };
    lines.push(texts.word(end));
    Answer::lines(lines, report)
}

pub(super) fn survey(here: &Here<'_>, command: Survey) -> Result<Answer, Problem> {
    match command {
        Survey::Import { sheet, names } => {
            let look =
                |order: &SheetOrder| usecases::survey_preview(&here.desk(Mode::Read)?, order);
            let mut order = order(&sheet, look)?;
            order.names = choices(&names)?;
            let found = match sheet.preview {
                true => look(&order)?,
                false => usecases::import_survey(&mut here.desk(Mode::Write)?, &order)?,
            };
            Ok(report(here, &found, sheet.preview, "survey"))
        }
        Survey::Set {
            when,
            asked,
            text,
            again,
            again_with,
            again_replied,
        } => {
            let order = SurveyOrder {
                when,
                asked,
                text,
                asked_again: again.map(|text| AskedAgainRow {
                    stage: again_with,
                    text,
                    replied: Some(again_replied),
                }),
            };
            usecases::set_survey(&mut here.desk(Mode::Write)?, &order)?;
            saved(here.texts)
        }
        Survey::Answer {
            municipality,
            priorities,
            not_asked,
        } => {
            let answer = AnswerOrder {
                municipality,
                priorities: (!priorities.is_empty()).then_some(priorities),
                not_asked,
            };
            usecases::answer_survey(&mut here.desk(Mode::Write)?, &[answer])?;
            saved(here.texts)
        }
        Survey::List => {
            let view = usecases::survey(&here.desk(Mode::Read)?)?;
            let rows = view.map(|view| view.municipalities).unwrap_or_default();
            Ok(Answer::rows(here.texts, &rows, |row| {
                let named = match &row.priorities {
                    Some(priorities) => priorities.join("; "),
                    None => here.texts.word("survey-silent"),
                };
                format!("{}\t{named}", row.name)
            }))
        }
        Survey::Map {
            priorities,
            to,
            accept,
        } => map(here, &priorities, to, accept),
        Survey::Show => show(here),
    }
}

fn map(
    here: &Here<'_>,
    priorities: &[String],
    to: Option<String>,
    accept: bool,
) -> Result<Answer, Problem> {
    if accept {
        usecases::accept_proposals(&mut here.desk(Mode::Write)?)?;
        return saved(here.texts);
    }
    if let Some(to) = to {
        let cluster = match to.as_str() {
            "-" => "",
            cluster => cluster,
        };
        usecases::map_priorities(&mut here.desk(Mode::Write)?, priorities, cluster)?;
        return saved(here.texts);
    }
    let view = usecases::survey(&here.desk(Mode::Read)?)?;
    let rows = view.map(|view| view.priorities).unwrap_or_default();
    Ok(Answer::rows(here.texts, &rows, |row| {
        let cluster = match (&row.cluster, &row.proposal) {
            (Some(cluster), _) => cluster.clone(),
            (None, Some(proposal)) => format!("? {proposal}"),
            (None, None) => "–".to_owned(),
        };
        format!("{}\t{}\t{cluster}", row.count, row.text)
    }))
}

fn show(here: &Here<'_>) -> Result<Answer, Problem> {
    let view = usecases::survey(&here.desk(Mode::Read)?)?;
    let Some(view) = view else {
        return Err(Problem::refused("problem-no-survey", &[]));
    };
    let texts = here.texts;
    let mut lines: Vec<String> = view
        .clusters
        .iter()
        .map(|cluster| format!("{}\t{}", cluster.count, cluster.name))
        .collect();
    let loose = view
        .priorities
        .iter()
        .filter(|row| row.cluster.is_none())
        .count();
    let arguments = [
        ("asked", figure(view.asked)),
        ("answered", view.answered.to_string()),
        ("silent", texts.listed(&view.silent)),
        ("count", loose.to_string()),
    ];
    if !view.municipalities.is_empty() {
        lines.push(texts.say("survey-answered", &arguments));
    } else if view.asked.is_some() {
        lines.push(texts.say("survey-asked-only", &arguments));
    }
    if !view.silent.is_empty() {
        lines.push(texts.say("survey-not-answered", &arguments));
    }
    if loose > 0 {
        lines.push(texts.say("survey-loose", &arguments));
    }
    if let Some(again) = &view.asked_again {
        match again.replied.as_deref() {
            None => lines.push(again.text.clone()),
            Some([]) => lines.push(texts.word("survey-again-nil")),
            Some(replied) => {
                let replied = [("replied", texts.listed(replied))];
                lines.push(texts.say("survey-again", &replied));
            }
        }
    }
    Ok(Answer::lines(lines, &view))
}

pub(super) fn poll(here: &Here<'_>, command: Poll) -> Result<Answer, Problem> {
    let set = |order: PollOrder| {
        usecases::set_poll(&mut here.desk(Mode::Write)?, &order)?;
        saved(here.texts)
    };
    match command {
        Poll::Items { items } => set(PollOrder {
            items: Some(items.iter().map(|text| usecases::poll_item(text)).collect()),
            ..PollOrder::default()
        }),
        Poll::Columns { columns } => set(PollOrder {
            columns: Some(columns.iter().map(|text| column(text)).collect()),
            ..PollOrder::default()
        }),
        Poll::Set { text, conclusion } => set(PollOrder {
            text,
            conclusion,
            ..PollOrder::default()
        }),
        Poll::Import {
            sheet,
            date,
            interim,
            text,
        } => {
            let look = |order: &SheetOrder| usecases::poll_preview(&here.desk(Mode::Read)?, order);
            let order = order(&sheet, look)?;
            let found = match sheet.preview {
                true => look(&order)?,
                false => {
                    let mut desk = here.desk(Mode::Write)?;
                    let date = day(&desk, date.as_deref())?;
                    usecases::import_poll(&mut desk, &order, date, interim, &text)?
                }
            };
            Ok(report(here, &found, sheet.preview, "poll"))
        }
        Poll::Count {
            date,
            interim,
            text,
            respondents,
            columns,
            items,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let order = CountsOrder {
                date: day(&desk, date.as_deref())?.to_string(),
                interim,
                text,
                respondents,
                columns: columns
                    .iter()
                    .map(|text| based(text))
                    .collect::<Result<_, _>>()?,
                items: items
                    .iter()
                    .map(|text| counted(text))
                    .collect::<Result<_, _>>()?,
            };
            usecases::record_counts(&mut desk, &order)?;
            saved(here.texts)
        }
        Poll::Table { state } => table(here, &here.desk(Mode::Read)?, state.as_deref()),
        Poll::States => {
            let view = usecases::poll(&here.desk(Mode::Read)?, None)?;
            let rows = view.map(|view| view.snapshots).unwrap_or_default();
            Ok(Answer::rows(here.texts, &rows, |row| {
                let key = match row.interim {
                    true => "poll-interim",
                    false => "poll-final",
                };
                format!(
                    "{}\t{}\t{}\t{}\t{}",
                    row.date,
                    here.texts.word(key),
                    figure(row.respondents),
                    row.file,
                    row.text
                )
            }))
        }
        Poll::Compare { from, to, column } => compare(here, from, to, column),
        Poll::Reasons { item, state } => {
            let desk = here.desk(Mode::Read)?;
            let rows = usecases::poll_reasons(&desk, state.as_deref(), item.as_deref())?;
            Ok(Answer::rows(here.texts, &rows, |row| {
                let key = match row.against {
                    true => "poll-why-not",
                    false => "poll-why",
                };
                let text = row.text.replace('\n', " ");
                format!(
                    "{}\t{}\t{}\t{text}",
                    row.item,
                    here.texts.word(key),
                    row.group
                )
            }))
        }
        Poll::Withdraw { state, restore } => {
            usecases::withdraw_snapshot(&mut here.desk(Mode::Write)?, &state, !restore)?;
            saved(here.texts)
        }
    }
}

fn column(text: &str) -> PollColumn {
    let (name, groups) = text.split_once('=').unwrap_or((text, ""));
    let groups = groups.split(',').map(|group| group.trim().to_owned());
    PollColumn {
        name: name.trim().to_owned(),
        groups: groups.filter(|group| !group.is_empty()).collect(),
    }
}

/// A count as it is written; `?` for unknown.
fn count(text: &str) -> Result<Option<u32>, Problem> {
    match text.trim() {
        "?" | "" => Ok(None),
        figure => figure
            .parse()
            .map(Some)
            .map_err(|_| Problem::usage("problem-bad-count", &[("text", figure)])),
    }
}

fn based(text: &str) -> Result<(String, Option<u32>), Problem> {
    let (name, base) = text.rsplit_once('=').unwrap_or((text, "?"));
    Ok((name.trim().to_owned(), count(base)?))
}

fn counted(text: &str) -> Result<(usecases::PollItem, Vec<Option<u32>>), Problem> {
    let (label, counts) = text
        .rsplit_once('=')
        .ok_or_else(|| Problem::usage("problem-bad-count", &[("text", text)]))?;
    let counts = counts.split(',').map(count).collect::<Result<_, _>>()?;
    Ok((usecases::poll_item(label), counts))
}

fn table(here: &Here<'_>, desk: &Desk, state: Option<&str>) -> Result<Answer, Problem> {
    let Some(view) = usecases::poll(desk, state)? else {
        return Err(Problem::refused("problem-no-poll", &[]));
    };
    let texts = here.texts;
    let headings = view
        .columns
        .iter()
        .map(|column| match column.name.as_str() {
            "" => texts.word("poll-everyone"),
            name => name.to_owned(),
        });
    let mut lines = vec![format!("\t\t{}", headings.collect::<Vec<_>>().join("\t"))];
    for item in &view.items {
        let counts: Vec<_> = item.counts.iter().map(|count| figure(*count)).collect();
        lines.push(format!(
            "{}\t{}\t{}",
            item.kind,
            item.name,
            counts.join("\t")
        ));
    }
    let bases: Vec<_> = view
        .columns
        .iter()
        .map(|column| figure(column.base))
        .collect();
    lines.push(format!(
        "{}\t\t{}",
        texts.word("poll-base"),
        bases.join("\t")
    ));
    Ok(Answer::lines(lines, &view))
}

fn compare(
    here: &Here<'_>,
    from: Option<String>,
    to: Option<String>,
    column: Option<String>,
) -> Result<Answer, Problem> {
    let found = usecases::compare_polls(
        &here.desk(Mode::Read)?,
        from.as_deref(),
        to.as_deref(),
        column.as_deref(),
    )?;
    let texts = here.texts;
    let mut lines: Vec<String> = found
        .rows
        .iter()
        .map(|row| {
            format!(
                "{}\t{}\t{}\t{}\t{}",
                row.name,
                figure(row.before),
                figure(row.after),
                figure(row.place_before),
                figure(row.place_after)
            )
        })
        .collect();
    let ranking = match found.ranking_unchanged {
        Some(true) => "poll-ranking-unchanged",
        Some(false) => "poll-ranking-changed",
        None => "poll-ranking-unknown",
    };
    lines.push(texts.word(ranking));
    match found.proposal_unchanged {
        Some(true) => lines.push(texts.word("poll-proposal-unchanged")),
        Some(false) => lines.push(texts.word("poll-proposal-changed")),
        None => {}
    }
    Ok(Answer::lines(lines, &found))
}
