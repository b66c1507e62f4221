//! Saying for which reaction a change was made.

use draagvlak_domain::body::Body;
use draagvlak_domain::id::OperationId;
use draagvlak_domain::revision::Tie;

use crate::changes::changes;
use crate::desk::Desk;
use crate::look::comment;
use crate::problem::Problem;

/// Ties the revisions of a change to a reaction, or unties them: all of them or none.
///
/// # Errors
/// [`Problem`] when there is no such reaction or revision.
pub fn tie_change(
    desk: &mut Desk,
    revisions: &[OperationId],
    label: &str,
    tied: bool,
) -> Result<(), Problem> {
    let comment = comment(desk, label)?.id;
    for revision in revisions {
        if desk.store.chapter_of(*revision)?.is_none() {
            return Err(Problem::no_such(&revision.to_string(), &[]));
        }
    }
    desk.write(|writing| {
        for revision in revisions {
            writing.append(&Body::Tie(Tie {
                revision: *revision,
                comment,
                tied,
            }))?;
        }
        Ok(())
    })
}

/// The revisions of the change since the last version that has this name.
///
/// # Errors
/// [`Problem`] when there is none.
pub fn revisions_of(desk: &Desk, change: &str) -> Result<Vec<OperationId>, Problem> {
    let all = changes(desk, None, None, None)?;
    let known: Vec<_> = all.iter().map(|row| row.id.clone()).take(20).collect();
    all.into_iter()
        .find(|row| row.id == change)
        .map(|row| row.revisions)
        .ok_or_else(|| Problem::no_such(change, &known))
}
