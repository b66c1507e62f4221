//! A window with nothing in it: what our own is measured against (`cargo xtask bench`).

fn main() {
    let mut context = tauri::generate_context!();
    context.config_mut().app.windows.clear();
    let run = tauri::Builder::default()
        .setup(|app| {
            let page = tauri::WebviewUrl::External("about:blank".parse()?);
            tauri::WebviewWindowBuilder::new(app, "empty", page)
                .inner_size(1280.0, 800.0)
                .build()?;
            Ok(())
        })
        .run(context);
    if run.is_err() {
        std::process::exit(1);
    }
}
