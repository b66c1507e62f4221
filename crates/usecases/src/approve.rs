//! A principal's approval (D12).

use draagvlak_domain::body::Body;
use draagvlak_domain::decision::GiveApproval;
use draagvlak_domain::time::Date;

use crate::desk::Desk;
use crate::problem::Problem;

/// Records that a principal approved a version on a day.
///
/// # Errors
/// [`Problem`] when there is no such stage or principal.
pub fn approve(desk: &mut Desk, stage: &str, principal: &str, date: Date) -> Result<(), Problem> {
    desk.stage(stage)?;
    let known: Vec<_> = desk
        .profile()?
        .principals
        .into_iter()
        .map(|p| p.key)
        .collect();
    if !known.iter().any(|key| key == principal) {
        return Err(Problem::no_such(principal, &known));
    }
    let (stage, principal) = (stage.to_owned(), principal.to_owned());
    desk.append(&Body::GiveApproval(GiveApproval {
        stage,
        principal,
        date,
        note: String::new(),
    }))?;
    Ok(())
}
