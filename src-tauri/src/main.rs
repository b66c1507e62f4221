//! The window of Draagvlak: commands, menus and dialogs over the use cases. Thin.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[cfg(test)]
mod bindings;
mod commands;
mod dialog;
mod environment;
mod kept;
mod menu;
mod recent;
mod session;
mod settings;
mod shell;
mod tasks;
mod window;
mod written;

use std::process::ExitCode;

use crate::environment::Environment;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let first = arguments.next();
    match window::open(Environment::read(), first.map(Into::into)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
