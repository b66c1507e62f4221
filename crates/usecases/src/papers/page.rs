//! A paper while it is written: headings with the plan's own words, sentences, tables, and every
//! figure tied to what it was counted from.

use draagvlak_exchange::document::{Align, Block, Document, Inline, Table, lines};

use super::Record;
use super::wordings::{Fill, Fills, filled};
use crate::look::CommentRow;
use crate::problem::Problem;

/// What something was counted from, under the name by which a figure points there.
#[derive(Debug, Clone)]
struct Source {
    group: String,
    title: String,
    items: Vec<String>,
}

/// A place in the list of what was counted: what a figure points at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Counted(String);

/// Figures as they stand in words, each with what it was counted from.
pub(crate) type Figures = Vec<(String, Counted)>;

/// A paper while it is written.
pub(crate) struct Page<'p, 'r> {
    pub(crate) record: &'p Record<'r>,
    pub(crate) blocks: Vec<Block>,
    sources: Vec<Source>,
    fills: Fills,
    ties: bool,
}

impl<'p, 'r> Page<'p, 'r> {
    /// An empty page of a record.
    pub(crate) fn new(record: &'p Record<'r>) -> Self {
        let mut page = Self {
            record,
            blocks: Vec::new(),
            sources: Vec::new(),
            fills: Fills::new(),
            ties: false,
        };
        page.fill_general();
        page
    }

    /// Adds what fills a placeholder, or puts it in the place of what filled it.
    pub(crate) fn fill(&mut self, name: &'static str, fill: Fill) {
        self.fills.insert(name, fill);
    }

    fn fill_general(&mut self) {
        let record = self.record;
        let principals: Vec<_> = record
            .profile
            .principals
            .iter()
            .map(|principal| principal.title.clone())
            .collect();
        let pending: Vec<_> = record
            .pending()
            .map(|part| record.part(&part.part))
            .collect();
        for (name, words) in [
            ("plan", record.title.clone()),
            ("versie", record.version_title()),
            ("status", record.status()),
            ("datum", record.date(record.day())),
            ("kenmerk", record.hash()),
            ("opdrachtgevers", record.texts.listed(&principals)),
            ("nog-te-volgen", pending.join("; ")),
        ] {
            self.fill(name, Fill::words(words));
        }
        for (name, key, count) in [
            ("leden", "count-members", record.members.len()),
            ("rondes", "count-rounds", record.rounds.len()),
            ("hoofdlijnen", "count-main-lines", record.main_lines.len()),
            ("themas", "count-themes", record.themes.len()),
            ("reacties", "count-reactions", record.comments.len()),
        ] {
            self.fill(name, Fill::words(counted_words(record, key, count)));
        }
        let chapters = record.version.as_ref().map_or(0, |v| v.chapters.len());
        self.fill(
            "hoofdstukken",
            Fill::words(counted_words(record, "count-chapters", chapters)),
        );
    }

    /// Lets the figures in the plan's own words point at what they are counted from, for a paper
    /// that ends with [`Page::sources`].
    pub(crate) fn tie_figures(&mut self) {
        self.ties = true;
    }

    /// Ties the figures that words speak of.
    fn tie(&mut self, words: &str) {
        let record = self.record;
        for (name, key) in [
            ("reacties", "count-reactions"),
            ("rondes", "count-rounds"),
            ("hoofdlijnen", "count-main-lines"),
            ("leden", "count-members"),
        ] {
            if !self.ties || !words.contains(&format!("{{{name}}}")) {
                continue;
            }
            let plan = record.word("counted-plan");
            let (title, items): (&str, Vec<String>) = match name {
                "reacties" => (
                    "counted-all",
                    record
                        .comments
                        .iter()
                        .map(|row| row.label.clone())
                        .collect(),
                ),
                "rondes" => (
                    "counted-rounds",
                    record
                        .rounds
                        .iter()
                        .map(|round| format!("{}: {}", round.value.code, round.value.title))
                        .collect(),
                ),
                "hoofdlijnen" => ("counted-main-lines", record.headings()),
                _ => (
                    "counted-members",
                    record
                        .members
                        .iter()
                        .map(|member| record.role_of(&member.value))
                        .collect(),
                ),
            };
            let count = items.len();
            if count == 0 {
                continue;
            }
            let counted = self.count(&plan, &record.word(title), items);
            let said = counted_words(record, key, count);
            self.fill(name, Fill::Words(vec![link(&said, &counted)]));
        }
    }

    /// The word of a key.
    pub(crate) fn word(&self, key: &str) -> String {
        self.record.word(key)
    }

    /// Begins a part: its heading, and the plan's own words for it. The key is both that of the
    /// heading and that of the place.
    pub(crate) fn open(&mut self, key: &str) -> Result<(), Problem> {
        self.heading(1, self.word(key));
        self.wording(key)
    }

    /// The words of a place, filled in.
    pub(crate) fn wording(&mut self, place: &str) -> Result<(), Problem> {
        let text = self.record.wordings.text(place);
        let text = self.record.clean(&format!("wording/{place}"), text);
        self.tie(&text);
        let blocks = filled(&text, &self.fills, self.record.texts)?;
        self.blocks.extend(blocks);
        Ok(())
    }

    /// A heading.
    pub(crate) fn heading(&mut self, level: u8, words: impl Into<String>) {
        self.blocks.push(Block::heading(level, words));
    }

    /// A paragraph of words that nothing was counted in.
    pub(crate) fn paragraph(&mut self, words: &str) {
        self.blocks.push(Block::paragraph(words));
    }

    /// The paragraphs of a text, where there is one.
    pub(crate) fn prose(&mut self, text: &str) {
        for part in text.split("\n\n").filter(|part| !part.trim().is_empty()) {
            self.paragraph(part.trim());
        }
    }

    /// A paragraph whose figures, in their order, point at what they were counted from.
    pub(crate) fn figures(&mut self, words: &str, figures: &[(String, Counted)]) {
        self.blocks.push(Block::Paragraph {
            content: tied(words, figures),
        });
    }

    /// A list of facts: a word, and what it is; what is not known is left out.
    pub(crate) fn facts(&mut self, facts: Vec<(&str, String)>) {
        let facts = facts.into_iter().map(|(key, text)| (key, text, Vec::new()));
        self.counted_facts(facts.collect());
    }

    /// The same with figures that point at what they were counted from.
    pub(crate) fn counted_facts(&mut self, facts: Vec<(&str, String, Figures)>) {
        let items: Vec<Vec<Block>> = facts
            .into_iter()
            .filter(|(_, text, _)| !text.trim().is_empty())
            .map(|(key, text, figures)| {
                let mut content = vec![Inline::strong(format!("{}: ", self.word(key)))];
                content.extend(tied(&text, &figures));
                vec![Block::Paragraph { content }]
            })
            .collect();
        if !items.is_empty() {
            self.blocks.push(Block::List { start: None, items });
        }
    }

    /// A sentence of counts: per count its place in the sentence, its title under `group`, and what was
    /// counted. They stand in the order of the sentence.
    pub(crate) fn counts(
        &mut self,
        group: &str,
        key: &str,
        counts: Vec<(&str, &str, Vec<String>)>,
    ) {
        let arguments = counts.iter();
        let arguments: Vec<_> = arguments
            .map(|(place, _, items)| (*place, items.len().to_string()))
            .collect();
        let said = self.record.say(key, &arguments);
        let figures: Vec<_> = counts
            .into_iter()
            .map(|(_, title, items)| {
                let title = self.record.word(title);
                (items.len().to_string(), self.count(group, &title, items))
            })
            .collect();
        self.figures(&said, &figures);
    }

    /// A list of sentences whose figures point at what they were counted from.
    pub(crate) fn counted_list(&mut self, items: Vec<(String, Figures)>) {
        let items: Vec<Vec<Block>> = items
            .iter()
            .map(|(words, figures)| {
                let content = tied(words, figures);
                vec![Block::Paragraph { content }]
            })
            .collect();
        if !items.is_empty() {
            self.blocks.push(Block::List { start: None, items });
        }
    }

    /// A list of plain words; nothing for none.
    pub(crate) fn list(&mut self, items: Vec<String>) {
        if !items.is_empty() {
            self.blocks.push(Block::list(items));
        }
    }

    /// Begins a table; its columns by the keys of their words.
    pub(crate) fn table(&self, columns: &[&str]) -> Rows {
        Rows::new(columns.iter().map(|key| lines(&self.word(key))).collect())
    }

    /// What was counted under a title of a group, so that a figure can point at it. The same title
    /// of a group is listed once.
    pub(crate) fn count(&mut self, group: &str, title: &str, items: Vec<String>) -> Counted {
        let same = |source: &Source| source.group == group && source.title == title;
        let at = match self.sources.iter().position(same) {
            Some(at) => at,
            None => {
                self.sources.push(Source {
                    group: group.to_owned(),
                    title: title.to_owned(),
                    items,
                });
                self.sources.len() - 1
            }
        };
        Counted(format!("T{}", at + 1))
    }

    /// Reactions that were counted, by their numbers.
    pub(crate) fn reactions(&mut self, group: &str, title: &str, rows: &[&CommentRow]) -> Counted {
        let labels = rows.iter().map(|row| row.label.clone()).collect();
        self.count(group, title, labels)
    }

    /// A figure that was recorded as its source gives it: it points at the words that say so.
    pub(crate) fn recorded(&mut self, title: &str, figure: impl ToString) -> Counted {
        let said = [("figure", figure.to_string())];
        let said = self.record.say("counted-recorded-item", &said);
        self.count(&self.word("counted-recorded"), title, vec![said])
    }

    /// What every figure was counted from, at the end of the paper.
    pub(crate) fn sources(&mut self) {
        if self.sources.is_empty() {
            return;
        }
        self.heading(1, self.word("account-counted"));
        self.paragraph(&self.word("account-counted-intro"));
        let mut groups: Vec<&str> = Vec::new();
        for source in &self.sources {
            if !groups.contains(&source.group.as_str()) {
                groups.push(&source.group);
            }
        }
        let mut blocks = Vec::new();
        for group in groups {
            blocks.push(Block::heading(2, group));
            for (at, source) in self.sources.iter().enumerate() {
                if source.group != group {
                    continue;
                }
                blocks.push(Block::Heading {
                    level: 3,
                    number: format!("T{}", at + 1),
                    content: vec![Inline::text(source.title.clone())],
                });
                let items = match source.items.as_slice() {
                    [] => self.word("counted-none"),
                    items => items.join(", "),
                };
                blocks.push(Block::paragraph(&items));
            }
        }
        self.blocks.extend(blocks);
    }

    /// The page as a document.
    pub(crate) fn into_document(self, title: String, subtitle: String) -> Document {
        let mut document = self.record.document(title, subtitle);
        document.blocks = draagvlak_exchange::document::normalise(self.blocks);
        document
    }
}

fn counted_words(record: &Record<'_>, key: &str, count: usize) -> String {
    if count == 0 {
        return String::new();
    }
    let parts = [
        ("count", count.to_string()),
        ("words", record.texts.number(count)),
    ];
    record.say(key, &parts)
}

/// A figure that points at what it was counted from.
pub(crate) fn link(figure: &str, counted: &Counted) -> Inline {
    Inline::Link {
        target: format!("#{}", counted.0),
        content: vec![Inline::text(figure)],
    }
}

/// Words in which figures, in their order, point at what they were counted from. A figure that does
/// not stand in the words is passed over.
fn tied(words: &str, figures: &[(String, Counted)]) -> Vec<Inline> {
    let mut content = Vec::new();
    let mut rest = words;
    for (figure, counted) in figures {
        let Some(at) = whole_word(rest, figure) else {
            continue;
        };
        content.extend(running(&rest[..at]));
        content.push(link(figure, counted));
        rest = &rest[at + figure.len()..];
    }
    content.extend(running(rest.trim_end()));
    content
}

/// Words as they are, also the spaces at their ends, with a break for each line end.
fn running(words: &str) -> Vec<Inline> {
    let mut content = Vec::new();
    for (at, line) in words.split('\n').enumerate() {
        if at > 0 {
            content.push(Inline::Break);
        }
        if !line.is_empty() {
            content.push(Inline::text(line));
        }
    }
    content
}

/// Where a word stands by itself in a text.
fn whole_word(text: &str, word: &str) -> Option<usize> {
    if word.is_empty() {
        return None;
    }
    text.match_indices(word).map(|(at, _)| at).find(|at| {
        let before = text[..*at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        apart(before) && apart(after)
    })
}

/// A table while it is filled: texts, and figures that point at what they were counted from.
pub(crate) struct Rows {
    table: Table,
}

impl Rows {
    pub(crate) fn new(header: Vec<Vec<Inline>>) -> Self {
        Self {
            table: Table {
                align: vec![Align::Start; header.len()],
                header,
                rows: Vec::new(),
                widths: Vec::new(),
                row_headers: true,
            },
        }
    }

    /// The columns at the end that hold figures: they stand at the far side.
    pub(crate) fn figures(mut self, columns: usize) -> Self {
        let from = self.table.align.len().saturating_sub(columns);
        self.table.align[from..].fill(Align::End);
        self
    }

    /// The share of the width that each column takes; 0 for as much as it needs.
    pub(crate) fn widths(mut self, widths: &[u16]) -> Self {
        self.table.widths = widths.to_vec();
        self
    }

    /// A row of texts.
    pub(crate) fn row(&mut self, cells: Vec<String>) {
        self.cells(cells.iter().map(|cell| lines(cell)).collect());
    }

    /// A row of cells.
    pub(crate) fn cells(&mut self, cells: Vec<Vec<Inline>>) {
        self.table.rows.push(cells);
    }

    /// The table.
    pub(crate) fn block(self) -> Block {
        Block::Table(self.table)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use draagvlak_exchange::document::words_of;

    #[test]
    fn a_figure_in_a_sentence_points_at_what_it_was_counted_from() {
        let counted = |name: &str| Counted(name.to_owned());
        let figures = [
            ("3".to_owned(), counted("T1")),
            ("13".to_owned(), counted("T2")),
        ];
        let words = "Op 13 juli kwamen er 3 van de 13.";
        let content = tied(words, &figures);
        assert_eq!(words_of(&content), words);
        let links: Vec<_> = content
            .iter()
            .filter_map(|inline| match inline {
                Inline::Link { target, content } => Some((target.as_str(), words_of(content))),
                _ => None,
            })
            .collect();
        assert_eq!(links, [("#T1", "3".to_owned()), ("#T2", "13".to_owned())]);
        assert_eq!(words_of(&tied("Niets", &figures)), "Niets");
    }
}
