//! The nouns and the rules of a policy plan: what is recorded, computed and checked.
//!
//! Nothing here touches a disk, a clock, SQL or a file format. Everything a member adds is an
//! [`operation::Operation`] that says a [`body::Body`]; every noun is the fold of the operations
//! that name it.

pub mod adoption;
pub mod afterwards;
pub mod anchor;
pub mod archive;
pub mod authority;
pub mod body;
pub mod bond;
pub mod brief;
pub mod change_set;
pub mod chapter;
pub mod comment;
pub mod council;
pub mod credit;
pub mod decision;
pub mod device;
pub mod distribution;
pub mod draft;
pub mod event;
pub mod evidence;
pub mod explanation;
pub mod field;
pub mod fte;
pub mod gate;
pub mod id;
pub mod invitation;
pub mod main_line;
pub mod member;
pub mod municipality;
pub mod operation;
pub mod person;
pub mod personal;
pub mod picture;
pub mod plan;
pub mod planning;
pub mod poll;
pub mod process;
pub mod profile;
pub mod question;
pub mod redaction;
pub mod region_body;
pub mod remark;
pub mod revision;
pub mod round;
pub mod strength;
pub mod survey;
pub mod theme;
pub mod time;
pub mod version;
pub mod weighing;
pub mod withholding;
pub mod wording;
