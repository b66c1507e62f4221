//! Saving a chapter's text.

use draagvlak_domain::body::Body;
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::revision::{Line, Revise, TextStep};
use draagvlak_redline::atoms::change_between;
use draagvlak_redline::save::save;
use serde::Serialize;

use crate::chapters::chapter_named;
use crate::desk::Desk;
use crate::look::comment;
use crate::problem::Problem;

/// What became of a save.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Edited {
    /// The revision; none when nothing changed.
    pub revision: Option<OperationId>,
    /// How many words the chapter holds now.
    pub words: usize,
}

/// Saves a chapter's text upon what it is now, for these reactions. Blocks that say what they said
/// keep their source; a text that says the same is not stored again.
///
/// # Errors
/// [`Problem`] when there is no such chapter or reaction.
pub fn edit_chapter(
    desk: &mut Desk,
    name: &str,
    text: &str,
    reasons: &[String],
) -> Result<Edited, Problem> {
    let chapter = chapter_named(desk, name)?.id;
    let reasons: Vec<EntityId> = reasons
        .iter()
        .map(|label| Ok(comment(desk, label)?.id))
        .collect::<Result<_, Problem>>()?;
    let head = desk.store.head_text(chapter, Line::Working)?;
    let text = save(&head.text, text);
    let words = text.split_whitespace().count();
    if text == head.text && head.heads.len() == 1 {
        return Ok(Edited {
            revision: None,
            words,
        });
    }
    let was = match head.heads.as_slice() {
        [] | [_] => head.text,
        [first, ..] => {
            let mut history = desk.store.history(chapter, Line::Working)?;
            history
                .text(*first)
                .map_err(draagvlak_store::StoreError::from)?
                .to_string()
        }
    };
    let step = TextStep {
        base: head.heads,
        delta: change_between(&was, &text),
    };
    let revise = Revise {
        chapter,
        step,
        reasons,
        note: String::new(),
    };
    let revision = desk.append(&Body::Revise(revise))?;
    Ok(Edited {
        revision: Some(revision),
        words,
    })
}
