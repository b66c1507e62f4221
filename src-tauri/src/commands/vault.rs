//! The plan's file at rest: its passphrase and its backups.

use std::path::Path;

use draagvlak_usecases::{
    self as usecases, BackupRow, Passphrase, PassphraseReport, PlanInfo, Problem, RestoredBackup,
};

use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn open_locked_plan(
    shell: &Shell,
    path: String,
    passphrase: String,
) -> Answer<PlanInfo> {
    let path = Path::new(&path);
    shell
        .session
        .open_with(path, None, Some(opening(path, &passphrase)?))?;
    shell.opened()
}

pub(super) fn set_plan_passphrase(
    shell: &Shell,
    current: String,
    fresh: Option<String>,
) -> Answer<PassphraseReport> {
    let fresh = fresh
        .map(|fresh| usecases::passphrase(&fresh))
        .transpose()?;
    shell.session.while_closed(|path, known| {
        let given = match known {
            // Who walks past an open laptop does not know it.
            Some(known) => {
                let given = opening(path, &current)?;
                if given != *known {
                    return Err(wrong(path));
                }
                Some(given)
            }
            None => None,
        };
        let report = usecases::set_passphrase(path, given.as_ref(), fresh.as_ref())?;
        Ok((report, fresh))
    })
}

pub(super) fn plan_backups(shell: &Shell) -> Answer<Vec<BackupRow>> {
    let path = shell.session.with(|open| Ok(open.path.clone()))?;
    usecases::backups(&path)
}

pub(super) fn backup_plan(shell: &Shell) -> Answer<String> {
    let path = shell.look(usecases::backup_store)?;
    let name = path.file_name().unwrap_or_default();
    Ok(name.to_string_lossy().into_owned())
}

pub(super) fn restore_plan_backup(shell: &Shell, name: String) -> Answer<RestoredBackup> {
    shell.session.while_closed(|path, known| {
        let done = usecases::restore_backup(path, &name, known)?;
        // A backup from before the passphrase was set is a plain file again.
        let passphrase = known.filter(|_| usecases::is_locked(path)).cloned();
        Ok((done, passphrase))
    })
}

/// What a person says opens a plan. One that could never be chosen opens none.
fn opening(path: &Path, typed: &str) -> Answer<Passphrase> {
    usecases::passphrase(typed).map_err(|_| wrong(path))
}

fn wrong(path: &Path) -> Problem {
    let path = path.display().to_string();
    Problem::refused("problem-plan-passphrase-wrong", &[("path", &path)])
}
