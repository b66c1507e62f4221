//! The pictures of chapters, to look at and to answer for.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use draagvlak_domain::picture::PictureLink;
use draagvlak_domain::revision::Line;
use draagvlak_exchange::document::{each_picture, from_markdown};
use draagvlak_exchange::picture::facts;
use draagvlak_texts::{Language, Texts};
use serde::Serialize;
use ts_rs::TS;

use crate::chapters::{present, title};
use crate::desk::Desk;
use crate::problem::Problem;

/// A kept picture, to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PictureShown {
    /// Its media type.
    pub media_type: String,
    /// How wide, in pixels.
    pub width: u32,
    /// How high, in pixels.
    pub height: u32,
    /// The file, in base 64.
    pub data: String,
}

/// The picture kept under a hash; none while its file has not come in, or is none to be shown.
///
/// # Errors
/// [`Problem`] when that is no hash, or the plan cannot be read.
pub fn picture(desk: &Desk, hash: &str) -> Result<Option<PictureShown>, Problem> {
    let named = hash.parse().map_err(|_| Problem::no_such(hash, &[]))?;
    let Some(bytes) = desk.store.attachment(named)? else {
        return Ok(None);
    };
    Ok(facts(&bytes).map(|facts| PictureShown {
        media_type: facts.kind.media_type().to_owned(),
        width: facts.width,
        height: facts.height,
        data: STANDARD.encode(&bytes),
    }))
}

/// The pictures that are not ready to go out, each by the title of its chapter: nobody said what it
/// shows, or its file has not come in.
pub(crate) fn unready_pictures(desk: &Desk) -> Result<Vec<String>, Problem> {
    let texts = Texts::new(Language::default());
    let mut unready = Vec::new();
    for chapter in present(desk)? {
        let text = desk.store.head_text(chapter.id, Line::Working)?.text;
        if !text.contains(PictureLink::SCHEME) {
            continue;
        }
        // A text that is too long for a paper is told there.
        let mut blocks = from_markdown(&text, &texts, &mut 0).unwrap_or_default();
        let mut hashes = Vec::new();
        each_picture(&mut blocks, &mut |picture| {
            let silent = !picture.decorative && picture.alt.trim().is_empty();
            hashes.push((picture.hash.clone(), silent));
        });
        for (hash, silent) in hashes {
            let here = match hash.parse() {
                Ok(named) => desk.store.attachment(named)?.is_some(),
                Err(_) => false,
            };
            if silent || !here {
                unready.push(title(&chapter.value).to_owned());
            }
        }
    }
    Ok(unready)
}
