//! Review bundles.

use draagvlak_usecases::{self as usecases, Mode, Problem, ReviewOrder};
use serde_json::json;

use super::Here;
use super::papers::{desk, press};
use crate::answer::Answer;
use crate::arguments::Review;

pub(super) fn review(here: &Here<'_>, command: Review) -> Result<Answer, Problem> {
    match command {
        Review::Export {
            version,
            out,
            round,
            person,
            language,
        } => export(
            here,
            &ReviewOrder {
                version,
                round,
                person,
                language,
                out,
            },
        ),
        Review::Readers => {
            let names = usecases::review_readers(&here.desk(Mode::Read)?, here.texts)?;
            Ok(Answer::rows(here.texts, &names, String::clone))
        }
    }
}

fn export(here: &Here<'_>, order: &ReviewOrder) -> Result<Answer, Problem> {
    let mut desk = desk(here)?;
    let (written, answers) = press(here, |press| {
        usecases::export_review(&mut desk, order, press)
    })?;
    let value = json!({ "path": written.path, "bytes": written.bytes, "answers": answers });
    let arguments = [("path", written.path), ("count", answers.to_string())];
    let key = match order.person {
        Some(_) => "review-written-for-one",
        None => "review-written",
    };
    Ok(Answer::said(here.texts, key, &arguments, &value))
}

/// What an import says of the answer file of a bundle.
pub(super) fn said(here: &Here<'_>, report: &usecases::ImportReport) -> Vec<String> {
    let Some(review) = &report.review else {
        return Vec::new();
    };
    let arguments = [
        ("sender", review.sender.clone()),
        ("stage", review.stage.clone()),
        ("placed", review.placed.to_string()),
        ("adrift", review.adrift.to_string()),
        ("general", review.general.to_string()),
    ];
    let mut lines = vec![here.texts.say("review-of", &arguments)];
    if report.fresh > 0 {
        lines.push(here.texts.say("review-places", &arguments));
    }
    lines
}
