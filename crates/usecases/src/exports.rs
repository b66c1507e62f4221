//! What was written where, from this device.

use std::path::Path;

use draagvlak_domain::member::AddMember;
use draagvlak_domain::time::Date;
use draagvlak_store::Noun;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::export_paper::{ExportOrder, PaperFormat};
use crate::export_register::AnswerSheetOrder;
use crate::export_review::ReviewOrder;
use crate::letters::LettersOrder;
use crate::package::PackageOrder;
use crate::problem::Problem;

/// Under this name the list is kept; it is of this device alone and goes to nobody else.
const KEY: &str = "exports";
/// So many are remembered, the latest.
const MOST: usize = 200;

/// A paper or package that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportRow {
    /// Which paper: `plan`, `account`, `register`, `compare`, `answers`, `package`, `supplement`,
    /// `answer-sheet`, `letters`, `review`, `annual`, `implementation`.
    pub what: String,
    /// The stage, or the round of answers, the year or the number of the theme; empty for the text
    /// as it was.
    pub version: String,
    /// The kind of file: `pdf`, `html`, `xlsx`, `ods`, `csv`, `docx`, `odt`,
    /// `folder`, `zip`.
    pub format: String,
    /// Where it was written.
    pub path: String,
    /// The day.
    #[ts(type = "string")]
    pub date: Date,
    /// The short name of the member who wrote it.
    pub who: String,
}

/// What was written from this device, the latest first. That a file was written does not say that
/// it still stands there.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn exports(desk: &Desk) -> Result<Vec<ExportRow>, Problem> {
    let mut rows = kept(desk)?;
    rows.reverse();
    Ok(rows)
}

fn kept(desk: &Desk) -> Result<Vec<ExportRow>, Problem> {
    let kept = desk.store.local(KEY)?.unwrap_or_default();
    Ok(serde_json::from_slice(&kept).unwrap_or_default())
}

/// Remembers a paper that was written. A plan that may only be read here remembers nothing: the
/// paper is there all the same, so that is no failure.
pub fn remember_export(desk: &mut Desk, order: &ExportOrder) {
    let version = order.version.as_deref().unwrap_or_default();
    remember(
        desk,
        order.what.key(),
        version,
        order.format.key(),
        &order.out,
    );
}

/// Remembers a council package that was written, in the same way.
pub fn remember_package(desk: &mut Desk, order: &PackageOrder) {
    let what = if order.part.is_some() {
        "supplement"
    } else {
        "package"
    };
    remember(desk, what, &order.version, "folder", &order.out);
}

/// Remembers the annual report of a year that was written, in the same way.
pub fn remember_annual(desk: &mut Desk, year: i16, format: PaperFormat, out: &Path) {
    remember(desk, "annual", &year.to_string(), format.key(), out);
}

/// Remembers the implementation plan of a theme that was written, in the same way.
pub fn remember_implementation(desk: &mut Desk, theme: u32, format: PaperFormat, out: &Path) {
    let theme = theme.to_string();
    remember(desk, "implementation", &theme, format.key(), out);
}

/// Remembers an answer sheet that was written, in the same way.
pub fn remember_sheet(desk: &mut Desk, order: &AnswerSheetOrder) {
    let round = order.round.as_deref().unwrap_or_default();
    remember(desk, "answer-sheet", round, order.format.key(), &order.out);
}

/// Remembers answer letters that were written, in the same way.
pub fn remember_letters(desk: &mut Desk, order: &LettersOrder) {
    let format = if order.is_archive() { "zip" } else { "folder" };
    remember(desk, "letters", &order.round, format, &order.out);
}

/// Remembers a review bundle that was written, in the same way.
pub fn remember_review(desk: &mut Desk, order: &ReviewOrder) {
    remember(desk, "review", &order.version, "html", &order.out);
}

fn remember(desk: &mut Desk, what: &str, version: &str, format: &str, path: &Path) {
    let who = desk.member().ok().and_then(|id| {
        let members = desk.store.nouns::<AddMember>(Noun::Member).ok()?;
        let member = members.into_iter().find(|member| member.id == id)?;
        Some(member.value.key)
    });
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let row = ExportRow {
        what: what.to_owned(),
        version: version.to_owned(),
        format: format.to_owned(),
        path: path.display().to_string(),
        date: desk.today(),
        who: who.unwrap_or_default(),
    };
    let Ok(mut rows) = kept(desk) else { return };
    rows.push(row);
    let surplus = rows.len().saturating_sub(MOST);
    rows.drain(..surplus);
    if let Ok(spelled) = serde_json::to_vec(&rows) {
        let _ = desk.note_local(KEY, &spelled);
    }
}
