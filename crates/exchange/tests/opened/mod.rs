//! Files as others open them.
#![allow(dead_code, reason = "each test file opens some")]

use std::io::{Cursor, Read as _};

/// A part of a zipped file, as text.
pub(crate) fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

/// What a PDF holds, its streams inflated.
pub(crate) fn inside(bytes: &[u8]) -> String {
    let mut all = String::from_utf8_lossy(bytes).into_owned();
    let mut rest = bytes;
    let find = |hay: &[u8], needle: &[u8]| hay.windows(needle.len()).position(|w| w == needle);
    while let Some(at) = find(rest, b"stream\n") {
        rest = &rest[at + 7..];
        let mut text = Vec::new();
        let _ = flate2::read::ZlibDecoder::new(rest).read_to_end(&mut text);
        all.push('\n');
        all.push_str(&String::from_utf8_lossy(&text));
        rest = &rest[find(rest, b"endstream").map_or(rest.len(), |end| end + 9)..];
    }
    all
}
