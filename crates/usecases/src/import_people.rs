//! Taking in the register of people from a sheet (D8): who may be asked, in which role.

use std::path::Path;

use draagvlak_domain::body::Body;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::person::AddPerson;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::persons::{PersonFields, PersonRow, audience_classes, persons, setting, shown, told};
use crate::plan_info::NamedRow;
use crate::problem::Problem;
use crate::sheet_brought::{SheetBrought, SkippedLine};
use crate::sheet_file::sheet_file;

/// What a sheet of people brought, as they are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PeopleImport {
    /// What it brought.
    #[serde(flatten)]
    pub brought: SheetBrought,
    /// What takes it back.
    pub undo: Vec<PersonBefore>,
}

/// A person as it stood before an import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonBefore {
    /// Its name for the program.
    pub id: String,
    /// What was known; one who was added was not on the register.
    pub fields: PersonFields,
}

/// Takes in a sheet of people: new ones are added, what the sheet says otherwise of known ones is
/// changed, and whom it does not mention stays. Someone is known by e-mail address, else by how the
/// register shows them. `preview` stores nothing.
///
/// # Errors
/// [`Problem`] when the file cannot be read or has no column for a name or an organisation: nothing
/// is stored then.
pub fn import_people(desk: &mut Desk, path: &Path, preview: bool) -> Result<PeopleImport, Problem> {
    let file = match sheet_file(path, "person", &["name"], None) {
        Err(problem) if problem.code == "problem-no-columns" => {
            sheet_file(path, "person", &["organisation"], None)?
        }
        found => found?,
    };
    let table = &file.table;
    let mut report = PeopleImport {
        brought: SheetBrought::of(&file),
        undo: Vec::new(),
    };
    let known = persons(desk)?;
    let classes = audience_classes(desk)?;
    let mut bodies: Vec<Body> = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    for line in &table.rows {
        let skipped = match read(&|field| table.text(line, field), &classes) {
            Ok(None) => continue,
            Err(skip) => Some(skip),
            Ok(Some(person)) => {
                let who = shown_of(&person);
                let key = who.to_lowercase();
                if seen.contains(&key) {
                    Some(("skip-person-twice", who))
                } else {
                    seen.push(key);
                    match known.iter().find(|known| is_same(known, &person)) {
                        None => {
                            report.brought.added.push(who);
                            bodies.push(Body::AddPerson(person));
                        }
                        Some(known) => {
                            take_changes(desk, known, &person, &mut report, &mut bodies)?
                        }
                    }
                    None
                }
            }
        };
        if let Some((reason, found)) = skipped {
            report.brought.skipped.push(SkippedLine {
                row: line.row,
                reason,
                found,
            });
        }
    }
    if !preview && !bodies.is_empty() {
        let added = desk.write(|writing| {
            let mut added = Vec::new();
            for body in &bodies {
                let operation = writing.append(body)?;
                if matches!(body, Body::AddPerson(_)) {
                    added.push(EntityId::born_of(operation, 0));
                }
            }
            Ok(added)
        })?;
        report.undo.extend(added.into_iter().map(|id| PersonBefore {
            id: id.to_string(),
            fields: PersonFields {
                removed: Some(true),
                ..PersonFields::default()
            },
        }));
    }
    Ok(report)
}

/// Takes an import back: who came goes off the register, what changed is as it was.
///
/// # Errors
/// [`Problem`] when the plan cannot be written.
pub fn undo_people(desk: &mut Desk, before: &[PersonBefore]) -> Result<(), Problem> {
    let known = persons(desk)?;
    let mut bodies = Vec::new();
    for PersonBefore { id, fields } in before {
        let Some(person) = known.iter().find(|known| known.id.to_string() == *id) else {
            return Err(Problem::no_such(id, &[]));
        };
        bodies.extend(setting(desk, person.id, fields)?);
    }
    desk.append_all(&bodies)
}

/// A reason to leave a row out, with what stands there.
type Skip = (&'static str, String);

/// The person of a row; none for a row that names nobody and nothing.
fn read<'a>(
    text: &dyn Fn(&str) -> &'a str,
    classes: &[NamedRow],
) -> Result<Option<AddPerson>, Skip> {
    let short = |words: &str| {
        let beginning = || words.chars().take(40).collect();
        told(Some(words)).map_err(|_| ("skip-person-long", beginning()))
    };
    let roles = listed(text("role")).into_iter().map(short);
    let person = AddPerson {
        name: short(text("name"))?,
        organisation: short(text("organisation"))?,
        roles: roles.collect::<Result<_, Skip>>()?,
        audiences: audiences(text("audience"), classes)?,
        email: short(text("email"))?,
    };
    let named = [&person.name, &person.organisation];
    if named.iter().all(|text| text.is_empty()) && person.roles.is_empty() {
        return match person.email {
            email if email.is_empty() => Ok(None),
            email => Err(("skip-person-nobody", email)),
        };
    }
    let total = |text: &str| matches!(text.to_lowercase().as_str(), "totaal" | "total" | "aantal");
    if named.iter().any(|text| total(text)) {
        return Err(("skip-totals", shown_of(&person)));
    }
    Ok(Some(person))
}

/// The classes a cell names, by key or title.
fn audiences(text: &str, classes: &[NamedRow]) -> Result<Vec<String>, Skip> {
    let named = listed(text).into_iter().map(|word| {
        let word = word.to_owned();
        let is = |class: &&NamedRow| {
            class.key.to_lowercase() == word.to_lowercase()
                || class.title.to_lowercase() == word.to_lowercase()
        };
        match classes.iter().find(is) {
            Some(class) => Ok(class.key.clone()),
            None => Err(("skip-person-audience", word)),
        }
    });
    named.collect()
}

/// What a cell lists: names of one role, or classes. A comma may stand in a name.
fn listed(text: &str) -> Vec<&str> {
    let parts = text.split([';', '/', '=', '\n']).map(str::trim);
    parts.filter(|part| !part.is_empty()).collect()
}

fn shown_of(person: &AddPerson) -> String {
    let role = person.roles.first().map(String::as_str).unwrap_or_default();
    shown(&person.name, role, &person.organisation)
}

fn is_same(known: &PersonRow, person: &AddPerson) -> bool {
    let email = !person.email.is_empty() && known.email.eq_ignore_ascii_case(&person.email);
    email || known.shown.to_lowercase() == shown_of(person).to_lowercase()
}

/// What a sheet says otherwise of someone; an empty cell says nothing.
fn take_changes(
    desk: &Desk,
    known: &PersonRow,
    person: &AddPerson,
    report: &mut PeopleImport,
    bodies: &mut Vec<Body>,
) -> Result<(), Problem> {
    let other = |new: &str, old: &str| (!new.is_empty() && new != old).then(|| new.to_owned());
    let others =
        |new: &[String], old: &[String]| (!new.is_empty() && new != old).then(|| new.to_vec());
    let now = PersonFields {
        name: other(&person.name, &known.name),
        organisation: other(&person.organisation, &known.organisation),
        roles: others(&person.roles, &known.roles),
        audiences: others(&person.audiences, &known.audiences),
        email: other(&person.email, &known.email),
        removed: None,
    };
    let changes = setting(desk, known.id, &now)?;
    if changes.is_empty() {
        report.brought.unchanged += 1;
        return Ok(());
    }
    report.brought.changed.push(known.shown.clone());
    report.undo.push(PersonBefore {
        id: known.id.to_string(),
        fields: PersonFields {
            name: Some(known.name.clone()),
            organisation: Some(known.organisation.clone()),
            roles: Some(known.roles.clone()),
            audiences: Some(known.audiences.clone()),
            email: Some(known.email.clone()),
            removed: None,
        },
    });
    bodies.extend(changes);
    Ok(())
}
