//! Packages for the councils, and what comes before them: the archive's data, personal data, words.

use std::path::Path;

use draagvlak_usecases::{
    self as usecases, ArchiveData, DistributionRow, PackageOrder, PackageWritten, Problem,
    RedactionRow, SendOrder, WordingRow,
};

use super::papers::press;
use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

/// The package, or the supplement where the order names a part.
pub(super) fn package_council(shell: &Shell, order: PackageOrder) -> Answer<PackageWritten> {
    let written = press(shell, "package_council", |desk, press| match &order.part {
        Some(_) => usecases::package_supplement(desk, &order, press),
        None => usecases::package_council(desk, &order, press),
    })?;
    shell.remember_written(Path::new(&written.path));
    shell.work(|desk| {
        usecases::remember_package(desk, &order);
        Ok(())
    })?;
    Ok(written)
}

pub(super) fn send_package(shell: &Shell, order: SendOrder) -> Answer<Vec<DistributionRow>> {
    shell.work(|desk| usecases::send_package(desk, &order))
}

pub(super) fn distributions(shell: &Shell) -> Answer<Vec<DistributionRow>> {
    shell.look(usecases::distributions)
}

pub(super) fn archive(shell: &Shell) -> Answer<Option<ArchiveData>> {
    shell.look(usecases::archive)
}

pub(super) fn set_archive(shell: &Shell, data: ArchiveData) -> Answer<()> {
    shell.work(|desk| usecases::set_archive(desk, &data))
}

pub(super) fn redactions(shell: &Shell, version: Option<String>) -> Answer<Vec<RedactionRow>> {
    let texts = shell.texts();
    shell.look(|desk| usecases::redactions(desk, version.as_deref(), &texts))
}

pub(super) fn decide_redactions(
    shell: &Shell,
    version: Option<String>,
    ids: Vec<String>,
    remove: Option<bool>,
) -> Answer<()> {
    let texts = shell.texts();
    shell.work(|desk| {
        usecases::decide_redactions(desk, version.as_deref(), &ids, remove, "", &texts)
    })
}

pub(super) fn wordings(shell: &Shell) -> Answer<Vec<WordingRow>> {
    let texts = shell.texts();
    shell.look(|desk| usecases::wordings(desk, &texts))
}

pub(super) fn set_wording(shell: &Shell, place: String, text: Option<String>) -> Answer<()> {
    let language = shell.texts().language();
    shell.work(|desk| usecases::set_wording(desk, language, &place, text.as_deref()))
}
