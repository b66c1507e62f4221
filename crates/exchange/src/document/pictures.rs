//! Pictures in a document: how large they stand, what is said of them, and their numbers.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use draagvlak_domain::picture::{PictureLink, PictureSize};
use draagvlak_texts::Texts;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Block, Change, Inline};
use crate::picture::{PictureKind, facts};

/// How wide the text of a page is, in millimetres.
const TEXT_WIDTH: f64 = 146.0;
/// How high a picture may stand, in millimetres.
const HIGHEST: f64 = 190.0;
/// How wide and high a picture among words may, in millimetres.
const AMONG_WORDS: (f64, f64) = (40.0, 24.0);
/// So many pixels of a picture are an inch where nothing else is said.
const DOTS: f64 = 144.0;

/// A picture as it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Picture {
    /// Its file, by hash, in hexadecimal.
    pub hash: String,
    /// What who does not see it should know; empty where nobody said it yet.
    pub alt: String,
    /// What stands under it; empty for nothing.
    pub caption: String,
    /// How wide it stands.
    pub size: PictureSize,
    /// It says nothing that the text does not say.
    pub decorative: bool,
}

/// The file of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureFile {
    /// The kind of file.
    pub kind: PictureKind,
    /// How wide, in pixels.
    pub width: u32,
    /// How high, in pixels.
    pub height: u32,
    /// The file itself.
    #[serde(serialize_with = "packed", deserialize_with = "unpacked")]
    pub bytes: Vec<u8>,
}

fn packed<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&STANDARD.encode(bytes))
}

fn unpacked<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
    let text = String::deserialize(from)?;
    STANDARD.decode(text).map_err(serde::de::Error::custom)
}

impl PictureFile {
    /// A kept file; none for one that is not as pictures are kept here.
    pub fn of(bytes: Vec<u8>) -> Option<Self> {
        let facts = facts(&bytes)?;
        Some(Self {
            kind: facts.kind,
            width: facts.width,
            height: facts.height,
            bytes,
        })
    }

    /// The file as an address of its own, which loads nothing from anywhere.
    pub fn data_address(&self) -> String {
        let media = self.kind.media_type();
        format!("data:{media};base64,{}", STANDARD.encode(&self.bytes))
    }

    /// How wide and high it stands by itself, in millimetres.
    pub(super) fn extent(&self, size: PictureSize) -> (f64, f64) {
        let own = f64::from(self.width) * 25.4 / DOTS;
        let width = match size {
            PictureSize::Own => own.min(TEXT_WIDTH),
            PictureSize::Narrow => TEXT_WIDTH / 2.0,
            PictureSize::Full => TEXT_WIDTH,
        };
        self.within(width, HIGHEST)
    }

    /// How wide and high it stands among words, in millimetres.
    pub(super) fn extent_among_words(&self) -> (f64, f64) {
        let own = f64::from(self.width) * 25.4 / DOTS;
        self.within(own.min(AMONG_WORDS.0), AMONG_WORDS.1)
    }

    fn within(&self, width: f64, highest: f64) -> (f64, f64) {
        let ratio = f64::from(self.height) / f64::from(self.width.max(1));
        let height = width * ratio;
        if height > highest {
            (highest / ratio, highest)
        } else {
            (width, height)
        }
    }
}

impl Picture {
    /// The picture an address of Markdown names; none where it names none of ours.
    pub(super) fn named(target: &str, alt: String, caption: String) -> Option<Self> {
        let link: PictureLink = target.parse().ok()?;
        Some(Self {
            hash: link.hash.to_string(),
            alt,
            caption,
            size: link.size,
            decorative: link.decorative,
        })
    }

    /// Its address in Markdown.
    pub(super) fn address(&self) -> String {
        let link = self.hash.parse().map(|hash| PictureLink {
            hash,
            size: self.size,
            decorative: self.decorative,
        });
        link.map(|link| link.to_string()).unwrap_or_default()
    }

    /// What is said in its place to who does not see it; nothing for one that only dresses.
    pub(super) fn said(&self, texts: &Texts) -> String {
        if self.decorative {
            String::new()
        } else if self.alt.trim().is_empty() {
            texts.word("paper-picture-undescribed")
        } else {
            self.alt.clone()
        }
    }

    /// What is said where its file is missing.
    pub(super) fn missing(&self, texts: &Texts) -> String {
        texts.say("paper-picture-missing", &[("alt", self.alt.clone())])
    }

    /// What stands under it: its number and its caption.
    pub(super) fn legend(&self, number: u32, texts: &Texts) -> String {
        let number = number.to_string();
        match (number.as_str(), self.caption.trim()) {
            ("0", caption) => caption.to_owned(),
            (_, "") => texts.say("paper-figure", &[("number", number)]),
            (_, caption) => {
                let caption = caption.to_owned();
                texts.say(
                    "paper-figure-caption",
                    &[("number", number), ("caption", caption)],
                )
            }
        }
    }
}

/// The hashes of the pictures of blocks.
pub fn pictures_of(blocks: &[Block]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    each_picture(&mut blocks.to_vec(), &mut |picture| {
        found.insert(picture.hash.clone());
    });
    found
}

/// Hands on each picture of blocks.
pub fn each_picture(blocks: &mut [Block], take: &mut dyn FnMut(&mut Picture)) {
    fn within(content: &mut [Inline], take: &mut dyn FnMut(&mut Picture)) {
        for inline in content {
            match inline {
                Inline::Picture(picture) => take(picture),
                Inline::Strong { content }
                | Inline::Emphasis { content }
                | Inline::Strike { content }
                | Inline::Link { content, .. }
                | Inline::Footnote { content, .. }
                | Inline::Change { content, .. } => within(content, take),
                _ => {}
            }
        }
    }
    for block in blocks {
        match block {
            Block::Heading { content, .. } | Block::Paragraph { content } => within(content, take),
            Block::Figure { picture, .. } => take(picture),
            Block::List { items, .. } => items.iter_mut().for_each(|item| each_picture(item, take)),
            Block::Table(table) => {
                for cell in table
                    .header
                    .iter_mut()
                    .chain(table.rows.iter_mut().flatten())
                {
                    within(cell, take);
                }
            }
            Block::Quote { blocks } | Block::Notice { blocks } | Block::Changed { blocks, .. } => {
                each_picture(blocks, take);
            }
            Block::Code { .. } | Block::Rule => {}
        }
    }
}

/// Gives figures their numbers, in order. One that only dresses, or went, has none: the numbers are
/// those of the text as it stands.
pub(super) fn number_figures(blocks: &mut [Block], last: &mut u32) {
    for block in blocks {
        match block {
            Block::Figure { number, picture } => {
                *number = 0;
                if !picture.decorative {
                    *last += 1;
                    *number = *last;
                }
            }
            Block::List { items, .. } => {
                items.iter_mut().for_each(|item| number_figures(item, last));
            }
            Block::Changed {
                change: Change::Deleted | Change::MovedAway,
                blocks,
                ..
            } => each_figure(blocks, &mut |number| *number = 0),
            Block::Quote { blocks } | Block::Notice { blocks } | Block::Changed { blocks, .. } => {
                number_figures(blocks, last);
            }
            _ => {}
        }
    }
}

fn each_figure(blocks: &mut [Block], take: &mut dyn FnMut(&mut u32)) {
    for block in blocks {
        match block {
            Block::Figure { number, .. } => take(number),
            Block::List { items, .. } => items.iter_mut().for_each(|item| each_figure(item, take)),
            Block::Quote { blocks } | Block::Notice { blocks } | Block::Changed { blocks, .. } => {
                each_figure(blocks, take);
            }
            _ => {}
        }
    }
}

/// Whether running text holds a picture.
pub(super) fn has_picture(content: &[Inline]) -> bool {
    content.iter().any(|inline| match inline {
        Inline::Picture(_) => true,
        Inline::Strong { content }
        | Inline::Emphasis { content }
        | Inline::Strike { content }
        | Inline::Link { content, .. }
        | Inline::Change { content, .. } => has_picture(content),
        _ => false,
    })
}

/// The file of a picture, where it is there.
pub(super) type Files = BTreeMap<String, PictureFile>;
