//! Reading the spreadsheets in which reactions come in (D25-D27): cells, header, rows.

mod date;
mod delimited;
mod headed;
mod header;
mod labelled;
mod poll;
mod rows;
mod survey;
mod workbook;

pub use headed::Headed;
pub use header::{Role, Synonyms, Table, find_tables, plain_tables, same_header};
pub use labelled::{Labelled, LabelledRow, Labels, day, labelled};
pub use poll::{PollHolds, PollSheet, label_of, poll_columns, poll_rows, poll_table};
pub use rows::{Diagnostic, DiagnosticCode, Draft, draft, is_assent};
pub use survey::{SurveyHolds, SurveySheet, survey_columns, survey_rows, survey_table};
pub use workbook::{Cell, Sheet, Unreadable, Workbook, read};
