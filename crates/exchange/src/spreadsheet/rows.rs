//! From rows to reactions: every row ends as taken in or as skipped with a reason.

use serde::{Deserialize, Serialize};

use draagvlak_domain::draft::{
    CommentKind, DraftComment, Origin, Sentiment, SkipReason, SkippedRow,
};

use crate::spreadsheet::date;
use crate::spreadsheet::header::{Role, Table, folded};
use crate::spreadsheet::workbook::{Sheet, Workbook};

/// What was noticed about a row that was taken in all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// What was noticed.
    pub code: DiagnosticCode,
    /// Where.
    pub origin: Origin,
    /// What stands there.
    pub found: String,
}

/// What can be noticed about a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DiagnosticCode {
    /// The date cannot be read; it is kept as written.
    UnclearDate,
    /// The cell holds a spreadsheet's error instead of a value.
    CellError,
    /// The text holds an e-mail address.
    EmailAddress,
    /// The sheet is hidden.
    HiddenSheet,
    /// A section number was stored as a number, so that 5.10 and 5.1 cannot be told apart.
    SectionAsNumber,
}

/// The reactions of a table, with everything that was noticed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Draft {
    /// The reactions, in order.
    pub comments: Vec<DraftComment>,
    /// The rows that hold none.
    pub skipped: Vec<SkippedRow>,
    /// What was noticed.
    pub diagnostics: Vec<Diagnostic>,
    /// How many rows stand below the header: reactions and skipped rows together.
    pub rows: usize,
}

/// Reads the rows of a table.
pub fn draft(workbook: &Workbook, table: &Table) -> Draft {
    let mut draft = Draft::default();
    let Some(sheet) = workbook.sheets.get(table.sheet) else {
        return draft;
    };
    let text_column = table
        .roles
        .iter()
        .position(|role| *role == Some(Role::Text))
        .unwrap_or(0);
    if sheet.hidden {
        let origin = origin(sheet, table.header_row, text_column);
        let found = sheet.name.clone();
        draft.diagnostics.push(Diagnostic {
            code: DiagnosticCode::HiddenSheet,
            origin,
            found,
        });
    }
    for row in table.header_row + 1..sheet.rows.len() {
        draft.rows += 1;
        let origin = origin(sheet, row, text_column);
        match skip(sheet, table, row, text_column) {
            Some(reason) => draft.skipped.push(SkippedRow { origin, reason }),
            None => {
                let comment = comment(sheet, table, row, origin, &mut draft.diagnostics);
                draft.comments.push(comment);
            }
        }
    }
    // A sheet's used range often runs far beyond its data: empty rows at the end are none.
    while let Some(SkippedRow {
        reason: SkipReason::Empty,
        origin,
    }) = draft.skipped.last()
    {
        if draft
            .comments
            .last()
            .and_then(|c| c.origin.as_ref())
            .is_some_and(|last| last.row > origin.row)
        {
            break;
        }
        draft.skipped.pop();
        draft.rows -= 1;
    }
    draft
}

pub(super) fn origin(sheet: &Sheet, row: usize, column: usize) -> Origin {
    let row = sheet.first_row + u32::try_from(row).unwrap_or(u32::MAX - 1) + 1;
    let mut letters = String::new();
    let mut column = sheet.first_column as usize + column + 1;
    while column > 0 {
        letters.insert(0, char::from(b'A' + ((column - 1) % 26) as u8));
        column = (column - 1) / 26;
    }
    Origin {
        sheet: sheet.name.clone(),
        row,
        cell: format!("{letters}{row}"),
    }
}

fn skip(sheet: &Sheet, table: &Table, row: usize, text_column: usize) -> Option<SkipReason> {
    let cells = &sheet.rows[row];
    let text = cells[text_column].text.trim();
    if cells.iter().all(|cell| cell.text.trim().is_empty()) {
        return Some(SkipReason::Empty);
    }
    if !text.is_empty() && folded(text) == folded(&table.headers[text_column]) {
        return Some(SkipReason::HeaderAgain);
    }
    let first = cells
        .iter()
        .map(|cell| folded(&cell.text))
        .find(|text| !text.is_empty());
    if first.is_some_and(|first| matches!(first.as_str(), "totaal" | "eindtotaal" | "total")) {
        return Some(SkipReason::Totals);
    }
    // A proposal without a remark is a reaction all the same.
    let proposes = table
        .roles
        .iter()
        .zip(cells)
        .any(|(role, cell)| *role == Some(Role::Proposal) && !cell.text.trim().is_empty());
    if text.is_empty() && !proposes {
        Some(SkipReason::NoText)
    } else {
        None
    }
}

fn comment(
    sheet: &Sheet,
    table: &Table,
    row: usize,
    origin: Origin,
    diagnostics: &mut Vec<Diagnostic>,
) -> DraftComment {
    let mut comment = DraftComment {
        origin: Some(origin.clone()),
        ..DraftComment::default()
    };
    let mut notice = |code, found: &str| {
        diagnostics.push(Diagnostic {
            code,
            origin: origin.clone(),
            found: found.to_owned(),
        });
    };
    for ((role, header), cell) in table.roles.iter().zip(&table.headers).zip(&sheet.rows[row]) {
        let text = cell.text.as_str();
        if text.trim().is_empty() {
            continue;
        }
        if cell.is_error {
            notice(DiagnosticCode::CellError, text);
        }
        let tidy = || text.trim().to_owned();
        match role {
            Some(Role::Number) => comment.sender_number = tidy(),
            Some(Role::Respondent) => comment.respondent = tidy(),
            Some(Role::Organisation) => comment.organisation = tidy(),
            Some(Role::Role) => comment.role = tidy(),
            Some(Role::Date) => match date::parse(text) {
                Some(date) => comment.date = Some(date),
                None => {
                    notice(DiagnosticCode::UnclearDate, text);
                    comment.other.push((header.clone(), text.to_owned()));
                }
            },
            Some(Role::Reference) => {
                if text.contains(',') && text.chars().all(|c| c.is_ascii_digit() || c == ',') {
                    notice(DiagnosticCode::SectionAsNumber, text);
                }
                if !comment.reference.is_empty() {
                    comment.reference.push_str(" · ");
                }
                comment.reference.push_str(text.trim());
                // The header says what a bare number numbers.
                for section in sections(&format!("{} {text}", folded(header))) {
                    if !comment.sections.contains(&section) {
                        comment.sections.push(section);
                    }
                }
            }
            Some(Role::Quote) => comment.quote = text.to_owned(),
            Some(Role::Text) => comment.text = text.to_owned(),
            Some(Role::Proposal) => comment.proposal = text.to_owned(),
            Some(Role::Kind) => {
                comment.kind = kind(text);
                // The source's own category often says more than ours.
                comment.other.push((header.clone(), text.to_owned()));
            }
            Some(Role::Answer) => comment.given_answer = text.to_owned(),
            Some(Role::Status) => comment.given_status = tidy(),
            None => comment.other.push((header.clone(), text.to_owned())),
        }
    }
    if is_assent(&comment.text) {
        comment.sentiment = Some(Sentiment::Positive);
    }
    if comment
        .text
        .split_whitespace()
        .any(|word| word.contains('@') && word.contains('.'))
    {
        notice(DiagnosticCode::EmailAddress, "@");
    }
    comment
}

fn kind(text: &str) -> Option<CommentKind> {
    let text = folded(text);
    let starts = |words: &[&str]| words.iter().any(|word| text.starts_with(word));
    if starts(&["ge", "alg"]) {
        Some(CommentKind::General)
    } else if starts(&["te", "inh"]) {
        Some(CommentKind::Substantive)
    } else if starts(&["ed", "red"]) {
        Some(CommentKind::Editorial)
    } else {
        None
    }
}

/// Whether a reaction only says that there is nothing to say: that counts as support.
pub fn is_assent(text: &str) -> bool {
    let text = folded(text);
    let text = text.trim_end_matches(['.', '!']);
    matches!(
        text,
        "akkoord"
            | "geen opmerkingen"
            | "geen opmerking"
            | "eens"
            | "geen"
            | "prima"
            | "no comments"
    )
}

/// The section numbers in a reference: `3.3 en 3.4.1` holds two. The number of a page, a line, a
/// figure or a table is none.
pub(crate) fn sections(reference: &str) -> Vec<String> {
    let mut sections: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut number = String::new();
    for sign in reference.chars().chain([' ']) {
        if sign.is_ascii_digit() || (sign == '.' && !number.is_empty()) {
            number.push(sign);
            continue;
        }
        let found = number.trim_matches('.').to_owned();
        if !found.is_empty() {
            let counts = !is_elsewhere(&word) && found.len() <= 20;
            if counts && !sections.contains(&found) {
                sections.push(found);
            }
            // `blz. 3-4`, `regel 3 en 4`: what joins numbers joins what they number.
            if !matches!(sign, '-' | '–' | '/' | '+' | '&') && !sign.is_whitespace() {
                word.clear();
            }
            number.clear();
        }
        if sign.is_alphabetic() {
            word.push(sign);
        } else if !sign.is_whitespace() && !matches!(sign, '-' | '–' | '/' | '+' | '&' | '.' | ':')
        {
            word.clear();
        }
        if sign.is_whitespace() && !word.is_empty() && !word.ends_with(' ') {
            word.push(' ');
        }
    }
    sections
}

/// Whether the words before a number say that it numbers something else than a section.
fn is_elsewhere(words: &str) -> bool {
    let words = words.to_lowercase();
    let last = words.split_whitespace().rfind(|word| {
        !matches!(
            *word,
            "en" | "t"
                | "m"
                | "tm"
                | "tot"
                | "and"
                | "to"
                | "of"
                | "nr"
                | "number"
                | "nummer"
                | "numbers"
        )
    });
    last.is_some_and(|word| {
        matches!(
            word,
            "p" | "pp"
                | "pg"
                | "blz"
                | "bladzijde"
                | "pag"
                | "pagina"
                | "paginas"
                | "page"
                | "pages"
                | "r"
                | "regel"
                | "regels"
                | "rgl"
                | "line"
                | "lines"
                | "alinea"
                | "figuur"
                | "fig"
                | "figure"
                | "tabel"
                | "table"
                | "voetnoot"
                | "bijlage"
                | "punt"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::sections;

    #[test]
    fn a_reference_tells_which_sections_it_names() {
        let cases: &[(&str, &[&str])] = &[
            ("par. 3.2", &["3.2"]),
            (" 3.3 en 3.4.1", &["3.3", "3.4.1"]),
            ("5.5.2.1.1.", &["5.5.2.1.1"]),
            ("figuur 2 paragraaf 3.4 ", &["3.4"]),
            ("Hoofdstuk 3, blz. 12", &["3"]),
            ("blz. 3-4", &[]),
            ("regel 3 en 4", &[]),
            ("pagina 7 · hoofdstuk 2", &["2"]),
            ("Algemeen", &[]),
            ("--", &[]),
        ];
        for (reference, found) in cases {
            assert_eq!(sections(reference), *found, "{reference}");
        }
    }
}
