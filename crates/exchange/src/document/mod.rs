//! One model of a paper, made from Markdown or block by block, and the writers of it.
//!
//! A writer is a function from a document and options to bytes. Text is only ever text: no writer
//! lets a user's words become source, markup or a formula.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

mod compare;
pub mod docx;
pub mod glyphs;
pub mod html;
mod markdown;
mod markup;
pub mod odt;
mod office;
pub mod pdf;
mod pictures;
pub mod review;
mod shape;
pub mod word;

pub use compare::{Mark, compared};
pub use markdown::{TooLarge, from_markdown, plain_text};
pub use markup::spelled_picture;
pub use office::Unwritten;
pub use pictures::{Picture, PictureFile, each_picture, pictures_of};
pub use shape::{Headings, below, normalise, number_headings};

/// A paper.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Document {
    /// Its title; a writer refuses none.
    pub title: String,
    /// What stands under the title; empty for nothing.
    pub subtitle: String,
    /// Version, date and status as on every page: `ONTWERP, 95%-versie, 13 augustus 2018` (D50).
    pub status: String,
    /// Its language: `nl` or `en`.
    pub language: String,
    /// What a reader should know first; empty for nothing.
    pub notice: String,
    /// The text.
    pub blocks: Vec<Block>,
    /// The files of its pictures, by hash. A picture whose file is not here is named in its place.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub pictures: BTreeMap<String, PictureFile>,
}

/// What a writer is told beside the document.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Options {
    /// The day the file bears, as year, month and day. No writer reads a clock.
    pub date: Option<(i16, u8, u8)>,
    /// Number the lines in the margin.
    pub lines: bool,
    /// Begin with a table of contents, of headings down to this level; 0 for none.
    pub contents: u8,
}

/// A part of the text that stands on its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A heading.
    Heading {
        /// Its level, from 1.
        level: u8,
        /// Its number, such as `2.1`; empty for none.
        number: String,
        /// Its words.
        content: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        content: Vec<Inline>,
    },
    /// A list.
    List {
        /// The number of the first item; none for a list without numbers.
        start: Option<u64>,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// A table.
    Table(Table),
    /// A quotation.
    Quote {
        /// What is quoted.
        blocks: Vec<Block>,
    },
    /// Text whose lines and spaces count.
    Code {
        /// The text.
        text: String,
    },
    /// A line across the page.
    Rule,
    /// A picture that stands by itself.
    Figure {
        /// Its number over the whole document; 0 for none, as where it only dresses or went.
        number: u32,
        /// The picture.
        picture: Picture,
    },
    /// Blocks that came, went or moved, for the compare view.
    Changed {
        /// What became of them.
        change: Change,
        /// Who did it, and when.
        #[serde(default, skip_serializing_if = "Made::is_unknown")]
        made: Made,
        /// Why, in a few words: the numbers of reactions; empty for nothing.
        why: String,
        /// The blocks.
        blocks: Vec<Block>,
    },
    /// Something to be seen first: a placeholder, a warning.
    Notice {
        /// What it says.
        blocks: Vec<Block>,
    },
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Table {
    /// The cells that head the columns. Every row has as many.
    pub header: Vec<Vec<Inline>>,
    /// The rows.
    pub rows: Vec<Vec<Vec<Inline>>>,
    /// How each column is aligned.
    pub align: Vec<Align>,
    /// The share of the width each column takes; empty, or 0 for one, for as much as it needs.
    pub widths: Vec<u16>,
    /// Whether the first cell of a row heads it.
    pub row_headers: bool,
}

/// How a column is aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// As text runs.
    #[default]
    Start,
    /// In the middle.
    Center,
    /// At the far side, as figures do.
    End,
}

/// What became of a piece of text between two versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// It came.
    Inserted,
    /// It went.
    Deleted,
    /// It went to another place.
    MovedAway,
    /// It came from another place.
    MovedHere,
}

/// Who made a change, and when.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub struct Made {
    /// Who, as shown; empty where unknown.
    pub by: String,
    /// The day or the moment, as `2018-08-13` or `2018-08-13T10:00:00Z`; empty where unknown.
    pub at: String,
}

impl Made {
    /// Whether nothing is known of it.
    pub fn is_unknown(&self) -> bool {
        self.by.is_empty() && self.at.is_empty()
    }
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Inline {
    /// Words.
    Text {
        /// The words.
        text: String,
    },
    /// Strong words.
    Strong {
        /// The words.
        content: Vec<Inline>,
    },
    /// Words with emphasis.
    Emphasis {
        /// The words.
        content: Vec<Inline>,
    },
    /// Words struck through by their author.
    Strike {
        /// The words.
        content: Vec<Inline>,
    },
    /// Code.
    Verbatim {
        /// The code.
        text: String,
    },
    /// A link to a scheme that is allowed, or to a heading of the document.
    Link {
        /// Where to; `#` with the number of a heading leads there.
        target: String,
        /// The words.
        content: Vec<Inline>,
    },
    /// A footnote.
    Footnote {
        /// Its number, once over the whole document.
        number: u32,
        /// Its words; empty where it is referred to again.
        content: Vec<Inline>,
    },
    /// A line break.
    Break,
    /// Words that came or went, for the compare view.
    Change {
        /// What became of them.
        change: Change,
        /// Who did it, and when.
        #[serde(default, skip_serializing_if = "Made::is_unknown")]
        made: Made,
        /// The words.
        content: Vec<Inline>,
    },
    /// A picture among words.
    Picture(Picture),
    /// Why the change before it was made: the numbers of reactions.
    Why {
        /// The words.
        text: String,
    },
}

impl Inline {
    /// Words.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text { text: text.into() }
    }

    /// Strong words.
    pub fn strong(text: impl Into<String>) -> Self {
        Self::Strong {
            content: vec![Self::text(text)],
        }
    }
}

/// Words as they are, with a line break for each line end.
pub fn lines(text: &str) -> Vec<Inline> {
    let mut content = Vec::new();
    for (at, line) in text.trim_end().lines().enumerate() {
        if at > 0 {
            content.push(Inline::Break);
        }
        if !line.is_empty() {
            content.push(Inline::text(line));
        }
    }
    content
}

impl Block {
    /// A heading without a number.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading {
            level,
            number: String::new(),
            content: vec![Inline::text(text)],
        }
    }

    /// A paragraph of plain words; each line end breaks the line.
    pub fn paragraph(text: &str) -> Self {
        Self::Paragraph {
            content: lines(text),
        }
    }

    /// A list without numbers, of plain words.
    pub fn list(items: impl IntoIterator<Item = String>) -> Self {
        Self::List {
            start: None,
            items: items
                .into_iter()
                .map(|item| vec![Self::paragraph(&item)])
                .collect(),
        }
    }
}

/// The words of running text, without what dresses them.
pub fn words_of(content: &[Inline]) -> String {
    let mut words = String::new();
    gather(content, &mut words);
    words
}

fn gather(content: &[Inline], words: &mut String) {
    for inline in content {
        match inline {
            Inline::Text { text } | Inline::Verbatim { text } | Inline::Why { text } => {
                words.push_str(text);
            }
            Inline::Strong { content }
            | Inline::Emphasis { content }
            | Inline::Strike { content }
            | Inline::Link { content, .. }
            | Inline::Change { content, .. } => gather(content, words),
            Inline::Footnote { content, .. } if !content.is_empty() => {
                words.push_str(" (");
                gather(content, words);
                words.push(')');
            }
            Inline::Footnote { .. } => {}
            Inline::Break => words.push(' '),
            Inline::Picture(picture) => words.push_str(&picture.alt),
        }
    }
}
