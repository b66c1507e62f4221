//! Beginning the survey, taking answers down by hand, counting priorities under a subject.

use draagvlak_domain::body::Body;
use draagvlak_domain::survey::{
    Answer, AskedAgain, ImportSurvey, MapPriorities, OpenSurvey, SetSurvey, SurveyAnswer,
    SurveyChange, folded,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::problem::Problem;
use crate::sheet_names::{Resolved, SheetNames};
use crate::survey::{AskedAgainRow, known_survey, survey, the_survey};

/// What is known of the survey as a whole; what is none stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct SurveyOrder {
    /// When, in words.
    pub when: Option<String>,
    /// How many municipalities were asked; 0 for what the answers say.
    pub asked: Option<u32>,
    /// What was asked and done.
    pub text: Option<String>,
    /// The question put again.
    pub asked_again: Option<AskedAgainRow>,
}

/// Begins the survey, or says of it what is known now.
///
/// # Errors
/// [`Problem`] when a stage is named that the profile does not have.
pub fn set_survey(desk: &mut Desk, order: &SurveyOrder) -> Result<(), Problem> {
    let again = order.asked_again.clone().map(|again| AskedAgain {
        stage: again.stage.filter(|stage| !stage.is_empty()),
        text: again.text.trim().to_owned(),
        replied: again.replied,
    });
    if let Some(stage) = again.as_ref().and_then(|again| again.stage.as_deref()) {
        desk.stage(stage)?;
    }
    let some = |asked: u32| (asked > 0).then_some(asked);
    let known = the_survey(desk)?;
    let mut changes = Vec::new();
    let survey = match known {
        Some(kept) => {
            let value = kept.value;
            let when = order
                .when
                .clone()
                .filter(|when| value.when.get() != Some(when));
            let text = order
                .text
                .clone()
                .filter(|text| value.text.get() != Some(text));
            let asked = order.asked.map(some);
            let asked = asked.filter(|asked| value.asked.get() != Some(asked));
            changes.extend(when.map(SurveyChange::When));
            changes.extend(text.map(SurveyChange::Text));
            changes.extend(asked.map(SurveyChange::Asked));
            Some(kept.id)
        }
        None => None,
    };
    changes.extend(again.map(SurveyChange::AskedAgain));
    desk.write(|writing| {
        let survey = match survey {
            Some(survey) => survey,
            None => {
                let opened = OpenSurvey {
                    when: order.when.clone().unwrap_or_default(),
                    asked: order.asked.and_then(some),
                    text: order.text.clone().unwrap_or_default(),
                };
                born(writing.append(&Body::OpenSurvey(opened))?)
            }
        };
        for change in changes {
            writing.append(&Body::SetSurvey(SetSurvey { survey, change }))?;
        }
        Ok(())
    })
}

pub(crate) fn born(operation: draagvlak_domain::id::OperationId) -> draagvlak_domain::id::EntityId {
    draagvlak_domain::id::EntityId::born_of(operation, 0)
}

/// What a municipality answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AnswerOrder {
    /// The municipality.
    pub municipality: String,
    /// What it named; null where nothing came.
    pub priorities: Option<Vec<String>>,
    /// It was not asked after all.
    pub not_asked: bool,
}

/// Takes answers down. Says what stood there before, to put it back with.
///
/// # Errors
/// [`Problem`] when no municipality is named.
pub fn answer_survey(
    desk: &mut Desk,
    answers: &[AnswerOrder],
) -> Result<Vec<AnswerOrder>, Problem> {
    let mut given: Vec<SurveyAnswer> = Vec::new();
    let mut before = Vec::new();
    let known = the_survey(desk)?;
    let names = SheetNames::of(desk, &[])?;
    for answer in answers {
        let written = answer.municipality.trim();
        if written.is_empty() {
            return Err(Problem::usage("problem-no-municipality", &[]));
        }
        let municipality = match names.resolve(written) {
            Resolved::Known(kept) => kept.value.name().to_owned(),
            _ => written.to_owned(),
        };
        let kept = known
            .as_ref()
            .and_then(|kept| kept.value.answers.get(&municipality))
            .and_then(|field| field.get());
        before.push(AnswerOrder {
            municipality: municipality.clone(),
            priorities: match kept {
                Some(Answer::Given(priorities)) => Some(priorities.clone()),
                _ => None,
            },
            not_asked: matches!(kept, None | Some(Answer::NotAsked)),
        });
        let answer = match &answer.priorities {
            _ if answer.not_asked => Answer::NotAsked,
            None => Answer::Silent,
            Some(priorities) => Answer::Given(
                priorities
                    .iter()
                    .map(|priority| priority.trim().to_owned())
                    .filter(|priority| !folded(priority).is_empty())
                    .collect(),
            ),
        };
        given.push(SurveyAnswer {
            municipality,
            answer,
        });
    }
    if known.is_none() {
        set_survey(desk, &SurveyOrder::default())?;
    }
    let survey = known_survey(desk)?;
    desk.append(&Body::ImportSurvey(ImportSurvey {
        survey,
        file: None,
        answers: given,
        skipped: Vec::new(),
    }))?;
    Ok(before)
}

/// Counts priorities under a subject; an empty subject takes them out of theirs.
///
/// # Errors
/// [`Problem`] when there is no such priority.
pub fn map_priorities(
    desk: &mut Desk,
    priorities: &[String],
    cluster: &str,
) -> Result<(), Problem> {
    let id = known_survey(desk)?;
    let rows = survey(desk)?
        .map(|view| view.priorities)
        .unwrap_or_default();
    let mut keys = Vec::new();
    for priority in priorities {
        let key = folded(priority);
        if !rows.iter().any(|row| row.key == key) {
            let known: Vec<_> = rows.iter().take(12).map(|row| row.text.clone()).collect();
            return Err(Problem::no_such(priority, &known));
        }
        keys.push(key);
    }
    desk.append(&Body::MapPriorities(MapPriorities {
        survey: id,
        priorities: keys,
        cluster: cluster.trim().to_owned(),
    }))?;
    Ok(())
}

/// Counts every priority for which a subject is proposed under that subject. Says which they were,
/// to take them out with.
///
/// # Errors
/// [`Problem`] when there is no survey.
pub fn accept_proposals(desk: &mut Desk) -> Result<Vec<String>, Problem> {
    let id = known_survey(desk)?;
    let rows = survey(desk)?
        .map(|view| view.priorities)
        .unwrap_or_default();
    let mut by_cluster: std::collections::BTreeMap<String, Vec<String>> = Default::default();
    for row in rows {
        if let Some(proposal) = row.proposal {
            by_cluster.entry(proposal).or_default().push(row.key);
        }
    }
    let keys = by_cluster.values().flatten().cloned().collect();
    desk.write(|writing| {
        for (cluster, priorities) in by_cluster {
            writing.append(&Body::MapPriorities(MapPriorities {
                survey: id,
                priorities,
                cluster,
            }))?;
        }
        Ok(())
    })?;
    Ok(keys)
}
