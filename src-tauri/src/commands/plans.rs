//! Settings, plans and files.

use std::path::Path;

use draagvlak_usecases::{self as usecases, NewPlan, Overview, PlanInfo, Problem, Surroundings};
use serde::{Deserialize, Serialize};
use tauri_plugin_opener::OpenerExt;
use ts_rs::TS;

use crate::dialog::{self, Purpose};
use crate::menu;
use crate::recent::RecentPlan;
use crate::settings::Settings;
use crate::shell::Shell;

/// What a new plan needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub(crate) struct NewPlanOrder {
    /// Where it goes.
    path: String,
    /// The key of a profile.
    profile: String,
    /// Its title.
    title: String,
    /// Its years, such as `2019-2022`.
    period: String,
    /// The short name of the first member.
    member: String,
}

type Answer<T> = Result<T, Problem>;

pub(super) fn settings(shell: &Shell) -> Answer<Settings> {
    Ok(shell.settings())
}

pub(super) fn set_settings(shell: &Shell, settings: Settings) -> Answer<()> {
    let before = shell.settings().language;
    shell.keep_settings(settings)?;
    if settings.language != before {
        let texts = shell.texts();
        // A menu that keeps its old words hinders nobody.
        let _ = menu::of(&shell.app, &texts).and_then(|menu| shell.app.set_menu(menu));
    }
    Ok(())
}

pub(super) fn recent_plans(shell: &Shell) -> Answer<Vec<RecentPlan>> {
    Ok(shell.recent().plans())
}

pub(super) fn pick_file(shell: &Shell, purpose: Purpose, name: String) -> Answer<Option<String>> {
    let picked = if shell.environment.automated {
        shell
            .environment
            .pick
            .as_deref()
            .map(|pick| dialog::picked(pick, purpose, &name))
    } else {
        dialog::ask(&shell.app, &shell.texts(), purpose, &name)
    };
    Ok(picked.map(|path| path.display().to_string()))
}

pub(super) fn open_plan(shell: &Shell, path: String) -> Answer<PlanInfo> {
    shell.session.open(Path::new(&path), None)?;
    shell.opened()
}

pub(super) fn open_sample(shell: &Shell) -> Answer<PlanInfo> {
    let path = shell.sample_path();
    if !path.exists() {
        make_sample(&path)?;
    }
    shell.session.open(&path, None)?;
    shell.opened()
}

/// Makes the sample beside its place: half a sample is never found there.
fn make_sample(path: &Path) -> Answer<()> {
    let making = path.with_extension("making");
    let at_fault = |error: std::io::Error| Problem::of_file(path, &error);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(at_fault)?;
    }
    if making.exists() {
        std::fs::remove_file(&making).map_err(at_fault)?;
    }
    // Closing it leaves one file.
    drop(usecases::sample_plan(&making, Surroundings::system())?);
    std::fs::rename(&making, path).map_err(at_fault)
}

pub(super) fn new_plan(shell: &Shell, order: NewPlanOrder) -> Answer<PlanInfo> {
    let new = NewPlan {
        profile: &order.profile,
        title: &order.title,
        period: &order.period,
        member: &order.member,
        ..NewPlan::default()
    };
    let path = Path::new(&order.path);
    let desk = usecases::new_plan(path, &new, Surroundings::system())?;
    shell.session.take(desk, path, &order.member);
    shell.opened()
}

pub(super) fn close_plan(shell: &Shell) -> Answer<()> {
    shell.session.close();
    shell.entitle("");
    Ok(())
}

pub(super) fn plan_info(shell: &Shell) -> Answer<Option<PlanInfo>> {
    if let Some(named) = shell.take_named() {
        shell.session.open(&named, None)?;
        return shell.opened().map(Some);
    }
    if !shell.session.is_open() {
        return Ok(None);
    }
    shell.info().map(Some)
}

pub(super) fn sit_as(shell: &Shell, member: String) -> Answer<PlanInfo> {
    let path = shell.session.with(|open| Ok(open.path.clone()))?;
    let known = shell.look(usecases::members)?;
    if !known.iter().any(|known| known.key == member) {
        let known: Vec<_> = known.into_iter().map(|known| known.key).collect();
        return Err(Problem::no_such(&member, &known));
    }
    shell.session.open(&path, Some(&member))?;
    shell.info()
}

pub(super) fn reveal(shell: &Shell, path: String) -> Answer<()> {
    let written = Path::new(&path);
    if !shell.wrote(written) {
        return Err(Problem::refused(
            "problem-not-written-here",
            &[("path", &path)],
        ));
    }
    if !written.exists() {
        return Err(Problem::refused("problem-missing", &[("path", &path)]));
    }
    // In automation nobody closes what the system opens.
    if shell.environment.automated {
        return Ok(());
    }
    shell
        .app
        .opener()
        .open_path(&path, None::<&str>)
        .map_err(|error| Problem::refused("problem-file", &[("what", &error.to_string())]))
}

pub(super) fn overview(shell: &Shell) -> Answer<Overview> {
    shell.session.with(|open| {
        let overview = usecases::overview(&open.desk)?;
        open.shown = Some(overview.mark.clone());
        // Only the next opening is the faster for it.
        let _ = usecases::keep_found(&mut open.desk);
        Ok(overview)
    })
}

pub(super) fn mark_seen(shell: &Shell, mark: String) -> Answer<String> {
    shell.work(|desk| usecases::mark_seen(desk, &mark))
}

pub(super) fn cancel(shell: &Shell, task: u32) -> Answer<()> {
    shell.tasks.stop(task);
    Ok(())
}
