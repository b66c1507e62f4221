//! A shared folder behind an address: WebDAV (Nextcloud) and S3, over Apache OpenDAL. What lies there
//! is the same as in a folder on a disk (docs/bundle-format.md).
//!
//! Who gives no address reaches no network. Names and passwords are handed in and never shown.

mod access;
mod address;
mod remote;
mod watched;

pub use access::Access;
pub use address::{Address, BadAddress};
pub use remote::Remote;
