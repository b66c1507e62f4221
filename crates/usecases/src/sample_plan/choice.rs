//! How the themes were chosen: survey, sources, events, poll, themes; each recorded on its day.

use draagvlak_domain::poll::Item;
use draagvlak_domain::theme::AddTheme;
use draagvlak_domain::time::Date;
use serde::Deserialize;

use super::Making;
use crate::evidence::{NewEvent, NewEvidence, add_event, add_evidence, link_evidence};
use crate::problem::Problem;
use crate::set_poll::{CountsOrder, PollOrder, record_counts, set_poll};
use crate::set_survey::{SurveyOrder, set_survey};
use crate::survey::AskedAgainRow;

/// The facts of the choice.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Choice {
    survey: Option<SurveyFacts>,
    evidence: Vec<EvidenceFacts>,
    event: Vec<EventFacts>,
    poll: Option<PollFacts>,
    state: Vec<StateFacts>,
    theme: Vec<AddTheme>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SurveyFacts {
    on: Date,
    when: String,
    asked: u32,
    text: String,
    again: Again,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Again {
    on: Date,
    stage: String,
    text: String,
    replied: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct EvidenceFacts {
    on: Date,
    /// What it was used for, of every theme.
    note: String,
    #[serde(flatten)]
    new: NewEvidence,
}

#[derive(Debug, Deserialize)]
struct EventFacts {
    on: Date,
    #[serde(flatten)]
    new: NewEvent,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PollFacts {
    on: Date,
    text: String,
    conclusion: String,
    items: Vec<Item>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StateFacts {
    date: Date,
    interim: bool,
    text: String,
    respondents: u32,
    /// Heading and base; a base below zero is unknown.
    columns: Vec<(String, i64)>,
    items: Vec<(String, u32, u32)>,
}

impl Making {
    /// Records what was chosen from, up to and including a day.
    pub(super) fn choose_until(&mut self, day: Date) -> Result<(), Problem> {
        let coordinator = self.coordinator();
        if self.choice.survey.as_ref().is_some_and(|it| it.on <= day)
            && let Some(facts) = self.choice.survey.take()
        {
            self.seat(&coordinator, facts.on);
            let order = SurveyOrder {
                when: Some(facts.when),
                asked: Some(facts.asked),
                text: Some(facts.text),
                asked_again: None,
            };
            set_survey(&mut self.desk, &order)?;
            self.again = Some(facts.again);
        }
        let (due, later) = split_due(&mut self.choice.evidence, |facts| facts.on <= day);
        self.choice.evidence = later;
        for facts in due {
            self.seat(&coordinator, facts.on);
            add_evidence(&mut self.desk, &facts.new)?;
            self.used.push((facts.new.title, facts.note));
        }
        let (due, later) = split_due(&mut self.choice.event, |facts| facts.on <= day);
        self.choice.event = later;
        for facts in due {
            self.seat(&coordinator, facts.on);
            add_event(&mut self.desk, &facts.new)?;
        }
        if self.choice.poll.as_ref().is_some_and(|it| it.on <= day)
            && let Some(facts) = self.choice.poll.take()
        {
            self.seat(&coordinator, facts.on);
            let order = PollOrder {
                text: Some(facts.text),
                items: Some(facts.items),
                columns: None,
                conclusion: Some(facts.conclusion),
            };
            set_poll(&mut self.desk, &order)?;
        }
        let (due, later) = split_due(&mut self.choice.state, |facts| facts.date <= day);
        self.choice.state = later;
        for facts in due {
            self.seat(&coordinator, facts.date);
            self.state(&facts)?;
        }
        if self.again.as_ref().is_some_and(|again| again.on <= day)
            && let Some(again) = self.again.take()
        {
            self.seat(&coordinator, again.on);
            let order = SurveyOrder {
                asked_again: Some(AskedAgainRow {
                    stage: Some(again.stage),
                    text: again.text,
                    replied: Some(again.replied),
                }),
                ..SurveyOrder::default()
            };
            set_survey(&mut self.desk, &order)?;
        }
        Ok(())
    }

    fn state(&mut self, facts: &StateFacts) -> Result<(), Problem> {
        let item = |name: &String| Item {
            kind: String::new(),
            name: name.clone(),
        };
        let order = CountsOrder {
            date: facts.date.to_string(),
            interim: facts.interim,
            text: facts.text.clone(),
            respondents: Some(facts.respondents),
            columns: facts
                .columns
                .iter()
                .map(|(name, base)| (name.clone(), u32::try_from(*base).ok()))
                .collect(),
            items: facts
                .items
                .iter()
                .map(|(name, few, all)| (item(name), vec![Some(*few), Some(*all)]))
                .collect(),
        };
        record_counts(&mut self.desk, &order)?;
        Ok(())
    }

    /// The themes, and the sources they rest on.
    pub(super) fn themes(&mut self, day: Date) -> Result<(), Problem> {
        let coordinator = self.coordinator();
        self.seat(&coordinator, day);
        for theme in std::mem::take(&mut self.choice.theme) {
            let number = theme.number.to_string();
            self.desk
                .append(&draagvlak_domain::body::Body::AddTheme(theme))?;
            for (source, note) in &self.used {
                link_evidence(&mut self.desk, source, &number, note, true)?;
            }
        }
        Ok(())
    }
}

/// What is due, and what comes later.
fn split_due<T>(list: &mut Vec<T>, is: impl Fn(&T) -> bool) -> (Vec<T>, Vec<T>) {
    std::mem::take(list)
        .into_iter()
        .partition(|facts| is(facts))
}
