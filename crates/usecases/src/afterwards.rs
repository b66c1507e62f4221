//! After adoption: addenda, annual reports, implementation plans per theme, extension (D1, D5-D6).

use std::collections::HashMap;

use draagvlak_domain::afterwards::{
    AddAddendum, AnnualTheme, RecordAnnual, RecordImplementation, ReferComment,
};
use draagvlak_domain::body::Body;
use draagvlak_domain::comment::Outcome;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::plan::Period;
use draagvlak_domain::theme::Theme;
use draagvlak_domain::time::Date;
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::chapters::{any_chapter_named, chapter_named, title};
use crate::desk::Desk;
use crate::files::attached;
use crate::hear_council::read;
use crate::look::{CommentFilter, comment, comments};
use crate::problem::Problem;

/// An addendum, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AddendumRow {
    /// Its title.
    pub title: String,
    /// The day it holds from.
    #[ts(type = "string")]
    pub date: Date,
    /// Who decided it.
    pub body: String,
    /// What it says.
    pub text: String,
    /// The chapter it adds to; empty for the plan as a whole.
    pub chapter: String,
    /// The period from then on; empty where it does not extend that.
    pub period: String,
}

/// An addendum to add.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct AddendumOrder {
    /// Its title.
    pub title: String,
    /// The day it holds from; none for today.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// Who decided it.
    pub body: String,
    /// What it says.
    pub text: String,
    /// The chapter it adds to.
    pub chapter: Option<String>,
    /// The period from then on, such as `2019-2023`.
    pub period: Option<String>,
}

/// An annual report, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AnnualRow {
    /// The year.
    pub year: i16,
    /// Whether one was recorded.
    pub recorded: bool,
    /// The day it was adopted.
    #[ts(type = "string | null")]
    pub adopted: Option<Date>,
    /// What is said of the plan as a whole.
    pub text: String,
    /// What is said per theme: its title and the text.
    pub themes: Vec<(String, String)>,
    /// The name of its document; empty for none.
    pub document: String,
}

/// An annual report to record.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct AnnualOrder {
    /// The year.
    pub year: i16,
    /// The day it was adopted; none while it is being made.
    #[ts(type = "string | null")]
    pub adopted: Option<Date>,
    /// What is said of the plan as a whole.
    pub text: String,
    /// What is said per theme: its number and the text.
    pub themes: Vec<(u32, String)>,
    /// Where its document is.
    pub document: Option<String>,
}

/// What goes to the implementation plan of a theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImplementationRow {
    /// The theme's number; 0 for what has no theme yet.
    pub theme: u32,
    /// The theme's title; empty for what has no theme yet.
    pub title: String,
    /// The reactions that were referred to it.
    pub reactions: Vec<ReferredRow>,
    /// The plans recorded for it, in order.
    pub plans: Vec<ImplementationPlanRow>,
}

/// A reaction that was referred.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReferredRow {
    /// Its number.
    pub label: String,
    /// The reaction.
    pub text: String,
    /// What it was answered.
    pub note: String,
}

/// An implementation plan of a theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImplementationPlanRow {
    /// The day it holds from.
    #[ts(type = "string")]
    pub from: Date,
    /// The last day it holds.
    #[ts(type = "string | null")]
    pub to: Option<Date>,
    /// What it says.
    pub text: String,
}

/// The addenda, by day.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn addenda(desk: &Desk) -> Result<Vec<AddendumRow>, Problem> {
    let mut all: Vec<Kept<AddAddendum>> = desk.store.nouns(Noun::Addendum)?;
    all.sort_by_key(|kept| kept.value.date);
    all.into_iter()
        .map(|kept| {
            let chapter = match kept.value.chapter {
                Some(id) => title(&any_chapter_named(desk, &id.to_string())?.value).to_owned(),
                None => String::new(),
            };
            Ok(AddendumRow {
                title: kept.value.title,
                date: kept.value.date,
                body: kept.value.body,
                text: kept.value.text,
                chapter,
                period: kept.value.period.map(|p| p.to_string()).unwrap_or_default(),
            })
        })
        .collect()
}

/// Adds an addendum; with a period it extends the plan's.
///
/// # Errors
/// [`Problem`] when it says nothing, has no title or names nobody who decided, the chapter is none,
/// or the period is none or does not extend the plan's.
pub fn add_addendum(desk: &mut Desk, order: &AddendumOrder) -> Result<(), Problem> {
    let (name, body) = (order.title.trim(), order.body.trim());
    let silent = order.text.trim().is_empty() && order.period.is_none();
    if name.is_empty() || body.is_empty() || silent {
        return Err(Problem::usage("problem-addendum-incomplete", &[]));
    }
    let period = match &order.period {
        None => None,
        Some(text) => {
            let wrong = || Problem::usage("problem-bad-period", &[("text", text)]);
            let period: Period = text.parse().map_err(|()| wrong())?;
            let now = desk
                .store
                .plan()?
                .and_then(|plan| plan.period.get().copied());
            let extends = now.is_none_or(|now| period.from == now.from && period.to > now.to);
            if !extends {
                let now = now.map(|now| now.to_string()).unwrap_or_default();
                return Err(Problem::refused(
                    "problem-period-not-extended",
                    &[("text", text), ("now", &now)],
                ));
            }
            Some(period)
        }
    };
    let chapter = match &order.chapter {
        Some(name) => Some(chapter_named(desk, name)?.id),
        None => None,
    };
    let date = order.date.unwrap_or_else(|| desk.today());
    desk.append(&Body::AddAddendum(AddAddendum {
        title: name.to_owned(),
        date,
        body: body.to_owned(),
        text: order.text.trim().to_owned(),
        chapter,
        period,
    }))?;
    Ok(())
}

/// The annual reports: a row per year of the plan's period up to this one, also where none was
/// recorded (D1).
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn annual_reports(desk: &Desk) -> Result<Vec<AnnualRow>, Problem> {
    let recorded: Vec<Kept<RecordAnnual>> = desk.store.nouns(Noun::Annual)?;
    let period = desk
        .store
        .plan()?
        .and_then(|plan| plan.period.get().copied());
    let mut years: Vec<i16> = recorded.iter().map(|kept| kept.value.year).collect();
    if let Some(period) = period {
        years.extend(period.from..=period.to.min(desk.today().year()));
    }
    years.sort_unstable();
    years.dedup();
    let themes: HashMap<EntityId, String> = desk
        .store
        .nouns::<Theme>(Noun::Theme)?
        .into_iter()
        .map(|kept| {
            let title = kept.value.title.get().cloned().unwrap_or_default();
            (kept.id, title)
        })
        .collect();
    Ok(years
        .into_iter()
        .map(|year| {
            // A later report of a year takes the place of an earlier.
            let said = recorded.iter().rev().find(|kept| kept.value.year == year);
            let said = said.map(|kept| &kept.value);
            AnnualRow {
                year,
                recorded: said.is_some(),
                adopted: said.and_then(|said| said.adopted),
                text: said.map(|said| said.text.clone()).unwrap_or_default(),
                themes: said
                    .map(|said| said.themes.as_slice())
                    .unwrap_or_default()
                    .iter()
                    .map(|part| {
                        let title = themes.get(&part.theme).cloned().unwrap_or_default();
                        (title, part.text.clone())
                    })
                    .collect(),
                document: said
                    .and_then(|said| said.document.as_ref())
                    .map(|file| file.name.clone())
                    .unwrap_or_default(),
            }
        })
        .collect())
}

/// Records an annual report; one of the same year takes the place of the earlier, which stays in
/// the history.
///
/// # Errors
/// [`Problem`] when it says nothing, a theme is none, or the document cannot be read.
pub fn record_annual(desk: &mut Desk, order: &AnnualOrder) -> Result<(), Problem> {
    let document = order.document.as_deref().map(read).transpose()?;
    if order.text.trim().is_empty() && order.themes.is_empty() && document.is_none() {
        return Err(Problem::usage("problem-annual-empty", &[]));
    }
    let mut themes = Vec::new();
    for (number, text) in &order.themes {
        themes.push(AnnualTheme {
            theme: theme_named(desk, *number)?.id,
            text: text.trim().to_owned(),
        });
    }
    // What the earlier report of the year came with stays where no other document is given.
    let earlier: Vec<Kept<RecordAnnual>> = desk.store.nouns(Noun::Annual)?;
    let earlier = earlier
        .into_iter()
        .rfind(|kept| kept.value.year == order.year);
    let earlier = earlier.and_then(|kept| kept.value.document);
    desk.write(|writing| {
        let document = match document {
            None => earlier,
            Some((name, bytes)) => Some(attached(writing, name, &bytes)?),
        };
        writing.append(&Body::RecordAnnual(RecordAnnual {
            year: order.year,
            adopted: order.adopted,
            text: order.text.trim().to_owned(),
            themes,
            document,
        }))?;
        Ok(())
    })
}

fn theme_named(desk: &Desk, number: u32) -> Result<Kept<Theme>, Problem> {
    let mut themes: Vec<Kept<Theme>> = desk.store.nouns(Noun::Theme)?;
    themes.retain(|kept| kept.value.is_present());
    match themes.iter().position(|kept| kept.value.number == number) {
        Some(at) => Ok(themes.swap_remove(at)),
        None => {
            let known: Vec<_> = themes.iter().map(|k| k.value.number.to_string()).collect();
            Err(Problem::no_such(&number.to_string(), &known))
        }
    }
}

/// Says to which theme's implementation plan reactions go, by the theme's number; none takes that
/// away.
///
/// # Errors
/// [`Problem`] when there is no such reaction or theme, or a reaction was not referred.
pub fn refer_reactions(
    desk: &mut Desk,
    labels: &[String],
    theme: Option<u32>,
) -> Result<(), Problem> {
    let theme = match theme {
        Some(number) => Some(theme_named(desk, number)?.id),
        None => None,
    };
    let mut ids = Vec::new();
    for label in labels {
        let row = comment(desk, label)?;
        let outcome = row.comment.disposition().map(|given| given.outcome);
        if outcome != Some(Outcome::Referred) {
            return Err(Problem::refused(
                "problem-not-referred",
                &[("label", label)],
            ));
        }
        ids.push(row.id);
    }
    desk.write(|writing| {
        for comment in ids {
            writing.append(&Body::ReferComment(ReferComment { comment, theme }))?;
        }
        Ok(())
    })
}

/// Records an implementation plan of a theme.
///
/// # Errors
/// [`Problem`] when there is no such theme, it says nothing, or it ends before it begins.
pub fn record_implementation(
    desk: &mut Desk,
    theme: u32,
    from: Date,
    to: Option<Date>,
    text: &str,
) -> Result<(), Problem> {
    let theme = theme_named(desk, theme)?.id;
    if text.trim().is_empty() || to.is_some_and(|to| to < from) {
        return Err(Problem::usage("problem-implementation-empty", &[]));
    }
    desk.append(&Body::RecordImplementation(RecordImplementation {
        theme,
        from,
        to,
        text: text.trim().to_owned(),
    }))?;
    Ok(())
}

/// What goes to the implementation plan of each theme: the reactions that were referred and the
/// plans that were recorded. What was referred and has no theme yet comes last (D5).
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn implementation_plans(desk: &Desk) -> Result<Vec<ImplementationRow>, Problem> {
    let mut to: HashMap<EntityId, Option<EntityId>> = HashMap::new();
    for said in desk.store.nouns::<ReferComment>(Noun::Referral)? {
        to.insert(said.value.comment, said.value.theme);
    }
    let filter = CommentFilter {
        outcome: Some(Outcome::Referred),
        ..CommentFilter::default()
    };
    let mut referred: HashMap<Option<EntityId>, Vec<ReferredRow>> = HashMap::new();
    for row in comments(desk, &filter)? {
        let theme = to.get(&row.id).copied().flatten();
        let note = row.comment.disposition().map(|given| given.note.clone());
        referred.entry(theme).or_default().push(ReferredRow {
            label: row.label,
            text: row.comment.draft.text.clone(),
            note: note.unwrap_or_default(),
        });
    }
    let plans: Vec<Kept<RecordImplementation>> = desk.store.nouns(Noun::Implementation)?;
    let mut themes: Vec<Kept<Theme>> = desk.store.nouns(Noun::Theme)?;
    themes.retain(|kept| kept.value.is_present());
    themes.sort_by_key(|kept| kept.value.number);
    let mut rows: Vec<ImplementationRow> = themes
        .into_iter()
        .map(|kept| ImplementationRow {
            theme: kept.value.number,
            title: kept.value.title.get().cloned().unwrap_or_default(),
            reactions: referred.remove(&Some(kept.id)).unwrap_or_default(),
            plans: plans
                .iter()
                .filter(|plan| plan.value.theme == kept.id)
                .map(|plan| ImplementationPlanRow {
                    from: plan.value.from,
                    to: plan.value.to,
                    text: plan.value.text.clone(),
                })
                .collect(),
        })
        .collect();
    // What went to a theme that was taken out since has none either.
    let left: Vec<_> = referred.into_values().flatten().collect();
    if !left.is_empty() {
        let mut left = left;
        left.sort_by(|one, other| one.label.cmp(&other.label));
        rows.push(ImplementationRow {
            theme: 0,
            title: String::new(),
            reactions: left,
            plans: Vec::new(),
        });
    }
    Ok(rows)
}
