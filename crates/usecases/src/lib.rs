//! One verb per file: the only door for the window and the command line.
//!
//! A use case opens a transaction, does one thing and returns a typed result; what goes wrong is a
//! [`Problem`]: a code with arguments, of which the shells make a sentence.

mod add_chapter;
mod add_reaction;
mod alike;
mod approve;
mod change_chapter;
mod changes;
mod chapters;
mod desk;
mod dispose;
mod edit_chapter;
mod export_register;
mod files;
mod gates;
mod import_feedback;
mod import_report;
mod imports;
mod issue_version;
mod look;
mod made_changes;
mod main_lines;
mod mapping;
mod members;
mod new_plan;
mod news;
mod overview;
mod passage;
mod plan_info;
mod problem;
mod reaction;
mod register;
mod rounds;
mod search;
mod set_reactions;
mod steps;
mod subject;
mod upkeep;

pub use add_chapter::add_chapter;
pub use add_reaction::{NewReaction, add_reaction};
pub use approve::approve;
pub use change_chapter::{move_chapter, retitle_chapter};
pub use changes::{ChangeRow, changes, decide_change, undo_decision};
pub use chapters::{ChapterRow, chapter_text, chapters};
pub use desk::{Desk, Surroundings};
pub use dispose::{DisposeOrder, Disposed, dispose};
pub use draagvlak_domain::comment::Outcome;
pub use draagvlak_domain::draft::{CommentKind, Sentiment};
pub use draagvlak_domain::member::AddMember;
pub use draagvlak_domain::revision::Verdict;
pub use draagvlak_domain::time::Date;
pub use draagvlak_store::Mode;
pub use edit_chapter::{Edited, edit_chapter};
pub use export_register::export_register;
pub use files::replace as replace_file;
pub use gates::{GateRow, gates};
pub use import_feedback::{ImportOrder, import_feedback, import_preview};
pub use import_report::{ColumnRow, ImportReport, PreviewRow, RowNotice, SheetRow};
pub use imports::{ImportRow, imports, undo_import};
pub use issue_version::{Issued, VersionRow, issue_version, version_text, versions};
pub use look::{CommentFilter, CommentRow, comment, comments};
pub use made_changes::MadeChange;
pub use main_lines::{MainLineRow, add_main_line, answer_main_line, main_lines, set_main_line};
pub use mapping::{ColumnChoice, HeaderChoice};
pub use members::{MemberRow, add_member, members};
pub use new_plan::{NewPlan, new_plan};
pub use news::{RecentKind, RecentRow};
pub use overview::{NextVersion, Overview, Work, overview};
pub use plan_info::{NamedRow, PlanInfo, StageInfo, StatutoryPartRow, plan_info};
pub use problem::{Exit, Problem};
pub use reaction::{Alike, Balance, Deed, Reaction, ReactionOrigin, ShownPassage, reaction};
pub use register::{Register, RegisterRow, register, register_rows};
pub use rounds::{
    RoundRow, Sending, close_round, open_round, record_sending, rounds, set_audience,
};
pub use search::{FoundKind, FoundRow, search};
pub use set_reactions::{ReactionChange, set_reactions};
pub use steps::{Step, StepKind, StepState};
pub use subject::Subject;
pub use upkeep::{HealthReport, backup_store, check_store, rebuild_store};
