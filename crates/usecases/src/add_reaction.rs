//! Taking a reaction down by hand: from a letter, an e-mail, a telephone call.

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::{Comment, CommentChange, ImportFeedback, SetComment};
use draagvlak_domain::draft::{DraftComment, Sentiment};
use draagvlak_domain::id::EntityId;
use draagvlak_domain::time::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::chapters::chapter_named;
use crate::desk::Desk;
use crate::import_feedback::synonyms;
use crate::problem::Problem;
use crate::rounds::{next_number, round_named};

/// A reaction to take down.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct NewReaction {
    /// The code of its round.
    pub round: String,
    /// Who reacts.
    pub respondent: String,
    /// For which organisation.
    pub organisation: String,
    /// In which role.
    pub role: String,
    /// The reaction, letter for letter.
    pub text: String,
    /// The chapter it is about, by id, number or title.
    pub chapter: Option<String>,
    /// The plan text it quotes.
    pub quote: String,
    /// When it was made or received; none where unknown.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
}

/// Takes a reaction down. Says its number.
///
/// # Errors
/// [`Problem`] when there is no such round or chapter, or nothing is said.
pub fn add_reaction(desk: &mut Desk, new: &NewReaction) -> Result<String, Problem> {
    if new.text.trim().is_empty() {
        return Err(Problem::usage("problem-no-text", &[]));
    }
    let round = round_named(desk, &new.round)?;
    let chapter = match &new.chapter {
        Some(name) => Some(chapter_named(desk, name)?.id),
        None => None,
    };
    let first_number = next_number(desk, Some(&round))?;
    let draft = DraftComment {
        respondent: new.respondent.trim().to_owned(),
        organisation: new.organisation.trim().to_owned(),
        role: new.role.trim().to_owned(),
        date: new.date,
        quote: new.quote.clone(),
        text: new.text.clone(),
        sentiment: synonyms()?
            .is_assent(&new.text)
            .then_some(Sentiment::Positive),
        ..DraftComment::default()
    };
    desk.write(|writing| {
        let taken = writing.append(&Body::ImportFeedback(ImportFeedback {
            round: round.id,
            file: None,
            first_number,
            comments: vec![draft],
            skipped: Vec::new(),
        }))?;
        if chapter.is_some() {
            writing.append(&Body::SetComment(SetComment {
                comment: EntityId::born_of(taken, 0),
                change: CommentChange::Chapter(chapter),
            }))?;
        }
        Ok(Comment::label(&round.value.code, first_number, 0))
    })
}
