//! SQLite: the ledger of operations, its projections, search and attachments.
//!
//! `operation` is append-only and the only truth. Every projection is a function of the *set* of
//! operations: it can be rebuilt from nothing to the same bytes.

mod error;
mod ledger;
mod open;
mod projection;
mod read;
mod recorded;
mod schema;
mod search;
mod step;
mod summary;
mod text;
mod upkeep;

pub use error::{Refusal, StoreError};
pub use ledger::{Received, Writing};
pub use open::{Mode, Store};
pub use read::{Kept, Noun, RevisionRow};
pub use search::{Found, Sought};
pub use summary::{Count, Happened, LineState, Numbered};
pub use text::{DecidedRow, OpenConflict};
pub use upkeep::Health;
