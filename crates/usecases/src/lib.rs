//! One verb per file: the only door for the window and the command line.
//!
//! A use case opens a transaction, does one thing and returns a typed result; what goes wrong is a
//! [`Problem`]: a code with arguments, of which the shells make a sentence.

mod add_chapter;
mod approve;
mod change_chapter;
mod changes;
mod desk;
mod dispose;
mod edit_chapter;
mod export_register;
mod files;
mod gates;
mod import_feedback;
mod issue_version;
mod look;
mod members;
mod new_plan;
mod plan_info;
mod problem;
mod rounds;
mod undo_import;
mod upkeep;

pub use add_chapter::add_chapter;
pub use approve::approve;
pub use change_chapter::{move_chapter, retitle_chapter};
pub use changes::{ChangeRow, changes, decide_change, undo_decision};
pub use desk::{Desk, Surroundings};
pub use dispose::{Disposal, dispose};
pub use draagvlak_domain::comment::Outcome;
pub use draagvlak_domain::member::AddMember;
pub use draagvlak_domain::revision::Verdict;
pub use draagvlak_domain::time::Date;
pub use draagvlak_store::Mode;
pub use edit_chapter::{Edited, edit_chapter};
pub use export_register::export_register;
pub use gates::{GateRow, gates};
pub use import_feedback::{ImportOrder, ImportReport, RowNotice, import_feedback};
pub use issue_version::{Issued, VersionRow, issue_version, version_text, versions};
pub use look::{
    ChapterRow, CommentFilter, CommentRow, FoundRow, chapter_text, chapters, comment, comments,
    search,
};
pub use members::{MemberRow, add_member, members};
pub use files::replace as replace_file;
pub use new_plan::{NewPlan, new_plan};
pub use plan_info::{NamedRow, PlanInfo, StageInfo, StatutoryPartRow, plan_info};
pub use problem::{Exit, Problem};
pub use rounds::{RoundRow, close_round, open_round, record_sending, rounds};
pub use undo_import::undo_import;
pub use upkeep::{HealthReport, backup_store, check_store, rebuild_store};
