//! Bags (BagIt, RFC 8493): files with the sums by which anyone can check that nothing changed.

use crate::sha512;

/// A file of a bag's payload, as its manifest names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayloadFile {
    /// Its name within `data/`, with `/` between folders.
    pub name: String,
    /// Its length in bytes.
    pub bytes: u64,
    /// Its SHA-512, in hexadecimal.
    pub sum: String,
}

/// Why files make no bag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BagError {
    /// A name that is not safe on every system: only small letters, digits, `-`, `.`, `_` and `/`
    /// between folders.
    #[error("{0}")]
    Name(String),
    /// A name that stands twice.
    #[error("{0}")]
    Twice(String),
}

/// Writes the tag files of a bag: declaration, information, payload manifest, the tag files of the
/// caller's own, and the tag manifest, each with its path in the bag. Order and bytes follow from
/// what is given alone.
///
/// # Errors
/// [`BagError`] when a name is not safe or stands twice.
pub fn tag_files(
    payload: &[PayloadFile],
    info: &[(&str, String)],
    own: Vec<(String, Vec<u8>)>,
) -> Result<Vec<(String, Vec<u8>)>, BagError> {
    let mut names: Vec<&str> = payload.iter().map(|file| file.name.as_str()).collect();
    names.extend(own.iter().map(|(name, _)| name.as_str()));
    for name in &names {
        if !is_safe(name) {
            return Err(BagError::Name((*name).to_owned()));
        }
    }
    names.sort_unstable();
    if let Some(twice) = names.windows(2).find(|pair| pair[0] == pair[1]) {
        return Err(BagError::Twice(twice[0].to_owned()));
    }
    let octets: u64 = payload.iter().map(|file| file.bytes).sum();
    let mut lines = String::new();
    for (label, value) in info {
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        if !value.is_empty() {
            lines.push_str(&format!("{label}: {value}\n"));
        }
    }
    lines.push_str(&format!("Payload-Oxum: {octets}.{}\n", payload.len()));
    let mut tags = vec![
        (
            "bagit.txt".to_owned(),
            b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".to_vec(),
        ),
        ("bag-info.txt".to_owned(), lines.into_bytes()),
        (
            "manifest-sha512.txt".to_owned(),
            manifest(
                payload
                    .iter()
                    .map(|file| (format!("data/{}", file.name), file.sum.clone())),
            ),
        ),
    ];
    tags.extend(own);
    let sums = tags
        .iter()
        .map(|(name, bytes)| (name.clone(), sha512(bytes)));
    let sums = manifest(sums);
    tags.push((TAG_MANIFEST.to_owned(), sums));
    Ok(tags)
}

/// The name of the tag manifest, whose sum names every byte of a bag.
pub const TAG_MANIFEST: &str = "tagmanifest-sha512.txt";

fn manifest(sums: impl Iterator<Item = (String, String)>) -> Vec<u8> {
    let mut lines: Vec<String> = sums.map(|(name, sum)| format!("{sum}  {name}\n")).collect();
    lines.sort_by(|a, b| a[128..].cmp(&b[128..]));
    lines.concat().into_bytes()
}

/// The lines of a manifest: sum and path. None where a line is no line of a manifest.
pub fn read_manifest(text: &str) -> Option<Vec<(&str, &str)>> {
    text.lines()
        .map(|line| {
            let (sum, path) = line.split_once(char::is_whitespace)?;
            let path = path.trim_start();
            let hex = sum.len() == 128 && sum.bytes().all(|b| b.is_ascii_hexdigit());
            (hex && is_within(path)).then_some((sum, path))
        })
        .collect()
}

/// Whether a path stays within its folder.
fn is_within(path: &str) -> bool {
    !path.starts_with('/')
        && !path.contains(['\\', ':'])
        && path
            .split('/')
            .all(|part| !part.is_empty() && part != "." && part != "..")
}

fn is_safe(name: &str) -> bool {
    let plain = |c: char| {
        c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.' | '_' | '/')
    };
    name.len() <= 120 && name.chars().all(plain) && is_within(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str) -> PayloadFile {
        PayloadFile {
            name: name.into(),
            bytes: 3,
            sum: sha512(b"abc"),
        }
    }

    #[test]
    fn the_tag_manifest_holds_every_other_tag_file() {
        let own = vec![("metadata/a.xml".to_owned(), b"<a/>".to_vec())];
        let info = [("Source-Organization", "regionaal\nbureau".to_owned())];
        let tags = tag_files(&[file("b.pdf"), file("a.pdf")], &info, own).unwrap();
        let of = |name: &str| {
            let (_, bytes) = tags.iter().find(|(known, _)| known == name).unwrap();
            String::from_utf8(bytes.clone()).unwrap()
        };
        assert_eq!(
            of("bag-info.txt"),
            "Source-Organization: regionaal bureau\nPayload-Oxum: 6.2\n"
        );
        let manifest = of("manifest-sha512.txt");
        let paths: Vec<_> = read_manifest(&manifest).unwrap();
        assert_eq!(
            paths.iter().map(|(_, path)| *path).collect::<Vec<_>>(),
            ["data/a.pdf", "data/b.pdf"]
        );
        let tag_manifest = of(TAG_MANIFEST);
        let listed = read_manifest(&tag_manifest).unwrap();
        assert_eq!(listed.len(), tags.len() - 1);
        for (sum, path) in listed {
            assert_eq!(sum, sha512(of(path).as_bytes()), "{path}");
        }
    }

    #[test]
    fn a_name_that_leads_elsewhere_is_refused() {
        for name in ["../a", "/a", "a//b", "A.pdf", "a b", "a\\b", "é.pdf", "./a"] {
            let refused = tag_files(&[file(name)], &[], Vec::new());
            assert_eq!(refused, Err(BagError::Name(name.into())));
        }
        let twice = tag_files(&[file("a"), file("a")], &[], Vec::new());
        assert_eq!(twice, Err(BagError::Twice("a".into())));
        let sum = sha512(b"");
        assert_eq!(read_manifest(&format!("{sum}  ../a\n")), None);
        assert_eq!(read_manifest("abc  a\n"), None);
    }
}
