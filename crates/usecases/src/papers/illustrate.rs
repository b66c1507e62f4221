//! The files of a paper's pictures.

use draagvlak_exchange::document::{Document, PictureFile, pictures_of};

use super::Record;
use crate::desk::Desk;
use crate::problem::Problem;

/// Puts the files of a paper's pictures with it. One that is not here, or is not as pictures are
/// kept, stays away: what is known of it is shown in its place.
pub(crate) fn illustrate(desk: &Desk, document: &mut Document) -> Result<(), Problem> {
    for hash in pictures_of(&document.blocks) {
        let Ok(named) = hash.parse() else { continue };
        let kept = desk.store.attachment(named)?;
        if let Some(file) = kept.and_then(PictureFile::of) {
            document.pictures.insert(hash, file);
        }
    }
    Ok(())
}

impl Record<'_> {
    /// A paper of this record with its pictures.
    pub(crate) fn illustrated(&self, mut document: Document) -> Result<Document, Problem> {
        illustrate(self.files, &mut document)?;
        Ok(document)
    }
}
