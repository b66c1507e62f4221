//! Pictures: what comes in becomes a PNG or a JPEG that holds the picture and nothing else.
//!
//! A picture is told by its content, never by its name. Whatever stands beside the picture itself
//! (EXIF, a place, a thumbnail, XMP, comments, a profile, a file behind its end) does not come in.

use std::io::Cursor;

use image::codecs::gif::GifDecoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::webp::WebPDecoder;
use image::imageops::FilterType;
use image::{
    AnimationDecoder, DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits,
};
use serde::{Deserialize, Serialize};

mod bare;

/// The longest file that is taken in, in bytes.
pub const LONGEST: usize = 32 * 1024 * 1024;
/// The longest file that is kept, in bytes.
pub const LONGEST_KEPT: usize = 16 * 1024 * 1024;
/// The most pixels a picture may have.
pub const MOST_PIXELS: u64 = 50_000_000;
/// The longest side a picture may have, in pixels.
pub const LONGEST_SIDE: u32 = 20_000;
/// The longest side that is kept: over 300 dots to the inch on a page of A4.
pub const LONGEST_KEPT_SIDE: u32 = 2_400;
/// The most memory a decoder may take, in bytes.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;
/// An opaque picture that is longer than this without loss is kept as a photograph.
const LONG_PNG: usize = 4 * 1024 * 1024;
/// How good a photograph is kept, of 100.
const QUALITY: u8 = 90;

/// What kind of file a picture is kept as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PictureKind {
    /// Drawings and screens: without loss.
    Png,
    /// Photographs.
    Jpeg,
}

impl PictureKind {
    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }

    /// What a file of the kind ends with.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
        }
    }
}

/// What a kept picture is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The kind of file.
    pub kind: PictureKind,
    /// How wide, in pixels.
    pub width: u32,
    /// How high, in pixels.
    pub height: u32,
}

/// A picture that came in, ready to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenPicture {
    /// What it is.
    pub facts: Facts,
    /// The file.
    pub bytes: Vec<u8>,
    /// What became of it: `metadata` was left out, it was `scaled`, `turned` upright, `converted`
    /// from another kind of file, and of something that moves only the first image came, `animation`.
    pub done: Vec<&'static str>,
}

/// Why a picture was not taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// Nothing is in it.
    #[error("an empty file")]
    Empty,
    /// A file of so many bytes is too long.
    #[error("a file of {0} bytes")]
    TooLong(usize),
    /// It would unpack to more pixels than a page shows.
    #[error("more pixels than a picture needs")]
    TooManyPixels,
    /// It is something else, named where it is known: `svg`, `pdf`, `tiff`, `heic`, `bmp`, `emf`.
    #[error("{0}")]
    Unsupported(&'static str),
    /// It says it is a picture, and is not whole.
    #[error("{0}")]
    Damaged(String),
}

/// Takes a picture in: PNG, JPEG, WebP or GIF by its content. What is a bare PNG or JPEG already
/// comes through to the byte, so that a picture that went out comes back as the same one.
///
/// # Errors
/// [`NotTaken`], saying why.
pub fn take_in(bytes: &[u8]) -> Result<TakenPicture, NotTaken> {
    if bytes.is_empty() {
        return Err(NotTaken::Empty);
    }
    if bytes.len() > LONGEST {
        return Err(NotTaken::TooLong(bytes.len()));
    }
    let format = format_of(bytes)?;
    let (mut picture, turned) = decoded(bytes, format)?;
    let small = picture.width().max(picture.height()) <= LONGEST_KEPT_SIDE;
    if let Some(kind) = bare::kind(bytes)
        && small
        && bytes.len() <= LONGEST_KEPT
    {
        return Ok(TakenPicture {
            facts: facts_of(kind, &picture),
            bytes: bytes.to_vec(),
            done: Vec::new(),
        });
    }
    let mut done = vec!["metadata"];
    if turned {
        done.push("turned");
    }
    if !small {
        picture = picture.resize(LONGEST_KEPT_SIDE, LONGEST_KEPT_SIDE, FilterType::CatmullRom);
        done.push("scaled");
    }
    if moves(bytes, format) {
        done.push("animation");
    }
    let picture = plain(picture);
    let photograph = format == ImageFormat::Jpeg;
    let mut kind = PictureKind::Png;
    let mut kept = if photograph {
        kind = PictureKind::Jpeg;
        jpeg(&picture)?
    } else {
        png(&picture)?
    };
    if !photograph && kept.len() > LONG_PNG && !picture.color().has_alpha() {
        kind = PictureKind::Jpeg;
        kept = jpeg(&picture)?;
    }
    if matches!(format, ImageFormat::Gif | ImageFormat::WebP)
        || (format == ImageFormat::Png && kind == PictureKind::Jpeg)
    {
        done.push("converted");
    }
    if kept.len() > LONGEST_KEPT {
        return Err(NotTaken::TooLong(kept.len()));
    }
    Ok(TakenPicture {
        facts: facts_of(kind, &picture),
        bytes: kept,
        done,
    })
}

/// What a kept picture is; none for one that is not as [`take_in`] leaves them, is damaged, or
/// beyond the bounds. What comes from another device is only shown, or printed, when this knows it.
pub fn facts(bytes: &[u8]) -> Option<Facts> {
    if bytes.len() > LONGEST_KEPT {
        return None;
    }
    let kind = bare::kind(bytes)?;
    let format = match kind {
        PictureKind::Png => ImageFormat::Png,
        PictureKind::Jpeg => ImageFormat::Jpeg,
    };
    let (picture, _) = decoded(bytes, format).ok()?;
    (picture.width().max(picture.height()) <= LONGEST_KEPT_SIDE).then(|| facts_of(kind, &picture))
}

fn facts_of(kind: PictureKind, picture: &DynamicImage) -> Facts {
    Facts {
        kind,
        width: picture.width(),
        height: picture.height(),
    }
}

/// The kind of picture, by its first bytes.
fn format_of(bytes: &[u8]) -> Result<ImageFormat, NotTaken> {
    let begins = |with: &[u8]| bytes.starts_with(with);
    match image::guess_format(bytes) {
        Ok(
            format @ (ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::Gif | ImageFormat::WebP),
        ) => Ok(format),
        Ok(ImageFormat::Tiff) => Err(NotTaken::Unsupported("tiff")),
        Ok(ImageFormat::Bmp) => Err(NotTaken::Unsupported("bmp")),
        Ok(ImageFormat::Avif) => Err(NotTaken::Unsupported("heic")),
        _ if begins(b"%PDF") => Err(NotTaken::Unsupported("pdf")),
        _ if bytes.get(4..8) == Some(b"ftyp") => Err(NotTaken::Unsupported("heic")),
        _ if begins(&[0xd7, 0xcd, 0xc6, 0x9a]) || bytes.get(40..44) == Some(b" EMF") => {
            Err(NotTaken::Unsupported("emf"))
        }
        _ => {
            let head = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]).to_lowercase();
            Err(NotTaken::Unsupported(if head.contains("<svg") {
                "svg"
            } else {
                "unknown"
            }))
        }
    }
}

/// The pixels, upright, and whether they had to be turned.
fn decoded(bytes: &[u8], format: ImageFormat) -> Result<(DynamicImage, bool), NotTaken> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refused)?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(NotTaken::Damaged("0 × 0".to_owned()));
    }
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_MEMORY {
        return Err(NotTaken::TooManyPixels);
    }
    // A picture whose turn cannot be read stands as it is.
    let turn = decoder
        .orientation()
        .unwrap_or(image::metadata::Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refused)?;
    picture.apply_orientation(turn);
    Ok((picture, turn != image::metadata::Orientation::NoTransforms))
}

fn refused(error: ImageError) -> NotTaken {
    match error {
        ImageError::Limits(_) => NotTaken::TooManyPixels,
        other => NotTaken::Damaged(other.to_string()),
    }
}

/// Whether it is a picture that moves.
fn moves(bytes: &[u8], format: ImageFormat) -> bool {
    match format {
        ImageFormat::Gif => GifDecoder::new(Cursor::new(bytes))
            .is_ok_and(|decoder| decoder.into_frames().take(2).flatten().count() > 1),
        ImageFormat::WebP => {
            WebPDecoder::new(Cursor::new(bytes)).is_ok_and(|decoder| decoder.has_animation())
        }
        _ => false,
    }
}

/// Eight bits for each colour, and no transparency where nothing is transparent.
fn plain(picture: DynamicImage) -> DynamicImage {
    let colour = picture.color();
    if colour.has_alpha() {
        let pixels = picture.to_rgba8();
        if pixels.pixels().all(|pixel| pixel.0[3] == u8::MAX) {
            DynamicImage::ImageRgb8(picture.to_rgb8())
        } else {
            DynamicImage::ImageRgba8(pixels)
        }
    } else if colour.has_color() {
        DynamicImage::ImageRgb8(picture.to_rgb8())
    } else {
        DynamicImage::ImageLuma8(picture.to_luma8())
    }
}

fn png(picture: &DynamicImage) -> Result<Vec<u8>, NotTaken> {
    let mut made = Cursor::new(Vec::new());
    picture
        .write_to(&mut made, ImageFormat::Png)
        .map_err(refused)?;
    Ok(made.into_inner())
}

fn jpeg(picture: &DynamicImage) -> Result<Vec<u8>, NotTaken> {
    let mut made = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut made, QUALITY);
    let encoded = match picture {
        DynamicImage::ImageLuma8(pixels) => pixels.write_with_encoder(encoder),
        other => other.to_rgb8().write_with_encoder(encoder),
    };
    encoded.map_err(refused)?;
    Ok(made)
}
