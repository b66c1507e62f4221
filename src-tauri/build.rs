//! Builds the window: its configuration, capabilities and icons become part of the program.

fn main() {
    tauri_build::build();
}
