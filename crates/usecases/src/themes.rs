//! The themes (D4, D13-D15, D22-D24): what they came from, why they are chosen, what they were called
//! before, and which items are left.

use std::collections::HashMap;

use draagvlak_domain::body::Body;
use draagvlak_domain::decision::{DecisionKind, RecordDecision};
use draagvlak_domain::id::{EntityId, OperationId};
use draagvlak_domain::poll::same;
use draagvlak_domain::theme::{FromItem, Theme, ThemeChange};
use draagvlak_domain::time::Date;
use draagvlak_store::{Kept, Noun};
use serde::Serialize;
use ts_rs::TS;

use crate::desk::Desk;
use crate::evidence::{evidence, is_named};
use crate::likeness::{ALIKE_NAMES, Pairs};
use crate::members::Actors;
use crate::plan_info::NamedRow;
use crate::poll::poll;
use crate::problem::Problem;
use crate::record_decision::{DecisionRow, decisions};
use crate::survey::survey;

/// The themes with everything they rest on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ThemeBoard {
    /// The themes, by number.
    pub themes: Vec<ThemeRow>,
    /// How many the plan may have.
    pub max: u32,
    /// The decision that allows more; none where there is none.
    pub exception: Option<DecisionRow>,
    /// The items of the poll with what speaks for each, in the source's own order.
    pub items: Vec<ItemSupport>,
    /// The items no theme takes up.
    pub unmapped: Vec<String>,
    /// The reasons a theme may be chosen for (D15).
    pub reasons: Vec<NamedRow>,
    /// What bodies decided, by day.
    pub decisions: Vec<DecisionRow>,
}

/// A theme, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ThemeRow {
    /// Its name, for ever.
    #[ts(type = "string")]
    pub id: EntityId,
    /// Its number among the priorities.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// People gave it titles without seeing each other.
    pub contested: bool,
    /// What it was called, the first title first.
    pub titles: Vec<TitleRow>,
    /// The items it came from.
    pub from: Vec<FromItem>,
    /// Why it is chosen.
    pub reasons: Vec<ReasonRow>,
    /// The reasons in words, as a whole.
    pub motivation: String,
    /// The sources it rests on.
    pub evidence: Vec<ThemeEvidence>,
}

/// A title a theme had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TitleRow {
    /// The title.
    pub title: String,
    /// Since when.
    #[ts(type = "string")]
    pub date: Date,
    /// Who gave it: a member's short name.
    pub who: String,
}

/// A reason a theme is chosen for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReasonRow {
    /// A key of the profile's reasons.
    pub key: String,
    /// The reason.
    pub title: String,
    /// Why it holds for this theme; empty where only the motivation says so.
    pub text: String,
}

/// A source a theme rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ThemeEvidence {
    /// The source.
    #[ts(type = "string")]
    pub id: EntityId,
    /// Its title.
    pub title: String,
    /// What it says of the theme.
    pub note: String,
}

/// What speaks for an item: the poll, the survey and the sources together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ItemSupport {
    /// Theme or lever.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// How often it was chosen, per column of the poll; null where that is unknown.
    pub counts: Vec<Option<u32>>,
    /// Its place in the last column of the poll that ranks; null where none does.
    pub place: Option<u32>,
    /// The subject of the survey that is most like it, with how many municipalities named it.
    pub survey: Option<(String, usize)>,
    /// The sources that describe a subject like it.
    pub sources: Vec<String>,
    /// The themes that take it up.
    pub taken: Vec<Taken>,
}

/// A theme that takes an item up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Taken {
    /// The theme's number.
    pub number: u32,
    /// Whether only part of the item (*deels*).
    pub part: bool,
}

/// Which items are taken up by which theme.
pub(crate) struct TakenItems(Vec<(u32, FromItem)>);

impl TakenItems {
    pub(crate) fn of(&self, item: &str) -> Vec<Taken> {
        let mine = self.0.iter().filter(|(_, from)| same(&from.item, item));
        mine.map(|(number, from)| Taken {
            number: *number,
            part: from.part,
        })
        .collect()
    }
}

pub(crate) fn taken(desk: &Desk) -> Result<TakenItems, Problem> {
    let mut items = Vec::new();
    for theme in present_themes(desk)? {
        for from in theme.value.from() {
            items.push((theme.value.number(), from.clone()));
        }
    }
    Ok(TakenItems(items))
}

/// The plan's themes, by number.
pub(crate) fn present_themes(desk: &Desk) -> Result<Vec<Kept<Theme>>, Problem> {
    let mut themes: Vec<Kept<Theme>> = desk.store.nouns(Noun::Theme)?;
    themes.retain(|theme| theme.value.is_present());
    themes.sort_by_key(|theme| (theme.value.number(), theme.stamp));
    Ok(themes)
}

/// The theme that a person names: by its number, its title, or the beginning of its name.
pub(crate) fn theme_named(desk: &Desk, name: &str) -> Result<Kept<Theme>, Problem> {
    let themes = present_themes(desk)?;
    let title = |theme: &Kept<Theme>| theme.value.title.get().cloned().unwrap_or_default();
    let known: Vec<_> = themes
        .iter()
        .map(|theme| format!("{} {}", theme.value.number(), title(theme)))
        .collect();
    themes
        .into_iter()
        .find(|theme| {
            let number = theme.value.number() as usize;
            is_named(name, number, &title(theme), theme.id)
        })
        .ok_or_else(|| Problem::no_such(name, &known))
}

/// The themes with everything they rest on, and what is left.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn themes(desk: &Desk) -> Result<ThemeBoard, Problem> {
    let profile = desk.profile()?;
    let sources = evidence(desk)?;
    let mut titles = titles(desk)?;
    let rows: Vec<ThemeRow> = present_themes(desk)?
        .into_iter()
        .map(|Kept { id, value, .. }| ThemeRow {
            id,
            number: value.number(),
            title: value.title.get().cloned().unwrap_or_default(),
            contested: value.title.is_contested(),
            titles: titles.remove(&id).unwrap_or_default(),
            from: value.from().to_vec(),
            reasons: value
                .reasons()
                .into_iter()
                .map(|(key, text)| ReasonRow {
                    key: key.to_owned(),
                    title: profile
                        .theme_reasons
                        .iter()
                        .find(|reason| reason.key == key)
                        .map_or_else(|| key.to_owned(), |reason| reason.title.clone()),
                    text: text.to_owned(),
                })
                .collect(),
            motivation: value.motivation.get().cloned().unwrap_or_default(),
            evidence: sources
                .iter()
                .filter_map(|source| {
                    let link = source.links.iter().find(|link| link.theme == id)?;
                    Some(ThemeEvidence {
                        id: source.id,
                        title: source.title.clone(),
                        note: link.note.clone(),
                    })
                })
                .collect(),
        })
        .collect();
    let items = support(desk)?;
    let decisions = decisions(desk)?;
    Ok(ThemeBoard {
        max: profile.max_themes,
        exception: decisions
            .iter()
            .rev()
            .find(|decision| decision.kind == DecisionKind::MoreThemes.key())
            .cloned(),
        unmapped: items
            .iter()
            .filter(|item| item.taken.is_empty())
            .map(|item| item.name.clone())
            .collect(),
        reasons: profile.theme_reasons.into_iter().map(Into::into).collect(),
        themes: rows,
        items,
        decisions,
    })
}

/// What speaks for each item of the poll.
fn support(desk: &Desk) -> Result<Vec<ItemSupport>, Problem> {
    let Some(poll) = poll(desk, None)? else {
        return Ok(Vec::new());
    };
    let subjects: Vec<(Pairs, String, usize)> = survey(desk)?
        .map(|view| view.clusters)
        .unwrap_or_default()
        .into_iter()
        .map(|cluster| (Pairs::of(&cluster.name), cluster.name, cluster.count))
        .collect();
    let sources: Vec<(Vec<Pairs>, String)> = evidence(desk)?
        .into_iter()
        .map(|source| {
            let subjects = source.subjects.iter().map(|s| Pairs::of(s)).collect();
            (subjects, source.title)
        })
        .collect();
    Ok(poll
        .items
        .into_iter()
        .map(|item| {
            let pairs = Pairs::of(&item.name);
            let mut best: Option<(f64, &(Pairs, String, usize))> = None;
            for subject in &subjects {
                let alike = pairs.likeness(&subject.0);
                if alike >= ALIKE_NAMES && best.is_none_or(|(most, _)| alike > most) {
                    best = Some((alike, subject));
                }
            }
            let describes = |subjects: &[Pairs]| {
                subjects
                    .iter()
                    .any(|subject| pairs.likeness(subject) >= ALIKE_NAMES)
            };
            ItemSupport {
                survey: best.map(|(_, (_, name, count))| (name.clone(), *count)),
                sources: sources
                    .iter()
                    .filter(|(subjects, _)| describes(subjects))
                    .map(|(_, title)| title.clone())
                    .collect(),
                place: item.places.iter().rev().copied().flatten().next(),
                kind: item.kind,
                name: item.name,
                counts: item.counts,
                taken: item.taken,
            }
        })
        .collect())
}

/// What every theme was called, from the first title on.
fn titles(desk: &Desk) -> Result<HashMap<EntityId, Vec<TitleRow>>, Problem> {
    let actors = Actors::of(desk)?;
    let mut titles: HashMap<EntityId, Vec<TitleRow>> = HashMap::new();
    for (operation, body) in said_of_themes(desk)? {
        let (theme, title) = match body.1 {
            Body::AddTheme(added) => (EntityId::born_of(operation, 0), added.title),
            Body::SetTheme(set) => match set.change {
                ThemeChange::Title(title) => (set.theme, title),
                _ => continue,
            },
            _ => continue,
        };
        titles.entry(theme).or_default().push(TitleRow {
            title,
            date: body.0.time.date(),
            who: actors.key(body.0.actor).to_owned(),
        });
    }
    Ok(titles)
}

type Said = (draagvlak_domain::field::Stamp, Body);

/// Everything that was said of themes, in time.
fn said_of_themes(desk: &Desk) -> Result<Vec<(OperationId, Said)>, Problem> {
    let mut said = Vec::new();
    for kind in ["theme.add", "theme.set", "theme.ground"] {
        for operation in desk.store.of_kind(kind)? {
            if let Some(body) = desk.store.body(operation)? {
                said.push((operation, body));
            }
        }
    }
    said.sort_by_key(|(_, (stamp, _))| *stamp);
    Ok(said)
}

/// Whether the themes stayed as they were on a day until another; none where none was recorded by
/// then.
pub(crate) fn themes_stood(desk: &Desk, from: Date, to: Date) -> Result<Option<bool>, Problem> {
    let days: Vec<Date> = said_of_themes(desk)?
        .into_iter()
        .map(|(_, (stamp, _))| stamp.time.date())
        .collect();
    if !days.iter().any(|day| *day <= from) {
        return Ok(None);
    }
    Ok(Some(!days.iter().any(|day| *day > from && *day <= to)))
}

/// The decision that allows more themes than the profile does; none where there is none.
pub(crate) fn allows_more(desk: &Desk) -> Result<Option<RecordDecision>, Problem> {
    let decisions: Vec<Kept<RecordDecision>> = desk.store.nouns(Noun::Decision)?;
    let more = decisions
        .into_iter()
        .rev()
        .find(|decision| decision.value.kind == DecisionKind::MoreThemes);
    Ok(more.map(|decision| decision.value))
}
