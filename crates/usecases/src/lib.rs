//! One verb per file: the only door for the window and the command line.
//!
//! A use case opens a transaction, does one thing and returns a typed result; what goes wrong is a
//! [`Problem`]: a code with arguments, of which the shells make a sentence.

mod add_chapter;
mod add_reaction;
mod addressees;
mod admit;
mod adopt;
mod afterwards;
mod alike;
mod approve;
mod archive;
mod body_round;
mod bonds;
mod change_chapter;
mod changes;
mod chapter;
mod chapters;
mod compare;
mod conflicts;
mod council_sheet;
mod councils;
mod decide_changes;
mod desk;
mod dispose;
mod evidence;
mod export_afterwards;
mod export_paper;
mod export_register;
mod export_review;
mod export_word;
mod exports;
mod field_conflicts;
mod files;
mod forge;
mod found_before;
mod gates;
mod gazetteer;
mod hear_council;
mod identity;
mod import_councils;
mod import_feedback;
mod import_mail;
mod import_municipalities;
mod import_people;
mod import_poll;
mod import_report;
mod import_sorting;
mod import_survey;
mod import_word;
mod imports;
mod invite;
mod invite_member;
mod issue_version;
mod join;
mod keep_draft;
mod large_plan;
mod letters;
mod likeness;
mod look;
mod made_changes;
mod main_lines;
mod mapping;
mod members;
mod moved;
mod municipalities;
mod near;
mod new_plan;
mod news;
mod next_plan;
mod overview;
mod own_reactions;
mod own_writing;
mod package;
mod papers;
mod passage;
mod passphrase;
mod pend_part;
mod persons;
mod picture;
mod plan_info;
mod planning;
mod poll;
mod preview_paper;
mod problem;
mod proposals;
mod publish;
mod put_picture;
mod questions;
mod reaction;
mod record_decision;
mod redactions;
mod region_bodies;
mod register;
mod remarks;
mod remove_member;
mod reopen_conflict;
mod resent;
mod restore;
mod restore_backup;
mod review_answers;
mod rounds;
mod sample_plan;
mod save_chapter;
mod search;
mod seen;
mod send_to_councils;
mod set_poll;
mod set_reactions;
mod set_role;
mod set_survey;
mod set_themes;
mod shared_folder;
mod shared_place;
mod sheet_brought;
mod sheet_file;
mod sheet_names;
mod spreadsheet_file;
mod steps;
mod strength;
mod strength_sheet;
mod strength_table;
mod subject;
mod survey;
mod sync_folder;
mod sync_report;
mod sync_state;
mod sync_status;
mod take_in;
mod take_picture;
mod text_range;
mod themes;
mod tie_change;
mod trace;
mod typeset;
mod undo_writing;
mod upkeep;
mod versions;
mod weigh;
mod why;
mod withholding;
mod word_remarks;
mod word_report;
mod wordings;

pub use add_chapter::add_chapter;
pub use add_reaction::{NewReaction, add_reaction};
pub use admit::{RequestRow, admit, requests};
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
pub use archive::{archive, set_archive};
pub use body_round::{BodyRound, body_answer, body_round, hold_for_body, pass_on};
pub use bonds::{
    LinkRow, NewPart, judge_late, link_reactions, merge_reactions, name_sender, split_proposal,
    split_reaction, undo_split,
};
pub use change_chapter::{
    move_chapter, remove_chapter, retitle_chapter, set_chapter_owner, set_chapter_status,
};
pub use changes::{ChangeRow, changes, chapter_changes, unexplained_changes};
pub use chapter::{ChapterView, PlacedComment, chapter, place_comment, replace_comment};
pub use chapters::{ChapterRow, chapter_text, chapters};
pub use compare::{CompareChapter, PieceRow, compare};
pub use conflicts::{ConflictRow, conflicts, settle_conflict};
pub use council_sheet::{CouncilSheetRow, CouncilWord, OutcomeChoice};
pub use councils::{
    CouncilBoard, CouncilRow, CouncilSaidRow, CouncilSendingRow, CouncilState, councils,
};
pub use decide_changes::{decide_changes, undo_decisions};
pub use desk::{Desk, Surroundings};
pub use dispose::{DisposeOrder, Disposed, dispose};
pub use draagvlak_domain::adoption::{AdoptionRoute, FollowKind};
pub use draagvlak_domain::archive::{ArchiveData, Concept};
pub use draagvlak_domain::bond::{Carried, LinkKind};
pub use draagvlak_domain::chapter::ChapterStatus;
pub use draagvlak_domain::comment::Outcome;
pub use draagvlak_domain::council::CouncilOutcome;
pub use draagvlak_domain::draft::{CommentKind, Sentiment};
pub use draagvlak_domain::event::Attendance;
pub use draagvlak_domain::id::OperationId;
pub use draagvlak_domain::member::AddMember;
pub use draagvlak_domain::personal::PersonalKind;
pub use draagvlak_domain::picture::PictureSize;
pub use draagvlak_domain::planning::Mark;
pub use draagvlak_domain::poll::{Column as PollColumn, Item as PollItem};
pub use draagvlak_domain::profile::GateKind;
pub use draagvlak_domain::region_body::BodyKind;
pub use draagvlak_domain::revision::Verdict;
pub use draagvlak_domain::strength::{StrengthRole, TotalOf};
pub use draagvlak_domain::theme::FromItem;
pub use draagvlak_domain::time::Date;
pub use draagvlak_redline::difference::PieceKind;
pub use draagvlak_redline::tracked::ChangeKind;
pub use draagvlak_remote::Access;
pub use draagvlak_store::{Mode, Passphrase};
pub use draagvlak_sync::{Identity, Invitation};
pub use evidence::{
    EventOrder, EventRow, EvidenceLinkRow, EvidenceRow, NewEvent, NewEvidence, add_event,
    add_evidence, events, evidence, link_evidence, remove_evidence, set_event,
};
pub use export_afterwards::{export_annual, export_implementation};
pub use export_paper::{ExportOrder, PaperFormat, Written, export_paper};
pub use export_register::{AnswerSheetOrder, SheetFormat, export_register};
pub use export_review::{ReviewOrder, export_review, review_readers};
pub use export_word::{ChapterExport, export_chapter};
pub use exports::{
    ExportRow, exports, remember_annual, remember_export, remember_implementation,
    remember_letters, remember_package, remember_review, remember_sheet,
};
pub use field_conflicts::{ClaimRow, FieldConflictRow, field_conflicts, settle_field};
pub use files::replace as replace_file;
#[doc(hidden)]
pub use forge::{actor_of, operation_upon, ring_of, salt_of_actor, set_clock};
pub use found_before::keep_found;
pub use gates::{GateRow, gates};
pub use hear_council::{CouncilOutcomeOrder, council_document, hear_council, unhear_council};
pub use identity::{IdentityRow, KeyPlace};
pub use import_councils::{
    CouncilSheetOrder, CouncilSheetReport, council_preview, import_councils, undo_councils,
};
pub use import_feedback::{ImportOrder, import_feedback, import_preview};
pub use import_mail::{
    AttachmentRow, MailOrder, MailReport, import_mail, is_mail_file, mail_preview, save_attachments,
};
pub use import_municipalities::{
    MunicipalityBefore, MunicipalityImport, import_municipalities, undo_municipalities,
};
pub use import_people::{PeopleImport, PersonBefore, import_people, undo_people};
pub use import_poll::{PollReasonRow, import_poll, poll_preview, poll_reasons};
pub use import_report::{
    ChangedRow, ColumnRow, ImportReport, PlaceRow, PreviewRow, ReviewedRow, RowNotice, SheetRow,
    SplitRow, TableRow,
};
pub use import_survey::{import_survey, survey_preview};
pub use import_word::{import_word, word_preview};
pub use imports::{ImportRow, imports, undo_import};
pub use invite::{
    CriticRow, InvitedCritics, InviteeRow, Response, UninvitedRow, critics, invite, invite_critics,
    response,
};
pub use invite_member::{InvitationRow, invite_member};
pub use issue_version::issue_version;
pub use join::{JoinState, join, join_in_memory, read_invitation};
pub use keep_draft::{DraftAmendment, RecoveredDraft, amend_draft, keep_draft, recover_drafts};
#[doc(hidden)]
pub use large_plan::{LargePlan, large_plan};
pub use letters::{LettersOrder, write_letters};
pub use look::{CommentFilter, CommentRow, comment, comments};
pub use made_changes::MadeChange;
pub use main_lines::{MainLineRow, add_main_line, answer_main_line, main_lines, set_main_line};
pub use mapping::{ColumnChoice, HeaderChoice};
pub use members::{MemberRow, add_member, members};
pub use municipalities::{
    CouncillorsOrder, CouncillorsRow, MunicipalityOrder, MunicipalityRow, NewMunicipality,
    add_municipality, municipalities, set_municipality,
};
pub use near::{NearGroup, NearRow, near_duplicates};
pub use new_plan::{NewPlan, new_plan, new_plan_in_memory};
pub use news::{RecentKind, RecentRow};
pub use next_plan::{NextPlan, next_plan};
pub use overview::{NextVersion, Overview, Work, overview};
pub use own_reactions::{OwnReaction, react, retract_reaction};
pub use package::{
    BagReport, BagRow, DistributionRow, PackageOrder, PackageWritten, SendOrder, check_package,
    distributions, package_council, package_supplement, send_package,
};
pub use papers::{Audience, Paper, Press};
pub use passphrase::{PassphraseReport, is_locked, passphrase, set_passphrase};
pub use pend_part::{PartStanding, part_arrived, parts, pend_part};
pub use persons::{PersonFields, PersonRow, add_person, audience_classes, persons, set_person};
pub use picture::{PictureShown, picture};
pub use plan_info::{NamedRow, PlanInfo, StageInfo, StatutoryPartRow, plan_info};
pub use planning::{
    HearingWindow, PlannedBack, Planning, PlanningOrder, PlanningRow, add_milestone, plan_back,
    planning, set_milestone,
};
pub use poll::{
    ComparedItem, PollColumnRow, PollComparison, PollRow, PollView, SnapshotRow, compare_polls,
    poll,
};
pub use preview_paper::preview_paper;
pub use problem::{Exit, Problem};
pub use proposals::{
    PolledItem, ProposalEvidence, ProposalMade, ProposalRow, proposals, record_evidence,
    set_proposal, withdraw_evidence,
};
pub use put_picture::{PictureOrder, PicturePut, put_picture};
pub use questions::{
    QuestionAnswer, QuestionRow, ask_question, conclude_question, questions, withdraw_question,
};
pub use reaction::{Alike, Balance, Deed, Reaction, ReactionOrigin, ShownPassage, reaction};
pub use record_decision::{DecisionOrder, DecisionRow, decisions, record_decision};
pub use redactions::{RedactionRow, decide_redactions, redactions};
pub use region_bodies::{
    RegionBodyOrder, RegionBodyRow, region_bodies, remove_region_body, set_region_body,
};
pub use register::{
    Register, RegisterPage, RegisterRow, reactions_holding, register, register_page, register_rows,
    register_rows_of,
};
pub use remarks::{RemarkRow, remarks};
pub use remove_member::remove_member;
pub use reopen_conflict::reopen_conflict;
pub use restore::restore;
pub use restore_backup::{BackupRow, RestoredBackup, backups, restore_backup};
pub use rounds::{
    RoundRow, Sending, close_round, open_round, record_early_sending, record_sending, rounds,
    set_audience,
};
pub use sample_plan::sample_plan;
pub use save_chapter::{SaveOrder, Saved, edit_chapter, save_chapter};
pub use search::{FoundKind, FoundRow, search};
pub use seen::mark_seen;
pub use send_to_councils::{
    CouncilSendOrder, acknowledge_councils, plan_hearing, send_to_councils,
};
pub use set_poll::{CountsOrder, PollOrder, poll_item, record_counts, set_poll, withdraw_snapshot};
pub use set_reactions::{ReactionChange, set_reactions};
pub use set_role::set_role;
pub use set_survey::{
    AnswerOrder, SurveyOrder, accept_proposals, answer_survey, map_priorities, set_survey,
};
pub use set_themes::{NewTheme, ThemeOrder, add_theme, set_theme};
pub use shared_folder::SharedFolder;
pub use shared_place::{PlaceAccess, SharedPlace};
pub use sheet_brought::{SheetBrought, SkippedLine};
pub use sheet_names::{NameChoice, NameTo, SheetName};
pub use spreadsheet_file::{SheetColumn, SheetOrder, SheetReport};
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
pub use survey::{
    AskedAgainRow, ClusterRow, PriorityRow, SurveyView, SurveyedMunicipality, survey,
};
pub use sync_folder::sync_folder;
pub use sync_report::{Following, SyncReport, Trouble};
pub use sync_status::{DeviceRow, SyncStatus, day_of, sync_status};
pub use take_picture::{PictureTaken, paste_picture, take_picture};
pub use text_range::TextRange;
pub use themes::{
    ItemSupport, ReasonRow, Taken, ThemeBoard, ThemeEvidence, ThemeRow, TitleRow, themes,
};
pub use tie_change::{revisions_of, tie_change};
pub use trace::{Trace, TracedChange, trace};
pub use typeset::{Stop, Typesetter, typeset_if_asked};
pub use undo_writing::{WritingTakenBack, redo_writing, undo_writing};
pub use upkeep::{HealthReport, backup_store, check_store, rebuild_store};
pub use versions::{ApprovalRow, OverrideRow, VersionRow, approvals, version_text, versions};
pub use weigh::{WeighOrder, WeighingRow, weigh, weighings, withdraw_weighing};
pub use why::{Why, WhyReason, explain_change, unexplained, why};
pub use word_report::{WordChanges, WordLost, WordOrder, WordRemark, WordReport, WordRevision};
pub use wordings::{WordingRow, set_wording, wordings};
