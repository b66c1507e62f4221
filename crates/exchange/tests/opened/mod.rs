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

/// The names of the parts of a zipped file.
pub(crate) fn names(bytes: &[u8]) -> Vec<String> {
    let zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    zip.file_names()
        .map(|name| name.unwrap().to_string())
        .collect()
}

/// Whether an address is one that a person may follow, and that nothing is read from.
pub(crate) fn is_link(address: &str) -> bool {
    let address = address.to_ascii_lowercase();
    let schemes = ["http://", "https://", "mailto:", "tel:"];
    schemes.iter().any(|scheme| address.starts_with(scheme))
}

/// What a zipped paper or sheet would read from elsewhere, or run: relations that lead out of it and
/// are no links to follow, addresses of anything but links, parts that hold programs.
pub(crate) fn elsewhere(bytes: &[u8]) -> Vec<String> {
    use quick_xml::events::Event;
    let mut found = Vec::new();
    for name in names(bytes) {
        let low = name.to_ascii_lowercase();
        let programs = [
            "vba",
            "macro",
            "activex",
            "embeddings",
            "externallink",
            "connections",
        ];
        if programs.iter().any(|program| low.contains(program)) {
            found.push(name.clone());
        }
        if !low.ends_with(".xml") && !low.ends_with(".rels") {
            continue;
        }
        let text = part(bytes, &name);
        let mut reader = quick_xml::Reader::from_str(&text);
        loop {
            let (Event::Start(start) | Event::Empty(start)) = (match reader.read_event().unwrap() {
                Event::Eof => break,
                event => event,
            }) else {
                continue;
            };
            let element: String = start.name().as_ref().to_owned();
            let value = |name: &str| {
                let found = start
                    .attributes()
                    .flatten()
                    .find(|one| one.key.as_ref() == name);
                found.map(|one| one.value.clone().into_owned())
            };
            let said = |what: &str| format!("{name}: {element} {what}");
            if element == "Relationship" && value("TargetMode").as_deref() == Some("External") {
                let target = value("Target").unwrap_or_default();
                let kind = value("Type").unwrap_or_default();
                let within = target.starts_with('#');
                if !kind.ends_with("/hyperlink") || (!within && !is_link(&target)) {
                    found.push(said(&target));
                }
            }
            if let Some(target) = value("xlink:href") {
                let ours = target.starts_with('#') || target.starts_with("Pictures/");
                if !ours && (element != "text:a" || !is_link(&target)) {
                    found.push(said(&target));
                }
            }
        }
    }
    found
}

/// The words of a PDF as a reader that is not ours has them; none, and a line, where it is not here.
pub(crate) fn words_of_pdf(bytes: &[u8]) -> Option<String> {
    use std::io::Write as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.pdf");
    std::fs::File::create(&path)
        .unwrap()
        .write_all(bytes)
        .unwrap();
    let read = std::process::Command::new("pdftotext")
        .args(["-raw", "-nopgbrk"])
        .arg(&path)
        .arg("-")
        .output();
    let Ok(read) = read else {
        let _ = std::io::stderr()
            .write_all(b"NOT DONE: pdftotext is missing, so the words of a PDF were not read\n");
        return None;
    };
    Some(String::from_utf8_lossy(&read.stdout).into_owned())
}
