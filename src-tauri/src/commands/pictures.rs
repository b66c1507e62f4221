//! Pictures: taking them in, and showing what is kept.

use std::path::Path;

use draagvlak_usecases::{self as usecases, PictureShown, PictureTaken, Problem};

use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn picture(shell: &Shell, hash: String) -> Answer<Option<PictureShown>> {
    shell.look(|desk| usecases::picture(desk, &hash))
}

pub(super) fn take_picture(shell: &Shell, path: String) -> Answer<PictureTaken> {
    shell.work(|desk| usecases::take_picture(desk, Path::new(&path)))
}

pub(super) fn paste_picture(shell: &Shell, data: String) -> Answer<PictureTaken> {
    shell.work(|desk| usecases::paste_picture(desk, &data))
}
