//! Formal versions on the command line.

use draagvlak_usecases::{self as usecases, CompareChapter, Mode, PieceKind, TextRange};
use serde_json::json;

use super::{Here, Outcome, day, papers};
use crate::answer::Answer;

use crate::arguments::Version;

pub(super) fn version(here: &Here<'_>, command: Version) -> Outcome {
    match command {
        Version::List => {
            let rows = usecases::versions(&here.desk(Mode::Read)?)?;
            Ok(Answer::rows(here.texts, &rows, |row| {
                format!(
                    "{}\t{}\t{}\t{}",
                    row.stage,
                    row.date,
                    row.hash.short(),
                    row.comments
                )
            }))
        }
        Version::Show { stage } => {
            let chapters = usecases::version_text(&here.desk(Mode::Read)?, &stage)?;
            let human = chapters
                .iter()
                .map(|(_, text)| text.as_str())
                .collect::<Vec<_>>()
                .join("\n");
            Ok(Answer {
                human,
                value: json!(chapters),
                well: true,
            })
        }
        Version::Compare { from, to, format } => {
            let desk = here.desk(Mode::Read)?;
            let chapters = usecases::compare(&desk, &from, to.as_deref())?;
            let mut answer = Answer::lines([], &chapters);
            answer.human = match format.as_str() {
                "json" => format!("{:#}\n", answer.value),
                "html" => papers::compare_page(here, &desk, &from, to.as_deref())?,
                _ => in_text(here, &chapters),
            };
            Ok(answer)
        }
        Version::Issue {
            stage,
            date,
            reason,
        } => {
            let mut desk = here.desk(Mode::Write)?;
            let date = day(&desk, date.as_deref())?;
            let issued = usecases::issue_version(&mut desk, &stage, date, reason.as_deref())?;
            let arguments = [
                ("stage", issued.stage.clone()),
                ("chapters", issued.chapters.to_string()),
                ("comments", issued.comments.to_string()),
                ("hash", issued.hash.short()),
            ];
            Ok(Answer::said(
                here.texts,
                "version-issued",
                &arguments,
                &issued,
            ))
        }
    }
}

/// What happened to a chapter as a whole, as lines; none when only its text changed.
fn told(here: &Here<'_>, row: &CompareChapter) -> Vec<String> {
    let arguments = [
        ("old", row.old_title.clone()),
        ("new", row.title.clone()),
        ("from", row.old_number.to_string()),
        ("to", row.number.to_string()),
    ];
    let say = |key| here.texts.say(key, &arguments);
    match (row.old_number, row.number) {
        (0, _) => vec![say("compare-added")],
        (_, 0) => vec![say("compare-removed")],
        _ => {
            let mut lines = Vec::new();
            if row.old_title != row.title {
                lines.push(say("compare-retitled"));
            }
            if row.moved {
                lines.push(say("compare-moved"));
            }
            lines
        }
    }
}

fn heading(row: &CompareChapter) -> String {
    match row.number {
        0 => format!("– {}", row.old_title),
        number => format!("{number} {}", row.title),
    }
}

/// The whole text in the small text language, and under each chapter who changed what and for
/// which reactions.
fn in_text(here: &Here<'_>, chapters: &[CompareChapter]) -> String {
    let mut text = String::new();
    for row in chapters {
        let told = told(here, row);
        if told.is_empty() && row.changes.is_empty() {
            continue;
        }
        text.push_str(&format!("== {}\n", heading(row)));
        for line in told {
            text.push_str(&format!("{line}\n"));
        }
        let (old, new) = (Units::of(&row.old), Units::of(&row.new));
        for piece in &row.pieces {
            match piece.kind {
                PieceKind::Equal | PieceKind::Respelled => text.push_str(&new.slice(piece.new)),
                PieceKind::Deleted | PieceKind::MovedAway => {
                    text.push_str(&format!("{{-{}-}}", old.slice(piece.old)));
                }
                PieceKind::Inserted | PieceKind::MovedHere => {
                    text.push_str(&format!("{{+{}+}}", new.slice(piece.new)));
                }
            }
        }
        text.push('\n');
        for change in &row.changes {
            let reasons = match change.reasons.as_slice() {
                [] => here.texts.word("unexplained"),
                reasons => reasons.join(", "),
            };
            text.push_str(&format!(
                "  {}\t{}\t{reasons}\t{}\n",
                change.id,
                change.by.join(","),
                super::text::marked(change)
            ));
        }
    }
    if text.is_empty() {
        text = format!("{}\n", here.texts.word("compare-same"));
    }
    text
}

/// A text that is cut by UTF-16 units.
struct Units(Vec<u16>);

impl Units {
    fn of(text: &str) -> Self {
        Self(text.encode_utf16().collect())
    }

    fn slice(&self, range: TextRange) -> String {
        let units = self.0.get(range.start..range.end).unwrap_or_default();
        String::from_utf16_lossy(units)
    }
}
