//! From rows to reactions: every row ends as taken in, as split, or as skipped with a reason.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use draagvlak_domain::draft::{
    CommentKind, DraftComment, Origin, Sentiment, SkipReason, SkippedRow,
};

use crate::spreadsheet::drafted::{
    Diagnostic, DiagnosticCode, Draft, Reading, Split, TakenRow, Verdict,
};
use crate::spreadsheet::header::Table;
use crate::spreadsheet::points::points;
use crate::spreadsheet::synonyms::{Role, Synonyms, folded};
use crate::spreadsheet::workbook::{Cell, CellKind, MarkKind, Sheet, Workbook};
use crate::spreadsheet::xml::letters;
use crate::spreadsheet::{date, privacy, publish, reference};

/// Reads the rows of tables.
pub fn draft(
    workbook: &Workbook,
    tables: &[Table],
    synonyms: &Synonyms,
    reading: &Reading<'_>,
) -> Draft {
    let mut draft = Draft::default();
    for table in tables {
        let Some(sheet) = workbook.sheets.get(table.sheet) else {
            continue;
        };
        let mut rows = Rows {
            sheet,
            table,
            synonyms,
            reading,
            draft: &mut draft,
            above: (String::new(), String::new()),
            heads: table.headers.iter().map(|header| folded(header)).collect(),
            own: sheet.is_text
                && table
                    .column_of(Role::Satisfied)
                    .or(table.column_of(Role::Remark))
                    .is_some(),
        };
        rows.read();
    }
    repeated(&mut draft);
    draft
}

/// The name a cell is told by.
pub(crate) fn origin(sheet: &Sheet, row: usize, column: usize) -> Origin {
    let row = u32::try_from(row).unwrap_or(u32::MAX - 1) + 1;
    Origin {
        sheet: sheet.name.clone(),
        row,
        cell: format!("{}{row}", letters(column)),
    }
}

struct Rows<'a> {
    sheet: &'a Sheet,
    table: &'a Table,
    synonyms: &'a Synonyms,
    reading: &'a Reading<'a>,
    draft: &'a mut Draft,
    /// The respondent and organisation named last.
    above: (String, String),
    /// The headers, folded once.
    heads: Vec<String>,
    /// Whether it is an answer sheet of ours as text: no other has columns for what is said to an
    /// answer, and there an apostrophe keeps what begins as a formula from being reckoned with.
    own: bool,
}

impl<'a> Rows<'a> {
    fn read(&mut self) {
        self.tell_of_table();
        let text_column = self.table.first_column + self.table.text_column().unwrap_or(0);
        let before = self.draft.rows;
        let mut kept = 0;
        let mut row = self.table.rows.0;
        while row < self.table.rows.1 {
            self.draft.rows += 1;
            let origin = origin(self.sheet, row, text_column);
            let reason = self.skip(row);
            if reason != Some(SkipReason::Empty) {
                kept = self.draft.rows - before;
            }
            match reason {
                Some(reason) => self.draft.skipped.push(SkippedRow { origin, reason }),
                None => self.take(row, origin),
            }
            row += 1 + self.continued(row);
        }
        // A sheet's used range often runs far beyond its data: empty rows at the end are none.
        let surplus = self.draft.rows - before - kept;
        self.draft.rows -= surplus;
        let left = self.draft.skipped.len() - surplus;
        self.draft.skipped.truncate(left);
    }

    /// How many rows below this one go on with it: what did not fit a cell of our own answer sheet
    /// stands below it, under `R1-017 (2)`.
    fn continued(&self, row: usize) -> usize {
        let Some(column) = self.table.column_of(Role::Number) else {
            return 0;
        };
        let number = self.cell(row, column).text.trim();
        if number.is_empty() || number.len() > 60 {
            return 0;
        }
        (1..)
            .take_while(|below| {
                let name = self.cell(row + below, column).text.trim();
                name.strip_prefix(number)
                    .is_some_and(|rest| rest == format!(" ({})", below + 1))
            })
            .count()
    }

    /// What a cell says, with what goes on below it; of our own sheet without the sign that keeps
    /// other programs from reckoning with it.
    fn said(&self, row: usize, column: usize, below: usize) -> Cow<'a, str> {
        let first = self.cell(row, column).text.as_str();
        let first = match first.strip_prefix('\'') {
            Some(rest) if self.own && is_formula(rest) => rest,
            _ => first,
        };
        let is_number = self.table.roles[column] == Some(Role::Number);
        if below == 0 || is_number {
            return Cow::Borrowed(first);
        }
        let rest = (row + 1..=row + below).map(|row| self.cell(row, column).text.as_str());
        Cow::Owned(std::iter::once(first).chain(rest).collect())
    }

    fn notice(&mut self, code: DiagnosticCode, origin: &Origin, found: &str) {
        self.draft.diagnostics.push(Diagnostic {
            code,
            origin: origin.clone(),
            found: found.to_owned(),
        });
    }

    fn cell(&self, row: usize, column: usize) -> &'a Cell {
        self.sheet.cell(row, self.table.first_column + column)
    }

    fn columns(&self) -> std::ops::Range<usize> {
        0..self.table.headers.len()
    }

    /// What concerns the whole table.
    fn tell_of_table(&mut self) {
        let row = self.table.header_row.unwrap_or(self.table.rows.0);
        let (sheet, first) = (self.sheet, self.table.first_column);
        let at = |column: usize| origin(sheet, row, first + column);
        let text = at(self.table.text_column().unwrap_or(0));
        if self.sheet.hidden {
            self.notice(DiagnosticCode::HiddenSheet, &text, &sheet.name);
        }
        let table = self.table;
        for column in self.columns() {
            let absolute = u32::try_from(self.table.first_column + column).unwrap_or(u32::MAX);
            let header = table.headers[column].as_str();
            if self.sheet.hidden_columns.contains(&absolute) && !header.is_empty() {
                self.notice(DiagnosticCode::HiddenColumn, &at(column), header);
            }
            let role = self.synonyms.role(header);
            let twice = self.table.roles[column].is_none()
                && role.is_some_and(|role| self.table.column_of(role).is_some());
            if twice {
                self.notice(DiagnosticCode::SameHeader, &at(column), header);
            }
        }
        if self.nobody() && !self.sheet.name.is_empty() && !self.reading.sender_from_sheet {
            self.notice(DiagnosticCode::SenderInSheetName, &text, &sheet.name);
        }
        let own = self.table.rows.0..self.table.rows.1;
        let mut coloured = BTreeSet::new();
        for mark in &self.sheet.marks {
            if mark.kind == MarkKind::Coloured && own.contains(&(mark.row as usize)) {
                coloured.insert(mark.row);
            }
        }
        // A table that is coloured throughout only looks so.
        let filled = own.filter(|row| {
            self.columns()
                .any(|column| !self.cell(*row, column).is_blank())
        });
        if !coloured.is_empty() && coloured.len() < filled.count() {
            let rows: Vec<String> = coloured
                .iter()
                .take(12)
                .map(|row| (row + 1).to_string())
                .collect();
            let more = if coloured.len() > 12 { " …" } else { "" };
            self.notice(
                DiagnosticCode::Coloured,
                &text,
                &format!("{}{more}", rows.join(", ")),
            );
        }
    }

    /// Whether no column says who reacts.
    fn nobody(&self) -> bool {
        self.table.column_of(Role::Respondent).is_none()
            && self.table.column_of(Role::Organisation).is_none()
    }

    fn skip(&self, row: usize) -> Option<SkipReason> {
        let filled = || {
            self.columns()
                .map(|column| self.cell(row, column))
                .filter(|cell| !cell.is_blank())
        };
        let Some(first) = filled().next() else {
            return Some(SkipReason::Empty);
        };
        let text = match self.table.text_column() {
            Some(column) => self.cell(row, column).text.trim(),
            None => "",
        };
        if self.table.header_row.is_some() && self.is_header_again(row, text) {
            return Some(SkipReason::HeaderAgain);
        }
        if self.synonyms.is_total(&first.text) {
            return Some(SkipReason::Totals);
        }
        // Templates show how to fill them in, in their first rows.
        let early = row < self.table.rows.0 + 3;
        if early && (self.synonyms.is_example(&first.text) || self.synonyms.is_example(text)) {
            return Some(SkipReason::Example);
        }
        // A proposal without a remark is a reaction all the same.
        let proposes = self
            .table
            .column_of(Role::Proposal)
            .is_some_and(|column| !self.cell(row, column).is_blank());
        let remarks = self
            .table
            .column_of(Role::Remark)
            .is_some_and(|column| !self.cell(row, column).is_blank());
        if text.is_empty() && !proposes && !remarks {
            Some(SkipReason::NoText)
        } else {
            None
        }
    }

    /// The header once more, or a row of numbers that a template puts below its header.
    fn is_header_again(&self, row: usize, text: &str) -> bool {
        let (mut same, mut filled, mut numbers) = (0, 0, 0);
        for column in self.columns() {
            let cell = self.cell(row, column);
            if cell.is_blank() {
                continue;
            }
            filled += 1;
            // Most cells are longer than any header: they need not be folded to be told apart.
            let head = &self.heads[column];
            let may = cell.text.len() <= head.len() + 16;
            same += usize::from(may && folded(&cell.text) == *head);
            let short = cell.text.len() <= 4;
            let number = cell
                .text
                .chars()
                .all(|c| c.is_ascii_digit() || matches!(c, '(' | ')'));
            numbers += usize::from(short && number);
        }
        let first = row == self.table.rows.0;
        !text.is_empty() && (same * 3 >= filled * 2 || (first && numbers == filled && filled > 2))
    }

    fn take(&mut self, row: usize, origin: Origin) {
        if let Ok(number) = u32::try_from(row)
            && self.sheet.hidden_rows.contains(&number)
        {
            self.notice(DiagnosticCode::HiddenRow, &origin, "");
        }
        let mut taken = TakenRow {
            whole: DraftComment {
                origin: Some(origin.clone()),
                ..DraftComment::default()
            },
            parts: Vec::new(),
            split: false,
            verdict: Verdict::default(),
            withheld: false,
        };
        let below = self.continued(row);
        for column in self.columns() {
            let text = self.said(row, column, below);
            if !text.trim().is_empty() {
                let kind = self.cell(row, column).kind;
                self.take_cell(&mut taken, column, (&text, kind), &origin);
            }
        }
        self.take_marks(&mut taken.whole, row);
        self.name_sender(&mut taken.whole, &origin);
        self.look_at_text(&mut taken, &origin);
        self.draft.taken.push(taken);
    }

    fn take_cell(
        &mut self,
        taken: &mut TakenRow,
        column: usize,
        (text, cell): (&str, CellKind),
        origin: &Origin,
    ) {
        let table = self.table;
        let header = match table.headers[column].as_str() {
            // What stands under no header is told by its column.
            "" => Cow::Owned(letters(table.first_column + column)),
            header => Cow::Borrowed(header),
        };
        let comment = &mut taken.whole;
        if cell == CellKind::Error {
            self.notice(DiagnosticCode::CellError, origin, text);
        }
        let tidy = || text.trim().to_owned();
        match self.table.roles[column] {
            Some(Role::Number) => comment.sender_number = tidy(),
            Some(Role::Respondent) => comment.respondent = tidy(),
            Some(Role::Organisation) => comment.organisation = tidy(),
            Some(Role::Role) => comment.role = tidy(),
            Some(Role::Date) => match date::parse(text) {
                Some(date) => comment.date = Some(date),
                None => match date::counted(text, self.sheet.from_1904) {
                    Some(date) if cell == CellKind::Number => {
                        comment.date = Some(date);
                        comment.other.push((header.into_owned(), text.to_owned()));
                        self.notice(
                            DiagnosticCode::DateFromNumber,
                            origin,
                            &format!("{text} → {date}"),
                        );
                    }
                    _ => {
                        comment.other.push((header.into_owned(), text.to_owned()));
                        self.notice(DiagnosticCode::UnclearDate, origin, text);
                    }
                },
            },
            Some(Role::Reference) => self.take_reference(comment, &header, text, origin),
            Some(Role::Quote) => comment.quote = text.to_owned(),
            Some(Role::Text) => comment.text = text.to_owned(),
            Some(Role::Proposal) => comment.proposal = text.to_owned(),
            Some(Role::Kind) => {
                comment.kind = kind(text);
                // The source's own category often says more than ours.
                comment.other.push((header.into_owned(), text.to_owned()));
            }
            Some(Role::Sentiment) => match sentiment(text) {
                Some(said) => comment.sentiment = Some(said),
                None => comment.other.push((header.into_owned(), text.to_owned())),
            },
            Some(Role::Answer) => comment.given_answer = text.to_owned(),
            Some(Role::Status) => comment.given_status = tidy(),
            Some(Role::Satisfied) => taken.verdict.satisfied = tidy(),
            Some(Role::Remark) => taken.verdict.remark = tidy(),
            Some(Role::Publish) => {
                taken.withheld |= publish::withheld(&header, text);
                comment.other.push((header.into_owned(), text.to_owned()));
            }
            None => comment.other.push((header.into_owned(), text.to_owned())),
        }
    }

    fn take_reference(
        &mut self,
        comment: &mut DraftComment,
        header: &str,
        text: &str,
        origin: &Origin,
    ) {
        let text = text.trim();
        if !comment.reference.is_empty() {
            comment.reference.push_str(" · ");
        }
        comment.reference.push_str(text);
        // The header says what a bare number numbers; its own numbers say nothing.
        let header: String = folded(header)
            .chars()
            .take_while(|sign| !matches!(sign, '(' | '['))
            .filter(|sign| !sign.is_ascii_digit())
            .collect();
        let found = reference::candidates(&format!("{} {text}", header.trim()));
        if found
            .iter()
            .any(|candidate| candidate.confidence == reference::Confidence::Guess)
        {
            self.notice(DiagnosticCode::SectionAsNumber, origin, text);
        }
        for candidate in found {
            if !comment.sections.contains(&candidate.section) {
                comment.sections.push(candidate.section);
            }
        }
    }

    /// What was seen of the cells of a row beside their words.
    fn take_marks(&mut self, comment: &mut DraftComment, row: usize) {
        let own = self.table.first_column..self.table.first_column + self.table.headers.len();
        let sheet = self.sheet;
        let marks = sheet.marks_of(u32::try_from(row).unwrap_or(u32::MAX));
        for mark in marks
            .iter()
            .filter(|mark| own.contains(&(mark.column as usize)))
        {
            let column = mark.column as usize;
            let at = origin(self.sheet, row, column);
            match mark.kind {
                MarkKind::Note => {
                    let header = &self.table.headers[column - own.start];
                    // A note is nobody's column: it bears the sign of a note and that of its cell.
                    comment
                        .other
                        .push((format!("✎ {header}"), mark.text.clone()));
                    self.notice(DiagnosticCode::Note, &at, &mark.text);
                }
                MarkKind::Struck => self.notice(DiagnosticCode::StruckText, &at, &mark.text),
                MarkKind::NoValue => self.notice(DiagnosticCode::FormulaWithoutValue, &at, ""),
                MarkKind::OpenQuote => self.notice(DiagnosticCode::OpenQuote, &at, &mark.text),
                MarkKind::Coloured => {}
            }
        }
    }

    fn name_sender(&mut self, comment: &mut DraftComment, origin: &Origin) {
        if self.nobody() {
            if self.reading.sender_from_sheet {
                comment.organisation = self.sheet.name.trim().to_owned();
            }
            return;
        }
        if !comment.respondent.is_empty() || !comment.organisation.is_empty() {
            self.above = (comment.respondent.clone(), comment.organisation.clone());
            if privacy::names_two(&comment.respondent) {
                self.notice(DiagnosticCode::TwoRespondents, origin, &comment.respondent);
            }
            return;
        }
        let (respondent, organisation) = self.above.clone();
        let named: Vec<&str> = [respondent.as_str(), organisation.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        if self.reading.fill_down {
            (comment.respondent, comment.organisation) = (respondent, organisation);
        } else {
            let named = named.join(", ");
            self.notice(DiagnosticCode::BlankRespondent, origin, &named);
        }
    }

    fn look_at_text(&mut self, taken: &mut TakenRow, origin: &Origin) {
        let comment = &mut taken.whole;
        if comment.sentiment.is_none() && self.synonyms.is_assent(&comment.text) {
            comment.sentiment = Some(Sentiment::Positive);
        }
        if self.synonyms.is_elsewhere(&comment.text) {
            self.notice(DiagnosticCode::RefersElsewhere, origin, &comment.text);
        }
        if privacy::has_address(&comment.text) {
            self.notice(DiagnosticCode::EmailAddress, origin, "@");
        }
        if privacy::has_phone(&comment.text) {
            self.notice(DiagnosticCode::PhoneNumber, origin, "");
        }
        let Some(found) = points(&comment.text) else {
            return;
        };
        self.notice(
            DiagnosticCode::SeveralPoints,
            origin,
            &found.len().to_string(),
        );
        let parts = found.iter().enumerate().map(|(at, part)| DraftComment {
            text: (*part).to_owned(),
            // What is proposed once stands once.
            proposal: if at == 0 {
                comment.proposal.clone()
            } else {
                String::new()
            },
            ..comment.clone()
        });
        taken.parts = parts.collect();
        let name = format!("{}!{}", origin.sheet, origin.cell);
        taken.split = match &self.reading.split {
            Split::None => false,
            Split::All => true,
            Split::These(cells) => cells.contains(name.as_str()),
        };
    }
}

/// Tells of words that stand in several rows: each is a reaction, and that they are alike counts.
fn repeated(draft: &mut Draft) {
    let mut rows: HashMap<&str, (usize, &Origin)> = HashMap::new();
    for taken in &draft.taken {
        let text = taken.whole.text.trim();
        if let (true, Some(origin)) = (text.len() >= 40, &taken.whole.origin) {
            rows.entry(text).or_insert((0, origin)).0 += 1;
        }
    }
    let told = rows.into_values().filter(|(times, _)| *times > 1);
    let mut told: Vec<Diagnostic> = told
        .map(|(times, origin)| Diagnostic {
            code: DiagnosticCode::RepeatedText,
            origin: origin.clone(),
            found: times.to_string(),
        })
        .collect();
    told.sort_by(|one, other| one.origin.cmp(&other.origin));
    draft.diagnostics.extend(told);
}

/// Whether a text, whatever apostrophes stand before it, begins as a formula does.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r'])
}

fn kind(text: &str) -> Option<CommentKind> {
    let text = folded(text);
    let starts = |words: &[&str]| words.iter().any(|word| text.starts_with(word));
    if starts(&["ge", "alg"]) {
        Some(CommentKind::General)
    } else if starts(&["te", "inh", "sub"]) {
        Some(CommentKind::Substantive)
    } else if starts(&["ed", "red"]) {
        Some(CommentKind::Editorial)
    } else {
        None
    }
}

fn sentiment(text: &str) -> Option<Sentiment> {
    match folded(text).as_str() {
        "positief" | "positive" | "voor" | "+" => Some(Sentiment::Positive),
        "neutraal" | "neutral" => Some(Sentiment::Neutral),
        "kritisch" | "critical" | "negatief" | "negative" | "tegen" | "-" => {
            Some(Sentiment::Critical)
        }
        _ => None,
    }
}
