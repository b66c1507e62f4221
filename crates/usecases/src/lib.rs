//! One verb per file: the only door for the window and the command line.
//!
//! A use case opens a transaction, does one thing and returns a typed result; what goes wrong is a
//! [`Problem`]: a code with arguments, of which the shells make a sentence.

mod about;
mod add_chapter;
mod approve;
mod change_chapter;
mod changes;
mod chapter;
mod chapters;
mod compare;
mod conflicts;
mod decide_changes;
mod desk;
mod dispose;
mod export_register;
mod files;
mod gates;
mod import_feedback;
mod issue_version;
mod keep_draft;
mod look;
mod members;
mod new_plan;
mod problem;
mod rounds;
mod save_chapter;
mod text_range;
mod tie_change;
mod undo_import;
mod upkeep;
mod versions;

pub use add_chapter::add_chapter;
pub use approve::approve;
pub use change_chapter::{
    move_chapter, remove_chapter, retitle_chapter, set_chapter_owner, set_chapter_status,
};
pub use changes::{ChangeRow, changes, chapter_changes, unexplained_changes};
pub use chapter::{ChapterView, PlacedComment, chapter, place_comment};
pub use chapters::{ChapterRow, chapter_text, chapters};
pub use compare::{CompareChapter, PieceRow, compare};
pub use conflicts::{ConflictRow, conflicts, settle_conflict};
pub use decide_changes::{decide_changes, undo_decisions};
pub use desk::{Desk, Surroundings};
pub use dispose::{Disposal, dispose};
pub use draagvlak_domain::chapter::ChapterStatus;
pub use draagvlak_domain::comment::Outcome;
pub use draagvlak_domain::id::OperationId;
pub use draagvlak_domain::member::AddMember;
pub use draagvlak_domain::revision::Verdict;
pub use draagvlak_domain::time::Date;
pub use draagvlak_redline::difference::PieceKind;
pub use draagvlak_redline::tracked::ChangeKind;
pub use draagvlak_store::Mode;
pub use export_register::export_register;
pub use gates::{GateRow, gates};
pub use import_feedback::{ImportOrder, ImportReport, RowNotice, import_feedback};
pub use issue_version::issue_version;
pub use keep_draft::{RecoveredDraft, keep_draft, recover_drafts};
pub use look::{CommentFilter, CommentRow, FoundRow, comment, comments, search};
pub use members::{MemberRow, add_member, members};
pub use new_plan::{NewPlan, new_plan};
pub use problem::{Exit, Problem};
pub use rounds::{RoundRow, close_round, open_round, record_sending, rounds};
pub use save_chapter::{SaveOrder, Saved, edit_chapter, save_chapter};
pub use text_range::TextRange;
pub use tie_change::{revisions_of, tie_change};
pub use undo_import::undo_import;
pub use upkeep::{HealthReport, backup_store, check_store, rebuild_store};
pub use versions::{ApprovalRow, OverrideRow, VersionRow, approvals, version_text, versions};
