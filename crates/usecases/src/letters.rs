//! An answer letter for each sender, in a folder of its own.

use std::path::PathBuf;
use std::sync::Arc;

use draagvlak_exchange::document::html::html;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::export_paper::Written;
use crate::exports::remember_letters;
use crate::package::folder::{Entry, must_be_free, write_folder};
use crate::papers::{Press, Reading, Record, Sender, answer_letter, senders};
use crate::problem::Problem;
use crate::rounds::round_named;

/// Whose letters, of which kind, and where to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LettersOrder {
    /// The code of the round.
    pub round: String,
    /// Typeset as PDF; else a web page that stands on its own.
    pub pdf: bool,
    /// Only the letter to this sender, by name or organisation; none for all.
    #[serde(default)]
    #[ts(optional)]
    pub sender: Option<String>,
    /// The folder: not there yet, or empty.
    #[ts(type = "string")]
    pub out: PathBuf,
}

/// Writes a letter to each sender of a round: every reaction in full, what was done with it, and
/// the text before and after. Letters go to their senders, so names stand as they are.
///
/// # Errors
/// [`Problem`] when there is no such round or sender, the folder is not free, or one asked to
/// stop; then nothing is there.
pub fn write_letters(
    desk: &mut Desk,
    order: &LettersOrder,
    press: &Press<'_>,
) -> Result<Written, Problem> {
    let round = round_named(desk, &order.round)?.value.code;
    must_be_free(&order.out)?;
    let files = letters(desk, &round, order, press)?;
    let bytes = files.iter().map(|file| file.bytes.len()).sum::<usize>();
    write_folder(&order.out, &files)?;
    remember_letters(desk, order);
    Ok(Written {
        path: order.out.display().to_string(),
        bytes: u64::try_from(bytes).unwrap_or(u64::MAX),
        files: files.len(),
    })
}

fn letters(
    desk: &Desk,
    round: &str,
    order: &LettersOrder,
    press: &Press<'_>,
) -> Result<Vec<Entry>, Problem> {
    let record = Record::read(desk, Reading::default(), press.texts)?;
    let mut all = senders(&record, Some(round));
    if let Some(wanted) = order.sender.as_deref().map(str::trim) {
        let is = |sender: &Sender<'_>| {
            [
                sender.respondent.as_str(),
                sender.organisation.as_str(),
                &sender.name(),
            ]
            .iter()
            .any(|name| name.eq_ignore_ascii_case(wanted))
        };
        let known: Vec<String> = all.iter().map(Sender::name).collect();
        all.retain(is);
        if all.is_empty() {
            return Err(Problem::no_such(wanted, &known));
        }
    }
    if all.is_empty() {
        return Err(Problem::refused("problem-no-senders", &[("round", round)]));
    }
    let count = all.len();
    let digits = count.to_string().len().max(2);
    let options = record.options(0, false);
    let mut files = Vec::with_capacity(count);
    for (at, sender) in all.iter().enumerate() {
        press.stop.go_on()?;
        (press.progress)(at, count, &sender.name());
        let document = answer_letter(&record, sender)?;
        let (ending, bytes) = if order.pdf {
            (
                "pdf",
                press.typesetter.pdf(&document, &options, press.stop)?,
            )
        } else {
            ("html", html(&document, &options).into_bytes())
        };
        let name = format!("{:0digits$}-{}.{ending}", at + 1, plain(&sender.name()));
        files.push(Entry {
            path: name.replace("-.", "."),
            bytes: Arc::new(bytes),
            fixed: false,
        });
    }
    (press.progress)(count, count, "");
    Ok(files)
}

/// A name for a file that every system takes: small letters and figures, at most forty.
fn plain(name: &str) -> String {
    let mut plain = String::new();
    for sign in name.to_lowercase().chars() {
        let sign = match sign {
            'à'..='å' => 'a',
            'è'..='ë' => 'e',
            'ì'..='ï' => 'i',
            'ò'..='ö' => 'o',
            'ù'..='ü' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            sign => sign,
        };
        if sign.is_ascii_alphanumeric() {
            plain.push(sign);
        } else if !plain.is_empty() && !plain.ends_with('-') {
            plain.push('-');
        }
        if plain.len() >= 40 {
            break;
        }
    }
    plain.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_letter_bears_a_name_that_every_system_takes() {
        assert_eq!(
            plain("Burgemeester, Gemeente Één/Twee"),
            "burgemeester-gemeente-een-twee"
        );
        assert_eq!(plain("../.."), "");
        assert!(plain(&"x".repeat(200)).len() <= 40);
    }
}
