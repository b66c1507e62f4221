//! SQLite: the ledger of operations, its projections, search and attachments.
