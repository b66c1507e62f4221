//! An answer letter for each sender, in a folder or an archive of its own.

use std::path::PathBuf;
use std::sync::Arc;

use draagvlak_exchange::archive;
use draagvlak_exchange::document::docx::Revisable;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::export_paper::{PaperFormat, Written, written};
use crate::export_word::made;
use crate::exports::remember_letters;
use crate::files::replace;
use crate::package::folder::{Entry, must_be_free, write_folder};
use crate::papers::{Press, Reading, Record, Sender, answer_letter, senders};
use crate::problem::Problem;
use crate::rounds::round_named;

/// Whose letters, of which kind, and where to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LettersOrder {
    /// The code of the round.
    pub round: String,
    /// The kind of file of each letter: every one but a spreadsheet. Those for Word and LibreOffice
    /// may be worked on before they go out.
    pub format: PaperFormat,
    /// Only the letter to this sender, by name or organisation; none for all.
    #[serde(default)]
    #[ts(optional)]
    pub sender: Option<String>,
    /// The folder: not there yet, or empty. A name that ends in `.zip` is one archive of all.
    #[ts(type = "string")]
    pub out: PathBuf,
}

impl LettersOrder {
    /// Whether the letters go into one file.
    pub(crate) fn is_archive(&self) -> bool {
        let ending = self.out.extension();
        ending.is_some_and(|ending| ending.eq_ignore_ascii_case("zip"))
    }
}

/// Writes a letter to each sender of a round: every reaction in full, what was done with it, and
/// the text before and after. Letters go to their senders, so names stand as they are.
///
/// # Errors
/// [`Problem`] when there is no such round or sender, letters do not come in that format, the folder
/// is not free, or one asked to stop; then nothing is there.
pub fn write_letters(
    desk: &mut Desk,
    order: &LettersOrder,
    press: &Press<'_>,
) -> Result<Written, Problem> {
    let round = round_named(desk, &order.round)?.value.code;
    if order.format == PaperFormat::Xlsx {
        let format = [("format", order.format.key())];
        return Err(Problem::usage("problem-letters-format", &format));
    }
    if !order.is_archive() {
        must_be_free(&order.out)?;
    }
    let files = letters(desk, &round, order, press)?;
    let bytes = if order.is_archive() {
        let entries: Vec<(&str, &[u8])> = files
            .iter()
            .map(|file| (file.path.as_str(), file.bytes.as_slice()))
            .collect();
        let packed = archive::zip(&entries)
            .map_err(|error| Problem::refused("problem-file", &[("what", &error.to_string())]))?;
        replace(&order.out, &packed)?;
        packed.len()
    } else {
        write_folder(&order.out, &files)?;
        files.iter().map(|file| file.bytes.len()).sum()
    };
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
        let bytes = match order.format {
            PaperFormat::Docx | PaperFormat::Odt => {
                made(&document, &options, order.format, &Revisable::default())?
            }
            format => written(&document, &options, format, press)?,
        };
        let ending = order.format.key();
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
