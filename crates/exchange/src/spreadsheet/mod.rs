//! Reading the spreadsheets in which reactions come in (D25-D27): cells, tables, rows.

mod date;
mod delimited;
mod draft;
mod drafted;
mod headed;
mod header;
mod labelled;
mod ods;
mod parts;
mod points;
mod poll;
mod privacy;
mod publish;
mod reference;
mod survey;
mod synonyms;
mod workbook;
mod xls;
mod xlsx;
mod xml;

pub(crate) use delimited::decode;
pub use draft::draft;
pub use drafted::{Diagnostic, DiagnosticCode, Draft, Reading, Split, TakenRow, Verdict};
pub use headed::Headed;
pub use header::{Table, find_tables, plain_tables};
pub use labelled::{Labelled, LabelledRow, Labels, day, labelled};
pub use points::points;
pub use poll::{PollHolds, PollSheet, label_of, poll_columns, poll_rows, poll_table};
pub use privacy::{has_address, has_phone};
pub use reference::{Candidate, Confidence, candidates};
pub use survey::{SurveyHolds, SurveySheet, survey_columns, survey_rows, survey_table};
pub use synonyms::{Role, Synonyms, same_header};
pub use workbook::{Cell, CellKind, Mark, MarkKind, Sheet, Unreadable, Workbook, read};
pub use xml::letters;
