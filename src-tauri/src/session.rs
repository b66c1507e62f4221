//! The plan that is open: one desk, at which one thing is done at a time.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

use draagvlak_usecases::{Desk, Mode, Passphrase, Problem, Stop, Surroundings, mark_seen};

/// The plan that is open; none at first.
#[derive(Debug, Default)]
pub(crate) struct Session {
    place: Mutex<Option<Open>>,
    /// Held by who shares: one at a time.
    sharing: Mutex<()>,
    /// The wish that who shares stops.
    stop: Mutex<Stop>,
}

/// An open plan.
#[derive(Debug)]
pub(crate) struct Open {
    /// The plan and who works in it.
    pub(crate) desk: Desk,
    /// Where it is.
    pub(crate) path: PathBuf,
    /// The short name of the member who works; none for the first.
    pub(crate) member: Option<String>,
    /// What opens it; none for a plan that is not encrypted.
    pub(crate) passphrase: Option<Passphrase>,
    /// The mark of the overview that was shown last: what is seen when one leaves.
    pub(crate) shown: Option<String>,
}

impl Session {
    /// Opens a plan in place of the one that is open. Where another program writes in it, or the
    /// file cannot be written, it is opened to look.
    ///
    /// # Errors
    /// [`Problem`] when it cannot be opened; the plan that was open stays so.
    pub(crate) fn open(&self, path: &Path, member: Option<&str>) -> Result<(), Problem> {
        self.open_with(path, member, None)
    }

    /// The same, with what opens a plan that is encrypted. The one that is open already needs it no
    /// second time.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub(crate) fn open_with(
        &self,
        path: &Path,
        member: Option<&str>,
        passphrase: Option<Passphrase>,
    ) -> Result<(), Problem> {
        let _alone = self.stop_sharing();
        let mut place = self.place();
        let before = place.take().map(Open::left);
        let known = before.as_ref().filter(|before| before.path == path);
        let passphrase = passphrase.or_else(|| known.and_then(|known| known.passphrase.clone()));
        match Open::at(path, member, passphrase) {
            Ok(open) => {
                *place = Some(open);
                Ok(())
            }
            Err(problem) => {
                // Its place was given up so that the same plan can be opened again.
                *place = before.and_then(|before| before.again().ok());
                Err(problem)
            }
        }
    }

    /// Does something with the file of the open plan while it is closed, and opens it again: with
    /// what `work` says opens it from then on, or as it was where the work fails.
    ///
    /// # Errors
    /// [`Problem`] when none is open, or that of the work.
    pub(crate) fn while_closed<T>(
        &self,
        work: impl FnOnce(&Path, Option<&Passphrase>) -> Result<(T, Option<Passphrase>), Problem>,
    ) -> Result<T, Problem> {
        let _alone = self.stop_sharing();
        let mut place = self.place();
        let Some(open) = place.take() else {
            return Err(Problem::usage("problem-no-plan-open", &[]));
        };
        let mut left = open.left();
        let done = work(&left.path, left.passphrase.as_ref());
        let answer = done.map(|(answer, passphrase)| {
            left.passphrase = passphrase;
            answer
        });
        match left.again() {
            Ok(open) => *place = Some(open),
            // What went wrong first is what a person must hear.
            Err(problem) => return answer.and(Err(problem)),
        }
        answer
    }

    /// Takes a plan that was just made in place of the one that is open.
    pub(crate) fn take(&self, desk: Desk, path: &Path, member: &str) {
        let _alone = self.stop_sharing();
        let mut place = self.place();
        if let Some(before) = place.as_mut() {
            before.leave();
        }
        *place = Some(Open {
            desk,
            path: path.to_path_buf(),
            member: Some(member.to_owned()),
            passphrase: None,
            shown: None,
        });
    }

    /// Closes the plan.
    pub(crate) fn close(&self) {
        let _alone = self.stop_sharing();
        let mut place = self.place();
        if let Some(open) = place.as_mut() {
            open.leave();
        }
        *place = None;
    }

    /// Whether a plan is open.
    pub(crate) fn is_open(&self) -> bool {
        self.place().is_some()
    }

    /// Does something with the open plan.
    ///
    /// # Errors
    /// [`Problem`] when none is open, or that of the work.
    pub(crate) fn with<T>(
        &self,
        work: impl FnOnce(&mut Open) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        match self.place().as_mut() {
            Some(open) => work(open),
            None => Err(Problem::usage("problem-no-plan-open", &[])),
        }
    }

    /// A desk of its own at the open plan, only to look: long reading beside it holds up nobody's
    /// writing.
    ///
    /// # Errors
    /// [`Problem`] when no plan is open or it cannot be read.
    pub(crate) fn beside(&self) -> Result<Desk, Problem> {
        let (path, member, passphrase) = self.with(|open| {
            let passphrase = open.passphrase.clone();
            Ok((open.path.clone(), open.member.clone(), passphrase))
        })?;
        let (member, around) = (member.as_deref(), Surroundings::system());
        Desk::open_with(&path, Mode::Read, member, around, passphrase.as_ref())
    }

    /// Shares the open plan at a desk of its own: whoever writes goes on meanwhile. One at a time;
    /// it is asked to stop before another plan is opened.
    ///
    /// # Errors
    /// [`Problem`] when no plan is open or one only looks at it, or that of the work.
    pub(crate) fn share<T>(
        &self,
        stop: &Stop,
        work: impl FnOnce(&mut Desk) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let _alone = self.sharing.lock().unwrap_or_else(PoisonError::into_inner);
        *self.wish() = stop.clone();
        let mut desk = self.with(|open| open.desk.beside())?;
        work(&mut desk)
    }

    /// Whether someone shares now.
    pub(crate) fn is_sharing(&self) -> bool {
        matches!(self.sharing.try_lock(), Err(TryLockError::WouldBlock))
    }

    /// Lets whoever is at work at the plan go first.
    pub(crate) fn give_way(&self) {
        drop(self.place());
    }

    /// Asks who shares to stop, and keeps others from beginning until the answer is let go.
    fn stop_sharing(&self) -> MutexGuard<'_, ()> {
        self.wish().ask();
        self.sharing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wish(&self) -> MutexGuard<'_, Stop> {
        self.stop.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn place(&self) -> MutexGuard<'_, Option<Open>> {
        // A use case that stopped half-way stored nothing: the desk is as it was before.
        self.place.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Open {
    fn at(
        path: &Path,
        member: Option<&str>,
        passphrase: Option<Passphrase>,
    ) -> Result<Self, Problem> {
        let around = Surroundings::system();
        let desk = |mode| Desk::open_with(path, mode, member, around, passphrase.as_ref());
        let desk = match desk(Mode::Write) {
            Ok(desk) => desk,
            Err(problem) if is_held(&problem) => desk(Mode::Read)?,
            Err(problem) => return Err(problem),
        };
        Ok(Self {
            desk,
            path: path.to_path_buf(),
            member: member.map(str::to_owned),
            passphrase,
            shown: None,
        })
    }

    /// What the overview showed counts as seen. That it cannot be remembered, as in a plan one only
    /// looks at, hinders nobody: it is shown once more.
    fn leave(&mut self) {
        if let Some(mark) = self.shown.take() {
            let _ = mark_seen(&mut self.desk, &mark);
        }
    }

    fn left(mut self) -> Left {
        self.leave();
        Left {
            path: self.path,
            member: self.member,
            passphrase: self.passphrase,
        }
    }
}

/// What is known of a plan that was closed a moment ago.
struct Left {
    path: PathBuf,
    member: Option<String>,
    passphrase: Option<Passphrase>,
}

impl Left {
    fn again(self) -> Result<Open, Problem> {
        Open::at(&self.path, self.member.as_deref(), self.passphrase)
    }
}

/// Whether one can look though not write.
fn is_held(problem: &Problem) -> bool {
    matches!(problem.code, "problem-in-use" | "problem-read-only")
}

#[cfg(test)]
mod tests {
    use super::*;
    use draagvlak_usecases::{NewPlan, add_chapter, chapters, new_plan};

    fn plan(folder: &Path, name: &str) -> PathBuf {
        let path = folder.join(name);
        let new = NewPlan {
            profile: "imv",
            title: name,
            period: "2019-2022",
            member: "coordinator",
            ..NewPlan::default()
        };
        new_plan(&path, &new, Surroundings::system()).unwrap();
        path
    }

    #[test]
    fn a_plan_that_another_writes_in_is_opened_to_look() {
        let folder = tempfile::tempdir().unwrap();
        let path = plan(folder.path(), "a.draagvlak");
        let (first, second) = (Session::default(), Session::default());
        first.open(&path, None).unwrap();
        second.open(&path, None).unwrap();
        let reads_only = |session: &Session| {
            let info = session.with(|open| draagvlak_usecases::plan_info(&open.desk));
            info.unwrap().read_only
        };
        assert!(!reads_only(&first));
        assert!(reads_only(&second));
        let refused = second.with(|open| add_chapter(&mut open.desk, "Een", None, None));
        assert_eq!(refused.unwrap_err().code, "problem-read-only");
    }

    #[test]
    fn a_plan_that_does_not_open_leaves_the_one_that_is_open() {
        let folder = tempfile::tempdir().unwrap();
        let session = Session::default();
        session
            .open(&plan(folder.path(), "a.draagvlak"), None)
            .unwrap();
        let problem = session.open(&folder.path().join("none"), None).unwrap_err();
        assert_eq!(problem.code, "problem-missing");
        session
            .with(|open| add_chapter(&mut open.desk, "Een", None, None))
            .unwrap();
        let rows = chapters(&session.beside().unwrap()).unwrap();
        assert_eq!(rows.len(), 1);
    }

    #[test]
    fn what_the_overview_showed_is_seen_when_one_leaves_and_not_before() {
        let folder = tempfile::tempdir().unwrap();
        let path = plan(folder.path(), "a.draagvlak");
        let session = Session::default();
        session.open(&path, None).unwrap();
        let look = |session: &Session| {
            session
                .with(|open| {
                    let overview = draagvlak_usecases::overview(&open.desk)?;
                    open.shown = Some(overview.mark.clone());
                    Ok(overview)
                })
                .unwrap()
        };
        assert_eq!(look(&session).looked_ms, None);
        assert_eq!(look(&session).looked_ms, None);
        session.close();
        session.open(&path, None).unwrap();
        assert!(look(&session).looked_ms.is_some());
    }

    #[test]
    fn whoever_writes_goes_on_while_the_plan_is_shared() {
        let folder = tempfile::tempdir().unwrap();
        let session = Session::default();
        session
            .open(&plan(folder.path(), "a.draagvlak"), None)
            .unwrap();
        let add = |title: &str| {
            session.with(|open| add_chapter(&mut open.desk, title, None, None).map(drop))
        };
        let shared = session.share(&Stop::default(), |desk| {
            // In the midst of sharing, at another desk.
            add("Een")?;
            session.give_way();
            add_chapter(desk, "Twee", None, None)?;
            assert!(session.is_sharing());
            add("Drie")
        });
        shared.unwrap();
        assert!(!session.is_sharing());
        let titles = session.with(|open| chapters(&open.desk)).unwrap();
        assert_eq!(titles.len(), 3);
    }

    #[test]
    fn sharing_is_asked_to_stop_before_another_plan_opens_and_lets_go_of_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let path = plan(folder.path(), "a.draagvlak");
        let session = Session::default();
        session.open(&path, None).unwrap();
        let stop = Stop::default();
        let (begun, begins) = std::sync::mpsc::channel();
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let shared = session.share(&stop, |_| {
                    begun.send(()).unwrap();
                    while !stop.is_asked() {
                        std::thread::yield_now();
                    }
                    stop.go_on()
                });
                assert_eq!(shared.unwrap_err().code, "problem-stopped");
            });
            begins.recv().unwrap();
            session.open(&path, None).unwrap();
        });
        let info = session.with(|open| draagvlak_usecases::plan_info(&open.desk));
        assert!(!info.unwrap().read_only);
    }

    #[test]
    fn an_encrypted_plan_stays_open_through_a_change_of_its_passphrase_and_of_who_sits() {
        let folder = tempfile::tempdir().unwrap();
        let path = plan(folder.path(), "a.draagvlak");
        let session = Session::default();
        session.open(&path, None).unwrap();
        let secret = draagvlak_usecases::passphrase("vier woorden bij elkaar").unwrap();
        let seal = |path: &Path, old: Option<&Passphrase>| {
            let report = draagvlak_usecases::set_passphrase(path, old, Some(&secret))?;
            Ok((report, Some(secret.clone())))
        };
        assert!(session.while_closed(seal).unwrap().sealed);
        let refused = session
            .while_closed(|_, _| Err::<((), _), _>(Problem::refused("problem-no-such", &[])));
        assert_eq!(refused.unwrap_err().code, "problem-no-such");
        session.open(&path, Some("coordinator")).unwrap();
        session
            .with(|open| add_chapter(&mut open.desk, "Een", None, None))
            .unwrap();
        assert_eq!(chapters(&session.beside().unwrap()).unwrap().len(), 1);
        let another = Session::default();
        let locked = another.open(&path, None).unwrap_err();
        assert_eq!(locked.code, "problem-plan-locked");
    }

    #[test]
    fn nothing_is_done_while_no_plan_is_open() {
        let session = Session::default();
        let problem = session.with(|_| Ok(())).unwrap_err();
        assert_eq!(problem.code, "problem-no-plan-open");
    }
}
