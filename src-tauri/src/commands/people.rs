//! The register of people, who is asked in a round, and a body's own round.

use std::path::Path;

use draagvlak_usecases::{
    self as usecases, BodyRound, InvitedCritics, NamedRow, PeopleImport, PersonBefore,
    PersonFields, PersonRow, Problem, Response,
};

use super::day;
use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn persons(shell: &Shell) -> Answer<Vec<PersonRow>> {
    shell.look(usecases::persons)
}

pub(super) fn audience_classes(shell: &Shell) -> Answer<Vec<NamedRow>> {
    shell.look(usecases::audience_classes)
}

pub(super) fn add_person(shell: &Shell, fields: PersonFields) -> Answer<String> {
    shell.work(|desk| usecases::add_person(desk, &fields).map(|id| id.to_string()))
}

pub(super) fn set_person(shell: &Shell, id: String, fields: PersonFields) -> Answer<()> {
    shell.work(|desk| usecases::set_person(desk, &id, &fields))
}

pub(super) fn import_people(shell: &Shell, path: String, preview: bool) -> Answer<PeopleImport> {
    shell.work(|desk| usecases::import_people(desk, Path::new(&path), preview))
}

pub(super) fn undo_people(shell: &Shell, before: Vec<PersonBefore>) -> Answer<()> {
    shell.work(|desk| usecases::undo_people(desk, &before))
}

pub(super) fn response(shell: &Shell, code: String) -> Answer<Response> {
    shell.look(|desk| usecases::response(desk, &code))
}

pub(super) fn critics(shell: &Shell, code: String, of: String) -> Answer<InvitedCritics> {
    shell.look(|desk| usecases::critics(desk, &code, &of))
}

pub(super) fn invite_critics(
    shell: &Shell,
    code: String,
    of: String,
    date: String,
) -> Answer<InvitedCritics> {
    let date = day(&date)?;
    shell.work(|desk| usecases::invite_critics(desk, &code, &of, date))
}

pub(super) fn invite(
    shell: &Shell,
    code: String,
    people: Vec<String>,
    invited: bool,
    reason: String,
    date: String,
) -> Answer<()> {
    let date = day(&date)?;
    shell.work(|desk| usecases::invite(desk, &code, &people, invited, &reason, date))
}

pub(super) fn body_round(shell: &Shell, code: String) -> Answer<BodyRound> {
    shell.look(|desk| usecases::body_round(desk, &code))
}

pub(super) fn hold_for_body(
    shell: &Shell,
    code: String,
    body: String,
    coordinator: Option<String>,
    answers: String,
) -> Answer<()> {
    shell.work(|desk| usecases::hold_for_body(desk, &code, &body, coordinator.as_deref(), &answers))
}

pub(super) fn pass_on(shell: &Shell, labels: Vec<String>, passed: Option<bool>) -> Answer<()> {
    shell.work(|desk| usecases::pass_on(desk, &labels, passed))
}

pub(super) fn body_answer(shell: &Shell, code: String, path: String) -> Answer<usize> {
    let texts = shell.texts();
    shell.look(|desk| usecases::body_answer(desk, &code, &texts, Path::new(&path)))
}
