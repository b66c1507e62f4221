//! Adding themes and changing them: at most as many as the profile allows, unless the principals
//! decided otherwise (D4).

use draagvlak_domain::body::Body;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::theme::{
    AddTheme, FromItem, GroundTheme, SetTheme, ThemeChange, ThemeGround, ThemeReason,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::poll::KnownPoll;
use crate::problem::Problem;
use crate::record_decision::{DecisionOrder, decision};
use crate::set_survey::born;
use crate::themes::{allows_more, present_themes, theme_named};

/// A theme to add.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct NewTheme {
    /// Its title.
    pub title: String,
    /// The items it comes from, whole or in part.
    pub from: Vec<FromItem>,
    /// Why it is chosen: a key of the profile's reasons, with the words.
    pub reasons: Vec<(String, String)>,
    /// The reasons in words, as a whole.
    pub motivation: String,
    /// The decision of the principals on more themes than the profile allows, where that is needed.
    pub exception: Option<DecisionOrder>,
}

/// Adds a theme, numbered after the last. Says its name.
///
/// # Errors
/// [`Problem`] when it is one more than allowed and no decision says otherwise, when it has no title,
/// or when an item or a reason is none.
pub fn add_theme(desk: &mut Desk, new: &NewTheme) -> Result<String, Problem> {
    let title = required(&new.title)?;
    let from = known_items(desk, &new.from)?;
    for (key, _) in &new.reasons {
        known_reason(desk, key)?;
    }
    let exception = room(desk, new.exception.as_ref())?;
    let last = present_themes(desk)?
        .iter()
        .map(|theme| theme.value.number())
        .max();
    let added = AddTheme {
        number: last.unwrap_or(0).saturating_add(1),
        title,
        from,
        reasons: new.reasons.iter().map(|(key, _)| key.clone()).collect(),
        motivation: new.motivation.trim().to_owned(),
    };
    let id = desk.write(|writing| {
        if let Some(decision) = exception {
            writing.append(&Body::RecordDecision(decision))?;
        }
        let theme = born(writing.append(&Body::AddTheme(added))?);
        for (key, text) in &new.reasons {
            if !text.trim().is_empty() {
                let ground = ThemeGround::Reason(ThemeReason {
                    key: key.clone(),
                    holds: true,
                    text: text.trim().to_owned(),
                });
                writing.append(&Body::GroundTheme(GroundTheme { theme, ground }))?;
            }
        }
        Ok(theme)
    })?;
    Ok(id.to_string())
}

/// Whether there is room for one theme more, or a decision that makes it: the decision to record.
fn room(
    desk: &Desk,
    exception: Option<&DecisionOrder>,
) -> Result<Option<draagvlak_domain::decision::RecordDecision>, Problem> {
    let max = desk.profile()?.max_themes;
    let present = u32::try_from(present_themes(desk)?.len()).unwrap_or(u32::MAX);
    if present < max || allows_more(desk)?.is_some() {
        return Ok(None);
    }
    match exception {
        Some(order) => {
            let order = DecisionOrder {
                kind: "more-themes".to_owned(),
                ..order.clone()
            };
            Ok(Some(decision(&order)?))
        }
        None => Err(Problem::refused(
            "problem-too-many-themes",
            &[("max", &max.to_string())],
        )),
    }
}

/// What changes of a theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeOrder {
    /// The title.
    Title(String),
    /// The reasons in words, as a whole.
    Motivation(String),
    /// The items it comes from.
    From(Vec<FromItem>),
    /// A reason it is chosen for, with the words.
    Reason {
        /// A key of the profile's reasons.
        key: String,
        /// Whether it holds.
        holds: bool,
        /// Why.
        text: String,
    },
    /// Its number.
    Number(u32),
    /// Whether it is taken out.
    Removed(bool),
}

/// Changes a theme. Its name is needed whole to put it in again.
///
/// # Errors
/// [`Problem`] when there is no such theme, item or reason, or no room for it.
pub fn set_theme(desk: &mut Desk, name: &str, order: &ThemeOrder) -> Result<(), Problem> {
    let theme = match order {
        ThemeOrder::Removed(false) => name
            .parse::<EntityId>()
            .map_err(|_| Problem::no_such(name, &[]))?,
        _ => theme_named(desk, name)?.id,
    };
    let set = |change| Body::SetTheme(SetTheme { theme, change });
    let ground = |ground| Body::GroundTheme(GroundTheme { theme, ground });
    let body = match order {
        ThemeOrder::Title(title) => set(ThemeChange::Title(required(title)?)),
        ThemeOrder::Motivation(text) => set(ThemeChange::Motivation(text.trim().to_owned())),
        ThemeOrder::From(items) => ground(ThemeGround::From(known_items(desk, items)?)),
        ThemeOrder::Reason { key, holds, text } => {
            known_reason(desk, key)?;
            ground(ThemeGround::Reason(ThemeReason {
                key: key.clone(),
                holds: *holds,
                text: text.trim().to_owned(),
            }))
        }
        ThemeOrder::Number(number) => ground(ThemeGround::Number(*number)),
        ThemeOrder::Removed(removed) => {
            if !removed {
                room(desk, None)?;
            }
            set(ThemeChange::Removed(*removed))
        }
    };
    desk.append(&body)?;
    Ok(())
}

fn required(title: &str) -> Result<String, Problem> {
    match title.trim() {
        "" => Err(Problem::usage("problem-no-title", &[])),
        title => Ok(title.to_owned()),
    }
}

/// The items as the poll names them. Where there is no poll, they are taken as they are.
fn known_items(desk: &Desk, from: &[FromItem]) -> Result<Vec<FromItem>, Problem> {
    let known = KnownPoll::of(desk)?;
    let names: Vec<String> = known
        .iter()
        .flat_map(|known| known.items())
        .map(|item| item.name.clone())
        .collect();
    let mut items: Vec<FromItem> = Vec::new();
    for wanted in from {
        let found = names
            .iter()
            .find(|name| draagvlak_domain::poll::same(name, &wanted.item));
        let item = match found {
            Some(name) => name.clone(),
            None if names.is_empty() => wanted.item.trim().to_owned(),
            None => return Err(Problem::no_such(&wanted.item, &names)),
        };
        match items.iter_mut().find(|other| other.item == item) {
            Some(other) => other.part = wanted.part,
            None => items.push(FromItem {
                item,
                part: wanted.part,
            }),
        }
    }
    Ok(items)
}

fn known_reason(desk: &Desk, key: &str) -> Result<(), Problem> {
    let known: Vec<String> = desk
        .profile()?
        .theme_reasons
        .into_iter()
        .map(|reason| reason.key)
        .collect();
    if known.iter().any(|other| other == key) {
        return Ok(());
    }
    Err(Problem::no_such(key, &known))
}
