//! The plan's own words around the figures of its papers.

use draagvlak_domain::body::Body;
use draagvlak_domain::wording::SetWording;
use draagvlak_texts::{Language, Texts};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::papers::{Fault, MOST_WORDING, Wordings, check, defaults, placeholders};
use crate::problem::Problem;

/// The words of a place in a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WordingRow {
    /// The place, such as `account-rounds` or `letter`.
    pub place: String,
    /// What that is, in words.
    pub title: String,
    /// The words that hold: Markdown with placeholders between braces.
    pub text: String,
    /// Whether they are the plan's own.
    pub own: bool,
    /// The program's words.
    pub default: String,
    /// What can be filled in there.
    pub placeholders: Vec<String>,
}

/// The words of every place, in a language.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn wordings(desk: &Desk, texts: &Texts) -> Result<Vec<WordingRow>, Problem> {
    let holding = Wordings::of(desk, texts.language())?;
    let rows = defaults(texts.language())?
        .into_iter()
        .map(|(place, default)| WordingRow {
            title: title(&place, texts),
            text: holding.text(&place).to_owned(),
            own: holding.own().contains_key(&place),
            placeholders: placeholders(&place)
                .into_iter()
                .map(str::to_owned)
                .collect(),
            default: default.trim().to_owned(),
            place,
        });
    Ok(rows.collect())
}

/// What a place is: its heading in the account, or the title of its paper.
fn title(place: &str, texts: &Texts) -> String {
    match place.strip_prefix("account-") {
        Some(_) => format!("{}: {}", texts.word("account-title"), texts.word(place)),
        None => texts.word(&format!("{place}-title")),
    }
}

/// Gives a place the plan's own words in a language, or the program's again.
///
/// # Errors
/// [`Problem`] when there is no such place, the words are too long, or a placeholder in them is not
/// closed or cannot be filled in there.
pub fn set_wording(
    desk: &mut Desk,
    language: Language,
    place: &str,
    text: Option<&str>,
) -> Result<(), Problem> {
    let known: Vec<String> = defaults(language)?.into_keys().collect();
    if !known.iter().any(|other| other == place) {
        return Err(Problem::no_such(place, &known));
    }
    if let Some(text) = text {
        checked(place, text)?;
    }
    let holding = Wordings::of(desk, language)?;
    if holding.own().get(place).map(String::as_str) == text {
        return Ok(());
    }
    desk.append(&Body::SetWording(SetWording {
        language: language.key().to_owned(),
        place: place.to_owned(),
        text: text.map(str::to_owned),
    }))?;
    Ok(())
}

fn checked(place: &str, text: &str) -> Result<(), Problem> {
    if text.len() > MOST_WORDING {
        let most = MOST_WORDING.to_string();
        return Err(Problem::refused("problem-wording-long", &[("most", &most)]));
    }
    check(place, text).map_err(|fault| match fault {
        Fault::Open(near) => Problem::refused("problem-placeholder-open", &[("near", &near)]),
        Fault::Closed(near) => Problem::refused("problem-placeholder-closed", &[("near", &near)]),
        Fault::Unknown(name) => {
            let known = placeholders(place).join(", ");
            Problem::refused(
                "problem-placeholder-unknown",
                &[("name", &name), ("known", &known)],
            )
        }
    })
}
