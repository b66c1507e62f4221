//! The account's part on adoption and what came after it (D1-D6, D24).

use serde_json::json;

use super::Record;
use super::page::{Figures, Page};
use crate::adopt::{AdoptedRow, AdopterRow, adoption};
use crate::afterwards::{addenda, annual_reports, implementation_plans};
use crate::problem::Problem;

/// Who adopted the plan and who did not, along which route, and what followed.
pub(super) fn adopted(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    let stands = adoption(&record.desk)?;
    if stands.made.is_none() && stands.adopted == 0 {
        return Ok(());
    }
    let title = record.word("account-adoption");
    page.heading(1, title.as_str());
    let named = |wanted: &dyn Fn(&AdopterRow) -> bool| -> Vec<String> {
        let rows = stands.adopters.iter().filter(|row| wanted(row));
        rows.map(|row| row.name.clone()).collect()
    };
    let counts = vec![
        (
            "adopted",
            "counted-adopted",
            named(&|row| row.adopts == Some(true)),
        ),
        ("all", "counted-adopters", named(&|_| true)),
    ];
    page.counts(&title, "account-adopters", counts);
    let declined: Vec<_> = stands
        .adopters
        .iter()
        .filter(|row| row.adopts == Some(false))
        .map(|row| match row.note.as_str() {
            "" => row.name.clone(),
            note => {
                let place = format!("adoption/{}/note", row.key);
                format!("{}: {}", row.name, record.clean(&place, note))
            }
        })
        .collect();
    if !declined.is_empty() {
        page.paragraph(&record.word("account-declined"));
        page.list(declined);
    }
    if let Some(made) = &stands.made {
        page.paragraph(&how(record, made));
    }
    let followed = stands.followed.iter().map(|row| {
        let word = record.word(&format!("follow-{}", row.kind.key()));
        let place = format!("follow/{}-{}", row.date, row.kind.key());
        let said = format!(
            "{}: {word}, {}. {}",
            record.date(row.date),
            record.clean(&format!("{place}/who"), &row.who),
            record.clean(&format!("{place}/text"), &row.text)
        );
        said.trim().to_owned()
    });
    page.list(followed.collect());
    Ok(())
}

/// How the plan was adopted, with what it was adopted without.
fn how(record: &Record<'_>, made: &AdoptedRow) -> String {
    let route = json!(made.route).as_str().unwrap_or_default().to_owned();
    let parts = [
        ("date", record.date(made.date)),
        ("stage", record.stage(&made.stage)),
        ("route", record.word(&format!("route-{route}"))),
        ("hash", made.version.clone()),
    ];
    let mut said = record.say("account-adopted", &parts);
    let place = |field: &str| format!("adoption/{}/{field}", made.stage);
    for (key, name, text) in [
        (
            "account-decision",
            "decision",
            record.clean(&place("decision"), &made.decision),
        ),
        (
            "account-without",
            "without",
            record.texts.listed(&made.without),
        ),
        (
            "account-override-reason",
            "reason",
            record.clean(&place("reason"), &made.reason),
        ),
    ] {
        if !text.is_empty() {
            said = format!("{said} {}", record.say(key, &[(name, text)]));
        }
    }
    said
}

/// Addenda, annual reports and implementation plans.
pub(super) fn afterwards(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    let added = addenda(&record.desk)?;
    let years = annual_reports(&record.desk)?;
    let years = years.into_iter().filter(|row| row.recorded);
    let mut told: Vec<(String, Figures)> = years
        .map(|row| {
            let year = row.year.to_string();
            let said = match row.adopted {
                Some(day) => {
                    let parts = [("year", year), ("date", record.date(day))];
                    record.say("account-annual", &parts)
                }
                None => record.say("account-annual-making", &[("year", year)]),
            };
            (said, Vec::new())
        })
        .collect();
    let group = record.word("account-afterwards");
    for row in implementation_plans(&record.desk)? {
        let title = theme_title(record, row.theme, &row.title);
        for plan in &row.plans {
            let count = row.reactions.len().to_string();
            let parts = [
                ("title", title.clone()),
                ("date", record.date(plan.from)),
                ("reactions", count.clone()),
            ];
            let labels = row.reactions.iter().map(|row| row.label.clone()).collect();
            let under = record.say("counted-referred", &[("title", title.clone())]);
            let counted = page.count(&group, &under, labels);
            let said = record.say("account-implementation", &parts);
            told.push((said, vec![(count, counted)]));
        }
    }
    if added.is_empty() && told.is_empty() {
        return Ok(());
    }
    page.heading(1, group);
    for row in &added {
        let place = |field: &str| format!("addendum/{}/{field}", row.date);
        let parts = [
            ("date", record.date(row.date)),
            ("title", record.clean(&place("title"), &row.title)),
            ("body", record.clean(&place("body"), &row.body)),
            ("period", row.period.clone()),
        ];
        let key = if row.period.is_empty() {
            "account-addendum"
        } else {
            "account-extension"
        };
        page.paragraph(&record.say(key, &parts));
    }
    page.counted_list(told);
    Ok(())
}

/// The title of a theme as this reader may read it.
fn theme_title(record: &Record<'_>, number: u32, title: &str) -> String {
    let theme = record.themes.iter().find(|theme| theme.number == number);
    let known = theme.and_then(|theme| theme.title.get()).cloned();
    known.unwrap_or_else(|| record.clean(&format!("theme/{number}/title"), title))
}
