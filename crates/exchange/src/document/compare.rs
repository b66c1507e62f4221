//! Two texts as one, in which shows what came and what went.

use std::ops::Range;

use draagvlak_texts::Texts;

use super::markdown::{Inset, Parsed, TooLarge, from_markdown_as, plain_text};
use super::{Block, Change, Inline, Made};

/// A change between two texts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mark {
    /// Where it was in the old text; empty for what only came.
    pub old: Range<usize>,
    /// Where it is in the new text; empty for what only went.
    pub new: Range<usize>,
    /// Whether it moved rather than came or went.
    pub moved: bool,
    /// Why it was made: the numbers of reactions; empty for nothing.
    pub why: String,
    /// Who made it, and when.
    pub made: Made,
}

/// The new text with the changes since the old one in it. `marks` stand in the order of the new
/// text and do not overlap. A block that came or went whole shows as such; elsewhere words do.
/// Where a change cannot show among words (only the dress of them changed, or code) both blocks
/// are shown: no mark is passed over.
///
/// # Errors
/// [`TooLarge`] for a text no paper needs.
pub fn compared(
    old: &str,
    new: &str,
    marks: &[Mark],
    texts: &Texts,
    notes: &mut u32,
) -> Result<Vec<Block>, TooLarge> {
    let mut aside = *notes;
    let was = from_markdown_as(old, texts, &mut aside, &[])?;
    aside = *notes;
    let is = from_markdown_as(new, texts, &mut aside, &[])?;
    let gone = covered(old, &was, marks, |mark| &mark.old);
    let came = covered(new, &is, marks, |mark| &mark.new);
    let insets: Vec<_> = marks
        .iter()
        .map(|mark| Inset {
            range: mark.new.clone(),
            gone: rest(old, &mark.old, &was, &gone),
            moved: mark.moved,
            why: mark.why.clone(),
            made: mark.made.clone(),
        })
        .collect();
    let marked = from_markdown_as(new, texts, notes, &insets)?;
    let view = View {
        old,
        new,
        marks,
        insets: &insets,
        was: &was,
        gone: &gone,
    };
    Ok(view.blocks(&is, &came, marked))
}

/// For each block, the mark that covers it whole.
fn covered<'m>(
    text: &str,
    parsed: &Parsed,
    marks: &'m [Mark],
    range: impl Fn(&'m Mark) -> &'m Range<usize>,
) -> Vec<Option<usize>> {
    let within = |at: usize| marks.iter().position(|mark| range(mark).contains(&at));
    parsed
        .blocks
        .iter()
        .map(|(block, _)| {
            let source = text.get(block.clone()).unwrap_or_default();
            let mut ink = source
                .char_indices()
                .filter(|(_, c)| !c.is_whitespace())
                .map(|(at, _)| within(block.start + at));
            let first = ink.next().flatten()?;
            ink.all(|mark| mark.is_some()).then_some(first)
        })
        .collect()
}

/// What a mark took away, without the blocks that are shown as gone whole.
fn rest(old: &str, range: &Range<usize>, was: &Parsed, gone: &[Option<usize>]) -> String {
    let mut left = String::new();
    let mut at = range.start;
    for ((block, _), gone) in was.blocks.iter().zip(gone) {
        if gone.is_some() && block.start < range.end && range.start < block.end {
            left.push_str(old.get(at..block.start.max(at)).unwrap_or_default());
            at = at.max(block.end);
        }
    }
    left.push_str(old.get(at.min(range.end)..range.end).unwrap_or_default());
    plain_text(&left)
}

/// Whether a block in which changes show reads as the blocks before it where they are left out:
/// an item of a list that went has no place among words.
fn says(dressed: &Block, before: &[Block]) -> bool {
    lines_of(std::slice::from_ref(dressed), false) == lines_of(before, true)
}

/// The words of each paragraph and cell, with what came or else with what went.
fn lines_of(blocks: &[Block], came: bool) -> Vec<String> {
    fn words(content: &[Inline], came: bool, line: &mut String) {
        for inline in content {
            match inline {
                Inline::Text { text } | Inline::Verbatim { text } => line.push_str(text),
                Inline::Break => line.push(' '),
                Inline::Picture(picture) => line.push_str(&picture.hash),
                Inline::Change {
                    change, content, ..
                } => {
                    if came == matches!(change, Change::Inserted | Change::MovedHere) {
                        words(content, came, line);
                    }
                }
                Inline::Strong { content }
                | Inline::Emphasis { content }
                | Inline::Strike { content }
                | Inline::Link { content, .. } => words(content, came, line),
                Inline::Footnote { .. } | Inline::Why { .. } => {}
            }
        }
    }
    fn gather(blocks: &[Block], came: bool, lines: &mut Vec<String>) {
        let one = |content: &[Inline], lines: &mut Vec<String>| {
            let mut line = String::new();
            words(content, came, &mut line);
            let line: Vec<_> = line.split_whitespace().collect();
            if !line.is_empty() {
                lines.push(line.join(" "));
            }
        };
        for block in blocks {
            match block {
                Block::Heading { content, .. } | Block::Paragraph { content } => {
                    one(content, lines)
                }
                Block::List { items, .. } => {
                    items.iter().for_each(|item| gather(item, came, lines));
                }
                Block::Table(table) => {
                    let cells = table.header.iter().chain(table.rows.iter().flatten());
                    cells.for_each(|cell| one(cell, lines));
                }
                Block::Quote { blocks }
                | Block::Notice { blocks }
                | Block::Changed { blocks, .. } => {
                    gather(blocks, came, lines);
                }
                Block::Code { text } => lines.extend(text.lines().map(str::to_owned)),
                Block::Figure { picture, .. } => lines.push(picture.hash.clone()),
                Block::Rule => {}
            }
        }
    }
    let mut lines = Vec::new();
    gather(blocks, came, &mut lines);
    lines
}

struct View<'a> {
    old: &'a str,
    new: &'a str,
    marks: &'a [Mark],
    insets: &'a [Inset],
    was: &'a Parsed,
    gone: &'a [Option<usize>],
}

impl View<'_> {
    fn blocks(&self, is: &Parsed, came: &[Option<usize>], marked: Parsed) -> Vec<Block> {
        let mut shown = marked.shown.clone();
        // A block that went stands before the first block at or after the place it went from.
        let mut went: Vec<(usize, Block)> = Vec::new();
        for ((_, block), mark) in self.was.blocks.iter().zip(self.gone) {
            if let Some(mark) = *mark {
                shown[mark] = true;
                went.push((
                    self.marks[mark].new.start,
                    self.changed(mark, true, block.clone()),
                ));
            }
        }
        let mut went = went.into_iter().peekable();
        let mut made = Vec::new();
        for ((range, plain), (came, (_, dressed))) in
            is.blocks.iter().zip(came.iter().zip(marked.blocks))
        {
            while let Some((_, block)) = went.next_if(|(at, _)| *at <= range.start) {
                made.push(block);
            }
            if let Some(mark) = *came {
                shown[mark] = true;
                made.push(self.changed(mark, false, plain.clone()));
                continue;
            }
            let mine: Vec<_> = (0..self.marks.len())
                .filter(|at| self.touches(*at, range) && !self.is_trivial(*at))
                .collect();
            let before = self.before(range, &mine);
            if mine.iter().all(|at| shown[*at]) && (mine.is_empty() || says(&dressed, &before)) {
                made.push(dressed);
                continue;
            }
            let why: Vec<_> = mine
                .iter()
                .map(|at| self.marks[*at].why.as_str())
                .filter(|why| !why.is_empty())
                .collect();
            let why = why.join("; ");
            let by = mine.first().map(|at| self.marks[*at].made.clone());
            let by = by.unwrap_or_default();
            mine.iter().for_each(|at| shown[*at] = true);
            if !before.is_empty() {
                made.push(Block::Changed {
                    change: Change::Deleted,
                    made: by.clone(),
                    why: why.clone(),
                    blocks: before,
                });
            }
            made.push(Block::Changed {
                change: Change::Inserted,
                made: by,
                why,
                blocks: vec![plain.clone()],
            });
        }
        made.extend(went.map(|(_, block)| block));
        for at in (0..self.marks.len()).filter(|at| !shown[*at] && !self.is_trivial(*at)) {
            made.push(self.bare(at));
        }
        made
    }

    fn changed(&self, mark: usize, gone: bool, block: Block) -> Block {
        let mark = &self.marks[mark];
        Block::Changed {
            change: match (gone, mark.moved) {
                (true, false) => Change::Deleted,
                (true, true) => Change::MovedAway,
                (false, false) => Change::Inserted,
                (false, true) => Change::MovedHere,
            },
            made: mark.made.clone(),
            why: mark.why.clone(),
            blocks: vec![block],
        }
    }

    fn touches(&self, at: usize, block: &Range<usize>) -> bool {
        let mark = &self.marks[at].new;
        if mark.is_empty() {
            block.start <= mark.start && mark.start <= block.end
        } else {
            mark.start < block.end && block.start < mark.end
        }
    }

    /// White space alone, or nothing beside blocks that are shown whole.
    fn is_trivial(&self, at: usize) -> bool {
        let came = self.new.get(self.marks[at].new.clone()).unwrap_or_default();
        let went = self.old.get(self.marks[at].old.clone()).unwrap_or_default();
        came.trim().is_empty() && went.trim().is_empty()
            || came.trim().is_empty()
                && self.insets[at].gone.trim().is_empty()
                && self.gone.contains(&Some(at))
    }

    /// The old blocks that stood where this new one stands, but those that are shown already: as far
    /// before its first change, and as far behind its last, as it reaches itself.
    fn before(&self, block: &Range<usize>, mine: &[usize]) -> Vec<Block> {
        let (Some(first), Some(last)) = (mine.first(), mine.last()) else {
            return Vec::new();
        };
        let (first, last) = (&self.marks[*first], &self.marks[*last]);
        let lead = first.new.start.saturating_sub(block.start);
        let trail = block.end.saturating_sub(last.new.end);
        let start = first.old.start.saturating_sub(lead);
        let end = last.old.end.saturating_add(trail);
        let blocks = self.was.blocks.iter().zip(self.gone);
        blocks
            .filter(|((range, _), gone)| {
                let ink = self
                    .old
                    .get(range.clone())
                    .map_or(0, |text| text.trim_end().len());
                gone.is_none() && range.start < end && start < range.start + ink
            })
            .map(|((_, block), _)| block.clone())
            .collect()
    }

    /// A change outside every block, such as in the target of a link kept apart.
    fn bare(&self, at: usize) -> Block {
        let mark = &self.marks[at];
        let piece = |change, text: &str| Inline::Change {
            change,
            made: mark.made.clone(),
            content: vec![Inline::text(text.trim())],
        };
        let mut content = Vec::new();
        let went = self.old.get(mark.old.clone()).unwrap_or_default();
        let came = self.new.get(mark.new.clone()).unwrap_or_default();
        if !went.trim().is_empty() {
            content.push(piece(Change::Deleted, went));
        }
        if !came.trim().is_empty() {
            content.push(piece(Change::Inserted, came));
        }
        if !mark.why.is_empty() {
            content.push(Inline::Why {
                text: mark.why.clone(),
            });
        }
        Block::Paragraph { content }
    }
}
