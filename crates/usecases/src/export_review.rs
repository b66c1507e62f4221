//! The review bundle: a version for reviewers without the program, as one page (docs/review.md).

use std::collections::BTreeMap;
use std::path::PathBuf;

use draagvlak_exchange::document::review::{ReviewBundle, ReviewData, review_page};
use draagvlak_texts::{Language, Texts};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::export_paper::Written;
use crate::exports::remember_review;
use crate::files::replace;
use crate::papers::{
    Press, Reading, Record, Sender, review_answers, review_compare, review_parts, senders,
};
use crate::persons::{PersonRow, persons};
use crate::problem::Problem;
use crate::rounds::round_named;

/// Which version, for whom, and where to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReviewOrder {
    /// The stage, which was issued.
    pub version: String,
    /// The code of the round it answers in; none for the round on that stage, if there is one.
    pub round: Option<String>,
    /// Whom it is for, by name or organisation: it then holds the answers to the reactions of that
    /// one, and the form is filled in. None for everyone: then it holds no reactions.
    pub person: Option<String>,
    /// The language it opens in, `nl` or `en`; none for that of the program.
    pub language: Option<String>,
    /// The file.
    #[ts(type = "string")]
    pub out: PathBuf,
}

/// Writes the bundle: the file is there whole, or what was there stays. Says where it stands and how
/// many earlier reactions it answers.
///
/// # Errors
/// [`Problem`] when there is no such version, round or person, one asked to stop, or the file cannot
/// be written.
pub fn export_review(
    desk: &mut Desk,
    order: &ReviewOrder,
    press: &Press<'_>,
) -> Result<(Written, usize), Problem> {
    let (page, answers) = page(desk, order, press)?;
    press.stop.go_on()?;
    replace(&order.out, page.as_bytes())?;
    (press.progress)(4, 4, "review");
    remember_review(desk, order);
    let written = Written {
        path: order.out.display().to_string(),
        bytes: u64::try_from(page.len()).unwrap_or(u64::MAX),
        files: 1,
    };
    Ok((written, answers))
}

/// Those a bundle can be made for, by what names them: who is on the register of people, and who
/// sent reactions.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn review_readers(desk: &Desk, texts: &Texts) -> Result<Vec<String>, Problem> {
    let record = Record::read(desk, Reading::default(), texts)?;
    let people = persons(desk)?.into_iter().map(|person| named(&person));
    let sent = senders(&record, None)
        .into_iter()
        .map(|sender| sender.name());
    // A body gathers what its people say, and answers with one file.
    let register = persons(desk)?.into_iter();
    let bodies = register.map(|person| person.organisation.trim().to_owned());
    let senders_of = senders(&record, None).into_iter();
    let bodies = bodies.chain(senders_of.map(|sender| sender.organisation.trim().to_owned()));
    let names = people.chain(sent).chain(bodies);
    let mut names: Vec<String> = names.filter(|name| !name.is_empty()).collect();
    names.sort_by_key(|name| name.to_lowercase());
    names.dedup();
    Ok(names)
}

fn named(person: &PersonRow) -> String {
    let parts = [person.name.trim(), person.organisation.trim()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

fn page(desk: &Desk, order: &ReviewOrder, press: &Press<'_>) -> Result<(String, usize), Problem> {
    let language = match order.language.as_deref() {
        None => press.texts.language(),
        Some("nl") => Language::Dutch,
        Some("en") => Language::English,
        Some(other) => return Err(Problem::no_such(other, &["nl".into(), "en".into()])),
    };
    let texts = Texts::new(language);
    let reading = Reading {
        version: Some(&order.version),
        ..Reading::default()
    };
    (press.progress)(0, 4, "plan");
    let then = Record::read(desk, reading, &texts)?;
    let parts = review_parts(&then)?;
    press.stop.go_on()?;
    (press.progress)(1, 4, "compare");
    // What changed, and what was answered, is told as it stands now.
    let now = Record::read_now(desk, reading, &texts)?;
    let compare = review_compare(&now)?;
    press.stop.go_on()?;
    (press.progress)(2, 4, "answers");
    let round = round(desk, &now, order)?;
    let code = round.as_ref().map(|(code, _)| code.as_str());
    let (found, reader) = reader(desk, &now, order.person.as_deref())?;
    let answers = review_answers(&now, &found, code)?;
    let count = answers.len();
    press.stop.go_on()?;
    (press.progress)(3, 4, "review");
    let day = round.as_ref().and_then(|(_, deadline)| *deadline);
    let deadline = day.map(|day| {
        [Language::Dutch, Language::English].map(|language| {
            let small = |number: i8| u8::try_from(number).unwrap_or(1);
            let said = Texts::new(language).date(day.year(), small(day.month()), small(day.day()));
            (language.key().to_owned(), said)
        })
    });
    let earlier = answers.iter().map(|answer| answer.said.clone()).collect();
    let bundle = ReviewBundle {
        language: language.key().to_owned(),
        status: then.status(),
        notice: then.notice.clone(),
        parts,
        compare,
        answers,
        data: ReviewData {
            plan: desk.plan_id().to_string(),
            title: then.title.clone(),
            stage: order.version.clone(),
            hash: then.hash(),
            round: code.unwrap_or_default().to_owned(),
            deadline: deadline.map(BTreeMap::from).unwrap_or_default(),
            earlier,
            ..reader
        },
    };
    Ok((review_page(&bundle), count))
}

/// The round the bundle answers in, with its deadline.
fn round(
    desk: &Desk,
    record: &Record<'_>,
    order: &ReviewOrder,
) -> Result<Option<(String, Option<draagvlak_domain::time::Date>)>, Problem> {
    let asked = order.round.as_deref().map(str::trim);
    if let Some(code) = asked.filter(|code| !code.is_empty()) {
        let round = round_named(desk, code)?.value;
        return Ok(Some((round.code.clone(), round.deadline())));
    }
    // The one on this stage; of several, the latest.
    let on_stage = record.rounds.iter().rev().find(|round| {
        round.value.stage.as_deref() == Some(&order.version) && round.value.body().is_none()
    });
    Ok(on_stage.map(|round| (round.value.code.clone(), round.value.deadline())))
}

/// The senders whose reactions a person may see, which are that person's own, and what is known of
/// the person. An organisation sees those of all its people.
fn reader<'r>(
    desk: &Desk,
    record: &'r Record<'_>,
    person: Option<&str>,
) -> Result<(Vec<Sender<'r>>, ReviewData), Problem> {
    let Some(wanted) = person.map(str::trim).filter(|name| !name.is_empty()) else {
        return Ok((Vec::new(), ReviewData::default()));
    };
    let same = |name: &str| !name.is_empty() && name.to_lowercase() == wanted.to_lowercase();
    let all = senders(record, None);
    let people = persons(desk)?;
    let whole = all.iter().any(|sender| same(&sender.name()))
        || people.iter().any(|person| same(&named(person)));
    let body = all.iter().any(|sender| same(&sender.organisation))
        || people.iter().any(|person| same(&person.organisation));
    let is = |name: &str, respondent: &str, organisation: &str| match (whole, body) {
        (true, _) => same(name),
        (false, true) => same(organisation),
        (false, false) => same(respondent),
    };
    let mut known: Vec<String> = all.iter().map(Sender::name).collect();
    known.extend(people.iter().map(named));
    known.retain(|name| !name.is_empty());
    known.sort();
    known.dedup();
    let mut own = all;
    own.retain(|sender| is(&sender.name(), &sender.respondent, &sender.organisation));
    let person = people
        .iter()
        .find(|person| is(&named(person), &person.name, &person.organisation));
    let mut bodies: Vec<&str> = own
        .iter()
        .map(|sender| sender.organisation.as_str())
        .collect();
    bodies.extend(person.map(|person| person.organisation.as_str()));
    bodies.sort_unstable();
    bodies.dedup();
    match bodies.as_slice() {
        [] => return Err(Problem::no_such(wanted, &known)),
        [_] => {}
        // People of one name in two places are two: nobody gets the answers of another.
        _ => {
            let mut which: Vec<String> = own.iter().map(Sender::name).collect();
            which.extend(person.map(named));
            which.sort();
            which.dedup();
            let which = which.join(" · ");
            let arguments = [("what", wanted), ("known", &which)];
            return Err(Problem::refused("problem-review-which", &arguments));
        }
    }
    let organisation = bodies.concat();
    // Of an organisation several may react: who it is, is theirs to say.
    let alone = !body || whole;
    let name = match (person, own.first()) {
        _ if !alone => "",
        (Some(person), _) => &person.name,
        (None, Some(sender)) => sender.respondent.as_str(),
        (None, None) => "",
    };
    let role = match (person, own.first().and_then(|sender| sender.rows.first())) {
        _ if !alone => "",
        (Some(person), _) if !person.roles.is_empty() => person.roles[0].as_str(),
        (_, Some(row)) => row.comment.draft.role.as_str(),
        _ => "",
    };
    let data = ReviewData {
        name: name.to_owned(),
        role: role.to_owned(),
        gathers: name.is_empty() && !organisation.is_empty(),
        organisation,
        ..ReviewData::default()
    };
    Ok((own, data))
}
