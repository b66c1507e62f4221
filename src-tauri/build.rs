//! Builds the window: its configuration, capabilities and icons become part of the program.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a build script talks to cargo"
)]

const CAPABILITIES: &str = "src-tauri/capabilities/*.json";

fn main() {
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    let attributes = tauri_build::Attributes::new().capabilities_path_pattern(CAPABILITIES);
    if let Err(error) = tauri_build::try_build(attributes) {
        eprintln!("{error:#}");
        std::process::exit(1);
    }
}
