//! The words around the figures: those of the program, or the plan's own. Markdown, with
//! placeholders between braces that are checked when they are written and filled in when a paper is
//! made. What is filled in is only ever text.

use std::collections::{BTreeMap, HashMap};

use draagvlak_domain::wording::Wording;
use draagvlak_exchange::document::{Block, Inline, from_markdown, words_of};
use draagvlak_store::{Kept, Noun};
use draagvlak_texts::Language;

use super::plan::too_large;
use crate::desk::Desk;
use crate::problem::Problem;

const DUTCH: &str = include_str!("../../../../assets/papers/nl.toml");
const ENGLISH: &str = include_str!("../../../../assets/papers/en.toml");

/// The most that the words of one place may hold, in bytes.
pub(crate) const MOST_WORDING: usize = 64 * 1024;

/// What can be filled in anywhere.
const EVERYWHERE: &[&str] = &[
    "plan",
    "versie",
    "status",
    "datum",
    "kenmerk",
    "opdrachtgevers",
    "leden",
    "reacties",
    "rondes",
    "hoofdlijnen",
    "hoofdstukken",
    "themas",
    "nog-te-volgen",
];
/// What can be filled in in a paper that goes to a council.
const TO_A_COUNCIL: &[&str] = &[
    "gemeente",
    "bijlagen",
    "prioriteiten",
    "planning",
    "onderdelen",
    "onderdeel",
];

/// The places whose words are of a paper that goes to a council.
const COUNCIL_PLACES: &[&str] = &["letter", "supplement", "proposal", "resolution", "missing"];

/// The placeholders that may stand in a place.
pub(crate) fn placeholders(place: &str) -> Vec<&'static str> {
    let mut all = EVERYWHERE.to_vec();
    if COUNCIL_PLACES.contains(&place) {
        all.extend_from_slice(TO_A_COUNCIL);
    }
    all
}

/// The program's words by place, in a language.
pub(crate) fn defaults(language: Language) -> Result<BTreeMap<String, String>, Problem> {
    let source = match language {
        Language::Dutch => DUTCH,
        Language::English => ENGLISH,
    };
    toml::from_str(source)
        .map_err(|error| Problem::damaged("problem-damaged", &[("what", &error.to_string())]))
}

/// The words of every place.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wordings {
    defaults: BTreeMap<String, String>,
    own: HashMap<String, String>,
}

impl Wordings {
    /// The words in a language: the plan's own where it has them.
    pub(crate) fn of(desk: &Desk, language: Language) -> Result<Self, Problem> {
        let kept: Vec<Kept<Wording>> = desk.store.nouns(Noun::Wording)?;
        let own = kept.into_iter().filter_map(|kept| {
            let wording = kept.value;
            let text = wording.text.get().cloned().flatten()?;
            (wording.language == language.key()).then_some((wording.place, text))
        });
        Ok(Self {
            own: own.collect(),
            defaults: defaults(language)?,
        })
    }

    /// The words of a place; empty for none.
    pub(crate) fn text(&self, place: &str) -> &str {
        let own = self.own.get(place).or_else(|| self.defaults.get(place));
        own.map_or("", |text| text.trim())
    }

    /// The plan's own words by place.
    pub(crate) fn own(&self) -> &HashMap<String, String> {
        &self.own
    }
}

/// A piece of words with placeholders.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Words(String),
    Placeholder(String),
}

/// What is wrong with words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A brace that opens a placeholder and is not closed, with what follows it.
    Open(String),
    /// A brace that closes nothing, with what stands before it.
    Closed(String),
    /// A placeholder that cannot be filled in here.
    Unknown(String),
}

fn pieces(text: &str) -> Result<Vec<Piece>, Fault> {
    let mut all = Vec::new();
    let mut words = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        words.push_str(&rest[..at]);
        let sign = &rest[at..=at];
        let after = &rest[at + 1..];
        if after.starts_with(sign) {
            words.push_str(sign);
            rest = &after[1..];
            continue;
        }
        if sign == "}" {
            let near: String = words.chars().rev().take(20).collect();
            return Err(Fault::Closed(near.chars().rev().collect()));
        }
        let Some(end) = after
            .find(['{', '}', '\n'])
            .filter(|end| after[*end..].starts_with('}'))
        else {
            return Err(Fault::Open(after.chars().take(20).collect()));
        };
        if !words.is_empty() {
            all.push(Piece::Words(std::mem::take(&mut words)));
        }
        all.push(Piece::Placeholder(after[..end].trim().to_owned()));
        rest = &after[end + 1..];
    }
    words.push_str(rest);
    if !words.is_empty() {
        all.push(Piece::Words(words));
    }
    Ok(all)
}

/// Checks the placeholders in words for a place.
pub(crate) fn check(place: &str, text: &str) -> Result<(), Fault> {
    let known = placeholders(place);
    for piece in pieces(text)? {
        if let Piece::Placeholder(name) = piece
            && !known.contains(&name.as_str())
        {
            return Err(Fault::Unknown(name));
        }
    }
    Ok(())
}

/// What fills a placeholder.
#[derive(Debug, Clone)]
pub(crate) enum Fill {
    /// Running words.
    Words(Vec<Inline>),
    /// Blocks of their own.
    Blocks(Vec<Block>),
}

impl Fill {
    /// Plain words.
    pub(crate) fn words(text: impl Into<String>) -> Self {
        let text = text.into();
        Self::Words(if text.is_empty() {
            Vec::new()
        } else {
            vec![Inline::text(text)]
        })
    }

    /// A list; nothing for no items.
    pub(crate) fn list(items: Vec<String>, start: Option<u64>) -> Self {
        if items.is_empty() {
            return Self::Blocks(Vec::new());
        }
        let items = items.iter().map(|item| vec![Block::paragraph(item)]);
        Self::Blocks(vec![Block::List {
            start,
            items: items.collect(),
        }])
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::Words(words) => words.is_empty(),
            Self::Blocks(blocks) => blocks.is_empty(),
        }
    }
}

/// What fills the placeholders of a paper.
pub(crate) type Fills = BTreeMap<&'static str, Fill>;

/// The blocks of words with their placeholders filled in. A paragraph with a placeholder that has
/// nothing to say is left out, and so is one that only announces such a placeholder after it.
pub(crate) fn filled(
    text: &str,
    fills: &Fills,
    texts: &draagvlak_texts::Texts,
) -> Result<Vec<Block>, Problem> {
    let mut notes = 0;
    let blocks = from_markdown(text, texts, &mut notes).map_err(too_large)?;
    Ok(fill_blocks(blocks, fills))
}

fn fill_blocks(blocks: Vec<Block>, fills: &Fills) -> Vec<Block> {
    let mut made: Vec<Block> = Vec::with_capacity(blocks.len());
    for block in blocks {
        match block {
            Block::Paragraph { content } => match lone(&content, fills) {
                Some(Fill::Blocks(own)) if own.is_empty() => {
                    let announces = |block: &Block| matches!(block, Block::Paragraph { content } if words_of(content).trim_end().ends_with(':'));
                    if made.last().is_some_and(announces) {
                        made.pop();
                    }
                }
                Some(Fill::Blocks(own)) => made.extend(own.iter().cloned()),
                _ => {
                    if let Some((content, after)) = fill_words(content, fills) {
                        if !words_of(&content).trim().is_empty() {
                            made.push(Block::Paragraph { content });
                        }
                        made.extend(after);
                    }
                }
            },
            Block::Heading {
                level,
                number,
                content,
            } => {
                if let Some((content, _)) = fill_words(content, fills) {
                    made.push(Block::Heading {
                        level,
                        number,
                        content,
                    });
                }
            }
            Block::List { start, items } => {
                let items: Vec<_> = items
                    .into_iter()
                    .map(|item| fill_blocks(item, fills))
                    .filter(|item| !item.is_empty())
                    .collect();
                if !items.is_empty() {
                    made.push(Block::List { start, items });
                }
            }
            Block::Quote { blocks } => made.push(Block::Quote {
                blocks: fill_blocks(blocks, fills),
            }),
            Block::Notice { blocks } => made.push(Block::Notice {
                blocks: fill_blocks(blocks, fills),
            }),
            Block::Table(mut table) => {
                let cells = table
                    .header
                    .iter_mut()
                    .chain(table.rows.iter_mut().flatten());
                for cell in cells {
                    let content = std::mem::take(cell);
                    *cell = fill_words(content, fills).map_or_else(Vec::new, |(cell, _)| cell);
                }
                made.push(Block::Table(table));
            }
            other => made.push(other),
        }
    }
    made
}

/// What fills a paragraph that is one placeholder and nothing else.
fn lone<'f>(content: &[Inline], fills: &'f Fills) -> Option<&'f Fill> {
    let words = words_of(content);
    let name = words.trim().strip_prefix('{')?.strip_suffix('}')?;
    fills.get(name.trim())
}

/// Running words with their placeholders filled in, and the blocks that come after them; none where
/// a placeholder has nothing to say.
fn fill_words(content: Vec<Inline>, fills: &Fills) -> Option<(Vec<Inline>, Vec<Block>)> {
    let (mut made, mut after) = (Vec::new(), Vec::new());
    for inline in joined(content) {
        let mut within = |content| {
            let (content, mut blocks) = fill_words(content, fills)?;
            after.append(&mut blocks);
            Some(content)
        };
        match inline {
            Inline::Text { text } => {
                let pieces = pieces(&text).unwrap_or_else(|_| vec![Piece::Words(text)]);
                for piece in pieces {
                    match piece {
                        Piece::Words(words) => made.push(Inline::text(words)),
                        Piece::Placeholder(name) => match fills.get(name.as_str()) {
                            Some(fill) if fill.is_empty() => return None,
                            Some(Fill::Words(words)) => made.extend(words.iter().cloned()),
                            Some(Fill::Blocks(blocks)) => after.extend(blocks.iter().cloned()),
                            // One that is not of this paper is seen and hides nothing.
                            None => made.push(Inline::text(format!("{{{name}}}"))),
                        },
                    }
                }
            }
            Inline::Strong { content } => made.push(Inline::Strong {
                content: within(content)?,
            }),
            Inline::Emphasis { content } => made.push(Inline::Emphasis {
                content: within(content)?,
            }),
            Inline::Strike { content } => made.push(Inline::Strike {
                content: within(content)?,
            }),
            Inline::Link { target, content } => made.push(Inline::Link {
                target,
                content: within(content)?,
            }),
            other => made.push(other),
        }
    }
    Some((made, after))
}

/// Words that the reader of Markdown cut in pieces, as one: a placeholder is whole.
fn joined(content: Vec<Inline>) -> Vec<Inline> {
    let mut all: Vec<Inline> = Vec::with_capacity(content.len());
    for inline in content {
        match (all.last_mut(), inline) {
            (Some(Inline::Text { text }), Inline::Text { text: more }) => text.push_str(&more),
            (_, inline) => all.push(inline),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use draagvlak_texts::Texts;

    fn made(text: &str, fills: &[(&'static str, Fill)]) -> Vec<String> {
        let fills: Fills = fills.iter().cloned().collect();
        filled(text, &fills, &Texts::new(Language::Dutch))
            .unwrap()
            .iter()
            .map(|block| match block {
                Block::Paragraph { content } | Block::Heading { content, .. } => words_of(content),
                Block::List { items, .. } => format!("{} items", items.len()),
                _ => "?".to_owned(),
            })
            .collect()
    }

    #[test]
    fn both_languages_have_the_same_places_and_every_placeholder_is_known() {
        let (dutch, english) = (
            defaults(Language::Dutch).unwrap(),
            defaults(Language::English).unwrap(),
        );
        assert!(dutch.keys().eq(english.keys()));
        for (place, text) in dutch.iter().chain(&english) {
            assert_eq!(check(place, text), Ok(()), "{place}");
        }
    }

    #[test]
    fn a_placeholder_is_checked_where_it_is_written() {
        assert_eq!(check("letter", "Aan {gemeente} van {plan}."), Ok(()));
        for (text, fault) in [
            ("Aan {gemeenten}", Fault::Unknown("gemeenten".into())),
            ("Aan {plan", Fault::Open("plan".into())),
            ("Aan {plan {versie}", Fault::Open("plan {versie}".into())),
            ("Aan plan}", Fault::Closed("Aan plan".into())),
        ] {
            assert_eq!(check("letter", text), Err(fault), "{text}");
        }
        assert_eq!(check("letter", "{{letterlijk}}"), Ok(()));
        let fault = Fault::Unknown("gemeente".into());
        assert_eq!(check("account-rounds", "{gemeente}"), Err(fault));
    }

    #[test]
    fn what_is_filled_in_is_only_ever_text() {
        let hostile = "**x** <b> [a](javascript:x) {versie}";
        let fills = [
            ("plan", Fill::words(hostile)),
            ("versie", Fill::words("95")),
        ];
        assert_eq!(made("Het {plan}.", &fills), [format!("Het {hostile}.")]);
    }

    #[test]
    fn what_has_nothing_to_say_is_left_out() {
        let fills = [
            ("plan", Fill::words("IMV")),
            ("nog-te-volgen", Fill::words("")),
            ("planning", Fill::list(Vec::new(), None)),
            ("bijlagen", Fill::list(vec!["a".into(), "b".into()], None)),
        ];
        let text = "Het {plan}.\n\nNog niet: {nog-te-volgen}.\n\nGepland:\n\n{planning}\n\nErbij:\n\n{bijlagen}";
        assert_eq!(made(text, &fills), ["Het IMV.", "Erbij:", "2 items"]);
    }
}
