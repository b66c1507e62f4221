//! What an archive must know of the papers: asked once, kept with the plan.

use draagvlak_domain::archive::{Archive, ArchiveData, SetArchive};
use draagvlak_domain::body::Body;
use draagvlak_store::{Kept, Noun};

use crate::desk::Desk;
use crate::problem::Problem;

/// What was said for the archive; none before anything was.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn archive(desk: &Desk) -> Result<Option<ArchiveData>, Problem> {
    let kept: Vec<Kept<Archive>> = desk.store.nouns(Noun::Archive)?;
    Ok(kept.first().and_then(|kept| kept.value.data.get().cloned()))
}

/// Says what the archive must know. Parts may be left open; a package that needs them says so.
///
/// # Errors
/// [`Problem`] when it cannot be stored, or a term has no list.
pub fn set_archive(desk: &mut Desk, data: &ArchiveData) -> Result<(), Problem> {
    for concept in [
        &data.appraisal,
        &data.public_restriction,
        &data.internal_restriction,
    ] {
        if !concept.is_empty() && !concept.is_whole() {
            let said = [&concept.label, &concept.code, &concept.list];
            let said: Vec<_> = said
                .into_iter()
                .filter(|part| !part.is_empty())
                .cloned()
                .collect();
            return Err(Problem::usage(
                "problem-term-half",
                &[("what", &said.join(", "))],
            ));
        }
    }
    if archive(desk)?.as_ref() == Some(data) {
        return Ok(());
    }
    desk.append(&Body::SetArchive(SetArchive { data: data.clone() }))?;
    Ok(())
}
