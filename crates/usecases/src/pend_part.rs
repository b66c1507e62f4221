//! Whether a statutory part is still to come (D45).

use draagvlak_domain::body::Body;
use draagvlak_domain::decision::PendPart;
use draagvlak_store::Noun;

use crate::desk::Desk;
use crate::problem::Problem;

/// Records that a statutory part arrived. What was said about it stays on record.
///
/// # Errors
/// [`Problem`] when the profile has no such part, or it was not pending.
pub fn part_arrived(desk: &mut Desk, part: &str) -> Result<(), Problem> {
    let profile = desk.profile()?;
    let known: Vec<_> = profile
        .statutory_parts
        .iter()
        .map(|p| p.key.clone())
        .collect();
    if !known.iter().any(|key| key == part) {
        return Err(Problem::no_such(part, &known));
    }
    let said = desk.store.nouns::<PendPart>(Noun::Part)?;
    let last = said.into_iter().rfind(|kept| kept.value.part == part);
    match last {
        Some(kept) if kept.value.pending => {
            let arrived = PendPart {
                pending: false,
                ..kept.value
            };
            desk.append(&Body::PendPart(arrived))?;
            Ok(())
        }
        _ => Err(Problem::refused(
            "problem-part-not-pending",
            &[("part", part)],
        )),
    }
}
