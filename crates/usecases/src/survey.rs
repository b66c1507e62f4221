//! The survey of local priorities as it stands (D16-D17): answers, subjects, who did not answer.

use std::collections::{BTreeMap, HashSet};

use draagvlak_domain::id::EntityId;
use draagvlak_domain::survey::{Survey, folded};
use draagvlak_store::{Kept, Noun};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::likeness::{ALIKE_NAMES, Pairs};
use crate::problem::Problem;

/// The survey, as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SurveyView {
    /// When, in words.
    pub when: String,
    /// How many municipalities were asked: as many as are recorded, or what the source says where
    /// it says more.
    pub asked: Option<u32>,
    /// What was asked and done.
    pub text: String,
    /// The question put again; none where it was not.
    pub asked_again: Option<AskedAgainRow>,
    /// The municipalities that were asked, by name.
    pub municipalities: Vec<SurveyedMunicipality>,
    /// How many of them answered.
    pub answered: usize,
    /// Those that did not.
    pub silent: Vec<String>,
    /// The subjects with how many municipalities named them, the most named first.
    pub clusters: Vec<ClusterRow>,
    /// The priorities in the municipalities' own words, the most named first.
    pub priorities: Vec<PriorityRow>,
}

/// The question put again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AskedAgainRow {
    /// With which version, a stage's key.
    pub stage: Option<String>,
    /// Why, and how it went.
    pub text: String,
    /// Who reacted. Nobody is a result too; null where only the text says it.
    pub replied: Option<Vec<String>>,
}

/// A municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SurveyedMunicipality {
    /// Its name.
    pub name: String,
    /// What it named; null where nothing came.
    pub priorities: Option<Vec<String>>,
    /// People wrote down other answers without seeing each other.
    pub contested: bool,
}

/// A subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClusterRow {
    /// Its name.
    pub name: String,
    /// How many municipalities named it, each once.
    pub count: usize,
    /// Which.
    pub municipalities: Vec<String>,
}

/// A priority in a municipality's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PriorityRow {
    /// As it is compared.
    pub key: String,
    /// As it was written first.
    pub text: String,
    /// How many municipalities named it.
    pub count: usize,
    /// The subject it is counted under; null for none.
    pub cluster: Option<String>,
    /// A subject for it, by likeness; null where it has one, or none is alike.
    pub proposal: Option<String>,
}

/// The survey; none where nobody began one.
///
/// # Errors
/// [`Problem`] when the plan cannot be read.
pub fn survey(desk: &Desk) -> Result<Option<SurveyView>, Problem> {
    let Some(kept) = the_survey(desk)? else {
        return Ok(None);
    };
    let survey = kept.value;
    let municipalities: Vec<SurveyedMunicipality> = survey
        .asked()
        .map(|(name, given)| SurveyedMunicipality {
            name: name.to_owned(),
            priorities: given.map(<[String]>::to_vec),
            contested: survey.answers[name].is_contested(),
        })
        .collect();
    let silent: Vec<String> = municipalities
        .iter()
        .filter(|row| row.priorities.is_none())
        .map(|row| row.name.clone())
        .collect();
    let recorded = u32::try_from(municipalities.len()).unwrap_or(u32::MAX);
    let asked = survey.asked.get().copied().flatten();
    Ok(Some(SurveyView {
        when: survey.when.get().cloned().unwrap_or_default(),
        asked: asked.max((recorded > 0).then_some(recorded)),
        text: survey.text.get().cloned().unwrap_or_default(),
        asked_again: survey.asked_again.get().map(|again| AskedAgainRow {
            stage: again.stage.clone(),
            text: again.text.clone(),
            replied: again.replied.clone(),
        }),
        answered: municipalities.len() - silent.len(),
        silent,
        clusters: survey
            .counted()
            .into_iter()
            .map(|(name, named)| ClusterRow {
                name,
                count: named.len(),
                municipalities: named.into_iter().collect(),
            })
            .collect(),
        priorities: priorities(&survey),
        municipalities,
    }))
}

/// The survey of the plan: the one that was begun first.
pub(crate) fn the_survey(desk: &Desk) -> Result<Option<Kept<Survey>>, Problem> {
    let surveys: Vec<Kept<Survey>> = desk.store.nouns(Noun::Survey)?;
    Ok(surveys.into_iter().next())
}

/// The survey of the plan, which somebody began.
pub(crate) fn known_survey(desk: &Desk) -> Result<EntityId, Problem> {
    let survey = the_survey(desk)?;
    survey
        .map(|kept| kept.id)
        .ok_or_else(|| Problem::refused("problem-no-survey", &[]))
}

fn priorities(survey: &Survey) -> Vec<PriorityRow> {
    let mut rows: BTreeMap<String, PriorityRow> = BTreeMap::new();
    for (_, given) in survey.asked() {
        let mut once: Vec<String> = Vec::new();
        for text in given.unwrap_or_default() {
            let key = folded(text);
            if key.is_empty() || once.contains(&key) {
                continue;
            }
            once.push(key.clone());
            let row = rows.entry(key.clone()).or_insert_with(|| PriorityRow {
                cluster: survey.cluster(&key).map(str::to_owned),
                key,
                text: text.clone(),
                count: 0,
                proposal: None,
            });
            row.count += 1;
        }
    }
    let mut rows: Vec<PriorityRow> = rows.into_values().collect();
    rows.sort_by(|one, two| two.count.cmp(&one.count).then(one.key.cmp(&two.key)));
    propose(&mut rows);
    rows
}

/// Proposes a subject for each priority that has none: the subject whose name, or one of whose
/// priorities, is most like it; else the most named priority that is like it, as a subject of its
/// own. The same for every order in which the answers came.
fn propose(rows: &mut [PriorityRow]) {
    let mut targets: Vec<(Pairs, String)> = Vec::new();
    let mut named: HashSet<&str> = HashSet::new();
    for row in rows.iter() {
        if let Some(cluster) = &row.cluster {
            targets.push((Pairs::of(&row.key), cluster.clone()));
            if named.insert(cluster) {
                targets.push((Pairs::of(cluster), cluster.clone()));
            }
        }
    }
    for row in rows.iter_mut().filter(|row| row.cluster.is_none()) {
        let pairs = Pairs::of(&row.key);
        let mut best: Option<(f64, &str)> = None;
        for (target, name) in &targets {
            let alike = pairs.likeness(target);
            if alike >= ALIKE_NAMES && best.is_none_or(|(most, _)| alike > most) {
                best = Some((alike, name));
            }
        }
        match best {
            Some((_, name)) => row.proposal = Some(name.to_owned()),
            None => targets.push((pairs, row.text.clone())),
        }
    }
    // A priority that others are like is the subject they share.
    let proposed: HashSet<String> = rows.iter().filter_map(|row| row.proposal.clone()).collect();
    for row in rows.iter_mut() {
        if row.cluster.is_none() && row.proposal.is_none() && proposed.contains(&row.text) {
            row.proposal = Some(row.text.clone());
        }
    }
}
