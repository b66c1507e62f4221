//! Personal data in what goes out to everyone: what was found, and what a person decides about it.

use draagvlak_domain::body::Body;
use draagvlak_domain::personal::PersonalKind;
use draagvlak_domain::redaction::{DecideRedaction, Redaction};
use draagvlak_texts::Texts;
use serde::Serialize;
use ts_rs::TS;

use crate::afterwards::annual_reports;
use crate::desk::Desk;
use crate::look::CommentRow;
use crate::papers::{Audience, Reading, Record, Seen, Wordings, account, annual, plan};
use crate::problem::Problem;

/// Something found, with the words around it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RedactionRow {
    /// Its name.
    pub id: String,
    /// Where, for a person: a reaction's number, or a kind of place.
    pub place: String,
    /// The number of the reaction it stands in or was answered to; none for elsewhere.
    pub label: Option<String>,
    /// What kind of data.
    pub kind: PersonalKind,
    /// What was found, letter for letter.
    pub found: String,
    /// The words before it.
    pub before: String,
    /// The words after it.
    pub after: String,
    /// Whether it goes; none while nobody decided.
    pub remove: Option<bool>,
}

/// Everything found in what would go out of a version, or of the plan as it is, in the order in
/// which it is met.
///
/// # Errors
/// [`Problem`] when no such version was issued, or the plan cannot be read.
pub fn redactions(
    desk: &Desk,
    version: Option<&str>,
    texts: &Texts,
) -> Result<Vec<RedactionRow>, Problem> {
    let (comments, seen) = found(desk, version, texts)?;
    let rows = seen.into_iter();
    Ok(rows.map(|seen| row(&comments, seen, texts)).collect())
}

/// What is found in everything that would go out, with the reactions it may stand in.
fn found(
    desk: &Desk,
    version: Option<&str>,
    texts: &Texts,
) -> Result<(Vec<CommentRow>, Vec<Seen>), Problem> {
    let reading = Reading {
        version,
        audience: Audience::Public,
        until: None,
    };
    let record = Record::read(desk, reading, texts)?;
    // What a paper reads only when it is made.
    plan(&record)?;
    account(&record)?;
    for row in annual_reports(&record.desk)? {
        annual(&record, &row)?;
    }
    for (place, text) in Wordings::of(desk, texts.language())?.own() {
        record.clean(&format!("wording/{place}"), text);
    }
    let seen = record.redactor.as_ref().map(|redactor| redactor.seen());
    Ok((record.comments, seen.unwrap_or_default()))
}

fn row(comments: &[CommentRow], seen: Seen, texts: &Texts) -> RedactionRow {
    let mut parts = seen.place.split('/');
    let kind = parts.next().unwrap_or_default();
    let id = parts.next().unwrap_or_default();
    let of = comments
        .iter()
        .find(|row| kind == "comment" && row.id.to_string() == id);
    let where_in = match kind {
        "comment" if seen.place.contains("/disposition/") => "redaction-in-answer",
        "comment" => "redaction-in-reaction",
        "chapter" => "redaction-in-chapter",
        "wording" => "redaction-in-wording",
        _ => "redaction-in-record",
    };
    let label = of.map(|row| row.label.clone());
    let place = texts.say(where_in, &[("label", label.clone().unwrap_or_default())]);
    RedactionRow {
        id: Redaction::name(&seen.place, &seen.found).to_string(),
        place,
        label,
        kind: seen.kind,
        found: seen.found,
        before: seen.before,
        after: seen.after,
        remove: seen.remove,
    }
}

/// Decides about things found: each goes, or may stay; none leaves it open again. A row's name may
/// be shortened as long as it is one's alone.
///
/// # Errors
/// [`Problem`] when something named was not found.
pub fn decide_redactions(
    desk: &mut Desk,
    version: Option<&str>,
    ids: &[String],
    remove: Option<bool>,
    reason: &str,
    texts: &Texts,
) -> Result<(), Problem> {
    let (_, seen) = found(desk, version, texts)?;
    let named: Vec<(String, &Seen)> = seen
        .iter()
        .map(|one| (Redaction::name(&one.place, &one.found).to_string(), one))
        .collect();
    let mut decided = Vec::new();
    for id in ids {
        let wanted = id.trim().to_lowercase();
        let mut found = named
            .iter()
            .filter(|(name, _)| wanted.len() >= 6 && name.starts_with(&wanted));
        let (Some((_, one)), None) = (found.next(), found.next()) else {
            let known: Vec<_> = named.iter().map(|(name, _)| name[..8].to_owned()).collect();
            return Err(Problem::no_such(id, &known));
        };
        decided.push(DecideRedaction {
            place: one.place.clone(),
            found: one.found.clone(),
            remove,
            reason: reason.trim().to_owned(),
        });
    }
    desk.write(|writing| {
        for one in decided {
            writing.append(&Body::DecideRedaction(one))?;
        }
        Ok(())
    })
}
