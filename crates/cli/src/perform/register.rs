//! The register of reactions.

use draagvlak_usecases::{
    self as usecases, CommentFilter, DisposeOrder, HeaderChoice, ImportOrder, Mode, NewReaction,
    Outcome, Problem, ReactionChange,
};
use serde_json::json;

use super::{Here, chain, day, mail, review, saved, sheets, text_file};
use crate::answer::Answer;
use crate::arguments::{Add, Cluster, Filter, Import, Set};

pub(super) fn import(here: &Here<'_>, import: Import) -> Result<Answer, Problem> {
    if mail::is_mail(&import) {
        return mail::import(here, import);
    }
    let Import { preview, .. } = import;
    let asked = import.round.unwrap_or_default();
    let headers = import
        .maps
        .iter()
        .map(|map| {
            let (header, field) = map
                .rsplit_once('=')
                .ok_or_else(|| Problem::usage("problem-bad-map", &[("text", map)]))?;
            Ok(HeaderChoice {
                header: header.trim().to_owned(),
                field: field.trim().to_owned(),
            })
        })
        .collect::<Result<_, Problem>>()?;
    let order = ImportOrder {
        path: import.file.display().to_string(),
        attachment: import.attachment,
        round: asked.clone(),
        sheet: import.sheet,
        mapping: None,
        save_mapping: import.save_mapping,
        named: import.mapping,
        headers: Some(headers),
        fill_down: import.fill_down,
        sender_from_sheet: import.sender_from_sheet,
        split: Some(import.split),
    };
    let report = if preview {
        usecases::import_preview(&here.desk(Mode::Read)?, &order)?
    } else {
        usecases::import_feedback(&mut here.desk(Mode::Write)?, &order)?
    };
    let texts = here.texts;
    let mut lines = Vec::new();
    if preview {
        for column in &report.columns {
            let field = column.field.as_deref().unwrap_or("–");
            let examples = column.examples.join(" | ");
            lines.push(format!("{}\t= {field}\t{examples}", column.header));
        }
    }
    for notice in &report.notices {
        let found = [("found", notice.found.clone())];
        let key = if notice.skipped { "skip" } else { "diagnostic" };
        let what = texts.say(&format!("{key}-{}", notice.code), &found);
        let place = match notice.cell.as_str() {
            // An answer file has no cells: its reactions are told by their place.
            "" => notice.row.to_string(),
            cell => format!("{}!{cell}", notice.sheet),
        };
        lines.push(format!("{place}\t{what}"));
    }
    let own = report.review.as_ref().map(|review| review.round.clone());
    let round = match own {
        Some(own) if !own.is_empty() => own,
        _ => asked,
    };
    lines.extend(review::said(here, &report));
    let arguments = [
        ("round", round),
        ("sheet", report.sheet.clone()),
        ("rows", report.rows.to_string()),
        ("new", report.fresh.to_string()),
        ("known", report.known.to_string()),
        ("skipped", report.skipped.to_string()),
        ("count", report.proposed.to_string()),
        ("vanished", report.vanished.join(", ")),
    ];
    let totals = if report.review.is_some() {
        "review-totals"
    } else {
        "import-totals"
    };
    lines.push(texts.say(totals, &arguments));
    if report.proposed > 0 {
        lines.push(texts.say("import-proposed", &arguments));
    }
    if !report.vanished.is_empty() {
        lines.push(texts.say("import-vanished", &arguments));
    }
    lines.extend(sheets::beside_totals(here, &report));
    if report.opened {
        lines.push(texts.say("import-opened", &arguments));
    }
    let end = if preview {
        "import-preview"
    } else {
        "import-done"
    };
    lines.push(texts.say(end, &arguments));
    Ok(Answer::lines(lines, &report))
}

/// The value of a short name, as the contract spells it.
fn value<T: serde::de::DeserializeOwned>(name: &str, known: &[&str]) -> Result<T, Problem> {
    serde_json::from_value(json!(name)).map_err(|_| {
        let known: Vec<_> = known.iter().map(|&key| key.to_owned()).collect();
        Problem::no_such(name, &known)
    })
}

const SENTIMENTS: &[&str] = &["positive", "neutral", "critical"];
const KINDS: &[&str] = &["general", "substantive", "editorial"];

fn outcome(name: &str) -> Result<Outcome, Problem> {
    let known: Vec<_> = Outcome::ALL
        .iter()
        .map(|outcome| outcome.key().to_owned())
        .collect();
    Outcome::from_key(name).ok_or_else(|| Problem::no_such(name, &known))
}

pub(super) fn list(here: &Here<'_>, filter: Filter) -> Result<Answer, Problem> {
    let sentiment = filter.sentiment.as_deref();
    let filter = CommentFilter {
        round: filter.round,
        outcome: filter.outcome.as_deref().map(outcome).transpose()?,
        open: filter.open,
        late: filter.late,
        chapter: filter.chapter,
        handler: filter.handler,
        unassigned: filter.unassigned,
        main_line: filter.main_line,
        sentiment: sentiment.map(|name| value(name, SENTIMENTS)).transpose()?,
        search: filter.search,
    };
    let rows = usecases::register_rows(&here.desk(Mode::Read)?, &filter)?;
    Ok(Answer::rows(here.texts, &rows, |row| {
        let state = match (row.carried, row.outcome) {
            (Some(carried), _) => here.texts.word(&format!("carried-{}", carried.key())),
            (None, Some(outcome)) => here.texts.word(&format!("outcome-{}", outcome.key())),
            (None, None) => here.texts.word("undisposed"),
        };
        let marks = [(row.late, "late"), (row.withheld, "withheld")];
        let marks = marks.into_iter().filter(|(holds, _)| *holds);
        let marks: Vec<_> = marks.map(|(_, key)| here.texts.word(key)).collect();
        let marks = marks.join(", ");
        let text: String = row.excerpt.chars().take(70).collect();
        format!(
            "{}\t{}\t{}\t{state}\t{marks}\t{text}",
            row.label, row.respondent, row.reference
        )
    }))
}

pub(super) fn show(here: &Here<'_>, id: &str) -> Result<Answer, Problem> {
    let found = usecases::reaction(&here.desk(Mode::Read)?, id)?;
    let (texts, row) = (here.texts, &found.row);
    let origin = found
        .origin
        .as_ref()
        .map(|origin| format!("{} {}!{}", origin.file, origin.sheet, origin.cell));
    let mut lines = vec![
        format!(
            "{}\t{}\t{}\t{}",
            row.label,
            row.respondent,
            row.organisation,
            origin.unwrap_or_default()
        ),
        found.text.clone(),
    ];
    if !found.proposal.is_empty() {
        lines.push(format!("→ {}", found.proposal));
    }
    match row.outcome {
        Some(outcome) => {
            let word = texts.word(&format!("outcome-{}", outcome.key()));
            let master = found.master.clone().unwrap_or_default();
            lines.push(format!("{word}: {master}{}", found.note));
        }
        None if !found.given_answer.is_empty() => {
            let text = [("text", found.given_answer.clone())];
            lines.push(texts.say("proposed-answer", &text));
        }
        None => lines.push(texts.word("undisposed")),
    }
    for change in &found.changes {
        let title = &change.chapter_title;
        lines.push(format!("{title}\t-{}\t+{}", change.old, change.new));
    }
    let balance = [
        ("positive", found.balance.positive.to_string()),
        ("critical", found.balance.critical.to_string()),
        ("neutral", found.balance.neutral.to_string()),
    ];
    lines.push(texts.say("reaction-balance", &balance));
    if !found.alike.is_empty() {
        let labels: Vec<_> = found
            .alike
            .iter()
            .map(|alike| alike.label.clone())
            .collect();
        lines.push(texts.say("reaction-alike", &[("labels", labels.join(", "))]));
    }
    Ok(Answer::lines(lines, &found))
}

pub(super) fn dispose(
    here: &Here<'_>,
    labels: Vec<String>,
    with: &str,
    note: String,
    change: Option<String>,
    master: Option<String>,
) -> Result<Answer, Problem> {
    let order = DisposeOrder {
        labels,
        outcome: match with {
            "none" => None,
            with => Some(outcome(with)?),
        },
        note,
        master,
        change,
    };
    let before = usecases::dispose(&mut here.desk(Mode::Write)?, &order)?;
    let value = json!({ "saved": true, "before": before });
    Ok(Answer::said(here.texts, "saved", &[], &value))
}

/// A name, or nothing for `none`.
fn or_none(name: &str) -> Option<String> {
    (name != "none").then(|| name.to_owned())
}

/// The number of a main line, or nothing for `none`.
fn line_number(name: &str) -> Result<Option<u32>, Problem> {
    or_none(name)
        .map(|name| name.parse().map_err(|_| Problem::no_such(&name, &[])))
        .transpose()
}

pub(super) fn set(here: &Here<'_>, set: Set) -> Result<Answer, Problem> {
    let mut changes = Vec::new();
    if let Some(name) = &set.sentiment {
        changes.push(ReactionChange::Sentiment(value(name, SENTIMENTS)?));
    }
    if let Some(name) = &set.kind {
        changes.push(ReactionChange::Kind(value(name, KINDS)?));
    }
    if let Some(name) = &set.handler {
        changes.push(ReactionChange::Handler(or_none(name)));
    }
    if let Some(name) = &set.main_line {
        changes.push(ReactionChange::MainLine(line_number(name)?));
    }
    if let Some(name) = &set.chapter {
        changes.push(ReactionChange::Chapter(or_none(name)));
    }
    if let Some(name) = &set.publish {
        changes.push(ReactionChange::Withheld(match name.as_str() {
            "yes" => false,
            "no" => true,
            _ => return Err(Problem::no_such(name, &["yes, no".to_owned()])),
        }));
    }
    let late = match &set.late {
        Some(name) => Some(chain::yes_or_no(name, "auto")?),
        None => None,
    };
    if matches!(late, Some(Some(_))) && set.reason.trim().is_empty() {
        return Err(Problem::usage("problem-late-reason", &[]));
    }
    let mut desk = here.desk(Mode::Write)?;
    if !changes.is_empty() {
        usecases::set_reactions(&mut desk, &set.ids, &changes)?;
    }
    if let Some(late) = late {
        usecases::judge_late(&mut desk, &set.ids, late, &set.reason)?;
    }
    saved(here.texts)
}

pub(super) fn add(here: &Here<'_>, add: Add) -> Result<Answer, Problem> {
    let text = text_file(&add.text_file)?;
    let mut desk = here.desk(Mode::Write)?;
    let date = add.date.map(|date| day(&desk, Some(&date))).transpose()?;
    let new = NewReaction {
        round: add.round,
        respondent: add.from,
        organisation: add.organisation,
        role: add.role,
        text,
        chapter: add.chapter,
        quote: add.quote,
        date,
    };
    let label = usecases::add_reaction(&mut desk, &new)?;
    let value = json!({ "label": label });
    Ok(Answer::said(
        here.texts,
        "reaction-added",
        &[("label", label)],
        &value,
    ))
}

pub(super) fn imports(here: &Here<'_>) -> Result<Answer, Problem> {
    let rows = usecases::imports(&here.desk(Mode::Read)?)?;
    Ok(Answer::rows(here.texts, &rows, |row| {
        let undone = if row.undone {
            here.texts.word("import-undone")
        } else {
            String::new()
        };
        let id = row.id.short();
        let file = if row.file.is_empty() {
            "–"
        } else {
            &row.file
        };
        format!(
            "{id}\t{}\t{file}\t{}\t{}\t{}\t{undone}",
            row.date, row.round, row.comments, row.who
        )
    }))
}

pub(super) fn cluster(here: &Here<'_>, command: Cluster) -> Result<Answer, Problem> {
    match command {
        Cluster::List => {
            let rows = usecases::main_lines(&here.desk(Mode::Read)?)?;
            Ok(Answer::rows(here.texts, &rows, |row| {
                format!(
                    "{}\t{}\t{}\t{}",
                    row.number, row.heading, row.comments, row.answer
                )
            }))
        }
        Cluster::Add { heading, answer } => {
            let mut desk = here.desk(Mode::Write)?;
            let number = usecases::add_main_line(&mut desk, &heading, &answer)?;
            Ok(Answer::said(
                here.texts,
                "saved",
                &[],
                &json!({ "number": number }),
            ))
        }
        Cluster::Answer {
            number,
            answer,
            heading,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            usecases::answer_main_line(&mut desk, &number, heading.as_deref(), &answer)?;
            saved(here.texts)
        }
        Cluster::Assign { number, ids } => {
            let change = ReactionChange::MainLine(line_number(&number)?);
            usecases::set_reactions(&mut here.desk(Mode::Write)?, &ids, &[change])?;
            saved(here.texts)
        }
    }
}
