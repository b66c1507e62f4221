//! What bodies decide (D24): support is not approval, approval is not adoption.

use draagvlak_domain::body::Body;
use draagvlak_domain::decision::{DecisionKind, RecordDecision};
use draagvlak_domain::time::Date;
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::problem::Problem;

/// A decision, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DecisionRow {
    /// Its kind: `support`, `approval`, `adoption` or `more-themes`.
    pub kind: String,
    /// The body.
    pub body: String,
    /// The day.
    #[ts(type = "string")]
    pub date: Date,
    /// What was decided.
    pub text: String,
}

/// A decision to record.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct DecisionOrder {
    /// Its kind: `support`, `approval`, `adoption` or `more-themes`.
    pub kind: String,
    /// The body.
    pub body: String,
    /// The day, `yyyy-mm-dd`.
    pub date: String,
    /// What was decided, and why.
    pub text: String,
}

/// What bodies decided, by day.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn decisions(desk: &Desk) -> Result<Vec<DecisionRow>, Problem> {
    let mut kept: Vec<Kept<RecordDecision>> = desk.store.nouns(Noun::Decision)?;
    kept.sort_by_key(|kept| (kept.value.date, kept.stamp));
    Ok(kept
        .into_iter()
        .map(|kept| DecisionRow {
            kind: kept.value.kind.key().to_owned(),
            body: kept.value.body,
            date: kept.value.date,
            text: kept.value.text,
        })
        .collect())
}

/// The decision that an order asks to record.
pub(crate) fn decision(order: &DecisionOrder) -> Result<RecordDecision, Problem> {
    let known: Vec<_> = DecisionKind::ALL
        .iter()
        .map(|kind| kind.key().to_owned())
        .collect();
    let kind =
        DecisionKind::from_key(&order.kind).ok_or_else(|| Problem::no_such(&order.kind, &known))?;
    let date = order
        .date
        .parse()
        .map_err(|_| Problem::usage("problem-bad-date", &[("text", &order.date)]))?;
    let (body, text) = (order.body.trim(), order.text.trim());
    if body.is_empty() || text.is_empty() {
        return Err(Problem::usage("problem-decision-lacks", &[]));
    }
    Ok(RecordDecision {
        kind,
        body: body.to_owned(),
        date,
        text: text.to_owned(),
    })
}

/// Records a decision.
///
/// # Errors
/// [`Problem`] when its kind or day is none, or nobody decided it, or nothing was decided.
pub fn record_decision(desk: &mut Desk, order: &DecisionOrder) -> Result<(), Problem> {
    let decision = decision(order)?;
    desk.append(&Body::RecordDecision(decision))?;
    Ok(())
}
