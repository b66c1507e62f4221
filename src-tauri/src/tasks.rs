//! Long work: how far it is, and stopping it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use draagvlak_usecases::Stop;
use serde::Serialize;
use tauri::{AppHandle, Emitter};
use ts_rs::TS;

/// The event that says how far work is.
const EVENT: &str = "progress";

/// How far work is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub(crate) struct Progress {
    /// The number of the work, to stop it by.
    pub(crate) task: u32,
    /// How much is done.
    pub(crate) done: usize,
    /// How much there is to do; equal to `done` at the end.
    pub(crate) total: usize,
    /// What is being done: the name of a command, a paper or a file.
    pub(crate) what: String,
}

/// The work that goes on now.
#[derive(Debug, Default)]
pub(crate) struct Tasks {
    last: AtomicU32,
    going_on: Mutex<HashMap<u32, Stop>>,
}

impl Tasks {
    /// Begins work, and tells the window of it until the returned value is let go.
    pub(crate) fn begin<'a>(&'a self, app: &'a AppHandle, what: &'static str) -> Task<'a> {
        let (number, stop) = self.enter();
        let task = Task {
            tasks: self,
            app,
            number,
            what,
            stop,
        };
        task.say(0, 1, what);
        task
    }

    /// Asks work to stop. Work that is done already is not minded.
    pub(crate) fn stop(&self, number: u32) {
        if let Some(stop) = self.going_on().get(&number) {
            stop.ask();
        }
    }

    fn enter(&self) -> (u32, Stop) {
        let number = self.last.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
        let stop = Stop::default();
        self.going_on().insert(number, stop.clone());
        (number, stop)
    }

    fn leave(&self, number: u32) {
        self.going_on().remove(&number);
    }

    fn going_on(&self) -> MutexGuard<'_, HashMap<u32, Stop>> {
        self.going_on.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A piece of work that goes on.
pub(crate) struct Task<'a> {
    tasks: &'a Tasks,
    app: &'a AppHandle,
    number: u32,
    what: &'static str,
    stop: Stop,
}

impl Task<'_> {
    /// The wish to stop it.
    pub(crate) fn stop(&self) -> &Stop {
        &self.stop
    }

    /// Says how far it is.
    pub(crate) fn say(&self, done: usize, total: usize, what: &str) {
        let progress = Progress {
            task: self.number,
            done,
            total,
            what: what.to_owned(),
        };
        // A window that is gone does not hear it, and needs not.
        let _ = self.app.emit(EVENT, progress);
    }
}

impl Drop for Task<'_> {
    fn drop(&mut self) {
        self.tasks.leave(self.number);
        self.say(1, 1, self.what);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_work_that_is_named_is_stopped() {
        let tasks = Tasks::default();
        let ((_, first), (second, also)) = (tasks.enter(), tasks.enter());
        tasks.stop(second);
        assert!(!first.is_asked());
        assert!(also.is_asked());
    }

    #[test]
    fn work_that_is_done_is_not_minded() {
        let tasks = Tasks::default();
        let (number, stop) = tasks.enter();
        tasks.leave(number);
        tasks.stop(number);
        assert!(!stop.is_asked());
    }
}
