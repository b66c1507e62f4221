//! Taking a picture in: bounded, told by its content, and without anything beside the picture.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use draagvlak_domain::id::ContentHash;
use draagvlak_exchange::picture::{LONGEST, NotTaken, TakenPicture, take_in};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::problem::Problem;

/// A picture that is kept now, and stands in no text yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PictureTaken {
    /// Its name: the hash of the file that is kept.
    #[ts(type = "string")]
    pub hash: ContentHash,
    /// How wide, in pixels.
    pub width: u32,
    /// How high, in pixels.
    pub height: u32,
    /// The length of the file that is kept, in bytes.
    pub bytes: usize,
    /// What became of it: `metadata` was left out, it was `scaled`, `turned`, `converted`, or only
    /// the first image of an `animation` came.
    pub done: Vec<String>,
}

/// Takes in a file as a picture. What is kept holds the picture and nothing else.
///
/// # Errors
/// [`Problem`] when the file cannot be read, is no picture, or is beyond the bounds: nothing is kept
/// then.
pub fn take_picture(desk: &mut Desk, path: &Path) -> Result<PictureTaken, Problem> {
    let taken = read_picture(path)?;
    keep_picture(desk, &taken)
}

/// Takes in a picture from the clipboard, given in base 64.
///
/// # Errors
/// As [`take_picture`].
pub fn paste_picture(desk: &mut Desk, data: &str) -> Result<PictureTaken, Problem> {
    if data.len() > LONGEST / 3 * 4 + 4 {
        return Err(refused("", &NotTaken::TooLong(data.len() / 4 * 3)));
    }
    let bytes = STANDARD
        .decode(data)
        .map_err(|error| refused("", &NotTaken::Damaged(error.to_string())))?;
    let taken = take_in(&bytes).map_err(|why| refused("", &why))?;
    keep_picture(desk, &taken)
}

/// A file read as a picture.
pub(crate) fn read_picture(path: &Path) -> Result<TakenPicture, Problem> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let file = std::fs::metadata(path).map_err(|error| Problem::of_file(path, &error))?;
    if file.len() > LONGEST as u64 {
        let length = usize::try_from(file.len()).unwrap_or(usize::MAX);
        return Err(refused(&name, &NotTaken::TooLong(length)));
    }
    let bytes = std::fs::read(path).map_err(|error| Problem::of_file(path, &error))?;
    take_in(&bytes).map_err(|why| refused(&name, &why))
}

fn keep_picture(desk: &mut Desk, taken: &TakenPicture) -> Result<PictureTaken, Problem> {
    desk.keep_attachment(&taken.bytes)?;
    Ok(told(taken))
}

/// What became of a picture.
pub(crate) fn told(taken: &TakenPicture) -> PictureTaken {
    PictureTaken {
        hash: ContentHash::of(&taken.bytes),
        width: taken.facts.width,
        height: taken.facts.height,
        bytes: taken.bytes.len(),
        done: taken.done.iter().map(|what| (*what).to_owned()).collect(),
    }
}

fn refused(file: &str, why: &NotTaken) -> Problem {
    let reason = match why {
        NotTaken::Empty => "picture-not-empty",
        NotTaken::TooLong(_) => "picture-not-too-long",
        NotTaken::TooManyPixels => "picture-not-too-many-pixels",
        NotTaken::Unsupported("svg") => "picture-not-svg",
        NotTaken::Unsupported("pdf") => "picture-not-pdf",
        NotTaken::Unsupported("tiff") => "picture-not-tiff",
        NotTaken::Unsupported("bmp") => "picture-not-bmp",
        NotTaken::Unsupported("heic") => "picture-not-heic",
        NotTaken::Unsupported("emf") => "picture-not-emf",
        NotTaken::Unsupported(_) => "picture-not-known",
        NotTaken::Damaged(_) => "picture-not-whole",
    };
    Problem::damaged("problem-picture", &[("file", file), ("why", reason)])
}
