//! The register of reactions as a file for the officials (D27, D30).

use std::path::Path;

use draagvlak_domain::member::AddMember;
use draagvlak_exchange::register::{Register, xlsx};
use draagvlak_store::Noun;
use draagvlak_texts::Texts;

use crate::desk::Desk;
use crate::files::replace;
use crate::look::{CommentFilter, comments};
use crate::problem::Problem;

/// The columns: the key of their word and their width in characters.
const COLUMNS: &[(&str, u16)] = &[
    ("column-number", 9),
    ("column-respondent", 20),
    ("column-organisation", 20),
    ("column-date", 11),
    ("column-late", 11),
    ("column-reference", 16),
    ("column-quote", 40),
    ("column-text", 60),
    ("column-proposal", 40),
    ("column-outcome", 18),
    ("column-answer", 50),
    ("column-handler", 14),
    ("column-origin", 24),
];

/// Writes every reaction on the register in full, with what was done with it, as xlsx. Says how
/// many.
///
/// # Errors
/// [`Problem`] when the plan cannot be read or the file not written.
pub fn export_register(
    desk: &Desk,
    round: Option<String>,
    texts: &Texts,
    out: &Path,
) -> Result<usize, Problem> {
    let filter = CommentFilter {
        round: round.clone(),
        ..CommentFilter::default()
    };
    let rows = comments(desk, &filter)?;
    let members = desk.store.nouns::<AddMember>(Noun::Member)?;
    let labels: std::collections::HashMap<_, _> =
        rows.iter().map(|row| (row.id, row.label.clone())).collect();
    let register = Register {
        title: round.unwrap_or_else(|| texts.word("register-title")),
        headers: COLUMNS
            .iter()
            .map(|(key, width)| (texts.word(key), *width))
            .collect(),
        rows: rows
            .iter()
            .map(|row| {
                let draft = &row.comment.draft;
                let given = row.comment.disposition();
                let outcome = match given {
                    Some(given) => texts.word(&format!("outcome-{}", given.outcome.key())),
                    None => texts.word("undisposed"),
                };
                let master = given
                    .and_then(|given| given.master)
                    .and_then(|id| labels.get(&id));
                let answer = match (given, master) {
                    (Some(given), Some(master)) => {
                        format!("{master} {}", given.note).trim().to_owned()
                    }
                    (Some(given), None) => given.note.clone(),
                    (None, _) => String::new(),
                };
                let handler = row.comment.handler.get().copied().flatten();
                let handler = members.iter().find(|member| Some(member.id) == handler);
                let origin = draft
                    .origin
                    .as_ref()
                    .map(|o| format!("{}!{}", o.sheet, o.cell));
                vec![
                    row.label.clone(),
                    draft.respondent.clone(),
                    draft.organisation.clone(),
                    draft.date.map(|date| date.to_string()).unwrap_or_default(),
                    if row.late {
                        texts.word("late")
                    } else {
                        String::new()
                    },
                    draft.reference.clone(),
                    draft.quote.clone(),
                    draft.text.clone(),
                    draft.proposal.clone(),
                    outcome,
                    answer,
                    handler
                        .map(|member| member.value.name.clone())
                        .unwrap_or_default(),
                    origin.unwrap_or_default(),
                ]
            })
            .collect(),
    };
    let bytes = xlsx(&register)
        .map_err(|error| Problem::refused("problem-file", &[("what", &error.to_string())]))?;
    replace(out, &bytes)?;
    Ok(rows.len())
}
