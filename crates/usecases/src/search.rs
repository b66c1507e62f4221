//! Finding words: in chapters, reactions, what was answered to them, and decisions.

use draagvlak_exchange::document::plain_text;
use draagvlak_store::Sought;
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::look::Labels;
use crate::problem::Problem;

/// In what something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FoundKind {
    /// A chapter.
    Chapter,
    /// A reaction.
    Comment,
    /// The answer to a reaction, or a decision of a body.
    Decision,
}

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FoundRow {
    /// In what.
    pub kind: FoundKind,
    /// What to go to: a chapter's id, a reaction's number; empty for a decision of a body.
    pub id: String,
    /// The chapter's title, the reaction's number, or the body that decided.
    pub place: String,
    /// The words around the first match, without what dresses them.
    pub excerpt: String,
}

/// The most that is shown.
const MOST: usize = 200;

/// What holds every word, the best first.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn search(desk: &Desk, text: &str) -> Result<Vec<FoundRow>, Problem> {
    let labels = Labels::of(desk)?;
    let mut rows = Vec::new();
    for found in desk.store.search(text, MOST)? {
        let (kind, id, place) = match found.kind {
            Sought::Chapter => (FoundKind::Chapter, found.id.to_string(), found.title),
            Sought::Decision => (FoundKind::Decision, String::new(), found.title),
            Sought::Comment | Sought::Answer => {
                // What was taken back is on no list.
                let here = desk.store.comment(found.id)?;
                let (Some(label), true) = (
                    labels.one(desk, found.id)?,
                    here.is_some_and(|comment| comment.is_present()),
                ) else {
                    continue;
                };
                let kind = match found.kind {
                    Sought::Answer => FoundKind::Decision,
                    _ => FoundKind::Comment,
                };
                (kind, label.clone(), label)
            }
        };
        rows.push(FoundRow {
            kind,
            id,
            place,
            excerpt: match found.kind {
                Sought::Chapter => words(&found.excerpt),
                Sought::Comment | Sought::Answer | Sought::Decision => found.excerpt,
            },
        });
    }
    Ok(rows)
}

/// The words of a piece torn out of a chapter: a table's cells one after the other, no marks.
fn words(piece: &str) -> String {
    let drawn = |line: &&str| line.chars().any(|c| !matches!(c, '|' | '-' | ':' | ' '));
    let lines = piece.lines().filter(drawn);
    let text: Vec<String> = lines
        .map(|line| plain_text(&line.replace('|', " ")))
        .collect();
    text.join(" ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn what_is_found_in_a_table_reads_as_words() {
        let piece = "…uit de peiling |\n| --- | --- |\n| **Ondermijning** | drugs,\n\n## Wat [wij](https://x.nl) doen";
        assert_eq!(
            words(piece),
            "…uit de peiling Ondermijning drugs, Wat wij doen"
        );
    }
}
