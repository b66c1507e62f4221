//! Whether a file holds a picture and nothing beside it.

use super::PictureKind;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
/// The parts of a PNG that are the picture.
const CHUNKS: [&[u8]; 5] = [b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"];

/// The kind of a file that is a picture to its last byte; none for any other.
pub(super) fn kind(bytes: &[u8]) -> Option<PictureKind> {
    if bytes.starts_with(PNG) {
        png(bytes.get(PNG.len()..)?).then_some(PictureKind::Png)
    } else {
        jpeg(bytes).unwrap_or_default().then_some(PictureKind::Jpeg)
    }
}

/// Chunk by chunk: length, name, content, sum; none but those of the picture, and none behind the
/// last.
fn png(mut rest: &[u8]) -> bool {
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
        let Some(name) = after.get(..4) else {
            return false;
        };
        let next = length.checked_add(8).and_then(|end| after.get(end..));
        let Some(next) = next.filter(|_| CHUNKS.contains(&name)) else {
            return false;
        };
        if name == b"IEND" {
            return length == 0 && next.is_empty();
        }
        rest = next;
    }
    false
}

/// Segment by segment, and behind each beginning of a scan the scan itself. None where it breaks
/// off.
fn jpeg(bytes: &[u8]) -> Option<bool> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    loop {
        let (marker, after) = rest.split_first_chunk::<2>()?;
        let [0xff, marker] = *marker else {
            return Some(false);
        };
        if marker == 0xd9 {
            return Some(after.is_empty());
        }
        let (length, _) = after.split_first_chunk::<2>()?;
        let length = usize::from(u16::from_be_bytes(*length));
        let content = after.get(2..length)?;
        let known = match marker {
            // The head of a JFIF without a thumbnail.
            0xe0 => {
                content.starts_with(b"JFIF\0") && content.len() == 14 && content[12..] == [0, 0]
            }
            // One colour or three: no print colours, which an archive would refuse.
            0xc0..=0xc2 => matches!(content.get(5), Some(1 | 3)),
            0xc4 | 0xdb | 0xdd | 0xda => true,
            _ => false,
        };
        if !known {
            return Some(false);
        }
        rest = after.get(length..)?;
        if marker == 0xda {
            let mut at = 0;
            loop {
                let (a, b) = (*rest.get(at)?, *rest.get(at + 1)?);
                if a == 0xff && !matches!(b, 0 | 0xd0..=0xd7) {
                    break;
                }
                at += if a == 0xff { 2 } else { 1 };
            }
            rest = &rest[at..];
        }
    }
}
