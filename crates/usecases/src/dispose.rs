//! Giving reactions their disposition (D28).

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::{Dispose, Disposition, Lack, Outcome};
use draagvlak_domain::id::OperationId;
use draagvlak_domain::revision::Tie;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::look::{CommentRow, Labels, comment};
use crate::problem::Problem;

/// What is done with reactions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DisposeOrder {
    /// Their numbers.
    pub labels: Vec<String>,
    /// What is done; none takes the present disposition away.
    #[ts(type = "OutcomeKey | null")]
    pub outcome: Option<Outcome>,
    /// How, why not, or the answer.
    pub note: String,
    /// The number of the reaction they say the same as.
    pub master: Option<String>,
    /// The beginning of the name of a revision made for them.
    #[serde(default)]
    #[ts(optional)]
    pub change: Option<String>,
}

/// What stood there before, to undo with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Disposed {
    /// The reaction's number.
    pub label: String,
    /// What was done with it; none when it was open.
    #[ts(type = "OutcomeKey | null")]
    pub outcome: Option<Outcome>,
    /// How, why not, or the answer.
    pub note: String,
    /// The number of the reaction it said the same as.
    pub master: Option<String>,
}

/// Disposes of reactions, all of them or none, and ties them to a revision where one is named. Says
/// what stood there before.
///
/// # Errors
/// [`Problem`] when something required is lacking, or a name is of nothing.
pub fn dispose(desk: &mut Desk, order: &DisposeOrder) -> Result<Vec<Disposed>, Problem> {
    let rows: Vec<CommentRow> = order
        .labels
        .iter()
        .map(|label| comment(desk, label))
        .collect::<Result<_, _>>()?;
    let master = match &order.master {
        Some(master) => Some(comment(desk, master)?.id),
        None => None,
    };
    let disposition = order.outcome.map(|outcome| Disposition {
        outcome,
        note: order.note.trim().to_owned(),
        // Only a duplicate has one: what else it says would be said of nothing.
        master: master.filter(|_| outcome == Outcome::Duplicate),
    });
    for row in &rows {
        let lack = disposition.as_ref().and_then(|given| given.lack(row.id));
        let code = match lack {
            None => continue,
            Some(Lack::Reason) => "problem-lacks-reason",
            Some(Lack::Answer) => "problem-lacks-answer",
            Some(Lack::Master | Lack::MasterIsItself) => "problem-lacks-master",
        };
        return Err(Problem::refused(code, &[("comment", &row.label)]));
    }
    let revision = match &order.change {
        Some(name) => Some(revision_named(desk, name)?),
        None => None,
    };
    let labels = Labels::of(desk)?;
    let mut before = Vec::with_capacity(rows.len());
    for row in &rows {
        let given = row.comment.disposition();
        let master = match given.and_then(|given| given.master) {
            Some(master) => labels.one(desk, master)?,
            None => None,
        };
        before.push(Disposed {
            label: row.label.clone(),
            outcome: given.map(|given| given.outcome),
            note: given.map(|given| given.note.clone()).unwrap_or_default(),
            master,
        });
    }
    desk.write(|writing| {
        for row in &rows {
            writing.append(&Body::Dispose(Dispose {
                comment: row.id,
                disposition: disposition.clone(),
            }))?;
            if let Some(revision) = revision {
                writing.append(&Body::Tie(Tie {
                    revision,
                    comment: row.id,
                    tied: true,
                }))?;
            }
        }
        Ok(before)
    })
}

fn revision_named(desk: &Desk, name: &str) -> Result<OperationId, Problem> {
    let found = if name.len() >= 8 {
        desk.store.revision_named(name)?
    } else {
        None
    };
    found.ok_or_else(|| Problem::no_such(name, &[]))
}
