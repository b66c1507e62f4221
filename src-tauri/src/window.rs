//! The one window: how it is opened, and what reaches it from outside.

use std::path::{Path, PathBuf};

use tauri::{AppHandle, Emitter, Manager};

use crate::environment::Environment;
use crate::shell::Shell;
use crate::{commands, menu};

/// The event that a plan was named by a second start, or by the system: a path.
const NAMED: &str = "plan-named";

/// Opens the window and stays until it is closed. A plan may be named at the start.
///
/// # Errors
/// What the system refuses.
pub(crate) fn open(environment: Environment, named: Option<PathBuf>) -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(second_start))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .invoke_handler(commands::handler())
        .on_menu_event(menu::chosen)
        .setup(move |app| {
            let shell = Shell::new(app.handle().clone(), environment, named);
            app.set_menu(menu::of(app.handle(), &shell.texts())?)?;
            app.manage(shell);
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| match event {
        tauri::RunEvent::Exit => app.state::<Shell>().session.close(),
        #[cfg(target_os = "macos")]
        tauri::RunEvent::Opened { urls } => {
            if let Some(path) = urls.first().and_then(|url| url.to_file_path().ok()) {
                name(app, &path);
            }
        }
        _ => {}
    });
    Ok(())
}

/// Another start of the program: this window comes to the front, with the plan that was named.
fn second_start(app: &AppHandle, arguments: Vec<String>, folder: String) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
    if let Some(named) = arguments.get(1) {
        name(app, &Path::new(&folder).join(named));
    }
}

/// Tells the window of a plan to open: it keeps what is being typed first.
fn name(app: &AppHandle, path: &Path) {
    let _ = app.emit(NAMED, path.display().to_string());
}
