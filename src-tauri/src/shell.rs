//! What the commands share: the open plan and the window's own small files.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use draagvlak_texts::Texts;
use draagvlak_usecases::{Access, Desk, Identity, PlaceAccess, PlanInfo, Problem, plan_info};
use tauri::{AppHandle, Manager};

use crate::environment::Environment;
use crate::kept::Kept;
use crate::recent::{self, Recent};
use crate::session::Session;
use crate::settings::{self, Settings};
use crate::tasks::Tasks;
use crate::watcher::Watcher;
use crate::written::{self, Written};

/// What the commands share.
#[derive(Debug)]
pub(crate) struct Shell {
    /// The program.
    pub(crate) app: AppHandle,
    /// What was said when it was started.
    pub(crate) environment: Environment,
    /// The plan that is open.
    pub(crate) session: Session,
    /// The work that goes on.
    pub(crate) tasks: Tasks,
    /// Who looks at the shared folder.
    pub(crate) watcher: Watcher,
    kept: Kept,
    folder: PathBuf,
    /// With what addresses were entered, until the program ends.
    entered: Mutex<HashMap<String, Access>>,
    /// This device's keys, once they were opened.
    keys: Mutex<Option<Identity>>,
    /// Named at the start, to be opened when the window first asks what is open.
    named: Mutex<Option<PathBuf>>,
}

impl Shell {
    /// That of a program that starts.
    pub(crate) fn new(app: AppHandle, environment: Environment, named: Option<PathBuf>) -> Self {
        let folder = match &environment.config {
            Some(folder) => folder.clone(),
            // Without a place of its own, settings last as long as the program.
            None => app
                .path()
                .app_config_dir()
                .unwrap_or_else(|_| std::env::temp_dir()),
        };
        Self {
            app,
            environment,
            session: Session::default(),
            tasks: Tasks::default(),
            watcher: Watcher::default(),
            entered: Mutex::default(),
            kept: Kept::within(folder.clone()),
            folder,
            keys: Mutex::new(None),
            named: Mutex::new(named),
        }
    }

    /// Looks at the open plan.
    pub(crate) fn look<T>(
        &self,
        work: impl FnOnce(&Desk) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        self.session.with(|open| work(&open.desk))
    }

    /// Adds to the open plan.
    pub(crate) fn work<T>(
        &self,
        work: impl FnOnce(&mut Desk) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        self.session.with(|open| work(&mut open.desk))
    }

    /// Where the window's own small files are.
    pub(crate) fn config_folder(&self) -> &Path {
        &self.folder
    }

    /// This device's keys; none before they were opened.
    pub(crate) fn keys(&self) -> Option<Identity> {
        let keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        keys.clone()
    }

    /// Keeps this device's keys open until the program ends.
    pub(crate) fn keep_keys(&self, own: Identity) {
        *self.keys.lock().unwrap_or_else(PoisonError::into_inner) = Some(own);
    }

    /// With what an address is entered: given in this window, else as the environment says, else as
    /// the key ring has it.
    pub(crate) fn access(&self, place: &str) -> PlaceAccess {
        let entered = self.entered.lock().unwrap_or_else(PoisonError::into_inner);
        PlaceAccess {
            given: entered
                .get(place)
                .cloned()
                .unwrap_or_else(|| self.environment.access.clone()),
            key_ring: true,
        }
    }

    /// Keeps with what an address is entered until the program ends.
    pub(crate) fn keep_access(&self, place: &str, given: Access) {
        let mut entered = self.entered.lock().unwrap_or_else(PoisonError::into_inner);
        entered.insert(place.to_owned(), given);
    }

    /// The plan that was named when the program started; none the second time.
    pub(crate) fn take_named(&self) -> Option<PathBuf> {
        self.named
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }

    /// How a person wants the window.
    pub(crate) fn settings(&self) -> Settings {
        self.kept.read::<Settings>(settings::FILE).sane()
    }

    /// Keeps how a person wants the window.
    pub(crate) fn keep_settings(&self, settings: Settings) -> Result<(), Problem> {
        self.kept.write(settings::FILE, &settings.sane())
    }

    /// The words in the person's language.
    pub(crate) fn texts(&self) -> Texts {
        Texts::new(self.settings().language())
    }

    /// The plans that were open lately.
    pub(crate) fn recent(&self) -> Recent {
        self.kept.read(recent::FILE)
    }

    /// Where the sample plan is kept.
    pub(crate) fn sample_path(&self) -> PathBuf {
        let folder = match &self.environment.config {
            Some(folder) => folder.clone(),
            None => self
                .app
                .path()
                .app_data_dir()
                .unwrap_or_else(|_| std::env::temp_dir()),
        };
        folder.join("voorbeeld.draagvlak")
    }

    /// Whether this program wrote a file or folder.
    pub(crate) fn wrote(&self, path: &Path) -> bool {
        self.kept.read::<Written>(written::FILE).holds(path)
    }

    /// Remembers what was written. That it could not be remembered undoes nothing.
    pub(crate) fn remember_written(&self, path: &Path) {
        let mut written: Written = self.kept.read(written::FILE);
        written.wrote(path);
        let _ = self.kept.write(written::FILE, &written);
    }

    /// What is known of the open plan.
    pub(crate) fn info(&self) -> Result<PlanInfo, Problem> {
        self.look(plan_info)
    }

    /// What is known of a plan that was just opened: it goes in the title and among the recent.
    pub(crate) fn opened(&self) -> Result<PlanInfo, Problem> {
        let info = self.info()?;
        let today = self.look(|desk| Ok(desk.today()))?;
        let mut recent = self.recent();
        let path = Path::new(&info.path);
        // The list stands in the open: of an encrypted plan it holds no more than the file's name.
        let title = match path.file_stem() {
            Some(name) if info.sealed => name.to_string_lossy().into_owned(),
            _ => info.title.clone(),
        };
        recent.open(path, &title, today);
        let _ = self.kept.write(recent::FILE, &recent);
        self.entitle(&info.title);
        Ok(info)
    }

    /// Puts a plan's title in the window's; none for no plan.
    pub(crate) fn entitle(&self, plan: &str) {
        let title = match plan {
            "" => "Draagvlak".to_owned(),
            plan => format!("{plan} – Draagvlak"),
        };
        if let Some(window) = self.app.get_webview_window("main") {
            // A title that does not show hinders nobody.
            let _ = window.set_title(&title);
        }
    }
}
