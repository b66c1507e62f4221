//! The account's part on the themes (D4, D13-D15, D22-D24): what they came from, why they were
//! chosen, what they were called before, and what is left.

use super::Record;
use super::page::Page;
use crate::problem::Problem;
use crate::themes::{self, ThemeBoard, ThemeRow};

/// The themes with the items they came from, whole or in part, and the items left over (D22).
pub(super) fn themes(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    let board = themes::themes(&record.desk)?;
    if board.themes.is_empty() {
        return Ok(());
    }
    page.heading(2, record.word("account-themes"));
    let count = board.themes.len();
    let words = record.texts.number(count);
    let intro = [("count", count.to_string()), ("words", words.clone())];
    let titles = board.themes.iter().map(|theme| theme.title.clone());
    let counted = page.count(
        &record.word("counted-plan"),
        &record.word("counted-themes"),
        titles.collect(),
    );
    page.figures(
        &record.say("account-themes-intro", &intro),
        &[(words, counted)],
    );
    if count > board.max as usize {
        page.paragraph(&more_than_allowed(record, &board));
    }
    for theme in &board.themes {
        one(page, &board, theme);
    }
    let left: Vec<_> = board
        .unmapped
        .iter()
        .map(|item| named(&board, item))
        .collect();
    if !left.is_empty() {
        let left = [("items", record.texts.listed(&left))];
        page.paragraph(&record.say("account-unmapped", &left));
    }
    Ok(())
}

/// That there are more themes than the profile allows, and by whose decision (D4).
fn more_than_allowed(record: &Record<'_>, board: &ThemeBoard) -> String {
    let mut parts = vec![
        ("count", board.themes.len().to_string()),
        ("max", board.max.to_string()),
    ];
    match &board.exception {
        Some(decision) => {
            parts.push(("body", decision.body.clone()));
            parts.push(("date", record.date(decision.date)));
            parts.push(("reason", record.clean("theme/exception", &decision.text)));
            record.say("account-themes-exception", &parts)
        }
        None => record.say("account-themes-over", &parts),
    }
}

/// An item with what the poll calls it: a theme or a lever.
fn named(board: &ThemeBoard, item: &str) -> String {
    match board.items.iter().find(|known| known.name == item) {
        Some(known) if !known.kind.is_empty() => format!("{} {item}", known.kind),
        _ => item.to_owned(),
    }
}

fn one(page: &mut Page<'_, '_>, board: &ThemeBoard, theme: &ThemeRow) {
    let record = page.record;
    let parts = [
        ("number", theme.number.to_string()),
        ("title", theme.title.clone()),
    ];
    page.heading(3, record.say("account-theme", &parts));
    page.prose(&record.clean(
        &format!("theme/{}/motivation", theme.number),
        &theme.motivation,
    ));
    let from: Vec<_> = theme
        .from
        .iter()
        .map(|from| {
            let item = named(board, &from.item);
            if from.part {
                record.say("account-in-part", &[("item", item)])
            } else {
                item
            }
        })
        .collect();
    let reasons: Vec<_> = theme
        .reasons
        .iter()
        .map(|reason| match reason.text.as_str() {
            "" => reason.title.clone(),
            text => {
                let parts = [("reason", reason.title.clone()), ("text", text.to_owned())];
                record.say("account-theme-reason", &parts)
            }
        })
        .collect();
    let evidence: Vec<_> = theme
        .evidence
        .iter()
        .map(|source| match source.note.as_str() {
            "" => source.title.clone(),
            note => format!("{} ({note})", source.title),
        })
        .collect();
    let list = vec![
        ("fact-from", record.texts.listed(&from)),
        ("fact-reasons", reasons.join("; ")),
        ("fact-evidence", evidence.join("; ")),
    ];
    page.facts(list);
    let earlier: Vec<_> = theme
        .titles
        .iter()
        .filter(|title| title.title != theme.title)
        .map(|title| {
            let parts = [
                ("title", title.title.clone()),
                ("date", record.date(title.date)),
            ];
            record.say("account-theme-earlier-title", &parts)
        })
        .collect();
    if !earlier.is_empty() {
        let titles = [("titles", record.texts.listed(&earlier))];
        page.paragraph(&record.say("account-theme-earlier", &titles));
    }
}
