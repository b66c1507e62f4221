//! The words of a torn piece of Markdown.

use draagvlak_redline::blocks::dialect;
use pulldown_cmark::{Event, Parser};

/// The words of a piece of Markdown, which may be torn from its place, without what dresses them.
pub fn plain_text(piece: &str) -> String {
    let plain = |c: char| {
        !matches!(
            c,
            '*' | '_' | '`' | '~' | '[' | ']' | '|' | '#' | '<' | '>' | '\\' | '&' | '!' | '\n'
        )
    };
    if piece.chars().all(plain) {
        return piece.to_owned();
    }
    let mut words = String::new();
    if piece.starts_with(char::is_whitespace) {
        words.push(' ');
    }
    for event in Parser::new_ext(piece.trim(), dialect()) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                words.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::FootnoteReference(label) => words.push_str(&format!("[^{label}]")),
            Event::End(
                pulldown_cmark::TagEnd::Paragraph
                | pulldown_cmark::TagEnd::Item
                | pulldown_cmark::TagEnd::TableCell
                | pulldown_cmark::TagEnd::Heading(_),
            ) if !words.ends_with(' ') => words.push(' '),
            _ => {}
        }
    }
    let kept = words.trim_end().len();
    words.truncate(kept);
    if piece.ends_with(char::is_whitespace) {
        words.push(' ');
    }
    words
}
