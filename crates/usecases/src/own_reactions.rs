//! Reacting in one's own name, at a passage or in general, as a reader does in the program; and taking
//! that back. Nobody can give a reaction of another's so, nor take one back.

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::Comment;
use draagvlak_domain::draft::{CommentKind, Sentiment};
use draagvlak_domain::own_reaction::{ReactAsMember, RetractReaction};
use draagvlak_domain::round::Round;
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::chapter::passage_at;
use crate::chapters::chapter_named;
use crate::desk::Desk;
use crate::import_feedback::synonyms;
use crate::look::{CommentRow, any_comment};
use crate::problem::Problem;
use crate::rounds::{next_number, round_named};

/// A reaction of the member who works here.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct OwnReaction {
    /// The code of its round; none for the last one that is open.
    pub round: Option<String>,
    /// The chapter it is about, by id, number or title; none for the whole plan.
    pub chapter: Option<String>,
    /// The passage of that chapter, as its source has it; empty for all of it.
    pub quote: String,
    /// Where the passage begins, in UTF-16 units of the chapter's source: of several with these words
    /// the nearest is meant.
    pub start: usize,
    /// The reaction, letter for letter.
    pub text: String,
    /// The text it proposes; empty for none.
    pub proposal: String,
    /// General, substantive or editorial.
    pub kind: Option<CommentKind>,
    /// For, against or neither.
    pub sentiment: Option<Sentiment>,
}

/// Reacts as the member who works here. Says the number.
///
/// # Errors
/// [`Problem`] when nothing is said, no round is open, or there is no such chapter or passage.
pub fn react(desk: &mut Desk, own: &OwnReaction) -> Result<String, Problem> {
    if own.text.trim().is_empty() && own.proposal.trim().is_empty() {
        return Err(Problem::usage("problem-no-text", &[]));
    }
    let round = round_of(desk, own.round.as_deref())?;
    let chapter = match own
        .chapter
        .as_deref()
        .filter(|name| !name.trim().is_empty())
    {
        Some(name) => Some(chapter_named(desk, name)?.id),
        None => None,
    };
    let anchor = match (chapter, own.quote.trim()) {
        (_, "") => None,
        (Some(chapter), _) => Some(passage_at(desk, chapter, &own.quote, own.start)?),
        (None, _) => return Err(Problem::usage("problem-react-no-chapter", &[])),
    };
    let number = next_number(desk, Some(&round))?;
    let agrees = synonyms()?.is_assent(&own.text);
    let said = ReactAsMember {
        round: round.id,
        number,
        date: Some(desk.today()),
        chapter,
        anchor,
        text: own.text.clone(),
        proposal: own.proposal.clone(),
        kind: own.kind,
        sentiment: own.sentiment.or(agrees.then_some(Sentiment::Positive)),
    };
    desk.append(&Body::ReactAsMember(said))?;
    Ok(Comment::label(&round.value.code, number, 0))
}

/// Takes a reaction of the member who works here back, or gives it again. Its number is never given
/// to another.
///
/// # Errors
/// [`Problem`] when there is no such reaction, it is another's, or something was done with it already.
pub fn retract_reaction(desk: &mut Desk, label: &str, retracted: bool) -> Result<(), Problem> {
    let row = any_comment(desk, label)?;
    let named = [("comment", row.label.as_str())];
    if !is_own(desk, &row)? {
        return Err(Problem::refused("problem-not-your-reaction", &named));
    }
    if !row.comment.is_open() {
        return Err(Problem::refused("problem-reaction-answered", &named));
    }
    let comment = row.id;
    desk.append(&Body::RetractReaction(RetractReaction {
        comment,
        retracted,
    }))?;
    Ok(())
}

/// Whether the member who works here gave a reaction in its own name.
pub(crate) fn is_own(desk: &Desk, row: &CommentRow) -> Result<bool, Problem> {
    // What came with a file is not read for this: a file may be large.
    if row.comment.draft.origin.is_some() {
        return Ok(false);
    }
    let Some((stamp, Body::ReactAsMember(_))) = desk.store.body(row.comment.import)? else {
        return Ok(false);
    };
    let me = desk.member()?;
    let actors = desk.store.actors()?;
    Ok(actors.contains(&(stamp.actor, me)))
}

fn round_of(desk: &Desk, asked: Option<&str>) -> Result<Kept<Round>, Problem> {
    if let Some(code) = asked.map(str::trim).filter(|code| !code.is_empty()) {
        return round_named(desk, code);
    }
    let rounds: Vec<Kept<Round>> = desk.store.nouns(Noun::Round)?;
    let open = |round: &Kept<Round>| {
        let closed = round.value.closed.get().copied().flatten();
        closed.is_none() && round.value.body().is_none()
    };
    let last = rounds.into_iter().rev().find(open);
    last.ok_or_else(|| Problem::refused("problem-react-no-round", &[]))
}
