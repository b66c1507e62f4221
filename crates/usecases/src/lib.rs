//! One verb per file: the only door for the window and the command line.
//!
//! A use case opens a transaction, does one thing and returns a typed result; what goes wrong is a
//! [`Problem`]: a code with arguments, of which the shells make a sentence.

mod add_chapter;
mod add_reaction;
mod adopt;
mod afterwards;
mod alike;
mod approve;
mod change_chapter;
mod changes;
mod chapter;
mod chapters;
mod compare;
mod conflicts;
mod councils;
mod decide_changes;
mod desk;
mod dispose;
mod export_afterwards;
mod export_paper;
mod export_register;
mod exports;
mod files;
mod gates;
mod import_feedback;
mod import_report;
mod imports;
mod issue_version;
mod keep_draft;
mod look;
mod made_changes;
mod main_lines;
mod mapping;
mod members;
mod municipalities;
mod new_plan;
mod news;
mod next_plan;
mod overview;
mod package_council;
mod papers;
mod passage;
mod pend_part;
mod plan_info;
mod planning;
mod preview_paper;
mod problem;
mod reaction;
mod region_bodies;
mod register;
mod rounds;
mod sample_plan;
mod save_chapter;
mod search;
mod set_reactions;
mod sheet_file;
mod steps;
mod strength;
mod strength_sheet;
mod strength_table;
mod subject;
mod text_range;
mod tie_change;
mod typeset;
mod upkeep;
mod versions;

pub use add_chapter::add_chapter;
pub use add_reaction::{NewReaction, add_reaction};
pub use adopt::{
    AdoptOrder, AdoptedRow, AdopterOrder, AdopterRow, Adoption, FollowOrder, FollowRow, adopt_plan,
    adoption, follow_adoption, give_adoption,
};
pub use afterwards::{
    AddendumOrder, AddendumRow, AnnualOrder, AnnualRow, ImplementationPlanRow, ImplementationRow,
    ReferredRow, add_addendum, addenda, annual_reports, implementation_plans, record_annual,
    record_implementation, refer_reactions,
};
pub use approve::approve;
pub use change_chapter::{
    move_chapter, remove_chapter, retitle_chapter, set_chapter_owner, set_chapter_status,
};
pub use changes::{ChangeRow, changes, chapter_changes, unexplained_changes};
pub use chapter::{ChapterView, PlacedComment, chapter, place_comment};
pub use chapters::{ChapterRow, chapter_text, chapters};
pub use compare::{CompareChapter, PieceRow, compare};
pub use conflicts::{ConflictRow, conflicts, settle_conflict};
pub use councils::{
    CouncilBoard, CouncilOutcomeOrder, CouncilRow, CouncilSaidRow, CouncilSendOrder,
    CouncilSendingRow, CouncilState, acknowledge_councils, council_document, councils,
    hear_council, plan_hearing, send_to_councils, unhear_council,
};
pub use decide_changes::{decide_changes, undo_decisions};
pub use desk::{Desk, Surroundings};
pub use dispose::{DisposeOrder, Disposed, dispose};
pub use draagvlak_domain::adoption::{AdoptionRoute, FollowKind};
pub use draagvlak_domain::chapter::ChapterStatus;
pub use draagvlak_domain::comment::Outcome;
pub use draagvlak_domain::council::CouncilOutcome;
pub use draagvlak_domain::draft::{CommentKind, Sentiment};
pub use draagvlak_domain::id::OperationId;
pub use draagvlak_domain::member::AddMember;
pub use draagvlak_domain::planning::Mark;
pub use draagvlak_domain::profile::GateKind;
pub use draagvlak_domain::region_body::BodyKind;
pub use draagvlak_domain::revision::Verdict;
pub use draagvlak_domain::strength::{StrengthRole, TotalOf};
pub use draagvlak_domain::time::Date;
pub use draagvlak_redline::difference::PieceKind;
pub use draagvlak_redline::tracked::ChangeKind;
pub use draagvlak_store::Mode;
pub use export_afterwards::{export_annual, export_implementation};
pub use export_paper::{ExportOrder, PaperFormat, Written, export_paper};
pub use export_register::export_register;
pub use exports::{ExportRow, exports, remember_export, remember_package};
pub use files::replace as replace_file;
pub use gates::{GateRow, gates};
pub use import_feedback::{ImportOrder, import_feedback, import_preview};
pub use import_report::{ColumnRow, ImportReport, PreviewRow, RowNotice, SheetRow};
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
pub use next_plan::{NextPlan, next_plan};
pub use overview::{NextVersion, Overview, Work, overview};
pub use package_council::{PackageOrder, package_council};
pub use papers::{Audience, Paper, Press};
pub use pend_part::{PartStanding, parts, pend_part};
pub use plan_info::{NamedRow, PlanInfo, StageInfo, StatutoryPartRow, plan_info};
pub use planning::{
    HearingWindow, PlannedBack, Planning, PlanningOrder, PlanningRow, add_milestone, plan_back,
    planning, set_milestone,
};
pub use preview_paper::preview_paper;
pub use problem::{Exit, Problem};
pub use reaction::{Alike, Balance, Deed, Reaction, ReactionOrigin, ShownPassage, reaction};
pub use region_bodies::{
    RegionBodyOrder, RegionBodyRow, region_bodies, remove_region_body, set_region_body,
};
pub use register::{Register, RegisterRow, register, register_rows};
pub use rounds::{
    RoundRow, Sending, close_round, open_round, record_early_sending, record_sending, rounds,
    set_audience,
};
pub use sample_plan::sample_plan;
pub use save_chapter::{SaveOrder, Saved, edit_chapter, save_chapter};
pub use search::{FoundKind, FoundRow, search};
pub use set_reactions::{ReactionChange, set_reactions};
pub use steps::{Step, StepKind, StepState};
pub use strength::{
    LocalCheckRow, StrengthByHand, StrengthChange, StrengthColumnRow, StrengthFindingRow,
    StrengthOrder, StrengthPartRow, StrengthReport, StrengthState, compare_strength,
    import_strength, record_strength, strength, strength_preview, strength_state,
};
pub use strength_table::{
    StrengthPlacing, StrengthSupplement, StrengthTie, place_strength, strength_markdown,
    strength_supplement, strength_ties,
};
pub use subject::Subject;
pub use text_range::TextRange;
pub use tie_change::{revisions_of, tie_change};
pub use typeset::{Stop, Typesetter, typeset_if_asked};
pub use upkeep::{HealthReport, backup_store, check_store, rebuild_store};
pub use versions::{ApprovalRow, OverrideRow, VersionRow, approvals, version_text, versions};
