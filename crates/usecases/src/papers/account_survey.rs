//! The account's part on the survey of local priorities (D16-D17).

use draagvlak_exchange::document::Block;

use super::Record;
use super::account::{prose, table};
use super::account_choice::{counted, facts};
use crate::problem::Problem;

/// What was asked, what was counted, who did not answer, and what came of asking again.
pub(super) fn survey(record: &Record<'_>, blocks: &mut Vec<Block>) -> Result<(), Problem> {
    let Some(survey) = crate::survey::survey(record.desk)? else {
        return Ok(());
    };
    blocks.push(Block::heading(2, record.word("account-survey")));
    prose(&survey.text, blocks);
    let asked = survey.asked.unwrap_or(0);
    let list = vec![
        ("fact-when", survey.when.clone()),
        ("fact-asked", counted(record, "count-municipalities", asked)),
    ];
    facts(record, list, blocks);
    if !survey.municipalities.is_empty() {
        let parts = [
            ("answered", survey.answered.to_string()),
            ("asked", asked.to_string()),
        ];
        blocks.push(Block::paragraph(
            &record.say("account-survey-answered", &parts),
        ));
    }
    if !survey.clusters.is_empty() {
        blocks.push(Block::paragraph(&record.word("account-survey-table")));
        let header = ["column-subject", "column-municipalities"].map(|key| record.word(key));
        let rows = survey
            .clusters
            .iter()
            .map(|cluster| vec![cluster.name.clone(), cluster.count.to_string()])
            .collect();
        blocks.push(table(&header, rows, 1));
    }
    let loose = survey
        .priorities
        .iter()
        .filter(|priority| priority.cluster.is_none())
        .count();
    if loose > 0 {
        let count = [("count", loose.to_string())];
        blocks.push(Block::paragraph(
            &record.say("account-survey-loose", &count),
        ));
    }
    if !survey.silent.is_empty() {
        let silent = [("silent", record.texts.listed(&survey.silent))];
        blocks.push(Block::paragraph(
            &record.say("account-survey-silent", &silent),
        ));
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
        let text = format!("{} {said}", again.text.trim());
        prose(text.trim(), blocks);
    }
    Ok(())
}
