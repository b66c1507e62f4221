//! The commands of the window: one list. Each command calls the function of the same name in the
//! file of its part; the list also makes the handler and what TypeScript knows of it, so that the
//! three cannot differ.

mod chapters;
mod members;
mod shell_commands;

use draagvlak_usecases::{ChapterRow, MemberRow, PlanInfo, Problem};
use tauri::{AppHandle, Manager};

use crate::dialog::Purpose;
use crate::recent::RecentPlan;
use crate::settings::Settings;
use crate::shell::Shell;
use commands_of::*;
use shell_commands::NewPlanOrder;

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
    shell_commands::settings() -> Settings;
    shell_commands::set_settings(settings: Settings) -> ();
    shell_commands::recent_plans() -> Vec<RecentPlan>;
    /// Asks the person for a file; null when they change their mind.
    shell_commands::pick_file(purpose: Purpose, name: String) -> Option<String>;
    shell_commands::open_plan(path: String) -> PlanInfo;
    shell_commands::new_plan(order: NewPlanOrder) -> PlanInfo;
    shell_commands::close_plan() -> ();
    /// The plan that is open; null for none.
    shell_commands::plan_info() -> Option<PlanInfo>;
    shell_commands::sit_as(member: String) -> PlanInfo;
    /// Opens a file or folder that this program wrote, in the system's own program.
    shell_commands::reveal(path: String) -> ();
    shell_commands::cancel(task: u32) -> ();

    chapters::chapters() -> Vec<ChapterRow>;
    chapters::add_chapter(title: String, part: Option<String>) -> String;

    members::members() -> Vec<MemberRow>;
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
