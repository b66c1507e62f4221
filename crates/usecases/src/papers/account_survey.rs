//! The account's part on the survey of local priorities (D16-D17).

use draagvlak_exchange::document::lines;

use super::account_choice::recorded;
use super::page::{Page, Rows};
use crate::problem::Problem;

/// What was asked, what was counted, who did not answer, and what came of asking again.
pub(super) fn survey(page: &mut Page<'_, '_>) -> Result<(), Problem> {
    let record = page.record;
    let Some(survey) = crate::survey::survey(&record.desk)? else {
        return Ok(());
    };
    let title = record.word("account-survey");
    page.heading(2, title.as_str());
    page.prose(&record.clean("survey/text", &survey.text));
    let asked = survey.asked.unwrap_or(0);
    let (said, figures) = recorded(page, "count-municipalities", &title, asked);
    page.counted_facts(vec![
        ("fact-when", survey.when.clone(), Vec::new()),
        ("fact-asked", said, figures),
    ]);
    if !survey.municipalities.is_empty() {
        let parts = [
            ("answered", survey.answered.to_string()),
            ("asked", asked.to_string()),
        ];
        page.paragraph(&record.say("account-survey-answered", &parts));
    }
    if !survey.clusters.is_empty() {
        page.paragraph(&record.word("account-survey-table"));
        let header = ["column-subject", "column-municipalities"].map(|key| record.word(key));
        let mut rows = Rows::new(header.iter().map(|head| lines(head)).collect()).figures(1);
        for cluster in &survey.clusters {
            rows.row(vec![cluster.name.clone(), cluster.count.to_string()]);
        }
        page.blocks.push(rows.block());
    }
    let loose = survey
        .priorities
        .iter()
        .filter(|priority| priority.cluster.is_none())
        .count();
    if loose > 0 {
        let count = [("count", loose.to_string())];
        page.paragraph(&record.say("account-survey-loose", &count));
    }
    if !survey.silent.is_empty() {
        let silent = [("silent", record.texts.listed(&survey.silent))];
        page.paragraph(&record.say("account-survey-silent", &silent));
    }
    if let Some(again) = survey.asked_again {
        let said = match again.replied.as_deref() {
            None => String::new(),
            Some([]) => record.word("account-survey-again-nil"),
            Some(replied) => {
                let replied = [("replied", record.texts.listed(replied))];
                record.say("account-survey-again", &replied)
            }
        };
        let text = record.clean("survey/again", again.text.trim());
        let text = format!("{text} {said}");
        page.prose(text.trim());
    }
    Ok(())
}
