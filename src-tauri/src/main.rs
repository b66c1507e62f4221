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
mod watcher;
mod window;
mod written;

use std::process::ExitCode;

use crate::environment::Environment;

fn main() -> ExitCode {
    if let Some(ended) = draagvlak_usecases::typeset_if_asked(std::env::args_os()) {
        return ended;
    }
    let named = std::env::args_os().nth(1);
    match window::open(Environment::read(), named.map(Into::into)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
