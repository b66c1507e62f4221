//! Admitting a device that asks for it.

use draagvlak_domain::body::Body;
use draagvlak_domain::device::{AdmitDevice, SignKey};
use draagvlak_sync::{Ask, Folder, Identity, Named, Sealed, device_name};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::invite_member::must_coordinate;
use crate::members::{member_named, members};
use crate::problem::Problem;
use crate::sync_folder::begin_sharing;
use crate::sync_report::folder_problem;
use crate::sync_state as state;

/// The largest request, in bytes.
const MOST: u64 = 64 * 1024;

/// A device that asks to be admitted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RequestRow {
    /// The device.
    pub device: String,
    /// The short name of the member it asks for.
    pub member: String,
    /// How that member is shown; empty when there is no such member.
    pub name: String,
    /// What the device calls itself.
    pub label: String,
    /// What who asks must read aloud: the same digits.
    pub fingerprint: String,
    /// Whether it names a key that does not coordinate this plan as who invited it: somebody else
    /// sent that invitation.
    pub strange: bool,
}

struct Request {
    row: RequestRow,
    sign: SignKey,
    ask: Ask,
}

/// The devices that ask to be admitted and were not yet.
///
/// # Errors
/// [`Problem`] when the folder cannot be reached.
pub fn requests(desk: &Desk, folder: &dyn Folder) -> Result<Vec<RequestRow>, Problem> {
    let found = asked(desk, folder)?;
    Ok(found.into_iter().map(|request| request.row).collect())
}

fn asked(desk: &Desk, folder: &dyn Folder) -> Result<Vec<Request>, Problem> {
    let authority = state::authority(&desk.store)?;
    let members = members(desk)?;
    let mut requests: Vec<Request> = Vec::new();
    for entry in folder.list().map_err(|error| folder_problem(&error))? {
        if entry.special || !matches!(Named::parse(&entry.path), Ok((Named::Ask, _))) {
            continue;
        }
        // What cannot be read is no request.
        let Ok(bytes) = folder.read(&entry.path, MOST) else {
            continue;
        };
        let Ok(file) = Sealed::read(&bytes, desk.plan_id()) else {
            continue;
        };
        let Ok(ask) = Ask::read(&file) else { continue };
        let member = members.iter().find(|member| member.key == ask.key);
        let admitted = member.is_some_and(|member| {
            let mut known = authority.members_of(file.signer);
            known.any(|known| known == member.id)
        });
        if admitted
            || requests
                .iter()
                .any(|other| other.sign == file.signer && other.ask == ask)
        {
            continue;
        }
        requests.push(Request {
            row: RequestRow {
                device: device_name(file.signer),
                member: ask.key.clone(),
                name: member.map(|member| member.name.clone()).unwrap_or_default(),
                label: ask.label.clone(),
                fingerprint: ask.fingerprint(desk.plan_id(), file.signer),
                strange: !authority.has_role(ask.inviter, draagvlak_domain::authority::COORDINATOR),
            },
            sign: file.signer,
            ask,
        });
    }
    Ok(requests)
}

/// Admits a device, when `fingerprint` is what who asks read aloud. The card and everything else go
/// out with the next synchronisation.
///
/// # Errors
/// [`Problem`] when nobody asks by that name, the digits differ, or who sits here does not
/// coordinate.
pub fn admit(
    desk: &mut Desk,
    identity: &Identity,
    folder: &dyn Folder,
    device: &str,
    fingerprint: &str,
) -> Result<RequestRow, Problem> {
    begin_sharing(desk, identity)?;
    must_coordinate(desk, identity)?;
    let found = asked(desk, folder)?;
    let wanted = device.to_lowercase();
    let request = found.iter().find(|request| {
        (wanted.len() >= 8 && request.row.device.starts_with(&wanted))
            || request.row.member == device
    });
    let Some(request) = request else {
        let known: Vec<_> = found.iter().map(|found| found.row.device.clone()).collect();
        return Err(Problem::no_such(device, &known));
    };
    let digits = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    if digits(fingerprint) != digits(&request.row.fingerprint) || request.row.strange {
        return Err(Problem::refused(
            "problem-fingerprint",
            &[("member", &request.row.member)],
        ));
    }
    let member = member_named(desk, &request.row.member)?;
    let admitted = AdmitDevice {
        member,
        sign: request.sign,
        seal: request.ask.seal.clone(),
        label: request.ask.label.clone(),
    };
    desk.append(&Body::AdmitDevice(admitted))?;
    Ok(request.row.clone())
}
