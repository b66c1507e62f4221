//! Identity, signatures, encryption, bundles and the shared folder (docs/bundle-format.md).
//!
//! Nothing here touches a disk, a clock or the store: bytes come in, values go out. A folder is
//! reached through [`Folder`].

mod ack;
mod bundle;
mod card;
mod envelope;
mod folder;
mod identity;
mod invitation;
mod names;
mod ring;
mod seal;
mod weave;

pub use ack::Ack;
#[doc(hidden)]
pub use bundle::bomb;
pub use bundle::{Blob, Bundle, MOST_IN_BUNDLE, MOST_OPERATIONS};
pub use card::{Ask, Card};
#[doc(hidden)]
pub use envelope::of_format;
pub use envelope::{FORMAT, Kind, MAX_FILE, Refused, Sealed, look};
pub use folder::{Entry, Folder, FolderError};
pub use identity::{BadIdentity, Identity, fingerprint};
pub use invitation::{BadInvitation, Invitation};
pub use names::{Named, Odd, device_name, hash_of};
pub use ring::{Epoch, Ring};
