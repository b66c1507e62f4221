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
mod chapter;
mod chapters;
mod compare;
mod conflicts;
mod decide_changes;
mod desk;
mod dispose;
mod evidence;
mod export_paper;
mod export_register;
mod exports;
mod files;
mod gates;
mod import_feedback;
mod import_poll;
mod import_report;
mod import_survey;
mod imports;
mod issue_version;
mod keep_draft;
mod likeness;
mod look;
mod made_changes;
mod main_lines;
mod mapping;
mod members;
mod municipalities;
mod new_plan;
mod news;
mod overview;
mod package_council;
mod papers;
mod passage;
mod plan_info;
mod poll;
mod preview_paper;
mod problem;
mod reaction;
mod record_decision;
mod region_bodies;
mod register;
mod rounds;
mod sample_plan;
mod save_chapter;
mod search;
mod set_poll;
mod set_reactions;
mod set_survey;
mod set_themes;
mod sheet_file;
mod spreadsheet_file;
mod steps;
mod subject;
mod survey;
mod text_range;
mod themes;
mod tie_change;
mod typeset;
mod upkeep;
mod versions;

pub use add_chapter::add_chapter;
pub use add_reaction::{NewReaction, add_reaction};
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
pub use dispose::{DisposeOrder, Disposed, dispose};
pub use draagvlak_domain::chapter::ChapterStatus;
pub use draagvlak_domain::comment::Outcome;
pub use draagvlak_domain::draft::{CommentKind, Sentiment};
pub use draagvlak_domain::event::Attendance;
pub use draagvlak_domain::id::OperationId;
pub use draagvlak_domain::member::AddMember;
pub use draagvlak_domain::poll::{Column as PollColumn, Item as PollItem};
pub use draagvlak_domain::profile::GateKind;
pub use draagvlak_domain::region_body::BodyKind;
pub use draagvlak_domain::revision::Verdict;
pub use draagvlak_domain::theme::FromItem;
pub use draagvlak_domain::time::Date;
pub use draagvlak_redline::difference::PieceKind;
pub use draagvlak_redline::tracked::ChangeKind;
pub use draagvlak_store::Mode;
pub use evidence::{
    EventOrder, EventRow, EvidenceLinkRow, EvidenceRow, NewEvent, NewEvidence, add_event,
    add_evidence, events, evidence, link_evidence, remove_evidence, set_event,
};
pub use export_paper::{ExportOrder, PaperFormat, Written, export_paper};
pub use export_register::export_register;
pub use exports::{ExportRow, exports, remember_export, remember_package};
pub use files::replace as replace_file;
pub use gates::{GateRow, gates};
pub use import_feedback::{ImportOrder, import_feedback, import_preview};
pub use import_poll::{PollReasonRow, import_poll, poll_preview, poll_reasons};
pub use import_report::{ColumnRow, ImportReport, PreviewRow, RowNotice, SheetRow};
pub use import_survey::{import_survey, survey_preview};
pub use imports::{ImportRow, imports, undo_import};
pub use issue_version::issue_version;
pub use keep_draft::{RecoveredDraft, keep_draft, recover_drafts};
pub use look::{CommentFilter, CommentRow, comment, comments};
pub use made_changes::MadeChange;
pub use main_lines::{MainLineRow, add_main_line, answer_main_line, main_lines, set_main_line};
pub use mapping::{ColumnChoice, HeaderChoice};
pub use members::{MemberRow, add_member, members};
pub use municipalities::{
    CouncillorsOrder, CouncillorsRow, MunicipalityImport, MunicipalityOrder, MunicipalityRow,
    NewMunicipality, SkippedLine, add_municipality, import_municipalities, municipalities,
    set_municipality,
};
pub use new_plan::{NewPlan, new_plan};
pub use news::{RecentKind, RecentRow};
pub use overview::{NextVersion, Overview, Work, overview};
pub use package_council::{PackageOrder, package_council};
pub use papers::{Audience, Paper, Press};
pub use plan_info::{NamedRow, PlanInfo, StageInfo, StatutoryPartRow, plan_info};
pub use poll::{
    ComparedItem, PollColumnRow, PollComparison, PollRow, PollView, SnapshotRow, compare_polls,
    poll,
};
pub use preview_paper::preview_paper;
pub use problem::{Exit, Problem};
pub use reaction::{Alike, Balance, Deed, Reaction, ReactionOrigin, ShownPassage, reaction};
pub use record_decision::{DecisionOrder, DecisionRow, decisions, record_decision};
pub use region_bodies::{
    RegionBodyOrder, RegionBodyRow, region_bodies, remove_region_body, set_region_body,
};
pub use register::{Register, RegisterRow, register, register_rows};
pub use rounds::{
    RoundRow, Sending, close_round, open_round, record_sending, rounds, set_audience,
};
pub use sample_plan::sample_plan;
pub use save_chapter::{SaveOrder, Saved, edit_chapter, save_chapter};
pub use search::{FoundKind, FoundRow, search};
pub use set_poll::{CountsOrder, PollOrder, poll_item, record_counts, set_poll, withdraw_snapshot};
pub use set_reactions::{ReactionChange, set_reactions};
pub use set_survey::{
    AnswerOrder, SurveyOrder, accept_proposals, answer_survey, map_priorities, set_survey,
};
pub use set_themes::{NewTheme, ThemeOrder, add_theme, set_theme};
pub use spreadsheet_file::{SheetColumn, SheetOrder, SheetReport};
pub use steps::{Step, StepKind, StepState};
pub use subject::Subject;
pub use survey::{
    AskedAgainRow, ClusterRow, PriorityRow, SurveyView, SurveyedMunicipality, survey,
};
pub use text_range::TextRange;
pub use themes::{
    ItemSupport, ReasonRow, Taken, ThemeBoard, ThemeEvidence, ThemeRow, TitleRow, themes,
};
pub use tie_change::{revisions_of, tie_change};
pub use typeset::{Stop, Typesetter, typeset_if_asked};
pub use upkeep::{HealthReport, backup_store, check_store, rebuild_store};
pub use versions::{ApprovalRow, OverrideRow, VersionRow, approvals, version_text, versions};
