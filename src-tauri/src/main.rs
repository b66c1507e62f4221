//! The window of Draagvlak: commands, menus and dialogs over the use cases. Thin.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    let run = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_single_instance::init(|_, _, _| {}))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .run(tauri::generate_context!());
    if run.is_err() {
        std::process::exit(1);
    }
}
