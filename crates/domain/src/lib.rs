//! The nouns and the rules of a policy plan: what is recorded, computed and checked.
//!
//! Nothing here touches a disk, a clock, SQL or a file format. Everything a member adds is an
//! [`operation::Operation`] that says a [`body::Body`]; every noun is the fold of the operations
//! that name it.

pub mod anchor;
pub mod body;
pub mod change_set;
pub mod chapter;
pub mod comment;
pub mod decision;
pub mod draft;
pub mod event;
pub mod evidence;
pub mod field;
pub mod gate;
pub mod id;
pub mod main_line;
pub mod member;
pub mod municipality;
pub mod operation;
pub mod plan;
pub mod poll;
pub mod process;
pub mod profile;
pub mod region_body;
pub mod revision;
pub mod round;
pub mod survey;
pub mod theme;
pub mod time;
pub mod version;
