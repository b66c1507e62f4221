//! Asking the person for a file.

use std::path::{Path, PathBuf};

use draagvlak_texts::Texts;
use serde::{Deserialize, Serialize};
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;
use ts_rs::TS;

/// What a file is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Purpose {
    /// A plan to open.
    Plan,
    /// A spreadsheet of reactions.
    Spreadsheet,
    /// A file of Word.
    Word,
    /// A picture.
    Picture,
    /// A document to keep, of any kind.
    Document,
    /// A folder to write in.
    Folder,
    /// Where a new plan goes.
    SavePlan,
    /// Where a paper goes.
    SavePaper,
}

/// What holds reactions: spreadsheets, an e-mail as a mail program saves it, and the answer file of
/// a review bundle.
const SPREADSHEETS: &[&str] = &[
    "xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt", "eml", "json",
];
/// The folder that is picked in a folder that was named and has it.
const SHARED: &str = "gedeeld";
const PICTURES: &[&str] = &["png", "jpg", "jpeg", "webp", "gif"];

/// What is picked where nobody can answer: a file that was named, or what a folder that was named
/// has for the purpose.
pub(crate) fn picked(named: &Path, purpose: Purpose, name: &str) -> PathBuf {
    let endings: &[&str] = match purpose {
        Purpose::Plan => &["draagvlak"],
        Purpose::Spreadsheet => SPREADSHEETS,
        Purpose::Word => &["docx"],
        Purpose::Picture => PICTURES,
        Purpose::SavePlan | Purpose::SavePaper if named.is_dir() => return named.join(name),
        Purpose::Folder if named.join(SHARED).is_dir() => return named.join(SHARED),
        Purpose::Document | Purpose::Folder | Purpose::SavePlan | Purpose::SavePaper => {
            return named.to_path_buf();
        }
    };
    let Ok(held) = named.read_dir() else {
        return named.to_path_buf();
    };
    let mut held = held.filter_map(|entry| Some(entry.ok()?.path()));
    let of_kind = |path: &PathBuf| {
        let ending = path.extension().and_then(|ending| ending.to_str());
        ending.is_some_and(|ending| endings.contains(&ending))
    };
    held.find(of_kind).unwrap_or_else(|| named.to_path_buf())
}

/// Asks, and waits for the answer. None when the person changes their mind. Not to be called from
/// the thread of the window, which the dialog needs.
pub(crate) fn ask(app: &AppHandle, texts: &Texts, purpose: Purpose, name: &str) -> Option<PathBuf> {
    let plans = texts.word("menu-plans");
    let sheets = texts.word("menu-spreadsheets");
    let dialog = app.dialog().file();
    let picked = match purpose {
        Purpose::Plan => dialog
            .add_filter(plans, &["draagvlak"])
            .blocking_pick_file(),
        Purpose::Spreadsheet => dialog.add_filter(sheets, SPREADSHEETS).blocking_pick_file(),
        Purpose::Word => dialog.add_filter("Word", &["docx"]).blocking_pick_file(),
        Purpose::Picture => dialog
            .add_filter(texts.word("menu-pictures"), PICTURES)
            .blocking_pick_file(),
        Purpose::Document => dialog.blocking_pick_file(),
        Purpose::Folder => dialog.blocking_pick_folder(),
        Purpose::SavePlan => dialog
            .add_filter(plans, &["draagvlak"])
            .set_file_name(name)
            .blocking_save_file(),
        Purpose::SavePaper => dialog.set_file_name(name).blocking_save_file(),
    };
    let path = picked?.into_path().ok()?;
    // A person who types a name leaves the ending to the program.
    Some(match purpose {
        Purpose::SavePlan if path.extension().is_none() => path.with_extension("draagvlak"),
        _ => path,
    })
}
