//! One chapter as it is opened: its text and the reactions beside it.

use draagvlak_domain::anchor::PlaceComment;
use draagvlak_domain::body::Body;
use draagvlak_domain::comment::Outcome;
use draagvlak_domain::draft::Sentiment;
use draagvlak_domain::id::OperationId;
use draagvlak_domain::revision::Line;
use draagvlak_redline::anchor::{Places, anchor_of, relocate};
use draagvlak_redline::utf16::Utf16;
use draagvlak_store::Gather;
use serde::Serialize;
use ts_rs::TS;

use crate::chapters::{ChapterRow, any_chapter_named, chapter_named, row};
use crate::desk::Desk;
use crate::look::{comment, these};
use crate::passage::anchor;
use crate::problem::Problem;
use crate::subject::Subjects;
use crate::text_range::TextRange;

/// How much of a reaction is shown beside a chapter, in characters.
const EXCERPT: usize = 160;

/// A chapter with everything the window opens it with.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChapterView {
    /// Its row in the outline.
    pub row: ChapterRow,
    /// The Markdown source, byte for byte.
    pub text: String,
    /// The revisions the text is made of: what a save is made upon.
    #[ts(type = "string[]")]
    pub heads: Vec<OperationId>,
    /// The reactions about it, in the order of the register.
    pub comments: Vec<PlacedComment>,
}

/// A reaction beside a chapter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlacedComment {
    /// Its number.
    pub label: String,
    /// Its first characters.
    pub excerpt: String,
    /// Who reacts, as written.
    pub respondent: String,
    /// What was done with it.
    pub outcome: Option<Outcome>,
    /// For, against or neither.
    pub sentiment: Option<Sentiment>,
    /// After the deadline.
    pub late: bool,
    /// The passage it is about as it stands now; none for a reaction about the whole chapter.
    pub anchor: Option<TextRange>,
    /// It had a passage, which is not in the text any more.
    pub adrift: bool,
    /// The passage as it was.
    pub quote: String,
}

/// A chapter with its text and the reactions about it.
///
/// # Errors
/// [`Problem`] when there is no such chapter.
pub fn chapter(desk: &Desk, name: &str) -> Result<ChapterView, Problem> {
    let id = chapter_named(desk, name)?.id;
    let head = desk.store.head_text(id, Line::Working)?;
    let subjects = Subjects::of(desk)?;
    let units = Utf16::new(&head.text);
    let mut places = None;
    let mut beside = Vec::new();
    let mut open = 0;
    let mut about = Vec::new();
    for gathered in subjects.gathered(Some(id), Gather::All)? {
        about.extend(desk.store.gathered_ids(&gathered)?);
    }
    for reaction in these(desk, about)? {
        open += usize::from(reaction.comment.is_open());
        let passage = anchor(&reaction.comment, id);
        let found = passage.as_ref().and_then(|passage| {
            places
                .get_or_insert_with(|| Places::of(&head.text))
                .find(passage)
        });
        beside.push(PlacedComment {
            label: reaction.label,
            excerpt: reaction.comment.draft.text.chars().take(EXCERPT).collect(),
            respondent: reaction.comment.draft.respondent.clone(),
            outcome: reaction.comment.disposition().map(|given| given.outcome),
            sentiment: reaction.comment.sentiment(),
            late: reaction.late,
            anchor: found.as_ref().map(|range| TextRange::of(&units, range)),
            adrift: passage.is_some() && found.is_none(),
            quote: passage.map(|passage| passage.quote).unwrap_or_default(),
        });
    }
    Ok(ChapterView {
        row: row(desk, id, open)?.ok_or_else(|| Problem::no_such(name, &[]))?,
        heads: head.heads,
        comments: beside,
        text: head.text,
    })
}

/// Ties a reaction to a passage of a chapter: the one that reads `quote` at or nearest to `start`,
/// in UTF-16 units of the chapter's source. Says the place it had, for [`replace_comment`]; empty
/// when it had none.
///
/// # Errors
/// [`Problem`] when there is no such reaction, chapter or passage.
pub fn place_comment(
    desk: &mut Desk,
    label: &str,
    chapter: &str,
    quote: &str,
    start: usize,
) -> Result<String, Problem> {
    let id = chapter_named(desk, chapter)?.id;
    let reaction = comment(desk, label)?;
    let comment = reaction.id;
    let before = match Subjects::of(desk)?.about(&reaction.comment)? {
        Some(about) => anchor(&reaction.comment, about.id).map(|anchor| PlaceComment {
            comment,
            chapter: about.id,
            anchor,
        }),
        None => None,
    };
    let text = desk.store.head_text(id, Line::Working)?.text;
    let start = Utf16::new(&text).byte(start);
    let nearest = if quote.trim().is_empty() {
        None
    } else {
        let places = text.match_indices(quote).map(|(at, _)| at);
        places.min_by_key(|at| at.abs_diff(start))
    };
    let range = nearest
        .map(|at| at..at + quote.len())
        .or_else(|| relocate(&draagvlak_domain::anchor::Anchor::quoted(quote), &text))
        .ok_or_else(|| Problem::refused("problem-no-passage", &[("quote", quote)]))?;
    desk.append(&Body::PlaceComment(PlaceComment {
        comment,
        chapter: id,
        anchor: anchor_of(&text, &range),
    }))?;
    let spelled = before.and_then(|before| serde_json::to_string(&before).ok());
    Ok(spelled.unwrap_or_default())
}

/// Ties a reaction again to the place it had, as [`place_comment`] said it.
///
/// # Errors
/// [`Problem`] when it is no such place, or not of this reaction.
pub fn replace_comment(desk: &mut Desk, label: &str, place: &str) -> Result<(), Problem> {
    let comment = comment(desk, label)?.id;
    let read = serde_json::from_str::<PlaceComment>(place).ok();
    let Some(place) = read.filter(|place| place.comment == comment) else {
        return Err(Problem::refused("problem-no-passage", &[("quote", "")]));
    };
    any_chapter_named(desk, &place.chapter.to_string())?;
    desk.append(&Body::PlaceComment(place))?;
    Ok(())
}
