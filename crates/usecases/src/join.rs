//! Joining a plan by an invitation: asking to be admitted, and taking the plan in once one is.

use std::path::Path;

use draagvlak_store::{Mode, Passphrase, Store};
use draagvlak_sync::{Ask, Folder, Identity, Invitation, Named};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::{Desk, Surroundings};
use crate::problem::Problem;
use crate::sync_folder::{put, sync_folder};
use crate::sync_report::{Following, SyncReport, folder_problem};
use crate::sync_state as state;

/// How far joining is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct JoinState {
    /// The plan's title, as the invitation has it.
    pub title: String,
    /// The short name one joins as.
    pub member: String,
    /// What is read aloud to who admits, who sees the same.
    pub fingerprint: String,
    /// Whether one was admitted: then the plan is in its file.
    pub admitted: bool,
    /// What came in; none before one was admitted.
    pub report: Option<SyncReport>,
}

/// Reads an invitation.
///
/// # Errors
/// [`Problem`] when it is none.
pub fn read_invitation(code: &str) -> Result<Invitation, Problem> {
    Invitation::from_code(code).map_err(|_| Problem::usage("problem-no-invitation", &[]))
}

/// Joins a plan: asks to be admitted, or takes the plan in when one was. May be asked again until
/// then; it never makes keys of a plan, and so cannot make a second one.
///
/// # Errors
/// [`Problem`] when the file holds another plan or is locked, or the folder cannot be reached.
#[expect(
    clippy::too_many_arguments,
    reason = "the file, what opens it, the code, who, where and how"
)]
pub fn join(
    path: &Path,
    passphrase: Option<&Passphrase>,
    invitation: &Invitation,
    label: &str,
    identity: &Identity,
    folder: &dyn Folder,
    place: &str,
    around: Surroundings,
    follow: &Following<'_>,
) -> Result<(Desk, JoinState), Problem> {
    let store = if path.exists() {
        Store::open_with(path, Mode::Write, passphrase)?
    } else {
        Store::create(path)?
    };
    let known = store.plan_id()?;
    if known.is_some_and(|known| known != invitation.plan) {
        let path = path.display().to_string();
        return Err(Problem::refused("problem-exists", &[("path", &path)]));
    }
    join_store(
        store, invitation, label, identity, folder, place, around, follow,
    )
}

/// Joins with a plan that is nowhere but in memory, for tests of many histories.
///
/// # Errors
/// [`Problem`] as [`join`].
#[doc(hidden)]
pub fn join_in_memory(
    invitation: &Invitation,
    identity: &Identity,
    folder: &dyn Folder,
    around: Surroundings,
    follow: &Following<'_>,
) -> Result<(Desk, JoinState), Problem> {
    let store = Store::create_in_memory()?;
    join_store(
        store, invitation, "", identity, folder, "memory", around, follow,
    )
}

#[expect(clippy::too_many_arguments, reason = "as `join`")]
fn join_store(
    mut store: Store,
    invitation: &Invitation,
    label: &str,
    identity: &Identity,
    folder: &dyn Folder,
    place: &str,
    around: Surroundings,
    follow: &Following<'_>,
) -> Result<(Desk, JoinState), Problem> {
    if let Some(own) = state::key(&store, state::DEVICE)?
        && own != identity.public()
    {
        return Err(Problem::refused("problem-copied-plan", &[]));
    }
    store.remember("plan", Some(invitation.plan.as_bytes()))?;
    store.remember(state::DEVICE, Some(&identity.public().0))?;
    store.remember(state::INVITER, Some(&invitation.inviter.0))?;
    store.remember(state::INVITED_AS, Some(invitation.key.as_bytes()))?;
    store.remember(state::FOLDER, Some(place.as_bytes()))?;
    let ask = Ask {
        inviter: invitation.inviter,
        key: invitation.key.clone(),
        label: label.to_owned(),
        seal: identity.recipient(),
    };
    let bytes = ask
        .write(invitation.plan, identity)
        .map_err(|why| Problem::damaged("problem-damaged", &[("what", &why.to_string())]))?;
    put(folder, &Named::ask(identity.public(), &bytes), &bytes)
        .map_err(|error| folder_problem(&error))?;
    let mut desk = Desk::of(store, invitation.plan, invitation.key.clone(), around);
    let report = sync_folder(&mut desk, identity, folder, place, follow)?;
    let admitted = desk.store.plan()?.is_some();
    let joined = JoinState {
        title: invitation.title.clone(),
        member: invitation.key.clone(),
        fingerprint: ask.fingerprint(invitation.plan, identity.public()),
        admitted,
        report: admitted.then_some(report),
    };
    Ok((desk, joined))
}
