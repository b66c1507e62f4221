//! Weighing: how many were for and against, what was tested, who decided and why (D40). Internal:
//! it never leaves with what is published.

use draagvlak_domain::body::Body;
use draagvlak_domain::id::EntityId;
use draagvlak_domain::time::Date;
use draagvlak_domain::weighing::{RecordWeighing, Recorded, Withdraw};
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::look::{CommentRow, Labels, comment};
use crate::problem::Problem;
use crate::reaction::{Balance, passage_balance};
use crate::subject::Subjects;

/// What is recorded of a weighing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct WeighOrder {
    /// The reactions that are weighed; the passage is that of the first.
    pub labels: Vec<String>,
    /// The requirement it is tested against.
    pub requirement: String,
    /// The reasoning.
    pub reasoning: String,
    /// Who decides.
    pub decider: String,
    /// The day; none for today.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
}

/// A weighing, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WeighingRow {
    /// Its name.
    #[ts(type = "string")]
    pub id: EntityId,
    /// The reactions that were weighed.
    pub labels: Vec<String>,
    /// The chapter; empty for the whole plan.
    pub chapter: String,
    /// The passage as it read then; empty for the whole chapter.
    pub passage: String,
    /// How many were for, against and neither, then.
    pub balance: Balance,
    /// The requirement it was tested against.
    pub requirement: String,
    /// The reasoning.
    pub reasoning: String,
    /// Who decided.
    pub decider: String,
    /// The day.
    #[ts(type = "string")]
    pub date: Date,
}

/// Records a weighing with the counts on the passage as they are now. Says its name.
///
/// # Errors
/// [`Problem`] when there is no such reaction, or requirement, reasoning or decider are lacking.
pub fn weigh(desk: &mut Desk, order: &WeighOrder) -> Result<EntityId, Problem> {
    let required = [&order.requirement, &order.reasoning, &order.decider];
    if order.labels.is_empty() || required.iter().any(|text| text.trim().is_empty()) {
        return Err(Problem::usage("problem-weigh-lacks", &[]));
    }
    let rows: Vec<CommentRow> = order
        .labels
        .iter()
        .map(|label| comment(desk, label))
        .collect::<Result<_, _>>()?;
    let (chapter, passage, balance) = passage_balance(desk, &rows[0])?;
    let counted = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let date = order.date.unwrap_or_else(|| desk.today());
    let operation = desk.append(&Body::RecordWeighing(RecordWeighing {
        comments: rows.iter().map(|row| row.id).collect(),
        chapter,
        passage,
        positive: counted(balance.positive),
        critical: counted(balance.critical),
        neutral: counted(balance.neutral),
        requirement: order.requirement.trim().to_owned(),
        reasoning: order.reasoning.trim().to_owned(),
        decider: order.decider.trim().to_owned(),
        date,
    }))?;
    Ok(EntityId::born_of(operation, 0))
}

/// Takes a weighing back, or puts it in again. It stays readable in the ledger.
///
/// # Errors
/// [`Problem`] when there is none of that name.
pub fn withdraw_weighing(desk: &mut Desk, id: &str, withdrawn: bool) -> Result<(), Problem> {
    let all: Vec<Kept<Recorded<RecordWeighing>>> = desk.store.nouns(Noun::Weighing)?;
    let found = all
        .iter()
        .find(|one| id.len() >= 8 && one.id.to_string().starts_with(id));
    let record = found.ok_or_else(|| Problem::no_such(id, &[]))?.id;
    desk.append(&Body::Withdraw(Withdraw { record, withdrawn }))?;
    Ok(())
}

/// The weighings that hold, in order of recording: all of them, or those of one reaction.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn weighings(desk: &Desk, of: Option<EntityId>) -> Result<Vec<WeighingRow>, Problem> {
    let all: Vec<Kept<Recorded<RecordWeighing>>> = desk.store.nouns(Noun::Weighing)?;
    let (labels, mut subjects) = (Labels::of(desk)?, None);
    let mut rows = Vec::new();
    for one in all.into_iter().filter(|one| one.value.is_present()) {
        let what = one.value.what;
        if of.is_some_and(|id| !what.comments.contains(&id)) {
            continue;
        }
        let subjects: &Subjects<'_> = match &subjects {
            Some(known) => known,
            None => subjects.insert(Subjects::of(desk)?),
        };
        let mut named = Vec::new();
        for comment in &what.comments {
            named.extend(labels.one(desk, *comment)?);
        }
        let chapter = what.chapter.and_then(|id| subjects.named(id));
        rows.push(WeighingRow {
            id: one.id,
            labels: named,
            chapter: chapter.map(|one| one.title.clone()).unwrap_or_default(),
            passage: what.passage.map(|one| one.quote).unwrap_or_default(),
            balance: Balance {
                positive: what.positive as usize,
                critical: what.critical as usize,
                neutral: what.neutral as usize,
            },
            requirement: what.requirement,
            reasoning: what.reasoning,
            decider: what.decider,
            date: what.date,
        });
    }
    Ok(rows)
}
