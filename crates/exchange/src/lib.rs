//! Bytes to domain and back: spreadsheets in, papers out.
//!
//! A reader yields what it could read *and* what was wrong with the rest; a writer returns bytes.

pub mod document;
pub mod register;
pub mod spreadsheet;
