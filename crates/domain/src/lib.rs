//! The nouns and the rules of a policy plan: what is recorded, computed and checked.
//!
//! Nothing here touches a disk, a clock, SQL or a file format. Everything a member adds is an
//! [`operation::Operation`]; every noun is the fold of the operations that name it.

pub mod change_set;
pub mod field;
pub mod id;
pub mod operation;
pub mod time;
