//! A file as it is unpacked: bounded before anything is believed.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::Unread;

/// The most a part may unpack to, in bytes.
const LONGEST_PART: u64 = 64 * 1024 * 1024;
/// The most all parts together may.
const LONGEST: u64 = 512 * 1024 * 1024;
/// Text packs well, but a long part not beyond this.
const TIGHTEST: u64 = 400;
/// A part shorter than this may pack as it likes, in bytes.
const SHORT: u64 = 1024 * 1024;
/// The most parts a file may have.
const MOST_PARTS: usize = 10_000;
/// How deep elements may be nested.
const DEEPEST: usize = 200;
/// The most elements of a part.
const MOST_ELEMENTS: usize = 4_000_000;

/// A zip of parts, of which none is unpacked beyond its bounds.
pub(super) struct Parts<'b>(ZipArchive<Cursor<&'b [u8]>>);

impl<'b> Parts<'b> {
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, Unread> {
        if bytes.is_empty() {
            return Err(Unread::Empty);
        }
        // The beginning of a container of Office with a password on it, or of an old .doc.
        if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
            return Err(Unread::Password);
        }
        if !bytes.starts_with(b"PK") {
            return Err(Unread::Unknown);
        }
        let mut archive =
            ZipArchive::new(Cursor::new(bytes)).map_err(|e| Unread::Damaged(e.to_string()))?;
        if archive.len() > MOST_PARTS {
            return Err(Unread::TooLarge);
        }
        let mut all = 0_u64;
        for at in 0..archive.len() {
            let part = archive
                .by_index_raw(at)
                .map_err(|e| Unread::Damaged(e.to_string()))?;
            all = all.saturating_add(part.size());
            let tight = part.size() / TIGHTEST > part.compressed_size().max(1);
            if all > LONGEST || (part.size() > SHORT && tight) {
                return Err(Unread::TooLarge);
            }
        }
        Ok(Self(archive))
    }

    /// The bytes of a part; none where there is no such part.
    pub(super) fn bytes(&mut self, name: &str) -> Result<Option<Vec<u8>>, Unread> {
        let Ok(part) = self.0.by_name(name) else {
            return Ok(None);
        };
        let mut bytes = Vec::new();
        // What a zip says of its sizes need not be so.
        part.take(LONGEST_PART + 1)
            .read_to_end(&mut bytes)
            .map_err(|e| Unread::Damaged(format!("{name}: {e}")))?;
        if bytes.len() as u64 > LONGEST_PART {
            return Err(Unread::TooLarge);
        }
        Ok(Some(bytes))
    }

    /// The tree of a part; none where there is no such part.
    pub(super) fn tree(&mut self, name: &str) -> Result<Option<Node>, Unread> {
        match self.bytes(name)? {
            Some(bytes) => Node::read(name, &bytes).map(Some),
            None => Ok(None),
        }
    }
}

/// An element. Names are without their prefix.
#[derive(Debug, Default)]
pub(super) struct Node {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) nodes: Vec<Node>,
    /// The text directly in it.
    pub(super) text: String,
}

impl Node {
    /// Reads a part. One that declares its own entities is refused: nothing honest does.
    pub(super) fn read(name: &str, bytes: &[u8]) -> Result<Self, Unread> {
        let text = match encoding_rs::Encoding::for_bom(bytes) {
            Some((encoding, _)) => encoding.decode(bytes).0,
            None => String::from_utf8_lossy(bytes),
        };
        let damaged = |why: &dyn std::fmt::Display| Unread::Damaged(format!("{name}: {why}"));
        let mut reader = quick_xml::Reader::from_str(&text);
        let mut open = vec![Self::default()];
        let mut count = 0_usize;
        loop {
            match reader.read_event().map_err(|e| damaged(&e))? {
                Event::Start(start) => {
                    count += 1;
                    if open.len() > DEEPEST || count > MOST_ELEMENTS {
                        return Err(Unread::TooLarge);
                    }
                    open.push(Self::of(&start).map_err(|why| damaged(&why))?);
                }
                Event::Empty(start) => {
                    count += 1;
                    if count > MOST_ELEMENTS {
                        return Err(Unread::TooLarge);
                    }
                    let node = Self::of(&start).map_err(|why| damaged(&why))?;
                    if let Some(top) = open.last_mut() {
                        top.nodes.push(node);
                    }
                }
                Event::End(_) => {
                    let closed = open.pop();
                    if let (Some(closed), Some(top)) = (closed, open.last_mut()) {
                        top.nodes.push(closed);
                    }
                }
                Event::Text(text) => {
                    if let Some(top) = open.last_mut() {
                        top.text.push_str(&text.xml10_content());
                    }
                }
                Event::CData(text) => {
                    if let Some(top) = open.last_mut() {
                        top.text.push_str(&text.xml10_content());
                    }
                }
                Event::GeneralRef(entity) => {
                    let sign = match entity.resolve_char_ref().map_err(|e| damaged(&e))? {
                        Some(sign) => Some(sign),
                        None => match &*entity {
                            "lt" => Some('<'),
                            "gt" => Some('>'),
                            "amp" => Some('&'),
                            "quot" => Some('"'),
                            "apos" => Some('\''),
                            _ => None,
                        },
                    };
                    let sign = sign.ok_or_else(|| damaged(&&*entity))?;
                    if let Some(top) = open.last_mut() {
                        top.text.push(sign);
                    }
                }
                Event::DocType(_) => return Err(damaged(&"DOCTYPE")),
                Event::Eof => break,
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
        if open.len() > 1 {
            return Err(damaged(&"</>"));
        }
        let root = open.pop().and_then(|mut top| top.nodes.pop());
        root.ok_or_else(|| damaged(&"<>"))
    }

    fn of(start: &BytesStart<'_>) -> Result<Self, String> {
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|e| e.to_string())?;
            let value = unescape(&attribute.value).map_err(|e| e.to_string())?;
            attributes.push((
                attribute.key.local_name().as_ref().to_owned(),
                value.into_owned(),
            ));
        }
        Ok(Self {
            name: start.local_name().as_ref().to_owned(),
            attributes,
            ..Self::default()
        })
    }

    /// An attribute, by its name without a prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The first element of this name directly in it.
    pub(super) fn first(&self, name: &str) -> Option<&Node> {
        self.nodes.iter().find(|node| node.name == name)
    }

    /// The value of the first element of this name directly in it.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.first(name)?.attribute("val")
    }

    /// Whether a switch is on: there, and not said to be off.
    pub(super) fn is_on(&self, name: &str) -> bool {
        self.first(name).is_some_and(|node| {
            !matches!(node.attribute("val"), Some("0" | "false" | "off" | "none"))
        })
    }

    /// The first element of this name anywhere in it.
    pub(super) fn anywhere(&self, name: &str) -> Option<&Node> {
        self.nodes.iter().find_map(|node| {
            if node.name == name {
                Some(node)
            } else {
                node.anywhere(name)
            }
        })
    }

    /// All text in it, with a line for each paragraph.
    pub(super) fn words(&self) -> String {
        let mut words = String::new();
        self.gather(&mut words);
        words
    }

    fn gather(&self, words: &mut String) {
        match self.name.as_str() {
            "p" if !words.is_empty() => words.push('\n'),
            "t" => words.push_str(&self.text),
            "br" | "cr" => words.push('\n'),
            "tab" => words.push(' '),
            _ => {}
        }
        self.nodes.iter().for_each(|node| node.gather(words));
    }
}

/// What a part leads to, by the names it uses.
pub(super) fn relations(tree: Option<&Node>) -> HashMap<String, String> {
    let nodes = tree.map_or(&[][..], |tree| &tree.nodes);
    nodes
        .iter()
        .filter_map(|node| {
            let id = node.attribute("Id")?.to_owned();
            Some((id, node.attribute("Target")?.to_owned()))
        })
        .collect()
}
