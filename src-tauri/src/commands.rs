//! The commands of the window: one list. Each command calls the function of the same name in the
//! file of its part; the list also makes the handler and what TypeScript knows of it, so that the
//! three cannot differ.

mod afterwards;
mod bonds;
mod changes;
mod chapters;
mod imports;
mod mail;
mod members;
mod packages;
mod papers;
mod people;
mod pictures;
mod plans;
mod reactions;
mod readers;
mod region;
mod review;
mod rounds;
mod search;
mod sharing;
mod sheets;
mod themes;
mod vault;
mod versions;
mod word;
mod writing;

use draagvlak_usecases::{
    AddendumOrder, AddendumRow, AdoptOrder, AdopterOrder, Adoption, AnnualOrder, AnnualRow,
    AnswerOrder, AnswerSheetOrder, ApprovalRow, ArchiveData, BackupRow, BodyRound, ChangeRow,
    ChapterExport, ChapterRow, ChapterStatus, ChapterView, CompareChapter, ConflictRow,
    CouncilBoard, CouncilOutcomeOrder, CouncilSendOrder, CouncilSheetOrder, CouncilSheetReport,
    CountsOrder, DecisionOrder, DisposeOrder, Disposed, DistributionRow, DraftAmendment,
    EventOrder, EventRow, EvidenceRow, ExportOrder, ExportRow, FieldConflictRow, FollowOrder,
    FoundRow, GateRow, IdentityRow, ImplementationRow, ImportOrder, ImportReport, ImportRow,
    InvitationRow, InvitedCritics, JoinState, LettersOrder, LinkKind, MailOrder, MailReport,
    MainLineRow, MemberRow, MunicipalityBefore, MunicipalityImport, MunicipalityOrder,
    MunicipalityRow, NamedRow, NearGroup, NewEvent, NewEvidence, NewMunicipality, NewPart,
    NewReaction, NewTheme, NextPlan, Overview, OwnReaction, PackageOrder, PackageWritten,
    PaperFormat, PartStanding, PassphraseReport, PeopleImport, PersonBefore, PersonFields,
    PersonRow, PictureShown, PictureTaken, PlanInfo, PlannedBack, Planning, PlanningOrder,
    PollOrder, PollReasonRow, PollView, Problem, ProposalRow, QuestionRow, Reaction,
    ReactionChange, RecoveredDraft, RedactionRow, RegionBodyOrder, RegionBodyRow, Register,
    RegisterPage, RegisterRow, RemarkRow, RequestRow, Response, RestoredBackup, ReviewOrder,
    RoundRow, SaveOrder, Saved, SendOrder, SheetOrder, SheetReport, StrengthByHand, StrengthChange,
    StrengthOrder, StrengthPlacing, StrengthReport, StrengthState, StrengthTie, SurveyOrder,
    SurveyView, SyncReport, SyncStatus, ThemeBoard, ThemeOrder, Trace, Verdict, VersionRow,
    WeighOrder, Why, WordOrder, WordReport, WordingRow, WritingTakenBack, Written,
};
use tauri::{AppHandle, Manager};

use crate::dialog::Purpose;
use crate::recent::RecentPlan;
use crate::settings::Settings;
use crate::shell::Shell;
use commands_of::*;
use members::NewMember;
use plans::NewPlanOrder;
use sharing::JoinOrder;

/// Makes the commands of a list, their handler, and what TypeScript knows of them.
macro_rules! commands {
    ($($(#[doc = $doc:literal])* $part:ident::$name:ident($($argument:ident: $type:ty),*) -> $answer:ty;)*) => {
        mod commands_of {
            use super::*;

            $(
                #[tauri::command(async, rename_all = "snake_case")]
                pub(super) async fn $name(app: AppHandle, $($argument: $type),*) -> Result<$answer, Problem> {
                    off_the_windows_thread(app, move |shell| $part::$name(shell, $($argument),*)).await
                }
            )*
        }

        /// Answers what the window asks.
        pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),*]
        }

        /// What TypeScript knows of the commands, in the order of the list.
        #[cfg(test)]
        pub(crate) fn known(types: &mut crate::bindings::Types) -> Vec<crate::bindings::Command> {
            vec![$(crate::bindings::Command {
                name: stringify!($name),
                docs: &[$($doc),*],
                arguments: vec![$((stringify!($argument), types.name::<$type>())),*],
                answer: types.name::<$answer>(),
            }),*]
        }
    };
}

commands! {
    plans::settings() -> Settings;
    plans::set_settings(settings: Settings) -> ();
    plans::recent_plans() -> Vec<RecentPlan>;
    /// Asks the person for a file; null when they change their mind.
    plans::pick_file(purpose: Purpose, name: String) -> Option<String>;
    plans::open_plan(path: String) -> PlanInfo;
    plans::open_sample() -> PlanInfo;
    plans::new_plan(order: NewPlanOrder) -> PlanInfo;
    plans::close_plan() -> ();
    /// The plan that is open; null for none.
    plans::plan_info() -> Option<PlanInfo>;
    plans::sit_as(member: String) -> PlanInfo;
    /// Opens a plan that `open_plan` refused with `problem-plan-locked`.
    vault::open_locked_plan(path: String, passphrase: String) -> PlanInfo;
    /// Sets, changes or (`fresh` null) takes off the passphrase of the open plan; `current` opens it
    /// now, empty where nothing has to.
    vault::set_plan_passphrase(current: String, fresh: Option<String>) -> PassphraseReport;
    /// The backups beside the open plan, the newest first.
    vault::plan_backups() -> Vec<BackupRow>;
    /// Makes a backup beside the open plan and says its name.
    vault::backup_plan() -> String;
    /// Puts a backup in the place of the open plan, which becomes a backup itself.
    vault::restore_plan_backup(name: String) -> RestoredBackup;
    /// Opens a file or folder that this program wrote, in the system's own program.
    plans::reveal(path: String) -> ();
    plans::overview() -> Overview;
    /// Says that the news with this mark was seen; answers with the mark before it, which undoes that.
    plans::mark_seen(mark: String) -> String;
    /// Asks long work to stop, by the number in its progress.
    plans::cancel(task: u32) -> ();

    chapters::chapters() -> Vec<ChapterRow>;
    chapters::chapter(id: String) -> ChapterView;
    chapters::add_chapter(title: String, part: Option<String>) -> String;
    chapters::retitle_chapter(id: String, title: String, reasons: Vec<String>) -> ();
    /// `place` from 1.
    chapters::move_chapter(id: String, place: usize) -> ();
    chapters::set_chapter_owner(id: String, member: Option<String>) -> ();
    chapters::set_chapter_status(id: String, status: ChapterStatus) -> ();
    chapters::remove_chapter(id: String, removed: bool) -> ();
    /// Keeps what is being typed, durably, without making a revision.
    chapters::keep_draft(order: SaveOrder) -> ();
    /// Keeps what was typed since the draft that is kept already; false when there is none it fits.
    chapters::amend_draft(amendment: DraftAmendment) -> bool;
    /// Makes revisions of drafts that the member who works here left behind; after opening a plan.
    chapters::recover_drafts() -> Vec<RecoveredDraft>;
    /// Makes a revision of what was typed; none when nothing changed. Drops the draft.
    chapters::save_chapter(order: SaveOrder) -> Saved;
    /// Takes back what one wrote last, up to the revisions the editor was opened on; null when nothing is left.
    writing::undo_writing(id: String, upon: Vec<String>) -> Option<WritingTakenBack>;
    /// Does again what was taken back last; null when nothing is left.
    writing::redo_writing(id: String) -> Option<WritingTakenBack>;
    /// Ties a reaction to a passage again. Says the place it had; empty for none.
    chapters::place_comment(label: String, chapter: String, quote: String, start: usize) -> String;
    /// Ties a reaction to the place it had.
    chapters::replace_comment(label: String, place: String) -> ();

    /// Changes since a version (null: the one issued last) up to the text as it is now.
    changes::chapter_changes(id: String, from: Option<String>) -> Vec<ChangeRow>;
    changes::unexplained_changes() -> Vec<ChangeRow>;
    /// Says the names of the decisions, to undo them with.
    changes::decide_changes(ids: Vec<String>, verdict: Verdict) -> Vec<String>;
    changes::undo_decisions(decisions: Vec<String>) -> ();
    /// Ties (or unties) the revisions of a change to a reaction.
    changes::tie_change(revisions: Vec<String>, label: String, tied: bool) -> ();
    changes::conflicts(chapter: String) -> Vec<ConflictRow>;
    changes::settle_conflict(chapter: String, conflict: String, text: String) -> Saved;
    /// Takes a settling back, by the revision it made.
    changes::reopen_conflict(settling: String) -> Saved;

    reactions::register() -> Register;
    /// The next rows of the register behind that of a reaction, by its name; null for the first.
    reactions::register_page(after: Option<String>) -> RegisterPage;
    /// The rows of these reactions as they are now; one that is off the register has none.
    reactions::register_rows_of(labels: Vec<String>) -> Vec<RegisterRow>;
    /// The numbers of the reactions that hold these words, in what they say or in the answer.
    reactions::reactions_holding(words: String) -> Vec<String>;
    reactions::main_lines() -> Vec<MainLineRow>;
    reactions::reaction(label: String) -> Reaction;
    reactions::dispose(order: DisposeOrder) -> Vec<Disposed>;
    reactions::set_reactions(labels: Vec<String>, change: ReactionChange) -> ();
    /// Says the number it was given.
    reactions::add_reaction(order: NewReaction) -> String;
    readers::react(order: OwnReaction) -> String;
    readers::retract_reaction(label: String, retracted: bool) -> ();
    reactions::add_main_line(heading: String, answer: String) -> ();
    reactions::set_main_line(id: String, heading: String, answer: String) -> ();

    people::persons() -> Vec<PersonRow>;
    people::audience_classes() -> Vec<NamedRow>;
    /// Says its name for the program.
    people::add_person(fields: PersonFields) -> String;
    people::set_person(id: String, fields: PersonFields) -> ();
    /// `preview` stores nothing.
    people::import_people(path: String, preview: bool) -> PeopleImport;
    people::undo_people(before: Vec<PersonBefore>) -> ();
    people::response(code: String) -> Response;
    /// Who was critical in a round, as a proposal for the list of another one.
    people::critics(code: String, of: String) -> InvitedCritics;
    people::invite_critics(code: String, of: String, date: String) -> InvitedCritics;
    people::invite(code: String, people: Vec<String>, invited: bool, reason: String, date: String) -> ();
    people::body_round(code: String) -> BodyRound;
    people::hold_for_body(code: String, body: String, coordinator: Option<String>, answers: String) -> ();
    /// True passes on, false keeps, null leaves it undecided.
    people::pass_on(labels: Vec<String>, passed: Option<bool>) -> ();
    /// Writes a body's answer as a sheet; says how many reactions it holds.
    people::body_answer(code: String, path: String) -> usize;

    bonds::split_reaction(label: String, parts: Vec<NewPart>) -> Vec<String>;
    bonds::undo_split(label: String, undone: bool) -> ();
    /// `into` null: each on its own again. Says with which one each was answered before.
    bonds::merge_reactions(labels: Vec<String>, into: Option<String>) -> Vec<(String, Option<String>)>;
    bonds::link_reactions(labels: Vec<String>, to: String, kind: LinkKind, linked: bool) -> ();
    bonds::judge_late(labels: Vec<String>, late: Option<bool>, reason: String) -> ();
    /// Says the name of the weighing, to take it back with.
    bonds::weigh(order: WeighOrder) -> String;
    bonds::withdraw_weighing(id: String, withdrawn: bool) -> ();
    bonds::near_duplicates() -> Vec<NearGroup>;
    bonds::proposals() -> Vec<ProposalRow>;
    /// With neither, they propose nothing.
    bonds::set_proposal(labels: Vec<String>, remove: String, add: String) -> ();
    bonds::record_evidence(remove: String, add: String, supports: bool, text: String, labels: Vec<String>) -> String;
    bonds::withdraw_evidence(id: String, withdrawn: bool) -> ();
    bonds::questions() -> Vec<QuestionRow>;
    bonds::ask_question(stage: String, chapter: Option<String>, text: String) -> String;
    bonds::conclude_question(number: String, conclusion: String) -> ();
    bonds::trace(label: String) -> Trace;
    bonds::why(id: String, from: Option<String>, to: Option<String>) -> Why;
    bonds::explain_change(id: String, why: String) -> ();

    imports::import_preview(order: ImportOrder) -> ImportReport;
    imports::import_feedback(order: ImportOrder) -> ImportReport;
    /// What an e-mail says, pasted or from a file; stores nothing.
    mail::mail_preview(order: MailOrder) -> MailReport;
    mail::import_mail(order: MailOrder) -> MailReport;
    imports::imports() -> Vec<ImportRow>;
    imports::undo_import(id: String, undone: bool) -> ();

    /// Writes an answer sheet of a round.
    sheets::export_register(order: AnswerSheetOrder) -> Written;
    /// Writes an answer letter to each sender of a round.
    sheets::write_letters(order: LettersOrder) -> Written;
    /// Writes a version as one page for reviewers without the program.
    review::export_review(order: ReviewOrder) -> Written;
    /// Those a bundle can be made for, by what names them.
    review::review_readers() -> Vec<String>;
    /// What senders say to the answer to a reaction; `label` null: to every answer.
    sheets::remarks(label: Option<String>) -> Vec<RemarkRow>;

    rounds::rounds() -> Vec<RoundRow>;
    rounds::open_round(code: String, title: String, stage: Option<String>, deadline: Option<String>) -> ();
    rounds::close_round(code: String, date: String) -> ();
    rounds::record_sending(code: String, stage: String, recipients: String, date: String) -> ();

    versions::versions() -> Vec<VersionRow>;
    versions::gates(stage: String) -> Vec<GateRow>;
    versions::approvals() -> Vec<ApprovalRow>;
    versions::approve(stage: String, principal: String, date: String) -> ();
    versions::issue_version(stage: String, date: String, override_reason: Option<String>) -> VersionRow;
    /// `to` null: the text as it is now.
    versions::compare(from: String, to: Option<String>) -> Vec<CompareChapter>;

    papers::export_paper(order: ExportOrder) -> Written;
    /// The paper as one HTML page, to look at.
    papers::preview_paper(order: ExportOrder) -> String;
    papers::exports() -> Vec<ExportRow>;
    /// Writes one chapter to work on in Word or LibreOffice.
    word::export_chapter(order: ChapterExport) -> Written;
    /// What a .docx would make of a chapter, or which reactions it would bring.
    word::word_preview(order: WordOrder) -> WordReport;
    word::import_word(order: WordOrder) -> WordReport;

    /// A kept picture; null while its file has not come in.
    pictures::picture(hash: String) -> Option<PictureShown>;
    /// Takes in a file as a picture, which stands in no text yet.
    pictures::take_picture(path: String) -> PictureTaken;
    /// The same of the clipboard's bytes, in base 64.
    pictures::paste_picture(data: String) -> PictureTaken;

    /// The package for the councils; the supplement where the order names a part.
    packages::package_council(order: PackageOrder) -> PackageWritten;
    /// Says what was recorded.
    packages::send_package(order: SendOrder) -> Vec<DistributionRow>;
    packages::distributions() -> Vec<DistributionRow>;
    /// What was said for the archive; null before anything was.
    packages::archive() -> Option<ArchiveData>;
    packages::set_archive(data: ArchiveData) -> ();
    /// What points at a person in what goes out; `version` null: of the plan as it is.
    packages::redactions(version: Option<String>) -> Vec<RedactionRow>;
    /// `remove` null leaves it open again.
    packages::decide_redactions(version: Option<String>, ids: Vec<String>, remove: Option<bool>) -> ();
    packages::wordings() -> Vec<WordingRow>;
    /// `text` null: the program's words again.
    packages::set_wording(place: String, text: Option<String>) -> ();

    search::search(text: String) -> Vec<FoundRow>;

    members::members() -> Vec<MemberRow>;
    members::add_member(member: NewMember) -> ();
    members::set_role(member: String, role: String, reason: String) -> ();

    /// Who this device is. Refused with `problem-no-key-ring` or `problem-passphrase-wanted` when a
    /// person must give a passphrase first.
    sharing::identity() -> IdentityRow;
    /// Opens this device's keys with a passphrase; makes them when there are none.
    sharing::unlock(passphrase: String) -> IdentityRow;
    sharing::save_identity(path: String, passphrase: String) -> ();
    sharing::sync_status() -> SyncStatus;
    /// `folder` null: that of last time.
    sharing::sync(folder: Option<String>) -> SyncReport;
    /// Tries the name and password of an address and keeps them; says whether in the key ring.
    sharing::enter_place(place: String, user: String, password: String) -> bool;
    sharing::invite_member(member: String) -> InvitationRow;
    /// With the folder of last time, when it is there and the keys are open; null when not.
    sharing::sync_quietly() -> Option<SyncReport>;
    /// Who asks to be admitted, in the folder of last time.
    sharing::requests() -> Vec<RequestRow>;
    sharing::admit(device: String, fingerprint: String) -> RequestRow;
    sharing::remove_member(member: String, reason: String) -> ();
    /// Asks to be admitted, or opens the plan once one was; may be asked again until then.
    sharing::join_plan(order: JoinOrder) -> JoinState;
    /// Values that people set without seeing each other.
    sharing::field_conflicts() -> Vec<FieldConflictRow>;
    sharing::settle_field(conflict: String, claim: String) -> ();
    /// `all`: also those that left the region.
    region::municipalities(all: bool) -> Vec<MunicipalityRow>;
    region::add_municipality(order: NewMunicipality) -> ();
    region::set_municipality(code: String, order: MunicipalityOrder) -> ();
    region::import_municipalities(path: String, preview: bool) -> MunicipalityImport;
    region::undo_municipalities(before: Vec<MunicipalityBefore>) -> ();
    /// The states, in order of recording.
    region::strength() -> Vec<StrengthState>;
    region::strength_preview(order: StrengthOrder) -> StrengthReport;
    region::import_strength(order: StrengthOrder) -> StrengthReport;
    region::record_strength(order: StrengthByHand) -> StrengthReport;
    region::compare_strength(from: usize, to: usize) -> Vec<StrengthChange>;
    /// `chapter` null: the one of the statutory part, or where a state stands already.
    region::place_strength(number: usize, chapter: Option<String>, replace: bool) -> StrengthPlacing;
    region::strength_ties() -> Vec<StrengthTie>;
    region::councils() -> CouncilBoard;
    /// Says for how many councils.
    region::send_to_councils(order: CouncilSendOrder) -> usize;
    region::acknowledge_councils(codes: Vec<String>, date: Option<String>) -> usize;
    region::plan_hearing(codes: Vec<String>, date: Option<String>) -> usize;
    /// Says the numbers its views got in the register.
    region::hear_council(order: CouncilOutcomeOrder) -> Vec<String>;
    region::unhear_council(code: String) -> ();
    region::council_preview(order: CouncilSheetOrder) -> CouncilSheetReport;
    region::import_councils(order: CouncilSheetOrder) -> CouncilSheetReport;
    /// Puts back what stood there before a sheet was taken in.
    region::undo_councils(undo: String) -> ();
    region::region_bodies() -> Vec<RegionBodyRow>;
    /// Adds a body, or changes the one of that short name.
    region::set_region_body(order: RegionBodyOrder) -> ();
    region::remove_region_body(key: String) -> ();
    region::adoption() -> Adoption;
    region::give_adoption(order: AdopterOrder) -> usize;
    region::adopt_plan(order: AdoptOrder) -> Adoption;
    region::follow_adoption(order: FollowOrder) -> ();
    region::planning() -> Planning;
    region::add_milestone(order: PlanningOrder) -> ();
    region::set_milestone(id: String, order: PlanningOrder) -> ();
    region::plan_back(adoption: String, preview: bool) -> Vec<PlannedBack>;
    region::parts() -> Vec<PartStanding>;
    region::pend_part(order: PartStanding) -> ();
    /// What goes before the approval: with why, and who decided that.
    region::record_early_sending(code: String, stage: String, recipients: String, date: String, reason: String, by: String) -> ();

    afterwards::addenda() -> Vec<AddendumRow>;
    afterwards::add_addendum(order: AddendumOrder) -> ();
    /// A row per year of the period up to this one, also where none was recorded.
    afterwards::annual_reports() -> Vec<AnnualRow>;
    afterwards::record_annual(order: AnnualOrder) -> ();
    afterwards::implementation_plans() -> Vec<ImplementationRow>;
    afterwards::refer_reactions(labels: Vec<String>, theme: Option<u32>) -> ();
    afterwards::record_implementation(theme: u32, from: String, to: Option<String>, text: String) -> ();
    afterwards::export_annual(year: i16, format: PaperFormat, out: String) -> Written;
    afterwards::export_implementation(theme: u32, format: PaperFormat, out: String) -> Written;
    /// Makes the next plan in a new file; this one stays open.
    afterwards::next_plan(path: String, title: String, period: String, with_text: bool) -> NextPlan;
    /// The survey of local priorities; null where nobody began one.
    themes::survey() -> Option<SurveyView>;
    themes::set_survey(order: SurveyOrder) -> ();
    /// Says what stood there before, to put it back with.
    themes::answer_survey(answers: Vec<AnswerOrder>) -> Vec<AnswerOrder>;
    /// An empty cluster takes priorities out of theirs.
    themes::map_priorities(priorities: Vec<String>, cluster: String) -> ();
    /// Says which priorities, to take them out with.
    themes::accept_proposals() -> Vec<String>;
    themes::survey_preview(order: SheetOrder) -> SheetReport;
    themes::import_survey(order: SheetOrder) -> SheetReport;
    themes::evidence() -> Vec<EvidenceRow>;
    themes::events() -> Vec<EventRow>;
    themes::add_evidence(order: NewEvidence) -> String;
    themes::remove_evidence(id: String, removed: bool) -> ();
    themes::link_evidence(id: String, theme: String, note: String, linked: bool) -> ();
    themes::add_event(order: NewEvent) -> String;
    themes::set_event(id: String, order: EventOrder) -> ();
    /// The poll, counted in a state (null: the last one); null where nobody began one.
    themes::poll(state: Option<String>) -> Option<PollView>;
    themes::set_poll(order: PollOrder) -> ();
    themes::poll_preview(order: SheetOrder) -> SheetReport;
    themes::import_poll(order: SheetOrder, date: String, interim: bool, text: String) -> SheetReport;
    themes::record_counts(order: CountsOrder) -> String;
    themes::withdraw_snapshot(id: String, withdrawn: bool) -> ();
    themes::poll_reasons(state: Option<String>, item: Option<String>) -> Vec<PollReasonRow>;
    themes::themes() -> ThemeBoard;
    /// Says the theme's name.
    themes::add_theme(order: NewTheme) -> String;
    themes::set_theme(id: String, order: ThemeOrder) -> ();
    themes::record_decision(order: DecisionOrder) -> ();
}

/// Does the work of a command on a thread where it may take its time.
async fn off_the_windows_thread<T: Send + 'static>(
    app: AppHandle,
    work: impl FnOnce(&Shell) -> Result<T, Problem> + Send + 'static,
) -> Result<T, Problem> {
    let done = tauri::async_runtime::spawn_blocking(move || work(&app.state::<Shell>())).await;
    done.unwrap_or_else(|error| {
        Err(Problem::refused(
            "problem-broken",
            &[("what", &error.to_string())],
        ))
    })
}

/// A day as the window spells it: `yyyy-mm-dd`.
fn day(text: &str) -> Result<draagvlak_usecases::Date, Problem> {
    text.parse()
        .map_err(|_| Problem::usage("problem-bad-date", &[("text", text)]))
}
