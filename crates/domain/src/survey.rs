//! The survey of local priorities (D16-D17): what each municipality answered, in its own words, and
//! under which subject the workgroup counts it. What nobody answered stays absent.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::draft::{SkippedRow, SourceFile};
use crate::field::{Field, Stamp};
use crate::id::EntityId;
use crate::operation::CausalPast;
use crate::process;

/// Begins the survey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenSurvey {
    /// When, in words.
    pub when: String,
    /// How many municipalities were asked, where the source gives a number; none where only the
    /// answers say it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub asked: Option<u32>,
    /// What was asked, and what was done with the answers.
    pub text: String,
}

/// Changes a property of the survey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetSurvey {
    /// The survey.
    pub survey: EntityId,
    /// What changes.
    pub change: SurveyChange,
}

/// A property of the survey with its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SurveyChange {
    /// When, in words.
    When(String),
    /// How many were asked.
    Asked(Option<u32>),
    /// What was asked and done.
    Text(String),
    /// That it was asked again, and what came of it (D17).
    AskedAgain(AskedAgain),
}

/// The question put a second time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskedAgain {
    /// With which version, a stage's key; none where that is not recorded.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub stage: Option<String>,
    /// Why, and how it went.
    pub text: String,
    /// The municipalities that reacted. None of them is a result too. Absent where only the text
    /// says who did.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub replied: Option<Vec<String>>,
}

/// Takes answers in, from a file or by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportSurvey {
    /// The survey.
    pub survey: EntityId,
    /// The file; none for answers taken down by hand.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub file: Option<SourceFile>,
    /// The answers, a municipality once.
    pub answers: Vec<SurveyAnswer>,
    /// The rows that hold none.
    pub skipped: Vec<SkippedRow>,
}

/// What a municipality answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurveyAnswer {
    /// The municipality, by its name.
    pub municipality: String,
    /// The answer.
    pub answer: Answer,
}

/// What came back from a municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Its priorities, in its own words and order.
    Given(Vec<String>),
    /// It was asked, and nothing came.
    Silent,
    /// It was not asked after all.
    NotAsked,
}

/// Says under which subject priorities are counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MapPriorities {
    /// The survey.
    pub survey: EntityId,
    /// The priorities, as [`folded`].
    pub priorities: Vec<String>,
    /// The subject; empty for none.
    pub cluster: String,
}

/// The survey as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Survey {
    /// When.
    pub when: Field<String>,
    /// How many were asked, as the source says.
    pub asked: Field<Option<u32>>,
    /// What was asked and done.
    pub text: Field<String>,
    /// The question put again.
    pub asked_again: Field<AskedAgain>,
    /// The answers by municipality.
    pub answers: BTreeMap<String, Field<Answer>>,
    /// The subject by folded priority.
    pub clusters: BTreeMap<String, Field<String>>,
}

impl Survey {
    /// The survey that is begun.
    pub fn new(opened: &OpenSurvey, stamp: Stamp, past: &CausalPast) -> Self {
        let mut survey = Self::default();
        survey.when.set(opened.when.clone(), stamp, past);
        survey.asked.set(opened.asked, stamp, past);
        survey.text.set(opened.text.clone(), stamp, past);
        survey
    }

    /// A survey that was recorded in words.
    pub fn recorded(recorded: &process::Survey, stamp: Stamp, past: &CausalPast) -> Self {
        let opened = OpenSurvey {
            when: recorded.when.clone(),
            asked: (recorded.asked > 0).then_some(recorded.asked),
            text: recorded.text.clone(),
        };
        let mut survey = Self::new(&opened, stamp, past);
        if !recorded.asked_again.is_empty() {
            let again = AskedAgain {
                stage: None,
                text: recorded.asked_again.clone(),
                replied: None,
            };
            survey.asked_again.set(again, stamp, past);
        }
        survey
    }

    /// Applies a change.
    pub fn set(&mut self, change: &SurveyChange, stamp: Stamp, past: &CausalPast) {
        match change {
            SurveyChange::When(when) => self.when.set(when.clone(), stamp, past),
            SurveyChange::Asked(asked) => self.asked.set(*asked, stamp, past),
            SurveyChange::Text(text) => self.text.set(text.clone(), stamp, past),
            SurveyChange::AskedAgain(again) => self.asked_again.set(again.clone(), stamp, past),
        }
    }

    /// Takes answers in.
    pub fn import(&mut self, import: &ImportSurvey, stamp: Stamp, past: &CausalPast) {
        for given in &import.answers {
            let field = self.answers.entry(given.municipality.clone()).or_default();
            field.set(given.answer.clone(), stamp, past);
        }
    }

    /// Counts priorities under a subject.
    pub fn map(&mut self, map: &MapPriorities, stamp: Stamp, past: &CausalPast) {
        for priority in &map.priorities {
            let field = self.clusters.entry(priority.clone()).or_default();
            field.set(map.cluster.clone(), stamp, past);
        }
    }

    /// The subject a priority is counted under; none where nobody said.
    pub fn cluster(&self, priority: &str) -> Option<&str> {
        let field = self.clusters.get(&folded(priority))?;
        field
            .get()
            .map(String::as_str)
            .filter(|name| !name.is_empty())
    }

    /// The municipalities that were asked with what they answered; none where nothing came.
    pub fn asked(&self) -> impl Iterator<Item = (&str, Option<&[String]>)> {
        self.answers
            .iter()
            .filter_map(|(municipality, field)| match field.get()? {
                Answer::Given(priorities) => Some((municipality.as_str(), Some(&priorities[..]))),
                Answer::Silent => Some((municipality.as_str(), None)),
                Answer::NotAsked => None,
            })
    }

    /// Each subject with the municipalities that named it, each once however often it named it; the
    /// most named first, then by name.
    pub fn counted(&self) -> Vec<(String, BTreeSet<String>)> {
        let mut counted: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (municipality, priorities) in self.asked() {
            for priority in priorities.unwrap_or_default() {
                if let Some(cluster) = self.cluster(priority) {
                    let named = counted.entry(cluster).or_default();
                    named.insert(municipality.to_owned());
                }
            }
        }
        let mut counted: Vec<_> = counted
            .into_iter()
            .map(|(cluster, named)| (cluster.to_owned(), named))
            .collect();
        counted.sort_by(|one, two| two.1.len().cmp(&one.1.len()).then(one.0.cmp(&two.0)));
        counted
    }
}

/// A priority as it is compared: small letters, single spaces, no signs around it.
pub fn folded(priority: &str) -> String {
    let words: Vec<_> = priority.split_whitespace().collect();
    words
        .join(" ")
        .trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '(' && sign != ')')
        .to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{ActorId, OperationId};
    use crate::time::Hlc;

    fn stamp(number: u64) -> (Stamp, CausalPast) {
        let actor = ActorId([1; 16]);
        let mut past = CausalPast::default();
        past.add(actor, number - 1);
        let stamp = Stamp {
            time: Hlc {
                ms: number,
                tick: 0,
            },
            operation: OperationId([number as u8; 32]),
            actor,
            number,
        };
        (stamp, past)
    }

    fn answered(names: &[(&str, &[&str])]) -> Survey {
        let mut survey = Survey::default();
        let answers = names.iter().map(|(municipality, priorities)| SurveyAnswer {
            municipality: (*municipality).to_owned(),
            answer: if priorities.is_empty() {
                Answer::Silent
            } else {
                Answer::Given(priorities.iter().map(|p| (*p).to_owned()).collect())
            },
        });
        let import = ImportSurvey {
            survey: EntityId([0; 16]),
            file: None,
            answers: answers.collect(),
            skipped: Vec::new(),
        };
        let (stamp, past) = stamp(1);
        survey.import(&import, stamp, &past);
        survey
    }

    #[test]
    fn a_municipality_counts_once_for_a_subject_however_often_it_names_it() {
        let mut survey = answered(&[
            ("Aalburg", &["Drugs", "drugshandel ", "Jeugd"]),
            ("Beekdam", &["DRUGSHANDEL"]),
            ("Ceder", &[]),
        ]);
        let map = MapPriorities {
            survey: EntityId([0; 16]),
            priorities: vec!["drugs".into(), "drugshandel".into()],
            cluster: "Drugs".into(),
        };
        let (stamp, past) = stamp(2);
        survey.map(&map, stamp, &past);
        let counted: Vec<_> = survey
            .counted()
            .into_iter()
            .map(|(cluster, named)| (cluster, named.len()))
            .collect();
        assert_eq!(counted, [("Drugs".to_owned(), 2)]);
        assert_eq!(survey.asked().count(), 3);
        assert_eq!(
            survey.asked().filter(|(_, given)| given.is_none()).count(),
            1
        );
        assert_eq!(survey.cluster("jeugd"), None);
    }

    #[test]
    fn capitals_spaces_and_signs_around_it_make_no_other_priority() {
        for (written, compared) in [
            ("  Zorg  en\u{a0}veiligheid. ", "zorg en veiligheid"),
            ("- Jeugd (12-18)", "jeugd (12-18)"),
            ("–", ""),
        ] {
            assert_eq!(folded(written), compared, "{written}");
        }
    }
}
