//! Gates: what must hold before a version is issued (D4, D12, D29, D45, D49).

use serde::{Deserialize, Serialize};

use crate::profile::{GateKind, Profile};

/// What a gate found: which condition does not hold, how often, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The condition.
    pub gate: GateKind,
    /// In how many places it does not hold.
    pub count: u32,
    /// The places, named as a person names them: `R1-017`, `hoofdofficier`. At most fifty; none
    /// where only the number is known.
    pub places: Vec<String>,
}

/// What the gates look at, gathered by the caller from the plan as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// The titles of the themes.
    pub themes: Vec<String>,
    /// Whether the principals decided on more themes than the profile allows.
    pub more_themes_decided: bool,
    /// Reactions without a valid disposition.
    pub undisposed: Vec<String>,
    /// Reactions said to be processed for which no change is recorded.
    pub processed_without_change: Vec<String>,
    /// Chapters with changes that no reaction asked for and nobody explained, one name per change.
    pub unexplained: Vec<String>,
    /// Keys of the principals who approved this version.
    pub approved_by: Vec<String>,
    /// Titles of the statutory parts that are pending.
    pub pending_parts: Vec<String>,
    /// How many councils were not heard, where only the number is known.
    pub unheard: u32,
    /// The municipalities whose council was not heard.
    pub unheard_councils: Vec<String>,
    /// Chapters with sentences that were rewritten twice.
    pub conflicted: Vec<String>,
    /// Chapters without text.
    pub empty: Vec<String>,
    /// Pictures without a description or a file, each by the title of its chapter.
    pub pictures: Vec<String>,
}

/// The outcome of one gate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GateResult {
    /// The condition.
    pub gate: GateKind,
    /// What stands in its way; none when it holds.
    pub finding: Option<Finding>,
}

/// The most places a finding names.
const MOST_PLACES: usize = 50;

/// Looks at every condition the profile sets on a stage, in the profile's order. Empty for a stage
/// the profile does not have.
pub fn evaluate(profile: &Profile, stage: &str, standing: &Standing) -> Vec<GateResult> {
    let gates = profile
        .stage(stage)
        .map(|stage| stage.gates.as_slice())
        .unwrap_or_default();
    gates
        .iter()
        .map(|gate| {
            let places = places(*gate, profile, standing);
            let named = u32::try_from(places.len()).unwrap_or(u32::MAX);
            let count = if *gate == GateKind::Hearings {
                standing.unheard.max(named)
            } else {
                named
            };
            let finding = (count > 0).then(|| Finding {
                gate: *gate,
                count,
                places: places.into_iter().take(MOST_PLACES).collect(),
            });
            GateResult {
                gate: *gate,
                finding,
            }
        })
        .collect()
}

fn places(gate: GateKind, profile: &Profile, standing: &Standing) -> Vec<String> {
    match gate {
        GateKind::MaxThemes if standing.more_themes_decided => Vec::new(),
        GateKind::MaxThemes => standing
            .themes
            .iter()
            .skip(profile.max_themes as usize)
            .cloned()
            .collect(),
        GateKind::Dispositions => standing.undisposed.clone(),
        GateKind::ProcessedHasChange => standing.processed_without_change.clone(),
        GateKind::ChangesExplained => standing.unexplained.clone(),
        GateKind::Approvals => profile
            .principals
            .iter()
            .filter(|principal| !standing.approved_by.contains(&principal.key))
            .map(|principal| principal.title.clone())
            .collect(),
        GateKind::PendingParts => standing.pending_parts.clone(),
        GateKind::Hearings => standing.unheard_councils.clone(),
        GateKind::Conflicts => standing.conflicted.clone(),
        GateKind::EmptyChapters => standing.empty.clone(),
        GateKind::Pictures => standing.pictures.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn imv() -> Profile {
        Profile::from_toml(include_str!("../../../assets/profiles/imv.toml")).unwrap()
    }

    fn blocked(stage: &str, standing: &Standing) -> Vec<GateKind> {
        evaluate(&imv(), stage, standing)
            .into_iter()
            .filter_map(|result| result.finding.map(|_| result.gate))
            .collect()
    }

    #[test]
    fn a_fifth_theme_needs_a_decision() {
        let mut standing = Standing {
            themes: vec!["t".into(); 5],
            ..Standing::default()
        };
        assert_eq!(blocked("70", &standing), [GateKind::MaxThemes]);
        standing.more_themes_decided = true;
        assert_eq!(blocked("70", &standing), []);
    }

    #[test]
    fn a_pending_part_blocks_the_final_version_only() {
        let standing = Standing {
            pending_parts: vec!["LVA".into()],
            approved_by: vec!["regioburgemeester".into(), "hoofdofficier".into()],
            ..Standing::default()
        };
        assert_eq!(blocked("95", &standing), []);
        assert_eq!(blocked("final", &standing), [GateKind::PendingParts]);
    }

    #[test]
    fn a_council_that_was_not_heard_blocks_the_final_version_by_name() {
        let standing = Standing {
            unheard_councils: vec!["Voorbeeldgemeente 07".into()],
            approved_by: vec!["regioburgemeester".into(), "hoofdofficier".into()],
            ..Standing::default()
        };
        assert_eq!(blocked("95", &standing), []);
        let results = evaluate(&imv(), "final", &standing);
        let finding = results.into_iter().find_map(|result| result.finding);
        let finding = finding.unwrap();
        assert_eq!((finding.gate, finding.count), (GateKind::Hearings, 1));
        assert_eq!(finding.places, ["Voorbeeldgemeente 07"]);
    }

    #[test]
    fn each_principal_counts_on_their_own() {
        let standing = Standing {
            approved_by: vec!["hoofdofficier".into()],
            ..Standing::default()
        };
        let results = evaluate(&imv(), "95", &standing);
        let finding = results
            .iter()
            .find_map(|result| result.finding.as_ref())
            .unwrap();
        assert_eq!(
            (finding.count, finding.places.as_slice()),
            (1, &["regioburgemeester".to_owned()][..])
        );
    }

    #[test]
    fn an_open_reaction_blocks_the_next_version_and_not_the_first() {
        let standing = Standing {
            undisposed: vec!["R1-001".into()],
            ..Standing::default()
        };
        assert_eq!(blocked("70", &standing), []);
        assert_eq!(blocked("85", &standing), [GateKind::Dispositions]);
    }
}
