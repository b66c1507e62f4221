//! From the document model back to Markdown, in one spelling.

use std::fmt::Write;

use super::{Align, Block, Inline, Picture, Table};

/// Names the label of a footnote, by its number and its words.
pub(super) type Label<'l> = &'l mut dyn FnMut(u32, &[Inline]) -> String;

/// How much is escaped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Escape {
    /// What could be taken for markup where it stands.
    Needed,
    /// Every sign that can be markup anywhere.
    All,
}

/// Blocks as Markdown, without the words of their footnotes.
pub(super) fn markup(blocks: &[Block], escape: Escape, label: Label<'_>) -> String {
    let mut made = String::new();
    let mut other = false;
    for (at, block) in blocks.iter().enumerate() {
        if at > 0 {
            made.push_str("\n\n");
        }
        // Two lists of one kind that follow each other would be one.
        other = matches!(
            (at.checked_sub(1).map(|at| &blocks[at]), block),
            (Some(Block::List { start: a, .. }), Block::List { start: b, .. })
                if a.is_some() == b.is_some()
        ) && !other;
        made.push_str(&one(block, other, escape, label));
    }
    made
}

fn one(block: &Block, other: bool, escape: Escape, label: Label<'_>) -> String {
    match block {
        Block::Heading { level, content, .. } => {
            let words = inline(content, Place::Line, escape, label);
            // A row of # at the end would be taken for the end of the heading.
            let words = match words.trim_end().strip_suffix('#') {
                Some(rest) if rest.is_empty() || rest.ends_with([' ', '#']) => {
                    format!("{rest}\\#")
                }
                _ => words,
            };
            format!("{} {words}", "#".repeat(usize::from((*level).clamp(1, 6))))
        }
        Block::Paragraph { content } => inline(content, Place::Paragraph, escape, label),
        Block::List { start, items } => list(*start, items, other, escape, label),
        Block::Table(table) => self::table(table, escape, label),
        Block::Quote { blocks } | Block::Notice { blocks } => {
            prefixed(&markup(blocks, escape, label), "> ", "> ")
        }
        Block::Changed { blocks, .. } => markup(blocks, escape, label),
        Block::Code { text } => {
            let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
            let fence = "`".repeat(longest.max(2) + 1);
            format!("{fence}\n{text}\n{fence}")
        }
        Block::Rule => "---".to_owned(),
        Block::Figure { picture, .. } => pictured(picture, escape),
    }
}

fn prefixed(text: &str, first: &str, rest: &str) -> String {
    let lines: Vec<_> = text
        .lines()
        .enumerate()
        .map(|(at, line)| {
            let prefix = if at == 0 { first } else { rest };
            format!("{prefix}{line}").trim_end().to_owned()
        })
        .collect();
    lines.join("\n")
}

fn list(
    start: Option<u64>,
    items: &[Vec<Block>],
    other: bool,
    escape: Escape,
    label: Label<'_>,
) -> String {
    let tight = items.iter().all(|item| {
        matches!(
            item.as_slice(),
            [] | [Block::Paragraph { .. }] | [Block::Paragraph { .. }, Block::List { .. }]
        )
    });
    let mut made = Vec::with_capacity(items.len());
    for (at, item) in items.iter().enumerate() {
        let marker = match start {
            Some(start) => {
                let number = start.saturating_add(at as u64).min(999_999_999);
                format!("{number}{} ", if other { ')' } else { '.' })
            }
            None => (if other { "* " } else { "- " }).to_owned(),
        };
        let text = if tight {
            let parts: Vec<_> = item
                .iter()
                .map(|block| one(block, false, escape, label))
                .collect();
            parts.join("\n")
        } else {
            markup(item, escape, label)
        };
        let text = if text.is_empty() {
            marker.trim_end().to_owned()
        } else {
            prefixed(&text, &marker, &" ".repeat(marker.len()))
        };
        made.push(text);
    }
    made.join(if tight { "\n" } else { "\n\n" })
}

fn table(table: &Table, escape: Escape, label: Label<'_>) -> String {
    let mut made = String::new();
    let mut row = |cells: &[Vec<Inline>], label: Label<'_>| {
        made.push('|');
        for cell in cells {
            let _ = write!(made, " {} |", inline(cell, Place::Cell, escape, label));
        }
        made.push('\n');
    };
    row(&table.header, label);
    let mut rules = String::from("|");
    for at in 0..table.header.len() {
        rules.push_str(match table.align.get(at) {
            Some(Align::End) => " ---: |",
            Some(Align::Center) => " :---: |",
            _ => " --- |",
        });
    }
    rules.push('\n');
    let mut rows = String::new();
    for cells in &table.rows {
        rows.push('|');
        for cell in cells {
            let _ = write!(rows, " {} |", inline(cell, Place::Cell, escape, label));
        }
        rows.push('\n');
    }
    (made + &rules + &rows).trim_end().to_owned()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Paragraph,
    /// A heading: one line.
    Line,
    /// A cell of a table: one line, without bars.
    Cell,
}

fn inline(content: &[Inline], place: Place, escape: Escape, label: Label<'_>) -> String {
    let mut made = String::new();
    write_inline(content, place, escape, label, &mut made);
    if place == Place::Paragraph {
        let lines: Vec<_> = made.split('\n').map(line_start).collect();
        made = lines.join("\n");
    }
    made
}

fn write_inline(
    content: &[Inline],
    place: Place,
    escape: Escape,
    label: Label<'_>,
    made: &mut String,
) {
    for piece in content {
        match piece {
            Inline::Text { text } => escaped(text, place, escape, made),
            Inline::Strong { content } => around("**", content, place, escape, label, made),
            Inline::Emphasis { content } => around("*", content, place, escape, label, made),
            Inline::Strike { content } => around("~~", content, place, escape, label, made),
            Inline::Verbatim { text } => verbatim(text, place, made),
            Inline::Link { target, content } => {
                made.push('[');
                write_inline(content, place, escape, label, made);
                let target = target.replace('<', "%3C").replace('>', "%3E");
                let plain = !target.contains(['(', ')', ' ', '\\']) && !target.is_empty();
                if plain {
                    let _ = write!(made, "]({target})");
                } else {
                    let _ = write!(made, "](<{}>)", target.replace('\\', "\\\\"));
                }
            }
            Inline::Footnote { number, content } => {
                let _ = write!(made, "[^{}]", label(*number, content));
            }
            Inline::Break => made.push_str(match place {
                Place::Paragraph => "\\\n",
                Place::Line => " ",
                Place::Cell => "<br>",
            }),
            Inline::Change { content, .. } => write_inline(content, place, escape, label, made),
            Inline::Picture(picture) => made.push_str(&pictured(picture, escape)),
            Inline::Why { .. } => {}
        }
    }
}

/// A picture as Markdown, which says what it says.
pub fn spelled_picture(picture: &Picture) -> String {
    pictured(picture, Escape::Needed)
}

fn pictured(picture: &Picture, escape: Escape) -> String {
    let mut made = "![".to_owned();
    escaped(&picture.alt, Place::Cell, escape, &mut made);
    let _ = write!(made, "]({}", picture.address());
    if !picture.caption.is_empty() {
        let mut caption = String::new();
        escaped(&picture.caption, Place::Cell, escape, &mut caption);
        let quoted = match escape {
            Escape::Needed => caption.replace('"', "\\\""),
            Escape::All => caption,
        };
        let _ = write!(made, " \"{quoted}\"");
    }
    made.push(')');
    made
}

/// Words in a dress, which leaves the space at their ends outside.
fn around(
    mark: &str,
    content: &[Inline],
    place: Place,
    escape: Escape,
    label: Label<'_>,
    made: &mut String,
) {
    let mut inner = String::new();
    write_inline(content, place, escape, label, &mut inner);
    let words = inner.trim_matches(' ');
    if words.is_empty() {
        made.push_str(&inner);
        return;
    }
    let before = inner.len() - inner.trim_start_matches(' ').len();
    let after = inner.trim_end_matches(' ').len();
    let _ = write!(
        made,
        "{}{mark}{words}{mark}{}",
        &inner[..before],
        &inner[after..]
    );
}

fn verbatim(text: &str, place: Place, made: &mut String) {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') || text.trim().len() < text.len() {
        " "
    } else {
        ""
    };
    let text = if place == Place::Cell {
        text.replace('|', "\\|")
    } else {
        text.to_owned()
    };
    let _ = write!(made, "{fence}{pad}{text}{pad}{fence}");
}

fn escaped(text: &str, place: Place, escape: Escape, made: &mut String) {
    let signs: Vec<char> = text.chars().collect();
    for (at, sign) in signs.iter().copied().enumerate() {
        let next = signs.get(at + 1).copied();
        let before = at.checked_sub(1).map(|at| signs[at]);
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let needed = match sign {
            '\\' => next.is_none_or(|c| c.is_ascii_punctuation()),
            '`' | '[' | ']' | '<' => true,
            '*' => {
                !(before.is_some_and(char::is_whitespace) && next.is_some_and(char::is_whitespace))
            }
            '_' => !(word(before) && word(next)),
            '~' => true,
            '&' => next.is_some_and(|c| c == '#' || c.is_ascii_alphabetic()),
            '|' => place == Place::Cell,
            _ => false,
        };
        let all = escape == Escape::All && sign.is_ascii_punctuation();
        if needed || all {
            made.push('\\');
        }
        made.push(if matches!(sign, '\n' | '\r') {
            ' '
        } else {
            sign
        });
    }
}

/// A line that would begin something else begins with an escape.
fn line_start(line: &str) -> String {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = &line[digits..];
    if (1..10).contains(&digits) && (rest.starts_with(['.', ')'])) {
        let after = rest[1..].chars().next();
        if after.is_none_or(char::is_whitespace) {
            return format!("{}\\{rest}", &line[..digits]);
        }
    }
    let first = line.chars().next();
    let follows = |marker: &str| {
        let rest = line.trim_start_matches(|c| marker.contains(c));
        rest.is_empty() || rest.starts_with(char::is_whitespace)
    };
    let begins = match first {
        Some('>' | '|') => true,
        Some('#') => follows("#"),
        Some('-') => line.starts_with("- ") || line.trim_matches(['-', ' ']).is_empty(),
        Some('+') => line.starts_with("+ ") || line == "+",
        Some('=') => line.trim_matches(['=', ' ']).is_empty(),
        Some(':') => line.contains('|') || line.trim_matches([':', '-', ' ']).is_empty(),
        _ => false,
    };
    if begins {
        format!("\\{line}")
    } else {
        line.to_owned()
    }
}
