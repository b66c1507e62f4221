//! The answer letter: to one sender, every reaction of theirs with what was done with it and the
//! text before and after (D27, D28).

use draagvlak_exchange::document::{Block, Document, Inline, lines, normalise};

use super::Record;
use super::register::{changed_for, of_round};
use crate::look::CommentRow;
use crate::problem::Problem;

/// Who sent reactions, with those.
#[derive(Debug, Clone)]
pub(crate) struct Sender<'r> {
    /// The name, as written; empty where only an organisation is known.
    pub(crate) respondent: String,
    /// The organisation, as written.
    pub(crate) organisation: String,
    /// The reactions, in the order of the register.
    pub(crate) rows: Vec<&'r CommentRow>,
}

impl Sender<'_> {
    /// The name with the organisation; empty where neither is known.
    pub(crate) fn name(&self) -> String {
        let parts = [self.respondent.as_str(), self.organisation.as_str()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    }
}

/// The senders of a round, or of all, in the order of their first reaction.
pub(crate) fn senders<'r>(record: &'r Record<'_>, round: Option<&str>) -> Vec<Sender<'r>> {
    let mut senders: Vec<Sender<'r>> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for row in of_round(record, round) {
        let draft = &row.comment.draft;
        let (who, where_from) = (draft.respondent.trim(), draft.organisation.trim());
        let place = *places.entry((who, where_from)).or_insert_with(|| {
            senders.push(Sender {
                respondent: who.to_owned(),
                organisation: where_from.to_owned(),
                rows: Vec::new(),
            });
            senders.len() - 1
        });
        senders[place].rows.push(row);
    }
    senders
}

/// The letter to a sender.
pub(crate) fn letter(record: &Record<'_>, sender: &Sender<'_>) -> Result<Document, Problem> {
    let subject = [("plan", record.title.clone())];
    let mut document = record.document(
        record.word("answer-letter-title"),
        record.say("answer-letter-subject", &subject),
    );
    let blocks = &mut document.blocks;
    let name = match sender.name() {
        name if name.is_empty() => record.word("answer-letter-unnamed"),
        name => name,
    };
    blocks.push(Block::paragraph(
        &record.say("answer-letter-to", &[("name", name)]),
    ));
    blocks.push(Block::paragraph(&record.word("answer-letter-greeting")));
    let count = [
        ("count", sender.rows.len().to_string()),
        ("plan", record.title.clone()),
    ];
    blocks.push(Block::paragraph(
        &record.say("answer-letter-thanks", &count),
    ));
    for row in &sender.rows {
        blocks.push(Block::heading(1, row.label.clone()));
        reaction(record, row, blocks)?;
    }
    blocks.push(Block::heading(1, record.word("answer-letter-end")));
    blocks.push(Block::paragraph(&record.word("answer-letter-invite")));
    blocks.push(Block::paragraph(&record.word("letter-closing")));
    let principals = record.profile.principals.iter();
    let principals: Vec<_> = principals
        .map(|principal| principal.title.clone())
        .collect();
    let signed = [("principals", record.texts.listed(&principals))];
    blocks.push(Block::paragraph(&record.say("letter-signed", &signed)));
    document.blocks = normalise(document.blocks);
    Ok(document)
}

/// A paragraph with a word before it.
fn labelled(record: &Record<'_>, key: &str, text: &str) -> Block {
    let content = vec![
        Inline::strong(format!("{}: ", record.word(key))),
        Inline::text(text),
    ];
    Block::Paragraph { content }
}

/// A reaction in full, with what was done with it and the text before and after.
pub(super) fn reaction(
    record: &Record<'_>,
    row: &CommentRow,
    blocks: &mut Vec<Block>,
) -> Result<(), Problem> {
    let draft = &row.comment.draft;
    let mut fact = |key: &str, text: &str| {
        if !text.trim().is_empty() {
            blocks.push(labelled(record, key, text.trim()));
        }
    };
    fact("answer-letter-on", &draft.reference);
    fact("answer-letter-passage", &draft.quote);
    blocks.push(told(record, "answer-letter-wrote"));
    let mut said = Vec::new();
    let parts = draft.text.split("\n\n").map(str::trim);
    said.extend(parts.filter(|part| !part.is_empty()).map(Block::paragraph));
    if !draft.proposal.trim().is_empty() {
        said.push(labelled(record, "column-proposal", draft.proposal.trim()));
    }
    blocks.push(Block::Quote { blocks: said });
    blocks.push(told(record, "answer-letter-did"));
    let outcome = if row.comment.is_open() {
        record.word("answer-letter-open")
    } else {
        record.outcome(row)
    };
    let mut done = vec![Inline::strong(outcome)];
    let answer = record.answer(row);
    if !answer.trim().is_empty() {
        done.push(Inline::Break);
        done.extend(lines(&answer));
    }
    blocks.push(Block::Paragraph { content: done });
    let (before, after) = changed_for(record, row)?;
    for (key, text) in [
        ("answer-letter-before", before),
        ("answer-letter-after", after),
    ] {
        if !text.trim().is_empty() {
            blocks.push(told(record, key));
            blocks.push(Block::Quote {
                blocks: vec![Block::paragraph(&text)],
            });
        }
    }
    Ok(())
}

fn told(record: &Record<'_>, key: &str) -> Block {
    Block::Paragraph {
        content: vec![Inline::strong(record.word(key))],
    }
}
