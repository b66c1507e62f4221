//! Reactions in one's own name, on the command line.

use draagvlak_usecases::{self as usecases, CommentKind, Mode, OwnReaction, Sentiment};
use serde_json::json;

use super::{Here, Outcome};
use crate::answer::Answer;
use crate::arguments::readers::{Kind, React, Tone};

pub(super) fn react(here: &Here<'_>, asked: React) -> Outcome {
    let own = OwnReaction {
        round: asked.round,
        chapter: asked.chapter,
        quote: asked.quote,
        start: 0,
        text: asked.text,
        proposal: asked.proposal,
        kind: asked.kind.map(|kind| match kind {
            Kind::General => CommentKind::General,
            Kind::Substantive => CommentKind::Substantive,
            Kind::Editorial => CommentKind::Editorial,
        }),
        sentiment: asked.sentiment.map(|tone| match tone {
            Tone::Positive => Sentiment::Positive,
            Tone::Neutral => Sentiment::Neutral,
            Tone::Critical => Sentiment::Critical,
        }),
    };
    let label = usecases::react(&mut here.desk(Mode::Write)?, &own)?;
    let said = [("comment", label.clone())];
    Ok(Answer::said(
        here.texts,
        "react-done",
        &said,
        &json!({ "label": label }),
    ))
}

pub(super) fn retract(here: &Here<'_>, label: &str, undo: bool) -> Outcome {
    usecases::retract_reaction(&mut here.desk(Mode::Write)?, label, !undo)?;
    let said = [("comment", label.to_owned())];
    let key = if undo {
        "retract-undone"
    } else {
        "retract-done"
    };
    Ok(Answer::said(
        here.texts,
        key,
        &said,
        &json!({ "label": label, "retracted": !undo }),
    ))
}
