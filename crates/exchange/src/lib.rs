//! Bytes to domain and back: spreadsheets, PDF, HTML, packages.
