//! What stands in the way of a version.

use draagvlak_domain::decision::{DecisionKind, GiveApproval, PendPart, RecordDecision};
use draagvlak_domain::gate::{Finding, GateResult, Standing, evaluate};
use draagvlak_domain::id::EntityId;
use draagvlak_domain::process::{ProcessEntry, RecordProcess};
use draagvlak_domain::profile::GateKind;
use draagvlak_domain::revision::Line;
use draagvlak_domain::theme::Theme;
use draagvlak_store::Noun;
use serde::Serialize;

use crate::changes::unexplained_changes;
use crate::chapters::{present, title};
use crate::councils::unheard;
use crate::desk::Desk;
use crate::look::Labels;
use crate::municipalities::is_any;
use crate::picture::unready_pictures;
use crate::problem::Problem;

/// A condition and what stands in its way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct GateRow {
    /// The condition.
    pub gate: GateKind,
    /// What stands in its way; none when it holds.
    pub finding: Option<Finding>,
}

impl Desk {
    pub(crate) fn stage(&self, key: &str) -> Result<draagvlak_domain::profile::Stage, Problem> {
        let profile = self.profile()?;
        let known: Vec<_> = profile
            .stages
            .iter()
            .map(|stage| stage.key.clone())
            .collect();
        profile
            .stage(key)
            .cloned()
            .ok_or_else(|| Problem::no_such(key, &known))
    }
}

/// Every condition on a stage (D4, D12, D29, D45, D49), as it is now.
///
/// # Errors
/// [`Problem`] when the profile has no such stage.
pub fn gates(desk: &Desk, stage: &str) -> Result<Vec<GateRow>, Problem> {
    desk.stage(stage)?;
    let results = evaluate(&desk.profile()?, stage, &standing(desk, stage)?);
    Ok(results
        .into_iter()
        .map(|GateResult { gate, finding }| GateRow { gate, finding })
        .collect())
}

fn standing(desk: &Desk, stage: &str) -> Result<Standing, Problem> {
    let store = &desk.store;
    let profile = desk.profile()?;
    let mut standing = Standing::default();
    for theme in store.nouns::<Theme>(Noun::Theme)? {
        if theme.value.is_present() {
            standing
                .themes
                .push(theme.value.title.get().cloned().unwrap_or_default());
        }
    }
    standing.more_themes_decided = store
        .nouns::<RecordDecision>(Noun::Decision)?
        .iter()
        .any(|decision| decision.value.kind == DecisionKind::MoreThemes);
    let labels = Labels::of(desk)?;
    let labelled = |ids: Vec<EntityId>| labels.of_these(desk, &ids.into_iter().collect());
    standing.undisposed = labelled(store.undisposed()?)?;
    standing
        .undisposed
        .extend(labelled(store.merged_into_nothing()?)?);
    let asks = |gate| {
        profile
            .stage(stage)
            .is_some_and(|stage| stage.gates.contains(&gate))
    };
    if asks(GateKind::ChangesExplained) {
        let unexplained = unexplained_changes(desk)?.into_iter();
        standing.unexplained = unexplained.map(|change| change.chapter_title).collect();
    }
    standing.processed_without_change = labelled(store.processed_without_change()?)?;
    standing.approved_by = store
        .nouns::<GiveApproval>(Noun::Approval)?
        .into_iter()
        .filter(|approval| approval.value.stage == stage)
        .map(|approval| approval.value.principal)
        .collect();
    // The last word on a part counts.
    for part in &profile.statutory_parts {
        let said = store.nouns::<PendPart>(Noun::Part)?;
        let last = said.iter().rev().find(|said| said.value.part == part.key);
        if last.is_some_and(|last| last.value.pending) {
            standing.pending_parts.push(part.title.clone());
        }
    }
    standing.unheard_councils = unheard(desk)?;
    // Without a register only the number is known: that of the mayors who are to adopt the plan.
    if !is_any(desk)? {
        for entry in store.nouns::<RecordProcess>(Noun::Process)? {
            if let ProcessEntry::Mandate(mandate) = entry.value.entry {
                standing.unheard = mandate.mayors;
            }
        }
    }
    if asks(GateKind::Pictures) {
        standing.pictures = unready_pictures(desk)?;
    }
    for chapter in present(desk)? {
        let line = store.line_state(chapter.id, Line::Working)?;
        let title = title(&chapter.value).to_owned();
        if line.as_ref().is_none_or(|line| line.empty) {
            standing.empty.push(title.clone());
        }
        if store.conflict_count(chapter.id)? > 0 {
            standing.conflicted.push(title);
        }
    }
    Ok(standing)
}
