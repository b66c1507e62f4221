//! Chapters: the outline and the text.

use draagvlak_usecases::{self as usecases, ChapterRow, Problem};

use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn chapters(shell: &Shell) -> Answer<Vec<ChapterRow>> {
    shell.look(usecases::chapters)
}

pub(super) fn add_chapter(shell: &Shell, title: String, part: Option<String>) -> Answer<String> {
    let id = shell.work(|desk| usecases::add_chapter(desk, &title, None, part.as_deref()))?;
    Ok(id.to_string())
}
