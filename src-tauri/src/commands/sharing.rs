//! Sharing a plan: this device's keys, invitations, the folder, what waits.

use std::path::{Path, PathBuf};

use draagvlak_usecases::{
    self as usecases, Access, Desk, FieldConflictRow, Following, Identity, IdentityRow,
    InvitationRow, JoinState, KeyPlace, Problem, RequestRow, SharedPlace, Stop, Surroundings,
    SyncReport, SyncStatus,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

/// What joining a plan needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub(crate) struct JoinOrder {
    /// The code of the invitation.
    code: String,
    /// The shared folder.
    folder: String,
    /// Where the plan goes.
    path: String,
    /// What this device is called.
    label: String,
}

pub(super) fn identity(shell: &Shell) -> Answer<IdentityRow> {
    let own = keys(shell)?;
    Ok(place(shell, None).row(&own))
}

pub(super) fn unlock(shell: &Shell, passphrase: String) -> Answer<IdentityRow> {
    let place = place(shell, Some(passphrase));
    let own = place.identity(&mut Surroundings::system())?;
    shell.keep_keys(own.clone());
    Ok(place.row(&own))
}

pub(super) fn save_identity(shell: &Shell, path: String, passphrase: String) -> Answer<()> {
    KeyPlace::save(&keys(shell)?, Path::new(&path), &passphrase)
}

pub(super) fn sync_status(shell: &Shell) -> Answer<SyncStatus> {
    shell.look(usecases::sync_status)
}

pub(super) fn sync(shell: &Shell, folder: Option<String>) -> Answer<SyncReport> {
    let own = keys(shell)?;
    let shared = match folder {
        Some(folder) => folder,
        None => sync_status(shell)?.folder,
    };
    if shared.is_empty() {
        return Err(Problem::usage("problem-no-folder", &[]));
    }
    let shared = SharedPlace::name(&shared)?;
    let report = sharing(shell, &shared, |desk, folder, follow| {
        usecases::sync_folder(desk, &own, folder, &shared, follow)
    });
    watch(shell, &shared);
    report
}

/// Looks at what changes in a folder from here on; an address is looked at from time to time.
fn watch(shell: &Shell, shared: &str) {
    if SharedPlace::is_address(shared) {
        shell.watcher.rest();
    } else {
        shell.watcher.follow(&shell.app, Path::new(shared));
    }
}

/// Tries the name and password of an address and keeps them: in the system's key ring, or where
/// there is none until the program ends. Says whether there is one.
pub(super) fn enter_place(
    shell: &Shell,
    place: String,
    user: String,
    password: String,
) -> Answer<bool> {
    let given = Access::new(&user, &password);
    let kept = SharedPlace::keep_access(&place, &given)?;
    shell.keep_access(&SharedPlace::name(&place)?, given);
    Ok(kept)
}

/// Work in the shared place at a desk of its own, which the window follows and may stop.
fn sharing<T>(
    shell: &Shell,
    place: &str,
    work: impl FnOnce(&mut Desk, &SharedPlace, &Following<'_>) -> Answer<T>,
) -> Answer<T> {
    followed(shell, |follow| {
        shell.session.share(follow.stop, |desk| {
            let folder = SharedPlace::of(place, desk.plan_id(), &shell.access(place))?;
            work(desk, &folder, follow)
        })
    })
}

pub(super) fn sync_quietly(shell: &Shell) -> Answer<Option<SyncReport>> {
    let shared = sync_status(shell)?.folder;
    let Some(own) = shell.keys().or_else(|| known_keys(shell)) else {
        return Ok(None);
    };
    if shared.is_empty() {
        return Ok(None);
    }
    if shell.session.is_sharing() {
        return Ok(None);
    }
    let stop = Stop::default();
    let report = shell.session.share(&stop, |desk| {
        let follow = Following {
            progress: &|_, _, _| shell.session.give_way(),
            stop: &stop,
        };
        let folder = SharedPlace::of(&shared, desk.plan_id(), &shell.access(&shared))?;
        usecases::sync_folder(desk, &own, &folder, &shared, &follow)
    })?;
    watch(shell, &shared);
    Ok(Some(report))
}

/// The keys in the key ring, when they are there; nobody is asked for anything.
fn known_keys(shell: &Shell) -> Option<Identity> {
    let own = place(shell, None).known().ok().flatten()?;
    shell.keep_keys(own.clone());
    Some(own)
}

pub(super) fn invite_member(shell: &Shell, member: String) -> Answer<InvitationRow> {
    let own = keys(shell)?;
    shell.work(|desk| usecases::invite_member(desk, &own, &member))
}

pub(super) fn requests(shell: &Shell) -> Answer<Vec<RequestRow>> {
    let folder = sync_status(shell)?.folder;
    if folder.is_empty() {
        return Ok(Vec::new());
    }
    let desk = shell.session.beside()?;
    let place = SharedPlace::of(&folder, desk.plan_id(), &shell.access(&folder))?;
    usecases::requests(&desk, &place)
}

pub(super) fn admit(shell: &Shell, device: String, fingerprint: String) -> Answer<RequestRow> {
    let own = keys(shell)?;
    let shared = sync_status(shell)?.folder;
    sharing(shell, &shared, |desk, folder, follow| {
        let row = usecases::admit(desk, &own, folder, &device, &fingerprint)?;
        usecases::sync_folder(desk, &own, folder, &shared, follow)?;
        Ok(row)
    })
}

pub(super) fn remove_member(shell: &Shell, member: String, reason: String) -> Answer<()> {
    let own = keys(shell)?;
    shell.work(|desk| usecases::remove_member(desk, &own, &member, &reason))
}

pub(super) fn join_plan(shell: &Shell, order: JoinOrder) -> Answer<JoinState> {
    let own = keys(shell)?;
    let invitation = usecases::read_invitation(&order.code)?;
    let place = SharedPlace::name(&order.folder)?;
    let folder = SharedPlace::of(&place, invitation.plan, &shell.access(&place))?;
    let path = Path::new(&order.path);
    let (desk, joined) = followed(shell, |follow| {
        usecases::join(
            path,
            None,
            &invitation,
            &order.label,
            &own,
            &folder,
            &place,
            Surroundings::system(),
            follow,
        )
    })?;
    if joined.admitted {
        shell.session.take(desk, path, &joined.member);
        shell.opened()?;
    }
    Ok(joined)
}

pub(super) fn field_conflicts(shell: &Shell) -> Answer<Vec<FieldConflictRow>> {
    shell.look(usecases::field_conflicts)
}

pub(super) fn settle_field(shell: &Shell, conflict: String, claim: String) -> Answer<()> {
    shell.work(|desk| usecases::settle_field(desk, &conflict, &claim))
}

/// This device's keys; from the key ring when no passphrase was asked for yet.
fn keys(shell: &Shell) -> Answer<Identity> {
    if let Some(own) = shell.keys() {
        return Ok(own);
    }
    let own = place(shell, None).identity(&mut Surroundings::system())?;
    shell.keep_keys(own.clone());
    Ok(own)
}

fn place(shell: &Shell, passphrase: Option<String>) -> KeyPlace {
    let folder: PathBuf = shell.config_folder().to_path_buf();
    KeyPlace {
        folder,
        // A person who gives a passphrase chose the file.
        key_ring: passphrase.is_none() && !shell.environment.automated,
        passphrase,
    }
}

/// Long work that the window follows and may stop.
fn followed<T>(shell: &Shell, work: impl FnOnce(&Following<'_>) -> Answer<T>) -> Answer<T> {
    let task = shell.tasks.begin(&shell.app, "sync");
    let stop: &Stop = task.stop();
    work(&Following {
        progress: &|done, total, what| {
            shell.session.give_way();
            task.say(done, total, what);
        },
        stop,
    })
}
