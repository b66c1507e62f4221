//! The account's part on the themes (D4, D13-D15, D22-D24): what they came from, why they were
//! chosen, what they were called before, and what is left.

use draagvlak_exchange::document::Block;

use super::Record;
use super::account::prose;
use super::account_choice::facts;
use crate::problem::Problem;
use crate::themes::{self, ThemeBoard, ThemeRow};

/// The themes with the items they came from, whole or in part, and the items left over (D22).
pub(super) fn themes(record: &Record<'_>, blocks: &mut Vec<Block>) -> Result<(), Problem> {
    let board = themes::themes(record.desk)?;
    if board.themes.is_empty() {
        return Ok(());
    }
    blocks.push(Block::heading(2, record.word("account-themes")));
    let count = board.themes.len();
    let intro = [
        ("count", count.to_string()),
        ("words", record.texts.number(count)),
    ];
    blocks.push(Block::paragraph(
        &record.say("account-themes-intro", &intro),
    ));
    if count > board.max as usize {
        blocks.push(Block::paragraph(&more_than_allowed(record, &board)));
    }
    for theme in &board.themes {
        one(record, &board, theme, blocks);
    }
    let left: Vec<_> = board
        .unmapped
        .iter()
        .map(|item| named(&board, item))
        .collect();
    if !left.is_empty() {
        let left = [("items", record.texts.listed(&left))];
        blocks.push(Block::paragraph(&record.say("account-unmapped", &left)));
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
            parts.push(("reason", decision.text.clone()));
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

fn one(record: &Record<'_>, board: &ThemeBoard, theme: &ThemeRow, blocks: &mut Vec<Block>) {
    let parts = [
        ("number", theme.number.to_string()),
        ("title", theme.title.clone()),
    ];
    blocks.push(Block::heading(3, record.say("account-theme", &parts)));
    prose(&theme.motivation, blocks);
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
    facts(record, list, blocks);
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
        blocks.push(Block::paragraph(
            &record.say("account-theme-earlier", &titles),
        ));
    }
}
