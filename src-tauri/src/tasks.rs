//! Long work: how far it is, and stopping it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use tauri::{AppHandle, Emitter};
use ts_rs::TS;

/// The event that says how far work is.
pub(crate) const EVENT: &str = "progress";

/// How far work is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub(crate) struct Progress {
    /// The number of the work, to stop it by.
    pub(crate) task: u32,
    /// How much is done.
    pub(crate) done: u32,
    /// How much there is to do; equal to `done` at the end.
    pub(crate) total: u32,
    /// What is done: the name of a command.
    pub(crate) what: String,
}

/// The work that goes on now.
#[derive(Debug, Default)]
pub(crate) struct Tasks {
    last: AtomicU32,
    going_on: Mutex<HashMap<u32, Arc<AtomicBool>>>,
}

impl Tasks {
    /// Begins work, and says so to the window until the returned value is let go.
    pub(crate) fn begin<'a>(&'a self, app: &'a AppHandle, what: &'static str) -> Task<'a> {
        let number = self.last.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
        let stopped = Arc::new(AtomicBool::new(false));
        self.going_on().insert(number, Arc::clone(&stopped));
        let task = Task {
            tasks: self,
            app,
            number,
            what,
            stopped,
        };
        task.say(0, 1);
        task
    }

    /// Asks work to stop. Work that is done already is not minded.
    pub(crate) fn stop(&self, number: u32) {
        if let Some(stopped) = self.going_on().get(&number) {
            stopped.store(true, Ordering::Relaxed);
        }
    }

    fn going_on(&self) -> std::sync::MutexGuard<'_, HashMap<u32, Arc<AtomicBool>>> {
        self.going_on.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A piece of work that goes on.
#[derive(Debug)]
pub(crate) struct Task<'a> {
    tasks: &'a Tasks,
    app: &'a AppHandle,
    number: u32,
    what: &'static str,
    stopped: Arc<AtomicBool>,
}

impl Task<'_> {
    /// Whether somebody asked it to stop.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    fn say(&self, done: u32, total: u32) {
        let what = self.what.to_owned();
        let progress = Progress {
            task: self.number,
            done,
            total,
            what,
        };
        // A window that is gone does not hear it, and needs not.
        let _ = self.app.emit(EVENT, progress);
    }
}

impl Drop for Task<'_> {
    fn drop(&mut self) {
        self.tasks.going_on().remove(&self.number);
        self.say(1, 1);
    }
}
