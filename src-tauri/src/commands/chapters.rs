//! Chapters: the outline and the text.

use draagvlak_usecases::{
    self as usecases, ChapterRow, ChapterStatus, ChapterView, DraftAmendment, Problem,
    RecoveredDraft, SaveOrder, Saved,
};

use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn chapters(shell: &Shell) -> Answer<Vec<ChapterRow>> {
    shell.look(usecases::chapters)
}

pub(super) fn chapter(shell: &Shell, id: String) -> Answer<ChapterView> {
    shell.look(|desk| usecases::chapter(desk, &id))
}

pub(super) fn add_chapter(shell: &Shell, title: String, part: Option<String>) -> Answer<String> {
    let id = shell.work(|desk| usecases::add_chapter(desk, &title, None, part.as_deref()))?;
    Ok(id.to_string())
}

pub(super) fn retitle_chapter(
    shell: &Shell,
    id: String,
    title: String,
    reasons: Vec<String>,
) -> Answer<()> {
    shell.work(|desk| usecases::retitle_chapter(desk, &id, &title, &reasons))
}

pub(super) fn move_chapter(shell: &Shell, id: String, place: usize) -> Answer<()> {
    shell.work(|desk| usecases::move_chapter(desk, &id, place))
}

pub(super) fn set_chapter_owner(shell: &Shell, id: String, member: Option<String>) -> Answer<()> {
    shell.work(|desk| usecases::set_chapter_owner(desk, &id, member.as_deref()))
}

pub(super) fn set_chapter_status(shell: &Shell, id: String, status: ChapterStatus) -> Answer<()> {
    shell.work(|desk| usecases::set_chapter_status(desk, &id, status))
}

pub(super) fn remove_chapter(shell: &Shell, id: String, removed: bool) -> Answer<()> {
    shell.work(|desk| usecases::remove_chapter(desk, &id, removed))
}

pub(super) fn keep_draft(shell: &Shell, order: SaveOrder) -> Answer<()> {
    shell.work(|desk| usecases::keep_draft(desk, &order))
}

pub(super) fn amend_draft(shell: &Shell, amendment: DraftAmendment) -> Answer<bool> {
    shell.work(|desk| usecases::amend_draft(desk, &amendment))
}

pub(super) fn recover_drafts(shell: &Shell) -> Answer<Vec<RecoveredDraft>> {
    shell.work(usecases::recover_drafts)
}

pub(super) fn save_chapter(shell: &Shell, order: SaveOrder) -> Answer<Saved> {
    shell.work(|desk| usecases::save_chapter(desk, &order))
}

pub(super) fn place_comment(
    shell: &Shell,
    label: String,
    chapter: String,
    quote: String,
    start: usize,
) -> Answer<String> {
    shell.work(|desk| usecases::place_comment(desk, &label, &chapter, &quote, start))
}

pub(super) fn replace_comment(shell: &Shell, label: String, place: String) -> Answer<()> {
    shell.work(|desk| usecases::replace_comment(desk, &label, &place))
}
