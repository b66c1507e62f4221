//! The commands of the window: one list. Each command calls the function of the same name in the
//! file of its part; the list also makes the handler and what TypeScript knows of it, so that the
//! three cannot differ.

mod changes;
mod chapters;
mod imports;
mod members;
mod papers;
mod plans;
mod reactions;
mod rounds;
mod search;
mod themes;
mod versions;

use draagvlak_usecases::{
    AnswerOrder, CountsOrder, DecisionOrder, EventOrder, EventRow, EvidenceRow, NewEvent,
    NewEvidence, NewTheme, PollOrder, PollReasonRow, PollView, SheetOrder, SheetReport,
    SurveyOrder, SurveyView, ThemeBoard, ThemeOrder,
};
use draagvlak_usecases::{
    ApprovalRow, ChangeRow, ChapterRow, ChapterStatus, ChapterView, CompareChapter, ConflictRow,
    DisposeOrder, Disposed, ExportOrder, ExportRow, FoundRow, GateRow, ImportOrder, ImportReport,
    ImportRow, MemberRow, NewReaction, Overview, PackageOrder, PlanInfo, Problem, Reaction,
    ReactionChange, RecoveredDraft, Register, RoundRow, SaveOrder, Saved, Verdict, VersionRow,
    Written,
};
use tauri::{AppHandle, Manager};

use crate::dialog::Purpose;
use crate::recent::RecentPlan;
use crate::settings::Settings;
use crate::shell::Shell;
use commands_of::*;
use members::NewMember;
use plans::NewPlanOrder;

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
    /// Opens a file or folder that this program wrote, in the system's own program.
    plans::reveal(path: String) -> ();
    plans::overview() -> Overview;
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
    /// Makes revisions of drafts that the member who works here left behind; after opening a plan.
    chapters::recover_drafts() -> Vec<RecoveredDraft>;
    /// Makes a revision of what was typed; none when nothing changed. Drops the draft.
    chapters::save_chapter(order: SaveOrder) -> Saved;
    /// Ties a reaction to a passage again.
    chapters::place_comment(label: String, chapter: String, quote: String, start: usize) -> ();

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

    reactions::register() -> Register;
    reactions::reaction(label: String) -> Reaction;
    reactions::dispose(order: DisposeOrder) -> Vec<Disposed>;
    reactions::set_reactions(labels: Vec<String>, change: ReactionChange) -> ();
    /// Says the number it was given.
    reactions::add_reaction(order: NewReaction) -> String;
    reactions::add_main_line(heading: String, answer: String) -> ();
    reactions::set_main_line(id: String, heading: String, answer: String) -> ();

    imports::import_preview(order: ImportOrder) -> ImportReport;
    imports::import_feedback(order: ImportOrder) -> ImportReport;
    imports::imports() -> Vec<ImportRow>;
    imports::undo_import(id: String, undone: bool) -> ();

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
    papers::package_council(order: PackageOrder) -> Written;
    /// The paper as one HTML page, to look at.
    papers::preview_paper(order: ExportOrder) -> String;
    papers::exports() -> Vec<ExportRow>;

    search::search(text: String) -> Vec<FoundRow>;

    members::members() -> Vec<MemberRow>;
    members::add_member(member: NewMember) -> ();

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
