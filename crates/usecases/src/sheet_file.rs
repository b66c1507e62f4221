//! Reading a sheet that holds no reactions: its bytes, its name and the table in it.

use std::collections::BTreeMap;
use std::path::Path;

use draagvlak_exchange::spreadsheet::{Labelled, Labels, labelled};

use crate::problem::Problem;
use crate::spreadsheet_file::spreadsheet;

const LABELS: &str = include_str!("../../../assets/labels.toml");

/// A file with the table found in it.
pub(crate) struct SheetFile {
    /// Its name, without its folder.
    pub(crate) name: String,
    /// Its bytes, to be kept.
    pub(crate) bytes: Vec<u8>,
    /// The table.
    pub(crate) table: Labelled,
}

/// The words for the columns of a kind of sheet.
pub(crate) fn labels(kind: &str) -> Result<Labels, Problem> {
    let all: BTreeMap<String, Labels> = toml::from_str(LABELS)
        .map_err(|error| Problem::damaged("problem-damaged", &[("what", &error.to_string())]))?;
    Ok(all.get(kind).cloned().unwrap_or_default())
}

/// Reads a sheet of a kind; `needed` names the fields it must have a column for.
///
/// # Errors
/// [`Problem`] when the file cannot be read or holds no such table.
pub(crate) fn sheet_file(
    path: &Path,
    kind: &str,
    needed: &[&str],
    sheet: Option<&str>,
) -> Result<SheetFile, Problem> {
    let file = spreadsheet(path)?;
    file.check_sheet(sheet)?;
    let labels = labels(kind)?;
    let table = labelled(&file.workbook, &labels, needed, sheet).ok_or_else(|| {
        let words = needed
            .iter()
            .filter_map(|field| labels.get(*field)?.first());
        let words: Vec<_> = words.cloned().collect();
        Problem::damaged(
            "problem-no-columns",
            &[("file", &file.name), ("columns", &words.join(", "))],
        )
    })?;
    Ok(SheetFile {
        name: file.name,
        bytes: file.bytes,
        table,
    })
}

/// A whole number as written in Dutch, such as `12.345`.
pub(crate) fn whole(text: &str) -> Option<u32> {
    let text: String = text.split_whitespace().collect();
    let parts: Vec<_> = text.split('.').collect();
    let grouped = parts.len() == 1
        || (!parts[0].is_empty()
            && parts[0].len() <= 3
            && parts[1..].iter().all(|part| part.len() == 3));
    let digits = parts.concat();
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    (grouped && plain).then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn a_point_in_a_whole_number_groups_thousands() {
        let cases = [
            ("12.345", Some(12_345)),
            ("1.234.567", Some(1_234_567)),
            (" 980 ", Some(980)),
            ("12.34", None),
            ("61,3", None),
            ("", None),
            ("-5", None),
            ("99999999999", None),
        ];
        for (text, number) in cases {
            assert_eq!(whole(text), number, "{text}");
        }
    }
}
