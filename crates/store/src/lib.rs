//! SQLite: the ledger of operations, its projections, search and attachments.
//!
//! `operation` is append-only and the only truth. Every projection is a function of the *set* of
//! operations: it can be rebuilt from nothing to the same bytes.

mod arrived;
mod backup;
mod bonds;
mod error;
mod ledger;
mod listed;
mod open;
mod passphrase;
mod projection;
mod read;
mod recorded;
mod schema;
mod search;
mod step;
mod summary;
mod text;
mod then;
mod upkeep;

pub use backup::{Backup, restore_backup};
pub use error::{Refusal, StoreError};
pub use ledger::{Received, Signed, Writing};
pub use listed::{Gather, Gathered, Listed, Source};
pub use open::{Mode, Store};
pub use passphrase::{Passphrase, Resealed, is_sealed, reseal};
pub use read::{Contested, Kept, Noun, RevisionRow};
pub use search::{Found, Sought};
pub use summary::{Count, Happened, LineState, Numbered};
pub use text::{DecidedRow, OpenConflict};
pub use upkeep::Health;
