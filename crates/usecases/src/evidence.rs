//! The sources and the events the choice of themes rests on (D18-D20).

use draagvlak_domain::body::Body;
use draagvlak_domain::event::{AddEvent, Attendance, Event, EventChange, SetEvent};
use draagvlak_domain::evidence::{
    AddEvidence, Evidence, EvidenceChange, EvidenceLink, SetEvidence,
};
use draagvlak_domain::id::EntityId;
use draagvlak_domain::time::Date;
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::problem::Problem;
use crate::set_survey::born;
use crate::themes::theme_named;

/// A source, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceRow {
    /// Its name for the program.
    #[ts(type = "string")]
    pub id: EntityId,
    /// Its number, in order of coming.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// Who made it.
    pub maker: String,
    /// For whom.
    pub commissioner: String,
    /// How many subjects it describes, as the source says or as they are named; null for unknown.
    pub count: Option<u32>,
    /// The subjects, as far as they are named.
    pub subjects: Vec<String>,
    /// What it is.
    pub text: String,
    /// The themes that rest on it, with what it says of them.
    pub links: Vec<EvidenceLinkRow>,
}

/// A theme that rests on a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceLinkRow {
    /// The theme.
    #[ts(type = "string")]
    pub theme: EntityId,
    /// What the source says of it.
    pub note: String,
}

/// An event, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EventRow {
    /// Its name for the program.
    #[ts(type = "string")]
    pub id: EntityId,
    /// Its number, in order of coming.
    pub number: usize,
    /// What it is about.
    pub title: String,
    /// Where, a place for each time.
    pub places: Vec<String>,
    /// The day; null where it is not recorded.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// The title of the source it is about; empty for none.
    pub about: String,
    /// Who were invited.
    pub invitees: Vec<String>,
    /// How many came; null where that is not known.
    pub attendance: Option<Attendance>,
    /// What was done there.
    pub text: String,
}

/// The sources, in order of coming.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn evidence(desk: &Desk) -> Result<Vec<EvidenceRow>, Problem> {
    let kept: Vec<Kept<Evidence>> = desk.store.nouns(Noun::Evidence)?;
    let present = kept.into_iter().filter(|kept| kept.value.is_present());
    Ok((1..)
        .zip(present)
        .map(|(number, Kept { id, value, .. })| {
            let subjects = value.subjects.get().cloned().unwrap_or_default();
            let named = u32::try_from(subjects.len()).unwrap_or(u32::MAX);
            EvidenceRow {
                id,
                number,
                links: value
                    .linked()
                    .map(|link| EvidenceLinkRow {
                        theme: link.theme,
                        note: link.note.clone(),
                    })
                    .collect(),
                text: value.text.get().cloned().unwrap_or_default(),
                title: value.title,
                maker: value.maker,
                commissioner: value.commissioner,
                count: value.count.max((named > 0).then_some(named)),
                subjects,
            }
        })
        .collect())
}

/// The events, in order of coming.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn events(desk: &Desk) -> Result<Vec<EventRow>, Problem> {
    let sources = evidence(desk)?;
    let kept: Vec<Kept<Event>> = desk.store.nouns(Noun::Event)?;
    let present = kept.into_iter().filter(|kept| kept.value.is_present());
    Ok((1..)
        .zip(present)
        .map(|(number, Kept { id, value, .. })| {
            let about = value.about.get().copied().flatten();
            let source = sources.iter().find(|source| Some(source.id) == about);
            EventRow {
                id,
                number,
                about: source
                    .map(|source| source.title.clone())
                    .unwrap_or_default(),
                invitees: value.invitees.get().cloned().unwrap_or_default(),
                attendance: value.attendance.get().copied().flatten(),
                title: value.title,
                places: value.places,
                date: value.date,
                text: value.text,
            }
        })
        .collect())
}

/// Whether a person names this by its number, its title, or the beginning of its name.
pub(crate) fn is_named(name: &str, number: usize, title: &str, id: EntityId) -> bool {
    let name = name.trim().to_lowercase();
    name == number.to_string()
        || name == title.to_lowercase()
        || (name.len() >= 8 && id.to_string().starts_with(&name))
}

fn evidence_named(desk: &Desk, name: &str) -> Result<EvidenceRow, Problem> {
    let rows = evidence(desk)?;
    let known: Vec<_> = rows
        .iter()
        .map(|row| format!("{} {}", row.number, row.title))
        .collect();
    rows.into_iter()
        .find(|row| is_named(name, row.number, &row.title, row.id))
        .ok_or_else(|| Problem::no_such(name, &known))
}

/// A source to add.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct NewEvidence {
    /// Its title.
    pub title: String,
    /// Who made it.
    pub maker: String,
    /// For whom.
    pub commissioner: String,
    /// How many subjects it describes, as the source says; null where only their names say it.
    pub count: Option<u32>,
    /// The subjects, as far as they are named.
    pub subjects: Vec<String>,
    /// What it is.
    pub text: String,
}

fn required(title: &str) -> Result<String, Problem> {
    match title.trim() {
        "" => Err(Problem::usage("problem-no-title", &[])),
        title => Ok(title.to_owned()),
    }
}

fn filled(list: &[String]) -> Vec<String> {
    list.iter()
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
        .collect()
}

/// Adds a source. Says its name.
///
/// # Errors
/// [`Problem`] when it has no title.
pub fn add_evidence(desk: &mut Desk, new: &NewEvidence) -> Result<String, Problem> {
    let added = AddEvidence {
        title: required(&new.title)?,
        maker: new.maker.trim().to_owned(),
        commissioner: new.commissioner.trim().to_owned(),
        count: new.count,
        subjects: filled(&new.subjects),
        text: new.text.trim().to_owned(),
    };
    let id = born(desk.append(&Body::AddEvidence(added))?);
    Ok(id.to_string())
}

/// Takes a source out, or puts it in again. Its name is needed whole to put it in again.
///
/// # Errors
/// [`Problem`] when there is no such source.
pub fn remove_evidence(desk: &mut Desk, name: &str, removed: bool) -> Result<(), Problem> {
    let evidence = if removed {
        evidence_named(desk, name)?.id
    } else {
        name.parse().map_err(|_| Problem::no_such(name, &[]))?
    };
    let change = EvidenceChange::Removed(removed);
    desk.append(&Body::SetEvidence(SetEvidence { evidence, change }))?;
    Ok(())
}

/// Says that a theme rests on a source, and what the source says of it; or that it does not.
///
/// # Errors
/// [`Problem`] when there is no such source or theme.
pub fn link_evidence(
    desk: &mut Desk,
    name: &str,
    theme: &str,
    note: &str,
    linked: bool,
) -> Result<(), Problem> {
    let evidence = evidence_named(desk, name)?.id;
    let theme = theme_named(desk, theme)?.id;
    let change = EvidenceChange::Link(EvidenceLink {
        theme,
        linked,
        note: note.trim().to_owned(),
    });
    desk.append(&Body::SetEvidence(SetEvidence { evidence, change }))?;
    Ok(())
}

/// An event to add.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct NewEvent {
    /// What it is about.
    pub title: String,
    /// Where, a place for each time.
    pub places: Vec<String>,
    /// The day, `yyyy-mm-dd`; empty where it is not recorded.
    pub date: String,
    /// The source it is about; empty for none.
    pub about: String,
    /// Who were invited.
    pub invitees: Vec<String>,
    /// How many came, such as `134`, or `ruim 130` where nobody counted them; empty for unknown.
    pub attendance: String,
    /// What was done there.
    pub text: String,
}

/// Reads how many came: `134`, `ruim 130`, `ca. 130`, `130+`.
fn attendance(text: &str) -> Result<Option<Attendance>, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let bad = || Problem::usage("problem-bad-attendance", &[("text", text)]);
    let lower = text.to_lowercase();
    let words = [
        "ruim", "circa", "ca.", "ca", "ongeveer", "about", "over", "±", "~",
    ];
    let stripped = words.iter().find_map(|word| lower.strip_prefix(word));
    let plus = lower.strip_suffix('+');
    let figure = stripped.or(plus).unwrap_or(&lower).trim();
    let figure = figure.replace('.', "");
    Ok(Some(Attendance {
        count: figure.parse().map_err(|_| bad())?,
        approximate: stripped.is_some() || plus.is_some(),
    }))
}

/// Adds an event. Says its name.
///
/// # Errors
/// [`Problem`] when it has no title, or a day, a source or a number is none.
pub fn add_event(desk: &mut Desk, new: &NewEvent) -> Result<String, Problem> {
    let date = match new.date.trim() {
        "" => None,
        text => Some(
            text.parse()
                .map_err(|_| Problem::usage("problem-bad-date", &[("text", text)]))?,
        ),
    };
    let about = match new.about.trim() {
        "" => None,
        name => Some(evidence_named(desk, name)?.id),
    };
    let added = AddEvent {
        title: required(&new.title)?,
        places: filled(&new.places),
        date,
        about,
        invitees: filled(&new.invitees),
        attendance: attendance(&new.attendance)?,
        text: new.text.trim().to_owned(),
    };
    let id = born(desk.append(&Body::AddEvent(added))?);
    Ok(id.to_string())
}

/// What changes of an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum EventOrder {
    /// Who were invited.
    Invitees(Vec<String>),
    /// How many came, as in [`NewEvent`].
    Attendance(String),
    /// Whether it is taken out.
    Removed(bool),
}

/// Changes an event. Its name is needed whole to put it in again.
///
/// # Errors
/// [`Problem`] when there is no such event, or a number is none.
pub fn set_event(desk: &mut Desk, name: &str, order: &EventOrder) -> Result<(), Problem> {
    let rows = events(desk)?;
    let found = rows
        .iter()
        .find(|row| is_named(name, row.number, &row.title, row.id));
    let event = match (found, order) {
        (Some(row), _) => row.id,
        (None, EventOrder::Removed(false)) => {
            name.parse().map_err(|_| Problem::no_such(name, &[]))?
        }
        (None, _) => {
            let known: Vec<_> = rows.iter().map(|row| row.title.clone()).collect();
            return Err(Problem::no_such(name, &known));
        }
    };
    let change = match order {
        EventOrder::Invitees(list) => EventChange::Invitees(filled(list)),
        EventOrder::Attendance(text) => EventChange::Attendance(attendance(text)?),
        EventOrder::Removed(removed) => EventChange::Removed(*removed),
    };
    desk.append(&Body::SetEvent(SetEvent { event, change }))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn well_over_is_not_counted() {
        for (text, expected) in [
            ("134", Some((134, false))),
            ("ruim 130", Some((130, true))),
            ("ca. 1.200", Some((1200, true))),
            ("130+", Some((130, true))),
            ("", None),
        ] {
            let found = attendance(text).ok().flatten();
            let found = found.map(|came| (came.count, came.approximate));
            assert_eq!(found, expected, "{text}");
        }
        assert!(attendance("veel").is_err());
    }
}
