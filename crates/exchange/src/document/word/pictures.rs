//! The pictures of a file, taken in once each.

use std::collections::{BTreeMap, HashMap};

use draagvlak_domain::id::ContentHash;
use draagvlak_domain::picture::PictureSize;

use super::Unread;
use super::parse::{Reading, What};
use super::tree::{Node, Parts};
use crate::document::Picture;
use crate::document::docx::STAND_IN;
use crate::picture::{TakenPicture, take_in};

/// The most pictures that are taken in of one file.
const MOST_PICTURES: usize = 200;
/// How long they may be together, in bytes.
const LONGEST_TOGETHER: usize = 128 * 1024 * 1024;

/// The pictures that were taken in, by the hash of what is kept.
pub(super) type Taken = BTreeMap<String, TakenPicture>;

/// The pictures a part shows: for each name it uses, the hash of what is kept of it. What could not
/// be taken in is missing here.
#[derive(Debug, Default)]
pub(super) struct Shown(HashMap<String, String>);

/// A picture's file that stands in for one that was missing.
const STOOD_IN: &str = "";

impl Shown {
    /// Takes in the pictures a part shows.
    pub(super) fn of(
        tree: &Node,
        folder: &str,
        links: &HashMap<String, String>,
        parts: &mut Parts<'_>,
        taken: &mut Taken,
    ) -> Result<Self, Unread> {
        let mut names = Vec::new();
        embedded(tree, &mut names);
        let mut shown = Self::default();
        let mut long: usize = taken.values().map(|one| one.bytes.len()).sum();
        for name in names {
            if shown.0.contains_key(name) || taken.len() >= MOST_PICTURES || long > LONGEST_TOGETHER
            {
                continue;
            }
            let Some(path) = links.get(name).and_then(|target| beside(folder, target)) else {
                continue;
            };
            let Some(bytes) = parts.bytes(&path)? else {
                continue;
            };
            if bytes == STAND_IN {
                shown.0.insert(name.to_owned(), STOOD_IN.to_owned());
                continue;
            }
            long += bytes.len();
            if let Ok(picture) = take_in(&bytes) {
                let hash = ContentHash::of(&picture.bytes).to_string();
                shown.0.insert(name.to_owned(), hash.clone());
                taken.insert(hash, picture);
            }
        }
        Ok(shown)
    }
}

/// The names of the pictures in an element.
fn embedded<'n>(node: &'n Node, names: &mut Vec<&'n str>) {
    names.extend(name_of(node));
    node.nodes.iter().for_each(|node| embedded(node, names));
}

fn name_of(node: &Node) -> Option<&str> {
    match node.name.as_str() {
        "blip" => node.attribute("embed"),
        "imagedata" => node.attribute("id"),
        _ => None,
    }
}

/// A part beside another; none outside the file.
fn beside(folder: &str, target: &str) -> Option<String> {
    if let Some(rooted) = target.strip_prefix('/') {
        return Some(rooted.to_owned());
    }
    if target.contains("..") || target.contains(':') {
        return None;
    }
    Some(if folder.is_empty() {
        target.to_owned()
    } else {
        format!("{folder}/{target}")
    })
}

impl Reading<'_> {
    /// The one picture of a drawing; none where there is none, more than one, or it was not taken
    /// in.
    pub(super) fn pictured(&mut self, node: &Node) -> Option<What> {
        let mut names = Vec::new();
        embedded(node, &mut names);
        let [name] = names.as_slice() else {
            return None;
        };
        let mut hash = self.shown.0.get(*name)?.clone();
        let named = node.anywhere("docPr");
        let said = |name: &str| {
            let said = named.and_then(|named| named.attribute(name));
            said.map(|said| said.split_whitespace().collect::<Vec<_>>().join(" "))
                .filter(|said| !said.is_empty())
        };
        let called = said("name").unwrap_or_default();
        let words: Vec<_> = called.split(' ').collect();
        if hash == STOOD_IN {
            let known = words.last()?.parse::<ContentHash>().ok()?;
            hash = known.to_string();
        }
        let size = match words.get(2) {
            Some(&"narrow") => PictureSize::Narrow,
            Some(&"full") => PictureSize::Full,
            _ => PictureSize::Own,
        };
        let alt = said("descr").or_else(|| said("title")).unwrap_or_default();
        let cut = node.anywhere("srcRect").is_some_and(|rect| {
            let sides = rect.attributes.iter();
            sides.into_iter().any(|(_, value)| value != "0")
        });
        if cut {
            self.lose("picture-cut", &alt);
        }
        let dresses = node.anywhere("decorative");
        Some(What::Picture(Picture {
            hash,
            alt,
            caption: String::new(),
            size,
            decorative: dresses.is_some_and(|node| node.attribute("val") == Some("1")),
        }))
    }
}

/// A legend without the number of its figure, which is counted here: `Figuur 3: de keten` is
/// `de keten`.
pub(super) fn caption_of(legend: &str) -> String {
    let legend = legend.trim();
    let mut words = legend.splitn(3, char::is_whitespace);
    let word = words.next().unwrap_or_default().to_lowercase();
    let number = words.next().unwrap_or_default();
    let digits = number.trim_end_matches([':', '.', '–', '-']);
    let counted = matches!(word.as_str(), "figuur" | "figure" | "afbeelding")
        && !digits.is_empty()
        && digits.chars().all(|c| c.is_ascii_digit() || c == '.');
    if counted {
        let rest = words.next().unwrap_or_default();
        rest.trim_start_matches([':', '–', '-', ' ']).to_owned()
    } else {
        legend.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_figure_is_no_part_of_its_caption() {
        for (legend, caption) in [
            ("Figuur 3: de keten", "de keten"),
            ("Figure 12. The chain", "The chain"),
            ("Afbeelding 2 – De wijk", "De wijk"),
            ("Figuur 1", ""),
            ("Figuur zonder nummer", "Figuur zonder nummer"),
            ("De keten in 2019", "De keten in 2019"),
        ] {
            assert_eq!(caption_of(legend), caption);
        }
    }

    #[test]
    fn a_part_outside_the_file_is_none() {
        assert_eq!(beside("word", "media/a.png").unwrap(), "word/media/a.png");
        assert_eq!(
            beside("word", "/word/media/a.png").unwrap(),
            "word/media/a.png"
        );
        for target in ["../../etc/x", "https://voorbeeld.invalid/x.png", "file:x"] {
            assert_eq!(beside("word", target), None, "{target}");
        }
    }
}
