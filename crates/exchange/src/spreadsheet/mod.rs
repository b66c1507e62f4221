//! Reading the spreadsheets in which reactions come in (D25-D27): cells, header, rows.

mod date;
mod delimited;
mod header;
mod labelled;
mod rows;
mod workbook;

pub use header::{Role, Synonyms, Table, find_tables, plain_tables, same_header};
pub use labelled::{Labelled, LabelledRow, Labels, labelled};
pub use rows::{Diagnostic, DiagnosticCode, Draft, draft, is_assent};
pub use workbook::{Cell, Sheet, Unreadable, Workbook, read};
