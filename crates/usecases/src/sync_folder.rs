//! Synchronising: what is new in the shared folder comes in, what is new here goes out, and this
//! device says what it has received.

use draagvlak_domain::body::Body;
use draagvlak_domain::device::AdmitDevice;
use draagvlak_domain::id::{ActorId, EntityId, PlanId};
use draagvlak_sync::{Entry, Folder, FolderError, Identity, Ring};

use crate::desk::Desk;
use crate::problem::Problem;
use crate::publish::Publishing;
use crate::sync_report::{Following, SyncReport, Trouble, folder_problem};
use crate::sync_state::{self as state, Seen};
use crate::take_in::Taking;

/// Synchronises with a folder, whose place is remembered as `place`. What cannot be taken in is
/// reported by name; everything else goes on.
///
/// # Errors
/// [`Problem`] when this device has no part in the plan, the folder cannot be reached, or one asked
/// to stop: what was taken in until then stays.
pub fn sync_folder(
    desk: &mut Desk,
    identity: &Identity,
    folder: &dyn Folder,
    place: &str,
    follow: &Following<'_>,
) -> Result<SyncReport, Problem> {
    begin_sharing(desk, identity)?;
    let entries = folder.list().map_err(|error| folder_problem(&error))?;
    let mut seen = Seen::of(&desk.store, place)?;
    let mut report = SyncReport::default();
    let taken = Taking::new(desk, identity, folder, &mut seen, &mut report, follow)
        .and_then(|mut taking| taking.take_in(&entries));
    // Also of one who stopped half-way: what was read need not be read again.
    if report.gone > 0 || !report.trouble.is_empty() {
        seen.forget_gone(&Seen::names(
            entries.iter().map(|entry| entry.path.as_str()),
        ));
    }
    seen.keep(&mut desk.store)?;
    taken?;
    let published =
        Publishing::new(desk, identity, folder, &mut seen, &mut report, follow).publish(&entries);
    seen.keep(&mut desk.store)?;
    match published {
        Ok(()) => {}
        // What came in is safe; that nothing goes out is said, and tried again next time.
        Err(NotOut::Folder(FolderError::ReadOnly)) => report.not_published = "read-only".into(),
        Err(NotOut::Folder(FolderError::Full)) => report.not_published = "full".into(),
        Err(NotOut::Folder(FolderError::Denied)) => report.not_published = "denied".into(),
        Err(NotOut::Folder(FolderError::Busy(_))) => report.not_published = "busy".into(),
        Err(NotOut::Folder(_)) => report.not_published = "unreachable".into(),
        Err(NotOut::Problem(problem)) => return Err(problem),
    }
    let now = desk.around.now_ms().to_be_bytes();
    desk.store.remember(state::WHEN, Some(&now))?;
    desk.store.remember(state::FOLDER, Some(place.as_bytes()))?;
    report.conflicts = crate::field_conflicts::open_conflicts(desk)?;
    report.trouble.sort();
    Ok(report)
}

/// Why something did not go out.
pub(crate) enum NotOut {
    Folder(FolderError),
    Problem(Problem),
}

impl From<Problem> for NotOut {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<FolderError> for NotOut {
    fn from(error: FolderError) -> Self {
        Self::Folder(error)
    }
}

/// Puts a file into the folder.
pub(crate) fn put(folder: &dyn Folder, path: &str, bytes: &[u8]) -> Result<(), FolderError> {
    match folder.put(path, bytes) {
        // Its name has its hash: what is there is the same.
        Err(FolderError::Exists) => Ok(()),
        other => other,
    }
}

/// Whether a plan is shared: whether devices were admitted to it.
pub(crate) fn is_shared(desk: &Desk) -> Result<bool, Problem> {
    Ok(!desk.store.authority()?.devices().is_empty())
}

/// Makes this device one of the plan's, when nobody shares it yet and its coordinator sits here.
///
/// # Errors
/// [`Problem`] when this device has no part in the plan.
pub(crate) fn begin_sharing(desk: &mut Desk, identity: &Identity) -> Result<(), Problem> {
    match state::key(&desk.store, state::DEVICE)? {
        Some(own) if own == identity.public() => return Ok(()),
        Some(_) => return Err(Problem::refused("problem-copied-plan", &[])),
        None => {}
    }
    if is_shared(desk)? {
        return Err(Problem::refused("problem-copied-plan", &[]));
    }
    let member = desk.member()?;
    let authority = desk.store.authority()?;
    let role = authority.role(member).unwrap_or_default();
    if role != draagvlak_domain::authority::COORDINATOR {
        return Err(Problem::refused(
            "problem-not-coordinator",
            &[("role", role)],
        ));
    }
    // Everyone who worked on this device until now did so under its key.
    let mut here: Vec<EntityId> = desk
        .store
        .locals("actor ")?
        .into_iter()
        .filter_map(|(member, _)| member.parse().ok())
        .collect();
    if !here.contains(&member) {
        here.push(member);
    }
    let ring = Ring::new().to_bytes();
    desk.write(|writing| {
        for member in here {
            writing.append(&Body::AdmitDevice(AdmitDevice {
                member,
                sign: identity.public(),
                seal: identity.recipient(),
                label: String::new(),
            }))?;
        }
        writing.set_local(state::DEVICE, &identity.public().0)?;
        writing.set_local(state::ROOT, &identity.public().0)?;
        writing.set_local(state::RING, &ring)?;
        Ok(())
    })
}

/// An actor of this device that was not used before, for a plan that is shared.
pub(crate) fn fresh_actor(
    desk: &mut Desk,
    plan: PlanId,
    device: draagvlak_domain::device::SignKey,
) -> Result<(ActorId, [u8; 16]), Problem> {
    let salt = desk.around.fresh()?;
    Ok((ActorId::of_device(device, plan, &salt), salt))
}

/// What in the folder is nobody's to read: links, and what bears no name of ours.
pub(crate) fn special(entry: &Entry) -> Option<Trouble> {
    entry.special.then(|| Trouble::named(&entry.path, "link"))
}
