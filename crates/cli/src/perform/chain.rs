//! The register: people, invitations, work on reactions, the chain both ways.

use draagvlak_usecases::{
    self as usecases, CommentFilter, CriticRow, Date, Desk, DisposeOrder, LinkKind, Mode, NewPart,
    Outcome, PersonFields, Problem, WeighOrder,
};
use serde_json::json;

use super::region::brought;
use super::{Here, day, saved};
use crate::answer::Answer;
use crate::arguments::register::{
    Chain, Link, Person, PersonFields as Fields, Proposal, Question, RoundPeople, Work,
};

type Answered = Result<Answer, Problem>;

/// yes, no, or the word for neither.
pub(super) fn yes_or_no(name: &str, neither: &str) -> Result<Option<bool>, Problem> {
    match name {
        "yes" => Ok(Some(true)),
        "no" => Ok(Some(false)),
        name if name == neither => Ok(None),
        _ => Err(Problem::no_such(
            name,
            &["yes".into(), "no".into(), neither.into()],
        )),
    }
}

fn on(desk: &Desk, date: Option<&str>) -> Result<Date, Problem> {
    day(desk, date)
}

fn fields(said: Fields) -> PersonFields {
    PersonFields {
        name: said.name,
        organisation: said.organisation,
        roles: (!said.roles.is_empty()).then_some(said.roles),
        audiences: (!said.audiences.is_empty()).then_some(said.audiences),
        email: said.email,
        removed: None,
    }
}

pub(super) fn person(here: &Here<'_>, command: Person) -> Answered {
    match command {
        Person::List => {
            let rows = usecases::persons(&here.desk(Mode::Read)?)?;
            Ok(Answer::rows(here.texts, &rows, |row| {
                format!(
                    "{}\t{}\t{}\t{}\t{}",
                    &row.id.short(),
                    row.shown,
                    row.roles.join(" = "),
                    row.audiences.join(", "),
                    row.email
                )
            }))
        }
        Person::Add(said) => {
            let id = usecases::add_person(&mut here.desk(Mode::Write)?, &fields(said))?;
            Ok(Answer::said(here.texts, "saved", &[], &json!({ "id": id })))
        }
        Person::Import { file, preview } => {
            let mut desk = here.desk(Mode::Write)?;
            let report = usecases::import_people(&mut desk, &file, preview)?;
            let lines = brought(here, "people-imported", &report.brought, preview);
            Ok(Answer::lines(lines, &report))
        }
        Person::Set {
            person,
            fields: said,
            removed,
        } => {
            let mut said = fields(said);
            said.removed = match removed {
                Some(word) => yes_or_no(&word, "")?,
                None => None,
            };
            usecases::set_person(&mut here.desk(Mode::Write)?, &person, &said)?;
            saved(here.texts)
        }
    }
}

fn critic_line(critic: &CriticRow) -> String {
    let mark = match critic.invited {
        None => "+",
        Some(true) => "=",
        Some(false) => "-",
    };
    format!("{mark} {}\t{}", critic.who, critic.because.join(", "))
}

pub(super) fn round(here: &Here<'_>, command: RoundPeople) -> Answered {
    let texts = here.texts;
    match command {
        RoundPeople::Invite {
            code,
            critics_of: Some(of),
            date,
            preview,
            ..
        } => {
            let found = if preview {
                usecases::critics(&here.desk(Mode::Read)?, &code, &of)?
            } else {
                let mut desk = here.desk(Mode::Write)?;
                let date = on(&desk, date.as_deref())?;
                usecases::invite_critics(&mut desk, &code, &of, date)?
            };
            let mut lines: Vec<String> = found.invited.iter().map(critic_line).collect();
            lines.extend(found.left.iter().map(critic_line));
            let told = [
                ("count", found.invited.len().to_string()),
                ("left", found.left.len().to_string()),
                ("of", of),
                ("round", code),
                ("unnamed", found.unnamed.join(", ")),
            ];
            let key = if preview {
                "round-critics-preview"
            } else {
                "round-critics-invited"
            };
            lines.push(texts.say(key, &told));
            if !found.unnamed.is_empty() {
                lines.push(texts.say("round-critics-unnamed", &told));
            }
            Ok(Answer::lines(lines, &found))
        }
        RoundPeople::Invite {
            code,
            people,
            reason,
            date,
            ..
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let date = on(&desk, date.as_deref())?;
            usecases::invite(&mut desk, &code, &people, true, &reason, date)?;
            saved(texts)
        }
        RoundPeople::Uninvite {
            code,
            people,
            reason,
            date,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let date = on(&desk, date.as_deref())?;
            usecases::invite(&mut desk, &code, &people, false, &reason, date)?;
            saved(texts)
        }
        RoundPeople::Response { code } => {
            let found = usecases::response(&here.desk(Mode::Read)?, &code)?;
            let mut lines = Vec::new();
            for one in &found.invitees {
                let answered = if one.answered.is_empty() {
                    texts.word("round-silent")
                } else {
                    one.answered.join(", ")
                };
                let why = if one.because.is_empty() {
                    one.reason.clone()
                } else {
                    one.because.join(", ")
                };
                lines.push(format!(
                    "{}\t{}\t{why}\t{answered}",
                    one.person.shown, one.date
                ));
            }
            for one in &found.removed {
                lines.push(format!(
                    "- {}\t{}\t{}",
                    one.person.shown, one.date, one.reason
                ));
            }
            for one in &found.uninvited {
                lines.push(format!("? {}\t{}", one.who, one.labels.join(", ")));
            }
            let told = [
                ("asked", found.invitees.len().to_string()),
                ("answered", found.answered.to_string()),
                ("silent", found.silent.to_string()),
                ("uninvited", found.uninvited.len().to_string()),
            ];
            lines.push(texts.say("round-response", &told));
            Ok(Answer::lines(lines, &found))
        }
        RoundPeople::Body {
            code,
            name,
            coordinator,
            answers,
            release,
        } => {
            if name.is_none() && !release {
                let found = usecases::body_round(&here.desk(Mode::Read)?, &code)?;
                let told = [
                    ("body", found.body.clone()),
                    ("coordinator", found.coordinator.clone()),
                    ("passed", found.passed.len().to_string()),
                    ("kept", found.kept.len().to_string()),
                    ("undecided", found.undecided.len().to_string()),
                ];
                return Ok(Answer::said(texts, "body-round-stands", &told, &found));
            }
            let mut desk = here.desk(Mode::Write)?;
            let name = name.unwrap_or_default();
            usecases::hold_for_body(&mut desk, &code, &name, coordinator.as_deref(), &answers)?;
            saved(texts)
        }
        RoundPeople::Answer { code, out } => {
            let count = usecases::body_answer(&here.desk(Mode::Read)?, &code, texts, &out)?;
            let path = out.display().to_string();
            let value = json!({ "path": path, "comments": count });
            let told = [("path", path), ("count", count.to_string())];
            Ok(Answer::said(texts, "register-exported", &told, &value))
        }
    }
}

pub(super) fn work(here: &Here<'_>, command: Work) -> Answered {
    let texts = here.texts;
    match command {
        Work::Split { id, undo, redo, .. } if undo || redo => {
            usecases::undo_split(&mut here.desk(Mode::Write)?, &id, undo)?;
            saved(texts)
        }
        Work::Split {
            id, parts, preview, ..
        } => {
            let parts = if parts.is_empty() {
                usecases::split_proposal(&here.desk(Mode::Read)?, &id)?
            } else {
                parts
            };
            if preview {
                return Ok(Answer::rows(texts, &parts, |part| format!("· {part}")));
            }
            let parts: Vec<NewPart> = parts
                .into_iter()
                .map(|text| NewPart {
                    text,
                    ..NewPart::default()
                })
                .collect();
            let labels = usecases::split_reaction(&mut here.desk(Mode::Write)?, &id, &parts)?;
            let told = [("comment", id), ("labels", labels.join(", "))];
            let value = json!({ "labels": labels });
            Ok(Answer::said(texts, "reaction-split", &told, &value))
        }
        Work::Merge { ids, into } => {
            let into = (into != "none").then_some(into);
            let mut desk = here.desk(Mode::Write)?;
            let before = usecases::merge_reactions(&mut desk, &ids, into.as_deref())?;
            let value = json!({ "saved": true, "before": before });
            Ok(Answer::said(texts, "saved", &[], &value))
        }
        Work::Link(link) => links(here, link),
        Work::Weigh { undo: Some(id), .. } => {
            usecases::withdraw_weighing(&mut here.desk(Mode::Write)?, &id, true)?;
            saved(texts)
        }
        Work::Weigh { ids, .. } if ids.is_empty() => {
            let rows = usecases::weighings(&here.desk(Mode::Read)?, None)?;
            Ok(Answer::rows(texts, &rows, |row| {
                let told = [
                    ("positive", row.balance.positive.to_string()),
                    ("critical", row.balance.critical.to_string()),
                    ("neutral", row.balance.neutral.to_string()),
                ];
                format!(
                    "{}\t{}\t{}\t{}\t{}\t{}\t{}",
                    row.id.short(),
                    row.labels.join(", "),
                    row.date,
                    texts.say("reaction-balance", &told),
                    row.requirement,
                    row.reasoning,
                    row.decider
                )
            }))
        }
        Work::Weigh {
            ids,
            requirement,
            reasoning,
            decider,
            date,
            ..
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let order = WeighOrder {
                labels: ids,
                requirement,
                reasoning,
                decider,
                date: Some(on(&desk, date.as_deref())?),
            };
            let id = usecases::weigh(&mut desk, &order)?;
            Ok(Answer::said(texts, "saved", &[], &json!({ "id": id })))
        }
        Work::Trace { id } => traced(here, &id),
        Work::Near { round, questions } => {
            let filter = CommentFilter {
                round,
                ..CommentFilter::default()
            };
            let mut groups = usecases::near_duplicates(&here.desk(Mode::Read)?, &filter)?;
            groups.retain(|group| !questions || group.repeated_question);
            Ok(Answer::rows(texts, &groups, |group| {
                let lines: Vec<_> = group
                    .reactions
                    .iter()
                    .map(|row| format!("{}\t{}%\t{}", row.label, row.likeness, row.excerpt))
                    .collect();
                lines.join("\n") + "\n"
            }))
        }
        Work::Late { ids, late, reason } => {
            let late = yes_or_no(&late, "auto")?;
            usecases::judge_late(&mut here.desk(Mode::Write)?, &ids, late, &reason)?;
            saved(texts)
        }
        Work::Sender { ids, person } => {
            let person = (person != "none").then_some(person);
            usecases::name_sender(&mut here.desk(Mode::Write)?, &ids, person.as_deref())?;
            saved(texts)
        }
        Work::Pass { ids, passed } => {
            let passed = yes_or_no(&passed, "undecided")?;
            usecases::pass_on(&mut here.desk(Mode::Write)?, &ids, passed)?;
            saved(texts)
        }
    }
}

fn links(here: &Here<'_>, link: Link) -> Answered {
    let mut desk = here.desk(Mode::Write)?;
    let to = link.to;
    if let Some(master) = to.duplicate_of {
        // To say the same is a disposition: there is one way to say so.
        let order = DisposeOrder {
            labels: link.ids,
            outcome: (!link.undo).then_some(Outcome::Duplicate),
            note: String::new(),
            master: (!link.undo).then_some(master),
            change: None,
        };
        usecases::dispose(&mut desk, &order)?;
        return saved(here.texts);
    }
    let kinds = [
        (to.repeats, LinkKind::RepeatedQuestion),
        (to.answers, LinkKind::AnswerTo),
        (to.answers_question, LinkKind::AnswersQuestion),
    ];
    for (to, kind) in kinds {
        if let Some(to) = to {
            usecases::link_reactions(&mut desk, &link.ids, &to, kind, !link.undo)?;
        }
    }
    saved(here.texts)
}

fn traced(here: &Here<'_>, id: &str) -> Answered {
    let found = usecases::trace(&here.desk(Mode::Read)?, id)?;
    let (texts, told) = (here.texts, &found.reaction);
    let origin = told.origin.as_ref();
    let mut lines = vec![
        format!(
            "{}\t{}",
            told.row.label,
            origin
                .map(|at| format!("{} {}!{}", at.file, at.sheet, at.cell))
                .unwrap_or_default()
        ),
        told.text.clone(),
        match found.outcome {
            Some(outcome) => format!(
                "{}: {}",
                texts.word(&format!("outcome-{}", outcome.key())),
                told.note
            ),
            None => texts.word("undisposed"),
        },
    ];
    if !told.late_reason.is_empty() {
        let key = if told.row.late {
            "trace-late"
        } else {
            "trace-not-late"
        };
        let reason = [("reason", told.late_reason.clone())];
        lines.push(texts.say(key, &reason));
    }
    for one in &told.resent {
        let key = if one.later {
            "trace-resent-as"
        } else {
            "trace-resent-of"
        };
        let said = [
            ("label", one.label.clone()),
            ("text", one.text.replace('\n', " ")),
        ];
        lines.push(texts.say(key, &said));
    }
    for one in &found.changes {
        let versions = if one.versions.is_empty() {
            texts.word("trace-working-text")
        } else {
            one.versions.join(", ")
        };
        let change = &one.change;
        lines.push(format!(
            "{}\t{}\t{versions}",
            change.id, change.chapter_title
        ));
        lines.push(format!("  - {}", change.old));
        lines.push(format!("  + {}", change.new));
    }
    if found.without_change {
        lines.push(texts.word("trace-without-change"));
    }
    let mut answer = Answer::lines(lines, &found);
    answer.well = !found.without_change;
    Ok(answer)
}

pub(super) fn chain(here: &Here<'_>, command: Chain) -> Answered {
    let texts = here.texts;
    match command {
        Chain::Why { id, from, to } => {
            let desk = here.desk(Mode::Read)?;
            let found = usecases::why(&desk, &id, from.as_deref(), to.as_deref())?;
            let mut lines = vec![
                format!("{}\t{}", found.change.id, found.change.chapter_title),
                format!("  - {}", found.change.old),
                format!("  + {}", found.change.new),
            ];
            for one in &found.reasons {
                lines.push(format!("{}\t{}, {}", one.label, one.role, one.organisation));
                lines.push(format!("  {}", one.text));
            }
            lines.extend(found.explanations.iter().cloned());
            if found.reasons.is_empty() && found.explanations.is_empty() {
                lines.push(texts.word("why-unexplained"));
            }
            Ok(Answer::lines(lines, &found))
        }
        Chain::Unexplained { from, to } => {
            let desk = here.desk(Mode::Read)?;
            let rows = usecases::unexplained(&desk, from.as_deref(), to.as_deref())?;
            let mut answer = Answer::rows(texts, &rows, |row| {
                format!(
                    "{}\t{}\t- {}\t+ {}",
                    row.id, row.chapter_title, row.old, row.new
                )
            });
            answer.well = rows.is_empty();
            Ok(answer)
        }
        Chain::Explain { id, why, from, to } => {
            let mut desk = here.desk(Mode::Write)?;
            usecases::explain_change(&mut desk, &id, from.as_deref(), to.as_deref(), &why)?;
            saved(texts)
        }
    }
}

pub(super) fn proposal(here: &Here<'_>, command: Proposal) -> Answered {
    let texts = here.texts;
    match command {
        Proposal::List => {
            let rows = usecases::proposals(&here.desk(Mode::Read)?)?;
            Ok(Answer::rows(texts, &rows, |row| {
                let labels: Vec<_> = row.made_by.iter().map(|one| one.label.as_str()).collect();
                let mut lines = vec![format!(
                    "{}x\t-{}\t+{}\t{}",
                    row.count,
                    row.remove,
                    row.add,
                    labels.join(", ")
                )];
                for one in &row.evidence {
                    let key = if one.supports {
                        "evidence-for"
                    } else {
                        "evidence-against"
                    };
                    let because = one.labels.join(", ");
                    lines.push(format!("  {}\t{}\t{because}", texts.word(key), one.text));
                }
                for item in &row.polled {
                    let counts: Vec<_> = item
                        .counts
                        .iter()
                        .map(|(column, count)| format!("{column} {count}"))
                        .collect();
                    lines.push(format!("  {}\t{}", item.name, counts.join(", ")));
                }
                if !row.supporting.is_empty() {
                    let told = [("labels", row.supporting.join(", "))];
                    lines.push(format!("  {}", texts.say("proposal-supporting", &told)));
                }
                lines.join("\n")
            }))
        }
        Proposal::Set { ids, remove, add } => {
            usecases::set_proposal(&mut here.desk(Mode::Write)?, &ids, &remove, &add)?;
            saved(texts)
        }
        Proposal::Evidence { undo: Some(id), .. } => {
            usecases::withdraw_evidence(&mut here.desk(Mode::Write)?, &id, true)?;
            saved(texts)
        }
        Proposal::Evidence {
            remove,
            add,
            supports,
            against,
            labels,
            ..
        } => {
            let text = supports.as_ref().or(against.as_ref());
            let text = text.cloned().unwrap_or_default();
            let id = usecases::record_evidence(
                &mut here.desk(Mode::Write)?,
                &remove,
                &add,
                supports.is_some(),
                &text,
                &labels,
            )?;
            Ok(Answer::said(texts, "saved", &[], &json!({ "id": id })))
        }
    }
}

pub(super) fn question(here: &Here<'_>, command: Question) -> Answered {
    let texts = here.texts;
    match command {
        Question::List => {
            let rows = usecases::questions(&here.desk(Mode::Read)?)?;
            Ok(Answer::rows(texts, &rows, |row| {
                let labels: Vec<_> = row.answers.iter().map(|one| one.label.as_str()).collect();
                let answers = if labels.is_empty() {
                    texts.word("question-no-answer")
                } else {
                    labels.join(", ")
                };
                format!(
                    "{}\t{}\t{}\t{}\t{answers}\t{}",
                    row.number, row.stage, row.chapter, row.text, row.conclusion
                )
            }))
        }
        Question::Ask {
            text,
            version,
            chapter,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let number = usecases::ask_question(&mut desk, &version, chapter.as_deref(), &text)?;
            Ok(Answer::said(
                texts,
                "saved",
                &[],
                &json!({ "number": number }),
            ))
        }
        Question::Conclude { number, conclusion } => {
            usecases::conclude_question(&mut here.desk(Mode::Write)?, &number, &conclusion)?;
            saved(texts)
        }
        Question::Withdraw { number } => {
            usecases::withdraw_question(&mut here.desk(Mode::Write)?, &number)?;
            saved(texts)
        }
    }
}
